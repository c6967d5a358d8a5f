// Finds out from a Job's status which of its pods a pod is.
import type { Container, JobCondition, JobStatus } from "../../models/index.ts";
import { isJobFinished } from "../../validation/batch/conditions.ts";
import type { LiveJob } from "../input.ts";
import { certainEnd, isReason, latest, trueCondition } from "../job/conditions.ts";
import { failsByOnePod, lastPods } from "../job/failed-progress.ts";
import { countOf, gapsBelow, includes, othersOf, type Ranges, readIndexes, union } from "../job/indexes.ts";
import { counted, failuresPerIndex, isIndexed, maxCount } from "../job/progress.ts";
import { once } from "../once.ts";
import { podUid } from "./name.ts";
import { isRestartedAfter } from "./restarts.ts";
import type { PodOptions, PodPhase } from "./types.ts";

/** What a Job's status says about one of its pods. */
export interface Place {
  readonly uid: string;
  readonly phase: PodPhase;
  /** Whether the Job has noted it but not counted it yet. */
  readonly isNoted: boolean;
  /** Whether its index has failed, by the Job's status. */
  readonly isLost: boolean;
  /** When it was deleted, if it was. Its containers still end, or have ended because of that. */
  readonly deletedAt?: Date;
}

/** Returns the pods that a Job has noted but not counted yet. */
export const notedOf = ({ uncountedTerminatedPods: noted }: JobStatus) => ({
  failed: noted?.failed ?? [],
  succeeded: noted?.succeeded ?? [],
});

/** Returns the positions of these pods in their lists, by uid. */
const notedPlaces = once((status: JobStatus) => {
  const { failed, succeeded } = notedOf(status);
  const places = (uids: readonly string[]) => new Map(uids.map((uid, i) => [uid, i]));
  return { failed: places(failed), succeeded: places(succeeded) };
});

/** Returns the condition that says that a Job will fail or has failed. */
export const failureOf = ({ status }: LiveJob): JobCondition | undefined =>
  trueCondition(status, "FailureTarget") ?? trueCondition(status, "Failed");

interface Ended {
  readonly completed: Ranges;
  readonly failed: Ranges;
  /** Returns how many indexes below this one have not ended. */
  readonly openBelow: (index: number) => number;
}

/** Returns the indexes that have ended. */
export const indexesOf = once(({ completedIndexes, failedIndexes }: JobStatus): Ended => {
  const [completed, failed] = [readIndexes(completedIndexes), readIndexes(failedIndexes)];
  return { completed, failed, openBelow: gapsBelow(union(completed, failed)) };
});

/** How many of a Job's pods were deleted when it failed, and count as failed. */
export interface DeletedPods {
  readonly all: number;
  /** Those whose containers still end. */
  readonly terminating: number;
}

/** Returns how many pods have failed by themselves, at least, if the Job failed for this reason. */
function leastAlone({ spec, status }: LiveJob, reason: string): number {
  const { backoffLimit = 6, template } = spec;
  const ofIndexes = countOf(indexesOf(status).failed) * failuresPerIndex({ spec });
  if (reason === "PodFailurePolicy") return Math.max(ofIndexes, 1);
  if (reason !== "BackoffLimitExceeded" || template.spec.restartPolicy !== "Never") return ofIndexes;
  // With a limit per index, the default `backoffLimit` is so high that no Job exceeds it.
  return Math.max(ofIndexes, backoffLimit < maxCount ? backoffLimit + 1 : 1);
}

/**
 * Returns how many pods were deleted when a Job failed. Its status does not say which, so it is as many as ran next to those that failed
 * the Job, if that many have failed.
 *
 * @see controller/job deleteActivePods
 */
