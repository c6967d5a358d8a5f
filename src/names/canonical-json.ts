import { byCodePoint } from "../faults/go-words.ts";
import { hasFields } from "../values/value.ts";

/** Writes JSON in which the order of keys makes no difference. It is built as text, since an object would put keys such as `10` first. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!hasFields(value)) return JSON.stringify(value);
  const keys = Object.keys(value).filter(key => value[key] !== undefined);
  const fields = keys.sort(byCodePoint).map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${fields.join()}}`;
}
