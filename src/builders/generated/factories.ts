// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import { factory } from "../factory.ts";
import { cronJobListRoot, cronJobRoot, jobListRoot, jobRoot, templateRoot } from "../root.ts";
import type { CronJobBuilder, CronJobListBuilder, CronJobSpecBuilder, CronJobStatusBuilder, JobBuilder, JobConditionBuilder, JobListBuilder, JobSchedulingConfigurationBuilder, JobSpecBuilder, JobStatusBuilder, JobTemplateSpecBuilder, PodFailurePolicyBuilder, PodFailurePolicyOnExitCodesRequirementBuilder, PodFailurePolicyOnPodConditionsPatternBuilder, PodFailurePolicyRuleBuilder, SuccessPolicyBuilder, SuccessPolicyRuleBuilder, UncountedTerminatedPodsBuilder } from "./batch.ts";
import type { AWSElasticBlockStoreVolumeSourceBuilder, AffinityBuilder, AppArmorProfileBuilder, AzureDiskVolumeSourceBuilder, AzureFileVolumeSourceBuilder, CSIVolumeSourceBuilder, CapabilitiesBuilder, CephFSVolumeSourceBuilder, CinderVolumeSourceBuilder, ClusterTrustBundleProjectionBuilder, ConfigMapEnvSourceBuilder, ConfigMapKeySelectorBuilder, ConfigMapProjectionBuilder, ConfigMapVolumeSourceBuilder, ContainerBuilder, ContainerPortBuilder, ContainerResizePolicyBuilder, ContainerRestartRuleBuilder, ContainerRestartRuleOnExitCodesBuilder, DownwardAPIProjectionBuilder, DownwardAPIVolumeFileBuilder, DownwardAPIVolumeSourceBuilder, EmptyDirVolumeSourceBuilder, EnvFromSourceBuilder, EnvVarBuilder, EnvVarSourceBuilder, EphemeralContainerBuilder, EphemeralVolumeSourceBuilder, EvictionResponderBuilder, ExecActionBuilder, FCVolumeSourceBuilder, FileKeySelectorBuilder, FlexVolumeSourceBuilder, FlockerVolumeSourceBuilder, GCEPersistentDiskVolumeSourceBuilder, GRPCActionBuilder, GitRepoVolumeSourceBuilder, GlusterfsVolumeSourceBuilder, HTTPGetActionBuilder, HTTPHeaderBuilder, HostAliasBuilder, HostPathVolumeSourceBuilder, ISCSIVolumeSourceBuilder, ImageVolumeSourceBuilder, KeyToPathBuilder, LifecycleBuilder, LifecycleHandlerBuilder, LocalObjectReferenceBuilder, NFSVolumeSourceBuilder, NodeAffinityBuilder, NodeSelectorBuilder, NodeSelectorRequirementBuilder, NodeSelectorTermBuilder, ObjectFieldSelectorBuilder, ObjectReferenceBuilder, PersistentVolumeClaimSpecBuilder, PersistentVolumeClaimTemplateBuilder, PersistentVolumeClaimVolumeSourceBuilder, PhotonPersistentDiskVolumeSourceBuilder, PodAffinityBuilder, PodAffinityTermBuilder, PodAntiAffinityBuilder, PodCertificateProjectionBuilder, PodDNSConfigBuilder, PodDNSConfigOptionBuilder, PodOSBuilder, PodReadinessGateBuilder, PodResourceClaimBuilder, PodSchedulingGateBuilder, PodSchedulingGroupBuilder, PodSecurityContextBuilder, PodSpecBuilder, PodTemplateSpecBuilder, PortworxVolumeSourceBuilder, PreferredSchedulingTermBuilder, ProbeBuilder, ProjectedVolumeSourceBuilder, QuobyteVolumeSourceBuilder, RBDVolumeSourceBuilder, ResourceClaimBuilder, ResourceFieldSelectorBuilder, ResourceRequirementsBuilder, SELinuxOptionsBuilder, ScaleIOVolumeSourceBuilder, SeccompProfileBuilder, SecretEnvSourceBuilder, SecretKeySelectorBuilder, SecretProjectionBuilder, SecretVolumeSourceBuilder, SecurityContextBuilder, ServiceAccountTokenProjectionBuilder, SleepActionBuilder, StorageOSVolumeSourceBuilder, SysctlBuilder, TCPSocketActionBuilder, TolerationBuilder, TopologySpreadConstraintBuilder, TypedLocalObjectReferenceBuilder, TypedObjectReferenceBuilder, VolumeBuilder, VolumeDeviceBuilder, VolumeMountBuilder, VolumeProjectionBuilder, VolumeResourceRequirementsBuilder, VsphereVirtualDiskVolumeSourceBuilder, WeightedPodAffinityTermBuilder, WindowsSecurityContextOptionsBuilder } from "./core.ts";
import type { LabelSelectorBuilder, LabelSelectorRequirementBuilder, ListMetaBuilder, ManagedFieldsEntryBuilder, ObjectMetaBuilder, OwnerReferenceBuilder, ShardInfoBuilder } from "./meta.ts";
import type { TopologyConstraintBuilder, WorkloadPodGroupAllDisruptionModeBuilder, WorkloadPodGroupBasicSchedulingPolicyBuilder, WorkloadPodGroupDisruptionModeBuilder, WorkloadPodGroupGangSchedulingPolicyBuilder, WorkloadPodGroupResourceClaimBuilder, WorkloadPodGroupSchedulingConstraintsBuilder, WorkloadPodGroupSchedulingPolicyBuilder, WorkloadPodGroupSingleDisruptionModeBuilder } from "./scheduling.ts";
import type { AWSElasticBlockStoreVolumeSource, Affinity, AppArmorProfile, AzureDiskVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ClusterTrustBundleProjection, ConditionStatus, ConfigMapEnvSource, ConfigMapKeySelector, ConfigMapProjection, ConfigMapVolumeSource, Container, ContainerPort, ContainerResizePolicy, ContainerRestartRule, ContainerRestartRuleOnExitCodes, CronJob, CronJobList, CronJobSpec, CronJobStatus, DownwardAPIProjection, DownwardAPIVolumeFile, DownwardAPIVolumeSource, EmptyDirVolumeSource, EnvFromSource, EnvVar, EnvVarSource, EphemeralContainer, EphemeralVolumeSource, EvictionResponder, ExecAction, FCVolumeSource, FileKeySelector, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GRPCAction, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPGetAction, HTTPHeader, HostAlias, HostPathVolumeSource, ISCSIVolumeSource, ImageVolumeSource, IntOrString, Job, JobCondition, JobConditionType, JobList, JobSchedulingConfiguration, JobSpec, JobStatus, JobTemplateSpec, KeyToPath, LabelSelector, LabelSelectorRequirement, Lifecycle, LifecycleHandler, ListMeta, LocalObjectReference, ManagedFieldsEntry, NFSVolumeSource, NodeAffinity, NodeSelector, NodeSelectorRequirement, NodeSelectorTerm, OSName, ObjectFieldSelector, ObjectMeta, ObjectReference, OwnerReference, PersistentVolumeClaimSpec, PersistentVolumeClaimTemplate, PersistentVolumeClaimVolumeSource, PhotonPersistentDiskVolumeSource, PodAffinity, PodAffinityTerm, PodAntiAffinity, PodCertificateProjection, PodConditionType, PodDNSConfig, PodDNSConfigOption, PodFailurePolicy, PodFailurePolicyAction, PodFailurePolicyOnExitCodesRequirement, PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyRule, PodOS, PodReadinessGate, PodResourceClaim, PodSchedulingGate, PodSchedulingGroup, PodSecurityContext, PodSpec, PodTemplateSpec, PortworxVolumeSource, PreferredSchedulingTerm, Probe, ProjectedVolumeSource, QuobyteVolumeSource, RBDVolumeSource, ResourceClaim, ResourceFieldSelector, ResourceRequirements, SELinuxOptions, ScaleIOVolumeSource, SeccompProfile, SecretEnvSource, SecretKeySelector, SecretProjection, SecretVolumeSource, SecurityContext, ServiceAccountTokenProjection, ShardInfo, SleepAction, StorageOSVolumeSource, SuccessPolicy, SuccessPolicyRule, Sysctl, TCPSocketAction, Toleration, TopologyConstraint, TopologySpreadConstraint, TypedLocalObjectReference, TypedObjectReference, UncountedTerminatedPods, Volume, VolumeDevice, VolumeMount, VolumeProjection, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WeightedPodAffinityTerm, WindowsSecurityContextOptions, WorkloadPodGroupAllDisruptionMode, WorkloadPodGroupBasicSchedulingPolicy, WorkloadPodGroupDisruptionMode, WorkloadPodGroupGangSchedulingPolicy, WorkloadPodGroupResourceClaim, WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingPolicy, WorkloadPodGroupSingleDisruptionMode } from "../../models/index.ts";
import type { BuilderOf, ContainerImageMissing, ContainerMissing, ContainerParts, Duration, JobTemplateMissing, More, NameMissing, RestartPolicyMissing, ScheduleMissing, TemplateMissing } from "../types.ts";

/** What {@link cronJob} is: it makes builders of a {@link CronJob}. */
export interface CronJobFactory {
  /** A fresh builder. Takes `name` and `schedule` at once, if given. */
  (): CronJobBuilder<NameMissing | ScheduleMissing | JobTemplateMissing>;
  (name: string): CronJobBuilder<ScheduleMissing | JobTemplateMissing>;
  (name: string, schedule: string): CronJobBuilder<JobTemplateMissing>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one. Of one that a cluster has, take `clean(live)`: the server refuses what it generated
   * itself in a new object.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: CronJob | BuilderOf<CronJob, N>): CronJobBuilder<N>;
  /**
   * What `kubectl create cronjob NAME --schedule=SCHEDULE --image=IMAGE -- COMMAND` makes: one container,
   * named as the CronJob, and `restartPolicy: OnFailure`.
   */
  run(name: string, schedule: string, image: string, ...command: string[]): CronJobBuilder<never>;
}
/**
 * A fresh builder of {@link CronJob}. Takes `name` and `schedule` at once, if given. Makes a Job at every
 * time of a cron schedule.
 */
export const cronJob = /*@__PURE__*/ factory("CronJob", cronJobRoot) as CronJobFactory;

/** What {@link cronJobList} is: it makes builders of a {@link CronJobList}. */
export interface CronJobListFactory {
  /** A fresh builder. */
  (): CronJobListBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: CronJobList | BuilderOf<CronJobList, unknown>): CronJobListBuilder;
}
/** A fresh builder of {@link CronJobList}. Several CronJobs, as a list request returns them. */
export const cronJobList = /*@__PURE__*/ factory("CronJobList", cronJobListRoot) as CronJobListFactory;

/** What {@link cronJobSpec} is: it makes builders of a {@link CronJobSpec}. */
export interface CronJobSpecFactory {
  /** A fresh builder. */
  (): CronJobSpecBuilder<ScheduleMissing | JobTemplateMissing>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: CronJobSpec | BuilderOf<CronJobSpec, N>): CronJobSpecBuilder<N>;
}
/** A fresh builder of {@link CronJobSpec}. When Jobs are made, what they run, and which of them are kept. */
export const cronJobSpec = /*@__PURE__*/ factory("CronJobSpec", templateRoot) as CronJobSpecFactory;

/** What {@link cronJobStatus} is: it makes builders of a {@link CronJobStatus}. */
export interface CronJobStatusFactory {
  /** A fresh builder. */
  (): CronJobStatusBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: CronJobStatus | BuilderOf<CronJobStatus, unknown>): CronJobStatusBuilder;
}
/** A fresh builder of {@link CronJobStatus}. What the CronJob controller has observed so far. */
export const cronJobStatus = /*@__PURE__*/ factory("CronJobStatus") as CronJobStatusFactory;

/** What {@link job} is: it makes builders of a {@link Job}. */
export interface JobFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (): JobBuilder<NameMissing | TemplateMissing>;
  (name: string): JobBuilder<TemplateMissing>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one. Of one that a cluster has, take `clean(live)`: the server refuses what it generated
   * itself in a new object.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: Job | BuilderOf<Job, N>): JobBuilder<N>;
  /**
   * What `kubectl create job NAME --image=IMAGE -- COMMAND` makes: one container, named as the Job, and
   * `restartPolicy: Never`.
   */
  run(name: string, image: string, ...command: string[]): JobBuilder<never>;
}
/**
 * A fresh builder of {@link Job}. Takes `name` at once, if given. Work that runs in Pods until it is done:
 * the Job makes Pods from a template, retries those that fail, and counts those that succeed.
 */
