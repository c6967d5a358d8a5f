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
  /** Each `file:line` in which its name stands in one file: of more than one nobody knows which is meant. */
  readonly places: readonly string[];
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
      `${folder} is a directory and ${inputName(other, context)} is none: diff takes two files, or two directories`,
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
  return some(path, await readMembers(path, "", context), context);
}

async function readDirectory(path: string, context: Context): Promise<Member[]> {
  const { files, faults } = await findFiles([path], context);
  for (const { path, message } of faults) throw new CommandError(`${path} ${message}`);
  const members: Member[] = [];
  for (const file of files) members.push(...(await readMembers(file, relative(path, file), context)));
  return some(path, members, context);
}

function some(path: string, members: Member[], context: Context): Member[] {
  if (members.length === 0) throw new CommandError(`${inputName(path, context)} holds no Job or CronJob`);
  return members;
}

/** The Jobs and CronJobs of a file, each name once; those that cannot be read end the command. */
async function readMembers(path: string, file: string, context: Context): Promise<Member[]> {
  const members: Member[] = [];
  const seen = new Map<string, string[]>();
  for (const found of await readObjects(path, context)) {
    const { value, origin } = found;
    try {
      decoded(value);
    } catch (thrown) {
      const place = `${origin.file}:${origin.document.startLine}: ${objectText(nameOf(value))}`;
      throw new CommandError(`${place}: ${messageOf(thrown)}`);
    }
    const key = identityOf(value);
    const here = `${origin.file}:${placeIn(origin, value, "metadata.name").line}`;
    const before = key === "" ? undefined : seen.get(key);
    if (before !== undefined) {
      before.push(here);
      continue;
    }
    const places = [here];
    seen.set(key, places);
    members.push({ ...found, file, places });
  }
  return members;
}
