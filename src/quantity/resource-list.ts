import { type Amount, compareAmounts, readAmount, roundUp, scaledValue } from "./amount.ts";
import { sent } from "./stored.ts";

/** Amounts of resources by name. */
export type ResourceList = { readonly [name: string]: string };

/**
 * The texts of a list's quantities as they were written, if the canonical text loses something: the format, or the amount before it
 * overflows. The keys are the decoded lists themselves; a copy of a list has only its own texts.
 */
const written = /*@__PURE__*/ new WeakMap<object, Map<string, unknown>>();

/** Stores what was written for an entry of a decoded list, or for a field of a decoded object. */
export function keepWritten(list: ResourceList, name: string, value: unknown): void {
  if (list[name] !== value) written.set(list, (written.get(list) ?? new Map()).set(name, value));
}

/** Caches amounts by their text, because most Jobs request the same few. */
const known = /*@__PURE__*/ new Map<unknown, Amount>();

/** Returns the amount of an entry of a decoded list, as the server holds it. */
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

/** Returns the amount of a field of a decoded object, as it was written. */
const amountOf = (object: ResourceList, name: string) =>
  readAmount(sent(written.get(object)?.get(name) ?? object[name] ?? "0")) as Amount;

/** Whether two decoded objects have the same amount in a field; missing ones are 0. */
export const sameAmount = (a: ResourceList, b: ResourceList, name: string): boolean =>
  compareAmounts(amountOf(a, name), amountOf(b, name)) === 0;

/** Compares a list's quantity of a resource with another list's: below 0, 0 or above. */
export const compareQuantities = (list: ResourceList, other: ResourceList, name: string): number =>
  compareAmounts(amountIn(list, name), amountIn(other, name));

/** Whether an amount is a whole number as the server counts, including its overflow. */
export const isWhole = (amount: Amount): boolean => scaledValue(amount, -3) % 1000n === 0n;
