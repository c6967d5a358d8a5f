import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Context } from "./context.ts";
import { CommandError, messageOf } from "./exit.ts";
import { count } from "./text.ts";

/** A file to write. */
export interface FileToWrite {
  /** Its name, which may be one in a folder below. */
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into the folder of `--out`.
 *
 * @returns what was done, in a line
 */
export async function writeOut(
  out: string,
  files: readonly FileToWrite[],
  { cwd }: Context,
): Promise<string> {
  try {
    const written = await writeFiles(resolve(cwd, out), files);
    const same = files.length - written;
    return `${count(written, "file")} written to ${out}${same > 0 ? `, ${same} unchanged` : ""}`;
  } catch (thrown) {
    throw new CommandError(`cannot write to ${out}: ${messageOf(thrown)}`);
  }
}

/**
 * Writes files so that each appears whole or not at all, and none of them unless all could be written.
 *
 * @returns how many were not as they should be already
 */
async function writeFiles(folder: string, files: readonly FileToWrite[]): Promise<number> {
  const pending: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { name, text } of files) {
      const to = join(folder, name);
      await mkdir(dirname(to), { recursive: true });
      const old = await stat(to).catch(() => undefined);
      if (old !== undefined && !old.isFile()) throw new Error(`${name} is there, and is no file`);
      if (old !== undefined && (await readFile(to, "utf8").catch(() => undefined)) === text) continue;
      const from = join(dirname(to), `.${basename(name)}.${process.pid}.tmp`);
      pending.push({ from, to });
      await writeFile(from, text);
    }
    for (const { from, to } of pending) await rename(from, to);
    return pending.length;
  } catch (thrown) {
    await Promise.all(pending.map(({ from }) => rm(from, { force: true })));
    throw thrown;
  }
}
