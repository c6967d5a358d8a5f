/**
 * Names the type of a value like `Object.prototype.toString` (`"Object"`, `"Date"`, `"Map"`), from whatever realm it
 * comes.
 */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Names the type of a JSON value in Go's words. Other values have their JavaScript name. */
export function valueWord(value: unknown): string {
  if (typeof value === "boolean") return "bool";
  if (typeof value !== "object") return typeof value;
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isObject(value)) return "object";
  const kind = tagOf(value);
  return kind === "Object" ? "instance of a class" : kind;
}

/** Does the same, but also names the value of a number. */
export const exactWord = (value: unknown): string =>
  typeof value === "number" ? `number ${value}` : valueWord(value);

/** Returns what an error shows of a value: a scalar itself, or the type of any other value. */
export function shownOf(value: unknown): unknown {
  const word = valueWord(value);
  return /^(string|number|bool)$/.test(word) ? value : word;
}

export const isEmpty = (object: object) => Object.keys(object).length === 0;

/**
 * Whether a value is an object as in JSON: from any realm, but not a class instance. Repeats the test of `hasFields`,
 * because this runs for every object of a manifest.
 */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && isEmpty(prototype);
}

/** Whether a value has fields: any object that is not a list, including class instances. */
export const hasFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a promise of any library: it has `then`. */
export const isThenable = (value: unknown): boolean =>
  typeof (value as { then?: unknown } | null | undefined)?.then === "function";

/**
 * Whether a value's own properties are all that it holds. This is false for a `Map`, a promise, an `Error` or a boxed
 * text.
 *
 * Instances of other libraries' model classes hold their data this way and count as plain.
 */
export const isPlain = (value: unknown): value is object =>
  (isObject(value) || tagOf(value) === "Object") && !isThenable(value);

/** Deeper than any object of the API, and far from overflowing the stack. */
export const maxDepth = 200;

/**
 * How many objects and list items a value may hold. A shared one counts each time, because a few lines of sharing can
 * make a value endless.
 */
export const maxParts = 1e6;

/** Whether a value is a list of limited length. A sparse list or a proxy may claim to be endless. */
export const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= maxParts;
