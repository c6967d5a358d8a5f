// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import { factory } from "../factory.ts";
import { cronJobListRoot, cronJobRoot, jobListRoot, jobRoot, templateRoot } from "../root.ts";
import type { CronJobBuilder, CronJobListBuilder, CronJobSpecBuilder, CronJobStatusBuilder, JobBuilder, JobConditionBuilder, JobListBuilder, JobSchedulingConfigurationBuilder, JobSpecBuilder, JobStatusBuilder, JobTemplateSpecBuilder, PodFailurePolicyBuilder, PodFailurePolicyOnExitCodesRequirementBuilder, PodFailurePolicyOnPodConditionsPatternBuilder, PodFailurePolicyRuleBuilder, SuccessPolicyBuilder, SuccessPolicyRuleBuilder, UncountedTerminatedPodsBuilder } from "./batch.ts";
import type { AWSElasticBlockStoreVolumeSourceBuilder, AffinityBuilder, AppArmorProfileBuilder, AzureDiskVolumeSourceBuilder, AzureFileVolumeSourceBuilder, CSIVolumeSourceBuilder, CapabilitiesBuilder, CephFSVolumeSourceBuilder, CinderVolumeSourceBuilder, ClusterTrustBundleProjectionBuilder, ConfigMapEnvSourceBuilder, ConfigMapKeySelectorBuilder, ConfigMapProjectionBuilder, ConfigMapVolumeSourceBuilder, ContainerBuilder, ContainerPortBuilder, ContainerResizePolicyBuilder, ContainerRestartRuleBuilder, ContainerRestartRuleOnExitCodesBuilder, DownwardAPIProjectionBuilder, DownwardAPIVolumeFileBuilder, DownwardAPIVolumeSourceBuilder, EmptyDirVolumeSourceBuilder, EnvFromSourceBuilder, EnvVarBuilder, EnvVarSourceBuilder, EphemeralContainerBuilder, EphemeralVolumeSourceBuilder, EvictionResponderBuilder, ExecActionBuilder, FCVolumeSourceBuilder, FileKeySelectorBuilder, FlexVolumeSourceBuilder, FlockerVolumeSourceBuilder, GCEPersistentDiskVolumeSourceBuilder, GRPCActionBuilder, GitRepoVolumeSourceBuilder, GlusterfsVolumeSourceBuilder, HTTPGetActionBuilder, HTTPHeaderBuilder, HostAliasBuilder, HostPathVolumeSourceBuilder, ISCSIVolumeSourceBuilder, ImageVolumeSourceBuilder, KeyToPathBuilder, LifecycleBuilder, LifecycleHandlerBuilder, LocalObjectReferenceBuilder, NFSVolumeSourceBuilder, NodeAffinityBuilder, NodeSelectorBuilder, NodeSelectorRequirementBuilder, NodeSelectorTermBuilder, ObjectFieldSelectorBuilder, ObjectReferenceBuilder, PersistentVolumeClaimSpecBuilder, PersistentVolumeClaimTemplateBuilder, PersistentVolumeClaimVolumeSourceBuilder, PhotonPersistentDiskVolumeSourceBuilder, PodAffinityBuilder, PodAffinityTermBuilder, PodAntiAffinityBuilder, PodCertificateProjectionBuilder, PodDNSConfigBuilder, PodDNSConfigOptionBuilder, PodOSBuilder, PodReadinessGateBuilder, PodResourceClaimBuilder, PodSchedulingGateBuilder, PodSchedulingGroupBuilder, PodSecurityContextBuilder, PodSpecBuilder, PodTemplateSpecBuilder, PortworxVolumeSourceBuilder, PreferredSchedulingTermBuilder, ProbeBuilder, ProjectedVolumeSourceBuilder, QuobyteVolumeSourceBuilder, RBDVolumeSourceBuilder, ResourceClaimBuilder, ResourceFieldSelectorBuilder, ResourceRequirementsBuilder, SELinuxOptionsBuilder, ScaleIOVolumeSourceBuilder, SeccompProfileBuilder, SecretEnvSourceBuilder, SecretKeySelectorBuilder, SecretProjectionBuilder, SecretVolumeSourceBuilder, SecurityContextBuilder, ServiceAccountTokenProjectionBuilder, SleepActionBuilder, StorageOSVolumeSourceBuilder, SysctlBuilder, TCPSocketActionBuilder, TolerationBuilder, TopologySpreadConstraintBuilder, TypedLocalObjectReferenceBuilder, TypedObjectReferenceBuilder, VolumeBuilder, VolumeDeviceBuilder, VolumeMountBuilder, VolumeProjectionBuilder, VolumeResourceRequirementsBuilder, VsphereVirtualDiskVolumeSourceBuilder, WeightedPodAffinityTermBuilder, WindowsSecurityContextOptionsBuilder } from "./core.ts";
import type { LabelSelectorBuilder, LabelSelectorRequirementBuilder, ListMetaBuilder, ManagedFieldsEntryBuilder, ObjectMetaBuilder, OwnerReferenceBuilder, ShardInfoBuilder } from "./meta.ts";
import type { TopologyConstraintBuilder, WorkloadPodGroupAllDisruptionModeBuilder, WorkloadPodGroupBasicSchedulingPolicyBuilder, WorkloadPodGroupDisruptionModeBuilder, WorkloadPodGroupGangSchedulingPolicyBuilder, WorkloadPodGroupResourceClaimBuilder, WorkloadPodGroupSchedulingConstraintsBuilder, WorkloadPodGroupSchedulingPolicyBuilder, WorkloadPodGroupSingleDisruptionModeBuilder } from "./scheduling.ts";
import type { AWSElasticBlockStoreVolumeSource, Affinity, AppArmorProfile, AppArmorProfileType, AzureDiskVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ClusterTrustBundleProjection, ConditionStatus, ConfigMapEnvSource, ConfigMapKeySelector, ConfigMapProjection, ConfigMapVolumeSource, Container, ContainerPort, ContainerResizePolicy, ContainerRestartRule, ContainerRestartRuleOnExitCodes, CronJob, CronJobList, CronJobSpec, CronJobStatus, DownwardAPIProjection, DownwardAPIVolumeFile, DownwardAPIVolumeSource, EmptyDirVolumeSource, EnvFromSource, EnvVar, EnvVarSource, EphemeralContainer, EphemeralVolumeSource, EvictionResponder, ExecAction, FCVolumeSource, FileKeySelector, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GRPCAction, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPGetAction, HTTPHeader, HostAlias, HostPathVolumeSource, ISCSIVolumeSource, ImageVolumeSource, IntOrString, Job, JobCondition, JobConditionType, JobList, JobSchedulingConfiguration, JobSpec, JobStatus, JobTemplateSpec, KeyToPath, LabelSelector, LabelSelectorOperator, LabelSelectorRequirement, Lifecycle, LifecycleHandler, ListMeta, LocalObjectReference, ManagedFieldsEntry, NFSVolumeSource, NodeAffinity, NodeSelector, NodeSelectorOperator, NodeSelectorRequirement, NodeSelectorTerm, OSName, ObjectFieldSelector, ObjectMeta, ObjectReference, OwnerReference, PersistentVolumeClaimSpec, PersistentVolumeClaimTemplate, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAffinityTerm, PodAntiAffinity, PodCertificateProjection, PodConditionType, PodDNSConfig, PodDNSConfigOption, PodFailurePolicy, PodFailurePolicyAction, PodFailurePolicyOnExitCodesRequirement, PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyRule, PodOS, PodReadinessGate, PodResourceClaim, PodSchedulingGate, PodSchedulingGroup, PodSecurityContext, PodSpec, PodTemplateSpec, PortworxVolumeSource, PreferredSchedulingTerm, Probe, ProjectedVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceClaim, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, SeccompProfile, SeccompProfileType, SecretEnvSource, SecretKeySelector, SecretProjection, SecretVolumeSource, SecurityContext, ServiceAccountTokenProjection, ShardInfo, SleepAction, StorageOSVolumeSource, SuccessPolicy, SuccessPolicyRule, Sysctl, TCPSocketAction, Toleration, TopologyConstraint, TopologySpreadConstraint, TypedLocalObjectReference, TypedObjectReference, UncountedTerminatedPods, Volume, VolumeDevice, VolumeMount, VolumeProjection, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WeightedPodAffinityTerm, WindowsSecurityContextOptions, WorkloadPodGroupAllDisruptionMode, WorkloadPodGroupBasicSchedulingPolicy, WorkloadPodGroupDisruptionMode, WorkloadPodGroupGangSchedulingPolicy, WorkloadPodGroupResourceClaim, WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingPolicy, WorkloadPodGroupSingleDisruptionMode } from "../../models/index.ts";
import type { BuilderOf, ContainerImageMissing, ContainerMissing, ContainerNameMissing, Duration, JobTemplateMissing, More, NameMissing, RestartPolicyMissing, ScheduleMissing, TemplateMissing } from "../types.ts";

/** The type of {@link cronJob}, which makes builders of a {@link CronJob}. */
export interface CronJobFactory {
  /** Returns a new builder. Takes `name` and `schedule`, if given. */
  (): CronJobBuilder<NameMissing | ScheduleMissing | JobTemplateMissing>;
  /** Returns a new builder. Takes `name` and `schedule`, if given. */
  (name: string): CronJobBuilder<ScheduleMissing | JobTemplateMissing>;
  /** Returns a new builder. Takes `name` and `schedule`, if given. */
  (name: string, schedule: string): CronJobBuilder<JobTemplateMissing>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? cronJob()`. For an object from a cluster, pass `clean(live)`: the server refuses the fields
   * that it generated itself in a new object.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: CronJob | BuilderOf<CronJob, N, "CronJob">): CronJobBuilder<N>;
  /**
   * Makes the same as `kubectl create cronjob NAME --schedule=SCHEDULE --image=IMAGE -- COMMAND`: one
   * container with the name of the CronJob, and `restartPolicy: OnFailure`.
   */
  run(name: string, schedule: string, image: string, ...command: string[]): CronJobBuilder<never>;
}
/**
 * Returns a new builder of {@link CronJob}. Takes `name` and `schedule`, if given. Makes a Job at every
 * time of a cron schedule.
 */
export const cronJob = /*@__PURE__*/ factory("CronJob", cronJobRoot) as CronJobFactory;

/** The type of {@link cronJobList}, which makes builders of a {@link CronJobList}. */
export interface CronJobListFactory {
  /** Returns a new builder. */
  (): CronJobListBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: CronJobList | BuilderOf<CronJobList, unknown, "CronJobList"> | undefined): CronJobListBuilder;
}
/** Returns a new builder of {@link CronJobList}. Several CronJobs, as a list request returns them. */
export const cronJobList = /*@__PURE__*/ factory("CronJobList", cronJobListRoot) as CronJobListFactory;

/** The type of {@link cronJobSpec}, which makes builders of a {@link CronJobSpec}. */
export interface CronJobSpecFactory {
  /** Returns a new builder. */
  (): CronJobSpecBuilder<ScheduleMissing | JobTemplateMissing>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? cronJobSpec()`.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: CronJobSpec | BuilderOf<CronJobSpec, N, "CronJobSpec">): CronJobSpecBuilder<N>;
}
/**
 * Returns a new builder of {@link CronJobSpec}. When Jobs are made, what they run, and which of them are
 * kept.
 */
export const cronJobSpec = /*@__PURE__*/ factory("CronJobSpec", templateRoot) as CronJobSpecFactory;

/** The type of {@link cronJobStatus}, which makes builders of a {@link CronJobStatus}. */
export interface CronJobStatusFactory {
  /** Returns a new builder. */
  (): CronJobStatusBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: CronJobStatus | BuilderOf<CronJobStatus, unknown, "CronJobStatus"> | undefined): CronJobStatusBuilder;
}
/** Returns a new builder of {@link CronJobStatus}. What the CronJob controller has observed so far. */
export const cronJobStatus = /*@__PURE__*/ factory("CronJobStatus") as CronJobStatusFactory;

/** The type of {@link job}, which makes builders of a {@link Job}. */
export interface JobFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (): JobBuilder<NameMissing | TemplateMissing>;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string): JobBuilder<TemplateMissing>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? job()`. For an object from a cluster, pass `clean(live)`: the server refuses the fields that
   * it generated itself in a new object.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: Job | BuilderOf<Job, N, "Job" | "JobTemplateSpec">): JobBuilder<N>;
  /**
   * Makes the same as `kubectl create job NAME --image=IMAGE -- COMMAND`: one container with the name of
   * the Job, and `restartPolicy: Never`.
   */
  run(name: string, image: string, ...command: string[]): JobBuilder<never>;
}
/**
 * Returns a new builder of {@link Job}. Takes `name`, if given. Work that runs in Pods until it is done:
 * the Job makes Pods from a template, retries those that fail, and counts those that succeed.
 */
export const job = /*@__PURE__*/ factory("Job", jobRoot) as JobFactory;

/** The type of {@link jobCondition}, which makes builders of a {@link JobCondition}. */
export interface JobConditionFactory {
  /** Returns a new builder. Takes `type` and `status`, if given. */
  (type?: JobConditionType, status?: ConditionStatus, more?: More<JobCondition, JobConditionBuilder>): JobConditionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: JobCondition | BuilderOf<JobCondition, unknown, "JobCondition"> | undefined): JobConditionBuilder;
}
/**
 * Returns a new builder of {@link JobCondition}. Takes `type` and `status`, if given. One milestone of a
 * Job and whether it has been reached.
 */
export const jobCondition = /*@__PURE__*/ factory("JobCondition") as JobConditionFactory;

/** The type of {@link jobList}, which makes builders of a {@link JobList}. */
export interface JobListFactory {
  /** Returns a new builder. */
  (): JobListBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: JobList | BuilderOf<JobList, unknown, "JobList"> | undefined): JobListBuilder;
}
/** Returns a new builder of {@link JobList}. Several Jobs, as a list request returns them. */
export const jobList = /*@__PURE__*/ factory("JobList", jobListRoot) as JobListFactory;

/**
 * The type of {@link jobSchedulingConfiguration}, which makes builders of a {@link
 * JobSchedulingConfiguration}.
 */
export interface JobSchedulingConfigurationFactory {
  /** Returns a new builder. */
  (): JobSchedulingConfigurationBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: JobSchedulingConfiguration | BuilderOf<JobSchedulingConfiguration, unknown, "JobSchedulingConfiguration"> | undefined): JobSchedulingConfigurationBuilder;
}
/**
 * Returns a new builder of {@link JobSchedulingConfiguration}. How the Pods of one Job are scheduled and
 * disrupted as a group. Alpha (feature gate `WorkloadWithJob`).
 */
export const jobSchedulingConfiguration = /*@__PURE__*/ factory("JobSchedulingConfiguration") as JobSchedulingConfigurationFactory;

/** The type of {@link jobSpec}, which makes builders of a {@link JobSpec}. */
export interface JobSpecFactory {
  /** Returns a new builder. */
  (): JobSpecBuilder<TemplateMissing>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? jobSpec()`.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: JobSpec | BuilderOf<JobSpec, N, "JobSpec">): JobSpecBuilder<N>;
}
/**
 * Returns a new builder of {@link JobSpec}. What a Job runs, how many times, how often it retries, and
 * when it counts as done.
 */
