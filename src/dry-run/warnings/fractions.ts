import { goQuote } from "../../faults/go-words.ts";
import type { Amount } from "../../quantity/amount.ts";
import { amountIn, isWhole, type ResourceList } from "../../quantity/index.ts";

/** The amounts that were found whole. Most Jobs ask for the same few. Kept here, as the rules ask only of resources that are counted. */
const whole = /*@__PURE__*/ new WeakSet<Amount>();

/** Appends a warning if a resource that is counted in bytes has a fraction of one. `place` returns the path of its list. */
export function fractionWarnings(
  list: ResourceList | undefined,
  resource: "memory" | "ephemeral-storage" | "storage",
  warnings: string[],
  place: () => string,
): void {
  const quantity = list?.[resource];
  if (quantity === undefined) return;
  const amount = amountIn(list as ResourceList, resource);
  if (whole.has(amount)) return;
  if (isWhole(amount)) whole.add(amount);
  else {
    const detail = `fractional byte value ${goQuote(quantity)} is invalid, must be an integer`;
    warnings.push(`${place()}[${resource}]: ${detail}`);
  }
}
