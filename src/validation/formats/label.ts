import { byteLength } from "../../encoding/utf8.ts";
import { dns1123SubdomainInBytes } from "./dns.ts";
import { type Format, format, maxLengthSentence, regexSentence, sound } from "./format.ts";

const name = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const nameWords =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const named = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** Keys that passed the check. There are few in practice, and they come again and again. */
const soundKeys = /*@__PURE__*/ new Set<string>();

/**
 * Checks that a text is a key of labels, annotations and the like (a "qualified name"): an optional DNS subdomain and
 * `/`, then at most 63 characters.
 *
 * @see validate/content IsLabelKey
 * @see validate/content prefixEach
 */
export function labelKey(text: string): readonly string[] {
  if (soundKeys.has(text)) return sound;
  const sentence = () => regexSentence(nameWords, name, "e.g. 'MyName',  or 'my.name',  or '123-abc', ");
  const [rest = "", prefix, further] = text.split("/", 3).reverse();
  if (further !== undefined) {
    return [
      `a valid label key ${sentence()} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
  }
  const found: string[] = [];
  if (prefix === "") found.push("prefix part must be non-empty");
  else if (prefix)
    for (const message of dns1123SubdomainInBytes(prefix)) found.push(`prefix part ${message}`);
  if (rest === "") found.push("name part must be non-empty");
  else if (byteLength(rest) > 63) found.push(`name part ${maxLengthSentence(63, "bytes")}`);
  if (!named.test(rest)) found.push(`name part ${sentence()}`);
  if (found.length > 0) return found;
  if (soundKeys.size === 1000) soundKeys.clear();
  soundKeys.add(text);
  return sound;
}

/**
 * Checks that a text is a label value: empty, or at most 63 characters.
 *
 * @see validate/content IsLabelValue
 */
export const labelValue: Format = /*@__PURE__*/ (() =>
  format(
    // `nameWords` begins with "must ".
    `a valid label must be an empty string or ${nameWords.slice(5)}`,
    `(${name})?`,
    "e.g. 'MyValue',  or 'my_value',  or '12345', ",
    63,
    "bytes",
  ))();