export const jobSpec = /*@__PURE__*/ factory("JobSpec") as JobSpecFactory;

/** The type of {@link jobStatus}, which makes builders of a {@link JobStatus}. */
export interface JobStatusFactory {
  /** Returns a new builder. */
  (): JobStatusBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: JobStatus | BuilderOf<JobStatus, unknown, "JobStatus"> | undefined): JobStatusBuilder;
}
/** Returns a new builder of {@link JobStatus}. What the Job controller has observed so far. */
export const jobStatus = /*@__PURE__*/ factory("JobStatus") as JobStatusFactory;

/** The type of {@link jobTemplateSpec}, which makes builders of a {@link JobTemplateSpec}. */
export interface JobTemplateSpecFactory {
  /** Returns a new builder. */
  (): JobTemplateSpecBuilder<TemplateMissing>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? jobTemplateSpec()`. Also takes a Job, without its name, `generateName` and namespace.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: JobTemplateSpec | BuilderOf<JobTemplateSpec, N, "JobTemplateSpec">): JobTemplateSpecBuilder<N>;
}
/** Returns a new builder of {@link JobTemplateSpec}. The Job that a CronJob makes at each scheduled time. */
export const jobTemplateSpec = /*@__PURE__*/ factory("JobTemplateSpec", templateRoot) as JobTemplateSpecFactory;
/** The same as {@link jobTemplateSpec}. */
export const jobTemplate = jobTemplateSpec;

/** The type of {@link podFailurePolicy}, which makes builders of a {@link PodFailurePolicy}. */
export interface PodFailurePolicyFactory {
  /** Returns a new builder. */
  (): PodFailurePolicyBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodFailurePolicy | BuilderOf<PodFailurePolicy, unknown, "PodFailurePolicy"> | undefined): PodFailurePolicyBuilder;
}
/** Returns a new builder of {@link PodFailurePolicy}. An ordered set of rules for failed Pods. */
export const podFailurePolicy = /*@__PURE__*/ factory("PodFailurePolicy") as PodFailurePolicyFactory;

/**
 * The type of {@link podFailurePolicyOnExitCodesRequirement}, which makes builders of a {@link
 * PodFailurePolicyOnExitCodesRequirement}.
 */
export interface PodFailurePolicyOnExitCodesRequirementFactory {
  /** Returns a new builder. */
  (): PodFailurePolicyOnExitCodesRequirementBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodFailurePolicyOnExitCodesRequirement | BuilderOf<PodFailurePolicyOnExitCodesRequirement, unknown, "PodFailurePolicyOnExitCodesRequirement"> | undefined): PodFailurePolicyOnExitCodesRequirementBuilder;
}
/**
 * Returns a new builder of {@link PodFailurePolicyOnExitCodesRequirement}. A test on the exit codes of
 * containers and init containers. Those that ended with 0 are ignored.
 */
export const podFailurePolicyOnExitCodesRequirement = /*@__PURE__*/ factory("PodFailurePolicyOnExitCodesRequirement") as PodFailurePolicyOnExitCodesRequirementFactory;

/**
 * The type of {@link podFailurePolicyOnPodConditionsPattern}, which makes builders of a {@link
 * PodFailurePolicyOnPodConditionsPattern}.
 */
export interface PodFailurePolicyOnPodConditionsPatternFactory {
  /** Returns a new builder. Takes `type` and `status`, if given. */
  (type?: PodConditionType, status?: ConditionStatus, more?: More<PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyOnPodConditionsPatternBuilder>): PodFailurePolicyOnPodConditionsPatternBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodFailurePolicyOnPodConditionsPattern | BuilderOf<PodFailurePolicyOnPodConditionsPattern, unknown, "PodFailurePolicyOnPodConditionsPattern"> | undefined): PodFailurePolicyOnPodConditionsPatternBuilder;
}
/**
 * Returns a new builder of {@link PodFailurePolicyOnPodConditionsPattern}. Takes `type` and `status`, if
 * given. A Pod condition to look for.
 */
export const podFailurePolicyOnPodConditionsPattern = /*@__PURE__*/ factory("PodFailurePolicyOnPodConditionsPattern") as PodFailurePolicyOnPodConditionsPatternFactory;

/** The type of {@link podFailurePolicyRule}, which makes builders of a {@link PodFailurePolicyRule}. */
export interface PodFailurePolicyRuleFactory {
  /** Returns a new builder. Takes `action`, if given. */
  (action?: PodFailurePolicyAction): PodFailurePolicyRuleBuilder;
  /** Returns a new builder. Takes `action`, if given. */
  (action: PodFailurePolicyAction | undefined, more: More<PodFailurePolicyRule, PodFailurePolicyRuleBuilder> | undefined): PodFailurePolicyRuleBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodFailurePolicyRule | BuilderOf<PodFailurePolicyRule, unknown, "PodFailurePolicyRule"> | undefined): PodFailurePolicyRuleBuilder;
}
/**
 * Returns a new builder of {@link PodFailurePolicyRule}. Takes `action`, if given. One rule for failed
 * Pods: a test and an action. Exactly one of `onExitCodes` and `onPodConditions` is given.
 */
export const podFailurePolicyRule = /*@__PURE__*/ factory("PodFailurePolicyRule") as PodFailurePolicyRuleFactory;

/** The type of {@link successPolicy}, which makes builders of a {@link SuccessPolicy}. */
export interface SuccessPolicyFactory {
  /** Returns a new builder. */
  (): SuccessPolicyBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SuccessPolicy | BuilderOf<SuccessPolicy, unknown, "SuccessPolicy"> | undefined): SuccessPolicyBuilder;
}
/** Returns a new builder of {@link SuccessPolicy}. When an Indexed Job has done enough to succeed. */
export const successPolicy = /*@__PURE__*/ factory("SuccessPolicy") as SuccessPolicyFactory;

/** The type of {@link successPolicyRule}, which makes builders of a {@link SuccessPolicyRule}. */
export interface SuccessPolicyRuleFactory {
  /** Returns a new builder. */
  (): SuccessPolicyRuleBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SuccessPolicyRule | BuilderOf<SuccessPolicyRule, unknown, "SuccessPolicyRule"> | undefined): SuccessPolicyRuleBuilder;
}
/**
 * Returns a new builder of {@link SuccessPolicyRule}. One way to succeed early. Needs `succeededIndexes`,
 * `succeededCount` or both.
 */
export const successPolicyRule = /*@__PURE__*/ factory("SuccessPolicyRule") as SuccessPolicyRuleFactory;

/** The type of {@link uncountedTerminatedPods}, which makes builders of a {@link UncountedTerminatedPods}. */
export interface UncountedTerminatedPodsFactory {
  /** Returns a new builder. */
  (): UncountedTerminatedPodsBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: UncountedTerminatedPods | BuilderOf<UncountedTerminatedPods, unknown, "UncountedTerminatedPods"> | undefined): UncountedTerminatedPodsBuilder;
}
/**
 * Returns a new builder of {@link UncountedTerminatedPods}. Uids of ended Pods that wait to be counted.
 * Each uid is here at most once.
 */
export const uncountedTerminatedPods = /*@__PURE__*/ factory("UncountedTerminatedPods") as UncountedTerminatedPodsFactory;

/**
 * The type of {@link awsElasticBlockStoreVolumeSource}, which makes builders of a {@link
 * AWSElasticBlockStoreVolumeSource}.
 */
export interface AWSElasticBlockStoreVolumeSourceFactory {
  /** Returns a new builder. */
  (): AWSElasticBlockStoreVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: AWSElasticBlockStoreVolumeSource | BuilderOf<AWSElasticBlockStoreVolumeSource, unknown, "AWSElasticBlockStoreVolumeSource"> | undefined): AWSElasticBlockStoreVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link AWSElasticBlockStoreVolumeSource}. An Amazon EBS disk, which must exist
 * in the node's zone. Mounted by one node at a time.
 * @deprecated the CSI driver `ebs.csi.aws.com` serves it
 */
export const awsElasticBlockStoreVolumeSource = /*@__PURE__*/ factory("AWSElasticBlockStoreVolumeSource") as AWSElasticBlockStoreVolumeSourceFactory;

/** The type of {@link affinity}, which makes builders of a {@link Affinity}. */
export interface AffinityFactory {
  /** Returns a new builder. */
  (): AffinityBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: Affinity | BuilderOf<Affinity, unknown, "Affinity"> | undefined): AffinityBuilder;
}
/**
 * Returns a new builder of {@link Affinity}. Rules that draw a pod to nodes or to other pods, or keep it
 * away from them.
 */
export const affinity = /*@__PURE__*/ factory("Affinity") as AffinityFactory;

/** The type of {@link appArmorProfile}, which makes builders of a {@link AppArmorProfile}. */
export interface AppArmorProfileFactory {
  /** Returns a new builder. Takes `type`, if given. */
  (type?: AppArmorProfileType): AppArmorProfileBuilder;
  /** Returns a new builder. Takes `type`, if given. */
  (type: AppArmorProfileType | undefined, more: More<AppArmorProfile, AppArmorProfileBuilder> | undefined): AppArmorProfileBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: AppArmorProfile | BuilderOf<AppArmorProfile, unknown, "AppArmorProfile"> | undefined): AppArmorProfileBuilder;
}
/**
 * Returns a new builder of {@link AppArmorProfile}. Takes `type`, if given. Which AppArmor profile
 * confines a container.
 */
export const appArmorProfile = /*@__PURE__*/ factory("AppArmorProfile") as AppArmorProfileFactory;

/** The type of {@link azureDiskVolumeSource}, which makes builders of a {@link AzureDiskVolumeSource}. */
export interface AzureDiskVolumeSourceFactory {
  /** Returns a new builder. */
  (): AzureDiskVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: AzureDiskVolumeSource | BuilderOf<AzureDiskVolumeSource, unknown, "AzureDiskVolumeSource"> | undefined): AzureDiskVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link AzureDiskVolumeSource}. An Azure data disk.
 * @deprecated the CSI driver `disk.csi.azure.com` serves it
 */
export const azureDiskVolumeSource = /*@__PURE__*/ factory("AzureDiskVolumeSource") as AzureDiskVolumeSourceFactory;

/** The type of {@link azureFileVolumeSource}, which makes builders of a {@link AzureFileVolumeSource}. */
export interface AzureFileVolumeSourceFactory {
  /** Returns a new builder. */
  (): AzureFileVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: AzureFileVolumeSource | BuilderOf<AzureFileVolumeSource, unknown, "AzureFileVolumeSource"> | undefined): AzureFileVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link AzureFileVolumeSource}. An Azure file share.
 * @deprecated the CSI driver `file.csi.azure.com` serves it
 */
export const azureFileVolumeSource = /*@__PURE__*/ factory("AzureFileVolumeSource") as AzureFileVolumeSourceFactory;

/** The type of {@link csiVolumeSource}, which makes builders of a {@link CSIVolumeSource}. */
export interface CSIVolumeSourceFactory {
  /** Returns a new builder. Takes `driver`, if given. */
  (driver?: string): CSIVolumeSourceBuilder;
  /** Returns a new builder. Takes `driver`, if given. */
  (driver: string | undefined, more: More<CSIVolumeSource, CSIVolumeSourceBuilder> | undefined): CSIVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: CSIVolumeSource | BuilderOf<CSIVolumeSource, unknown, "CSIVolumeSource"> | undefined): CSIVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link CSIVolumeSource}. Takes `driver`, if given. Short-lived storage that a
 * CSI driver makes for the pod, without a claim.
 */
export const csiVolumeSource = /*@__PURE__*/ factory("CSIVolumeSource") as CSIVolumeSourceFactory;

/** The type of {@link capabilities}, which makes builders of a {@link Capabilities}. */
export interface CapabilitiesFactory {
  /** Returns a new builder. */
  (): CapabilitiesBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: Capabilities | BuilderOf<Capabilities, unknown, "Capabilities"> | undefined): CapabilitiesBuilder;
}
/**
 * Returns a new builder of {@link Capabilities}. Changes to the Linux capabilities that a container starts
 * with.
 */
export const capabilities = /*@__PURE__*/ factory("Capabilities") as CapabilitiesFactory;

/** The type of {@link cephFSVolumeSource}, which makes builders of a {@link CephFSVolumeSource}. */
export interface CephFSVolumeSourceFactory {
  /** Returns a new builder. */
  (): CephFSVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: CephFSVolumeSource | BuilderOf<CephFSVolumeSource, unknown, "CephFSVolumeSource"> | undefined): CephFSVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link CephFSVolumeSource}. A CephFS file system.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export const cephFSVolumeSource = /*@__PURE__*/ factory("CephFSVolumeSource") as CephFSVolumeSourceFactory;

/** The type of {@link cinderVolumeSource}, which makes builders of a {@link CinderVolumeSource}. */
export interface CinderVolumeSourceFactory {
  /** Returns a new builder. */
  (): CinderVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: CinderVolumeSource | BuilderOf<CinderVolumeSource, unknown, "CinderVolumeSource"> | undefined): CinderVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link CinderVolumeSource}. An OpenStack Cinder disk, which must exist in the
 * node's region.
 * @deprecated the CSI driver `cinder.csi.openstack.org` serves it
 */
export const cinderVolumeSource = /*@__PURE__*/ factory("CinderVolumeSource") as CinderVolumeSourceFactory;

/**
 * The type of {@link clusterTrustBundleProjection}, which makes builders of a {@link
 * ClusterTrustBundleProjection}.
 */
export interface ClusterTrustBundleProjectionFactory {
  /** Returns a new builder. */
  (): ClusterTrustBundleProjectionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ClusterTrustBundleProjection | BuilderOf<ClusterTrustBundleProjection, unknown, "ClusterTrustBundleProjection"> | undefined): ClusterTrustBundleProjectionBuilder;
}
/**
 * Returns a new builder of {@link ClusterTrustBundleProjection}. A file with trusted CA certificates. Give
 * either `name`, or `signerName` with an optional `labelSelector`.
 */
export const clusterTrustBundleProjection = /*@__PURE__*/ factory("ClusterTrustBundleProjection") as ClusterTrustBundleProjectionFactory;

/** The type of {@link configMapEnvSource}, which makes builders of a {@link ConfigMapEnvSource}. */
export interface ConfigMapEnvSourceFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): ConfigMapEnvSourceBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<ConfigMapEnvSource, ConfigMapEnvSourceBuilder> | undefined): ConfigMapEnvSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ConfigMapEnvSource | BuilderOf<ConfigMapEnvSource, unknown, "ConfigMapEnvSource"> | undefined): ConfigMapEnvSourceBuilder;
}
/**
 * Returns a new builder of {@link ConfigMapEnvSource}. Takes `name`, if given. A ConfigMap that is read as
 * a whole; its `binaryData` is left out.
 */
export const configMapEnvSource = /*@__PURE__*/ factory("ConfigMapEnvSource") as ConfigMapEnvSourceFactory;

/** The type of {@link configMapKeySelector}, which makes builders of a {@link ConfigMapKeySelector}. */
export interface ConfigMapKeySelectorFactory {
  /** Returns a new builder. Takes `name` and `key`, if given. */
  (name?: string, key?: string, more?: More<ConfigMapKeySelector, ConfigMapKeySelectorBuilder>): ConfigMapKeySelectorBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ConfigMapKeySelector | BuilderOf<ConfigMapKeySelector, unknown, "ConfigMapKeySelector"> | undefined): ConfigMapKeySelectorBuilder;
}
/**
 * Returns a new builder of {@link ConfigMapKeySelector}. Takes `name` and `key`, if given. One key of a
 * ConfigMap.
 */
export const configMapKeySelector = /*@__PURE__*/ factory("ConfigMapKeySelector") as ConfigMapKeySelectorFactory;

/** The type of {@link configMapProjection}, which makes builders of a {@link ConfigMapProjection}. */
export interface ConfigMapProjectionFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): ConfigMapProjectionBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<ConfigMapProjection, ConfigMapProjectionBuilder> | undefined): ConfigMapProjectionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ConfigMapProjection | BuilderOf<ConfigMapProjection, unknown, "ConfigMapProjection"> | undefined): ConfigMapProjectionBuilder;
}
/**
 * Returns a new builder of {@link ConfigMapProjection}. Takes `name`, if given. Files from a ConfigMap
 * within a projected volume, whose `defaultMode` they use.
 */
export const configMapProjection = /*@__PURE__*/ factory("ConfigMapProjection") as ConfigMapProjectionFactory;

/** The type of {@link configMapVolumeSource}, which makes builders of a {@link ConfigMapVolumeSource}. */
export interface ConfigMapVolumeSourceFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): ConfigMapVolumeSourceBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<ConfigMapVolumeSource, ConfigMapVolumeSourceBuilder> | undefined): ConfigMapVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ConfigMapVolumeSource | BuilderOf<ConfigMapVolumeSource, unknown, "ConfigMapVolumeSource"> | undefined): ConfigMapVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link ConfigMapVolumeSource}. Takes `name`, if given. Files from a ConfigMap:
 * one per key, named after it, unless `items` says otherwise. Updates of the ConfigMap reach running pods,
 * except through `subPath` mounts.
 */
export const configMapVolumeSource = /*@__PURE__*/ factory("ConfigMapVolumeSource") as ConfigMapVolumeSourceFactory;

/** The type of {@link container}, which makes builders of a {@link Container}. */
export interface ContainerFactory {
  /** Returns a new builder. Takes `name` and `image`, if given. */
  (): ContainerBuilder<ContainerNameMissing | ContainerImageMissing>;
  /** Returns a new builder. Takes `name` and `image`, if given. */
  (name: string): ContainerBuilder<ContainerImageMissing>;
  /** Returns a new builder. Takes `name` and `image`, if given. */
  (name: string, image: string): ContainerBuilder<never>;
  /** Returns a new builder. Takes `name` and `image`, if given. */
  (name: string, image: string, more: More<Container, ContainerBuilder<never>> | undefined): ContainerBuilder<never>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? container()`.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: Container | BuilderOf<Container, N, "Container">): ContainerBuilder<N>;
}
/**
 * Returns a new builder of {@link Container}. Takes `name` and `image`, if given. One container of a Pod:
 * its image, what it runs, and what it gets.
 */
