// Checks for what no controller writes: counts that belong to another state, and times that run backwards.
import type { JobCondition } from "../../models/index.ts";
import { shown } from "../../options.ts";
import type { LiveCronJob, LiveJob } from "../input.ts";
import { reckoned, timeOf } from "../times.ts";
import { endCondition, type FailureReason, isReason, latest, trueCondition } from "./conditions.ts";
import { lastPods } from "./failed-progress.ts";
import {
  countOf,
  type Indexes,
  matchedRule,
  othersOf,
  type Ranges,
  readIndexes,
  union,
  writeIndexes,
} from "./indexes.ts";
import {
  type Counts,
  counted,
  type FailureOptions,
  failuresPerIndex,
  isIndexed,
  type JobOptions,
  knownIndexes,
  maxCount,
  maxUncountedPods,
  tellsProgress,
  waitingOf,
} from "./progress.ts";

const quoted = (indexes: Counts["completed"]) => JSON.stringify(writeIndexes(indexes));

const have = (count: number, ended = "succeeded") => `${count} ${count === 1 ? "has" : "have"} ${ended}`;

/** How a Job ends. */
interface End {
  readonly why: string;
  /** The fixtures that make Jobs with this end. */
  readonly fixtures: "failing and failed" | "succeeding and complete";
}

const failure = (why: string, reason: string): End => ({
  why: `${why}: it fails by ${reason}`,
  fixtures: "failing and failed",
});

const success = (why: string): End => ({ why, fixtures: "succeeding and complete" });

/** Returns how a Job ends whose deadline is 0 seconds after its start. While the Job is suspended, that time does not begin. */
const endOfNoTime = ({ spec }: LiveJob, isHeld: boolean): End | undefined =>
  spec.activeDeadlineSeconds === 0 && !isHeld
    ? failure("with activeDeadlineSeconds of 0 its deadline passes as it starts", "DeadlineExceeded")
    : undefined;

/** Returns how a Job of 0 completions ends. */
const endOfNothing = ({ spec }: LiveJob): End | undefined =>
  spec.completions === 0
    ? success("with completions of 0 it is done when its controller first looks at it")
    : undefined;

function refuseToGoOn(fixture: string, { why, fixtures }: End): never {
  throw new RangeError(`${fixture}: such a Job does not go on, ${why} (see ${fixtures})`);
}

/**
 * Refuses a Job that ends when its controller first looks at it, before it runs or while it is suspended.
 *
 * @param isHeld whether it is suspended
 * @see controller/job syncJob
 */
export function checkCanGoOn(fixture: string, job: LiveJob, isHeld: boolean): void {
  const end = endOfNoTime(job, isHeld) ?? endOfNothing(job);
  if (end !== undefined) refuseToGoOn(fixture, end);
}

/** Refuses the failure of a Job of 0 completions, unless its deadline of 0 seconds passes first. */
export function checkCanFail(fixture: string, job: LiveJob): void {
  if (endOfNoTime(job, job.spec.suspend === true) !== undefined) return;
  const end = endOfNothing(job);
  if (end !== undefined) refuseToGoOn(fixture, end);
}

/** Returns the end by `backoffLimit` if that many failed pods are more than it allows. */
const endOfFailures = ({ spec: { backoffLimit = 6 } }: LiveJob, failures: number): End | undefined =>
  failures > backoffLimit
    ? failure(
        `${failures} failed pods are more than its backoffLimit, ${backoffLimit}`,
        "BackoffLimitExceeded",
      )
    : undefined;

/** Returns the end by `backoffLimit` if the options name more failed pods, or indexes that take more, than it allows. */
function beyondLimit(job: LiveJob, options: JobOptions, told: Counts): End | undefined {
  const areTold = [options.failed, options.failedIndexes, options.uncounted?.failed].some(
    one => one !== undefined,
  );
  return areTold ? endOfFailures(job, told.failed + waitingOf(options, "failed")) : undefined;
}

