import { devNull } from "node:os";
import { parse, resolve, sep } from "node:path";

export const isWindows = sep === "\\";

/** Returns a path with the letter of its drive in upper case, so that paths from different programs can be compared. */
export const withDrive = (path: string): string =>
  isWindows ? path.replace(/^[a-z]:/, drive => drive.toUpperCase()) : path;

/** Returns the absolute path of what an argument names. On Windows, Node takes the empty device for a file in the folder. */
export function placeOf(path: string, { cwd }: { readonly cwd: string }): string {
  return isWindows && /^(?:nul|\/dev\/null)$/i.test(path) ? devNull : withDrive(resolve(cwd, path));
}

/** A glob, and the folder that it starts from. */
interface Glob {
  readonly pattern: string;
  readonly folder: string;
}

/** Returns a glob as tinyglobby takes it: on Windows it has only slashes, and one that is absolute starts from its own drive. */
export function globOf(glob: string, cwd: string): Glob {
  if (!isWindows) return { pattern: glob, folder: cwd };
  const pattern = glob.replaceAll(sep, "/");
  const { root } = parse(pattern);
  return { pattern: pattern.slice(root.length), folder: withDrive(resolve(cwd, root)) };
}
