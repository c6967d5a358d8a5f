import { byteLength, type Format, format, maxLengthSentence, regexSentence, sound } from "./sentence.ts";

const label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const subdomain = `${label}(\\.${label})*`;
const underscored = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
const mustConsist = "must consist of";
const alphanumeric = "alphanumeric characters";
const ends = "and must start and end with an alphanumeric character";

// Nested repeats need a stack as deep as the text is long, so names with dots are matched by two flat searches.
const characters = /^[-a-z0-9.]+$/;
const charactersWithUnderscore = /^[-_a-z0-9.]+$/;
const badLabel = /(?:^|\.)(?!_?[a-z0-9])|[-_](?:\.|$)/;

const isSubdomain = (text: string) => characters.test(text) && !badLabel.test(text);

/**
 * Whether a text is a DNS label: lower case alphanumeric characters and `-`, at most 63.
 *
 * @see util/validation IsDNS1123Label
 */
export function dns1123Label(text: string): readonly string[] {
  const matches = isSubdomain(text);
  const dotted = matches && text.includes(".");
  const length = matches ? text.length : byteLength(text);
  if (matches && !dotted && length <= 63) return sound;
  const found = length > 63 ? [maxLengthSentence(63)] : [];
  if (dotted) found.push("must not contain dots");
  else if (!matches) {
    const words = `a lowercase RFC 1123 label ${mustConsist} lower case ${alphanumeric} or '-', ${ends}`;
    found.push(regexSentence(words, label, "my-name", "123-abc"));
  }
  return found;
}

/**
 * Whether a text is a DNS subdomain: labels joined by dots, at most 253 characters.
 *
 * @see util/validation IsDNS1123Subdomain
 */
export const dns1123Subdomain: Format = /*@__PURE__*/ subdomainFormat();

/**
 * The same, with the words of the newer checks, which count bytes.
 *
 * @see validate/content IsDNS1123Subdomain
 * @see validate/content isDNS1123Subdomain
 */
export const dns1123SubdomainInBytes: Format = /*@__PURE__*/ subdomainFormat("bytes");

function subdomainFormat(unit?: "bytes"): Format {
  return format(() => ({
    words: `a lowercase RFC 1123 subdomain ${mustConsist} lower case ${alphanumeric}, '-' or '.', ${ends}`,
    regex: subdomain,
    examples: ["example.com"],
    max: 253,
    ...(unit && { unit }),
    matches: isSubdomain,
  }));
}

/**
 * Whether a text is a DNS subdomain whose labels may hold underscores, at most 253 characters.
 *
 * @see util/validation IsDNS1123SubdomainWithUnderscore
 */
export const dns1123SubdomainWithUnderscore: Format = /*@__PURE__*/ format(() => ({
  words: `a lowercase RFC 1123 subdomain ${mustConsist} lower case ${alphanumeric}, '_', '-' or '.', ${ends}`,
  regex: `${underscored}(\\.${underscored})*`,
  examples: ["example.com"],
  max: 253,
  matches: text => charactersWithUnderscore.test(text) && !badLabel.test(text),
}));

/**
 * What the server checks of a prefix: for a trailing dash and the byte before it stands an `a`.
 *
 * @see api/validation maskTrailingDash
 */
function maskTrailingDash(name: string): string {
  if (name.length < 2 || !name.endsWith("-")) return name;
  // A character of more bytes than one stays malformed, whatever becomes of its last byte.
  return name.charCodeAt(name.length - 2) > 0x7f ? name.slice(0, -1) : `${name.slice(0, -2)}a`;
}

/**
 * Whether an object's name is a DNS subdomain; a prefix (`generateName`) may end with a dash.
 *
 * @see api/validation NameIsDNSSubdomain
 */
export function nameIsDNSSubdomain(name: string, prefix = false): readonly string[] {
  return dns1123Subdomain(prefix ? maskTrailingDash(name) : name);
}
