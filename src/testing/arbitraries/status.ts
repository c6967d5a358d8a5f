import * as fc from "fast-check";
import type { JobStatus } from "../../models/index.ts";
import { checkContainers, type JobInput, type LiveJob, live } from "../input.ts";
import { partial, pending, running, suspended } from "../job/before-end.ts";
import type { FailureReason } from "../job/conditions.ts";
import { complete, failed, failing, succeeding } from "../job/end.ts";
import { countOf, firstOf, othersOf, readIndexes, shortOf, union, writeIndexes } from "../job/indexes.ts";
import { counts, type FailureOptions, failuresPerIndex, lastSecond } from "../job/progress.ts";

export const reasons: readonly FailureReason[] = [
  "BackoffLimitExceeded",
  "DeadlineExceeded",
  "PodFailurePolicy",
  "FailedIndexes",
  "MaxFailedIndexesExceeded",
];

/** Random numbers, from which every state takes what it can use. */
interface Draw {
  readonly active: number;
  readonly ready: number;
  readonly terminating: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly indexes: readonly number[];
  readonly lost: readonly number[];
  readonly uncounted: readonly [succeeded: number, failed: number];
  readonly delay: number;
  readonly duration: number;
}

/** Returns the ended pods of a draw, few enough that the Job still runs. */
function endedPods({ spec }: LiveJob, draw: Draw) {
  const { completions, parallelism = 1, backoffLimit = 6 } = spec;
  const none = spec.completionMode === "Indexed" || (completions === undefined && parallelism === 0);
  const most = none ? 0 : Math.max((completions ?? 1001) - 1, 0);
  const succeeded = draw.succeeded % (most + 1);
  const failed = draw.failed % (backoffLimit + 1);
  const [moreSucceeded, moreFailed] = draw.uncounted;
  const uncounted = {
    succeeded: Math.min(moreSucceeded, most - succeeded),
    failed: Math.min(moreFailed, backoffLimit - failed),
  };
  return { succeeded, failed, uncounted };
}

/** Returns the indexes of a draw, as far as the Job has them. The last index still runs. */
function indexesOf(
  job: LiveJob,
  draw: Draw,
  failures: number,
): Pick<FailureOptions, "completedIndexes" | "failedIndexes"> {
  const { spec } = job;
  const { completions = 0, backoffLimitPerIndex, maxFailedIndexes = completions, successPolicy } = spec;
  if (spec.completionMode !== "Indexed") return {};
  const within = (list: readonly number[]) =>
    readIndexes(completions > 1 ? list.map(index => index % (completions - 1)) : []);
  // Each failed index accounts for some of the failed pods.
  const most = Math.min(maxFailedIndexes, Math.floor(failures / failuresPerIndex(job)));
  const lost = backoffLimitPerIndex === undefined ? [] : firstOf(within(draw.lost), most);
  // No index has both succeeded and failed.
  const open = othersOf(union(othersOf(within(draw.indexes), completions), lost), completions);
  const done = shortOf(successPolicy, completions, [], open, completions);
  return {
    completedIndexes: writeIndexes(done),
    ...(backoffLimitPerIndex !== undefined && { failedIndexes: writeIndexes(lost) }),
  };
}

/** Returns how many pods can have failed, given the limit per index and `lost` failed indexes. */
const mostFailed = ({ spec: { backoffLimitPerIndex, completions = 0 } }: LiveJob, lost: number): number =>
  backoffLimitPerIndex === undefined ? Number.POSITIVE_INFINITY : completions * backoffLimitPerIndex + lost;

/** Returns what a draw says about the Job's pods. */
function progressOf(job: LiveJob, draw: Draw): FailureOptions {
  const { completions } = job.spec;
  const startedAt = new Date(Date.parse(job.metadata.creationTimestamp) + draw.delay * 1000);
  const { succeeded, failed, uncounted } = endedPods(job, draw);
  const ended = succeeded > 0 || uncounted.succeeded !== 0;
  // Without completions, a Job goes on after a success only while a pod is active.
  const least = completions === undefined && ended ? 1 : 0;
  const indexes = indexesOf(job, draw, failed + uncounted.failed);
  const most = mostFailed(job, countOf(readIndexes(indexes.failedIndexes)));
  const notCounted = Math.min(uncounted.failed, most);
  // No more pods run than the Job wants.
  const { wanted } = counts(job, { ...indexes, succeeded, uncounted });
  const active = Math.max(draw.active % (wanted + 1), least);
  return {
    active,
    ready: draw.ready % (active + 1),
    terminating: draw.terminating,
    failed: Math.min(failed, most - notCounted),
    ...(job.spec.completionMode !== "Indexed" && { succeeded }),
    ...indexes,
    uncounted: { ...uncounted, failed: notCounted },
    startedAt,
    at: new Date(startedAt.getTime() + draw.duration * 1000),
  };
}

/** Returns the options of a Job that succeeds before its deadline. */
function inTime(job: LiveJob, { startedAt, at, failed = 0 }: FailureOptions): FailureOptions {
  // A Job of 0 completions ends before it has a pod.
  if (job.spec.completions === 0) return { startedAt };
  const start = startedAt?.getTime() ?? 0;
  const end = Math.min(at?.getTime() ?? start, start + lastSecond(job) * 1000);
  // More failures would mean that an index has failed, and then the Job would not succeed.
  return { startedAt, at: new Date(end), failed: Math.min(failed, mostFailed(job, 0)) };
}

