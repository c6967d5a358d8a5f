import { type Format, format } from "./format.ts";

const label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
/** A label that may contain underscores, spelt as in the server's expressions, because messages quote it. */
export const underscored = "[a-z0-9]([-_a-z0-9]*[a-z0-9])?";

/** Returns the expression for labels joined by dots. */
const dotted = (label: string, before = "") => `${before}${label}(\\.${before}${label})*`;

// Nested repeats need a stack as deep as the text is long, so names with dots are matched by two flat searches instead.
const badLabel = /(^|\.)(?!_?[a-z0-9])|[-_](\.|$)/;
const matches = (characters: RegExp) => (text: string) => characters.test(text) && !badLabel.test(text);
const isSubdomain = /*@__PURE__*/ matches(/^[-a-z0-9.]+$/);

const dnsWords = (what: string, marks: string) =>
  `a lowercase RFC 1123 ${what} must consist of lower case alphanumeric characters${marks}, and must start and end with an alphanumeric character`;

const undottedLabel = /*@__PURE__*/ format(
  /*@__PURE__*/ dnsWords("label", " or '-'"),
  label,
  "e.g. 'my-name',  or '123-abc', ",
  63,
);

/**
 * Checks that a text is a DNS label: at most 63 lower case alphanumeric characters and `-`.
 *
 * @see util/validation IsDNS1123Label
 */
export function dns1123Label(text: string): readonly string[] {
  const found = undottedLabel(text);
  // A dot is told in place of the sentence about characters, which comes last.
  return text.includes(".") && isSubdomain(text) ? [...found.slice(0, -1), "must not contain dots"] : found;
}

const example = "e.g. 'example.com', ";

const subdomainFormat = (unit?: "bytes"): Format =>
  format(dnsWords("subdomain", ", '-' or '.'"), dotted(label), example, 253, unit, isSubdomain);

/**
 * Checks that a text is a DNS subdomain: labels joined by dots, at most 253 characters.
 *
 * @see util/validation IsDNS1123Subdomain
 */
export const dns1123Subdomain: Format = /*@__PURE__*/ subdomainFormat();

/**
 * Checks the same with the words of the server's newer checks, which count bytes.
 *
 * @see validate/content IsDNS1123Subdomain
 * @see validate/content isDNS1123Subdomain
 */
export const dns1123SubdomainInBytes: Format = /*@__PURE__*/ subdomainFormat("bytes");

/**
 * Checks that a text is a DNS subdomain of at most 253 characters whose labels may contain underscores.
 *
 * @see util/validation IsDNS1123SubdomainWithUnderscore
 */
export const dns1123SubdomainWithUnderscore: Format = /*@__PURE__*/ format(
  /*@__PURE__*/ dnsWords("subdomain", ", '_', '-' or '.'"),
  /*@__PURE__*/ dotted(underscored, "_?"),
  example,
  253,
  "characters",
  /*@__PURE__*/ matches(/^[-_a-z0-9.]+$/),
);

/**
 * Replaces a trailing dash of a prefix, together with the byte before it, by an `a`. The server then checks the result.
 *
 * @see api/validation maskTrailingDash
 */
function maskTrailingDash(name: string): string {
  if (name.length < 2 || !name.endsWith("-")) return name;
  // If the byte before the dash is part of a multi-byte character, the name stays invalid whatever replaces it.
  return name.charCodeAt(name.length - 2) > 0x7f ? name : `${name.slice(0, -2)}a`;
}

/**
 * Checks that an object's name is a DNS subdomain. A prefix (`generateName`) may end with a dash.
 *
 * @see api/validation NameIsDNSSubdomain
 */
export function nameIsDNSSubdomain(name: string, prefix = false): readonly string[] {
  return dns1123Subdomain(prefix ? maskTrailingDash(name) : name);
}
