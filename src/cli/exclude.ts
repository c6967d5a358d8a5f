import type { Dirent } from "node:fs";
import { dirname, parse, resolve } from "node:path";
import { globOf } from "./place.ts";

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

/**
 * Returns which of the given files and folders match the globs. All paths are absolute. The globs see nothing else: in a large folder, or
 * with `../..` in a glob, they would search the whole disk.
 */
export async function excludedBy(
  globs: readonly string[],
  cwd: string,
  files: readonly string[],
  folders: readonly string[],
): Promise<ReadonlySet<string>> {
  if (globs.length === 0) return new Set();
  const held = new Held();
  for (const file of files) held.add(file, false);
  for (const folder of folders) held.add(folder, true);
  const { globSync } = await import("tinyglobby");
  const all = globs.map(glob => globOf(glob, cwd));
  const starts = [...new Set(all.map(({ folder }) => folder))];
  const found = starts.flatMap(start =>
    globSync(
      all.filter(({ folder }) => folder === start).map(({ pattern }) => pattern),
      {
        cwd: start,
        dot: true,
        absolute: true,
        onlyFiles: false,
        // tinyglobby uses only this one of its many signatures.
        fs: { readdirSync: held.readdirSync as never },
      },
    ),
  );
  return new Set(found.map(path => resolve(path)));
}
