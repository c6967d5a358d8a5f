import type { JobStatus } from "../models/index.ts";
import { checkOptions } from "../options.ts";
import {
  checkReason,
  completionsReached,
  type FailureReason,
  failureWords,
  jobResumed,
  jobSuspended,
  trueCondition,
  withCondition,
} from "./conditions.ts";
import {
  checkAgrees,
  checkCounted,
  checkDeadline,
  checkEndsThen,
  checkFailure,
  checkGoesOn,
  checkIndexes,
  checkReached,
  checkReasonTold,
  checkStays,
  checkSucceeded,
  checkTime,
  checkUntouched,
  latest,
} from "./contradictions.ts";
import { timeOf } from "./deterministic.ts";
import { failedProgress } from "./failure.ts";
import { checkJobOptions, createKinds } from "./fixture-options.ts";
import {
  countOf,
  enoughOf,
  firstOf,
  matchedRule,
  othersOf,
  readIndexes,
  shortOf,
  union,
  writeIndexes,
} from "./indexes.ts";
import { type CreateOptions, type JobInput, type LiveJob, live, withStatus, withSuspend } from "./input.ts";
import { ordered, statusOf } from "./job-status.ts";
import { podName } from "./pod-name.ts";
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

/**
 * A Job that was just created, and that no controller has looked at yet: its status is empty.
 *
 * Like every fixture it takes a builder, a manifest or a live Job, and gives a new object, as the server stores it. A live one with fields
 * that Kubernetes 1.37 does not have is refused, with their names, as the server refuses them in what it is sent.
 *
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for a live Job that has a status already.
 * @example
 * const created = pending(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34")));
 * created.metadata.uid; // always the same
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
 */
export function pending(job: JobInput, options: CreateOptions = {}): LiveJob {
  checkOptions("pending", options, createKinds);
  const created = live("Job", job, options);
  checkUntouched("pending", created);
  return created;
}

/**
 * A suspended Job: no pods, and the condition `Suspended`.
 *
 * A manifest is created suspended, whatever its `suspend` says; told of pods, such as `succeeded`, the Job has run before. A live Job is
 * suspended now: its generation rises, its pods are deleted (`terminating` says how many still end, by default none) and its start is
 * forgotten.
 *
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for a Job that has ended, for counts that end it, and for `at` or `startedAt` before what became of it so far.
 */
export function suspended(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("suspended", options);
  const hadPods = tellsOfPods(options);
  const suspend = (spec: Record<string, unknown>) => {
    spec.suspend = true;
  };
  let created = goesOn(live("Job", job, options, hadPods ? undefined : suspend));
  // One that was created suspended has had no pods.
  if (hadPods && isFresh(created)) created = run("suspended", created, { startedAt: options.startedAt });
  if (created.status.startTime === undefined) checkTime("suspended", "startedAt", options.startedAt, created);
  checkTime("suspended", "at", options.at, created);
  const at = timeOf(options.at ?? latest(created));
  const stopped = withSuspend(created, true);
  const conditions = withCondition(stopped.status.conditions, "Suspended", "True", jobSuspended, at);
  const progress = withFailedIndexes(stopped, options);
  const told = counts(stopped, progress);
  const { terminating = 0, active = 0, ready = 0 } = options;
  // Its pods are gone now, and a count that waited for them is final.
  checkGoesOn("suspended", stopped, { ...progress, active }, told);
  const status = statusOf(stopped, progress, told, { conditions, terminating, active, ready });
  delete status.startTime;
  return withStatus(stopped, status);
}

/** Whether no controller has looked at the Job. */
const isFresh = ({ status }: LiveJob): boolean =>
  status.conditions === undefined && status.startTime === undefined;

/** Whether a Job was told of any pods. */
function tellsOfPods(options: JobOptions): boolean {
  const { active, ready, terminating, succeeded, failed, completedIndexes, failedIndexes } = options;
  return (
    [active, ready, terminating, succeeded, failed].some(Boolean) ||
    [completedIndexes, failedIndexes].some(indexes => countOf(readIndexes(indexes)) > 0) ||
    waitingOf(options, "succeeded") + waitingOf(options, "failed") > 0
  );
}

