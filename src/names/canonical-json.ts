import { byCodePoint } from "../faults/go-words.ts";
import { hasFields } from "../values/value.ts";

/** JSON in which the order of keys makes no difference. As text: an object would have keys such as `10` before all others. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!hasFields(value)) return JSON.stringify(value);
  const keys = Object.keys(value).filter(key => value[key] !== undefined);
  const fields = keys.sort(byCodePoint).map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${fields.join()}}`;
}
