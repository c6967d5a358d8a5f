import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { inLine } from "../../encoding/terminal.ts";
import { builderCode } from "../../import/index.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../exit.ts";
import { isStreamAt } from "../files.ts";
import { foldersAbove } from "../folders-above.ts";
import { fileFault, inputText } from "../input.ts";
import { isWindows, manifestName, placeOf } from "../place.ts";
import { type FileToWrite, writeOut } from "../write-files.ts";
import type { Source } from "./source.ts";

/** Returns the deepest folder that holds all folders, or is one of them; undefined on Windows if they are on several drives. */
function commonFolder(folders: readonly string[]): string | undefined {
  const [first = "", ...others] = folders;
  const holds = (folder: string, other: string) => {
    const path = relative(folder, other);
    return path.split(sep)[0] !== ".." && !isAbsolute(path);
  };
  return [first, ...foldersAbove(first)].find(folder => others.every(other => holds(folder, other)));
}

/** Matches the end of a name with which TypeScript would not take the module for one (`.d`), or a test runner would take it for tests. */
const special = /\.(?=(?:d|d\.[^./\\]+|test|spec)$)/i;

const moduleName = (file: string): string => `${file.replace(manifestName, "").replace(special, "-")}.ts`;

/**
 * Writes a module for each file, in the same folders. If a module exists and differs, nothing is written: a person may have edited it.
 *
 * @param folders the folders of the arguments. Modules keep their places relative to the one that holds all of them, which is the same
 *   whatever files there are.
 * @returns what was done, in one line
 */
export async function writeModules(
  sources: readonly Source[],
  folders: readonly string[],
  out: string,
  context: Context,
): Promise<string> {
  const places = sources.map(({ path }) =>
    placeOf(path === "-" ? (context.stdinName ?? "stdin") : path, context),
  );
  const root = commonFolder([...folders, ...places.map(place => dirname(place))]);
  if (root === undefined)
    throw new CommandError("the files are on several drives: nothing was written; import each drive alone");
  const modules = new Map<string, FileToWrite & { readonly path: string }>();
  for (const [i, { path, manifests }] of sources.entries()) {
    const name = moduleName(relative(root, places[i] as string));
    // Windows would write both into one file.
    const key = isWindows ? name.toLowerCase() : name;
    const other = modules.get(key);
    if (other !== undefined)
      throw new CommandError(
        `${inputText(other.path, context)} and ${inputText(path, context)} would both be ${inLine(join(out, name))}: nothing was written`,
      );
    modules.set(key, { path, name, text: builderCode(manifests) });
  }
  const folder = resolve(context.cwd, out);
  const edited: string[] = [];
  for (const { name, text } of modules.values()) {
    const shown = inLine(join(out, name));
    const path = join(folder, name);
    if (await isStreamAt(path))
      throw new CommandError(`cannot write ${shown}: it exists and is not a file; nothing was written`);
    const old = await readFile(path, "utf8").catch((thrown: NodeJS.ErrnoException) => {
      // Where there is no file, nothing is lost.
      if (/^(ENOENT|ENOTDIR)$/.test(thrown.code ?? "")) return text;
      throw new CommandError(`${shown} ${fileFault(thrown).message}; nothing was written`);
    });
    if (old !== text) edited.push(shown);
  }
  if (edited.length > 0)
    throw new CommandError(
      `${edited.join(", ")} ${edited.length === 1 ? "is" : "are"} there and differ${edited.length === 1 ? "s" : ""}: nothing was written; delete what may go, or write to another --out`,
    );
  return writeOut(out, [...modules.values()], context);
}