/** Returns the end by `maxFailedIndexes` if that many failed indexes are more than it allows. */
const endOfTooManyIndexes = ({ spec: { maxFailedIndexes } }: LiveJob, lost: number): End | undefined =>
  maxFailedIndexes !== undefined && lost > maxFailedIndexes
    ? failure(
        `${lost} failed indexes are more than its maxFailedIndexes, ${maxFailedIndexes}`,
        "MaxFailedIndexesExceeded",
      )
    : undefined;

/** Returns how the failed indexes end a Job, if they do. */
function endOfIndexes(job: LiveJob, { completed, failedIndexes }: Counts): End | undefined {
  const { completions = 0 } = job.spec;
  const failed = countOf(failedIndexes);
  const end = endOfTooManyIndexes(job, failed);
  if (end !== undefined) return end;
  if (failed > 0 && failed + countOf(completed) >= completions)
    return failure(`all indexes have ended, ${quoted(failedIndexes)} in failure`, "FailedIndexes");
  return undefined;
}

/**
 * Returns how a Job with these counts ends, or undefined if it goes on. Of several ends, it is the one that the controller checks first.
 */
function endOfCounts(job: LiveJob, options: JobOptions, told: Counts): End | undefined {
  const { spec } = job;
  const { completions = 0, successPolicy } = spec;
  const { completed } = told;
  const failed = beyondLimit(job, options, told) ?? endOfIndexes(job, told);
  if (failed !== undefined) return failed;
  const rule = matchedRule(successPolicy, completions, completed);
  if (rule >= 0)
    return success(`the completed indexes ${quoted(completed)} meet rule ${rule} of its successPolicy`);
  const succeeded = isIndexed({ spec })
    ? countOf(completed)
    : told.succeeded + waitingOf(options, "succeeded");
  const { active = told.wanted } = options;
  if (succeeded === 0 || succeeded < completions || active > 0) return undefined;
  return success(
    spec.completions === undefined
      ? `${have(succeeded)} and none is active`
      : `${have(succeeded)} of ${completions} completions`,
  );
}

/** Refuses exit code 0, which fails no container; an invalid Pod name; and either option if the failure reason is not about a Pod. */
function checkFailedPod(fixture: string, reason: string, { exitCode, podName }: FailureOptions): void {
  if (exitCode === 0)
    throw new RangeError(`${fixture}: exitCode must not be 0, with which no container fails`);
  const told = exitCode !== undefined ? "exitCode" : podName !== undefined ? "podName" : undefined;
  if (told !== undefined && reason !== "PodFailurePolicy")
    throw new RangeError(
      `${fixture}: ${told} is for the reason PodFailurePolicy, and the Job fails by ${reason}`,
    );
  if (podName !== undefined && !/^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(podName))
    throw new RangeError(`${fixture}: podName must be of a-z, 0-9, - and ., but is ${shown(podName)}`);
}

/**
 * Refuses a reason, an exit code or a Pod name that differs from those by which the Job fails already, and an exit code or a Pod name that
 * no failure has.
 *
 * @param reason the reason for which the Job fails
 */
export function checkReasonTold(
  fixture: string,
  reason: string,
  target: JobCondition | undefined,
  options: FailureOptions,
): void {
  if (options.reason !== undefined && options.reason !== reason)
    throw new RangeError(`${fixture}: the Job fails by ${reason} already, and not by ${options.reason}`);
  checkFailedPod(fixture, reason, options);
  const { exitCode, podName } = options;
  const { message } = target ?? {};
  const isSame =
    message === undefined ||
    ((exitCode === undefined || message.includes(` exit code ${exitCode} `)) &&
      (podName === undefined || message.includes(`/${podName} `)));
  if (isSame) return;
  throw new RangeError(
    `${fixture}: the Job has failed already, with the message ${shown(message)}: exitCode and podName cannot change it`,
  );
}

