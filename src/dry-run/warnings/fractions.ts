import { milliNumber, readAmount, roundUp, scaledValue } from "../../quantity/index.ts";
import { goQuote } from "../../validation/words.ts";

/** Whether a quantity of a resource list is no whole number, as the server counts: with its overflow. */
function isFractional(quantity: string): boolean {
  const milli = milliNumber(quantity);
  if (milli !== undefined) return milli % 1000 !== 0;
  const amount = readAmount(quantity);
  return typeof amount !== "string" && scaledValue(roundUp(amount, -3), -3) % 1000n !== 0n;
}

/** Appends a warning for each of the resources that are counted in bytes and have a part of one. */
export function fractionWarnings(
  list: { readonly [resource: string]: string } | undefined,
  at: string,
  resources: readonly string[],
  warnings: string[],
): void {
  if (list === undefined) return;
  for (const resource of resources) {
    const quantity = list[resource];
    if (quantity === undefined || !isFractional(quantity)) continue;
    const detail = `fractional byte value ${goQuote(quantity)} is invalid, must be an integer`;
    warnings.push(`${at}[${resource}]: ${detail}`);
  }
}
