// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { CompletionMode, ConcurrencyPolicy, ConditionStatus, CronJob, CronJobList, CronJobSpec, CronJobStatus, Job, JobCondition, JobConditionType, JobList, JobSchedulingConfiguration, JobSpec, JobStatus, JobTemplateSpec, LabelSelector, ListMeta, ManagedFieldsEntry, ObjectMeta, ObjectReference, OwnerReference, PodConditionType, PodFailurePolicy, PodFailurePolicyAction, PodFailurePolicyOnExitCodesOperator, PodFailurePolicyOnExitCodesRequirement, PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyRule, PodReplacementPolicy, PodTemplateSpec, ShardInfo, SuccessPolicy, SuccessPolicyRule, Time, UncountedTerminatedPods, WorkloadPodGroupDisruptionMode, WorkloadPodGroupResourceClaim, WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingPolicy } from "../../models/index.ts";
import type { WriteYamlOptions } from "../../yaml/write/yaml.ts";
import type { WriteJsonOptions } from "../../yaml/write/json.ts";
import type { NewPodTemplateSpecBuilder, ObjectReferenceBuilder } from "./core.ts";
import type { LabelSelectorBuilder, ListMetaBuilder, ManagedFieldsEntryBuilder, ObjectMetaBuilder, OwnerReferenceBuilder, ShardInfoBuilder } from "./meta.ts";
import type { WorkloadPodGroupDisruptionModeBuilder, WorkloadPodGroupResourceClaimBuilder, WorkloadPodGroupSchedulingConstraintsBuilder, WorkloadPodGroupSchedulingPolicyBuilder } from "./scheduling.ts";
import type { Builder, BuilderOf, CompletionsMissing, CronJobSpecParts, Duration, ExitRule, FailureRule, JobSpecParts, JobTemplateMissing, KindMissing, ListOf, Manifest, ManifestPart, ModeNeeds, ModeSaid, More, NameMissing, NothingMissing, ParallelNeeds, Part, PodParts, ScheduleMissing, Settled, TemplateMissing, TrackedPart, Truthy, Without } from "../types.ts";

/**
 * Builds a {@link CronJob}. `M` is what is still missing: `never` for nothing; without it, only `build()`
 * knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field absent;
 * `null` throws an `ArgumentError`. Makes a Job at every time of a cron schedule.
 */
