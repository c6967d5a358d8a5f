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
 * The compiler's own reading of numbers stands in for the server's (`"0x1F"` passes, `"1.Ki"` does not); {@link parseQuantity} is exact.
 */
export type QuantityLiteral = `${number}` | `${number}${Suffix}`;

/** What is taken where a quantity is wanted. */
export type QuantityInput = Quantity | string | number | bigint;

/** Thrown for a text that is no quantity, and for a result that is out of range. */
export class QuantityError extends Error {
  override readonly name = "QuantityError";
  /** The API server's words for the same text, to the letter; empty for a result that is out of range. */
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
 * An exact amount of a resource, as the API server holds it; values never change.
 *
 * `String(quantity)` and `JSON.stringify(quantity)` give the text that the server gives back: the canonical one, but for a few texts that it
 * keeps as they were written, such as `+1Gi`, `007` and `5.`; {@link compare} knows no difference. `<` and `>` compare the amounts as
 * numbers.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export class Quantity implements Amount {
  /** The amount is `mantissa` × 10^`exponent`. */
  declare readonly mantissa: bigint;
  /** A power of ten, -9 at least. */
  declare readonly exponent: number;
  /** How it is written: with decimal suffixes, with binary ones, or with a decimal exponent. */
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

  /** -1, 0 or 1: whether this is less than, equal to or greater than `other`; throws {@link QuantityError} for a text that is no quantity. */
  compare(other: QuantityInput): -1 | 0 | 1 {
    return compareAmounts(this, parseQuantity(other));
  }

  /**
   * The exact sum, in this quantity's format (in the other's, where this is zero), or with a decimal exponent where that has no suffix for so
   * large a sum.
   *
   * Throws {@link QuantityError} for a text that is no quantity, and where the last digits of the two lie more than 10,000 places apart.
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
   * The product with a number (taken by its decimal digits, so that 0.1 is a tenth) or with another quantity, in this quantity's format.
   *
   * Exact down to a billionth (`1n`), which is as fine as a quantity gets; what is finer is rounded up, away from zero.
   * Throws {@link QuantityError} for NaN, an infinity, and where the exponents of both add up to more than 1,000,000,000; TypeError for what
   * is neither a number nor a quantity, such as a text.
   */
  multiply(factor: Quantity | number | bigint): Quantity {
    const by = isQuantity(factor) ? factor : exact(factor);
    const exponent = this.exponent + by.exponent;
    if (exponent > 1e9) throw outOfRange(`${this} × ${factor}`);
    return new Quantity(resultAmount(this.mantissa * by.mantissa, exponent, this.format));
  }

  /** The nearest JavaScript number; an infinity where it is over 1.8e308. */
  toNumber(): number {
    return Number(`${this.mantissa}e${this.exponent}`);
  }

  /** The nearest number where JavaScript asks for one, as `<`, `>` and `Math.max` do ({@link compare} is exact), and else its text. */
  [Symbol.toPrimitive](hint: string): number | string {
    return hint === "number" ? this.toNumber() : this.toString();
  }

  /** Whether the amount is zero. */
  isZero(): boolean {
    return !this.mantissa;
  }

  /** -1, 0 or 1. */
  sign(): -1 | 0 | 1 {
    return this.mantissa < 0n ? -1 : this.mantissa ? 1 : 0;
  }

  /** The amount rounded up to a whole number, as the server computes it (an int64, overflows included). */
  value(): bigint {
    return scaledValue(this, 0);
  }

  /** The amount in thousandths, rounded up, as the server computes it (an int64, overflows included). */
  milliValue(): bigint {
    return scaledValue(this, -3);
  }

  /** The text that the server gives back. */
  toString(): string {
    return amountText(this);
  }

  /** The text that the server gives back. */
  toJSON(): string {
    return amountText(this);
  }
}

/** Whether a value is a quantity, of this copy of the package or of another. */
const isQuantity = (value: unknown): value is Quantity =>
  typeof (value as Quantity | undefined)?.mantissa === "bigint" &&
  Number.isInteger((value as Quantity).exponent);

/** A number's decimal digits, with nothing rounded. */
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
 * Reads a quantity, exactly as the API server does.
 *
 * A number is read as JSON would write it. What is finer than a billionth is rounded up (away from zero); an amount with a binary suffix is
 * capped at 2^63-1. The server writes no suffix above `E`: it reads `1000E` and gives back `1`, and so does this.
 *
 * Throws {@link QuantityError} for what the server refuses.
 *
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