export const job = /*@__PURE__*/ factory("Job", jobRoot) as JobFactory;

/** What {@link jobCondition} is: it makes builders of a {@link JobCondition}. */
export interface JobConditionFactory {
  /** A fresh builder. Takes `type` and `status` at once, if given. */
  (type?: JobConditionType, status?: ConditionStatus, more?: More<JobCondition, JobConditionBuilder>): JobConditionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: JobCondition | BuilderOf<JobCondition, unknown>): JobConditionBuilder;
}
/**
 * A fresh builder of {@link JobCondition}. Takes `type` and `status` at once, if given. One milestone of a
 * Job and whether it has been reached.
 */
export const jobCondition = /*@__PURE__*/ factory("JobCondition") as JobConditionFactory;

/** What {@link jobList} is: it makes builders of a {@link JobList}. */
export interface JobListFactory {
  /** A fresh builder. */
  (): JobListBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: JobList | BuilderOf<JobList, unknown>): JobListBuilder;
}
/** A fresh builder of {@link JobList}. Several Jobs, as a list request returns them. */
export const jobList = /*@__PURE__*/ factory("JobList", jobListRoot) as JobListFactory;

/** What {@link jobSchedulingConfiguration} is: it makes builders of a {@link JobSchedulingConfiguration}. */
export interface JobSchedulingConfigurationFactory {
  /** A fresh builder. */
  (): JobSchedulingConfigurationBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: JobSchedulingConfiguration | BuilderOf<JobSchedulingConfiguration, unknown>): JobSchedulingConfigurationBuilder;
}
/**
 * A fresh builder of {@link JobSchedulingConfiguration}. How the Pods of one Job are scheduled and
 * disrupted as a group. Alpha (feature gate `WorkloadWithJob`).
 */
export const jobSchedulingConfiguration = /*@__PURE__*/ factory("JobSchedulingConfiguration") as JobSchedulingConfigurationFactory;

/** What {@link jobSpec} is: it makes builders of a {@link JobSpec}. */
export interface JobSpecFactory {
  /** A fresh builder. */
  (): JobSpecBuilder<TemplateMissing>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: JobSpec | BuilderOf<JobSpec, N>): JobSpecBuilder<N>;
}
/**
 * A fresh builder of {@link JobSpec}. What a Job runs, how many times, how often it retries, and when it
 * counts as done.
 */
export const jobSpec = /*@__PURE__*/ factory("JobSpec") as JobSpecFactory;

/** What {@link jobStatus} is: it makes builders of a {@link JobStatus}. */
export interface JobStatusFactory {
  /** A fresh builder. */
  (): JobStatusBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: JobStatus | BuilderOf<JobStatus, unknown>): JobStatusBuilder;
}
/** A fresh builder of {@link JobStatus}. What the Job controller has observed so far. */
export const jobStatus = /*@__PURE__*/ factory("JobStatus") as JobStatusFactory;

/** What {@link jobTemplateSpec} is: it makes builders of a {@link JobTemplateSpec}. */
export interface JobTemplateSpecFactory {
  /** A fresh builder. */
  (): JobTemplateSpecBuilder<TemplateMissing>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one. A Job is taken too, without its name, `generateName` and namespace.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: JobTemplateSpec | BuilderOf<JobTemplateSpec, N>): JobTemplateSpecBuilder<N>;
}
/** A fresh builder of {@link JobTemplateSpec}. The Job that a CronJob makes at each scheduled time. */
export const jobTemplateSpec = /*@__PURE__*/ factory("JobTemplateSpec", templateRoot) as JobTemplateSpecFactory;
/** The same as {@link jobTemplateSpec}. */
export const jobTemplate = jobTemplateSpec;

/** What {@link podFailurePolicy} is: it makes builders of a {@link PodFailurePolicy}. */
export interface PodFailurePolicyFactory {
  /** A fresh builder. */
  (): PodFailurePolicyBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodFailurePolicy | BuilderOf<PodFailurePolicy, unknown>): PodFailurePolicyBuilder;
}
/** A fresh builder of {@link PodFailurePolicy}. An ordered set of rules for failed Pods. */
export const podFailurePolicy = /*@__PURE__*/ factory("PodFailurePolicy") as PodFailurePolicyFactory;

/**
 * What {@link podFailurePolicyOnExitCodesRequirement} is: it makes builders of a {@link
 * PodFailurePolicyOnExitCodesRequirement}.
 */
export interface PodFailurePolicyOnExitCodesRequirementFactory {
  /** A fresh builder. */
  (): PodFailurePolicyOnExitCodesRequirementBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodFailurePolicyOnExitCodesRequirement | BuilderOf<PodFailurePolicyOnExitCodesRequirement, unknown>): PodFailurePolicyOnExitCodesRequirementBuilder;
}
/**
 * A fresh builder of {@link PodFailurePolicyOnExitCodesRequirement}. A test on the exit codes of
 * containers and init containers. Those that ended with 0 are left aside.
 */
export const podFailurePolicyOnExitCodesRequirement = /*@__PURE__*/ factory("PodFailurePolicyOnExitCodesRequirement") as PodFailurePolicyOnExitCodesRequirementFactory;

/**
 * What {@link podFailurePolicyOnPodConditionsPattern} is: it makes builders of a {@link
 * PodFailurePolicyOnPodConditionsPattern}.
 */
export interface PodFailurePolicyOnPodConditionsPatternFactory {
  /** A fresh builder. Takes `type` and `status` at once, if given. */
  (type?: PodConditionType, status?: ConditionStatus, more?: More<PodFailurePolicyOnPodConditionsPattern, PodFailurePolicyOnPodConditionsPatternBuilder>): PodFailurePolicyOnPodConditionsPatternBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodFailurePolicyOnPodConditionsPattern | BuilderOf<PodFailurePolicyOnPodConditionsPattern, unknown>): PodFailurePolicyOnPodConditionsPatternBuilder;
}
/**
 * A fresh builder of {@link PodFailurePolicyOnPodConditionsPattern}. Takes `type` and `status` at once, if
 * given. A Pod condition to look for.
 */
export const podFailurePolicyOnPodConditionsPattern = /*@__PURE__*/ factory("PodFailurePolicyOnPodConditionsPattern") as PodFailurePolicyOnPodConditionsPatternFactory;

/** What {@link podFailurePolicyRule} is: it makes builders of a {@link PodFailurePolicyRule}. */
export interface PodFailurePolicyRuleFactory {
  /** A fresh builder. Takes `action` at once, if given. */
  (action?: PodFailurePolicyAction): PodFailurePolicyRuleBuilder;
  (action: PodFailurePolicyAction | undefined, more: More<PodFailurePolicyRule, PodFailurePolicyRuleBuilder> | undefined): PodFailurePolicyRuleBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodFailurePolicyRule | BuilderOf<PodFailurePolicyRule, unknown>): PodFailurePolicyRuleBuilder;
}
/**
 * A fresh builder of {@link PodFailurePolicyRule}. Takes `action` at once, if given. One rule for failed
 * Pods: a test and an action. Exactly one of `onExitCodes` and `onPodConditions` is given.
 */
export const podFailurePolicyRule = /*@__PURE__*/ factory("PodFailurePolicyRule") as PodFailurePolicyRuleFactory;

/** What {@link successPolicy} is: it makes builders of a {@link SuccessPolicy}. */
export interface SuccessPolicyFactory {
  /** A fresh builder. */
  (): SuccessPolicyBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SuccessPolicy | BuilderOf<SuccessPolicy, unknown>): SuccessPolicyBuilder;
}
/** A fresh builder of {@link SuccessPolicy}. When an Indexed Job has done enough to succeed. */
export const successPolicy = /*@__PURE__*/ factory("SuccessPolicy") as SuccessPolicyFactory;

/** What {@link successPolicyRule} is: it makes builders of a {@link SuccessPolicyRule}. */
export interface SuccessPolicyRuleFactory {
  /** A fresh builder. */
  (): SuccessPolicyRuleBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SuccessPolicyRule | BuilderOf<SuccessPolicyRule, unknown>): SuccessPolicyRuleBuilder;
}
/**
 * A fresh builder of {@link SuccessPolicyRule}. One way to succeed early. Needs `succeededIndexes`,
 * `succeededCount` or both.
 */
export const successPolicyRule = /*@__PURE__*/ factory("SuccessPolicyRule") as SuccessPolicyRuleFactory;

/** What {@link uncountedTerminatedPods} is: it makes builders of a {@link UncountedTerminatedPods}. */
export interface UncountedTerminatedPodsFactory {
  /** A fresh builder. */
  (): UncountedTerminatedPodsBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: UncountedTerminatedPods | BuilderOf<UncountedTerminatedPods, unknown>): UncountedTerminatedPodsBuilder;
}
/**
 * A fresh builder of {@link UncountedTerminatedPods}. Uids of ended Pods that wait to be counted. A uid
 * stands here once at most.
 */
export const uncountedTerminatedPods = /*@__PURE__*/ factory("UncountedTerminatedPods") as UncountedTerminatedPodsFactory;

/**
 * What {@link awsElasticBlockStoreVolumeSource} is: it makes builders of a {@link
 * AWSElasticBlockStoreVolumeSource}.
 */
export interface AWSElasticBlockStoreVolumeSourceFactory {
  /** A fresh builder. */
  (): AWSElasticBlockStoreVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: AWSElasticBlockStoreVolumeSource | BuilderOf<AWSElasticBlockStoreVolumeSource, unknown>): AWSElasticBlockStoreVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link AWSElasticBlockStoreVolumeSource}. An Amazon EBS disk, which must exist in the
 * node's zone. Mounted by one node at a time.
 * @deprecated the CSI driver `ebs.csi.aws.com` serves it
 */
export const awsElasticBlockStoreVolumeSource = /*@__PURE__*/ factory("AWSElasticBlockStoreVolumeSource") as AWSElasticBlockStoreVolumeSourceFactory;

/** What {@link affinity} is: it makes builders of a {@link Affinity}. */
export interface AffinityFactory {
  /** A fresh builder. */
  (): AffinityBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: Affinity | BuilderOf<Affinity, unknown>): AffinityBuilder;
}
/**
 * A fresh builder of {@link Affinity}. Rules that draw a pod to nodes or to other pods, or keep it away
 * from them.
 */
export const affinity = /*@__PURE__*/ factory("Affinity") as AffinityFactory;

/** What {@link appArmorProfile} is: it makes builders of a {@link AppArmorProfile}. */
export interface AppArmorProfileFactory {
  /** A fresh builder. */
  (): AppArmorProfileBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: AppArmorProfile | BuilderOf<AppArmorProfile, unknown>): AppArmorProfileBuilder;
}
/** A fresh builder of {@link AppArmorProfile}. Which AppArmor profile confines a container. */
export const appArmorProfile = /*@__PURE__*/ factory("AppArmorProfile") as AppArmorProfileFactory;

/** What {@link azureDiskVolumeSource} is: it makes builders of a {@link AzureDiskVolumeSource}. */
export interface AzureDiskVolumeSourceFactory {
  /** A fresh builder. */
  (): AzureDiskVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: AzureDiskVolumeSource | BuilderOf<AzureDiskVolumeSource, unknown>): AzureDiskVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link AzureDiskVolumeSource}. An Azure data disk.
 * @deprecated the CSI driver `disk.csi.azure.com` serves it
 */
export const azureDiskVolumeSource = /*@__PURE__*/ factory("AzureDiskVolumeSource") as AzureDiskVolumeSourceFactory;

/** What {@link azureFileVolumeSource} is: it makes builders of a {@link AzureFileVolumeSource}. */
export interface AzureFileVolumeSourceFactory {
  /** A fresh builder. */
  (): AzureFileVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: AzureFileVolumeSource | BuilderOf<AzureFileVolumeSource, unknown>): AzureFileVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link AzureFileVolumeSource}. An Azure file share.
 * @deprecated the CSI driver `file.csi.azure.com` serves it
 */
export const azureFileVolumeSource = /*@__PURE__*/ factory("AzureFileVolumeSource") as AzureFileVolumeSourceFactory;

/** What {@link csiVolumeSource} is: it makes builders of a {@link CSIVolumeSource}. */
export interface CSIVolumeSourceFactory {
  /** A fresh builder. */
  (): CSIVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: CSIVolumeSource | BuilderOf<CSIVolumeSource, unknown>): CSIVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link CSIVolumeSource}. Short-lived storage that a CSI driver makes for the pod,
 * without a claim.
 */
export const csiVolumeSource = /*@__PURE__*/ factory("CSIVolumeSource") as CSIVolumeSourceFactory;