/** Throws for a Job that has ended, or is about to: no controller takes it up again. */
function goesOn(job: LiveJob): LiveJob {
  for (const type of ["Complete", "Failed", "SuccessCriteriaMet", "FailureTarget"] as const) {
    if (trueCondition(job.status, type) === undefined) continue;
    throw new RangeError(`Job ${job.metadata.name} does not go on: its condition ${type} is true`);
  }
  return job;
}

/** A Job that is not suspended, and what its status is when it starts. One that is suspended is resumed, and starts anew. */
function started(
  fixture: string,
  job: LiveJob,
  options: JobOptions,
): { readonly stored: LiveJob; readonly begun: LiveJob } {
  let created = goesOn(job);
  if (created.spec.suspend === true && isFresh(created)) created = suspended(created);
  const stored = withSuspend(created, false);
  const paused = trueCondition(stored.status, "Suspended") !== undefined;
  if (stored.status.startTime !== undefined && !paused) return { stored, begun: stored };
  checkTime(fixture, "startedAt", options.startedAt, stored);
  checkTime(fixture, "at", options.at, stored);
  const startTime = timeOf(options.startedAt ?? options.at ?? latest(stored));
  const conditions = withCondition(stored.status.conditions, "Suspended", "False", jobResumed, startTime);
  return { stored, begun: { ...stored, status: { ...stored.status, conditions, startTime } } };
}

function run(fixture: string, job: LiveJob, given: JobOptions): LiveJob {
  const { stored, begun } = started(fixture, job, given);
  checkTime(fixture, "at", given.at, begun);
  const options = withFailedIndexes(begun, given);
  const told = counts(begun, options);
  const { terminating = 0 } = options;
  // Where a pod is not replaced before it is gone, those that end take the places of others.
  const held = begun.spec.podReplacementPolicy === "Failed" ? terminating : 0;
  const { active = Math.max(told.wanted - held, 0), ready = active } = options;
  checkGoesOn(fixture, begun, options, told);
  return withStatus(stored, statusOf(begun, options, told, { active, ready, terminating }));
}

/**
 * A running Job: as many active pods as it wants, all of them ready.
 *
 * A suspended Job is resumed: its generation rises and `Suspended` becomes false. When enough has succeeded, the controller writes
 * `SuccessCriteriaMet` together with the last count: for a Job whose pods are all done and that is not `Complete` yet, take `succeeding`.
 *
 * @param options how far the Job is: `running(job, { succeeded: 2, failed: 1 })`, `running(job, { ready: 0 })` for pods that only start
 * @throws InvalidError for a Job that the server would refuse, and for counts that it would refuse, such as more ready than active pods.
 * @throws RangeError for a Job that has ended, for counts that end it, such as all its completions, indexes that meet its
 * `successPolicy` or more failures than its `backoffLimit`, and for `at` or `startedAt` before what became of it so far.
 */
export function running(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("running", options);
  return run("running", live("Job", job, options), options);
}

/** Half of the completions; of an Indexed Job the first indexes, but none that would end it. */
function halfOf(job: LiveJob, options: JobOptions): Progress {
  const { parallelism = 1, completions = parallelism, successPolicy } = job.spec;
  const half = Math.floor(completions / 2);
  if (!isIndexed(job))
    return { succeeded: Math.max(half - waitingOf(options, "succeeded"), counted(job).succeeded) };
  const { completed: done } = knownIndexes(job);
  const open = othersOf(union(done, counts(job, options).failedIndexes), completions);
  // One index still runs.
  const count = Math.min(half, countOf(done) + countOf(open) - 1);
  return { completedIndexes: writeIndexes(shortOf(successPolicy, completions, done, open, count)) };
}

/**
 * A Job half way: half of its completions (rounded down) have succeeded, the next pods run. Where a `successPolicy` would end the Job before,
 * fewer indexes are done, or others: none where one is enough.
 *
 * The same as `running` with counts. Say what you need: `partial(job, { completedIndexes: "0,2", failed: 1 })`.
 *
 * @throws InvalidError and RangeError as `running` does.
 */
