import { put } from "../values/put.ts";
import { isObject } from "../values/value.ts";
import { type Reading, Refusal } from "./reading.ts";

/**
 * The greatest depth of `fieldsV1`. Go's JSON reader allows ten times as much, but no real fields need it, and the code
 * that works on decoded objects is recursive.
 */
const maxFreeDepth = 1000;

/**
 * Copies any JSON value.
 *
 * @see meta/v1 FieldsV1.UnmarshalJSON
 */
export function copyFree(r: Reading, value: unknown, depth = r.depth): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value))
    return value;
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) {
    r.illTyped(value, "v1.FieldsV1", "must be a JSON value");
    return null;
  }
  const keys = isList ? value : Object.keys(value);
  r.spend(keys.length);
  if (depth >= maxFreeDepth)
    throw new Refusal("couldn't get version/kind; json parse error: exceeded max depth");
  if (isList) return Array.from(value, item => copyFree(r, item ?? null, depth + 1));
  const copy = {};
  for (const key of keys) {
    const item = value[key];
    if (item !== undefined) put(copy, key, copyFree(r, item, depth + 1));
  }
  return copy;
}
