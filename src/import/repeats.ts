import { type Type, typeOf } from "../models/schema.ts";
import { type Entry, entriesOf, type Plain } from "./plain.ts";

/** From how many entries on a map has a constant, if it stands at several places. */
const worthwhile = 2;

/** What maps of a field are told apart by: also the order of their entries, which some people keep. */
export const keyOf = (field: string, values: Plain): string => JSON.stringify([field, values]);

/** The maps in an object and in all that it holds, with their fields. */
function* mapsIn(type: Type, object: Plain): Generator<Entry> {
  for (const entry of entriesOf(type, object)) {
    const { field, value } = entry;
    if (field.map) yield entry;
    else if (field.kind === "o")
      for (const part of (field.list ? value : [value]) as (Plain | null)[])
        if (part !== null) yield* mapsIn(typeOf(field.type), part);
  }
}

/** A text of several lines has a constant of its own. */
const isShort = (value: unknown): boolean => typeof value === "string" && !value.includes("\n");

/** Whether a map is worth a constant, if it stands at several places. */
function isWorthwhile({ field, value }: Entry): boolean {
  const texts = Object.values(value as Plain);
  return field.kind === "s" && texts.length >= worthwhile && texts.every(isShort);
}

/** The maps of texts, such as labels, that stand more than once in some manifests, by their keys. */
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
