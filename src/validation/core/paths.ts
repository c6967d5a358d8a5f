import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { check } from "./fields.ts";

/** Whether some part between slashes is `..`. */
export const hasBacksteps = (text: string): boolean => /(?:^|\/)\.\.(?:\/|$)/.test(text);

/** Whether a path needs a closer look. */
const isDoubtful = (text: string): boolean => text.startsWith("/") || text.includes("..");

/**
 * Whether a path has no part `..`.
 *
 * @see core/validation validatePathNoBacksteps
 */
export const pathNoBacksteps = (text: string): string | false =>
  hasBacksteps(text) && "must not contain '..'";

/** Refuses a path that has a part `..`. */
export const validatePathNoBacksteps = (text: string, path: Path, errors: Errors): void =>
  check(pathNoBacksteps, text, path, errors);

/**
 * Whether a path is relative and has no part `..`.
 *
 * @see core/validation validateLocalDescendingPath
 */
export const localDescendingPath = (text: string): false | (string | false)[] =>
  isDoubtful(text) && [text.startsWith("/") && "must be a relative path", pathNoBacksteps(text)];

/**
 * Whether a path is relative, has no part `..` and does not start with `..`.
 *
 * @see core/validation ValidateLocalNonReservedPath
 */
export const localNonReservedPath = (text: string): false | (string | false)[] => {
  const found = localDescendingPath(text);
  return found && [...found, /^\.\.(?!\/)/.test(text) && "must not start with '..'"];
};

/** Refuses a path that is absolute, has a part `..` or starts with `..`. */
export const validateLocalNonReservedPath = (text: string, path: Path, errors: Errors): void =>
  check(localNonReservedPath, text, path, errors);
