// The states of a Job before it ends: created, running, suspended.
import { checkOptions } from "../../options.ts";
import { checkJobOptions, pendingKinds } from "../fixture-options.ts";
import { type CreateOptions, type JobInput, type LiveJob, live, withStatus, withSuspend } from "../input.ts";
import { timeOf } from "../times.ts";
import { jobResumed, jobSuspended, latest, trueCondition, withCondition } from "./conditions.ts";
import { checkCanGoOn, checkGoesOn, checkStartsThen, checkTime, checkUntouched } from "./contradictions.ts";
import { countOf, othersOf, readIndexes, shortOf, union, writeIndexes } from "./indexes.ts";
import {
  counted,
  counts,
  isIndexed,
  type JobOptions,
  knownIndexes,
  type Progress,
  waitingOf,
  withFailedIndexes,
} from "./progress.ts";
import { statusOf } from "./status.ts";

/**
 * Returns a Job that was only created, before its controller looks at it: its status is empty.
 *
 * Like every fixture, it takes a builder, a manifest or a live Job, and returns a new object, as the server stores it. It refuses a live
 * Job with fields that Kubernetes 1.37 does not have, and names them, as the server does with any object that it receives.
 *
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for a live Job that has a status already.
 * @example
 * const created = pending(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34")));
 * created.metadata.uid; // always the same
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
 */
export function pending(job: JobInput, options: CreateOptions = {}): LiveJob {
  checkOptions("pending", options, pendingKinds);
  const created = live("Job", job, options);
  checkUntouched("pending", created);
  return created;
}

/**
 * Returns a suspended Job: it has no pods, and the condition `Suspended`.
 *
 * A manifest is created suspended, whatever its `suspend` says; with counts of pods, such as `succeeded`, the Job has run before. A live
 * Job is suspended now: its generation rises, its pods are deleted (`terminating` of them have not ended yet, by default none) and its
 * start time is removed.
 *
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for a Job that has ended; for counts that end it; for a Job of 0 `completions`, which is done at once; and for `at` or
 *   `startedAt` before the latest time in it.
 */
export function suspended(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("suspended", options);
  const hadPods = tellsOfPods(options);
  const suspend = (spec: Record<string, unknown>) => {
    spec.suspend = true;
  };
  let created = goesOn(live("Job", job, options, hadPods ? undefined : suspend));
  checkCanGoOn("suspended", created, true);
  // A Job that is created suspended has had no pods, so this one has run before.
  if (hadPods && isFresh(created)) created = run("suspended", created, { startedAt: options.startedAt });
  if (created.status.startTime === undefined) checkTime("suspended", "startedAt", options.startedAt, created);
  else checkStartsThen("suspended", options.startedAt, created);
  checkTime("suspended", "at", options.at, created);
  const at = timeOf(options.at ?? latest(created));
  const stopped = withSuspend(created, true);
  const conditions = withCondition(stopped.status.conditions, "Suspended", "True", jobSuspended, at);
  const progress = withFailedIndexes(stopped, options);
  const told = counts(stopped, progress);
  const { terminating = 0, active = 0, ready = 0 } = options;
  // Its pods are gone, so its counts are final: they may not end the Job.
  checkGoesOn("suspended", stopped, { ...progress, active }, told);
  const status = statusOf(stopped, progress, told, { conditions, terminating, active, ready });
  delete status.startTime;
  return withStatus(stopped, status);
}

/** Returns whether no controller has looked at the Job yet. */
const isFresh = ({ status }: LiveJob): boolean =>
  status.conditions === undefined && status.startTime === undefined;

/** Returns whether the options name any pods. */
function tellsOfPods(options: JobOptions): boolean {
  const { active, ready, terminating, succeeded, failed, completedIndexes, failedIndexes } = options;
  return (
    [active, ready, terminating, succeeded, failed].some(Boolean) ||
    [completedIndexes, failedIndexes].some(indexes => countOf(readIndexes(indexes)) > 0) ||
    waitingOf(options, "succeeded") + waitingOf(options, "failed") > 0
  );
}

/** Returns the Job. Throws if it has ended or is about to, because no controller takes it up again. */
function goesOn(job: LiveJob): LiveJob {
  for (const type of ["Complete", "Failed", "SuccessCriteriaMet", "FailureTarget"] as const) {
    if (trueCondition(job.status, type) === undefined) continue;
    throw new RangeError(`Job ${job.metadata.name} does not go on: its condition ${type} is true`);
  }
  return job;
}

