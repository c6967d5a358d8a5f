import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { inLine } from "../../encoding/terminal.ts";
import { builderCode } from "../../import/index.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../exit.ts";
import { foldersAbove } from "../folders-above.ts";
import { fileFault, inputText } from "../input.ts";
import { writeOut } from "../write-files.ts";
import type { Source } from "./source.ts";

/** Returns the deepest folder that holds all files. The modules keep their places relative to it. */
function commonFolder(files: readonly string[]): string {
  const [first = "", ...others] = files;
  const holds = (folder: string) =>
    others.every(other => relative(folder, dirname(other)).split(sep)[0] !== "..");
  const folders = [...foldersAbove(first)];
  return folders.find(holds) ?? (folders.at(-1) as string);
}

const moduleName = (file: string): string => `${file.replace(/\.(?:ya?ml|json)$/i, "")}.ts`;

/**
 * Writes a module for each file, in the same folders. If a module exists and differs, nothing is written: a person may have edited it.
 *
 * @returns what was done, in one line
 */
export async function writeModules(
  sources: readonly Source[],
  out: string,
  context: Context,
): Promise<string> {
  const places = sources.map(({ path }) =>
    resolve(context.cwd, path === "-" ? (context.stdinName ?? "stdin") : path),
  );
  const root = commonFolder(places);
  const modules = new Map<string, { readonly path: string; readonly text: string }>();
  for (const [i, { path, manifests }] of sources.entries()) {
    const name = moduleName(relative(root, places[i] as string));
    const other = modules.get(name);
    if (other !== undefined)
      throw new CommandError(
        `${inputText(other.path, context)} and ${inputText(path, context)} would both be ${inLine(join(out, name))}: nothing was written`,
      );
    modules.set(name, { path, text: builderCode(manifests) });
  }
  const folder = resolve(context.cwd, out);
  const edited: string[] = [];
  for (const [name, { text }] of modules) {
    const shown = inLine(join(out, name));
    const old = await readFile(join(folder, name), "utf8").catch((thrown: NodeJS.ErrnoException) => {
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
  return writeOut(
    out,
    [...modules].map(([name, { text }]) => ({ name, text })),
    context,
  );
}
