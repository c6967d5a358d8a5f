import type { FieldChange } from "../faults/field-error.ts";
import type { CronJob, CronJobSpec } from "../models/index.ts";
import { timeAfter } from "../schedule/next.ts";
import { zoneOffset } from "../schedule/offsets.ts";
import { parseSchedule } from "../schedule/parse.ts";

/**
 * Returns what to know if the new schedule or time zone of a CronJob had a time already; empty otherwise. The controller looks for runs
 * from the last one on, not from the change on, but a new schedule alone does not make it look before the next time.
 *
 * @see controller/cronjob ControllerV2.updateCronJob
 * @see controller/cronjob mostRecentScheduleTime
 */
export function missedRun(
  { metadata, spec, status }: CronJob,
  changes: readonly FieldChange[],
  now: Date,
): string {
  const made = Object.fromEntries(changes.map(({ field, to }) => [field.slice("spec.".length), to]));
  if (!("schedule" in made || "timeZone" in made)) return "";
  const { schedule, timeZone, suspend, startingDeadlineSeconds } = { ...spec, ...made } as CronJobSpec;
  const last = status?.lastScheduleTime ?? metadata?.creationTimestamp;
  const parsed = parseSchedule(schedule);
  if (!last || suspend || typeof parsed === "string") return "";
  const seconds = (time: Date) => Math.floor(time.getTime() / 1000);
  const deadline = seconds(now) - (startingDeadlineSeconds ?? Number.POSITIVE_INFINITY);
  const offset = zoneOffset(timeZone ?? parsed.timeZone ?? "UTC");
  const time = timeAfter(parsed, Math.max(seconds(new Date(last)), deadline), offset);
  if (time === undefined || time > seconds(now)) return "";
  return `With this change, a run was due between ${last} and now: it counts as missed, and may start late, before the next one. startingDeadlineSeconds limits how late.`;
}
