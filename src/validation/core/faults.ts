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

/** What a format check is: it gives the server's messages. */
type Check<T> = (value: T) => readonly string[];

/** Checks the format of a value that may be missing. */
export function checkOptional<T extends string | number>(
  errors: Errors,
  path: Path,
  field: string,
  value: T | undefined,
  check: Check<T>,
): void {
  if (value) checkFormat(errors, path, field, value, check(value));
}

/** Checks the format of a value that may not be missing. */
export function checkRequired<T extends string | number>(
  errors: Errors,
  path: Path,
  field: string,
  value: T | undefined,
  check: Check<T>,
): void {
  if (value) checkFormat(errors, path, field, value, check(value));
  else errors.required(path.child(field));
}

/** Checks the format of each item of a list. */
export function checkItems<T>(
  errors: Errors,
  path: Path,
  field: string,
  items: readonly T[] | undefined,
  check: Check<T>,
): void {
  items?.forEach((item, i) => {
    const messages = check(item);
    if (messages.length > 0) errors.invalidEach(path.child(field).index(i), item, messages);
  });
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
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  }
  return keys;
}

/** A map's own entry; what every object inherits is none. */
export function entry(map: { readonly [key: string]: string } | undefined, key: string): string | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
