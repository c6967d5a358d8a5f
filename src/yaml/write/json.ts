import { PlainMark } from "../plain-mark.ts";
import { failSurrogate, type Place, written } from "./error.ts";
import { count, jsonOf, maxWriteDepth, refuse } from "./guard.ts";

/** The options for writing JSON. */
export interface WriteJsonOptions {
  /** The spaces for each level: 0 or less writes one line, more than 10 count as 10. Default: 4, as in `kubectl get -o json`. */
  indent?: number | undefined;
}

/** Whether a value is only plain data. Returns false when in doubt; `check` then finds the problem. */
function isPlainData(value: unknown, depth: number): boolean {
  if (typeof value === "object" && value !== null) {
    count(depth, value);
    if (depth > maxWriteDepth) return false;
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        if (typeof item !== "string" && !isPlainData(item, depth + 1)) return false;
      }
      return true;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    const mark = PlainMark.of(value);
    if (mark) return true;
    // for-in is the fastest way to visit keys and values.
    for (const key in value) {
      const field = (value as Record<string, unknown>)[key];
      if (typeof field !== "string" && field !== undefined && !isPlainData(field, depth + 1)) return false;
    }
    if (mark === false) PlainMark.of(value, true);
    return true;
  }
  return typeof value === "boolean" || value === null || Number.isFinite(value);
}

/** Throws for the first thing that `JSON.stringify` would silently drop or change. */
function check(place: Place, value: unknown, depth: number): void {
  const plain = typeof value === "object" && value !== null ? jsonOf(place, depth, value) : value;
  if (typeof plain === "string") {
    if (/[\ud800-\udfff]/u.test(plain)) failSurrogate(place, depth);
  } else if (typeof plain === "object" && plain !== null) {
    for (const key of Array.isArray(plain) ? plain.keys() : Object.keys(plain)) {
      const field = (plain as Record<string | number, unknown>)[key];
      if (field === undefined && typeof key === "string") continue;
      place.path[depth] = key;
      if (typeof key === "string") check(place, key, depth + 1);
      check(place, field, depth + 1);
    }
  } else if (typeof plain !== "boolean" && plain !== null && !Number.isFinite(plain)) {
    refuse(place, depth, plain);
  }
}

/** Writes data that is known to be plain as {@link writeJson} does. Calls `checkHalves` if there may be half of a surrogate pair. */
export function writePlainJson(
  data: unknown,
  options?: WriteJsonOptions,
  checkHalves?: () => unknown,
): string {
  // A number, because `JSON.stringify` would put a string between the tokens as it is.
  const text = written(options, () => JSON.stringify(data, null, Number(options?.indent ?? 4)));
  // Half of a surrogate pair becomes an escape such as \ud800, which hardly ever occurs otherwise. Engines find a single character much
  // faster, and most texts have no escapes.
  if (text.includes("\\") && text.includes("\\ud")) checkHalves?.();
  // Go escapes LS and PS too. Like NEL, they are line breaks in YAML, and `parseYaml` refuses all three in JSON.
  let out = text;
  for (const char of "\x85\u2028\u2029")
    if (out.includes(char))
      out = out.replaceAll(char, `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${out}\n`;
}

/**
 * Writes a value as JSON text with a line break at its end, as `kubectl get -o json` lays it out, in the
 * order in which keys were written.
 *
 * Objects with `toJSON` (a `Date`) are written as it says; `undefined` in an object is absent.
 *
 * @throws WriteError for what would be lost on the way: see {@link WriteError}.
 */
export function writeJson(value: unknown, options?: WriteJsonOptions): string {
  const checkAll = () => check({ root: value, path: [] }, value, 0);
  if (isPlainData(value, 0)) return writePlainJson(value, options, checkAll);
  written(options, checkAll);
  return writePlainJson(value, options);
}
