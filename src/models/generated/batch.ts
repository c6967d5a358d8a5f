// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { Time } from "../scalars.ts";
import type { ConditionStatus, ObjectReference, PodConditionType, PodTemplateSpec } from "./core.ts";
import type { LabelSelector, ListMeta, ObjectMeta } from "./meta.ts";
import type { WorkloadPodGroupDisruptionMode, WorkloadPodGroupResourceClaim, WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingPolicy } from "./scheduling.ts";

/** The values that `CompletionMode` may have. */
export type CompletionMode = "NonIndexed" | "Indexed";

/** The values that `ConcurrencyPolicy` may have. */
export type ConcurrencyPolicy = "Allow" | "Forbid" | "Replace";

/** The known values of `JobConditionType`; it may be any other string. */
export type JobConditionType = "Suspended" | "Complete" | "Failed" | "FailureTarget" | "SuccessCriteriaMet" | (string & {});

/** The values that `PodFailurePolicyAction` may have. */
export type PodFailurePolicyAction = "FailJob" | "FailIndex" | "Ignore" | "Count";

/** The values that `PodFailurePolicyOnExitCodesOperator` may have. */
export type PodFailurePolicyOnExitCodesOperator = "In" | "NotIn";

/** The values that `PodReplacementPolicy` may have. */
export type PodReplacementPolicy = "TerminatingOrFailed" | "Failed";

/** Makes a Job at every time of a cron schedule. */
export interface CronJob {
  /** Always `CronJob`. */
  kind: "CronJob";
  /** Always `batch/v1`. */
  apiVersion: "batch/v1";
  /**
   * Name, labels and the other identity of the CronJob. Its name has at most 52 characters, because 11 are
   * kept free for what each Job's name adds.
   */
  metadata?: ObjectMeta;
  /** The schedule and the Job to run. Changes apply to Jobs made afterwards. */
  spec: CronJobSpec;
  /**
   * Which Jobs run now and when the last ones did. Written by the CronJob controller; dropped when sent on
   * creation.
   */
  status?: CronJobStatus;
}

/** Several CronJobs, as a list request returns them. */
export interface CronJobList {
  /** Always `CronJobList`. */
  kind: "CronJobList";
  /** Always `batch/v1`. */
  apiVersion: "batch/v1";
  /** Paging and version data of the list itself. */
  metadata?: ListMeta;
  /** The CronJobs of this page. Required, may be empty. */
  items: CronJob[];
}

/** When Jobs are made, what they run, and which of them are kept. */
export interface CronJobSpec {
  /**
   * Five cron fields (minute, hour, day of month, month, day of week), a word such as `@daily`, or an
   * interval such as `@every 1h30m`. A `TZ=` prefix is refused, see `timeZone`. Required.
   */
  schedule: string;
  /**
   * Time zone of the schedule by its IANA name, such as `Europe/Paris`; `Local` is refused. When unset,
   * that of the kube-controller-manager holds.
   */
  timeZone?: string;
  /**
   * How many seconds late a Job may still start; after that the run is skipped. 0 or more, but with 0 no
   * Job ever starts, and neither with one shorter than the interval of `@every`. When unset, the latest
   * missed run starts as soon as it can.
   */
  startingDeadlineSeconds?: number;
  /**
   * What happens when a run is due and the one before has not ended. `Allow` (the default) starts it
   * alongside. `Forbid` waits: when the old Job has ended, the latest missed run starts at once, unless
   * `startingDeadlineSeconds` has passed by then. `Replace` deletes the old Job and starts the new one.
   */
  concurrencyPolicy?: ConcurrencyPolicy;
  /**
   * While `true`, no new Jobs are made; those that run go on. When it is switched off, the latest run
   * missed meanwhile starts at once, unless `startingDeadlineSeconds` has passed. Defaults to `false`.
   */
  suspend?: boolean;
  /** The Job to make each time. Required. */
  jobTemplate: JobTemplateSpec;
  /** How many complete Jobs are kept; the oldest go first. Defaults to 3; 0 keeps none. */
  successfulJobsHistoryLimit?: number;
  /** How many failed Jobs are kept; the oldest go first. Defaults to 1; 0 keeps none. */
  failedJobsHistoryLimit?: number;
}

