import type { CronJob, CronJobSpec } from "../../models/index.ts";
import { parseSchedule } from "../../schedule/parse.ts";
import { timeZoneError } from "../../schedule/time-zones.ts";
import { checkNonnegative } from "../core/faults.ts";
import type { Errors } from "../errors.ts";
import { byteLength } from "../formats/sentence.ts";
import { validateGenerateName, validateObjectMeta } from "../meta/object-meta.ts";
import { Path } from "../path.ts";
import { type JobValidationOptions, validateJobSpec } from "./job-spec.ts";

/** The controller puts eleven characters behind the name, and the Job's name has room for 63. */
const maxNameLength = 52;

/**
 * Refuses a CronJob that cannot be created. The CronJob has its defaults.
 *
 * @see batch/validation ValidateCronJobCreate
 * @see batch/cronjob Validate
 */
export function validateCronJobCreate(cronJob: CronJob, errors: Errors): void {
  const meta = cronJob.metadata ?? {};
  const { name = "" } = meta;
  const metadata = new Path("metadata");
  validateObjectMeta(meta, metadata, errors);
  validateCronJobSpec(cronJob.spec ?? {}, new Path("spec"), errors);
  if (byteLength(name) > maxNameLength) {
    errors.invalid(metadata.child("name"), name, `must be no more than ${maxNameLength} characters`);
  }
  if (errors.none) validateGenerateName(meta, metadata, errors);
}

/**
 * Refuses a malformed schedule, time zone, policy or Job, and numbers below zero.
 *
 * @see batch/validation validateCronJobSpec
 * @see batch/v1 Validate_CronJob
 * @see batch/v1 Validate_CronJobSpec
 */
export function validateCronJobSpec(
  spec: CronJobSpec,
  path: Path,
  errors: Errors,
  old?: CronJobSpec,
  options?: JobValidationOptions,
): void {
  const { schedule = "", timeZone } = spec;
  if (schedule === "") {
    // The declarative rules say so, but of a schedule that was missing before.
    if (old !== undefined && !old.schedule) errors.required(path.child("schedule"));
    else errors.declarative("FieldValueRequired", path.child("schedule"), "", "");
  } else {
    validateScheduleFormat(schedule, old?.schedule?.includes("TZ") ?? false, timeZone, path, errors);
  }
  checkNonnegative(errors, path, "startingDeadlineSeconds", spec.startingDeadlineSeconds);
  if (timeZone !== undefined && (old === undefined || old.timeZone !== timeZone)) {
    validateTimeZone(timeZone, path.child("timeZone"), errors);
  }
  validateConcurrencyPolicy(spec.concurrencyPolicy, path.child("concurrencyPolicy"), errors);
  validateJobTemplateSpec(spec, path.child("jobTemplate").child("spec"), errors, options);
  for (const name of ["successfulJobsHistoryLimit", "failedJobsHistoryLimit"] as const) {
    checkNonnegative(errors, path, name, spec[name]);
  }
}

/**
 * Refuses an unknown concurrency policy.
 *
 * @see batch/validation validateConcurrencyPolicy
 */
function validateConcurrencyPolicy(policy: string | undefined, path: Path, errors: Errors): void {
  const known = ["Allow", "Forbid", "Replace"];
  if (!policy) errors.required(path);
  else if (!known.includes(policy)) errors.notSupported(path, policy, known);
}

/**
 * Refuses a schedule that does not parse, and a time zone in it, but for CronJobs that had one there before.
 *
 * @see batch/validation validateScheduleFormat
 */
function validateScheduleFormat(
  schedule: string,
  allowTimeZone: boolean,
  timeZone: string | undefined,
  path: Path,
  errors: Errors,
): void {
  const place = path.child("schedule");
  const parsed = parseSchedule(schedule);
  if (typeof parsed === "string") errors.invalid(place, schedule, parsed);
  if (!schedule.includes("TZ")) return;
  if (!allowTimeZone) {
    errors.invalid(place, schedule, "cannot use TZ or CRON_TZ in schedule, use timeZone field instead");
  } else if (timeZone !== undefined) {
    errors.invalid(place, schedule, "cannot use both timeZone field and TZ or CRON_TZ in schedule");
  }
}

/**
 * Refuses what is no name of a time zone, and `Local`.
 *
 * @see batch/validation validateTimeZone
 */
function validateTimeZone(timeZone: string, path: Path, errors: Errors): void {
  const invalid = (detail: string) => errors.invalid(path, timeZone, detail, true);
  if (timeZone === "") invalid("timeZone must be nil or non-empty string");
  else if (timeZone.split("/").some(part => !/^(?!-|\.\.?$)[A-Za-z._0-9+-]{1,14}$/.test(part))) {
    invalid(`unknown time zone ${timeZone}`);
  } else {
    if (timeZone.toLowerCase() === "local") {
      invalid("timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones");
    }
    const error = timeZoneError(timeZone);
    if (error !== undefined) invalid(error);
  }
}

/**
 * Refuses what a CronJob's Job may not be. Its selector is always generated.
 *
 * @see batch/validation ValidateJobTemplateSpec
 */
function validateJobTemplateSpec(
  { jobTemplate }: CronJobSpec,
  path: Path,
  errors: Errors,
  options?: JobValidationOptions,
): void {
  const spec = jobTemplate?.spec ?? {};
  validateJobSpec(spec, path, errors, options);
  if (spec.selector)
    errors.invalid(path.child("selector"), spec.selector, "`selector` will be auto-generated");
  if (spec.manualSelector) errors.notSupported(path.child("manualSelector"), true, ["nil", "false"]);
}
