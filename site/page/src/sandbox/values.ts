// What a module may export: as for `jobwright render`, but for objects of libraries that the page does not have.

import { deepest, isClass, isManifest, roots } from "../../../../src/cli/render/exported.ts";
import { isBuilder, plainOf, typeNameOf } from "../../../../src/models/brand.ts";
import { itemsOf } from "../../../../src/models/list-items.ts";
import { writeJson } from "../../../../src/yaml/write/json.ts";

export { isBuilder, plainOf };

export type Builder = Parameters<typeof plainOf>[0];

export const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === "object" && value !== null;

/** A manifest that a module exports. */
interface Manifest {
  /** Its path in the module: `nightly`, `default[2]`, `jobs().pi`. */
  readonly name: string;
  readonly value: unknown;
  /** The builder that made it. */
  readonly builder?: Builder;
}

/** Far more than any set of manifests. Anything endless ends here. */
const MOST = 10_000;

/** Collects the manifests that a module exports. */
export class Collector {
  readonly manifests: Manifest[] = [];
  readonly faults: { readonly name: string; readonly thrown: unknown }[] = [];
  /** What was left alone, and why. */
  readonly passed: string[] = [];
  /** What has been taken already: a default export often has a name too. */
  readonly #seen = new Set<unknown>();

  #again = 0;

  /** How much has been found so far, repeats included. */
  get #count(): number {
    return this.manifests.length + this.faults.length + this.passed.length + this.#again;
  }

  async take(name: string, given: unknown): Promise<void> {
    const before = this.#count;
    try {
      await this.#take(name, given, 0);
    } catch (thrown) {
      this.faults.push({ name, thrown });
    }
    if (this.#count === before) this.passed.push(`${name}: no manifest in it`);
  }

  async #take(name: string, given: unknown, depth: number): Promise<void> {
    const value = await given;
    if (!isObject(value) && typeof value !== "function") return;
    if (this.#seen.has(value)) {
      this.#again++;
      return;
    }
    if (depth > deepest) throw new Error(`${name} is nested more than ${deepest} deep`);
    this.#seen.add(value);
    if (isBuilder(value)) {
      if (roots.has(typeNameOf(value))) this.#add({ name, value: plainOf(value), builder: value });
      else this.passed.push(`${name}: a ${typeNameOf(value)}, which is a part of a manifest`);
    } else if (typeof value === "function") {
      if (value.length === 0 && !isClass(value)) await this.#take(`${name}()`, value(), depth + 1);
      else this.passed.push(`${name}: ${isClass(value) ? "a class" : "a function with parameters"}`);
    } else if (isManifest(value)) {
      // Its JSON is what is written, and what can be sent.
      this.#add({ name, value: JSON.parse(writeJson(builtInside(value))) });
    } else {
      for await (const [key, item] of partsOf(value)) {
        if (this.manifests.length > MOST) throw new Error(`${name} gives more than ${MOST} manifests`);
        await this.#take(`${name}${key}`, item, depth + 1);
      }
    }
  }

  /** Adds a manifest, or the items of a list. */
  #add(manifest: Manifest): void {
    const items = itemsOf(manifest.value);
    if (items === undefined) this.manifests.push(manifest);
    for (const [i, value] of (items ?? []).entries())
      this.#add({ name: `${manifest.name}.items[${i}]`, value });
  }
}

/** Replaces builders inside a plain manifest by their data. They are not checked: the verdict is on the whole. */
function builtInside(value: unknown, depth = 0): unknown {
  if (!isObject(value) || depth > deepest) return value;
  if (isBuilder(value)) return plainOf(value);
  if (Array.isArray(value)) return value.map(item => builtInside(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, builtInside(item, depth + 1)]));
}

/** Yields what a list, a map, a generator or an object of manifests holds, with the end of its name. */
async function* partsOf(value: object): AsyncGenerator<[key: string, item: unknown]> {
  if (Symbol.iterator in value || Symbol.asyncIterator in value) {
    let i = 0;
    for await (const item of value as AsyncIterable<unknown>) {
      // A Map iterates over pairs.
      const [key, part] = value instanceof Map ? (item as [unknown, unknown]) : [i, item];
      yield [`[${String(key)}]`, part];
      i++;
    }
  } else for (const [key, item] of Object.entries(value)) yield [`.${key}`, item];
}
