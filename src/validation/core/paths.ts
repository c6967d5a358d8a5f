/** Whether some part of a path is `..`. */
export const hasBacksteps = (text: string): boolean => /(^|\/)\.\.(\/|$)/.test(text);

/**
 * Checks that no part of a path is `..`.
 *
 * @see core/validation validatePathNoBacksteps
 */
export const pathNoBacksteps = (text: string): string | false =>
  hasBacksteps(text) && "must not contain '..'";

/**
 * Checks that a path is relative and no part of it is `..`.
 *
 * @see core/validation validateLocalDescendingPath
 */
export const localDescendingPath = (text: string): (string | false)[] => [
  text.startsWith("/") && "must be a relative path",
  pathNoBacksteps(text),
];

/**
 * Checks that a path is relative, does not start with `..` and has no part `..`.
 *
 * @see core/validation ValidateLocalNonReservedPath
 */
export const localNonReservedPath = (text: string): (string | false)[] => [
  ...localDescendingPath(text),
  /^\.\.(?!\/)/.test(text) && "must not start with '..'",
];
