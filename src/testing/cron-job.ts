import { jobOfCronJob } from "../dry-run/job-of-cron-job.ts";
import { builtOf } from "../models/brand.ts";
import type { CronJob, Job, ObjectReference } from "../models/index.ts";
import { scheduledTimestamp } from "../models/job-labels.ts";
import { aKind, checkArgument, checkOptions, date } from "../options.ts";
import { cronSchedule } from "../schedule/cron-schedule.ts";
import { createKinds, pendingKinds } from "./fixture-options.ts";
import {
  type CreateOptions,
  type CronJobInput,
  type LiveCronJob,
  type LiveJob,
  live,
  withStatus,
  withSuspend,
} from "./input.ts";
import { endCondition } from "./job/conditions.ts";
import { checkNotBefore, checkUntouched } from "./job/contradictions.ts";
import { timeOf } from "./times.ts";

/** The options of `activeCronJob`. */
export interface CronJobOptions extends CreateOptions {
  /**
   * The last scheduled time, not before that of any active Job. Default: for a live CronJob, the latest of its own and its active Jobs'
   * times; else the first time after its creation.
   */
  readonly at?: Date | undefined;
  /** Its Jobs that have not finished; default: the one that `jobFromCronJob` makes for that time. */
  readonly active?: readonly Job[] | undefined;
  /** The time when one of its Jobs last succeeded; default: none has. */
  readonly lastSuccessfulAt?: Date | undefined;
}

/** Returns the first time of the schedule after the CronJob's creation. */
function firstTime({ metadata, spec }: LiveCronJob): Date {
  const schedule = cronSchedule(spec.schedule, { timeZone: spec.timeZone });
  const [first] = schedule.next(new Date(metadata.creationTimestamp));
  if (first === undefined)
    throw new RangeError(`spec.schedule ${spec.schedule} names no time: say at which time`);
  return first;
}

/**
 * Returns a Job as the CronJob controller creates it for a scheduled time. It is named after the CronJob and the minute, has the labels and
 * annotations of its template and the scheduled time, and the CronJob is its owner.
 *
 * It is in the state of `pending`; pass it on for another, as in `complete(jobFromCronJob(backup, at))`.
 *
 * @param at the scheduled time: a whole minute, unless the schedule is an `@every` of seconds. Whether the CronJob's schedule includes it is
 *   not checked. It is also the Job's creation time, unless `createdAt` is given
 * @throws InvalidError for a CronJob, or a Job of it, that the server would refuse.
 * @throws RangeError for a time before the CronJob's creation, and for `createdAt` before the time.
 * @see controller/cronjob getJobFromTemplate2
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
 */
export function jobFromCronJob(cronJob: CronJobInput, at: Date, options: CreateOptions = {}): LiveJob {
  checkArgument("jobFromCronJob: at", at, date);
  checkOptions("jobFromCronJob", options, createKinds);
  const owner = live("CronJob", cronJob, { at });
  checkNotBefore("jobFromCronJob: at", at, "the CronJob's creation", owner.metadata.creationTimestamp);
  checkNotBefore("jobFromCronJob: createdAt", options.createdAt, "the scheduled time", timeOf(at));
  const job = jobOfCronJob(owner, at);
  return live("Job", job, { ...options, createdAt: options.createdAt ?? at });
}

/** Returns the latest time for which one of the Jobs was made: the time in its annotation, else its creation time. */
function latestScheduled(jobs: readonly Job[]): string | undefined {
  const times = jobs.flatMap(({ metadata: { annotations, creationTimestamp } = {} }) => {
    const time = Date.parse(annotations?.[scheduledTimestamp] ?? creationTimestamp ?? "");
    return Number.isNaN(time) ? [] : [timeOf(new Date(time))];
  });
  return times.sort().at(-1);
}

/**
 * Refuses a Job that the controller would not keep in the list of active ones: a finished Job, or one that another object controls.
 *
 * @see controller/cronjob ControllerV2.syncCronJob
 */
function checkActive(job: Job, cronJob: LiveCronJob): void {
  const { status, kind = "Job" } = job;
  if (kind !== "Job") throw new TypeError(`activeCronJob: what is active are Jobs, and not ${aKind(kind)}`);
  const metadata = job.metadata ?? {};
  const { name, uid } = cronJob.metadata;
  const what = `activeCronJob: Job ${metadata.name} is not`;
  const end = endCondition(status);
  if (end !== undefined) throw new RangeError(`${what} active: its condition ${end.type} is true`);
  const owner = [metadata.ownerReferences].flat().find(one => one?.controller);
  if (owner?.kind !== "CronJob" || owner.uid !== uid)
    throw new RangeError(`${what} the CronJob's: its controller is not CronJob ${name}`);
}

