import { Entries } from "../../values/entries.ts";
import { hasFields } from "../../values/value.ts";

/** A JSON object that inherits nothing, so that every key is its own, whatever its name. */
export type Fields = Record<string, unknown>;
export type List = unknown[];

/**
 * Returns a copy that may be changed, whose objects inherit nothing. As in JSON, undefined fields are left out and undefined items become
 * null.
 */
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

/** Returns the sort of a JSON value. Two values of one sort are compared in detail, while a value of another sort replaces the first. */
export const sortOf = (value: unknown): Sort => {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : (typeof value as Sort);
};

/** Returns the path of a field from that of its object. The path of the manifest itself is empty. */
export const fieldIn = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
