import { byteLength, type Format, format, maxLengthSentence, rangeSentence, sound } from "./sentence.ts";

/**
 * Whether a text is an identifier of C.
 *
 * @see validate/content IsCIdentifier
 */
export const cIdentifier: Format = /*@__PURE__*/ format({
  words:
    "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric characters or '_'",
  regex: "[A-Za-z_][A-Za-z0-9_]*",
  examples: ["my_name", "MY_NAME", "MyName"],
});

/**
 * Whether a text is the name of an HTTP header.
 *
 * @see util/validation IsHTTPHeaderName
 */
export const httpHeaderName: Format = /*@__PURE__*/ format({
  words: "a valid HTTP header must consist of alphanumeric characters or '-'",
  regex: "[-A-Za-z0-9]+",
  examples: ["X-Header-Name"],
});

/**
 * Whether a text is a number of percent.
 *
 * @see util/validation IsValidPercent
 */
export const percent: Format = /*@__PURE__*/ format({
  words: "a valid percent string must be a numeric string followed by an ending '%'",
  regex: "[0-9]+%",
  examples: ["1%", "93%"],
});

const upwards = (text: string): string | undefined => {
  if (text === "." || text === "..") return `must not be '${text}'`;
  return text.startsWith("..") ? "must not start with '..'" : undefined;
};

/** The check, and that the text is no way up in a directory. */
function notUpwards(check: Format): Format {
  return text => {
    const found = check(text);
    const further = upwards(text);
    return further === undefined ? found : [...found, further];
  };
}

/**
 * Whether a text is a key of a ConfigMap or Secret, at most 253 characters.
 *
 * @see util/validation IsConfigMapKey
 * @see util/validation hasChDirPrefix
 */
export const configMapKey: Format = /*@__PURE__*/ notUpwards(
  /*@__PURE__*/ format({
    words: "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
    regex: "[-._a-zA-Z0-9]+",
    examples: ["key.name", "KEY_NAME", "key-name"],
    max: 253,
  }),
);

/**
 * Whether a text is the name of an environment variable by the old, strict rule.
 *
 * @see util/validation IsEnvVarName
 */
export const envVarName: Format = /*@__PURE__*/ notUpwards(
  /*@__PURE__*/ format({
    words:
      "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit",
    regex: "[-._a-zA-Z][-._a-zA-Z0-9]*",
    examples: ["my.env-name", "MY_ENV.NAME", "MyEnvName1"],
  }),
);

/**
 * Whether a text is the name of an environment variable: printable ASCII without `=`. The rule since 1.34.
 *
 * @see util/validation IsRelaxedEnvVarName
 */
export function relaxedEnvVarName(text: string): readonly string[] {
  if (text === "") return ["environment variable name must be non-empty"];
  if (/^[ -<>-~]+$/.test(text)) return sound;
  return ["a valid environment variable name must consist only of printable ASCII characters other than '='"];
}

/**
 * Whether a number is a port.
 *
 * @see util/validation IsValidPortNum
 */
export function portNum(port: number): readonly string[] {
  return port >= 1 && port <= 65535 ? sound : [rangeSentence(1, 65535)];
}

/**
 * Whether a number is a user's or a group's of Unix: 0 to 2147483647.
 *
 * @see util/validation IsValidUserID
 * @see util/validation IsValidGroupID
 */
export function unixId(id: number): readonly string[] {
  return id >= 0 && id <= 2147483647 ? sound : [rangeSentence(0, 2147483647)];
}

/**
 * Whether a text is the name of a port: at most 15 lower case letters, digits and single hyphens.
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
