// The progress of a Job's pods and indexes: what callers of fixtures may say about it, and what follows if they do not.

import type { JobSpec } from "../../models/index.ts";
import type { CreateOptions, LiveJob } from "../input.ts";
import type { FailureReason } from "./conditions.ts";
import {
  countOf,
  firstOf,
  type Indexes,
  othersOf,
  type Ranges,
  readIndexes,
  union,
  writeIndexes,
} from "./indexes.ts";

/** Pods that have ended and are not in the counters yet: a number, at most 30,000, or their uids (default: those that `pod` gives them). */
export interface Uncounted {
  /** The pods that succeeded. */
  readonly succeeded?: number | readonly string[] | undefined;
  /** The pods that failed. */
  readonly failed?: number | readonly string[] | undefined;
}

/** The counts of a Job's pods. Counts that are left out follow from the Job's spec and its present status. */
export interface Progress {
  /** Pods that are pending or running. */
  readonly active?: number | undefined;
  /** Active pods that are ready. */
  readonly ready?: number | undefined;
  /** Pods that are being deleted. Default: none, or in a Job made by `succeeding` or `failing`, those that it no longer needs. */
  readonly terminating?: number | undefined;
  /** Pods that succeeded, fewer than the completions while the Job runs. For an Indexed Job, the number of its completed indexes. */
  readonly succeeded?: number | undefined;
  /**
   * Pods that failed: at most the `backoffLimit` of a Job that has not failed, and no more than a `backoffLimitPerIndex` allows its
   * indexes.
   */
  readonly failed?: number | undefined;
  /**
   * Indexes that have succeeded: as the API writes them (`"0,3-5"`), or a list; as many as `succeeded` if both are given. Default: the
   * first `succeeded` ones that have not failed, in a Job that completes by its `successPolicy` including those that a rule needs.
   */
  readonly completedIndexes?: Indexes | undefined;
  /**
   * Indexes that have failed, in a Job with a `backoffLimitPerIndex`: at most its `maxFailedIndexes` while it runs; in one that completes,
   * only those that its `successPolicy` does not need. Default: none; with a limit of 0, the first ones, as many as pods have failed; in a
   * Job that fails, those that follow from the reason.
   */
  readonly failedIndexes?: Indexes | undefined;
  /**
   * Pods that have ended and are not in the counters yet. Default: none, or in a Job made by `succeeding` or `failing` its last pod, unless
   * others are being deleted. The successes of an Indexed Job are never among them.
   */
  readonly uncounted?: Uncounted | undefined;
}

/** The options of a Job's fixture. */
export interface JobOptions extends CreateOptions, Progress {
  /**
   * The time when the controller started the Job, in whole seconds and not before its creation; default: its creation. A Job that has
   * started keeps its start, and takes no other; one that is resumed starts anew.
   */
  readonly startedAt?: Date | undefined;
  /**
   * The time when the Job reached its state, in whole seconds: not before its start or its last condition; for a Job that succeeds, not
   * after its deadline; for a Job that has ended, no other than it has. Default for a Job that ends: one minute after its start, or one
   * second before its deadline if that is sooner; its start, if it completes with no completions; its deadline, for `DeadlineExceeded`. For
   * a Job that runs, it is the start if `startedAt` is not given, and is nowhere else in its status.
   */
  readonly at?: Date | undefined;
}

/** Returns the last second, counted from its start, in which a Job can succeed: infinity if it has no deadline. */
export const lastSecond = ({ spec: { activeDeadlineSeconds } }: LiveJob): number =>
  activeDeadlineSeconds === undefined ? Number.POSITIVE_INFINITY : Math.max(activeDeadlineSeconds - 1, 0);

/** The options of a failed Job's fixture. */
export interface FailureOptions extends JobOptions {
  /**
   * The reason. Default: `DeadlineExceeded` for a Job with `activeDeadlineSeconds` of 0, `FailedIndexes` for one with a
   * `backoffLimitPerIndex` (or `BackoffLimitExceeded` or `MaxFailedIndexesExceeded`, if its limits are passed before all its indexes can
   * have ended), else `BackoffLimitExceeded`.
   */
  readonly reason?: FailureReason | undefined;
  /** The exit code of the failed pod, only with `PodFailurePolicy`; default: the first that a `FailJob` rule names. */
  readonly exitCode?: number | undefined;
  /** The name of the failed pod, only with `PodFailurePolicy`; default: that of `pod(job)`. */
  readonly podName?: string | undefined;
}

export const maxCount = 2147483647;

/**
 * How many uncounted pods the controller notes at a time.
 *
 * @see controller/job MaxUncountedPods
 */
export const maxUncountedPods = 500;

export const isIndexed = ({ spec }: Pick<LiveJob, "spec">) => spec.completionMode === "Indexed";

/** Returns the counts so far, with the pods that are noted but not counted yet. */
export function counted({ status }: LiveJob): { succeeded: number; failed: number } {
  const { succeeded = 0, failed = 0, uncountedTerminatedPods: pods } = status;
  return {
    succeeded: succeeded + (pods?.succeeded?.length ?? 0),
    failed: failed + (pods?.failed?.length ?? 0),
  };
}

/**
 * Returns the indexes in a Job's status that the Job still has. Those beyond its completions were lost when it was scaled down.
 *
 * @see controller/job parseIndexesFromString
 */
