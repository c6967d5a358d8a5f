import type { CronJob } from "../../models/index.ts";
import { isSameGeneration, jobSpecWarnings, nameWarnings } from "./job.ts";

/**
 * Returns the server's warnings about a CronJob that it accepts.
 *
 * With `old`, they are those of an update, for which the generation must be set.
 *
 * @see batch/cronjob WarningsOnCreate
 * @see batch/cronjob WarningsOnUpdate
 */
export function cronJobWarnings(cronJob: CronJob, old?: CronJob): string[] {
  const warnings: string[] = [];
  if (old === undefined) nameWarnings(cronJob, warnings);
  if (old === undefined || !isSameGeneration(cronJob, old)) {
    jobSpecWarnings(cronJob.spec?.jobTemplate?.spec, "spec.jobTemplate.spec", warnings);
  }
  if (old !== undefined && cronJob.spec?.schedule?.includes("TZ")) {
    // This path is the server's own mistake: no field has it.
    warnings.push(
      "cannot use TZ or CRON_TZ in spec.spec.schedule, use timeZone instead, see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ for more details",
    );
  }
  return warnings;
}
