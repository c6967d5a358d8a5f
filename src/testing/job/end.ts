// How a Job ends: first its outcome becomes certain, then its pods are gone and it is over.
import type { JobStatus } from "../../models/index.ts";
import { checkChoice } from "../../options.ts";
import { checkJobOptions } from "../fixture-options.ts";
import { checkContainers, type JobInput, type LiveJob, live, withStatus } from "../input.ts";
import { podName } from "../pod/name.ts";
import { reckoned, timeOf } from "../times.ts";
import { run, started } from "./before-end.ts";
import {
  completionsReached,
  type FailureReason,
  failureReasons,
  failureWords,
  latest,
  trueCondition,
  withCondition,
} from "./conditions.ts";
import {
  checkAgrees,
  checkCanFail,
  checkCounted,
  checkCountsStay,
  checkDeadline,
  checkEndsThen,
  checkFailure,
  checkIndexes,
  checkNotOver,
  checkReached,
  checkReasonTold,
  checkStartsThen,
  checkSucceeded,
  checkTime,
} from "./contradictions.ts";
import { failedProgress } from "./failed-progress.ts";
import { countOf, enoughOf, firstOf, matchedRule, othersOf, union, writeIndexes } from "./indexes.ts";
import {
  type Counts,
  counted,
  counts,
  type FailureOptions,
  isIndexed,
  isLastOpen,
  type JobOptions,
  knownIndexes,
  lastSecond,
  type Progress,
  tellsProgress,
  waitingOf,
  wantedPods,
  withFailedIndexes,
} from "./progress.ts";
import { ordered, statusOf } from "./status.ts";

/**
 * The conditions of an end. The interim one says that the outcome is certain while pods still end, the terminal one that the Job has ended.
 */
interface End {
  readonly interim: "SuccessCriteriaMet" | "FailureTarget";
  readonly terminal: "Complete" | "Failed";
}

const success = { interim: "SuccessCriteriaMet", terminal: "Complete" } as const satisfies End;
const failure = { interim: "FailureTarget", terminal: "Failed" } as const satisfies End;

/** Returns how many seconds a Job takes: 60, or fewer if its deadline comes first. */
const usualSeconds = (job: LiveJob): number => Math.min(60, lastSecond(job));

/** Returns when a Job ends: the given time, else the time when the end became certain, else some seconds after its start. */
function endOf(
  fixture: string,
  job: LiveJob,
  { at }: JobOptions,
  { interim }: End,
  seconds = usualSeconds(job),
): string {
  const before = trueCondition(job.status, interim)?.lastTransitionTime;
  checkTime(fixture, "at", at, job);
  checkEndsThen(fixture, at, job);
  if (at !== undefined) return timeOf(at);
  if (before !== undefined) return before;
  const start = Date.parse(job.status.startTime ?? job.metadata.creationTimestamp);
  return timeOf(
    reckoned(`${fixture}: the Job's end`, Math.max(start + seconds * 1000, latest(job).getTime())),
  );
}

/**
 * Returns a Job that ends when its controller first looks at it. The controller writes start and end together, and does not write that the
 * Job is resumed.
 */
function endingAtFirst(fixture: string, created: LiveJob, { startedAt }: JobOptions): LiveJob {
  // A Job of 0 completions is done even while it is suspended.
  if (created.spec.suspend === true && created.spec.completions === 0) return created;
  const { stored, begun } = started(fixture, created, { startedAt });
  const { conditions: _, ...status } = begun.status;
  const { conditions } = stored.status;
  return { ...begun, status: { ...(conditions && { conditions }), ...status } };
}

/** Returns a Job that is about to end. It has run, unless it ends before that. */
function ending(fixture: string, job: JobInput, options: JobOptions): LiveJob {
  const created = live("Job", job, options);
  const { status } = created;
  const ended = trueCondition(status, "SuccessCriteriaMet") ?? trueCondition(status, "FailureTarget");
  if (ended !== undefined || status.active !== undefined) {
    checkStartsThen(fixture, options.startedAt, created);
    return created;
  }
  const { completions, activeDeadlineSeconds } = created.spec;
  if (completions === 0 || activeDeadlineSeconds === 0) return endingAtFirst(fixture, created, options);
  return run(fixture, created, { startedAt: options.startedAt });
}

