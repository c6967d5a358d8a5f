import { amountText, quantityForm, readAmount, roundUp } from "./amount.ts";
import { canonicalQuantity } from "./ordinary.ts";

const space = /[\p{Z}\x85]/u;

/** The text of a JSON value, as the server's quantity decoder sees it: it knows no escapes and passes over spaces. */
function sent(value: unknown): string {
  if (Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return "";
  let start = 0;
  let end = value.length;
  while (space.test(value.charAt(start))) start++;
  while (end > start && space.test(value.charAt(end - 1))) end--;
  return value.slice(start, end);
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
  const quick = canonicalQuantity(text);
  if (quick) return quick;
  const isLong = text.length > maxLength && quantityForm.test(text);
  const amount = isLong ? `a quantity of more than ${maxLength} characters` : readAmount(text);
  if (typeof amount === "string") return refuse(amount);
  return amountText(inResourceList ? roundUp(amount, -3) : amount);
}
