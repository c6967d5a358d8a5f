import { constantOptions } from "../dry-run/constant-options.ts";
import { type DryRunResult, dryRunCreate } from "../dry-run/index.ts";
import { jobOfCronJob } from "../dry-run/job-of-cron-job.ts";
import { uidNote } from "./fault-finding.ts";
import type { Remark } from "./findings.ts";

/** A time of which the minutes since 1970 have eight digits, as they have from 1989 to 2160: they are part of a Job's name. */
const at = new Date("2026-01-01T00:00:00Z");

/** Returns where in a CronJob a field of its Jobs is. Their names are made from its name. */
const placeOf = (field: string): string => (field === "metadata.name" ? field : `spec.jobTemplate.${field}`);

/**
 * Returns a warning for each reason why the server would refuse every Job of an accepted CronJob.
 *
 * @see controller/cronjob getJobFromTemplate2
 */
export function refusedJobs({ object }: DryRunResult): Remark[] {
  if (object?.kind !== "CronJob") return [];
  const job = jobOfCronJob(object, at);
  const { errors = [] } = dryRunCreate(job, constantOptions);
  return errors.map(error => ({
    rule: "RefusedJobs",
    field: placeOf(error.field),
    message: `the server refuses each Job of it, such as ${job.metadata?.name}: ${error.message}${uidNote(error)}`,
  }));
}