/** Refuses indexes that lack some of those that the Job has already: an index that has ended stays so. */
function checkKept(fixture: string, option: string, known: Ranges, told: Indexes | undefined): void {
  if (told === undefined) return;
  const given = readIndexes(told);
  const all = union(given, known);
  if (countOf(all) === countOf(given)) return;
  throw new RangeError(
    `${fixture}: ${option} must hold the indexes ${quoted(known)} that it has already, but is ${quoted(given)}`,
  );
}

/**
 * Refuses indexes for a Job that has none, failed indexes for a Job that does not count failures per index, indexes that lack some of the
 * Job's own, and uncounted successes of an Indexed Job.
 */
export function checkIndexes(fixture: string, job: LiveJob, options: JobOptions): void {
  const { completedIndexes = [], failedIndexes = [] } = options;
  if (completedIndexes.length > 0 && !isIndexed(job))
    throw new RangeError(`${fixture}: completedIndexes are those of a Job with completionMode Indexed`);
  if (failedIndexes.length > 0 && job.spec.backoffLimitPerIndex === undefined)
    throw new RangeError(`${fixture}: failedIndexes are those of a Job with a backoffLimitPerIndex`);
  const known = knownIndexes(job);
  checkKept(fixture, "completedIndexes", known.completed, options.completedIndexes);
  checkKept(fixture, "failedIndexes", known.failedIndexes, options.failedIndexes);
  if (isIndexed(job) && waitingOf(options, "succeeded") > 0)
    throw new RangeError(
      `${fixture}: uncounted.succeeded are pods of a Job without indexes, an Indexed Job counts its own at once`,
    );
}

/**
 * Refuses more failures than `backoffLimitPerIndex` allows: an index that exceeds it fails and gets no more pods. Failures that the Job has
 * counted before are allowed, because it may have been larger and then scaled down. So is any number once the Job was suspended: when a pod
 * of an index is deleted, the controller forgets how many failed there before it.
 *
 * @param isFailing whether the Job fails: then the pods that still ran were deleted, and count as failures
 * @see controller/job isIndexFailed
 */
function checkPerIndex(
  fixture: string,
  job: LiveJob,
  options: JobOptions,
  told: Counts,
  isFailing: boolean,
): void {
  const { backoffLimitPerIndex: limit, completions = 0 } = job.spec;
  // A failing Job without `failed` gets the count that its reason requires.
  const isTold = options.failed !== undefined || (!isFailing && options.uncounted?.failed !== undefined);
  const wasSuspended = job.status.conditions?.some(({ type }) => type === "Suspended");
  if (limit === undefined || !isTold || wasSuspended) return;
  const lost = isFailing ? completions : countOf(told.failedIndexes);
  const most = Math.max(completions * limit + lost, counted(job).failed);
  const failures = told.failed + waitingOf(options, "failed");
  if (failures <= most) return;
  const lostOnes = isFailing || lost === 0 ? "" : ` and the failed indexes ${quoted(told.failedIndexes)}`;
  throw new RangeError(
    `${fixture}: with a backoffLimitPerIndex of ${limit}${lostOnes}, ${most} pods of its ${completions} indexes fail at most, but ${have(failures, "failed")}`,
  );
}

/** Refuses a `succeeded` that is not the number of completed indexes, and too few or too many failures for the Job's indexes. */
export function checkAgrees(
  fixture: string,
  job: LiveJob,
  options: JobOptions,
  told: Counts,
  isFailing = false,
): void {
  const { succeeded } = options;
  const { completed, failedIndexes } = told;
  const count = countOf(completed);
  if (isIndexed(job) && succeeded !== undefined && succeeded !== count)
    throw new RangeError(
      `${fixture}: succeeded is ${succeeded}, but the completed indexes ${quoted(completed)} are ${count}`,
    );
  checkPerIndex(fixture, job, options, told, isFailing);
  const failures = failuresTold(options, told);
  const least = countOf(failedIndexes) * failuresPerIndex(job);
  if (failures >= least) return;
  throw new RangeError(
    `${fixture}: the failed indexes ${quoted(failedIndexes)} take ${least} failed pods, but ${have(failures, "failed")}`,
  );
}

