import type { JsonValue } from "./decode.ts";
import type { Source, YamlFault } from "./error.ts";
import { readJson } from "./json.ts";

/** A piece of the text that contains one document, or none. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** The value, if the piece is JSON. */
  readonly json?: JsonValue;
  /** How many keys are written in it, if the piece is JSON. */
  readonly keys?: number;
  /** What kubectl appends to a stream whose last line has no line break. */
  readonly tail: "" | "\n";
  /** Why the piece is not read. */
  readonly fault?: YamlFault | undefined;
  /** Set if text follows JSON without a `---`: it may not contain a document. */
  readonly stray: boolean;
}

/** Go's white space. Unlike JavaScript's, it includes NEL and no byte order mark. */
const unusualSpace = "\\t\\v-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const opensJson = new RegExp(`^[\\n${unusualSpace}]*\\{`);
const behindMark = new RegExp(`^[${unusualSpace}]*(?:#|$)`);
const spaces = new RegExp(`[${unusualSpace}]*`, "y");
const common = /^[\t\n -~]*$/;
const forbidden = /[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\r(?=\r\n)/u;

/** What is wrong with text after a JSON object. */
export const afterJson = "found text after a JSON document, expected `---` on a line between them";

/** How far kubectl searches for the brace that marks JSON. */
const jsonWindow = 4096;

/**
 * Cuts a text as kubectl does: first JSON objects in a row, then YAML at the lines that start with `---`. Text that is refused becomes the
 * fault of the document that contains it: kubectl cuts first, so a fault moves no cut.
 */
export function split(source: Source): Part[] {
  const { text } = source;
  const parts: Part[] = [];
  const opening = opensJson.exec(text.slice(0, jsonWindow));
  if (!opening) {
    splitYaml(source, 0, parts);
    return parts;
  }
  const odd = opening[0].search(/[^\t\n\r {]/);
  if (odd >= 0) {
    const problem = "found an unusual space before `{`, expected none: kubectl ignores it, YAML does not";
    return [unread(0, text.length, { offset: odd, code: "character", problem })];
  }
  let pos = 0;
  for (;;) {
    const start = skipSpace(text, pos);
    const read = text[start] === "{" ? readJson(source, start) : undefined;
    if (!read) break;
    const { value, keys, end, fault } = read;
    parts.push({ start, end, json: value, keys, tail: "", stray: false, fault });
    pos = end;
  }
  const start = skipSpace(text, pos);
  if (start === text.length) return parts;
  if (parts.length > 1) {
    // kubectl gives up as well: after two JSON objects it accepts only JSON.
    const problem =
      "found other text after several JSON objects, expected only JSON, or `---` between all of them";
    return [...parts, unread(start, text.length, { offset: start, code: "stream", problem })];
  }
  spaces.lastIndex = pos;
  spaces.test(text);
  const end = spaces.lastIndex;
  const fault = oddCharacter(source, pos, end, pos) ?? shortTail(text, end, start);
  if (fault) return [...parts, unread(start, text.length, fault)];
  splitYaml(source, text[end] === "\n" ? end + 1 : end, parts);
  return parts;
}

/** Makes a piece that is not read. */
const unread = (start: number, end: number, fault: YamlFault): Part => ({
  start,
  end,
  tail: "",
  stray: false,
  fault,
});

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
  const isCommon = common.test(from === 0 ? text : text.slice(from));
  let start = from;
  /** How far the characters were checked. A `---` line is checked with what follows it. */
  let looked = from;
  let stream = false;
  /** The first `---` line in the piece that kubectl refuses. */
  let separator: YamlFault | undefined;
  const faultUpTo = (end: number): YamlFault | undefined => {
    const fault =
      separator ??
      (isCommon ? undefined : oddCharacter(source, looked, end, start)) ??
      (end === length ? oddLastLine(source, from) : undefined);
    looked = end;
    separator = undefined;
    return fault;
  };
  const add = (end: number): void => {
    const stray = behindJson && start === from && !stream;
    const tail = stream && end === length && !text.endsWith("\n") ? "\n" : "";
    parts.push({ start, end, tail, stray, fault: faultUpTo(end) });
  };
  for (let mark = from; mark >= 0; mark = text.indexOf("\n---", mark) + 1 || -1) {
    if (!text.startsWith("---", mark)) continue; // only at the start
    const found = text.indexOf("\n", mark);
    const end = found < 0 ? length : found;
    if (!behindMark.test(text.slice(mark + 3, end))) {
      // Nobody can tell whether a document ends here; kubectl gives up.
      separator ??= {
        offset: mark + 3,
        code: "separator",
        problem: "found text after `---`, expected nothing but a comment: kubectl accepts nothing else there",
      };
      continue;
    }
    // If nothing precedes it, the `---` itself belongs to the document, as its start.
    if (mark > start) {
      add(mark);
      start = found < 0 ? length : end + 1;
    }
    stream = true;
  }
  if (start < length) add(length);
  else if (looked < length) {
    const fault = faultUpTo(length);
    if (fault !== undefined) parts.push(unread(start, length, fault));
  }
}

/** Returns how many bytes a character has. `byteLength` would make everyone load one more file. */
const bytesOf = (char: string): number => (char < "\x80" ? 1 : char < "\u0800" ? 2 : char.length < 2 ? 3 : 4);

/**
 * Returns the fault of a text that ends less than four bytes after a JSON object and the spaces behind it, with a comment, a separator or an
 * unusual space.
 *
 * @see util/yaml YAMLOrJSONDecoder.consumeWhitespace
 */
function shortTail(text: string, from: number, offset: number): YamlFault | undefined {
  if (text.length - from > 3 || !/^(?:#|---|[^!-~])/.test(text.slice(offset))) return undefined;
  let size = 0;
  for (const char of text.slice(from)) size += bytesOf(char);
  return size > 3 ? undefined : { offset, code: "stream", problem: afterJson };
}

/** How many bytes kubectl reads at once. */
const readSize = 4096;

/**
 * Returns the fault of a last line without a line break that exactly fills kubectl's reads: kubectl takes this for the end of the text and
 * drops the line.
 *
 * @see util/yaml LineReader.Read
 */
function oddLastLine({ text }: Source, from: number): YamlFault | undefined {
  const start = Math.max(text.lastIndexOf("\n") + 1, from);
  if ((text.length - start) * 3 < readSize) return undefined;
  const line = text.slice(start);
  let size = line.length;
  let isFull = size % readSize === 0;
  // A line of ASCII has as many bytes as characters.
  if (/[\r\x80-\uffff]/.test(line)) {
    size = 0;
    let left = readSize;
    for (const char of line) {
      const bytes = bytesOf(char);
      size += bytes;
      left -= bytes;
      isFull = left === 0 && char !== "\r";
      // A carriage return stays in the buffer, because a line feed may follow.
      if (left <= 0) left += char === "\r" ? readSize - 1 : readSize;
    }
  }
  if (!isFull) return undefined;
  const problem = `found a last line of ${size} bytes without a line break, expected one after it: kubectl drops such a line`;
  return { offset: start, code: "last-line", problem };
}

/**
 * Returns the first character of a piece that Go's reader refuses or misreads: also a byte order mark that is not at the start of a
 * document, and CR CR LF.
 */
function oddCharacter(source: Source, from: number, end: number, start: number): YamlFault | undefined {
  const { text } = source;
  const piece = text.slice(from, end);
  const at = piece.search(forbidden);
  if (at >= 0) {
    const code = (piece.codePointAt(at) as number).toString(16).toUpperCase().padStart(4, "0");
    const problem =
      code === "000D"
        ? "found CR CR LF, expected one line break: kubectl reads one, the server two"
        : /^D[89A-F]/.test(code)
          ? source.half(text, from + at)
          : `found the character U+${code}, expected ${code === "0000" ? "UTF-8 (is this UTF-16?)" : "text: in double quotes it can stand as an escape"}`;
    return { offset: from + at, code: "character", problem };
  }
  let bom = piece.indexOf("\ufeff");
  if (bom === start - from) bom = piece.indexOf("\ufeff", bom + 1);
  if (bom < 0) return undefined;
  const problem =
    "found a byte order mark inside the text, expected one only at the start: Go loses text after it";
  return { offset: from + bom, code: "character", problem };
}
