// The forms that people write, read without a BigInt or a regular expression.

/** `n` / 10^`places` × 1000^`rank`, or × 1024^`rank` where it is `binary`. */
interface Parts {
  readonly n: number;
  readonly places: number;
  readonly rank: number;
  readonly binary: boolean;
}

const decimal = ["m", "", "k", "M", "G", "T", "P", "E"];
const binary = ["", "K", "M", "G", "T", "P", "E"];

/** The parts of a number below 10^10 with up to six decimal places and a suffix of `m` to `P` or `Ki` to `Ti`. */
function readParts(text: string): Parts | undefined {
  let n = 0;
  let at = 0;
  let point = 0;
  let code = text.charCodeAt(0);
  // A zero comes first only when nothing or the point follows.
  const zero = code === 48 && text.length > 1 && text[1] !== ".";
  for (; (code > 47 && code < 58) || (code === 46 && !point && at); code = text.charCodeAt(++at)) {
    if (code === 46) point = at + 1;
    else n = n * 10 + code - 48;
  }
  const places = point && at - point;
  const rest = text.length - at;
  if (zero || !at || (point && !places) || places > 6 || at - places > 10 || rest > 2) return undefined;
  const letter = text.charAt(at);
  const isBinary = rest > 1;
  const rank = isBinary ? binary.indexOf(letter) : decimal.indexOf(letter) - 1;
  if (rank < (isBinary ? 1 : -1) || rank > (isBinary ? 4 : 5) || (isBinary && text[at + 1] !== "i"))
    return undefined;
  return { n, places, rank, binary: isBinary };
}

/** The canonical form of an ordinary quantity (`100m`, `2`, `0.5`, `1Gi`); undefined for a form that is rare or wrong. */
export function canonicalQuantity(text: string): string | undefined {
  const parts = readParts(text);
  if (!parts) return undefined;
  let { n, rank } = parts;
  const { places } = parts;
  if (parts.binary) {
    // What has a fraction, or is over the cap of 2^63-1, is for the long way.
    if (places || n * 1024 ** rank >= 2 ** 63) return undefined;
    if (!n) return "0";
    for (; n % 1024 === 0; rank++) n /= 1024;
    return `${n}${binary[rank]}i`;
  }
  // The server keeps the text where the fraction is of thousandths: 1.500 stays.
  if (places % 3 === 0 && n % 1000 && text[0] !== "0") return text;
  if (!n) return "0";
  for (let i = places; i % 3; i++) n *= 10;
  rank -= Math.ceil(places / 3);
  for (; n % 1000 === 0; rank++) n /= 1000;
  const letter = decimal[rank + 1];
  return letter === undefined ? undefined : n + letter;
}

/**
 * An ordinary quantity in thousandths, exactly, for rules that compare;
 * undefined for a form that is rare or wrong, a finer one, and one over 2^53 thousandths.
 */
export function milliNumber(text: string): number | undefined {
  const parts = readParts(text);
  if (!parts) return undefined;
  const { n, places, rank } = parts;
  let milli: number;
  if (parts.binary) milli = places ? Infinity : n * 1024 ** rank * 1000;
  else {
    const power = 3 * rank + 3 - places;
    // Powers of ten are exact up to 10^22.
    milli = power < 0 ? Infinity : n * 10 ** power;
  }
  return milli <= Number.MAX_SAFE_INTEGER ? milli : undefined;
}
