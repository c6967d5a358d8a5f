import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { decoded } from "../../dry-run/decode-data.ts";
import { type Found, placeIn } from "../../read/manifests.ts";
import type { Context } from "../context.ts";
import { CommandError, messageOf } from "../exit.ts";
import { findFiles } from "../files.ts";
import { inputName } from "../input.ts";
import { identityOf, nameOf, objectText } from "../objects.ts";
import { readObjects } from "../read-objects.ts";

/** An object of one side. */
export interface Member extends Found {
  /** Its file, from the directory that is compared; empty where a file is. */
  readonly file: string;
}

/** Reads the two sides: two files, or the files below two directories. */
export async function readSides(
  a: string,
  b: string,
  context: Context,
): Promise<{ readonly from: readonly Member[]; readonly to: readonly Member[] }> {
  const [first, second] = [await isDirectory(a, context), await isDirectory(b, context)];
  if (first !== undefined && second !== undefined && first !== second) {
    const [folder, other] = first ? [a, b] : [b, a];
    throw new CommandError(
      `${folder} is a directory and ${inputName(other)} is none: diff takes two files, or two directories`,
    );
  }
  const read = (path: string, folder = false) =>
    folder ? readDirectory(path, context) : readFile(path, context);
  return { from: await read(a, first), to: await read(b, second) };
}

/** Whether a path names a directory; undefined where it names nothing, which is told when it is read. */
async function isDirectory(path: string, { cwd }: Context): Promise<boolean | undefined> {
  if (path === "-") return false;
  const found = await stat(resolve(cwd, path)).catch(() => undefined);
  return found?.isDirectory();
}

async function readFile(path: string, context: Context): Promise<Member[]> {
  return some(path, await readMembers(path, "", context));
}

async function readDirectory(path: string, context: Context): Promise<Member[]> {
  const { files, faults } = await findFiles([path], context);
  for (const { path, message } of faults) throw new CommandError(`${path} ${message}`);
  const members: Member[] = [];
  for (const file of files) members.push(...(await readMembers(file, relative(path, file), context)));
  return some(path, members);
}

function some(path: string, members: Member[]): Member[] {
  if (members.length === 0) throw new CommandError(`${inputName(path)} holds no Job or CronJob`);
  return members;
}

/** The Jobs and CronJobs of a file; those that cannot be read, or told from each other, end the command. */
async function readMembers(path: string, file: string, context: Context): Promise<Member[]> {
  const found = await readObjects(path, context);
  const seen = new Map<string, string>();
  for (const { value, origin } of found) {
    const key = identityOf(value);
    const { line } = placeIn(origin, value, "metadata.name");
    const here = `${origin.file}:${line}`;
    if (key !== "" && seen.has(key))
      throw new CommandError(
        `${here}: ${objectText(nameOf(value))} is there twice, first in ${seen.get(key)}`,
      );
    seen.set(key, here);
    try {
      decoded(value);
    } catch (thrown) {
      const place = `${origin.file}:${origin.document.startLine}: ${objectText(nameOf(value))}`;
      throw new CommandError(`${place}: ${messageOf(thrown)}`);
    }
  }
  return found.map(each => ({ ...each, file }));
}
