// What a Job comes to before it ends: it is created, runs, is held back.
import { checkOptions } from "../options.ts";
import { jobResumed, jobSuspended, trueCondition, withCondition } from "./conditions.ts";
import {
  checkCanGoOn,
  checkGoesOn,
  checkStartsThen,
  checkTime,
  checkUntouched,
  latest,
} from "./contradictions.ts";
import { timeOf } from "./deterministic.ts";
import { checkJobOptions, createKinds } from "./fixture-options.ts";
import { countOf, othersOf, readIndexes, shortOf, union, writeIndexes } from "./indexes.ts";
import { type CreateOptions, type JobInput, type LiveJob, live, withStatus, withSuspend } from "./input.ts";
import { statusOf } from "./job-status.ts";
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
 * @throws RangeError for a Job that has ended, for counts that end it, for one of 0 `completions`, which is done at once, and for `at` or
 * `startedAt` before what became of it so far.
 */
export function suspended(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("suspended", options);
  const hadPods = tellsOfPods(options);
  const suspend = (spec: Record<string, unknown>) => {
    spec.suspend = true;
  };
  let created = goesOn(live("Job", job, options, hadPods ? undefined : suspend));
  checkCanGoOn("suspended", created, true);
  // One that was created suspended has had no pods.
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

/** The Job with as many active pods as it wants, or as it was told: resumed, where it is suspended. */
export function run(fixture: string, job: LiveJob, given: JobOptions): LiveJob {
  checkCanGoOn(fixture, job, false);
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
 * `successPolicy` or more failures than its `backoffLimit`, for one that ends before it has a pod, as `completions` or
 * `activeDeadlineSeconds` are 0, for `at` or `startedAt` before what became of it so far, and for another start than it has.
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