export function partial(job: JobInput, given: JobOptions = {}): LiveJob {
  checkJobOptions("partial", given);
  const created = live("Job", job, given);
  const options = withFailedIndexes(created, given);
  const said = options.succeeded !== undefined || options.completedIndexes !== undefined;
  return run("partial", created, said ? options : { ...options, ...halfOf(created, options) });
}

/** How long a Job takes: a minute, or less where its deadline comes before. */
const usualSeconds = (job: LiveJob): number => Math.min(60, lastSecond(job));

/** When a Job ends: as it was told, else when that became certain, else some seconds after its start. */
function endOf(
  fixture: string,
  job: LiveJob,
  { at }: JobOptions,
  type: "SuccessCriteriaMet" | "FailureTarget",
  seconds = usualSeconds(job),
): string {
  const before = trueCondition(job.status, type)?.lastTransitionTime;
  checkTime(fixture, "at", at, job);
  checkEndsThen(fixture, at, job);
  if (at !== undefined) return timeOf(at);
  if (before !== undefined) return before;
  const start = Date.parse(job.status.startTime ?? job.metadata.creationTimestamp);
  return timeOf(new Date(Math.max(start + seconds * 1000, latest(job).getTime())));
}

/** A Job that is about to end: it has run, unless it is suspended and has nothing to do. */
function ending(fixture: string, job: JobInput, options: JobOptions): LiveJob {
  const created = live("Job", job, options);
  if (created.spec.suspend === true && created.spec.completions === 0) return created;
  const { status } = created;
  const ended = trueCondition(status, "SuccessCriteriaMet") ?? trueCondition(status, "FailureTarget");
  if (ended !== undefined || status.active !== undefined) return created;
  // With no time, it ends before it has a pod.
  const active = created.spec.activeDeadlineSeconds === 0 ? 0 : undefined;
  return run(fixture, created, { startedAt: options.startedAt, active });
}