/** What {@link capabilities} is: it makes builders of a {@link Capabilities}. */
export interface CapabilitiesFactory {
  /** A fresh builder. */
  (): CapabilitiesBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: Capabilities | BuilderOf<Capabilities, unknown>): CapabilitiesBuilder;
}
/** A fresh builder of {@link Capabilities}. Changes to the Linux capabilities that a container starts with. */
export const capabilities = /*@__PURE__*/ factory("Capabilities") as CapabilitiesFactory;

/** What {@link cephFSVolumeSource} is: it makes builders of a {@link CephFSVolumeSource}. */
export interface CephFSVolumeSourceFactory {
  /** A fresh builder. */
  (): CephFSVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: CephFSVolumeSource | BuilderOf<CephFSVolumeSource, unknown>): CephFSVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link CephFSVolumeSource}. A CephFS file system.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export const cephFSVolumeSource = /*@__PURE__*/ factory("CephFSVolumeSource") as CephFSVolumeSourceFactory;

/** What {@link cinderVolumeSource} is: it makes builders of a {@link CinderVolumeSource}. */
export interface CinderVolumeSourceFactory {
  /** A fresh builder. */
  (): CinderVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: CinderVolumeSource | BuilderOf<CinderVolumeSource, unknown>): CinderVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link CinderVolumeSource}. An OpenStack Cinder disk, which must exist in the node's
 * region.
 * @deprecated the CSI driver `cinder.csi.openstack.org` serves it
 */
export const cinderVolumeSource = /*@__PURE__*/ factory("CinderVolumeSource") as CinderVolumeSourceFactory;

/**
 * What {@link clusterTrustBundleProjection} is: it makes builders of a {@link
 * ClusterTrustBundleProjection}.
 */
export interface ClusterTrustBundleProjectionFactory {
  /** A fresh builder. */
  (): ClusterTrustBundleProjectionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ClusterTrustBundleProjection | BuilderOf<ClusterTrustBundleProjection, unknown>): ClusterTrustBundleProjectionBuilder;
}
/**
 * A fresh builder of {@link ClusterTrustBundleProjection}. A file with trusted CA certificates. Give
 * either `name`, or `signerName` with an optional `labelSelector`.
 */
export const clusterTrustBundleProjection = /*@__PURE__*/ factory("ClusterTrustBundleProjection") as ClusterTrustBundleProjectionFactory;

/** What {@link configMapEnvSource} is: it makes builders of a {@link ConfigMapEnvSource}. */
export interface ConfigMapEnvSourceFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): ConfigMapEnvSourceBuilder;
  (name: string | undefined, more: More<ConfigMapEnvSource, ConfigMapEnvSourceBuilder> | undefined): ConfigMapEnvSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ConfigMapEnvSource | BuilderOf<ConfigMapEnvSource, unknown>): ConfigMapEnvSourceBuilder;
}
/**
 * A fresh builder of {@link ConfigMapEnvSource}. Takes `name` at once, if given. A ConfigMap that is read
 * as a whole; its `binaryData` is left out.
 */
export const configMapEnvSource = /*@__PURE__*/ factory("ConfigMapEnvSource") as ConfigMapEnvSourceFactory;

/** What {@link configMapKeySelector} is: it makes builders of a {@link ConfigMapKeySelector}. */
export interface ConfigMapKeySelectorFactory {
  /** A fresh builder. Takes `name` and `key` at once, if given. */
  (name?: string, key?: string, more?: More<ConfigMapKeySelector, ConfigMapKeySelectorBuilder>): ConfigMapKeySelectorBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ConfigMapKeySelector | BuilderOf<ConfigMapKeySelector, unknown>): ConfigMapKeySelectorBuilder;
}
/**
 * A fresh builder of {@link ConfigMapKeySelector}. Takes `name` and `key` at once, if given. One key of a
 * ConfigMap.
 */
export const configMapKeySelector = /*@__PURE__*/ factory("ConfigMapKeySelector") as ConfigMapKeySelectorFactory;

/** What {@link configMapProjection} is: it makes builders of a {@link ConfigMapProjection}. */
export interface ConfigMapProjectionFactory {
  /** A fresh builder. */
  (): ConfigMapProjectionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ConfigMapProjection | BuilderOf<ConfigMapProjection, unknown>): ConfigMapProjectionBuilder;
}
/**
 * A fresh builder of {@link ConfigMapProjection}. Files from a ConfigMap within a projected volume, whose
 * `defaultMode` they use.
 */
export const configMapProjection = /*@__PURE__*/ factory("ConfigMapProjection") as ConfigMapProjectionFactory;

/** What {@link configMapVolumeSource} is: it makes builders of a {@link ConfigMapVolumeSource}. */
export interface ConfigMapVolumeSourceFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): ConfigMapVolumeSourceBuilder;
  (name: string | undefined, more: More<ConfigMapVolumeSource, ConfigMapVolumeSourceBuilder> | undefined): ConfigMapVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ConfigMapVolumeSource | BuilderOf<ConfigMapVolumeSource, unknown>): ConfigMapVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link ConfigMapVolumeSource}. Takes `name` at once, if given. Files from a
 * ConfigMap: one per key, named after it, unless `items` says otherwise. Updates of the ConfigMap reach
 * running pods, except through `subPath` mounts.
 */
export const configMapVolumeSource = /*@__PURE__*/ factory("ConfigMapVolumeSource") as ConfigMapVolumeSourceFactory;

/** What {@link container} is: it makes builders of a {@link Container}. */
export interface ContainerFactory {
  /** A fresh builder. Takes `name` and `image` at once, if given. */
  (): ContainerBuilder<ContainerParts>;
  (name: string): ContainerBuilder<ContainerImageMissing>;
  (name: string, image: string): ContainerBuilder<never>;
  (name: string, image: string, more: More<Container, ContainerBuilder<never>> | undefined): ContainerBuilder<never>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: Container | BuilderOf<Container, N>): ContainerBuilder<N>;
}
/**
 * A fresh builder of {@link Container}. Takes `name` and `image` at once, if given. One container of a
 * Pod: its image, what it runs, and what it gets.
 */
export const container = /*@__PURE__*/ factory("Container") as ContainerFactory;

/** What {@link containerPort} is: it makes builders of a {@link ContainerPort}. */
export interface ContainerPortFactory {
  /** A fresh builder. Takes `containerPort` at once, if given. */
  (containerPort?: number): ContainerPortBuilder;
  (containerPort: number | undefined, more: More<ContainerPort, ContainerPortBuilder> | undefined): ContainerPortBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ContainerPort | BuilderOf<ContainerPort, unknown>): ContainerPortBuilder;
}
/**
 * A fresh builder of {@link ContainerPort}. Takes `containerPort` at once, if given. A port on which a
 * container listens.
 */
export const containerPort = /*@__PURE__*/ factory("ContainerPort") as ContainerPortFactory;

/** What {@link containerResizePolicy} is: it makes builders of a {@link ContainerResizePolicy}. */
export interface ContainerResizePolicyFactory {
  /** A fresh builder. */
  (): ContainerResizePolicyBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ContainerResizePolicy | BuilderOf<ContainerResizePolicy, unknown>): ContainerResizePolicyBuilder;
}
/**
 * A fresh builder of {@link ContainerResizePolicy}. Whether the resize of one resource restarts the
 * container. `NotRequired` when nothing is said.
 */
export const containerResizePolicy = /*@__PURE__*/ factory("ContainerResizePolicy") as ContainerResizePolicyFactory;

/** What {@link containerRestartRule} is: it makes builders of a {@link ContainerRestartRule}. */
export interface ContainerRestartRuleFactory {
  /** A fresh builder. */
  (): ContainerRestartRuleBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ContainerRestartRule | BuilderOf<ContainerRestartRule, unknown>): ContainerRestartRuleBuilder;
}
/** A fresh builder of {@link ContainerRestartRule}. What to do when a container exits with certain codes. */
export const containerRestartRule = /*@__PURE__*/ factory("ContainerRestartRule") as ContainerRestartRuleFactory;

/**
 * What {@link containerRestartRuleOnExitCodes} is: it makes builders of a {@link
 * ContainerRestartRuleOnExitCodes}.
 */
export interface ContainerRestartRuleOnExitCodesFactory {
  /** A fresh builder. */
  (): ContainerRestartRuleOnExitCodesBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ContainerRestartRuleOnExitCodes | BuilderOf<ContainerRestartRuleOnExitCodes, unknown>): ContainerRestartRuleOnExitCodesBuilder;
}
/** A fresh builder of {@link ContainerRestartRuleOnExitCodes}. A test on the exit code of a container. */
export const containerRestartRuleOnExitCodes = /*@__PURE__*/ factory("ContainerRestartRuleOnExitCodes") as ContainerRestartRuleOnExitCodesFactory;

/** What {@link downwardAPIProjection} is: it makes builders of a {@link DownwardAPIProjection}. */
export interface DownwardAPIProjectionFactory {
  /** A fresh builder. */
  (): DownwardAPIProjectionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: DownwardAPIProjection | BuilderOf<DownwardAPIProjection, unknown>): DownwardAPIProjectionBuilder;
}
/**
 * A fresh builder of {@link DownwardAPIProjection}. Files with fields of the pod within a projected
 * volume, whose `defaultMode` they use.
 */
export const downwardAPIProjection = /*@__PURE__*/ factory("DownwardAPIProjection") as DownwardAPIProjectionFactory;

/** What {@link downwardAPIVolumeFile} is: it makes builders of a {@link DownwardAPIVolumeFile}. */
export interface DownwardAPIVolumeFileFactory {
  /** A fresh builder. */
  (): DownwardAPIVolumeFileBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: DownwardAPIVolumeFile | BuilderOf<DownwardAPIVolumeFile, unknown>): DownwardAPIVolumeFileBuilder;
}
/**
 * A fresh builder of {@link DownwardAPIVolumeFile}. One file with a field of the pod or a resource of a
 * container. Exactly one of `fieldRef` and `resourceFieldRef` is set.
 */
export const downwardAPIVolumeFile = /*@__PURE__*/ factory("DownwardAPIVolumeFile") as DownwardAPIVolumeFileFactory;

/** What {@link downwardAPIVolumeSource} is: it makes builders of a {@link DownwardAPIVolumeSource}. */
export interface DownwardAPIVolumeSourceFactory {
  /** A fresh builder. */
  (): DownwardAPIVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: DownwardAPIVolumeSource | BuilderOf<DownwardAPIVolumeSource, unknown>): DownwardAPIVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link DownwardAPIVolumeSource}. Files that hold fields of the pod, or resources of
 * its containers. Changed labels and annotations reach running containers.
 */
export const downwardAPIVolumeSource = /*@__PURE__*/ factory("DownwardAPIVolumeSource") as DownwardAPIVolumeSourceFactory;

/** What {@link emptyDirVolumeSource} is: it makes builders of a {@link EmptyDirVolumeSource}. */
export interface EmptyDirVolumeSourceFactory {
  /** A fresh builder. */
  (): EmptyDirVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: EmptyDirVolumeSource | BuilderOf<EmptyDirVolumeSource, unknown>): EmptyDirVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link EmptyDirVolumeSource}. Scratch space on the node that lives as long as the
 * pod.
 */
export const emptyDirVolumeSource = /*@__PURE__*/ factory("EmptyDirVolumeSource") as EmptyDirVolumeSourceFactory;

/** What {@link envFromSource} is: it makes builders of a {@link EnvFromSource}. */
export interface EnvFromSourceFactory {
  /** A fresh builder. */
  (): EnvFromSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: EnvFromSource | BuilderOf<EnvFromSource, unknown>): EnvFromSourceBuilder;
}
/**
 * A fresh builder of {@link EnvFromSource}. Turns all keys of a ConfigMap or a Secret into environment
 * variables. Exactly one of `configMapRef` and `secretRef` must be set.
 */
export const envFromSource = /*@__PURE__*/ factory("EnvFromSource") as EnvFromSourceFactory;

/** What {@link envVar} is: it makes builders of a {@link EnvVar}. */
export interface EnvVarFactory {
  /** A fresh builder. Takes `name` and `value` at once, if given. */
  (name?: string, value?: string): EnvVarBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: EnvVar | BuilderOf<EnvVar, unknown>): EnvVarBuilder;
}
/**
 * A fresh builder of {@link EnvVar}. Takes `name` and `value` at once, if given. An environment variable
 * of a container.
 */
export const envVar = /*@__PURE__*/ factory("EnvVar") as EnvVarFactory;

/** What {@link envVarSource} is: it makes builders of a {@link EnvVarSource}. */
export interface EnvVarSourceFactory {
  /** A fresh builder. */
  (): EnvVarSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: EnvVarSource | BuilderOf<EnvVarSource, unknown>): EnvVarSourceBuilder;
}
/**
 * A fresh builder of {@link EnvVarSource}. Where the value of a variable comes from. Exactly one field
 * must be set.
 */
