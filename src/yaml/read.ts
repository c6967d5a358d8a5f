// The reader. A text goes through the files so: read-split (documents), read-scan (tokens, with read-cursor and read-scalar),
// read-compose (nodes), read-resolve and read-decode (values), read-document (all of it, with places); JSON through read-json.

import { checkOptions } from "../options.ts";
import type { JsonValue } from "./read-decode.ts";
import { readPart } from "./read-document.ts";
import { Source } from "./read-error.ts";
import { split } from "./read-split.ts";

export type { JsonObject, JsonValue } from "./read-decode.ts";
export { YamlError, type YamlErrorCode } from "./read-error.ts";

/** How to read a text. */
export interface ReadOptions {
  /** What errors call the text, as a rule the path of its file. Default: none; errors then name line and column alone. */
  readonly file?: string | undefined;
}

/**
 * Reads all documents of a YAML or JSON text as kubectl and the API server read them.
 *
 * The text is cut as kubectl cuts it: at lines of `---`, or after each JSON object. Documents that are empty
 * or null are left out. What a scalar means is what YAML 1.1 means to Go: `no`, `on` and `y` are booleans,
 * `0777` and `0x1F` integers, `1e3` a float, `12:30` and `2001-01-01` strings. Of keys that stand twice the last
 * wins, keys that come with `<<` included: what `<<` brings replaces a key that stands before it, and gives way to one
 * behind it (in YAML's own rule it always gives way). Keys that are numbers or booleans become text as Go spells them.
 * Text behind the value of a document (`...`, a line with less indentation than the first) is passed over, as
 * Go does it. JSON is read by JSON's rules, as kubectl does, which sends it on as it is.
 *
 * The reader is our own and needs no YAML package: npm's parsers cut some texts into other tokens than Go,
 * and what is cut elsewhere is read as something else without a word. Every text that is read has
 * the value that it has to Go. These are refused although Go reads them:
 *
 * | text | why | code |
 * | --- | --- | --- |
 * | an integer beyond 2^53 | a number would round it | `integer` |
 * | keys of different types with one spelling (`1` and `"1"`, `1` and `1.0`), the key `-0.0` | Go keeps either by chance | `ambiguous-key` |
 * | an infinity or a null key in a value that a later key replaces | nothing is lost by telling | `number`, `key` |
 * | `!!binary` that is no UTF-8 | Go puts U+FFFD for what it cannot decode | `binary` |
 * | nesting beyond 1,000 levels (Go: 10,000), more than 5,000,000 nodes in a document | memory and stack are bounded | `too-deep`, `too-large` |
 * | U+FEFF inside the text | Go's scanner may lose the first character of a later line | `character` |
 * | CR CR LF | kubectl reads one line break, the server two | `character` |
 * | `%YAML`, `%TAG` at the start of a line | kubectl cuts a directive off from its `---`; Go passes over one behind the last document | `directive` |
 * | JSON with numbers beyond 64-bit floats, or strings with half of a surrogate pair | what comes of them depends on the program | `number`, `character` |
 * | a control character far behind the end of a document (`...`) | Go reads no further, and refuses one that is nearer | `character` |
 * | JSON strings with NEL, LS or PS unescaped | kubectl and the server read them differently | `character` |
 * | an unusual space before `{` | the server reads text behind U+00A0 or U+3000, and refuses a form feed; U+2028 it reads as kubectl does | `character` |
 * | a last line without a line break, of 4,096 bytes or a multiple | kubectl drops it, the server does not | `last-line` |
 * | YAML behind JSON without `---` between | the server passes over it | `stream` |
 * | text on the line of a `---` | the server reads it in a single document, kubectl refuses it | `separator` |
 *
 * In two cases kubectl and the server differ and the text is read. A block scalar (`|`, `>`) at the very end
 * of a text without a last line break: to kubectl there is one; here, as to the server, there is one only if
 * the text is a stream, with a `---`. And `{` behind a tab at the start of the text: kubectl passes over the tab, and the
 * server refuses it.
 *
 * @param text - YAML or JSON, of any size; a byte order mark at the start is passed over.
 * @throws {@link YamlError} when the text is wrong or is one of those above. Texts made to do harm (aliases
 * that unfold without end, 100,000 brackets) end there as well, in time and memory that grow with the text.
 * @throws TypeError for what is no string, and for options that are none, save a number: the index that `texts.map(parseYaml)` hands on.
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
