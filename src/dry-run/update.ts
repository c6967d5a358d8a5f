import type { RootKind } from "../decode/index.ts";
import { below } from "../faults/field-error.ts";
import { printedTime, wholeSeconds, zeroTime } from "../faults/go-words.ts";
import { dataOf } from "../models/brand.ts";
import type { CronJob, Job, ObjectMeta, PodSpec, PodTemplateSpec } from "../models/index.ts";
import { validateCronJobStatusUpdate, validateCronJobUpdate } from "../validation/batch/cron-job-update.ts";
import { validateJobStatusUpdate } from "../validation/batch/job-status.ts";
import { validateJobUpdate } from "../validation/batch/job-update.ts";
import { semanticEqual } from "../validation/changes.ts";
import { validateDisabledFeatures } from "../validation/core/disabled-features.ts";
import { updateRulesOf } from "../validation/core/pod-template-update.ts";
import { type Errors, WiderErrors } from "../validation/errors.ts";
import { within } from "../validation/walk.ts";
import { type DryRunResult, type Refused, refuse, setDefaults, wrongNamespace } from "./create.ts";
import { decodeData } from "./decode-data.ts";
import { disabledFeatures, dropUnusedFields } from "./disabled-fields.ts";
import { jobSpecOf } from "./job-spec-of.ts";
import { dropDuplicateOwnersWithWarning } from "./object-meta.ts";
import { badRequest, conflict, detailsOf, invalid, type Status } from "./status.ts";
import { cutTimes, storedObject } from "./stored.ts";
import { cronJobWarnings } from "./warnings/cron-job.ts";
import { jobWarnings } from "./warnings/job.ts";

/** A live object and the one that is to replace it, both with their defaults. */
export interface Pair<T extends Job | CronJob = Job | CronJob> {
  readonly old: T;
  readonly object: T;
}

/**
 * The decimal places with which times are compared, as in Go. Storage keeps whole seconds, so a controller may send more than it will see
 * again.
 */
export const nanoseconds = 9;

/** Returns the kind that a value says it has. */
export function kindOf(value: unknown): unknown {
  try {
    return (dataOf(value) as { readonly kind?: unknown } | null | undefined)?.kind || undefined;
  } catch {
    return undefined;
  }
}

/** Reads a live object and sets its defaults. Without a namespace, it is in `default`. */
export function readLive(live: unknown, kind?: RootKind): Job | CronJob | Refused {
  const read = decodeData(live, kind, nanoseconds);
  if (!read.ok) {
    const errors = read.errors.map(error => below("live", error));
    return refuse(badRequest(`the live object cannot be read: ${read.message}`), errors);
  }
  const { object } = read;
  setDefaults(object);
  object.metadata ??= {};
  object.metadata.namespace ??= "default";
  delete object.metadata.managedFields;
  return object;
}

/** Reads the object that is to replace a live one. */
export function readManifest(manifest: unknown, kind?: RootKind): Job | CronJob | Refused {
  const read = decodeData(manifest, kind, nanoseconds);
  return read.ok ? read.object : refuse(badRequest(read.message), read.errors);
}

/** Returns the conflict of a manifest that is meant for another object of the same name. */
function uidConflict(kind: RootKind, meta: ObjectMeta, old: ObjectMeta): Status | undefined {
  const { uid = "", name = "" } = meta;
  if (uid === "" || uid === (old.uid ?? "")) return undefined;
  const resource = kind === "Job" ? "jobs" : "cronjobs";
  const precondition = `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${old.uid ?? ""}`;
  const key = `/${resource}/${old.namespace}/${name}`;
  return conflict(
    detailsOf(name, resource),
    `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${precondition}`,
  );
}

/** Copies one field from the live object if the new one lacks it. */
function keep<T extends object, K extends keyof T>(object: T, old: T, field: K): void {
  if (object[field] === undefined) {
    const value = old[field];
    if (value !== undefined) object[field] = value;
  }
}

/**
 * Copies from the live object the metadata that an update may not change, and some that the manifest leaves out.
 *
 * @see registry/rest BeforeUpdate
 */
function keepMeta(meta: ObjectMeta, old: ObjectMeta): void {
  for (const field of ["namespace", "resourceVersion", "uid", "deletionGracePeriodSeconds"] as const) {
    keep(meta, old, field);
  }
  for (const field of ["creationTimestamp", "deletionTimestamp"] as const) {
    const [time, given] = [old[field], meta[field]];
    if (time !== undefined && time !== zeroTime) meta[field] = time;
    // No update may set a time that the live object lacks. It only needs to be printed, not compared.
    else if (given !== undefined && wholeSeconds(given) !== time) meta[field] = printedTime(given) as string;
  }
}

/** Replaces one field by the live object's. */
function replace<T extends object, K extends keyof T>(object: T, old: T, field: K): void {
  delete object[field];
  keep(object, old, field);
}

/** Returns the path of the pods' spec, and the spec. */
function placeOfPod(object: Job | CronJob): [place: string, spec: PodSpec] {
  const job = object.kind === "Job" ? "spec" : "spec.jobTemplate.spec";
  return [`${job}.template.spec`, jobSpecOf(object).template?.spec as PodSpec];
}

/**
 * Makes the server's changes to an object that replaces another: the status stays, and a changed spec raises the generation. Returns
 * whether features that are off are in use.
 *
 * @see batch/job jobStrategy.PrepareForUpdate
 * @see batch/cronjob cronJobStrategy.PrepareForUpdate
 */
