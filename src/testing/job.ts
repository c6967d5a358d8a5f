import type { JobStatus } from "../models/index.ts";
import { checkOptions } from "../options.ts";
import {
  checkReason,
  completionsReached,
  failureWords,
  jobResumed,
  jobSuspended,
  trueCondition,
  withCondition,
} from "./conditions.ts";
import { timeOf } from "./deterministic.ts";
import { failedProgress } from "./failure.ts";
import { checkJobOptions, createKinds } from "./fixture-options.ts";
import { countOf, enoughOf, matchedRule, othersOf, readIndexes, union, writeIndexes } from "./indexes.ts";
import { type CreateOptions, type JobInput, type LiveJob, live, withStatus, withSuspend } from "./input.ts";
import { podName } from "./pod-name.ts";
import {
  counted,
  counts,
  type FailureOptions,
  isIndexed,
  type JobOptions,
  ordered,
  type Progress,
  statusOf,
} from "./progress.ts";

/** The latest time that a Job knows. */
function latest({ metadata, status }: LiveJob): Date {
  const times = (status.conditions ?? []).map(condition => condition.lastTransitionTime);
  const all = [metadata.creationTimestamp, status.startTime, ...times].map(time => Date.parse(time ?? ""));
  return new Date(Math.max(...all.filter(time => !Number.isNaN(time))));
}

/**
 * A Job that was just created, and that no controller has looked at yet: its status is empty.
 *
 * Like every fixture it takes a builder, a manifest or a live Job, and gives a new object, as the server stores it.
 *
 * @throws InvalidError for a Job that the server would refuse.
 * @example
 * const created = pending(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34")));
 * created.metadata.uid; // always the same
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
 */
export function pending(job: JobInput, options: CreateOptions = {}): LiveJob {
  checkOptions("pending", options, createKinds);
  return live("Job", job, options);
}

/**
 * A suspended Job: no pods, and the condition `Suspended`.
 *
 * A manifest is created suspended, whatever its `suspend` says. A live Job is suspended now: its generation rises, its pods are deleted
 * (`terminating` says how many still end, by default none) and its start is forgotten.
 *
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for a Job that has ended.
 */
