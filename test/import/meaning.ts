// The meaning of a manifest, which the code that builds it must keep.
import { required } from "../../src/import/generated/types.ts";
import { type Field, typeOf } from "../../src/models/schema.ts";
import { hasFields } from "../../src/values/value.ts";

/**
 * Removes from a manifest, or a part of one, what the server treats as absent: nulls in objects of the API, and Go structs without fields.
 * A number for a quantity becomes text.
 */
export function meaning(type: string, value: unknown): unknown {
  if (!hasFields(value)) return value;
  const needed = required[type]?.split(" ") ?? [];
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => {
      const field = typeOf(type).fields.get(name);
      if (held === null) return [];
      if (field === undefined) return [[name, held]];
      const inner = meaningOf(field, held);
      const isNothing =
        field.kind === "o" &&
        !field.list &&
        !field.map &&
        !field.pointer &&
        Object.keys(inner as object).length === 0;
      return isNothing && !needed.includes(name) ? [] : [[name, inner]];
    }),
  );
}

function meaningOf(field: Field, value: unknown): unknown {
  const one = (item: unknown) => {
    if (field.kind === "o") return meaning(field.type, item);
    return field.kind === "q" && typeof item === "number" ? String(item) : item;
  };
  if (Array.isArray(value)) return value.map(one);
  if (!field.map || !hasFields(value)) return one(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, one(item)]));
}
