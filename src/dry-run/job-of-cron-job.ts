import type { CronJob, Job } from "../models/index.ts";
import { scheduledTimestamp } from "../models/job-labels.ts";
import { zoneOffset } from "../schedule/offsets.ts";

/** Returns a time in RFC 3339 as the clocks of a time zone show it, with the zone's offset. */
function wallTime(time: Date, timeZone: string | undefined): string {
  const seconds = Math.floor(time.getTime() / 1000);
  const offset = timeZone === undefined ? 0 : (zoneOffset(timeZone)?.(seconds) ?? 0);
  const wall = new Date((seconds + offset) * 1000).toISOString().slice(0, -5);
  // Go drops the seconds of an offset.
  const minutes = Math.trunc(offset / 60);
  if (minutes === 0) return `${wall}Z`;
  const two = (n: number) => String(Math.abs(Math.trunc(n))).padStart(2, "0");
  return `${wall}${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/**
 * Returns the Job that the CronJob controller sends to the server for a scheduled time.
 *
 * @param cronJob a stored CronJob
 * @see controller/cronjob getJobFromTemplate2
 */
export function jobOfCronJob({ metadata = {}, spec }: CronJob, at: Date): Job {
  const { name = "", namespace, uid = "" } = metadata;
  const { metadata: { labels, annotations } = {}, spec: jobSpec } = spec?.jobTemplate ?? {};
  return {
    kind: "Job",
    apiVersion: "batch/v1",
    metadata: {
      name: `${name}-${Math.floor(at.getTime() / 60_000)}`,
      ...(namespace !== undefined && { namespace }),
      ...(labels && { labels }),
      annotations: { ...annotations, [scheduledTimestamp]: wallTime(at, spec?.timeZone) },
      ownerReferences: [
        { apiVersion: "batch/v1", kind: "CronJob", name, uid, controller: true, blockOwnerDeletion: true },
      ],
    },
    ...(jobSpec && { spec: jobSpec }),
  };
}
