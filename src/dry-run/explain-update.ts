import { type FieldChange, type FieldError, fieldError, lineOf } from "../faults/field-error.ts";
import type { CronJob, Job, JobSpec } from "../models/index.ts";
import { checkOptions, date } from "../options.ts";
import { isJobFinished } from "../validation/batch/conditions.ts";
import { applied } from "./apply/applied.ts";
import { clean } from "./clean.ts";
import { constantOptions } from "./constant-options.ts";
import { dryRunCreate, type Refused, refusedFor, setDefaults } from "./create.ts";
import { changesOf } from "./diff.ts";
import {
  commandsFor,
  explanationText,
  notesOf,
  type UpdateChange,
  type UpdateVerdict,
} from "./explain-update-text.ts";
import { keptNotes } from "./kept-notes.ts";
import { linesOf } from "./status.ts";
import { kindOf, type Pair, readLive, readManifest, updatePair } from "./update.ts";

export type { UpdateChange, UpdateVerdict } from "./explain-update-text.ts";

/** The options of {@link explainUpdate}. */
export interface ExplainOptions {
  /** The manifest's file name in the commands; default: the object's name and `.yaml`. */
  readonly file?: string | undefined;
  /** When the manifest is applied; default: now. */
  readonly now?: Date | undefined;
}

/** The answer of {@link explainUpdate}. */
export interface UpdateExplanation {
  /** The outcome of applying the manifest. */
  readonly verdict: UpdateVerdict;
  /** All changes that the manifest makes, in the order of the API's fields. */
  readonly changes: readonly UpdateChange[];
  /**
   * The commands that make the change, to be run one after the other; empty if there is nothing to do or no way to do it. For an object
   * that is being deleted, they wait until it is gone and create it anew.
   */
  readonly commands: readonly string[];
  /**
   * The server's errors. For `invalid`, they are the manifest's, or the live object's, whose fields then start with `live`. Otherwise, and
   * for an edited copy of a live Job that would have to be created anew, they are its answer to an update of the live object.
   */
  readonly errors: readonly FieldError[];
  /** The server's warnings about the object that is applied. */
  readonly warnings: readonly string[];
  /**
   * What else to know, one sentence each: that Pods of the live Job would be deleted, that it has finished, that a run of a CronJob's new
   * schedule counts as missed, that `kubectl apply` keeps fields that the manifest leaves out.
   */
  readonly notes: readonly string[];
  /** All of this as lines of text, for people to read. */
  readonly text: string;
}

/** Returns a path, and the paths of everything that contains it. */
const above = (path: string): string[] => [
  path,
  ...[...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index)),
];

/** Returns a function that says whether errors are about a change: about the changed field, a part of it, or something that contains it. */
function concerned(errors: readonly FieldError[]): (change: FieldChange) => boolean {
  const fields = new Set(errors.flatMap(error => (error.changes ?? [error]).map(({ field }) => field)));
  const around = new Set([...fields].flatMap(above));
  return ({ field }) => around.has(field) || above(field).some(path => fields.has(path));
}

/** Returns the Job as it would be, suspended and without pods. */
function suspended(job: Job): Job {
  const conditions = (job.status?.conditions ?? []).filter(({ type }) => type !== "Suspended");
  const { active: _, ...status } = job.status ?? {};
  return {
    ...job,
    spec: { ...(job.spec as JobSpec), suspend: true },
    status: { ...status, conditions: [...conditions, { type: "Suspended", status: "True" }] },
  };
}

const isGenerated = ({ metadata }: Job | CronJob): boolean =>
  metadata?.name === undefined && metadata?.generateName !== undefined;

/** Returns the fields that make two objects different ones. */
function otherObject(object: Job | CronJob, live: Job | CronJob): FieldChange[] {
  const found: FieldChange[] = [];
  const compare = (field: string, from: string | undefined, to: string | undefined) => {
    if (to !== undefined && to !== from) found.push({ field, ...(from !== undefined && { from }), to });
  };
  compare("kind", live.kind, object.kind);
  compare("metadata.namespace", live.metadata?.namespace ?? "default", object.metadata?.namespace);
  compare("metadata.name", live.metadata?.name, object.metadata?.name);
  // It gets another name each time that it is created.
  if (isGenerated(object)) found.push({ field: "metadata.name", from: live.metadata?.name });
  return found;
}

