import { dataOf } from "../models/brand.ts";
import { put } from "../values/put.ts";
import { isObject, isPlain, maxDepth, tagOf } from "../values/value.ts";
import { maxValues } from "./reading.ts";

/** Whether an object inherits something that would be visited with its own fields, and lost. */
function inherits(value: object): boolean {
  for (const key in value) if (!Object.hasOwn(value, key)) return true;
  return false;
}

/**
 * The data of a value that holds instances of classes, as other libraries' clients make them: what JSON makes of them, their own fields
 * as a rule, times for dates, what builders describe. The value itself where there is nothing of these, or no end.
 */
export function plainData(root: unknown): unknown {
  let left = maxValues;

  const plain = (given: unknown, depth: number): unknown => {
    if (typeof given !== "object" || given === null) return given;
    const value = dataOf(given) as object;
    const isList = Array.isArray(value);
    const isInstance = !isList && !isObject(value);
    if (isInstance) {
      if (tagOf(value) === "Date") return Number.isNaN(Number(value)) ? value : (value as Date).toISOString();
      if (!isPlain(value) || inherits(value)) return value;
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === "function") return plain(toJSON.call(value), depth + 1);
    }
    const keys = Object.keys(value);
    left -= isList ? value.length : keys.length;
    if (depth > maxDepth || left < 0) throw new RangeError();
    let copy = isInstance ? { ...value } : undefined;
    for (const key of keys) {
      const item = (value as Record<string, unknown>)[key];
      const made = plain(item, depth + 1);
      if (made === item) continue;
      copy ??= (isList ? [...value] : { ...value }) as Record<string, unknown>;
      put(copy, key, made);
    }
    return copy ?? value;
  };

  try {
    return plain(root, 0);
  } catch {
    // What cannot be read is the decoder's to refuse.
    return root;
  }
}