export const envVarSource = /*@__PURE__*/ factory("EnvVarSource") as EnvVarSourceFactory;

/** What {@link ephemeralContainer} is: it makes builders of a {@link EphemeralContainer}. */
export interface EphemeralContainerFactory {
  /** A fresh builder. Takes `name` and `image` at once, if given. */
  (name?: string, image?: string, more?: More<EphemeralContainer, EphemeralContainerBuilder>): EphemeralContainerBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: EphemeralContainer | BuilderOf<EphemeralContainer, unknown>): EphemeralContainerBuilder;
}
/**
 * A fresh builder of {@link EphemeralContainer}. Takes `name` and `image` at once, if given. A container
 * added to a running Pod for debugging. The server refuses any in a Pod template, so also in a Job.
 */
export const ephemeralContainer = /*@__PURE__*/ factory("EphemeralContainer") as EphemeralContainerFactory;

/** What {@link ephemeralVolumeSource} is: it makes builders of a {@link EphemeralVolumeSource}. */
export interface EphemeralVolumeSourceFactory {
  /** A fresh builder. */
  (): EphemeralVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: EphemeralVolumeSource | BuilderOf<EphemeralVolumeSource, unknown>): EphemeralVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link EphemeralVolumeSource}. Storage from a PersistentVolumeClaim that is made with
 * the pod and deleted with it.
 */
export const ephemeralVolumeSource = /*@__PURE__*/ factory("EphemeralVolumeSource") as EphemeralVolumeSourceFactory;

/** What {@link evictionResponder} is: it makes builders of a {@link EvictionResponder}. */
export interface EvictionResponderFactory {
  /** A fresh builder. */
  (): EvictionResponderBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: EvictionResponder | BuilderOf<EvictionResponder, unknown>): EvictionResponderBuilder;
}
/**
 * A fresh builder of {@link EvictionResponder}. An agent that can end a pod in an orderly way when its
 * eviction is requested. Alpha (gate `EvictionRequestAPI`).
 */
export const evictionResponder = /*@__PURE__*/ factory("EvictionResponder") as EvictionResponderFactory;

/** What {@link execAction} is: it makes builders of a {@link ExecAction}. */
export interface ExecActionFactory {
  /** A fresh builder. */
  (): ExecActionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ExecAction | BuilderOf<ExecAction, unknown>): ExecActionBuilder;
}
/** A fresh builder of {@link ExecAction}. A command run in the container. */
export const execAction = /*@__PURE__*/ factory("ExecAction") as ExecActionFactory;

/** What {@link fcVolumeSource} is: it makes builders of a {@link FCVolumeSource}. */
export interface FCVolumeSourceFactory {
  /** A fresh builder. */
  (): FCVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: FCVolumeSource | BuilderOf<FCVolumeSource, unknown>): FCVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link FCVolumeSource}. A disk of a Fibre Channel network. Only one node at a time
 * can mount it for writing. Name it by `targetWWNs` with `lun`, or by `wwids`, but not by both.
 */
export const fcVolumeSource = /*@__PURE__*/ factory("FCVolumeSource") as FCVolumeSourceFactory;

/** What {@link fileKeySelector} is: it makes builders of a {@link FileKeySelector}. */
export interface FileKeySelectorFactory {
  /** A fresh builder. */
  (): FileKeySelectorBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: FileKeySelector | BuilderOf<FileKeySelector, unknown>): FileKeySelectorBuilder;
}
/**
 * A fresh builder of {@link FileKeySelector}. One variable of a file with lines of the form
 * `NAME='value'`, single quotes included.
 */
export const fileKeySelector = /*@__PURE__*/ factory("FileKeySelector") as FileKeySelectorFactory;

/** What {@link flexVolumeSource} is: it makes builders of a {@link FlexVolumeSource}. */
export interface FlexVolumeSourceFactory {
  /** A fresh builder. */
  (): FlexVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: FlexVolumeSource | BuilderOf<FlexVolumeSource, unknown>): FlexVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link FlexVolumeSource}. Storage mounted by a driver program on the node.
 * @deprecated use a CSI driver
 */
export const flexVolumeSource = /*@__PURE__*/ factory("FlexVolumeSource") as FlexVolumeSourceFactory;

/** What {@link flockerVolumeSource} is: it makes builders of a {@link FlockerVolumeSource}. */
export interface FlockerVolumeSourceFactory {
  /** A fresh builder. */
  (): FlockerVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: FlockerVolumeSource | BuilderOf<FlockerVolumeSource, unknown>): FlockerVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link FlockerVolumeSource}. A Flocker dataset, named by exactly one of the two
 * fields.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export const flockerVolumeSource = /*@__PURE__*/ factory("FlockerVolumeSource") as FlockerVolumeSourceFactory;

/**
 * What {@link gcePersistentDiskVolumeSource} is: it makes builders of a {@link
 * GCEPersistentDiskVolumeSource}.
 */
export interface GCEPersistentDiskVolumeSourceFactory {
  /** A fresh builder. */
  (): GCEPersistentDiskVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: GCEPersistentDiskVolumeSource | BuilderOf<GCEPersistentDiskVolumeSource, unknown>): GCEPersistentDiskVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link GCEPersistentDiskVolumeSource}. A Google Compute Engine disk, which must exist
 * in the node's project and zone. Mounted for writing by one node, or read-only by many.
 * @deprecated the CSI driver `pd.csi.storage.gke.io` serves it
 */
export const gcePersistentDiskVolumeSource = /*@__PURE__*/ factory("GCEPersistentDiskVolumeSource") as GCEPersistentDiskVolumeSourceFactory;

/** What {@link grpcAction} is: it makes builders of a {@link GRPCAction}. */
export interface GRPCActionFactory {
  /** A fresh builder. Takes `port` at once, if given. */
  (port?: number): GRPCActionBuilder;
  (port: number | undefined, more: More<GRPCAction, GRPCActionBuilder> | undefined): GRPCActionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: GRPCAction | BuilderOf<GRPCAction, unknown>): GRPCActionBuilder;
}
/**
 * A fresh builder of {@link GRPCAction}. Takes `port` at once, if given. A call of the gRPC health
 * checking protocol.
 */
export const grpcAction = /*@__PURE__*/ factory("GRPCAction") as GRPCActionFactory;

/** What {@link gitRepoVolumeSource} is: it makes builders of a {@link GitRepoVolumeSource}. */
export interface GitRepoVolumeSourceFactory {
  /** A fresh builder. */
  (): GitRepoVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: GitRepoVolumeSource | BuilderOf<GitRepoVolumeSource, unknown>): GitRepoVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link GitRepoVolumeSource}. A directory filled from a Git repository.
 * @deprecated nodes of Kubernetes 1.36 and later refuse to mount it: use an init container and an
 * `emptyDir`
 */
export const gitRepoVolumeSource = /*@__PURE__*/ factory("GitRepoVolumeSource") as GitRepoVolumeSourceFactory;

/** What {@link glusterfsVolumeSource} is: it makes builders of a {@link GlusterfsVolumeSource}. */
export interface GlusterfsVolumeSourceFactory {
  /** A fresh builder. */
  (): GlusterfsVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: GlusterfsVolumeSource | BuilderOf<GlusterfsVolumeSource, unknown>): GlusterfsVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link GlusterfsVolumeSource}. A GlusterFS volume.
 * @deprecated Kubernetes 1.26 removed the driver, so a pod that mounts it cannot start
 */
export const glusterfsVolumeSource = /*@__PURE__*/ factory("GlusterfsVolumeSource") as GlusterfsVolumeSourceFactory;

/** What {@link httpGetAction} is: it makes builders of a {@link HTTPGetAction}. */
export interface HTTPGetActionFactory {
  /** A fresh builder. */
  (): HTTPGetActionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: HTTPGetAction | BuilderOf<HTTPGetAction, unknown>): HTTPGetActionBuilder;
}
/** A fresh builder of {@link HTTPGetAction}. An HTTP GET request. */
export const httpGetAction = /*@__PURE__*/ factory("HTTPGetAction") as HTTPGetActionFactory;

/** What {@link httpHeader} is: it makes builders of a {@link HTTPHeader}. */
export interface HTTPHeaderFactory {
  /** A fresh builder. Takes `name` and `value` at once, if given. */
  (name?: string, value?: string, more?: More<HTTPHeader, HTTPHeaderBuilder>): HTTPHeaderBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: HTTPHeader | BuilderOf<HTTPHeader, unknown>): HTTPHeaderBuilder;
}
/**
 * A fresh builder of {@link HTTPHeader}. Takes `name` and `value` at once, if given. One header of a
 * request.
 */
export const httpHeader = /*@__PURE__*/ factory("HTTPHeader") as HTTPHeaderFactory;

/** What {@link hostAlias} is: it makes builders of a {@link HostAlias}. */
export interface HostAliasFactory {
  /** A fresh builder. Takes `ip` at once, if given. */
  (ip?: string): HostAliasBuilder;
  (ip: string | undefined, more: More<HostAlias, HostAliasBuilder> | undefined): HostAliasBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: HostAlias | BuilderOf<HostAlias, unknown>): HostAliasBuilder;
}
/** A fresh builder of {@link HostAlias}. Takes `ip` at once, if given. One line of the pod's `/etc/hosts`. */
export const hostAlias = /*@__PURE__*/ factory("HostAlias") as HostAliasFactory;

/** What {@link hostPathVolumeSource} is: it makes builders of a {@link HostPathVolumeSource}. */
export interface HostPathVolumeSourceFactory {
  /** A fresh builder. Takes `path` at once, if given. */
  (path?: string): HostPathVolumeSourceBuilder;
  (path: string | undefined, more: More<HostPathVolumeSource, HostPathVolumeSourceBuilder> | undefined): HostPathVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: HostPathVolumeSource | BuilderOf<HostPathVolumeSource, unknown>): HostPathVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link HostPathVolumeSource}. Takes `path` at once, if given. A path of the node,
 * mounted into the pod. `fsGroup` and SELinux labels are not applied to it.
 */
export const hostPathVolumeSource = /*@__PURE__*/ factory("HostPathVolumeSource") as HostPathVolumeSourceFactory;

/** What {@link iscsiVolumeSource} is: it makes builders of a {@link ISCSIVolumeSource}. */
export interface ISCSIVolumeSourceFactory {
  /** A fresh builder. */
  (): ISCSIVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ISCSIVolumeSource | BuilderOf<ISCSIVolumeSource, unknown>): ISCSIVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link ISCSIVolumeSource}. A disk of an iSCSI target. Only one node at a time can
 * mount it for writing.
 */
export const iscsiVolumeSource = /*@__PURE__*/ factory("ISCSIVolumeSource") as ISCSIVolumeSourceFactory;

/** What {@link imageVolumeSource} is: it makes builders of a {@link ImageVolumeSource}. */
export interface ImageVolumeSourceFactory {
  /** A fresh builder. */
  (): ImageVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ImageVolumeSource | BuilderOf<ImageVolumeSource, unknown>): ImageVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link ImageVolumeSource}. The content of an OCI image or artifact as a read-only
 * directory. Looked up again for each new pod; containers do not start before it is there.
 */
export const imageVolumeSource = /*@__PURE__*/ factory("ImageVolumeSource") as ImageVolumeSourceFactory;

/** What {@link keyToPath} is: it makes builders of a {@link KeyToPath}. */
export interface KeyToPathFactory {
  /** A fresh builder. Takes `key` and `path` at once, if given. */
  (key?: string, path?: string, more?: More<KeyToPath, KeyToPathBuilder>): KeyToPathBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: KeyToPath | BuilderOf<KeyToPath, unknown>): KeyToPathBuilder;
}
/**
 * A fresh builder of {@link KeyToPath}. Takes `key` and `path` at once, if given. Turns one key of a
 * Secret or ConfigMap into a file.
 */
export const keyToPath = /*@__PURE__*/ factory("KeyToPath") as KeyToPathFactory;

/** What {@link lifecycle} is: it makes builders of a {@link Lifecycle}. */
export interface LifecycleFactory {
  /** A fresh builder. */
  (): LifecycleBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: Lifecycle | BuilderOf<Lifecycle, unknown>): LifecycleBuilder;
}
/** A fresh builder of {@link Lifecycle}. Hooks that run when a container starts and before it stops. */
export const lifecycle = /*@__PURE__*/ factory("Lifecycle") as LifecycleFactory;

