import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";

const backsteps = /(?:^|\/)\.\.(?:\/|$)/;

/** Whether some part between slashes is `..`. */
export function hasBacksteps(text: string): boolean {
  return text.includes("..") && backsteps.test(text);
}

/**
 * Refuses a path that has a part `..`.
 *
 * @see core/validation validatePathNoBacksteps
 */
export function validatePathNoBacksteps(text: string, path: Path, errors: Errors): void {
  if (hasBacksteps(text)) errors.invalid(path, text, "must not contain '..'");
}

/**
 * Refuses a path that is absolute or has a part `..`.
 *
 * @see core/validation validateLocalDescendingPath
 */
export function validateLocalDescendingPath(text: string, path: Path, errors: Errors): void {
  if (text.startsWith("/")) errors.invalid(path, text, "must be a relative path");
  validatePathNoBacksteps(text, path, errors);
}

/**
 * Refuses a path that is absolute, has a part `..` or starts with `..`.
 *
 * @see core/validation ValidateLocalNonReservedPath
 */
export function validateLocalNonReservedPath(text: string, path: Path, errors: Errors): void {
  validateLocalDescendingPath(text, path, errors);
  if (text.startsWith("..") && !text.startsWith("../"))
    errors.invalid(path, text, "must not start with '..'");
}
