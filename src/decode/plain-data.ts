import { dataOf } from "../models/brand.ts";
import { put } from "../values/put.ts";
import { isObject, isPlain, maxDepth, tagOf } from "../values/value.ts";
import { maxValues } from "./reading.ts";

/** Whether an object inherits a property that a `for in` loop would visit, and that would then be lost. */
function inherits(value: object): boolean {
  for (const key in value) if (!Object.hasOwn(value, key)) return true;
  return false;
}

/**
 * Returns the plain data of a value that contains class instances, such as those of other libraries' clients. An
 * instance becomes what `toJSON` returns or else its own fields, a date becomes a time, and a builder what it
 * describes. Returns the value itself if it contains none of these or is endless.
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
    // The decoder refuses what cannot be read.
    return root;
  }
}
