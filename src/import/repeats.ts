import { type Type, typeOf } from "../models/schema.ts";
import { type Entry, entriesOf, type Plain } from "./plain.ts";

/** A map with at least this many entries gets a constant, if it occurs several times. */
const worthwhile = 2;

/** Returns what identifies a map of a field. The order of its entries counts, since some people keep it. */
export const keyOf = (field: string, values: Plain): string => JSON.stringify([field, values]);

/** Yields all maps in an object, at any depth, with their fields. */
function* mapsIn(type: Type, object: Plain): Generator<Entry> {
  for (const entry of entriesOf(type, object)) {
    const { field, value } = entry;
    if (field.map) yield entry;
    else if (field.kind === "o")
      for (const part of (field.list ? value : [value]) as (Plain | null)[])
        if (part !== null) yield* mapsIn(typeOf(field.type), part);
  }
}

/** A text of several lines has its own constant. */
const isShort = (value: unknown): boolean => typeof value === "string" && !value.includes("\n");

/** Whether a map deserves a constant if it occurs several times. */
function isWorthwhile({ field, value }: Entry): boolean {
  const texts = Object.values(value as Plain);
  return field.kind === "s" && texts.length >= worthwhile && texts.every(isShort);
}

/** Returns the keys of the string maps, such as labels, that occur more than once in the manifests. */
export function repeatedMaps(manifests: readonly (readonly [kind: string, value: Plain])[]): Set<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const [kind, value] of manifests)
    for (const map of mapsIn(typeOf(kind), value)) {
      if (!isWorthwhile(map)) continue;
      const key = keyOf(map.field.name, map.value as Plain);
      (once.has(key) ? repeated : once).add(key);
    }
  return repeated;
}
