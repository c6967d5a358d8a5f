import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { decodeOrThrow } from "../../dry-run/decode-data.ts";
import { inLine } from "../../encoding/terminal.ts";
import { type Found, placeIn } from "../../read/manifests.ts";
import { shorten, shortenPart } from "../../values/shorten.ts";
import type { Context } from "../context.ts";
import { CommandError, messageOf } from "../exit.ts";
import { findFiles } from "../files.ts";
import { inputText } from "../input.ts";
import { identityOf, nameOf, objectText } from "../objects.ts";
import { readObjects } from "../read-objects.ts";

/** An object on one side. */
export interface Member extends Found {
  /** Its file, relative to the compared directory; empty if files are compared. */
  readonly file: string;
  /** Each `file:line` in its file where its name stands. If there are several, nobody knows which one is meant. */
  readonly places: readonly string[];
  /** Why it cannot be compared: the server's message if it cannot decode this object, or another of its name in its file. */
  readonly faults: readonly string[];
}

/** What can be compared on one side, and messages about documents, files and folders that cannot be read. */
export interface Side {
  readonly members: readonly Member[];
  readonly unreadable: readonly string[];
}

/** Reads the two sides: two files, or the files below two directories. */
export async function readSides(
  a: string,
  b: string,
  context: Context,
): Promise<{ readonly from: Side; readonly to: Side }> {
  const [first, second] = [await isDirectory(a, context), await isDirectory(b, context)];
  if (first !== undefined && second !== undefined && first !== second) {
    const [folder, other] = first ? [a, b] : [b, a];
    throw new CommandError(
      `${inLine(folder)} is a directory and ${inputText(other, context)} is not: diff takes two files, or two directories`,
    );
  }
  const read = (path: string, folder = false) =>
    folder ? readDirectory(path, context) : readFile(path, context);
  const sides = { from: await read(a, first), to: await read(b, second) };
  // A change may add the first Job of a directory, or remove the last.
  if (isEmpty(sides.from) && isEmpty(sides.to))
    throw new CommandError(`neither ${inLine(a)} nor ${inLine(b)} holds a Job or CronJob`);
  return sides;
}

const isEmpty = ({ members, unreadable }: Side): boolean => members.length + unreadable.length === 0;

/** Returns whether a path is a directory; undefined if it does not exist, which is reported when it is read. */
async function isDirectory(path: string, { cwd }: Context): Promise<boolean | undefined> {
  if (path === "-") return false;
  const found = await stat(resolve(cwd, path)).catch(() => undefined);
  return found?.isDirectory();
}

async function readFile(path: string, context: Context): Promise<Side> {
  const side = await readMembers(path, "", context);
  if (isEmpty(side)) throw new CommandError(`${inputText(path, context)} holds no Job or CronJob`);
  return side;
}

async function readDirectory(path: string, context: Context): Promise<Side> {
  const { files, faults } = await findFiles([path], context);
  const members: Member[] = [];
  const unreadable = faults.map(({ path, message }) => `${inLine(path)} ${message}`);
  for (const file of files)
    try {
      const side = await readMembers(file, relative(path, file), context);
      for (const member of side.members) members.push(member);
      for (const message of side.unreadable) unreadable.push(message);
    } catch (thrown) {
      if (!(thrown instanceof CommandError)) throw thrown;
      unreadable.push(thrown.message);
    }
  return { members, unreadable };
}

/** Returns the server's message about an object that it cannot decode. */
function faultsOf({ value, origin }: Found): string[] {
  try {
    decodeOrThrow(value);
    return [];
  } catch (thrown) {
    const place = `${origin.file}:${placeIn(origin, value, "").line}`;
    return [`${place}: ${shortenPart(objectText(nameOf(value)))}: ${shorten(messageOf(thrown))}`];
  }
}

/** Reads the Jobs and CronJobs of a file, each name once. */
async function readMembers(path: string, file: string, context: Context): Promise<Side> {
  const members: Member[] = [];
  const seen = new Map<string, { readonly places: string[]; readonly faults: string[] }>();
  const read = await readObjects(path, context);
  for (const found of read.found) {
    const { value, origin } = found;
    const key = identityOf(value);
    const here = `${origin.file}:${placeIn(origin, value, "metadata.name").line}`;
    const before = key === "" ? undefined : seen.get(key);
    if (before !== undefined) {
      before.places.push(here);
      before.faults.push(...faultsOf(found));
      continue;
    }
    const own = { places: [here], faults: faultsOf(found) };
    seen.set(key, own);
    members.push({ ...found, file, ...own });
  }
  return { members, unreadable: read.faults };
}
