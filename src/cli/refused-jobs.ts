import { constantOptions } from "../dry-run/constant-options.ts";
import { type DryRunResult, dryRunCreate } from "../dry-run/index.ts";
import { scheduledTimestamp } from "../models/job-labels.ts";
import { uidNote } from "./fault-finding.ts";
import type { Remark } from "./findings.ts";

/** The minutes from 1970 to the start of 2026. They have eight digits until 2160. */
const minute = 29_453_760;

/** Returns where in a CronJob a field of its Jobs is. Their names are made from its name. */
const placeOf = (field: string): string => (field === "metadata.name" ? field : `spec.jobTemplate.${field}`);

/**
 * Returns a warning for each reason why the server would refuse every Job of an accepted CronJob.
 *
 * @see controller/cronjob getJobFromTemplate2
 */
export function refusedJobs({ object }: DryRunResult): Remark[] {
  if (object?.kind !== "CronJob") return [];
  const { name, namespace } = object.metadata ?? {};
  const { metadata, spec } = object.spec?.jobTemplate ?? {};
  const { labels, annotations } = metadata ?? {};
  const job = {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: {
      name: `${name}-${minute}`,
      namespace,
      labels,
      annotations: { ...annotations, [scheduledTimestamp]: new Date(minute * 60_000).toISOString() },
    },
    spec,
  };
  const { errors = [] } = dryRunCreate(job, constantOptions);
  return errors.map(error => ({
    rule: "RefusedJobs",
    field: placeOf(error.field),
    message: `the server refuses each Job of it, such as ${job.metadata.name}: ${error.message}${uidNote(error)}`,
  }));
}
