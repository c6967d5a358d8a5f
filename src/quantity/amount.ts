/** The format of a quantity: `1k`, `1Ki` or `1e3`. */
export type QuantityFormat = "DecimalSI" | "BinarySI" | "DecimalExponent";

/** The parsed value of a quantity, mantissa × 10^exponent, and how the server would write it. */
export interface Amount {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly format: QuantityFormat;
  /** The text itself, if the server returns it as it was written. */
  readonly text: string | undefined;
  /** Whether the server holds it as a decimal of any length, or else as an int64 and a scale. The two overflow in different ways. */
  readonly big: boolean;
}

const letters = "num kMGTPE";
const binaryLetters = "KMGTPE";
const maxInt64 = 0x7fffffffffffffffn;
/** The form of every quantity. Some texts of this form are no quantities. */
export const quantityForm = /^([+-]?)(\d*)(?:\.(\d*))?((?:[eEinumkKMGTP]+[-+]?|[-+])\d*)?$/;

export const power = (exponent: number) => BigInt(`1${"0".repeat(exponent)}`);

/** Returns `n` / 10^`places`, rounded away from zero. */
function dropPlaces(n: bigint, places: number): bigint {
  if (n < 0n) return -dropPlaces(-n, places);
  // All digits are behind the point: do not compute a power that may be huge.
  if (places > 40 && places > String(n).length) return n && 1n;
  const unit = power(places);
  return (n + unit - 1n) / unit;
}

/** Returns the number of digits before the zeros at the end. */
function significant(digits: string): number {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return end;
}

/** The meaning of a suffix: a factor of 10^exponent × 2^bits. */
interface Suffix {
  readonly format: QuantityFormat;
  readonly exponent: number;
  readonly bits: number;
}

/** @see apimachinery/pkg/api/resource suffixHandler.interpret */
function readSuffix(suffix: string): Suffix | undefined {
  const place = suffix.length < 2 ? letters.indexOf(suffix || " ") : -1;
  if (place >= 0) return { format: "DecimalSI", exponent: 3 * place - 9, bits: 0 };
  const rest = suffix.slice(1);
  const bits = rest === "i" ? 10 * binaryLetters.indexOf(suffix.charAt(0)) + 10 : 0;
  if (bits) return { format: "BinarySI", exponent: 0, bits };
  if (!/^[eE][-+]?\d+$/.test(suffix) || BigInt.asIntN(64, BigInt(rest)) !== BigInt(rest)) return undefined;
  return { format: "DecimalExponent", exponent: Number(BigInt.asIntN(32, BigInt(rest))), bits: 0 };
}

/** Returns the amount of `digits`, the last `places` of which are behind the point, if it may not fit into an int64. */
function bigAmount(digits: string, places: number, suffix: Suffix): Omit<Amount, "text" | "big"> {
  const { bits } = suffix;
  let { format } = suffix;
  let mantissa = BigInt(digits) << BigInt(bits);
  let exponent = -(((-suffix.exponent | 0) + places) | 0);
  if (!mantissa) exponent = 0;
  else if (exponent < -9) {
    mantissa = dropPlaces(mantissa, -9 - exponent);
    exponent = -9;
  } else if (exponent < 400) {
    mantissa *= power(exponent + 9);
    exponent = -9;
  }
  if (bits && mantissa) {
    if (mantissa > maxInt64 * power(9)) {
      mantissa = maxInt64;
      exponent = 0;
    } else if (mantissa < power(9)) format = "DecimalSI";
  }
  return { mantissa, exponent, format };
}

/**
 * Reads the text of a quantity, or returns the server's words of refusal.
 *
 * @see apimachinery/pkg/api/resource ParseQuantity
 */
export function readAmount(text: string): Amount | string {
  const [found, sign, whole = "", fraction = "", ending = ""] = quantityForm.exec(text) ?? [];
  if (!found)
    return "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
  const suffix = readSuffix(ending);
  if (!suffix) return "unable to parse quantity's suffix";
  const { bits } = suffix;
  const digits = (whole.replace(/^0+/, "") || "0") + fraction;
  const places = fraction.length;
  const scale = (suffix.exponent - places) | 0;
  const signed = (n: bigint) => (sign === "-" ? -n : n);

  // This surely fits into an int64: a binary suffix costs 0.3 digits a bit. The server returns such a text as it was written if it is nearly
  // canonical, for which it looks at the last three bits, or at the scale and the last zeros.
  if (scale >= -9 && (bits ? !places && digits.length + bits * 0.3 <= 14 : digits.length <= 18)) {
    const n = BigInt(digits);
    const kept = bits ? n & 7n : scale % 3 === 0 && !digits.endsWith("000") && digits[0] !== "0";
    return {
      mantissa: signed(n << BigInt(bits)),
      exponent: scale,
      format: suffix.format,
      text: kept ? text : undefined,
      big: false,
    };
  }

  if (!whole && !fraction) return "unable to parse numeric part of quantity";
  const { mantissa, exponent, format } = bigAmount(digits, places, suffix);
  return { mantissa: signed(mantissa), exponent, format, text: undefined, big: true };
}

