/**
 * Thrown when a builder is called with arguments that it cannot take: `null`, a builder of another type, a function that returns nothing,
 * a start that is no object, a key that is no text, an endless value, or no value or several where there is one.
 *
 * Errors of the manifest itself are another matter: `build()` reports those, all at once, among them values that JSON cannot hold.
 */
export class ArgumentError extends TypeError {
  override readonly name = "ArgumentError";
}

/** Describes a value in a few words, for an error. */
export function what(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  if (typeof value === "object") return `an object of ${value.constructor?.name ?? "no class"}`;
  return `the ${typeof value} ${typeof value === "string" ? JSON.stringify(value) : String(value)}`;
}
