import { byteLength } from "../../encoding/utf8.ts";
import type { CronJob, CronJobSpec, JobSpec } from "../../models/index.ts";
import { parseSchedule, timeZoneInside } from "../../schedule/parse.ts";
import { timeZoneFaults } from "../../schedule/time-zones.ts";
import { addDeclared, type Errors } from "../errors.ts";
import { nonnegative } from "../formats/number.ts";
import { validateGenerateName, validateObjectMeta } from "../meta/object-meta.ts";
import { checkOf, enter, within } from "../walk.ts";
import { validateJobSpec } from "./job-spec.ts";

/** The controller appends eleven characters to the name, and a Job's name may have 63. */
const maxNameLength = 52;

/**
 * Validates a new CronJob. The defaults have been filled in.
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
 * Validates a CronJob's spec: schedule, time zone, concurrency policy, Job template, and counts that may not be
 * negative.
 *
 * @see batch/validation validateCronJobSpec
 * @see batch/v1 Validate_CronJob
 * @see batch/v1 Validate_CronJobSpec
 */
export function validateCronJobSpec(spec: CronJobSpec, errors: Errors, old?: CronJobSpec): void {
  const { schedule = "", timeZone } = spec;
  // Declarative rules report a missing schedule. If the old CronJob has none either, the handwritten rule does.
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
 * Validates a schedule. It may contain a time zone only if the old CronJob's schedule has one.
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

/** Checks that a text is the name of a time zone and not `Local`. */
function validateTimeZone(timeZone: string, errors: Errors): void {
  for (const fault of timeZoneFaults(timeZone)) errors.invalid("", timeZone, fault, true);
}

/**
 * Validates the spec of a CronJob's Job template. It may have no selector, because each Job's selector is generated.
 *
 * @see batch/validation ValidateJobTemplateSpec
 */
function validateJobTemplateSpec(spec: JobSpec, errors: Errors): void {
  validateJobSpec(spec, errors);
  if (spec.selector)
    errors.invalid("selector", spec.selector, "`selector` will be auto-generated", "LabelSelector");
  if (spec.manualSelector) errors.notSupported("manualSelector", true, ["nil", "false"]);
}
