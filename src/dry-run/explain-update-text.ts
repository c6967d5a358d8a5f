import type { FieldChange } from "../faults/field-error.ts";
import type { CronJob, Job } from "../models/index.ts";
import { isJobFinished } from "../validation/batch/conditions.ts";
import { changeText } from "./diff.ts";
import { missedRun } from "./missed-run.ts";

/**
 * The outcome of applying a manifest to a live object:
 * - `unchanged`: there is nothing to do.
 * - `inPlace`: the server accepts all changes.
 * - `suspendFirst`: it accepts them once the Job is suspended and its pods are gone.
 * - `recreate`: it accepts the manifest only as a new object.
 * - `other`: the manifest has another kind, name or namespace, or a generated name, and so creates a second object.
 * - `invalid`: the server refuses the manifest even as a new object, or refuses it together with what others added to a CronJob; or kubectl
 *   cannot merge it; or the given live object is not one.
 */
export type UpdateVerdict = "unchanged" | "inPlace" | "suspendFirst" | "recreate" | "other" | "invalid";

/** One change that a manifest makes. */
export interface UpdateChange extends FieldChange {
  /** Whether the server accepts the change as it is. */
  readonly inPlace: boolean;
}

const quoted = (text: string) => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** What the commands depend on, besides the verdict and the live object. */
interface CommandOptions {
  /** The manifest's file. */
  readonly file: string;
  /** Whether the manifest's name is generated: `kubectl apply` does not accept that. */
  readonly isGenerated: boolean;
  /** Whether the Job must be resumed after it was suspended. */
  readonly resumes: boolean;
}

/** Returns whether the live object is being deleted, so that what is applied to it would be lost. */
const isLost = (verdict: UpdateVerdict, { metadata }: Job | CronJob): boolean =>
  metadata?.deletionTimestamp !== undefined && verdict !== "other" && verdict !== "invalid";

/** Returns the commands that make a change. */
export function commandsFor(
  verdict: UpdateVerdict,
  live: Job | CronJob,
  { file, isGenerated, resumes }: CommandOptions,
): string[] {
  const { name = "", namespace = "default" } = live.metadata ?? {};
  const place = `-n ${quoted(namespace)}`;
  const object = `${quoted(`${live.kind.toLowerCase()}/${name}`)} ${place}`;
  const suspend = (value: boolean) =>
    `kubectl patch ${object} --type=merge -p '{"spec":{"suspend":${value}}}'`;
  const applyIt = `kubectl ${isGenerated ? "create" : "apply"} ${verdict === "other" ? "" : `${place} `}-f ${quoted(file)}`;
  if (isLost(verdict, live)) return [`kubectl wait ${object} --for=delete`, applyIt];
  switch (verdict) {
    case "unchanged":
    case "invalid":
      return [];
    case "recreate":
      return [`kubectl delete ${object}`, applyIt];
    case "suspendFirst":
      return [
        ...((live as Job).spec?.suspend ? [] : [suspend(true)]),
        `kubectl wait ${object} --for=condition=Suspended`,
        applyIt,
        ...(resumes ? [suspend(false)] : []),
      ];
    default:
      return [applyIt];
  }
}

/** The sentence for each verdict, and the word before a change that cannot be made in place. */
const words: { readonly [verdict in UpdateVerdict]: readonly [sentence: string, way: string] } = {
  unchanged: ["nothing changes.", ""],
  inPlace: ["all changes go through in place.", ""],
  suspendFirst: ["the changes go through once the Job is suspended and its pods are gone.", "suspended"],
  recreate: ["not all changes go through in place: they need a new", "new"],
  other: ["the manifest is of another object, and leaves this one as it is.", "other"],
  invalid: ["the server refuses the manifest.", "refused"],
};

const podsOf = (live: Job | CronJob): string | undefined => {
  const count = live.kind === "Job" ? (live.status?.active ?? 0) : 0;
  return count > 0 ? `${count} active pod${count === 1 ? "" : "s"}` : undefined;
};

/** The content of an explanation. */
interface Told {
  readonly verdict: UpdateVerdict;
  /** Undefined if it cannot be read. */
  readonly live: Job | CronJob | undefined;
  readonly changes?: readonly UpdateChange[];
  readonly commands?: readonly string[];
  /** The lines about what is wrong with the manifest. */
  readonly faults?: readonly string[] | undefined;
  /** Who refuses what, in a sentence, unless the server refuses the manifest. */
  readonly refuser?: string | undefined;
  readonly notes?: readonly string[];
}

/** Returns the first line: what the live object is, and what happens to it. */
function headOf({ verdict, live, refuser }: Told): string {
  if (live === undefined) return "this is not a live object:";
  const { name = "", namespace = "default" } = live.metadata ?? {};
  const end = verdict === "recreate" ? ` ${live.kind}.` : "";
  return `${live.kind} ${namespace}/${name}: ${refuser ?? words[verdict][0]}${end}`;
}

/** Returns what to know before the commands are run, and where what comes of them is not what the manifest says, as it is given. */
export function notesOf(
  verdict: UpdateVerdict,
  live: Job | CronJob,
  changes: readonly UpdateChange[],
  now = new Date(),
  kept: readonly string[] = [],
): string[] {
  if (isLost(verdict, live))
    return [`The ${live.kind} is being deleted: what is applied before it is gone goes with it.`];
  const notes = [...kept];
  const missed = live.kind === "CronJob" && verdict === "inPlace" && missedRun(live, changes, now);
  if (missed) notes.push(missed);
  if (live.kind === "Job" && changes.some(change => change.inPlace) && isJobFinished(live))
    notes.push("The Job has finished: what changes in place starts no pods any more.");
  const pods = podsOf(live);
  if (pods !== undefined && verdict === "recreate")
    notes.push(`Its ${pods} would be deleted with it; a Job of another name leaves them alone.`);
  else if (pods !== undefined && verdict === "suspendFirst") notes.push(`Suspending it deletes its ${pods}.`);
  return notes;
}

/** Returns an explanation as lines of text. */
export function explanationText(told: Told): string {
  const { verdict, changes = [], commands = [], faults = [], notes = [] } = told;
  const [, way] = words[verdict];
  const lines = [headOf(told)];
  const ways = changes.map(change => (change.inPlace ? "in place" : way));
  const width = ways.reduce((widest, { length }) => Math.max(widest, length), 0);
  for (const [i, change] of changes.entries()) {
    lines.push(`  ${ways[i]?.padEnd(width)}  ${changeText(change)}`);
  }
  for (const fault of faults) lines.push(`  ${fault}`);
  lines.push(...notes);
  if (commands.length > 0) lines.push("Run:", ...commands.map(command => `  ${command}`));
  return lines.join("\n");
}