/** Returns the conditions with the interim one. If that is true already, it stays as it is. */
function withInterim(
  { status }: LiveJob,
  { interim }: End,
  words: readonly [reason: string, message: string],
  at: string,
): JobStatus["conditions"] {
  const { conditions } = status;
  return trueCondition(status, interim) ? conditions : withCondition(conditions, interim, "True", words, at);
}

/** Returns the Job after its end. The terminal condition has the reason and message of the interim one. */
function over(fixture: string, job: LiveJob, end: End, options: JobOptions): LiveJob {
  const { status } = job;
  const at = endOf(fixture, job, options, end);
  const { reason = "", message = "" } = trueCondition(status, end.interim) ?? {};
  const conditions = withCondition(status.conditions, end.terminal, "True", [reason, message], at);
  const completion = end === success ? { completionTime: status.completionTime ?? at } : {};
  return withStatus(job, ordered(job, { ...status, ...completion, conditions }));
}

/** Returns the options for a Job that is over: all its pods are counted, and none is left unless the options say so. */
const settled = <T extends JobOptions>(options: T): T => ({
  ...options,
  terminating: options.terminating ?? 0,
});

/**
 * Returns the successes that complete a Job, including the given ones. The last success is not counted yet, except in an Indexed Job, which
 * counts it at once.
 */
function successes(job: LiveJob, options: JobOptions): Progress {
  const { completions, parallelism = 1, successPolicy } = job.spec;
  const { succeeded, completedIndexes } = options;
  const reached = completions ?? Math.max(parallelism, 1);
  if (!isIndexed(job)) {
    if (succeeded !== undefined) return options;
    const before = counted(job).succeeded;
    const last = { ...options, uncounted: { succeeded: 1 } };
    const progress = isLastOpen(options, "succeeded") && before < reached ? last : options;
    const waiting = waitingOf(progress, "succeeded");
    return { ...progress, succeeded: Math.max(reached, before, waiting) - waiting };
  }
  if (completedIndexes !== undefined) return options;
  const failed = counts(job, options).failedIndexes;
  const { completed: done } = knownIndexes(job);
  const enough = enoughOf(successPolicy, reached, done, failed, succeeded);
  if (enough === undefined) return options;
  const open = othersOf(union(enough, failed), reached);
  const more = succeeded === undefined ? 0 : succeeded - countOf(enough);
  return { ...options, completedIndexes: writeIndexes(union(enough, firstOf(open, more))) };
}

/**
 * Returns how many pods are deleted when a Job has what it needs: those that ran next to the last index of a rule, or beyond the
 * completions.
 */
function surplusOf(job: LiveJob, told: Counts, byRule: boolean): number {
  const { spec, status } = job;
  if (byRule) {
    // One of the pods that ran has succeeded.
    const ran = wantedPods(spec, told, 1);
    return Math.max(Math.min(status.active ?? ran, ran) - 1, 0);
  }
  const { completions } = spec;
  return completions !== undefined && counted(job).succeeded >= completions ? (status.active ?? 0) : 0;
}

/** Returns the Job with `SuccessCriteriaMet`. */
function withSuccess(fixture: string, before: LiveJob, given: JobOptions): LiveJob {
  const options = withFailedIndexes(before, given);
  checkIndexes(fixture, before, options);
  const { completions, successPolicy } = before.spec;
  const at = endOf(fixture, before, options, success, completions === 0 ? 0 : undefined);
  const isMet = trueCondition(before.status, success.interim) !== undefined;
  if (isMet && !tellsProgress(options)) return before;
  const { succeeded, completedIndexes, failedIndexes } = options;
  const said = [succeeded, completedIndexes, failedIndexes].some(one => one !== undefined);
  const progress = isMet ? options : successes(before, options);
  const told = counts(before, progress);
  // Comes before the counts are checked: with a deadline of 0 seconds, the Job reaches none of them.
  if (!isMet) checkDeadline(fixture, before, at);
  if (!isMet || said) checkSucceeded(fixture, before, progress, told);
  const rule = matchedRule(successPolicy, completions ?? 0, told.completed);
  const words =
    rule < 0 ? completionsReached : (["SuccessPolicy", `Matched rules at index ${rule}`] as const);
  const conditions = withInterim(before, success, words, at);
  const surplus = isMet ? before.status.terminating : surplusOf(before, told, rule >= 0);
  const { terminating = surplus, active = 0, ready = 0 } = options;
  const pods = { conditions, terminating, active, ready } as JobStatus;
  return withStatus(before, statusOf(before, progress, told, pods));
}