function prepareForUpdate({ object, old }: Pair): boolean {
  replace<{ status?: unknown }, "status">(object, old, "status");
  const used = disabledFeatures(jobSpecOf(old));
  dropUnusedFields(jobSpecOf(object), used);
  if (!semanticEqual(`${object.kind}Spec`, object.spec, old.spec)) {
    const meta = object.metadata as { generation?: number };
    meta.generation = (old.metadata?.generation ?? 0) + 1;
    if (meta.generation === 0) delete meta.generation;
  }
  return used.size > 0;
}

function validateUpdate({ object, old }: Pair, errors: Errors, disabledInUse: boolean): void {
  // A CronJob's selector is not looked at.
  const selector = old.kind === "Job" ? old.spec?.selector : undefined;
  const rules = updateRulesOf(jobSpecOf(old).template as PodTemplateSpec, selector);
  if (object.kind === "Job") validateJobUpdate(object, old as Job, errors, rules);
  else validateCronJobUpdate(object, old as CronJob, errors, rules);
  if (disabledInUse) within(...placeOfPod(object), errors, validateDisabledFeatures);
}

function validateStatusUpdate({ object, old }: Pair, errors: Errors): void {
  if (object.kind === "Job") validateJobStatusUpdate(object, old as Job, errors);
  else validateCronJobStatusUpdate(object, old as CronJob, errors);
}

/**
 * Turns the new object into what the server would store, except for what storage itself drops and adds.
 *
 * @see registry/rest BeforeUpdate
 * @see registry/rest ValidateUpdate
 */
export function updatePair(pair: Pair, ofStatus = false): DryRunResult {
  const { object, old } = pair;
  object.metadata ??= {};
  const meta: ObjectMeta = object.metadata;
  delete meta.managedFields;
  const oldMeta = old.metadata as ObjectMeta;
  const misplaced = wrongNamespace(meta, oldMeta.namespace as string);
  if (misplaced !== undefined) return misplaced;
  const duplicates = dropDuplicateOwnersWithWarning(meta);
  let warnings = duplicates === undefined ? [] : [duplicates];
  const other = uidConflict(object.kind, meta, oldMeta);
  if (other !== undefined) return { ...refuse(other, []), warnings };
  replace(meta, oldMeta, "generation");
  let disabledInUse = false;
  if (ofStatus) replace<{ spec?: unknown }, "spec">(object, old, "spec");
  else disabledInUse = prepareForUpdate(pair);
  keepMeta(meta, oldMeta);

  const errors = new WiderErrors();
  if (ofStatus) validateStatusUpdate(pair, errors);
  else validateUpdate(pair, errors, disabledInUse);
  if (!errors.none) {
    const all = errors.all();
    return { ...refuse(invalid(object.kind, meta.name ?? "", all), all), warnings };
  }
  if (!ofStatus) {
    warnings = warnings.concat(
      object.kind === "Job" ? jobWarnings(object, old as Job) : cronJobWarnings(object, old as CronJob),
    );
  }
  setDefaults(object);
  return { ok: true, object, warnings };
}

function update(live: unknown, manifest: unknown, ofStatus: boolean): DryRunResult {
  // The request is for the kind that the live object names, else for the manifest's.
  const kind = (kindOf(live) ?? kindOf(manifest)) === "CronJob" ? "CronJob" : "Job";
  const old = readLive(live, kind);
  if ("ok" in old) return old;
  const object = readManifest(manifest, kind);
  if ("ok" in object) return object;
  setDefaults(object);
  const answer = updatePair({ old, object }, ofStatus);
  if (answer.ok) {
    cutTimes(object);
    storedObject(object);
  }
  return answer;
}

/**
 * Returns what `kubectl replace --dry-run=server` of Kubernetes 1.37 answers for a live Job or CronJob: the verdict on an update (PUT) that
 * replaces all of `live` by `manifest`, with the same words, warnings and stored object.
 *
 * Where the server answers `field is immutable`, the `changes` of the error list the differences. Any values are accepted, and none makes
 * this function throw. A live object that cannot be read is refused as a bad request, with its errors at `live.…`. Whether the manifest has
 * the newest resource version is not checked; if it has none, it takes that of the live object. If that has none either, like the result of
 * `dryRunCreate`, the update is refused, as the server refuses it. What `kubectl apply` makes of a manifest, `explainUpdate` tells.
 *
 * @param live the object from the cluster
 * @param manifest the whole new object; fields that it leaves out are removed or get their default
 * @example
 * const answer = dryRunUpdate(live, { ...live, spec: { ...live.spec, parallelism: 5 } });
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run
 */
export function dryRunUpdate(live: unknown, manifest: unknown): DryRunResult {
  return update(live, manifest, false);
}

/**
 * Returns what the server answers to an update of the status subresource, as a controller sends it. `manifest` is the whole object with its
 * new status; its spec must be one that the server can read, and is not checked any further.
 *
 * Any values are accepted, and none makes this function throw. Times are compared with their fractions of a second, which the server does
 * not store: a `startTime` that is sent again with `.123Z` at its end is a different one, and is refused; with `.000Z` it is the same.
 *
 * @param live the object from the cluster
 * @param manifest the object with its new status
 * @example
 * const answer = dryRunUpdateStatus(live, { ...live, status: { ...live.status, active: 1 } });
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/#JobStatus
 */
export function dryRunUpdateStatus(live: unknown, manifest: unknown): DryRunResult {
  return update(live, manifest, true);
}