/**
 * Returns how many pods have failed by the options. It is infinity if there may be more: `failed` is not given, or the controller has noted
 * as many uncounted pods as it can.
 */
function failuresTold(options: JobOptions, { failed }: Counts): number {
  const waiting = waitingOf(options, "failed");
  return options.failed === undefined || waiting >= maxUncountedPods
    ? Number.POSITIVE_INFINITY
    : failed + waiting;
}

/** Returns how many pods have failed without being deleted, if the Job fails for this reason. */
const failedAlone = (job: LiveJob, reason: FailureReason, options: JobOptions, told: Counts): number =>
  told.failed + waitingOf(options, "failed") - lastPods(job, reason, told).others;

/** Returns which failures have no failed index, if each failure fails one and the options name these. */
function withoutIndex(job: LiveJob, reason: string, options: JobOptions, told: Counts): string | undefined {
  if (!isReason(reason) || job.spec.backoffLimitPerIndex !== 0 || options.failedIndexes === undefined)
    return undefined;
  const alone = failedAlone(job, reason, options, told);
  return alone > countOf(told.failedIndexes)
    ? `with a backoffLimitPerIndex of 0, ${alone} failed pods fail as many indexes, but failedIndexes is ${quoted(told.failedIndexes)}`
    : undefined;
}

/**
 * Returns why a Job fails by its `backoffLimit` before it could fail for this reason, if it does: more pods have failed by themselves than
 * the limit allows. Only a pod failure policy comes before that.
 */
function beyondBefore(job: LiveJob, reason: string, options: JobOptions, told: Counts): string | undefined {
  if (!isReason(reason) || reason === "BackoffLimitExceeded" || reason === "PodFailurePolicy")
    return undefined;
  if (reason !== "DeadlineExceeded" && job.spec.backoffLimitPerIndex === undefined) return undefined;
  return endOfFailures(job, failedAlone(job, reason, options, told))?.why;
}

/**
 * Returns why a Job with these failures does not fail for the reason. Returns undefined if it does, or if its spec never leads to that
 * reason.
 */
function notReached(job: LiveJob, reason: string, options: JobOptions, told: Counts): string | undefined {
  const { backoffLimit = 6, backoffLimitPerIndex, completions = 0, maxFailedIndexes, template } = job.spec;
  const why = beyondBefore(job, reason, options, told) ?? withoutIndex(job, reason, options, told);
  if (why !== undefined) return why;
  const failures = failuresTold(options, told);
  const lost = countOf(told.failedIndexes);
  // With any other restart policy, containers restart in their pod, and the controller counts these restarts.
  const counts = reason === "BackoffLimitExceeded" && template.spec.restartPolicy === "Never";
  if (counts && backoffLimit < maxCount && failures <= backoffLimit)
    return `${failures} failed pods are not more than its backoffLimit, ${backoffLimit}`;
  if (failures === 0 && (reason === "BackoffLimitExceeded" || reason === "PodFailurePolicy"))
    return "no pod of it has failed";
  if (backoffLimitPerIndex === undefined) return undefined;
  if (reason === "MaxFailedIndexesExceeded" && maxFailedIndexes !== undefined && lost <= maxFailedIndexes)
    return options.failedIndexes === undefined && maxFailedIndexes >= completions
      ? undefined
      : `${lost} failed indexes are not more than its maxFailedIndexes, ${maxFailedIndexes}`;
  if (reason !== "FailedIndexes" || completions === 0) return undefined;
  const tooMany = endOfTooManyIndexes(job, lost);
  if (tooMany !== undefined) return tooMany.why;
  const open = othersOf(union(told.completed, told.failedIndexes), completions);
  if (open.length > 0) return `its indexes ${quoted(open)} have not ended`;
  return lost === 0 ? "no index of it has failed" : undefined;
}