export const container = /*@__PURE__*/ factory("Container") as ContainerFactory;

/** The type of {@link containerPort}, which makes builders of a {@link ContainerPort}. */
export interface ContainerPortFactory {
  /** Returns a new builder. Takes `containerPort`, if given. */
  (containerPort?: number): ContainerPortBuilder;
  /** Returns a new builder. Takes `containerPort`, if given. */
  (containerPort: number | undefined, more: More<ContainerPort, ContainerPortBuilder> | undefined): ContainerPortBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ContainerPort | BuilderOf<ContainerPort, unknown, "ContainerPort"> | undefined): ContainerPortBuilder;
}
/**
 * Returns a new builder of {@link ContainerPort}. Takes `containerPort`, if given. A port on which a
 * container listens.
 */
export const containerPort = /*@__PURE__*/ factory("ContainerPort") as ContainerPortFactory;

/** The type of {@link containerResizePolicy}, which makes builders of a {@link ContainerResizePolicy}. */
export interface ContainerResizePolicyFactory {
  /** Returns a new builder. */
  (): ContainerResizePolicyBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ContainerResizePolicy | BuilderOf<ContainerResizePolicy, unknown, "ContainerResizePolicy"> | undefined): ContainerResizePolicyBuilder;
}
/**
 * Returns a new builder of {@link ContainerResizePolicy}. Whether the resize of one resource restarts the
 * container. `NotRequired` when nothing is said.
 */
export const containerResizePolicy = /*@__PURE__*/ factory("ContainerResizePolicy") as ContainerResizePolicyFactory;

/** The type of {@link containerRestartRule}, which makes builders of a {@link ContainerRestartRule}. */
export interface ContainerRestartRuleFactory {
  /** Returns a new builder. */
  (): ContainerRestartRuleBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ContainerRestartRule | BuilderOf<ContainerRestartRule, unknown, "ContainerRestartRule"> | undefined): ContainerRestartRuleBuilder;
}
/**
 * Returns a new builder of {@link ContainerRestartRule}. What to do when a container exits with certain
 * codes.
 */
export const containerRestartRule = /*@__PURE__*/ factory("ContainerRestartRule") as ContainerRestartRuleFactory;

/**
 * The type of {@link containerRestartRuleOnExitCodes}, which makes builders of a {@link
 * ContainerRestartRuleOnExitCodes}.
 */
export interface ContainerRestartRuleOnExitCodesFactory {
  /** Returns a new builder. */
  (): ContainerRestartRuleOnExitCodesBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ContainerRestartRuleOnExitCodes | BuilderOf<ContainerRestartRuleOnExitCodes, unknown, "ContainerRestartRuleOnExitCodes"> | undefined): ContainerRestartRuleOnExitCodesBuilder;
}
/**
 * Returns a new builder of {@link ContainerRestartRuleOnExitCodes}. A test on the exit code of a
 * container.
 */
export const containerRestartRuleOnExitCodes = /*@__PURE__*/ factory("ContainerRestartRuleOnExitCodes") as ContainerRestartRuleOnExitCodesFactory;

/** The type of {@link downwardAPIProjection}, which makes builders of a {@link DownwardAPIProjection}. */
export interface DownwardAPIProjectionFactory {
  /** Returns a new builder. */
  (): DownwardAPIProjectionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: DownwardAPIProjection | BuilderOf<DownwardAPIProjection, unknown, "DownwardAPIProjection"> | undefined): DownwardAPIProjectionBuilder;
}
/**
 * Returns a new builder of {@link DownwardAPIProjection}. Files with fields of the pod within a projected
 * volume, whose `defaultMode` they use.
 */
export const downwardAPIProjection = /*@__PURE__*/ factory("DownwardAPIProjection") as DownwardAPIProjectionFactory;

/** The type of {@link downwardAPIVolumeFile}, which makes builders of a {@link DownwardAPIVolumeFile}. */
export interface DownwardAPIVolumeFileFactory {
  /** Returns a new builder. */
  (): DownwardAPIVolumeFileBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: DownwardAPIVolumeFile | BuilderOf<DownwardAPIVolumeFile, unknown, "DownwardAPIVolumeFile"> | undefined): DownwardAPIVolumeFileBuilder;
}
/**
 * Returns a new builder of {@link DownwardAPIVolumeFile}. One file with a field of the pod or a resource
 * of a container. Exactly one of `fieldRef` and `resourceFieldRef` is set.
 */
export const downwardAPIVolumeFile = /*@__PURE__*/ factory("DownwardAPIVolumeFile") as DownwardAPIVolumeFileFactory;

/** The type of {@link downwardAPIVolumeSource}, which makes builders of a {@link DownwardAPIVolumeSource}. */
export interface DownwardAPIVolumeSourceFactory {
  /** Returns a new builder. */
  (): DownwardAPIVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: DownwardAPIVolumeSource | BuilderOf<DownwardAPIVolumeSource, unknown, "DownwardAPIVolumeSource"> | undefined): DownwardAPIVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link DownwardAPIVolumeSource}. Files that hold fields of the pod, or
 * resources of its containers. Changed labels and annotations reach running containers.
 */
export const downwardAPIVolumeSource = /*@__PURE__*/ factory("DownwardAPIVolumeSource") as DownwardAPIVolumeSourceFactory;

/** The type of {@link emptyDirVolumeSource}, which makes builders of a {@link EmptyDirVolumeSource}. */
export interface EmptyDirVolumeSourceFactory {
  /** Returns a new builder. */
  (): EmptyDirVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: EmptyDirVolumeSource | BuilderOf<EmptyDirVolumeSource, unknown, "EmptyDirVolumeSource"> | undefined): EmptyDirVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link EmptyDirVolumeSource}. Scratch space on the node that lives as long as
 * the pod.
 */
export const emptyDirVolumeSource = /*@__PURE__*/ factory("EmptyDirVolumeSource") as EmptyDirVolumeSourceFactory;

/** The type of {@link envFromSource}, which makes builders of a {@link EnvFromSource}. */
export interface EnvFromSourceFactory {
  /** Returns a new builder. */
  (): EnvFromSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: EnvFromSource | BuilderOf<EnvFromSource, unknown, "EnvFromSource"> | undefined): EnvFromSourceBuilder;
}
/**
 * Returns a new builder of {@link EnvFromSource}. Turns all keys of a ConfigMap or a Secret into
 * environment variables. Exactly one of `configMapRef` and `secretRef` must be set.
 */
export const envFromSource = /*@__PURE__*/ factory("EnvFromSource") as EnvFromSourceFactory;

/** The type of {@link envVar}, which makes builders of a {@link EnvVar}. */
export interface EnvVarFactory {
  /** Returns a new builder. Takes `name` and `value`, if given. */
  (name?: string, value?: string): EnvVarBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: EnvVar | BuilderOf<EnvVar, unknown, "EnvVar"> | undefined): EnvVarBuilder;
}
/**
 * Returns a new builder of {@link EnvVar}. Takes `name` and `value`, if given. An environment variable of
 * a container.
 */
export const envVar = /*@__PURE__*/ factory("EnvVar") as EnvVarFactory;

/** The type of {@link envVarSource}, which makes builders of a {@link EnvVarSource}. */
export interface EnvVarSourceFactory {
  /** Returns a new builder. */
  (): EnvVarSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: EnvVarSource | BuilderOf<EnvVarSource, unknown, "EnvVarSource"> | undefined): EnvVarSourceBuilder;
}
/**
 * Returns a new builder of {@link EnvVarSource}. Where the value of a variable comes from. Exactly one
 * field must be set.
 */
export const envVarSource = /*@__PURE__*/ factory("EnvVarSource") as EnvVarSourceFactory;