/**
 * Explains what happens when a manifest is applied to a live object: which changes can be made in place, which need a new Job, and the
 * commands to run.
 *
 * The manifest is treated as `kubectl apply` treats it. Where it leaves out what the server generated (selector, pod labels, uid, versions,
 * defaults) or what others added, that is no change. A field that it leaves out is removed only if it was applied before, as the annotation
 * shows that `kubectl apply` leaves in the live object: without that annotation, everything stays, and the notes say what. Lists are merged
 * by the fields that the API names, and null in the manifest removes a value. Whether the manifest has the newest resource version is not
 * checked. A manifest that the server could not read is `invalid`, even where kubectl would leave out the part that is wrong. Of more than
 * twelve items of a merged list that repeat a key, the last one is taken to come first, where kubectl's order is that of its sort.
 *
 * Any values are accepted, and none makes this function throw.
 *
 * @param live the object from the cluster or from a client library; a Job without a selector does not come from a cluster, and is `invalid`
 * @param manifest the manifest to apply
 * @throws TypeError for invalid options. A number is ignored.
 * @example
 * const { verdict, text } = explainUpdate(live, manifest);
 * if (verdict !== "unchanged") console.log(text);
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#mutable-scheduling-directives
 */
export function explainUpdate(
  live: unknown,
  manifest: unknown,
  options: ExplainOptions = {},
): UpdateExplanation {
  checkOptions("explainUpdate", options, { file: "a string", now: date });
  const old = readLive(live);
  if ("ok" in old) return unreadable(old);
  if (old.kind === "Job" && old.spec?.selector === undefined) return unreadable(withoutSelector());
  const object = readManifest(manifest, kindOf(manifest) === undefined ? old.kind : undefined);
  if ("ok" in object) return unreadable(object, old);
  // Objects that did not come straight from the server often lack this field.
  if (old.metadata !== undefined) old.metadata.resourceVersion ??= "0";
  const different = otherObject(object, old);
  const isHere = different.length === 0 && object.metadata?.name !== undefined;
  const state = isHere ? inPair(old, object, manifest) : elsewhere(manifest, different);
  const { verdict, errors, faults, warnings, changes, refuser, kept, resumes = false } = state;
  const commands = commandsFor(verdict, old, {
    file: options.file ?? `${object.metadata?.name ?? old.metadata?.name}.yaml`,
    isGenerated: isGenerated(object),
    resumes,
  });
  const notes = notesOf(verdict, old, changes, options.now, kept);
  const text = explanationText({ verdict, live: old, changes, commands, faults, refuser, notes });
  return { verdict, changes, commands, errors, warnings, notes, text };
}

/** Returns the refusal of a live Job without a selector, which no cluster has. */
function withoutSelector(): Refused {
  const detail = "each Job of a cluster has one: this is a manifest";
  return refusedFor(fieldError("FieldValueRequired", "live.spec.selector", "", detail));
}

function unreadable({ errors, status }: Refused, live?: Job | CronJob): UpdateExplanation {
  const text = explanationText({ verdict: "invalid", live, faults: linesOf(errors, status.message) });
  return { verdict: "invalid", changes: [], commands: [], errors, warnings: [], notes: [], text };
}

interface State extends Omit<UpdateExplanation, "commands" | "notes" | "text"> {
  /** The faults that the text lists. */
  readonly faults?: readonly string[];
  /** Whether the Job must be resumed. */
  readonly resumes?: boolean;
  /** Who refuses what, in a sentence, unless the server refuses the manifest. */
  readonly refuser?: string;
  /** Where what comes of the apply is not what the manifest says, in sentences. */
  readonly kept?: readonly string[];
}

/** Returns the state of a manifest that is to be created as a new object: the given one, or `invalid` if the server refuses that. */
function asNew(manifest: unknown, namespace: string | undefined, state: State): State {
  const created = dryRunCreate(manifest, { ...constantOptions, namespace });
  if (created.ok) return { ...state, warnings: created.warnings };
  const { errors, warnings } = created;
  const faults = linesOf(errors, created.status.message);
  return { ...state, verdict: "invalid", errors, warnings, faults };
}

