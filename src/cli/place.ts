import { devNull } from "node:os";
import { parse, resolve, sep } from "node:path";
import { inLine } from "../encoding/terminal.ts";

export const isWindows = sep === "\\";

/** Returns a path with the letter of its drive in upper case, so that paths from different programs can be compared. */
export const withDrive = (path: string): string =>
  isWindows ? path.replace(/^[a-z]:/, drive => drive.toUpperCase()) : path;

/** Returns a path as URLs, code hosts and globs have it, whatever the system's separator is. */
export const withSlashes = (path: string): string => path.replaceAll(sep, "/");

/** Returns the absolute path of what an argument names. On Windows, Node takes the empty device for a file in the folder. */
export function placeOf(path: string, { cwd }: { readonly cwd: string }): string {
  return isWindows && /^(?:nul|\/dev\/null)$/i.test(path) ? devNull : withDrive(resolve(cwd, path));
}

/** Matches the name of a file that is looked for in directories. */
export const manifestName = /\.(?:ya?ml|json)$/i;

/** Whether a file is one that `render` takes. */
export const isModuleName = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** Matches names that Windows keeps for devices, or that its programs cannot reach. Node could make such files. */
const oddName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[^.][. ]$/i;

/** Returns why no file can be made at a path on Windows, where the system would say it late or not at all; undefined elsewhere. */
export function nameFault(path: string): string | undefined {
  const names = isWindows ? path.split(/[\\/]/) : [];
  if (names.some(name => name.length > 255)) return "its name is too long";
  const odd = names.find(name => oddName.test(name));
  return odd && `Windows allows no file called ${inLine(odd)}`;
}

/** Whether an argument has quotes that its shell should have removed. */
export const isQuoted = (text: string): boolean => /^'.*'$/s.test(text);

/** What to do about them. */
export const quotesHint = "write it in double quotes, cmd.exe does not remove others";

/** A glob, and the folder that it starts from. */
interface Glob {
  readonly pattern: string;
  readonly folder: string;
}

/** Returns a glob as tinyglobby takes it: on Windows it has only slashes, and one that is absolute starts from its own drive. */
export function globOf(glob: string, cwd: string): Glob {
  if (!isWindows) return { pattern: glob, folder: cwd };
  const pattern = withSlashes(glob);
  const { root } = parse(pattern);
  return { pattern: pattern.slice(root.length), folder: withDrive(resolve(cwd, root)) };
}
