import { put } from "../values/put.ts";
import { isObject } from "../values/value.ts";
import { type Reading, Refusal } from "./reading.ts";

/** Go's JSON reader goes ten times as deep. Nobody's fields do, and what is done with a decoded object is done by recursion. */
const maxFreeDepth = 1000;

/**
 * A copy of any JSON value.
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
