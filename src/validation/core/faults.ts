import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";

/** Refuses a value that is set and not known. The values stand in the order in which the server lists them. */
export function checkKnown(
  errors: Errors,
  path: Path,
  field: string,
  value: string | undefined,
  known: readonly string[],
): void {
  if (value !== undefined && !known.includes(value)) errors.notSupported(path.child(field), value, known);
}

/** Refuses a value that is missing or not known. */
export function checkRequiredKnown(
  errors: Errors,
  path: Path,
  field: string,
  value: string | undefined,
  known: readonly string[],
  missing = "",
): void {
  if (value) checkKnown(errors, path, field, value, known);
  else errors.required(path.child(field), missing);
}

/** One fault of a field for each message of a format check. */
export function checkFormat(
  errors: Errors,
  path: Path,
  field: string,
  value: unknown,
  messages: readonly string[],
): void {
  if (messages.length > 0) errors.invalidEach(path.child(field), value, messages);
}

/**
 * Refuses a number below 0.
 *
 * @see core/validation ValidateNonnegativeField
 * @see api/validation ValidateNonnegativeField
 */
export function checkNonnegative(errors: Errors, path: Path, field: string, value: number | undefined): void {
  if (value !== undefined && value < 0) {
    errors.invalid(path.child(field), value, "must be greater than or equal to 0");
  }
}

/**
 * Refuses a number that is not greater than 0.
 *
 * @see core/validation ValidatePositiveField
 */
export function checkPositive(errors: Errors, path: Path, field: string, value: number): void {
  if (value <= 0) errors.invalid(path.child(field), value, "must be greater than zero");
}

/** The keys of a map in a fixed order; the server's own order is a different one each time. */
export function sortedKeys(map: { readonly [key: string]: unknown } | undefined): string[] {
  if (map === undefined) return [];
  const keys = Object.keys(map);
  return keys.length > 1 ? keys.sort() : keys;
}

/** A map's own entry; what every object inherits is none. */
export function entry(map: { readonly [key: string]: string } | undefined, key: string): string | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
