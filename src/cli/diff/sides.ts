import { stat } from "node:fs/promises";
import { relative } from "node:path";
import { decodeOrThrow } from "../../dry-run/decode-data.ts";
import { InvalidError } from "../../dry-run/invalid-error.ts";
import { inLine } from "../../encoding/terminal.ts";
import type { Found } from "../../read/manifests.ts";
import { shortenPart } from "../../values/shorten.ts";
import type { Context } from "../context.ts";
import { tellIdle } from "../exclude.ts";
import { CommandError } from "../exit.ts";
import { faultLine } from "../fault-line.ts";
import { findFiles, noManifest } from "../files.ts";
import { inputText } from "../input.ts";
import { identityOf, nameOf, objectText } from "../objects.ts";
import { Patches } from "../patches.ts";
import { placeOf } from "../place.ts";
import { readEach, readObjects } from "../read-objects.ts";
import { visiblePlaceIn } from "../visible-place.ts";

/** An object on one side. */
export interface Member extends Found {
  /** Its file, relative to the compared directory; empty if files are compared. */
  readonly file: string;
  /** Whether it is a patch of Kustomize, and no whole manifest. */
  readonly isPatch: boolean;
  /** Each `file:line` in its file where its name stands. If there are several, nobody knows which one is meant. */
  readonly places: readonly string[];
  /** Why it cannot be compared: the server's message if it cannot decode this object, or another of its name in its file. */
  readonly faults: readonly string[];
}

/** What can be compared on one side, and messages about documents, files and folders that cannot be read. */
export interface Side {
  readonly members: readonly Member[];
  readonly unreadable: readonly string[];
  /** The globs that leave out nothing here. */
  readonly idle: readonly string[];
}

/** Reads the two sides: two files, or the files below two directories but for those that match the globs. */
export async function readSides(
  a: string,
  b: string,
  exclude: readonly string[],
  context: Context,
): Promise<{ readonly from: Side; readonly to: Side }> {
  const [first, second] = [await isDirectory(a, context), await isDirectory(b, context)];
  if (first !== undefined && second !== undefined && first !== second) {
    const [folder, other] = first ? [a, b] : [b, a];
    throw new CommandError(
      `${inLine(folder)} is a directory and ${inputText(other, context)} is not: diff takes two files, or two directories`,
    );
  }
  if (exclude.length > 0 && first === false && second === false)
    throw new CommandError("--exclude leaves out files of directories, but A and B are files");
  const read = (path: string, folder = false) =>
    folder ? readDirectory(path, exclude, context) : readFile(path, context);
  const sides = { from: await read(a, first), to: await read(b, second) };
  const { idle } = sides.to;
  tellIdle(
    sides.from.idle.filter(glob => idle.includes(glob)),
    context,
  );
  // A change may add the first Job, or remove the last.
  if (isEmpty(sides.from) && isEmpty(sides.to))
    throw new CommandError(`neither ${inLine(a)} nor ${inLine(b)} holds a Job or CronJob`);
  return sides;
}

const isEmpty = ({ members, unreadable }: Side): boolean => members.length + unreadable.length === 0;

/** Returns whether a path is a directory; undefined if it does not exist, which is reported when it is read. */
async function isDirectory(path: string, context: Context): Promise<boolean | undefined> {
  if (path === "-") return false;
  const found = await stat(placeOf(path, context)).catch(() => undefined);
  return found?.isDirectory();
}

async function readFile(path: string, context: Context): Promise<Side> {
  const side = await readMembers(path, "", context, new Patches([path], context));
  if (isEmpty(side) && !(await isAbsent(path, context)))
    throw new CommandError(`${inputText(path, context)} holds no Job or CronJob`);
  return side;
}

/** Returns whether a file is empty, as the one that Git compares a new file with. An empty pipe means that a program has failed. */
async function isAbsent(path: string, context: Context): Promise<boolean> {
  if (path === "-") return false;
  const found = await stat(placeOf(path, context));
  return found.size === 0 && !found.isFIFO();
}

async function readDirectory(path: string, exclude: readonly string[], context: Context): Promise<Side> {
  const { files, faults, idle } = await findFiles([path], context, exclude, placeOf(path, context));
  const patches = new Patches(files, context);
  const members: Member[] = [];
  const unreadable = faults
    .filter(({ message }) => message !== noManifest)
    .map(({ path, message }) => `${inLine(path)} ${message}`);
  await readEach(
    files,
    async file => {
      const side = await readMembers(file, relative(path, file), context, patches);
      for (const member of side.members) members.push(member);
      for (const message of side.unreadable) unreadable.push(message);
    },
    message => unreadable.push(message),
  );
  return { members, unreadable, idle };
}

/** Returns the server's messages about an object that it cannot decode, each with its place. */
function faultsOf(found: Found): string[] {
  const { value, origin } = found;
  try {
    decodeOrThrow(value);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof InvalidError)) throw thrown;
    const name = shortenPart(objectText(nameOf(value)));
    return thrown.errors.map(error => {
      const { line, column } = visiblePlaceIn(origin, value, error.field);
      return `${origin.file}:${line}:${column}: ${name}: ${faultLine(found, error)}`;
    });
  }
}

/** Reads the Jobs and CronJobs of a file, each name once. Of patches, several may have one name: Kustomize applies all. */
async function readMembers(path: string, file: string, context: Context, patches: Patches): Promise<Side> {
  const members: Member[] = [];
  const seen = new Map<string, { readonly places: string[]; readonly faults: string[] }>();
  const read = await readObjects(path, context, patches);
  for (const found of read.found) {
    const { value, origin } = found;
    const key = identityOf(value);
    const here = `${origin.file}:${visiblePlaceIn(origin, value, "metadata.name").line}`;
    const before = key === "" || read.arePatches ? undefined : seen.get(key);
    if (before !== undefined) {
      before.places.push(here);
      before.faults.push(...faultsOf(found));
      continue;
    }
    const own = { places: [here], faults: faultsOf(found) };
    seen.set(key, own);
    members.push({ ...found, file, isPatch: read.arePatches, ...own });
  }
  return { members, unreadable: read.faults, idle: [] };
}
