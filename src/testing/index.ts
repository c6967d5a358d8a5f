export {
  alreadyExists,
  conflict,
  type Fault,
  forbidden,
  invalid,
  notFound,
  type Subject,
} from "./api-errors.ts";
export type { FailureReason } from "./conditions.ts";
export { activeCronJob, type CronJobOptions, jobFromCronJob } from "./cron-job.ts";
export type { Indexes } from "./indexes.ts";
export type {
  CreateOptions,
  CronJobInput,
  JobInput,
  LiveCronJob,
  LiveJob,
  LiveMeta,
} from "./input.ts";
export { complete, failed, failing, partial, pending, running, succeeding, suspended } from "./job.ts";
export { jobListOf, type ListOptions } from "./list.ts";
export { type Outcome, outcome, type WithConditions } from "./outcome.ts";
export { pod } from "./pod.ts";
export type {
  ContainerState,
  ContainerStatus,
  LivePod,
  PodCondition,
  PodOptions,
  PodPhase,
  PodStatus,
} from "./pod-types.ts";
export type { FailureOptions, JobOptions, Progress, Uncounted } from "./progress.ts";
