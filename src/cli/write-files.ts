import { randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { chmod, mkdir, readFile, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inLine } from "../encoding/terminal.ts";
import { beforeEnd } from "./before-end.ts";
import type { Context } from "./context.ts";
import { CommandError, messageOf } from "./exit.ts";
import { isWindows, nameFault } from "./place.ts";
import { systemWords } from "./system-error.ts";
import { count, numberText } from "./text.ts";

/** A file to write. */
export interface FileToWrite {
  /** Its name, which may be in a folder below. */
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into the folder of `--out`. Each appears whole or not at all, and none appears unless all could be written.
 *
 * @returns what was done, in one line
 */
export async function writeOut(
  out: string,
  files: readonly FileToWrite[],
  { cwd }: Context,
): Promise<string> {
  const pending: Pending[] = [];
  /** The names of the files by where they are. */
  const places = new Map<string, string>();
  let moved = 0;
  let isMoving = false;
  const letGo = beforeEnd(() => {
    for (const { from, to } of pending) {
      // A part of the new files would not fit the old ones.
      if (isMoving) moveNow(from, to);
      rmSync(from, { force: true });
    }
  });
  try {
    for (const file of files) {
      const path = join(out, file.name);
      const shown = inLine(path);
      const fault = nameFault(path);
      if (fault !== undefined) throw new CommandError(`cannot write ${shown}: ${fault}`);
      const one = await prepare(resolve(cwd, path), shown, file.text);
      const other = places.get(one.to);
      if (other !== undefined)
        throw new CommandError(`cannot write ${shown}: it is a link to the same file as ${other}`);
      places.set(one.to, shown);
      if (one.isUpToDate) continue;
      pending.push(one);
      await attempt(`write ${shown}`, writeFile(one.from, file.text, { flag: "wx" }));
      if (one.mode !== undefined) await attempt(`write ${shown}`, chmod(one.from, one.mode));
    }
    isMoving = true;
    for (const { from, to, shown } of pending) {
      await attempt(`write ${shown}`, move(from, to));
      moved++;
    }
  } catch (thrown) {
    await Promise.all(pending.map(({ from }) => rm(from, { force: true }).catch(() => undefined)));
    const done = moved === 0 ? "nothing was written" : `${moved} of ${count(pending.length, "file")} written`;
    throw new CommandError(`${messageOf(thrown)}; ${done}`);
  } finally {
    letGo();
  }
  const over = pending.filter(({ mode }) => mode !== undefined).length;
  const same = files.length - pending.length;
  const head = `${count(pending.length, "file")} written to ${inLine(out)}${over > 0 ? ` (${numberText(over)} overwritten)` : ""}`;
  return same > 0 ? `${head}, ${numberText(same)} unchanged` : head;
}

/** A file that is written next to its place, and then moved there. */
interface Pending {
  readonly from: string;
  readonly to: string;
  /** Its name in messages. */
  readonly shown: string;
  /** The mode of the file that was there, which the new one keeps. */
  readonly mode: number | undefined;
  /** Whether that file has the text already. */
  readonly isUpToDate: boolean;
}

/** Makes the folder of a file, and returns where to write the file. */
async function prepare(path: string, shown: string, text: string): Promise<Pending> {
  await attempt(`make the directory ${dirname(shown)}`, makeDirectory(dirname(path)));
  // A link stays a link: the file that it leads to is written.
  const to = await behindLinks(path);
  if (to !== path && (await stat(dirname(to)).catch(() => undefined)) === undefined)
    throw new CommandError(`cannot write ${shown}: it is a symbolic link that leads nowhere`);
  const old = await stat(to).catch((thrown: unknown) => {
    if (codeOf(thrown) === "ENOENT") return undefined;
    throw new CommandError(`cannot write ${shown}: ${systemWords(thrown)}`);
  });
  if (old !== undefined && !old.isFile())
    throw new CommandError(`cannot write ${shown}: it exists and is not a file`);
  const isUpToDate = old !== undefined && (await readFile(to, "utf8").catch(() => undefined)) === text;
  // Others may write here too, even from other containers, where processes have the same numbers.
  const from = join(dirname(to), `.jobwright-${randomUUID()}.tmp`);
  return { from, to, shown, mode: old && old.mode & 0o7777, isUpToDate };
}

const codeOf = (thrown: unknown) => (thrown as NodeJS.ErrnoException).code;

/** Makes a directory, and those above it that are missing. Node.js' own way never ends in /proc, where nothing can be made. */
async function makeDirectory(path: string, isLast = false): Promise<void> {
  try {
    await mkdir(path);
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === "EEXIST") {
      const found = await stat(path).catch(fault => {
        throw codeOf(fault) === "ENOENT" ? new Error("a symbolic link on the way leads nowhere") : fault;
      });
      if (found.isDirectory()) return;
    }
    if (code !== "ENOENT") throw thrown;
    if (isLast || dirname(path) === path) throw new Error("nothing can be made there");
    await makeDirectory(dirname(path));
    await makeDirectory(path, true);
  }
}

/** Moves a file over another one. Windows refuses this as long as another program has that one open, which is often only for a moment. */
export async function move(from: string, to: string): Promise<void> {
  for (let more = isWindows ? 20 : 0; ; more--)
    try {
      return await rename(from, to);
    } catch (thrown) {
      if (more === 0 || !/^(?:EPERM|EACCES|EBUSY)$/.test(codeOf(thrown) ?? "")) throw thrown;
      await sleep(50);
    }
}

/** Moves a file at once, unless it was moved already or cannot be moved. */
function moveNow(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // The process ends, and nobody can do more.
  }
}

/** Returns where links lead, even if nothing is there yet. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    // Links that lead to themselves have another code.
    const link = codeOf(thrown) === "ENOENT" ? await readlink(path).catch(() => undefined) : undefined;
    return link === undefined ? path : behindLinks(resolve(dirname(path), link));
  }
}

/** Waits for a system call, and describes what failed. */
async function attempt(what: string, doing: Promise<unknown>): Promise<void> {
  try {
    await doing;
  } catch (thrown) {
    throw new CommandError(`cannot ${what}: ${systemWords(thrown)}`);
  }
}
