import {
  type Amount,
  amountText,
  compareAmounts,
  quantityForm,
  readAmount,
  roundUp,
  scaledValue,
} from "./amount.ts";

// Spaces that end the text are looked for where they begin: from each of them would take the square of the time.
const spaces = /^[\p{Z}\x85]+|(?<![\p{Z}\x85])[\p{Z}\x85]+$/gu;

/** The text of a JSON value, as the server's quantity decoder sees it: it knows no escapes and passes over spaces. */
function sent(value: unknown): string {
  if (Number.isFinite(value)) return String(value);
  return typeof value === "string" ? value.replace(spaces, "") : "";
}

/** The server reads longer ones, in a time that grows with the square of their length. */
const maxLength = 4096;

/**
 * What a stored object shows for a quantity that was sent; where the server refuses it, `refuse` is told its words.
 *
 * `inResourceList` is for the entries of `limits`, `requests`, `overhead` and the like, which the server rounds up to thousandths as it
 * fills in defaults. A string may have spaces around it; of a number, JavaScript knows only the shortest spelling.
 *
 * @see apimachinery/pkg/api/resource Quantity.UnmarshalJSON
 * @see core/v1 SetDefaults_ResourceList
 */
export function storedQuantity(
  value: unknown,
  inResourceList: boolean,
  refuse: (fault: string) => undefined,
): string | undefined {
  const text = sent(value);
  const isLong = text.length > maxLength && quantityForm.test(text);
  const amount = isLong ? `a quantity of more than ${maxLength} characters` : readAmount(text);
  if (typeof amount === "string") return refuse(amount);
  return amountText(inResourceList ? roundUp(amount, -3) : amount);
}

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

/** The amounts of texts: most Jobs ask for the same few. */
const known = /*@__PURE__*/ new Map<string, Amount>();

/** The amount of an entry of a decoded list, as the server holds it. */
export function amountIn(list: ResourceList, name: string): Amount {
  const text = sent(written.get(list)?.get(name) ?? list[name]);
  let amount = known.get(text);
  if (amount === undefined) {
    if (known.size > 1000) known.clear();
    amount = roundUp(readAmount(text) as Amount, -3);
    known.set(text, amount);
  }
  return amount;
}

/** Below 0, 0 or above: how a list's quantity of a resource compares with another list's. */
export const compareQuantities = (list: ResourceList, other: ResourceList, name: string): number =>
  compareAmounts(amountIn(list, name), amountIn(other, name));

/** Whether a quantity of a list is a whole number, as the server counts: with its overflow. */
export const isWholeIn = (list: ResourceList, name: string): boolean =>
  scaledValue(amountIn(list, name), -3) % 1000n === 0n;