export function suspended(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("suspended", options);
  const created = goesOn(
    live("Job", job, options, spec => {
      spec.suspend = true;
    }),
  );
  const at = timeOf(options.at ?? latest(created));
  const stopped = withSuspend(created, true);
  const conditions = withCondition(stopped.status.conditions, "Suspended", "True", jobSuspended, at);
  const told = counts(stopped, options);
  const { terminating = 0, active = 0, ready = 0 } = options;
  const status = statusOf(stopped, options, told, { conditions, terminating, active, ready });
  delete status.startTime;
  return withStatus(stopped, status);
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
function started(job: JobInput, options: JobOptions): { readonly stored: LiveJob; readonly begun: LiveJob } {
  let created = goesOn(live("Job", job, options));
  const fresh = created.status.conditions === undefined && created.status.startTime === undefined;
  if (created.spec.suspend === true && fresh) created = suspended(created);
  const stored = withSuspend(created, false);
  const paused = trueCondition(stored.status, "Suspended") !== undefined;
  if (stored.status.startTime !== undefined && !paused) return { stored, begun: stored };
  const startTime = timeOf(options.startedAt ?? latest(stored));
  const conditions = withCondition(stored.status.conditions, "Suspended", "False", jobResumed, startTime);
  return { stored, begun: { ...stored, status: { ...stored.status, conditions, startTime } } };
}

/**
 * A running Job: as many active pods as it wants, all of them ready.
 *
 * A suspended Job is resumed: its generation rises and `Suspended` becomes false.
 *
 * @param options how far the Job is: `running(job, { succeeded: 2, failed: 1 })`, `running(job, { ready: 0 })` for pods that only start
 * @throws InvalidError for a Job that the server would refuse, and for counts that it would refuse, such as more ready than active pods.
 * @throws RangeError for a Job that has ended.
 */
export function running(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("running", options);
  const { stored, begun } = started(job, options);
  const told = counts(begun, options);
  const { active = told.wanted, ready = active, terminating = 0 } = options;
  return withStatus(stored, statusOf(begun, options, told, { active, ready, terminating }));
}

/**
 * A Job half way: half of its completions (rounded down) have succeeded, the next pods run.
 *
 * The same as `running` with counts. Say what you need: `partial(job, { completedIndexes: "0,2", failed: 1 })`.
 *
 * @throws InvalidError and RangeError as `running` does.
 */
export function partial(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("partial", options);
  const created = live("Job", job, options);
  const said = options.succeeded !== undefined || options.completedIndexes !== undefined;
  const { parallelism = 1, completions = parallelism } = created.spec;
  const half = Math.max(Math.floor(completions / 2), counted(created).succeeded);
  return running(created, said ? options : { ...options, succeeded: half });
}

/** When a Job ends that is told nothing else. */
function endOf(
  job: LiveJob,
  { at }: JobOptions,
  type: "SuccessCriteriaMet" | "FailureTarget",
  seconds = 60,
): string {
  const before = trueCondition(job.status, type)?.lastTransitionTime;
  if (at !== undefined) return timeOf(at);
  if (before !== undefined) return before;
  const start = Date.parse(job.status.startTime ?? job.metadata.creationTimestamp);
  return timeOf(new Date(Math.max(start + seconds * 1000, latest(job).getTime())));
}

/** A Job with a deadline that is about to end: it has run, unless it is suspended and has nothing to do. */
function ending(job: JobInput, options: JobOptions): LiveJob {
  const { namespace, uid, suffix, createdAt, startedAt } = options;
  const told = Object.entries({ namespace, uid, suffix, createdAt, startedAt });
  const create: JobOptions = Object.fromEntries(told.filter(([, value]) => value !== undefined));
  const created = live("Job", job, create);
  if (created.spec.suspend === true && created.spec.completions === 0) return created;
  const { status } = created;
  const ended = trueCondition(status, "SuccessCriteriaMet") ?? trueCondition(status, "FailureTarget");
  return ended !== undefined || status.active !== undefined ? created : running(created, create);
}

/**
 * A Job that has what it needs, while some of its pods are still being deleted: `SuccessCriteriaMet` is true, `Complete` is not there yet.
 *
 * An Indexed Job with a `successPolicy` has met its first rule, with as few indexes as that takes, and its other pods end; of any other
 * Job all completions have succeeded, and one pod too many ends.
 *
 * @throws InvalidError for a Job that the server would refuse, and for one that has failed.
 */
export function succeeding(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("succeeding", options);
  const before = ending(job, options);
  const { completions, parallelism = 1, successPolicy } = before.spec;
  const at = endOf(before, options, "SuccessCriteriaMet");
  const met = trueCondition(before.status, "SuccessCriteriaMet");
  const said = options.succeeded !== undefined || options.completedIndexes !== undefined || met !== undefined;
  const reached = completions ?? Math.max(parallelism, 1);
  const uncounted = options.uncounted?.succeeded ?? 0;
  const waiting = typeof uncounted === "number" ? uncounted : uncounted.length;
  let progress: Progress = options;
  if (!said && isIndexed(before)) {
    const failedIndexes = readIndexes(options.failedIndexes ?? before.status.failedIndexes);
    const done = readIndexes(before.status.completedIndexes);
    const enough = enoughOf(successPolicy, reached, done);
    const clash = countOf(union(enough, failedIndexes)) < countOf(enough) + countOf(failedIndexes);
    const completedIndexes = clash ? othersOf(failedIndexes, reached) : enough;
    progress = { ...options, completedIndexes: writeIndexes(completedIndexes) };
  } else if (!said) {
    progress = { ...options, succeeded: Math.max(reached, counted(before).succeeded) - waiting };
  }
  const told = counts(before, progress);
  const rule = isIndexed(before) ? matchedRule(successPolicy, reached, told.completed) : -1;
  const words =
    rule < 0 ? completionsReached : (["SuccessPolicy", `Matched rules at index ${rule}`] as const);
  const conditions = met
    ? before.status.conditions
    : withCondition(before.status.conditions, "SuccessCriteriaMet", "True", words, at);
  const { terminating = rule < 0 ? 1 : Math.max(told.wanted, 1), active = 0, ready = 0 } = options;
  const pods = { conditions, terminating, active, ready } as JobStatus;
  return withStatus(before, statusOf(before, progress, told, pods));
}

/**
 * A complete Job: `SuccessCriteriaMet`, then `Complete`, with a completion time and no pods left.
 *
 * @param options such as `complete(job, { failed: 1 })` for one with a retry, or `{ startedAt, at }`
 * @throws InvalidError for a Job that the server would refuse, and for one that has failed.
 * @example
 * complete(job.run("pi", "perl:5.34")).status.conditions?.map(({ type }) => type); // ["SuccessCriteriaMet", "Complete"]
 */
export function complete(job: JobInput, options: JobOptions = {}): LiveJob {
  checkJobOptions("complete", options);
  const { terminating = 0, uncounted: _, ...rest } = options;
  const before = succeeding(job, { ...rest, terminating });
  const at = endOf(before, options, "SuccessCriteriaMet");
  const met = trueCondition(before.status, "SuccessCriteriaMet");
  const words = [met?.reason ?? "", met?.message ?? ""] as const;
  const conditions = withCondition(before.status.conditions, "Complete", "True", words, at);
  const completionTime = before.status.completionTime ?? at;
  return withStatus(before, ordered(before, { ...before.status, conditions, completionTime }));
}

/**
 * A Job that has failed, while its pods are still being deleted: `FailureTarget` is true, `Failed` is not there yet.
 *
 * The counters are those that the reason leads to, and can be told otherwise. Whether the spec allows the reason is not asked: a Job
 * without a deadline can be given `DeadlineExceeded`.
 *
 * @throws InvalidError for a Job that the server would refuse, and for one that has succeeded.
 */
export function failing(job: JobInput, options: FailureOptions = {}): LiveJob {
  checkJobOptions("failing", options);
  const before = ending(job, options);
  const target = trueCondition(before.status, "FailureTarget");
  const usual = before.spec.backoffLimitPerIndex === undefined ? "BackoffLimitExceeded" : "FailedIndexes";
  const { reason = usual, exitCode } = options;
  checkReason(reason);
  const seconds = reason === "DeadlineExceeded" ? before.spec.activeDeadlineSeconds : undefined;
  const at = endOf(before, options, "FailureTarget", seconds);
  const name = options.podName ?? podName(before, isIndexed(before) ? 0 : undefined);
  const words = failureWords(before, reason, { name, exitCode });
  const conditions = target
    ? before.status.conditions
    : withCondition(before.status.conditions, "FailureTarget", "True", words, at);
  const progress = target ? options : failedProgress(before, reason, options);
  const { terminating = 0, active = 0, ready = 0 } = progress;
  const pods = { conditions, terminating, active, ready } as JobStatus;
  return withStatus(before, statusOf(before, progress, counts(before, progress), pods));
}

/**
 * A failed Job: `FailureTarget`, then `Failed`, with the controller's reason and message, and no pods left.
 *
 * @param options above all the reason, and any counter
 * @throws InvalidError for a Job that the server would refuse, and for one that has succeeded.
 * @example
 * failed(pi, { reason: "DeadlineExceeded" }).status.conditions?.at(-1)?.message; // "Job was active longer than specified deadline"
 */
export function failed(job: JobInput, options: FailureOptions = {}): LiveJob {
  checkJobOptions("failed", options);
  const { uncounted: _, ...rest } = options;
  const before = failing(job, rest);
  const at = endOf(before, options, "FailureTarget");
  const target = trueCondition(before.status, "FailureTarget");
  const words = [target?.reason ?? "", target?.message ?? ""] as const;
  const conditions = withCondition(before.status.conditions, "Failed", "True", words, at);
  const terminating = options.terminating ?? 0;
  return withStatus(before, ordered(before, { ...before.status, conditions, terminating }));
}
