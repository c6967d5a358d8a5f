// Which of its Job's pods a pod is, as far as the Job's status says it.
import type { JobStatus } from "../models/index.ts";
import { endCondition, trueCondition } from "./conditions.ts";
import { latest } from "./contradictions.ts";
import { countOf, includes, othersOf, type Ranges, readIndexes, union } from "./indexes.ts";
import type { LiveJob } from "./input.ts";
import { podUid } from "./pod-name.ts";
import type { PodOptions, PodPhase } from "./pod-types.ts";

/** What a Job's status says of one of its pods. */
export interface Place {
  readonly uid: string;
  readonly phase: PodPhase;
  /** Whether it is among those that the Job has noted and not counted. */
  readonly isNoted: boolean;
  /** Whether the Job says that its index has failed. */
  readonly isLost: boolean;
  /** When it was deleted, if its containers still end. */
  readonly deletedAt?: Date;
}

/** The pods that a Job has noted and not counted. */
export const notedOf = ({ uncountedTerminatedPods: noted }: JobStatus) => ({
  failed: noted?.failed ?? [],
  succeeded: noted?.succeeded ?? [],
});

export const hasEnded = ({ status }: LiveJob): boolean => endCondition(status) !== undefined;

/** How many of the pods that are being deleted have failed already: all of a Job that fails, but the one by which a policy failed it. */
export function deletedInFailure({ status }: LiveJob): number {
  const { failed = 0, terminating = 0 } = status;
  const target = trueCondition(status, "FailureTarget");
  if (target === undefined) return 0;
  const own = target.reason === "PodFailurePolicy" ? 1 : 0;
  return Math.max(Math.min(terminating, failed + notedOf(status).failed.length - own), 0);
}

type Look = PodPhase | "deleted";

/** Where the Job's nth pod is: those that have failed come first, then those that have succeeded, that run, that wait, that are deleted. */
function lookOfNth(job: LiveJob, nth: number): Look {
  const { status } = job;
  const { ready = 0, active = 0, terminating = 0 } = status;
  const noted = notedOf(status);
  const failed = (status.failed ?? 0) + noted.failed.length;
  const ended = failed + (status.succeeded ?? 0) + noted.succeeded.length;
  const gone = deletedInFailure(job);
  if (nth < failed) return nth < failed - gone ? "Failed" : "deleted";
  if (nth < ended) return "Succeeded";
  if (hasEnded(job)) return trueCondition(status, "Failed") === undefined ? "Succeeded" : "Failed";
  if (nth < ended + active) return nth < ended + ready ? "Running" : "Pending";
  return nth < ended + active + terminating - gone ? "deleted" : "Pending";
}

interface Ended {
  readonly completed: Ranges;
  readonly failed: Ranges;
}

// Of all pods of a Job the same indexes are asked.
const read = new WeakMap<JobStatus, Ended>();

/** The indexes that have ended. */
export function indexesOf({ status }: LiveJob): Ended {
  let found = read.get(status);
  if (found === undefined) {
    const { completedIndexes, failedIndexes } = status;
    found = { completed: readIndexes(completedIndexes), failed: readIndexes(failedIndexes) };
    read.set(status, found);
  }
  return found;
}

/** Where the pods of an index are; of those that are open, the first ones are ready. */
function lookOfIndex(job: LiveJob, index: number, hasFailed: boolean): Look {
  const { ready = 0, active = 0, terminating = 0 } = job.status;
  const { completed, failed } = indexesOf(job);
  const isOpen = !includes(completed, index) && !includes(failed, index);
  const openBefore = countOf(othersOf(union(completed, failed), index));
  const isDeleted = isOpen && openBefore >= active && openBefore < active + terminating;
  if (hasFailed) return isDeleted && deletedInFailure(job) > 0 ? "deleted" : "Failed";
  if (!isOpen) return includes(completed, index) ? "Succeeded" : "Failed";
  if (hasEnded(job)) return "Failed";
  if (isDeleted) return "deleted";
  return openBefore < ready ? "Running" : "Pending";
}

/** The place of a pod: that of its uid among those that the Job has noted, else of its number or index. */
export function placeOf(job: LiveJob, index: number | undefined, options: PodOptions): Place {
  const { nth = 0 } = options;
  const { failed = 0, succeeded = 0 } = job.status;
  const noted = notedOf(job.status);
  const firstSucceeded = failed + noted.failed.length + succeeded;
  const told =
    index === undefined ? (noted.failed[nth - failed] ?? noted.succeeded[nth - firstSucceeded]) : undefined;
  const uid = options.uid ?? told ?? podUid(job, index, nth);
  const [asFailed, asSucceeded] = [noted.failed.indexOf(uid), noted.succeeded.indexOf(uid)];
  const isNoted = asFailed >= 0 || asSucceeded >= 0;
  let own = nth;
  if (asFailed >= 0) own = failed + asFailed;
  else if (asSucceeded >= 0) own = firstSucceeded + asSucceeded;
  const look = index === undefined ? lookOfNth(job, own) : lookOfIndex(job, index, asFailed >= 0);
  const isLost = index !== undefined && includes(indexesOf(job).failed, index);
  if (look !== "deleted") return { uid, phase: look, isNoted, isLost };
  // A pod that had not started would be gone at once.
  return { uid, phase: "Running", isNoted, isLost, deletedAt: latest(job) };
}

/**
 * Whether the Job has let a pod go that is being deleted: it waits for it only where no other takes its place before it has failed.
 *
 * @see controller/job isPodFailed
 */
export function letsGo({ spec, status }: LiveJob): boolean {
  const isEnding = trueCondition(status, "SuccessCriteriaMet") ?? trueCondition(status, "FailureTarget");
  return spec.podReplacementPolicy !== "Failed" || spec.suspend === true || isEnding !== undefined;
}
