// Makes manifests from recorded ones: it puts parts of some into places of others. So what people, tests and fuzzers once wrote meets in
// ways that a generator which knows only the schema hardly ever makes.

import { put } from "../../src/values/put.ts";
import { isObject } from "../../src/values/value.ts";
import { flows, readCases, recordedFiles } from "../cases.ts";
import type { Random } from "./random.ts";
import type { Json } from "./values.ts";

/** The place of a value in an object or a list, and the name by which other manifests know the same place. */
interface Spot {
  readonly holder: Json | unknown[];
  readonly key: string | number;
  readonly name: string;
}

/** No field of the API is deeper, but hostile manifests are. */
const deepest = 50;

/** Returns all places in a value; items of `args` are known as `args[]`. */
function spotsOf(value: unknown, name: string, spots: Spot[] = [], depth = 0): Spot[] {
  if (typeof value !== "object" || value === null || depth > deepest) return spots;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const spot: Spot = {
      holder: value as Json,
      key,
      name: typeof key === "number" ? `${name}[]` : key,
    };
    spots.push(spot);
    spotsOf((value as Json)[key], spot.name, spots, depth + 1);
  }
  return spots;
}

const odd = ["", 0, -1, 1, 65536, 2147483647, 2147483648, null, true, "a", "A b", [], {}, "1.5", "10Gi", "é"];
const letters = [...`aA0-._/: é😀[]'"\\%$~`, ""];

/** Returns a string or a number that is close to the given one. */
function near(value: unknown, r: Random): unknown {
  if (typeof value === "number")
    return r.pick<unknown>([value + 1, value - 1, -value, value * 1000, value + 0.5, 0, String(value)]);
  if (typeof value !== "string" || value === "") return structuredClone(r.pick(odd));
  const at = r.below(value.length);
  const [before, after] = [value.slice(0, at), value.slice(at + r.below(2))];
  return r.pick([
    before + r.pick(letters) + after,
    value + r.pick(letters),
    r.pick(letters) + value,
    value + value,
    value.toUpperCase(),
    value.padEnd(64, "a"),
    value.padEnd(254, "b"),
  ]);
}

export class Splices {
  readonly #manifests: Json[] = [];
  /** The manifests that the server accepted. */
  readonly #accepted: Json[] = [];
  /** The values found in the places of each name. */
  readonly #values = new Map<string, unknown[]>();
  /** The field names of the objects found in the places of each name. */
  readonly #fields = new Map<string, Set<string>>();

  /** Reads all recorded manifests. */
  constructor() {
    const seen = new Set<string>();
    const cases = recordedFiles().flatMap(readCases);
    for (const { op, doc, verdict } of cases) {
      if (!flows.has(op) || !isObject(doc)) continue;
      const spots = spotsOf(doc, "");
      if (spots.length > 5000) continue;
      this.#manifests.push(doc);
      if (verdict.ok) this.#accepted.push(doc);
      for (const { holder, key, name } of spots) {
        const value = (holder as Json)[key];
        const text = `${name} ${JSON.stringify(value)}`;
        if (text.length > 4000 || seen.has(text)) continue;
        seen.add(text);
        this.#keep(name, value);
      }
    }
  }

  #keep(name: string, value: unknown): void {
    const values = this.#values.get(name);
    if (values === undefined) this.#values.set(name, [value]);
    else values.push(value);
    if (!isObject(value)) return;
    const fields = this.#fields.get(name) ?? new Set();
    for (const field of Object.keys(value)) this.#fields.set(name, fields.add(field));
  }

  #valueFor(name: string, r: Random): unknown {
    const values = this.#values.get(name);
    return structuredClone(r.pick(values ?? odd));
  }

  #change(manifest: Json, r: Random): void {
    const spots = spotsOf(manifest, "");
    if (spots.length === 0) return;
    const { holder, key, name } = r.pick(spots);
    const value = (holder as Json)[key];
    const roll = r.next();
    if (roll < 0.4) (holder as Json)[key] = this.#valueFor(name, r);
    else if (roll < 0.65) {
      const fields = [...(this.#fields.get(name) ?? [])];
      if (Array.isArray(value)) value.splice(r.below(value.length + 1), 0, this.#valueFor(`${name}[]`, r));
      else if (isObject(value) && fields.length > 0) {
        const field = r.pick(fields);
        put(value, field, this.#valueFor(field, r));
      }
    } else if (roll < 0.75) {
      if (Array.isArray(holder)) holder.splice(key as number, 1);
      else delete holder[key];
    } else if (roll < 0.85 && Array.isArray(value) && value.length > 0)
      value.push(structuredClone(r.pick(value)));
    else if (roll < 0.95) (holder as Json)[key] = near(value, r);
    else {
      // Copies a part to a neighbouring key: requests to limits, labels to annotations, init containers to containers.
      const others = isObject(holder) ? Object.keys(holder).filter(other => other !== key) : [];
      if (others.length > 0) (holder as Json)[r.pick(others)] = structuredClone(value);
    }
  }

  make(r: Random): Json {
    const manifest = structuredClone(r.pick(r.chance(0.7) ? this.#accepted : this.#manifests));
    for (let i = r.pick([0, 1, 1, 2, 3, 5, 10]); i > 0; i--) this.#change(manifest, r);
    return manifest;
  }
}
