// `jobwright/testing`: Jobs, CronJobs and Pods as their controllers leave them, and the API errors that a client receives.

// Most tests that ask for fixtures ask for the outcome too.
export { type Outcome, outcome, type WithConditions } from "../outcome.ts";
export {
  alreadyExists,
  conflict,
  type Fault,
  forbidden,
  invalid,
  notFound,
  type Subject,
} from "./api-errors.ts";
export { activeCronJob, type CronJobOptions, jobFromCronJob, pendingCronJob } from "./cron-job.ts";
export { type DeleteOptions, deleting } from "./deleting.ts";
export type {
  CreateOptions,
  CronJobInput,
  JobInput,
  LiveCronJob,
  LiveJob,
  LiveMeta,
} from "./input.ts";
export { partial, pending, running, suspended } from "./job/before-end.ts";
export type { FailureReason } from "./job/conditions.ts";
export { complete, failed, failing, succeeding } from "./job/end.ts";
export type { Indexes } from "./job/indexes.ts";
export type { FailureOptions, JobOptions, Progress, Uncounted } from "./job/progress.ts";
export {
  cronJobListOf,
  jobListOf,
  type ListOptions,
  type LiveList,
  type LivePodList,
  podListOf,
} from "./list.ts";
export { pod } from "./pod/pod.ts";
export { podsOf } from "./pod/pods-of.ts";
export type { PodReason, TerminatedReason, WaitingReason } from "./pod/reasons.ts";
export type {
  ContainerState,
  ContainerStatus,
  LivePod,
  PodCondition,
  PodOptions,
  PodPhase,
  PodStatus,
  Terminated,
  Waiting,
} from "./pod/types.ts";
export {
  expired,
  internalError,
  timeout,
  tooManyRequests,
  unauthorized,
} from "./server-errors.ts";
