import { type Found, unfold } from "../read/manifests.ts";
import { documents } from "../yaml/read-document.ts";
import type { Context } from "./context.ts";
import { byteFault } from "./decode-text.ts";
import { CommandError, messageOf } from "./exit.ts";
import { inputName, readInput } from "./input.ts";
import { classOf } from "./objects.ts";

/** What a file holds, and what is said of the documents that cannot be read. */
export interface Read {
  readonly found: readonly Found[];
  readonly faults: readonly string[];
}

/** Reads a file, where one that is no text ends the command. */
async function read(path: string, context: Context): Promise<Read> {
  const file = inputName(path, context);
  const text = await readInput(path, context).catch((thrown: unknown) => {
    throw new CommandError(`${file} ${messageOf(thrown)}`);
  });
  const found: Found[] = [];
  const faults: string[] = [];
  for (const document of documents(text, file, byteFault))
    if ("error" in document) faults.push(document.error.message);
    else found.push({ value: document.value, origin: { document, file, prefix: [] } });
  return { found, faults };
}

/** The Jobs and CronJobs of what was read, those in lists as well. */
const oursOf = (found: readonly Found[]): Found[] =>
  found.flatMap(unfold).filter(({ value }) => classOf(value) === "ours");

/** The documents of a file, where one that cannot be read ends the command. */
export async function readDocuments(path: string, context: Context): Promise<readonly Found[]> {
  const { found, faults } = await read(path, context);
  if (faults[0] !== undefined) throw new CommandError(faults[0]);
  return found;
}

/** The Jobs and CronJobs of a file, where a document that cannot be read ends the command. */
export async function readObjects(path: string, context: Context): Promise<Found[]> {
  return oursOf(await readDocuments(path, context));
}

/** The Jobs and CronJobs of a file, and what is said of the documents that cannot be read. */
export async function readReadable(path: string, context: Context): Promise<Read> {
  const { found, faults } = await read(path, context);
  return { found: oursOf(found), faults };
}
