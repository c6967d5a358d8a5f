import { type Composed, compose, type Node, unaliased } from "./compose.ts";
import type { ScalarStyle } from "./cursor.ts";
import { Decoder, isMerge, type JsonValue } from "./decode.ts";
import { Source, YamlError, type YamlPosition, type YamlRange } from "./error.ts";
import { afterJson, type Part, split } from "./split.ts";

/** Keys and indexes from the root of a document to a value. */
export type JsonPath = readonly (string | number)[];

/** Where a value is (if it has several lines, the range of the first), and how it was written. */
interface YamlPlace extends YamlRange {
  /** For a value of a map: where its key is, including its quotes. */
  readonly key?: YamlRange & { readonly style: ScalarStyle };
  /** A scalar as it was written, before its type was resolved: `no`, `0777`. Absent for lists and maps. */
  readonly scalar?: { readonly text: string; readonly style: ScalarStyle; readonly tag: string };
}

/** A key that occurs twice in a map. kubectl uses the last one. */
interface DuplicateKey {
  /** The path of the value, including the key. */
  readonly path: readonly (string | number)[];
  readonly first: YamlPosition;
  readonly again: YamlRange;
}

/** A document that cannot be read. */
export interface Unreadable {
  readonly error: YamlError;
  /** The index of the document in the text, from 0; only documents with a value count. */
  readonly documentIndex: number;
}

/**
 * Yields all documents of a text that have a value, as kubectl reads them, with the positions of their values. A document that cannot be
 * read hides none of the others.
 *
 * @param half - says what is wrong with half of a surrogate pair, for a text that uses these for something else.
 * @param mayRound - whether a document is skipped, so that it may hold integers that a number rounds. Default: none is.
 */
export function* documents(
  text: string,
  file?: string,
  half?: Source["half"],
  mayRound: (value: JsonValue) => boolean = () => false,
): Generator<YamlDocument | Unreadable> {
  const source = new Source(text, file, half);
  let documentIndex = 0;
  for (const part of split(source)) {
    let read: Read | undefined;
    try {
      read = readPart(source, part);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      if (error.code === "integer") read = readRounded(source, part);
      if (read === undefined || !mayRound(read.value)) {
        yield { error, documentIndex: documentIndex++ };
        continue;
      }
    }
    if (read.value !== null) yield new YamlDocument(read, documentIndex++, source, part);
  }
}

/** The same, all at once. Throws at the first document that cannot be read. */
export function parseDocuments(text: string, file?: string): YamlDocument[] {
  const all: YamlDocument[] = [];
  for (const document of documents(text, file)) {
    if ("error" in document) throw document.error;
    all.push(document);
  }
  return all;
}

interface Read {
  readonly value: JsonValue;
  /** How many keys were read for it, more than it has if some stand twice. */
  readonly keys: number;
  /** The parsed nodes, if the document was read as YAML. */
  composed?: Composed;
}

/** Returns how many keys a value has, with all that it holds. */
function keysIn(value: JsonValue): number {
  if (value === null || typeof value !== "object") return 0;
  const items = Object.values(value);
  return items.reduce((sum: number, item) => sum + keysIn(item), Array.isArray(value) ? 0 : items.length);
}

/** Reads a document again, and rounds the integers that a number cannot hold. Returns nothing if something else is wrong with it. */
function readRounded(source: Source, part: Part): Read | undefined {
  try {
    return readPart(source, part, true);
  } catch {
    return undefined;
  }
}

/** Returns the value of one document. Null also stands for no value, as in kubectl. */
export function readPart(
  source: Source,
  { start, end, json, keys = 0, tail, stray, fault }: Part,
  rounds = false,
): Read {
  if (fault !== undefined && !(rounds && fault.code === "integer"))
    throw new YamlError(source, fault.offset, fault.code, fault.problem);
  if (json !== undefined) return { value: json, keys };
  // A comma between objects, or one bracket too many: YAML's error would say that an opening bracket or a value is missing.
  const closing = stray ? /^\s*([,\]}])/.exec(source.text.slice(start, end)) : null;
  if (closing !== null) {
    throw new YamlError(
      source,
      start + closing[0].length - 1,
      "content",
      `found \`${closing[1]}\` after a JSON document, expected another one or nothing`,
    );
  }
  const composed = compose(source, start, end, tail);
  const { root } = composed;
  if (!root) return { value: null, keys: 0 };
  if (stray) {
    throw new YamlError(source, root.start, "stream", afterJson);
  }
  const decoder = new Decoder(source, rounds);
  const value = decoder.value(root);
  return { value, keys: decoder.keys, composed };
}

const maxDuplicates = 10_000;

/** A document with its value. Positions are computed only when they are needed. */
export class YamlDocument {
  /** The index of the document in the text, from 0; documents without a value do not count. */
  readonly documentIndex: number;
  private readonly source: Source;
  private readonly part: Omit<Part, "json">;
  private read: Partial<Read>;
  /** The entries of the maps that were looked up. */
  private readonly maps = new Map<Node, Map<string, [Node, Node]>>();

