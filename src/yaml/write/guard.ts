import { fail, type Place, pathText, WriteError } from "./error.ts";

/** The deepest nesting that is written. Kubernetes' own objects stay below 40; a cycle exceeds any limit. */
export const maxWriteDepth = 1000;

/** The most objects and list items that are written. A shared value counts each time, so a few lines of code can make an endless value. */
export const maxWriteParts = 1e7;

let left = 0;

/** Counts an object, or a list and its items. The count restarts at the top two levels. */
export function count(depth: number, value: object): void {
  if (depth < 2) left = maxWriteParts;
  left -= Array.isArray(value) ? value.length + 1 : 1;
  if (left < 0) throw new WriteError("", `holds more than ${maxWriteParts} parts`);
}

/** Throws for a value that JSON does not have. */
export function refuse(place: Place, depth: number, value: unknown): never {
  const type = typeof value;
  const name = type === "object" ? value?.constructor?.name || type : type === "number" ? value : type;
  return fail(place, depth, `${name} is not a JSON value`);
}

/** Throws for a value beyond the depth limit. If it is a cycle, as in most cases, the error names the place where it closes. */
function failDepth(place: Place): never {
  const seen: unknown[] = [];
  let value = place.root;
  for (const key of place.path) {
    const first = seen.indexOf(value);
    if (first >= 0) {
      const target = pathText(place.path.slice(0, first)) || "the whole";
      fail(place, seen.length, `refers back to ${target}`);
    }
    seen.push(value);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return fail(place, 20, `is nested deeper than ${maxWriteDepth} levels`);
}

/**
 * Returns what `JSON.stringify` would write for an object: the result of its `toJSON`, or the object itself. Of an instance of a class, its
 * own fields count. An instance without any (a `Map`, a `Promise`, hidden state) would silently become `{}`, so it is refused, like
 * everything that is neither an object nor JSON.
 */
export function jsonOf(place: Place, depth: number, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return refuse(place, depth, value);
  count(depth, value);
  if (depth > maxWriteDepth) failDepth(place);
  const { toJSON } = value as { toJSON?: unknown };
  let plain: unknown = value;
  if (typeof toJSON === "function") {
    plain = toJSON.call(value, String(place.path[depth - 1] ?? ""));
    if (plain === null && value instanceof Date) fail(place, depth, "is an invalid Date");
    if (plain === null || typeof plain !== "object") return plain;
  }
  const proto: unknown = Object.getPrototypeOf(plain);
  if (proto === Object.prototype || proto === null || Array.isArray(plain)) return plain;
  // A prototype without a prototype is the Object.prototype of another realm, such as a worker's or a test runner's.
  if (Object.getPrototypeOf(proto) === null) return plain;
  const isInstance = Object.prototype.toString.call(plain) === "[object Object]";
  return isInstance && Object.keys(plain as object).length > 0 ? plain : refuse(place, depth, plain);
}
