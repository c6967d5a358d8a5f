// Counts the pods and indexes that have failed when a Job fails for a reason. The fixtures themselves are in end.ts.

import type { LiveJob } from "../input.ts";
import type { FailureReason } from "./conditions.ts";
import { countOf, firstOf, othersOf, readIndexes, union, writeIndexes } from "./indexes.ts";
import {
  type Counts,
  counted,
  counts,
  type FailureOptions,
  isLastOpen,
  knownIndexes,
  maxCount,
  type Progress,
  waitingOf,
  wantedPods,
  withMoreFailed,
} from "./progress.ts";

type EndedIndexes = Pick<FailureOptions, "completedIndexes" | "failedIndexes">;

/** Returns whether the pods that make the Job fail for this reason fail their indexes, too. */
const loseIndexes = ({ spec: { backoffLimitPerIndex: limit } }: LiveJob, reason: FailureReason): boolean =>
  limit === 0 || (limit !== undefined && reason === "MaxFailedIndexesExceeded");

/** Returns whether the Job fails for this reason as soon as one more pod has failed by itself. */
export const failsByOnePod = ({ spec: { template } }: LiveJob, reason: string): boolean =>
  reason === "PodFailurePolicy" ||
  (reason === "BackoffLimitExceeded" && template.spec?.restartPolicy === "Never");

/** Returns how many pods make the Job fail by their own failure. They have ended before the other pods are deleted. */
function ownPods(
  job: LiveJob,
  reason: FailureReason,
  { failedIndexes }: Pick<Counts, "failedIndexes">,
): number {
  const { backoffLimitPerIndex, maxFailedIndexes = 0 } = job.spec;
  if (reason === "MaxFailedIndexesExceeded" && backoffLimitPerIndex !== undefined)
    // All indexes beyond the limit failed at the same moment.
    return Math.max(countOf(failedIndexes) - maxFailedIndexes, 1);
  return failsByOnePod(job, reason) ? 1 : 0;
}

/** Returns the completed and failed indexes, in the API's text, of a Job with a limit per index that fails because of its indexes. */
function indexesAtEnd(job: LiveJob, reason: FailureReason, options: FailureOptions): EndedIndexes {
  const { completions = 0, maxFailedIndexes = 0 } = job.spec;
  const before = knownIndexes(job);
  const { completedIndexes, failedIndexes } = options;
  const known = failedIndexes === undefined ? before.failedIndexes : readIndexes(failedIndexes);
  let done = completedIndexes === undefined ? before.completed : readIndexes(completedIndexes);
  const open = () => othersOf(union(done, known), completions);
  if (reason === "MaxFailedIndexesExceeded") {
    const more = failedIndexes === undefined ? maxFailedIndexes + 1 - countOf(known) : 0;
    return { completedIndexes, failedIndexes: writeIndexes(union(known, firstOf(open(), more))) };
  }
  let isDoneTold = completedIndexes !== undefined;
  if (options.succeeded !== undefined && !isDoneTold) {
    // `succeeded` is the number of completed indexes, and all others have failed.
    done = union(done, firstOf(open(), options.succeeded - countOf(done)));
    isDoneTold = true;
  }
  let lost = known;
  if (failedIndexes === undefined) {
    if (isDoneTold) lost = union(known, open());
    else if (known.length === 0) lost = firstOf(open(), 1);
  }
  // All other indexes have succeeded, or the Job would still run.
  return {
    completedIndexes: completedIndexes ?? writeIndexes(isDoneTold ? done : othersOf(lost, completions)),
    failedIndexes: writeIndexes(lost),
  };
}

/** The pods that exist when a Job fails. */
interface LastPods {
  /** Those whose failure makes the Job fail. */
  readonly own: number;
  /** Those that still run, and are deleted. */
  readonly others: number;
}

/**
 * Returns how many pods exist when a Job fails for this reason.
 *
 * @param told the counts at that moment, with the indexes that these pods failed
 * @param active how many pods run, if that is known; default: as many as the Job wants
 */
export function lastPods(
  job: LiveJob,
  reason: FailureReason,
  told: Pick<Counts, "succeeded" | "failedIndexes">,
  active?: number,
): LastPods {
  const { spec } = job;
  const own = ownPods(job, reason, told);
  // A failed index gets no more pods, but those that fail now had one until now.
  const wanted = wantedPods(spec, told, loseIndexes(job, reason) ? own : 0);
  // Without completions the pods that run go on when one has succeeded.
  const pods =
    active === undefined
      ? wanted
      : Math.min(active, spec.completions === undefined && !wanted ? active : wanted);
  return { own, others: Math.max(pods - own, 0) };
}

/**
 * Returns the failed indexes of a Job in which each failure fails one.
 *
 * @param alone how many pods have failed without being deleted
 */
const failedBy = (job: LiveJob, alone: number, options: EndedIndexes): string =>
  withMoreFailed(job, alone - countOf(knownIndexes(job).failedIndexes), options);

/** Returns the indexes that have ended when a Job fails for this reason. */
function endedIndexes(job: LiveJob, reason: FailureReason, options: FailureOptions): EndedIndexes {
  const { backoffLimitPerIndex: limit } = job.spec;
  if (limit !== undefined && (reason === "FailedIndexes" || reason === "MaxFailedIndexesExceeded"))
    return indexesAtEnd(job, reason, options);
  const { completedIndexes, failedIndexes } = options;
  if (limit !== 0 || failedIndexes !== undefined) return { completedIndexes, failedIndexes };
  const own = ownPods(job, reason, counts(job, options));
  return { completedIndexes, failedIndexes: failedBy(job, counted(job).failed + own, options) };
}

/** Returns the counts of a Job that fails for this reason. */
export function failedProgress(job: LiveJob, reason: FailureReason, options: FailureOptions): Progress {
  const { spec, status } = job;
  const { backoffLimit = 6, backoffLimitPerIndex } = spec;
  const { failedIndexes, completedIndexes } = endedIndexes(job, reason, options);
  const progress = { ...options, failedIndexes, completedIndexes };
  const told = counts(job, { ...progress, uncounted: undefined });
  const { active = 0 } = status;
  // The pods that made the Job fail have ended. The others are deleted, and count as failed.
  const { own, others } = lastPods(job, reason, told, active);
  // The pods of failed indexes are counted already.
  let failed = told.failed + others + (loseIndexes(job, reason) ? 0 : own);
  // With a limit per index, the default `backoffLimit` is so high that no Job exceeds it.
  if (own > 0 && reason === "BackoffLimitExceeded" && backoffLimit < maxCount)
    failed = Math.max(failed, backoffLimit + 1 + others);
  failed = Math.min(failed, maxCount);
  // Deleted pods take so long to end that meanwhile the controller counts all failed pods.
  const last = isLastOpen(options, "failed") && others === 0;
  const newly = failed - counted(job).failed;
  const uncounted = last
    ? { failed: Math.min(reason === "FailedIndexes" ? 1 : own, newly) }
    : options.uncounted;
  const before = Math.max(failed - waitingOf({ uncounted }, "failed"), status.failed ?? 0);
  const failedNow = options.failed ?? before;
  const alone = failedNow + waitingOf({ uncounted }, "failed") - others;
  const isOpen = backoffLimitPerIndex === 0 && options.failedIndexes === undefined;
  return {
    ...progress,
    ...(isOpen && { failedIndexes: failedBy(job, alone, progress) }),
    uncounted,
    failed: failedNow,
    terminating: options.terminating ?? others,
  };
}