/** Refuses Jobs that are not active ones of the CronJob, and a Job that is listed twice. */
function checkActiveJobs(jobs: readonly Job[], cronJob: LiveCronJob): void {
  const names = new Set<string | undefined>();
  for (const job of jobs) {
    checkActive(job, cronJob);
    const { name } = job.metadata ?? {};
    if (names.has(name)) throw new RangeError(`activeCronJob: Job ${name} is active twice`);
    names.add(name);
  }
}

/** Refuses times that run backwards. Returns the last time for which the CronJob is known to have made a Job. */
function checkTimes({ metadata, status }: LiveCronJob, options: CronJobOptions): string | undefined {
  const { at, lastSuccessfulAt, active = [] } = options;
  const { creationTimestamp } = metadata;
  const { lastScheduleTime } = status;
  const latest = latestScheduled(active);
  checkNotBefore("activeCronJob: at", at, "the CronJob's creation", creationTimestamp);
  checkNotBefore("activeCronJob: at", at, "the CronJob's last schedule", lastScheduleTime);
  checkNotBefore("activeCronJob: at", at, "the time of an active Job", latest);
  const success = "activeCronJob: lastSuccessfulAt";
  checkNotBefore(success, lastSuccessfulAt, "the CronJob's creation", creationTimestamp);
  return [lastScheduleTime, latest]
    .filter(time => time !== undefined)
    .sort()
    .at(-1);
}

const referenceTo = ({ metadata = {} }: Job): ObjectReference => {
  const { namespace, name, uid, resourceVersion } = metadata;
  const whole = { kind: "Job", namespace, name, uid, apiVersion: "batch/v1", resourceVersion };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
};

/**
 * Returns a CronJob that was only created, before its controller looks at it: its status is empty.
 *
 * For a CronJob that has made Jobs of which none is active any more, use `activeCronJob(cronJob, { active: [] })`.
 *
 * @throws InvalidError for a CronJob that the server would refuse.
 * @throws RangeError for a live CronJob that has a status already.
 */
export function pendingCronJob(cronJob: CronJobInput, options: CreateOptions = {}): LiveCronJob {
  checkOptions("pendingCronJob", options, pendingKinds);
  const created = live("CronJob", cronJob, options);
  checkUntouched("pendingCronJob", created);
  return created;
}

/**
 * Returns a CronJob that has made Jobs: its status lists those that have not finished, and the last scheduled time.
 *
 * A manifest with `suspend` was suspended after that, and so has the generation 2.
 *
 * @throws InvalidError for a CronJob that the server would refuse.
 * @throws RangeError for `at` before the last scheduled time, that of an active Job, or the CronJob's creation; for `lastSuccessfulAt`
 *   before the creation; for an active Job that has finished; for one that the CronJob does not control (it controls those that
 *   `jobFromCronJob` makes from it); and without `at` for a schedule that has no times.
 * @example
 * const at = new Date("2026-01-01T02:30:00Z");
 * const job = running(jobFromCronJob(backup, at));
 * const cronJob = activeCronJob(backup, { at, active: [job] });
 */
export function activeCronJob(cronJob: CronJobInput, options: CronJobOptions = {}): LiveCronJob {
  checkOptions("activeCronJob", options, {
    ...createKinds,
    at: date,
    lastSuccessfulAt: date,
    active: "a list",
  });
  for (const job of options.active ?? []) checkArgument("activeCronJob: an active Job", job, "an object");
  const { active: told, lastSuccessfulAt } = options;
  // A suspended CronJob makes no Jobs, so it was suspended after it had made these.
  let isSuspendedLater = false;
  const goOn = (spec: Record<string, unknown>) => {
    isSuspendedLater = spec.suspend === true;
    if (isSuspendedLater) spec.suspend = false;
  };
  const times = { ...options, startedAt: lastSuccessfulAt };
  const created = live("CronJob", builtOf(cronJob) as CronJob, times, goOn);
  checkActiveJobs(told ?? [], created);
  const known = checkTimes(created, options);
  const at = options.at ?? (known === undefined ? firstTime(created) : new Date(known));
  // The controller keeps the reference that it made when it created the Job.
  const listed = new Map(created.status.active?.map(reference => [reference.uid, reference]));
  const active = (told ?? [jobFromCronJob(created, at)]).map(
    job => listed.get(job.metadata?.uid) ?? referenceTo(job),
  );
  const lastSuccess =
    lastSuccessfulAt === undefined ? created.status.lastSuccessfulTime : timeOf(lastSuccessfulAt);
  const made = withStatus(created, {
    ...(active.length > 0 && { active }),
    lastScheduleTime: timeOf(at),
    ...(lastSuccess !== undefined && { lastSuccessfulTime: lastSuccess }),
  });
  return isSuspendedLater ? withSuspend(made, true) : made;
}
