import { type Amount, compareAmounts, readAmount, roundUp, scaledValue } from "./amount.ts";
import { sent } from "./stored.ts";

/** Amounts of resources by name. */
export type ResourceList = { readonly [name: string]: string };

/**
 * What was written of a list's quantities, where the canonical text says less: in which format, or how much before it overflows. The
 * list is the one that was decoded: a copy says no more than its texts do.
 */
const written = /*@__PURE__*/ new WeakMap<object, Map<string, unknown>>();

/** Notes what was written for an entry of a decoded list. */
export function keepWritten(list: ResourceList, name: string, value: unknown): void {
  if (list[name] !== value) written.set(list, (written.get(list) ?? new Map()).set(name, value));
}

/** The amounts of what is written: most Jobs ask for the same few. */
const known = /*@__PURE__*/ new Map<unknown, Amount>();

/** The amount of an entry of a decoded list, as the server holds it. */
export function amountIn(list: ResourceList, name: string): Amount {
  const value = written.get(list)?.get(name) ?? list[name];
  let amount = known.get(value);
  if (amount === undefined) {
    if (known.size > 1000) known.clear();
    amount = roundUp(readAmount(sent(value)) as Amount, -3);
    known.set(value, amount);
  }
  return amount;
}

/** Below 0, 0 or above: how a list's quantity of a resource compares with another list's. */
export const compareQuantities = (list: ResourceList, other: ResourceList, name: string): number =>
  compareAmounts(amountIn(list, name), amountIn(other, name));

/** Whether an amount is a whole number, as the server counts: with its overflow. */
export const isWhole = (amount: Amount): boolean => scaledValue(amount, -3) % 1000n === 0n;
