/**
 * Why a text was refused.
 *
 * | code | what was found |
 * | --- | --- |
 * | `alias-bomb` | aliases that unfold to far more than was written |
 * | `alias-cycle` | an anchor whose own value holds its alias |
 * | `ambiguous-key` | keys of different types with one spelling (`1` and `"1"`): Go keeps either, by chance |
 * | `anchor` | an anchor or alias without a proper name |
 * | `binary` | `!!binary` data that is not base64, or not UTF-8 once decoded |
 * | `block-scalar` | a wrong header of a block scalar (`\|`, `>`) |
 * | `character` | a control character, NUL, half of a surrogate pair, a byte order mark inside the text, or JSON and YAML reading a line break differently |
 * | `content` | something that cannot stand here: two values side by side, a missing comma, wrong indentation |
 * | `directive` | `%YAML`, `%TAG`: kubectl cuts the text before the `---` that they need |
 * | `escape` | an escape in double quotes that YAML 1.1 does not have |
 * | `indentation` | a `-`, `?` or `: ` where no new entry can start |
 * | `integer` | an integer beyond 2^53, which a JavaScript number would round |
 * | `key` | a key that JSON cannot have: null, a map, a list |
 * | `merge` | `<<` with something else than a map or a list of maps |
 * | `missing-colon` | a line among the keys of a map that has no `: ` |
 * | `number` | an infinity or NaN, which JSON cannot hold |
 * | `separator` | text behind `---` on its line |
 * | `stream` | more text behind a JSON document, without `---` between them |
 * | `tab` | a tab where YAML wants spaces |
 * | `tag` | a tag that is malformed, has an unknown handle, or does not fit its value |
 * | `too-deep` | nesting deeper than 1,000 levels |
 * | `too-large` | more than 5,000,000 nodes in one document |
 * | `unclosed` | a quote, bracket or brace that is never closed |
 * | `unknown-anchor` | an alias whose anchor was not written before it |
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

/** A place in a text: both numbers start at 1; columns count UTF-16 code units, as editors do. */
export interface YamlPosition {
  readonly line: number;
  readonly column: number;
}

/** The text that is read, and what to call it in errors. */
export interface Source {
  readonly text: string;
  readonly file: string | undefined;
}

/** How much of a long line is shown on each side of the place. */
const MARGIN = 60;

/**
 * Thrown when a text is no YAML that kubectl would read, or one that cannot be read without a risk.
 * The message shows the place, what was found and what was expected, then the line with a caret below.
 *
 * @example
 * ```text
 * job.yaml:3:7: found a tab, expected spaces: YAML takes no tab for indentation
 *   	image: perl
 *   ^
 * ```
 */
export class YamlError extends Error {
  override name = "YamlError";
  /** What was passed as `file`. */
  readonly file: string | undefined;
  /** From 1; lines end at LF, CRLF or CR. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** Which kind of fault it is, for programs. */
  readonly code: YamlErrorCode;

  constructor(source: Source, offset: number, code: YamlErrorCode, problem: string) {
    const { line, column, start } = locate(source.text, offset);
    const place =
      source.file === undefined ? `line ${line}, column ${column}` : `${source.file}:${line}:${column}`;
    super(`${place}: ${problem}${excerpt(source.text, start, offset)}`);
    this.file = source.file;
    this.line = line;
    this.column = column;
    this.code = code;
  }
}

export function locate(text: string, offset: number): YamlPosition & { start: number } {
  let line = 1;
  let start = 0;
  const breaks = /\r\n?|\n/g;
  for (let m = breaks.exec(text); m && breaks.lastIndex <= offset; m = breaks.exec(text)) {
    line++;
    start = breaks.lastIndex;
  }
  return { line, column: offset - start + 1, start };
}

function excerpt(text: string, start: number, offset: number): string {
  const from = Math.max(start, offset - MARGIN);
  let line = text.slice(from, offset + MARGIN);
  const end = line.slice(offset - from).search(/[\r\n]/);
  if (end >= 0) line = line.slice(0, offset - from + end);
  // A terminal must not run what a hostile text holds; each hidden character keeps its place.
  line = line.replace(/[^\t -~\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/g, "\ufffd");
  const lead = line.slice(0, offset - from).replace(/[^\t]/g, " ");
  return `\n  ${line}\n  ${lead}^`;
}
