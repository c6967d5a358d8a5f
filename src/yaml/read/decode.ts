import { fromBase64 } from "../../encoding/base64.ts";
import { put } from "../../values/put.ts";
import { shorten } from "../../values/shorten.ts";
import { type Node, unaliased } from "./compose.ts";
import { tagPrefix } from "./cursor.ts";
import { type Source, YamlError, type YamlErrorCode } from "./error.ts";
import { floatKey, isTimestamp, type Resolved, resolve } from "./resolve.ts";
import { maxReadDepth } from "./scan.ts";

/** A value that JSON can hold. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
/** A JSON object; `__proto__` is a key like any other. */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** The tags that require a certain kind of scalar. Most other tags leave it a string. */
const wantedKinds = new Map<string, Resolved["kind"]>([
  [`${tagPrefix}bool`, "bool"],
  [`${tagPrefix}int`, "int"],
  [`${tagPrefix}float`, "float"],
  [`${tagPrefix}null`, "null"],
]);

const base64Text = /^[A-Za-z\d+/]*={0,2}$/;

/** Returns the share of aliased values that Go accepts, by the count of all values: 99 % up to 400,000, 10 % from 4,000,000 on. */
function aliasRatio(count: number): number {
  return 0.99 - 0.89 * Math.min(Math.max((count - 400_000) / 3_600_000, 0), 1);
}

/** Whether a key is the merge key `<<`. In quotes it is an ordinary key. */
export function isMerge({ kind, text, tag, style }: Node): boolean {
  return (
    kind === "scalar" &&
    text === "<<" &&
    (tag ? tag === "!" || tag === `${tagPrefix}merge` : style === "plain")
  );
}

/** A map while it is being read. */
interface Target {
  readonly object: JsonObject;
  /** The kinds of the keys by their text. Set with the first key that is not a string. */
  kinds: Map<string, string> | undefined;
}

/** Turns nodes into plain values as Go does: later keys win, including merged ones. */
export class Decoder {
  private readonly source: Source;
  /** Whether integers that a number cannot hold are rounded. */
  private readonly rounds: boolean;
  /** How many keys were read, those of aliases and merged maps each time. */
  keys = 0;
  private count = 1;
  private aliased = 0;
  private depth = 0;
  private readonly open = new Set<Node>();

  constructor(source: Source, rounds = false) {
    this.source = source;
    this.rounds = rounds;
  }

  value(node: Node): JsonValue {
    this.visit(node);
    switch (node.kind) {
      case "scalar":
        return this.scalar(node);
      case "alias":
        return this.unfold(node, target => this.value(target));
      case "list": {
        this.enter(node);
        const list = node.items.map(item => this.value(item));
        this.depth--;
        return list;
      }
      case "map": {
        const target: Target = { object: {}, kinds: undefined };
        this.map(node, target);
        return target.object;
      }
    }
  }

  /** Returns a key as text, and a mark that tells it from keys of other types with the same text ("" for strings). */
  key(node: Node): [text: string, kind: string] {
    this.visit(node);
    if (node.kind === "alias") return this.unfold(node, target => this.key(target));
    if (node.kind !== "scalar") {
      return this.fail("key", node, `found a ${node.kind} as a key, expected text, a number or a boolean`);
    }
    const found = this.resolve(node);
    if (typeof found === "string") return [found, ""];
    const { kind, value } = found;
    if (value === null)
      return this.fail("key", node, "found null as a key, expected text (in quotes, if need be)");
    const text = kind === "float" ? floatKey(Number(value)) : String(value);
    // Go has no such keys above 2^63, and takes 0 and -0 for one key with two spellings.
    if (typeof value === "bigint" && (kind === "float" || value >= 1n << 63n)) this.tooLarge(node);
    if (Object.is(value, -0)) this.fail("ambiguous-key", node, "found -0 as a key, expected 0");
    return [text, kind + value];
  }

  private fail(code: YamlErrorCode, node: Node, problem: string): never {
    throw new YamlError(this.source, node.start, code, problem);
  }

  private tooLarge(node: Node): never {
    this.fail(
      "integer",
      node,
      `found the integer ${shortened(node.text)}, expected at most 2^53: a number would round it (quote it if it is text)`,
    );
  }

  private ambiguous(node: Node, key: string): never {
    this.fail(
      "ambiguous-key",
      node,
      `found the key \`${shortened(key)}\` twice, with different types: expected one of them, or quotes around both`,
    );
  }

