const isLetter = (c: number): boolean =>
  c < 128 ? (c | 32) >= 97 && (c | 32) <= 122 : /\p{L}/u.test(String.fromCodePoint(c));

/** Returns how many digits are at `i`, and their value in Go's 64 bits, with a 1 before them if `lead` is set. */
function digitsAt(s: string, i: number, lead: boolean): [count: number, value: bigint] {
  const [digits] = /^\p{Nd}*/u.exec(s.slice(i)) as RegExpExecArray;
  let count = 0;
  let value = BigInt(lead);
  for (const digit of digits) {
    count++;
    // Go counts digits of other scripts by their code.
    value = BigInt.asIntN(64, value * 10n + BigInt((digit.codePointAt(0) as number) - 48));
  }
  return [count, value];
}

/** Compares two keys that differ at `i`, unless both have an ASCII letter there. */
function compareAt(a: string, b: string, i: number): number {
  // Characters beyond U+FFFF may differ only in their second half.
  if (i > 0 && (a.charCodeAt(i - 1) & 0xfc00) === 0xd800) i--;
  const x = a.codePointAt(i) as number;
  const y = b.codePointAt(i) as number;
  const xIsLetter = isLetter(x);
  const yIsLetter = isLetter(y);
  if (xIsLetter !== yIsLetter) return yIsLetter ? -1 : 1;
  if (xIsLetter) return x - y;
  // A zero is a digit of the number before it, unless that is all zeros.
  const lead = (x === 48 || y === 48) && /(?!0)\p{Nd}0*$/u.test(a.slice(0, i));
  const [xCount, xValue] = digitsAt(a, i, lead);
  const [yCount, yValue] = digitsAt(b, i, lead);
  return xValue < yValue ? -1 : xValue > yValue ? 1 : xCount - yCount || x - y;
}

/** Compares two keys as kubectl does: numbers inside by value (`a2` before `a10`), letters after everything else. */
function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return (x | y) < 128 && isLetter(x) && isLetter(y) ? x - y : compareAt(a, b, i);
  }
  return a.length - b.length;
}

/** Sorts keys in place. Insertion sort is the fastest for the few keys that objects have. */
export function sortKeys(keys: string[]): string[] {
  if (keys.length > 20) return keys.sort(compareKeys);
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let j = i;
    for (; j > 0 && compareKeys(key, keys[j - 1] as string) < 0; j--) keys[j] = keys[j - 1] as string;
    keys[j] = key;
  }
  return keys;
}
