/** Whether some part between slashes is `..`. */
export const hasBacksteps = (text: string): boolean => /(^|\/)\.\.(\/|$)/.test(text);

/**
 * Whether a path has no part `..`.
 *
 * @see core/validation validatePathNoBacksteps
 */
export const pathNoBacksteps = (text: string): string | false =>
  hasBacksteps(text) && "must not contain '..'";

/**
 * Whether a path is relative and has no part `..`.
 *
 * @see core/validation validateLocalDescendingPath
 */
export const localDescendingPath = (text: string): (string | false)[] => [
  text.startsWith("/") && "must be a relative path",
  pathNoBacksteps(text),
];

/**
 * Whether a path is relative, has no part `..` and does not start with `..`.
 *
 * @see core/validation ValidateLocalNonReservedPath
 */
export const localNonReservedPath = (text: string): (string | false)[] => [
  ...localDescendingPath(text),
  /^\.\.(?!\/)/.test(text) && "must not start with '..'",
];
