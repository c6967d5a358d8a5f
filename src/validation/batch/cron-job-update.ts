import type { CronJob, CronJobSpec } from "../../models/index.ts";
import type { Errors, UpdateRules } from "../errors.ts";
import { validateKubeFinalizerNames } from "../meta/object-meta.ts";
import { validateObjectMetaUpdate } from "../meta/object-meta-update.ts";
import { within } from "../walk.ts";
import { validateCronJobSpec } from "./cron-job.ts";
import { validateJobSpecDeclaratively } from "./declarative.ts";
import { validateJobScheduling } from "./scheduling.ts";

/**
 * Validates an update of a CronJob. Both CronJobs have their defaults, and the new one already has the fields that the
 * server takes over from the old one (status, generation, times).
 *
 * @param rules how the update is validated differently because of what the old pod template has
 * @see batch/validation ValidateCronJobUpdate
 * @see batch/cronjob ValidateUpdate
 */
export function validateCronJobUpdate(
  cronJob: CronJob,
  old: CronJob,
  errors: Errors,
  rules: UpdateRules,
): void {
  errors.update = { ...rules, validateJobScheduling };
  const { metadata = {}, spec = {} as CronJobSpec } = cronJob;
  const { spec: oldSpec = {} as CronJobSpec } = old;
  within("metadata", metadata, errors, validateObjectMetaUpdate, old.metadata ?? {});
  within("metadata", metadata, errors, validateKubeFinalizerNames);
  within("spec", spec, errors, validateCronJobSpec, oldSpec);
  const { jobTemplate: { spec: job } = {} } = spec;
  within("spec.jobTemplate.spec", job, errors, validateJobSpecDeclaratively, oldSpec.jobTemplate?.spec);
}

/**
 * Validates an update of a CronJob's status. The server has no rules for the status itself, only for the metadata.
 *
 * @see registry/rest validateCommonFields
 */
export function validateCronJobStatusUpdate(cronJob: CronJob, old: CronJob, errors: Errors): void {
  within("metadata", cronJob.metadata ?? {}, errors, validateObjectMetaUpdate, old.metadata ?? {});
}
