// How Go prints values, and some of its own messages. The message of a rule is next to the rule.

import { capitalized, typeOf } from "../models/schema.ts";

// Go prints letters, marks, numbers, punctuation, symbols and the ASCII space as they are, and escapes the rest. The
// test is for that rest, control characters and spaces, because engines look those up faster.
const isPrintable = (char: string) => /[^\p{C}\p{Z}]/u.test(char);
// Characters newer than Unicode 15.0, which JavaScript engines may know and Go 1.26 does not. Each number is the
// distance from one edge of a range to the next. The ranges may include code points that are never printed.
const newer = [
  2191, 9, 964, 1, 125, 3, 3570, 37, 90, 2, 47, 1, 265, 3, 1077, 1, 869, 12, 1891, 1, 1125, 5, 483, 12, 30171,
  5, 2, 1, 1, 1, 5, 24, 21457, 16, 445, 2, 54, 7, 2032, 54, 843, 37, 986, 125, 257, 64, 1146, 125, 726, 44,
  1072, 216, 434, 114, 312, 2, 5371, 4008, 5081, 4001, 1281, 416, 129, 96, 247, 13, 6137, 8, 1243, 37, 9,
  4001, 11748, 1125, 5671, 541, 4001, 1, 158, 4, 311, 43, 375, 9, 44, 7, 46, 1, 7, 8, 14, 4, 9, 7, 219, 37,
  10, 2, 47934, 6, 5986, 12, 7483, 869, 13410, 5081,
];

function isNewer(code: number): boolean {
  let rest = code;
  let inside = false;
  for (const gap of newer) {
    rest -= gap;
    if (rest < 0) break;
    inside = !inside;
  }
  return inside;
}

const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");

/** Returns a character as Go writes it in quotes. */
function escaped(char: string): string {
  const code = char.codePointAt(0) as number;
  const letter = char === '"' || char === "\\" ? char : "abtnvfr"[code - 7];
  if (letter) return `\\${letter}`;
  if (code < 0x80) return `\\x${hex(code, 2)}`;
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  if (isPrintable(char) && !isNewer(code)) return char;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

/** Quotes a string with Go's escapes (`%q`). */
export function goQuote(text: string): string {
  // A text of millions of characters has few different ones.
  const known: Record<string, string> = {};
  return `"${text.replace(/["\\]|[^ -~]/gu, char => (known[char] ??= escaped(char)))}"`;
}

/** Quotes a string like Go's time package: each byte of a non-ASCII character becomes `\xNN`. */
export function goQuoteBytes(text: string): string {
  const escaped = text
    .replace(/["\\]/g, "\\$&")
    .replace(/[^ -\x7f]/gu, char => encodeURIComponent(char).replaceAll("%", "\\x").toLowerCase());
  return `"${escaped}"`;
}

/** How much of an object is printed: as much as a person reads. Further faults may name the same million items. */
const maxPrinted = 1000;

/** Orders strings as Go does: by bytes, which means by code point. JavaScript's own order differs beyond U+FFFF. */
export function byCodePoint(a: string, b: string): number {
  for (let i = 0; ; i++) {
    const x = a.codePointAt(i) ?? -1;
    const y = b.codePointAt(i) ?? -1;
    if (x !== y || x < 0) return x - y;
  }
}

/**
 * Returns the Go name of a struct's field. Of the types that rules print with Go's names, only these fields differ by more than the first
 * letter: look again when a rule prints another type.
 */
const goName = (field: string) =>
  capitalized(field.replace(/^(?:se(?=L)|gmsa)/, start => start.toUpperCase()));

/**
 * Structs that are printed with the API's names: those shared by all of the API, and one whose rules are declared on
 * the versioned type.
 */
const ofApi = /^(?:Label|Owner|Eviction)/;

/** Whether these structs leave out a field with this JSON, unless they always have the field. */
const isNothing = (json: string) => /^(?:null|""|\[]|\{})$/.test(json);

/**
 * Prints a value like Go's JSON encoder; only the beginning of a large one. `type` is the type of a struct or of a
 * list's items. Most of these are the server's internal types, which print all their fields with Go names. Without a
 * type, an object is a map.
 */
export function goJson(value: unknown, type = ""): string {
  if (typeof value !== "object" || value === null) {
    // Go escapes these characters, but `JSON.stringify` does not.
    return (JSON.stringify(value) ?? "null").replace(
      /[<>&\u2028\u2029]/g,
      char => `\\u${hex(char.charCodeAt(0), 4)}`,
    );
  }
  const isList = Array.isArray(value);
  const fields = isList || !type ? undefined : typeOf(type).fields;
  const asApi = ofApi.test(type);
  let out = "";
  for (const key of isList ? value.keys() : (fields?.keys() ?? Object.keys(value).sort(byCodePoint))) {
    const field = fields?.get(key as string);
    const item =
      (value as Record<string | number, unknown>)[key] ?? (field?.plain && !field.pointer ? "" : null);
    const json = goJson(
      typeof item === "string" ? item.slice(0, maxPrinted) : item,
      field ? field.type : type,
    );
    if (asApi && field && !field.always && isNothing(json)) continue;
    const name = field && !asApi ? goName(key as string) : key;
    out += `${out && ","}${isList ? "" : `${goJson(name)}:`}${json}`;
    if (out.length > maxPrinted) break;
  }
  out = isList ? `[${out}]` : `{${out}}`;
  // Half of a surrogate pair must not come last: strict JSON readers refuse it.
  return out.length > maxPrinted ? `${out.slice(0, maxPrinted).replace(/[\ud800-\udbff]$/, "")}\u2026` : out;
}

/** Prints a value as Go does in an error: strings quoted, scalars plain, everything else as JSON. */
export function goValue(value: unknown): string {
  if (typeof value === "string") return goQuote(value);
  return typeof value === "object" ? goJson(value) : String(value ?? null);
}

/** Returns a text in lower case as Go does it, one character at a time. */
export function goLower(text: string): string {
  return text.replace(/[^\0-@[-\x7f]/gu, char => {
    if (char === "\u0130") return "i";
    return isNewer(char.codePointAt(0) as number) ? char : char.toLowerCase();
  });
}

/** What Go prints for a time that was never set. */
export const zeroTime = "0001-01-01T00:00:00Z";

/** Returns a time as the server prints it: in whole seconds, although it keeps the fraction. */
export const wholeSeconds = (time: string): string => time.replace(/\.\d+/, "");

/** Returns a time as the server prints it in an error. The zero time becomes null. */
export const printedTime = (time: string): string | null => (time === zeroTime ? null : wholeSeconds(time));

/** Returns the words of Go's decoder for a value that does not fit a Go type. */
export const unfit = (word: string, into: string) => `json: cannot unmarshal ${word} into Go ${into}`;
