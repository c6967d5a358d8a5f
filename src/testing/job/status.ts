// A Job's status as the controller writes it, with the pods that it has noted but not yet counted.
import type { JobStatus, UncountedTerminatedPods } from "../../models/index.ts";
import type { LiveJob } from "../input.ts";
import { podUid } from "../pod/name.ts";
import { countOf, firstOf, othersOf, type Ranges, union, writeIndexes } from "./indexes.ts";
import {
  type Counts,
  failuresPerIndex,
  isIndexed,
  type Progress,
  type Uncounted,
  waitingOf,
} from "./progress.ts";

/** Returns the last `count` indexes, the highest first. */
function lastOf(ranges: Ranges, count: number): number[] {
  const taken: number[] = [];
  for (const [first, last] of [...ranges].reverse())
    for (let index = last; index >= first && taken.length < count; index--) taken.push(index);
  return taken;
}

/**
 * Returns the uids of `count` failed pods of an Indexed Job that are not counted yet. Pods of its failed indexes come first: the last one of
 * each, and all others that the counter lacks. Then come pods of its open indexes.
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
    // The pods of a failed index are taken from the last one down: it has no more than its limit allows.
    i < ofLost || (open.length === 0 && lost.length > 0)
      ? uidOf(lost, i, perIndex - 1)
      : uidOf(open, i - ofLost, 0),
  );
}

/** Returns the uids of `count` pods of a Job without indexes, starting at the pod with the number `first`. */
const fromNth = (job: LiveJob, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => podUid(job, undefined, first + i));

/**
 * Returns the uids of the pods that have ended and are not counted yet. If only their number is given, these are the uids that `pod` gives
 * to the pods in their places.
 */
function uncountedPods(job: LiveJob, options: Progress, told: Counts): UncountedTerminatedPods {
  const [failed, succeeded] = [waitingOf(options, "failed"), waitingOf(options, "succeeded")];
  const uids = (how: keyof Uncounted, own: () => string[]) => {
    const pods = options.uncounted?.[how] ?? 0;
    const list = typeof pods === "number" ? own() : [...pods];
    return { [how]: list };
  };
  const firstSucceeded = told.failed + failed + told.succeeded;
  return {
    ...uids("succeeded", () => fromNth(job, firstSucceeded, succeeded)),
    ...uids("failed", () =>
      isIndexed(job) ? ofIndexes(job, failed, told) : fromNth(job, told.failed, failed),
    ),
  };
}

/** Returns a status with its fields in the server's order. The server leaves out what is undefined, an empty list or a count of 0. */
export const ordered = (job: LiveJob, status: JobStatus): JobStatus =>
  ({
    conditions: status.conditions,
    startTime: status.startTime,
    completionTime: status.completionTime,
    active: status.active,
    succeeded: status.succeeded,
    failed: status.failed,
    terminating: status.terminating ?? 0,
    completedIndexes: isIndexed(job) ? status.completedIndexes : undefined,
    failedIndexes: job.spec.backoffLimitPerIndex === undefined ? undefined : (status.failedIndexes ?? ""),
    uncountedTerminatedPods: status.uncountedTerminatedPods ?? {},
    ready: status.ready ?? 0,
  }) as JobStatus;

/** Returns the status with these counts. */
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
