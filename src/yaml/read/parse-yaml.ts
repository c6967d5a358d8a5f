// The YAML reader. A text goes through these files: split (documents), scan (tokens, with cursor and scalar), compose (nodes), resolve and
// decode (values), document (all of it, with positions). JSON goes through json.

import { checkOptions } from "../../options.ts";
import type { JsonValue } from "./decode.ts";
import { readPart } from "./document.ts";
import { Source } from "./error.ts";
import { split } from "./split.ts";

export type { JsonObject, JsonValue } from "./decode.ts";
export { YamlError, type YamlErrorCode } from "./error.ts";

/** The options for reading a text. */
export interface ReadOptions {
  /** The name of the text in errors, usually the path of its file. Default: none; errors then have only line and column. */
  readonly file?: string | undefined;
}

/**
 * Reads all documents of a YAML or JSON text as kubectl and the API server read them.
 *
 * The text is split as kubectl splits it: at `---` lines, or after each JSON object. Empty and null documents are left out. Scalars mean
 * what YAML 1.1 means to Go: `no`, `on` and `y` are booleans, `0777` and `0x1F` integers, `1e3` a float, `12:30` and `2001-01-01` strings.
 * The last of several equal keys wins, and keys from `<<` count too: they replace keys before the `<<`, and keys after it replace them (by
 * YAML's own rule they never replace any). Keys that are numbers or booleans become text as Go spells them. Text after the value of a
 * document (`...`, a line with less indentation than the first) is ignored, as in Go. JSON is read by JSON's rules, as by kubectl, which
 * sends it on as it is.
 *
 * The reader needs no YAML package: npm's parsers split some texts into other tokens than Go does, and then silently read something else.
 * Every text that is accepted has the value that it has in Go. These are refused although Go reads them:
 *
 * | text | why | code |
 * | --- | --- | --- |
 * | an integer beyond 2^53 | a number would round it | `integer` |
 * | keys of different types with one spelling (`1` and `"1"`, `1` and `1.0`), the key `-0.0` | Go keeps one of them by chance | `ambiguous-key` |
 * | an infinity or a null key in a value that a later key replaces | Go reads it only because the value is dropped | `number`, `key` |
 * | `!!binary` that is not UTF-8 | Go writes U+FFFD for bytes that it cannot decode | `binary` |
 * | nesting beyond 1,000 levels (Go: 10,000), more than 5,000,000 nodes in a document | memory and stack are bounded | `too-deep`, `too-large` |
 * | U+FEFF inside the text | Go's scanner may lose the first character of a later line | `character` |
 * | CR CR LF | kubectl reads one line break, the server two | `character` |
 * | `%YAML`, `%TAG` at the start of a line | kubectl separates a directive from its `---`; Go ignores one after the last document | `directive` |
 * | JSON with numbers beyond 64-bit floats, or strings with half of a surrogate pair | programs read them differently | `number`, `character` |
 * | a control character far after the end of a document (`...`) | Go does not read that far, and refuses one that is nearer | `character` |
 * | JSON strings with unescaped NEL, LS or PS | kubectl and the server read them differently | `character` |
 * | an unusual space before `{` | the server reads text after U+00A0 or U+3000, and refuses a form feed; it reads U+2028 as kubectl does | `character` |
 * | a last line without a line break, of 4,096 bytes or a multiple | kubectl drops it, the server does not | `last-line` |
 * | YAML after JSON without `---` between, or a text that ends less than four bytes after JSON (`#`) | the server ignores it | `stream` |
 * | text on the line of a `---` | the server reads it in a single document, kubectl refuses it | `separator` |
 *
 * Two texts are read although kubectl and the server differ. A block scalar (`|`, `>`) at the very end of a text without a last line break
 * has one for kubectl; here, as for the server, it has one only if the text is a stream, with a `---`. And with `{` after a tab at the
 * start of the text, kubectl ignores the tab, and the server refuses it.
 *
 * @param text - YAML or JSON, of any size; a byte order mark at the start is ignored.
 * @throws {@link YamlError} when the text is wrong or is one of those above. Texts made to do harm (aliases that unfold without end,
 *   100,000 brackets) are refused as well, in time and memory that grow with the text.
 * @throws TypeError when `text` is no string, and for invalid options. A number is ignored: it is the index that `texts.map(parseYaml)`
 *   passes.
 * @example
 * ```ts
 * parseYaml("a: 0777\nb: no\n---\n- 1e3\n"); // [{ a: 511, b: false }, [1000]]
 * ```
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/
 */
export function parseYaml(text: string, options: ReadOptions = {}): JsonValue[] {
  if (typeof text !== "string") throw new TypeError("parseYaml takes a string");
  checkOptions("parseYaml", options, { file: "a string" });
  const source = new Source(text, options.file);
  const values: JsonValue[] = [];
  for (const part of split(source)) {
    const { value } = readPart(source, part);
    if (value !== null) values.push(value);
  }
  return values;
}
