import { harmless } from "../../encoding/terminal.ts";
import { shorten } from "../../values/shorten.ts";
import { hint } from "./hint.ts";

/**
 * The reason why a text was refused.
 *
 * | code | what was found |
 * | --- | --- |
 * | `alias-bomb` | aliases that unfold to far more than was written |
 * | `alias-cycle` | an anchor whose value contains its own alias |
 * | `ambiguous-key` | keys of different types with one spelling (`1` and `"1"`): Go keeps one of them by chance |
 * | `anchor` | an anchor or alias without a proper name |
 * | `binary` | `!!binary` data that is not base64, or not UTF-8 once decoded |
 * | `block-scalar` | a wrong header of a block scalar (`\|`, `>`) |
 * | `character` | a control character, NUL, half of a surrogate pair, a byte order mark inside the text, or JSON and YAML reading a line break differently |
 * | `content` | something in the wrong place: two values side by side, a missing comma, wrong indentation |
 * | `directive` | `%YAML`, `%TAG`: kubectl cuts the text before the `---` that they need |
 * | `escape` | an escape in double quotes that YAML 1.1 does not have |
 * | `indentation` | a `-`, `?` or `: ` where no new entry can start |
 * | `integer` | an integer beyond 2^53, which a JavaScript number would round |
 * | `key` | a key that JSON cannot have: null, a map, a list |
 * | `last-line` | a last line without a line break that kubectl drops: one of 4,096 bytes, or a multiple |
 * | `merge` | `<<` with anything but a map or a list of maps |
 * | `missing-colon` | a line among the keys of a map that has no `: ` |
 * | `number` | an infinity or NaN, which JSON cannot hold |
 * | `separator` | text after `---` on its line |
 * | `stream` | more text after a JSON document, without `---` between them |
 * | `tab` | a tab where YAML wants spaces |
 * | `tag` | a tag that is malformed, has an unknown handle, or does not fit its value |
 * | `too-deep` | nesting deeper than 1,000 levels |
 * | `too-large` | more than 5,000,000 nodes in one document |
 * | `unclosed` | a quote, bracket or brace that is never closed; a quote that seems to be closed by the next one |
 * | `unknown-anchor` | an alias without an anchor before it |
 */
export type YamlErrorCode =
  | "alias-bomb"
  | "alias-cycle"
  | "ambiguous-key"
  | "anchor"
  | "binary"
  | "block-scalar"
  | "character"
  | "content"
  | "directive"
  | "escape"
  | "indentation"
  | "integer"
  | "key"
  | "last-line"
  | "merge"
  | "missing-colon"
  | "number"
  | "separator"
  | "stream"
  | "tab"
  | "tag"
  | "too-deep"
  | "too-large"
  | "unclosed"
  | "unknown-anchor";

/** A place in a text: both numbers start at 1; columns count UTF-16 code units, as in editors. */
export interface YamlPosition {
  readonly line: number;
  readonly column: number;
}

/** A range of a text. Its end is the place after the last character, as in editors and SARIF. */
export interface YamlRange extends YamlPosition {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Converts offsets to lines and columns. Searches for the line breaks once, when it is first needed. */
class Lines {
  private readonly text: string;
  private starts: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  range(start: number, end: number): YamlRange {
    const { line, column } = this.at(end);
    return { ...this.at(start), endLine: line, endColumn: column };
  }

  /** Returns the part of a range that is on its first line. */
  firstLine(start: number, end: number): YamlRange {
    const { line } = this.at(start);
    let last = Math.min(end, this.starts?.[line] ?? end);
    while (last > start && this.text.charCodeAt(last - 1) <= 32) last--;
    return this.range(start, last);
  }

  at(offset: number): YamlPosition {
    if (!this.starts) {
      this.starts = [0];
      const breaks = /\r\n?|\n/g;
      while (breaks.test(this.text)) this.starts.push(breaks.lastIndex);
    }
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1 };
  }
}

/** The text that is read, its name in errors, and its lines. */
export class Source {
  readonly text: string;
  readonly file: string | undefined;
  readonly lines: Lines;
  /** Says what is wrong with half of a surrogate pair, given the text and the offset. */
  readonly half: (text: string, at: number) => string;

  constructor(
    text: string,
    file: string | undefined,
    half: Source["half"] = () => "found half of a surrogate pair, expected whole characters",
  ) {
    this.text = text;
    this.file = file;
    this.half = half;
    this.lines = new Lines(text);
  }
}

/** A fault that may become a YamlError. */
export interface YamlFault {
  readonly offset: number;
  readonly code: YamlErrorCode;
  readonly problem: string;
}

/** The faults of lines that may be something other than they seem, so that a hint can help. */
const doubtful: ReadonlySet<YamlErrorCode> = new Set<YamlErrorCode>([
  "anchor",
  "block-scalar",
  "content",
  "directive",
  "indentation",
  "key",
  "missing-colon",
  "tag",
  "unclosed",
]);

/** How much of a long line is shown on each side of the fault. */
const margin = 60;

/** How much of a long problem is shown. */
const maxProblem = 300;

/**
 * Thrown for a text that is no YAML that kubectl would read, or that cannot be read without a risk.
 *
 * The message names the place, what was found and what was expected, then shows the line with a caret below.
 *
 * @example
 * ```text
 * job.yaml:3:1: found a tab, expected spaces: YAML takes no tab where columns count
 *   	image: perl
 *   ^
 * ```
 */
export class YamlError extends Error {
  override readonly name = "YamlError";
  /** The `file` option. */
  readonly file: string | undefined;
  /** The line, from 1; lines end at LF, CRLF or CR. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units. */
  readonly column: number;
  /** The kind of error, for programs. */
  readonly code: YamlErrorCode;
  /** What was found and what was expected, in one line: the message without the place and the quoted line. */
  readonly problem: string;

  /** @param from - where on an earlier line the error began; without it, the line above is searched for a hint */
  constructor(source: Source, offset: number, code: YamlErrorCode, problem: string, from?: number) {
    const { line, column } = source.lines.at(offset);
    const start = offset - column + 1;
    const place =
      source.file === undefined ? `line ${line}, column ${column}` : `${source.file}:${line}:${column}`;
    // A name in the problem may be as long as the text, or contain line breaks.
    const short = shorten(problem, maxProblem).replace(/[\r\n]/g, " ");
    const said = short + (doubtful.has(code) ? hint(source, offset, from) : "");
    super(`${place}: ${said}${excerpt(source.text, start, offset)}`);
    this.file = source.file;
    this.line = line;
    this.column = column;
    this.code = code;
    this.problem = said;
  }
}

function excerpt(text: string, start: number, offset: number): string {
  const from = Math.max(start, offset - margin);
  let line = text.slice(from, offset + margin);
  const end = line.slice(offset - from).search(/[\r\n]/);
  if (end >= 0) line = line.slice(0, offset - from + end);
  // Each hidden character, and half of a pair that was cut, is replaced by one character, so that the caret stays in place.
  line = harmless(line.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "\ufffd"));
  const lead = line.slice(0, offset - from).replace(/[^\t]/g, " ");
  return `\n  ${line}\n  ${lead}^`;
}
