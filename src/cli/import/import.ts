import { clean } from "../../dry-run/index.ts";
import { builderCode, ImportError } from "../../import/index.ts";
import type { Job } from "../../models/index.ts";
import { type Found, hint, type Origin, placeIn, unfold } from "../../read/manifests.ts";
import { passedOver } from "../../read/passed-over.ts";
import type { YamlPosition } from "../../yaml/read-error.ts";
import type { Finding } from "../check/findings.ts";
import { findingText } from "../check/text.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode } from "../exit.ts";
import { inputName } from "../input.ts";
import { classOf, fieldsOf, nameOf, readDocuments, textOf } from "../objects.ts";
import { linesOf } from "../source-frame.ts";
import { styleFor } from "../style.ts";
import { count } from "../text.ts";

/** A document as it is, for a list of Jobs has a builder; a list of anything, as what is in it. */
const parts = (found: Found): Found[] => (fieldsOf(found.value).kind === "List" ? unfold(found) : [found]);

export interface ImportOptions {
  /** Whether objects that come from a cluster keep what the server set. */
  readonly asIs: boolean;
}

/** An object of a cluster as a person would have written it; without a value for any other, or one that cannot be read. */
function cleaned(value: unknown): object | undefined {
  if (!textOf(fieldsOf(fieldsOf(value).metadata).uid)) return undefined;
  try {
    return clean(value as Job, { defaults: false });
  } catch {
    return undefined;
  }
}

/** What is written of an object, and how many of a cluster that are: those in a list, where it is one. */
function written(value: unknown): { readonly value: unknown; readonly live: number } {
  const { kind, items, metadata: _, ...rest } = fieldsOf(value);
  const itemKind = { JobList: "Job", CronJobList: "CronJob" }[textOf(kind)];
  if (itemKind === undefined || !Array.isArray(items)) {
    const found = cleaned(value);
    return { value: found ?? value, live: found === undefined ? 0 : 1 };
  }
  // A server leaves both out in the items of its own lists.
  const found = items.map(item => cleaned({ apiVersion: "batch/v1", kind: itemKind, ...fieldsOf(item) }));
  const live = found.filter(item => item !== undefined).length;
  // The metadata of a list are those of the request.
  return live === 0
    ? { value, live }
    : { value: { ...rest, kind, items: items.map((item, i) => found[i] ?? item) }, live };
}

/** `jobwright import`. */
export async function importFile(path: string, { asIs }: ImportOptions, context: Context): Promise<number> {
  const { stdout, stderr } = context;
  const all = (await readDocuments(path, context)).flatMap(parts);
  const mine = all.filter(({ value }) => classOf(value) === "ours");
  if (mine.length === 0) throw new CommandError(`${inputName(path)} holds no Job or CronJob`);
  // All documents are of one text.
  const lines = linesOf(mine[0]?.origin.document.text ?? "");
  // Those of one list are of one document.
  const origins = new Map(mine.map(({ origin }) => [origin.document, origin]));
  const faults = [...[...origins.values()].flatMap(faultsOfText), ...mine.flatMap(faultsOf)].sort(
    (a, b) => a.document - b.document,
  );
  const style = styleFor(stderr, context);
  for (const fault of faults)
    stderr.write(findingText({ ...fault, source: lines[fault.line - 1] ?? "" }, style));
  if (faults.length > 0) return exitCode.refused;
  let live = 0;
  const manifests = mine.map(({ value }) => {
    if (asIs) return value;
    const made = written(value);
    live += made.live;
    return made.value;
  });
  stdout.write(builderCode(manifests));
  if (live > 0)
    stderr.write(
      `${count(live, "live object")}: without what the server set, and without defaults (--as-is keeps them)\n`,
    );
  if (all.length > mine.length) stderr.write(`${count(all.length - mine.length, "other object")} skipped\n`);
  return exitCode.fine;
}

type Fault = Omit<Finding, "source">;
type What = Pick<Fault, "rule" | "field" | "message" | "object">;

const faultAt = ({ document, file = "" }: Origin, { line, column }: YamlPosition, what: What): Fault => ({
  severity: "error",
  file,
  line,
  column,
  document: document.documentIndex + 1,
  ...what,
});

/** What kubectl would pass over in silence, and a migration must not. */
const faultsOfText = (origin: Origin): Fault[] =>
  passedOver(origin.document).map(({ place, ...what }) => faultAt(origin, place, what));

/** What of a manifest no builder can say. */
function faultsOf({ value, origin }: Found): Fault[] {
  try {
    builderCode(value);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof ImportError)) throw thrown;
    const object = nameOf(value);
    return thrown.errors.map(error => {
      const { type: rule, field } = error;
      const message = `${error.message}${hint(origin, value, error)}`;
      return faultAt(origin, placeIn(origin, value, field), { rule, field, message, object });
    });
  }
}
