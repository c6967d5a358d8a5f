import { fail, type Place, pathText, WriteError } from "./write-error.ts";

/** The deepest nesting that is written. Kubernetes' own objects stay below 40; a cycle goes beyond any limit. */
export const maxWriteDepth = 1000;

/** How many objects and items of lists are written: what is shared counts each time, and a few lines of code can make that endless. */
export const maxWriteParts = 1e7;

let left = 0;

/** Counts an object, or a list and its items, from those at the top on. */
export function count(depth: number, value: object): void {
  if (depth < 2) left = maxWriteParts;
  left -= Array.isArray(value) ? value.length + 1 : 1;
  if (left < 0) throw new WriteError("", `holds more than ${maxWriteParts} parts`);
}

/** Reports what JSON does not have. */
export function refuse(place: Place, depth: number, value: unknown): never {
  const type = typeof value;
  const name = type === "object" ? value?.constructor?.name : type === "number" ? value : type;
  return fail(place, depth, `${name} is not a JSON value`);
}

/** Reports what lies beyond the depth limit, which mostly is a cycle: then by the place where it closes. */
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
 * What `JSON.stringify` would write for an object: the answer of its `toJSON`, or itself. An instance of a
 * class counts by its own fields. One without any (a `Map`, a `Promise`, hidden state) would become `{}`
 * without a word, and is refused, as all that is neither an object nor JSON.
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
  // A prototype without a prototype is the Object.prototype of another realm: a worker's, a test runner's.
  if (Object.getPrototypeOf(proto) === null) return plain;
  const isInstance = Object.prototype.toString.call(plain) === "[object Object]";
  return isInstance && Object.keys(plain as object).length > 0 ? plain : refuse(place, depth, plain);
}
