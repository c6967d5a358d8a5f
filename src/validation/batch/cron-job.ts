import { byteLength } from "../../encoding/utf8.ts";
import type { CronJob, CronJobSpec, JobSpec } from "../../models/index.ts";
import { parseSchedule, timeZoneInside } from "../../schedule/parse.ts";
import { timeZoneFaults } from "../../schedule/time-zones.ts";
import { addDeclared, type Errors } from "../errors.ts";
import { nonnegative } from "../formats/number.ts";
import { validateGenerateName, validateObjectMeta } from "../meta/object-meta.ts";
import { checkOf, enter, within } from "../walk.ts";
import { validateJobSpec } from "./job-spec.ts";

/** The controller puts eleven characters behind the name, and the Job's name has room for 63. */
const maxNameLength = 52;

/**
 * Refuses a CronJob that cannot be created. The CronJob has its defaults.
 *
 * @see batch/validation ValidateCronJobCreate
 * @see batch/cronjob Validate
 */
export function validateCronJobCreate(cronJob: CronJob, errors: Errors): void {
  const { metadata = {}, spec = {} as CronJobSpec } = cronJob;
  const { name = "" } = metadata;
  within("metadata", metadata, errors, validateObjectMeta);
  within("spec", spec, errors, validateCronJobSpec);
  if (byteLength(name) > maxNameLength) {
    errors.invalid("metadata.name", name, `must be no more than ${maxNameLength} characters`);
  }
  if (errors.none) validateGenerateName(metadata, errors);
}

/**
 * Refuses a malformed schedule, time zone, policy or Job, and numbers below zero.
 *
 * @see batch/validation validateCronJobSpec
 * @see batch/v1 Validate_CronJob
 * @see batch/v1 Validate_CronJobSpec
 */
export function validateCronJobSpec(spec: CronJobSpec, errors: Errors, old?: CronJobSpec): void {
  const { schedule = "", timeZone } = spec;
  // The declarative rules say so, but of a schedule that was missing before.
  if (schedule !== "") validateScheduleFormat(spec, errors, old?.schedule?.includes("TZ"));
  else if (old !== undefined && !old.schedule) errors.required("schedule");
  else addDeclared(errors, "FieldValueRequired", "schedule", "", "");
  enter(spec, "startingDeadlineSeconds", errors, nonnegative);
  if (old === undefined || old.timeZone !== timeZone) enter(spec, "timeZone", errors, validateTimeZone);
  checkPolicy(spec, errors);
  within("jobTemplate.spec", spec.jobTemplate?.spec ?? {}, errors, validateJobTemplateSpec);
  enter(spec, "successfulJobsHistoryLimit", errors, nonnegative);
  enter(spec, "failedJobsHistoryLimit", errors, nonnegative);
}

/** @see batch/validation validateConcurrencyPolicy */
const checkPolicy = /*@__PURE__*/ checkOf<CronJobSpec>({ concurrencyPolicy: ["Allow Forbid Replace"] });

/**
 * Refuses a schedule that does not parse, and a time zone in it, but for CronJobs that had one there before.
 *
 * @see batch/validation validateScheduleFormat
 */
function validateScheduleFormat(spec: CronJobSpec, errors: Errors, allowTimeZone = false): void {
  const { schedule, timeZone } = spec;
  const parsed = parseSchedule(schedule);
  if (typeof parsed === "string") errors.invalid("schedule", schedule, parsed);
  if (!schedule.includes("TZ")) return;
  if (!allowTimeZone) errors.invalid("schedule", schedule, timeZoneInside);
  else if (timeZone !== undefined) {
    const detail = "cannot use both timeZone field and TZ or CRON_TZ in schedule";
    errors.invalid("schedule", schedule, detail);
  }
}

/** Refuses what is no name of a time zone, and `Local`. */
function validateTimeZone(timeZone: string, errors: Errors): void {
  for (const fault of timeZoneFaults(timeZone)) errors.invalid("", timeZone, fault, true);
}

/**
 * Refuses what a CronJob's Job may not be. Its selector is always generated.
 *
 * @see batch/validation ValidateJobTemplateSpec
 */
function validateJobTemplateSpec(spec: JobSpec, errors: Errors): void {
  validateJobSpec(spec, errors);
  if (spec.selector)
    errors.invalid("selector", spec.selector, "`selector` will be auto-generated", "LabelSelector");
  if (spec.manualSelector) errors.notSupported("manualSelector", true, ["nil", "false"]);
}