/** The type of {@link ephemeralContainer}, which makes builders of a {@link EphemeralContainer}. */
export interface EphemeralContainerFactory {
  /** Returns a new builder. Takes `name` and `image`, if given. */
  (name?: string, image?: string, more?: More<EphemeralContainer, EphemeralContainerBuilder>): EphemeralContainerBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: EphemeralContainer | BuilderOf<EphemeralContainer, unknown, "EphemeralContainer"> | undefined): EphemeralContainerBuilder;
}
/**
 * Returns a new builder of {@link EphemeralContainer}. Takes `name` and `image`, if given. A container
 * added to a running Pod for debugging. The server refuses any in a Pod template, so also in a Job.
 */
export const ephemeralContainer = /*@__PURE__*/ factory("EphemeralContainer") as EphemeralContainerFactory;

/** The type of {@link ephemeralVolumeSource}, which makes builders of a {@link EphemeralVolumeSource}. */
export interface EphemeralVolumeSourceFactory {
  /** Returns a new builder. */
  (): EphemeralVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: EphemeralVolumeSource | BuilderOf<EphemeralVolumeSource, unknown, "EphemeralVolumeSource"> | undefined): EphemeralVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link EphemeralVolumeSource}. Storage from a PersistentVolumeClaim that is
 * made with the pod and deleted with it.
 */
export const ephemeralVolumeSource = /*@__PURE__*/ factory("EphemeralVolumeSource") as EphemeralVolumeSourceFactory;

/** The type of {@link evictionResponder}, which makes builders of a {@link EvictionResponder}. */
export interface EvictionResponderFactory {
  /** Returns a new builder. */
  (): EvictionResponderBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: EvictionResponder | BuilderOf<EvictionResponder, unknown, "EvictionResponder"> | undefined): EvictionResponderBuilder;
}
/**
 * Returns a new builder of {@link EvictionResponder}. An agent that can end a pod in an orderly way when
 * its eviction is requested. Alpha (gate `EvictionRequestAPI`).
 */
export const evictionResponder = /*@__PURE__*/ factory("EvictionResponder") as EvictionResponderFactory;

/** The type of {@link execAction}, which makes builders of a {@link ExecAction}. */
export interface ExecActionFactory {
  /** Returns a new builder. */
  (): ExecActionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ExecAction | BuilderOf<ExecAction, unknown, "ExecAction"> | undefined): ExecActionBuilder;
}
/** Returns a new builder of {@link ExecAction}. A command run in the container. */
export const execAction = /*@__PURE__*/ factory("ExecAction") as ExecActionFactory;

/** The type of {@link fcVolumeSource}, which makes builders of a {@link FCVolumeSource}. */
export interface FCVolumeSourceFactory {
  /** Returns a new builder. */
  (): FCVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: FCVolumeSource | BuilderOf<FCVolumeSource, unknown, "FCVolumeSource"> | undefined): FCVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link FCVolumeSource}. A disk of a Fibre Channel network. Only one node at a
 * time can mount it for writing. Name it by `targetWWNs` with `lun`, or by `wwids`, but not by both.
 */
export const fcVolumeSource = /*@__PURE__*/ factory("FCVolumeSource") as FCVolumeSourceFactory;

/** The type of {@link fileKeySelector}, which makes builders of a {@link FileKeySelector}. */
export interface FileKeySelectorFactory {
  /** Returns a new builder. */
  (): FileKeySelectorBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: FileKeySelector | BuilderOf<FileKeySelector, unknown, "FileKeySelector"> | undefined): FileKeySelectorBuilder;
}
/**
 * Returns a new builder of {@link FileKeySelector}. One variable of a file with lines of the form
 * `NAME='value'`, single quotes included.
 */
export const fileKeySelector = /*@__PURE__*/ factory("FileKeySelector") as FileKeySelectorFactory;

/** The type of {@link flexVolumeSource}, which makes builders of a {@link FlexVolumeSource}. */
export interface FlexVolumeSourceFactory {
  /** Returns a new builder. */
  (): FlexVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: FlexVolumeSource | BuilderOf<FlexVolumeSource, unknown, "FlexVolumeSource"> | undefined): FlexVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link FlexVolumeSource}. Storage mounted by a driver program on the node.
 * @deprecated use a CSI driver
 */
export const flexVolumeSource = /*@__PURE__*/ factory("FlexVolumeSource") as FlexVolumeSourceFactory;

/** The type of {@link flockerVolumeSource}, which makes builders of a {@link FlockerVolumeSource}. */
export interface FlockerVolumeSourceFactory {
  /** Returns a new builder. */
  (): FlockerVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: FlockerVolumeSource | BuilderOf<FlockerVolumeSource, unknown, "FlockerVolumeSource"> | undefined): FlockerVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link FlockerVolumeSource}. A Flocker dataset, named by exactly one of the two
 * fields.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export const flockerVolumeSource = /*@__PURE__*/ factory("FlockerVolumeSource") as FlockerVolumeSourceFactory;

/**
 * The type of {@link gcePersistentDiskVolumeSource}, which makes builders of a {@link
 * GCEPersistentDiskVolumeSource}.
 */
export interface GCEPersistentDiskVolumeSourceFactory {
  /** Returns a new builder. */
  (): GCEPersistentDiskVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: GCEPersistentDiskVolumeSource | BuilderOf<GCEPersistentDiskVolumeSource, unknown, "GCEPersistentDiskVolumeSource"> | undefined): GCEPersistentDiskVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link GCEPersistentDiskVolumeSource}. A Google Compute Engine disk, which must
 * exist in the node's project and zone. Mounted for writing by one node, or read-only by many.
 * @deprecated the CSI driver `pd.csi.storage.gke.io` serves it
 */
export const gcePersistentDiskVolumeSource = /*@__PURE__*/ factory("GCEPersistentDiskVolumeSource") as GCEPersistentDiskVolumeSourceFactory;

/** The type of {@link grpcAction}, which makes builders of a {@link GRPCAction}. */
export interface GRPCActionFactory {
  /** Returns a new builder. Takes `port`, if given. */
  (port?: number): GRPCActionBuilder;
  /** Returns a new builder. Takes `port`, if given. */
  (port: number | undefined, more: More<GRPCAction, GRPCActionBuilder> | undefined): GRPCActionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: GRPCAction | BuilderOf<GRPCAction, unknown, "GRPCAction"> | undefined): GRPCActionBuilder;
}
/**
 * Returns a new builder of {@link GRPCAction}. Takes `port`, if given. A call of the gRPC health checking
 * protocol.
 */
export const grpcAction = /*@__PURE__*/ factory("GRPCAction") as GRPCActionFactory;

/** The type of {@link gitRepoVolumeSource}, which makes builders of a {@link GitRepoVolumeSource}. */
export interface GitRepoVolumeSourceFactory {
  /** Returns a new builder. */
  (): GitRepoVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: GitRepoVolumeSource | BuilderOf<GitRepoVolumeSource, unknown, "GitRepoVolumeSource"> | undefined): GitRepoVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link GitRepoVolumeSource}. A directory filled from a Git repository.
 * @deprecated nodes of Kubernetes 1.36 and later refuse to mount it: use an init container and an
 * `emptyDir`
 */
export const gitRepoVolumeSource = /*@__PURE__*/ factory("GitRepoVolumeSource") as GitRepoVolumeSourceFactory;

/** The type of {@link glusterfsVolumeSource}, which makes builders of a {@link GlusterfsVolumeSource}. */
export interface GlusterfsVolumeSourceFactory {
  /** Returns a new builder. */
  (): GlusterfsVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: GlusterfsVolumeSource | BuilderOf<GlusterfsVolumeSource, unknown, "GlusterfsVolumeSource"> | undefined): GlusterfsVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link GlusterfsVolumeSource}. A GlusterFS volume.
 * @deprecated Kubernetes 1.26 removed the driver, so a pod that mounts it cannot start
 */
export const glusterfsVolumeSource = /*@__PURE__*/ factory("GlusterfsVolumeSource") as GlusterfsVolumeSourceFactory;

/** The type of {@link httpGetAction}, which makes builders of a {@link HTTPGetAction}. */
export interface HTTPGetActionFactory {
  /** Returns a new builder. Takes `path` and `port`, if given. */
  (path?: string, port?: IntOrString, more?: More<HTTPGetAction, HTTPGetActionBuilder>): HTTPGetActionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: HTTPGetAction | BuilderOf<HTTPGetAction, unknown, "HTTPGetAction"> | undefined): HTTPGetActionBuilder;
}
/** Returns a new builder of {@link HTTPGetAction}. Takes `path` and `port`, if given. An HTTP GET request. */
export const httpGetAction = /*@__PURE__*/ factory("HTTPGetAction") as HTTPGetActionFactory;

/** The type of {@link httpHeader}, which makes builders of a {@link HTTPHeader}. */
export interface HTTPHeaderFactory {
  /** Returns a new builder. Takes `name` and `value`, if given. */
  (name?: string, value?: string, more?: More<HTTPHeader, HTTPHeaderBuilder>): HTTPHeaderBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: HTTPHeader | BuilderOf<HTTPHeader, unknown, "HTTPHeader"> | undefined): HTTPHeaderBuilder;
}
/**
 * Returns a new builder of {@link HTTPHeader}. Takes `name` and `value`, if given. One header of a
 * request.
 */
export const httpHeader = /*@__PURE__*/ factory("HTTPHeader") as HTTPHeaderFactory;

/** The type of {@link hostAlias}, which makes builders of a {@link HostAlias}. */
export interface HostAliasFactory {
  /** Returns a new builder. Takes `ip`, if given. */
  (ip?: string): HostAliasBuilder;
  /** Returns a new builder. Takes `ip`, if given. */
  (ip: string | undefined, more: More<HostAlias, HostAliasBuilder> | undefined): HostAliasBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: HostAlias | BuilderOf<HostAlias, unknown, "HostAlias"> | undefined): HostAliasBuilder;
}
/** Returns a new builder of {@link HostAlias}. Takes `ip`, if given. One line of the pod's `/etc/hosts`. */
export const hostAlias = /*@__PURE__*/ factory("HostAlias") as HostAliasFactory;

/** The type of {@link hostPathVolumeSource}, which makes builders of a {@link HostPathVolumeSource}. */
export interface HostPathVolumeSourceFactory {
  /** Returns a new builder. Takes `path`, if given. */
  (path?: string): HostPathVolumeSourceBuilder;
  /** Returns a new builder. Takes `path`, if given. */
  (path: string | undefined, more: More<HostPathVolumeSource, HostPathVolumeSourceBuilder> | undefined): HostPathVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: HostPathVolumeSource | BuilderOf<HostPathVolumeSource, unknown, "HostPathVolumeSource"> | undefined): HostPathVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link HostPathVolumeSource}. Takes `path`, if given. A path of the node,
 * mounted into the pod. `fsGroup` and SELinux labels are not applied to it.
 */
export const hostPathVolumeSource = /*@__PURE__*/ factory("HostPathVolumeSource") as HostPathVolumeSourceFactory;

/** The type of {@link iscsiVolumeSource}, which makes builders of a {@link ISCSIVolumeSource}. */
export interface ISCSIVolumeSourceFactory {
  /** Returns a new builder. */
  (): ISCSIVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ISCSIVolumeSource | BuilderOf<ISCSIVolumeSource, unknown, "ISCSIVolumeSource"> | undefined): ISCSIVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link ISCSIVolumeSource}. A disk of an iSCSI target. Only one node at a time
 * can mount it for writing.
 */
export const iscsiVolumeSource = /*@__PURE__*/ factory("ISCSIVolumeSource") as ISCSIVolumeSourceFactory;

/** The type of {@link imageVolumeSource}, which makes builders of a {@link ImageVolumeSource}. */
export interface ImageVolumeSourceFactory {
  /** Returns a new builder. Takes `reference`, if given. */
  (reference?: string): ImageVolumeSourceBuilder;
  /** Returns a new builder. Takes `reference`, if given. */
  (reference: string | undefined, more: More<ImageVolumeSource, ImageVolumeSourceBuilder> | undefined): ImageVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ImageVolumeSource | BuilderOf<ImageVolumeSource, unknown, "ImageVolumeSource"> | undefined): ImageVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link ImageVolumeSource}. Takes `reference`, if given. The content of an OCI
 * image or artifact as a read-only directory. Looked up again for each new pod; containers do not start
 * before it is there.
 */
export const imageVolumeSource = /*@__PURE__*/ factory("ImageVolumeSource") as ImageVolumeSourceFactory;

/** The type of {@link keyToPath}, which makes builders of a {@link KeyToPath}. */
export interface KeyToPathFactory {
  /** Returns a new builder. Takes `key` and `path`, if given. */
  (key?: string, path?: string, more?: More<KeyToPath, KeyToPathBuilder>): KeyToPathBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: KeyToPath | BuilderOf<KeyToPath, unknown, "KeyToPath"> | undefined): KeyToPathBuilder;
}
/**
 * Returns a new builder of {@link KeyToPath}. Takes `key` and `path`, if given. Turns one key of a Secret
 * or ConfigMap into a file.
 */
export const keyToPath = /*@__PURE__*/ factory("KeyToPath") as KeyToPathFactory;

/** The type of {@link lifecycle}, which makes builders of a {@link Lifecycle}. */
export interface LifecycleFactory {
  /** Returns a new builder. */
  (): LifecycleBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: Lifecycle | BuilderOf<Lifecycle, unknown, "Lifecycle"> | undefined): LifecycleBuilder;
}
/** Returns a new builder of {@link Lifecycle}. Hooks that run when a container starts and before it stops. */
export const lifecycle = /*@__PURE__*/ factory("Lifecycle") as LifecycleFactory;

