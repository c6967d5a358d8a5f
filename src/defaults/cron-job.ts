import type { CronJob, JobSpec } from "../models/index.ts";
import type { PullPolicy } from "./image.ts";
import { setSharedJobDefaults } from "./job.ts";

/**
 * Fills in, in place, the server's defaults for a decoded CronJob. Its Jobs get theirs when they are created.
 *
 * @see batch/v1 SetDefaults_CronJob
 * @see batch/v1 SetObjectDefaults_CronJob
 */
export function setCronJobDefaults(cronJob: CronJob, pullPolicy: PullPolicy): void {
  cronJob.spec ??= {} as NonNullable<CronJob["spec"]>;
  const { spec } = cronJob;
  spec.concurrencyPolicy ??= "Allow";
  spec.suspend ??= false;
  spec.successfulJobsHistoryLimit ??= 3;
  spec.failedJobsHistoryLimit ??= 1;
  spec.jobTemplate ??= {} as NonNullable<typeof spec.jobTemplate>;
  spec.jobTemplate.spec ??= {} as JobSpec;
  setSharedJobDefaults(spec.jobTemplate.spec, pullPolicy);
}
