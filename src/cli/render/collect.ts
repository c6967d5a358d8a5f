import { isBuilder, plainOf, typeNameOf } from "../../models/brand.ts";
import { itemsOf } from "../../models/list-items.ts";
import { isThenable } from "../../values/value.ts";
import { writeJson } from "../../yaml/write/json.ts";
import { WriteError } from "../../yaml/write/yaml.ts";
import { deepest, isClass, isManifest, isOpenRule, isSpread, roots } from "./exported.ts";
import { thrownMessage } from "./thrown.ts";

/** A manifest that a module exports. */
export interface Exported {
  /** Its path in the module: `nightly`, `default[2]`, `jobs().pi`. */
  readonly path: string;
  readonly value: object;
}

/** An export, or a part of one, that should give a manifest but does not. */
interface ExportFault {
  readonly path: string;
  readonly message: string;
  /** What the module's own code threw there. */
  readonly thrown?: unknown;
}

/** What was found in a module's exports. */
interface Collected {
  readonly manifests: readonly Exported[];
  readonly faults: readonly ExportFault[];
  /** The exports that were left alone, and why. */
  readonly passed: readonly string[];
}

/** The most items of one iterable: far more than any set of manifests. An endless generator ends here. */
const most = 100_000;

/** Collects the manifests that a module exports. Calls `note` with each builder. */
export async function collect(given: unknown, note: (builder: unknown) => void): Promise<Collected> {
  const collector = new Collector(note);
  const exports = unwrapped(given);
  if (isModule(exports))
    for (const [name, value] of exportsOf(exports as object)) await collector.export(name, value);
  else {
    await collector.export("module.exports", exports);
    if (typeof exports === "function" && !isClass(exports))
      for (const [name, value] of exportsOf(exports)) await collector.export(name, value);
  }
  return collector;
}

/** Whether a value is marked as the exports of an ES module, by itself or by the loader. */
const isMarked = (value: unknown): boolean =>
  (value as { readonly __esModule?: unknown } | undefined)?.__esModule === true;

const isModule = (value: unknown): boolean => isMarked(value) && Object.hasOwn(value as object, "__esModule");

/** Returns what a CommonJS module exports. The loader wraps what is required, which then looks like an ES module with this as its default. */
const unwrapped = (exports: unknown): unknown =>
  isMarked(exports) && !isModule(exports) ? (exports as { readonly default?: unknown }).default : exports;

/** Returns a module's exports: the default export first, then the others by name, as in its namespace. */
function exportsOf(module: object): [name: string, value: unknown][] {
  const names = Object.keys(module)
    .filter(name => name !== "__esModule")
    .sort((a, b) => (a < b ? -1 : 1));
  names.sort((a, b) => Number(b === "default") - Number(a === "default"));
  return names.map(name => [name, (module as Record<string, unknown>)[name]]);
}

/**
 * Whether a value is the namespace of another module with a default export. As the loader makes them, such a namespace has the properties
 * of the default export too, and looks like it.
 */
const isNamespace = (value: object): boolean =>
  typeof value === "object" && isMarked(value) && Object.hasOwn(value, "default");

class Collector implements Collected {
  readonly manifests: Exported[] = [];
  readonly faults: ExportFault[] = [];
  readonly passed: string[] = [];
  /** What has been reported already: a default export often has a name too. */
  private readonly seen = new Set<unknown>();
  /** What has been searched in vain so far. It is not searched again, not even from within itself. */
  private readonly empty = new Set<unknown>();
  private readonly note: (builder: unknown) => void;

  constructor(note: (builder: unknown) => void) {
    this.note = note;
  }

  async export(path: string, value: unknown): Promise<void> {
    if (!(await this.take(path, value, 0))) this.pass(`${path}: no manifest in it`);
  }

  /**
   * Takes the manifests in a value, and returns whether anything in it is reported, now or before.
   *
   * @param owner - the object that has it, whose method it may be
   */
  private async take(path: string, given: unknown, depth: number, owner?: object): Promise<boolean> {
    let value: unknown;
    try {
      value = await given;
    } catch (thrown) {
      return this.fault(path, `the promise was rejected: ${thrownMessage(thrown)}`, thrown);
    }
    if (value === null || (typeof value !== "object" && typeof value !== "function")) return false;
    if (this.seen.has(value)) return true;
    if (this.empty.has(value)) return false;
    if (depth > deepest) return this.fault(path, `it is nested more than ${deepest} deep`);
    this.empty.add(value);
    const isReported = await this.search(path, value, depth, owner);
    if (isReported) this.seen.add(value);
    return isReported;
  }

