import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { check } from "./fields.ts";
import { enter } from "./walk.ts";

/** A check of a format: it gives the server's messages. */
type Check<T> = (value: T) => readonly string[];

/** Refuses a value that is set and does not meet what is demanded. */
export function checkKnown<T extends string | number>(
  errors: Errors,
  path: Path,
  field: string,
  value: T | undefined,
  demand: Check<T> | readonly string[],
): void {
  const rule = typeof demand === "function" ? demand : demand.join(" ");
  if (value !== undefined) check(rule as string, value as string, path.child(field), errors);
}

/** Refuses a value that is missing or does not meet what is demanded. */
export function checkRequiredKnown<T extends string | number>(
  errors: Errors,
  path: Path,
  field: string,
  value: T | undefined,
  demand: Check<T> | readonly string[],
  missing = "",
): void {
  if (value) checkKnown(errors, path, field, value, demand);
  else errors.required(path.child(field), missing);
}

export { checkKnown as checkOptional, checkRequiredKnown as checkRequired };

/** Checks the format of each item of a list. */
export function checkItems<T>(
  errors: Errors,
  path: Path,
  field: string,
  items: readonly T[] | undefined,
  format: Check<T>,
): void {
  enter({ [field]: items }, field, path, errors, format as (item: unknown) => unknown);
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
  const keys = Object.keys(map ?? {});
  return keys.length > 1 ? keys.sort() : keys;
}

/** A map's own entry; what every object inherits is none. */
export function entry(map: { readonly [key: string]: string } | undefined, key: string): string | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
