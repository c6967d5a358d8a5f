import { Entries } from "../../values/entries.ts";
import { hasFields } from "../../values/value.ts";

/** A JSON object that inherits nothing: each of its keys is its own, whatever its name. */
export type Fields = Record<string, unknown>;
export type List = unknown[];

/** A copy that may be changed, of objects that inherit nothing. What is `undefined` is absent, and in a list null, as in JSON. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, item => copyOf(item) ?? null);
  if (!hasFields(value)) return value;
  const copy = new Entries();
  for (const key of Object.keys(value)) {
    const item = copyOf(value[key]);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}

type Sort = "null" | "list" | "object" | "string" | "number" | "boolean" | "undefined";

/** What a JSON value is: between two of one sort there are differences, one of another takes its place. */
export const sortOf = (value: unknown): Sort => {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : (typeof value as Sort);
};

/** Where a field stands in the manifest, by the place of its object, which is empty for the manifest itself. */
export const fieldIn = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
