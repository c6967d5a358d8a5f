import { goQuote } from "../../faults/go-words.ts";
import { amountIn, isWhole, type ResourceList } from "../../quantity/index.ts";

/** Appends a warning for a resource that is counted in bytes and has a part of one; `place` says where its list is. */
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