export const deletedInFailure = once((job: LiveJob): DeletedPods => {
  const { status } = job;
  const target = failureOf(job);
  if (target === undefined) return { all: 0, terminating: 0 };
  const { reason = "" } = target;
  const { failed: failures, succeeded: successes } = counted(job);
  const { completed, failed } = indexesOf(status);
  // Pods that are being deleted count as failed already. Not among them are the pods of failed indexes, and the pod by which a policy failed
  // the Job.
  const alone = Math.max(countOf(failed) * failuresPerIndex(job), reason === "PodFailurePolicy" ? 1 : 0);
  const terminating = Math.max(Math.min(status.terminating ?? 0, failures - alone), 0);
  if (!isReason(reason)) return { all: terminating, terminating };
  const succeeded = isIndexed(job) ? countOf(completed) : successes;
  const { others } = lastPods(job, reason, { succeeded, failedIndexes: failed });
  return { all: Math.max(Math.min(others, failures - leastAlone(job, reason)), terminating), terminating };
});

/** Returns the name of the pod by which a pod failure policy failed the Job. */
export function podInMessage(job: LiveJob): string | undefined {
  const { reason, message = "" } = failureOf(job) ?? {};
  const place = `${job.metadata.namespace}/`;
  const found = message.split(" ").find(word => word.startsWith(place));
  return reason === "PodFailurePolicy" ? found?.slice(place.length) : undefined;
}

/**
 * Returns the open index whose pod failed an Indexed Job, if there is one. That pod has no successor, since the Job was failing when its
 * controller saw it. The status does not say which index it was, but for a message of a pod failure policy; so it is the first.
 */
export const indexOfFailure = once((job: LiveJob): number | undefined => {
  const { reason = "" } = failureOf(job) ?? {};
  if (!isIndexed(job) || !failsByOnePod(job, reason)) return undefined;
  const { completed, failed } = indexesOf(job.status);
  const failures = counted(job).failed - deletedInFailure(job).all;
  if (failures <= countOf(failed) * failuresPerIndex(job)) return undefined;
  const ended = union(completed, failed);
  const told = /-(\d+)-[^-]+$/.exec(podInMessage(job) ?? "")?.[1];
  const [[first] = []] = othersOf(ended, job.spec.completions ?? 0);
  const index = told === undefined ? first : Number(told);
  return index === undefined || includes(ended, index) ? undefined : index;
});

/**
 * Returns the restarts of each pod that was deleted because its Job reached its `backoffLimit` by restarts: together they are as many as
 * the limit.
 *
 * @see controller/job pastBackoffLimitOnFailure
 */
export const restartsOf = once((job: LiveJob): PodOptions => {
  const { backoffLimit = 6, template } = job.spec;
  const { all } = deletedInFailure(job);
  const isReached =
    failureOf(job)?.reason === "BackoffLimitExceeded" &&
    template.spec.restartPolicy === "OnFailure" &&
    counted(job).failed - all <= backoffLimit;
  return isReached ? { restarts: Math.max(Math.ceil(backoffLimit / Math.max(all, 1)), 1) } : {};
});

/** Returns when a Job's pods were deleted because it no longer needs them. */
function deletionTime(job: LiveJob): Date {
  const { status } = job;
  const certain = certainEnd(status);
  return certain?.lastTransitionTime === undefined ? latest(job) : new Date(certain.lastTransitionTime);
}

/** The state of a pod: its phase, `terminating` (deleted, while its containers still end) or `stopped` (ended by its deletion). */
export type Look = PodPhase | "terminating" | "stopped";

/** Returns the state of a pod that failed before its Job did. If its containers are restarted, only a deletion can have ended it. */
export function failedLook({ spec }: LiveJob): Look {
  const pod = spec.template.spec;
  return isRestartedAfter(pod, pod.containers[0] as Container, 1) ? "stopped" : "Failed";
}

