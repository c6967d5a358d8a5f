import { type Type, typeOf } from "../models/schema.ts";
import { entriesOf, type Plain } from "./plain.ts";

/** From how many entries on a map has a constant, if it stands at several places. */
const worthwhile = 2;

/** What maps of a field are told apart by: also the order of their entries, which some people keep. */
export const keyOf = (field: string, values: Plain): string => JSON.stringify([field, values]);

/** The maps of texts, such as labels, that stand more than once in some manifests, by their keys. */
export function repeatedMaps(manifests: readonly (readonly [kind: string, value: Plain])[]): Set<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  const walk = (type: Type, value: Plain): void => {
    for (const { field, value: inner } of entriesOf(type, value)) {
      if (field.map) {
        const texts = Object.values(inner as Plain);
        if (field.kind !== "s" || texts.length < worthwhile || !texts.every(isShort)) continue;
        const key = keyOf(field.name, inner as Plain);
        (once.has(key) ? repeated : once).add(key);
      } else if (field.kind === "o")
        for (const item of field.list ? (inner as Plain[]) : [inner as Plain])
          if (item !== null) walk(typeOf(field.type), item);
    }
  };
  for (const [kind, value] of manifests) walk(typeOf(kind), value);
  return repeated;
}

/** A text of several lines has a constant of its own. */
const isShort = (value: unknown): boolean => typeof value === "string" && !value.includes("\n");