/** The type of {@link lifecycleHandler}, which makes builders of a {@link LifecycleHandler}. */
export interface LifecycleHandlerFactory {
  /** Returns a new builder. */
  (): LifecycleHandlerBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: LifecycleHandler | BuilderOf<LifecycleHandler, unknown, "LifecycleHandler"> | undefined): LifecycleHandlerBuilder;
}
/** Returns a new builder of {@link LifecycleHandler}. What a hook does. Exactly one field must be set. */
export const lifecycleHandler = /*@__PURE__*/ factory("LifecycleHandler") as LifecycleHandlerFactory;

/** The type of {@link localObjectReference}, which makes builders of a {@link LocalObjectReference}. */
export interface LocalObjectReferenceFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): LocalObjectReferenceBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): LocalObjectReferenceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: LocalObjectReference | BuilderOf<LocalObjectReference, unknown, "LocalObjectReference"> | undefined): LocalObjectReferenceBuilder;
}
/**
 * Returns a new builder of {@link LocalObjectReference}. Takes `name`, if given. Names an object, mostly a
 * Secret, in the same namespace.
 */
export const localObjectReference = /*@__PURE__*/ factory("LocalObjectReference") as LocalObjectReferenceFactory;

/** The type of {@link nfsVolumeSource}, which makes builders of a {@link NFSVolumeSource}. */
export interface NFSVolumeSourceFactory {
  /** Returns a new builder. Takes `server` and `path`, if given. */
  (server?: string, path?: string, more?: More<NFSVolumeSource, NFSVolumeSourceBuilder>): NFSVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: NFSVolumeSource | BuilderOf<NFSVolumeSource, unknown, "NFSVolumeSource"> | undefined): NFSVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link NFSVolumeSource}. Takes `server` and `path`, if given. A directory
 * exported by an NFS server. Its content outlives the pod; `fsGroup` and SELinux labels are not applied.
 */
export const nfsVolumeSource = /*@__PURE__*/ factory("NFSVolumeSource") as NFSVolumeSourceFactory;

/** The type of {@link nodeAffinity}, which makes builders of a {@link NodeAffinity}. */
export interface NodeAffinityFactory {
  /** Returns a new builder. */
  (): NodeAffinityBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: NodeAffinity | BuilderOf<NodeAffinity, unknown, "NodeAffinity"> | undefined): NodeAffinityBuilder;
}
/** Returns a new builder of {@link NodeAffinity}. Rules on the nodes to which a pod may or should go. */
export const nodeAffinity = /*@__PURE__*/ factory("NodeAffinity") as NodeAffinityFactory;

/** The type of {@link nodeSelector}, which makes builders of a {@link NodeSelector}. */
export interface NodeSelectorFactory {
  /** Returns a new builder. */
  (): NodeSelectorBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: NodeSelector | BuilderOf<NodeSelector, unknown, "NodeSelector"> | undefined): NodeSelectorBuilder;
}
/**
 * Returns a new builder of {@link NodeSelector}. Selects nodes by alternatives: one matching term is
 * enough.
 */
export const nodeSelector = /*@__PURE__*/ factory("NodeSelector") as NodeSelectorFactory;

/** The type of {@link nodeSelectorRequirement}, which makes builders of a {@link NodeSelectorRequirement}. */
export interface NodeSelectorRequirementFactory {
  /** Returns a new builder. Takes `key` and `operator`, if given. */
  (key?: string, operator?: NodeSelectorOperator, more?: More<NodeSelectorRequirement, NodeSelectorRequirementBuilder>): NodeSelectorRequirementBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: NodeSelectorRequirement | BuilderOf<NodeSelectorRequirement, unknown, "NodeSelectorRequirement"> | undefined): NodeSelectorRequirementBuilder;
}
/**
 * Returns a new builder of {@link NodeSelectorRequirement}. Takes `key` and `operator`, if given. One
 * condition on a label or field of a node.
 */
export const nodeSelectorRequirement = /*@__PURE__*/ factory("NodeSelectorRequirement") as NodeSelectorRequirementFactory;

/** The type of {@link nodeSelectorTerm}, which makes builders of a {@link NodeSelectorTerm}. */
export interface NodeSelectorTermFactory {
  /** Returns a new builder. */
  (): NodeSelectorTermBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: NodeSelectorTerm | BuilderOf<NodeSelectorTerm, unknown, "NodeSelectorTerm"> | undefined): NodeSelectorTermBuilder;
}
/**
 * Returns a new builder of {@link NodeSelectorTerm}. One alternative of a node selector. All of its
 * requirements must hold; a term without any matches no node.
 */
export const nodeSelectorTerm = /*@__PURE__*/ factory("NodeSelectorTerm") as NodeSelectorTermFactory;

/** The type of {@link objectFieldSelector}, which makes builders of a {@link ObjectFieldSelector}. */
export interface ObjectFieldSelectorFactory {
  /** Returns a new builder. Takes `fieldPath`, if given. */
  (fieldPath?: string): ObjectFieldSelectorBuilder;
  /** Returns a new builder. Takes `fieldPath`, if given. */
  (fieldPath: string | undefined, more: More<ObjectFieldSelector, ObjectFieldSelectorBuilder> | undefined): ObjectFieldSelectorBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ObjectFieldSelector | BuilderOf<ObjectFieldSelector, unknown, "ObjectFieldSelector"> | undefined): ObjectFieldSelectorBuilder;
}
/**
 * Returns a new builder of {@link ObjectFieldSelector}. Takes `fieldPath`, if given. A field of the Pod,
 * by its path.
 */
export const objectFieldSelector = /*@__PURE__*/ factory("ObjectFieldSelector") as ObjectFieldSelectorFactory;

/** The type of {@link objectReference}, which makes builders of a {@link ObjectReference}. */
export interface ObjectReferenceFactory {
  /** Returns a new builder. */
  (): ObjectReferenceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ObjectReference | BuilderOf<ObjectReference, unknown, "ObjectReference"> | undefined): ObjectReferenceBuilder;
}
/**
 * Returns a new builder of {@link ObjectReference}. Points to any object of the cluster. In a CronJob's
 * status, the Jobs that are running now.
 */
export const objectReference = /*@__PURE__*/ factory("ObjectReference") as ObjectReferenceFactory;

/**
 * The type of {@link persistentVolumeClaimSpec}, which makes builders of a {@link
 * PersistentVolumeClaimSpec}.
 */
export interface PersistentVolumeClaimSpecFactory {
  /** Returns a new builder. */
  (): PersistentVolumeClaimSpecBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PersistentVolumeClaimSpec | BuilderOf<PersistentVolumeClaimSpec, unknown, "PersistentVolumeClaimSpec"> | undefined): PersistentVolumeClaimSpecBuilder;
}
/**
 * Returns a new builder of {@link PersistentVolumeClaimSpec}. What storage is asked for: how much, of
 * which class, and how it may be mounted. `accessModes` and a request of `storage` are required.
 */
export const persistentVolumeClaimSpec = /*@__PURE__*/ factory("PersistentVolumeClaimSpec") as PersistentVolumeClaimSpecFactory;

/**
 * The type of {@link persistentVolumeClaimTemplate}, which makes builders of a {@link
 * PersistentVolumeClaimTemplate}.
 */
export interface PersistentVolumeClaimTemplateFactory {
  /** Returns a new builder. */
  (): PersistentVolumeClaimTemplateBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PersistentVolumeClaimTemplate | BuilderOf<PersistentVolumeClaimTemplate, unknown, "PersistentVolumeClaimTemplate"> | undefined): PersistentVolumeClaimTemplateBuilder;
}
/**
 * Returns a new builder of {@link PersistentVolumeClaimTemplate}. The claim that is made for each pod of
 * an `ephemeral` volume.
 */
export const persistentVolumeClaimTemplate = /*@__PURE__*/ factory("PersistentVolumeClaimTemplate") as PersistentVolumeClaimTemplateFactory;

/**
 * The type of {@link persistentVolumeClaimVolumeSource}, which makes builders of a {@link
 * PersistentVolumeClaimVolumeSource}.
 */
export interface PersistentVolumeClaimVolumeSourceFactory {
  /** Returns a new builder. Takes `claimName`, if given. */
  (claimName?: string): PersistentVolumeClaimVolumeSourceBuilder;
  /** Returns a new builder. Takes `claimName`, if given. */
  (claimName: string | undefined, more: More<PersistentVolumeClaimVolumeSource, PersistentVolumeClaimVolumeSourceBuilder> | undefined): PersistentVolumeClaimVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PersistentVolumeClaimVolumeSource | BuilderOf<PersistentVolumeClaimVolumeSource, unknown, "PersistentVolumeClaimVolumeSource"> | undefined): PersistentVolumeClaimVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link PersistentVolumeClaimVolumeSource}. Takes `claimName`, if given. The
 * storage behind an existing PersistentVolumeClaim.
 */
export const persistentVolumeClaimVolumeSource = /*@__PURE__*/ factory("PersistentVolumeClaimVolumeSource") as PersistentVolumeClaimVolumeSourceFactory;

/**
 * The type of {@link photonPersistentDiskVolumeSource}, which makes builders of a {@link
 * PhotonPersistentDiskVolumeSource}.
 */
export interface PhotonPersistentDiskVolumeSourceFactory {
  /** Returns a new builder. */
  (): PhotonPersistentDiskVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PhotonPersistentDiskVolumeSource | BuilderOf<PhotonPersistentDiskVolumeSource, unknown, "PhotonPersistentDiskVolumeSource"> | undefined): PhotonPersistentDiskVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link PhotonPersistentDiskVolumeSource}. A Photon Controller disk.
 * @deprecated without function since Kubernetes 1.16
 */
export const photonPersistentDiskVolumeSource = /*@__PURE__*/ factory("PhotonPersistentDiskVolumeSource") as PhotonPersistentDiskVolumeSourceFactory;

/** The type of {@link podAffinity}, which makes builders of a {@link PodAffinity}. */
export interface PodAffinityFactory {
  /** Returns a new builder. */
  (): PodAffinityBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodAffinity | BuilderOf<PodAffinity, unknown, "PodAffinity"> | undefined): PodAffinityBuilder;
}
/**
 * Returns a new builder of {@link PodAffinity}. Draws a pod to domains (nodes, zones, …) in which other
 * pods already run.
 */
export const podAffinity = /*@__PURE__*/ factory("PodAffinity") as PodAffinityFactory;

/** The type of {@link podAffinityTerm}, which makes builders of a {@link PodAffinityTerm}. */
export interface PodAffinityTermFactory {
  /** Returns a new builder. */
  (): PodAffinityTermBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodAffinityTerm | BuilderOf<PodAffinityTerm, unknown, "PodAffinityTerm"> | undefined): PodAffinityTermBuilder;
}
/**
 * Returns a new builder of {@link PodAffinityTerm}. Selects other pods and says what counts as the same
 * place as theirs. Used for affinity and for anti-affinity.
 */
export const podAffinityTerm = /*@__PURE__*/ factory("PodAffinityTerm") as PodAffinityTermFactory;

/** The type of {@link podAntiAffinity}, which makes builders of a {@link PodAntiAffinity}. */
export interface PodAntiAffinityFactory {
  /** Returns a new builder. */
  (): PodAntiAffinityBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodAntiAffinity | BuilderOf<PodAntiAffinity, unknown, "PodAntiAffinity"> | undefined): PodAntiAffinityBuilder;
}
/**
 * Returns a new builder of {@link PodAntiAffinity}. Keeps a pod away from domains (nodes, zones, …) in
 * which other pods already run.
 */
export const podAntiAffinity = /*@__PURE__*/ factory("PodAntiAffinity") as PodAntiAffinityFactory;

/**
 * The type of {@link podCertificateProjection}, which makes builders of a {@link
 * PodCertificateProjection}.
 */
export interface PodCertificateProjectionFactory {
  /** Returns a new builder. */
  (): PodCertificateProjectionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodCertificateProjection | BuilderOf<PodCertificateProjection, unknown, "PodCertificateProjection"> | undefined): PodCertificateProjectionBuilder;
}
/**
 * Returns a new builder of {@link PodCertificateProjection}. A private key, made by the kubelet, and an
 * X.509 certificate for it, requested from a signer and renewed on time. At least one of the three paths
 * is set.
 */
export const podCertificateProjection = /*@__PURE__*/ factory("PodCertificateProjection") as PodCertificateProjectionFactory;

/** The type of {@link podDNSConfig}, which makes builders of a {@link PodDNSConfig}. */
export interface PodDNSConfigFactory {
  /** Returns a new builder. */
  (): PodDNSConfigBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodDNSConfig | BuilderOf<PodDNSConfig, unknown, "PodDNSConfig"> | undefined): PodDNSConfigBuilder;
}
/**
 * Returns a new builder of {@link PodDNSConfig}. Resolver settings of a pod, joined with those that
 * `dnsPolicy` brings.
 */
export const podDNSConfig = /*@__PURE__*/ factory("PodDNSConfig") as PodDNSConfigFactory;

/** The type of {@link podDNSConfigOption}, which makes builders of a {@link PodDNSConfigOption}. */
export interface PodDNSConfigOptionFactory {
  /** Returns a new builder. Takes `name` and `value`, if given. */
  (name?: string, value?: string, more?: More<PodDNSConfigOption, PodDNSConfigOptionBuilder>): PodDNSConfigOptionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodDNSConfigOption | BuilderOf<PodDNSConfigOption, unknown, "PodDNSConfigOption"> | undefined): PodDNSConfigOptionBuilder;
}
/**
 * Returns a new builder of {@link PodDNSConfigOption}. Takes `name` and `value`, if given. One option of
 * the resolver, as in the `options` line of `resolv.conf`.
 */
export const podDNSConfigOption = /*@__PURE__*/ factory("PodDNSConfigOption") as PodDNSConfigOptionFactory;