/**
 * Refuses fewer failures than the failure reason requires.
 *
 * @see controller/job syncJob
 */
export function checkReached(
  fixture: string,
  job: LiveJob,
  reason: string,
  options: JobOptions,
  told: Counts,
): void {
  const why = notReached(job, reason, options, told);
  if (why === undefined) return;
  throw new RangeError(`${fixture}: such a Job does not fail by ${reason}, ${why}`);
}

/**
 * Refuses options that would end a Job that is to go on.
 *
 * @see controller/job syncJob
 */
export function checkGoesOn(fixture: string, job: LiveJob, options: JobOptions, told: Counts): void {
  checkIndexes(fixture, job, options);
  const { succeeded, failed, completedIndexes, failedIndexes, uncounted, active } = options;
  const said = [succeeded, failed, completedIndexes, failedIndexes, uncounted, active];
  if (said.every(one => one === undefined)) return;
  const end = endOfCounts(job, options, told);
  if (end === undefined) return checkAgrees(fixture, job, options, told);
  refuseToGoOn(fixture, end);
}

/** Refuses a Job that has ended, because it is no longer about to end. */
export function checkNotOver(fixture: string, job: LiveJob, type: "Complete" | "Failed"): void {
  if (trueCondition(job.status, type) === undefined) return;
  throw new RangeError(`${fixture}: Job ${job.metadata.name} has ended: its condition ${type} is true`);
}

/** Refuses counts for a Job that has ended. */
export function checkCountsStay(
  fixture: string,
  job: LiveJob,
  type: "Complete" | "Failed",
  options: JobOptions,
): void {
  if (trueCondition(job.status, type) === undefined || !tellsProgress(options)) return;
  throw new RangeError(`${fixture}: the Job has ended, and its counts stay: tell them before it ends`);
}

/** Refuses a start time other than the one that the Job has. */
export function checkStartsThen(fixture: string, startedAt: Date | undefined, { status }: LiveJob): void {
  const start = status.startTime;
  if (startedAt === undefined || start === undefined || timeOf(startedAt) === start) return;
  throw new RangeError(`${fixture}: the Job has started at ${start}, and does not at ${timeOf(startedAt)}`);
}

/** Refuses an end time other than the one that the Job has. */
export function checkEndsThen(fixture: string, at: Date | undefined, { status }: LiveJob): void {
  const end = endCondition(status)?.lastTransitionTime;
  if (at === undefined || end === undefined || timeOf(at) === end) return;
  throw new RangeError(`${fixture}: the Job has ended at ${end}, and does not at ${timeOf(at)}`);
}

/**
 * Refuses successes that do not complete a Job.
 *
 * @see controller/job syncJob
 */
export function checkSucceeded(fixture: string, job: LiveJob, options: JobOptions, told: Counts): void {
  const { completions, successPolicy } = job.spec;
  const beyond = beyondLimit(job, options, told);
  if (beyond !== undefined) throw new RangeError(`${fixture}: the Job does not complete, ${beyond.why}`);
  if (!isIndexed(job)) {
    const all = told.succeeded + waitingOf(options, "succeeded");
    if (completions === undefined ? all > 0 : all >= completions) return;
    const wanted = completions === undefined ? "1 success" : `${completions} completions`;
    throw new RangeError(`${fixture}: the Job needs ${wanted}, but ${have(all)}`);
  }
  const { completed, failedIndexes } = told;
  const all = completions ?? 0;
  const orRule = successPolicy === undefined ? "" : ", or those of a rule of its successPolicy";
  if (matchedRule(successPolicy, all, completed) < 0) {
    if (countOf(failedIndexes) > 0)
      throw new RangeError(
        `${fixture}: the Job does not complete with the failed indexes ${quoted(failedIndexes)}: it needs all ${all} indexes${orRule}`,
      );
    if (countOf(completed) < all)
      throw new RangeError(
        `${fixture}: the Job needs all ${all} indexes${orRule}, but has ${quoted(completed)}`,
      );
  }
  // The controller looks at the failed indexes before it looks at the policy.
  const lost = endOfIndexes(job, told);
  if (lost !== undefined) throw new RangeError(`${fixture}: the Job does not complete, ${lost.why}`);
  checkAgrees(fixture, job, options, told);
}

