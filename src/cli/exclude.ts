import type { Dirent } from "node:fs";
import { dirname, parse, resolve } from "node:path";
import { harmlessLine } from "../encoding/terminal.ts";
import type { Context } from "./context.ts";
import { withBreaks, withoutBreaks } from "./line-breaks.ts";
import { globOf } from "./place.ts";
import { styleFor } from "./style.ts";

/** The entries of a folder, by name; true for a folder. */
type Entries = Map<string, boolean>;

/** A file system that holds only the given files and folders, and the folders above them. */
class Held {
  private readonly folders = new Map<string, Entries>();

  add(path: string, isFolder: boolean): void {
    const above = dirname(path);
    if (above === path) return;
    const entries = this.folders.get(above);
    const { base } = parse(path);
    if (entries !== undefined) entries.set(base, isFolder || entries.get(base) === true);
    else {
      this.folders.set(above, new Map([[base, isFolder]]));
      this.add(above, true);
    }
  }

  readonly readdirSync = (folder: string): Dirent[] =>
    [...(this.folders.get(resolve(folder)) ?? [])].map(([name, isFolder]) => entryOf(name, isFolder));
}

/** Returns a directory entry for a file or a folder. */
export const entryOf = (name: string, isFolder: boolean): Dirent =>
  ({
    name,
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
    isSymbolicLink: () => false,
  }) as Dirent;

/** What globs leave out, and the globs that leave out nothing. */
interface Excluded {
  readonly paths: ReadonlySet<string>;
  readonly idle: readonly string[];
}

/** Whether a glob takes back what others match. tinyglobby has the same rule. */
const isNegated = ({ pattern }: { readonly pattern: string }): boolean => /^!(?!\()/.test(pattern);

/** Returns a glob's patterns: tinyglobby adds the files below a folder only to a pattern that does not end in a star. */
const withFilesBelow = (pattern: string): string[] =>
  /[^/*]\*$/.test(pattern) ? [pattern, `${pattern}/**`] : [pattern];

/**
 * Returns which of the given files and folders match the globs. All paths are absolute. The globs see nothing else: in a large folder, or
 * with `../..` in a glob, they would search the whole disk.
 */
export async function excludedBy(
  globs: readonly string[],
  cwd: string,
  files: readonly string[],
  folders: readonly string[],
): Promise<Excluded> {
  const paths = new Set<string>();
  const idle: string[] = [];
  if (globs.length === 0) return { paths, idle };
  const given = new Set([...files, ...folders]);
  const held = new Held();
  for (const file of files) held.add(withoutBreaks(file), false);
  for (const folder of folders) held.add(withoutBreaks(folder), true);
  const { globSync } = await import("tinyglobby");
  const all = globs.map(glob => ({ glob, ...globOf(glob, cwd) }));
  for (const { glob, pattern, folder } of all.filter(one => !isNegated(one))) {
    const but = all.filter(one => isNegated(one) && one.folder === folder).map(one => one.pattern);
    const found = globSync([pattern, ...but].flatMap(withFilesBelow).map(withoutBreaks), {
      cwd: withoutBreaks(folder),
      dot: true,
      absolute: true,
      onlyFiles: false,
      // tinyglobby uses only this one of its many signatures.
      fs: { readdirSync: held.readdirSync as never },
    }).map(path => resolve(withBreaks(path)));
    for (const path of found) paths.add(path);
    if (!found.some(path => given.has(path))) idle.push(glob);
  }
  return { paths, idle };
}

/** Warns of globs that leave out nothing: they may be misspelt, or start from another folder. */
export function tellIdle(idle: readonly string[], context: Context): void {
  const { stderr } = context;
  const style = styleFor(stderr, context);
  for (const glob of idle)
    stderr.write(`${style.yellow("warning")}: --exclude ${harmlessLine(glob)} leaves out nothing\n`);
}