/** What {@link lifecycleHandler} is: it makes builders of a {@link LifecycleHandler}. */
export interface LifecycleHandlerFactory {
  /** A fresh builder. */
  (): LifecycleHandlerBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: LifecycleHandler | BuilderOf<LifecycleHandler, unknown>): LifecycleHandlerBuilder;
}
/** A fresh builder of {@link LifecycleHandler}. What a hook does. Exactly one field must be set. */
export const lifecycleHandler = /*@__PURE__*/ factory("LifecycleHandler") as LifecycleHandlerFactory;

/** What {@link localObjectReference} is: it makes builders of a {@link LocalObjectReference}. */
export interface LocalObjectReferenceFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): LocalObjectReferenceBuilder;
  (name: string | undefined, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): LocalObjectReferenceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: LocalObjectReference | BuilderOf<LocalObjectReference, unknown>): LocalObjectReferenceBuilder;
}
/**
 * A fresh builder of {@link LocalObjectReference}. Takes `name` at once, if given. Names an object, mostly
 * a Secret, in the same namespace.
 */
export const localObjectReference = /*@__PURE__*/ factory("LocalObjectReference") as LocalObjectReferenceFactory;

/** What {@link nfsVolumeSource} is: it makes builders of a {@link NFSVolumeSource}. */
export interface NFSVolumeSourceFactory {
  /** A fresh builder. Takes `server` and `path` at once, if given. */
  (server?: string, path?: string, more?: More<NFSVolumeSource, NFSVolumeSourceBuilder>): NFSVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: NFSVolumeSource | BuilderOf<NFSVolumeSource, unknown>): NFSVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link NFSVolumeSource}. Takes `server` and `path` at once, if given. A directory
 * exported by an NFS server. Its content outlives the pod; `fsGroup` and SELinux labels are not applied.
 */
export const nfsVolumeSource = /*@__PURE__*/ factory("NFSVolumeSource") as NFSVolumeSourceFactory;

/** What {@link nodeAffinity} is: it makes builders of a {@link NodeAffinity}. */
export interface NodeAffinityFactory {
  /** A fresh builder. */
  (): NodeAffinityBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: NodeAffinity | BuilderOf<NodeAffinity, unknown>): NodeAffinityBuilder;
}
/** A fresh builder of {@link NodeAffinity}. Rules on the nodes to which a pod may or should go. */
export const nodeAffinity = /*@__PURE__*/ factory("NodeAffinity") as NodeAffinityFactory;

/** What {@link nodeSelector} is: it makes builders of a {@link NodeSelector}. */
export interface NodeSelectorFactory {
  /** A fresh builder. */
  (): NodeSelectorBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: NodeSelector | BuilderOf<NodeSelector, unknown>): NodeSelectorBuilder;
}
/** A fresh builder of {@link NodeSelector}. Selects nodes by alternatives: one matching term is enough. */
export const nodeSelector = /*@__PURE__*/ factory("NodeSelector") as NodeSelectorFactory;

/** What {@link nodeSelectorRequirement} is: it makes builders of a {@link NodeSelectorRequirement}. */
export interface NodeSelectorRequirementFactory {
  /** A fresh builder. */
  (): NodeSelectorRequirementBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: NodeSelectorRequirement | BuilderOf<NodeSelectorRequirement, unknown>): NodeSelectorRequirementBuilder;
}
/** A fresh builder of {@link NodeSelectorRequirement}. One condition on a label or field of a node. */
export const nodeSelectorRequirement = /*@__PURE__*/ factory("NodeSelectorRequirement") as NodeSelectorRequirementFactory;

/** What {@link nodeSelectorTerm} is: it makes builders of a {@link NodeSelectorTerm}. */
export interface NodeSelectorTermFactory {
  /** A fresh builder. */
  (): NodeSelectorTermBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: NodeSelectorTerm | BuilderOf<NodeSelectorTerm, unknown>): NodeSelectorTermBuilder;
}
/**
 * A fresh builder of {@link NodeSelectorTerm}. One alternative of a node selector. All of its requirements
 * must hold; a term without any matches no node.
 */
export const nodeSelectorTerm = /*@__PURE__*/ factory("NodeSelectorTerm") as NodeSelectorTermFactory;

/** What {@link objectFieldSelector} is: it makes builders of a {@link ObjectFieldSelector}. */
export interface ObjectFieldSelectorFactory {
  /** A fresh builder. Takes `fieldPath` at once, if given. */
  (fieldPath?: string): ObjectFieldSelectorBuilder;
  (fieldPath: string | undefined, more: More<ObjectFieldSelector, ObjectFieldSelectorBuilder> | undefined): ObjectFieldSelectorBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ObjectFieldSelector | BuilderOf<ObjectFieldSelector, unknown>): ObjectFieldSelectorBuilder;
}
/**
 * A fresh builder of {@link ObjectFieldSelector}. Takes `fieldPath` at once, if given. A field of the Pod,
 * by its path.
 */
export const objectFieldSelector = /*@__PURE__*/ factory("ObjectFieldSelector") as ObjectFieldSelectorFactory;

/** What {@link objectReference} is: it makes builders of a {@link ObjectReference}. */
export interface ObjectReferenceFactory {
  /** A fresh builder. */
  (): ObjectReferenceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ObjectReference | BuilderOf<ObjectReference, unknown>): ObjectReferenceBuilder;
}
/**
 * A fresh builder of {@link ObjectReference}. Points to any object of the cluster. In a CronJob's status,
 * the Jobs that are running now.
 */
export const objectReference = /*@__PURE__*/ factory("ObjectReference") as ObjectReferenceFactory;

/** What {@link persistentVolumeClaimSpec} is: it makes builders of a {@link PersistentVolumeClaimSpec}. */
export interface PersistentVolumeClaimSpecFactory {
  /** A fresh builder. */
  (): PersistentVolumeClaimSpecBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PersistentVolumeClaimSpec | BuilderOf<PersistentVolumeClaimSpec, unknown>): PersistentVolumeClaimSpecBuilder;
}
/**
 * A fresh builder of {@link PersistentVolumeClaimSpec}. What storage is asked for: how much, of which
 * class, and how it may be mounted. `accessModes` and a request of `storage` are required.
 */
export const persistentVolumeClaimSpec = /*@__PURE__*/ factory("PersistentVolumeClaimSpec") as PersistentVolumeClaimSpecFactory;

/**
 * What {@link persistentVolumeClaimTemplate} is: it makes builders of a {@link
 * PersistentVolumeClaimTemplate}.
 */
export interface PersistentVolumeClaimTemplateFactory {
  /** A fresh builder. */
  (): PersistentVolumeClaimTemplateBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PersistentVolumeClaimTemplate | BuilderOf<PersistentVolumeClaimTemplate, unknown>): PersistentVolumeClaimTemplateBuilder;
}
/**
 * A fresh builder of {@link PersistentVolumeClaimTemplate}. The claim that is made for each pod of an
 * `ephemeral` volume.
 */
export const persistentVolumeClaimTemplate = /*@__PURE__*/ factory("PersistentVolumeClaimTemplate") as PersistentVolumeClaimTemplateFactory;

/**
 * What {@link persistentVolumeClaimVolumeSource} is: it makes builders of a {@link
 * PersistentVolumeClaimVolumeSource}.
 */
export interface PersistentVolumeClaimVolumeSourceFactory {
  /** A fresh builder. Takes `claimName` at once, if given. */
  (claimName?: string): PersistentVolumeClaimVolumeSourceBuilder;
  (claimName: string | undefined, more: More<PersistentVolumeClaimVolumeSource, PersistentVolumeClaimVolumeSourceBuilder> | undefined): PersistentVolumeClaimVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PersistentVolumeClaimVolumeSource | BuilderOf<PersistentVolumeClaimVolumeSource, unknown>): PersistentVolumeClaimVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link PersistentVolumeClaimVolumeSource}. Takes `claimName` at once, if given. The
 * storage behind an existing PersistentVolumeClaim.
 */
export const persistentVolumeClaimVolumeSource = /*@__PURE__*/ factory("PersistentVolumeClaimVolumeSource") as PersistentVolumeClaimVolumeSourceFactory;

/**
 * What {@link photonPersistentDiskVolumeSource} is: it makes builders of a {@link
 * PhotonPersistentDiskVolumeSource}.
 */
export interface PhotonPersistentDiskVolumeSourceFactory {
  /** A fresh builder. */
  (): PhotonPersistentDiskVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PhotonPersistentDiskVolumeSource | BuilderOf<PhotonPersistentDiskVolumeSource, unknown>): PhotonPersistentDiskVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link PhotonPersistentDiskVolumeSource}. A Photon Controller disk.
 * @deprecated without function since Kubernetes 1.16
 */
export const photonPersistentDiskVolumeSource = /*@__PURE__*/ factory("PhotonPersistentDiskVolumeSource") as PhotonPersistentDiskVolumeSourceFactory;

/** What {@link podAffinity} is: it makes builders of a {@link PodAffinity}. */
export interface PodAffinityFactory {
  /** A fresh builder. */
  (): PodAffinityBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodAffinity | BuilderOf<PodAffinity, unknown>): PodAffinityBuilder;
}
/**
 * A fresh builder of {@link PodAffinity}. Draws a pod to domains (nodes, zones, …) in which other pods
 * already run.
 */
export const podAffinity = /*@__PURE__*/ factory("PodAffinity") as PodAffinityFactory;

/** What {@link podAffinityTerm} is: it makes builders of a {@link PodAffinityTerm}. */
export interface PodAffinityTermFactory {
  /** A fresh builder. */
  (): PodAffinityTermBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodAffinityTerm | BuilderOf<PodAffinityTerm, unknown>): PodAffinityTermBuilder;
}
/**
 * A fresh builder of {@link PodAffinityTerm}. Selects other pods and says what counts as the same place as
 * theirs. Used for affinity and for anti-affinity.
 */
export const podAffinityTerm = /*@__PURE__*/ factory("PodAffinityTerm") as PodAffinityTermFactory;

/** What {@link podAntiAffinity} is: it makes builders of a {@link PodAntiAffinity}. */
export interface PodAntiAffinityFactory {
  /** A fresh builder. */
  (): PodAntiAffinityBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodAntiAffinity | BuilderOf<PodAntiAffinity, unknown>): PodAntiAffinityBuilder;
}
/**
 * A fresh builder of {@link PodAntiAffinity}. Keeps a pod away from domains (nodes, zones, …) in which
 * other pods already run.
 */
export const podAntiAffinity = /*@__PURE__*/ factory("PodAntiAffinity") as PodAntiAffinityFactory;

/** What {@link podCertificateProjection} is: it makes builders of a {@link PodCertificateProjection}. */
export interface PodCertificateProjectionFactory {
  /** A fresh builder. */
  (): PodCertificateProjectionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodCertificateProjection | BuilderOf<PodCertificateProjection, unknown>): PodCertificateProjectionBuilder;
}
/**
 * A fresh builder of {@link PodCertificateProjection}. A private key, made by the kubelet, and an X.509
 * certificate for it, requested from a signer and renewed on time. At least one of the three paths is set.
 */
export const podCertificateProjection = /*@__PURE__*/ factory("PodCertificateProjection") as PodCertificateProjectionFactory;

/** What {@link podDNSConfig} is: it makes builders of a {@link PodDNSConfig}. */
export interface PodDNSConfigFactory {
  /** A fresh builder. */
  (): PodDNSConfigBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodDNSConfig | BuilderOf<PodDNSConfig, unknown>): PodDNSConfigBuilder;
}
/**
 * A fresh builder of {@link PodDNSConfig}. Resolver settings of a pod, joined with those that `dnsPolicy`
 * brings.
 */
export const podDNSConfig = /*@__PURE__*/ factory("PodDNSConfig") as PodDNSConfigFactory;

/** What {@link podDNSConfigOption} is: it makes builders of a {@link PodDNSConfigOption}. */
export interface PodDNSConfigOptionFactory {
  /** A fresh builder. Takes `name` and `value` at once, if given. */
  (name?: string, value?: string, more?: More<PodDNSConfigOption, PodDNSConfigOptionBuilder>): PodDNSConfigOptionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodDNSConfigOption | BuilderOf<PodDNSConfigOption, unknown>): PodDNSConfigOptionBuilder;
}
/**
 * A fresh builder of {@link PodDNSConfigOption}. Takes `name` and `value` at once, if given. One option of
 * the resolver, as in the `options` line of `resolv.conf`.
 */
export const podDNSConfigOption = /*@__PURE__*/ factory("PodDNSConfigOption") as PodDNSConfigOptionFactory;

