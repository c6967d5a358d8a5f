import { type Dirent, realpath as realpathOf, type Stats, stat as statOf } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { inLine } from "../encoding/terminal.ts";
import type { Context } from "./context.ts";
import { entryOf, excludedBy } from "./exclude.ts";
import { CommandError, messageOf } from "./exit.ts";
import { fileFault, inputName } from "./input.ts";
import { withBreaks, withoutBreaks } from "./line-breaks.ts";
import { globOf, isQuoted, isWindows, manifestName, placeOf, quotesHint } from "./place.ts";

/** Folders to skip: they hold many files, but nobody keeps manifests there. */
const passedOver = new Set([".git", "node_modules"]);

/** The fault of a directory without a manifest. */
export const noManifest = "contains no file that ends in .yaml, .yml or .json";

/** Something that cannot be read: an argument, or a folder below it. */
interface PathFault {
  readonly path: string;
  readonly message: string;
}

/** The files that were found, each once, in the order of the arguments; `-` for the standard input. */
interface FoundFiles {
  readonly files: readonly string[];
  readonly faults: readonly PathFault[];
  /** The folder that each argument searches; for a file, the one that it is in. */
  readonly folders: readonly string[];
  /** The globs of `exclude` that leave out nothing. Only a search tells them: a hook of Git passes other files each time. */
  readonly idle: readonly string[];
}

/** The files that one argument names. */
interface Named {
  readonly files: readonly string[];
  readonly faults: readonly PathFault[];
  /** The folder that was searched for them; undefined for a file. */
  readonly folder?: string;
}

/**
 * Finds the files that arguments name: files themselves, manifests in and below directories, and matches of globs.
 *
 * @param exclude the globs of files to skip
 * @param base the directory that these globs start from
 */
export async function findFiles(
  paths: readonly string[],
  context: Context,
  exclude: readonly string[] = [],
  base: string = context.cwd,
): Promise<FoundFiles> {
  if (exclude.includes("")) throw new CommandError("--exclude has an empty value");
  const quoted = exclude.find(isQuoted);
  if (quoted !== undefined) throw new CommandError(`--exclude ${inLine(quoted)}: ${quotesHint}`);
  const found: string[] = [];
  const faults: PathFault[] = [];
  const below = new Set<PathFault>();
  const folders: string[] = [];
  let isSearch = false;
  for (const path of paths) {
    try {
      const named = await filesOf(path, context, exclude.length > 0 ? mostPaths : 1);
      for (const file of named.files) found.push(file);
      for (const fault of named.faults) {
        below.add(fault);
        faults.push(fault);
      }
      isSearch ||= named.folder !== undefined;
      folders.push(named.folder ?? dirname(placeOf(inputName(path, context), context)));
    } catch (thrown) {
      faults.push({ path: inputName(path, context), message: messageOf(thrown) });
    }
  }
  const place = (path: string) => placeOf(path, context);
  const excluded = await excludedBy(
    exclude,
    base,
    found.map(place),
    [...below].map(({ path }) => place(path)),
  );
  const isLeft = (path: string) => path === "-" || !excluded.paths.has(place(path));
  return {
    files: await unique(found.filter(isLeft), context),
    faults: faults.filter(fault => !below.has(fault) || isLeft(fault.path)),
    folders,
    idle: isSearch ? excluded.idle : [],
  };
}

/** Drops repeated files: several links may lead to one file. Its own path is kept, if it is one of those. */
async function unique(files: readonly string[], context: Context): Promise<string[]> {
  const keyOf = async (file: string): Promise<string> => {
    const path = placeOf(file, context);
    return file === "-" ? file : realpath(path).catch(() => path);
  };
  const cwd = await realpath(context.cwd).catch(() => context.cwd);
  const found = new Map<string, string>();
  const keys = await Promise.all(files.map(keyOf));
  for (const [i, key] of keys.entries()) {
    const file = files[i] as string;
    if (!found.has(key) || placeOf(file, { cwd }) === key) found.set(key, file);
  }
  return [...found.values()];
}

/** @param most - by how many paths with links a folder is searched */
async function filesOf(path: string, context: Context, most: number): Promise<Named> {
  const only = (files: readonly string[]): Named => ({ files, faults: [] });
  if (path === "-") return only([path]);
  if (path === "") throw new CommandError("is an empty name: it names no file");
  let folder: boolean;
  try {
    folder = (await stat(placeOf(path, context))).isDirectory();
  } catch (thrown) {
    const isMissing = (thrown as NodeJS.ErrnoException).code === "ENOENT";
    // A link that leads nowhere is reported with its target when it is read.
    if (isMissing && (await isEntry(placeOf(path, context)))) return only([path]);
    // A name with brackets is a glob only if no file has that name.
    if (!isMissing || !magic.test(path)) throw fileFault(thrown);
    return matching(path, context);
  }
  if (!folder) return only([path]);
  const files: string[] = [];
  const faults: PathFault[] = [];
  const root = await realpath(placeOf(path, context)).catch(() => placeOf(path, context));
  await walk(path, context, { files, faults, root, most, visits: new Map() });
  if (files.length === 0 && faults.length === 0) throw new CommandError(noManifest);
  return { files, faults, folder: placeOf(path, context) };
}

