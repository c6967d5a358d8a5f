// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { AWSElasticBlockStoreVolumeSource, Affinity, AppArmorProfile, AppArmorProfileType, AzureDataDiskCachingMode, AzureDataDiskKind, AzureDiskVolumeSource, AzureFileVolumeSource, CSIVolumeSource, Capabilities, CephFSVolumeSource, CinderVolumeSource, ClusterTrustBundleProjection, ConfigMapEnvSource, ConfigMapKeySelector, ConfigMapProjection, ConfigMapVolumeSource, Container, ContainerPort, ContainerResizePolicy, ContainerRestartPolicy, ContainerRestartRule, ContainerRestartRuleAction, ContainerRestartRuleOnExitCodes, ContainerRestartRuleOnExitCodesOperator, DNSPolicy, DownwardAPIProjection, DownwardAPIVolumeFile, DownwardAPIVolumeSource, EmptyDirVolumeSource, EnvFromSource, EnvVar, EnvVarSource, EphemeralContainer, EphemeralVolumeSource, EvictionResponder, ExecAction, FCVolumeSource, FileKeySelector, FlexVolumeSource, FlockerVolumeSource, GCEPersistentDiskVolumeSource, GRPCAction, GRPCProbeMode, GitRepoVolumeSource, GlusterfsVolumeSource, HTTPGetAction, HTTPHeader, HTTPProtocol, HostAlias, HostPathType, HostPathVolumeSource, ISCSIVolumeSource, ImageVolumeSource, IntOrString, KeyToPath, LabelSelector, Lifecycle, LifecycleHandler, LocalObjectReference, ManagedFieldsEntry, MountPropagationMode, NFSVolumeSource, NodeAffinity, NodeInclusionPolicy, NodeSelector, NodeSelectorOperator, NodeSelectorRequirement, NodeSelectorTerm, OSName, ObjectFieldSelector, ObjectMeta, ObjectReference, OwnerReference, PersistentVolumeAccessMode, PersistentVolumeClaimSpec, PersistentVolumeClaimTemplate, PersistentVolumeClaimVolumeSource, PersistentVolumeMode, PhotonPersistentDiskVolumeSource, PodAffinity, PodAffinityTerm, PodAntiAffinity, PodCertificateProjection, PodConditionType, PodDNSConfig, PodDNSConfigOption, PodFSGroupChangePolicy, PodOS, PodReadinessGate, PodResourceClaim, PodSELinuxChangePolicy, PodSchedulingGate, PodSchedulingGroup, PodSecurityContext, PodSpec, PodTemplateSpec, PortworxVolumeSource, PreemptionPolicy, PreferredSchedulingTerm, Probe, ProcMountType, ProjectedVolumeSource, Protocol, PullPolicy, QuobyteVolumeSource, RBDVolumeSource, RecursiveReadOnlyMode, ResourceClaim, ResourceFieldSelector, ResourceRequirements, ResourceResizeRestartPolicy, SELinuxOptions, ScaleIOVolumeSource, SeccompProfile, SeccompProfileType, SecretEnvSource, SecretKeySelector, SecretProjection, SecretVolumeSource, SecurityContext, ServiceAccountTokenProjection, Signal, SleepAction, StorageMedium, StorageOSVolumeSource, SupplementalGroupsPolicy, Sysctl, TCPSocketAction, TaintEffect, TerminationMessagePolicy, Time, Toleration, TolerationOperator, TopologySpreadConstraint, TypedLocalObjectReference, TypedObjectReference, URIScheme, UnsatisfiableConstraintAction, Volume, VolumeDevice, VolumeMount, VolumeProjection, VolumeResourceRequirements, VsphereVirtualDiskVolumeSource, WeightedPodAffinityTerm, WindowsSecurityContextOptions } from "../../models/index.ts";
import type { LabelSelectorBuilder, ManagedFieldsEntryBuilder, ObjectMetaBuilder, OwnerReferenceBuilder } from "./meta.ts";
import type { Builder, BuilderOf, ComputeResource, ContainerImageMissing, ContainerMissing, ContainerNameMissing, ContainerParts, Duration, EnvList, EnvMap, ListOf, ManifestPart, More, Part, PodParts, QuantityValue, ResourceAmounts, RestartPolicyMissing, Settled, ShellValue, StorageResource, TrackedPart, Truthy, Without } from "../types.ts";

/**
 * Builds a {@link AWSElasticBlockStoreVolumeSource}. An Amazon EBS disk, which must exist in the node's
 * zone. Mounted by one node at a time.
 * @deprecated the CSI driver `ebs.csi.aws.com` serves it
 */
export interface AWSElasticBlockStoreVolumeSourceBuilder
  extends Builder<AWSElasticBlockStoreVolumeSource, AWSElasticBlockStoreVolumeSourceBuilder, "AWSElasticBlockStoreVolumeSource"> {
  /** ID of the EBS volume. Required. */
  volumeID(value: string | undefined): AWSElasticBlockStoreVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): AWSElasticBlockStoreVolumeSourceBuilder;
  /** Number of the partition to mount, 0 to 255. 0 or unset takes the whole disk. */
  partition(value: number | undefined): AWSElasticBlockStoreVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): AWSElasticBlockStoreVolumeSourceBuilder;
}

/** Builds a {@link Affinity}. Rules that draw a pod to nodes or to other pods, or keep it away from them. */
export interface AffinityBuilder
  extends Builder<Affinity, AffinityBuilder, "Affinity"> {
  /**
   * Rules on the nodes themselves, by their labels or name. The one part of affinity that may change while
   * a Job is suspended. Replaces what was set before.
   */
  nodeAffinity(): AffinityBuilder;
  /**
   * Rules on the nodes themselves, by their labels or name. The one part of affinity that may change while
   * a Job is suspended. Replaces what was set before.
   */
  nodeAffinity(value: Part<NodeAffinity, NodeAffinityBuilder> | undefined): AffinityBuilder;
  /** Rules that draw the pod to where certain other pods run. Replaces what was set before. */
  podAffinity(): AffinityBuilder;
  /** Rules that draw the pod to where certain other pods run. Replaces what was set before. */
  podAffinity(value: Part<PodAffinity, PodAffinityBuilder> | undefined): AffinityBuilder;
  /** Rules that keep the pod away from where certain other pods run. Replaces what was set before. */
  podAntiAffinity(): AffinityBuilder;
  /** Rules that keep the pod away from where certain other pods run. Replaces what was set before. */
  podAntiAffinity(value: Part<PodAntiAffinity, PodAntiAffinityBuilder> | undefined): AffinityBuilder;
}

/** Builds a {@link AppArmorProfile}. Which AppArmor profile confines a container. */
export interface AppArmorProfileBuilder
  extends Builder<AppArmorProfile, AppArmorProfileBuilder, "AppArmorProfile"> {
  /**
   * `RuntimeDefault` is the container runtime's own, `Localhost` the one named by `localhostProfile`,
   * `Unconfined` none. Required.
   */
  type(value: AppArmorProfileType | undefined): AppArmorProfileBuilder;
  /**
   * Name of a profile loaded on the node, at most 4095 bytes, without blanks around it. Mandatory with
   * `Localhost`, refused with other types.
   */
  localhostProfile(value: string | undefined): AppArmorProfileBuilder;
}

/**
 * Builds a {@link AzureDiskVolumeSource}. An Azure data disk.
 * @deprecated the CSI driver `disk.csi.azure.com` serves it
 */
export interface AzureDiskVolumeSourceBuilder
  extends Builder<AzureDiskVolumeSource, AzureDiskVolumeSourceBuilder, "AzureDiskVolumeSource"> {
  /** Name of the disk. Required. */
  diskName(value: string | undefined): AzureDiskVolumeSourceBuilder;
  /**
   * Where the disk is: for `Managed` a resource ID that starts with `/subscriptions/`, for the other kinds
   * a blob URL that starts with `https://`. Required.
   */
  diskURI(value: string | undefined): AzureDiskVolumeSourceBuilder;
  /** Caching on the host: `None`, `ReadOnly` or `ReadWrite`. Defaults to `ReadWrite`. */
  cachingMode(value: AzureDataDiskCachingMode | undefined): AzureDiskVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. Defaults to `ext4`. */
  fsType(value: string | undefined): AzureDiskVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): AzureDiskVolumeSourceBuilder;
  /**
   * `Managed` for a managed disk, `Dedicated` for the only blob disk of its storage account, `Shared` for
   * one of several. Defaults to `Shared`, so a managed disk must say so.
   */
  kind(value: AzureDataDiskKind | undefined): AzureDiskVolumeSourceBuilder;
}

/**
 * Builds a {@link AzureFileVolumeSource}. An Azure file share.
 * @deprecated the CSI driver `file.csi.azure.com` serves it
 */
export interface AzureFileVolumeSourceBuilder
  extends Builder<AzureFileVolumeSource, AzureFileVolumeSourceBuilder, "AzureFileVolumeSource"> {
  /** Name of the Secret with the storage account's name and key. Required. */
  secretName(value: string | undefined): AzureFileVolumeSourceBuilder;
  /** Name of the share. Required. */
  shareName(value: string | undefined): AzureFileVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): AzureFileVolumeSourceBuilder;
}

/**
 * Builds a {@link CSIVolumeSource}. Short-lived storage that a CSI driver makes for the pod, without a
 * claim.
 */
