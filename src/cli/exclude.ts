import type { Dirent } from "node:fs";
import { dirname, parse, resolve } from "node:path";

/** What a folder holds, by name: whether that is a folder. */
type Entries = Map<string, boolean>;

/** A file system that holds some files and folders, and those above them. */
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

/** An entry of a folder: a file, or a folder itself. */
export const entryOf = (name: string, isFolder: boolean): Dirent =>
  ({
    name,
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
    isSymbolicLink: () => false,
  }) as Dirent;

/**
 * Which of some files and folders, all as absolute paths, globs match. They see nothing else: of a large folder, or with `../..` in
 * one of them, the whole disk would be looked at.
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
  const found = globSync(globs, {
    cwd,
    dot: true,
    absolute: true,
    onlyFiles: false,
    // It is called in this one of its many ways.
    fs: { readdirSync: held.readdirSync as never },
  });
  return new Set(found.map(path => resolve(path)));
}
