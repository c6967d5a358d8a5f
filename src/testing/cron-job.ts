import { builtOf } from "../models/brand.ts";
import type { CronJob, Job, ObjectReference } from "../models/index.ts";
import { checkArgument, checkOptions, date, shown } from "../options.ts";
import { cronSchedule } from "../schedule/cron-schedule.ts";
import { zoneOffset } from "../schedule/offsets.ts";
import { endCondition } from "./conditions.ts";
import { timeOf } from "./deterministic.ts";
import { createKinds } from "./fixture-options.ts";
import {
  type CreateOptions,
  type CronJobInput,
  type LiveCronJob,
  type LiveJob,
  live,
  withStatus,
} from "./input.ts";

/** What `activeCronJob` may be told. */
export interface CronJobOptions extends CreateOptions {
  /** The last scheduled time; default: that of a live CronJob, else the first after its creation. */
  readonly at?: Date | undefined;
  /** Its Jobs that have not finished; default: the one of `jobFromCronJob` at that time. */
  readonly active?: readonly Job[] | undefined;
  /** When a Job of it last succeeded; default: none has. */
  readonly lastSuccessfulAt?: Date | undefined;
}

/** The first time that the schedule names after the CronJob's creation. */
function firstTime({ metadata, spec }: LiveCronJob): Date {
  const schedule = cronSchedule(spec.schedule, { timeZone: spec.timeZone });
  const [first] = schedule.next(new Date(metadata.creationTimestamp));
  if (first === undefined)
    throw new RangeError(`spec.schedule ${spec.schedule} names no time: say at which time`);
  return first;
}

/** A time as the wall clocks of a zone show it, with their offset, in RFC 3339. */
function wallTime(time: Date, timeZone: string | undefined): string {
  const seconds = Math.floor(time.getTime() / 1000);
  const offset = timeZone === undefined ? 0 : (zoneOffset(timeZone)?.(seconds) ?? 0);
  const wall = new Date((seconds + offset) * 1000).toISOString().slice(0, -5);
  // Go cuts the seconds of an odd offset off.
  const minutes = Math.trunc(offset / 60);
  if (minutes === 0) return `${wall}Z`;
  const two = (n: number) => String(Math.abs(Math.trunc(n))).padStart(2, "0");
  return `${wall}${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/**
 * A Job as the CronJob controller creates it for a scheduled time: named after the CronJob and the minute, with the labels and
 * annotations of its template, the scheduled time, and the CronJob as its owner.
 *
 * It is as `pending` leaves it: hand it on, as in `complete(jobFromCronJob(backup, at))`.
 *
 * @param at the scheduled time; the Job is created then, if `createdAt` does not say otherwise
 * @throws InvalidError for a CronJob, or a Job of it, that the server would refuse.
 * @see controller/cronjob getJobFromTemplate2
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
 */
export function jobFromCronJob(cronJob: CronJobInput, at: Date, options: CreateOptions = {}): LiveJob {
  checkArgument("jobFromCronJob: at", at, date);
  checkOptions("jobFromCronJob", options, createKinds);
  const owner = live("CronJob", cronJob, {});
  const { name, namespace, uid } = owner.metadata;
  const { metadata = {}, spec } = owner.spec.jobTemplate;
  const annotations = {
    ...metadata.annotations,
    "batch.kubernetes.io/cronjob-scheduled-timestamp": wallTime(at, owner.spec.timeZone),
  };
  const job: Job = {
    kind: "Job",
    apiVersion: "batch/v1",
    metadata: {
      name: `${name}-${Math.floor(at.getTime() / 60_000)}`,
      namespace,
      ...(metadata.labels && { labels: metadata.labels }),
      annotations,
      ownerReferences: [
        { apiVersion: "batch/v1", kind: "CronJob", name, uid, controller: true, blockOwnerDeletion: true },
      ],
    },
    spec,
  };
  return live("Job", job, { ...options, createdAt: options.createdAt ?? at });
}

/** Refuses a scheduled time before the last one, or before the CronJob was there. */
function checkScheduled(at: Date | undefined, { metadata, status }: LiveCronJob): void {
  const before = status.lastScheduleTime ?? metadata.creationTimestamp;
  if (at === undefined || timeOf(at) >= before) return;
  const what = status.lastScheduleTime === undefined ? "creation" : "last schedule";
  throw new RangeError(
    `activeCronJob: at must not be before the CronJob's ${what} at ${before}, but is ${shown(at)}`,
  );
}

/**
 * Refuses a Job that the controller would not keep among the active ones: one that has finished, or that another controls.
 *
 * @see controller/cronjob ControllerV2.syncCronJob
 */
function checkActive(job: Job, cronJob: LiveCronJob): void {
  const { status } = job;
  const metadata = job.metadata ?? {};
  const { name, uid } = cronJob.metadata;
  const what = `activeCronJob: Job ${metadata.name} is not`;
  const end = endCondition(status);
  if (end !== undefined) throw new RangeError(`${what} active: its condition ${end.type} is true`);
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  if (owner?.kind !== "CronJob" || owner.uid !== uid)
    throw new RangeError(`${what} the CronJob's: its controller is not CronJob ${name}`);
}

const referenceTo = ({ metadata = {} }: Job): ObjectReference => {
  const { namespace, name, uid, resourceVersion } = metadata;
  const whole = { kind: "Job", namespace, name, uid, apiVersion: "batch/v1", resourceVersion };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
};

/**
 * A CronJob that has made Jobs: its status names those that have not finished, and the last scheduled time.
 *
 * @throws InvalidError for a CronJob that the server would refuse.
 * @throws RangeError for `at` before the last scheduled time, or before the CronJob's creation, and for an active Job that has finished or
 * that the CronJob does not control, as it does those that `jobFromCronJob` makes of it.
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
  const { lastSuccessfulAt: startedAt } = options;
  const created = live("CronJob", builtOf(cronJob) as CronJob, { ...options, startedAt });
  const { lastScheduleTime } = created.status;
  checkScheduled(options.at, created);
  const at = options.at ?? (lastScheduleTime === undefined ? firstTime(created) : new Date(lastScheduleTime));
  for (const job of options.active ?? []) checkActive(job, created);
  const active = (options.active ?? [jobFromCronJob(created, at)]).map(referenceTo);
  const lastSuccess = options.lastSuccessfulAt ?? created.status.lastSuccessfulTime;
  return withStatus(created, {
    ...(active.length > 0 && { active }),
    lastScheduleTime: timeOf(at),
    ...(lastSuccess !== undefined && {
      lastSuccessfulTime: typeof lastSuccess === "string" ? lastSuccess : timeOf(lastSuccess),
    }),
  });
}
