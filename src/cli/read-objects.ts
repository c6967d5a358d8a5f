import { inLine } from "../encoding/terminal.ts";
import { type Found, unfold } from "../read/manifests.ts";
import { documents } from "../yaml/read/document.ts";
import type { YamlError } from "../yaml/read/error.ts";
import type { Context } from "./context.ts";
import { byteFault } from "./decode-text.ts";
import { CommandError, messageOf } from "./exit.ts";
import { inputText, readInput } from "./input.ts";
import { type Misplaced, misplaced, passedOverIn } from "./misplaced.ts";
import { classOf, isSkipped } from "./objects.ts";
import type { Patches } from "./patches.ts";
import { linesOf, sourceFrame } from "./source-frame.ts";
import { plainStyle } from "./style.ts";
import { visiblePlace } from "./visible-place.ts";

/** What a file holds, and messages about documents that cannot be read. */
interface Read {
  readonly found: readonly Found[];
  readonly faults: readonly string[];
}

/** Reads the documents of a file. Throws a {@link CommandError} if it cannot be read as text. */
export async function readDocuments(path: string, context: Context): Promise<Read> {
  const file = inputText(path, context);
  const text = await readInput(path, context).catch((thrown: unknown) => {
    throw new CommandError(`${file} ${messageOf(thrown)}`);
  });
  const found: Found[] = [];
  const faults: string[] = [];
  let lines: readonly string[] | undefined;
  for (const document of documents(text, file, byteFault, isSkipped))
    if ("error" in document) {
      lines ??= linesOf(text);
      faults.push(unreadable(visiblePlace(document.error, text), document.error.problem, file, lines));
    } else found.push({ value: document.value, origin: { document, file, prefix: [] } });
  return { found, faults };
}

/** Returns the message of a document that cannot be read, with the source line. */
function unreadable(
  { line, column }: Pick<YamlError, "line" | "column">,
  problem: string,
  file: string,
  lines: readonly string[],
): string {
  const frame = sourceFrame(lines[line - 1] ?? "", line, column, plainStyle).trimEnd();
  return `${file}:${line}:${column}: ${inLine(problem)}\n${frame}`;
}

/** Reads files one after the other. Of one that cannot be read, `failed` gets the message, and the others are read nevertheless. */
export async function readEach(
  files: readonly string[],
  read: (file: string) => Promise<void>,
  failed: (message: string, file: string) => void,
): Promise<void> {
  for (const file of files)
    try {
      await read(file);
    } catch (thrown) {
      if (!(thrown instanceof CommandError)) throw thrown;
      failed(thrown.message, file);
    }
}

/** The Jobs and CronJobs of a file, and whether they are patches of Kustomize. */
interface ReadObjects extends Read {
  readonly arePatches: boolean;
}

/** Reads the Jobs and CronJobs of a file, also those in lists. The faults are about documents and lists that cannot be read. */
export async function readObjects(path: string, context: Context, patches: Patches): Promise<ReadObjects> {
  const { found, faults } = await readDocuments(path, context);
  const documents = found.map(unfold);
  const all = documents.flat();
  const ours = all.filter(({ value }) => classOf(value) === "ours");
  return {
    found: ours,
    arePatches: await patches.hold(path, ours),
    faults: [
      ...faults,
      // These may hold objects that kubectl does not see.
      ...documents.flatMap(objects => passedOverIn(objects, false)).map(faultText),
      ...all.flatMap(misplaced).map(faultText),
    ],
  };
}

const faultText = ({ place, message }: Misplaced): string =>
  `${place.file}:${place.line}:${place.column}: ${message}`;