/** The type of {@link podOS}, which makes builders of a {@link PodOS}. */
export interface PodOSFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: OSName): PodOSBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: OSName | undefined, more: More<PodOS, PodOSBuilder> | undefined): PodOSBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodOS | BuilderOf<PodOS, unknown, "PodOS"> | undefined): PodOSBuilder;
}
/** Returns a new builder of {@link PodOS}. Takes `name`, if given. The operating system of a pod. */
export const podOS = /*@__PURE__*/ factory("PodOS") as PodOSFactory;

/** The type of {@link podReadinessGate}, which makes builders of a {@link PodReadinessGate}. */
export interface PodReadinessGateFactory {
  /** Returns a new builder. Takes `conditionType`, if given. */
  (conditionType?: PodConditionType): PodReadinessGateBuilder;
  /** Returns a new builder. Takes `conditionType`, if given. */
  (conditionType: PodConditionType | undefined, more: More<PodReadinessGate, PodReadinessGateBuilder> | undefined): PodReadinessGateBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodReadinessGate | BuilderOf<PodReadinessGate, unknown, "PodReadinessGate"> | undefined): PodReadinessGateBuilder;
}
/**
 * Returns a new builder of {@link PodReadinessGate}. Takes `conditionType`, if given. One pod condition on
 * which readiness also depends.
 */
export const podReadinessGate = /*@__PURE__*/ factory("PodReadinessGate") as PodReadinessGateFactory;

/** The type of {@link podResourceClaim}, which makes builders of a {@link PodResourceClaim}. */
export interface PodResourceClaimFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): PodResourceClaimBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<PodResourceClaim, PodResourceClaimBuilder> | undefined): PodResourceClaimBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodResourceClaim | BuilderOf<PodResourceClaim, unknown, "PodResourceClaim"> | undefined): PodResourceClaimBuilder;
}
/**
 * Returns a new builder of {@link PodResourceClaim}. Takes `name`, if given. A ResourceClaim that the
 * containers of a Pod can refer to. It has either a `resourceClaimName` or a `resourceClaimTemplateName`,
 * never both.
 */
export const podResourceClaim = /*@__PURE__*/ factory("PodResourceClaim") as PodResourceClaimFactory;

/** The type of {@link podSchedulingGate}, which makes builders of a {@link PodSchedulingGate}. */
export interface PodSchedulingGateFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): PodSchedulingGateBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<PodSchedulingGate, PodSchedulingGateBuilder> | undefined): PodSchedulingGateBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodSchedulingGate | BuilderOf<PodSchedulingGate, unknown, "PodSchedulingGate"> | undefined): PodSchedulingGateBuilder;
}
/**
 * Returns a new builder of {@link PodSchedulingGate}. Takes `name`, if given. One lock on the scheduling
 * of a pod.
 */
export const podSchedulingGate = /*@__PURE__*/ factory("PodSchedulingGate") as PodSchedulingGateFactory;

/** The type of {@link podSchedulingGroup}, which makes builders of a {@link PodSchedulingGroup}. */
export interface PodSchedulingGroupFactory {
  /** Returns a new builder. */
  (): PodSchedulingGroupBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodSchedulingGroup | BuilderOf<PodSchedulingGroup, unknown, "PodSchedulingGroup"> | undefined): PodSchedulingGroupBuilder;
}
/**
 * Returns a new builder of {@link PodSchedulingGroup}. Says to which group, scheduled together, a pod
 * belongs. Has exactly one member today.
 */
export const podSchedulingGroup = /*@__PURE__*/ factory("PodSchedulingGroup") as PodSchedulingGroupFactory;

/** The type of {@link podSecurityContext}, which makes builders of a {@link PodSecurityContext}. */
export interface PodSecurityContextFactory {
  /** Returns a new builder. */
  (): PodSecurityContextBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PodSecurityContext | BuilderOf<PodSecurityContext, unknown, "PodSecurityContext"> | undefined): PodSecurityContextBuilder;
}
/**
 * Returns a new builder of {@link PodSecurityContext}. Security settings that hold for all containers of a
 * pod and, for `fsGroup` and its kin, for its volumes. A container's own `securityContext` takes
 * precedence field by field.
 */
export const podSecurityContext = /*@__PURE__*/ factory("PodSecurityContext") as PodSecurityContextFactory;

