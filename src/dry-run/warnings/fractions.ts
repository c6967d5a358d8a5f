import { goQuote } from "../../faults/go-words.ts";
import { amountIn, isWhole, type ResourceList } from "../../quantity/index.ts";

/** Appends a warning if a resource that is counted in bytes has a fraction of one. `place` returns the path of its list. */
export function fractionWarnings(
  list: ResourceList | undefined,
  resource: "memory" | "ephemeral-storage" | "storage",
  warnings: string[],
  place: () => string,
): void {
  const quantity = list?.[resource];
  if (quantity === undefined || isWhole(amountIn(list as ResourceList, resource))) return;
  const detail = `fractional byte value ${goQuote(quantity)} is invalid, must be an integer`;
  warnings.push(`${place()}[${resource}]: ${detail}`);
}
