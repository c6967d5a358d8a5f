import { checkChoice, checkOptions, date } from "../options.ts";
import {
  type CronJobInput,
  type JobInput,
  kindOf,
  type LiveCronJob,
  type LiveJob,
  live,
  stamped,
} from "./input.ts";
import { latest } from "./job/conditions.ts";
import { checkNotBefore } from "./job/contradictions.ts";
import { latestOf, timeOf } from "./times.ts";

/** The options of `deleting`. */
export interface DeleteOptions {
  /**
   * What the request says about the object's dependents: the object waits until they are deleted (`Foreground`, the default) or released
   * (`Orphan`), or does not wait (`Background`).
   */
  readonly propagationPolicy?: "Foreground" | "Orphan" | "Background" | undefined;
  /** The time of the deletion; default: the latest time in the object. */
  readonly at?: Date | undefined;
}

/** The finalizer of each policy, which makes the object wait for the garbage collector. */
const waitedFor = { Foreground: "foregroundDeletion", Orphan: "orphan", Background: undefined };
const policies = Object.keys(waitedFor);

/** Returns the latest time of an object. */
function lastOf(object: LiveJob | LiveCronJob): Date {
  if (object.kind === "Job") return latest(object as LiveJob);
  const { metadata, status } = object as LiveCronJob;
  return latestOf([metadata.creationTimestamp, status.lastScheduleTime, status.lastSuccessfulTime]);
}

/**
 * Returns a Job or a CronJob that was deleted and waits for its finalizers: it has a deletion timestamp, and its generation has risen.
 *
 * An object that is being deleted already keeps its deletion timestamp.
 *
 * @throws InvalidError for an object that the server would refuse.
 * @throws RangeError for an object that would be gone at once, as it has no finalizer to wait for; and for `at` before the latest time in
 *   the object.
 * @example
 * deleting(complete(pi)).metadata.finalizers; // ["foregroundDeletion"]
 * @see registry/generic/registry markAsDeleting
 * @see https://kubernetes.io/docs/concepts/architecture/garbage-collection/#cascading-deletion
 */
export function deleting(job: JobInput, options?: DeleteOptions): LiveJob;
export function deleting(cronJob: CronJobInput, options?: DeleteOptions): LiveCronJob;
export function deleting(input: JobInput | CronJobInput, options: DeleteOptions = {}): LiveJob | LiveCronJob {
  checkOptions("deleting", options, { propagationPolicy: "a string", at: date });
  const { propagationPolicy = "Foreground", at } = options;
  checkChoice("deleting: propagationPolicy", propagationPolicy, policies);
  const object = live(kindOf(input), input, {});
  const last = lastOf(object);
  checkNotBefore("deleting: at", at, `what became of the ${object.kind} so far`, timeOf(last));
  const own = object.metadata.finalizers ?? [];
  const waited = waitedFor[propagationPolicy];
  const others = own.filter(name => name !== waitedFor.Foreground && name !== waitedFor.Orphan);
  const finalizers = waited === undefined ? others : [...others, waited];
  if (finalizers.length === 0)
    throw new RangeError(
      `deleting: a ${object.kind} without finalizers is gone at once: take another propagationPolicy, or give it some`,
    );
  const { deletionTimestamp, labels, annotations, ownerReferences, ...rest } = object.metadata;
  if (deletionTimestamp !== undefined && String(own) === String(finalizers)) return object;
  const { deletionGracePeriodSeconds: _, finalizers: __, ...before } = rest;
  const metadata = {
    ...before,
    generation: before.generation + Number(deletionTimestamp === undefined),
    deletionTimestamp: deletionTimestamp ?? timeOf(at ?? last),
    deletionGracePeriodSeconds: 0,
    ...(labels && { labels }),
    ...(annotations && { annotations }),
    ...(ownerReferences && { ownerReferences }),
    finalizers,
  };
  return stamped({ ...object, metadata } as LiveJob | LiveCronJob, before.resourceVersion);
}