/** The successes that complete a Job, with those that were told. The last of them is not counted yet, but that of an index is at once. */
function successes(job: LiveJob, options: JobOptions): Progress {
  const { completions, parallelism = 1, successPolicy } = job.spec;
  const { succeeded, completedIndexes } = options;
  const reached = completions ?? Math.max(parallelism, 1);
  if (!isIndexed(job)) {
    if (succeeded !== undefined) return options;
    const before = counted(job).succeeded;
    const last = { ...options, uncounted: { succeeded: 1 } };
    const progress = isLastOpen(options, "succeeded") && before < reached ? last : options;
    return { ...progress, succeeded: Math.max(reached, before) - waitingOf(progress, "succeeded") };
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

/** How many pods are deleted when a Job has what it needs: those that ran beside the last index of a rule, and those beyond the completions. */
function surplusOf(job: LiveJob, told: Counts, byRule: boolean): number {
  const { spec, status } = job;
  if (byRule) {
    // One of those that ran then has succeeded.
    const ran = wantedPods(spec, told, 1);
    return Math.max(Math.min(status.active ?? ran, ran) - 1, 0);
  }
  const { completions } = spec;
  return completions !== undefined && counted(job).succeeded >= completions ? (status.active ?? 0) : 0;
}

/**
 * A Job that has what it needs, while its pods are still being counted or deleted: `SuccessCriteriaMet` is true, `Complete` is not there yet.
 *
 * An Indexed Job with a `successPolicy` has met its first rule, with as few indexes as that takes, and the pods that ran beside the last of
 * them are `terminating`; of any other Job all completions have succeeded. The last success of a Job without indexes stands in
 * `uncountedTerminatedPods`, where neither `succeeded`, `uncounted` nor `terminating` is told. Told `succeeded`, an Indexed Job has so many
 * indexes, among them those that a rule asks for. A Job that is in this state already, and told nothing of its pods, stays as it is.
 *
 * @throws InvalidError for a Job that the server would refuse, and for one that has failed.
 * @throws RangeError for successes that are not enough, for failed indexes that no rule of a `successPolicy` passes over, for more failures
 * than the `backoffLimit`, for `at` or `startedAt` before what became of the Job so far, for `at` after the Job's deadline, and for a Job
 * that is complete.
 */
export function succeeding(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("succeeding", options);
  return succeed("succeeding", job, options);
}

function succeed(fixture: string, job: JobInput, given: JobOptions, asked = given): LiveJob {
  const before = ending(fixture, job, given);
  checkStays(fixture, before, "Complete", asked);
  const options = withFailedIndexes(before, given);
  checkIndexes(fixture, before, options);
  const { completions, successPolicy } = before.spec;
  const seconds = completions === 0 ? 0 : undefined;
  const at = endOf(fixture, before, options, "SuccessCriteriaMet", seconds);
  const met = trueCondition(before.status, "SuccessCriteriaMet");
  if (met !== undefined && !tellsProgress(options)) return before;
  const { succeeded, completedIndexes, failedIndexes } = options;
  const said = [succeeded, completedIndexes, failedIndexes].some(one => one !== undefined);
  const progress = met ? options : successes(before, options);
  const told = counts(before, progress);
  if (met === undefined || said) checkSucceeded(fixture, before, progress, told);
  if (met === undefined) checkDeadline(fixture, before, at);
  const rule = isIndexed(before) ? matchedRule(successPolicy, completions ?? 0, told.completed) : -1;
  const words =
    rule < 0 ? completionsReached : (["SuccessPolicy", `Matched rules at index ${rule}`] as const);
  const conditions = met
    ? before.status.conditions
    : withCondition(before.status.conditions, "SuccessCriteriaMet", "True", words, at);
  const surplus = met ? before.status.terminating : surplusOf(before, told, rule >= 0);
  const { terminating = surplus, active = 0, ready = 0 } = options;
  const pods = { conditions, terminating, active, ready } as JobStatus;
  return withStatus(before, statusOf(before, progress, told, pods));
}

/**
 * A complete Job: `SuccessCriteriaMet`, then `Complete`, with a completion time and no pods left.
 *
 * @param options such as `complete(job, { failed: 1 })` for one with a retry, or `{ startedAt, at }`
 * @throws InvalidError for a Job that the server would refuse, and for one that has failed.
 * @throws RangeError as `succeeding` does: `complete(job, { succeeded: 0 })` is none; and for `uncounted` pods, which such a Job has not. A
 * Job that is complete stays as it is, and is told no counts and no other time.
 * @example
 * complete(job.run("pi", "perl:5.34")).status.conditions?.map(({ type }) => type); // ["SuccessCriteriaMet", "Complete"]
 */
export function complete(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("complete", options);
  checkCounted("complete", options);
  const { terminating = 0 } = options;
  const before = succeed("complete", job, { ...options, terminating, uncounted: {} }, options);
  const at = endOf("complete", before, options, "SuccessCriteriaMet");
  const met = trueCondition(before.status, "SuccessCriteriaMet");
  const words = [met?.reason ?? "", met?.message ?? ""] as const;
  const conditions = withCondition(before.status.conditions, "Complete", "True", words, at);
  const completionTime = before.status.completionTime ?? at;
  return withStatus(before, ordered(before, { ...before.status, conditions, completionTime }));
}

/**
 * A Job that has failed, while its pods are still being deleted or counted: `FailureTarget` is true, `Failed` is not there yet.
 *
 * Where the reason ends pods that run, those are `terminating` and have been counted, as they are for as long as they take to end; where it
 * ends none, the last failed pod stands in `uncountedTerminatedPods`, if neither `failed`, `uncounted` nor `terminating` is told. A Job that
 * is in this state already, and told nothing of its pods, stays as it is.
 *
 * With no time (`activeDeadlineSeconds` of 0) it fails by `DeadlineExceeded` before it has a pod, if no other reason is told.
 *
 * The counters are those that the reason leads to, and can be told otherwise. Whether the spec allows the reason is not asked: a Job
 * without a deadline can be given `DeadlineExceeded`. What it does allow, the counts must have come to.
 *
 * @throws InvalidError for a Job that the server would refuse, and for one that has succeeded.
 * @throws RangeError for what is no reason, or another than the Job fails by already; for an exit code of 0 or that no `FailJob` rule meets
 * first; for `at` or `startedAt` before what became of the Job so far, for `DeadlineExceeded` before the deadline, and for any other reason
 * after it; for fewer failed pods, or other indexes, than the reason takes; and for a Job that has failed.
 */
export function failing(job: JobInput, options: FailureOptions = {}): LiveJob {
  checkJobOptions("failing", options);
  return fail("failing", job, options);
}

/** The first index that has not ended, as far as is known: one of its pods fails the Job. */
function firstOpen(job: LiveJob, options: FailureOptions): number {
  const { completed, failedIndexes } = counts(job, options);
  const [[first = 0] = []] = othersOf(union(completed, failedIndexes), job.spec.completions ?? 0);
  return first;
}

/** Why a Job fails that was told no reason: with no time, before anything else can end it. */
function usualReason({ activeDeadlineSeconds, backoffLimitPerIndex }: LiveJob["spec"]): FailureReason {
  if (activeDeadlineSeconds === 0) return "DeadlineExceeded";
  return backoffLimitPerIndex === undefined ? "BackoffLimitExceeded" : "FailedIndexes";
}

function fail(fixture: string, job: JobInput, options: FailureOptions, asked = options): LiveJob {
  const before = ending(fixture, job, options);
  checkStays(fixture, before, "Failed", asked);
  checkIndexes(fixture, before, options);
  const target = trueCondition(before.status, "FailureTarget");
  const { reason = usualReason(before.spec), exitCode } = options;
  checkReason(reason);
  checkReasonTold(fixture, target?.reason ?? reason, options);
  const seconds = reason === "DeadlineExceeded" ? before.spec.activeDeadlineSeconds : undefined;
  const at = endOf(fixture, before, options, "FailureTarget", seconds);
  if (target === undefined) checkFailure(fixture, before, reason, at);
  if (target !== undefined && !tellsProgress(options)) return before;
  const name = options.podName ?? podName(before, isIndexed(before) ? firstOpen(before, options) : undefined);
  const words = failureWords(before, reason, { name, exitCode });
  const conditions = target
    ? before.status.conditions
    : withCondition(before.status.conditions, "FailureTarget", "True", words, at);
  const progress = target ? options : failedProgress(before, reason, options);
  const { terminating = 0, active = 0, ready = 0 } = progress;
  const pods = { conditions, terminating, active, ready } as JobStatus;
  const told = counts(before, progress);
  checkAgrees(fixture, before, options, told, true);
  const { failed, succeeded, completedIndexes, failedIndexes } = options;
  const said = [failed, succeeded, completedIndexes, failedIndexes].some(one => one !== undefined);
  if (target === undefined || said) checkReached(fixture, before, target?.reason ?? reason, options, told);
  return withStatus(before, statusOf(before, progress, told, pods));
}

/**
 * A failed Job: `FailureTarget`, then `Failed`, with the controller's reason and message, and no pods left.
 *
 * @param options above all the reason, and any counter
 * @throws InvalidError for a Job that the server would refuse, and for one that has succeeded.
 * @throws RangeError as `failing` does, and for `uncounted` pods, which such a Job has not. A Job that has failed stays as it is, and is told
 * no counts and no other time.
 * @example
 * failed(pi, { reason: "DeadlineExceeded" }).status.conditions?.at(-1)?.message; // "Job was active longer than specified deadline"
 */
export function failed(job: JobInput, options: FailureOptions = {}): LiveJob {
  checkJobOptions("failed", options);
  checkCounted("failed", options);
  const before = fail("failed", job, { ...options, uncounted: {} }, options);
  const at = endOf("failed", before, options, "FailureTarget");
  const target = trueCondition(before.status, "FailureTarget");
  const words = [target?.reason ?? "", target?.message ?? ""] as const;
  const conditions = withCondition(before.status.conditions, "Failed", "True", words, at);
  const terminating = options.terminating ?? 0;
  return withStatus(before, ordered(before, { ...before.status, conditions, terminating }));
}
