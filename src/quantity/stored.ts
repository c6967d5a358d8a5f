import { amountText, quantityForm, readAmount, roundUp } from "./amount.ts";

// Spaces that end the text are looked for where they begin: from each of them would take the square of the time.
const spaces = /^[\p{Z}\x85]+|(?<![\p{Z}\x85])[\p{Z}\x85]+$/gu;

/** The text of a JSON value, as the server's quantity decoder sees it: it knows no escapes and passes over spaces. */
export function sent(value: unknown): string {
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