/** What the CronJob controller has observed so far. */
export interface CronJobStatus {
  /** References to the Jobs that have not finished. */
  active?: ObjectReference[];
  /** Scheduled time of the latest Job that was started. */
  lastScheduleTime?: Time;
  /** When a Job last completed with success. */
  lastSuccessfulTime?: Time;
}

/**
 * Work that runs in Pods until it is done: the Job makes Pods from a template, retries those that fail,
 * and counts those that succeed.
 */
export interface Job {
  /** Always `Job`. */
  kind: "Job";
  /** Always `batch/v1`. */
  apiVersion: "batch/v1";
  /**
   * Name, labels and the other identity of the Job. When it has no labels of its own, those of the Pod
   * template are copied here.
   */
  metadata?: ObjectMeta;
  /** The wanted work. Much of it cannot be changed once the Job exists. */
  spec: JobSpec;
  /** How far the Job has come. Written by the Job controller; whatever is sent here on creation is dropped. */
  status?: JobStatus;
}

/** One milestone of a Job and whether it has been reached. */
export interface JobCondition {
  /** Which milestone: `Suspended`, `SuccessCriteriaMet`, `FailureTarget`, `Complete` or `Failed`. Required. */
  type: JobConditionType;
  /** `True`, `False` or `Unknown`. Required. */
  status: ConditionStatus;
  /** When it was last checked. */
  lastProbeTime?: Time;
  /** When `status` last changed. */
  lastTransitionTime?: Time;
  /** Cause in one CamelCase word, such as `BackoffLimitExceeded`, `DeadlineExceeded` or `PodFailurePolicy`. */
  reason?: string;
  /** The cause in a sentence for people. */
  message?: string;
}

/** Several Jobs, as a list request returns them. */
export interface JobList {
  /** Always `JobList`. */
  kind: "JobList";
  /** Always `batch/v1`. */
  apiVersion: "batch/v1";
  /** Paging and version data of the list itself. */
  metadata?: ListMeta;
  /** The Jobs of this page. Required, may be empty. */
  items: Job[];
}

/** How the Pods of one Job are scheduled and disrupted as a group. Alpha (feature gate `WorkloadWithJob`). */
export interface JobSchedulingConfiguration {
  /**
   * One by one (`basic`, as when unset) or all together (`gang`). Cannot be added, removed or switched
   * later; the gang's `minCount` can change.
   */
  schedulingPolicy?: WorkloadPodGroupSchedulingPolicy;
  /** Where the Pods have to be placed relative to each other, such as in one rack. Immutable. */
  schedulingConstraints?: WorkloadPodGroupSchedulingConstraints;
  /**
   * Whether Pods may be disrupted one at a time (`single`) or only as a whole (`all`, which a `basic`
   * policy does not allow). Immutable.
   */
  disruptionMode?: WorkloadPodGroupDisruptionMode;
  /**
   * ResourceClaims that all Pods of the Job share, each under a unique name. At most 4. A Pod takes part
   * by naming an identical claim in its own spec. Immutable.
   */
  resourceClaims?: WorkloadPodGroupResourceClaim[];
}

