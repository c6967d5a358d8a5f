import { type Amount, amountText, quantityForm, readAmount, roundUp } from "./amount.ts";
import { canonicalQuantity } from "./ordinary.ts";

const space = /[\p{Z}\x85]/u;

/** The text of a JSON value, as the server's quantity decoder sees it: it knows no escapes and passes over spaces. */
function sent(value: unknown): string {
  if (value === null) return "0";
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return "";
  let start = 0;
  let end = value.length;
  while (space.test(value.charAt(start))) start++;
  while (end > start && space.test(value.charAt(end - 1))) end--;
  return value.slice(start, end);
}

/** The server reads longer ones, in a time that grows with the square of their length. */
const maxLength = 4096;

/** What a text says as a quantity in a manifest, or the words of refusal. */
function amountOf(text: string): Amount | string {
  if (text.length > maxLength && quantityForm.test(text))
    return `a quantity of more than ${maxLength} characters`;
  return readAmount(text);
}

/**
 * What a stored object shows for a quantity that was sent; undefined where the server refuses it ({@link quantityFault} has its words).
 *
 * `inResourceList` is for the entries of `limits`, `requests`, `overhead` and the like, which the server rounds up to thousandths as it
 * fills in defaults. A string may have spaces around it; null is zero; of a number, JavaScript knows only the shortest spelling.
 *
 * @see apimachinery/pkg/api/resource Quantity.UnmarshalJSON
 * @see core/v1 SetDefaults_ResourceList
 */
export function storedQuantity(value: unknown, inResourceList = false): string | undefined {
  const text = sent(value);
  const quick = canonicalQuantity(text);
  if (quick) return quick;
  const amount = amountOf(text);
  if (typeof amount === "string") return undefined;
  return amountText(inResourceList ? roundUp(amount, -3) : amount);
}

/** The server's words where it refuses a value as a quantity; undefined where it takes it. */
export function quantityFault(value: unknown): string | undefined {
  const amount = amountOf(sent(value));
  return typeof amount === "string" ? amount : undefined;
}