  private async search(path: string, value: object, depth: number, owner?: object): Promise<boolean> {
    if (isNamespace(value)) return this.entries(`${path}.`, exportsOf(value), depth);
    if (isBuilder(value)) return this.builder(path, value);
    if (typeof value === "function") return this.call(path, value as () => unknown, depth, owner);
    if (hasToJson(value)) return this.call(`${path}.toJson`, () => value.toJson(), depth);
    if (isSpread(value))
      return this.fault(path, "a builder was spread: export it as it is, or spread what its build() returns");
    if (isManifest(value)) return this.plain(path, value);
    if (isOpenRule(value)) {
      const message =
        "it is a rule that does nothing yet: end it with failJob(), failIndex(), ignore() or count()";
      return this.fault(path, message);
    }
    if (hasJson(value) && (await this.call(`${path}.toJSON`, () => value.toJSON(), depth))) return true;
    if (isIterable(value)) return this.items(path, value, depth);
    return this.entries(path === "module.exports" ? "" : `${path}.`, Object.entries(value), depth, value);
  }

  private fault(path: string, message: string, thrown?: unknown): true {
    this.faults.push({ path, message, thrown });
    return true;
  }

  private pass(text: string): true {
    this.passed.push(text);
    return true;
  }

  private builder(path: string, value: object): true {
    this.note(value);
    const type = typeNameOf(value as never);
    if (!roots.has(type)) return this.pass(`${path}: a ${type}, which is a part of a manifest`);
    return this.add(path, plainOf(value as never));
  }

  private async call(path: string, fn: () => unknown, depth: number, owner?: object): Promise<boolean> {
    if (isClass(fn)) return this.pass(`${path}: a class`);
    if (fn.length > 0) return this.pass(`${path}: a function with parameters`);
    let result: unknown;
    try {
      result = await fn.call(owner);
    } catch (thrown) {
      return this.fault(`${path}()`, `it threw: ${thrownMessage(thrown)}`, thrown);
    }
    return this.take(`${path}()`, result, depth + 1);
  }

  private async entries(
    head: string,
    entries: readonly [name: string, value: unknown][],
    depth: number,
    owner?: object,
  ): Promise<boolean> {
    let isReported = false;
    for (const [name, item] of entries)
      if (await this.take(`${head}${name}`, item, depth + 1, owner)) isReported = true;
    return isReported;
  }

  private async items(path: string, value: AsyncIterable<unknown>, depth: number): Promise<boolean> {
    let i = 0;
    let isReported = false;
    const before = this.manifests.length;
    const missing: number[] = [];
    const odd: string[] = [];
    try {
      for await (const item of value) {
        if (i >= most) {
          // Each of them may have faults too.
          this.manifests.length = before;
          return this.fault(path, `it gives more than ${most} items`);
        }
        if (item === undefined) missing.push(i);
        // A Map iterates over pairs.
        const [key, inner] = value instanceof Map && Array.isArray(item) ? item : [i, item];
        const at = `${path}[${String(key)}]`;
        if (await this.take(at, inner, depth + 1)) isReported = true;
        else if (inner && !isThenable(inner)) odd.push(at);
        i++;
      }
    } catch (thrown) {
      return this.fault(`${path}[${i}]`, `it threw: ${thrownMessage(thrown)}`, thrown);
    }
    // In a list of something else, nothing is odd.
    if (odd.length > 0 && odd.length < i)
      isReported = this.pass(`${odd[0]}${andMore(odd.length)}: no manifest in it`);
    // An `undefined` is usually a forgotten `return`. People use `false` and `null` to leave something out.
    if (missing.length > 0)
      isReported = this.pass(`${path}[${missing[0]}]${andMore(missing.length)}: undefined`);
    return isReported;
  }

  /** Adds a manifest that no builder made, as its JSON, because that is what is written. */
  private plain(path: string, value: object): true {
    try {
      return this.add(path, JSON.parse(writeJson(value)) as object);
    } catch (thrown) {
      if (!(thrown instanceof WriteError)) throw thrown;
      return this.fault(path, thrown.message);
    }
  }

  private add(path: string, value: object): true {
    const items = itemsOf(value);
    if (items === undefined) this.manifests.push({ path, value });
    for (const [i, item] of (items ?? []).entries()) {
      const at = `${path}.items[${i}]`;
      if (typeof item === "object" && item !== null) this.add(at, item);
      else this.fault(at, "it is not an object");
    }
    return true;
  }
}

/** Whether a value is as cdk8s makes them: its own fields are no manifest, and lead back to the whole. */
const hasToJson = (value: object): value is { toJson(): unknown } =>
  "toJson" in value && typeof value.toJson === "function" && value.toJson.length === 0;

/** Whether a value says what JSON it is, as a class of one's own around a builder may. */
const hasJson = (value: object): value is { toJSON(): unknown } =>
  "toJSON" in value && typeof value.toJSON === "function";

const andMore = (count: number): string => (count > 1 ? `, and ${count - 1} more` : "");

/** Returns whether a value is iterable. `for await` takes synchronous iterables too. */
function isIterable(value: object): value is AsyncIterable<unknown> {
  const { [Symbol.iterator]: now, [Symbol.asyncIterator]: later } = value as Record<symbol, unknown>;
  return typeof later === "function" || typeof now === "function";
}