/**
 * Returns a Job that has succeeded, while its pods are still counted or deleted: `SuccessCriteriaMet` is true, `Complete` is not there yet.
 *
 * An Indexed Job with a `successPolicy` has met its first rule with as few indexes as possible, and the pods that ran next to the last of
 * them are `terminating`. In any other Job, all completions have succeeded. A Job without indexes has its last success in
 * `uncountedTerminatedPods`, unless `succeeded`, `uncounted` or `terminating` is given. With `succeeded`, an Indexed Job has that many
 * indexes, including those that a rule needs. A Job that is in this state already stays as it is if nothing is given for its pods.
 *
 * @throws InvalidError for a Job that the server would refuse, and for one that has failed.
 * @throws RangeError for too few successes; for failed indexes that no rule of a `successPolicy` ignores; for more failures than the
 *   `backoffLimit`; for `activeDeadlineSeconds` of 0, with which no Job succeeds; for `at` or `startedAt` before the latest time in the
 *   Job; for `at` after the Job's deadline; and for a Job that is complete.
 */
export function succeeding(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("succeeding", options);
  const before = ending("succeeding", job, options);
  checkNotOver("succeeding", before, success.terminal);
  return withSuccess("succeeding", before, options);
}

/**
 * Returns a complete Job: `SuccessCriteriaMet`, then `Complete`, with a completion time and no pods left.
 *
 * @param options such as `complete(job, { failed: 1 })` for a Job with a retry, or `{ startedAt, at }`
 * @throws InvalidError for a Job that the server would refuse, and for one that has failed.
 * @throws RangeError as `succeeding` does, such as for `complete(job, { succeeded: 0 })`; for `uncounted` pods, which a complete Job does
 *   not have; and for counts or another time given for a Job that is complete already. Without these, that Job stays as it is.
 * @example
 * complete(job.run("pi", "perl:5.34")).status.conditions?.map(({ type }) => type); // ["SuccessCriteriaMet", "Complete"]
 */
export function complete(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("complete", options);
  checkCounted("complete", options);
  const before = ending("complete", job, options);
  checkCountsStay("complete", before, success.terminal, options);
  return over("complete", withSuccess("complete", before, settled(options)), success, options);
}

/** Returns the first index that is not known to have ended. It is one of its pods that fails the Job. */
function firstOpen(job: LiveJob, options: FailureOptions): number {
  const { completed, failedIndexes } = counts(job, options);
  const [[first = 0] = []] = othersOf(union(completed, failedIndexes), job.spec.completions ?? 0);
  return first;
}

/**
 * Returns the usual failure reason of a Job for which the caller gave none. A deadline of 0 seconds passes before anything else can end the
 * Job. Failed indexes end it only if they, and the pods that they take, stay within its limits.
 */
function usualReason(job: LiveJob, options: FailureOptions): FailureReason {
  const { activeDeadlineSeconds, backoffLimit = 6, backoffLimitPerIndex, maxFailedIndexes } = job.spec;
  if (activeDeadlineSeconds === 0) return "DeadlineExceeded";
  if (backoffLimitPerIndex === undefined) return "BackoffLimitExceeded";
  const progress = failedProgress(job, "FailedIndexes", options);
  const { failed, failedIndexes } = counts(job, progress);
  if (failed + waitingOf(progress, "failed") > backoffLimit) return "BackoffLimitExceeded";
  const isBeyond = maxFailedIndexes !== undefined && countOf(failedIndexes) > maxFailedIndexes;
  return isBeyond ? "MaxFailedIndexesExceeded" : "FailedIndexes";
}