/** What a Job runs, how many times, how often it retries, and when it counts as done. */
export interface JobSpec {
  /**
   * Upper bound on the Pods that run at one time. Defaults to 1; 0 or more, and at most 100000 for an
   * Indexed Job (10000 when it has over 100000 `completions` and a `backoffLimitPerIndex`). Can be changed
   * while the Job runs.
   */
  parallelism?: number;
  /**
   * How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an
   * Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done
   * when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change
   * it together with `parallelism`, to the same number.
   */
  completions?: number;
  /**
   * Seconds from `status.startTime` after which an unfinished Job is stopped and fails with the reason
   * `DeadlineExceeded`. 0 or more; no deadline when unset. Suspending the Job stops the clock, and
   * resuming starts it anew.
   */
  activeDeadlineSeconds?: number;
  /**
   * What each kind of Pod failure means for the Job, instead of counting every one against `backoffLimit`.
   * Needs `restartPolicy: Never` in the template. Immutable.
   */
  podFailurePolicy?: PodFailurePolicy;
  /**
   * Lets an Indexed Job succeed before all its indexes have; the Pods left over are then terminated. When
   * unset, every completion is needed. Immutable.
   */
  successPolicy?: SuccessPolicy;
  /**
   * Failures that are retried before the Job itself fails. Defaults to 6, or to 2147483647 when
   * `backoffLimitPerIndex` is set; 0 means no retry. Waits between retries grow from 10 seconds to 10
   * minutes. With `restartPolicy: OnFailure` the restarts of containers count too, and the Job fails when
   * they reach the limit.
   */
  backoffLimit?: number;
  /**
   * Failures that are retried within one index before that index fails, 0 or more. For Indexed Jobs only,
   * and meant for `restartPolicy: Never`. Each Pod carries its index's count in the annotation
   * `batch.kubernetes.io/job-index-failure-count`. Immutable.
   */
  backoffLimitPerIndex?: number;
  /**
   * How many indexes may fail; one more stops the whole Job. Needs `backoffLimitPerIndex`; no more than
   * `completions` and 100000. Mandatory, and limited to 10000, when `completions` is over 100000. When
   * unset, all indexes run, and the Job fails at the end if one of them did.
   */
  maxFailedIndexes?: number;
  /**
   * Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid.
   * Immutable; refused inside a CronJob.
   */
  selector?: LabelSelector;
  /**
   * Set to `true` to write `selector` and the matching template labels by hand, which have to be unique to
   * this Job. Defaults to `false`. Only `false` is accepted inside a CronJob.
   */
  manualSelector?: boolean;
  /**
   * The Pod to run. Required; its `restartPolicy` must be `Never` or `OnFailure`. Immutable, but while the
   * Job is suspended and has no active Pods its metadata, node selector, node affinity, tolerations,
   * scheduling gates and container resources may change.
   */
  template: PodTemplateSpec;
  /**
   * Seconds after which a finished Job, complete or failed, is deleted with its Pods. 0 deletes it at
   * once; when unset it stays until somebody removes it.
   */
  ttlSecondsAfterFinished?: number;
  /**
   * With `NonIndexed`, the default, all Pods are alike and their successes are counted. With `Indexed`
   * each Pod gets a number from 0 to `completions` - 1, and each number must succeed once. Immutable.
   */
  completionMode?: CompletionMode;
  /**
   * While `true`, no Pods are made; switching it on deletes the running Pods and clears
   * `status.startTime`. Defaults to `false`.
   */
  suspend?: boolean;
  /**
   * When to replace a Pod. `TerminatingOrFailed` does so as soon as deletion begins or the Pod has failed;
   * `Failed` waits until it has really ended. The default, and the only choice, is `Failed` with a
   * `podFailurePolicy`; otherwise it is `TerminatingOrFailed`.
   */
  podReplacementPolicy?: PodReplacementPolicy;
  /**
   * Controller that looks after this Job, as a domain, a slash and a path (`acme.io/foo`), at most 63
   * characters. Unset or `kubernetes.io/job-controller` is the built-in one, which ignores Jobs of any
   * other. Immutable.
   */
  managedBy?: string;
  /**
   * Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without
   * the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are
   * scheduled one by one.
   */
  scheduling?: JobSchedulingConfiguration;
}

/** What the Job controller has observed so far. */
export interface JobStatus {
  /**
   * Milestones of the Job, one entry per type. It is finished when `Complete` or `Failed` is `True`, never
   * both. Setting `Complete` requires `SuccessCriteriaMet`, and `Failed` requires `FailureTarget`; none of
   * these four goes back to false.
   */
  conditions?: JobCondition[];
  /**
   * When the controller started the Job. Absent while a Job is suspended, renewed when it is resumed, and
   * otherwise fixed. A finished Job has one, but for a suspended one with 0 `completions`.
   */
  startTime?: Time;
  /**
   * When the Job succeeded; a failed Job has none. Comes with `Complete`, is never before `startTime`, and
   * does not change.
   */
  completionTime?: Time;
  /** Number of Pods that are pending or running and are not being deleted. 0 in a finished Job. */
  active?: number;
  /**
   * Number of Pods that ended well. It never falls, except when an Indexed Job with equal `completions`
   * and `parallelism` is scaled down.
   */
  succeeded?: number;
  /** Number of Pods that ended in failure. It never falls. */
  failed?: number;
  /** Number of Pods that are being deleted and have not ended yet. 0 in a finished Job. */
  terminating?: number;
  /**
   * Indexes that succeeded, ascending, three or more in a row shortened to a range, as in `1,3-5,7`.
   * Indexed Jobs only.
   */
  completedIndexes?: string;
  /**
   * Indexes that failed, written like `completedIndexes` and sharing none with it. Only for Jobs with a
   * `backoffLimitPerIndex`.
   */
  failedIndexes?: string;
  /**
   * Pods that have ended but are not in the counters yet; the controller's own bookkeeping. Empty in a
   * finished Job.
   */
  uncountedTerminatedPods?: UncountedTerminatedPods;
  /** Number of active Pods that are ready, so never more than `active`. */
  ready?: number;
}