/** What {@link podOS} is: it makes builders of a {@link PodOS}. */
export interface PodOSFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: OSName): PodOSBuilder;
  (name: OSName | undefined, more: More<PodOS, PodOSBuilder> | undefined): PodOSBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodOS | BuilderOf<PodOS, unknown>): PodOSBuilder;
}
/** A fresh builder of {@link PodOS}. Takes `name` at once, if given. The operating system of a pod. */
export const podOS = /*@__PURE__*/ factory("PodOS") as PodOSFactory;

/** What {@link podReadinessGate} is: it makes builders of a {@link PodReadinessGate}. */
export interface PodReadinessGateFactory {
  /** A fresh builder. Takes `conditionType` at once, if given. */
  (conditionType?: PodConditionType): PodReadinessGateBuilder;
  (conditionType: PodConditionType | undefined, more: More<PodReadinessGate, PodReadinessGateBuilder> | undefined): PodReadinessGateBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodReadinessGate | BuilderOf<PodReadinessGate, unknown>): PodReadinessGateBuilder;
}
/**
 * A fresh builder of {@link PodReadinessGate}. Takes `conditionType` at once, if given. One pod condition
 * on which readiness also depends.
 */
export const podReadinessGate = /*@__PURE__*/ factory("PodReadinessGate") as PodReadinessGateFactory;

/** What {@link podResourceClaim} is: it makes builders of a {@link PodResourceClaim}. */
export interface PodResourceClaimFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): PodResourceClaimBuilder;
  (name: string | undefined, more: More<PodResourceClaim, PodResourceClaimBuilder> | undefined): PodResourceClaimBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodResourceClaim | BuilderOf<PodResourceClaim, unknown>): PodResourceClaimBuilder;
}
/**
 * A fresh builder of {@link PodResourceClaim}. Takes `name` at once, if given. A ResourceClaim that the
 * containers of a Pod can refer to. It has either a `resourceClaimName` or a `resourceClaimTemplateName`,
 * never both.
 */
export const podResourceClaim = /*@__PURE__*/ factory("PodResourceClaim") as PodResourceClaimFactory;

/** What {@link podSchedulingGate} is: it makes builders of a {@link PodSchedulingGate}. */
export interface PodSchedulingGateFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): PodSchedulingGateBuilder;
  (name: string | undefined, more: More<PodSchedulingGate, PodSchedulingGateBuilder> | undefined): PodSchedulingGateBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodSchedulingGate | BuilderOf<PodSchedulingGate, unknown>): PodSchedulingGateBuilder;
}
/**
 * A fresh builder of {@link PodSchedulingGate}. Takes `name` at once, if given. One lock on the scheduling
 * of a pod.
 */
export const podSchedulingGate = /*@__PURE__*/ factory("PodSchedulingGate") as PodSchedulingGateFactory;

/** What {@link podSchedulingGroup} is: it makes builders of a {@link PodSchedulingGroup}. */
export interface PodSchedulingGroupFactory {
  /** A fresh builder. */
  (): PodSchedulingGroupBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodSchedulingGroup | BuilderOf<PodSchedulingGroup, unknown>): PodSchedulingGroupBuilder;
}
/**
 * A fresh builder of {@link PodSchedulingGroup}. Says to which group, scheduled together, a pod belongs.
 * Has exactly one member today.
 */
export const podSchedulingGroup = /*@__PURE__*/ factory("PodSchedulingGroup") as PodSchedulingGroupFactory;

/** What {@link podSecurityContext} is: it makes builders of a {@link PodSecurityContext}. */
export interface PodSecurityContextFactory {
  /** A fresh builder. */
  (): PodSecurityContextBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PodSecurityContext | BuilderOf<PodSecurityContext, unknown>): PodSecurityContextBuilder;
}
/**
 * A fresh builder of {@link PodSecurityContext}. Security settings that hold for all containers of a pod
 * and, for `fsGroup` and its kin, for its volumes. A container's own `securityContext` takes precedence
 * field by field.
 */
export const podSecurityContext = /*@__PURE__*/ factory("PodSecurityContext") as PodSecurityContextFactory;

/** What {@link podSpec} is: it makes builders of a {@link PodSpec}. */
export interface PodSpecFactory {
  /** A fresh builder. */
  (): PodSpecBuilder<RestartPolicyMissing | ContainerMissing>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: PodSpec | BuilderOf<PodSpec, N>): PodSpecBuilder<N>;
}
/**
 * A fresh builder of {@link PodSpec}. Everything about a pod: its containers, storage, place in the
 * cluster, network and identity. In a Job, `containers` and `restartPolicy` must be written; the server
 * fills in or leaves out the rest.
 */
export const podSpec = /*@__PURE__*/ factory("PodSpec") as PodSpecFactory;

/** What {@link podTemplateSpec} is: it makes builders of a {@link PodTemplateSpec}. */
export interface PodTemplateSpecFactory {
  /** A fresh builder. */
  (): PodTemplateSpecBuilder<RestartPolicyMissing | ContainerMissing>;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from<N = never>(value: PodTemplateSpec | BuilderOf<PodTemplateSpec, N>): PodTemplateSpecBuilder<N>;
}
/**
 * A fresh builder of {@link PodTemplateSpec}. The pattern from which a Job makes its pods. Once the Job
 * exists the template cannot change, with a few exceptions while the Job is suspended and has no active
 * pods: its metadata, node affinity, `nodeSelector`, `tolerations`, `schedulingGates` and the resources of
 * containers.
 */
export const podTemplateSpec = /*@__PURE__*/ factory("PodTemplateSpec") as PodTemplateSpecFactory;
/** The same as {@link podTemplateSpec}. */
export const podTemplate = podTemplateSpec;

/** What {@link portworxVolumeSource} is: it makes builders of a {@link PortworxVolumeSource}. */
export interface PortworxVolumeSourceFactory {
  /** A fresh builder. */
  (): PortworxVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PortworxVolumeSource | BuilderOf<PortworxVolumeSource, unknown>): PortworxVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link PortworxVolumeSource}. A Portworx volume.
 * @deprecated the CSI driver `pxd.portworx.com` serves it
 */
export const portworxVolumeSource = /*@__PURE__*/ factory("PortworxVolumeSource") as PortworxVolumeSourceFactory;

/** What {@link preferredSchedulingTerm} is: it makes builders of a {@link PreferredSchedulingTerm}. */
export interface PreferredSchedulingTermFactory {
  /** A fresh builder. */
  (): PreferredSchedulingTermBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: PreferredSchedulingTerm | BuilderOf<PreferredSchedulingTerm, unknown>): PreferredSchedulingTermBuilder;
}
/**
 * A fresh builder of {@link PreferredSchedulingTerm}. A node selector term together with how much it
 * counts.
 */
export const preferredSchedulingTerm = /*@__PURE__*/ factory("PreferredSchedulingTerm") as PreferredSchedulingTermFactory;

/** What {@link probe} is: it makes builders of a {@link Probe}. */
export interface ProbeFactory {
  /** A fresh builder. */
  (): ProbeBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: Probe | BuilderOf<Probe, unknown>): ProbeBuilder;
}
/**
 * A fresh builder of {@link Probe}. A repeated check of a container. Exactly one of `exec`, `httpGet`,
 * `tcpSocket` and `grpc` must be set.
 */
export const probe = /*@__PURE__*/ factory("Probe") as ProbeFactory;

/** What {@link projectedVolumeSource} is: it makes builders of a {@link ProjectedVolumeSource}. */
export interface ProjectedVolumeSourceFactory {
  /** A fresh builder. */
  (): ProjectedVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ProjectedVolumeSource | BuilderOf<ProjectedVolumeSource, unknown>): ProjectedVolumeSourceBuilder;
}
/** A fresh builder of {@link ProjectedVolumeSource}. One directory with files from several sources. */
export const projectedVolumeSource = /*@__PURE__*/ factory("ProjectedVolumeSource") as ProjectedVolumeSourceFactory;

/** What {@link quobyteVolumeSource} is: it makes builders of a {@link QuobyteVolumeSource}. */
export interface QuobyteVolumeSourceFactory {
  /** A fresh builder. */
  (): QuobyteVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: QuobyteVolumeSource | BuilderOf<QuobyteVolumeSource, unknown>): QuobyteVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link QuobyteVolumeSource}. A Quobyte volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export const quobyteVolumeSource = /*@__PURE__*/ factory("QuobyteVolumeSource") as QuobyteVolumeSourceFactory;

/** What {@link rbdVolumeSource} is: it makes builders of a {@link RBDVolumeSource}. */
export interface RBDVolumeSourceFactory {
  /** A fresh builder. */
  (): RBDVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: RBDVolumeSource | BuilderOf<RBDVolumeSource, unknown>): RBDVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link RBDVolumeSource}. A Ceph block device.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export const rbdVolumeSource = /*@__PURE__*/ factory("RBDVolumeSource") as RBDVolumeSourceFactory;

/** What {@link resourceClaim} is: it makes builders of a {@link ResourceClaim}. */
export interface ResourceClaimFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): ResourceClaimBuilder;
  (name: string | undefined, more: More<ResourceClaim, ResourceClaimBuilder> | undefined): ResourceClaimBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ResourceClaim | BuilderOf<ResourceClaim, unknown>): ResourceClaimBuilder;
}
/**
 * A fresh builder of {@link ResourceClaim}. Takes `name` at once, if given. Gives a container the devices
 * of one entry of the Pod's `resourceClaims`.
 */
export const resourceClaim = /*@__PURE__*/ factory("ResourceClaim") as ResourceClaimFactory;

/** What {@link resourceFieldSelector} is: it makes builders of a {@link ResourceFieldSelector}. */
export interface ResourceFieldSelectorFactory {
  /** A fresh builder. Takes `resource` at once, if given. */
  (resource?: string): ResourceFieldSelectorBuilder;
  (resource: string | undefined, more: More<ResourceFieldSelector, ResourceFieldSelectorBuilder> | undefined): ResourceFieldSelectorBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ResourceFieldSelector | BuilderOf<ResourceFieldSelector, unknown>): ResourceFieldSelectorBuilder;
}
/**
 * A fresh builder of {@link ResourceFieldSelector}. Takes `resource` at once, if given. A resource of a
 * container, given as a whole number.
 */
export const resourceFieldSelector = /*@__PURE__*/ factory("ResourceFieldSelector") as ResourceFieldSelectorFactory;

/** What {@link resourceRequirements} is: it makes builders of a {@link ResourceRequirements}. */
export interface ResourceRequirementsFactory {
  /** A fresh builder. */
  (): ResourceRequirementsBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ResourceRequirements | BuilderOf<ResourceRequirements, unknown>): ResourceRequirementsBuilder;
}
/**
 * A fresh builder of {@link ResourceRequirements}. Resources that a container, or a Pod as a whole, asks
 * for and may use.
 */
export const resourceRequirements = /*@__PURE__*/ factory("ResourceRequirements") as ResourceRequirementsFactory;

/** What {@link seLinuxOptions} is: it makes builders of a {@link SELinuxOptions}. */
export interface SELinuxOptionsFactory {
  /** A fresh builder. */
  (): SELinuxOptionsBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SELinuxOptions | BuilderOf<SELinuxOptions, unknown>): SELinuxOptionsBuilder;
}
/**
 * A fresh builder of {@link SELinuxOptions}. The four parts of an SELinux label. The server checks none of
 * them.
 */
export const seLinuxOptions = /*@__PURE__*/ factory("SELinuxOptions") as SELinuxOptionsFactory;

/** What {@link scaleIOVolumeSource} is: it makes builders of a {@link ScaleIOVolumeSource}. */
export interface ScaleIOVolumeSourceFactory {
  /** A fresh builder. */
  (): ScaleIOVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ScaleIOVolumeSource | BuilderOf<ScaleIOVolumeSource, unknown>): ScaleIOVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link ScaleIOVolumeSource}. A ScaleIO volume.
 * @deprecated Kubernetes 1.22 removed the driver, so a pod that mounts it cannot start
 */
export const scaleIOVolumeSource = /*@__PURE__*/ factory("ScaleIOVolumeSource") as ScaleIOVolumeSourceFactory;

/** What {@link seccompProfile} is: it makes builders of a {@link SeccompProfile}. */
export interface SeccompProfileFactory {
  /** A fresh builder. */
  (): SeccompProfileBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SeccompProfile | BuilderOf<SeccompProfile, unknown>): SeccompProfileBuilder;
}
/** A fresh builder of {@link SeccompProfile}. Which seccomp profile filters the system calls. */
export const seccompProfile = /*@__PURE__*/ factory("SeccompProfile") as SeccompProfileFactory;