/**
 * Returns the Job without suspension, both as it is stored and with its status at the start. A suspended Job is resumed, and starts anew.
 */
export function started(
  fixture: string,
  job: LiveJob,
  options: JobOptions,
): { readonly stored: LiveJob; readonly begun: LiveJob } {
  let created = goesOn(job);
  if (created.spec.suspend === true && isFresh(created)) created = suspended(created);
  const stored = withSuspend(created, false);
  const paused = trueCondition(stored.status, "Suspended") !== undefined;
  if (stored.status.startTime !== undefined && !paused) {
    checkStartsThen(fixture, options.startedAt, stored);
    return { stored, begun: stored };
  }
  checkTime(fixture, "startedAt", options.startedAt, stored);
  checkTime(fixture, "at", options.at, stored);
  const startTime = timeOf(options.startedAt ?? options.at ?? latest(stored));
  const conditions = withCondition(stored.status.conditions, "Suspended", "False", jobResumed, startTime);
  return { stored, begun: { ...stored, status: { ...stored.status, conditions, startTime } } };
}

/** Returns the Job with the given number of active pods; default: as many as it wants. A suspended Job is resumed. */
export function run(fixture: string, job: LiveJob, given: JobOptions): LiveJob {
  checkCanGoOn(fixture, job, false);
  const { stored, begun } = started(fixture, job, given);
  checkTime(fixture, "at", given.at, begun);
  const options = withFailedIndexes(begun, given);
  const told = counts(begun, options);
  const { terminating = 0 } = options;
  // With this policy a pod is replaced only after it is gone, so pods that still end take the places of new ones.
  const held = begun.spec.podReplacementPolicy === "Failed" ? terminating : 0;
  const { active = Math.max(told.wanted - held, 0), ready = active } = options;
  checkGoesOn(fixture, begun, options, told);
  return withStatus(stored, statusOf(begun, options, told, { active, ready, terminating }));
}

/**
 * Returns a running Job: it has as many active pods as it wants, all of them ready.
 *
 * A suspended Job is resumed: its generation rises and `Suspended` becomes false. When enough pods have succeeded, the controller writes
 * `SuccessCriteriaMet` together with the last count: for a Job whose pods are all done and that is not `Complete` yet, use `succeeding`.
 *
 * @param options the progress of the Job: `running(job, { succeeded: 2, failed: 1 })`, or `running(job, { ready: 0 })` for pods that are
 *   starting
 * @throws InvalidError for a Job that the server would refuse, and for counts that it would refuse, such as more ready than active pods.
 * @throws RangeError for a Job that has ended; for counts that end it, such as all its completions, indexes that meet its `successPolicy`,
 *   or more failures than its `backoffLimit`; for a Job that ends before it has a pod, as its `completions` or `activeDeadlineSeconds` are
 *   0; for `at` or `startedAt` before the latest time in it; and for another start than it has.
 */
export function running(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("running", options);
  return run("running", live("Job", job, options), options);
}

/**
 * Returns the progress of a Job that has half of its completions. In an Indexed Job these are the first indexes, without those that would
 * end it.
 */
function halfOf(job: LiveJob, options: JobOptions): Progress {
  const { parallelism = 1, completions = parallelism, successPolicy } = job.spec;
  const half = Math.floor(completions / 2);
  if (!isIndexed(job))
    return { succeeded: Math.max(half - waitingOf(options, "succeeded"), counted(job).succeeded) };
  const { completed: done } = knownIndexes(job);
  const open = othersOf(union(done, counts(job, options).failedIndexes), completions);
  // One index must still run.
  const count = Math.min(half, countOf(done) + countOf(open) - 1);
  return { completedIndexes: writeIndexes(shortOf(successPolicy, completions, done, open, count)) };
}

/**
 * Returns a Job half way: half of its completions (rounded down) have succeeded, and the next pods run. If a `successPolicy` would end the
 * Job before that, fewer or other indexes are done: none if one is enough.
 *
 * It is the same as `running` with counts. To choose them, pass options: `partial(job, { completedIndexes: "0,2", failed: 1 })`.
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
