// A Job's status as it is written, with the pods that it has noted and not counted yet.
import type { JobStatus, UncountedTerminatedPods } from "../models/index.ts";
import { countOf, firstOf, othersOf, type Ranges, union, writeIndexes } from "./indexes.ts";
import type { LiveJob } from "./input.ts";
import { podUid } from "./pod-name.ts";
import {
  type Counts,
  failuresPerIndex,
  isIndexed,
  type Progress,
  type Uncounted,
  waitingOf,
} from "./progress.ts";

/** The last `count` of the indexes, from behind. */
function lastOf(ranges: Ranges, count: number): number[] {
  const taken: number[] = [];
  for (const [first, last] of [...ranges].reverse())
    for (let index = last; index >= first && taken.length < count; index--) taken.push(index);
  return taken;
}

/**
 * Returns the uids of so many failed pods of an Indexed Job that are not counted yet: those of its failed indexes, at least the last one of
 * each and all that the counter lacks, and then those of its open indexes.
 */
function ofIndexes(job: LiveJob, count: number, { completed, failed, failedIndexes }: Counts): string[] {
  const { completions = 0 } = job.spec;
  const perIndex = failuresPerIndex(job);
  const lost = lastOf(failedIndexes, count);
  const ofLost = Math.min(count, Math.max(lost.length, countOf(failedIndexes) * perIndex - failed));
  const others = firstOf(othersOf(union(completed, failedIndexes), completions), count - ofLost);
  const open = lastOf(others, count).reverse();
  const uidOf = (indexes: readonly number[], i: number, from: number) => {
    const round = Math.floor(i / Math.max(indexes.length, 1));
    return podUid(job, indexes[i % indexes.length] ?? 0, round <= from ? from - round : round);
  };
  return Array.from({ length: count }, (_, i) =>
    // Those of a failed index from behind: it has no more than its limit allows.
    i < ofLost || (open.length === 0 && lost.length > 0)
      ? uidOf(lost, i, perIndex - 1)
      : uidOf(open, i - ofLost, 0),
  );
}

/** So many pods of a Job without indexes, from one of them on. */
const fromNth = (job: LiveJob, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => podUid(job, undefined, first + i));

/** The uids of the pods that have ended and are not counted: where only their number was told, those that `pod` gives the pods in their places. */
function uncountedPods(job: LiveJob, options: Progress, told: Counts): UncountedTerminatedPods {
  const [failed, succeeded] = [waitingOf(options, "failed"), waitingOf(options, "succeeded")];
  const uids = (how: keyof Uncounted, own: () => string[]) => {
    const pods = options.uncounted?.[how] ?? 0;
    const list = typeof pods === "number" ? own() : [...pods];
    return list.length === 0 ? {} : { [how]: list };
  };
  const firstSucceeded = told.failed + failed + told.succeeded;
  return {
    ...uids("succeeded", () => fromNth(job, firstSucceeded, succeeded)),
    ...uids("failed", () =>
      isIndexed(job) ? ofIndexes(job, failed, told) : fromNth(job, told.failed, failed),
    ),
  };
}

/** A status with its fields in the server's order, without those that are not there. Where a count is 0 the server leaves it out. */
export function ordered(
  job: LiveJob,
  { conditions = [], active, succeeded, failed, ...rest }: JobStatus,
): JobStatus {
  const status: { -readonly [K in keyof JobStatus]?: unknown } = {
    conditions: conditions.length === 0 ? undefined : conditions,
    startTime: rest.startTime,
    completionTime: rest.completionTime,
    active,
    succeeded,
    failed,
    terminating: rest.terminating ?? 0,
    completedIndexes: isIndexed(job) ? rest.completedIndexes : undefined,
    failedIndexes: job.spec.backoffLimitPerIndex === undefined ? undefined : (rest.failedIndexes ?? ""),
    uncountedTerminatedPods: rest.uncountedTerminatedPods ?? {},
    ready: rest.ready ?? 0,
  };
  for (const key of Object.keys(status) as (keyof JobStatus)[])
    if (status[key] === undefined) delete status[key];
  return status as JobStatus;
}

/** The status with these counts. */
export function statusOf(job: LiveJob, options: Progress, told: Counts, pods: JobStatus): JobStatus {
  const { conditions, startTime, completionTime } = job.status;
  const status = {
    conditions,
    startTime,
    completionTime,
    succeeded: told.succeeded,
    failed: told.failed,
    completedIndexes: writeIndexes(told.completed),
    failedIndexes: writeIndexes(told.failedIndexes),
    uncountedTerminatedPods: uncountedPods(job, options, told),
    ...pods,
  } as JobStatus;
  return ordered(job, status);
}