/** What {@link secretEnvSource} is: it makes builders of a {@link SecretEnvSource}. */
export interface SecretEnvSourceFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): SecretEnvSourceBuilder;
  (name: string | undefined, more: More<SecretEnvSource, SecretEnvSourceBuilder> | undefined): SecretEnvSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SecretEnvSource | BuilderOf<SecretEnvSource, unknown>): SecretEnvSourceBuilder;
}
/**
 * A fresh builder of {@link SecretEnvSource}. Takes `name` at once, if given. A Secret that is read as a
 * whole.
 */
export const secretEnvSource = /*@__PURE__*/ factory("SecretEnvSource") as SecretEnvSourceFactory;

/** What {@link secretKeySelector} is: it makes builders of a {@link SecretKeySelector}. */
export interface SecretKeySelectorFactory {
  /** A fresh builder. Takes `name` and `key` at once, if given. */
  (name?: string, key?: string, more?: More<SecretKeySelector, SecretKeySelectorBuilder>): SecretKeySelectorBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SecretKeySelector | BuilderOf<SecretKeySelector, unknown>): SecretKeySelectorBuilder;
}
/**
 * A fresh builder of {@link SecretKeySelector}. Takes `name` and `key` at once, if given. One key of a
 * Secret.
 */
export const secretKeySelector = /*@__PURE__*/ factory("SecretKeySelector") as SecretKeySelectorFactory;

/** What {@link secretProjection} is: it makes builders of a {@link SecretProjection}. */
export interface SecretProjectionFactory {
  /** A fresh builder. */
  (): SecretProjectionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SecretProjection | BuilderOf<SecretProjection, unknown>): SecretProjectionBuilder;
}
/**
 * A fresh builder of {@link SecretProjection}. Files from a Secret within a projected volume, whose
 * `defaultMode` they use.
 */
export const secretProjection = /*@__PURE__*/ factory("SecretProjection") as SecretProjectionFactory;

/** What {@link secretVolumeSource} is: it makes builders of a {@link SecretVolumeSource}. */
export interface SecretVolumeSourceFactory {
  /** A fresh builder. Takes `secretName` at once, if given. */
  (secretName?: string): SecretVolumeSourceBuilder;
  (secretName: string | undefined, more: More<SecretVolumeSource, SecretVolumeSourceBuilder> | undefined): SecretVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SecretVolumeSource | BuilderOf<SecretVolumeSource, unknown>): SecretVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link SecretVolumeSource}. Takes `secretName` at once, if given. Files from a
 * Secret: one per key, named after it, unless `items` says otherwise. Updates of the Secret reach running
 * pods, except through `subPath` mounts.
 */
export const secretVolumeSource = /*@__PURE__*/ factory("SecretVolumeSource") as SecretVolumeSourceFactory;

/** What {@link securityContext} is: it makes builders of a {@link SecurityContext}. */
export interface SecurityContextFactory {
  /** A fresh builder. */
  (): SecurityContextBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SecurityContext | BuilderOf<SecurityContext, unknown>): SecurityContextBuilder;
}
/**
 * A fresh builder of {@link SecurityContext}. User, privileges and confinement of one container. What is
 * set here goes before the same field of the Pod.
 */
export const securityContext = /*@__PURE__*/ factory("SecurityContext") as SecurityContextFactory;

/**
 * What {@link serviceAccountTokenProjection} is: it makes builders of a {@link
 * ServiceAccountTokenProjection}.
 */
export interface ServiceAccountTokenProjectionFactory {
  /** A fresh builder. */
  (): ServiceAccountTokenProjectionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ServiceAccountTokenProjection | BuilderOf<ServiceAccountTokenProjection, unknown>): ServiceAccountTokenProjectionBuilder;
}
/**
 * A fresh builder of {@link ServiceAccountTokenProjection}. A file with a token for the pod's
 * ServiceAccount, which the kubelet replaces before it expires.
 */
export const serviceAccountTokenProjection = /*@__PURE__*/ factory("ServiceAccountTokenProjection") as ServiceAccountTokenProjectionFactory;

/** What {@link sleepAction} is: it makes builders of a {@link SleepAction}. */
export interface SleepActionFactory {
  /** A fresh builder. Takes `seconds` at once, if given. */
  (seconds?: number | Duration): SleepActionBuilder;
  (seconds: number | Duration | undefined, more: More<SleepAction, SleepActionBuilder> | undefined): SleepActionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: SleepAction | BuilderOf<SleepAction, unknown>): SleepActionBuilder;
}
/** A fresh builder of {@link SleepAction}. Takes `seconds` at once, if given. A pause in a lifecycle hook. */
export const sleepAction = /*@__PURE__*/ factory("SleepAction") as SleepActionFactory;

/** What {@link storageOSVolumeSource} is: it makes builders of a {@link StorageOSVolumeSource}. */
export interface StorageOSVolumeSourceFactory {
  /** A fresh builder. */
  (): StorageOSVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: StorageOSVolumeSource | BuilderOf<StorageOSVolumeSource, unknown>): StorageOSVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link StorageOSVolumeSource}. A StorageOS volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export const storageOSVolumeSource = /*@__PURE__*/ factory("StorageOSVolumeSource") as StorageOSVolumeSourceFactory;

/** What {@link sysctl} is: it makes builders of a {@link Sysctl}. */
export interface SysctlFactory {
  /** A fresh builder. Takes `name` and `value` at once, if given. */
  (name?: string, value?: string, more?: More<Sysctl, SysctlBuilder>): SysctlBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: Sysctl | BuilderOf<Sysctl, unknown>): SysctlBuilder;
}
/**
 * A fresh builder of {@link Sysctl}. Takes `name` and `value` at once, if given. One kernel parameter for
 * the pod's namespaces.
 */
export const sysctl = /*@__PURE__*/ factory("Sysctl") as SysctlFactory;

/** What {@link tcpSocketAction} is: it makes builders of a {@link TCPSocketAction}. */
export interface TCPSocketActionFactory {
  /** A fresh builder. Takes `port` at once, if given. */
  (port?: IntOrString): TCPSocketActionBuilder;
  (port: IntOrString | undefined, more: More<TCPSocketAction, TCPSocketActionBuilder> | undefined): TCPSocketActionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: TCPSocketAction | BuilderOf<TCPSocketAction, unknown>): TCPSocketActionBuilder;
}
/**
 * A fresh builder of {@link TCPSocketAction}. Takes `port` at once, if given. An attempt to connect by
 * TCP.
 */
export const tcpSocketAction = /*@__PURE__*/ factory("TCPSocketAction") as TCPSocketActionFactory;

/** What {@link toleration} is: it makes builders of a {@link Toleration}. */
export interface TolerationFactory {
  /** A fresh builder. */
  (): TolerationBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: Toleration | BuilderOf<Toleration, unknown>): TolerationBuilder;
}
/**
 * A fresh builder of {@link Toleration}. Lets a pod onto nodes that carry a matching taint. It matches
 * when key, value and effect all fit. It allows a node, but does not draw pods to it.
 */
export const toleration = /*@__PURE__*/ factory("Toleration") as TolerationFactory;

/** What {@link topologySpreadConstraint} is: it makes builders of a {@link TopologySpreadConstraint}. */
export interface TopologySpreadConstraintFactory {
  /** A fresh builder. */
  (): TopologySpreadConstraintBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: TopologySpreadConstraint | BuilderOf<TopologySpreadConstraint, unknown>): TopologySpreadConstraintBuilder;
}
/**
 * A fresh builder of {@link TopologySpreadConstraint}. Keeps matching pods evenly spread over domains such
 * as zones or nodes.
 */
export const topologySpreadConstraint = /*@__PURE__*/ factory("TopologySpreadConstraint") as TopologySpreadConstraintFactory;

/** What {@link typedLocalObjectReference} is: it makes builders of a {@link TypedLocalObjectReference}. */
export interface TypedLocalObjectReferenceFactory {
  /** A fresh builder. */
  (): TypedLocalObjectReferenceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: TypedLocalObjectReference | BuilderOf<TypedLocalObjectReference, unknown>): TypedLocalObjectReferenceBuilder;
}
/**
 * A fresh builder of {@link TypedLocalObjectReference}. Points to an object of a given kind in the same
 * namespace.
 */
export const typedLocalObjectReference = /*@__PURE__*/ factory("TypedLocalObjectReference") as TypedLocalObjectReferenceFactory;

/** What {@link typedObjectReference} is: it makes builders of a {@link TypedObjectReference}. */
export interface TypedObjectReferenceFactory {
  /** A fresh builder. */
  (): TypedObjectReferenceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: TypedObjectReference | BuilderOf<TypedObjectReference, unknown>): TypedObjectReferenceBuilder;
}
/**
 * A fresh builder of {@link TypedObjectReference}. Points to an object of a given kind, possibly in
 * another namespace.
 */
export const typedObjectReference = /*@__PURE__*/ factory("TypedObjectReference") as TypedObjectReferenceFactory;

/** What {@link volume} is: it makes builders of a {@link Volume}. */
export interface VolumeFactory {
  /** A fresh builder. Takes `name` at once, if given. */
  (name?: string): VolumeBuilder;
  (name: string | undefined, more: More<Volume, VolumeBuilder> | undefined): VolumeBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: Volume | BuilderOf<Volume, unknown>): VolumeBuilder;
}
/**
 * A fresh builder of {@link Volume}. Takes `name` at once, if given. Named storage or files for the
 * containers of a pod. Exactly one source is set beside `name`; with none at all, the server makes it an
 * empty `emptyDir`.
 */
export const volume = /*@__PURE__*/ factory("Volume") as VolumeFactory;

/** What {@link volumeDevice} is: it makes builders of a {@link VolumeDevice}. */
export interface VolumeDeviceFactory {
  /** A fresh builder. Takes `name` and `devicePath` at once, if given. */
  (name?: string, devicePath?: string, more?: More<VolumeDevice, VolumeDeviceBuilder>): VolumeDeviceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: VolumeDevice | BuilderOf<VolumeDevice, unknown>): VolumeDeviceBuilder;
}
/**
 * A fresh builder of {@link VolumeDevice}. Takes `name` and `devicePath` at once, if given. A volume of
 * the Pod as a raw block device of a container.
 */
export const volumeDevice = /*@__PURE__*/ factory("VolumeDevice") as VolumeDeviceFactory;

/** What {@link volumeMount} is: it makes builders of a {@link VolumeMount}. */
export interface VolumeMountFactory {
  /** A fresh builder. Takes `name` and `mountPath` at once, if given. */
  (name?: string, mountPath?: string, more?: More<VolumeMount, VolumeMountBuilder>): VolumeMountBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: VolumeMount | BuilderOf<VolumeMount, unknown>): VolumeMountBuilder;
}
/**
 * A fresh builder of {@link VolumeMount}. Takes `name` and `mountPath` at once, if given. A volume of the
 * Pod at a path of a container.
 */
export const volumeMount = /*@__PURE__*/ factory("VolumeMount") as VolumeMountFactory;

/** What {@link volumeProjection} is: it makes builders of a {@link VolumeProjection}. */
export interface VolumeProjectionFactory {
  /** A fresh builder. */
  (): VolumeProjectionBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: VolumeProjection | BuilderOf<VolumeProjection, unknown>): VolumeProjectionBuilder;
}
/**
 * A fresh builder of {@link VolumeProjection}. One source of a projected volume. At most one member may be
 * set; with none, the server warns.
 */
export const volumeProjection = /*@__PURE__*/ factory("VolumeProjection") as VolumeProjectionFactory;

/** What {@link volumeResourceRequirements} is: it makes builders of a {@link VolumeResourceRequirements}. */
export interface VolumeResourceRequirementsFactory {
  /** A fresh builder. */
  (): VolumeResourceRequirementsBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: VolumeResourceRequirements | BuilderOf<VolumeResourceRequirements, unknown>): VolumeResourceRequirementsBuilder;
}
/** A fresh builder of {@link VolumeResourceRequirements}. Storage that a volume claim asks for. */
export const volumeResourceRequirements = /*@__PURE__*/ factory("VolumeResourceRequirements") as VolumeResourceRequirementsFactory;

/**
 * What {@link vsphereVirtualDiskVolumeSource} is: it makes builders of a {@link
 * VsphereVirtualDiskVolumeSource}.
 */
export interface VsphereVirtualDiskVolumeSourceFactory {
  /** A fresh builder. */
  (): VsphereVirtualDiskVolumeSourceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: VsphereVirtualDiskVolumeSource | BuilderOf<VsphereVirtualDiskVolumeSource, unknown>): VsphereVirtualDiskVolumeSourceBuilder;
}
/**
 * A fresh builder of {@link VsphereVirtualDiskVolumeSource}. A vSphere virtual disk.
 * @deprecated the CSI driver `csi.vsphere.vmware.com` serves it
 */
