/** Where a writer is: the value it was given, and the keys and indexes down to the current value. */
export interface Place {
  readonly root: unknown;
  readonly path: (string | number)[];
}

/**
 * Thrown for a value that cannot be written faithfully: half of a surrogate pair, something that JSON does not have (a function, `NaN`, a
 * `Map`, …), a cycle, objects and lists on more than 1001 levels, more than 10,000,000 objects or list items, in YAML a single text of more
 * than 10,000,000 characters; or when the whole text would be longer than a string can be.
 */
export class WriteError extends Error {
  override readonly name = "WriteError";
  /** The place in the value, such as `spec.template.spec.containers[0].args[1]`; empty for the value itself. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path || "value"}: ${problem}`);
    this.path = path;
  }
}

/** Returns the text that `make` returns. If that is longer than a string can be, throws a WriteError instead of the engine's error. */
export function written(make: () => string): string {
  try {
    return make();
  } catch (error) {
    throw error instanceof RangeError ? new WriteError("", error.message) : error;
  }
}

/** Writes a path as text. Keys that are no plain names are put in brackets, and in quotes if brackets alone would mislead. */
export function pathText(path: readonly (string | number)[]): string {
  const keys = path.map(key => {
    if (typeof key === "string" && /^[A-Za-z_$][\w$]*$/.test(key)) return `.${key}`;
    return `[${typeof key === "number" || /^[\w./-]+$/.test(key) ? key : JSON.stringify(key)}]`;
  });
  return keys.join("").replace(/^\./, "");
}

/** Throws for a problem at the first `depth` keys of the path. */
export function fail(place: Place, depth: number, problem: string): never {
  throw new WriteError(pathText(place.path.slice(0, depth)), problem);
}

/** Throws for half of a surrogate pair, which UTF-8 cannot hold. */
export function failSurrogate(place: Place, depth: number): never {
  return fail(place, depth, "has half of a surrogate pair, which no text file can hold");
}