/** Returns when a Job fails: not before its deadline if that is the reason, else not after it. */
function failsAt(
  { spec }: LiveJob,
  { startedAt, at }: FailureOptions,
  reason: FailureReason,
): FailureOptions {
  const { activeDeadlineSeconds } = spec;
  if (startedAt === undefined || at === undefined || activeDeadlineSeconds === undefined)
    return { startedAt, at };
  const deadline = startedAt.getTime() + activeDeadlineSeconds * 1000;
  const choose = reason === "DeadlineExceeded" ? Math.max : Math.min;
  return { startedAt, at: new Date(choose(at.getTime(), deadline)) };
}

/**
 * Returns the options that fit the reason of a failure. If the reason takes more failures or other indexes, they are left out, and its
 * defaults apply.
 */
function reaching(
  { spec: { backoffLimitPerIndex } }: LiveJob,
  { failed = 0, completedIndexes, failedIndexes, ...options }: FailureOptions,
  reason: FailureReason,
): FailureOptions {
  const byIndexes = reason === "FailedIndexes" || reason === "MaxFailedIndexesExceeded";
  if (reason === "FailedIndexes" && failedIndexes) return { ...options, failedIndexes };
  if (byIndexes) return options;
  // With a limit of 0, each pod that fails the Job fails its index, too.
  const indexes = { completedIndexes, ...(backoffLimitPerIndex !== 0 && { failedIndexes }) };
  // The drawn failures leave the Job running, so they are too few for this reason.
  if (reason === "BackoffLimitExceeded") return { ...options, ...indexes };
  return { ...options, ...indexes, failed: reason === "PodFailurePolicy" ? Math.max(failed, 1) : failed };
}

type State = (job: LiveJob, options: FailureOptions, reason: FailureReason) => LiveJob;

const created: State = job => pending(job);
const held: State = (job, { at, terminating }) =>
  suspended(job, { at, terminating: job.spec.activeDeadlineSeconds === 0 ? undefined : terminating });
const going: readonly State[] = [
  (job, options) => running(job, options),
  (job, { startedAt, at }) => running(job, { startedAt, at }),
  (job, { startedAt }) => partial(job, { startedAt }),
];
const successes: readonly State[] = [
  (job, options) => {
    const terminating = job.spec.completions === 0 ? undefined : options.terminating;
    return succeeding(job, { ...inTime(job, options), terminating });
  },
  (job, options) => complete(job, inTime(job, options)),
];
const failures: readonly State[] = [
  (job, { active: _, ready: __, ...options }, reason) =>
    failing(job, { ...reaching(job, options, reason), ...failsAt(job, options, reason), reason }),
  (job, options, reason) => failing(job, { ...failsAt(job, options, reason), reason }),
  (job, options, reason) => failed(job, { ...failsAt(job, options, reason), reason }),
];

/** Whether the Job's limits allow it to fail for this reason: another may always come first. */
function canFailBy(job: LiveJob, reason: FailureReason): boolean {
  try {
    failing(job, { reason });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Returns the states that a Job can reach. With a deadline of 0 seconds or with 0 completions, it ends when its controller first looks at
 * it.
 *
 * @see controller/job syncJob
 */
function statesOf({ spec: { activeDeadlineSeconds, completions, suspend } }: LiveJob): readonly State[] {
  const late = failures.map(
    (state): State =>
      (job, { startedAt, at }) =>
        state(job, { startedAt, at }, "DeadlineExceeded"),
  );
  const isTimeless = activeDeadlineSeconds === 0;
  if (completions === 0 && (suspend || !isTimeless)) return [created, ...successes];
  if (isTimeless) return [created, ...(completions === 0 ? [] : [held]), ...late];
  return [created, ...going, held, ...successes, ...failures];
}

/**
 * Generates statuses that a Job may have: from the empty one, over all counts that its spec allows, to complete and failed. The server
 * accepts each of them as the first status of the Job. They shrink to the empty one.
 *
 * @param job a builder or a manifest; the status of a live Job is ignored
 * @throws InvalidError for a Job that the server would refuse.
 * @example
 * fc.property(arbitraryStatus(pi), status => !outcome({ status }).reason?.includes(" "));
 */
export function arbitraryStatus(job: JobInput): fc.Arbitrary<JobStatus> {
  const stored: LiveJob = { ...live("Job", job, {}), status: {} };
  checkContainers("arbitraryStatus", stored);
  const states = statesOf(stored);
  const possible = reasons.filter(reason => canFailBy(stored, reason));
  const index = fc.nat(1_000_000);
  const draw = fc.record(
    {
      active: fc.nat(1000),
      ready: fc.nat(1000),
      terminating: fc.nat(10),
      succeeded: fc.nat(1_000_000),
      failed: fc.nat(100),
      indexes: fc.array(index, { maxLength: 8 }),
      lost: fc.array(index, { maxLength: 4 }),
      uncounted: fc.tuple(fc.nat(3), fc.nat(3)),
      delay: fc.nat(600),
      duration: fc.nat(100_000),
    },
    { noNullPrototype: true },
  );
  return fc
    .tuple(fc.nat(states.length - 1), draw, fc.constantFrom(...(possible.length > 0 ? possible : reasons)))
    .map(
      ([state, draw, reason]) => (states[state] as State)(stored, progressOf(stored, draw), reason).status,
    );
}