export const vsphereVirtualDiskVolumeSource = /*@__PURE__*/ factory("VsphereVirtualDiskVolumeSource") as VsphereVirtualDiskVolumeSourceFactory;

/** What {@link weightedPodAffinityTerm} is: it makes builders of a {@link WeightedPodAffinityTerm}. */
export interface WeightedPodAffinityTermFactory {
  /** A fresh builder. */
  (): WeightedPodAffinityTermBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WeightedPodAffinityTerm | BuilderOf<WeightedPodAffinityTerm, unknown>): WeightedPodAffinityTermBuilder;
}
/**
 * A fresh builder of {@link WeightedPodAffinityTerm}. A pod affinity term together with how much it
 * counts.
 */
export const weightedPodAffinityTerm = /*@__PURE__*/ factory("WeightedPodAffinityTerm") as WeightedPodAffinityTermFactory;

/**
 * What {@link windowsSecurityContextOptions} is: it makes builders of a {@link
 * WindowsSecurityContextOptions}.
 */
export interface WindowsSecurityContextOptionsFactory {
  /** A fresh builder. */
  (): WindowsSecurityContextOptionsBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WindowsSecurityContextOptions | BuilderOf<WindowsSecurityContextOptions, unknown>): WindowsSecurityContextOptionsBuilder;
}
/** A fresh builder of {@link WindowsSecurityContextOptions}. Settings for containers on Windows nodes. */
export const windowsSecurityContextOptions = /*@__PURE__*/ factory("WindowsSecurityContextOptions") as WindowsSecurityContextOptionsFactory;

/** What {@link labelSelector} is: it makes builders of a {@link LabelSelector}. */
export interface LabelSelectorFactory {
  /** A fresh builder. */
  (): LabelSelectorBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: LabelSelector | BuilderOf<LabelSelector, unknown>): LabelSelectorBuilder;
}
/**
 * A fresh builder of {@link LabelSelector}. A query over labels; all its parts have to match. Empty (`{}`)
 * it selects everything, absent it selects nothing.
 */
export const labelSelector = /*@__PURE__*/ factory("LabelSelector") as LabelSelectorFactory;

/** What {@link labelSelectorRequirement} is: it makes builders of a {@link LabelSelectorRequirement}. */
export interface LabelSelectorRequirementFactory {
  /** A fresh builder. */
  (): LabelSelectorRequirementBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: LabelSelectorRequirement | BuilderOf<LabelSelectorRequirement, unknown>): LabelSelectorRequirementBuilder;
}
/** A fresh builder of {@link LabelSelectorRequirement}. A test on one label. */
export const labelSelectorRequirement = /*@__PURE__*/ factory("LabelSelectorRequirement") as LabelSelectorRequirementFactory;

/** What {@link listMeta} is: it makes builders of a {@link ListMeta}. */
export interface ListMetaFactory {
  /** A fresh builder. */
  (): ListMetaBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ListMeta | BuilderOf<ListMeta, unknown>): ListMetaBuilder;
}
/** A fresh builder of {@link ListMeta}. Paging and version data of a list. Filled in by the server. */
export const listMeta = /*@__PURE__*/ factory("ListMeta") as ListMetaFactory;

/** What {@link managedFieldsEntry} is: it makes builders of a {@link ManagedFieldsEntry}. */
export interface ManagedFieldsEntryFactory {
  /** A fresh builder. */
  (): ManagedFieldsEntryBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ManagedFieldsEntry | BuilderOf<ManagedFieldsEntry, unknown>): ManagedFieldsEntryBuilder;
}
/** A fresh builder of {@link ManagedFieldsEntry}. The fields that one client has set by one way of writing. */
export const managedFieldsEntry = /*@__PURE__*/ factory("ManagedFieldsEntry") as ManagedFieldsEntryFactory;

/** What {@link objectMeta} is: it makes builders of a {@link ObjectMeta}. */
export interface ObjectMetaFactory {
  /** A fresh builder. */
  (): ObjectMetaBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ObjectMeta | BuilderOf<ObjectMeta, unknown>): ObjectMetaBuilder;
}
/** A fresh builder of {@link ObjectMeta}. Identity, labels and bookkeeping that every stored object has. */
export const objectMeta = /*@__PURE__*/ factory("ObjectMeta") as ObjectMetaFactory;

/** What {@link ownerReference} is: it makes builders of a {@link OwnerReference}. */
export interface OwnerReferenceFactory {
  /** A fresh builder. */
  (): OwnerReferenceBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: OwnerReference | BuilderOf<OwnerReference, unknown>): OwnerReferenceBuilder;
}
/**
 * A fresh builder of {@link OwnerReference}. Points from an object to its owner, which is in the same
 * namespace or in none.
 */
export const ownerReference = /*@__PURE__*/ factory("OwnerReference") as OwnerReferenceFactory;

/** What {@link shardInfo} is: it makes builders of a {@link ShardInfo}. */
export interface ShardInfoFactory {
  /** A fresh builder. */
  (): ShardInfoBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: ShardInfo | BuilderOf<ShardInfo, unknown>): ShardInfoBuilder;
}
/** A fresh builder of {@link ShardInfo}. Says that a list holds one shard only, and which. */
export const shardInfo = /*@__PURE__*/ factory("ShardInfo") as ShardInfoFactory;

/** What {@link topologyConstraint} is: it makes builders of a {@link TopologyConstraint}. */
export interface TopologyConstraintFactory {
  /** A fresh builder. Takes `key` at once, if given. */
  (key?: string): TopologyConstraintBuilder;
  (key: string | undefined, more: More<TopologyConstraint, TopologyConstraintBuilder> | undefined): TopologyConstraintBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: TopologyConstraint | BuilderOf<TopologyConstraint, unknown>): TopologyConstraintBuilder;
}
/**
 * A fresh builder of {@link TopologyConstraint}. Takes `key` at once, if given. Keeps all Pods of a group
 * within one topology domain.
 */
export const topologyConstraint = /*@__PURE__*/ factory("TopologyConstraint") as TopologyConstraintFactory;

/**
 * What {@link workloadPodGroupAllDisruptionMode} is: it makes builders of a {@link
 * WorkloadPodGroupAllDisruptionMode}.
 */
export interface WorkloadPodGroupAllDisruptionModeFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupAllDisruptionModeBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupAllDisruptionMode | BuilderOf<WorkloadPodGroupAllDisruptionMode, unknown>): WorkloadPodGroupAllDisruptionModeBuilder;
}
/**
 * A fresh builder of {@link WorkloadPodGroupAllDisruptionMode}. Chooses disruption of the whole group; it
 * has no settings, write `{}`.
 */
export const workloadPodGroupAllDisruptionMode = /*@__PURE__*/ factory("WorkloadPodGroupAllDisruptionMode") as WorkloadPodGroupAllDisruptionModeFactory;

/**
 * What {@link workloadPodGroupBasicSchedulingPolicy} is: it makes builders of a {@link
 * WorkloadPodGroupBasicSchedulingPolicy}.
 */
export interface WorkloadPodGroupBasicSchedulingPolicyFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupBasicSchedulingPolicyBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupBasicSchedulingPolicy | BuilderOf<WorkloadPodGroupBasicSchedulingPolicy, unknown>): WorkloadPodGroupBasicSchedulingPolicyBuilder;
}
/**
 * A fresh builder of {@link WorkloadPodGroupBasicSchedulingPolicy}. Chooses the usual scheduling; it has
 * no settings, write `{}`.
 */
export const workloadPodGroupBasicSchedulingPolicy = /*@__PURE__*/ factory("WorkloadPodGroupBasicSchedulingPolicy") as WorkloadPodGroupBasicSchedulingPolicyFactory;

/**
 * What {@link workloadPodGroupDisruptionMode} is: it makes builders of a {@link
 * WorkloadPodGroupDisruptionMode}.
 */
export interface WorkloadPodGroupDisruptionModeFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupDisruptionModeBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupDisruptionMode | BuilderOf<WorkloadPodGroupDisruptionMode, unknown>): WorkloadPodGroupDisruptionModeBuilder;
}
/**
 * A fresh builder of {@link WorkloadPodGroupDisruptionMode}. Whether a group is disrupted in parts or as a
 * whole. Exactly one of the two must be set. Alpha.
 */
export const workloadPodGroupDisruptionMode = /*@__PURE__*/ factory("WorkloadPodGroupDisruptionMode") as WorkloadPodGroupDisruptionModeFactory;

/**
 * What {@link workloadPodGroupGangSchedulingPolicy} is: it makes builders of a {@link
 * WorkloadPodGroupGangSchedulingPolicy}.
 */
export interface WorkloadPodGroupGangSchedulingPolicyFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupGangSchedulingPolicyBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupGangSchedulingPolicy | BuilderOf<WorkloadPodGroupGangSchedulingPolicy, unknown>): WorkloadPodGroupGangSchedulingPolicyBuilder;
}
/** A fresh builder of {@link WorkloadPodGroupGangSchedulingPolicy}. Settings of all-or-nothing scheduling. */
export const workloadPodGroupGangSchedulingPolicy = /*@__PURE__*/ factory("WorkloadPodGroupGangSchedulingPolicy") as WorkloadPodGroupGangSchedulingPolicyFactory;

/**
 * What {@link workloadPodGroupResourceClaim} is: it makes builders of a {@link
 * WorkloadPodGroupResourceClaim}.
 */
export interface WorkloadPodGroupResourceClaimFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupResourceClaimBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupResourceClaim | BuilderOf<WorkloadPodGroupResourceClaim, unknown>): WorkloadPodGroupResourceClaimBuilder;
}
/**
 * A fresh builder of {@link WorkloadPodGroupResourceClaim}. A ResourceClaim that the Pods of a group
 * share. It has either a `resourceClaimName` or a `resourceClaimTemplateName`, never both.
 */
export const workloadPodGroupResourceClaim = /*@__PURE__*/ factory("WorkloadPodGroupResourceClaim") as WorkloadPodGroupResourceClaimFactory;

/**
 * What {@link workloadPodGroupSchedulingConstraints} is: it makes builders of a {@link
 * WorkloadPodGroupSchedulingConstraints}.
 */
export interface WorkloadPodGroupSchedulingConstraintsFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupSchedulingConstraintsBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupSchedulingConstraints | BuilderOf<WorkloadPodGroupSchedulingConstraints, unknown>): WorkloadPodGroupSchedulingConstraintsBuilder;
}
/**
 * A fresh builder of {@link WorkloadPodGroupSchedulingConstraints}. Limits on where the Pods of a group
 * may land.
 */
export const workloadPodGroupSchedulingConstraints = /*@__PURE__*/ factory("WorkloadPodGroupSchedulingConstraints") as WorkloadPodGroupSchedulingConstraintsFactory;

/**
 * What {@link workloadPodGroupSchedulingPolicy} is: it makes builders of a {@link
 * WorkloadPodGroupSchedulingPolicy}.
 */
export interface WorkloadPodGroupSchedulingPolicyFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupSchedulingPolicyBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupSchedulingPolicy | BuilderOf<WorkloadPodGroupSchedulingPolicy, unknown>): WorkloadPodGroupSchedulingPolicyBuilder;
}
/**
 * A fresh builder of {@link WorkloadPodGroupSchedulingPolicy}. How a group of Pods is scheduled. Exactly
 * one of the two must be set. Alpha.
 */
export const workloadPodGroupSchedulingPolicy = /*@__PURE__*/ factory("WorkloadPodGroupSchedulingPolicy") as WorkloadPodGroupSchedulingPolicyFactory;

/**
 * What {@link workloadPodGroupSingleDisruptionMode} is: it makes builders of a {@link
 * WorkloadPodGroupSingleDisruptionMode}.
 */
export interface WorkloadPodGroupSingleDisruptionModeFactory {
  /** A fresh builder. */
  (): WorkloadPodGroupSingleDisruptionModeBuilder;
  /**
   * A builder that starts from an existing object, which is copied and stays as it is; `undefined` counts
   * as an empty one.
   * @throws ArgumentError for what is no object, or a builder of another type.
   */
  from(value: WorkloadPodGroupSingleDisruptionMode | BuilderOf<WorkloadPodGroupSingleDisruptionMode, unknown>): WorkloadPodGroupSingleDisruptionModeBuilder;
}
/**
 * A fresh builder of {@link WorkloadPodGroupSingleDisruptionMode}. Chooses disruption of single Pods; it
 * has no settings, write `{}`.
 */
export const workloadPodGroupSingleDisruptionMode = /*@__PURE__*/ factory("WorkloadPodGroupSingleDisruptionMode") as WorkloadPodGroupSingleDisruptionModeFactory;