/** Returns the Job with `FailureTarget`. */
function withFailure(fixture: string, before: LiveJob, options: FailureOptions): LiveJob {
  checkIndexes(fixture, before, options);
  const target = trueCondition(before.status, failure.interim);
  if (target === undefined) checkCanFail(fixture, before);
  const { reason = usualReason(before, options), exitCode } = options;
  checkChoice(`${fixture}: reason`, reason, failureReasons);
  checkReasonTold(fixture, target?.reason ?? reason, target, options);
  const seconds = reason === "DeadlineExceeded" ? before.spec.activeDeadlineSeconds : undefined;
  const at = endOf(fixture, before, options, failure, seconds);
  if (target === undefined) checkFailure(fixture, before, reason, at);
  if (target !== undefined && !tellsProgress(options)) return before;
  const name = options.podName ?? podName(before, isIndexed(before) ? firstOpen(before, options) : undefined);
  // The message of a policy names a container.
  if (reason === "PodFailurePolicy") checkContainers(fixture, before);
  const words = failureWords(before, reason, { name, exitCode });
  const conditions = withInterim(before, failure, words, at);
  const progress = target ? options : failedProgress(before, reason, options);
  const { terminating = 0, active = 0, ready = 0 } = progress;
  const pods = { conditions, terminating, active, ready } as JobStatus;
  const told = counts(before, progress);
  checkAgrees(fixture, before, options, told, true);
  const { failed, succeeded, completedIndexes, failedIndexes } = options;
  const said = [failed, succeeded, completedIndexes, failedIndexes].some(one => one !== undefined);
  const { uncounted } = progress;
  if (target === undefined || said)
    checkReached(fixture, before, target?.reason ?? reason, { ...options, uncounted }, told);
  return withStatus(before, statusOf(before, progress, told, pods));
}

/**
 * Returns a Job that has failed, while its pods are still deleted or counted: `FailureTarget` is true, `Failed` is not there yet.
 *
 * If the reason ends running pods, those are `terminating` and counted already, for as long as they take to end. If it ends none, the last
 * failed pod is in `uncountedTerminatedPods`, unless `failed`, `uncounted` or `terminating` is given. A Job that is in this state already
 * stays as it is if nothing is given for its pods.
 *
 * A Job with `activeDeadlineSeconds` of 0 fails by `DeadlineExceeded` before it has a pod, unless another reason is given.
 *
 * The counters follow from the reason, and can be overridden. Whether the spec allows the reason is not checked: a Job without a deadline
 * can have `DeadlineExceeded`. But if the spec allows it, the counts must have reached what the reason requires.
 *
 * @throws InvalidError for a Job that the server would refuse, and for one that has succeeded.
 * @throws TypeError for an unknown reason.
 * @throws RangeError for another reason than the one by which the Job fails already; for an exit code of 0, or one that no `FailJob` rule
 *   matches first; for an exit code or a Pod's name together with another reason; for a Job of 0 `completions`, which is done before it can
 *   fail; for `at` or `startedAt` before the latest time in the Job; for `DeadlineExceeded` before the deadline, and any other
 *   reason after it; for fewer failed pods, or other indexes, than the reason requires; and for a Job that has failed.
 */
export function failing(job: JobInput, options: FailureOptions = {}): LiveJob {
  checkJobOptions("failing", options);
  const before = ending("failing", job, options);
  checkNotOver("failing", before, failure.terminal);
  return withFailure("failing", before, options);
}

/**
 * Returns a failed Job: `FailureTarget`, then `Failed`, with the controller's reason and message, and no pods left.
 *
 * @param options above all the reason, and any counter
 * @throws InvalidError for a Job that the server would refuse, and for one that has succeeded.
 * @throws RangeError as `failing` does; for `uncounted` pods, which a failed Job does not have; and for counts or another time given for a
 *   Job that has failed already. Without these, that Job stays as it is.
 * @example
 * failed(pi, { reason: "DeadlineExceeded" }).status.conditions?.at(-1)?.message; // "Job was active longer than specified deadline"
 */
export function failed(job: JobInput, options: FailureOptions = {}): LiveJob {
  checkJobOptions("failed", options);
  checkCounted("failed", options);
  const before = ending("failed", job, options);
  checkCountsStay("failed", before, failure.terminal, options);
  return over("failed", withFailure("failed", before, settled(options)), failure, options);
}
