import { isBuilder, plainOf } from "../models/brand.ts";
import { type Field, typeOf } from "../models/schema.ts";
import { put } from "../values/put.ts";
import { rfc3339 } from "../values/rfc3339.ts";
import { isPlain, maxDepth, maxParts, tagOf } from "../values/value.ts";
import { ArgumentError } from "./argument-error.ts";

/** How many parts the current copy may still have. */
let left = 0;

/**
 * Returns a frozen copy of a value that the user passed, so that neither side can change the other's.
 *
 * Drops fields that are null or undefined, because the server treats null as absent. Entries of a map keep their null, and so do names that
 * are no fields. `type` is the API type of the value, or "" if the table does not know it.
 */
export function snapshot(value: unknown, type: string, where: string, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isBuilder(value)) {
    const rest = left;
    const plain = plainOf(value);
    // The builder may have made a copy of its own, which changed `left`.
    left = rest;
    return plain;
  }
  if (depth === 0) left = maxParts;
  left -= Array.isArray(value) ? value.length : 1;
  if (depth > maxDepth || left < 0)
    throw new ArgumentError(
      `${where}: refers back to itself, or has more than ${maxDepth} levels or ${maxParts} parts`,
    );
  if (Array.isArray(value))
    return Object.freeze(
      value.filter(item => item !== undefined).map(item => snapshot(item, type, where, depth + 1)),
    );
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") {
    if (tagOf(value) === "Date") return Number.isNaN(Number(value)) ? value : rfc3339(value as Date);
    return snapshot(toJSON.call(value, where), type, where, depth + 1);
  }
  if (!isPlain(value)) return value;
  const fields: ReadonlyMap<string, Field> | undefined = type === "" ? undefined : typeOf(type).fields;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    const field = fields?.get(key);
    if (item === undefined || (item === null && field)) continue;
    put(copy, key, snapshot(item, field?.type ?? "", where, depth + 1));
  }
  return Object.freeze(copy);
}