/**
 * Writes the canonical text of an amount, as the server does.
 *
 * @see apimachinery/pkg/api/resource Quantity.CanonicalizeBytes
 */
export function amountText({ mantissa, exponent, format, text }: Amount): string {
  if (text !== undefined) return text;
  if (!mantissa) return "0";
  const sign = mantissa < 0n ? "-" : "";
  let n = sign ? -mantissa : mantissa;
  if (format === "BinarySI") {
    const unit = power(Math.max(-exponent, 0));
    if (n >= 1024n * unit && n % unit === 0n) {
      n = exponent > 0 ? n * power(exponent) : n / unit;
      let i = 0;
      for (; i < 6 && n % 1024n === 0n; i++) n /= 1024n;
      return sign + n + (i ? `${binaryLetters[i - 1]}i` : "");
    }
  }
  const all = String(n);
  const end = significant(all);
  let scale = (exponent + all.length - end) | 0;
  const pad = ((scale % 3) + 3) % 3;
  const digits = all.slice(0, end) + "0".repeat(pad);
  scale = (scale - pad) | 0;
  if (format === "DecimalExponent") return sign + digits + (scale ? `e${scale}` : "");
  // There is no suffix beyond E, and the server writes none: it reads 1000E and returns 1.
  return sign + digits + (letters[scale / 3 + 3] ?? "").trim();
}

/** Returns the amount as a decimal, which overflows in another way. As an int64, a power of ten above 10^18 is -2^63, and so is 10^63. */
export const asDecimal = (amount: Amount): Amount =>
  amount.big ? amount : { ...amount, big: true, exponent: amount.exponent > 18 ? 63 : amount.exponent };

/** Returns -1, 0 or 1 if `a` is less than, equal to or greater than `b`. */
export function compareAmounts(a: Amount, b: Amount): -1 | 0 | 1 {
  let x = a.mantissa;
  let y = b.mantissa;
  const gap = a.exponent - b.exponent;
  if (gap && x && y && x < 0n === y < 0n) {
    // Of two numbers with the same sign, the longer one is larger in size. If both are equally long, aligning them costs little.
    const longer = String(x).length + gap - String(y).length;
    if (longer) return longer > 0 === x > 0n ? 1 : -1;
    if (gap > 0) x *= power(gap);
    else y *= power(-gap);
  }
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Returns the amount in units of 10^`scale` as an int64, rounded up, with the server's own overflows (`scaledValue(amount, 0)` is its
 * `Value()`, `scaledValue(amount, -3)` its `MilliValue()`).
 *
 * @see apimachinery/pkg/api/resource Quantity.ScaledValue
 */
export function scaledValue({ mantissa, exponent, big }: Amount, scale: number): bigint {
  const up = exponent - scale;
  if (up > 99) return 0n;
  if (up < 0) {
    if (!big) return dropPlaces(mantissa, -up);
    const unit = power(-up);
    const n = mantissa < maxInt64 ? BigInt.asIntN(64, mantissa) : mantissa;
    return BigInt.asIntN(64, n / unit + (n % unit ? 1n : 0n));
  }
  const value = mantissa * power(up);
  const int64 = BigInt.asIntN(64, value);
  // By these powers Go multiplies in one step, and returns even what overflows. By others it multiplies by ten each time, and returns 0.
  return big || value === int64 || up < 4 || up === 6 || up === 9 ? int64 : 0n;
}

/**
 * Rounds the amount up (away from zero) to a multiple of 10^`scale`. The server does this with -3 to every entry of a resource list when it
 * sets defaults.
 *
 * @see apimachinery/pkg/api/resource Quantity.RoundUp
 */
export function roundUp(amount: Amount, scale: number): Amount {
  const gap = amount.exponent - scale;
  if (gap >= 0 && (!amount.big || gap > 400)) return amount;
  const mantissa = gap < 0 ? dropPlaces(amount.mantissa, -gap) : amount.mantissa * power(gap);
  return { ...amount, mantissa, exponent: scale, text: undefined };
}

/** Returns the amount of a sum or a product: no finer than a nano, and in a format that can express it. */
export function resultAmount(mantissa: bigint, exponent: number, format: QuantityFormat): Amount {
  if (exponent < -9) {
    mantissa = dropPlaces(mantissa, -9 - exponent);
    exponent = -9;
  }
  const digits = String(mantissa);
  // Decimal suffixes end with E (10^18), binary ones with Ei (2^60).
  const zeros = digits.length - significant(digits);
  if (exponent + (format === "BinarySI" ? digits.length - 40 : zeros) > 20) format = "DecimalExponent";
  return { mantissa, exponent, format, text: undefined, big: BigInt.asIntN(64, mantissa) !== mantissa };
}
