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

  const plain = (value: object, depth: number): unknown => {
    const isList = Array.isArray(value);
    const isInstance = !isList && !isObject(value);
    if (isInstance) {
      const data = dataOf(value);
      if (data !== value) return converted(data, depth);
      if (tagOf(value) === "Date") return Number.isNaN(Number(value)) ? value : (value as Date).toISOString();
      if (!isPlain(value) || inherits(value)) return value;
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === "function") return converted(toJSON.call(value), depth + 1);
    }
    const fields = value as Record<string | number, unknown>;
    const keys = isList ? value : Object.keys(value);
    left -= keys.length;
    if (depth > maxDepth || left < 0) throw new RangeError();
    let copy = isInstance ? { ...fields } : undefined;
    for (let index = 0; index < keys.length; index++) {
      const key = isList ? index : (keys[index] as string);
      const item = fields[key];
      const made = converted(item, depth + 1);
      if (made === item) continue;
      copy ??= (isList ? [...value] : { ...fields }) as Record<string | number, unknown>;
      put(copy, key, made);
    }
    return copy ?? value;
  };
  const converted = (value: unknown, depth: number) =>
    typeof value === "object" && value !== null ? plain(value, depth) : value;

  try {
    return converted(root, 0);
  } catch {
    // What cannot be read is the decoder's to refuse.
    return root;
  }
}
