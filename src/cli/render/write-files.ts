import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A file to write. */
export interface FileToWrite {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files so that each appears whole or not at all, and none of them unless all could be written.
 *
 * @returns how many were not as they should be already
 */
export async function writeFiles(folder: string, files: readonly FileToWrite[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  const pending: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { name, text } of files) {
      const to = join(folder, name);
      const old = await stat(to).catch(() => undefined);
      if (old !== undefined && !old.isFile()) throw new Error(`${name} is there, and is no file`);
      if (old !== undefined && (await readFile(to, "utf8").catch(() => undefined)) === text) continue;
      const from = join(folder, `.${name}.${process.pid}.tmp`);
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