/** The Job that a CronJob makes at each scheduled time. */
export interface JobTemplateSpec {
  /**
   * Labels and annotations for the Jobs that are made. Nothing else of it is used; names derive from the
   * CronJob's.
   */
  metadata?: ObjectMeta;
  /**
   * The work of each Job. Required, without a `selector`. The defaults of a Job are not stored here; each
   * Job gets them when it is made.
   */
  spec: JobSpec;
}

/** An ordered set of rules for failed Pods. */
export interface PodFailurePolicy {
  /**
   * Tried from first to last; the first that matches decides and ends the search. A failure that none
   * matches counts against `backoffLimit` as usual. At most 20.
   */
  rules: PodFailurePolicyRule[];
}

/** A test on the exit codes of containers and init containers. Those that ended with 0 are ignored. */
export interface PodFailurePolicyOnExitCodesRequirement {
  /**
   * The one container, or init container, whose code counts; it has to exist in the template. When unset,
   * all containers count.
   */
  containerName?: string;
  /**
   * `In` requires some exit code to be among `values`, `NotIn` requires some exit code to be outside them.
   * Required.
   */
  operator: PodFailurePolicyOnExitCodesOperator;
  /**
   * Exit codes in ascending order without repeats. Required, at least 1 and at most 255 of them. `In` does
   * not take 0.
   */
  values: number[];
}

/** A Pod condition to look for. */
export interface PodFailurePolicyOnPodConditionsPattern {
  /** Condition type, such as `DisruptionTarget`, compared exactly. Required. */
  type: PodConditionType;
  /** Status that the condition must have: `True` (the default), `False` or `Unknown`. */
  status?: ConditionStatus;
}

/**
 * One rule for failed Pods: a test and an action. Exactly one of `onExitCodes` and `onPodConditions` is
 * given.
 */
export interface PodFailurePolicyRule {
  /**
   * What a match leads to. `FailJob` fails the Job and stops its Pods; `FailIndex` fails only the Pod's
   * index (needs `backoffLimitPerIndex`); `Ignore` replaces the Pod without counting; `Count` treats it as
   * an ordinary failure. Required.
   */
  action: PodFailurePolicyAction;
  /** Test on the exit codes of the Pod's containers. Excludes `onPodConditions`. */
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  /** Test on the Pod's conditions, met as soon as one pattern fits. At most 20. Excludes `onExitCodes`. */
  onPodConditions?: PodFailurePolicyOnPodConditionsPattern[];
}

/** When an Indexed Job has done enough to succeed. */
export interface SuccessPolicy {
  /**
   * Alternatives; the first that is met decides. The Job then gets the condition `SuccessCriteriaMet`,
   * later `Complete`. Required, from 1 to 20.
   */
  rules: SuccessPolicyRule[];
}

/** One way to succeed early. Needs `succeededIndexes`, `succeededCount` or both. */
export interface SuccessPolicyRule {
  /**
   * Indexes that must all succeed, or, when a count is given too, from which that many must. Ascending
   * numbers and ranges such as `0,2-4`, each below `completions`; at most 65536 characters.
   */
  succeededIndexes?: string;
  /**
   * How many indexes must succeed, of `succeededIndexes` when that is set and of all otherwise. 0 or more,
   * and no more than the number of indexes to choose from.
   */
  succeededCount?: number;
}

/** Uids of ended Pods that wait to be counted. Each uid is here at most once. */
export interface UncountedTerminatedPods {
  /** Uids of those that succeeded. */
  succeeded?: string[];
  /** Uids of those that failed. */
  failed?: string[];
}
