import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";

/**
 * Refuses numbers below zero.
 *
 * @see api/validation ValidateNonnegativeField
 * @see core/validation ValidateNonnegativeField
 */
export function validateNonnegativeFields<Name extends string>(
  owner: { readonly [name in Name]?: number | undefined },
  names: readonly Name[],
  path: Path,
  errors: Errors,
): void {
  for (const name of names) {
    const value = owner[name];
    if (value !== undefined && value < 0) {
      errors.invalid(path.child(name), value, "must be greater than or equal to 0");
    }
  }
}