function elsewhere(manifest: unknown, different: readonly FieldChange[]): State {
  const changes = different.map(change => ({ ...change, inPlace: false }));
  return asNew(manifest, undefined, { verdict: "other", changes, errors: [], warnings: [] });
}

/** Returns the state of a manifest that kubectl cannot apply, or that the server refuses only together with the live object. */
function notApplied(manifest: unknown, old: Job | CronJob, state: State, refuser: string): State {
  const changes = state.changes.map(change => ({ ...change, inPlace: false }));
  const asIs: State = { ...state, changes, verdict: "recreate" };
  const created = asNew(manifest, old.metadata?.namespace, asIs);
  if (created.verdict === "invalid") return created;
  return { ...asIs, verdict: "invalid", faults: state.errors.map(lineOf), refuser };
}

function inPair(old: Job | CronJob, given: Job | CronJob, manifest: unknown): State {
  const object = applied(manifest, given, old);
  if ("ok" in object) {
    const { errors } = object;
    const state: State = { verdict: "recreate", changes: [], errors, warnings: [] };
    return notApplied(manifest, old, state, "kubectl apply cannot merge the manifest with what is live.");
  }
  const pair: Pair = { old, object };
  setDefaults(object);
  const answer = updatePair(pair);
  const found = changesOf(old, object);
  const kept = () => keptNotes(object, given);
  if (answer.ok) {
    const changes = found.map(change => ({ ...change, inPlace: true }));
    const verdict = found.length === 0 ? "unchanged" : "inPlace";
    return { verdict, changes, errors: [], warnings: answer.warnings, kept: kept() };
  }
  const { errors, status } = answer;
  const isConcerned = concerned(errors);
  const changes = found.map(change => ({
    ...change,
    inPlace: status.reason === "Invalid" && !isConcerned(change),
  }));
  const state: State = { verdict: "recreate", changes, errors, warnings: answer.warnings };
  if (status.reason !== "Invalid")
    return { ...state, verdict: "invalid", faults: linesOf(errors, status.message) };
  if (object.kind === "Job" && !isJobFinished(old as Job)) {
    const later = updatePair({ old: suspended(old as Job), object });
    if (later.ok) {
      const resumes = (given as Job).spec?.suspend === undefined && (old as Job).spec?.suspend !== true;
      return { ...state, verdict: "suspendFirst", warnings: later.warnings, resumes, kept: kept() };
    }
  }
  if (errors.every(({ field }) => field.startsWith("metadata.deletion")))
    return notApplied(manifest, old, state, "only the server sets times of deletion: leave them out.");
  // All of a CronJob's spec may change. A fault that the manifest alone does not have comes from what others added, and is no reason to
  // delete the CronJob.
  if (object.kind === "CronJob" && errors.some(({ field }) => !field.startsWith("metadata.")))
    return notApplied(manifest, old, state, "the server refuses what is live together with the manifest.");
  return madeAnew(manifest, old, state);
}

/** What is told of a Job's selector and labels. */
const ofGenerated = /^spec\.(?:selector$|template\.metadata\.labels\[)/;

/**
 * Returns the state of a manifest whose changes need a new object. An edited copy of a live Job has the selector and the labels that were
 * generated for it, which no other Job may have: what the server would say of these hides what else there is.
 */
function madeAnew(manifest: unknown, old: Job | CronJob, state: State): State {
  const namespace = old.metadata?.namespace;
  const created = asNew(manifest, namespace, state);
  const cleaned = created.verdict === "invalid" && cleanedOrNothing(manifest);
  if (!cleaned) return created;
  const anew = asNew(cleaned, namespace, state);
  if (anew.verdict !== "invalid") {
    const refuser = `the changes need a new ${old.kind}, and this copy of the live one cannot become one. Take clean(manifest), without what was generated.`;
    return { ...state, verdict: "invalid", faults: state.errors.map(lineOf), refuser };
  }
  const told = new Set(anew.errors.map(({ field }) => field));
  const others = created.errors.filter(({ field }) => told.has(field) || !ofGenerated.test(field));
  const errors = others.length > 0 ? others : anew.errors;
  return { ...created, errors, faults: errors.map(lineOf) };
}

function cleanedOrNothing(manifest: unknown): Job | undefined {
  try {
    return clean(manifest as Job);
  } catch {
    return undefined;
  }
}
