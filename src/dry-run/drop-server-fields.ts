import type { CronJob, Job, ObjectMeta } from "../models/index.ts";
import { jobNameLabels, uidLabels } from "../models/job-labels.ts";
import { maxGeneratedName } from "./object-meta.ts";
import { suffixLetters } from "./random.ts";

type Strings = { [key: string]: string };
type Editable<T> = { -readonly [K in keyof T]: T[K] };

/** The metadata that the server sets, besides the uid. */
export const systemFields = [
  "resourceVersion",
  "generation",
  "creationTimestamp",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
  "managedFields",
  "selfLink",
] as const;

/** The annotation in which `kubectl apply` keeps what it applied. */
export const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
const bookkeeping = [lastApplied, "batch.kubernetes.io/job-tracking"];
const deletionFinalizers = ["foregroundDeletion", "orphan"];

/** Deletes a field if it is empty. */
function dropEmpty<T extends object>(object: T, field: keyof T): void {
  const value = object[field];
  if (value !== undefined && Object.keys(value as object).length === 0) delete object[field];
}

function dropMeta(meta: Editable<ObjectMeta>): void {
  const { generateName, name, finalizers, annotations } = meta;
  if (meta.deletionTimestamp !== undefined && finalizers !== undefined) {
    meta.finalizers = finalizers.filter(finalizer => !deletionFinalizers.includes(finalizer));
    dropEmpty(meta, "finalizers");
  }
  for (const field of systemFields) delete meta[field];
  delete meta.uid;
  if (annotations !== undefined) for (const key of bookkeeping) delete annotations[key];
  dropEmpty(meta, "annotations");
  if (generateName === undefined || name === undefined) return;
  // The server cuts the prefix. If a letter after it is none that the server uses, someone wrote the name. Names are ASCII, so characters
  // are bytes.
  const isGenerated = name.slice(0, -5) === generateName.slice(0, maxGeneratedName);
  if (isGenerated && [...name.slice(-5)].every(letter => suffixLetters.includes(letter))) delete meta.name;
}

/** Deletes the labels that tie pods to their Job, if they have the values that the server gave them. */
function dropLabels(labels: Strings | undefined, name: string | undefined, uid: string | undefined): void {
  if (labels === undefined) return;
  for (const key of jobNameLabels) if (labels[key] === name) delete labels[key];
  for (const key of uidLabels) if (labels[key] === uid) delete labels[key];
}

const sameEntries = (a: Strings, b: Strings) =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every(key => a[key] === b[key]);

/**
 * Deletes a Job's generated selector and labels. Also deletes the labels that the Job copied from its template because it had none: the
 * generated ones are among them, so nobody wrote them.
 */
function dropGenerated({ metadata = {}, spec }: Job): void {
  const { labels, name, uid } = metadata;
  if (spec === undefined || spec.manualSelector === true) return;
  const { selector } = spec;
  const template = spec.template?.metadata;
  // The server adds none to the labels of the Job itself: there they come with others, from the template.
  const areTheirs = uid !== undefined && uidLabels.some(key => labels?.[key] === uid);
  const isCopy = areTheirs && sameEntries(labels ?? {}, template?.labels ?? {});
  if (areTheirs) dropLabels(labels, name, uid);
  // Of the template's, the name comes back even if someone wrote it.
  dropLabels(template?.labels, name, uid);
  // In the selector, the server sets only the uid. If it has a name, someone wrote it.
  dropLabels(selector?.matchLabels, undefined, uid);
  if (template !== undefined) dropEmpty(template, "labels");
  if (isCopy) delete metadata.labels;
  else dropEmpty(metadata, "labels");
  if (selector !== undefined) {
    dropEmpty(selector, "matchLabels");
    dropEmpty(selector, "matchExpressions");
    dropEmpty(spec, "selector");
  }
}

/**
 * Drops from a typed object what the server, the garbage collector and kubectl put there: uid, versions and times, managed fields,
 * generated names, labels and selectors, and what kubectl applied last. The status stays.
 */
export function dropServerFields(object: Job | CronJob): void {
  if (object.kind === "Job") dropGenerated(object);
  object.metadata ??= {};
  dropMeta(object.metadata);
}