export function knownIndexes({ spec, status }: LiveJob): { completed: Ranges; failedIndexes: Ranges } {
  const { completions = 0 } = spec;
  const below = (indexes: string | undefined) =>
    othersOf(othersOf(readIndexes(indexes), completions), completions);
  return { completed: below(status.completedIndexes), failedIndexes: below(status.failedIndexes) };
}

/**
 * Returns how many pods of an index fail before the index does: all that its limit allows, or one if a pod failure policy can fail it at
 * once.
 */
export function failuresPerIndex({
  spec: { backoffLimitPerIndex = 0, podFailurePolicy },
}: Pick<LiveJob, "spec">): number {
  const atOnce = podFailurePolicy?.rules?.some(({ action }) => action === "FailIndex");
  return atOnce ? 1 : backoffLimitPerIndex + 1;
}

/** Returns how many pods have ended this way and are not in the counters yet. */
export function waitingOf({ uncounted }: Progress, how: keyof Uncounted): number {
  const pods = uncounted?.[how] ?? 0;
  return typeof pods === "number" ? pods : pods.length;
}

/** Returns whether the options say anything about the Job's pods. */
export function tellsProgress(options: Progress): boolean {
  const { active, ready, terminating, succeeded, failed, completedIndexes, failedIndexes, uncounted } =
    options;
  const all = [active, ready, terminating, succeeded, failed, completedIndexes, failedIndexes, uncounted];
  return all.some(one => one !== undefined);
}

/** Returns whether the options leave open how many pods ended this way, whether they are counted, and whether others still end. */
export const isLastOpen = (options: Progress, how: keyof Uncounted): boolean =>
  [options[how], options.uncounted, options.terminating].every(one => one === undefined);

export interface Counts {
  readonly succeeded: number;
  readonly failed: number;
  readonly completed: Ranges;
  readonly failedIndexes: Ranges;
  /** How many pods the Job wants to run now. */
  readonly wanted: number;
}

/** Returns the completed indexes: the given ones, else the known ones, filled up with open ones to the number that has succeeded. */
function completedOf(job: LiveJob, options: Progress, known: Ranges, failedIndexes: Ranges): Ranges {
  if (options.completedIndexes !== undefined) return readIndexes(options.completedIndexes);
  const { succeeded } = options;
  if (succeeded === undefined) return known;
  const more = succeeded - countOf(known);
  if (more < 0) return firstOf(known, succeeded);
  const open = othersOf(union(known, failedIndexes), job.spec.completions ?? 0);
  return union(known, firstOf(open, more));
}

/** Returns the number of failed pods if the caller gave none: those that it takes to fail the indexes that fail now. */
function failedOf(job: LiveJob, options: Progress, known: Ranges, failedIndexes: Ranges): number {
  const newly = countOf(failedIndexes) - countOf(known);
  const more = newly * failuresPerIndex(job) - waitingOf(options, "failed");
  return Math.min(counted(job).failed + Math.max(more, 0), maxCount);
}

/** Returns the counters that follow from the options, and from what was counted before. */
export function counts(job: LiveJob, options: Progress): Counts {
  const known = knownIndexes(job);
  const { failedIndexes: told } = options;
  const failedIndexes = told === undefined ? known.failedIndexes : readIndexes(told);
  const indexed = isIndexed(job);
  const completed = indexed ? completedOf(job, options, known.completed, failedIndexes) : [];
  const reached = indexed ? countOf(completed) : counted(job).succeeded;
  const { succeeded = reached, failed = failedOf(job, options, known.failedIndexes, failedIndexes) } =
    options;
  const ended = succeeded + waitingOf(options, "succeeded");
  const wanted = wantedPods(job.spec, { failedIndexes, succeeded: ended });
  return { succeeded, failed, completed, failedIndexes, wanted };
}

/** Returns the failed indexes of a Job after `more` open ones, the first, have failed. */
export function withMoreFailed(
  job: LiveJob,
  more: number,
  { completedIndexes }: Pick<Progress, "completedIndexes">,
): string {
  const { completed, failedIndexes } = knownIndexes(job);
  const done = completedIndexes === undefined ? completed : readIndexes(completedIndexes);
  const open = othersOf(union(done, failedIndexes), job.spec.completions ?? 0);
  return writeIndexes(union(failedIndexes, firstOf(open, more)));
}

/**
 * Returns the options of a Job that goes on, with its failed indexes. If an index may not fail at all, each failed pod stands for one of
 * them, and these are the first open ones.
 *
 * @see controller/job isIndexFailed
 */
export function withFailedIndexes<T extends Progress>(job: LiveJob, options: T): T {
  const { backoffLimitPerIndex } = job.spec;
  if (backoffLimitPerIndex !== 0 || options.failedIndexes !== undefined) return options;
  const before = counted(job).failed;
  const newly = (options.failed ?? before) + waitingOf(options, "failed") - before;
  return newly > 0 ? { ...options, failedIndexes: withMoreFailed(job, newly, options) } : options;
}

/**
 * Returns how many pods run at the same time. Without completions, no pod is made after one has succeeded.
 *
 * @param more the number of indexes that count as failed but still have a pod
 */
export function wantedPods(
  { completions, parallelism = 1 }: JobSpec,
  { succeeded, failedIndexes }: Pick<Counts, "succeeded" | "failedIndexes">,
  more = 0,
): number {
  const left = completions === undefined ? parallelism : completions - countOf(failedIndexes) + more;
  return Math.max(Math.min(parallelism, left - succeeded), 0);
}
