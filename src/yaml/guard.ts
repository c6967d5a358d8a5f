/** The deepest nesting that is written. Kubernetes' own objects stay below 40; a cycle goes beyond any limit. */
export const MAX_DEPTH = 1000;

/** How many objects and items of lists are written: what is shared counts each time, and a few lines of code can make that endless. */
export const MOST = 1e7;

let left = 0;

/** Counts an object, or a list and its items, from those at the top on. */
export function count(depth: number, value: object): void {
  if (depth < 2) left = MOST;
  left -= Array.isArray(value) ? value.length + 1 : 1;
  if (left < 0) throw new WriteError("", `holds more than ${MOST} parts`);
}

/** Where a writer stands: the value it was given and the keys and indexes down to the current one. */
export interface Place {
  readonly root: unknown;
  readonly path: (string | number)[];
}

/**
 * Thrown when a value has no faithful text: half of a surrogate pair, something that JSON does not have
 * (a function, `NaN`, a `Map`, …), a cycle, nesting deeper than 1000 levels, more than 10,000,000 objects or items of lists, in YAML one
 * text of more than 10,000,000 characters; or when all of it is longer than a string can be.
 */
export class WriteError extends Error {
  override name = "WriteError";
  /** Where in the value, as in `spec.template.spec.containers[0].args[1]`; empty for the value itself. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path || "value"}: ${problem}`);
    this.path = path;
  }
}

/** The text that is made; where it is longer than a text can be, the engine's error is this one. */
export function written(make: () => string): string {
  try {
    return make();
  } catch (error) {
    throw error instanceof RangeError ? new WriteError("", error.message) : error;
  }
}

/** Keys that are no plain names stand in brackets, and in quotes where brackets alone would mislead. */
function pathText(path: readonly (string | number)[]): string {
  const keys = path.map(key => {
    if (typeof key === "string" && /^[A-Za-z_$][\w$]*$/.test(key)) return `.${key}`;
    return `[${typeof key === "number" || /^[\w./-]+$/.test(key) ? key : JSON.stringify(key)}]`;
  });
  return keys.join("").replace(/^\./, "");
}

/** Reports a problem with what stands at the first `depth` keys of the path. */
export function fail(place: Place, depth: number, problem: string): never {
  throw new WriteError(pathText(place.path.slice(0, depth)), problem);
}

/** Reports half of a surrogate pair, which UTF-8 cannot hold. */
export function failSurrogate(place: Place, depth: number): never {
  return fail(place, depth, "has half of a surrogate pair, which no text file can hold");
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
  return fail(place, 20, `is nested deeper than ${MAX_DEPTH} levels`);
}

/**
 * What `JSON.stringify` would write for an object: the answer of its `toJSON`, or itself. An instance of a
 * class counts by its own fields. One without any (a `Map`, a `Promise`, hidden state) would become `{}`
 * without a word, and is refused.
 */
export function plainOf(place: Place, depth: number, value: object): unknown {
  count(depth, value);
  if (depth > MAX_DEPTH) failDepth(place);
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
