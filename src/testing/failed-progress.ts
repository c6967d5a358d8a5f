// How many pods and indexes of a Job have failed when it fails for a reason. The fixture itself stands in job-end.ts.

import type { FailureReason } from "./conditions.ts";
import { countOf, firstOf, othersOf, readIndexes, union, writeIndexes } from "./indexes.ts";
import type { LiveJob } from "./input.ts";
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
} from "./progress.ts";

type EndedIndexes = Pick<FailureOptions, "completedIndexes" | "failedIndexes">;

/** How many pods fail the Job: they have ended when the others are deleted. */
function ownPods(
  { spec }: LiveJob,
  reason: FailureReason,
  { failedIndexes }: Pick<Counts, "failedIndexes">,
): number {
  const { backoffLimitPerIndex, maxFailedIndexes = 0, template } = spec;
  if (reason === "MaxFailedIndexesExceeded" && backoffLimitPerIndex !== undefined)
    // So many indexes beyond the limit failed at the same moment.
    return Math.max(countOf(failedIndexes) - maxFailedIndexes, 1);
  const one =
    reason === "PodFailurePolicy" ||
    (reason === "BackoffLimitExceeded" && template.spec?.restartPolicy === "Never");
  return one ? 1 : 0;
}

/** The indexes that a Job with a limit for each has done and lost when it fails for its indexes, in the API's text. */
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
    // So many have succeeded, and all others have not.
    done = union(done, firstOf(open(), options.succeeded - countOf(done)));
    isDoneTold = true;
  }
  let lost = known;
  if (failedIndexes === undefined) {
    if (isDoneTold) lost = union(known, open());
    else if (known.length === 0) lost = firstOf(open(), 1);
  }
  // All others have succeeded, or the Job would still run.
  return {
    completedIndexes: completedIndexes ?? writeIndexes(isDoneTold ? done : othersOf(lost, completions)),
    failedIndexes: writeIndexes(lost),
  };
}

/** The pods that there are when a Job fails. */
interface LastPods {
  /** Those by whose failure it fails. */
  readonly own: number;
  /** Those that run beside them, and are deleted. */
  readonly others: number;
}

/**
 * How many pods there are when a Job fails for a reason.
 *
 * @param active how many run, where that is known; default: as many as are wanted
 */
export function lastPods(
  job: LiveJob,
  reason: FailureReason,
  told: Pick<Counts, "succeeded" | "failedIndexes">,
  active?: number,
): LastPods {
  const { spec } = job;
  const perIndex = spec.backoffLimitPerIndex !== undefined;
  const own = ownPods(job, reason, told);
  if (perIndex && reason === "FailedIndexes") return { own, others: 0 };
  // A failed index has no pod any more; it had one until now.
  const wanted = wantedPods(spec, told, perIndex && reason === "MaxFailedIndexesExceeded" ? own : 0);
  // Without completions the pods that run go on when one has succeeded.
  const pods =
    active === undefined
      ? wanted
      : Math.min(active, spec.completions === undefined && !wanted ? active : wanted);
  return { own, others: Math.max(pods - own, 0) };
}

/** What a reason does to the pods. */
export function failedProgress(job: LiveJob, reason: FailureReason, options: FailureOptions): Progress {
  const { spec, status } = job;
  const { backoffLimit = 6 } = spec;
  const perIndex = spec.backoffLimitPerIndex !== undefined;
  const byIndexes = perIndex && (reason === "FailedIndexes" || reason === "MaxFailedIndexesExceeded");
  const { failedIndexes, completedIndexes } = byIndexes ? indexesAtEnd(job, reason, options) : options;
  const progress = { ...options, failedIndexes, completedIndexes };
  const told = counts(job, { ...progress, uncounted: undefined });
  // With no time it has made none.
  const { active = spec.activeDeadlineSeconds === 0 ? 0 : undefined } = status;
  // Whose failure it is has ended; the others are deleted, and count as failed.
  const { own, others } = lastPods(job, reason, told, active);
  // The pods of failed indexes are counted already.
  const isCounted = perIndex && reason === "MaxFailedIndexesExceeded";
  let failed = told.failed + others + (isCounted ? 0 : own);
  // The limit that is the default with one per index is never exceeded.
  if (own > 0 && reason === "BackoffLimitExceeded" && backoffLimit < maxCount)
    failed = Math.max(failed, backoffLimit + 1 + others);
  failed = Math.min(failed, maxCount);
  // Those that are deleted take longer to end than all are to be counted.
  const last = isLastOpen(options, "failed") && others === 0;
  const newly = failed - counted(job).failed;
  const uncounted = last
    ? { failed: Math.min(reason === "FailedIndexes" ? Math.max(own, 1) : own, newly) }
    : options.uncounted;
  const before = Math.max(failed - waitingOf({ uncounted }, "failed"), status.failed ?? 0);
  return {
    ...progress,
    uncounted,
    failed: options.failed ?? before,
    terminating: options.terminating ?? others,
  };
}