/** The type of {@link podSpec}, which makes builders of a {@link PodSpec}. */
export interface PodSpecFactory {
  /** Returns a new builder. */
  (): PodSpecBuilder<RestartPolicyMissing | ContainerMissing>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? podSpec()`.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: PodSpec | BuilderOf<PodSpec, N, "PodSpec">): PodSpecBuilder<N>;
}
/**
 * Returns a new builder of {@link PodSpec}. Everything about a pod: its containers, storage, place in the
 * cluster, network and identity. In a Job, `containers` and `restartPolicy` must be written; the server
 * fills in or leaves out the rest.
 */
export const podSpec = /*@__PURE__*/ factory("PodSpec") as PodSpecFactory;

/** The type of {@link podTemplateSpec}, which makes builders of a {@link PodTemplateSpec}. */
export interface PodTemplateSpecFactory {
  /** Returns a new builder. */
  (): PodTemplateSpecBuilder<RestartPolicyMissing | ContainerMissing>;
  /**
   * Returns a builder that starts from a copy of an existing object. For one that may be `undefined`, pass
   * `value ?? podTemplateSpec()`.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from<N = never>(value: PodTemplateSpec | BuilderOf<PodTemplateSpec, N, "PodTemplateSpec">): PodTemplateSpecBuilder<N>;
}
/**
 * Returns a new builder of {@link PodTemplateSpec}. The pattern from which a Job makes its pods. Once the
 * Job exists the template cannot change, with a few exceptions while the Job is suspended and has no
 * active pods: its metadata, node affinity, `nodeSelector`, `tolerations`, `schedulingGates` and the
 * resources of containers.
 */
export const podTemplateSpec = /*@__PURE__*/ factory("PodTemplateSpec") as PodTemplateSpecFactory;
/** The same as {@link podTemplateSpec}. */
export const podTemplate = podTemplateSpec;

/** The type of {@link portworxVolumeSource}, which makes builders of a {@link PortworxVolumeSource}. */
export interface PortworxVolumeSourceFactory {
  /** Returns a new builder. */
  (): PortworxVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PortworxVolumeSource | BuilderOf<PortworxVolumeSource, unknown, "PortworxVolumeSource"> | undefined): PortworxVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link PortworxVolumeSource}. A Portworx volume.
 * @deprecated the CSI driver `pxd.portworx.com` serves it
 */
export const portworxVolumeSource = /*@__PURE__*/ factory("PortworxVolumeSource") as PortworxVolumeSourceFactory;

/** The type of {@link preferredSchedulingTerm}, which makes builders of a {@link PreferredSchedulingTerm}. */
export interface PreferredSchedulingTermFactory {
  /** Returns a new builder. */
  (): PreferredSchedulingTermBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: PreferredSchedulingTerm | BuilderOf<PreferredSchedulingTerm, unknown, "PreferredSchedulingTerm"> | undefined): PreferredSchedulingTermBuilder;
}
/**
 * Returns a new builder of {@link PreferredSchedulingTerm}. A node selector term together with how much it
 * counts.
 */
export const preferredSchedulingTerm = /*@__PURE__*/ factory("PreferredSchedulingTerm") as PreferredSchedulingTermFactory;

/** The type of {@link probe}, which makes builders of a {@link Probe}. */
export interface ProbeFactory {
  /** Returns a new builder. */
  (): ProbeBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: Probe | BuilderOf<Probe, unknown, "Probe"> | undefined): ProbeBuilder;
}
/**
 * Returns a new builder of {@link Probe}. A repeated check of a container. Exactly one of `exec`,
 * `httpGet`, `tcpSocket` and `grpc` must be set.
 */
export const probe = /*@__PURE__*/ factory("Probe") as ProbeFactory;

/** The type of {@link projectedVolumeSource}, which makes builders of a {@link ProjectedVolumeSource}. */
export interface ProjectedVolumeSourceFactory {
  /** Returns a new builder. */
  (): ProjectedVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ProjectedVolumeSource | BuilderOf<ProjectedVolumeSource, unknown, "ProjectedVolumeSource"> | undefined): ProjectedVolumeSourceBuilder;
}
/** Returns a new builder of {@link ProjectedVolumeSource}. One directory with files from several sources. */
export const projectedVolumeSource = /*@__PURE__*/ factory("ProjectedVolumeSource") as ProjectedVolumeSourceFactory;

/** The type of {@link quobyteVolumeSource}, which makes builders of a {@link QuobyteVolumeSource}. */
export interface QuobyteVolumeSourceFactory {
  /** Returns a new builder. */
  (): QuobyteVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: QuobyteVolumeSource | BuilderOf<QuobyteVolumeSource, unknown, "QuobyteVolumeSource"> | undefined): QuobyteVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link QuobyteVolumeSource}. A Quobyte volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export const quobyteVolumeSource = /*@__PURE__*/ factory("QuobyteVolumeSource") as QuobyteVolumeSourceFactory;

/** The type of {@link rbdVolumeSource}, which makes builders of a {@link RBDVolumeSource}. */
export interface RBDVolumeSourceFactory {
  /** Returns a new builder. */
  (): RBDVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: RBDVolumeSource | BuilderOf<RBDVolumeSource, unknown, "RBDVolumeSource"> | undefined): RBDVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link RBDVolumeSource}. A Ceph block device.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export const rbdVolumeSource = /*@__PURE__*/ factory("RBDVolumeSource") as RBDVolumeSourceFactory;

/** The type of {@link resourceClaim}, which makes builders of a {@link ResourceClaim}. */
export interface ResourceClaimFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): ResourceClaimBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<ResourceClaim, ResourceClaimBuilder> | undefined): ResourceClaimBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ResourceClaim | BuilderOf<ResourceClaim, unknown, "ResourceClaim"> | undefined): ResourceClaimBuilder;
}
/**
 * Returns a new builder of {@link ResourceClaim}. Takes `name`, if given. Gives a container the devices of
 * one entry of the Pod's `resourceClaims`.
 */
export const resourceClaim = /*@__PURE__*/ factory("ResourceClaim") as ResourceClaimFactory;

/** The type of {@link resourceFieldSelector}, which makes builders of a {@link ResourceFieldSelector}. */
export interface ResourceFieldSelectorFactory {
  /** Returns a new builder. Takes `resource`, if given. */
  (resource?: string): ResourceFieldSelectorBuilder;
  /** Returns a new builder. Takes `resource`, if given. */
  (resource: string | undefined, more: More<ResourceFieldSelector, ResourceFieldSelectorBuilder> | undefined): ResourceFieldSelectorBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ResourceFieldSelector | BuilderOf<ResourceFieldSelector, unknown, "ResourceFieldSelector"> | undefined): ResourceFieldSelectorBuilder;
}
/**
 * Returns a new builder of {@link ResourceFieldSelector}. Takes `resource`, if given. A resource of a
 * container, given as a whole number.
 */
export const resourceFieldSelector = /*@__PURE__*/ factory("ResourceFieldSelector") as ResourceFieldSelectorFactory;

/** The type of {@link resourceRequirements}, which makes builders of a {@link ResourceRequirements}. */
export interface ResourceRequirementsFactory {
  /** Returns a new builder. */
  (): ResourceRequirementsBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ResourceRequirements | BuilderOf<ResourceRequirements, unknown, "ResourceRequirements"> | undefined): ResourceRequirementsBuilder;
}
/**
 * Returns a new builder of {@link ResourceRequirements}. Resources that a container, or a Pod as a whole,
 * asks for and may use.
 */
export const resourceRequirements = /*@__PURE__*/ factory("ResourceRequirements") as ResourceRequirementsFactory;

/** The type of {@link seLinuxOptions}, which makes builders of a {@link SELinuxOptions}. */
export interface SELinuxOptionsFactory {
  /** Returns a new builder. */
  (): SELinuxOptionsBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SELinuxOptions | BuilderOf<SELinuxOptions, unknown, "SELinuxOptions"> | undefined): SELinuxOptionsBuilder;
}
/**
 * Returns a new builder of {@link SELinuxOptions}. The four parts of an SELinux label. The server checks
 * none of them.
 */
export const seLinuxOptions = /*@__PURE__*/ factory("SELinuxOptions") as SELinuxOptionsFactory;

/** The type of {@link scaleIOVolumeSource}, which makes builders of a {@link ScaleIOVolumeSource}. */
export interface ScaleIOVolumeSourceFactory {
  /** Returns a new builder. */
  (): ScaleIOVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ScaleIOVolumeSource | BuilderOf<ScaleIOVolumeSource, unknown, "ScaleIOVolumeSource"> | undefined): ScaleIOVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link ScaleIOVolumeSource}. A ScaleIO volume.
 * @deprecated Kubernetes 1.22 removed the driver, so a pod that mounts it cannot start
 */
export const scaleIOVolumeSource = /*@__PURE__*/ factory("ScaleIOVolumeSource") as ScaleIOVolumeSourceFactory;

/** The type of {@link seccompProfile}, which makes builders of a {@link SeccompProfile}. */
export interface SeccompProfileFactory {
  /** Returns a new builder. Takes `type`, if given. */
  (type?: SeccompProfileType): SeccompProfileBuilder;
  /** Returns a new builder. Takes `type`, if given. */
  (type: SeccompProfileType | undefined, more: More<SeccompProfile, SeccompProfileBuilder> | undefined): SeccompProfileBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SeccompProfile | BuilderOf<SeccompProfile, unknown, "SeccompProfile"> | undefined): SeccompProfileBuilder;
}
/**
 * Returns a new builder of {@link SeccompProfile}. Takes `type`, if given. Which seccomp profile filters
 * the system calls.
 */
export const seccompProfile = /*@__PURE__*/ factory("SeccompProfile") as SeccompProfileFactory;

/** The type of {@link secretEnvSource}, which makes builders of a {@link SecretEnvSource}. */
export interface SecretEnvSourceFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): SecretEnvSourceBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<SecretEnvSource, SecretEnvSourceBuilder> | undefined): SecretEnvSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SecretEnvSource | BuilderOf<SecretEnvSource, unknown, "SecretEnvSource"> | undefined): SecretEnvSourceBuilder;
}
/**
 * Returns a new builder of {@link SecretEnvSource}. Takes `name`, if given. A Secret that is read as a
 * whole.
 */
export const secretEnvSource = /*@__PURE__*/ factory("SecretEnvSource") as SecretEnvSourceFactory;

/** The type of {@link secretKeySelector}, which makes builders of a {@link SecretKeySelector}. */
export interface SecretKeySelectorFactory {
  /** Returns a new builder. Takes `name` and `key`, if given. */
  (name?: string, key?: string, more?: More<SecretKeySelector, SecretKeySelectorBuilder>): SecretKeySelectorBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SecretKeySelector | BuilderOf<SecretKeySelector, unknown, "SecretKeySelector"> | undefined): SecretKeySelectorBuilder;
}
/**
 * Returns a new builder of {@link SecretKeySelector}. Takes `name` and `key`, if given. One key of a
 * Secret.
 */
export const secretKeySelector = /*@__PURE__*/ factory("SecretKeySelector") as SecretKeySelectorFactory;

/** The type of {@link secretProjection}, which makes builders of a {@link SecretProjection}. */
export interface SecretProjectionFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): SecretProjectionBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<SecretProjection, SecretProjectionBuilder> | undefined): SecretProjectionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SecretProjection | BuilderOf<SecretProjection, unknown, "SecretProjection"> | undefined): SecretProjectionBuilder;
}
/**
 * Returns a new builder of {@link SecretProjection}. Takes `name`, if given. Files from a Secret within a
 * projected volume, whose `defaultMode` they use.
 */
export const secretProjection = /*@__PURE__*/ factory("SecretProjection") as SecretProjectionFactory;

/** The type of {@link secretVolumeSource}, which makes builders of a {@link SecretVolumeSource}. */
export interface SecretVolumeSourceFactory {
  /** Returns a new builder. Takes `secretName`, if given. */
  (secretName?: string): SecretVolumeSourceBuilder;
  /** Returns a new builder. Takes `secretName`, if given. */
  (secretName: string | undefined, more: More<SecretVolumeSource, SecretVolumeSourceBuilder> | undefined): SecretVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SecretVolumeSource | BuilderOf<SecretVolumeSource, unknown, "SecretVolumeSource"> | undefined): SecretVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link SecretVolumeSource}. Takes `secretName`, if given. Files from a Secret:
 * one per key, named after it, unless `items` says otherwise. Updates of the Secret reach running pods,
 * except through `subPath` mounts.
 */
export const secretVolumeSource = /*@__PURE__*/ factory("SecretVolumeSource") as SecretVolumeSourceFactory;

/** The type of {@link securityContext}, which makes builders of a {@link SecurityContext}. */
export interface SecurityContextFactory {
  /** Returns a new builder. */
  (): SecurityContextBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SecurityContext | BuilderOf<SecurityContext, unknown, "SecurityContext"> | undefined): SecurityContextBuilder;
}
/**
 * Returns a new builder of {@link SecurityContext}. User, privileges and confinement of one container.
 * What is set here goes before the same field of the Pod.
 */
export const securityContext = /*@__PURE__*/ factory("SecurityContext") as SecurityContextFactory;

/**
 * The type of {@link serviceAccountTokenProjection}, which makes builders of a {@link
 * ServiceAccountTokenProjection}.
 */
export interface ServiceAccountTokenProjectionFactory {
  /** Returns a new builder. Takes `path`, if given. */
  (path?: string): ServiceAccountTokenProjectionBuilder;
  /** Returns a new builder. Takes `path`, if given. */
  (path: string | undefined, more: More<ServiceAccountTokenProjection, ServiceAccountTokenProjectionBuilder> | undefined): ServiceAccountTokenProjectionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ServiceAccountTokenProjection | BuilderOf<ServiceAccountTokenProjection, unknown, "ServiceAccountTokenProjection"> | undefined): ServiceAccountTokenProjectionBuilder;
}
/**
 * Returns a new builder of {@link ServiceAccountTokenProjection}. Takes `path`, if given. A file with a
 * token for the pod's ServiceAccount, which the kubelet replaces before it expires.
 */
export const serviceAccountTokenProjection = /*@__PURE__*/ factory("ServiceAccountTokenProjection") as ServiceAccountTokenProjectionFactory;

/** The type of {@link sleepAction}, which makes builders of a {@link SleepAction}. */
export interface SleepActionFactory {
  /** Returns a new builder. Takes `seconds`, if given. */
  (seconds?: number | Duration): SleepActionBuilder;
  /** Returns a new builder. Takes `seconds`, if given. */
  (seconds: number | Duration | undefined, more: More<SleepAction, SleepActionBuilder> | undefined): SleepActionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: SleepAction | BuilderOf<SleepAction, unknown, "SleepAction"> | undefined): SleepActionBuilder;
}
/** Returns a new builder of {@link SleepAction}. Takes `seconds`, if given. A pause in a lifecycle hook. */
export const sleepAction = /*@__PURE__*/ factory("SleepAction") as SleepActionFactory;

/** The type of {@link storageOSVolumeSource}, which makes builders of a {@link StorageOSVolumeSource}. */
export interface StorageOSVolumeSourceFactory {
  /** Returns a new builder. */
  (): StorageOSVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: StorageOSVolumeSource | BuilderOf<StorageOSVolumeSource, unknown, "StorageOSVolumeSource"> | undefined): StorageOSVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link StorageOSVolumeSource}. A StorageOS volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export const storageOSVolumeSource = /*@__PURE__*/ factory("StorageOSVolumeSource") as StorageOSVolumeSourceFactory;

/** The type of {@link sysctl}, which makes builders of a {@link Sysctl}. */
export interface SysctlFactory {
  /** Returns a new builder. Takes `name` and `value`, if given. */
  (name?: string, value?: string, more?: More<Sysctl, SysctlBuilder>): SysctlBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: Sysctl | BuilderOf<Sysctl, unknown, "Sysctl"> | undefined): SysctlBuilder;
}
/**
 * Returns a new builder of {@link Sysctl}. Takes `name` and `value`, if given. One kernel parameter for
 * the pod's namespaces.
 */
export const sysctl = /*@__PURE__*/ factory("Sysctl") as SysctlFactory;

/** The type of {@link tcpSocketAction}, which makes builders of a {@link TCPSocketAction}. */
export interface TCPSocketActionFactory {
  /** Returns a new builder. Takes `port`, if given. */
  (port?: IntOrString): TCPSocketActionBuilder;
  /** Returns a new builder. Takes `port`, if given. */
  (port: IntOrString | undefined, more: More<TCPSocketAction, TCPSocketActionBuilder> | undefined): TCPSocketActionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: TCPSocketAction | BuilderOf<TCPSocketAction, unknown, "TCPSocketAction"> | undefined): TCPSocketActionBuilder;
}
/** Returns a new builder of {@link TCPSocketAction}. Takes `port`, if given. An attempt to connect by TCP. */
export const tcpSocketAction = /*@__PURE__*/ factory("TCPSocketAction") as TCPSocketActionFactory;

/** The type of {@link toleration}, which makes builders of a {@link Toleration}. */
export interface TolerationFactory {
  /** Returns a new builder. */
  (): TolerationBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: Toleration | BuilderOf<Toleration, unknown, "Toleration"> | undefined): TolerationBuilder;
}
/**
 * Returns a new builder of {@link Toleration}. Lets a pod onto nodes that carry a matching taint. It
 * matches when key, value and effect all fit. It allows a node, but does not draw pods to it.
 */
export const toleration = /*@__PURE__*/ factory("Toleration") as TolerationFactory;

/**
 * The type of {@link topologySpreadConstraint}, which makes builders of a {@link
 * TopologySpreadConstraint}.
 */
export interface TopologySpreadConstraintFactory {
  /** Returns a new builder. */
  (): TopologySpreadConstraintBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: TopologySpreadConstraint | BuilderOf<TopologySpreadConstraint, unknown, "TopologySpreadConstraint"> | undefined): TopologySpreadConstraintBuilder;
}
/**
 * Returns a new builder of {@link TopologySpreadConstraint}. Keeps matching pods evenly spread over
 * domains such as zones or nodes.
 */
export const topologySpreadConstraint = /*@__PURE__*/ factory("TopologySpreadConstraint") as TopologySpreadConstraintFactory;

/**
 * The type of {@link typedLocalObjectReference}, which makes builders of a {@link
 * TypedLocalObjectReference}.
 */
export interface TypedLocalObjectReferenceFactory {
  /** Returns a new builder. */
  (): TypedLocalObjectReferenceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: TypedLocalObjectReference | BuilderOf<TypedLocalObjectReference, unknown, "TypedLocalObjectReference"> | undefined): TypedLocalObjectReferenceBuilder;
}
/**
 * Returns a new builder of {@link TypedLocalObjectReference}. Points to an object of a given kind in the
 * same namespace.
 */
export const typedLocalObjectReference = /*@__PURE__*/ factory("TypedLocalObjectReference") as TypedLocalObjectReferenceFactory;

/** The type of {@link typedObjectReference}, which makes builders of a {@link TypedObjectReference}. */
export interface TypedObjectReferenceFactory {
  /** Returns a new builder. */
  (): TypedObjectReferenceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: TypedObjectReference | BuilderOf<TypedObjectReference, unknown, "TypedObjectReference"> | undefined): TypedObjectReferenceBuilder;
}
/**
 * Returns a new builder of {@link TypedObjectReference}. Points to an object of a given kind, possibly in
 * another namespace.
 */
export const typedObjectReference = /*@__PURE__*/ factory("TypedObjectReference") as TypedObjectReferenceFactory;

/** The type of {@link volume}, which makes builders of a {@link Volume}. */
export interface VolumeFactory {
  /** Returns a new builder. Takes `name`, if given. */
  (name?: string): VolumeBuilder;
  /** Returns a new builder. Takes `name`, if given. */
  (name: string | undefined, more: More<Volume, VolumeBuilder> | undefined): VolumeBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: Volume | BuilderOf<Volume, unknown, "Volume"> | undefined): VolumeBuilder;
}
/**
 * Returns a new builder of {@link Volume}. Takes `name`, if given. Named storage or files for the
 * containers of a pod. Exactly one source is set beside `name`; with none at all, the server makes it an
 * empty `emptyDir`.
 */
export const volume = /*@__PURE__*/ factory("Volume") as VolumeFactory;

/** The type of {@link volumeDevice}, which makes builders of a {@link VolumeDevice}. */
export interface VolumeDeviceFactory {
  /** Returns a new builder. Takes `name` and `devicePath`, if given. */
  (name?: string, devicePath?: string, more?: More<VolumeDevice, VolumeDeviceBuilder>): VolumeDeviceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: VolumeDevice | BuilderOf<VolumeDevice, unknown, "VolumeDevice"> | undefined): VolumeDeviceBuilder;
}
/**
 * Returns a new builder of {@link VolumeDevice}. Takes `name` and `devicePath`, if given. A volume of the
 * Pod as a raw block device of a container.
 */
export const volumeDevice = /*@__PURE__*/ factory("VolumeDevice") as VolumeDeviceFactory;

/** The type of {@link volumeMount}, which makes builders of a {@link VolumeMount}. */
export interface VolumeMountFactory {
  /** Returns a new builder. Takes `name` and `mountPath`, if given. */
  (name?: string, mountPath?: string, more?: More<VolumeMount, VolumeMountBuilder>): VolumeMountBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: VolumeMount | BuilderOf<VolumeMount, unknown, "VolumeMount"> | undefined): VolumeMountBuilder;
}
/**
 * Returns a new builder of {@link VolumeMount}. Takes `name` and `mountPath`, if given. A volume of the
 * Pod at a path of a container.
 */
export const volumeMount = /*@__PURE__*/ factory("VolumeMount") as VolumeMountFactory;

/** The type of {@link volumeProjection}, which makes builders of a {@link VolumeProjection}. */
export interface VolumeProjectionFactory {
  /** Returns a new builder. */
  (): VolumeProjectionBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: VolumeProjection | BuilderOf<VolumeProjection, unknown, "VolumeProjection"> | undefined): VolumeProjectionBuilder;
}
/**
 * Returns a new builder of {@link VolumeProjection}. One source of a projected volume. At most one member
 * may be set; with none, the server warns.
 */
export const volumeProjection = /*@__PURE__*/ factory("VolumeProjection") as VolumeProjectionFactory;

/**
 * The type of {@link volumeResourceRequirements}, which makes builders of a {@link
 * VolumeResourceRequirements}.
 */
export interface VolumeResourceRequirementsFactory {
  /** Returns a new builder. */
  (): VolumeResourceRequirementsBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: VolumeResourceRequirements | BuilderOf<VolumeResourceRequirements, unknown, "VolumeResourceRequirements"> | undefined): VolumeResourceRequirementsBuilder;
}
/** Returns a new builder of {@link VolumeResourceRequirements}. Storage that a volume claim asks for. */
export const volumeResourceRequirements = /*@__PURE__*/ factory("VolumeResourceRequirements") as VolumeResourceRequirementsFactory;

/**
 * The type of {@link vsphereVirtualDiskVolumeSource}, which makes builders of a {@link
 * VsphereVirtualDiskVolumeSource}.
 */
export interface VsphereVirtualDiskVolumeSourceFactory {
  /** Returns a new builder. */
  (): VsphereVirtualDiskVolumeSourceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: VsphereVirtualDiskVolumeSource | BuilderOf<VsphereVirtualDiskVolumeSource, unknown, "VsphereVirtualDiskVolumeSource"> | undefined): VsphereVirtualDiskVolumeSourceBuilder;
}
/**
 * Returns a new builder of {@link VsphereVirtualDiskVolumeSource}. A vSphere virtual disk.
 * @deprecated the CSI driver `csi.vsphere.vmware.com` serves it
 */
export const vsphereVirtualDiskVolumeSource = /*@__PURE__*/ factory("VsphereVirtualDiskVolumeSource") as VsphereVirtualDiskVolumeSourceFactory;

/** The type of {@link weightedPodAffinityTerm}, which makes builders of a {@link WeightedPodAffinityTerm}. */
export interface WeightedPodAffinityTermFactory {
  /** Returns a new builder. */
  (): WeightedPodAffinityTermBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WeightedPodAffinityTerm | BuilderOf<WeightedPodAffinityTerm, unknown, "WeightedPodAffinityTerm"> | undefined): WeightedPodAffinityTermBuilder;
}
/**
 * Returns a new builder of {@link WeightedPodAffinityTerm}. A pod affinity term together with how much it
 * counts.
 */
export const weightedPodAffinityTerm = /*@__PURE__*/ factory("WeightedPodAffinityTerm") as WeightedPodAffinityTermFactory;

/**
 * The type of {@link windowsSecurityContextOptions}, which makes builders of a {@link
 * WindowsSecurityContextOptions}.
 */
export interface WindowsSecurityContextOptionsFactory {
  /** Returns a new builder. */
  (): WindowsSecurityContextOptionsBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WindowsSecurityContextOptions | BuilderOf<WindowsSecurityContextOptions, unknown, "WindowsSecurityContextOptions"> | undefined): WindowsSecurityContextOptionsBuilder;
}
/**
 * Returns a new builder of {@link WindowsSecurityContextOptions}. Settings for containers on Windows
 * nodes.
 */
export const windowsSecurityContextOptions = /*@__PURE__*/ factory("WindowsSecurityContextOptions") as WindowsSecurityContextOptionsFactory;

/** The type of {@link labelSelector}, which makes builders of a {@link LabelSelector}. */
export interface LabelSelectorFactory {
  /** Returns a new builder. */
  (): LabelSelectorBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: LabelSelector | BuilderOf<LabelSelector, unknown, "LabelSelector"> | undefined): LabelSelectorBuilder;
}
/**
 * Returns a new builder of {@link LabelSelector}. A query over labels; all its parts have to match. Empty
 * (`{}`) it selects everything, absent it selects nothing.
 */
export const labelSelector = /*@__PURE__*/ factory("LabelSelector") as LabelSelectorFactory;

/**
 * The type of {@link labelSelectorRequirement}, which makes builders of a {@link
 * LabelSelectorRequirement}.
 */
export interface LabelSelectorRequirementFactory {
  /** Returns a new builder. Takes `key` and `operator`, if given. */
  (key?: string, operator?: LabelSelectorOperator, more?: More<LabelSelectorRequirement, LabelSelectorRequirementBuilder>): LabelSelectorRequirementBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: LabelSelectorRequirement | BuilderOf<LabelSelectorRequirement, unknown, "LabelSelectorRequirement"> | undefined): LabelSelectorRequirementBuilder;
}
/**
 * Returns a new builder of {@link LabelSelectorRequirement}. Takes `key` and `operator`, if given. A test
 * on one label.
 */
export const labelSelectorRequirement = /*@__PURE__*/ factory("LabelSelectorRequirement") as LabelSelectorRequirementFactory;

/** The type of {@link listMeta}, which makes builders of a {@link ListMeta}. */
export interface ListMetaFactory {
  /** Returns a new builder. */
  (): ListMetaBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ListMeta | BuilderOf<ListMeta, unknown, "ListMeta"> | undefined): ListMetaBuilder;
}
/** Returns a new builder of {@link ListMeta}. Paging and version data of a list. Filled in by the server. */
export const listMeta = /*@__PURE__*/ factory("ListMeta") as ListMetaFactory;

/** The type of {@link managedFieldsEntry}, which makes builders of a {@link ManagedFieldsEntry}. */
export interface ManagedFieldsEntryFactory {
  /** Returns a new builder. */
  (): ManagedFieldsEntryBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ManagedFieldsEntry | BuilderOf<ManagedFieldsEntry, unknown, "ManagedFieldsEntry"> | undefined): ManagedFieldsEntryBuilder;
}
/**
 * Returns a new builder of {@link ManagedFieldsEntry}. The fields that one client has set by one way of
 * writing.
 */
export const managedFieldsEntry = /*@__PURE__*/ factory("ManagedFieldsEntry") as ManagedFieldsEntryFactory;

/** The type of {@link objectMeta}, which makes builders of a {@link ObjectMeta}. */
export interface ObjectMetaFactory {
  /** Returns a new builder. */
  (): ObjectMetaBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ObjectMeta | BuilderOf<ObjectMeta, unknown, "ObjectMeta"> | undefined): ObjectMetaBuilder;
}
/**
 * Returns a new builder of {@link ObjectMeta}. Identity, labels and bookkeeping that every stored object
 * has.
 */
export const objectMeta = /*@__PURE__*/ factory("ObjectMeta") as ObjectMetaFactory;

/** The type of {@link ownerReference}, which makes builders of a {@link OwnerReference}. */
export interface OwnerReferenceFactory {
  /** Returns a new builder. */
  (): OwnerReferenceBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: OwnerReference | BuilderOf<OwnerReference, unknown, "OwnerReference"> | undefined): OwnerReferenceBuilder;
}
/**
 * Returns a new builder of {@link OwnerReference}. Points from an object to its owner, which is in the
 * same namespace or in none.
 */
export const ownerReference = /*@__PURE__*/ factory("OwnerReference") as OwnerReferenceFactory;

/** The type of {@link shardInfo}, which makes builders of a {@link ShardInfo}. */
export interface ShardInfoFactory {
  /** Returns a new builder. */
  (): ShardInfoBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: ShardInfo | BuilderOf<ShardInfo, unknown, "ShardInfo"> | undefined): ShardInfoBuilder;
}
/** Returns a new builder of {@link ShardInfo}. Says that a list holds one shard only, and which. */
export const shardInfo = /*@__PURE__*/ factory("ShardInfo") as ShardInfoFactory;

/** The type of {@link topologyConstraint}, which makes builders of a {@link TopologyConstraint}. */
export interface TopologyConstraintFactory {
  /** Returns a new builder. Takes `key`, if given. */
  (key?: string): TopologyConstraintBuilder;
  /** Returns a new builder. Takes `key`, if given. */
  (key: string | undefined, more: More<TopologyConstraint, TopologyConstraintBuilder> | undefined): TopologyConstraintBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: TopologyConstraint | BuilderOf<TopologyConstraint, unknown, "TopologyConstraint"> | undefined): TopologyConstraintBuilder;
}
/**
 * Returns a new builder of {@link TopologyConstraint}. Takes `key`, if given. Keeps all Pods of a group
 * within one topology domain.
 */
export const topologyConstraint = /*@__PURE__*/ factory("TopologyConstraint") as TopologyConstraintFactory;

/**
 * The type of {@link workloadPodGroupAllDisruptionMode}, which makes builders of a {@link
 * WorkloadPodGroupAllDisruptionMode}.
 */
export interface WorkloadPodGroupAllDisruptionModeFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupAllDisruptionModeBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupAllDisruptionMode | BuilderOf<WorkloadPodGroupAllDisruptionMode, unknown, "WorkloadPodGroupAllDisruptionMode"> | undefined): WorkloadPodGroupAllDisruptionModeBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupAllDisruptionMode}. Chooses disruption of the whole
 * group; it has no settings, write `{}`.
 */
export const workloadPodGroupAllDisruptionMode = /*@__PURE__*/ factory("WorkloadPodGroupAllDisruptionMode") as WorkloadPodGroupAllDisruptionModeFactory;

/**
 * The type of {@link workloadPodGroupBasicSchedulingPolicy}, which makes builders of a {@link
 * WorkloadPodGroupBasicSchedulingPolicy}.
 */
export interface WorkloadPodGroupBasicSchedulingPolicyFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupBasicSchedulingPolicyBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupBasicSchedulingPolicy | BuilderOf<WorkloadPodGroupBasicSchedulingPolicy, unknown, "WorkloadPodGroupBasicSchedulingPolicy"> | undefined): WorkloadPodGroupBasicSchedulingPolicyBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupBasicSchedulingPolicy}. Chooses the usual scheduling; it
 * has no settings, write `{}`.
 */
export const workloadPodGroupBasicSchedulingPolicy = /*@__PURE__*/ factory("WorkloadPodGroupBasicSchedulingPolicy") as WorkloadPodGroupBasicSchedulingPolicyFactory;

/**
 * The type of {@link workloadPodGroupDisruptionMode}, which makes builders of a {@link
 * WorkloadPodGroupDisruptionMode}.
 */
export interface WorkloadPodGroupDisruptionModeFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupDisruptionModeBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupDisruptionMode | BuilderOf<WorkloadPodGroupDisruptionMode, unknown, "WorkloadPodGroupDisruptionMode"> | undefined): WorkloadPodGroupDisruptionModeBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupDisruptionMode}. Whether a group is disrupted in parts
 * or as a whole. Exactly one of the two must be set. Alpha.
 */
export const workloadPodGroupDisruptionMode = /*@__PURE__*/ factory("WorkloadPodGroupDisruptionMode") as WorkloadPodGroupDisruptionModeFactory;

/**
 * The type of {@link workloadPodGroupGangSchedulingPolicy}, which makes builders of a {@link
 * WorkloadPodGroupGangSchedulingPolicy}.
 */
export interface WorkloadPodGroupGangSchedulingPolicyFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupGangSchedulingPolicyBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupGangSchedulingPolicy | BuilderOf<WorkloadPodGroupGangSchedulingPolicy, unknown, "WorkloadPodGroupGangSchedulingPolicy"> | undefined): WorkloadPodGroupGangSchedulingPolicyBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupGangSchedulingPolicy}. Settings of all-or-nothing
 * scheduling.
 */
export const workloadPodGroupGangSchedulingPolicy = /*@__PURE__*/ factory("WorkloadPodGroupGangSchedulingPolicy") as WorkloadPodGroupGangSchedulingPolicyFactory;

/**
 * The type of {@link workloadPodGroupResourceClaim}, which makes builders of a {@link
 * WorkloadPodGroupResourceClaim}.
 */
export interface WorkloadPodGroupResourceClaimFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupResourceClaimBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupResourceClaim | BuilderOf<WorkloadPodGroupResourceClaim, unknown, "WorkloadPodGroupResourceClaim"> | undefined): WorkloadPodGroupResourceClaimBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupResourceClaim}. A ResourceClaim that the Pods of a group
 * share. It has either a `resourceClaimName` or a `resourceClaimTemplateName`, never both.
 */
export const workloadPodGroupResourceClaim = /*@__PURE__*/ factory("WorkloadPodGroupResourceClaim") as WorkloadPodGroupResourceClaimFactory;

/**
 * The type of {@link workloadPodGroupSchedulingConstraints}, which makes builders of a {@link
 * WorkloadPodGroupSchedulingConstraints}.
 */
export interface WorkloadPodGroupSchedulingConstraintsFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupSchedulingConstraintsBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupSchedulingConstraints | BuilderOf<WorkloadPodGroupSchedulingConstraints, unknown, "WorkloadPodGroupSchedulingConstraints"> | undefined): WorkloadPodGroupSchedulingConstraintsBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupSchedulingConstraints}. Limits on where the Pods of a
 * group may land.
 */
export const workloadPodGroupSchedulingConstraints = /*@__PURE__*/ factory("WorkloadPodGroupSchedulingConstraints") as WorkloadPodGroupSchedulingConstraintsFactory;

/**
 * The type of {@link workloadPodGroupSchedulingPolicy}, which makes builders of a {@link
 * WorkloadPodGroupSchedulingPolicy}.
 */
export interface WorkloadPodGroupSchedulingPolicyFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupSchedulingPolicyBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupSchedulingPolicy | BuilderOf<WorkloadPodGroupSchedulingPolicy, unknown, "WorkloadPodGroupSchedulingPolicy"> | undefined): WorkloadPodGroupSchedulingPolicyBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupSchedulingPolicy}. How a group of Pods is scheduled.
 * Exactly one of the two must be set. Alpha.
 */
export const workloadPodGroupSchedulingPolicy = /*@__PURE__*/ factory("WorkloadPodGroupSchedulingPolicy") as WorkloadPodGroupSchedulingPolicyFactory;

/**
 * The type of {@link workloadPodGroupSingleDisruptionMode}, which makes builders of a {@link
 * WorkloadPodGroupSingleDisruptionMode}.
 */
export interface WorkloadPodGroupSingleDisruptionModeFactory {
  /** Returns a new builder. */
  (): WorkloadPodGroupSingleDisruptionModeBuilder;
  /**
   * Returns a builder that starts from a copy of an existing object. `undefined` counts as an empty one.
   * @throws ArgumentError when the value is no object, or is a builder of another type.
   */
  from(value: WorkloadPodGroupSingleDisruptionMode | BuilderOf<WorkloadPodGroupSingleDisruptionMode, unknown, "WorkloadPodGroupSingleDisruptionMode"> | undefined): WorkloadPodGroupSingleDisruptionModeBuilder;
}
/**
 * Returns a new builder of {@link WorkloadPodGroupSingleDisruptionMode}. Chooses disruption of single
 * Pods; it has no settings, write `{}`.
 */
export const workloadPodGroupSingleDisruptionMode = /*@__PURE__*/ factory("WorkloadPodGroupSingleDisruptionMode") as WorkloadPodGroupSingleDisruptionModeFactory;
