import { faultsOf } from "../../import/faults.ts";
import { type Found, hint, placeIn, unfold } from "../../read/manifests.ts";
import type { Context } from "../context.ts";
import type { Finding } from "../findings.ts";
import { type Misplaced, misplaced, passedOverIn } from "../misplaced.ts";
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
  const documents = read.found.map(parts);
  const all = documents.flat();
  const mine = all.filter(({ value }) => classOf(value) === "ours");
  // All documents are of one text.
  const lines = linesOf(all[0]?.origin.document.text ?? "");
  const faults = [
    // What kubectl would pass over in silence, and a migration must not.
    ...documents.flatMap(objects => passedOverIn(objects)).map(faultOf),
    // What stands where kubectl wants objects, and is none: the module would lack it.
    ...all.flatMap(misplaced).map(faultOf),
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

const faultOf = ({ place, ...what }: Misplaced & Pick<Fault, "object">): Fault => {
  const { file = "", document, line, column, endLine, endColumn } = place;
  return { severity: "error", file, line, column, endLine, endColumn, document, ...what };
};

/** What of a manifest no builder can say. */
function faultsOfManifest({ value, origin }: Found): Fault[] {
  const object = nameOf(value);
  return faultsOf(value).map(error => {
    const { type: rule, field } = error;
    const message = `${error.message}${hint(origin, value, error)}`;
    return faultOf({ place: placeIn(origin, value, field), rule, field, message, object });
  });
}
