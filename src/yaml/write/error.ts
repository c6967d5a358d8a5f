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

/** What only some engines have. */
interface Engine {
  captureStackTrace?(error: Error, above: unknown): void;
}

/**
 * Returns what `make` returns. If that is a text longer than a string can be, throws a WriteError instead of the engine's error.
 *
 * @param options are refused if they are a second object to write, which would be lost
 */
export function written<T>(options: object | undefined, make: () => T): T {
  if ((options as { readonly kind?: unknown } | undefined)?.kind)
    throw new TypeError("cannot write two values: put them into an array");
  try {
    return make();
  } catch (thrown) {
    const error = thrown instanceof RangeError ? new WriteError("", thrown.message) : thrown;
    // A stack shows ten calls, and a deep value takes more of them: the caller's would be missing.
    if (error instanceof WriteError) (Error as Engine).captureStackTrace?.(error, written);
    throw error;
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
