/**
 * Compares what `explainUpdate` says of an apply with what comes of it.
 *
 *     npm run conformance:fuzz-explain -- --seed 1 --count 10000
 *
 * A live object has kubectl's note of the manifest that it was made of, or none, as if it was not made by kubectl apply. Then a changed
 * manifest is applied to it: the oracle makes kubectl's patch, and updates the object with what comes out. It must take what is said to go through in place, and refuse the rest. A Job whose
 * changes are said to go through once it is suspended is suspended, and the update is asked for again; so is one that has to be made anew.
 * The changes must be those between the live object and what the server stores.
 * On purpose, a manifest that the server cannot read is invalid, even where kubectl's patch leaves out the part that it cannot read.
 */
import { parseArgs } from "node:util";
import { changesOf } from "../src/dry-run/diff.ts";
import { dryRunCreate, explainUpdate } from "../src/dry-run/index.ts";
import { readLive } from "../src/dry-run/update.ts";
import type { FieldChange } from "../src/faults/field-error.ts";
import { hasFields } from "../src/values/value.ts";
import { differenceKind } from "./compare.ts";
import { Counts } from "./counts.ts";
import { manifest, mutate } from "./generate/manifests.ts";
import { Random } from "./generate/random.ts";
import { part } from "./generate/updates.ts";
import type { Json } from "./generate/values.ts";
import { exampleOf, isShorter, Kinds, printKinds } from "./kinds.ts";
import { LongRun } from "./long-run.ts";
import { type Answer, Oracle } from "./oracle.ts";
import { wholeNumber } from "./whole-number.ts";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "10000" } },
});
const random = new Random(wholeNumber("seed", values.seed));
const oracle = new Oracle();
const noted = "kubectl.kubernetes.io/last-applied-configuration";

/** Returns a manifest with a name, which the server accepts, and the live object, with the note or without. */
function start(): { before: Json; live: Json; isNoted: boolean } {
  for (;;) {
    const before = structuredClone(manifest(random));
    if (!hasFields(before) || !hasFields(before.metadata) || typeof before.metadata.name !== "string")
      continue;
    if (before.apiVersion !== "batch/v1" || typeof before.kind !== "string") continue;
    for (const field of ["uid", "resourceVersion", "namespace"]) delete before.metadata[field];
    if (random.chance(0.3)) part(before, "spec").suspend = true;
    const answer = dryRunCreate(before);
    if (!answer.ok) continue;
    const live = structuredClone(answer.object) as unknown as Json;
    const metadata = live.metadata as Json;
    metadata.resourceVersion = "7";
    const isNoted = random.chance(0.7);
    if (isNoted)
      metadata.annotations = { ...(metadata.annotations as Json), [noted]: JSON.stringify(before) };
    return { before, live, isNoted };
  }
}

/** Returns another manifest of the same object. */
function changed(before: Json): Json {
  const after = structuredClone(before);
  for (let i = random.below(3); i >= 0; i--) mutate(after, random, 0.02);
  const { name } = before.metadata as Json;
  const metadata = part(after, "metadata");
  for (const field of ["uid", "resourceVersion", "namespace", "generateName"]) delete metadata[field];
  Object.assign(after, { apiVersion: before.apiVersion, kind: before.kind });
  metadata.name = name;
  const { template } = part(after, "spec");
  if (hasFields(template) && random.chance(0.3)) {
    const metadata = random.pick([undefined, {}, { labels: {} }, { labels: { a: "b" } }]);
    if (metadata === undefined) delete template.metadata;
    else template.metadata = metadata;
  }
  return after;
}

/** Returns what comes of applying a manifest: kubectl's refusal, or the server's answer to the update. */
async function apply(after: Json, before: Json | undefined, live: Json): Promise<Answer> {
  const metadata = after.metadata as Json;
  const note = before && { [noted]: JSON.stringify(before) };
  const doc = {
    ...after,
    metadata: { ...metadata, annotations: { ...(metadata.annotations as Json), ...note } },
  };
  const merged = await oracle.ask({ op: "apply", doc, old: live, applied: before });
  return merged.ok ? oracle.ask({ op: "update", doc: merged.object, old: live }) : merged;
}

/** Returns a live Job that was suspended, and has no Pods. */
const suspended = (live: Json): Json => ({
  ...live,
  spec: { ...(live.spec as Json), suspend: true },
  status: { conditions: [{ type: "Suspended", status: "True" }] },
});

/** Whether the server can read a manifest, whatever its rules say of it. */
function isReadable(manifest: Json): boolean {
  const answer = dryRunCreate(manifest);
  return answer.ok || answer.status.reason !== "BadRequest";
}

/** Matches what storage changes, so that it is another value when it is sent again: fractions of a second, and amounts that are too large. */
const changesInStorage = /T\d\d:\d\d:\d\d\.|\d{4}E|\d{14}/;

/** Returns the changed fields. The keys of maps have no order. */
const fieldsOf = (changes: readonly FieldChange[]): string =>
  changes
    .map(({ field }) => field)
    .sort()
    .join(", ");

/** Returns the fields in which a live object and what the server stored in its place differ. */
function changesMade(live: Json, stored: unknown): string {
  const [from, to] = [readLive(live), readLive(stored)];
  if ("ok" in from || "ok" in to) throw new Error("a stored object cannot be read");
  return fieldsOf(changesOf(from, to));
}

let stricter = 0;
const found = new Kinds<string>(isShorter);
const verdicts = new Counts();
const run = new LongRun(wholeNumber("count", values.count), () => found.size);
for (const _ of run.steps(1)) {
  const { before, live, isNoted } = start();
  const after = changed(before);
  const applied = isNoted ? before : undefined;
  const { verdict, changes, errors } = explainUpdate(live, after);
  verdicts.add(verdict);
  const now = await apply(after, applied, live);
  const faults: string[] = [];
  const isTaken = verdict === "unchanged" || verdict === "inPlace";
  // What the server cannot read in the manifest, kubectl's patch may leave out. We refuse it: whoever wrote it meant something.
  const isStricter = verdict === "invalid" && now.ok && !isReadable(after);
  if (isStricter) stricter++;
  else if (isTaken !== now.ok)
    faults.push(`${verdict}, but it is ${now.ok ? "taken" : `refused: ${now.message}`}`);
  if (isTaken && now.ok && !changesInStorage.test(JSON.stringify(after))) {
    const told = fieldsOf(changes);
    const made = changesMade(live, now.object);
    if (told !== made)
      faults.push(`changes ${told || "nothing"}, but what the server stores changes ${made || "nothing"}`);
  }
  if (live.kind === "Job" && (verdict === "suspendFirst" || verdict === "recreate")) {
    const later = await apply(after, applied, suspended(live));
    if (later.ok !== (verdict === "suspendFirst"))
      faults.push(`${verdict}, but suspended it is ${later.ok ? "taken" : `refused: ${later.message}`}`);
  }
  for (const fault of faults) {
    found.add(differenceKind(fault, 120), exampleOf(before, after, errors, fault));
  }
}
oracle.close();
printKinds(found);
console.log(
  `explainUpdate, seed ${values.seed}: ${run.done} applies (${verdicts.line()}; ${stricter} invalid because the server cannot read what kubectl leaves out), ${found.size} kinds of difference`,
);
if (found.size > 0) process.exitCode = 1;
