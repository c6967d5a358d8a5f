import { faultsOf } from "../../import/faults.ts";
import { type Found, hint, type Origin, placeIn, unfold } from "../../read/manifests.ts";
import { passedOver } from "../../read/passed-over.ts";
import type { YamlRange } from "../../yaml/read-error.ts";
import type { Context } from "../context.ts";
import type { Finding } from "../findings.ts";
import { misplaced } from "../misplaced.ts";
import { classOf, fieldsOf, nameOf } from "../objects.ts";
import { readDocuments } from "../read-objects.ts";
import { linesOf } from "../source-frame.ts";
import { type CleanedManifest, cleaned } from "./live.ts";

/** What a file holds. */
export interface Source {
  readonly path: string;
  /** Its Jobs and CronJobs, and lists of them, as they are to be written. */
  readonly manifests: readonly unknown[];
  /** What is said of the documents that cannot be read. */
  readonly unreadable: readonly string[];
  /** What of them no builder can say, and what kubectl would pass over in silence. */
  readonly faults: readonly Finding[];
  /** How many were of a cluster, and were cleaned. */
  readonly live: number;
  /** How many objects are of other kinds. */
  readonly others: number;
}

/** A document as it is, for a list of Jobs has a builder; a list of anything, as what is in it. */
const parts = (found: Found): Found[] => (fieldsOf(found.value).kind === "List" ? unfold(found) : [found]);

/** Reads a file; objects of a cluster lose what the server set, unless they are wanted as they are. */
export async function readSource(path: string, asIs: boolean, context: Context): Promise<Source> {
  const read = await readDocuments(path, context);
  const all = read.found.flatMap(parts);
  const mine = all.filter(({ value }) => classOf(value) === "ours");
  // All documents are of one text.
  const lines = linesOf(all[0]?.origin.document.text ?? "");
  // Those of one list are of one document.
  const ours = new Set(mine.map(({ origin }) => origin.document));
  const objects = all.filter(({ value }) => classOf(value) !== "foreign");
  const origins = new Map(objects.map(({ origin }) => [origin.document, origin]));
  const faults = [
    ...[...origins.values()].flatMap(origin => faultsOfText(origin, ours.has(origin.document))),
    // What stands where kubectl wants objects, and is none: the module would lack it.
    ...all.flatMap(one => misplaced(one).map(({ place, ...what }) => faultAt(one.origin, place, what))),
    ...mine.flatMap(faultsOfManifest),
  ]
    .sort((a, b) => a.document - b.document)
    .map(fault => ({ ...fault, source: lines[fault.line - 1] ?? "" }));
  const made = mine.map(({ value }): CleanedManifest => (asIs ? { value, live: 0 } : cleaned(value)));
  return {
    path,
    manifests: made.map(({ value }) => value),
    unreadable: read.faults,
    faults,
    live: made.reduce((sum, { live }) => sum + live, 0),
    others: all.length - mine.length,
  };
}

/** A file of which nothing can be read, and why. */
export const unreadableSource = (path: string, message: string): Source => ({
  path,
  manifests: [],
  unreadable: [message],
  faults: [],
  live: 0,
  others: 0,
});

type Fault = Omit<Finding, "source">;
type What = Pick<Fault, "rule" | "field" | "message" | "object">;

const faultAt = (
  { document, file = "" }: Origin,
  { line, column, endLine, endColumn }: YamlRange,
  what: What,
): Fault => ({
  severity: "error",
  file,
  line,
  column,
  endLine,
  endColumn,
  document: document.documentIndex + 1,
  ...what,
});

/** What kubectl would pass over in silence, and a migration must not. */
const faultsOfText = (origin: Origin, isOurs: boolean): Fault[] =>
  passedOver(origin.document, isOurs).map(({ place, ...what }) => faultAt(origin, place, what));

/** What of a manifest no builder can say. */
function faultsOfManifest({ value, origin }: Found): Fault[] {
  const object = nameOf(value);
  return faultsOf(value).map(error => {
    const { type: rule, field } = error;
    const message = `${error.message}${hint(origin, value, error)}`;
    return faultAt(origin, placeIn(origin, value, field), { rule, field, message, object });
  });
}
