import type { CronJob, Job, JobSpec } from "../models/index.ts";

/** Returns the spec of a Job, or of a CronJob's Jobs. The object has its defaults. */
export const jobSpecOf = (object: Job | CronJob): JobSpec =>
  (object.kind === "Job" ? object.spec : object.spec?.jobTemplate?.spec) as JobSpec;
