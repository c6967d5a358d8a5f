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

/** How many pods fail the Job: they have ended when the others are deleted. */
function ownPods({ spec }: LiveJob, reason: FailureReason, { failedIndexes }: Counts): number {
  const { backoffLimitPerIndex, maxFailedIndexes = 0, template } = spec;
  if (reason === "MaxFailedIndexesExceeded" && backoffLimitPerIndex !== undefined)
    // So many indexes beyond the limit failed at the same moment.
    return Math.max(countOf(failedIndexes) - maxFailedIndexes, 1);
  const one =
    reason === "PodFailurePolicy" ||
    (reason === "BackoffLimitExceeded" && template.spec?.restartPolicy === "Never");
  return one ? 1 : 0;
}

/** What a reason does to the pods. */
export function failedProgress(job: LiveJob, reason: FailureReason, options: FailureOptions): Progress {
  const { spec, status } = job;
  const { completions = 0, backoffLimit = 6, backoffLimitPerIndex, maxFailedIndexes = 0 } = spec;
  let { failedIndexes, completedIndexes } = options;
  const perIndex = backoffLimitPerIndex !== undefined;
  const byIndexes = reason === "FailedIndexes" || reason === "MaxFailedIndexesExceeded";
  if (perIndex && byIndexes) {
    const before = knownIndexes(job);
    const done = completedIndexes === undefined ? before.completed : readIndexes(completedIndexes);
    const known = failedIndexes === undefined ? before.failedIndexes : readIndexes(failedIndexes);
    let open = othersOf(union(done, known), completions);
    let lost = known;
    if (reason === "FailedIndexes" && options.succeeded !== undefined && completedIndexes === undefined) {
      // So many have succeeded, and all others have not.
      const more = firstOf(open, options.succeeded - countOf(done));
      completedIndexes = writeIndexes(union(done, more));
      open = othersOf(union(union(done, more), known), completions);
    }
    if (reason === "MaxFailedIndexesExceeded") {
      if (failedIndexes === undefined)
        lost = union(known, firstOf(open, maxFailedIndexes + 1 - countOf(known)));
    } else if (failedIndexes === undefined && (completedIndexes !== undefined || lost.length === 0)) {
      lost = union(known, completedIndexes === undefined ? firstOf(open, 1) : open);
    }
    failedIndexes = writeIndexes(lost);
    // All others have succeeded, or the Job would still run.
    if (reason === "FailedIndexes") completedIndexes ??= writeIndexes(othersOf(lost, completions));
  }
  const progress = {
    ...options,
    ...(failedIndexes !== undefined && { failedIndexes }),
    ...(completedIndexes !== undefined && { completedIndexes }),
  };
  const told = counts(job, { ...progress, uncounted: undefined });
  // Whose failure it is has ended; the others are deleted, and count as failed.
  const own = ownPods(job, reason, told);
  // A failed index has no pod any more; it had one until now.
  const freed = perIndex && reason === "MaxFailedIndexesExceeded" ? own : 0;
  const wanted = freed > 0 ? wantedPods(spec, told, freed) : told.wanted;
  const pods = Math.min(status.active ?? wanted, wanted || (status.active ?? 0));
  const others = reason === "FailedIndexes" && perIndex ? 0 : Math.max(pods - own, 0);
  let failed = told.failed + others + own - freed;
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
