import { amountText, quantityForm, readAmount, roundUp } from "./amount.ts";

// Spaces at the end are matched only where they begin: a match attempt at each of them would take quadratic time.
const spaces = /^[\p{Z}\x85]+|(?<![\p{Z}\x85])[\p{Z}\x85]+$/gu;

/** Returns the text of a JSON value as the server's quantity decoder sees it: it knows no escapes and skips spaces. */
export function sent(value: unknown): string {
  if (Number.isFinite(value)) return String(value);
  return typeof value === "string" ? value.replace(spaces, "") : "";
}

/** The server reads longer texts, but in a time that grows with the square of their length. */
const maxLength = 4096;

/**
 * Returns what a stored object shows for a quantity that was sent. If the server refuses it, calls `refuse` with its words.
 *
 * `inResourceList` is for the entries of `limits`, `requests`, `overhead` and the like, which the server rounds up to thousandths when it
 * sets defaults. A string may have spaces around it. For a number, JavaScript knows only the shortest spelling.
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