  constructor(read: Read, documentIndex: number, source: Source, { json: _, ...part }: Part) {
    this.read = read;
    this.documentIndex = documentIndex;
    this.source = source;
    this.part = part;
  }

  /** The value. After `forget` it is null, and neither duplicates nor ignored text are found. */
  get value(): JsonValue {
    return this.read.value ?? null;
  }

  /** Drops the value, so that its places do not keep it, and the nodes, which take far more memory: they can be parsed again. */
  forget(): void {
    this.read = {};
    this.maps.clear();
  }

  /** The whole text that contains this document. */
  get text(): string {
    return this.source.text;
  }

  /** The line on which the value starts, from 1. */
  get startLine(): number {
    return this.source.lines.at(this.root?.start ?? this.part.start).line;
  }

  /** The range of text after the end of the value, which Go ignores without an error. */
  get ignored(): YamlRange | undefined {
    // JSON has none, and is not parsed for it.
    const ignored = this.read.composed?.ignored;
    return ignored === undefined ? undefined : this.source.lines.firstLine(ignored, this.part.end);
  }

  /** Returns where the value of a path was written. Follows aliases and merge keys. */
  position(path: JsonPath): YamlPlace | undefined {
    let key: Node | undefined;
    let node = this.root;
    for (const step of path) {
      if (!node) return undefined;
      const { kind, items } = unaliased(node);
      if (kind === "map") [key, node] = this.entries(unaliased(node)).get(String(step)) ?? [];
      else [key, node] = [undefined, kind === "list" && typeof step === "number" ? items[step] : undefined];
    }
    if (!node) return undefined;
    const { kind, text, style, tag } = unaliased(node);
    const { lines } = this.source;
    return {
      ...lines.firstLine(node.start, node.end),
      ...(key && { key: { ...lines.range(key.start, key.end), style: key.style } }),
      ...(kind === "scalar" && { scalar: { text, style, tag } }),
    };
  }

  /** Returns the keys that occur twice in one map, in the order of the text, at most 10,000. Keys from a merge do not count. */
  duplicates(): DuplicateKey[] {
    const found: DuplicateKey[] = [];
    // Nearly no document has one, and searching the nodes takes longer than counting.
    const { value = null, keys = 0 } = this.read;
    if (keysIn(value) < keys && this.root) this.collect(this.root, [], found);
    return found;
  }

  private compose(): Composed {
    // JSON is parsed as YAML here: only its positions are needed, and JSON that is too large for that has none.
    const { start, end, tail, keys } = this.part;
    const { read } = this;
    try {
      read.composed ??= compose(this.source, start, end, tail, keys !== undefined);
    } catch {
      read.composed = { root: undefined, ignored: undefined };
    }
    return read.composed;
  }

  private get root(): Node | undefined {
    return this.compose().root;
  }

  private keyText(key: Node): string {
    return new Decoder(this.source).key(key)[0];
  }

  /** Returns the entries of a map by key, including merged ones. */
  private entries(map: Node): Map<string, [Node, Node]> {
    const known = this.maps.get(map);
    if (known) return known;
    const entries = new Map<string, [Node, Node]>();
    this.maps.set(map, entries);
    const { items } = map;
    for (let i = 0; i < items.length; i += 2) {
      const key = items[i] as Node;
      const value = items[i + 1] as Node;
      if (isMerge(key)) {
        const source = unaliased(value);
        // The last merged map wins, and a list of maps is merged backwards.
        for (const each of source.kind === "list" ? source.items.toReversed() : [source])
          for (const [name, entry] of this.entries(unaliased(each))) entries.set(name, entry);
      } else {
        entries.set(this.keyText(key), [key, value]);
      }
    }
    return entries;
  }

  /** Adds the duplicate keys below a node to `found`. `path` leads to the node; it is changed on the way and copied for each result. */
  private collect({ kind, items }: Node, path: (string | number)[], found: DuplicateKey[]): void {
    if (kind !== "list" && kind !== "map") return;
    const depth = path.length;
    const seen = new Map<string | number, Node>();
    const step = kind === "map" ? 2 : 1;
    for (let i = 0; i < items.length && found.length < maxDuplicates; i += step) {
      const key = items[i] as Node;
      const merges = isMerge(key);
      const name = kind === "list" ? i : merges ? "<<" : this.keyText(key);
      path[depth] = name;
      const first = seen.get(name);
      if (first) {
        const { lines } = this.source;
        found.push({ path: [...path], first: lines.at(first.start), again: lines.range(key.start, key.end) });
      } else if (!merges) seen.set(name, key);
      this.collect(items[i + step - 1] as Node, path, found);
    }
    path.length = depth;
  }
}
