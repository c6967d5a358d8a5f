// The YAML writer; json.ts is the JSON writer.

import { byteLength } from "../../encoding/utf8.ts";
import { type Place, written } from "./error.ts";
import { jsonOf } from "./guard.ts";
import { sortKeys } from "./order.ts";
import { numberText, type Page, stringText } from "./scalar.ts";

export { WriteError } from "./error.ts";

/** The options for writing YAML. */
export interface WriteYamlOptions {
  /** Whether to keep the keys in the order in which they were written, instead of sorting them as kubectl does. Default: `false`. */
  keepOrder?: boolean | undefined;
}

interface Writer extends Page {
  readonly keepOrder: boolean;
  /** Returns what to write for a value that is no string, boolean, null or finite number. Unset if the data is known to be plain. */
  readonly jsonOf: ((place: Place, depth: number, value: unknown) => unknown) | undefined;
}

/** Line breaks with the indentation after them, by its width. */
const breaks: string[] = [];

const breakTo = (indent: number): string => {
  breaks[indent] ??= `\n${" ".repeat(indent)}`;
  return breaks[indent];
};

/** Caches the texts of keys, because objects of one kind repeat the same few. */
const keyTexts = /*@__PURE__*/ new Map<string, string>();

/** Returns a key up to its colon, or `""` if YAML requires a line of its own for it. */
function keyText(w: Writer, key: string, depth: number): string {
  let text = keyTexts.get(key) ?? "";
  if (!text && !/[\n\r\x85\u2028\u2029]/.test(key) && (key.length <= 42 || byteLength(key) <= 128)) {
    // kubectl writes << as it is, and then reads it as a merge.
    text = `${key === "<<" ? '"<<"' : stringText(key, -Infinity, 0, w, depth)}:`;
    remember(keyTexts, key, text);
  }
  return text;
}

/** Caches a text. A full cache is cleared, so that texts used only once do not pile up. */
function remember(texts: Map<string, string>, key: string, text: string): void {
  if (texts.size >= 2000) texts.clear();
  texts.set(key, text);
}

const scalarTexts = /*@__PURE__*/ new Map<string, string>();

/** Returns a space and the text of a string. Short texts on one line are the same everywhere, so they are cached. */
function scalarText(w: Writer, s: string, column: number, indent: number, depth: number): string {
  const short = s.length < 32 && column < 48;
  let text = short ? scalarTexts.get(s) : undefined;
  if (text === undefined) {
    text = ` ${stringText(s, column, indent, w, depth)}`;
    if (short && text.length < 32 && !/[\n\u2028\u2029]/.test(s)) remember(scalarTexts, s, text);
  }
  return text;
}

/** Writes the lines of a map. With `compact`, the first one continues the line of a `-` or `:`. */
function mapText(
  w: Writer,
  map: Record<string, unknown>,
  indent: number,
  compact: boolean,
  depth: number,
): string {
  const keys = Object.keys(map);
  if (!w.keepOrder) sortKeys(keys);
  const next = breakTo(indent);
  let text = "";
  for (const key of keys) {
    const value = map[key];
    if (value === undefined) continue;
    w.path[depth] = key;
    let line = keyText(w, key, depth + 1);
    let column = next.length + line.length;
    const alone = line === "";
    if (alone) {
      column = indent + 2;
      line = `? ${stringText(key, column, column, w, depth + 1)}${next}:`;
    }
    text += compact && text === "" ? ` ${line}` : next + line;
    text += valueText(w, value, indent, column, depth + 1, alone);
  }
  return text || " {}";
}

/** Writes the lines of a list; `compact` as for a map. */
function listText(
  w: Writer,
  list: readonly unknown[],
  indent: number,
  compact: boolean,
  depth: number,
): string {
  const next = breakTo(indent);
  let text = "";
  for (let i = 0; i < list.length; i++) {
    w.path[depth] = i;
    text += `${compact && i === 0 ? " " : next}-`;
    text += valueText(w, list[i], indent, indent + 2, depth + 1, true);
  }
  return text || " []";
}

/**
 * Writes what follows the `key:` of a map at `indent`, or with `compact` the `-` of a list, including the space or line break before it. A
 * scalar starts at `column`.
 */
function valueText(
  w: Writer,
  value: unknown,
  indent: number,
  column: number,
  depth: number,
  compact: boolean,
): string {
  // Further lines of a scalar are indented even at the top level.
  if (typeof value === "string") return scalarText(w, value, column, indent + 2 || 2, depth);
  if (typeof value === "boolean" || value === null) return ` ${value}`;
  if (Number.isFinite(value)) return ` ${numberText(value as number)}`;
  const plain = w.jsonOf ? w.jsonOf(w, depth, value) : value;
  if (plain === null || typeof plain !== "object") return valueText(w, plain, indent, column, depth, compact);
  // A list in a map has the indentation of the map's keys.
  return Array.isArray(plain)
    ? listText(w, plain, compact ? indent + 2 : indent, compact, depth)
    : mapText(w, plain as Record<string, unknown>, indent + 2, compact, depth);
}

/** Writes the document whose value is at `path` of `root`. */
function documentText(
  root: unknown,
  path: [] | [index: number],
  value: unknown,
  options?: WriteYamlOptions,
  jsonOf?: Writer["jsonOf"],
): string {
  const isClosed = path.length > 0;
  const w: Writer = { root, path, open: false, isClosed, keepOrder: options?.keepOrder === true, jsonOf };
  const text = written(options, () => `${valueText(w, value, -2, 0, path.length, true)}\n`.slice(1));
  return w.open ? text.replaceAll("\0\n", "") : text;
}

/** Writes data that is known to be plain, such as what passes the server's rules, as {@link writeYaml} does. */
export function writePlainYaml(data: object, options?: WriteYamlOptions): string {
  return documentText(data, [], data, options);
}

/**
 * Writes a value as a YAML document: byte for byte what `kubectl get -o yaml` prints for it.
 *
 * Where kubectl's text would fail or be read as another value (the key `<<`, and the control characters that
 * its own reader does not take), the value is kept and escaped. What JSON would write is written: objects with
 * `toJSON` (a `Date`) as it says, instances of classes by their own fields, if they have any; `undefined` in an object is absent.
 *
 * @throws WriteError for what would be lost on the way: see {@link WriteError}.
 */
export function writeYaml(value: unknown, options?: WriteYamlOptions): string {
  return documentText(value, [], value, options, jsonOf);
}

/**
 * Writes each value as a YAML document, with `---` between them; no value gives no text.
 *
 * @throws WriteError as {@link writeYaml} does, with a path that starts at the value's index, as in `[2].metadata`.
 */
export function writeYamlStream(values: readonly unknown[], options?: WriteYamlOptions): string {
  return values.map((value, i) => documentText(values, [i], value, options, jsonOf)).join("---\n");
}
