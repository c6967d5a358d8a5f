import { constantOptions } from "../../dry-run/constant-options.ts";
import { dryRunCreate } from "../../dry-run/index.ts";
import { faultsOf } from "../../import/faults.ts";
import { itemsOf } from "../../models/list-items.ts";
import { type Found, unfold } from "../../read/manifests.ts";
import type { Context } from "../context.ts";
import { saidOf } from "../fault-finding.ts";
import type { Finding } from "../findings.ts";
import { type Misplaced, misplaced, passedOverIn } from "../misplaced.ts";
import { classOf, fieldsOf, nameOf } from "../objects.ts";
import type { Patches } from "../patches.ts";
import { readDocuments } from "../read-objects.ts";
import { linesOf } from "../source-frame.ts";
import { visiblePlaceIn } from "../visible-place.ts";
import { type CleanedManifest, cleaned } from "./live.ts";

/** What a file holds. */
export interface Source {
  readonly path: string;
  /** Its Jobs and CronJobs, and lists of them, as they will be written. */
  readonly manifests: readonly unknown[];
  /** Messages about documents that cannot be read. */
  readonly unreadable: readonly string[];
  /** What no builder can express, and what kubectl would skip silently. */
  readonly faults: readonly Finding[];
  /** How many objects came from a cluster and were cleaned. */
  readonly live: number;
  /** How many objects the server would refuse. Of those that are meant to stay as they were in a cluster, none counts. */
  readonly refused: number;
  /** How many objects are of other kinds. */
  readonly others: number;
  /** How many patches of Kustomize were left out. */
  readonly patches: number;
}

/** Returns the items of a `List`, and any other document whole: a list of Jobs has a builder. */
const parts = (found: Found): Found[] => (fieldsOf(found.value).kind === "List" ? unfold(found) : [found]);

/** Reads a file. Objects from a cluster lose what the server set, unless `asIs` is true. */
export async function readSource(
  path: string,
  asIs: boolean,
  context: Context,
  patches: Patches,
): Promise<Source> {
  const read = await readDocuments(path, context);
  const documents = read.found.map(parts);
  const all = documents.flat();
  const ours = all.filter(({ value }) => classOf(value) === "ours");
  // No module makes a patch: a builder makes whole manifests.
  const mine = (await patches.hold(path, ours)) ? [] : ours;
  // All documents come from one text.
  const lines = linesOf(all[0]?.origin.document.text ?? "");
  const faults = [
    // kubectl would skip these silently, and a migration must not.
    ...documents.flatMap(objects => passedOverIn(objects)).map(faultOf),
    // These stand where kubectl expects objects, but are none: the module would lack them.
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
    refused: asIs ? 0 : made.flatMap(({ value }) => itemsOf(value) ?? [value]).filter(isRefused).length,
    others: all.length - ours.length,
    patches: ours.length - mine.length,
  };
}

/** Returns the source for a file that cannot be read at all, and why. */
export const unreadableSource = (path: string, message: string): Source => ({
  path,
  manifests: [],
  unreadable: [message],
  faults: [],
  live: 0,
  refused: 0,
  others: 0,
  patches: 0,
});

const isRefused = (value: unknown): boolean => !dryRunCreate(value, constantOptions).ok;

type Fault = Omit<Finding, "source">;

const faultOf = ({ place, ...what }: Misplaced & Pick<Fault, "object" | "suggestion" | "advice">): Fault => {
  const { file = "", document, line, column, endLine, endColumn } = place;
  return { severity: "error", file, line, column, endLine, endColumn, document, ...what };
};

/** Returns what no builder can express in a manifest. */
function faultsOfManifest(found: Found): Fault[] {
  const { value, origin } = found;
  const object = nameOf(value);
  return faultsOf(value).map(error =>
    faultOf({
      place: visiblePlaceIn(origin, value, error.field),
      object,
      ...saidOf(found, error, object.kind),
    }),
  );
}