/** Returns the state of the Job's nth pod. Failed pods come first, then those that have succeeded, run, wait and are being deleted. */
function lookOfNth(job: LiveJob, nth: number): Look {
  const { status } = job;
  const { ready = 0, active = 0, terminating = 0 } = status;
  const { failed, succeeded } = counted(job);
  const ended = failed + succeeded;
  const deleted = deletedInFailure(job);
  if (nth < failed - deleted.all) return failedLook(job);
  if (nth < failed) return nth < failed - deleted.terminating ? "stopped" : "terminating";
  if (nth < ended) return "Succeeded";
  if (isJobFinished(job)) return trueCondition(status, "Failed") === undefined ? "Succeeded" : "stopped";
  if (nth < ended + active) return nth < ended + ready ? "Running" : "Pending";
  return nth < ended + active + terminating - deleted.terminating ? "terminating" : "Pending";
}

/** Returns the state of an index's pod. The first of the open indexes are ready. */
function lookOfIndex(job: LiveJob, index: number, hasFailed: boolean): Look {
  const { completed, failed, openBelow } = indexesOf(job.status);
  const isCompleted = includes(completed, index);
  if (isCompleted && !hasFailed) return "Succeeded";
  const alone = failedLook(job);
  if (isCompleted || includes(failed, index)) return alone;
  const { ready = 0, active = 0, terminating = 0 } = job.status;
  const deleted = deletedInFailure(job);
  const own = indexOfFailure(job);
  if (index === own) return alone;
  const before = openBelow(index) - active - (own !== undefined && own < index ? 1 : 0);
  const isTerminating = before >= 0 && before < terminating;
  const isStopped = before >= terminating && before < terminating + deleted.all - deleted.terminating;
  if (hasFailed && isTerminating && deleted.terminating > 0) return "terminating";
  if (isStopped) return "stopped";
  if (hasFailed) return alone;
  // When a success policy's rule was met, the pods that it does not need were deleted.
  if (isJobFinished(job)) return failureOf(job) === undefined ? "stopped" : alone;
  if (isTerminating) return "terminating";
  return before + active < ready ? "Running" : "Pending";
}

/**
 * Returns the place of a pod: by its uid if the Job has noted it, else by its number or index.
 *
 * @param known its state, if the caller knows it better
 */
export function placeOf(job: LiveJob, index: number | undefined, options: PodOptions, known?: Look): Place {
  const { nth = 0 } = options;
  const { failed = 0, succeeded = 0 } = job.status;
  const noted = notedOf(job.status);
  const firstSucceeded = failed + noted.failed.length + succeeded;
  const told =
    index === undefined ? (noted.failed[nth - failed] ?? noted.succeeded[nth - firstSucceeded]) : undefined;
  const uid = options.uid ?? told ?? podUid(job, index, nth);
  const places = notedPlaces(job.status);
  const [asFailed, asSucceeded] = [places.failed.get(uid), places.succeeded.get(uid)];
  const isNoted = asFailed !== undefined || asSucceeded !== undefined;
  let own = nth;
  if (asFailed !== undefined) own = failed + asFailed;
  else if (asSucceeded !== undefined) own = firstSucceeded + asSucceeded;
  const look =
    known ?? (index === undefined ? lookOfNth(job, own) : lookOfIndex(job, index, asFailed !== undefined));
  const isLost = index !== undefined && includes(indexesOf(job.status).failed, index);
  if (look !== "terminating" && look !== "stopped") return { uid, phase: look, isNoted, isLost };
  // A pod that had not started would be gone at once, so this one runs.
  const phase = look === "stopped" ? "Failed" : "Running";
  return { uid, phase, isNoted, isLost, deletedAt: deletionTime(job) };
}

/**
 * Returns whether the Job has released a pod that is being deleted. It waits for the pod only if no other may replace it before it has
 * failed.
 *
 * @see controller/job isPodFailed
 */
export function letsGo({ spec, status }: LiveJob): boolean {
  const isEnding = trueCondition(status, "SuccessCriteriaMet") ?? trueCondition(status, "FailureTarget");
  return spec.podReplacementPolicy !== "Failed" || spec.suspend === true || isEnding !== undefined;
}
