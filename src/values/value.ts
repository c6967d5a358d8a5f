/** What a value is in the words of `Object.prototype.toString` (`"Object"`, `"Date"`, `"Map"`), whichever realm it comes from. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** What a JSON value is in Go's words; what JSON cannot hold has its JavaScript name. */
export function valueWord(value: unknown): string {
  if (typeof value === "boolean") return "bool";
  if (typeof value !== "object") return typeof value;
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isObject(value)) return "object";
  const kind = tagOf(value);
  return kind === "Object" ? "instance of a class" : kind;
}

/** The same; of a number, which. */
export const exactWord = (value: unknown): string =>
  typeof value === "number" ? `number ${value}` : valueWord(value);

/** What an error shows of a value: a scalar itself, of any other what it is. */
export function shownOf(value: unknown): unknown {
  const word = valueWord(value);
  return /^(string|number|bool)$/.test(word) ? value : word;
}

export const isEmpty = (object: object) => Object.keys(object).length === 0;

/** Whether it is an object as JSON has them: of any realm, but of no class. It asks itself what `hasFields` asks: every object of a manifest comes here. */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && isEmpty(prototype);
}

/** Whether it has fields: any object that is no list, of a class too. */
export const hasFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a promise, of whatever library: it has `then`. */
export const isThenable = (value: unknown): boolean =>
  typeof (value as { then?: unknown } | null | undefined)?.then === "function";

/**
 * Whether a value's own properties are all that it holds: not those of a `Map`, a promise, an `Error`, a boxed text.
 *
 * Instances of other libraries' model classes hold their data so, and count as plain.
 */
export const isPlain = (value: unknown): value is object =>
  (isObject(value) || tagOf(value) === "Object") && !isThenable(value);

/** Deeper than any object of the API is, and far from the end of the stack. */
export const maxDepth = 200;

/** How many objects and items of lists a value may hold: what is shared counts each time, and a few lines can make that endless. */
export const maxParts = 1e6;

/** Whether it is a list that can be looked at: one of holes, or a proxy, may say that it is endless. */
export const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= maxParts;
