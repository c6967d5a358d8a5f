import type { JsonValue } from "./read-decode.ts";
import { type Source, YamlError } from "./read-error.ts";
import { readJson } from "./read-json.ts";

/** A piece of the text that holds one document, or none. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** The value, where the piece is JSON. */
  readonly json?: JsonValue;
  /** What kubectl puts behind a stream whose last line has no line break. */
  readonly tail: "" | "\n";
  /** Set where text follows JSON without a `---`: no document may be in it. */
  readonly stray: boolean;
}

/** White space to Go: other than JavaScript's, it has NEL and no byte order mark. */
const SPACE = "\\t\\v-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const OPENS_JSON = new RegExp(`^[\\n${SPACE}]*\\{`);
const BEHIND_MARK = new RegExp(`^[${SPACE}]*(?:#|$)`);
const REST_OF_LINE = new RegExp(`[${SPACE}]*\\n?`, "y");
const COMMON = /^[\t\n -~]*$/;
const FORBIDDEN = /[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\r(?=\r\n)/u;

/** How far kubectl looks for the brace that tells JSON. */
const JSON_WINDOW = 4096;

/** Cuts a text as kubectl does: JSON objects in a row, then YAML at the lines that start with `---`. */
export function split(source: Source): Part[] {
  const { text } = source;
  const parts: Part[] = [];
  const opening = OPENS_JSON.exec(text.slice(0, JSON_WINDOW));
  if (!opening) {
    splitYaml(source, 0, parts);
    return parts;
  }
  const odd = opening[0].search(/[^\t\n\r {]/);
  if (odd >= 0) {
    throw new YamlError(
      source,
      odd,
      "character",
      "found an unusual space before `{`, expected none: kubectl passes over it, YAML does not",
    );
  }
  let pos = 0;
  for (;;) {
    const start = skipSpace(text, pos);
    const read = text[start] === "{" ? readJson(source, start) : undefined;
    if (!read) break;
    parts.push({ start, end: read.end, json: read.value, tail: "", stray: false });
    pos = read.end;
  }
  const start = skipSpace(text, pos);
  if (start === text.length) return parts;
  if (parts.length > 1) {
    // kubectl gives up as well: after two JSON objects it takes nothing but JSON.
    throw new YamlError(
      source,
      start,
      "stream",
      "found other text behind several JSON objects, expected JSON alone, or `---` between all of them",
    );
  }
  REST_OF_LINE.lastIndex = pos;
  REST_OF_LINE.test(text);
  splitYaml(source, REST_OF_LINE.lastIndex, parts);
  return parts;
}

function skipSpace(text: string, pos: number): number {
  const space = /[\t\n\r ]*/y;
  space.lastIndex = pos;
  space.test(text);
  return space.lastIndex;
}

function splitYaml(source: Source, from: number, parts: Part[]): void {
  const { text } = source;
  const { length } = text;
  const behindJson = parts.length > 0;
  const starts = new Set<number>();
  let start = from;
  let stream = false;
  const add = (end: number): void => {
    const stray = behindJson && start === from && !stream;
    starts.add(start);
    parts.push({ start, end, tail: stream && end === length && !text.endsWith("\n") ? "\n" : "", stray });
  };
  for (let mark = from; mark >= 0; mark = text.indexOf("\n---", mark) + 1 || -1) {
    if (!text.startsWith("---", mark)) continue; // only at the start
    const found = text.indexOf("\n", mark);
    const end = found < 0 ? length : found;
    if (!BEHIND_MARK.test(text.slice(mark + 3, end))) {
      throw new YamlError(
        source,
        mark + 3,
        "separator",
        "found text behind `---`, expected nothing but a comment: kubectl takes no more there",
      );
    }
    // With nothing before it the mark itself belongs to the document, as its start.
    if (mark > start) {
      add(mark);
      start = found < 0 ? length : end + 1;
    }
    stream = true;
  }
  if (start < length) add(length);
  checkCharacters(source, from, starts);
  checkLastLine(source, from);
}

/** How many bytes kubectl reads at once. */
const READ_SIZE = 4096;

/**
 * Refuses a last line without a line break that fills what kubectl reads at once: it finds the end of the text there, and drops it.
 *
 * @see util/yaml LineReader.Read
 */
function checkLastLine(source: Source, from: number): void {
  const { text } = source;
  const start = Math.max(text.lastIndexOf("\n") + 1, from);
  if ((text.length - start) * 3 < READ_SIZE) return;
  const line = text.slice(start);
  let size = line.length;
  let isFull = size % READ_SIZE === 0;
  // A line of ASCII has as many bytes as characters.
  if (/[\r\x80-\uffff]/.test(line)) {
    size = 0;
    let left = READ_SIZE;
    for (const char of line) {
      const bytes = char < "\x80" ? 1 : char < "\u0800" ? 2 : char.length < 2 ? 3 : 4;
      size += bytes;
      left -= bytes;
      isFull = left === 0 && char !== "\r";
      // A carriage return stays behind, as a line feed may follow.
      if (left <= 0) left += char === "\r" ? READ_SIZE - 1 : READ_SIZE;
    }
  }
  if (!isFull) return;
  throw new YamlError(
    source,
    start,
    "last-line",
    `found a last line of ${size} bytes without a line break, expected one behind it: kubectl drops such a line`,
  );
}

/** Refuses what Go's reader refuses, and what it mistakes: a byte order mark inside, and CR CR LF. */
function checkCharacters(source: Source, from: number, starts: Set<number>): void {
  const text = source.text.slice(from);
  if (COMMON.test(text)) return;
  const odd = text.search(FORBIDDEN);
  if (odd >= 0) {
    const code = (text.codePointAt(odd) as number).toString(16).toUpperCase().padStart(4, "0");
    const problem =
      code === "000D"
        ? "found CR CR LF, expected one line break: kubectl reads one, the server two"
        : /^D[89A-F]/.test(code)
          ? "found half of a surrogate pair, expected whole characters"
          : `found the character U+${code}, expected ${code === "0000" ? "UTF-8 (is this UTF-16?)" : "text: in double quotes it can stand as an escape"}`;
    throw new YamlError(source, from + odd, "character", problem);
  }
  for (let bom = text.indexOf("\ufeff"); bom >= 0; bom = text.indexOf("\ufeff", bom + 1)) {
    if (starts.has(from + bom)) continue;
    throw new YamlError(
      source,
      from + bom,
      "character",
      "found a byte order mark inside the text, expected one at the start alone: Go loses text behind it",
    );
  }
}
