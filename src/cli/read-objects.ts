import { type Found, type Place, unfold } from "../read/manifests.ts";
import { passedOver } from "../read/passed-over.ts";
import { documents } from "../yaml/read-document.ts";
import type { Context } from "./context.ts";
import { byteFault } from "./decode-text.ts";
import { CommandError, messageOf } from "./exit.ts";
import { inputText, readInput } from "./input.ts";
import { misplaced } from "./misplaced.ts";
import { classOf } from "./objects.ts";

/** What a file holds, and what is said of the documents that cannot be read. */
export interface Read {
  readonly found: readonly Found[];
  readonly faults: readonly string[];
}

/** The documents of a file; throws a {@link CommandError} for one that is no text. */
export async function readDocuments(path: string, context: Context): Promise<Read> {
  const file = inputText(path, context);
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

/** The Jobs and CronJobs of a file, those in lists as well, and what is said of what cannot be read: documents, and lists. */
export async function readObjects(path: string, context: Context): Promise<Read> {
  const { found, faults } = await readDocuments(path, context);
  const all = found.flatMap(unfold);
  return {
    found: all.filter(({ value }) => classOf(value) === "ours"),
    faults: [
      ...faults,
      ...found.flatMap(lost),
      ...all.flatMap(misplaced).map(({ place, message }) => faultText(place, message)),
    ],
  };
}

/** Where objects may be that kubectl does not see. Of what is no manifest at all nothing is told. */
const lost = (one: Found): string[] =>
  unfold(one).every(({ value }) => classOf(value) === "foreign")
    ? []
    : passedOver(one.origin.document, false).map(({ place, message }) =>
        faultText({ ...place, file: one.origin.file }, message),
      );

const faultText = ({ file, line, column }: Pick<Place, "file" | "line" | "column">, message: string) =>
  `${file}:${line}:${column}: ${message}`;