export interface CronJobBuilder<M = any>
  extends BuilderOf<CronJob, M, "CronJob"> {
  /** Always `CronJob`. */
  kind(value: undefined): CronJobBuilder<M | KindMissing>;
  /** Always `CronJob`. */
  kind(value: "CronJob"): this;
  /** Always `batch/v1`. */
  apiVersion(value: undefined): CronJobBuilder<M | KindMissing>;
  /** Always `batch/v1`. */
  apiVersion(value: "batch/v1"): this;
  /**
   * Name, labels and the other identity of the CronJob. Its name has at most 52 characters, because 11 are
   * kept free for what each Job's name adds. Replaces all of it, also what other methods have set.
   */
  metadata(value: BuilderOf<ObjectMeta, never, "ObjectMeta"> | ((builder: ObjectMetaBuilder) => ObjectMeta | BuilderOf<ObjectMeta, never, "ObjectMeta">)): CronJobBuilder<Without<M, NameMissing>>;
  /**
   * Name, labels and the other identity of the CronJob. Its name has at most 52 characters, because 11 are
   * kept free for what each Job's name adds. Replaces all of it, also what other methods have set.
   */
  metadata(value: ObjectMeta & ({ name: string } | { generateName: string }) & { [Symbol.hasInstance]?: never }): CronJobBuilder<Without<M, NameMissing>>;
  /**
   * Name, labels and the other identity of the CronJob. Its name has at most 52 characters, because 11 are
   * kept free for what each Job's name adds. Replaces all of it, also what other methods have set.
   */
  metadata(value: ObjectMeta & { name?: never; generateName?: never }): CronJobBuilder<M | NameMissing>;
  /**
   * Name, labels and the other identity of the CronJob. Its name has at most 52 characters, because 11 are
   * kept free for what each Job's name adds. Replaces all of it, also what other methods have set.
   */
  metadata(value: Part<ObjectMeta, ObjectMetaBuilder> | undefined): this;
  /**
   * Name of the object, unique in its namespace among objects of the same kind. A DNS subdomain of at most
   * 253 characters; a Job's must fit a label too (63) unless `manualSelector` is true, and a CronJob's has
   * at most 52. An Indexed Job's name, a dash and its last index together must be a DNS label of at most
   * 63 characters, without dots; of a CronJob this is checked only when its Jobs are made. Required unless
   * `generateName` is set. Immutable.
   */
  name(value: string): CronJobBuilder<Without<M, NameMissing>>;
  /**
   * Beginning of a name that the server completes with 5 random characters; it uses no more than the first
   * 58 of this text. A CronJob takes at most 47 characters of it. Ignored when `name` is set.
   */
  generateName(value: string): CronJobBuilder<Without<M, NameMissing>>;
  /**
   * Namespace of the object, a DNS label of at most 63 characters. Filled in from the request when absent,
   * and refused when it disagrees with the request. Immutable.
   */
  namespace(value: string | undefined): this;
  /** @deprecated always empty; the server ignores it */
  selfLink(value: string | undefined): this;
  /**
   * Identifier that no other object ever has, not even a later one of the same name. Given by the server,
   * immutable.
   */
  uid(value: string | undefined): this;
  /**
   * Version stamp of the stored object, to be compared for equality only. Leave it out on creation; in an
   * update it makes the server refuse the change when somebody else has changed the object meanwhile.
   */
  resourceVersion(value: string | undefined): this;
  /** Counts the changes of `spec`, from 1. Set by the server. */
  generation(value: number | undefined): this;
  /** When the server stored the object. Set by the server, immutable. */
  creationTimestamp(value: Time | Date | undefined): this;
  /**
   * When the object is due to go; present only once its deletion was asked for. It stays visible until
   * `finalizers` is empty. Set by the server.
   */
  deletionTimestamp(value: Time | Date | undefined): this;
  /**
   * Seconds the object is given to end in an orderly way. Set by the server, together with
   * `deletionTimestamp`.
   */
  deletionGracePeriodSeconds(value: number | Duration | undefined): this;
  /**
   * Keys and values by which objects are selected. A key is a name of at most 63 characters, with a DNS
   * subdomain and `/` before it if wanted; a value has at most 63 characters from letters, digits, `-`,
   * `_` and `.`. Replaces all of them; `label()` adds one.
   */
  labels(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `labels`, or replaces the one with this key; `undefined` removes it. Keys and values by
   * which objects are selected. A key is a name of at most 63 characters, with a DNS subdomain and `/`
   * before it if wanted; a value has at most 63 characters from letters, digits, `-`, `_` and `.`.
   */
  label(key: string, value: string | undefined): this;
  /**
   * Free text for tools and people, under keys built like label keys. No selector sees it. Keys and values
   * together take at most 256 KiB. Replaces all of them; `annotation()` adds one.
   */
  annotations(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `annotations`, or replaces the one with this key; `undefined` removes it. Free text for
   * tools and people, under keys built like label keys. No selector sees it. Keys and values together take
   * at most 256 KiB.
   */
  annotation(key: string, value: string | undefined): this;
  /**
   * Objects to which this one belongs; when the last of them is gone, this one is garbage collected. At
   * most one may have `controller: true`. Replaces all of them; `ownerReference()` adds one.
   */
  ownerReferences(values: readonly (Part<OwnerReference, OwnerReferenceBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `ownerReferences`. Objects to which this one belongs; when the last of them is gone, this
   * one is garbage collected. At most one may have `controller: true`.
   */
  ownerReference(value: Part<OwnerReference, OwnerReferenceBuilder> | false | undefined): this;
  /**
   * Tasks, named like label keys, that must be taken off the list before the object disappears. None can
   * be added once deletion has begun. Replaces all of them; `finalizer()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  finalizers(...values: ListOf<string>): this;
  /**
   * Adds one to `finalizers`. Tasks, named like label keys, that must be taken off the list before the
   * object disappears. None can be added once deletion has begun.
   */
  finalizer(value: string | false | undefined): this;
  /**
   * Which client set which fields, for server-side apply. Kept by the server; nothing to write by hand.
   * Replaces all of them; `managedFieldsEntry()` adds one.
   */
  managedFields(values: readonly (Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `managedFields`. Which client set which fields, for server-side apply. Kept by the server;
   * nothing to write by hand.
   */
  managedFieldsEntry(value: Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined): this;
  /**
   * The schedule and the Job to run. Changes apply to Jobs made afterwards. Replaces all of it, also what
   * other methods have set.
   */
  spec<N = never>(value: TrackedPart<CronJobSpec, NewCronJobSpecBuilder, N>): CronJobBuilder<Without<M, CronJobSpecParts> | N>;
  /**
   * Five cron fields (minute, hour, day of month, month, day of week), a word such as `@daily`, or an
   * interval such as `@every 1h30m`. A `TZ=` prefix is refused, see `timeZone`. Required.
   */
  schedule(value: string): CronJobBuilder<Without<M, ScheduleMissing>>;
  /**
   * Time zone of the schedule by its IANA name, such as `Europe/Paris`; `Local` is refused. When unset,
   * that of the kube-controller-manager holds.
   */
  timeZone(value: string | undefined): this;
  /**
   * How many seconds late a Job may still start; after that the run is skipped. 0 or more, but with 0 no
   * Job ever starts, and neither with one shorter than the interval of `@every`. When unset, the latest
   * missed run starts as soon as it can.
   */
  startingDeadlineSeconds(value: number | Duration | undefined): this;
  /**
   * What happens when a run is due and the one before has not ended. `Allow` (the default) starts it
   * alongside. `Forbid` waits: when the old Job has ended, the latest missed run starts at once, unless
   * `startingDeadlineSeconds` has passed by then. `Replace` deletes the old Job and starts the new one.
   */
  concurrencyPolicy(value: ConcurrencyPolicy | undefined): this;
  /**
   * While `true`, no new Jobs are made; those that run go on. When it is switched off, the latest run
   * missed meanwhile starts at once, unless `startingDeadlineSeconds` has passed. Defaults to `false`.
   */
  suspend(value: boolean | undefined): this;
  /**
   * The Job to make each time. Required. Replaces what was set before. Also takes a Job, without its name,
   * `generateName` and namespace.
   */
  jobTemplate<N = never>(value: TrackedPart<JobTemplateSpec, NewJobTemplateSpecBuilder, N>): CronJobBuilder<Without<M, JobTemplateMissing | JobSpecParts> | Exclude<N, NameMissing | KindMissing>>;
  /** How many complete Jobs are kept; the oldest go first. Defaults to 3; 0 keeps none. */
  successfulJobsHistoryLimit(value: number | undefined): this;
  /** How many failed Jobs are kept; the oldest go first. Defaults to 1; 0 keeps none. */
  failedJobsHistoryLimit(value: number | undefined): this;
  /**
   * Which Jobs run now and when the last ones did. Written by the CronJob controller; dropped when sent on
   * creation. Replaces what was set before.
   */
  status(): this;
  /**
   * Which Jobs run now and when the last ones did. Written by the CronJob controller; dropped when sent on
   * creation. Replaces what was set before.
   */
  status(value: Part<CronJobStatus, CronJobStatusBuilder> | undefined): this;
  /**
   * Returns the manifest, checked and deeply frozen.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   */
  build(this: NothingMissing): Manifest<CronJob>;
  /**
   * Returns the manifest as YAML, byte for byte as kubectl prints it.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toYaml(this: NothingMissing, options?: WriteYamlOptions): string;
  /**
   * Returns the manifest as JSON.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toJson(this: NothingMissing, options?: WriteJsonOptions): string;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(this: NothingMissing): Manifest<CronJob>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: CronJobBuilder<M>, value: Truthy<C>) => BuilderOf<CronJob, N, "CronJob">): CronJobBuilder<M | N>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: CronJobBuilder<M>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): CronJobBuilder<never>;
}

/** A new {@link CronJobBuilder}, as a function gets it that makes a part. */
export interface NewCronJobBuilder extends CronJobBuilder<NameMissing | ScheduleMissing | JobTemplateMissing> {}

/** Builds a {@link CronJobList}. Several CronJobs, as a list request returns them. */
export interface CronJobListBuilder
  extends Builder<CronJobList, CronJobListBuilder, "CronJobList"> {
  /** Always `CronJobList`. */
  kind(value: "CronJobList" | undefined): CronJobListBuilder;
  /** Always `batch/v1`. */
  apiVersion(value: "batch/v1" | undefined): CronJobListBuilder;
  /** Paging and version data of the list itself. Replaces all of it, also what other methods have set. */
  metadata(): CronJobListBuilder;
  /** Paging and version data of the list itself. Replaces all of it, also what other methods have set. */
  metadata(value: Part<ListMeta, ListMetaBuilder> | undefined): CronJobListBuilder;
  /** @deprecated always empty */
  selfLink(value: string | undefined): CronJobListBuilder;
  /** Version of the store at which the list was read; a watch can start from it. */
  resourceVersion(value: string | undefined): CronJobListBuilder;
  /** Token for the next page; empty on the last one. It expires after some minutes. */
  continue(value: string | undefined): CronJobListBuilder;
  /** Estimate of how many items come on later pages. Absent on the last page and with selectors. */
  remainingItemCount(value: number | undefined): CronJobListBuilder;
  /**
   * Which shard of a sharded list this is; absent when the list is whole. Alpha, behind the feature gate
   * `ShardedListAndWatch`. Replaces what was set before.
   */
  shardInfo(value: Part<ShardInfo, ShardInfoBuilder> | undefined): CronJobListBuilder;
  /** The CronJobs of this page. Required, may be empty. Replaces all of them; `item()` adds one. */
  items(values: readonly (Part<CronJob, NewCronJobBuilder> | false | undefined)[] | false | undefined): CronJobListBuilder;
  /** Adds one to `items`. The CronJobs of this page. Required, may be empty. */
  item(value: Part<CronJob, NewCronJobBuilder> | false | undefined): CronJobListBuilder;
  /**
   * Returns the manifest, checked and deeply frozen.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   */
  build(): ManifestPart<CronJobList>;
  /**
   * Returns the manifest as YAML, byte for byte as kubectl prints it.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toYaml(options?: WriteYamlOptions): string;
  /**
   * Returns the manifest as JSON.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toJson(options?: WriteJsonOptions): string;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<CronJobList>;
}

/**
 * Builds a {@link CronJobSpec}. `M` is what is still missing: `never` for nothing; without it, only
 * `build()` knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field
 * absent; `null` throws an `ArgumentError`. When Jobs are made, what they run, and which of them are kept.
 */
export interface CronJobSpecBuilder<M = any>
  extends BuilderOf<CronJobSpec, M, "CronJobSpec"> {
  /**
   * Five cron fields (minute, hour, day of month, month, day of week), a word such as `@daily`, or an
   * interval such as `@every 1h30m`. A `TZ=` prefix is refused, see `timeZone`. Required.
   */
  schedule(value: string): CronJobSpecBuilder<Without<M, ScheduleMissing>>;
  /**
   * Time zone of the schedule by its IANA name, such as `Europe/Paris`; `Local` is refused. When unset,
   * that of the kube-controller-manager holds.
   */
  timeZone(value: string | undefined): this;
  /**
   * How many seconds late a Job may still start; after that the run is skipped. 0 or more, but with 0 no
   * Job ever starts, and neither with one shorter than the interval of `@every`. When unset, the latest
   * missed run starts as soon as it can.
   */
  startingDeadlineSeconds(value: number | Duration | undefined): this;
  /**
   * What happens when a run is due and the one before has not ended. `Allow` (the default) starts it
   * alongside. `Forbid` waits: when the old Job has ended, the latest missed run starts at once, unless
   * `startingDeadlineSeconds` has passed by then. `Replace` deletes the old Job and starts the new one.
   */
  concurrencyPolicy(value: ConcurrencyPolicy | undefined): this;
  /**
   * While `true`, no new Jobs are made; those that run go on. When it is switched off, the latest run
   * missed meanwhile starts at once, unless `startingDeadlineSeconds` has passed. Defaults to `false`.
   */
  suspend(value: boolean | undefined): this;
  /**
   * The Job to make each time. Required. Replaces what was set before. Also takes a Job, without its name,
   * `generateName` and namespace.
   */
  jobTemplate<N = never>(value: TrackedPart<JobTemplateSpec, NewJobTemplateSpecBuilder, N>): CronJobSpecBuilder<Without<M, JobTemplateMissing | JobSpecParts> | Exclude<N, NameMissing | KindMissing>>;
  /** How many complete Jobs are kept; the oldest go first. Defaults to 3; 0 keeps none. */
  successfulJobsHistoryLimit(value: number | undefined): this;
  /** How many failed Jobs are kept; the oldest go first. Defaults to 1; 0 keeps none. */
  failedJobsHistoryLimit(value: number | undefined): this;
  /**
   * Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at
   * once.
   */
  build(): ManifestPart<CronJobSpec>;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<CronJobSpec>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: CronJobSpecBuilder<M>, value: Truthy<C>) => BuilderOf<CronJobSpec, N, "CronJobSpec">): CronJobSpecBuilder<M | N>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: CronJobSpecBuilder<M>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): CronJobSpecBuilder<never>;
}

/** A new {@link CronJobSpecBuilder}, as a function gets it that makes a part. */
export interface NewCronJobSpecBuilder extends CronJobSpecBuilder<ScheduleMissing | JobTemplateMissing> {}

/** Builds a {@link CronJobStatus}. What the CronJob controller has observed so far. */
export interface CronJobStatusBuilder
  extends Builder<CronJobStatus, CronJobStatusBuilder, "CronJobStatus"> {
  /** References to the Jobs that have not finished. Replaces all of them; `activeJob()` adds one. */
  active(values: readonly (Part<ObjectReference, ObjectReferenceBuilder> | false | undefined)[] | false | undefined): CronJobStatusBuilder;
  /** Adds one to `active`. References to the Jobs that have not finished. */
  activeJob(value: Part<ObjectReference, ObjectReferenceBuilder> | false | undefined): CronJobStatusBuilder;
  /** Scheduled time of the latest Job that was started. */
  lastScheduleTime(value: Time | Date | undefined): CronJobStatusBuilder;
  /** When a Job last completed with success. */
  lastSuccessfulTime(value: Time | Date | undefined): CronJobStatusBuilder;
}

/**
 * Builds a {@link Job}. `M` is what is still missing: `never` for nothing; without it, only `build()`
 * knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field absent;
 * `null` throws an `ArgumentError`. Work that runs in Pods until it is done: the Job makes Pods from a
 * template, retries those that fail, and counts those that succeed.
 */
export interface JobBuilder<M = any, S = never>
  extends BuilderOf<Job, M, "Job" | "JobTemplateSpec"> {
  /** Always `Job`. */
  kind(value: undefined): JobBuilder<M | KindMissing, S>;
  /** Always `Job`. */
  kind(value: "Job"): this;
  /** Always `batch/v1`. */
  apiVersion(value: undefined): JobBuilder<M | KindMissing, S>;
  /** Always `batch/v1`. */
  apiVersion(value: "batch/v1"): this;
  /**
   * Name, labels and the other identity of the Job. When it has no labels of its own, those of the Pod
   * template are copied here. Replaces all of it, also what other methods have set.
   */
  metadata(value: BuilderOf<ObjectMeta, never, "ObjectMeta"> | ((builder: ObjectMetaBuilder) => ObjectMeta | BuilderOf<ObjectMeta, never, "ObjectMeta">)): JobBuilder<Without<M, NameMissing>, S>;
  /**
   * Name, labels and the other identity of the Job. When it has no labels of its own, those of the Pod
   * template are copied here. Replaces all of it, also what other methods have set.
   */
  metadata(value: ObjectMeta & ({ name: string } | { generateName: string }) & { [Symbol.hasInstance]?: never }): JobBuilder<Without<M, NameMissing>, S>;
  /**
   * Name, labels and the other identity of the Job. When it has no labels of its own, those of the Pod
   * template are copied here. Replaces all of it, also what other methods have set.
   */
  metadata(value: ObjectMeta & { name?: never; generateName?: never }): JobBuilder<M | NameMissing, S>;
  /**
   * Name, labels and the other identity of the Job. When it has no labels of its own, those of the Pod
   * template are copied here. Replaces all of it, also what other methods have set.
   */
  metadata(value: Part<ObjectMeta, ObjectMetaBuilder> | undefined): this;
  /**
   * Name of the object, unique in its namespace among objects of the same kind. A DNS subdomain of at most
   * 253 characters; a Job's must fit a label too (63) unless `manualSelector` is true, and a CronJob's has
   * at most 52. An Indexed Job's name, a dash and its last index together must be a DNS label of at most
   * 63 characters, without dots; of a CronJob this is checked only when its Jobs are made. Required unless
   * `generateName` is set. Immutable.
   */
  name(value: string): JobBuilder<Without<M, NameMissing>, S>;
  /**
   * Beginning of a name that the server completes with 5 random characters; it uses no more than the first
   * 58 of this text. A CronJob takes at most 47 characters of it. Ignored when `name` is set.
   */
  generateName(value: string): JobBuilder<Without<M, NameMissing>, S>;
  /**
   * Namespace of the object, a DNS label of at most 63 characters. Filled in from the request when absent,
   * and refused when it disagrees with the request. Immutable.
   */
  namespace(value: string | undefined): this;
  /** @deprecated always empty; the server ignores it */
  selfLink(value: string | undefined): this;
  /**
   * Identifier that no other object ever has, not even a later one of the same name. Given by the server,
   * immutable.
   */
  uid(value: string | undefined): this;
  /**
   * Version stamp of the stored object, to be compared for equality only. Leave it out on creation; in an
   * update it makes the server refuse the change when somebody else has changed the object meanwhile.
   */
  resourceVersion(value: string | undefined): this;
  /** Counts the changes of `spec`, from 1. Set by the server. */
  generation(value: number | undefined): this;
  /** When the server stored the object. Set by the server, immutable. */
  creationTimestamp(value: Time | Date | undefined): this;
  /**
   * When the object is due to go; present only once its deletion was asked for. It stays visible until
   * `finalizers` is empty. Set by the server.
   */
  deletionTimestamp(value: Time | Date | undefined): this;
  /**
   * Seconds the object is given to end in an orderly way. Set by the server, together with
   * `deletionTimestamp`.
   */
  deletionGracePeriodSeconds(value: number | Duration | undefined): this;
  /**
   * Keys and values by which objects are selected. A key is a name of at most 63 characters, with a DNS
   * subdomain and `/` before it if wanted; a value has at most 63 characters from letters, digits, `-`,
   * `_` and `.`. Replaces all of them; `label()` adds one.
   */
  labels(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `labels`, or replaces the one with this key; `undefined` removes it. Keys and values by
   * which objects are selected. A key is a name of at most 63 characters, with a DNS subdomain and `/`
   * before it if wanted; a value has at most 63 characters from letters, digits, `-`, `_` and `.`.
   */
  label(key: string, value: string | undefined): this;
  /**
   * Free text for tools and people, under keys built like label keys. No selector sees it. Keys and values
   * together take at most 256 KiB. Replaces all of them; `annotation()` adds one.
   */
  annotations(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `annotations`, or replaces the one with this key; `undefined` removes it. Free text for
   * tools and people, under keys built like label keys. No selector sees it. Keys and values together take
   * at most 256 KiB.
   */
  annotation(key: string, value: string | undefined): this;
  /**
   * Objects to which this one belongs; when the last of them is gone, this one is garbage collected. At
   * most one may have `controller: true`. Replaces all of them; `ownerReference()` adds one.
   */
  ownerReferences(values: readonly (Part<OwnerReference, OwnerReferenceBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `ownerReferences`. Objects to which this one belongs; when the last of them is gone, this
   * one is garbage collected. At most one may have `controller: true`.
   */
  ownerReference(value: Part<OwnerReference, OwnerReferenceBuilder> | false | undefined): this;
  /**
   * Tasks, named like label keys, that must be taken off the list before the object disappears. None can
   * be added once deletion has begun. Replaces all of them; `finalizer()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  finalizers(...values: ListOf<string>): this;
  /**
   * Adds one to `finalizers`. Tasks, named like label keys, that must be taken off the list before the
   * object disappears. None can be added once deletion has begun.
   */
  finalizer(value: string | false | undefined): this;
  /**
   * Which client set which fields, for server-side apply. Kept by the server; nothing to write by hand.
   * Replaces all of them; `managedFieldsEntry()` adds one.
   */
  managedFields(values: readonly (Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `managedFields`. Which client set which fields, for server-side apply. Kept by the server;
   * nothing to write by hand.
   */
  managedFieldsEntry(value: Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined): this;
  /**
   * The wanted work. Much of it cannot be changed once the Job exists. Replaces all of it, also what other
   * methods have set.
   */
  spec<N = never>(value: TrackedPart<JobSpec, NewJobSpecBuilder, N>): JobBuilder<Without<M, JobSpecParts> | N, "completions">;
  /**
   * Upper bound on the Pods that run at one time. Defaults to 1; 0 or more, and at most 100000 for an
   * Indexed Job (10000 when it has over 100000 `completions` and a `backoffLimitPerIndex`). Can be changed
   * while the Job runs.
   */
  parallelism(value: number | undefined): JobBuilder<M | ParallelNeeds<S>, S | "parallelism">;
  /**
   * How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an
   * Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done
   * when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change
   * it together with `parallelism`, to the same number.
   */
  completions(value: number): JobBuilder<Without<M, CompletionsMissing>, S | "completions">;
  /**
   * How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an
   * Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done
   * when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change
   * it together with `parallelism`, to the same number.
   */
  completions(value: number | undefined): this;
  /**
   * Seconds from `status.startTime` after which an unfinished Job is stopped and fails with the reason
   * `DeadlineExceeded`. 0 or more; no deadline when unset. Suspending the Job stops the clock, and
   * resuming starts it anew.
   */
  activeDeadlineSeconds(value: number | Duration | undefined): this;
  /**
   * What each kind of Pod failure means for the Job, instead of counting every one against `backoffLimit`.
   * Needs `restartPolicy: Never` in the template. Immutable. Replaces what was set before.
   */
  podFailurePolicy(value: Part<PodFailurePolicy, PodFailurePolicyBuilder> | undefined): this;
  /**
   * Lets an Indexed Job succeed before all its indexes have; the Pods left over are then terminated. When
   * unset, every completion is needed. Immutable. Replaces what was set before.
   */
  successPolicy(value: Part<SuccessPolicy, SuccessPolicyBuilder> | undefined): this;
  /**
   * Failures that are retried before the Job itself fails. Defaults to 6, or to 2147483647 when
   * `backoffLimitPerIndex` is set; 0 means no retry. Waits between retries grow from 10 seconds to 10
   * minutes. With `restartPolicy: OnFailure` the restarts of containers count too, and the Job fails when
   * they reach the limit.
   */
  backoffLimit(value: number | undefined): this;
  /**
   * Failures that are retried within one index before that index fails, 0 or more. For Indexed Jobs only,
   * and meant for `restartPolicy: Never`. Each Pod carries its index's count in the annotation
   * `batch.kubernetes.io/job-index-failure-count`. Immutable.
   */
  backoffLimitPerIndex(value: number | undefined): this;
  /**
   * How many indexes may fail; one more stops the whole Job. Needs `backoffLimitPerIndex`; no more than
   * `completions` and 100000. Mandatory, and limited to 10000, when `completions` is over 100000. When
   * unset, all indexes run, and the Job fails at the end if one of them did.
   */
  maxFailedIndexes(value: number | undefined): this;
  /**
   * Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid.
   * Immutable; refused inside a CronJob. Replaces what was set before.
   */
  selector(): this;
  /**
   * Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid.
   * Immutable; refused inside a CronJob. Replaces what was set before.
   */
  selector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): this;
  /**
   * Set to `true` to write `selector` and the matching template labels by hand, which have to be unique to
   * this Job. Defaults to `false`. Only `false` is accepted inside a CronJob.
   */
  manualSelector(value: boolean | undefined): this;
  /**
   * The Pod to run. Required; its `restartPolicy` must be `Never` or `OnFailure`. Immutable, but while the
   * Job is suspended and has no active Pods its metadata, node selector, node affinity, tolerations,
   * scheduling gates and container resources may change. Replaces what was set before.
   */
  template<N = never>(value: TrackedPart<PodTemplateSpec, NewPodTemplateSpecBuilder, N>): JobBuilder<Without<M, TemplateMissing | PodParts> | N, S>;
  /**
   * Seconds after which a finished Job, complete or failed, is deleted with its Pods. 0 deletes it at
   * once; when unset it stays until somebody removes it.
   */
  ttlSecondsAfterFinished(value: number | Duration | undefined): this;
  /**
   * With `NonIndexed`, the default, all Pods are alike and their successes are counted. With `Indexed`
   * each Pod gets a number from 0 to `completions` - 1, and each number must succeed once. Immutable.
   */
  completionMode<V extends CompletionMode | undefined>(value: V): JobBuilder<Without<M, CompletionsMissing> | ModeNeeds<S, V>, ModeSaid<S, V>>;
  /**
   * While `true`, no Pods are made; switching it on deletes the running Pods and clears
   * `status.startTime`. Defaults to `false`.
   */
  suspend(value: boolean | undefined): this;
  /**
   * When to replace a Pod. `TerminatingOrFailed` does so as soon as deletion begins or the Pod has failed;
   * `Failed` waits until it has really ended. The default, and the only choice, is `Failed` with a
   * `podFailurePolicy`; otherwise it is `TerminatingOrFailed`.
   */
  podReplacementPolicy(value: PodReplacementPolicy | undefined): this;
  /**
   * Controller that looks after this Job, as a domain, a slash and a path (`acme.io/foo`), at most 63
   * characters. Unset or `kubernetes.io/job-controller` is the built-in one, which ignores Jobs of any
   * other. Immutable.
   */
  managedBy(value: string | undefined): this;
  /**
   * Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without
   * the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are
   * scheduled one by one. Replaces what was set before.
   */
  scheduling(): this;
  /**
   * Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without
   * the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are
   * scheduled one by one. Replaces what was set before.
   */
  scheduling(value: Part<JobSchedulingConfiguration, JobSchedulingConfigurationBuilder> | undefined): this;
  /**
   * How far the Job has come. Written by the Job controller; whatever is sent here on creation is dropped.
   * Replaces what was set before.
   */
  status(): this;
  /**
   * How far the Job has come. Written by the Job controller; whatever is sent here on creation is dropped.
   * Replaces what was set before.
   */
  status(value: Part<JobStatus, JobStatusBuilder> | undefined): this;
  /**
   * Makes the Job Indexed: sets `completionMode: Indexed`, `completions` and, if given, `parallelism`.
   * Each Pod finds its number, from 0, in `JOB_COMPLETION_INDEX`.
   * @example
   * job("shard").indexed(8, { parallelism: 4 });
   */
  indexed(completions: number, options?: { readonly parallelism?: number | undefined }): JobBuilder<Without<M, CompletionsMissing>, S | "completions" | "Indexed">;
  /**
   * Ends the Job when the first Pod fails: `backoffLimit: 0`. The Job does not control two things: a
   * template with `restartPolicy: OnFailure` may restart its container before the Job sees the failure
   * (`Never` does not), and a rule that ignores a failure still replaces the Pod. Rarely, Kubernetes may
   * start a program twice even so.
   * @example
   * job("migrate").noRetry().template(t => t.restartPolicy("Never"));
   */
  noRetry(): this;
  /**
   * Sets how long the Job is kept after it has ended. Short for `ttlSecondsAfterFinished`.
   * @example
   * job("report").ttl("1h30m"); // ttlSecondsAfterFinished: 5400
   */
  ttl(value: number | Duration | undefined): this;
  /**
   * Starts a rule of the `podFailurePolicy` for containers that end with one of these exit codes (not 0).
   * Takes 1 to 255 codes, and writes them sorted and once each, as the server wants them. The template
   * must have `restartPolicy: Never`. The rule is added after the existing ones; the first that matches a
   * failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onDisruption().ignore().onExit(42, 43).containerName("main").failJob();
   */
  onExit(...codes: readonly number[]): ExitRule<this>;
  /**
   * Starts a rule of the `podFailurePolicy` for containers that fail with none of these exit codes
   * (`operator: NotIn`). Takes 1 to 255 codes, and writes them sorted and once each, as the server wants
   * them. The template must have `restartPolicy: Never`. The rule is added after the existing ones; the
   * first that matches a failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onExitNotIn(1, 2).failJob();
   */
  onExitNotIn(...codes: readonly number[]): ExitRule<this>;
  /**
   * Starts a rule of the `podFailurePolicy` for Pods that a disruption ended: preemption, eviction or a
   * lost node (the condition `DisruptionTarget`). The rule is added after the existing ones; the first
   * that matches a failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onDisruption().ignore();
   */
  onDisruption(): FailureRule<this>;
  /**
   * Puts the Job into a LocalQueue of Kueue. It sets only the label `kueue.x-k8s.io/queue-name`: Kueue's
   * webhook suspends such a Job when it is created, and its controller starts it when there is room. As
   * `suspend` stays unset, the Job also runs without Kueue. For a CronJob, call it on the `jobTemplate`.
   * Call `labels({…})`, which replaces all labels, before it.
   * @example
   * job("train").queue("team-a");
   */
  queue(name: string | undefined): this;
  /**
   * Returns the manifest, checked and deeply frozen.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   */
  build(this: NothingMissing): Manifest<Job>;
  /**
   * Returns the manifest as YAML, byte for byte as kubectl prints it.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toYaml(this: NothingMissing, options?: WriteYamlOptions): string;
  /**
   * Returns the manifest as JSON.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toJson(this: NothingMissing, options?: WriteJsonOptions): string;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(this: NothingMissing): Manifest<Job>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: JobBuilder<M, S>, value: Truthy<C>) => BuilderOf<Job, N, "Job" | "JobTemplateSpec">): JobBuilder<M | N, S>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: JobBuilder<M, S>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): JobBuilder<never, "completions">;
}

/** A new {@link JobBuilder}, as a function gets it that makes a part. */
export interface NewJobBuilder extends JobBuilder<NameMissing | TemplateMissing> {}

/** Builds a {@link JobCondition}. One milestone of a Job and whether it has been reached. */
export interface JobConditionBuilder
  extends Builder<JobCondition, JobConditionBuilder, "JobCondition"> {
  /** Which milestone: `Suspended`, `SuccessCriteriaMet`, `FailureTarget`, `Complete` or `Failed`. Required. */
  type(value: JobConditionType | undefined): JobConditionBuilder;
  /** `True`, `False` or `Unknown`. Required. */
  status(value: ConditionStatus | undefined): JobConditionBuilder;
  /** When it was last checked. */
  lastProbeTime(value: Time | Date | undefined): JobConditionBuilder;
  /** When `status` last changed. */
  lastTransitionTime(value: Time | Date | undefined): JobConditionBuilder;
  /** Cause in one CamelCase word, such as `BackoffLimitExceeded`, `DeadlineExceeded` or `PodFailurePolicy`. */
  reason(value: string | undefined): JobConditionBuilder;
  /** The cause in a sentence for people. */
  message(value: string | undefined): JobConditionBuilder;
}

/** Builds a {@link JobList}. Several Jobs, as a list request returns them. */
export interface JobListBuilder
  extends Builder<JobList, JobListBuilder, "JobList"> {
  /** Always `JobList`. */
  kind(value: "JobList" | undefined): JobListBuilder;
  /** Always `batch/v1`. */
  apiVersion(value: "batch/v1" | undefined): JobListBuilder;
  /** Paging and version data of the list itself. Replaces all of it, also what other methods have set. */
  metadata(): JobListBuilder;
  /** Paging and version data of the list itself. Replaces all of it, also what other methods have set. */
  metadata(value: Part<ListMeta, ListMetaBuilder> | undefined): JobListBuilder;
  /** @deprecated always empty */
  selfLink(value: string | undefined): JobListBuilder;
  /** Version of the store at which the list was read; a watch can start from it. */
  resourceVersion(value: string | undefined): JobListBuilder;
  /** Token for the next page; empty on the last one. It expires after some minutes. */
  continue(value: string | undefined): JobListBuilder;
  /** Estimate of how many items come on later pages. Absent on the last page and with selectors. */
  remainingItemCount(value: number | undefined): JobListBuilder;
  /**
   * Which shard of a sharded list this is; absent when the list is whole. Alpha, behind the feature gate
   * `ShardedListAndWatch`. Replaces what was set before.
   */
  shardInfo(value: Part<ShardInfo, ShardInfoBuilder> | undefined): JobListBuilder;
  /** The Jobs of this page. Required, may be empty. Replaces all of them; `item()` adds one. */
  items(values: readonly (Part<Job, NewJobBuilder> | false | undefined)[] | false | undefined): JobListBuilder;
  /** Adds one to `items`. The Jobs of this page. Required, may be empty. */
  item(value: Part<Job, NewJobBuilder> | false | undefined): JobListBuilder;
  /**
   * Returns the manifest, checked and deeply frozen.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   */
  build(): ManifestPart<JobList>;
  /**
   * Returns the manifest as YAML, byte for byte as kubectl prints it.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toYaml(options?: WriteYamlOptions): string;
  /**
   * Returns the manifest as JSON.
   * @throws InvalidError that lists every error of the manifest, in the server's words.
   * @throws WriteError for data that the format cannot hold, such as half of a surrogate pair.
   */
  toJson(options?: WriteJsonOptions): string;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<JobList>;
}

/**
 * Builds a {@link JobSchedulingConfiguration}. How the Pods of one Job are scheduled and disrupted as a
 * group. Alpha (feature gate `WorkloadWithJob`).
 */
export interface JobSchedulingConfigurationBuilder
  extends Builder<JobSchedulingConfiguration, JobSchedulingConfigurationBuilder, "JobSchedulingConfiguration"> {
  /**
   * One by one (`basic`, as when unset) or all together (`gang`). Cannot be added, removed or switched
   * later; the gang's `minCount` can change. Replaces what was set before.
   */
  schedulingPolicy(): JobSchedulingConfigurationBuilder;
  /**
   * One by one (`basic`, as when unset) or all together (`gang`). Cannot be added, removed or switched
   * later; the gang's `minCount` can change. Replaces what was set before.
   */
  schedulingPolicy(value: Part<WorkloadPodGroupSchedulingPolicy, WorkloadPodGroupSchedulingPolicyBuilder> | undefined): JobSchedulingConfigurationBuilder;
  /**
   * Where the Pods have to be placed relative to each other, such as in one rack. Immutable. Replaces what
   * was set before.
   */
  schedulingConstraints(): JobSchedulingConfigurationBuilder;
  /**
   * Where the Pods have to be placed relative to each other, such as in one rack. Immutable. Replaces what
   * was set before.
   */
  schedulingConstraints(value: Part<WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingConstraintsBuilder> | undefined): JobSchedulingConfigurationBuilder;
  /**
   * Whether Pods may be disrupted one at a time (`single`) or only as a whole (`all`, which a `basic`
   * policy does not allow). Immutable. Replaces what was set before.
   */
  disruptionMode(): JobSchedulingConfigurationBuilder;
  /**
   * Whether Pods may be disrupted one at a time (`single`) or only as a whole (`all`, which a `basic`
   * policy does not allow). Immutable. Replaces what was set before.
   */
  disruptionMode(value: Part<WorkloadPodGroupDisruptionMode, WorkloadPodGroupDisruptionModeBuilder> | undefined): JobSchedulingConfigurationBuilder;
  /**
   * ResourceClaims that all Pods of the Job share, each under a unique name. At most 4. A Pod takes part
   * by naming an identical claim in its own spec. Immutable. Replaces all of them; `resourceClaim()` adds
   * one.
   */
  resourceClaims(values: readonly (Part<WorkloadPodGroupResourceClaim, WorkloadPodGroupResourceClaimBuilder> | false | undefined)[] | false | undefined): JobSchedulingConfigurationBuilder;
  /**
   * Adds one to `resourceClaims`. ResourceClaims that all Pods of the Job share, each under a unique name.
   * At most 4. A Pod takes part by naming an identical claim in its own spec. Immutable.
   */
  resourceClaim(value: Part<WorkloadPodGroupResourceClaim, WorkloadPodGroupResourceClaimBuilder> | false | undefined): JobSchedulingConfigurationBuilder;
}

/**
 * Builds a {@link JobSpec}. `M` is what is still missing: `never` for nothing; without it, only `build()`
 * knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field absent;
 * `null` throws an `ArgumentError`. What a Job runs, how many times, how often it retries, and when it
 * counts as done.
 */
export interface JobSpecBuilder<M = any, S = never>
  extends BuilderOf<JobSpec, M, "JobSpec"> {
  /**
   * Upper bound on the Pods that run at one time. Defaults to 1; 0 or more, and at most 100000 for an
   * Indexed Job (10000 when it has over 100000 `completions` and a `backoffLimitPerIndex`). Can be changed
   * while the Job runs.
   */
  parallelism(value: number | undefined): JobSpecBuilder<M | ParallelNeeds<S>, S | "parallelism">;
  /**
   * How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an
   * Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done
   * when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change
   * it together with `parallelism`, to the same number.
   */
  completions(value: number): JobSpecBuilder<Without<M, CompletionsMissing>, S | "completions">;
  /**
   * How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an
   * Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done
   * when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change
   * it together with `parallelism`, to the same number.
   */
  completions(value: number | undefined): this;
  /**
   * Seconds from `status.startTime` after which an unfinished Job is stopped and fails with the reason
   * `DeadlineExceeded`. 0 or more; no deadline when unset. Suspending the Job stops the clock, and
   * resuming starts it anew.
   */
  activeDeadlineSeconds(value: number | Duration | undefined): this;
  /**
   * What each kind of Pod failure means for the Job, instead of counting every one against `backoffLimit`.
   * Needs `restartPolicy: Never` in the template. Immutable. Replaces what was set before.
   */
  podFailurePolicy(value: Part<PodFailurePolicy, PodFailurePolicyBuilder> | undefined): this;
  /**
   * Lets an Indexed Job succeed before all its indexes have; the Pods left over are then terminated. When
   * unset, every completion is needed. Immutable. Replaces what was set before.
   */
  successPolicy(value: Part<SuccessPolicy, SuccessPolicyBuilder> | undefined): this;
  /**
   * Failures that are retried before the Job itself fails. Defaults to 6, or to 2147483647 when
   * `backoffLimitPerIndex` is set; 0 means no retry. Waits between retries grow from 10 seconds to 10
   * minutes. With `restartPolicy: OnFailure` the restarts of containers count too, and the Job fails when
   * they reach the limit.
   */
  backoffLimit(value: number | undefined): this;
  /**
   * Failures that are retried within one index before that index fails, 0 or more. For Indexed Jobs only,
   * and meant for `restartPolicy: Never`. Each Pod carries its index's count in the annotation
   * `batch.kubernetes.io/job-index-failure-count`. Immutable.
   */
  backoffLimitPerIndex(value: number | undefined): this;
  /**
   * How many indexes may fail; one more stops the whole Job. Needs `backoffLimitPerIndex`; no more than
   * `completions` and 100000. Mandatory, and limited to 10000, when `completions` is over 100000. When
   * unset, all indexes run, and the Job fails at the end if one of them did.
   */
  maxFailedIndexes(value: number | undefined): this;
  /**
   * Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid.
   * Immutable; refused inside a CronJob. Replaces what was set before.
   */
  selector(): this;
  /**
   * Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid.
   * Immutable; refused inside a CronJob. Replaces what was set before.
   */
  selector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): this;
  /**
   * Set to `true` to write `selector` and the matching template labels by hand, which have to be unique to
   * this Job. Defaults to `false`. Only `false` is accepted inside a CronJob.
   */
  manualSelector(value: boolean | undefined): this;
  /**
   * The Pod to run. Required; its `restartPolicy` must be `Never` or `OnFailure`. Immutable, but while the
   * Job is suspended and has no active Pods its metadata, node selector, node affinity, tolerations,
   * scheduling gates and container resources may change. Replaces what was set before.
   */
  template<N = never>(value: TrackedPart<PodTemplateSpec, NewPodTemplateSpecBuilder, N>): JobSpecBuilder<Without<M, TemplateMissing | PodParts> | N, S>;
  /**
   * Seconds after which a finished Job, complete or failed, is deleted with its Pods. 0 deletes it at
   * once; when unset it stays until somebody removes it.
   */
  ttlSecondsAfterFinished(value: number | Duration | undefined): this;
  /**
   * With `NonIndexed`, the default, all Pods are alike and their successes are counted. With `Indexed`
   * each Pod gets a number from 0 to `completions` - 1, and each number must succeed once. Immutable.
   */
  completionMode<V extends CompletionMode | undefined>(value: V): JobSpecBuilder<Without<M, CompletionsMissing> | ModeNeeds<S, V>, ModeSaid<S, V>>;
  /**
   * While `true`, no Pods are made; switching it on deletes the running Pods and clears
   * `status.startTime`. Defaults to `false`.
   */
  suspend(value: boolean | undefined): this;
  /**
   * When to replace a Pod. `TerminatingOrFailed` does so as soon as deletion begins or the Pod has failed;
   * `Failed` waits until it has really ended. The default, and the only choice, is `Failed` with a
   * `podFailurePolicy`; otherwise it is `TerminatingOrFailed`.
   */
  podReplacementPolicy(value: PodReplacementPolicy | undefined): this;
  /**
   * Controller that looks after this Job, as a domain, a slash and a path (`acme.io/foo`), at most 63
   * characters. Unset or `kubernetes.io/job-controller` is the built-in one, which ignores Jobs of any
   * other. Immutable.
   */
  managedBy(value: string | undefined): this;
  /**
   * Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without
   * the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are
   * scheduled one by one. Replaces what was set before.
   */
  scheduling(): this;
  /**
   * Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without
   * the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are
   * scheduled one by one. Replaces what was set before.
   */
  scheduling(value: Part<JobSchedulingConfiguration, JobSchedulingConfigurationBuilder> | undefined): this;
  /**
   * Makes the Job Indexed: sets `completionMode: Indexed`, `completions` and, if given, `parallelism`.
   * Each Pod finds its number, from 0, in `JOB_COMPLETION_INDEX`.
   * @example
   * job("shard").indexed(8, { parallelism: 4 });
   */
  indexed(completions: number, options?: { readonly parallelism?: number | undefined }): JobSpecBuilder<Without<M, CompletionsMissing>, S | "completions" | "Indexed">;
  /**
   * Ends the Job when the first Pod fails: `backoffLimit: 0`. The Job does not control two things: a
   * template with `restartPolicy: OnFailure` may restart its container before the Job sees the failure
   * (`Never` does not), and a rule that ignores a failure still replaces the Pod. Rarely, Kubernetes may
   * start a program twice even so.
   * @example
   * job("migrate").noRetry().template(t => t.restartPolicy("Never"));
   */
  noRetry(): this;
  /**
   * Sets how long the Job is kept after it has ended. Short for `ttlSecondsAfterFinished`.
   * @example
   * job("report").ttl("1h30m"); // ttlSecondsAfterFinished: 5400
   */
  ttl(value: number | Duration | undefined): this;
  /**
   * Starts a rule of the `podFailurePolicy` for containers that end with one of these exit codes (not 0).
   * Takes 1 to 255 codes, and writes them sorted and once each, as the server wants them. The template
   * must have `restartPolicy: Never`. The rule is added after the existing ones; the first that matches a
   * failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onDisruption().ignore().onExit(42, 43).containerName("main").failJob();
   */
  onExit(...codes: readonly number[]): ExitRule<this>;
  /**
   * Starts a rule of the `podFailurePolicy` for containers that fail with none of these exit codes
   * (`operator: NotIn`). Takes 1 to 255 codes, and writes them sorted and once each, as the server wants
   * them. The template must have `restartPolicy: Never`. The rule is added after the existing ones; the
   * first that matches a failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onExitNotIn(1, 2).failJob();
   */
  onExitNotIn(...codes: readonly number[]): ExitRule<this>;
  /**
   * Starts a rule of the `podFailurePolicy` for Pods that a disruption ended: preemption, eviction or a
   * lost node (the condition `DisruptionTarget`). The rule is added after the existing ones; the first
   * that matches a failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onDisruption().ignore();
   */
  onDisruption(): FailureRule<this>;
  /**
   * Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at
   * once.
   */
  build(): ManifestPart<JobSpec>;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<JobSpec>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: JobSpecBuilder<M, S>, value: Truthy<C>) => BuilderOf<JobSpec, N, "JobSpec">): JobSpecBuilder<M | N, S>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: JobSpecBuilder<M, S>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): JobSpecBuilder<never, "completions">;
}

/** A new {@link JobSpecBuilder}, as a function gets it that makes a part. */
export interface NewJobSpecBuilder extends JobSpecBuilder<TemplateMissing> {}

/** Builds a {@link JobStatus}. What the Job controller has observed so far. */
export interface JobStatusBuilder
  extends Builder<JobStatus, JobStatusBuilder, "JobStatus"> {
  /**
   * Milestones of the Job, one entry per type. It is finished when `Complete` or `Failed` is `True`, never
   * both. Setting `Complete` requires `SuccessCriteriaMet`, and `Failed` requires `FailureTarget`; none of
   * these four goes back to false. Replaces all of them; `condition()` adds one.
   */
  conditions(values: readonly (Part<JobCondition, JobConditionBuilder> | false | undefined)[] | false | undefined): JobStatusBuilder;
  /**
   * Adds one to `conditions`. Milestones of the Job, one entry per type. It is finished when `Complete` or
   * `Failed` is `True`, never both. Setting `Complete` requires `SuccessCriteriaMet`, and `Failed`
   * requires `FailureTarget`; none of these four goes back to false.
   */
  condition(value: JobConditionType | Part<JobCondition, JobConditionBuilder> | false | undefined): JobStatusBuilder;
  /**
   * Adds one to `conditions`. Milestones of the Job, one entry per type. It is finished when `Complete` or
   * `Failed` is `True`, never both. Setting `Complete` requires `SuccessCriteriaMet`, and `Failed`
   * requires `FailureTarget`; none of these four goes back to false.
   */
  condition(type: JobConditionType, status: ConditionStatus | undefined, more?: More<JobCondition, JobConditionBuilder>): JobStatusBuilder;
  /**
   * When the controller started the Job. Absent while a Job is suspended, renewed when it is resumed, and
   * otherwise fixed. A finished Job has one, but for a suspended one with 0 `completions`.
   */
  startTime(value: Time | Date | undefined): JobStatusBuilder;
  /**
   * When the Job succeeded; a failed Job has none. Comes with `Complete`, is never before `startTime`, and
   * does not change.
   */
  completionTime(value: Time | Date | undefined): JobStatusBuilder;
  /** Number of Pods that are pending or running and are not being deleted. 0 in a finished Job. */
  active(value: number | undefined): JobStatusBuilder;
  /**
   * Number of Pods that ended well. It never falls, except when an Indexed Job with equal `completions`
   * and `parallelism` is scaled down.
   */
  succeeded(value: number | undefined): JobStatusBuilder;
  /** Number of Pods that ended in failure. It never falls. */
  failed(value: number | undefined): JobStatusBuilder;
  /** Number of Pods that are being deleted and have not ended yet. 0 in a finished Job. */
  terminating(value: number | undefined): JobStatusBuilder;
  /**
   * Indexes that succeeded, ascending, three or more in a row shortened to a range, as in `1,3-5,7`.
   * Indexed Jobs only.
   */
  completedIndexes(value: string | undefined): JobStatusBuilder;
  /**
   * Indexes that failed, written like `completedIndexes` and sharing none with it. Only for Jobs with a
   * `backoffLimitPerIndex`.
   */
  failedIndexes(value: string | undefined): JobStatusBuilder;
  /**
   * Pods that have ended but are not in the counters yet; the controller's own bookkeeping. Empty in a
   * finished Job. Replaces what was set before.
   */
  uncountedTerminatedPods(): JobStatusBuilder;
  /**
   * Pods that have ended but are not in the counters yet; the controller's own bookkeeping. Empty in a
   * finished Job. Replaces what was set before.
   */
  uncountedTerminatedPods(value: Part<UncountedTerminatedPods, UncountedTerminatedPodsBuilder> | undefined): JobStatusBuilder;
  /** Number of active Pods that are ready, so never more than `active`. */
  ready(value: number | undefined): JobStatusBuilder;
}

/**
 * Builds a {@link JobTemplateSpec}. `M` is what is still missing: `never` for nothing; without it, only
 * `build()` knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field
 * absent; `null` throws an `ArgumentError`. The Job that a CronJob makes at each scheduled time.
 */
export interface JobTemplateSpecBuilder<M = any, S = never>
  extends BuilderOf<JobTemplateSpec, M, "JobTemplateSpec"> {
  /**
   * Labels and annotations for the Jobs that are made. Nothing else of it is used; names derive from the
   * CronJob's. Replaces all of it, also what other methods have set.
   */
  metadata(): this;
  /**
   * Labels and annotations for the Jobs that are made. Nothing else of it is used; names derive from the
   * CronJob's. Replaces all of it, also what other methods have set.
   */
  metadata(value: Part<ObjectMeta, ObjectMetaBuilder> | undefined): this;
  /**
   * Name of the object, unique in its namespace among objects of the same kind. A DNS subdomain of at most
   * 253 characters; a Job's must fit a label too (63) unless `manualSelector` is true, and a CronJob's has
   * at most 52. An Indexed Job's name, a dash and its last index together must be a DNS label of at most
   * 63 characters, without dots; of a CronJob this is checked only when its Jobs are made. Required unless
   * `generateName` is set. Immutable.
   */
  name(value: string | undefined): this;
  /**
   * Beginning of a name that the server completes with 5 random characters; it uses no more than the first
   * 58 of this text. A CronJob takes at most 47 characters of it. Ignored when `name` is set.
   */
  generateName(value: string | undefined): this;
  /**
   * Namespace of the object, a DNS label of at most 63 characters. Filled in from the request when absent,
   * and refused when it disagrees with the request. Immutable.
   */
  namespace(value: string | undefined): this;
  /** @deprecated always empty; the server ignores it */
  selfLink(value: string | undefined): this;
  /**
   * Identifier that no other object ever has, not even a later one of the same name. Given by the server,
   * immutable.
   */
  uid(value: string | undefined): this;
  /**
   * Version stamp of the stored object, to be compared for equality only. Leave it out on creation; in an
   * update it makes the server refuse the change when somebody else has changed the object meanwhile.
   */
  resourceVersion(value: string | undefined): this;
  /** Counts the changes of `spec`, from 1. Set by the server. */
  generation(value: number | undefined): this;
  /** When the server stored the object. Set by the server, immutable. */
  creationTimestamp(value: Time | Date | undefined): this;
  /**
   * When the object is due to go; present only once its deletion was asked for. It stays visible until
   * `finalizers` is empty. Set by the server.
   */
  deletionTimestamp(value: Time | Date | undefined): this;
  /**
   * Seconds the object is given to end in an orderly way. Set by the server, together with
   * `deletionTimestamp`.
   */
  deletionGracePeriodSeconds(value: number | Duration | undefined): this;
  /**
   * Keys and values by which objects are selected. A key is a name of at most 63 characters, with a DNS
   * subdomain and `/` before it if wanted; a value has at most 63 characters from letters, digits, `-`,
   * `_` and `.`. Replaces all of them; `label()` adds one.
   */
  labels(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `labels`, or replaces the one with this key; `undefined` removes it. Keys and values by
   * which objects are selected. A key is a name of at most 63 characters, with a DNS subdomain and `/`
   * before it if wanted; a value has at most 63 characters from letters, digits, `-`, `_` and `.`.
   */
  label(key: string, value: string | undefined): this;
  /**
   * Free text for tools and people, under keys built like label keys. No selector sees it. Keys and values
   * together take at most 256 KiB. Replaces all of them; `annotation()` adds one.
   */
  annotations(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `annotations`, or replaces the one with this key; `undefined` removes it. Free text for
   * tools and people, under keys built like label keys. No selector sees it. Keys and values together take
   * at most 256 KiB.
   */
  annotation(key: string, value: string | undefined): this;
  /**
   * Objects to which this one belongs; when the last of them is gone, this one is garbage collected. At
   * most one may have `controller: true`. Replaces all of them; `ownerReference()` adds one.
   */
  ownerReferences(values: readonly (Part<OwnerReference, OwnerReferenceBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `ownerReferences`. Objects to which this one belongs; when the last of them is gone, this
   * one is garbage collected. At most one may have `controller: true`.
   */
  ownerReference(value: Part<OwnerReference, OwnerReferenceBuilder> | false | undefined): this;
  /**
   * Tasks, named like label keys, that must be taken off the list before the object disappears. None can
   * be added once deletion has begun. Replaces all of them; `finalizer()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  finalizers(...values: ListOf<string>): this;
  /**
   * Adds one to `finalizers`. Tasks, named like label keys, that must be taken off the list before the
   * object disappears. None can be added once deletion has begun.
   */
  finalizer(value: string | false | undefined): this;
  /**
   * Which client set which fields, for server-side apply. Kept by the server; nothing to write by hand.
   * Replaces all of them; `managedFieldsEntry()` adds one.
   */
  managedFields(values: readonly (Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `managedFields`. Which client set which fields, for server-side apply. Kept by the server;
   * nothing to write by hand.
   */
  managedFieldsEntry(value: Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined): this;
  /**
   * The work of each Job. Required, without a `selector`. The defaults of a Job are not stored here; each
   * Job gets them when it is made. Replaces all of it, also what other methods have set.
   */
  spec<N = never>(value: TrackedPart<JobSpec, NewJobSpecBuilder, N>): JobTemplateSpecBuilder<Without<M, JobSpecParts> | N, "completions">;
  /**
   * Upper bound on the Pods that run at one time. Defaults to 1; 0 or more, and at most 100000 for an
   * Indexed Job (10000 when it has over 100000 `completions` and a `backoffLimitPerIndex`). Can be changed
   * while the Job runs.
   */
  parallelism(value: number | undefined): JobTemplateSpecBuilder<M | ParallelNeeds<S>, S | "parallelism">;
  /**
   * How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an
   * Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done
   * when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change
   * it together with `parallelism`, to the same number.
   */
  completions(value: number): JobTemplateSpecBuilder<Without<M, CompletionsMissing>, S | "completions">;
  /**
   * How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an
   * Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done
   * when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change
   * it together with `parallelism`, to the same number.
   */
  completions(value: number | undefined): this;
  /**
   * Seconds from `status.startTime` after which an unfinished Job is stopped and fails with the reason
   * `DeadlineExceeded`. 0 or more; no deadline when unset. Suspending the Job stops the clock, and
   * resuming starts it anew.
   */
  activeDeadlineSeconds(value: number | Duration | undefined): this;
  /**
   * What each kind of Pod failure means for the Job, instead of counting every one against `backoffLimit`.
   * Needs `restartPolicy: Never` in the template. Immutable. Replaces what was set before.
   */
  podFailurePolicy(value: Part<PodFailurePolicy, PodFailurePolicyBuilder> | undefined): this;
  /**
   * Lets an Indexed Job succeed before all its indexes have; the Pods left over are then terminated. When
   * unset, every completion is needed. Immutable. Replaces what was set before.
   */
  successPolicy(value: Part<SuccessPolicy, SuccessPolicyBuilder> | undefined): this;
  /**
   * Failures that are retried before the Job itself fails. Defaults to 6, or to 2147483647 when
   * `backoffLimitPerIndex` is set; 0 means no retry. Waits between retries grow from 10 seconds to 10
   * minutes. With `restartPolicy: OnFailure` the restarts of containers count too, and the Job fails when
   * they reach the limit.
   */
  backoffLimit(value: number | undefined): this;
  /**
   * Failures that are retried within one index before that index fails, 0 or more. For Indexed Jobs only,
   * and meant for `restartPolicy: Never`. Each Pod carries its index's count in the annotation
   * `batch.kubernetes.io/job-index-failure-count`. Immutable.
   */
  backoffLimitPerIndex(value: number | undefined): this;
  /**
   * How many indexes may fail; one more stops the whole Job. Needs `backoffLimitPerIndex`; no more than
   * `completions` and 100000. Mandatory, and limited to 10000, when `completions` is over 100000. When
   * unset, all indexes run, and the Job fails at the end if one of them did.
   */
  maxFailedIndexes(value: number | undefined): this;
  /**
   * Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid.
   * Immutable; refused inside a CronJob. Replaces what was set before.
   */
  selector(): this;
  /**
   * Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid.
   * Immutable; refused inside a CronJob. Replaces what was set before.
   */
  selector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): this;
  /**
   * Set to `true` to write `selector` and the matching template labels by hand, which have to be unique to
   * this Job. Defaults to `false`. Only `false` is accepted inside a CronJob.
   */
  manualSelector(value: boolean | undefined): this;
  /**
   * The Pod to run. Required; its `restartPolicy` must be `Never` or `OnFailure`. Immutable, but while the
   * Job is suspended and has no active Pods its metadata, node selector, node affinity, tolerations,
   * scheduling gates and container resources may change. Replaces what was set before.
   */
  template<N = never>(value: TrackedPart<PodTemplateSpec, NewPodTemplateSpecBuilder, N>): JobTemplateSpecBuilder<Without<M, TemplateMissing | PodParts> | N, S>;
  /**
   * Seconds after which a finished Job, complete or failed, is deleted with its Pods. 0 deletes it at
   * once; when unset it stays until somebody removes it.
   */
  ttlSecondsAfterFinished(value: number | Duration | undefined): this;
  /**
   * With `NonIndexed`, the default, all Pods are alike and their successes are counted. With `Indexed`
   * each Pod gets a number from 0 to `completions` - 1, and each number must succeed once. Immutable.
   */
  completionMode<V extends CompletionMode | undefined>(value: V): JobTemplateSpecBuilder<Without<M, CompletionsMissing> | ModeNeeds<S, V>, ModeSaid<S, V>>;
  /**
   * While `true`, no Pods are made; switching it on deletes the running Pods and clears
   * `status.startTime`. Defaults to `false`.
   */
  suspend(value: boolean | undefined): this;
  /**
   * When to replace a Pod. `TerminatingOrFailed` does so as soon as deletion begins or the Pod has failed;
   * `Failed` waits until it has really ended. The default, and the only choice, is `Failed` with a
   * `podFailurePolicy`; otherwise it is `TerminatingOrFailed`.
   */
  podReplacementPolicy(value: PodReplacementPolicy | undefined): this;
  /**
   * Controller that looks after this Job, as a domain, a slash and a path (`acme.io/foo`), at most 63
   * characters. Unset or `kubernetes.io/job-controller` is the built-in one, which ignores Jobs of any
   * other. Immutable.
   */
  managedBy(value: string | undefined): this;
  /**
   * Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without
   * the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are
   * scheduled one by one. Replaces what was set before.
   */
  scheduling(): this;
  /**
   * Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without
   * the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are
   * scheduled one by one. Replaces what was set before.
   */
  scheduling(value: Part<JobSchedulingConfiguration, JobSchedulingConfigurationBuilder> | undefined): this;
  /**
   * Makes the Job Indexed: sets `completionMode: Indexed`, `completions` and, if given, `parallelism`.
   * Each Pod finds its number, from 0, in `JOB_COMPLETION_INDEX`.
   * @example
   * job("shard").indexed(8, { parallelism: 4 });
   */
  indexed(completions: number, options?: { readonly parallelism?: number | undefined }): JobTemplateSpecBuilder<Without<M, CompletionsMissing>, S | "completions" | "Indexed">;
  /**
   * Ends the Job when the first Pod fails: `backoffLimit: 0`. The Job does not control two things: a
   * template with `restartPolicy: OnFailure` may restart its container before the Job sees the failure
   * (`Never` does not), and a rule that ignores a failure still replaces the Pod. Rarely, Kubernetes may
   * start a program twice even so.
   * @example
   * job("migrate").noRetry().template(t => t.restartPolicy("Never"));
   */
  noRetry(): this;
  /**
   * Sets how long the Job is kept after it has ended. Short for `ttlSecondsAfterFinished`.
   * @example
   * job("report").ttl("1h30m"); // ttlSecondsAfterFinished: 5400
   */
  ttl(value: number | Duration | undefined): this;
  /**
   * Starts a rule of the `podFailurePolicy` for containers that end with one of these exit codes (not 0).
   * Takes 1 to 255 codes, and writes them sorted and once each, as the server wants them. The template
   * must have `restartPolicy: Never`. The rule is added after the existing ones; the first that matches a
   * failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onDisruption().ignore().onExit(42, 43).containerName("main").failJob();
   */
  onExit(...codes: readonly number[]): ExitRule<this>;
  /**
   * Starts a rule of the `podFailurePolicy` for containers that fail with none of these exit codes
   * (`operator: NotIn`). Takes 1 to 255 codes, and writes them sorted and once each, as the server wants
   * them. The template must have `restartPolicy: Never`. The rule is added after the existing ones; the
   * first that matches a failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onExitNotIn(1, 2).failJob();
   */
  onExitNotIn(...codes: readonly number[]): ExitRule<this>;
  /**
   * Starts a rule of the `podFailurePolicy` for Pods that a disruption ended: preemption, eviction or a
   * lost node (the condition `DisruptionTarget`). The rule is added after the existing ones; the first
   * that matches a failed Pod decides. `podFailurePolicy()` replaces all rules.
   * @example
   * job("train").onDisruption().ignore();
   */
  onDisruption(): FailureRule<this>;
  /**
   * Puts the Job into a LocalQueue of Kueue. It sets only the label `kueue.x-k8s.io/queue-name`: Kueue's
   * webhook suspends such a Job when it is created, and its controller starts it when there is room. As
   * `suspend` stays unset, the Job also runs without Kueue. For a CronJob, call it on the `jobTemplate`.
   * Call `labels({…})`, which replaces all labels, before it.
   * @example
   * job("train").queue("team-a");
   */
  queue(name: string | undefined): this;
  /**
   * Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at
   * once.
   */
  build(): ManifestPart<JobTemplateSpec>;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<JobTemplateSpec>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: JobTemplateSpecBuilder<M, S>, value: Truthy<C>) => BuilderOf<JobTemplateSpec, N, "JobTemplateSpec">): JobTemplateSpecBuilder<M | N, S>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: JobTemplateSpecBuilder<M, S>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): JobTemplateSpecBuilder<never, "completions">;
}

/** A new {@link JobTemplateSpecBuilder}, as a function gets it that makes a part. */
export interface NewJobTemplateSpecBuilder extends JobTemplateSpecBuilder<TemplateMissing> {}

/** Builds a {@link PodFailurePolicy}. An ordered set of rules for failed Pods. */
export interface PodFailurePolicyBuilder
  extends Builder<PodFailurePolicy, PodFailurePolicyBuilder, "PodFailurePolicy"> {
  /**
   * Tried from first to last; the first that matches decides and ends the search. A failure that none
   * matches counts against `backoffLimit` as usual. At most 20. Replaces all of them; `rule()` adds one.
   */
  rules(values: readonly (Part<PodFailurePolicyRule, PodFailurePolicyRuleBuilder> | false | undefined)[] | false | undefined): PodFailurePolicyBuilder;
  /**
   * Adds one to `rules`. Tried from first to last; the first that matches decides and ends the search. A
   * failure that none matches counts against `backoffLimit` as usual. At most 20.
   */
  rule(value: PodFailurePolicyAction | Part<PodFailurePolicyRule, PodFailurePolicyRuleBuilder> | false | undefined): PodFailurePolicyBuilder;
  /**
   * Adds one to `rules`. Tried from first to last; the first that matches decides and ends the search. A
   * failure that none matches counts against `backoffLimit` as usual. At most 20.
   */
  rule(action: PodFailurePolicyAction, more: More<PodFailurePolicyRule, PodFailurePolicyRuleBuilder> | undefined): PodFailurePolicyBuilder;
}

/**
 * Builds a {@link PodFailurePolicyOnExitCodesRequirement}. A test on the exit codes of containers and init
 * containers. Those that ended with 0 are ignored.
 */
export interface PodFailurePolicyOnExitCodesRequirementBuilder
  extends Builder<PodFailurePolicyOnExitCodesRequirement, PodFailurePolicyOnExitCodesRequirementBuilder, "PodFailurePolicyOnExitCodesRequirement"> {
  /**
   * The one container, or init container, whose code counts; it has to exist in the template. When unset,
   * all containers count.
   */
  containerName(value: string | undefined): PodFailurePolicyOnExitCodesRequirementBuilder;
  /**
   * `In` requires some exit code to be among `values`, `NotIn` requires some exit code to be outside them.
   * Required.
   */
  operator(value: PodFailurePolicyOnExitCodesOperator | undefined): PodFailurePolicyOnExitCodesRequirementBuilder;
  /**
   * Exit codes in ascending order without repeats. Required, at least 1 and at most 255 of them. `In` does
   * not take 0. Replaces all of them; `value()` adds one. Items that are `undefined` or `false` are left
   * out.
   */
  values(...values: ListOf<number>): PodFailurePolicyOnExitCodesRequirementBuilder;
  /**
   * Adds one to `values`. Exit codes in ascending order without repeats. Required, at least 1 and at most
   * 255 of them. `In` does not take 0.
   */
  value(value: number | false | undefined): PodFailurePolicyOnExitCodesRequirementBuilder;
}

/** Builds a {@link PodFailurePolicyOnPodConditionsPattern}. A Pod condition to look for. */
export interface PodFailurePolicyOnPodConditionsPatternBuilder
  extends Builder<PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyOnPodConditionsPatternBuilder, "PodFailurePolicyOnPodConditionsPattern"> {
  /** Condition type, such as `DisruptionTarget`, compared exactly. Required. */
  type(value: PodConditionType | undefined): PodFailurePolicyOnPodConditionsPatternBuilder;
  /** Status that the condition must have: `True` (the default), `False` or `Unknown`. */
  status(value: ConditionStatus | undefined): PodFailurePolicyOnPodConditionsPatternBuilder;
}

/**
 * Builds a {@link PodFailurePolicyRule}. One rule for failed Pods: a test and an action. Exactly one of
 * `onExitCodes` and `onPodConditions` is given.
 */
export interface PodFailurePolicyRuleBuilder
  extends Builder<PodFailurePolicyRule, PodFailurePolicyRuleBuilder, "PodFailurePolicyRule"> {
  /**
   * What a match leads to. `FailJob` fails the Job and stops its Pods; `FailIndex` fails only the Pod's
   * index (needs `backoffLimitPerIndex`); `Ignore` replaces the Pod without counting; `Count` treats it as
   * an ordinary failure. Required.
   */
  action(value: PodFailurePolicyAction | undefined): PodFailurePolicyRuleBuilder;
  /**
   * Test on the exit codes of the Pod's containers. Excludes `onPodConditions`. Replaces what was set
   * before.
   */
  onExitCodes(value: Part<PodFailurePolicyOnExitCodesRequirement, PodFailurePolicyOnExitCodesRequirementBuilder> | undefined): PodFailurePolicyRuleBuilder;
  /**
   * Test on the Pod's conditions, met as soon as one pattern fits. At most 20. Excludes `onExitCodes`.
   * Replaces all of them; `onPodCondition()` adds one.
   */
  onPodConditions(values: readonly (Part<PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyOnPodConditionsPatternBuilder> | false | undefined)[] | false | undefined): PodFailurePolicyRuleBuilder;
  /**
   * Adds one to `onPodConditions`. Test on the Pod's conditions, met as soon as one pattern fits. At most
   * 20. Excludes `onExitCodes`.
   */
  onPodCondition(value: PodConditionType | Part<PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyOnPodConditionsPatternBuilder> | false | undefined): PodFailurePolicyRuleBuilder;
  /**
   * Adds one to `onPodConditions`. Test on the Pod's conditions, met as soon as one pattern fits. At most
   * 20. Excludes `onExitCodes`.
   */
  onPodCondition(type: PodConditionType, status: ConditionStatus | undefined, more?: More<PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyOnPodConditionsPatternBuilder>): PodFailurePolicyRuleBuilder;
}

/** Builds a {@link SuccessPolicy}. When an Indexed Job has done enough to succeed. */
export interface SuccessPolicyBuilder
  extends Builder<SuccessPolicy, SuccessPolicyBuilder, "SuccessPolicy"> {
  /**
   * Alternatives; the first that is met decides. The Job then gets the condition `SuccessCriteriaMet`,
   * later `Complete`. Required, from 1 to 20. Replaces all of them; `rule()` adds one.
   */
  rules(values: readonly (Part<SuccessPolicyRule, SuccessPolicyRuleBuilder> | false | undefined)[] | false | undefined): SuccessPolicyBuilder;
  /**
   * Adds one to `rules`. Alternatives; the first that is met decides. The Job then gets the condition
   * `SuccessCriteriaMet`, later `Complete`. Required, from 1 to 20.
   */
  rule(value: Part<SuccessPolicyRule, SuccessPolicyRuleBuilder> | false | undefined): SuccessPolicyBuilder;
}

/**
 * Builds a {@link SuccessPolicyRule}. One way to succeed early. Needs `succeededIndexes`, `succeededCount`
 * or both.
 */
export interface SuccessPolicyRuleBuilder
  extends Builder<SuccessPolicyRule, SuccessPolicyRuleBuilder, "SuccessPolicyRule"> {
  /**
   * Indexes that must all succeed, or, when a count is given too, from which that many must. Ascending
   * numbers and ranges such as `0,2-4`, each below `completions`; at most 65536 characters.
   */
  succeededIndexes(value: string | undefined): SuccessPolicyRuleBuilder;
  /**
   * How many indexes must succeed, of `succeededIndexes` when that is set and of all otherwise. 0 or more,
   * and no more than the number of indexes to choose from.
   */
  succeededCount(value: number | undefined): SuccessPolicyRuleBuilder;
}

/**
 * Builds a {@link UncountedTerminatedPods}. Uids of ended Pods that wait to be counted. Each uid is here
 * at most once.
 */
export interface UncountedTerminatedPodsBuilder
  extends Builder<UncountedTerminatedPods, UncountedTerminatedPodsBuilder, "UncountedTerminatedPods"> {
  /**
   * Uids of those that succeeded. Replaces all of them; `succeededUid()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  succeeded(...values: ListOf<string>): UncountedTerminatedPodsBuilder;
  /** Adds one to `succeeded`. Uids of those that succeeded. */
  succeededUid(value: string | false | undefined): UncountedTerminatedPodsBuilder;
  /**
   * Uids of those that failed. Replaces all of them; `failedUid()` adds one. Items that are `undefined` or
   * `false` are left out.
   */
  failed(...values: ListOf<string>): UncountedTerminatedPodsBuilder;
  /** Adds one to `failed`. Uids of those that failed. */
  failedUid(value: string | false | undefined): UncountedTerminatedPodsBuilder;
}
