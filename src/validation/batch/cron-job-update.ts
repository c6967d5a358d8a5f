import type { CronJob, CronJobSpec } from "../../models/index.ts";
import type { PodValidationOptions } from "../core/options.ts";
import type { Errors } from "../errors.ts";
import { validateKubeFinalizerNames } from "../meta/object-meta.ts";
import { validateObjectMetaUpdate } from "../meta/update.ts";
import { Path } from "../path.ts";
import { validateCronJobSpec } from "./cron-job.ts";
import { validateJobSpecDeclaratively } from "./declarative.ts";
import { validateJobScheduling } from "./scheduling.ts";

/**
 * Refuses what an update may not make of a CronJob. Both CronJobs have their defaults; the update has taken from the
 * old one what the server takes over (status, generation, times).
 *
 * @param options what the update may keep of the old pod template
 * @see batch/validation ValidateCronJobUpdate
 * @see batch/cronjob ValidateUpdate
 */
export function validateCronJobUpdate(
  cronJob: CronJob,
  old: CronJob,
  errors: Errors,
  options?: PodValidationOptions,
): void {
  const path = new Path("metadata");
  const meta = cronJob.metadata ?? {};
  validateObjectMetaUpdate(meta, old.metadata ?? {}, path, errors);
  validateKubeFinalizerNames(meta.finalizers, path, errors);
  const { spec = {} as CronJobSpec } = cronJob;
  const { spec: oldSpec = {} as CronJobSpec } = old;
  const place = new Path("spec");
  validateCronJobSpec(spec, place, errors, oldSpec, { ...options, validateJobScheduling });
  const job = place.child("jobTemplate").child("spec");
  validateJobSpecDeclaratively(spec.jobTemplate?.spec, oldSpec.jobTemplate?.spec, job, errors);
}

/**
 * Refuses what an update of its status may not make of a CronJob: of the status itself the server asks nothing.
 *
 * @see registry/rest validateCommonFields
 */
export function validateCronJobStatusUpdate(cronJob: CronJob, old: CronJob, errors: Errors): void {
  validateObjectMetaUpdate(cronJob.metadata ?? {}, old.metadata ?? {}, new Path("metadata"), errors);
}
