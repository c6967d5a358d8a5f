// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { Time } from "../scalars.ts";
import type { ConditionStatus, ObjectReference, PodConditionType, PodTemplateSpec } from "./core.ts";
import type { LabelSelector, ListMeta, ObjectMeta } from "./meta.ts";
import type { WorkloadPodGroupDisruptionMode, WorkloadPodGroupResourceClaim, WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingPolicy } from "./scheduling.ts";

/** The values that `CompletionMode` may have. */
export type CompletionMode = "NonIndexed" | "Indexed";

/** The values that `ConcurrencyPolicy` may have. */
export type ConcurrencyPolicy = "Allow" | "Forbid" | "Replace";

/** Values that `JobConditionType` is known to have; others are strings. */
export type JobConditionType = "Suspended" | "Complete" | "Failed" | "FailureTarget" | "SuccessCriteriaMet" | (string & {});

/** The values that `PodFailurePolicyAction` may have. */
export type PodFailurePolicyAction = "FailJob" | "FailIndex" | "Ignore" | "Count";

/** The values that `PodFailurePolicyOnExitCodesOperator` may have. */
export type PodFailurePolicyOnExitCodesOperator = "In" | "NotIn";

/** The values that `PodReplacementPolicy` may have. */
export type PodReplacementPolicy = "TerminatingOrFailed" | "Failed";

/**  */
export interface CronJob {
  /**  */
  kind: "CronJob";
  /**  */
  apiVersion: "batch/v1";
  /**  */
  metadata?: ObjectMeta;
  /**  */
  spec: CronJobSpec;
  /**  */
  status?: CronJobStatus;
}

/**  */
export interface CronJobList {
  /**  */
  kind: "CronJobList";
  /**  */
  apiVersion: "batch/v1";
  /**  */
  metadata?: ListMeta;
  /**  */
  items: CronJob[];
}

/**  */
export interface CronJobSpec {
  /**  */
  schedule: string;
  /**  */
  timeZone?: string;
  /**  */
  startingDeadlineSeconds?: number;
  /**  */
  concurrencyPolicy?: ConcurrencyPolicy;
  /**  */
  suspend?: boolean;
  /**  */
  jobTemplate: JobTemplateSpec;
  /**  */
  successfulJobsHistoryLimit?: number;
  /**  */
  failedJobsHistoryLimit?: number;
}

/**  */
export interface CronJobStatus {
  /**  */
  active?: ObjectReference[];
  /**  */
  lastScheduleTime?: Time;
  /**  */
  lastSuccessfulTime?: Time;
}

/**  */
export interface Job {
  /**  */
  kind: "Job";
  /**  */
  apiVersion: "batch/v1";
  /**  */
  metadata?: ObjectMeta;
  /**  */
  spec: JobSpec;
  /**  */
  status?: JobStatus;
}

/**  */
export interface JobCondition {
  /**  */
  type: JobConditionType;
  /**  */
  status: ConditionStatus;
  /**  */
  lastProbeTime?: Time;
  /**  */
  lastTransitionTime?: Time;
  /**  */
  reason?: string;
  /**  */
  message?: string;
}

/**  */
export interface JobList {
  /**  */
  kind: "JobList";
  /**  */
  apiVersion: "batch/v1";
  /**  */
  metadata?: ListMeta;
  /**  */
  items: Job[];
}

/**  */
export interface JobSchedulingConfiguration {
  /**  */
  schedulingPolicy?: WorkloadPodGroupSchedulingPolicy;
  /**  */
  schedulingConstraints?: WorkloadPodGroupSchedulingConstraints;
  /**  */
  disruptionMode?: WorkloadPodGroupDisruptionMode;
  /**  */
  resourceClaims?: WorkloadPodGroupResourceClaim[];
}

/**  */
export interface JobSpec {
  /**  */
  parallelism?: number;
  /**  */
  completions?: number;
  /**  */
  activeDeadlineSeconds?: number;
  /**  */
  podFailurePolicy?: PodFailurePolicy;
  /**  */
  successPolicy?: SuccessPolicy;
  /**  */
  backoffLimit?: number;
  /**  */
  backoffLimitPerIndex?: number;
  /**  */
  maxFailedIndexes?: number;
  /**  */
  selector?: LabelSelector;
  /**  */
  manualSelector?: boolean;
  /**  */
  template: PodTemplateSpec;
  /**  */
  ttlSecondsAfterFinished?: number;
  /**  */
  completionMode?: CompletionMode;
  /**  */
  suspend?: boolean;
  /**  */
  podReplacementPolicy?: PodReplacementPolicy;
  /**  */
  managedBy?: string;
  /**  */
  scheduling?: JobSchedulingConfiguration;
}

/**  */
export interface JobStatus {
  /**  */
  conditions?: JobCondition[];
  /**  */
  startTime?: Time;
  /**  */
  completionTime?: Time;
  /**  */
  active?: number;
  /**  */
  succeeded?: number;
  /**  */
  failed?: number;
  /**  */
  terminating?: number;
  /**  */
  completedIndexes?: string;
  /**  */
  failedIndexes?: string;
  /**  */
  uncountedTerminatedPods?: UncountedTerminatedPods;
  /**  */
  ready?: number;
}

/**  */
export interface JobTemplateSpec {
  /**  */
  metadata?: ObjectMeta;
  /**  */
  spec?: JobSpec;
}

/**  */
export interface PodFailurePolicy {
  /**  */
  rules: PodFailurePolicyRule[];
}

/**  */
export interface PodFailurePolicyOnExitCodesRequirement {
  /**  */
  containerName?: string;
  /**  */
  operator: PodFailurePolicyOnExitCodesOperator;
  /**  */
  values: number[];
}

/**  */
export interface PodFailurePolicyOnPodConditionsPattern {
  /**  */
  type: PodConditionType;
  /**  */
  status?: ConditionStatus;
}

/**  */
export interface PodFailurePolicyRule {
  /**  */
  action: PodFailurePolicyAction;
  /**  */
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  /**  */
  onPodConditions?: PodFailurePolicyOnPodConditionsPattern[];
}

/**  */
export interface SuccessPolicy {
  /**  */
  rules: SuccessPolicyRule[];
}

/**  */
export interface SuccessPolicyRule {
  /**  */
  succeededIndexes?: string;
  /**  */
  succeededCount?: number;
}

/**  */
export interface UncountedTerminatedPods {
  /**  */
  succeeded?: string[];
  /**  */
  failed?: string[];
}
