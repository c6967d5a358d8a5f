import {
  type Amount,
  amountText,
  compareAmounts,
  power,
  type QuantityFormat,
  readAmount,
  resultAmount,
  scaledValue,
} from "./amount.ts";

export type { QuantityFormat } from "./amount.ts";

type Suffix = "n" | "u" | "m" | "k" | "M" | "G" | "T" | "P" | "E" | `${"K" | "M" | "G" | "T" | "P" | "E"}i`;

/**
 * The text of a quantity as a literal type: `"2"`, `"0.5"`, `"100m"`, `"1Gi"`, `"1e3"`.
 *
 * It reads numbers as the compiler does, not as the server does (`"0x1F"` passes, `"1.Ki"` does not); {@link parseQuantity} is exact.
 */
export type QuantityLiteral = `${number}` | `${number}${Suffix}`;

/** The values that can be given as a quantity. */
export type QuantityInput = Quantity | string | number | bigint;

/** Thrown for a text that is no quantity, and for a result that is out of range. */
export class QuantityError extends Error {
  override readonly name = "QuantityError";
  /** The API server's exact words for the same text; empty for a result that is out of range. */
  readonly serverMessage: string;

  constructor(message: string, serverMessage: string) {
    super(message);
    this.serverMessage = serverMessage;
  }
}

const outOfRange = (what: string) => new QuantityError(`${what} is out of range`, "");

function refusal(text: string, serverMessage: string): QuantityError {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return new QuantityError(
    `${shown} is not a quantity: ${serverMessage}. Write a number and a suffix, as in 2, 0.5, 100m, 500Mi, 1Gi`,
    serverMessage,
  );
}

/**
 * An exact amount of a resource, as the API server holds it. It never changes.
 *
 * `String(quantity)` and `JSON.stringify(quantity)` return the text that the server returns. This is the canonical text, except for a few
 * texts that it keeps as they were written, such as `+1Gi`, `007` and `5.`; for {@link compare} they are equal. `<` and `>` compare the
 * amounts as numbers.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export class Quantity implements Amount {
  /** The amount is `mantissa` × 10^`exponent`. */
  declare readonly mantissa: bigint;
  /** The power of ten, at least -9. */
  declare readonly exponent: number;
  /** The format: with decimal suffixes, with binary ones, or with a decimal exponent. */
  declare readonly format: QuantityFormat;
  /** @internal */
  declare readonly text: string | undefined;
  /** @internal */
  declare readonly big: boolean;

  /** @internal Use {@link parseQuantity}. */
  constructor(amount: Amount) {
    if (typeof amount !== "object") throw new TypeError("a Quantity is made by parseQuantity");
    Object.assign(this, amount);
  }

  /**
   * Returns -1, 0 or 1 if this is less than, equal to or greater than `other`.
   *
   * @throws QuantityError for a text that is no quantity.
   */
  compare(other: QuantityInput): -1 | 0 | 1 {
    return compareAmounts(this, parseQuantity(other));
  }

  /**
   * Returns the exact sum in this quantity's format (if this is zero, in the other's), or with a decimal exponent if the format has no
   * suffix for so large a sum.
   *
   * @throws QuantityError for a text that is no quantity, and when the last digits of the two are more than 10,000 places apart.
   */
  add(other: QuantityInput): Quantity {
    const that = parseQuantity(other);
    if (!this.mantissa || !that.mantissa)
      return new Quantity({ ...(this.mantissa ? this : that), text: undefined });
    const exponent = Math.min(this.exponent, that.exponent);
    if (Math.max(this.exponent, that.exponent) - exponent > 10_000) throw outOfRange(`${this} + ${that}`);
    const scaled = (amount: Amount) => amount.mantissa * power(amount.exponent - exponent);
    return new Quantity(resultAmount(scaled(this) + scaled(that), exponent, this.format));
  }

  /**
   * Returns the product with a number (by its decimal digits, so that 0.1 is a tenth) or another quantity, in this quantity's format.
   *
   * It is exact down to a billionth (`1n`), the finest that a quantity can be; anything finer is rounded up, away from zero.
   *
   * @throws QuantityError for NaN, an infinity, and when the exponents of both add up to more than 1,000,000,000.
   * @throws TypeError for a factor that is neither a number nor a quantity, such as a text.
   */
  multiply(factor: Quantity | number | bigint): Quantity {
    const by = isQuantity(factor) ? factor : exact(factor);
    const exponent = this.exponent + by.exponent;
    if (exponent > 1e9) throw outOfRange(`${this} × ${factor}`);
    return new Quantity(resultAmount(this.mantissa * by.mantissa, exponent, this.format));
  }

  /** Returns the nearest JavaScript number; an infinity over 1.8e308. */
  toNumber(): number {
    return Number(`${this.mantissa}e${this.exponent}`);
  }

  /** Returns the nearest number for `<`, `>`, `Math.max` and the like ({@link compare} is exact), and the text everywhere else. */
  [Symbol.toPrimitive](hint: string): number | string {
    return hint === "number" ? this.toNumber() : this.toString();
  }

  /** Whether the amount is zero. */
  isZero(): boolean {
    return !this.mantissa;
  }

  /** Returns -1, 0 or 1 for a negative, zero or positive amount. */
  sign(): -1 | 0 | 1 {
    return this.mantissa < 0n ? -1 : this.mantissa ? 1 : 0;
  }

  /** Returns the amount rounded up to a whole number, as the server computes it (an int64, overflows included). */
  value(): bigint {
    return scaledValue(this, 0);
  }

  /** Returns the amount in thousandths, rounded up, as the server computes it (an int64, overflows included). */
  milliValue(): bigint {
    return scaledValue(this, -3);
  }

  /** Returns the text that the server returns. */
  toString(): string {
    return amountText(this);
  }

  /** Returns the text that the server returns. */
  toJSON(): string {
    return amountText(this);
  }
}

/** Whether a value is a quantity, also one of another copy of the package. */
const isQuantity = (value: unknown): value is Quantity =>
  typeof (value as Quantity | undefined)?.mantissa === "bigint" &&
  Number.isInteger((value as Quantity).exponent);

/** Returns a number's decimal digits without rounding. */
function exact(number: number | bigint): { mantissa: bigint; exponent: number } {
  if (typeof number !== "number" && typeof number !== "bigint")
    throw new TypeError(
      `multiply takes a number or a Quantity, but got ${number === null ? null : typeof number}`,
    );
  const [, whole, fraction = "", tens = "0"] = /^(-?\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(String(number)) ?? [];
  if (!whole) throw outOfRange(`The factor ${number}`);
  return { mantissa: BigInt(whole + fraction), exponent: Number(tens) - fraction.length };
}

/**
 * Reads a quantity exactly as the API server does.
 *
 * A number is read as JSON would write it. Anything finer than a billionth is rounded up (away from zero); an amount with a binary suffix
 * is capped at 2^63-1. The server writes no suffix above `E`: it reads `1000E` and returns `1`, and so does this function.
 *
 * @throws QuantityError for a text that the server refuses.
 * @example
 * String(parseQuantity("1024Ki")); // "1Mi"
 * parseQuantity("500m").add("1.5").toNumber(); // 2
 * parseQuantity("1Gi").compare("1G"); // 1
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function parseQuantity(text: QuantityInput): Quantity {
  if (isQuantity(text)) return text;
  const isText = typeof text === "string" || typeof text === "number" || typeof text === "bigint";
  const written = isText ? String(text) : `${text === null ? null : typeof text}`;
  const amount = readAmount(written);
  if (typeof amount === "string") throw refusal(written, amount);
  return new Quantity(amount);
}