/** Returns the time of a Job's deadline: infinity if it has no deadline or has not started. */
export function deadlineOf({ spec, status }: LiveJob): number {
  const { activeDeadlineSeconds = Number.POSITIVE_INFINITY } = spec;
  const { startTime } = status;
  return startTime === undefined
    ? Number.POSITIVE_INFINITY
    : Date.parse(startTime) + activeDeadlineSeconds * 1000;
}

/**
 * Refuses a success after the Job's deadline, because the controller checks the deadline first.
 *
 * @see controller/job pastActiveDeadline
 */
export function checkDeadline(fixture: string, job: LiveJob, at: string): void {
  const end = endOfNoTime(job, job.spec.suspend === true);
  if (end !== undefined)
    throw new RangeError(`${fixture}: the Job does not complete, ${end.why} (see ${end.fixtures})`);
  const deadline = deadlineOf(job);
  if (Date.parse(at) <= deadline) return;
  throw new RangeError(
    `${fixture}: the Job must succeed before its deadline at ${timeOf(new Date(deadline))}, but is to at ${at}`,
  );
}

/** Refuses `DeadlineExceeded` before the deadline, and any other reason after it. */
export function checkFailure(fixture: string, job: LiveJob, reason: FailureReason, at: string): void {
  const deadline = deadlineOf(job);
  if (deadline === Number.POSITIVE_INFINITY) return;
  const time = () => timeOf(reckoned(`${fixture}: the Job's deadline`, deadline));
  if (reason === "DeadlineExceeded" && Date.parse(at) < deadline)
    throw new RangeError(`${fixture}: the Job's deadline is at ${time()}, it does not exceed it at ${at}`);
  if (reason !== "DeadlineExceeded" && Date.parse(at) > deadline)
    throw new RangeError(
      `${fixture}: the Job must fail before its deadline at ${time()}, but is to at ${at} (the reason DeadlineExceeded is another)`,
    );
}

/** Refuses uncounted pods: a Job that has ended has counted all of them. */
export function checkCounted(fixture: "complete" | "failed", options: JobOptions): void {
  if (waitingOf(options, "succeeded") + waitingOf(options, "failed") === 0) return;
  const earlier = fixture === "complete" ? "succeeding" : "failing";
  throw new RangeError(`${fixture}: such a Job has counted all its pods; uncounted is for ${earlier}`);
}

/** Refuses a live object that has a status: it is not new, because its controller has looked at it. */
export function checkUntouched(fixture: string, { kind, metadata, status }: LiveJob | LiveCronJob): void {
  if (Object.keys(status).length === 0) return;
  throw new RangeError(`${fixture}: ${kind} ${metadata.name} has a status, its controller has looked at it`);
}

/** Refuses a time before another one if both are known. Times are compared in whole seconds. */
export function checkNotBefore(
  option: string,
  time: Date | undefined,
  what: string,
  before: string | undefined,
): void {
  if (time === undefined || before === undefined || timeOf(time) >= before) return;
  throw new RangeError(`${option} must not be before ${what} at ${before}, but is ${shown(time)}`);
}

/** Refuses a time before the latest one in the Job. Times are compared in whole seconds. */
export function checkTime(fixture: string, option: string, time: Date | undefined, job: LiveJob): void {
  if (time === undefined) return;
  const before = timeOf(latest(job));
  const { startTime } = job.status;
  const start = startTime !== undefined && Date.parse(startTime) === Date.parse(before);
  const created = Date.parse(job.metadata.creationTimestamp) === Date.parse(before);
  const what = start ? "start" : created ? "creation" : "last condition";
  checkNotBefore(`${fixture}: ${option}`, time, `the Job's ${what}`, before);
}
