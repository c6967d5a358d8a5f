import { milliNumber, readAmount, roundUp, scaledValue } from "../../quantity/index.ts";
import { goQuote } from "../../validation/words.ts";

/** Whole numbers of bytes, far from an overflow, as most people write them. */
const plain = /^\d{1,6}(?:[KMG]i?|k)?$/;

/** Whether a quantity of a resource list is no whole number, as the server counts: with its overflow. */
function isFractional(quantity: string): boolean {
  if (plain.test(quantity)) return false;
  const milli = milliNumber(quantity);
  if (milli !== undefined) return milli % 1000 !== 0;
  const amount = readAmount(quantity);
  return typeof amount !== "string" && scaledValue(roundUp(amount, -3), -3) % 1000n !== 0n;
}

/** Appends a warning for a resource that is counted in bytes and has a part of one; `place` says where its list is. */
export function fractionWarnings(
  list: { readonly [resource: string]: string } | undefined,
  resource: "memory" | "ephemeral-storage" | "storage",
  warnings: string[],
  place: () => string,
): void {
  const quantity = list?.[resource];
  if (quantity === undefined || !isFractional(quantity)) return;
  const detail = `fractional byte value ${goQuote(quantity)} is invalid, must be an integer`;
  warnings.push(`${place()}[${resource}]: ${detail}`);
}