export interface CSIVolumeSourceBuilder
  extends Builder<CSIVolumeSource, CSIVolumeSourceBuilder, "CSIVolumeSource"> {
  /** Name under which the driver is registered. Required, a DNS subdomain of at most 63 characters. */
  driver(value: string | undefined): CSIVolumeSourceBuilder;
  /** `true` mounts it read-only. Read and write when unset. */
  readOnly(value: boolean | undefined): CSIVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`. When unset, the driver chooses. */
  fsType(value: string | undefined): CSIVolumeSourceBuilder;
  /** Settings that only the driver understands. Replaces all of them; `volumeAttribute()` adds one. */
  volumeAttributes(values: { readonly [key: string]: string | undefined } | undefined): CSIVolumeSourceBuilder;
  /**
   * Adds one to `volumeAttributes`, or replaces the one with this key; `undefined` removes it. Settings
   * that only the driver understands.
   */
  volumeAttribute(key: string, value: string | undefined): CSIVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, that the driver gets when it mounts and unmounts the volume. All
   * of its keys are passed; the name is required when this is set. Replaces what was set before.
   */
  nodePublishSecretRef(): CSIVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, that the driver gets when it mounts and unmounts the volume. All
   * of its keys are passed; the name is required when this is set. Replaces what was set before.
   */
  nodePublishSecretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): CSIVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, that the driver gets when it mounts and unmounts the volume. All
   * of its keys are passed; the name is required when this is set. Replaces what was set before.
   */
  nodePublishSecretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): CSIVolumeSourceBuilder;
}

/** Builds a {@link Capabilities}. Changes to the Linux capabilities that a container starts with. */
export interface CapabilitiesBuilder
  extends Builder<Capabilities, CapabilitiesBuilder, "Capabilities"> {
  /**
   * Names to give, such as `NET_ADMIN`; `ALL` gives every one. The server does not check the names.
   * Replaces all of them; `addCapability()` adds one. Items that are `undefined` or `false` are left out.
   */
  add(...values: ListOf<string>): CapabilitiesBuilder;
  /**
   * Adds one to `add`. Names to give, such as `NET_ADMIN`; `ALL` gives every one. The server does not
   * check the names.
   */
  addCapability(value: string | false | undefined): CapabilitiesBuilder;
  /**
   * Names to take away; `ALL` leaves only those in `add`. Replaces all of them; `dropCapability()` adds
   * one. Items that are `undefined` or `false` are left out.
   */
  drop(...values: ListOf<string>): CapabilitiesBuilder;
  /** Adds one to `drop`. Names to take away; `ALL` leaves only those in `add`. */
  dropCapability(value: string | false | undefined): CapabilitiesBuilder;
}

/**
 * Builds a {@link CephFSVolumeSource}. A CephFS file system.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export interface CephFSVolumeSourceBuilder
  extends Builder<CephFSVolumeSource, CephFSVolumeSourceBuilder, "CephFSVolumeSource"> {
  /**
   * Addresses of the Ceph monitors. Required, at least one. Replaces all of them; `monitor()` adds one.
   * Items that are `undefined` or `false` are left out.
   */
  monitors(...values: ListOf<string>): CephFSVolumeSourceBuilder;
  /** Adds one to `monitors`. Addresses of the Ceph monitors. Required, at least one. */
  monitor(value: string | false | undefined): CephFSVolumeSourceBuilder;
  /** Directory of the file system to mount as the root. When unset, `/`. */
  path(value: string | undefined): CephFSVolumeSourceBuilder;
  /** Ceph user. When unset, `admin`. */
  user(value: string | undefined): CephFSVolumeSourceBuilder;
  /** Path on the node of the user's key. When unset, `/etc/ceph/user.secret`. */
  secretFile(value: string | undefined): CephFSVolumeSourceBuilder;
  /**
   * The Secret with the user's key, in the pod's namespace; used instead of `secretFile`. Replaces what
   * was set before.
   */
  secretRef(): CephFSVolumeSourceBuilder;
  /**
   * The Secret with the user's key, in the pod's namespace; used instead of `secretFile`. Replaces what
   * was set before.
   */
  secretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): CephFSVolumeSourceBuilder;
  /**
   * The Secret with the user's key, in the pod's namespace; used instead of `secretFile`. Replaces what
   * was set before.
   */
  secretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): CephFSVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): CephFSVolumeSourceBuilder;
}

/**
 * Builds a {@link CinderVolumeSource}. An OpenStack Cinder disk, which must exist in the node's region.
 * @deprecated the CSI driver `cinder.csi.openstack.org` serves it
 */
export interface CinderVolumeSourceBuilder
  extends Builder<CinderVolumeSource, CinderVolumeSourceBuilder, "CinderVolumeSource"> {
  /** ID of the Cinder volume. Required. */
  volumeID(value: string | undefined): CinderVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): CinderVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): CinderVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, with what is needed to reach OpenStack. Its name is required when
   * this is set. Replaces what was set before.
   */
  secretRef(): CinderVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, with what is needed to reach OpenStack. Its name is required when
   * this is set. Replaces what was set before.
   */
  secretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): CinderVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, with what is needed to reach OpenStack. Its name is required when
   * this is set. Replaces what was set before.
   */
  secretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): CinderVolumeSourceBuilder;
}

/**
 * Builds a {@link ClusterTrustBundleProjection}. A file with trusted CA certificates. Give either `name`,
 * or `signerName` with an optional `labelSelector`.
 */
export interface ClusterTrustBundleProjectionBuilder
  extends Builder<ClusterTrustBundleProjection, ClusterTrustBundleProjectionBuilder, "ClusterTrustBundleProjection"> {
  /** Name of one bundle. Excludes `signerName` and `labelSelector`. */
  name(value: string | undefined): ClusterTrustBundleProjectionBuilder;
  /**
   * Takes all bundles of this signer, such as `example.com/internal-ca`, merged without duplicates.
   * Excludes `name`.
   */
  signerName(value: string | undefined): ClusterTrustBundleProjectionBuilder;
  /**
   * Narrows the bundles of `signerName` by label. Without it no bundle is taken; an empty one takes them
   * all. Refused beside `name`. Replaces what was set before.
   */
  labelSelector(): ClusterTrustBundleProjectionBuilder;
  /**
   * Narrows the bundles of `signerName` by label. Without it no bundle is taken; an empty one takes them
   * all. Refused beside `name`. Replaces what was set before.
   */
  labelSelector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): ClusterTrustBundleProjectionBuilder;
  /** `true` lets the pod start although no bundle is found. Off when unset. */
  optional(value: boolean | undefined): ClusterTrustBundleProjectionBuilder;
  /**
   * Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path(value: string | undefined): ClusterTrustBundleProjectionBuilder;
  /**
   * User ID, 0 to 2147483647, that owns the file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user(value: number | undefined): ClusterTrustBundleProjectionBuilder;
}

/** Builds a {@link ConfigMapEnvSource}. A ConfigMap that is read as a whole; its `binaryData` is left out. */
export interface ConfigMapEnvSourceBuilder
  extends Builder<ConfigMapEnvSource, ConfigMapEnvSourceBuilder, "ConfigMapEnvSource"> {
  /**
   * Which ConfigMap, by its name in the namespace of the Pod. Required by the server, at most 253
   * characters.
   */
  name(value: string | undefined): ConfigMapEnvSourceBuilder;
  /** When `true`, the Pod starts without the ConfigMap too. Defaults to `false`. */
  optional(value: boolean | undefined): ConfigMapEnvSourceBuilder;
}

/** Builds a {@link ConfigMapKeySelector}. One key of a ConfigMap. */
export interface ConfigMapKeySelectorBuilder
  extends Builder<ConfigMapKeySelector, ConfigMapKeySelectorBuilder, "ConfigMapKeySelector"> {
  /**
   * Which ConfigMap, by its name in the namespace of the Pod. Required by the server, at most 253
   * characters.
   */
  name(value: string | undefined): ConfigMapKeySelectorBuilder;
  /**
   * Key in `data`, at most 253 characters of letters, digits, `-`, `_` and `.`; `binaryData` is ignored.
   * Required.
   */
  key(value: string | undefined): ConfigMapKeySelectorBuilder;
  /**
   * When `true`, the Pod starts without the ConfigMap or the key, and the variable is not set. Defaults to
   * `false`.
   */
  optional(value: boolean | undefined): ConfigMapKeySelectorBuilder;
}

/**
 * Builds a {@link ConfigMapProjection}. Files from a ConfigMap within a projected volume, whose
 * `defaultMode` they use.
 */
export interface ConfigMapProjectionBuilder
  extends Builder<ConfigMapProjection, ConfigMapProjectionBuilder, "ConfigMapProjection"> {
  /** Which ConfigMap to read; it lies in the pod's own namespace. Required. */
  name(value: string | undefined): ConfigMapProjectionBuilder;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * ConfigMap lacks keeps the pod from starting, unless `optional` is set. Replaces all of them; `item()`
   * adds one.
   */
  items(values: readonly (Part<KeyToPath, KeyToPathBuilder> | false | undefined)[] | false | undefined): ConfigMapProjectionBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the ConfigMap lacks keeps the pod from starting, unless `optional` is set.
   */
  item(value: string | Part<KeyToPath, KeyToPathBuilder> | false | undefined): ConfigMapProjectionBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the ConfigMap lacks keeps the pod from starting, unless `optional` is set.
   */
  item(key: string, path: string | undefined, more?: More<KeyToPath, KeyToPathBuilder>): ConfigMapProjectionBuilder;
  /** `true` lets the pod start without the ConfigMap or without the named keys. Off when unset. */
  optional(value: boolean | undefined): ConfigMapProjectionBuilder;
}

/**
 * Builds a {@link ConfigMapVolumeSource}. Files from a ConfigMap: one per key, named after it, unless
 * `items` says otherwise. Updates of the ConfigMap reach running pods, except through `subPath` mounts.
 */
export interface ConfigMapVolumeSourceBuilder
  extends Builder<ConfigMapVolumeSource, ConfigMapVolumeSourceBuilder, "ConfigMapVolumeSource"> {
  /** Which ConfigMap to read; it lies in the pod's own namespace. Required. */
  name(value: string | undefined): ConfigMapVolumeSourceBuilder;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * ConfigMap lacks keeps the pod from starting, unless `optional` is set. Replaces all of them; `item()`
   * adds one.
   */
  items(values: readonly (Part<KeyToPath, KeyToPathBuilder> | false | undefined)[] | false | undefined): ConfigMapVolumeSourceBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the ConfigMap lacks keeps the pod from starting, unless `optional` is set.
   */
  item(value: string | Part<KeyToPath, KeyToPathBuilder> | false | undefined): ConfigMapVolumeSourceBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the ConfigMap lacks keeps the pod from starting, unless `optional` is set.
   */
  item(key: string, path: string | undefined, more?: More<KeyToPath, KeyToPathBuilder>): ConfigMapVolumeSourceBuilder;
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode(value: number | undefined): ConfigMapVolumeSourceBuilder;
  /** `true` lets the pod start without the ConfigMap or without the named keys. Off when unset. */
  optional(value: boolean | undefined): ConfigMapVolumeSourceBuilder;
  /**
   * User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser(value: number | undefined): ConfigMapVolumeSourceBuilder;
}

/**
 * Builds a {@link Container}. `M` is what is still missing: `never` for nothing; without it, only
 * `build()` knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field
 * absent; `null` throws an `ArgumentError`. One container of a Pod: its image, what it runs, and what it
 * gets.
 */
export interface ContainerBuilder<M = any>
  extends BuilderOf<Container, M, "Container"> {
  /**
   * Name of the container, unique among those of the Pod, init containers included. A DNS label of at most
   * 63 characters. Required.
   */
  name(value: string): ContainerBuilder<Without<M, ContainerNameMissing>>;
  /**
   * Image to run, such as `busybox:1.36` or one with a digest. Required. Blanks around it are accepted
   * here, and every Pod is then refused.
   */
  image(value: string): ContainerBuilder<Without<M, ContainerImageMissing>>;
  /**
   * Program and leading arguments, run without a shell; replaces the image's `ENTRYPOINT`. `$(NAME)` is
   * replaced by that environment variable if it exists, `$$(NAME)` stands for a literal `$(NAME)`.
   * Replaces all of them; `commandPart()` adds one. Items that are `undefined` or `false` are left out.
   */
  command(...values: ListOf<string>): this;
  /**
   * Adds one to `command`. Program and leading arguments, run without a shell; replaces the image's
   * `ENTRYPOINT`. `$(NAME)` is replaced by that environment variable if it exists, `$$(NAME)` stands for a
   * literal `$(NAME)`.
   */
  commandPart(value: string | false | undefined): this;
  /**
   * Arguments of the program; replace the image's `CMD`. `$(NAME)` works as in `command`. Replaces all of
   * them; `arg()` adds one. Items that are `undefined` or `false` are left out.
   */
  args(...values: ListOf<string>): this;
  /**
   * Adds one to `args`. Arguments of the program; replace the image's `CMD`. `$(NAME)` works as in
   * `command`.
   */
  arg(value: string | false | undefined): this;
  /** Directory in which the program starts. Defaults to that of the image. */
  workingDir(value: string | undefined): this;
  /**
   * Ports that the program listens on, mostly for information. An open port can be reached whether it is
   * listed or not. Replaces all of them; `port()` adds one.
   */
  ports(values: readonly (Part<ContainerPort, ContainerPortBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `ports`. Ports that the program listens on, mostly for information. An open port can be
   * reached whether it is listed or not.
   */
  port(value: number | Part<ContainerPort, ContainerPortBuilder> | false | undefined): this;
  /**
   * Adds one to `ports`. Ports that the program listens on, mostly for information. An open port can be
   * reached whether it is listed or not.
   */
  port(containerPort: number, more: More<ContainerPort, ContainerPortBuilder> | undefined): this;
  /**
   * ConfigMaps and Secrets whose every key becomes an environment variable. Later entries win over earlier
   * ones, and `env` wins over all. Replaces all of them; `envFromSource()` adds one.
   */
  envFrom(values: readonly (Part<EnvFromSource, EnvFromSourceBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `envFrom`. ConfigMaps and Secrets whose every key becomes an environment variable. Later
   * entries win over earlier ones, and `env` wins over all.
   */
  envFromSource(value: Part<EnvFromSource, EnvFromSourceBuilder> | false | undefined): this;
  /**
   * Environment variables, in order; a value may refer to those before it. Of two with one name the later
   * counts, and the server warns. Replaces all of them; `envVar()` adds one. An object holds values by
   * name; numbers and booleans become strings.
   */
  env(values: EnvMap<Part<EnvVarSource, EnvVarSourceBuilder>> | EnvList | false | undefined): this;
  /**
   * Environment variables, in order; a value may refer to those before it. Of two with one name the later
   * counts, and the server warns. Replaces all of them; `envVar()` adds one. An object holds values by
   * name; numbers and booleans become strings.
   */
  env(values: readonly (Part<EnvVar, EnvVarBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `env`. Environment variables, in order; a value may refer to those before it. Of two with
   * one name the later counts, and the server warns. Numbers and booleans become strings; a value that is
   * `undefined` adds nothing.
   */
  envVar(value: string | Part<EnvVar, EnvVarBuilder> | false | undefined): this;
  /**
   * Adds one to `env`. Environment variables, in order; a value may refer to those before it. Of two with
   * one name the later counts, and the server warns. Numbers and booleans become strings; a value that is
   * `undefined` adds nothing.
   */
  envVar(name: string, value: string | number | boolean | undefined | Part<EnvVarSource, EnvVarSourceBuilder>): this;
  /** CPU, memory and other resources that the container asks for and may use. Replaces what was set before. */
  resources(): this;
  /** CPU, memory and other resources that the container asks for and may use. Replaces what was set before. */
  resources(value: Part<ResourceRequirements, ResourceRequirementsBuilder> | undefined): this;
  /**
   * Whether a change of CPU or memory in a running Pod restarts the container. One entry per resource,
   * none required. Replaces all of them; `containerResizePolicy()` adds one.
   */
  resizePolicy(values: readonly (Part<ContainerResizePolicy, ContainerResizePolicyBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `resizePolicy`. Whether a change of CPU or memory in a running Pod restarts the container.
   * One entry per resource, none required.
   */
  containerResizePolicy(value: Part<ContainerResizePolicy, ContainerResizePolicyBuilder> | false | undefined): this;
  /**
   * Overrides the Pod's restart policy for this container; `Always`, `OnFailure` or `Never`. An init
   * container with `Always` is a sidecar that runs on beside the others. Other uses are beta (feature gate
   * `ContainerRestartRules`, on by default).
   */
  restartPolicy(value: ContainerRestartPolicy | undefined): this;
  /**
   * Exceptions to `restartPolicy`, which must then be set too; the first rule that matches an exit
   * decides. At most 20. Beta (feature gate `ContainerRestartRules`, on by default). Replaces all of them;
   * `restartPolicyRule()` adds one.
   */
  restartPolicyRules(values: readonly (Part<ContainerRestartRule, ContainerRestartRuleBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `restartPolicyRules`. Exceptions to `restartPolicy`, which must then be set too; the first
   * rule that matches an exit decides. At most 20. Beta (feature gate `ContainerRestartRules`, on by
   * default).
   */
  restartPolicyRule(value: Part<ContainerRestartRule, ContainerRestartRuleBuilder> | false | undefined): this;
  /**
   * Volumes of the Pod that the container sees as directories or files. Replaces all of them;
   * `volumeMount()` adds one.
   */
  volumeMounts(values: readonly (Part<VolumeMount, VolumeMountBuilder> | false | undefined)[] | false | undefined): this;
  /** Adds one to `volumeMounts`. Volumes of the Pod that the container sees as directories or files. */
  volumeMount(value: string | Part<VolumeMount, VolumeMountBuilder> | false | undefined): this;
  /** Adds one to `volumeMounts`. Volumes of the Pod that the container sees as directories or files. */
  volumeMount(name: string, mountPath: string | undefined, more?: More<VolumeMount, VolumeMountBuilder>): this;
  /**
   * Volumes of the Pod that the container sees as raw block devices. Replaces all of them;
   * `volumeDevice()` adds one.
   */
  volumeDevices(values: readonly (Part<VolumeDevice, VolumeDeviceBuilder> | false | undefined)[] | false | undefined): this;
  /** Adds one to `volumeDevices`. Volumes of the Pod that the container sees as raw block devices. */
  volumeDevice(value: string | Part<VolumeDevice, VolumeDeviceBuilder> | false | undefined): this;
  /** Adds one to `volumeDevices`. Volumes of the Pod that the container sees as raw block devices. */
  volumeDevice(name: string, devicePath: string | undefined, more?: More<VolumeDevice, VolumeDeviceBuilder>): this;
  /**
   * Check whose failure restarts the container. Not for init containers, except sidecars. Replaces what
   * was set before.
   */
  livenessProbe(): this;
  /**
   * Check whose failure restarts the container. Not for init containers, except sidecars. Replaces what
   * was set before.
   */
  livenessProbe(value: Part<Probe, ProbeBuilder> | undefined): this;
  /**
   * Check that says whether the container can take traffic; failing it restarts nothing. Not for init
   * containers, except sidecars. Replaces what was set before.
   */
  readinessProbe(): this;
  /**
   * Check that says whether the container can take traffic; failing it restarts nothing. Not for init
   * containers, except sidecars. Replaces what was set before.
   */
  readinessProbe(value: Part<Probe, ProbeBuilder> | undefined): this;
  /**
   * Check that must succeed once before the two others begin; its failure restarts the container. Not for
   * init containers, except sidecars. Replaces what was set before.
   */
  startupProbe(): this;
  /**
   * Check that must succeed once before the two others begin; its failure restarts the container. Not for
   * init containers, except sidecars. Replaces what was set before.
   */
  startupProbe(value: Part<Probe, ProbeBuilder> | undefined): this;
  /**
   * Hooks after the start and before the stop. Not for init containers, except sidecars. Replaces what was
   * set before.
   */
  lifecycle(): this;
  /**
   * Hooks after the start and before the stop. Not for init containers, except sidecars. Replaces what was
   * set before.
   */
  lifecycle(value: Part<Lifecycle, LifecycleBuilder> | undefined): this;
  /**
   * File in the container to which the program may write why it ended; the last 4096 bytes are kept, and
   * in a Pod of more than three containers fewer, as they share 12 KiB. Defaults to
   * `/dev/termination-log`.
   */
  terminationMessagePath(value: string | undefined): this;
  /**
   * `File`, the default, takes the message from that file alone. `FallbackToLogsOnError` takes the end of
   * the log (80 lines or 2048 bytes) when the program failed and left no message.
   */
  terminationMessagePolicy(value: TerminationMessagePolicy | undefined): this;
  /**
   * When the image is fetched; `Always`, `IfNotPresent` or `Never`. Defaults to `Always` when the image
   * has the tag `latest`, or neither tag nor digest, and otherwise to `IfNotPresent`.
   */
  imagePullPolicy(value: PullPolicy | undefined): this;
  /**
   * User, privileges and confinement of this container. What it sets overrides the Pod's
   * `securityContext`. Replaces what was set before.
   */
  securityContext(): this;
  /**
   * User, privileges and confinement of this container. What it sets overrides the Pod's
   * `securityContext`. Replaces what was set before.
   */
  securityContext(value: Part<SecurityContext, SecurityContextBuilder> | undefined): this;
  /**
   * Keeps standard input open for attached clients. Defaults to `false`, which gives the program an end of
   * file at once.
   */
  stdin(value: boolean | undefined): this;
  /**
   * Closes standard input for good when the first attached client leaves. Defaults to `false`; has a
   * meaning only with `stdin`.
   */
  stdinOnce(value: boolean | undefined): this;
  /** Gives the program a terminal; needs `stdin` as well. Defaults to `false`. */
  tty(value: boolean | undefined): this;
  /**
   * Runs a script: `command: ["/bin/sh", "-c", script]`. The text reaches the shell as written, without
   * the indentation that its lines share: a backslash is a backslash, except in \` and \${. Each value
   * becomes one word, whatever it holds, and a list several words; `{ raw: "…" }` is inserted as script. A
   * value is refused inside quotes, arithmetic or a comment. It is also refused after text that shells
   * read differently or only a parser could follow: a backquote, a here-document, `((`, `$'…'`,
   * backslashes, most quotes and some commands in a `${…}`, or `case` in `"$(…)"`. Assign the value to a
   * shell variable first. `$$`, and `$(…)` in a value, reach the shell unchanged (in `[[ … -lt … ]]` bash
   * evaluates the value: use `[ … ]`). As in every command, Kubernetes first replaces `$(NAME)` in the
   * text if the container's `env` has that name.
   * @throws ArgumentError for a value that is refused, and for one that is no word, such as `undefined` or
   * an object.
   * @example
   * container("main", "busybox").sh`
   *   set -eu
   *   name=${name}
   *   fetch ${urls} && echo "Done, $name"
   * `;
   */
  sh(script: TemplateStringsArray, ...values: readonly ShellValue[]): this;
  /**
   * Sets what the `restricted` level of the Pod Security Standards requires of a single container:
   * `allowPrivilegeEscalation: false`, `ALL` among the dropped capabilities, `runAsNonRoot: true` and
   * `seccompProfile: RuntimeDefault`. An allowed value stays, and a refused value is replaced. Nothing
   * else is set or removed: `podSecurity(manifest, "restricted")` names the remaining faults, such as a
   * host path or `privileged`. To restrict all containers, call it on the template, which knows the Pod's
   * operating system.
   * @example
   * container("main", "worker:1").restricted();
   */
  restricted(): this;
  /**
   * Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at
   * once.
   */
  build(): ManifestPart<Container>;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<Container>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: ContainerBuilder<M>, value: Truthy<C>) => BuilderOf<Container, N, "Container">): ContainerBuilder<M | N>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: ContainerBuilder<M>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): ContainerBuilder<never>;
}

/** A new {@link ContainerBuilder}, as a function gets it that makes a part. */
export interface NewContainerBuilder extends ContainerBuilder<ContainerNameMissing | ContainerImageMissing> {}

/** Builds a {@link ContainerPort}. A port on which a container listens. */
export interface ContainerPortBuilder
  extends Builder<ContainerPort, ContainerPortBuilder, "ContainerPort"> {
  /**
   * Name by which Services and probes can refer to the port. At most 15 characters from `a` to `z`, digits
   * and hyphens, with a letter among them; no two in one container are the same.
   */
  name(value: string | undefined): ContainerPortBuilder;
  /**
   * Port of the node that leads here, 0 to 65535, where 0 is as when unset; the Pod then fits only where
   * that is free. With `hostNetwork` it equals `containerPort`, if given. No two of the main containers'
   * ports share host port, protocol and host IP.
   */
  hostPort(value: number | undefined): ContainerPortBuilder;
  /** Port number in the container, 1 to 65535. Required. */
  containerPort(value: number | undefined): ContainerPortBuilder;
  /** `TCP` (the default), `UDP` or `SCTP`. */
  protocol(value: Protocol | undefined): ContainerPortBuilder;
  /**
   * Address of the node on which `hostPort` is opened; all addresses when empty. Without `hostPort` the
   * server warns.
   */
  hostIP(value: string | undefined): ContainerPortBuilder;
}

/**
 * Builds a {@link ContainerResizePolicy}. Whether the resize of one resource restarts the container.
 * `NotRequired` when nothing is said.
 */
export interface ContainerResizePolicyBuilder
  extends Builder<ContainerResizePolicy, ContainerResizePolicyBuilder, "ContainerResizePolicy"> {
  /** `cpu` or `memory`, each once at most. Required. */
  resourceName(value: "cpu" | "memory" | undefined): ContainerResizePolicyBuilder;
  /**
   * `NotRequired` changes the resource while the container runs, `RestartContainer` restarts it. Required;
   * only `NotRequired` goes with a Pod whose `restartPolicy` is `Never`, and with an init container that
   * is no sidecar.
   */
  restartPolicy(value: ResourceResizeRestartPolicy | undefined): ContainerResizePolicyBuilder;
}

/** Builds a {@link ContainerRestartRule}. What to do when a container exits with certain codes. */
export interface ContainerRestartRuleBuilder
  extends Builder<ContainerRestartRule, ContainerRestartRuleBuilder, "ContainerRestartRule"> {
  /**
   * `Restart` starts this container again, `RestartAllContainers` all of the Pod (feature gate
   * `RestartAllContainersOnContainerExits`, beta and on by default). Required.
   */
  action(value: ContainerRestartRuleAction | undefined): ContainerRestartRuleBuilder;
  /** The codes for which the rule holds. Required by the server. Replaces what was set before. */
  exitCodes(value: Part<ContainerRestartRuleOnExitCodes, ContainerRestartRuleOnExitCodesBuilder> | undefined): ContainerRestartRuleBuilder;
}

/** Builds a {@link ContainerRestartRuleOnExitCodes}. A test on the exit code of a container. */
export interface ContainerRestartRuleOnExitCodesBuilder
  extends Builder<ContainerRestartRuleOnExitCodes, ContainerRestartRuleOnExitCodesBuilder, "ContainerRestartRuleOnExitCodes"> {
  /** `In` wants the code to be one of `values`, `NotIn` wants it to be none of them. Required. */
  operator(value: ContainerRestartRuleOnExitCodesOperator | undefined): ContainerRestartRuleOnExitCodesBuilder;
  /**
   * Exit codes to compare with, at most 255. Replaces all of them; `value()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  values(...values: ListOf<number>): ContainerRestartRuleOnExitCodesBuilder;
  /** Adds one to `values`. Exit codes to compare with, at most 255. */
  value(value: number | false | undefined): ContainerRestartRuleOnExitCodesBuilder;
}

/**
 * Builds a {@link DownwardAPIProjection}. Files with fields of the pod within a projected volume, whose
 * `defaultMode` they use.
 */
export interface DownwardAPIProjectionBuilder
  extends Builder<DownwardAPIProjection, DownwardAPIProjectionBuilder, "DownwardAPIProjection"> {
  /** The files to write. Replaces all of them; `item()` adds one. */
  items(values: readonly (Part<DownwardAPIVolumeFile, DownwardAPIVolumeFileBuilder> | false | undefined)[] | false | undefined): DownwardAPIProjectionBuilder;
  /** Adds one to `items`. The files to write. */
  item(value: Part<DownwardAPIVolumeFile, DownwardAPIVolumeFileBuilder> | false | undefined): DownwardAPIProjectionBuilder;
}

/**
 * Builds a {@link DownwardAPIVolumeFile}. One file with a field of the pod or a resource of a container.
 * Exactly one of `fieldRef` and `resourceFieldRef` is set.
 */
export interface DownwardAPIVolumeFileBuilder
  extends Builder<DownwardAPIVolumeFile, DownwardAPIVolumeFileBuilder, "DownwardAPIVolumeFile"> {
  /**
   * Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path(value: string | undefined): DownwardAPIVolumeFileBuilder;
  /**
   * The field: `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels` or
   * `metadata.annotations`, the last two whole or for one key in brackets. Replaces what was set before.
   */
  fieldRef(value: string | Part<ObjectFieldSelector, ObjectFieldSelectorBuilder> | undefined): DownwardAPIVolumeFileBuilder;
  /**
   * The field: `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels` or
   * `metadata.annotations`, the last two whole or for one key in brackets. Replaces what was set before.
   */
  fieldRef(fieldPath: string, more: More<ObjectFieldSelector, ObjectFieldSelectorBuilder> | undefined): DownwardAPIVolumeFileBuilder;
  /**
   * The resource: a request or limit of CPU, memory, ephemeral storage or huge pages. `containerName` is
   * required in it here. Replaces what was set before.
   */
  resourceFieldRef(value: string | Part<ResourceFieldSelector, ResourceFieldSelectorBuilder> | undefined): DownwardAPIVolumeFileBuilder;
  /**
   * The resource: a request or limit of CPU, memory, ephemeral storage or huge pages. `containerName` is
   * required in it here. Replaces what was set before.
   */
  resourceFieldRef(resource: string, more: More<ResourceFieldSelector, ResourceFieldSelectorBuilder> | undefined): DownwardAPIVolumeFileBuilder;
  /** Permission bits of this file, 0 to 0o777 (511). When unset, the volume's `defaultMode`. */
  mode(value: number | undefined): DownwardAPIVolumeFileBuilder;
  /**
   * User ID, 0 to 2147483647, that owns this file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user(value: number | undefined): DownwardAPIVolumeFileBuilder;
}

/**
 * Builds a {@link DownwardAPIVolumeSource}. Files that hold fields of the pod, or resources of its
 * containers. Changed labels and annotations reach running containers.
 */
export interface DownwardAPIVolumeSourceBuilder
  extends Builder<DownwardAPIVolumeSource, DownwardAPIVolumeSourceBuilder, "DownwardAPIVolumeSource"> {
  /** The files to write. Replaces all of them; `item()` adds one. */
  items(values: readonly (Part<DownwardAPIVolumeFile, DownwardAPIVolumeFileBuilder> | false | undefined)[] | false | undefined): DownwardAPIVolumeSourceBuilder;
  /** Adds one to `items`. The files to write. */
  item(value: Part<DownwardAPIVolumeFile, DownwardAPIVolumeFileBuilder> | false | undefined): DownwardAPIVolumeSourceBuilder;
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode(value: number | undefined): DownwardAPIVolumeSourceBuilder;
  /**
   * User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser(value: number | undefined): DownwardAPIVolumeSourceBuilder;
}

/** Builds a {@link EmptyDirVolumeSource}. Scratch space on the node that lives as long as the pod. */
export interface EmptyDirVolumeSourceBuilder
  extends Builder<EmptyDirVolumeSource, EmptyDirVolumeSourceBuilder, "EmptyDirVolumeSource"> {
  /**
   * Where the data lies. `""` (the default) uses the node's disk, `Memory` a tmpfs that counts against the
   * memory limits, `HugePages` or `HugePages-<size>` huge pages. The server does not check the value.
   */
  medium(value: StorageMedium | undefined): EmptyDirVolumeSourceBuilder;
  /**
   * Most that may be stored, as a quantity such as `1Gi`; the pod is evicted when it holds more. On
   * `Memory`, the sum of the containers' memory limits caps it as well. Unset means no limit; negative is
   * refused.
   */
  sizeLimit(value: QuantityValue | undefined): EmptyDirVolumeSourceBuilder;
  /**
   * Permission bits of the directory, 0 to 0o1777. 0777 when unset; `fsGroup` overrides it, and Windows
   * ignores it. Alpha (gate `EmptyDirVolumeMode`): dropped when the gate is off.
   */
  mode(value: number | undefined): EmptyDirVolumeSourceBuilder;
}

/**
 * Builds a {@link EnvFromSource}. Turns all keys of a ConfigMap or a Secret into environment variables.
 * Exactly one of `configMapRef` and `secretRef` must be set.
 */
export interface EnvFromSourceBuilder
  extends Builder<EnvFromSource, EnvFromSourceBuilder, "EnvFromSource"> {
  /** Text put before each key; printable ASCII without `=`. Defaults to nothing. */
  prefix(value: string | undefined): EnvFromSourceBuilder;
  /** The ConfigMap. Replaces what was set before. */
  configMapRef(): EnvFromSourceBuilder;
  /** The ConfigMap. Replaces what was set before. */
  configMapRef(value: string | Part<ConfigMapEnvSource, ConfigMapEnvSourceBuilder> | undefined): EnvFromSourceBuilder;
  /** The ConfigMap. Replaces what was set before. */
  configMapRef(name: string, more: More<ConfigMapEnvSource, ConfigMapEnvSourceBuilder> | undefined): EnvFromSourceBuilder;
  /** The Secret. Replaces what was set before. */
  secretRef(): EnvFromSourceBuilder;
  /** The Secret. Replaces what was set before. */
  secretRef(value: string | Part<SecretEnvSource, SecretEnvSourceBuilder> | undefined): EnvFromSourceBuilder;
  /** The Secret. Replaces what was set before. */
  secretRef(name: string, more: More<SecretEnvSource, SecretEnvSourceBuilder> | undefined): EnvFromSourceBuilder;
}

/** Builds a {@link EnvVar}. An environment variable of a container. */
export interface EnvVarBuilder
  extends Builder<EnvVar, EnvVarBuilder, "EnvVar"> {
  /** Name of the variable; printable ASCII without `=`. Required. */
  name(value: string | undefined): EnvVarBuilder;
  /**
   * The value. `$(NAME)` is replaced by an earlier variable if there is one, `$$(NAME)` stands for a
   * literal `$(NAME)`. Defaults to the empty string.
   */
  value(value: string | undefined): EnvVarBuilder;
  /** Where to get the value instead. Refused beside a non-empty `value`. Replaces what was set before. */
  valueFrom(): EnvVarBuilder;
  /** Where to get the value instead. Refused beside a non-empty `value`. Replaces what was set before. */
  valueFrom(value: Part<EnvVarSource, EnvVarSourceBuilder> | undefined): EnvVarBuilder;
}

/** Builds a {@link EnvVarSource}. Where the value of a variable comes from. Exactly one field must be set. */
export interface EnvVarSourceBuilder
  extends Builder<EnvVarSource, EnvVarSourceBuilder, "EnvVarSource"> {
  /** A field of the Pod, such as its name or IP. Replaces what was set before. */
  fieldRef(value: string | Part<ObjectFieldSelector, ObjectFieldSelectorBuilder> | undefined): EnvVarSourceBuilder;
  /** A field of the Pod, such as its name or IP. Replaces what was set before. */
  fieldRef(fieldPath: string, more: More<ObjectFieldSelector, ObjectFieldSelectorBuilder> | undefined): EnvVarSourceBuilder;
  /** A resource request or limit of a container, as a number. Replaces what was set before. */
  resourceFieldRef(value: string | Part<ResourceFieldSelector, ResourceFieldSelectorBuilder> | undefined): EnvVarSourceBuilder;
  /** A resource request or limit of a container, as a number. Replaces what was set before. */
  resourceFieldRef(resource: string, more: More<ResourceFieldSelector, ResourceFieldSelectorBuilder> | undefined): EnvVarSourceBuilder;
  /** One key of a ConfigMap. Replaces what was set before. */
  configMapKeyRef(value: string | Part<ConfigMapKeySelector, ConfigMapKeySelectorBuilder> | undefined): EnvVarSourceBuilder;
  /** One key of a ConfigMap. Replaces what was set before. */
  configMapKeyRef(name: string, key: string | undefined, more?: More<ConfigMapKeySelector, ConfigMapKeySelectorBuilder>): EnvVarSourceBuilder;
  /** One key of a Secret. Replaces what was set before. */
  secretKeyRef(value: string | Part<SecretKeySelector, SecretKeySelectorBuilder> | undefined): EnvVarSourceBuilder;
  /** One key of a Secret. Replaces what was set before. */
  secretKeyRef(name: string, key: string | undefined, more?: More<SecretKeySelector, SecretKeySelectorBuilder>): EnvVarSourceBuilder;
  /**
   * One key of a file of variables that an init container wrote to a volume. Beta (feature gate
   * `EnvFiles`, on by default). Replaces what was set before.
   */
  fileKeyRef(value: Part<FileKeySelector, FileKeySelectorBuilder> | undefined): EnvVarSourceBuilder;
}

/**
 * Builds a {@link EphemeralContainer}. A container added to a running Pod for debugging. The server
 * refuses any in a Pod template, so also in a Job.
 */
export interface EphemeralContainerBuilder
  extends Builder<EphemeralContainer, EphemeralContainerBuilder, "EphemeralContainer"> {
  /**
   * Name of the container, unlike that of any other in the Pod. A DNS label of at most 63 characters.
   * Required.
   */
  name(value: string | undefined): EphemeralContainerBuilder;
  /** Image to run. Required, without blanks around it. */
  image(value: string | undefined): EphemeralContainerBuilder;
  /**
   * Program and leading arguments, run without a shell; replaces the image's `ENTRYPOINT`. Replaces all of
   * them; `commandPart()` adds one. Items that are `undefined` or `false` are left out.
   */
  command(...values: ListOf<string>): EphemeralContainerBuilder;
  /**
   * Adds one to `command`. Program and leading arguments, run without a shell; replaces the image's
   * `ENTRYPOINT`.
   */
  commandPart(value: string | false | undefined): EphemeralContainerBuilder;
  /**
   * Arguments of the program; replace the image's `CMD`. Replaces all of them; `arg()` adds one. Items
   * that are `undefined` or `false` are left out.
   */
  args(...values: ListOf<string>): EphemeralContainerBuilder;
  /** Adds one to `args`. Arguments of the program; replace the image's `CMD`. */
  arg(value: string | false | undefined): EphemeralContainerBuilder;
  /** Directory in which the program starts. Defaults to that of the image. */
  workingDir(value: string | undefined): EphemeralContainerBuilder;
  /** Must be left out here. Replaces all of them; `port()` adds one. */
  ports(values: readonly (Part<ContainerPort, ContainerPortBuilder> | false | undefined)[] | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `ports`. Must be left out here. */
  port(value: number | Part<ContainerPort, ContainerPortBuilder> | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `ports`. Must be left out here. */
  port(containerPort: number, more: More<ContainerPort, ContainerPortBuilder> | undefined): EphemeralContainerBuilder;
  /**
   * ConfigMaps and Secrets whose every key becomes an environment variable. Replaces all of them;
   * `envFromSource()` adds one.
   */
  envFrom(values: readonly (Part<EnvFromSource, EnvFromSourceBuilder> | false | undefined)[] | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `envFrom`. ConfigMaps and Secrets whose every key becomes an environment variable. */
  envFromSource(value: Part<EnvFromSource, EnvFromSourceBuilder> | false | undefined): EphemeralContainerBuilder;
  /**
   * Environment variables, in order. Replaces all of them; `envVar()` adds one. An object holds values by
   * name; numbers and booleans become strings.
   */
  env(values: EnvMap<Part<EnvVarSource, EnvVarSourceBuilder>> | EnvList | false | undefined): EphemeralContainerBuilder;
  /**
   * Environment variables, in order. Replaces all of them; `envVar()` adds one. An object holds values by
   * name; numbers and booleans become strings.
   */
  env(values: readonly (Part<EnvVar, EnvVarBuilder> | false | undefined)[] | false | undefined): EphemeralContainerBuilder;
  /**
   * Adds one to `env`. Environment variables, in order. Numbers and booleans become strings; a value that
   * is `undefined` adds nothing.
   */
  envVar(value: string | Part<EnvVar, EnvVarBuilder> | false | undefined): EphemeralContainerBuilder;
  /**
   * Adds one to `env`. Environment variables, in order. Numbers and booleans become strings; a value that
   * is `undefined` adds nothing.
   */
  envVar(name: string, value: string | number | boolean | undefined | Part<EnvVarSource, EnvVarSourceBuilder>): EphemeralContainerBuilder;
  /** Must be left out here; the container lives on what the Pod has to spare. Replaces what was set before. */
  resources(): EphemeralContainerBuilder;
  /** Must be left out here; the container lives on what the Pod has to spare. Replaces what was set before. */
  resources(value: Part<ResourceRequirements, ResourceRequirementsBuilder> | undefined): EphemeralContainerBuilder;
  /** Must be left out here. Replaces all of them; `containerResizePolicy()` adds one. */
  resizePolicy(values: readonly (Part<ContainerResizePolicy, ContainerResizePolicyBuilder> | false | undefined)[] | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `resizePolicy`. Must be left out here. */
  containerResizePolicy(value: Part<ContainerResizePolicy, ContainerResizePolicyBuilder> | false | undefined): EphemeralContainerBuilder;
  /** Must be left out here; an ephemeral container is never restarted. */
  restartPolicy(value: ContainerRestartPolicy | undefined): EphemeralContainerBuilder;
  /** Must be left out here. Replaces all of them; `restartPolicyRule()` adds one. */
  restartPolicyRules(values: readonly (Part<ContainerRestartRule, ContainerRestartRuleBuilder> | false | undefined)[] | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `restartPolicyRules`. Must be left out here. */
  restartPolicyRule(value: Part<ContainerRestartRule, ContainerRestartRuleBuilder> | false | undefined): EphemeralContainerBuilder;
  /**
   * Volumes of the Pod to mount, without `subPath` or `subPathExpr`. Replaces all of them; `volumeMount()`
   * adds one.
   */
  volumeMounts(values: readonly (Part<VolumeMount, VolumeMountBuilder> | false | undefined)[] | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `volumeMounts`. Volumes of the Pod to mount, without `subPath` or `subPathExpr`. */
  volumeMount(value: string | Part<VolumeMount, VolumeMountBuilder> | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `volumeMounts`. Volumes of the Pod to mount, without `subPath` or `subPathExpr`. */
  volumeMount(name: string, mountPath: string | undefined, more?: More<VolumeMount, VolumeMountBuilder>): EphemeralContainerBuilder;
  /** Volumes of the Pod that appear as raw block devices. Replaces all of them; `volumeDevice()` adds one. */
  volumeDevices(values: readonly (Part<VolumeDevice, VolumeDeviceBuilder> | false | undefined)[] | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `volumeDevices`. Volumes of the Pod that appear as raw block devices. */
  volumeDevice(value: string | Part<VolumeDevice, VolumeDeviceBuilder> | false | undefined): EphemeralContainerBuilder;
  /** Adds one to `volumeDevices`. Volumes of the Pod that appear as raw block devices. */
  volumeDevice(name: string, devicePath: string | undefined, more?: More<VolumeDevice, VolumeDeviceBuilder>): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  livenessProbe(): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  livenessProbe(value: Part<Probe, ProbeBuilder> | undefined): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  readinessProbe(): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  readinessProbe(value: Part<Probe, ProbeBuilder> | undefined): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  startupProbe(): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  startupProbe(value: Part<Probe, ProbeBuilder> | undefined): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  lifecycle(): EphemeralContainerBuilder;
  /** Must be left out here. Replaces what was set before. */
  lifecycle(value: Part<Lifecycle, LifecycleBuilder> | undefined): EphemeralContainerBuilder;
  /** File to which the program may write why it ended. Defaults to `/dev/termination-log`. */
  terminationMessagePath(value: string | undefined): EphemeralContainerBuilder;
  /** Where the termination message comes from; `File` (the default) or `FallbackToLogsOnError`. */
  terminationMessagePolicy(value: TerminationMessagePolicy | undefined): EphemeralContainerBuilder;
  /**
   * When the image is fetched; `Always`, `IfNotPresent` or `Never`. The default depends on the tag, as for
   * other containers.
   */
  imagePullPolicy(value: PullPolicy | undefined): EphemeralContainerBuilder;
  /** User, privileges and confinement of this container. Replaces what was set before. */
  securityContext(): EphemeralContainerBuilder;
  /** User, privileges and confinement of this container. Replaces what was set before. */
  securityContext(value: Part<SecurityContext, SecurityContextBuilder> | undefined): EphemeralContainerBuilder;
  /** Keeps standard input open for attached clients. Defaults to `false`. */
  stdin(value: boolean | undefined): EphemeralContainerBuilder;
  /** Closes standard input for good when the first attached client leaves. Defaults to `false`. */
  stdinOnce(value: boolean | undefined): EphemeralContainerBuilder;
  /** Gives the program a terminal; needs `stdin` as well. Defaults to `false`. */
  tty(value: boolean | undefined): EphemeralContainerBuilder;
  /**
   * Container or init container whose namespaces, such as its processes, are joined; it has to exist. When
   * empty, those of the Pod are used.
   */
  targetContainerName(value: string | undefined): EphemeralContainerBuilder;
}

/**
 * Builds a {@link EphemeralVolumeSource}. Storage from a PersistentVolumeClaim that is made with the pod
 * and deleted with it.
 */
export interface EphemeralVolumeSourceBuilder
  extends Builder<EphemeralVolumeSource, EphemeralVolumeSourceBuilder, "EphemeralVolumeSource"> {
  /**
   * The claim to make, as `<pod name>-<volume name>`. Required. The joined name must be valid for a claim.
   * A claim of that name that belongs to something else is not used: the pod waits until it is gone.
   * Replaces what was set before.
   */
  volumeClaimTemplate(value: Part<PersistentVolumeClaimTemplate, PersistentVolumeClaimTemplateBuilder> | undefined): EphemeralVolumeSourceBuilder;
}

/**
 * Builds a {@link EvictionResponder}. An agent that can end a pod in an orderly way when its eviction is
 * requested. Alpha (gate `EvictionRequestAPI`).
 */
export interface EvictionResponderBuilder
  extends Builder<EvictionResponder, EvictionResponderBuilder, "EvictionResponder"> {
  /**
   * Who the agent is, as a key with a domain, such as `example.com/drainer`. Required and unique; domains
   * under `k8s.io` and `kubernetes.io` are refused.
   */
  name(value: string | undefined): EvictionResponderBuilder;
  /**
   * Its turn: the agent with the highest number is asked first. Required, 1000 to 100000, as the numbers
   * below 1000 are kept for Kubernetes itself. 10000 is the customary number of the controller that
   * manages the pod. At equal numbers, the order of domain names decides.
   */
  priority(value: number | undefined): EvictionResponderBuilder;
}

/** Builds a {@link ExecAction}. A command run in the container. */
export interface ExecActionBuilder
  extends Builder<ExecAction, ExecActionBuilder, "ExecAction"> {
  /**
   * Program and arguments. Required, at least one. No shell is involved; name one (`sh -c`) where pipes or
   * variables are wanted. Replaces all of them; `commandPart()` adds one. Items that are `undefined` or
   * `false` are left out.
   */
  command(...values: ListOf<string>): ExecActionBuilder;
  /**
   * Adds one to `command`. Program and arguments. Required, at least one. No shell is involved; name one
   * (`sh -c`) where pipes or variables are wanted.
   */
  commandPart(value: string | false | undefined): ExecActionBuilder;
}

/**
 * Builds a {@link FCVolumeSource}. A disk of a Fibre Channel network. Only one node at a time can mount it
 * for writing. Name it by `targetWWNs` with `lun`, or by `wwids`, but not by both.
 */
export interface FCVolumeSourceBuilder
  extends Builder<FCVolumeSource, FCVolumeSourceBuilder, "FCVolumeSource"> {
  /**
   * World wide names of the target ports. Needs `lun`; excludes `wwids`. Replaces all of them;
   * `targetWWN()` adds one. Items that are `undefined` or `false` are left out.
   */
  targetWWNs(...values: ListOf<string>): FCVolumeSourceBuilder;
  /** Adds one to `targetWWNs`. World wide names of the target ports. Needs `lun`; excludes `wwids`. */
  targetWWN(value: string | false | undefined): FCVolumeSourceBuilder;
  /** Number of the disk on the target, 0 to 255. Required with `targetWWNs`. */
  lun(value: number | undefined): FCVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): FCVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): FCVolumeSourceBuilder;
  /**
   * World wide identifiers of the disk itself. Excludes `targetWWNs`. Replaces all of them; `wwid()` adds
   * one. Items that are `undefined` or `false` are left out.
   */
  wwids(...values: ListOf<string>): FCVolumeSourceBuilder;
  /** Adds one to `wwids`. World wide identifiers of the disk itself. Excludes `targetWWNs`. */
  wwid(value: string | false | undefined): FCVolumeSourceBuilder;
}

/**
 * Builds a {@link FileKeySelector}. One variable of a file with lines of the form `NAME='value'`, single
 * quotes included.
 */
export interface FileKeySelectorBuilder
  extends Builder<FileKeySelector, FileKeySelectorBuilder, "FileKeySelector"> {
  /**
   * Volume with the file, which must be an `emptyDir` of the Pod; it need not be mounted in this
   * container. Required.
   */
  volumeName(value: string | undefined): FileKeySelectorBuilder;
  /** Path of the file in the volume, relative and without `..`. Required. */
  path(value: string | undefined): FileKeySelectorBuilder;
  /** Name of the variable in the file; printable ASCII without `=`. Required. */
  key(value: string | undefined): FileKeySelectorBuilder;
  /**
   * When `true`, a key that is absent from the file, or empty, leaves the variable unset; when `false`,
   * the default, it keeps the container from starting. The file itself has to exist either way.
   */
  optional(value: boolean | undefined): FileKeySelectorBuilder;
}

/**
 * Builds a {@link FlexVolumeSource}. Storage mounted by a driver program on the node.
 * @deprecated use a CSI driver
 */
export interface FlexVolumeSourceBuilder
  extends Builder<FlexVolumeSource, FlexVolumeSourceBuilder, "FlexVolumeSource"> {
  /** Name of the driver program. Required. */
  driver(value: string | undefined): FlexVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, the driver chooses. */
  fsType(value: string | undefined): FlexVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, whose keys are all handed to the driver. Replaces what was set
   * before.
   */
  secretRef(): FlexVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, whose keys are all handed to the driver. Replaces what was set
   * before.
   */
  secretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): FlexVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, whose keys are all handed to the driver. Replaces what was set
   * before.
   */
  secretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): FlexVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): FlexVolumeSourceBuilder;
  /**
   * Further settings for the driver. Keys under `kubernetes.io` and `k8s.io` are reserved. Replaces all of
   * them; `option()` adds one.
   */
  options(values: { readonly [key: string]: string | undefined } | undefined): FlexVolumeSourceBuilder;
  /**
   * Adds one to `options`, or replaces the one with this key; `undefined` removes it. Further settings for
   * the driver. Keys under `kubernetes.io` and `k8s.io` are reserved.
   */
  option(key: string, value: string | undefined): FlexVolumeSourceBuilder;
}

/**
 * Builds a {@link FlockerVolumeSource}. A Flocker dataset, named by exactly one of the two fields.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export interface FlockerVolumeSourceBuilder
  extends Builder<FlockerVolumeSource, FlockerVolumeSourceBuilder, "FlockerVolumeSource"> {
  /**
   * Name of the dataset, without `/`.
   * @deprecated in favour of `datasetUUID`
   */
  datasetName(value: string | undefined): FlockerVolumeSourceBuilder;
  /** UUID of the dataset. */
  datasetUUID(value: string | undefined): FlockerVolumeSourceBuilder;
}

/**
 * Builds a {@link GCEPersistentDiskVolumeSource}. A Google Compute Engine disk, which must exist in the
 * node's project and zone. Mounted for writing by one node, or read-only by many.
 * @deprecated the CSI driver `pd.csi.storage.gke.io` serves it
 */
export interface GCEPersistentDiskVolumeSourceBuilder
  extends Builder<GCEPersistentDiskVolumeSource, GCEPersistentDiskVolumeSourceBuilder, "GCEPersistentDiskVolumeSource"> {
  /** Name of the disk. Required. */
  pdName(value: string | undefined): GCEPersistentDiskVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): GCEPersistentDiskVolumeSourceBuilder;
  /** Number of the partition to mount, 0 to 255. 0 or unset takes the whole disk. */
  partition(value: number | undefined): GCEPersistentDiskVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): GCEPersistentDiskVolumeSourceBuilder;
}

/** Builds a {@link GRPCAction}. A call of the gRPC health checking protocol. */
export interface GRPCActionBuilder
  extends Builder<GRPCAction, GRPCActionBuilder, "GRPCAction"> {
  /** Port number of the gRPC server, 1 to 65535. Required; a name will not do. */
  port(value: number | undefined): GRPCActionBuilder;
  /**
   * Service name to ask the health service about. Defaults to the empty name, by which servers mean
   * themselves as a whole.
   */
  service(value: string | undefined): GRPCActionBuilder;
  /**
   * `Plaintext`, as when unset, or `TLS`, whose certificate is not verified. Alpha, behind the feature
   * gate `GRPCContainerProbeTLS`; a server without the gate drops it.
   */
  mode(value: GRPCProbeMode | undefined): GRPCActionBuilder;
}

/**
 * Builds a {@link GitRepoVolumeSource}. A directory filled from a Git repository.
 * @deprecated nodes of Kubernetes 1.36 and later refuse to mount it: use an init container and an
 * `emptyDir`
 */
export interface GitRepoVolumeSourceBuilder
  extends Builder<GitRepoVolumeSource, GitRepoVolumeSourceBuilder, "GitRepoVolumeSource"> {
  /** URL of the repository. Required. */
  repository(value: string | undefined): GitRepoVolumeSourceBuilder;
  /** Commit to check out. When unset, the tip of the default branch. */
  revision(value: string | undefined): GitRepoVolumeSourceBuilder;
  /**
   * Subdirectory to clone into; `.` fills the volume's own top directory. When unset, one named after the
   * repository. Relative, without `..` parts.
   */
  directory(value: string | undefined): GitRepoVolumeSourceBuilder;
}

/**
 * Builds a {@link GlusterfsVolumeSource}. A GlusterFS volume.
 * @deprecated Kubernetes 1.26 removed the driver, so a pod that mounts it cannot start
 */
export interface GlusterfsVolumeSourceBuilder
  extends Builder<GlusterfsVolumeSource, GlusterfsVolumeSourceBuilder, "GlusterfsVolumeSource"> {
  /** Name of the Endpoints object that lists the servers. Required. */
  endpoints(value: string | undefined): GlusterfsVolumeSourceBuilder;
  /** Name of the volume on the servers. Required. */
  path(value: string | undefined): GlusterfsVolumeSourceBuilder;
  /** `true` mounts it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): GlusterfsVolumeSourceBuilder;
}

/** Builds a {@link HTTPGetAction}. An HTTP GET request. */
export interface HTTPGetActionBuilder
  extends Builder<HTTPGetAction, HTTPGetActionBuilder, "HTTPGetAction"> {
  /** Path, and query if any, to ask for. Defaults to `/`. */
  path(value: string | undefined): HTTPGetActionBuilder;
  /** Port of the container, 1 to 65535 or the name of one of its ports. Required. */
  port(value: IntOrString | undefined): HTTPGetActionBuilder;
  /** Host to connect to. Defaults to the Pod's IP; to name a virtual host, set the `Host` header instead. */
  host(value: string | undefined): HTTPGetActionBuilder;
  /** `HTTP` (the default) or `HTTPS`, whose certificate is not verified. */
  scheme(value: URIScheme | undefined): HTTPGetActionBuilder;
  /** Headers to send; one name may come several times. Replaces all of them; `httpHeader()` adds one. */
  httpHeaders(values: readonly (Part<HTTPHeader, HTTPHeaderBuilder> | false | undefined)[] | false | undefined): HTTPGetActionBuilder;
  /** Adds one to `httpHeaders`. Headers to send; one name may come several times. */
  httpHeader(value: string | Part<HTTPHeader, HTTPHeaderBuilder> | false | undefined): HTTPGetActionBuilder;
  /** Adds one to `httpHeaders`. Headers to send; one name may come several times. */
  httpHeader(name: string, value: string | undefined, more?: More<HTTPHeader, HTTPHeaderBuilder>): HTTPGetActionBuilder;
  /**
   * `HTTP1`, as when unset, or `HTTP2`, which goes with scheme `HTTP` and an empty `host` only. Alpha,
   * behind the feature gate `H2CContainerProbe`; a server without the gate drops it.
   */
  protocol(value: HTTPProtocol | undefined): HTTPGetActionBuilder;
}

/** Builds a {@link HTTPHeader}. One header of a request. */
export interface HTTPHeaderBuilder
  extends Builder<HTTPHeader, HTTPHeaderBuilder, "HTTPHeader"> {
  /** Header name of letters, digits and hyphens, in any case. Required. */
  name(value: string | undefined): HTTPHeaderBuilder;
  /** Header value; may be empty. */
  value(value: string | undefined): HTTPHeaderBuilder;
}

/** Builds a {@link HostAlias}. One line of the pod's `/etc/hosts`. */
export interface HostAliasBuilder
  extends Builder<HostAlias, HostAliasBuilder, "HostAlias"> {
  /** The address that the names resolve to, IPv4 or IPv6. Required. */
  ip(value: string | undefined): HostAliasBuilder;
  /**
   * Names for that address, each a DNS subdomain. Replaces all of them; `hostname()` adds one. Items that
   * are `undefined` or `false` are left out.
   */
  hostnames(...values: ListOf<string>): HostAliasBuilder;
  /** Adds one to `hostnames`. Names for that address, each a DNS subdomain. */
  hostname(value: string | false | undefined): HostAliasBuilder;
}

/**
 * Builds a {@link HostPathVolumeSource}. A path of the node, mounted into the pod. `fsGroup` and SELinux
 * labels are not applied to it.
 */
export interface HostPathVolumeSourceBuilder
  extends Builder<HostPathVolumeSource, HostPathVolumeSourceBuilder, "HostPathVolumeSource"> {
  /** Path on the node; symbolic links are followed. Required, without `..` parts. */
  path(value: string | undefined): HostPathVolumeSourceBuilder;
  /**
   * What must be there before the mount. `""` (the default) checks nothing; `Directory`, `File`, `Socket`,
   * `CharDevice` and `BlockDevice` must exist; `DirectoryOrCreate` (mode 0755) and `FileOrCreate` (mode
   * 0644) are made when missing.
   */
  type(value: HostPathType | undefined): HostPathVolumeSourceBuilder;
}

/**
 * Builds a {@link ISCSIVolumeSource}. A disk of an iSCSI target. Only one node at a time can mount it for
 * writing.
 */
export interface ISCSIVolumeSourceBuilder
  extends Builder<ISCSIVolumeSource, ISCSIVolumeSourceBuilder, "ISCSIVolumeSource"> {
  /**
   * Address of the target as `ip` or `ip:port`; the port is needed when it is not the usual 3260.
   * Required.
   */
  targetPortal(value: string | undefined): ISCSIVolumeSourceBuilder;
  /**
   * Name of the target, such as `iqn.2001-04.com.example:storage`, or one that starts with `eui` or `naa`;
   * the server checks the whole form. Required.
   */
  iqn(value: string | undefined): ISCSIVolumeSourceBuilder;
  /** Number of the disk on the target, 0 to 255; 0 when unset, though the schema requires it. */
  lun(value: number | undefined): ISCSIVolumeSourceBuilder;
  /** Interface that carries the transport. Defaults to `default`, which is TCP. */
  iscsiInterface(value: string | undefined): ISCSIVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): ISCSIVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): ISCSIVolumeSourceBuilder;
  /**
   * More portals of the same target, for multipath, each as `ip` or `ip:port`. Replaces all of them;
   * `portal()` adds one. Items that are `undefined` or `false` are left out.
   */
  portals(...values: ListOf<string>): ISCSIVolumeSourceBuilder;
  /** Adds one to `portals`. More portals of the same target, for multipath, each as `ip` or `ip:port`. */
  portal(value: string | false | undefined): ISCSIVolumeSourceBuilder;
  /** `true` uses CHAP to log in when targets are discovered. `secretRef` is then required. */
  chapAuthDiscovery(value: boolean | undefined): ISCSIVolumeSourceBuilder;
  /** `true` uses CHAP to log in to the session. `secretRef` is then required. */
  chapAuthSession(value: boolean | undefined): ISCSIVolumeSourceBuilder;
  /** The Secret with the CHAP credentials, in the pod's namespace. Replaces what was set before. */
  secretRef(): ISCSIVolumeSourceBuilder;
  /** The Secret with the CHAP credentials, in the pod's namespace. Replaces what was set before. */
  secretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): ISCSIVolumeSourceBuilder;
  /** The Secret with the CHAP credentials, in the pod's namespace. Replaces what was set before. */
  secretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): ISCSIVolumeSourceBuilder;
  /**
   * Initiator name in place of the node's own; starts with `iqn`, `eui` or `naa`. A new interface `<target
   * portal>:<volume name>` is made for it, whose length may not exceed 64 characters.
   */
  initiatorName(value: string | undefined): ISCSIVolumeSourceBuilder;
}

/**
 * Builds a {@link ImageVolumeSource}. The content of an OCI image or artifact as a read-only directory.
 * Looked up again for each new pod; containers do not start before it is there.
 */
export interface ImageVolumeSourceBuilder
  extends Builder<ImageVolumeSource, ImageVolumeSourceBuilder, "ImageVolumeSource"> {
  /**
   * The image, in the form of a container's `image`. Required. Pull credentials are found as for container
   * images.
   */
  reference(value: string | undefined): ImageVolumeSourceBuilder;
  /**
   * When to pull: `Always`, `IfNotPresent`, or `Never`, which takes only what the node already has.
   * Defaults to `Always` when the reference has the tag `latest`, or neither tag nor digest, and otherwise
   * to `IfNotPresent`.
   */
  pullPolicy(value: PullPolicy | undefined): ImageVolumeSourceBuilder;
}

/** Builds a {@link KeyToPath}. Turns one key of a Secret or ConfigMap into a file. */
export interface KeyToPathBuilder
  extends Builder<KeyToPath, KeyToPathBuilder, "KeyToPath"> {
  /** The key whose value is written. Required. */
  key(value: string | undefined): KeyToPathBuilder;
  /**
   * Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path(value: string | undefined): KeyToPathBuilder;
  /**
   * Permission bits of this file, 0 to 0o777 (511). When unset, the volume's `defaultMode`; `fsGroup` may
   * add bits.
   */
  mode(value: number | undefined): KeyToPathBuilder;
  /**
   * User ID, 0 to 2147483647, that owns this file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user(value: number | undefined): KeyToPathBuilder;
}

/** Builds a {@link Lifecycle}. Hooks that run when a container starts and before it stops. */
export interface LifecycleBuilder
  extends Builder<Lifecycle, LifecycleBuilder, "Lifecycle"> {
  /**
   * Runs right after the container was created, at the same time as its program. When it fails, the
   * container is killed and its restart policy decides. Replaces what was set before.
   */
  postStart(): LifecycleBuilder;
  /**
   * Runs right after the container was created, at the same time as its program. When it fails, the
   * container is killed and its restart policy decides. Replaces what was set before.
   */
  postStart(value: Part<LifecycleHandler, LifecycleHandlerBuilder> | undefined): LifecycleBuilder;
  /**
   * Runs before the container is told to stop, but not when it ends by itself. Its time counts towards the
   * Pod's `terminationGracePeriodSeconds`. Replaces what was set before.
   */
  preStop(): LifecycleBuilder;
  /**
   * Runs before the container is told to stop, but not when it ends by itself. Its time counts towards the
   * Pod's `terminationGracePeriodSeconds`. Replaces what was set before.
   */
  preStop(value: Part<LifecycleHandler, LifecycleHandlerBuilder> | undefined): LifecycleBuilder;
  /**
   * Signal that stops the container, such as `SIGTERM`; the Pod's `os.name` must be set. Defaults to the
   * image's, then to the runtime's. Alpha, behind the feature gate `ContainerStopSignals`; a server
   * without the gate drops it.
   */
  stopSignal(value: Signal | undefined): LifecycleBuilder;
}

/** Builds a {@link LifecycleHandler}. What a hook does. Exactly one field must be set. */
export interface LifecycleHandlerBuilder
  extends Builder<LifecycleHandler, LifecycleHandlerBuilder, "LifecycleHandler"> {
  /** Runs a command in the container. Replaces what was set before. */
  exec(): LifecycleHandlerBuilder;
  /** Runs a command in the container. Replaces what was set before. */
  exec(value: Part<ExecAction, ExecActionBuilder> | undefined): LifecycleHandlerBuilder;
  /** Sends an HTTP request to the container. Replaces what was set before. */
  httpGet(value: string | Part<HTTPGetAction, HTTPGetActionBuilder> | undefined): LifecycleHandlerBuilder;
  /** Sends an HTTP request to the container. Replaces what was set before. */
  httpGet(path: string, port: IntOrString | undefined, more?: More<HTTPGetAction, HTTPGetActionBuilder>): LifecycleHandlerBuilder;
  /**
   * Replaces what was set before.
   * @deprecated the server accepts it, and the hook then fails when it should run
   */
  tcpSocket(value: IntOrString | Part<TCPSocketAction, TCPSocketActionBuilder> | undefined): LifecycleHandlerBuilder;
  /**
   * Replaces what was set before.
   * @deprecated the server accepts it, and the hook then fails when it should run
   */
  tcpSocket(port: IntOrString, more: More<TCPSocketAction, TCPSocketActionBuilder> | undefined): LifecycleHandlerBuilder;
  /** Waits for some seconds. Replaces what was set before. */
  sleep(value: number | Duration | Part<SleepAction, SleepActionBuilder> | undefined): LifecycleHandlerBuilder;
  /** Waits for some seconds. Replaces what was set before. */
  sleep(seconds: number | Duration, more: More<SleepAction, SleepActionBuilder> | undefined): LifecycleHandlerBuilder;
}

/** Builds a {@link LocalObjectReference}. Names an object, mostly a Secret, in the same namespace. */
export interface LocalObjectReferenceBuilder
  extends Builder<LocalObjectReference, LocalObjectReferenceBuilder, "LocalObjectReference"> {
  /**
   * Name of the object. May be empty for historical reasons, which is hardly ever intended; many places
   * that use this type refuse it.
   */
  name(value: string | undefined): LocalObjectReferenceBuilder;
}

/**
 * Builds a {@link NFSVolumeSource}. A directory exported by an NFS server. Its content outlives the pod;
 * `fsGroup` and SELinux labels are not applied.
 */
export interface NFSVolumeSourceBuilder
  extends Builder<NFSVolumeSource, NFSVolumeSourceBuilder, "NFSVolumeSource"> {
  /** Host name or IP address of the server. Required. */
  server(value: string | undefined): NFSVolumeSourceBuilder;
  /** The exported directory, as an absolute path. Required. */
  path(value: string | undefined): NFSVolumeSourceBuilder;
  /** `true` mounts the export read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): NFSVolumeSourceBuilder;
}

/** Builds a {@link NodeAffinity}. Rules on the nodes to which a pod may or should go. */
export interface NodeAffinityBuilder
  extends Builder<NodeAffinity, NodeAffinityBuilder, "NodeAffinity"> {
  /**
   * What a node must fulfil before the pod is placed there. What changes later does not move a running
   * pod. Replaces what was set before.
   */
  requiredDuringSchedulingIgnoredDuringExecution(value: Part<NodeSelector, NodeSelectorBuilder> | undefined): NodeAffinityBuilder;
  /**
   * What a node should fulfil. It earns the weight of each term that matches, and the highest total is
   * favoured. Replaces all of them; `preferred()` adds one.
   */
  preferredDuringSchedulingIgnoredDuringExecution(values: readonly (Part<PreferredSchedulingTerm, PreferredSchedulingTermBuilder> | false | undefined)[] | false | undefined): NodeAffinityBuilder;
  /**
   * Adds one to `preferredDuringSchedulingIgnoredDuringExecution`. What a node should fulfil. It earns the
   * weight of each term that matches, and the highest total is favoured.
   */
  preferred(value: Part<PreferredSchedulingTerm, PreferredSchedulingTermBuilder> | false | undefined): NodeAffinityBuilder;
}

/** Builds a {@link NodeSelector}. Selects nodes by alternatives: one matching term is enough. */
export interface NodeSelectorBuilder
  extends Builder<NodeSelector, NodeSelectorBuilder, "NodeSelector"> {
  /** The alternatives. Required, at least one. Replaces all of them; `nodeSelectorTerm()` adds one. */
  nodeSelectorTerms(values: readonly (Part<NodeSelectorTerm, NodeSelectorTermBuilder> | false | undefined)[] | false | undefined): NodeSelectorBuilder;
  /** Adds one to `nodeSelectorTerms`. The alternatives. Required, at least one. */
  nodeSelectorTerm(value: Part<NodeSelectorTerm, NodeSelectorTermBuilder> | false | undefined): NodeSelectorBuilder;
}

/** Builds a {@link NodeSelectorRequirement}. One condition on a label or field of a node. */
export interface NodeSelectorRequirementBuilder
  extends Builder<NodeSelectorRequirement, NodeSelectorRequirementBuilder, "NodeSelectorRequirement"> {
  /** The label or field to check. Required. */
  key(value: string | undefined): NodeSelectorRequirementBuilder;
  /**
   * `In` and `NotIn` need the value in or outside `values`, `Exists` and `DoesNotExist` check only the
   * key, `Gt` and `Lt` compare it as a whole number. Required.
   */
  operator(value: NodeSelectorOperator | undefined): NodeSelectorRequirementBuilder;
  /**
   * What to compare with: one or more for `In` and `NotIn`, none for `Exists` and `DoesNotExist`, exactly
   * one whole number as text for `Gt` and `Lt`, though the server does not check that it is one. Replaces
   * all of them; `value()` adds one. Items that are `undefined` or `false` are left out.
   */
  values(...values: ListOf<string>): NodeSelectorRequirementBuilder;
  /**
   * Adds one to `values`. What to compare with: one or more for `In` and `NotIn`, none for `Exists` and
   * `DoesNotExist`, exactly one whole number as text for `Gt` and `Lt`, though the server does not check
   * that it is one.
   */
  value(value: string | false | undefined): NodeSelectorRequirementBuilder;
}

/**
 * Builds a {@link NodeSelectorTerm}. One alternative of a node selector. All of its requirements must
 * hold; a term without any matches no node.
 */
export interface NodeSelectorTermBuilder
  extends Builder<NodeSelectorTerm, NodeSelectorTermBuilder, "NodeSelectorTerm"> {
  /** Requirements on the labels of a node. Replaces all of them; `matchExpression()` adds one. */
  matchExpressions(values: readonly (Part<NodeSelectorRequirement, NodeSelectorRequirementBuilder> | false | undefined)[] | false | undefined): NodeSelectorTermBuilder;
  /** Adds one to `matchExpressions`. Requirements on the labels of a node. */
  matchExpression(value: string | Part<NodeSelectorRequirement, NodeSelectorRequirementBuilder> | false | undefined): NodeSelectorTermBuilder;
  /** Adds one to `matchExpressions`. Requirements on the labels of a node. */
  matchExpression(key: string, operator: NodeSelectorOperator | undefined, more?: More<NodeSelectorRequirement, NodeSelectorRequirementBuilder>): NodeSelectorTermBuilder;
  /**
   * Requirements on the fields of a node. The only field is `metadata.name`, with `In` or `NotIn` and
   * exactly one value. Replaces all of them; `matchField()` adds one.
   */
  matchFields(values: readonly (Part<NodeSelectorRequirement, NodeSelectorRequirementBuilder> | false | undefined)[] | false | undefined): NodeSelectorTermBuilder;
  /**
   * Adds one to `matchFields`. Requirements on the fields of a node. The only field is `metadata.name`,
   * with `In` or `NotIn` and exactly one value.
   */
  matchField(value: string | Part<NodeSelectorRequirement, NodeSelectorRequirementBuilder> | false | undefined): NodeSelectorTermBuilder;
  /**
   * Adds one to `matchFields`. Requirements on the fields of a node. The only field is `metadata.name`,
   * with `In` or `NotIn` and exactly one value.
   */
  matchField(key: string, operator: NodeSelectorOperator | undefined, more?: More<NodeSelectorRequirement, NodeSelectorRequirementBuilder>): NodeSelectorTermBuilder;
}

/** Builds a {@link ObjectFieldSelector}. A field of the Pod, by its path. */
export interface ObjectFieldSelectorBuilder
  extends Builder<ObjectFieldSelector, ObjectFieldSelectorBuilder, "ObjectFieldSelector"> {
  /** API version in which the path is meant. Defaults to `v1`. */
  apiVersion(value: string | undefined): ObjectFieldSelectorBuilder;
  /**
   * A variable can take `metadata.name`, `metadata.namespace`, `metadata.uid`, `spec.nodeName`,
   * `spec.serviceAccountName`, `status.hostIP`, `status.hostIPs`, `status.podIP`, `status.podIPs` and one
   * label or annotation (`metadata.labels['key']`). Required. A volume takes from `metadata` only, there
   * also all labels or annotations.
   */
  fieldPath(value: string | undefined): ObjectFieldSelectorBuilder;
}

/**
 * Builds a {@link ObjectReference}. Points to any object of the cluster. In a CronJob's status, the Jobs
 * that are running now.
 */
export interface ObjectReferenceBuilder
  extends Builder<ObjectReference, ObjectReferenceBuilder, "ObjectReference"> {
  /** Kind of the object, such as `Job`. */
  kind(value: string | undefined): ObjectReferenceBuilder;
  /** Namespace of the object; empty for objects without one. */
  namespace(value: string | undefined): ObjectReferenceBuilder;
  /** Name of the object. */
  name(value: string | undefined): ObjectReferenceBuilder;
  /** UID of the object, which tells it apart from an earlier one of the same name. */
  uid(value: string | undefined): ObjectReferenceBuilder;
  /** Group and version of the object, such as `batch/v1`. */
  apiVersion(value: string | undefined): ObjectReferenceBuilder;
  /** Version of the object at the time when the reference was made. */
  resourceVersion(value: string | undefined): ObjectReferenceBuilder;
  /** The part of the object that is meant, such as `spec.containers[2]`. Empty means the object as a whole. */
  fieldPath(value: string | undefined): ObjectReferenceBuilder;
}

/**
 * Builds a {@link PersistentVolumeClaimSpec}. What storage is asked for: how much, of which class, and how
 * it may be mounted. `accessModes` and a request of `storage` are required.
 */
export interface PersistentVolumeClaimSpecBuilder
  extends Builder<PersistentVolumeClaimSpec, PersistentVolumeClaimSpecBuilder, "PersistentVolumeClaimSpec"> {
  /**
   * How the storage may be mounted. Required, at least one: `ReadWriteOnce` (one node), `ReadOnlyMany`
   * (many nodes, to read), `ReadWriteMany` (many nodes) or `ReadWriteOncePod` (one pod, and only on its
   * own in this list). Replaces all of them; `accessMode()` adds one. Items that are `undefined` or
   * `false` are left out.
   */
  accessModes(...values: ListOf<PersistentVolumeAccessMode>): PersistentVolumeClaimSpecBuilder;
  /**
   * Adds one to `accessModes`. How the storage may be mounted. Required, at least one: `ReadWriteOnce`
   * (one node), `ReadOnlyMany` (many nodes, to read), `ReadWriteMany` (many nodes) or `ReadWriteOncePod`
   * (one pod, and only on its own in this list).
   */
  accessMode(value: PersistentVolumeAccessMode | false | undefined): PersistentVolumeClaimSpecBuilder;
  /**
   * Considers only volumes with fitting labels. A claim with a selector waits for an existing volume: none
   * is made for it. Replaces what was set before.
   */
  selector(): PersistentVolumeClaimSpecBuilder;
  /**
   * Considers only volumes with fitting labels. A claim with a selector waits for an existing volume: none
   * is made for it. Replaces what was set before.
   */
  selector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): PersistentVolumeClaimSpecBuilder;
  /**
   * How much storage is asked for, in `requests.storage`: required, more than zero. A part of a byte
   * brings a warning. Replaces what was set before.
   */
  resources(): PersistentVolumeClaimSpecBuilder;
  /**
   * How much storage is asked for, in `requests.storage`: required, more than zero. A part of a byte
   * brings a warning. Replaces what was set before.
   */
  resources(value: Part<VolumeResourceRequirements, VolumeResourceRequirementsBuilder> | undefined): PersistentVolumeClaimSpecBuilder;
  /** The one PersistentVolume to bind to. When unset, a fitting one is found or made. */
  volumeName(value: string | undefined): PersistentVolumeClaimSpecBuilder;
  /**
   * The StorageClass that makes the volume, at most 253 characters. When unset, the cluster's default
   * class; `""` asks for a volume without a class.
   */
  storageClassName(value: string | undefined): PersistentVolumeClaimSpecBuilder;
  /**
   * `Filesystem` for a mounted directory (the default) or `Block` for a raw device, which containers use
   * by `volumeDevices`.
   */
  volumeMode(value: PersistentVolumeMode | undefined): PersistentVolumeClaimSpecBuilder;
  /**
   * What fills the new volume: a VolumeSnapshot (group `snapshot.storage.k8s.io`) or another claim. In a
   * claim the server copies it to `dataSourceRef`, and silently drops other kinds. Must equal that field
   * when both are written. Replaces what was set before.
   */
  dataSource(value: Part<TypedLocalObjectReference, TypedLocalObjectReferenceBuilder> | undefined): PersistentVolumeClaimSpecBuilder;
  /**
   * What fills the new volume: another claim, or any object outside the core group that some populator
   * understands. Unlike `dataSource`, it refuses what it cannot take, and can reach other namespaces; with
   * a `namespace` in it, `dataSource` must be left out. Replaces what was set before.
   */
  dataSourceRef(value: Part<TypedObjectReference, TypedObjectReferenceBuilder> | undefined): PersistentVolumeClaimSpecBuilder;
  /**
   * The VolumeAttributesClass with changeable properties of the volume, such as its speed. Unlike the
   * storage class, it can be changed in a claim that exists. None when unset or empty; the claim waits
   * when no such class exists.
   */
  volumeAttributesClassName(value: string | undefined): PersistentVolumeClaimSpecBuilder;
}

/**
 * Builds a {@link PersistentVolumeClaimTemplate}. The claim that is made for each pod of an `ephemeral`
 * volume.
 */
export interface PersistentVolumeClaimTemplateBuilder
  extends Builder<PersistentVolumeClaimTemplate, PersistentVolumeClaimTemplateBuilder, "PersistentVolumeClaimTemplate"> {
  /**
   * Labels and annotations of the claim. Any other field is refused, the name too. Replaces all of it,
   * also what other methods have set.
   */
  metadata(): PersistentVolumeClaimTemplateBuilder;
  /**
   * Labels and annotations of the claim. Any other field is refused, the name too. Replaces all of it,
   * also what other methods have set.
   */
  metadata(value: Part<ObjectMeta, ObjectMetaBuilder> | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Name of the object, unique in its namespace among objects of the same kind. A DNS subdomain of at most
   * 253 characters; a Job's must fit a label too (63) unless `manualSelector` is true, and a CronJob's has
   * at most 52. An Indexed Job's name, a dash and its last index together must be a DNS label of at most
   * 63 characters, without dots; of a CronJob this is checked only when its Jobs are made. Required unless
   * `generateName` is set. Immutable.
   */
  name(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Beginning of a name that the server completes with 5 random characters; it uses no more than the first
   * 58 of this text. A CronJob takes at most 47 characters of it. Ignored when `name` is set.
   */
  generateName(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Namespace of the object, a DNS label of at most 63 characters. Filled in from the request when absent,
   * and refused when it disagrees with the request. Immutable.
   */
  namespace(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /** @deprecated always empty; the server ignores it */
  selfLink(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Identifier that no other object ever has, not even a later one of the same name. Given by the server,
   * immutable.
   */
  uid(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Version stamp of the stored object, to be compared for equality only. Leave it out on creation; in an
   * update it makes the server refuse the change when somebody else has changed the object meanwhile.
   */
  resourceVersion(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /** Counts the changes of `spec`, from 1. Set by the server. */
  generation(value: number | undefined): PersistentVolumeClaimTemplateBuilder;
  /** When the server stored the object. Set by the server, immutable. */
  creationTimestamp(value: Time | Date | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * When the object is due to go; present only once its deletion was asked for. It stays visible until
   * `finalizers` is empty. Set by the server.
   */
  deletionTimestamp(value: Time | Date | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Seconds the object is given to end in an orderly way. Set by the server, together with
   * `deletionTimestamp`.
   */
  deletionGracePeriodSeconds(value: number | Duration | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Keys and values by which objects are selected. A key is a name of at most 63 characters, with a DNS
   * subdomain and `/` before it if wanted; a value has at most 63 characters from letters, digits, `-`,
   * `_` and `.`. Replaces all of them; `label()` adds one.
   */
  labels(values: { readonly [key: string]: string | undefined } | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Adds one to `labels`, or replaces the one with this key; `undefined` removes it. Keys and values by
   * which objects are selected. A key is a name of at most 63 characters, with a DNS subdomain and `/`
   * before it if wanted; a value has at most 63 characters from letters, digits, `-`, `_` and `.`.
   */
  label(key: string, value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Free text for tools and people, under keys built like label keys. No selector sees it. Keys and values
   * together take at most 256 KiB. Replaces all of them; `annotation()` adds one.
   */
  annotations(values: { readonly [key: string]: string | undefined } | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Adds one to `annotations`, or replaces the one with this key; `undefined` removes it. Free text for
   * tools and people, under keys built like label keys. No selector sees it. Keys and values together take
   * at most 256 KiB.
   */
  annotation(key: string, value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Objects to which this one belongs; when the last of them is gone, this one is garbage collected. At
   * most one may have `controller: true`. Replaces all of them; `ownerReference()` adds one.
   */
  ownerReferences(values: readonly (Part<OwnerReference, OwnerReferenceBuilder> | false | undefined)[] | false | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Adds one to `ownerReferences`. Objects to which this one belongs; when the last of them is gone, this
   * one is garbage collected. At most one may have `controller: true`.
   */
  ownerReference(value: Part<OwnerReference, OwnerReferenceBuilder> | false | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Tasks, named like label keys, that must be taken off the list before the object disappears. None can
   * be added once deletion has begun. Replaces all of them; `finalizer()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  finalizers(...values: ListOf<string>): PersistentVolumeClaimTemplateBuilder;
  /**
   * Adds one to `finalizers`. Tasks, named like label keys, that must be taken off the list before the
   * object disappears. None can be added once deletion has begun.
   */
  finalizer(value: string | false | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Which client set which fields, for server-side apply. Kept by the server; nothing to write by hand.
   * Replaces all of them; `managedFieldsEntry()` adds one.
   */
  managedFields(values: readonly (Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined)[] | false | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Adds one to `managedFields`. Which client set which fields, for server-side apply. Kept by the server;
   * nothing to write by hand.
   */
  managedFieldsEntry(value: Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * What storage is asked for. Required; the claim gets it unchanged. Replaces all of it, also what other
   * methods have set.
   */
  spec(): PersistentVolumeClaimTemplateBuilder;
  /**
   * What storage is asked for. Required; the claim gets it unchanged. Replaces all of it, also what other
   * methods have set.
   */
  spec(value: Part<PersistentVolumeClaimSpec, PersistentVolumeClaimSpecBuilder> | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * How the storage may be mounted. Required, at least one: `ReadWriteOnce` (one node), `ReadOnlyMany`
   * (many nodes, to read), `ReadWriteMany` (many nodes) or `ReadWriteOncePod` (one pod, and only on its
   * own in this list). Replaces all of them; `accessMode()` adds one. Items that are `undefined` or
   * `false` are left out.
   */
  accessModes(...values: ListOf<PersistentVolumeAccessMode>): PersistentVolumeClaimTemplateBuilder;
  /**
   * Adds one to `accessModes`. How the storage may be mounted. Required, at least one: `ReadWriteOnce`
   * (one node), `ReadOnlyMany` (many nodes, to read), `ReadWriteMany` (many nodes) or `ReadWriteOncePod`
   * (one pod, and only on its own in this list).
   */
  accessMode(value: PersistentVolumeAccessMode | false | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * Considers only volumes with fitting labels. A claim with a selector waits for an existing volume: none
   * is made for it. Replaces what was set before.
   */
  selector(): PersistentVolumeClaimTemplateBuilder;
  /**
   * Considers only volumes with fitting labels. A claim with a selector waits for an existing volume: none
   * is made for it. Replaces what was set before.
   */
  selector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * How much storage is asked for, in `requests.storage`: required, more than zero. A part of a byte
   * brings a warning. Replaces what was set before.
   */
  resources(): PersistentVolumeClaimTemplateBuilder;
  /**
   * How much storage is asked for, in `requests.storage`: required, more than zero. A part of a byte
   * brings a warning. Replaces what was set before.
   */
  resources(value: Part<VolumeResourceRequirements, VolumeResourceRequirementsBuilder> | undefined): PersistentVolumeClaimTemplateBuilder;
  /** The one PersistentVolume to bind to. When unset, a fitting one is found or made. */
  volumeName(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * The StorageClass that makes the volume, at most 253 characters. When unset, the cluster's default
   * class; `""` asks for a volume without a class.
   */
  storageClassName(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * `Filesystem` for a mounted directory (the default) or `Block` for a raw device, which containers use
   * by `volumeDevices`.
   */
  volumeMode(value: PersistentVolumeMode | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * What fills the new volume: a VolumeSnapshot (group `snapshot.storage.k8s.io`) or another claim. In a
   * claim the server copies it to `dataSourceRef`, and silently drops other kinds. Must equal that field
   * when both are written. Replaces what was set before.
   */
  dataSource(value: Part<TypedLocalObjectReference, TypedLocalObjectReferenceBuilder> | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * What fills the new volume: another claim, or any object outside the core group that some populator
   * understands. Unlike `dataSource`, it refuses what it cannot take, and can reach other namespaces; with
   * a `namespace` in it, `dataSource` must be left out. Replaces what was set before.
   */
  dataSourceRef(value: Part<TypedObjectReference, TypedObjectReferenceBuilder> | undefined): PersistentVolumeClaimTemplateBuilder;
  /**
   * The VolumeAttributesClass with changeable properties of the volume, such as its speed. Unlike the
   * storage class, it can be changed in a claim that exists. None when unset or empty; the claim waits
   * when no such class exists.
   */
  volumeAttributesClassName(value: string | undefined): PersistentVolumeClaimTemplateBuilder;
}

/**
 * Builds a {@link PersistentVolumeClaimVolumeSource}. The storage behind an existing
 * PersistentVolumeClaim.
 */
export interface PersistentVolumeClaimVolumeSourceBuilder
  extends Builder<PersistentVolumeClaimVolumeSource, PersistentVolumeClaimVolumeSourceBuilder, "PersistentVolumeClaimVolumeSource"> {
  /**
   * Name of the claim, in the pod's namespace. Required. It cannot be one that an `ephemeral` volume of
   * the same pod makes.
   */
  claimName(value: string | undefined): PersistentVolumeClaimVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): PersistentVolumeClaimVolumeSourceBuilder;
}

/**
 * Builds a {@link PhotonPersistentDiskVolumeSource}. A Photon Controller disk.
 * @deprecated without function since Kubernetes 1.16
 */
export interface PhotonPersistentDiskVolumeSourceBuilder
  extends Builder<PhotonPersistentDiskVolumeSource, PhotonPersistentDiskVolumeSourceBuilder, "PhotonPersistentDiskVolumeSource"> {
  /** ID of the disk. Required. */
  pdID(value: string | undefined): PhotonPersistentDiskVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): PhotonPersistentDiskVolumeSourceBuilder;
}

/** Builds a {@link PodAffinity}. Draws a pod to domains (nodes, zones, …) in which other pods already run. */
export interface PodAffinityBuilder
  extends Builder<PodAffinity, PodAffinityBuilder, "PodAffinity"> {
  /**
   * Terms that a node must all satisfy before the pod is placed there. What changes later does not move a
   * running pod. Replaces all of them; `required()` adds one.
   */
  requiredDuringSchedulingIgnoredDuringExecution(values: readonly (Part<PodAffinityTerm, PodAffinityTermBuilder> | false | undefined)[] | false | undefined): PodAffinityBuilder;
  /**
   * Adds one to `requiredDuringSchedulingIgnoredDuringExecution`. Terms that a node must all satisfy
   * before the pod is placed there. What changes later does not move a running pod.
   */
  required(value: Part<PodAffinityTerm, PodAffinityTermBuilder> | false | undefined): PodAffinityBuilder;
  /**
   * Terms that are wished for. A node earns the weight of each term that it satisfies, and the highest
   * total is favoured. Replaces all of them; `preferred()` adds one.
   */
  preferredDuringSchedulingIgnoredDuringExecution(values: readonly (Part<WeightedPodAffinityTerm, WeightedPodAffinityTermBuilder> | false | undefined)[] | false | undefined): PodAffinityBuilder;
  /**
   * Adds one to `preferredDuringSchedulingIgnoredDuringExecution`. Terms that are wished for. A node earns
   * the weight of each term that it satisfies, and the highest total is favoured.
   */
  preferred(value: Part<WeightedPodAffinityTerm, WeightedPodAffinityTermBuilder> | false | undefined): PodAffinityBuilder;
}

/**
 * Builds a {@link PodAffinityTerm}. Selects other pods and says what counts as the same place as theirs.
 * Used for affinity and for anti-affinity.
 */
export interface PodAffinityTermBuilder
  extends Builder<PodAffinityTerm, PodAffinityTermBuilder, "PodAffinityTerm"> {
  /**
   * Which pods are meant, by their labels. Without it, none are meant and the server warns; an empty one
   * means all pods of the chosen namespaces. Replaces what was set before.
   */
  labelSelector(): PodAffinityTermBuilder;
  /**
   * Which pods are meant, by their labels. Without it, none are meant and the server warns; an empty one
   * means all pods of the chosen namespaces. Replaces what was set before.
   */
  labelSelector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): PodAffinityTermBuilder;
  /**
   * Namespaces to look for those pods in, by name, besides those of `namespaceSelector`. When neither is
   * given, the pod's own namespace. Replaces all of them; `namespace()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  namespaces(...values: ListOf<string>): PodAffinityTermBuilder;
  /**
   * Adds one to `namespaces`. Namespaces to look for those pods in, by name, besides those of
   * `namespaceSelector`. When neither is given, the pod's own namespace.
   */
  namespace(value: string | false | undefined): PodAffinityTermBuilder;
  /**
   * Node label whose value makes two nodes the same place: `kubernetes.io/hostname` for one node,
   * `topology.kubernetes.io/zone` for a zone. Required.
   */
  topologyKey(value: string | undefined): PodAffinityTermBuilder;
  /**
   * Namespaces to look for those pods in, by their labels, besides those of `namespaces`. An empty
   * selector means every namespace. Replaces what was set before.
   */
  namespaceSelector(): PodAffinityTermBuilder;
  /**
   * Namespaces to look for those pods in, by their labels, besides those of `namespaces`. An empty
   * selector means every namespace. Replaces what was set before.
   */
  namespaceSelector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): PodAffinityTermBuilder;
  /**
   * Label keys whose values are read from the new pod; only pods with the same values are meant. Needs a
   * `labelSelector`, in which none of these keys may occur: a Job with one is accepted, but its Pods are
   * refused when they have that label. Replaces all of them; `matchLabelKey()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  matchLabelKeys(...values: ListOf<string>): PodAffinityTermBuilder;
  /**
   * Adds one to `matchLabelKeys`. Label keys whose values are read from the new pod; only pods with the
   * same values are meant. Needs a `labelSelector`, in which none of these keys may occur: a Job with one
   * is accepted, but its Pods are refused when they have that label.
   */
  matchLabelKey(value: string | false | undefined): PodAffinityTermBuilder;
  /**
   * Label keys whose values are read from the new pod; only pods with other values are meant. Needs a
   * `labelSelector`, and no key may stand in `matchLabelKeys` too. Replaces all of them;
   * `mismatchLabelKey()` adds one. Items that are `undefined` or `false` are left out.
   */
  mismatchLabelKeys(...values: ListOf<string>): PodAffinityTermBuilder;
  /**
   * Adds one to `mismatchLabelKeys`. Label keys whose values are read from the new pod; only pods with
   * other values are meant. Needs a `labelSelector`, and no key may stand in `matchLabelKeys` too.
   */
  mismatchLabelKey(value: string | false | undefined): PodAffinityTermBuilder;
}

/**
 * Builds a {@link PodAntiAffinity}. Keeps a pod away from domains (nodes, zones, …) in which other pods
 * already run.
 */
export interface PodAntiAffinityBuilder
  extends Builder<PodAntiAffinity, PodAntiAffinityBuilder, "PodAntiAffinity"> {
  /**
   * Terms none of which may apply to the chosen node. The pod waits when every node is ruled out; what
   * changes later does not move a running pod. Replaces all of them; `required()` adds one.
   */
  requiredDuringSchedulingIgnoredDuringExecution(values: readonly (Part<PodAffinityTerm, PodAffinityTermBuilder> | false | undefined)[] | false | undefined): PodAntiAffinityBuilder;
  /**
   * Adds one to `requiredDuringSchedulingIgnoredDuringExecution`. Terms none of which may apply to the
   * chosen node. The pod waits when every node is ruled out; what changes later does not move a running
   * pod.
   */
  required(value: Part<PodAffinityTerm, PodAffinityTermBuilder> | false | undefined): PodAntiAffinityBuilder;
  /**
   * Terms that are better avoided. A node loses the weight of each term that applies to it, and the
   * highest total is favoured. Replaces all of them; `preferred()` adds one.
   */
  preferredDuringSchedulingIgnoredDuringExecution(values: readonly (Part<WeightedPodAffinityTerm, WeightedPodAffinityTermBuilder> | false | undefined)[] | false | undefined): PodAntiAffinityBuilder;
  /**
   * Adds one to `preferredDuringSchedulingIgnoredDuringExecution`. Terms that are better avoided. A node
   * loses the weight of each term that applies to it, and the highest total is favoured.
   */
  preferred(value: Part<WeightedPodAffinityTerm, WeightedPodAffinityTermBuilder> | false | undefined): PodAntiAffinityBuilder;
}

/**
 * Builds a {@link PodCertificateProjection}. A private key, made by the kubelet, and an X.509 certificate
 * for it, requested from a signer and renewed on time. At least one of the three paths is set.
 */
export interface PodCertificateProjectionBuilder
  extends Builder<PodCertificateProjection, PodCertificateProjectionBuilder, "PodCertificateProjection"> {
  /** Who is asked for the certificate, as a domain and a name, such as `example.com/workload`. Required. */
  signerName(value: string | undefined): PodCertificateProjectionBuilder;
  /** Kind of key: `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`. Required. */
  keyType(value: "RSA3072" | "RSA4096" | "ECDSAP256" | "ECDSAP384" | "ECDSAP521" | "ED25519" | undefined): PodCertificateProjectionBuilder;
  /**
   * Longest life, in seconds, that the certificate may have: 3600 to 7862400 (91 days), or to 86400 for
   * signers under `kubernetes.io`. The signer may choose less, down to an hour. When unset, 86400 is asked
   * for.
   */
  maxExpirationSeconds(value: number | Duration | undefined): PodCertificateProjectionBuilder;
  /**
   * Where to write key and certificate chain as one PEM file, the key first. Preferred, as one read always
   * gives a pair that fits. Relative to the mount, without `..` parts.
   */
  credentialBundlePath(value: string | undefined): PodCertificateProjectionBuilder;
  /**
   * Where to write the key alone. During a renewal, it may for a moment not fit the chain; check, or use
   * `credentialBundlePath`. Relative to the mount, without `..` parts.
   */
  keyPath(value: string | undefined): PodCertificateProjectionBuilder;
  /**
   * Where to write the certificate chain alone. During a renewal, it may for a moment not fit the key;
   * check, or use `credentialBundlePath`. Relative to the mount, without `..` parts.
   */
  certificateChainPath(value: string | undefined): PodCertificateProjectionBuilder;
  /**
   * More information for the signer; only the signer knows its meaning. Keys need a domain, such as
   * `example.com/role`; keys and values together hold at most 256 KiB. Replaces all of them;
   * `userAnnotation()` adds one.
   */
  userAnnotations(values: { readonly [key: string]: string | undefined } | undefined): PodCertificateProjectionBuilder;
  /**
   * Adds one to `userAnnotations`, or replaces the one with this key; `undefined` removes it. More
   * information for the signer; only the signer knows its meaning. Keys need a domain, such as
   * `example.com/role`; keys and values together hold at most 256 KiB.
   */
  userAnnotation(key: string, value: string | undefined): PodCertificateProjectionBuilder;
  /**
   * User ID, 0 to 2147483647, that owns the files; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user(value: number | undefined): PodCertificateProjectionBuilder;
}

/** Builds a {@link PodDNSConfig}. Resolver settings of a pod, joined with those that `dnsPolicy` brings. */
export interface PodDNSConfigBuilder
  extends Builder<PodDNSConfig, PodDNSConfigBuilder, "PodDNSConfig"> {
  /**
   * IP addresses of DNS servers, put after those from `dnsPolicy`, without duplicates. At most 3; at least
   * one when `dnsPolicy` is `None`. Replaces all of them; `nameserver()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  nameservers(...values: ListOf<string>): PodDNSConfigBuilder;
  /**
   * Adds one to `nameservers`. IP addresses of DNS servers, put after those from `dnsPolicy`, without
   * duplicates. At most 3; at least one when `dnsPolicy` is `None`.
   */
  nameserver(value: string | false | undefined): PodDNSConfigBuilder;
  /**
   * Domains tried for short names, put after those from `dnsPolicy`, without duplicates. At most 32, and
   * 2048 characters in all, with one space between each two. Replaces all of them; `search()` adds one.
   * Items that are `undefined` or `false` are left out.
   */
  searches(...values: ListOf<string>): PodDNSConfigBuilder;
  /**
   * Adds one to `searches`. Domains tried for short names, put after those from `dnsPolicy`, without
   * duplicates. At most 32, and 2048 characters in all, with one space between each two.
   */
  search(value: string | false | undefined): PodDNSConfigBuilder;
  /**
   * Resolver options; one that `dnsPolicy` also brings is overridden. Replaces all of them; `option()`
   * adds one.
   */
  options(values: readonly (Part<PodDNSConfigOption, PodDNSConfigOptionBuilder> | false | undefined)[] | false | undefined): PodDNSConfigBuilder;
  /** Adds one to `options`. Resolver options; one that `dnsPolicy` also brings is overridden. */
  option(value: string | Part<PodDNSConfigOption, PodDNSConfigOptionBuilder> | false | undefined): PodDNSConfigBuilder;
  /** Adds one to `options`. Resolver options; one that `dnsPolicy` also brings is overridden. */
  option(name: string, value: string | undefined, more?: More<PodDNSConfigOption, PodDNSConfigOptionBuilder>): PodDNSConfigBuilder;
}

/**
 * Builds a {@link PodDNSConfigOption}. One option of the resolver, as in the `options` line of
 * `resolv.conf`.
 */
export interface PodDNSConfigOptionBuilder
  extends Builder<PodDNSConfigOption, PodDNSConfigOptionBuilder, "PodDNSConfigOption"> {
  /** The option, such as `ndots`. Required. */
  name(value: string | undefined): PodDNSConfigOptionBuilder;
  /** Its value as text, such as `"2"`. Left out for options that take none, such as `edns0`. */
  value(value: string | undefined): PodDNSConfigOptionBuilder;
}

/** Builds a {@link PodOS}. The operating system of a pod. */
export interface PodOSBuilder
  extends Builder<PodOS, PodOSBuilder, "PodOS"> {
  /**
   * `linux` or `windows`. Required. With `linux`, `windowsOptions` are refused; with `windows`, so are the
   * settings that only Linux has, such as `runAsUser`, `fsGroup`, seccomp and `hostPID`.
   */
  name(value: OSName | undefined): PodOSBuilder;
}

/** Builds a {@link PodReadinessGate}. One pod condition on which readiness also depends. */
export interface PodReadinessGateBuilder
  extends Builder<PodReadinessGate, PodReadinessGateBuilder, "PodReadinessGate"> {
  /**
   * Type of the condition, which some controller must set in the pod's status; for example
   * `example.com/load-balancer-attached`. While it is missing, it counts as `False`. Required, a qualified
   * name.
   */
  conditionType(value: PodConditionType | undefined): PodReadinessGateBuilder;
}

/**
 * Builds a {@link PodResourceClaim}. A ResourceClaim that the containers of a Pod can refer to. It has
 * either a `resourceClaimName` or a `resourceClaimTemplateName`, never both.
 */
export interface PodResourceClaimBuilder
  extends Builder<PodResourceClaim, PodResourceClaimBuilder, "PodResourceClaim"> {
  /**
   * Name by which containers refer to the claim, unique in the Pod. A DNS label of at most 63 characters.
   * Required.
   */
  name(value: string | undefined): PodResourceClaimBuilder;
  /** Name of an existing ResourceClaim in the Pod's namespace, at most 253 characters. */
  resourceClaimName(value: string | undefined): PodResourceClaimBuilder;
  /**
   * Name of a ResourceClaimTemplate in the Pod's namespace, at most 253 characters. A claim is made from
   * it for each Pod and goes when the Pod does; with a matching claim of the Pod's group, that one is
   * shared instead (feature gate `DRAWorkloadResourceClaims`, off by default).
   */
  resourceClaimTemplateName(value: string | undefined): PodResourceClaimBuilder;
}

/** Builds a {@link PodSchedulingGate}. One lock on the scheduling of a pod. */
export interface PodSchedulingGateBuilder
  extends Builder<PodSchedulingGate, PodSchedulingGateBuilder, "PodSchedulingGate"> {
  /** Name of the lock, such as `example.com/quota`. Required, a qualified name, unique in the list. */
  name(value: string | undefined): PodSchedulingGateBuilder;
}

/**
 * Builds a {@link PodSchedulingGroup}. Says to which group, scheduled together, a pod belongs. Has exactly
 * one member today.
 */
export interface PodSchedulingGroupBuilder
  extends Builder<PodSchedulingGroup, PodSchedulingGroupBuilder, "PodSchedulingGroup"> {
  /**
   * Name of the PodGroup object in the same namespace, a DNS subdomain. Required. The PodGroup may be made
   * after the pod.
   */
  podGroupName(value: string | undefined): PodSchedulingGroupBuilder;
}

/**
 * Builds a {@link PodSecurityContext}. Security settings that hold for all containers of a pod and, for
 * `fsGroup` and its kin, for its volumes. A container's own `securityContext` takes precedence field by
 * field.
 */
export interface PodSecurityContextBuilder
  extends Builder<PodSecurityContext, PodSecurityContextBuilder, "PodSecurityContext"> {
  /**
   * SELinux label of all containers. When unset, the runtime picks a random one for each container. Linux
   * only. Replaces what was set before.
   */
  seLinuxOptions(): PodSecurityContextBuilder;
  /**
   * SELinux label of all containers. When unset, the runtime picks a random one for each container. Linux
   * only. Replaces what was set before.
   */
  seLinuxOptions(value: Part<SELinuxOptions, SELinuxOptionsBuilder> | undefined): PodSecurityContextBuilder;
  /**
   * Windows identity settings of all containers. Refused when `os.name` is `linux`. Replaces what was set
   * before.
   */
  windowsOptions(): PodSecurityContextBuilder;
  /**
   * Windows identity settings of all containers. Refused when `os.name` is `linux`. Replaces what was set
   * before.
   */
  windowsOptions(value: Part<WindowsSecurityContextOptions, WindowsSecurityContextOptionsBuilder> | undefined): PodSecurityContextBuilder;
  /** User ID of the containers' first process, 0 to 2147483647. When unset, the image decides. Linux only. */
  runAsUser(value: number | undefined): PodSecurityContextBuilder;
  /**
   * Primary group ID of the containers' first process, 0 to 2147483647. When unset, the runtime decides.
   * Linux only.
   */
  runAsGroup(value: number | undefined): PodSecurityContextBuilder;
  /**
   * `true` makes the kubelet refuse to start a container that would run as user ID 0. The check happens on
   * the node, not when the Job is created. Unset or `false` means no check.
   */
  runAsNonRoot(value: boolean | undefined): PodSecurityContextBuilder;
  /**
   * More group IDs, each 0 to 2147483647, for the first process of every container. Whether the image's
   * own groups count too is up to `supplementalGroupsPolicy`. Linux only. Replaces all of them;
   * `supplementalGroup()` adds one. Items that are `undefined` or `false` are left out.
   */
  supplementalGroups(...values: ListOf<number>): PodSecurityContextBuilder;
  /**
   * Adds one to `supplementalGroups`. More group IDs, each 0 to 2147483647, for the first process of every
   * container. Whether the image's own groups count too is up to `supplementalGroupsPolicy`. Linux only.
   */
  supplementalGroup(value: number | false | undefined): PodSecurityContextBuilder;
  /**
   * Whether group memberships from the image's `/etc/group` count: `Merge` (the default) adds them,
   * `Strict` leaves them out. With `Strict`, nodes whose runtime cannot do it refuse the pod. Linux only.
   */
  supplementalGroupsPolicy(value: SupplementalGroupsPolicy | undefined): PodSecurityContextBuilder;
  /**
   * Group ID, 0 to 2147483647, that gets to own the pod's volumes, so that any container can write to
   * them. New files inherit the group, and files become readable and writable for it. Has effect only
   * where the volume type allows it; when unset, ownership stays as it is. Linux only.
   */
  fsGroup(value: number | undefined): PodSecurityContextBuilder;
  /**
   * Kernel parameters of the pod's namespaces. Names are unique; those outside the safe set need a node
   * that allows them, or the pod fails. Linux only. Replaces all of them; `sysctl()` adds one.
   */
  sysctls(values: readonly (Part<Sysctl, SysctlBuilder> | false | undefined)[] | false | undefined): PodSecurityContextBuilder;
  /**
   * Adds one to `sysctls`. Kernel parameters of the pod's namespaces. Names are unique; those outside the
   * safe set need a node that allows them, or the pod fails. Linux only.
   */
  sysctl(value: string | Part<Sysctl, SysctlBuilder> | false | undefined): PodSecurityContextBuilder;
  /**
   * Adds one to `sysctls`. Kernel parameters of the pod's namespaces. Names are unique; those outside the
   * safe set need a node that allows them, or the pod fails. Linux only.
   */
  sysctl(name: string, value: string | undefined, more?: More<Sysctl, SysctlBuilder>): PodSecurityContextBuilder;
  /**
   * When `fsGroup` is applied to a volume's files. `Always` (the default) walks through all of them on
   * each mount, `OnRootMismatch` does so only when the top directory does not fit yet, which is faster for
   * large volumes. No effect on secrets, config maps and `emptyDir`. Linux only.
   */
  fsGroupChangePolicy(value: PodFSGroupChangePolicy | undefined): PodSecurityContextBuilder;
  /**
   * Filter of system calls for all containers. When unset, the node decides. Linux only. Replaces what was
   * set before.
   */
  seccompProfile(value: SeccompProfileType | Part<SeccompProfile, SeccompProfileBuilder> | undefined): PodSecurityContextBuilder;
  /**
   * Filter of system calls for all containers. When unset, the node decides. Linux only. Replaces what was
   * set before.
   */
  seccompProfile(type: SeccompProfileType, more: More<SeccompProfile, SeccompProfileBuilder> | undefined): PodSecurityContextBuilder;
  /**
   * AppArmor confinement for all containers. When unset, the runtime's default profile is used on nodes
   * with AppArmor. Linux only. Replaces what was set before.
   */
  appArmorProfile(value: AppArmorProfileType | Part<AppArmorProfile, AppArmorProfileBuilder> | undefined): PodSecurityContextBuilder;
  /**
   * AppArmor confinement for all containers. When unset, the runtime's default profile is used on nodes
   * with AppArmor. Linux only. Replaces what was set before.
   */
  appArmorProfile(type: AppArmorProfileType, more: More<AppArmorProfile, AppArmorProfileBuilder> | undefined): PodSecurityContextBuilder;
  /**
   * How volumes get the pod's SELinux label: `MountOption` (the default) labels the whole volume as it is
   * mounted, fast but with one label per volume and node; `Recursive` relabels file by file. Volumes that
   * cannot take the option are relabelled in any case. Matters only for pods that have an SELinux label.
   * Linux only.
   */
  seLinuxChangePolicy(value: PodSELinuxChangePolicy | undefined): PodSecurityContextBuilder;
}

/**
 * Builds a {@link PodSpec}. `M` is what is still missing: `never` for nothing; without it, only `build()`
 * knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field absent;
 * `null` throws an `ArgumentError`. Everything about a pod: its containers, storage, place in the cluster,
 * network and identity. In a Job, `containers` and `restartPolicy` must be written; the server fills in or
 * leaves out the rest.
 */
export interface PodSpecBuilder<M = any>
  extends BuilderOf<PodSpec, M, "PodSpec"> {
  /**
   * Storage and files that the containers may mount by name. Names are unique in the list; a volume that
   * no container mounts is allowed. Replaces all of them; `volume()` adds one.
   */
  volumes(values: readonly (Part<Volume, VolumeBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `volumes`. Storage and files that the containers may mount by name. Names are unique in
   * the list; a volume that no container mounts is allowed.
   */
  volume(value: string | Part<Volume, VolumeBuilder> | false | undefined): this;
  /**
   * Adds one to `volumes`. Storage and files that the containers may mount by name. Names are unique in
   * the list; a volume that no container mounts is allowed.
   */
  volume(name: string, more: More<Volume, VolumeBuilder> | undefined): this;
  /**
   * Containers that run one after another, each to its end, before those of `containers` start. A failure
   * is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running
   * beside the main containers and does not hold up the end of the Job. Names must differ from those of
   * all other containers. Replaces all of them; `initContainer()` adds one.
   */
  initContainers<N = never>(values: readonly [TrackedPart<Container, NewContainerBuilder, N>, ...(TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[]]): PodSpecBuilder<M | N>;
  /**
   * Containers that run one after another, each to its end, before those of `containers` start. A failure
   * is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running
   * beside the main containers and does not hold up the end of the Job. Names must differ from those of
   * all other containers. Replaces all of them; `initContainer()` adds one.
   */
  initContainers(values: readonly [] | false | undefined): this;
  /**
   * Containers that run one after another, each to its end, before those of `containers` start. A failure
   * is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running
   * beside the main containers and does not hold up the end of the Job. Names must differ from those of
   * all other containers. Replaces all of them; `initContainer()` adds one.
   */
  initContainers<N = never>(values: readonly (TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[] | false | undefined): PodSpecBuilder<M | N>;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer<N = never>(value: TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodSpecBuilder<M | N>;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer<N = never>(value: string | TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodSpecBuilder<M | N | ContainerImageMissing>;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer(name: string, image: string): this;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): PodSpecBuilder<M | N>;
  /**
   * The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job
   * succeeds when all of them exit with 0. Replaces all of them; `container()` adds one.
   */
  containers<N = never>(values: readonly [TrackedPart<Container, NewContainerBuilder, N>, ...(TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[]]): PodSpecBuilder<Without<M, ContainerMissing | ContainerParts> | N>;
  /**
   * The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job
   * succeeds when all of them exit with 0. Replaces all of them; `container()` adds one.
   */
  containers(values: readonly []): PodSpecBuilder<M | ContainerMissing>;
  /**
   * The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job
   * succeeds when all of them exit with 0. Replaces all of them; `container()` adds one.
   */
  containers<N = never>(values: readonly (TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[]): PodSpecBuilder<Without<M, ContainerMissing | ContainerParts> | N>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container<N = never>(value: TrackedPart<Container, NewContainerBuilder, N>): PodSpecBuilder<Without<M, ContainerMissing> | N>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container<N = never>(value: string | TrackedPart<Container, NewContainerBuilder, N>): PodSpecBuilder<Without<M, ContainerMissing> | N | ContainerImageMissing>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container(name: string, image: string): PodSpecBuilder<Without<M, ContainerMissing>>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): PodSpecBuilder<Without<M, ContainerMissing> | N>;
  /**
   * Containers put into a running pod to debug it. Refused in a pod template, so a Job can never have
   * them; `kubectl debug` adds them to a pod. Replaces all of them; `ephemeralContainer()` adds one.
   */
  ephemeralContainers(values: readonly (Part<EphemeralContainer, EphemeralContainerBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `ephemeralContainers`. Containers put into a running pod to debug it. Refused in a pod
   * template, so a Job can never have them; `kubectl debug` adds them to a pod.
   */
  ephemeralContainer(value: string | Part<EphemeralContainer, EphemeralContainerBuilder> | false | undefined): this;
  /**
   * Adds one to `ephemeralContainers`. Containers put into a running pod to debug it. Refused in a pod
   * template, so a Job can never have them; `kubectl debug` adds them to a pod.
   */
  ephemeralContainer(name: string, image: string | undefined, more?: More<EphemeralContainer, EphemeralContainerBuilder>): this;
  /**
   * What the kubelet does when a container ends. In a Job it has to be written, as the server's default
   * `Always` is refused: `Never` leaves the pod failed and the Job makes a new one, `OnFailure` restarts
   * the container in the same pod. With `podFailurePolicy` only `Never` is accepted.
   */
  restartPolicy(value: PodSpec["restartPolicy"]): PodSpecBuilder<Without<M, RestartPolicyMissing>>;
  /**
   * Seconds between the stop signal and the forced kill when a pod is ended. Defaults to 30. 0 kills at
   * once; a negative value is warned about and counts as 1.
   */
  terminationGracePeriodSeconds(value: number | Duration | undefined): this;
  /**
   * Seconds that one pod may be active on its node before it is failed and its containers are killed, from
   * 1 to 2147483647. Counts per pod, unlike the field of the same name in the Job's spec. Unset means no
   * limit.
   */
  activeDeadlineSeconds(value: number | Duration | undefined): this;
  /**
   * Where the pod's resolver settings come from. `ClusterFirst` (the default) asks the cluster's DNS,
   * `ClusterFirstWithHostNet` does so even with `hostNetwork`, `Default` copies the node's settings, and
   * `None` uses `dnsConfig` alone.
   */
  dnsPolicy(value: DNSPolicy | undefined): this;
  /**
   * Labels, all of which a node needs with these very values to be considered. Use `affinity.nodeAffinity`
   * for anything but equality. May change while a Job is suspended. Replaces all of them; `nodeLabel()`
   * adds one.
   */
  nodeSelector(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `nodeSelector`, or replaces the one with this key; `undefined` removes it. Labels, all of
   * which a node needs with these very values to be considered. Use `affinity.nodeAffinity` for anything
   * but equality. May change while a Job is suspended.
   */
  nodeLabel(key: string, value: string | undefined): this;
  /**
   * The ServiceAccount, in the Job's namespace, as which the pod calls the API; at most 253 characters.
   * Unset means `default`, filled in when a pod is made.
   */
  serviceAccountName(value: string | undefined): this;
  /**
   * The old name of `serviceAccountName`, kept equal to it by the server.
   * @deprecated as `serviceAccountName` wins if both are written and differ
   */
  serviceAccount(value: string | undefined): this;
  /**
   * `false` keeps the API token out of the containers. When unset, the ServiceAccount's own setting
   * counts, and without that the token is mounted.
   */
  automountServiceAccountToken(value: boolean | undefined): this;
  /**
   * The node to which the pod is bound, a name of at most 253 characters. Normally left to the scheduler;
   * a value given here bypasses it, so that a pod for which the node has no room fails instead of waiting.
   * Prefer `nodeSelector` or affinity. Together with `schedulingGates` the Pods are refused.
   */
  nodeName(value: string | undefined): this;
  /**
   * `true` puts the pod into the node's own network instead of one of its own. Defaults to `false`. A
   * `hostPort` must then equal its `containerPort`, and the scheduler keeps pods with the same port apart.
   */
  hostNetwork(value: boolean | undefined): this;
  /**
   * `true` lets containers see and signal every process of the node. Defaults to `false`. Not for Windows
   * pods, nor with `hostUsers: false`.
   */
  hostPID(value: boolean | undefined): this;
  /**
   * `true` shares the node's System V IPC and POSIX message queues. Defaults to `false`. Not for Windows
   * pods, nor with `hostUsers: false`.
   */
  hostIPC(value: boolean | undefined): this;
  /**
   * `true` lets all containers of the pod see and signal each other's processes, and none of them is PID
   * 1. Cannot be combined with `hostPID`; refused for Windows pods. Off when unset.
   */
  shareProcessNamespace(value: boolean | undefined): this;
  /**
   * User, groups and kernel security settings for the pod as a whole. What a container sets in its own
   * `securityContext` wins over it. The server stores an empty one when absent. Replaces what was set
   * before.
   */
  securityContext(): this;
  /**
   * User, groups and kernel security settings for the pod as a whole. What a container sets in its own
   * `securityContext` wins over it. The server stores an empty one when absent. Replaces what was set
   * before.
   */
  securityContext(value: Part<PodSecurityContext, PodSecurityContextBuilder> | undefined): this;
  /**
   * Secrets, in the same namespace, with registry credentials for the pod's images. When empty, those of
   * the ServiceAccount are used. Empty or repeated names bring a warning. Replaces all of them;
   * `imagePullSecret()` adds one.
   */
  imagePullSecrets(values: readonly (Part<LocalObjectReference, LocalObjectReferenceBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `imagePullSecrets`. Secrets, in the same namespace, with registry credentials for the
   * pod's images. When empty, those of the ServiceAccount are used. Empty or repeated names bring a
   * warning.
   */
  imagePullSecret(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | false | undefined): this;
  /**
   * Adds one to `imagePullSecrets`. Secrets, in the same namespace, with registry credentials for the
   * pod's images. When empty, those of the ServiceAccount are used. Empty or repeated names bring a
   * warning.
   */
  imagePullSecret(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): this;
  /**
   * The host name within the pod, one DNS label of at most 63 characters. Defaults to the pod's name. Pods
   * of an Indexed Job get `<job name>-<index>` regardless.
   */
  hostname(value: string | undefined): this;
  /**
   * The second part of the pod's DNS name `<hostname>.<subdomain>.<namespace>.svc.<cluster domain>`; at
   * most 63 characters. Name a headless Service here to let the pods of a Job find each other. Unset gives
   * them no domain.
   */
  subdomain(value: string | undefined): this;
  /**
   * Rules on which nodes, and near or away from which other pods, the pod is placed. In a suspended Job
   * its `nodeAffinity` may change, the rest never. Replaces what was set before.
   */
  affinity(): this;
  /**
   * Rules on which nodes, and near or away from which other pods, the pod is placed. In a suspended Job
   * its `nodeAffinity` may change, the rest never. Replaces what was set before.
   */
  affinity(value: Part<Affinity, AffinityBuilder> | undefined): this;
  /**
   * Which scheduler places the pod. Defaults to `default-scheduler`; with a name that no scheduler serves,
   * the pod stays pending.
   */
  schedulerName(value: string | undefined): this;
  /**
   * Node taints that do not keep the pod away. Each pod also gets tolerations of 300 seconds for not-ready
   * and unreachable nodes unless it has its own for them. May change while a Job is suspended. Replaces
   * all of them; `toleration()` adds one.
   */
  tolerations(values: readonly (Part<Toleration, TolerationBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `tolerations`. Node taints that do not keep the pod away. Each pod also gets tolerations
   * of 300 seconds for not-ready and unreachable nodes unless it has its own for them. May change while a
   * Job is suspended.
   */
  toleration(value: Part<Toleration, TolerationBuilder> | false | undefined): this;
  /**
   * Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning. Replaces all of them;
   * `hostAlias()` adds one.
   */
  hostAliases(values: readonly (Part<HostAlias, HostAliasBuilder> | false | undefined)[] | false | undefined): this;
  /** Adds one to `hostAliases`. Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning. */
  hostAlias(value: string | Part<HostAlias, HostAliasBuilder> | false | undefined): this;
  /** Adds one to `hostAliases`. Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning. */
  hostAlias(ip: string, more: More<HostAlias, HostAliasBuilder> | undefined): this;
  /**
   * The PriorityClass from which pods take their priority. Must exist when pods are made; built in are
   * `system-cluster-critical` and, above it, `system-node-critical`. Unset takes the cluster's default
   * class, or priority 0.
   */
  priorityClassName(value: string | undefined): this;
  /**
   * The pod's priority as a number; more is more important. Leave it out: admission computes it from
   * `priorityClassName` and refuses pods with another number.
   */
  priority(value: number | undefined): this;
  /**
   * Name servers, search domains and resolver options of the pod, joined with what `dnsPolicy` gives.
   * Required, with at least one name server, when that is `None`. Replaces what was set before.
   */
  dnsConfig(): this;
  /**
   * Name servers, search domains and resolver options of the pod, joined with what `dnsPolicy` gives.
   * Required, with at least one name server, when that is `None`. Replaces what was set before.
   */
  dnsConfig(value: Part<PodDNSConfig, PodDNSConfigBuilder> | undefined): this;
  /**
   * Further pod conditions that have to be `True`, besides ready containers, before the pod counts as
   * ready. Readiness does not decide whether a Job is complete. Replaces all of them; `readinessGate()`
   * adds one.
   */
  readinessGates(values: readonly (Part<PodReadinessGate, PodReadinessGateBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `readinessGates`. Further pod conditions that have to be `True`, besides ready containers,
   * before the pod counts as ready. Readiness does not decide whether a Job is complete.
   */
  readinessGate(value: PodConditionType | Part<PodReadinessGate, PodReadinessGateBuilder> | false | undefined): this;
  /**
   * Adds one to `readinessGates`. Further pod conditions that have to be `True`, besides ready containers,
   * before the pod counts as ready. Readiness does not decide whether a Job is complete.
   */
  readinessGate(conditionType: PodConditionType, more: More<PodReadinessGate, PodReadinessGateBuilder> | undefined): this;
  /**
   * The RuntimeClass, a name of at most 253 characters, and so the container runtime, that runs the pod.
   * Pods are refused when no such class exists. Unset uses the node's default runtime.
   */
  runtimeClassName(value: string | undefined): this;
  /**
   * Whether containers get environment variables that name the host and port of each Service of the
   * namespace. Defaults to `true`, set in the pods and not shown in the template. Turn it off where there
   * are many Services.
   */
  enableServiceLinks(value: boolean | undefined): this;
  /**
   * Whether pods of lower priority may be evicted to make room: `PreemptLowerPriority` (the default) or
   * `Never`. Normally taken from the PriorityClass; a value that differs from the class gets the pods
   * refused.
   */
  preemptionPolicy(value: PreemptionPolicy | undefined): this;
  /**
   * Resources that the runtime itself takes, counted on top of what the containers ask for. Leave it out:
   * admission copies it from the RuntimeClass and refuses pods in which it differs. A number counts cores
   * (`cpu`), bytes (`memory`, storage) or pieces. Replaces all of them; `overheadResource()` adds one.
   */
  overhead(values: ResourceAmounts<ComputeResource> | undefined): this;
  /**
   * Adds one to `overhead`, or replaces the one with this key; `undefined` removes it. Resources that the
   * runtime itself takes, counted on top of what the containers ask for. Leave it out: admission copies it
   * from the RuntimeClass and refuses pods in which it differs. A number counts cores (`cpu`), bytes
   * (`memory`, storage) or pieces.
   */
  overheadResource(key: ComputeResource | (string & {}), value: QuantityValue | undefined): this;
  /**
   * How evenly matching pods must be spread over zones, nodes or other domains; a node has to satisfy all
   * of them. Each pair of `topologyKey` and `whenUnsatisfiable` may occur once. Replaces all of them;
   * `topologySpreadConstraint()` adds one.
   */
  topologySpreadConstraints(values: readonly (Part<TopologySpreadConstraint, TopologySpreadConstraintBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `topologySpreadConstraints`. How evenly matching pods must be spread over zones, nodes or
   * other domains; a node has to satisfy all of them. Each pair of `topologyKey` and `whenUnsatisfiable`
   * may occur once.
   */
  topologySpreadConstraint(value: Part<TopologySpreadConstraint, TopologySpreadConstraintBuilder> | false | undefined): this;
  /**
   * `true` makes the full domain name the host name that the kernel reports. Off by default, and without
   * effect when the pod has no `subdomain`. A full name over 64 characters keeps the pod from starting.
   */
  setHostnameAsFQDN(value: boolean | undefined): this;
  /**
   * The operating system that the containers are built for. Setting it lets the server refuse fields that
   * the other system does not have. It does not steer scheduling: use `nodeSelector` with
   * `kubernetes.io/os` for that. Replaces what was set before.
   */
  os(value: OSName | Part<PodOS, PodOSBuilder> | undefined): this;
  /**
   * The operating system that the containers are built for. Setting it lets the server refuse fields that
   * the other system does not have. It does not steer scheduling: use `nodeSelector` with
   * `kubernetes.io/os` for that. Replaces what was set before.
   */
  os(name: OSName, more: More<PodOS, PodOSBuilder> | undefined): this;
  /**
   * `false` gives the pod a user namespace of its own, so that root inside is nobody on the node. Defaults
   * to `true`. With `false`, `hostPID`, `hostIPC`, `hostNetwork` and volume devices are refused. Linux
   * only.
   */
  hostUsers(value: boolean | undefined): this;
  /**
   * Named locks that keep each pod unscheduled until all of them are removed from it. Set at creation;
   * from a pod they can later only be removed. May change in the template of a suspended Job. Replaces all
   * of them; `schedulingGate()` adds one.
   */
  schedulingGates(values: readonly (Part<PodSchedulingGate, PodSchedulingGateBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `schedulingGates`. Named locks that keep each pod unscheduled until all of them are
   * removed from it. Set at creation; from a pod they can later only be removed. May change in the
   * template of a suspended Job.
   */
  schedulingGate(value: string | Part<PodSchedulingGate, PodSchedulingGateBuilder> | false | undefined): this;
  /**
   * Adds one to `schedulingGates`. Named locks that keep each pod unscheduled until all of them are
   * removed from it. Set at creation; from a pod they can later only be removed. May change in the
   * template of a suspended Job.
   */
  schedulingGate(name: string, more: More<PodSchedulingGate, PodSchedulingGateBuilder> | undefined): this;
  /**
   * Devices (GPUs and the like) that have to be allocated before the pod starts; containers use them by
   * name. At most one entry per name; immutable in a pod. Replaces all of them; `resourceClaim()` adds
   * one.
   */
  resourceClaims(values: readonly (Part<PodResourceClaim, PodResourceClaimBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `resourceClaims`. Devices (GPUs and the like) that have to be allocated before the pod
   * starts; containers use them by name. At most one entry per name; immutable in a pod.
   */
  resourceClaim(value: string | Part<PodResourceClaim, PodResourceClaimBuilder> | false | undefined): this;
  /**
   * Adds one to `resourceClaims`. Devices (GPUs and the like) that have to be allocated before the pod
   * starts; containers use them by name. At most one entry per name; immutable in a pod.
   */
  resourceClaim(name: string, more: More<PodResourceClaim, PodResourceClaimBuilder> | undefined): this;
  /**
   * Requests and limits of `cpu`, `memory` and huge pages for the pod as a whole, shared by its
   * containers. Requests must cover the sum of the containers' requests, and no container limit may exceed
   * the pod's. Beta, on by default (gate `PodLevelResources`); not for Windows pods; no `claims`. Replaces
   * what was set before.
   */
  resources(): this;
  /**
   * Requests and limits of `cpu`, `memory` and huge pages for the pod as a whole, shared by its
   * containers. Requests must cover the sum of the containers' requests, and no container limit may exceed
   * the pod's. Beta, on by default (gate `PodLevelResources`); not for Windows pods; no `claims`. Replaces
   * what was set before.
   */
  resources(value: Part<ResourceRequirements, ResourceRequirementsBuilder> | undefined): this;
  /**
   * The host name that processes in the pod see, in place of one from `hostname` and `subdomain`; DNS
   * records stay as they are. A DNS subdomain of at most 64 characters. Refused together with
   * `hostNetwork` or `setHostnameAsFQDN`.
   */
  hostnameOverride(value: string | undefined): this;
  /**
   * The PodGroup with which the pods are scheduled as one unit. Beta and off by default (gate
   * `GenericWorkload`): dropped when the gate is off. When set, the Job controller makes no PodGroup of
   * its own. Cannot be combined with `evictionResponders`. Replaces what was set before.
   */
  schedulingGroup(): this;
  /**
   * The PodGroup with which the pods are scheduled as one unit. Beta and off by default (gate
   * `GenericWorkload`): dropped when the gate is off. When set, the Job controller makes no PodGroup of
   * its own. Cannot be combined with `evictionResponders`. Replaces what was set before.
   */
  schedulingGroup(value: Part<PodSchedulingGroup, PodSchedulingGroupBuilder> | undefined): this;
  /**
   * Agents that are asked, highest `priority` first, to end the pod gracefully when an eviction is
   * requested. At most 10, with unique names; cannot change in a pod. Alpha (gate `EvictionRequestAPI`):
   * dropped when the gate is off. Replaces all of them; `evictionResponder()` adds one.
   */
  evictionResponders(values: readonly (Part<EvictionResponder, EvictionResponderBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `evictionResponders`. Agents that are asked, highest `priority` first, to end the pod
   * gracefully when an eviction is requested. At most 10, with unique names; cannot change in a pod. Alpha
   * (gate `EvictionRequestAPI`): dropped when the gate is off.
   */
  evictionResponder(value: Part<EvictionResponder, EvictionResponderBuilder> | false | undefined): this;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar<N = never>(value: TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodSpecBuilder<M | N>;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar<N = never>(value: string | TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodSpecBuilder<M | N | ContainerImageMissing>;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar(name: string, image: string): this;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): PodSpecBuilder<M | N>;
  /**
   * Sets what the `restricted` level of the Pod Security Standards requires. On the Pod: `runAsNonRoot:
   * true` and `seccompProfile: RuntimeDefault`. On each container and init container, whether added before
   * or after this call: `allowPrivilegeEscalation: false` and `ALL` among the dropped capabilities. An
   * allowed value stays, and a refused value is replaced. Nothing else is set or removed:
   * `podSecurity(manifest, "restricted")` names the remaining faults, such as a host path or `privileged`.
   * On Windows there is less to set, and `hostUsers: false` allows any user.
   * @example
   * podTemplate().restricted().restartPolicy("Never").container("main", "worker:1");
   */
  restricted(): this;
  /**
   * Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at
   * once.
   */
  build(): ManifestPart<PodSpec>;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<PodSpec>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: PodSpecBuilder<M>, value: Truthy<C>) => BuilderOf<PodSpec, N, "PodSpec">): PodSpecBuilder<M | N>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: PodSpecBuilder<M>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): PodSpecBuilder<never>;
}

/** A new {@link PodSpecBuilder}, as a function gets it that makes a part. */
export interface NewPodSpecBuilder extends PodSpecBuilder<RestartPolicyMissing | ContainerMissing> {}

/**
 * Builds a {@link PodTemplateSpec}. `M` is what is still missing: `never` for nothing; without it, only
 * `build()` knows. A call returns a new builder and leaves this one unchanged. `undefined` makes a field
 * absent; `null` throws an `ArgumentError`. The pattern from which a Job makes its pods. Once the Job
 * exists the template cannot change, with a few exceptions while the Job is suspended and has no active
 * pods: its metadata, node affinity, `nodeSelector`, `tolerations`, `schedulingGates` and the resources of
 * containers.
 */
export interface PodTemplateSpecBuilder<M = any>
  extends BuilderOf<PodTemplateSpec, M, "PodTemplateSpec"> {
  /**
   * Labels, annotations and finalizers that each pod gets. The name is ignored: pods are named after their
   * Job. The server adds the `batch.kubernetes.io/` labels that tie a pod to its Job. Replaces all of it,
   * also what other methods have set.
   */
  metadata(): this;
  /**
   * Labels, annotations and finalizers that each pod gets. The name is ignored: pods are named after their
   * Job. The server adds the `batch.kubernetes.io/` labels that tie a pod to its Job. Replaces all of it,
   * also what other methods have set.
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
   * What the pods run and how. It must hold at least one container and a `restartPolicy` of `Never` or
   * `OnFailure`. Replaces all of it, also what other methods have set.
   */
  spec<N = never>(value: TrackedPart<PodSpec, NewPodSpecBuilder, N>): PodTemplateSpecBuilder<Without<M, PodParts> | N>;
  /**
   * Storage and files that the containers may mount by name. Names are unique in the list; a volume that
   * no container mounts is allowed. Replaces all of them; `volume()` adds one.
   */
  volumes(values: readonly (Part<Volume, VolumeBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `volumes`. Storage and files that the containers may mount by name. Names are unique in
   * the list; a volume that no container mounts is allowed.
   */
  volume(value: string | Part<Volume, VolumeBuilder> | false | undefined): this;
  /**
   * Adds one to `volumes`. Storage and files that the containers may mount by name. Names are unique in
   * the list; a volume that no container mounts is allowed.
   */
  volume(name: string, more: More<Volume, VolumeBuilder> | undefined): this;
  /**
   * Containers that run one after another, each to its end, before those of `containers` start. A failure
   * is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running
   * beside the main containers and does not hold up the end of the Job. Names must differ from those of
   * all other containers. Replaces all of them; `initContainer()` adds one.
   */
  initContainers<N = never>(values: readonly [TrackedPart<Container, NewContainerBuilder, N>, ...(TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[]]): PodTemplateSpecBuilder<M | N>;
  /**
   * Containers that run one after another, each to its end, before those of `containers` start. A failure
   * is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running
   * beside the main containers and does not hold up the end of the Job. Names must differ from those of
   * all other containers. Replaces all of them; `initContainer()` adds one.
   */
  initContainers(values: readonly [] | false | undefined): this;
  /**
   * Containers that run one after another, each to its end, before those of `containers` start. A failure
   * is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running
   * beside the main containers and does not hold up the end of the Job. Names must differ from those of
   * all other containers. Replaces all of them; `initContainer()` adds one.
   */
  initContainers<N = never>(values: readonly (TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[] | false | undefined): PodTemplateSpecBuilder<M | N>;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer<N = never>(value: TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodTemplateSpecBuilder<M | N>;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer<N = never>(value: string | TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodTemplateSpecBuilder<M | N | ContainerImageMissing>;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer(name: string, image: string): this;
  /**
   * Adds one to `initContainers`. Containers that run one after another, each to its end, before those of
   * `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is
   * a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names
   * must differ from those of all other containers.
   */
  initContainer<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): PodTemplateSpecBuilder<M | N>;
  /**
   * The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job
   * succeeds when all of them exit with 0. Replaces all of them; `container()` adds one.
   */
  containers<N = never>(values: readonly [TrackedPart<Container, NewContainerBuilder, N>, ...(TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[]]): PodTemplateSpecBuilder<Without<M, ContainerMissing | ContainerParts> | N>;
  /**
   * The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job
   * succeeds when all of them exit with 0. Replaces all of them; `container()` adds one.
   */
  containers(values: readonly []): PodTemplateSpecBuilder<M | ContainerMissing>;
  /**
   * The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job
   * succeeds when all of them exit with 0. Replaces all of them; `container()` adds one.
   */
  containers<N = never>(values: readonly (TrackedPart<Container, NewContainerBuilder, N> | false | undefined)[]): PodTemplateSpecBuilder<Without<M, ContainerMissing | ContainerParts> | N>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container<N = never>(value: TrackedPart<Container, NewContainerBuilder, N>): PodTemplateSpecBuilder<Without<M, ContainerMissing> | N>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container<N = never>(value: string | TrackedPart<Container, NewContainerBuilder, N>): PodTemplateSpecBuilder<Without<M, ContainerMissing> | N | ContainerImageMissing>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container(name: string, image: string): PodTemplateSpecBuilder<Without<M, ContainerMissing>>;
  /**
   * Adds one to `containers`. The main containers, which run side by side. Required, at least one, with
   * unique names. A pod of a Job succeeds when all of them exit with 0.
   */
  container<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): PodTemplateSpecBuilder<Without<M, ContainerMissing> | N>;
  /**
   * Containers put into a running pod to debug it. Refused in a pod template, so a Job can never have
   * them; `kubectl debug` adds them to a pod. Replaces all of them; `ephemeralContainer()` adds one.
   */
  ephemeralContainers(values: readonly (Part<EphemeralContainer, EphemeralContainerBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `ephemeralContainers`. Containers put into a running pod to debug it. Refused in a pod
   * template, so a Job can never have them; `kubectl debug` adds them to a pod.
   */
  ephemeralContainer(value: string | Part<EphemeralContainer, EphemeralContainerBuilder> | false | undefined): this;
  /**
   * Adds one to `ephemeralContainers`. Containers put into a running pod to debug it. Refused in a pod
   * template, so a Job can never have them; `kubectl debug` adds them to a pod.
   */
  ephemeralContainer(name: string, image: string | undefined, more?: More<EphemeralContainer, EphemeralContainerBuilder>): this;
  /**
   * What the kubelet does when a container ends. In a Job it has to be written, as the server's default
   * `Always` is refused: `Never` leaves the pod failed and the Job makes a new one, `OnFailure` restarts
   * the container in the same pod. With `podFailurePolicy` only `Never` is accepted.
   */
  restartPolicy(value: PodSpec["restartPolicy"]): PodTemplateSpecBuilder<Without<M, RestartPolicyMissing>>;
  /**
   * Seconds between the stop signal and the forced kill when a pod is ended. Defaults to 30. 0 kills at
   * once; a negative value is warned about and counts as 1.
   */
  terminationGracePeriodSeconds(value: number | Duration | undefined): this;
  /**
   * Seconds that one pod may be active on its node before it is failed and its containers are killed, from
   * 1 to 2147483647. Counts per pod, unlike the field of the same name in the Job's spec. Unset means no
   * limit.
   */
  activeDeadlineSeconds(value: number | Duration | undefined): this;
  /**
   * Where the pod's resolver settings come from. `ClusterFirst` (the default) asks the cluster's DNS,
   * `ClusterFirstWithHostNet` does so even with `hostNetwork`, `Default` copies the node's settings, and
   * `None` uses `dnsConfig` alone.
   */
  dnsPolicy(value: DNSPolicy | undefined): this;
  /**
   * Labels, all of which a node needs with these very values to be considered. Use `affinity.nodeAffinity`
   * for anything but equality. May change while a Job is suspended. Replaces all of them; `nodeLabel()`
   * adds one.
   */
  nodeSelector(values: { readonly [key: string]: string | undefined } | undefined): this;
  /**
   * Adds one to `nodeSelector`, or replaces the one with this key; `undefined` removes it. Labels, all of
   * which a node needs with these very values to be considered. Use `affinity.nodeAffinity` for anything
   * but equality. May change while a Job is suspended.
   */
  nodeLabel(key: string, value: string | undefined): this;
  /**
   * The ServiceAccount, in the Job's namespace, as which the pod calls the API; at most 253 characters.
   * Unset means `default`, filled in when a pod is made.
   */
  serviceAccountName(value: string | undefined): this;
  /**
   * The old name of `serviceAccountName`, kept equal to it by the server.
   * @deprecated as `serviceAccountName` wins if both are written and differ
   */
  serviceAccount(value: string | undefined): this;
  /**
   * `false` keeps the API token out of the containers. When unset, the ServiceAccount's own setting
   * counts, and without that the token is mounted.
   */
  automountServiceAccountToken(value: boolean | undefined): this;
  /**
   * The node to which the pod is bound, a name of at most 253 characters. Normally left to the scheduler;
   * a value given here bypasses it, so that a pod for which the node has no room fails instead of waiting.
   * Prefer `nodeSelector` or affinity. Together with `schedulingGates` the Pods are refused.
   */
  nodeName(value: string | undefined): this;
  /**
   * `true` puts the pod into the node's own network instead of one of its own. Defaults to `false`. A
   * `hostPort` must then equal its `containerPort`, and the scheduler keeps pods with the same port apart.
   */
  hostNetwork(value: boolean | undefined): this;
  /**
   * `true` lets containers see and signal every process of the node. Defaults to `false`. Not for Windows
   * pods, nor with `hostUsers: false`.
   */
  hostPID(value: boolean | undefined): this;
  /**
   * `true` shares the node's System V IPC and POSIX message queues. Defaults to `false`. Not for Windows
   * pods, nor with `hostUsers: false`.
   */
  hostIPC(value: boolean | undefined): this;
  /**
   * `true` lets all containers of the pod see and signal each other's processes, and none of them is PID
   * 1. Cannot be combined with `hostPID`; refused for Windows pods. Off when unset.
   */
  shareProcessNamespace(value: boolean | undefined): this;
  /**
   * User, groups and kernel security settings for the pod as a whole. What a container sets in its own
   * `securityContext` wins over it. The server stores an empty one when absent. Replaces what was set
   * before.
   */
  securityContext(): this;
  /**
   * User, groups and kernel security settings for the pod as a whole. What a container sets in its own
   * `securityContext` wins over it. The server stores an empty one when absent. Replaces what was set
   * before.
   */
  securityContext(value: Part<PodSecurityContext, PodSecurityContextBuilder> | undefined): this;
  /**
   * Secrets, in the same namespace, with registry credentials for the pod's images. When empty, those of
   * the ServiceAccount are used. Empty or repeated names bring a warning. Replaces all of them;
   * `imagePullSecret()` adds one.
   */
  imagePullSecrets(values: readonly (Part<LocalObjectReference, LocalObjectReferenceBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `imagePullSecrets`. Secrets, in the same namespace, with registry credentials for the
   * pod's images. When empty, those of the ServiceAccount are used. Empty or repeated names bring a
   * warning.
   */
  imagePullSecret(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | false | undefined): this;
  /**
   * Adds one to `imagePullSecrets`. Secrets, in the same namespace, with registry credentials for the
   * pod's images. When empty, those of the ServiceAccount are used. Empty or repeated names bring a
   * warning.
   */
  imagePullSecret(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): this;
  /**
   * The host name within the pod, one DNS label of at most 63 characters. Defaults to the pod's name. Pods
   * of an Indexed Job get `<job name>-<index>` regardless.
   */
  hostname(value: string | undefined): this;
  /**
   * The second part of the pod's DNS name `<hostname>.<subdomain>.<namespace>.svc.<cluster domain>`; at
   * most 63 characters. Name a headless Service here to let the pods of a Job find each other. Unset gives
   * them no domain.
   */
  subdomain(value: string | undefined): this;
  /**
   * Rules on which nodes, and near or away from which other pods, the pod is placed. In a suspended Job
   * its `nodeAffinity` may change, the rest never. Replaces what was set before.
   */
  affinity(): this;
  /**
   * Rules on which nodes, and near or away from which other pods, the pod is placed. In a suspended Job
   * its `nodeAffinity` may change, the rest never. Replaces what was set before.
   */
  affinity(value: Part<Affinity, AffinityBuilder> | undefined): this;
  /**
   * Which scheduler places the pod. Defaults to `default-scheduler`; with a name that no scheduler serves,
   * the pod stays pending.
   */
  schedulerName(value: string | undefined): this;
  /**
   * Node taints that do not keep the pod away. Each pod also gets tolerations of 300 seconds for not-ready
   * and unreachable nodes unless it has its own for them. May change while a Job is suspended. Replaces
   * all of them; `toleration()` adds one.
   */
  tolerations(values: readonly (Part<Toleration, TolerationBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `tolerations`. Node taints that do not keep the pod away. Each pod also gets tolerations
   * of 300 seconds for not-ready and unreachable nodes unless it has its own for them. May change while a
   * Job is suspended.
   */
  toleration(value: Part<Toleration, TolerationBuilder> | false | undefined): this;
  /**
   * Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning. Replaces all of them;
   * `hostAlias()` adds one.
   */
  hostAliases(values: readonly (Part<HostAlias, HostAliasBuilder> | false | undefined)[] | false | undefined): this;
  /** Adds one to `hostAliases`. Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning. */
  hostAlias(value: string | Part<HostAlias, HostAliasBuilder> | false | undefined): this;
  /** Adds one to `hostAliases`. Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning. */
  hostAlias(ip: string, more: More<HostAlias, HostAliasBuilder> | undefined): this;
  /**
   * The PriorityClass from which pods take their priority. Must exist when pods are made; built in are
   * `system-cluster-critical` and, above it, `system-node-critical`. Unset takes the cluster's default
   * class, or priority 0.
   */
  priorityClassName(value: string | undefined): this;
  /**
   * The pod's priority as a number; more is more important. Leave it out: admission computes it from
   * `priorityClassName` and refuses pods with another number.
   */
  priority(value: number | undefined): this;
  /**
   * Name servers, search domains and resolver options of the pod, joined with what `dnsPolicy` gives.
   * Required, with at least one name server, when that is `None`. Replaces what was set before.
   */
  dnsConfig(): this;
  /**
   * Name servers, search domains and resolver options of the pod, joined with what `dnsPolicy` gives.
   * Required, with at least one name server, when that is `None`. Replaces what was set before.
   */
  dnsConfig(value: Part<PodDNSConfig, PodDNSConfigBuilder> | undefined): this;
  /**
   * Further pod conditions that have to be `True`, besides ready containers, before the pod counts as
   * ready. Readiness does not decide whether a Job is complete. Replaces all of them; `readinessGate()`
   * adds one.
   */
  readinessGates(values: readonly (Part<PodReadinessGate, PodReadinessGateBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `readinessGates`. Further pod conditions that have to be `True`, besides ready containers,
   * before the pod counts as ready. Readiness does not decide whether a Job is complete.
   */
  readinessGate(value: PodConditionType | Part<PodReadinessGate, PodReadinessGateBuilder> | false | undefined): this;
  /**
   * Adds one to `readinessGates`. Further pod conditions that have to be `True`, besides ready containers,
   * before the pod counts as ready. Readiness does not decide whether a Job is complete.
   */
  readinessGate(conditionType: PodConditionType, more: More<PodReadinessGate, PodReadinessGateBuilder> | undefined): this;
  /**
   * The RuntimeClass, a name of at most 253 characters, and so the container runtime, that runs the pod.
   * Pods are refused when no such class exists. Unset uses the node's default runtime.
   */
  runtimeClassName(value: string | undefined): this;
  /**
   * Whether containers get environment variables that name the host and port of each Service of the
   * namespace. Defaults to `true`, set in the pods and not shown in the template. Turn it off where there
   * are many Services.
   */
  enableServiceLinks(value: boolean | undefined): this;
  /**
   * Whether pods of lower priority may be evicted to make room: `PreemptLowerPriority` (the default) or
   * `Never`. Normally taken from the PriorityClass; a value that differs from the class gets the pods
   * refused.
   */
  preemptionPolicy(value: PreemptionPolicy | undefined): this;
  /**
   * Resources that the runtime itself takes, counted on top of what the containers ask for. Leave it out:
   * admission copies it from the RuntimeClass and refuses pods in which it differs. A number counts cores
   * (`cpu`), bytes (`memory`, storage) or pieces. Replaces all of them; `overheadResource()` adds one.
   */
  overhead(values: ResourceAmounts<ComputeResource> | undefined): this;
  /**
   * Adds one to `overhead`, or replaces the one with this key; `undefined` removes it. Resources that the
   * runtime itself takes, counted on top of what the containers ask for. Leave it out: admission copies it
   * from the RuntimeClass and refuses pods in which it differs. A number counts cores (`cpu`), bytes
   * (`memory`, storage) or pieces.
   */
  overheadResource(key: ComputeResource | (string & {}), value: QuantityValue | undefined): this;
  /**
   * How evenly matching pods must be spread over zones, nodes or other domains; a node has to satisfy all
   * of them. Each pair of `topologyKey` and `whenUnsatisfiable` may occur once. Replaces all of them;
   * `topologySpreadConstraint()` adds one.
   */
  topologySpreadConstraints(values: readonly (Part<TopologySpreadConstraint, TopologySpreadConstraintBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `topologySpreadConstraints`. How evenly matching pods must be spread over zones, nodes or
   * other domains; a node has to satisfy all of them. Each pair of `topologyKey` and `whenUnsatisfiable`
   * may occur once.
   */
  topologySpreadConstraint(value: Part<TopologySpreadConstraint, TopologySpreadConstraintBuilder> | false | undefined): this;
  /**
   * `true` makes the full domain name the host name that the kernel reports. Off by default, and without
   * effect when the pod has no `subdomain`. A full name over 64 characters keeps the pod from starting.
   */
  setHostnameAsFQDN(value: boolean | undefined): this;
  /**
   * The operating system that the containers are built for. Setting it lets the server refuse fields that
   * the other system does not have. It does not steer scheduling: use `nodeSelector` with
   * `kubernetes.io/os` for that. Replaces what was set before.
   */
  os(value: OSName | Part<PodOS, PodOSBuilder> | undefined): this;
  /**
   * The operating system that the containers are built for. Setting it lets the server refuse fields that
   * the other system does not have. It does not steer scheduling: use `nodeSelector` with
   * `kubernetes.io/os` for that. Replaces what was set before.
   */
  os(name: OSName, more: More<PodOS, PodOSBuilder> | undefined): this;
  /**
   * `false` gives the pod a user namespace of its own, so that root inside is nobody on the node. Defaults
   * to `true`. With `false`, `hostPID`, `hostIPC`, `hostNetwork` and volume devices are refused. Linux
   * only.
   */
  hostUsers(value: boolean | undefined): this;
  /**
   * Named locks that keep each pod unscheduled until all of them are removed from it. Set at creation;
   * from a pod they can later only be removed. May change in the template of a suspended Job. Replaces all
   * of them; `schedulingGate()` adds one.
   */
  schedulingGates(values: readonly (Part<PodSchedulingGate, PodSchedulingGateBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `schedulingGates`. Named locks that keep each pod unscheduled until all of them are
   * removed from it. Set at creation; from a pod they can later only be removed. May change in the
   * template of a suspended Job.
   */
  schedulingGate(value: string | Part<PodSchedulingGate, PodSchedulingGateBuilder> | false | undefined): this;
  /**
   * Adds one to `schedulingGates`. Named locks that keep each pod unscheduled until all of them are
   * removed from it. Set at creation; from a pod they can later only be removed. May change in the
   * template of a suspended Job.
   */
  schedulingGate(name: string, more: More<PodSchedulingGate, PodSchedulingGateBuilder> | undefined): this;
  /**
   * Devices (GPUs and the like) that have to be allocated before the pod starts; containers use them by
   * name. At most one entry per name; immutable in a pod. Replaces all of them; `resourceClaim()` adds
   * one.
   */
  resourceClaims(values: readonly (Part<PodResourceClaim, PodResourceClaimBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `resourceClaims`. Devices (GPUs and the like) that have to be allocated before the pod
   * starts; containers use them by name. At most one entry per name; immutable in a pod.
   */
  resourceClaim(value: string | Part<PodResourceClaim, PodResourceClaimBuilder> | false | undefined): this;
  /**
   * Adds one to `resourceClaims`. Devices (GPUs and the like) that have to be allocated before the pod
   * starts; containers use them by name. At most one entry per name; immutable in a pod.
   */
  resourceClaim(name: string, more: More<PodResourceClaim, PodResourceClaimBuilder> | undefined): this;
  /**
   * Requests and limits of `cpu`, `memory` and huge pages for the pod as a whole, shared by its
   * containers. Requests must cover the sum of the containers' requests, and no container limit may exceed
   * the pod's. Beta, on by default (gate `PodLevelResources`); not for Windows pods; no `claims`. Replaces
   * what was set before.
   */
  resources(): this;
  /**
   * Requests and limits of `cpu`, `memory` and huge pages for the pod as a whole, shared by its
   * containers. Requests must cover the sum of the containers' requests, and no container limit may exceed
   * the pod's. Beta, on by default (gate `PodLevelResources`); not for Windows pods; no `claims`. Replaces
   * what was set before.
   */
  resources(value: Part<ResourceRequirements, ResourceRequirementsBuilder> | undefined): this;
  /**
   * The host name that processes in the pod see, in place of one from `hostname` and `subdomain`; DNS
   * records stay as they are. A DNS subdomain of at most 64 characters. Refused together with
   * `hostNetwork` or `setHostnameAsFQDN`.
   */
  hostnameOverride(value: string | undefined): this;
  /**
   * The PodGroup with which the pods are scheduled as one unit. Beta and off by default (gate
   * `GenericWorkload`): dropped when the gate is off. When set, the Job controller makes no PodGroup of
   * its own. Cannot be combined with `evictionResponders`. Replaces what was set before.
   */
  schedulingGroup(): this;
  /**
   * The PodGroup with which the pods are scheduled as one unit. Beta and off by default (gate
   * `GenericWorkload`): dropped when the gate is off. When set, the Job controller makes no PodGroup of
   * its own. Cannot be combined with `evictionResponders`. Replaces what was set before.
   */
  schedulingGroup(value: Part<PodSchedulingGroup, PodSchedulingGroupBuilder> | undefined): this;
  /**
   * Agents that are asked, highest `priority` first, to end the pod gracefully when an eviction is
   * requested. At most 10, with unique names; cannot change in a pod. Alpha (gate `EvictionRequestAPI`):
   * dropped when the gate is off. Replaces all of them; `evictionResponder()` adds one.
   */
  evictionResponders(values: readonly (Part<EvictionResponder, EvictionResponderBuilder> | false | undefined)[] | false | undefined): this;
  /**
   * Adds one to `evictionResponders`. Agents that are asked, highest `priority` first, to end the pod
   * gracefully when an eviction is requested. At most 10, with unique names; cannot change in a pod. Alpha
   * (gate `EvictionRequestAPI`): dropped when the gate is off.
   */
  evictionResponder(value: Part<EvictionResponder, EvictionResponderBuilder> | false | undefined): this;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar<N = never>(value: TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodTemplateSpecBuilder<M | N>;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar<N = never>(value: string | TrackedPart<Container, NewContainerBuilder, N> | false | undefined): PodTemplateSpecBuilder<M | N | ContainerImageMissing>;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar(name: string, image: string): this;
  /**
   * Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers,
   * runs next to them and does not keep the Job from ending.
   * @example
   * podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");
   */
  sidecar<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): PodTemplateSpecBuilder<M | N>;
  /**
   * Sets what the `restricted` level of the Pod Security Standards requires. On the Pod: `runAsNonRoot:
   * true` and `seccompProfile: RuntimeDefault`. On each container and init container, whether added before
   * or after this call: `allowPrivilegeEscalation: false` and `ALL` among the dropped capabilities. An
   * allowed value stays, and a refused value is replaced. Nothing else is set or removed:
   * `podSecurity(manifest, "restricted")` names the remaining faults, such as a host path or `privileged`.
   * On Windows there is less to set, and `hostUsers: false` allows any user.
   * @example
   * podTemplate().restricted().restartPolicy("Never").container("main", "worker:1");
   */
  restricted(): this;
  /**
   * Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at
   * once.
   */
  build(): ManifestPart<PodTemplateSpec>;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<PodTemplateSpec>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a
   * builder nor a plain object.
   */
  $if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: PodTemplateSpecBuilder<M>, value: Truthy<C>) => BuilderOf<PodTemplateSpec, N, "PodTemplateSpec">): PodTemplateSpecBuilder<M | N>;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that
   * many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(fn: (builder: PodTemplateSpecBuilder<M>, ...args: Args) => Result, ...args: Args): Result;
  /**
   * Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to
   * run time. The data is not changed.
   */
  $complete(): PodTemplateSpecBuilder<never>;
}

/** A new {@link PodTemplateSpecBuilder}, as a function gets it that makes a part. */
export interface NewPodTemplateSpecBuilder extends PodTemplateSpecBuilder<RestartPolicyMissing | ContainerMissing> {}

/**
 * Builds a {@link PortworxVolumeSource}. A Portworx volume.
 * @deprecated the CSI driver `pxd.portworx.com` serves it
 */
export interface PortworxVolumeSourceBuilder
  extends Builder<PortworxVolumeSource, PortworxVolumeSourceBuilder, "PortworxVolumeSource"> {
  /** ID of the volume. Required. */
  volumeID(value: string | undefined): PortworxVolumeSourceBuilder;
  /** File system, `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): PortworxVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): PortworxVolumeSourceBuilder;
}

/** Builds a {@link PreferredSchedulingTerm}. A node selector term together with how much it counts. */
export interface PreferredSchedulingTermBuilder
  extends Builder<PreferredSchedulingTerm, PreferredSchedulingTermBuilder, "PreferredSchedulingTerm"> {
  /** How much the term counts, 1 to 100. Required. */
  weight(value: number | undefined): PreferredSchedulingTermBuilder;
  /**
   * Which nodes are favoured. The schema requires it; an empty one has no effect. Replaces what was set
   * before.
   */
  preference(): PreferredSchedulingTermBuilder;
  /**
   * Which nodes are favoured. The schema requires it; an empty one has no effect. Replaces what was set
   * before.
   */
  preference(value: Part<NodeSelectorTerm, NodeSelectorTermBuilder> | undefined): PreferredSchedulingTermBuilder;
}

/**
 * Builds a {@link Probe}. A repeated check of a container. Exactly one of `exec`, `httpGet`, `tcpSocket`
 * and `grpc` must be set.
 */
export interface ProbeBuilder
  extends Builder<Probe, ProbeBuilder, "Probe"> {
  /** Runs a command in the container; exit code 0 is success. Replaces what was set before. */
  exec(): ProbeBuilder;
  /** Runs a command in the container; exit code 0 is success. Replaces what was set before. */
  exec(value: Part<ExecAction, ExecActionBuilder> | undefined): ProbeBuilder;
  /** Sends an HTTP request; a status from 200 to 399 is success. Replaces what was set before. */
  httpGet(value: string | Part<HTTPGetAction, HTTPGetActionBuilder> | undefined): ProbeBuilder;
  /** Sends an HTTP request; a status from 200 to 399 is success. Replaces what was set before. */
  httpGet(path: string, port: IntOrString | undefined, more?: More<HTTPGetAction, HTTPGetActionBuilder>): ProbeBuilder;
  /** Opens a TCP connection; being connected is success. Replaces what was set before. */
  tcpSocket(value: IntOrString | Part<TCPSocketAction, TCPSocketActionBuilder> | undefined): ProbeBuilder;
  /** Opens a TCP connection; being connected is success. Replaces what was set before. */
  tcpSocket(port: IntOrString, more: More<TCPSocketAction, TCPSocketActionBuilder> | undefined): ProbeBuilder;
  /** Asks a gRPC health service; the answer `SERVING` is success. Replaces what was set before. */
  grpc(value: number | Part<GRPCAction, GRPCActionBuilder> | undefined): ProbeBuilder;
  /** Asks a gRPC health service; the answer `SERVING` is success. Replaces what was set before. */
  grpc(port: number, more: More<GRPCAction, GRPCActionBuilder> | undefined): ProbeBuilder;
  /** Seconds between the start of the container and the first check. None when unset; 0 or more. */
  initialDelaySeconds(value: number | Duration | undefined): ProbeBuilder;
  /**
   * Seconds until a check without answer counts as failed. Defaults to 1, also when 0 is given; not
   * negative.
   */
  timeoutSeconds(value: number | Duration | undefined): ProbeBuilder;
  /** Seconds between checks. Defaults to 10, also when 0 is given; not negative. */
  periodSeconds(value: number | Duration | undefined): ProbeBuilder;
  /**
   * Successes in a row that end a failure. Defaults to 1, also when 0 is given, and must be 1 for liveness
   * and startup probes.
   */
  successThreshold(value: number | undefined): ProbeBuilder;
  /** Failures in a row that make the probe fail. Defaults to 3, also when 0 is given; not negative. */
  failureThreshold(value: number | undefined): ProbeBuilder;
  /**
   * Seconds the container has to stop after its probe failed, 1 or more. Defaults to the Pod's. Refused in
   * readiness probes.
   */
  terminationGracePeriodSeconds(value: number | Duration | undefined): ProbeBuilder;
}

/** Builds a {@link ProjectedVolumeSource}. One directory with files from several sources. */
export interface ProjectedVolumeSourceBuilder
  extends Builder<ProjectedVolumeSource, ProjectedVolumeSourceBuilder, "ProjectedVolumeSource"> {
  /**
   * Where the files come from. Two listed items may not share a path; a token's path is not checked for
   * that, only warned about. An empty list is accepted and gives an empty directory. Replaces all of them;
   * `source()` adds one.
   */
  sources(values: readonly (Part<VolumeProjection, VolumeProjectionBuilder> | false | undefined)[] | false | undefined): ProjectedVolumeSourceBuilder;
  /**
   * Adds one to `sources`. Where the files come from. Two listed items may not share a path; a token's
   * path is not checked for that, only warned about. An empty list is accepted and gives an empty
   * directory.
   */
  source(value: Part<VolumeProjection, VolumeProjectionBuilder> | false | undefined): ProjectedVolumeSourceBuilder;
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode(value: number | undefined): ProjectedVolumeSourceBuilder;
  /**
   * User ID, 0 to 2147483647, that owns files without a `user` of their own. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser(value: number | undefined): ProjectedVolumeSourceBuilder;
}

/**
 * Builds a {@link QuobyteVolumeSource}. A Quobyte volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export interface QuobyteVolumeSourceBuilder
  extends Builder<QuobyteVolumeSource, QuobyteVolumeSourceBuilder, "QuobyteVolumeSource"> {
  /** Registry services as `host:port`, several separated by commas. Required. */
  registry(value: string | undefined): QuobyteVolumeSourceBuilder;
  /** Name of the existing volume. Required. */
  volume(value: string | undefined): QuobyteVolumeSourceBuilder;
  /** `true` mounts it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): QuobyteVolumeSourceBuilder;
  /** User as whom the volume is accessed. When unset, the user of the service account. */
  user(value: string | undefined): QuobyteVolumeSourceBuilder;
  /** Group as which the volume is accessed. None when unset. */
  group(value: string | undefined): QuobyteVolumeSourceBuilder;
  /** Tenant that owns the volume, at most 64 bytes; the driver sets it for volumes that it makes. */
  tenant(value: string | undefined): QuobyteVolumeSourceBuilder;
}

/**
 * Builds a {@link RBDVolumeSource}. A Ceph block device.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export interface RBDVolumeSourceBuilder
  extends Builder<RBDVolumeSource, RBDVolumeSourceBuilder, "RBDVolumeSource"> {
  /**
   * Addresses of the Ceph monitors. Required, at least one. Replaces all of them; `monitor()` adds one.
   * Items that are `undefined` or `false` are left out.
   */
  monitors(...values: ListOf<string>): RBDVolumeSourceBuilder;
  /** Adds one to `monitors`. Addresses of the Ceph monitors. Required, at least one. */
  monitor(value: string | false | undefined): RBDVolumeSourceBuilder;
  /** Name of the image in the pool. Required. */
  image(value: string | undefined): RBDVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): RBDVolumeSourceBuilder;
  /** Pool that holds the image. Defaults to `rbd`. */
  pool(value: string | undefined): RBDVolumeSourceBuilder;
  /** Ceph user. Defaults to `admin`. */
  user(value: string | undefined): RBDVolumeSourceBuilder;
  /** Path on the node of the user's keyring. Defaults to `/etc/ceph/keyring`. */
  keyring(value: string | undefined): RBDVolumeSourceBuilder;
  /**
   * The Secret with the user's key, in the pod's namespace; wins over `keyring`. Replaces what was set
   * before.
   */
  secretRef(): RBDVolumeSourceBuilder;
  /**
   * The Secret with the user's key, in the pod's namespace; wins over `keyring`. Replaces what was set
   * before.
   */
  secretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): RBDVolumeSourceBuilder;
  /**
   * The Secret with the user's key, in the pod's namespace; wins over `keyring`. Replaces what was set
   * before.
   */
  secretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): RBDVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): RBDVolumeSourceBuilder;
}

/**
 * Builds a {@link ResourceClaim}. Gives a container the devices of one entry of the Pod's
 * `resourceClaims`.
 */
export interface ResourceClaimBuilder
  extends Builder<ResourceClaim, ResourceClaimBuilder, "ResourceClaim"> {
  /** Name of that entry. Required. */
  name(value: string | undefined): ResourceClaimBuilder;
  /** One request of the claim, a DNS label; when empty, the container gets everything the claim has. */
  request(value: string | undefined): ResourceClaimBuilder;
}

/** Builds a {@link ResourceFieldSelector}. A resource of a container, given as a whole number. */
export interface ResourceFieldSelectorBuilder
  extends Builder<ResourceFieldSelector, ResourceFieldSelectorBuilder, "ResourceFieldSelector"> {
  /** Container to read from. Defaults to the container of the variable; required in volumes. */
  containerName(value: string | undefined): ResourceFieldSelectorBuilder;
  /** `limits.` or `requests.`, then `cpu`, `memory`, `ephemeral-storage` or `hugepages-<size>`. Required. */
  resource(value: string | undefined): ResourceFieldSelectorBuilder;
  /**
   * Unit of the number, which is rounded up. Defaults to `1`, stored as `0`; `1m` or `1` for CPU, and for
   * the rest `1` or one of `1k` to `1E` and `1Ki` to `1Ei`.
   */
  divisor(value: QuantityValue | undefined): ResourceFieldSelectorBuilder;
}

/**
 * Builds a {@link ResourceRequirements}. Resources that a container, or a Pod as a whole, asks for and may
 * use.
 */
export interface ResourceRequirementsBuilder
  extends Builder<ResourceRequirements, ResourceRequirementsBuilder, "ResourceRequirements"> {
  /**
   * Upper bounds, by resource name (`cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a vendor's
   * such as `nvidia.com/gpu`). Not negative; whole numbers for a vendor's. Unset means no bound. A number
   * counts cores (`cpu`), bytes (`memory`, storage) or pieces. Replaces all of them; `limit()` adds one.
   */
  limits(values: ResourceAmounts<ComputeResource> | undefined): ResourceRequirementsBuilder;
  /**
   * Adds one to `limits`, or replaces the one with this key; `undefined` removes it. Upper bounds, by
   * resource name (`cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a vendor's such as
   * `nvidia.com/gpu`). Not negative; whole numbers for a vendor's. Unset means no bound. A number counts
   * cores (`cpu`), bytes (`memory`, storage) or pieces.
   */
  limit(key: ComputeResource | (string & {}), value: QuantityValue | undefined): ResourceRequirementsBuilder;
  /**
   * What the scheduler reserves; no more than `limits`, and equal to them for huge pages and vendors'
   * resources. One that is missing here is taken from `limits` when the Pod is created, not in the Job. A
   * number counts cores (`cpu`), bytes (`memory`, storage) or pieces. Replaces all of them; `request()`
   * adds one.
   */
  requests(values: ResourceAmounts<ComputeResource> | undefined): ResourceRequirementsBuilder;
  /**
   * Adds one to `requests`, or replaces the one with this key; `undefined` removes it. What the scheduler
   * reserves; no more than `limits`, and equal to them for huge pages and vendors' resources. One that is
   * missing here is taken from `limits` when the Pod is created, not in the Job. A number counts cores
   * (`cpu`), bytes (`memory`, storage) or pieces.
   */
  request(key: ComputeResource | (string & {}), value: QuantityValue | undefined): ResourceRequirementsBuilder;
  /**
   * Entries of the Pod's `resourceClaims` whose devices the container can use. For containers only. A
   * claim is listed once as a whole, or once for each `request`. Replaces all of them; `claim()` adds one.
   */
  claims(values: readonly (Part<ResourceClaim, ResourceClaimBuilder> | false | undefined)[] | false | undefined): ResourceRequirementsBuilder;
  /**
   * Adds one to `claims`. Entries of the Pod's `resourceClaims` whose devices the container can use. For
   * containers only. A claim is listed once as a whole, or once for each `request`.
   */
  claim(value: string | Part<ResourceClaim, ResourceClaimBuilder> | false | undefined): ResourceRequirementsBuilder;
  /**
   * Adds one to `claims`. Entries of the Pod's `resourceClaims` whose devices the container can use. For
   * containers only. A claim is listed once as a whole, or once for each `request`.
   */
  claim(name: string, more: More<ResourceClaim, ResourceClaimBuilder> | undefined): ResourceRequirementsBuilder;
}

/** Builds a {@link SELinuxOptions}. The four parts of an SELinux label. The server checks none of them. */
export interface SELinuxOptionsBuilder
  extends Builder<SELinuxOptions, SELinuxOptionsBuilder, "SELinuxOptions"> {
  /** User part, such as `system_u`. */
  user(value: string | undefined): SELinuxOptionsBuilder;
  /** Role part, such as `system_r`. */
  role(value: string | undefined): SELinuxOptionsBuilder;
  /** Type part, such as `container_t`. */
  type(value: string | undefined): SELinuxOptionsBuilder;
  /** Level part, such as `s0:c123,c456`. */
  level(value: string | undefined): SELinuxOptionsBuilder;
}

/**
 * Builds a {@link ScaleIOVolumeSource}. A ScaleIO volume.
 * @deprecated Kubernetes 1.22 removed the driver, so a pod that mounts it cannot start
 */
export interface ScaleIOVolumeSourceBuilder
  extends Builder<ScaleIOVolumeSource, ScaleIOVolumeSourceBuilder, "ScaleIOVolumeSource"> {
  /** Address of the ScaleIO API gateway. Required. */
  gateway(value: string | undefined): ScaleIOVolumeSourceBuilder;
  /** Name of the storage system. Required. */
  system(value: string | undefined): ScaleIOVolumeSourceBuilder;
  /**
   * The Secret with the login, in the pod's namespace. Needed to log in, although the server accepts a
   * volume without it. Replaces what was set before.
   */
  secretRef(): ScaleIOVolumeSourceBuilder;
  /**
   * The Secret with the login, in the pod's namespace. Needed to log in, although the server accepts a
   * volume without it. Replaces what was set before.
   */
  secretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): ScaleIOVolumeSourceBuilder;
  /**
   * The Secret with the login, in the pod's namespace. Needed to log in, although the server accepts a
   * volume without it. Replaces what was set before.
   */
  secretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): ScaleIOVolumeSourceBuilder;
  /** `true` talks to the gateway over TLS. Defaults to `false`. */
  sslEnabled(value: boolean | undefined): ScaleIOVolumeSourceBuilder;
  /** Protection domain that holds the storage. */
  protectionDomain(value: string | undefined): ScaleIOVolumeSourceBuilder;
  /** Storage pool of the protection domain. */
  storagePool(value: string | undefined): ScaleIOVolumeSourceBuilder;
  /** `ThinProvisioned` or `ThickProvisioned`. Defaults to `ThinProvisioned`; the server does not check it. */
  storageMode(value: string | undefined): ScaleIOVolumeSourceBuilder;
  /** Name of the existing volume. Required. */
  volumeName(value: string | undefined): ScaleIOVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. Defaults to `xfs`. */
  fsType(value: string | undefined): ScaleIOVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): ScaleIOVolumeSourceBuilder;
}

/** Builds a {@link SeccompProfile}. Which seccomp profile filters the system calls. */
export interface SeccompProfileBuilder
  extends Builder<SeccompProfile, SeccompProfileBuilder, "SeccompProfile"> {
  /**
   * `RuntimeDefault` is the container runtime's own, `Localhost` the file named by `localhostProfile`,
   * `Unconfined` none. Required.
   */
  type(value: SeccompProfileType | undefined): SeccompProfileBuilder;
  /**
   * File on the node, relative to the kubelet's directory of seccomp profiles and without `..`. Mandatory
   * with `Localhost`, refused with other types.
   */
  localhostProfile(value: string | undefined): SeccompProfileBuilder;
}

/** Builds a {@link SecretEnvSource}. A Secret that is read as a whole. */
export interface SecretEnvSourceBuilder
  extends Builder<SecretEnvSource, SecretEnvSourceBuilder, "SecretEnvSource"> {
  /** Which Secret, by its name in the namespace of the Pod. Required by the server, at most 253 characters. */
  name(value: string | undefined): SecretEnvSourceBuilder;
  /** When `true`, the Pod starts without the Secret too. Defaults to `false`. */
  optional(value: boolean | undefined): SecretEnvSourceBuilder;
}

/** Builds a {@link SecretKeySelector}. One key of a Secret. */
export interface SecretKeySelectorBuilder
  extends Builder<SecretKeySelector, SecretKeySelectorBuilder, "SecretKeySelector"> {
  /** Which Secret, by its name in the namespace of the Pod. Required by the server, at most 253 characters. */
  name(value: string | undefined): SecretKeySelectorBuilder;
  /** Key in the Secret, at most 253 characters of letters, digits, `-`, `_` and `.`. Required. */
  key(value: string | undefined): SecretKeySelectorBuilder;
  /**
   * When `true`, the Pod starts without the Secret or the key, and the variable is not set. Defaults to
   * `false`.
   */
  optional(value: boolean | undefined): SecretKeySelectorBuilder;
}

/**
 * Builds a {@link SecretProjection}. Files from a Secret within a projected volume, whose `defaultMode`
 * they use.
 */
export interface SecretProjectionBuilder
  extends Builder<SecretProjection, SecretProjectionBuilder, "SecretProjection"> {
  /** Which Secret to read; it lies in the pod's own namespace. Required. */
  name(value: string | undefined): SecretProjectionBuilder;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * Secret lacks keeps the pod from starting, unless `optional` is set. Replaces all of them; `item()`
   * adds one.
   */
  items(values: readonly (Part<KeyToPath, KeyToPathBuilder> | false | undefined)[] | false | undefined): SecretProjectionBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the Secret lacks keeps the pod from starting, unless `optional` is set.
   */
  item(value: string | Part<KeyToPath, KeyToPathBuilder> | false | undefined): SecretProjectionBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the Secret lacks keeps the pod from starting, unless `optional` is set.
   */
  item(key: string, path: string | undefined, more?: More<KeyToPath, KeyToPathBuilder>): SecretProjectionBuilder;
  /** `true` lets the pod start without the Secret or without the named keys. Off when unset. */
  optional(value: boolean | undefined): SecretProjectionBuilder;
}

/**
 * Builds a {@link SecretVolumeSource}. Files from a Secret: one per key, named after it, unless `items`
 * says otherwise. Updates of the Secret reach running pods, except through `subPath` mounts.
 */
export interface SecretVolumeSourceBuilder
  extends Builder<SecretVolumeSource, SecretVolumeSourceBuilder, "SecretVolumeSource"> {
  /** Which Secret to read; it lies in the pod's own namespace. Required. */
  secretName(value: string | undefined): SecretVolumeSourceBuilder;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * Secret lacks keeps the pod from starting, unless `optional` is set. Replaces all of them; `item()`
   * adds one.
   */
  items(values: readonly (Part<KeyToPath, KeyToPathBuilder> | false | undefined)[] | false | undefined): SecretVolumeSourceBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the Secret lacks keeps the pod from starting, unless `optional` is set.
   */
  item(value: string | Part<KeyToPath, KeyToPathBuilder> | false | undefined): SecretVolumeSourceBuilder;
  /**
   * Adds one to `items`. Which keys become files, and at what paths. When left out, every key becomes one.
   * A key that the Secret lacks keeps the pod from starting, unless `optional` is set.
   */
  item(key: string, path: string | undefined, more?: More<KeyToPath, KeyToPathBuilder>): SecretVolumeSourceBuilder;
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode(value: number | undefined): SecretVolumeSourceBuilder;
  /** `true` lets the pod start without the Secret or without the named keys. Off when unset. */
  optional(value: boolean | undefined): SecretVolumeSourceBuilder;
  /**
   * User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser(value: number | undefined): SecretVolumeSourceBuilder;
}

/**
 * Builds a {@link SecurityContext}. User, privileges and confinement of one container. What is set here
 * goes before the same field of the Pod.
 */
export interface SecurityContextBuilder
  extends Builder<SecurityContext, SecurityContextBuilder, "SecurityContext"> {
  /**
   * Linux capabilities to give and to take away. When unset, the container runtime chooses. Not for
   * Windows Pods. Replaces what was set before.
   */
  capabilities(): SecurityContextBuilder;
  /**
   * Linux capabilities to give and to take away. When unset, the container runtime chooses. Not for
   * Windows Pods. Replaces what was set before.
   */
  capabilities(value: Part<Capabilities, CapabilitiesBuilder> | undefined): SecurityContextBuilder;
  /**
   * Gives the container nearly all the power that root has on the node. Defaults to `false`. Not for
   * Windows Pods.
   */
  privileged(value: boolean | undefined): SecurityContextBuilder;
  /**
   * SELinux label of the container. When unset here and in the Pod, the runtime picks one. Not for Windows
   * Pods. Replaces what was set before.
   */
  seLinuxOptions(): SecurityContextBuilder;
  /**
   * SELinux label of the container. When unset here and in the Pod, the runtime picks one. Not for Windows
   * Pods. Replaces what was set before.
   */
  seLinuxOptions(value: Part<SELinuxOptions, SELinuxOptionsBuilder> | undefined): SecurityContextBuilder;
  /** Windows settings. Not for Linux Pods. Replaces what was set before. */
  windowsOptions(): SecurityContextBuilder;
  /** Windows settings. Not for Linux Pods. Replaces what was set before. */
  windowsOptions(value: Part<WindowsSecurityContextOptions, WindowsSecurityContextOptionsBuilder> | undefined): SecurityContextBuilder;
  /**
   * Uid of the first process, 0 to 2147483647. Defaults to the Pod's, then to the image's. Not for Windows
   * Pods.
   */
  runAsUser(value: number | undefined): SecurityContextBuilder;
  /**
   * Gid of the first process, 0 to 2147483647. Defaults to the Pod's, then to the runtime's choice. Not
   * for Windows Pods.
   */
  runAsGroup(value: number | undefined): SecurityContextBuilder;
  /** When `true`, the kubelet will not start the container as uid 0. When unset, the Pod's setting holds. */
  runAsNonRoot(value: boolean | undefined): SecurityContextBuilder;
  /**
   * Makes the container's own file system read-only; volumes are not touched. Defaults to `false`. Not for
   * Windows Pods.
   */
  readOnlyRootFilesystem(value: boolean | undefined): SecurityContextBuilder;
  /**
   * `false` keeps processes from gaining more rights than their parent had (`no_new_privs`); allowed when
   * unset. `false` is refused together with `privileged` or an added `CAP_SYS_ADMIN` in exactly this
   * spelling (`SYS_ADMIN` is let through). Not for Windows Pods.
   */
  allowPrivilegeEscalation(value: boolean | undefined): SecurityContextBuilder;
  /**
   * How `/proc` appears. `Default`, as when unset, hides the usual paths; `Unmasked` shows all and needs
   * `hostUsers` set to `false` in the Pod. Not for Windows Pods.
   */
  procMount(value: ProcMountType | undefined): SecurityContextBuilder;
  /**
   * Filter for system calls. When unset, the Pod's holds. Not for Windows Pods. Replaces what was set
   * before.
   */
  seccompProfile(value: SeccompProfileType | Part<SeccompProfile, SeccompProfileBuilder> | undefined): SecurityContextBuilder;
  /**
   * Filter for system calls. When unset, the Pod's holds. Not for Windows Pods. Replaces what was set
   * before.
   */
  seccompProfile(type: SeccompProfileType, more: More<SeccompProfile, SeccompProfileBuilder> | undefined): SecurityContextBuilder;
  /** AppArmor profile. When unset, the Pod's holds. Not for Windows Pods. Replaces what was set before. */
  appArmorProfile(value: AppArmorProfileType | Part<AppArmorProfile, AppArmorProfileBuilder> | undefined): SecurityContextBuilder;
  /** AppArmor profile. When unset, the Pod's holds. Not for Windows Pods. Replaces what was set before. */
  appArmorProfile(type: AppArmorProfileType, more: More<AppArmorProfile, AppArmorProfileBuilder> | undefined): SecurityContextBuilder;
}

/**
 * Builds a {@link ServiceAccountTokenProjection}. A file with a token for the pod's ServiceAccount, which
 * the kubelet replaces before it expires.
 */
export interface ServiceAccountTokenProjectionBuilder
  extends Builder<ServiceAccountTokenProjection, ServiceAccountTokenProjectionBuilder, "ServiceAccountTokenProjection"> {
  /** Whom the token is for; a receiver should refuse tokens that name another. When unset, the API server. */
  audience(value: string | undefined): ServiceAccountTokenProjectionBuilder;
  /**
   * Seconds for which a token is asked to be valid, 600 to 4294967296. Defaults to 3600. The kubelet
   * renews a token after 80 percent of its life, and at the latest after 24 hours.
   */
  expirationSeconds(value: number | Duration | undefined): ServiceAccountTokenProjectionBuilder;
  /**
   * Where the token goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path(value: string | undefined): ServiceAccountTokenProjectionBuilder;
  /**
   * User ID, 0 to 2147483647, that owns the file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user(value: number | undefined): ServiceAccountTokenProjectionBuilder;
}

/** Builds a {@link SleepAction}. A pause in a lifecycle hook. */
export interface SleepActionBuilder
  extends Builder<SleepAction, SleepActionBuilder, "SleepAction"> {
  /**
   * Length of the pause; from 0 to the Pod's `terminationGracePeriodSeconds`. 0 when unset, though the
   * schema requires it.
   */
  seconds(value: number | Duration | undefined): SleepActionBuilder;
}

/**
 * Builds a {@link StorageOSVolumeSource}. A StorageOS volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export interface StorageOSVolumeSourceBuilder
  extends Builder<StorageOSVolumeSource, StorageOSVolumeSourceBuilder, "StorageOSVolumeSource"> {
  /** Name of the volume, a DNS label of at most 63 characters, unique in its StorageOS namespace. Required. */
  volumeName(value: string | undefined): StorageOSVolumeSourceBuilder;
  /**
   * StorageOS namespace of the volume, a DNS label of at most 63 characters. When unset, the pod's
   * namespace; `default` when StorageOS has no others.
   */
  volumeNamespace(value: string | undefined): StorageOSVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): StorageOSVolumeSourceBuilder;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly(value: boolean | undefined): StorageOSVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, with the credentials for the StorageOS API. Its name is required
   * when this is set; default credentials are tried without it. Replaces what was set before.
   */
  secretRef(): StorageOSVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, with the credentials for the StorageOS API. Its name is required
   * when this is set; default credentials are tried without it. Replaces what was set before.
   */
  secretRef(value: string | Part<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): StorageOSVolumeSourceBuilder;
  /**
   * The Secret, in the pod's namespace, with the credentials for the StorageOS API. Its name is required
   * when this is set; default credentials are tried without it. Replaces what was set before.
   */
  secretRef(name: string, more: More<LocalObjectReference, LocalObjectReferenceBuilder> | undefined): StorageOSVolumeSourceBuilder;
}

/** Builds a {@link Sysctl}. One kernel parameter for the pod's namespaces. */
export interface SysctlBuilder
  extends Builder<Sysctl, SysctlBuilder, "Sysctl"> {
  /**
   * Name of the parameter, with dots or slashes, such as `net.core.somaxconn`. Required, at most 253
   * characters. Refused for `net.*` with `hostNetwork` and for IPC parameters with `hostIPC`.
   */
  name(value: string | undefined): SysctlBuilder;
  /** The value to set, always as text. The server does not check it. */
  value(value: string | undefined): SysctlBuilder;
}

/** Builds a {@link TCPSocketAction}. An attempt to connect by TCP. */
export interface TCPSocketActionBuilder
  extends Builder<TCPSocketAction, TCPSocketActionBuilder, "TCPSocketAction"> {
  /** Port of the container, 1 to 65535 or the name of one of its ports. Required. */
  port(value: IntOrString | undefined): TCPSocketActionBuilder;
  /** Host to connect to. Defaults to the Pod's IP. */
  host(value: string | undefined): TCPSocketActionBuilder;
}

/**
 * Builds a {@link Toleration}. Lets a pod onto nodes that carry a matching taint. It matches when key,
 * value and effect all fit. It allows a node, but does not draw pods to it.
 */
export interface TolerationBuilder
  extends Builder<Toleration, TolerationBuilder, "Toleration"> {
  /** Key of the taint. Empty matches every key, and then `operator` must be `Exists`. */
  key(value: string | undefined): TolerationBuilder;
  /**
   * How `value` relates to the taint's value. `Equal` (what an empty operator means) wants the same text,
   * `Exists` takes any. `Lt` and `Gt` tolerate a taint whose number is below or above `value`; they are
   * alpha (gate `TaintTolerationComparisonOperators`) and refused while it is off.
   */
  operator(value: TolerationOperator | undefined): TolerationBuilder;
  /**
   * What the taint's value is compared with. Must be empty with `Exists`, a label value of at most 63
   * characters with `Equal`, and a 64-bit whole number in decimal with `Lt` and `Gt`.
   */
  value(value: string | undefined): TolerationBuilder;
  /** Which effect is tolerated: `NoSchedule`, `PreferNoSchedule` or `NoExecute`. Empty means all three. */
  effect(value: TaintEffect | undefined): TolerationBuilder;
  /**
   * Seconds that a running pod may stay once a `NoExecute` taint appears. Unset means for ever, 0 or less
   * means no time at all. Refused with any other effect.
   */
  tolerationSeconds(value: number | Duration | undefined): TolerationBuilder;
}

/**
 * Builds a {@link TopologySpreadConstraint}. Keeps matching pods evenly spread over domains such as zones
 * or nodes.
 */
export interface TopologySpreadConstraintBuilder
  extends Builder<TopologySpreadConstraint, TopologySpreadConstraintBuilder, "TopologySpreadConstraint"> {
  /**
   * By how many pods a domain may exceed the emptiest one. Required, 1 or more. With `ScheduleAnyway` it
   * is a wish: domains that keep to it rank higher.
   */
  maxSkew(value: number | undefined): TopologySpreadConstraintBuilder;
  /**
   * Node label whose values tell the domains apart, such as `topology.kubernetes.io/zone` or
   * `kubernetes.io/hostname`. Required. Nodes without this label are left out.
   */
  topologyKey(value: string | undefined): TopologySpreadConstraintBuilder;
  /**
   * What to do with a pod that would break `maxSkew` everywhere. `DoNotSchedule` lets it wait,
   * `ScheduleAnyway` places it where it disturbs least. Required; the API has no default for it.
   */
  whenUnsatisfiable(value: UnsatisfiableConstraintAction | undefined): TopologySpreadConstraintBuilder;
  /**
   * Which pods of the namespace are counted. Without it, none are counted and the server warns; an empty
   * one counts all. Replaces what was set before.
   */
  labelSelector(): TopologySpreadConstraintBuilder;
  /**
   * Which pods of the namespace are counted. Without it, none are counted and the server warns; an empty
   * one counts all. Replaces what was set before.
   */
  labelSelector(value: Part<LabelSelector, LabelSelectorBuilder> | undefined): TopologySpreadConstraintBuilder;
  /**
   * Fewest domains there should be, 1 or more. While there are fewer, the emptiest one is taken to hold 0
   * pods, so that no domain takes more than `maxSkew`. Works like 1 when unset; allowed only with
   * `DoNotSchedule`.
   */
  minDomains(value: number | undefined): TopologySpreadConstraintBuilder;
  /**
   * Whether nodes that the pod's node affinity or `nodeSelector` rules out count as part of a domain.
   * `Honor` (as when unset) leaves them out, `Ignore` counts them.
   */
  nodeAffinityPolicy(value: NodeInclusionPolicy | undefined): TopologySpreadConstraintBuilder;
  /**
   * Whether nodes with taints that the pod does not tolerate count as part of a domain. `Honor` leaves
   * them out, `Ignore` (as when unset) counts them.
   */
  nodeTaintsPolicy(value: NodeInclusionPolicy | undefined): TopologySpreadConstraintBuilder;
  /**
   * Label keys whose values are read from the new pod and added to `labelSelector`, so that it is spread
   * only against pods alike in them. Needs a `labelSelector`, in which none of these keys may occur: a Job
   * with one is accepted, but its Pods are refused when they have that label. Beta, on by default (gate
   * `MatchLabelKeysInPodTopologySpread`). Replaces all of them; `matchLabelKey()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  matchLabelKeys(...values: ListOf<string>): TopologySpreadConstraintBuilder;
  /**
   * Adds one to `matchLabelKeys`. Label keys whose values are read from the new pod and added to
   * `labelSelector`, so that it is spread only against pods alike in them. Needs a `labelSelector`, in
   * which none of these keys may occur: a Job with one is accepted, but its Pods are refused when they
   * have that label. Beta, on by default (gate `MatchLabelKeysInPodTopologySpread`).
   */
  matchLabelKey(value: string | false | undefined): TopologySpreadConstraintBuilder;
}

/** Builds a {@link TypedLocalObjectReference}. Points to an object of a given kind in the same namespace. */
export interface TypedLocalObjectReferenceBuilder
  extends Builder<TypedLocalObjectReference, TypedLocalObjectReferenceBuilder, "TypedLocalObjectReference"> {
  /**
   * API group of the object, a DNS subdomain. Unset or empty means the core group, where only
   * `PersistentVolumeClaim` is taken.
   */
  apiGroup(value: string | undefined): TypedLocalObjectReferenceBuilder;
  /** Kind of the object, such as `VolumeSnapshot`. Required. */
  kind(value: string | undefined): TypedLocalObjectReferenceBuilder;
  /** Name of the object. Required. */
  name(value: string | undefined): TypedLocalObjectReferenceBuilder;
}

/**
 * Builds a {@link TypedObjectReference}. Points to an object of a given kind, possibly in another
 * namespace.
 */
export interface TypedObjectReferenceBuilder
  extends Builder<TypedObjectReference, TypedObjectReferenceBuilder, "TypedObjectReference"> {
  /**
   * API group of the object, a DNS subdomain. Unset or empty means the core group, where only
   * `PersistentVolumeClaim` is taken.
   */
  apiGroup(value: string | undefined): TypedObjectReferenceBuilder;
  /** Kind of the object, such as `VolumeSnapshot`. Required. */
  kind(value: string | undefined): TypedObjectReferenceBuilder;
  /** Name of the object. Required. */
  name(value: string | undefined): TypedObjectReferenceBuilder;
  /**
   * Namespace of the object, when it is another one; a ReferenceGrant there must allow it. Alpha (gate
   * `CrossNamespaceVolumeDataSource`): while the gate is off, claims are made without the whole
   * `dataSourceRef`.
   */
  namespace(value: string | undefined): TypedObjectReferenceBuilder;
}

/**
 * Builds a {@link Volume}. Named storage or files for the containers of a pod. Exactly one source is set
 * beside `name`; with none at all, the server makes it an empty `emptyDir`.
 */
export interface VolumeBuilder
  extends Builder<Volume, VolumeBuilder, "Volume"> {
  /**
   * What containers call it in `volumeMounts`. Required, a DNS label of at most 63 characters, unique in
   * the pod.
   */
  name(value: string | undefined): VolumeBuilder;
  /**
   * A file or directory of the node itself. It sees whatever lies on that node, and ties the pod to it;
   * avoid it unless the pod administers nodes. Replaces what was set before.
   */
  hostPath(value: string | Part<HostPathVolumeSource, HostPathVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A file or directory of the node itself. It sees whatever lies on that node, and ties the pod to it;
   * avoid it unless the pod administers nodes. Replaces what was set before.
   */
  hostPath(path: string, more: More<HostPathVolumeSource, HostPathVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Scratch space that starts empty and goes away with the pod. Survives restarts of a container, but not
   * a new pod of the Job. Replaces what was set before.
   */
  emptyDir(): VolumeBuilder;
  /**
   * Scratch space that starts empty and goes away with the pod. Survives restarts of a container, but not
   * a new pod of the Job. Replaces what was set before.
   */
  emptyDir(value: Part<EmptyDirVolumeSource, EmptyDirVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A Google Compute Engine disk. Replaces what was set before.
   * @deprecated the CSI driver `pd.csi.storage.gke.io` serves it
   */
  gcePersistentDisk(value: Part<GCEPersistentDiskVolumeSource, GCEPersistentDiskVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * An Amazon EBS disk. Replaces what was set before.
   * @deprecated the CSI driver `ebs.csi.aws.com` serves it
   */
  awsElasticBlockStore(value: Part<AWSElasticBlockStoreVolumeSource, AWSElasticBlockStoreVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A checkout of a Git repository. Replaces what was set before.
   * @deprecated disabled in the kubelet for good: clone in an init container into an `emptyDir` instead
   */
  gitRepo(value: Part<GitRepoVolumeSource, GitRepoVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** Files from the keys of a Secret. Replaces what was set before. */
  secret(): VolumeBuilder;
  /** Files from the keys of a Secret. Replaces what was set before. */
  secret(value: string | Part<SecretVolumeSource, SecretVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** Files from the keys of a Secret. Replaces what was set before. */
  secret(secretName: string, more: More<SecretVolumeSource, SecretVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** A directory of an NFS server. Replaces what was set before. */
  nfs(value: string | Part<NFSVolumeSource, NFSVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** A directory of an NFS server. Replaces what was set before. */
  nfs(server: string, path: string | undefined, more?: More<NFSVolumeSource, NFSVolumeSourceBuilder>): VolumeBuilder;
  /** A disk of an iSCSI target. Replaces what was set before. */
  iscsi(value: Part<ISCSIVolumeSource, ISCSIVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A GlusterFS volume. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.26
   */
  glusterfs(value: Part<GlusterfsVolumeSource, GlusterfsVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Storage behind an existing PersistentVolumeClaim of the same namespace. It outlives the pod and the
   * Job. Replaces what was set before.
   */
  persistentVolumeClaim(value: string | Part<PersistentVolumeClaimVolumeSource, PersistentVolumeClaimVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Storage behind an existing PersistentVolumeClaim of the same namespace. It outlives the pod and the
   * Job. Replaces what was set before.
   */
  persistentVolumeClaim(claimName: string, more: More<PersistentVolumeClaimVolumeSource, PersistentVolumeClaimVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A Ceph block device. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.31
   */
  rbd(value: Part<RBDVolumeSource, RBDVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Storage mounted by a driver program that is installed on the node. Replaces what was set before.
   * @deprecated use a CSI driver
   */
  flexVolume(value: Part<FlexVolumeSource, FlexVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * An OpenStack Cinder disk. Replaces what was set before.
   * @deprecated the CSI driver `cinder.csi.openstack.org` serves it
   */
  cinder(value: Part<CinderVolumeSource, CinderVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A CephFS file system. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.31
   */
  cephfs(value: Part<CephFSVolumeSource, CephFSVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A Flocker dataset. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.25
   */
  flocker(): VolumeBuilder;
  /**
   * A Flocker dataset. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.25
   */
  flocker(value: Part<FlockerVolumeSource, FlockerVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Files that tell the containers about their own pod: its name, labels, limits and so on. Replaces what
   * was set before.
   */
  downwardAPI(): VolumeBuilder;
  /**
   * Files that tell the containers about their own pod: its name, labels, limits and so on. Replaces what
   * was set before.
   */
  downwardAPI(value: Part<DownwardAPIVolumeSource, DownwardAPIVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** A disk of a Fibre Channel storage network. Replaces what was set before. */
  fc(): VolumeBuilder;
  /** A disk of a Fibre Channel storage network. Replaces what was set before. */
  fc(value: Part<FCVolumeSource, FCVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * An Azure file share. Replaces what was set before.
   * @deprecated the CSI driver `file.csi.azure.com` serves it
   */
  azureFile(value: Part<AzureFileVolumeSource, AzureFileVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** Files from the keys of a ConfigMap. Replaces what was set before. */
  configMap(): VolumeBuilder;
  /** Files from the keys of a ConfigMap. Replaces what was set before. */
  configMap(value: string | Part<ConfigMapVolumeSource, ConfigMapVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** Files from the keys of a ConfigMap. Replaces what was set before. */
  configMap(name: string, more: More<ConfigMapVolumeSource, ConfigMapVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A vSphere virtual disk. Replaces what was set before.
   * @deprecated the CSI driver `csi.vsphere.vmware.com` serves it
   */
  vsphereVolume(value: Part<VsphereVirtualDiskVolumeSource, VsphereVirtualDiskVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A Quobyte volume. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.25
   */
  quobyte(value: Part<QuobyteVolumeSource, QuobyteVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * An Azure data disk. Replaces what was set before.
   * @deprecated the CSI driver `disk.csi.azure.com` serves it
   */
  azureDisk(value: Part<AzureDiskVolumeSource, AzureDiskVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A Photon Controller disk. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.16
   */
  photonPersistentDisk(value: Part<PhotonPersistentDiskVolumeSource, PhotonPersistentDiskVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Several sources (secrets, config maps, tokens, certificates, pod fields) joined in one directory.
   * Replaces what was set before.
   */
  projected(): VolumeBuilder;
  /**
   * Several sources (secrets, config maps, tokens, certificates, pod fields) joined in one directory.
   * Replaces what was set before.
   */
  projected(value: Part<ProjectedVolumeSource, ProjectedVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A Portworx volume. Replaces what was set before.
   * @deprecated the CSI driver `pxd.portworx.com` serves it
   */
  portworxVolume(value: Part<PortworxVolumeSource, PortworxVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A ScaleIO volume. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.22
   */
  scaleIO(value: Part<ScaleIOVolumeSource, ScaleIOVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * A StorageOS volume. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.25
   */
  storageos(): VolumeBuilder;
  /**
   * A StorageOS volume. Replaces what was set before.
   * @deprecated without function since Kubernetes 1.25
   */
  storageos(value: Part<StorageOSVolumeSource, StorageOSVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Short-lived storage that a CSI driver makes inline, without a claim. The driver must support this.
   * Replaces what was set before.
   */
  csi(value: string | Part<CSIVolumeSource, CSIVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Short-lived storage that a CSI driver makes inline, without a claim. The driver must support this.
   * Replaces what was set before.
   */
  csi(driver: string, more: More<CSIVolumeSource, CSIVolumeSourceBuilder> | undefined): VolumeBuilder;
  /**
   * Storage from a claim that is made for this pod and deleted with it. Gives scratch space of any storage
   * class. Replaces what was set before.
   */
  ephemeral(): VolumeBuilder;
  /**
   * Storage from a claim that is made for this pod and deleted with it. Gives scratch space of any storage
   * class. Replaces what was set before.
   */
  ephemeral(value: Part<EphemeralVolumeSource, EphemeralVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** The files of a container image or other OCI artifact, mounted read-only. Replaces what was set before. */
  image(): VolumeBuilder;
  /** The files of a container image or other OCI artifact, mounted read-only. Replaces what was set before. */
  image(value: string | Part<ImageVolumeSource, ImageVolumeSourceBuilder> | undefined): VolumeBuilder;
  /** The files of a container image or other OCI artifact, mounted read-only. Replaces what was set before. */
  image(reference: string, more: More<ImageVolumeSource, ImageVolumeSourceBuilder> | undefined): VolumeBuilder;
}

/** Builds a {@link VolumeDevice}. A volume of the Pod as a raw block device of a container. */
export interface VolumeDeviceBuilder
  extends Builder<VolumeDevice, VolumeDeviceBuilder, "VolumeDevice"> {
  /**
   * Name of a volume that is a `persistentVolumeClaim` or `ephemeral` one. Used once, and not in
   * `volumeMounts` too. Required.
   */
  name(value: string | undefined): VolumeDeviceBuilder;
  /** Path of the device in the container, without `..`; no other device or mount has it. Required. */
  devicePath(value: string | undefined): VolumeDeviceBuilder;
}

/** Builds a {@link VolumeMount}. A volume of the Pod at a path of a container. */
export interface VolumeMountBuilder
  extends Builder<VolumeMount, VolumeMountBuilder, "VolumeMount"> {
  /** Name of a volume in the Pod's `volumes`. Required. */
  name(value: string | undefined): VolumeMountBuilder;
  /** Forbids writing. Defaults to `false`. */
  readOnly(value: boolean | undefined): VolumeMountBuilder;
  /**
   * Extends `readOnly` to mounts below this one. `Disabled` (as when unset), `IfPossible` or `Enabled`,
   * which fails the Pod where the node cannot do it. The latter two need `readOnly` and no mount
   * propagation.
   */
  recursiveReadOnly(value: RecursiveReadOnlyMode | undefined): VolumeMountBuilder;
  /** Where the volume appears; no other mount or device of the container has this path. Required. */
  mountPath(value: string | undefined): VolumeMountBuilder;
  /**
   * Part of the volume to mount instead of all of it, a relative path without `..`. Excludes
   * `subPathExpr`.
   */
  subPath(value: string | undefined): VolumeMountBuilder;
  /**
   * Whether mounts made later are shared with the node. `None` (as when unset), `HostToContainer`, or
   * `Bidirectional`, which takes a privileged container.
   */
  mountPropagation(value: MountPropagationMode | undefined): VolumeMountBuilder;
  /** Like `subPath`, with `$(NAME)` replaced by environment variables of the container. Excludes `subPath`. */
  subPathExpr(value: string | undefined): VolumeMountBuilder;
  /**
   * Further mount options; `noexec`, `nodev` and `nosuid`, each once. Linux only, not for image volumes.
   * Alpha, behind the feature gate `VolumeBindMountOptions`; a server without the gate drops it. Replaces
   * all of them; `bindMountOption()` adds one. Items that are `undefined` or `false` are left out.
   */
  bindMountOptions(...values: ListOf<string>): VolumeMountBuilder;
  /**
   * Adds one to `bindMountOptions`. Further mount options; `noexec`, `nodev` and `nosuid`, each once.
   * Linux only, not for image volumes. Alpha, behind the feature gate `VolumeBindMountOptions`; a server
   * without the gate drops it.
   */
  bindMountOption(value: string | false | undefined): VolumeMountBuilder;
}

/**
 * Builds a {@link VolumeProjection}. One source of a projected volume. At most one member may be set; with
 * none, the server warns.
 */
export interface VolumeProjectionBuilder
  extends Builder<VolumeProjection, VolumeProjectionBuilder, "VolumeProjection"> {
  /** Files from a Secret. Replaces what was set before. */
  secret(): VolumeProjectionBuilder;
  /** Files from a Secret. Replaces what was set before. */
  secret(value: string | Part<SecretProjection, SecretProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /** Files from a Secret. Replaces what was set before. */
  secret(name: string, more: More<SecretProjection, SecretProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /** Files with fields of the pod. Replaces what was set before. */
  downwardAPI(): VolumeProjectionBuilder;
  /** Files with fields of the pod. Replaces what was set before. */
  downwardAPI(value: Part<DownwardAPIProjection, DownwardAPIProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /** Files from a ConfigMap. Replaces what was set before. */
  configMap(): VolumeProjectionBuilder;
  /** Files from a ConfigMap. Replaces what was set before. */
  configMap(value: string | Part<ConfigMapProjection, ConfigMapProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /** Files from a ConfigMap. Replaces what was set before. */
  configMap(name: string, more: More<ConfigMapProjection, ConfigMapProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /**
   * A file with a token of the pod's ServiceAccount, which the kubelet renews. Replaces what was set
   * before.
   */
  serviceAccountToken(value: string | Part<ServiceAccountTokenProjection, ServiceAccountTokenProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /**
   * A file with a token of the pod's ServiceAccount, which the kubelet renews. Replaces what was set
   * before.
   */
  serviceAccountToken(path: string, more: More<ServiceAccountTokenProjection, ServiceAccountTokenProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /**
   * A file with the CA certificates of one or more ClusterTrustBundles, kept up to date. Order and
   * comments of the PEM are not preserved. Replaces what was set before.
   */
  clusterTrustBundle(value: Part<ClusterTrustBundleProjection, ClusterTrustBundleProjectionBuilder> | undefined): VolumeProjectionBuilder;
  /**
   * A private key and certificate made for this pod and renewed on time. The pod does not start before the
   * signer has issued it. Replaces what was set before.
   */
  podCertificate(value: Part<PodCertificateProjection, PodCertificateProjectionBuilder> | undefined): VolumeProjectionBuilder;
}

/** Builds a {@link VolumeResourceRequirements}. Storage that a volume claim asks for. */
export interface VolumeResourceRequirementsBuilder
  extends Builder<VolumeResourceRequirements, VolumeResourceRequirementsBuilder, "VolumeResourceRequirements"> {
  /**
   * Upper bounds by resource name; `storage` is the one in use. A number counts cores (`cpu`), bytes
   * (`memory`, storage) or pieces. Replaces all of them; `limit()` adds one.
   */
  limits(values: ResourceAmounts<StorageResource> | undefined): VolumeResourceRequirementsBuilder;
  /**
   * Adds one to `limits`, or replaces the one with this key; `undefined` removes it. Upper bounds by
   * resource name; `storage` is the one in use. A number counts cores (`cpu`), bytes (`memory`, storage)
   * or pieces.
   */
  limit(key: StorageResource | (string & {}), value: QuantityValue | undefined): VolumeResourceRequirementsBuilder;
  /**
   * What the volume must offer at least. Required, with `storage` greater than zero. A number counts cores
   * (`cpu`), bytes (`memory`, storage) or pieces. Replaces all of them; `request()` adds one.
   */
  requests(values: ResourceAmounts<StorageResource> | undefined): VolumeResourceRequirementsBuilder;
  /**
   * Adds one to `requests`, or replaces the one with this key; `undefined` removes it. What the volume
   * must offer at least. Required, with `storage` greater than zero. A number counts cores (`cpu`), bytes
   * (`memory`, storage) or pieces.
   */
  request(key: StorageResource | (string & {}), value: QuantityValue | undefined): VolumeResourceRequirementsBuilder;
}

/**
 * Builds a {@link VsphereVirtualDiskVolumeSource}. A vSphere virtual disk.
 * @deprecated the CSI driver `csi.vsphere.vmware.com` serves it
 */
export interface VsphereVirtualDiskVolumeSourceBuilder
  extends Builder<VsphereVirtualDiskVolumeSource, VsphereVirtualDiskVolumeSourceBuilder, "VsphereVirtualDiskVolumeSource"> {
  /** Path of the VMDK file. Required. */
  volumePath(value: string | undefined): VsphereVirtualDiskVolumeSourceBuilder;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType(value: string | undefined): VsphereVirtualDiskVolumeSourceBuilder;
  /** Name of the storage policy (SPBM) profile. */
  storagePolicyName(value: string | undefined): VsphereVirtualDiskVolumeSourceBuilder;
  /** ID of the storage policy (SPBM) profile that `storagePolicyName` names. */
  storagePolicyID(value: string | undefined): VsphereVirtualDiskVolumeSourceBuilder;
}

/** Builds a {@link WeightedPodAffinityTerm}. A pod affinity term together with how much it counts. */
export interface WeightedPodAffinityTermBuilder
  extends Builder<WeightedPodAffinityTerm, WeightedPodAffinityTermBuilder, "WeightedPodAffinityTerm"> {
  /** How much the term counts, 1 to 100. Required. */
  weight(value: number | undefined): WeightedPodAffinityTermBuilder;
  /** Which pods are meant, and what counts as near them. Required. Replaces what was set before. */
  podAffinityTerm(value: Part<PodAffinityTerm, PodAffinityTermBuilder> | undefined): WeightedPodAffinityTermBuilder;
}

/** Builds a {@link WindowsSecurityContextOptions}. Settings for containers on Windows nodes. */
export interface WindowsSecurityContextOptionsBuilder
  extends Builder<WindowsSecurityContextOptions, WindowsSecurityContextOptionsBuilder, "WindowsSecurityContextOptions"> {
  /** Name of the GMSA credential spec, a custom resource, so a DNS subdomain of at most 253 characters. */
  gmsaCredentialSpecName(value: string | undefined): WindowsSecurityContextOptionsBuilder;
  /** The credential spec itself, normally put here by the GMSA webhook. Not empty, at most 64 KiB. */
  gmsaCredentialSpec(value: string | undefined): WindowsSecurityContextOptionsBuilder;
  /**
   * User for the first process, as `user` or `DOMAIN\user`. The user has at most 104 bytes, the domain
   * fewer than 256. Defaults to the Pod's, then to the image's.
   */
  runAsUserName(value: string | undefined): WindowsSecurityContextOptionsBuilder;
  /**
   * Runs the container as a process of the node. It must hold for all containers of the Pod or for none,
   * and the Pod needs `hostNetwork`.
   */
  hostProcess(value: boolean | undefined): WindowsSecurityContextOptionsBuilder;
}
