import { type Found, unfold } from "../read/manifests.ts";
import { parseDocuments } from "../yaml/read-document.ts";
import { YamlError } from "../yaml/read-error.ts";
import type { Context } from "./context.ts";
import { byteFault } from "./decode-text.ts";
import { CommandError, messageOf } from "./exit.ts";
import { inputName, readInput } from "./input.ts";
import { classOf } from "./objects.ts";

/** The documents of a file, where one that cannot be read ends the command. */
export async function readDocuments(path: string, context: Context): Promise<Found[]> {
  const file = inputName(path, context);
  try {
    const text = await readInput(path, context);
    return parseDocuments(text, file, byteFault).map(document => ({
      value: document.value,
      origin: { document, file, prefix: [] },
    }));
  } catch (thrown) {
    if (thrown instanceof YamlError) throw new CommandError(thrown.message);
    throw new CommandError(`${file} ${messageOf(thrown)}`);
  }
}

/** The Jobs and CronJobs of a file, those in lists as well, where one that cannot be read ends the command. */
export async function readObjects(path: string, context: Context): Promise<Found[]> {
  const documents = await readDocuments(path, context);
  return documents.flatMap(unfold).filter(({ value }) => classOf(value) === "ours");
}
