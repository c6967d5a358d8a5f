import { byteLength } from "../../encoding/utf8.ts";
import { type Format, format, maxLengthSentence, sound } from "./format.ts";

/**
 * Checks that a text is the name of an HTTP header.
 *
 * @see util/validation IsHTTPHeaderName
 */
export const httpHeaderName: Format = /*@__PURE__*/ format(
  "a valid HTTP header must consist of alphanumeric characters or '-'",
  "[-A-Za-z0-9]+",
  "e.g. 'X-Header-Name', ",
);

const configMapKeyCharacters: Format = /*@__PURE__*/ format(
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
  "[-._a-zA-Z0-9]+",
  "e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', ",
  253,
);

/**
 * Checks that a text is a key of a ConfigMap or Secret: at most 253 characters, and neither `.` nor
 * a text that starts with `..`.
 *
 * @see util/validation IsConfigMapKey
 * @see util/validation hasChDirPrefix
 */
export function configMapKey(text: string): readonly string[] {
  const found = configMapKeyCharacters(text);
  if (!text.startsWith("..") && text !== ".") return found;
  return [...found, text.length < 3 ? `must not be '${text}'` : "must not start with '..'"];
}

/**
 * Checks that a text is the name of an environment variable: printable ASCII without `=` (the rule since 1.34). An
 * empty text passes.
 *
 * @see util/validation IsRelaxedEnvVarName
 */
export function relaxedEnvVarName(text: string): readonly string[] {
  if (/^[ -<>-~]*$/.test(text)) return sound;
  return ["a valid environment variable name must consist only of printable ASCII characters other than '='"];
}

/**
 * Checks that a text is the name of a port: at most 15 lower case letters, digits and single hyphens.
 *
 * @see util/validation IsValidPortName
 */
export function portName(name: string): readonly string[] {
  const found: string[] = [];
  if (byteLength(name) > 15) found.push(maxLengthSentence(15));
  if (!/^[-a-z0-9]+$/.test(name))
    found.push("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)");
  if (!/[a-z]/.test(name)) found.push("must contain at least one letter (a-z)");
  if (name.includes("--")) found.push("must not contain consecutive hyphens");
  if (name.startsWith("-") || name.endsWith("-")) found.push("must not begin or end with a hyphen");
  return found;
}

/**
 * Checks that an object's name, or a prefix of one, can be part of a URL path.
 *
 * @see validate/content IsPathSegmentName
 * @see registry/rest validatePathSegment
 */
export function pathSegment(name: string, prefix = false): readonly string[] {
  return !prefix && (name === "." || name === "..") ? [`may not be '${name}'`] : pathSegmentPrefix(name);
}

/**
 * Checks that a prefix of an object's name can be part of a URL path.
 *
 * @see validate/content IsPathSegmentPrefix
 */
export const pathSegmentPrefix: Format = name =>
  ["/", "%"].filter(part => name.includes(part)).map(part => `may not contain '${part}'`);