/** Whether there is something at a path, be it a link that leads nowhere. */
const isEntry = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Whether this is a pipe or a device: what nobody named is not read from there, as it may never end. */
const isStream = (found: Stats): boolean => !found.isFile() && !found.isDirectory();
export const isStreamAt = (path: string): Promise<boolean> => stat(path).then(isStream, () => false);

const magic = /[*?[\]{}()!]/;

async function matching(text: string, { cwd }: Context): Promise<Named> {
  const { glob } = await import("tinyglobby");
  const faults: PathFault[] = [];
  const list = async (folder: string, done: (fault: unknown, entries?: Dirent[]) => void): Promise<void> => {
    let entries: Dirent[] = [];
    try {
      entries = await entriesOf(withBreaks(folder));
    } catch (thrown) {
      const isThere = !/^(?:ENOENT|ENOTDIR)$/.test((thrown as NodeJS.ErrnoException).code ?? "");
      // Without this, the folder would be skipped silently.
      if (isThere)
        faults.push({ path: relative(cwd, withBreaks(folder)) || ".", message: fileFault(thrown).message });
    }
    done(null, entries);
  };
  const { pattern, folder: start } = globOf(text, cwd);
  const found = await glob(withoutBreaks(pattern), {
    cwd: withoutBreaks(start),
    dot: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
    fs: {
      // tinyglobby uses only this one of its many signatures.
      readdir: ((folder: string, _: object, done: never) => list(folder, done)) as never,
      realpath: ((path: string, done: (fault: unknown, real?: string) => void) =>
        realpathOf(withBreaks(path), (fault, real) => done(fault, real && withoutBreaks(real)))) as never,
      stat: ((path: string, done: never) => statOf(withBreaks(path), done)) as never,
    },
  });
  const files = found.map(withBreaks);
  if (files.length + faults.length === 0)
    throw new CommandError(`matches no file${isQuoted(text) ? `: ${quotesHint}` : ""}`);
  // tinyglobby writes slashes, all other names have the system's separator.
  const named = isWindows ? files.map(file => relative(cwd, join(start, file))) : files;
  const parts = pattern.split("/");
  const fixed = parts.slice(
    0,
    parts.findIndex(part => magic.test(part)),
  );
  return { files: named.sort(), faults, folder: resolve(start, ...fixed.map(part => `${part}/`)) };
}

/**
 * Lists a folder. A link that leads nowhere counts as a file, so that it is reported when it is read, as in a folder that is walked. A link
 * to a stream is left out: tinyglobby would take it for a file. The names have no line breaks.
 */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const shown = async (one: Dirent): Promise<Dirent[]> => {
    if (!one.isSymbolicLink()) return [one];
    const found = await stat(join(folder, one.name)).catch(() => undefined);
    if (found === undefined) return [entryOf(one.name, false)];
    return isStream(found) ? [] : [one];
  };
  const entries = await readdir(resolve(folder), { withFileTypes: true });
  const all = (await Promise.all(entries.map(shown))).flat();
  return all.map(one => Object.create(one, { name: { value: withoutBreaks(one.name) } }) as Dirent);
}

/** By how many paths with links a folder is searched: some may be excluded, and links can make endlessly many. */
const mostPaths = 8;

/** A search in and below a folder. */
interface Walk {
  readonly files: string[];
  readonly faults: PathFault[];
  /** The folder, without links. */
  readonly root: string;
  readonly most: number;
  /** By how many paths with links each folder was searched so far. */
  readonly visits: Map<string, number>;
}

/** Whether a search finds a folder without links. */
function isOnTheWay(folder: string, root: string): boolean {
  const way = relative(root, folder);
  return !isAbsolute(way) && !way.split(sep).some(part => part === ".." || passedOver.has(part));
}

/**
 * Adds the manifests below a folder. A folder that cannot be read is a fault, and hides none of the others.
 *
 * @param own - its path without links, if that is known: to find it, the system looks at all folders above
 * @param above - the folders above it in this search, without links
 * @param isLinked - whether a link led to it
 */
async function walk(
  folder: string,
  context: Context,
  found: Walk,
  own?: string,
  above: readonly string[] = [],
  isLinked = false,
): Promise<void> {
  try {
    const path = resolve(context.cwd, folder);
    const real = own ?? (await realpath(path));
    // A link may lead back up.
    if (above.includes(real)) return;
    if (isLinked) {
      const visits = found.visits.get(real) ?? 0;
      if (visits === found.most) return;
      found.visits.set(real, visits + 1);
    }
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const child = join(folder, entry.name);
      const isLink = entry.isSymbolicLink();
      const target = isLink ? await stat(resolve(context.cwd, child)).catch(() => entry) : entry;
      if (target.isDirectory()) {
        if (passedOver.has(entry.name)) continue;
        // What is found anyway is named by its own path.
        const isKnown =
          isLink && found.most === 1 && isOnTheWay(await realpath(resolve(context.cwd, child)), found.root);
        const ownOf = isLink ? undefined : join(real, entry.name);
        if (!isKnown) await walk(child, context, found, ownOf, [...above, real], isLinked || isLink);
      } else if ((target.isFile() || target.isSymbolicLink()) && manifestName.test(entry.name))
        // A link that leads nowhere is reported when it is read. Reading anything else that is not a file may never end.
        found.files.push(child);
    }
  } catch (thrown) {
    found.faults.push({ path: folder, message: fileFault(thrown).message });
  }
}