  private enter(node: Node): void {
    if (++this.depth > maxReadDepth)
      this.fail("too-deep", node, `found nesting deeper than ${maxReadDepth} levels, expected less`);
  }

  private visit(node: Node): void {
    this.count++;
    if (!this.open.size) return;
    this.aliased++;
    if (this.aliased > 100 && this.count > 1000 && this.aliased / this.count > aliasRatio(this.count)) {
      this.fail("alias-bomb", node, "found aliases that unfold to far more than was written, expected fewer");
    }
  }

  private unfold<T>(node: Node, read: (target: Node) => T): T {
    if (this.open.has(node))
      this.fail("alias-cycle", node, `found \`*${node.text}\` inside its own anchor, expected it outside`);
    this.open.add(node);
    this.enter(node);
    const result = read(node.items[0] as Node);
    this.depth--;
    this.open.delete(node);
    return result;
  }

  private map(node: Node, target: Target): void {
    this.enter(node);
    const { items } = node;
    for (let i = 0; i < items.length; i += 2) {
      const key = items[i] as Node;
      const value = items[i + 1] as Node;
      if (isMerge(key)) {
        this.merge(value, target);
      } else {
        const [name, kind] = this.key(key);
        this.claim(target, name, kind, key);
        this.keys++;
        put(target.object, name, this.value(value));
      }
    }
    this.depth--;
  }

  /** Checks that no key of another type has the same text: Go would keep one of them by chance. */
  private claim(target: Target, name: string, kind: string, node: Node): void {
    if (!kind && !target.kinds) return;
    const before = target.kinds?.get(name) ?? (Object.hasOwn(target.object, name) ? "" : undefined);
    if (before !== undefined && (before !== kind || kind === "floatNaN")) this.ambiguous(node, name);
    target.kinds ??= new Map();
    target.kinds.set(name, kind);
  }

  private merge(node: Node, target: Target): void {
    const source = unaliased(node);
    if (source.kind === "map") {
      this.visit(node);
      if (node === source) {
        this.map(source, target);
      } else {
        this.unfold(node, map => {
          this.visit(map);
          this.map(map, target);
        });
      }
    } else if (node.kind === "list" && node.items.every(isMap)) {
      // Backwards, because the first map of the list wins.
      for (const item of node.items.toReversed()) this.merge(item, target);
    } else {
      this.fail(
        "merge",
        node,
        "found `<<` without a map, expected a map, an alias of one, or a list of these",
      );
    }
  }

  private scalar(node: Node): JsonValue {
    const found = this.resolve(node);
    if (typeof found === "string") return found;
    const { value } = found;
    if (typeof value === "bigint") return this.rounds ? Number(value) : this.tooLarge(node);
    if (typeof value === "number" && !Number.isFinite(value)) {
      return this.fail(
        "number",
        node,
        `found ${node.text}, which JSON cannot hold, expected a finite number (or quotes around text)`,
      );
    }
    return value;
  }

  private resolve(node: Node): string | Resolved {
    const { text, tag } = node;
    if (!tag) return (node.style === "plain" && resolve(text)) || text;
    if (tag === `${tagPrefix}binary`) return this.binary(node);
    const wanted = wantedKinds.get(tag);
    if (wanted) {
      const found = resolve(text);
      if (found?.kind === wanted) return found;
      if (found?.kind === "int" && wanted === "float") return { kind: "float", value: found.value };
    }
    if (wanted || (tag === `${tagPrefix}timestamp` && !isTimestamp(text))) {
      this.fail(
        "tag",
        node,
        `found \`${shortened(text)}\`, expected what its tag says: !!${tag.slice(tagPrefix.length)}`,
      );
    }
    return text;
  }

  private binary(node: Node): string {
    const data = node.text.replace(/[\r\n]/g, "");
    if (data.length % 4 || !base64Text.test(data))
      this.fail("binary", node, "found `!!binary` with other text, expected base64");
    try {
      return fromBase64(data);
    } catch {
      return this.fail(
        "binary",
        node,
        "found `!!binary` data that is not UTF-8, expected text: JSON cannot hold bytes",
      );
    }
  }
}

const isMap = (node: Node): boolean => unaliased(node).kind === "map";

/** Shortens a value or key for use in a sentence. */
const shortened = (text: string): string => shorten(text, 60);
