// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { IntOrString, Quantity } from "../scalars.ts";
import type { LabelSelector, ObjectMeta } from "./meta.ts";

/** The values that `AppArmorProfileType` may have. */
export type AppArmorProfileType = "Unconfined" | "RuntimeDefault" | "Localhost";

/** The values that `AzureDataDiskCachingMode` may have. */
export type AzureDataDiskCachingMode = "None" | "ReadOnly" | "ReadWrite";

/** The values that `AzureDataDiskKind` may have. */
export type AzureDataDiskKind = "Shared" | "Dedicated" | "Managed";

/** The values that `ConditionStatus` may have. */
export type ConditionStatus = "True" | "False" | "Unknown";

/** The values that `ContainerRestartPolicy` may have. */
export type ContainerRestartPolicy = "Always" | "Never" | "OnFailure";

/** The values that `ContainerRestartRuleAction` may have. */
export type ContainerRestartRuleAction = "Restart" | "RestartAllContainers";

/** The values that `ContainerRestartRuleOnExitCodesOperator` may have. */
export type ContainerRestartRuleOnExitCodesOperator = "In" | "NotIn";

/** The values that `DNSPolicy` may have. */
export type DNSPolicy = "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None";

/** The values that `GRPCProbeMode` may have. */
export type GRPCProbeMode = "Plaintext" | "TLS";

/** The values that `HTTPProtocol` may have. */
export type HTTPProtocol = "HTTP1" | "HTTP2";

/** The values that `HostPathType` may have. */
export type HostPathType = "" | "DirectoryOrCreate" | "Directory" | "FileOrCreate" | "File" | "Socket" | "CharDevice" | "BlockDevice";

/** The values that `MountPropagationMode` may have. */
export type MountPropagationMode = "None" | "HostToContainer" | "Bidirectional";

/** The values that `NodeInclusionPolicy` may have. */
export type NodeInclusionPolicy = "Ignore" | "Honor";

/** The values that `NodeSelectorOperator` may have. */
export type NodeSelectorOperator = "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";

/** The values that `OSName` may have. */
export type OSName = "linux" | "windows";

/** The values that `PersistentVolumeAccessMode` may have. */
export type PersistentVolumeAccessMode = "ReadWriteOnce" | "ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOncePod";

/** The values that `PersistentVolumeMode` may have. */
export type PersistentVolumeMode = "Block" | "Filesystem";

/** The known values of `PodConditionType`; it may be any other string. */
export type PodConditionType = "ContainersReady" | "Initialized" | "Ready" | "PodScheduled" | "DisruptionTarget" | "PodReadyToStartContainers" | "PodResizePending" | "PodResizeInProgress" | "AllContainersRestarting" | (string & {});

/** The values that `PodFSGroupChangePolicy` may have. */
export type PodFSGroupChangePolicy = "OnRootMismatch" | "Always";

/** The values that `PodSELinuxChangePolicy` may have. */
export type PodSELinuxChangePolicy = "Recursive" | "MountOption";

/** The values that `PreemptionPolicy` may have. */
export type PreemptionPolicy = "PreemptLowerPriority" | "Never";

/** The values that `ProcMountType` may have. */
export type ProcMountType = "Default" | "Unmasked";

/** The values that `Protocol` may have. */
export type Protocol = "TCP" | "UDP" | "SCTP";

/** The values that `PullPolicy` may have. */
export type PullPolicy = "Always" | "Never" | "IfNotPresent";

/** The values that `RecursiveReadOnlyMode` may have. */
export type RecursiveReadOnlyMode = "Disabled" | "IfPossible" | "Enabled";

/** The known values of `ResourceName`; it may be any other string. */
export type ResourceName = "cpu" | "memory" | "storage" | "ephemeral-storage" | "pods" | "services" | "replicationcontrollers" | "resourcequotas" | "secrets" | "configmaps" | "persistentvolumeclaims" | "services.nodeports" | "services.loadbalancers" | "requests.cpu" | "requests.memory" | "requests.storage" | "requests.ephemeral-storage" | "limits.cpu" | "limits.memory" | "limits.ephemeral-storage" | (string & {});

/** The values that `ResourceResizeRestartPolicy` may have. */
export type ResourceResizeRestartPolicy = "NotRequired" | "RestartContainer";

/** The values that `RestartPolicy` may have. */
export type RestartPolicy = "Always" | "OnFailure" | "Never";

/** The values that `SeccompProfileType` may have. */
export type SeccompProfileType = "Unconfined" | "RuntimeDefault" | "Localhost";

/** The values that `Signal` may have. */
export type Signal = "SIGABRT" | "SIGALRM" | "SIGBUS" | "SIGCHLD" | "SIGCLD" | "SIGCONT" | "SIGFPE" | "SIGHUP" | "SIGILL" | "SIGINT" | "SIGIO" | "SIGIOT" | "SIGKILL" | "SIGPIPE" | "SIGPOLL" | "SIGPROF" | "SIGPWR" | "SIGQUIT" | "SIGSEGV" | "SIGSTKFLT" | "SIGSTOP" | "SIGSYS" | "SIGTERM" | "SIGTRAP" | "SIGTSTP" | "SIGTTIN" | "SIGTTOU" | "SIGURG" | "SIGUSR1" | "SIGUSR2" | "SIGVTALRM" | "SIGWINCH" | "SIGXCPU" | "SIGXFSZ" | "SIGRTMIN" | "SIGRTMIN+1" | "SIGRTMIN+2" | "SIGRTMIN+3" | "SIGRTMIN+4" | "SIGRTMIN+5" | "SIGRTMIN+6" | "SIGRTMIN+7" | "SIGRTMIN+8" | "SIGRTMIN+9" | "SIGRTMIN+10" | "SIGRTMIN+11" | "SIGRTMIN+12" | "SIGRTMIN+13" | "SIGRTMIN+14" | "SIGRTMIN+15" | "SIGRTMAX-14" | "SIGRTMAX-13" | "SIGRTMAX-12" | "SIGRTMAX-11" | "SIGRTMAX-10" | "SIGRTMAX-9" | "SIGRTMAX-8" | "SIGRTMAX-7" | "SIGRTMAX-6" | "SIGRTMAX-5" | "SIGRTMAX-4" | "SIGRTMAX-3" | "SIGRTMAX-2" | "SIGRTMAX-1" | "SIGRTMAX";

/** The known values of `StorageMedium`; it may be any other string. */
export type StorageMedium = "" | "Memory" | "HugePages" | "HugePages-" | (string & {});

/** The values that `SupplementalGroupsPolicy` may have. */
export type SupplementalGroupsPolicy = "Merge" | "Strict";

/** The values that `TaintEffect` may have. */
export type TaintEffect = "NoSchedule" | "PreferNoSchedule" | "NoExecute";

/** The values that `TerminationMessagePolicy` may have. */
export type TerminationMessagePolicy = "File" | "FallbackToLogsOnError";

/** The values that `TolerationOperator` may have. */
export type TolerationOperator = "Exists" | "Equal" | "Lt" | "Gt";

/** The values that `URIScheme` may have. */
export type URIScheme = "HTTP" | "HTTPS";

/** The values that `UnsatisfiableConstraintAction` may have. */
export type UnsatisfiableConstraintAction = "DoNotSchedule" | "ScheduleAnyway";

/**
 * An Amazon EBS disk, which must exist in the node's zone. Mounted by one node at a time.
 * @deprecated the CSI driver `ebs.csi.aws.com` serves it
 */
export interface AWSElasticBlockStoreVolumeSource {
  /** ID of the EBS volume. Required. */
  volumeID: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** Number of the partition to mount, 0 to 255. 0 or unset takes the whole disk. */
  partition?: number;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** Rules that draw a pod to nodes or to other pods, or keep it away from them. */
export interface Affinity {
  /**
   * Rules on the nodes themselves, by their labels or name. The one part of affinity that may change while
   * a Job is suspended.
   */
  nodeAffinity?: NodeAffinity;
  /** Rules that draw the pod to where certain other pods run. */
  podAffinity?: PodAffinity;
  /** Rules that keep the pod away from where certain other pods run. */
  podAntiAffinity?: PodAntiAffinity;
}

/** Which AppArmor profile confines a container. */
export interface AppArmorProfile {
  /**
   * `RuntimeDefault` is the container runtime's own, `Localhost` the one named by `localhostProfile`,
   * `Unconfined` none. Required.
   */
  type: AppArmorProfileType;
  /**
   * Name of a profile loaded on the node, at most 4095 bytes, without blanks around it. Mandatory with
   * `Localhost`, refused with other types.
   */
  localhostProfile?: string;
}

/**
 * An Azure data disk.
 * @deprecated the CSI driver `disk.csi.azure.com` serves it
 */
export interface AzureDiskVolumeSource {
  /** Name of the disk. Required. */
  diskName: string;
  /**
   * Where the disk is: for `Managed` a resource ID that starts with `/subscriptions/`, for the other kinds
   * a blob URL that starts with `https://`. Required.
   */
  diskURI: string;
  /** Caching on the host: `None`, `ReadOnly` or `ReadWrite`. Defaults to `ReadWrite`. */
  cachingMode?: AzureDataDiskCachingMode;
  /** File system, such as `ext4` or `xfs`; the node must support it. Defaults to `ext4`. */
  fsType?: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * `Managed` for a managed disk, `Dedicated` for the only blob disk of its storage account, `Shared` for
   * one of several. Defaults to `Shared`, so a managed disk must say so.
   */
  kind?: AzureDataDiskKind;
}

/**
 * An Azure file share.
 * @deprecated the CSI driver `file.csi.azure.com` serves it
 */
export interface AzureFileVolumeSource {
  /** Name of the Secret with the storage account's name and key. Required. */
  secretName: string;
  /** Name of the share. Required. */
  shareName: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** Short-lived storage that a CSI driver makes for the pod, without a claim. */
export interface CSIVolumeSource {
  /** Name under which the driver is registered. Required, a DNS subdomain of at most 63 characters. */
  driver: string;
  /** `true` mounts it read-only. Read and write when unset. */
  readOnly?: boolean;
  /** File system, such as `ext4` or `xfs`. When unset, the driver chooses. */
  fsType?: string;
  /** Settings that only the driver understands. */
  volumeAttributes?: { [key: string]: string };
  /**
   * The Secret, in the pod's namespace, that the driver gets when it mounts and unmounts the volume. All
   * of its keys are passed; the name is required when this is set.
   */
  nodePublishSecretRef?: LocalObjectReference;
}

/** Changes to the Linux capabilities that a container starts with. */
export interface Capabilities {
  /** Names to give, such as `NET_ADMIN`; `ALL` gives every one. The server does not check the names. */
  add?: string[];
  /** Names to take away; `ALL` leaves only those in `add`. */
  drop?: string[];
}

/**
 * A CephFS file system.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export interface CephFSVolumeSource {
  /** Addresses of the Ceph monitors. Required, at least one. */
  monitors: string[];
  /** Directory of the file system to mount as the root. When unset, `/`. */
  path?: string;
  /** Ceph user. When unset, `admin`. */
  user?: string;
  /** Path on the node of the user's key. When unset, `/etc/ceph/user.secret`. */
  secretFile?: string;
  /** The Secret with the user's key, in the pod's namespace; used instead of `secretFile`. */
  secretRef?: LocalObjectReference;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/**
 * An OpenStack Cinder disk, which must exist in the node's region.
 * @deprecated the CSI driver `cinder.csi.openstack.org` serves it
 */
export interface CinderVolumeSource {
  /** ID of the Cinder volume. Required. */
  volumeID: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * The Secret, in the pod's namespace, with what is needed to reach OpenStack. Its name is required when
   * this is set.
   */
  secretRef?: LocalObjectReference;
}

/**
 * A file with trusted CA certificates. Give either `name`, or `signerName` with an optional
 * `labelSelector`.
 */
export interface ClusterTrustBundleProjection {
  /** Name of one bundle. Excludes `signerName` and `labelSelector`. */
  name?: string;
  /**
   * Takes all bundles of this signer, such as `example.com/internal-ca`, merged without duplicates.
   * Excludes `name`.
   */
  signerName?: string;
  /**
   * Narrows the bundles of `signerName` by label. Without it no bundle is taken; an empty one takes them
   * all. Refused beside `name`.
   */
  labelSelector?: LabelSelector;
  /** `true` lets the pod start although no bundle is found. Off when unset. */
  optional?: boolean;
  /**
   * Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path: string;
  /**
   * User ID, 0 to 2147483647, that owns the file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user?: number;
}

/** A ConfigMap that is read as a whole; its `binaryData` is left out. */
export interface ConfigMapEnvSource {
  /**
   * Which ConfigMap, by its name in the namespace of the Pod. Required by the server, at most 253
   * characters.
   */
  name?: string;
  /** When `true`, the Pod starts without the ConfigMap too. Defaults to `false`. */
  optional?: boolean;
}

/** One key of a ConfigMap. */
export interface ConfigMapKeySelector {
  /**
   * Which ConfigMap, by its name in the namespace of the Pod. Required by the server, at most 253
   * characters.
   */
  name?: string;
  /**
   * Key in `data`, at most 253 characters of letters, digits, `-`, `_` and `.`; `binaryData` is ignored.
   * Required.
   */
  key: string;
  /**
   * When `true`, the Pod starts without the ConfigMap or the key, and the variable is not set. Defaults to
   * `false`.
   */
  optional?: boolean;
}

/** Files from a ConfigMap within a projected volume, whose `defaultMode` they use. */
export interface ConfigMapProjection {
  /** Which ConfigMap to read; it lies in the pod's own namespace. Required. */
  name?: string;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * ConfigMap lacks keeps the pod from starting, unless `optional` is set.
   */
  items?: KeyToPath[];
  /** `true` lets the pod start without the ConfigMap or without the named keys. Off when unset. */
  optional?: boolean;
}

/**
 * Files from a ConfigMap: one per key, named after it, unless `items` says otherwise. Updates of the
 * ConfigMap reach running pods, except through `subPath` mounts.
 */
export interface ConfigMapVolumeSource {
  /** Which ConfigMap to read; it lies in the pod's own namespace. Required. */
  name?: string;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * ConfigMap lacks keeps the pod from starting, unless `optional` is set.
   */
  items?: KeyToPath[];
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode?: number;
  /** `true` lets the pod start without the ConfigMap or without the named keys. Off when unset. */
  optional?: boolean;
  /**
   * User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser?: number;
}

/** One container of a Pod: its image, what it runs, and what it gets. */
export interface Container {
  /**
   * Name of the container, unique among those of the Pod, init containers included. A DNS label of at most
   * 63 characters. Required.
   */
  name: string;
  /**
   * Image to run, such as `busybox:1.36` or one with a digest. Required. Blanks around it are accepted
   * here, and every Pod is then refused.
   */
  image: string;
  /**
   * Program and leading arguments, run without a shell; replaces the image's `ENTRYPOINT`. `$(NAME)` is
   * replaced by that environment variable if it exists, `$$(NAME)` stands for a literal `$(NAME)`.
   */
  command?: string[];
  /** Arguments of the program; replace the image's `CMD`. `$(NAME)` works as in `command`. */
  args?: string[];
  /** Directory in which the program starts. Defaults to that of the image. */
  workingDir?: string;
  /**
   * Ports that the program listens on, mostly for information. An open port can be reached whether it is
   * listed or not.
   */
  ports?: ContainerPort[];
  /**
   * ConfigMaps and Secrets whose every key becomes an environment variable. Later entries win over earlier
   * ones, and `env` wins over all.
   */
  envFrom?: EnvFromSource[];
  /**
   * Environment variables, in order; a value may refer to those before it. Of two with one name the later
   * counts, and the server warns.
   */
  env?: EnvVar[];
  /** CPU, memory and other resources that the container asks for and may use. */
  resources?: ResourceRequirements;
  /**
   * Whether a change of CPU or memory in a running Pod restarts the container. One entry per resource,
   * none required.
   */
  resizePolicy?: ContainerResizePolicy[];
  /**
   * Overrides the Pod's restart policy for this container; `Always`, `OnFailure` or `Never`. An init
   * container with `Always` is a sidecar that runs on beside the others. Other uses are beta (feature gate
   * `ContainerRestartRules`, on by default).
   */
  restartPolicy?: ContainerRestartPolicy;
  /**
   * Exceptions to `restartPolicy`, which must then be set too; the first rule that matches an exit
   * decides. At most 20. Beta (feature gate `ContainerRestartRules`, on by default).
   */
  restartPolicyRules?: ContainerRestartRule[];
  /** Volumes of the Pod that the container sees as directories or files. */
  volumeMounts?: VolumeMount[];
  /** Volumes of the Pod that the container sees as raw block devices. */
  volumeDevices?: VolumeDevice[];
  /** Check whose failure restarts the container. Not for init containers, except sidecars. */
  livenessProbe?: Probe;
  /**
   * Check that says whether the container can take traffic; failing it restarts nothing. Not for init
   * containers, except sidecars.
   */
  readinessProbe?: Probe;
  /**
   * Check that must succeed once before the two others begin; its failure restarts the container. Not for
   * init containers, except sidecars.
   */
  startupProbe?: Probe;
  /** Hooks after the start and before the stop. Not for init containers, except sidecars. */
  lifecycle?: Lifecycle;
  /**
   * File in the container to which the program may write why it ended; the last 4096 bytes are kept, and
   * in a Pod of more than three containers fewer, as they share 12 KiB. Defaults to
   * `/dev/termination-log`.
   */
  terminationMessagePath?: string;
  /**
   * `File`, the default, takes the message from that file alone. `FallbackToLogsOnError` takes the end of
   * the log (80 lines or 2048 bytes) when the program failed and left no message.
   */
  terminationMessagePolicy?: TerminationMessagePolicy;
  /**
   * When the image is fetched; `Always`, `IfNotPresent` or `Never`. Defaults to `Always` when the image
   * has the tag `latest`, or neither tag nor digest, and otherwise to `IfNotPresent`.
   */
  imagePullPolicy?: PullPolicy;
  /**
   * User, privileges and confinement of this container. What it sets overrides the Pod's
   * `securityContext`.
   */
  securityContext?: SecurityContext;
  /**
   * Keeps standard input open for attached clients. Defaults to `false`, which gives the program an end of
   * file at once.
   */
  stdin?: boolean;
  /**
   * Closes standard input for good when the first attached client leaves. Defaults to `false`; has a
   * meaning only with `stdin`.
   */
  stdinOnce?: boolean;
  /** Gives the program a terminal; needs `stdin` as well. Defaults to `false`. */
  tty?: boolean;
}

/** A port on which a container listens. */
export interface ContainerPort {
  /**
   * Name by which Services and probes can refer to the port. At most 15 characters from `a` to `z`, digits
   * and hyphens, with a letter among them; no two in one container are the same.
   */
  name?: string;
  /**
   * Port of the node that leads here, 0 to 65535, where 0 is as when unset; the Pod then fits only where
   * that is free. With `hostNetwork` it equals `containerPort`, if given. No two of the main containers'
   * ports share host port, protocol and host IP.
   */
  hostPort?: number;
  /** Port number in the container, 1 to 65535. Required. */
  containerPort: number;
  /** `TCP` (the default), `UDP` or `SCTP`. */
  protocol?: Protocol;
  /**
   * Address of the node on which `hostPort` is opened; all addresses when empty. Without `hostPort` the
   * server warns.
   */
  hostIP?: string;
}

/** Whether the resize of one resource restarts the container. `NotRequired` when nothing is said. */
export interface ContainerResizePolicy {
  /** `cpu` or `memory`, each once at most. Required. */
  resourceName: "cpu" | "memory";
  /**
   * `NotRequired` changes the resource while the container runs, `RestartContainer` restarts it. Required;
   * only `NotRequired` goes with a Pod whose `restartPolicy` is `Never`, and with an init container that
   * is no sidecar.
   */
  restartPolicy: ResourceResizeRestartPolicy;
}

/** What to do when a container exits with certain codes. */
export interface ContainerRestartRule {
  /**
   * `Restart` starts this container again, `RestartAllContainers` all of the Pod (feature gate
   * `RestartAllContainersOnContainerExits`, beta and on by default). Required.
   */
  action: ContainerRestartRuleAction;
  /** The codes for which the rule holds. Required by the server. */
  exitCodes?: ContainerRestartRuleOnExitCodes;
}

/** A test on the exit code of a container. */
export interface ContainerRestartRuleOnExitCodes {
  /** `In` wants the code to be one of `values`, `NotIn` wants it to be none of them. Required. */
  operator: ContainerRestartRuleOnExitCodesOperator;
  /** Exit codes to compare with, at most 255. */
  values?: number[];
}

/** Files with fields of the pod within a projected volume, whose `defaultMode` they use. */
export interface DownwardAPIProjection {
  /** The files to write. */
  items?: DownwardAPIVolumeFile[];
}

/**
 * One file with a field of the pod or a resource of a container. Exactly one of `fieldRef` and
 * `resourceFieldRef` is set.
 */
export interface DownwardAPIVolumeFile {
  /**
   * Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path: string;
  /**
   * The field: `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels` or
   * `metadata.annotations`, the last two whole or for one key in brackets.
   */
  fieldRef?: ObjectFieldSelector;
  /**
   * The resource: a request or limit of CPU, memory, ephemeral storage or huge pages. `containerName` is
   * required in it here.
   */
  resourceFieldRef?: ResourceFieldSelector;
  /** Permission bits of this file, 0 to 0o777 (511). When unset, the volume's `defaultMode`. */
  mode?: number;
  /**
   * User ID, 0 to 2147483647, that owns this file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user?: number;
}

/**
 * Files that hold fields of the pod, or resources of its containers. Changed labels and annotations reach
 * running containers.
 */
export interface DownwardAPIVolumeSource {
  /** The files to write. */
  items?: DownwardAPIVolumeFile[];
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode?: number;
  /**
   * User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser?: number;
}

/** Scratch space on the node that lives as long as the pod. */
export interface EmptyDirVolumeSource {
  /**
   * Where the data lies. `""` (the default) uses the node's disk, `Memory` a tmpfs that counts against the
   * memory limits, `HugePages` or `HugePages-<size>` huge pages. The server does not check the value.
   */
  medium?: StorageMedium;
  /**
   * Most that may be stored, as a quantity such as `1Gi`; the pod is evicted when it holds more. On
   * `Memory`, the sum of the containers' memory limits caps it as well. Unset means no limit; negative is
   * refused.
   */
  sizeLimit?: Quantity;
  /**
   * Permission bits of the directory, 0 to 0o1777. 0777 when unset; `fsGroup` overrides it, and Windows
   * ignores it. Alpha (gate `EmptyDirVolumeMode`): dropped when the gate is off.
   */
  mode?: number;
}

/**
 * Turns all keys of a ConfigMap or a Secret into environment variables. Exactly one of `configMapRef` and
 * `secretRef` must be set.
 */
export interface EnvFromSource {
  /** Text put before each key; printable ASCII without `=`. Defaults to nothing. */
  prefix?: string;
  /** The ConfigMap. */
  configMapRef?: ConfigMapEnvSource;
  /** The Secret. */
  secretRef?: SecretEnvSource;
}

/** An environment variable of a container. */
export interface EnvVar {
  /** Name of the variable; printable ASCII without `=`. Required. */
  name: string;
  /**
   * The value. `$(NAME)` is replaced by an earlier variable if there is one, `$$(NAME)` stands for a
   * literal `$(NAME)`. Defaults to the empty string.
   */
  value?: string;
  /** Where to get the value instead. Refused beside a non-empty `value`. */
  valueFrom?: EnvVarSource;
}

/** Where the value of a variable comes from. Exactly one field must be set. */
export interface EnvVarSource {
  /** A field of the Pod, such as its name or IP. */
  fieldRef?: ObjectFieldSelector;
  /** A resource request or limit of a container, as a number. */
  resourceFieldRef?: ResourceFieldSelector;
  /** One key of a ConfigMap. */
  configMapKeyRef?: ConfigMapKeySelector;
  /** One key of a Secret. */
  secretKeyRef?: SecretKeySelector;
  /**
   * One key of a file of variables that an init container wrote to a volume. Beta (feature gate
   * `EnvFiles`, on by default).
   */
  fileKeyRef?: FileKeySelector;
}

/**
 * A container added to a running Pod for debugging. The server refuses any in a Pod template, so also in a
 * Job.
 */
export interface EphemeralContainer {
  /**
   * Name of the container, unlike that of any other in the Pod. A DNS label of at most 63 characters.
   * Required.
   */
  name: string;
  /** Image to run. Required, without blanks around it. */
  image?: string;
  /** Program and leading arguments, run without a shell; replaces the image's `ENTRYPOINT`. */
  command?: string[];
  /** Arguments of the program; replace the image's `CMD`. */
  args?: string[];
  /** Directory in which the program starts. Defaults to that of the image. */
  workingDir?: string;
  /** Must be left out here. */
  ports?: ContainerPort[];
  /** ConfigMaps and Secrets whose every key becomes an environment variable. */
  envFrom?: EnvFromSource[];
  /** Environment variables, in order. */
  env?: EnvVar[];
  /** Must be left out here; the container lives on what the Pod has to spare. */
  resources?: ResourceRequirements;
  /** Must be left out here. */
  resizePolicy?: ContainerResizePolicy[];
  /** Must be left out here; an ephemeral container is never restarted. */
  restartPolicy?: ContainerRestartPolicy;
  /** Must be left out here. */
  restartPolicyRules?: ContainerRestartRule[];
  /** Volumes of the Pod to mount, without `subPath` or `subPathExpr`. */
  volumeMounts?: VolumeMount[];
  /** Volumes of the Pod that appear as raw block devices. */
  volumeDevices?: VolumeDevice[];
  /** Must be left out here. */
  livenessProbe?: Probe;
  /** Must be left out here. */
  readinessProbe?: Probe;
  /** Must be left out here. */
  startupProbe?: Probe;
  /** Must be left out here. */
  lifecycle?: Lifecycle;
  /** File to which the program may write why it ended. Defaults to `/dev/termination-log`. */
  terminationMessagePath?: string;
  /** Where the termination message comes from; `File` (the default) or `FallbackToLogsOnError`. */
  terminationMessagePolicy?: TerminationMessagePolicy;
  /**
   * When the image is fetched; `Always`, `IfNotPresent` or `Never`. The default depends on the tag, as for
   * other containers.
   */
  imagePullPolicy?: PullPolicy;
  /** User, privileges and confinement of this container. */
  securityContext?: SecurityContext;
  /** Keeps standard input open for attached clients. Defaults to `false`. */
  stdin?: boolean;
  /** Closes standard input for good when the first attached client leaves. Defaults to `false`. */
  stdinOnce?: boolean;
  /** Gives the program a terminal; needs `stdin` as well. Defaults to `false`. */
  tty?: boolean;
  /**
   * Container or init container whose namespaces, such as its processes, are joined; it has to exist. When
   * empty, those of the Pod are used.
   */
  targetContainerName?: string;
}

/** Storage from a PersistentVolumeClaim that is made with the pod and deleted with it. */
export interface EphemeralVolumeSource {
  /**
   * The claim to make, as `<pod name>-<volume name>`. Required. The joined name must be valid for a claim.
   * A claim of that name that belongs to something else is not used: the pod waits until it is gone.
   */
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

/**
 * An agent that can end a pod in an orderly way when its eviction is requested. Alpha (gate
 * `EvictionRequestAPI`).
 */
export interface EvictionResponder {
  /**
   * Who the agent is, as a key with a domain, such as `example.com/drainer`. Required and unique; domains
   * under `k8s.io` and `kubernetes.io` are refused.
   */
  name: string;
  /**
   * Its turn: the agent with the highest number is asked first. Required, 1000 to 100000, as the numbers
   * below 1000 are kept for Kubernetes itself. 10000 is the customary number of the controller that
   * manages the pod. At equal numbers, the order of domain names decides.
   */
  priority: number;
}

/** A command run in the container. */
export interface ExecAction {
  /**
   * Program and arguments. Required, at least one. No shell is involved; name one (`sh -c`) where pipes or
   * variables are wanted.
   */
  command?: string[];
}

/**
 * A disk of a Fibre Channel network. Only one node at a time can mount it for writing. Name it by
 * `targetWWNs` with `lun`, or by `wwids`, but not by both.
 */
export interface FCVolumeSource {
  /** World wide names of the target ports. Needs `lun`; excludes `wwids`. */
  targetWWNs?: string[];
  /** Number of the disk on the target, 0 to 255. Required with `targetWWNs`. */
  lun?: number;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
  /** World wide identifiers of the disk itself. Excludes `targetWWNs`. */
  wwids?: string[];
}

/** One variable of a file with lines of the form `NAME='value'`, single quotes included. */
export interface FileKeySelector {
  /**
   * Volume with the file, which must be an `emptyDir` of the Pod; it need not be mounted in this
   * container. Required.
   */
  volumeName: string;
  /** Path of the file in the volume, relative and without `..`. Required. */
  path: string;
  /** Name of the variable in the file; printable ASCII without `=`. Required. */
  key: string;
  /**
   * When `true`, a key that is absent from the file, or empty, leaves the variable unset; when `false`,
   * the default, it keeps the container from starting. The file itself has to exist either way.
   */
  optional?: boolean;
}

/**
 * Storage mounted by a driver program on the node.
 * @deprecated use a CSI driver
 */
export interface FlexVolumeSource {
  /** Name of the driver program. Required. */
  driver: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, the driver chooses. */
  fsType?: string;
  /** The Secret, in the pod's namespace, whose keys are all handed to the driver. */
  secretRef?: LocalObjectReference;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
  /** Further settings for the driver. Keys under `kubernetes.io` and `k8s.io` are reserved. */
  options?: { [key: string]: string };
}

/**
 * A Flocker dataset, named by exactly one of the two fields.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export interface FlockerVolumeSource {
  /**
   * Name of the dataset, without `/`.
   * @deprecated in favour of `datasetUUID`
   */
  datasetName?: string;
  /** UUID of the dataset. */
  datasetUUID?: string;
}

/**
 * A Google Compute Engine disk, which must exist in the node's project and zone. Mounted for writing by
 * one node, or read-only by many.
 * @deprecated the CSI driver `pd.csi.storage.gke.io` serves it
 */
export interface GCEPersistentDiskVolumeSource {
  /** Name of the disk. Required. */
  pdName: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** Number of the partition to mount, 0 to 255. 0 or unset takes the whole disk. */
  partition?: number;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** A call of the gRPC health checking protocol. */
export interface GRPCAction {
  /** Port number of the gRPC server, 1 to 65535. Required; a name will not do. */
  port: number;
  /**
   * Service name to ask the health service about. Defaults to the empty name, by which servers mean
   * themselves as a whole.
   */
  service?: string;
  /**
   * `Plaintext`, as when unset, or `TLS`, whose certificate is not verified. Alpha, behind the feature
   * gate `GRPCContainerProbeTLS`; a server without the gate drops it.
   */
  mode?: GRPCProbeMode;
}

/**
 * A directory filled from a Git repository.
 * @deprecated nodes of Kubernetes 1.36 and later refuse to mount it: use an init container and an
 * `emptyDir`
 */
export interface GitRepoVolumeSource {
  /** URL of the repository. Required. */
  repository: string;
  /** Commit to check out. When unset, the tip of the default branch. */
  revision?: string;
  /**
   * Subdirectory to clone into; `.` fills the volume's own top directory. When unset, one named after the
   * repository. Relative, without `..` parts.
   */
  directory?: string;
}

/**
 * A GlusterFS volume.
 * @deprecated Kubernetes 1.26 removed the driver, so a pod that mounts it cannot start
 */
export interface GlusterfsVolumeSource {
  /** Name of the Endpoints object that lists the servers. Required. */
  endpoints: string;
  /** Name of the volume on the servers. Required. */
  path: string;
  /** `true` mounts it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** An HTTP GET request. */
export interface HTTPGetAction {
  /** Path, and query if any, to ask for. Defaults to `/`. */
  path?: string;
  /** Port of the container, 1 to 65535 or the name of one of its ports. Required. */
  port: IntOrString;
  /** Host to connect to. Defaults to the Pod's IP; to name a virtual host, set the `Host` header instead. */
  host?: string;
  /** `HTTP` (the default) or `HTTPS`, whose certificate is not verified. */
  scheme?: URIScheme;
  /** Headers to send; one name may come several times. */
  httpHeaders?: HTTPHeader[];
  /**
   * `HTTP1`, as when unset, or `HTTP2`, which goes with scheme `HTTP` and an empty `host` only. Alpha,
   * behind the feature gate `H2CContainerProbe`; a server without the gate drops it.
   */
  protocol?: HTTPProtocol;
}

/** One header of a request. */
export interface HTTPHeader {
  /** Header name of letters, digits and hyphens, in any case. Required. */
  name: string;
  /** Header value; may be empty. */
  value: string;
}

/** One line of the pod's `/etc/hosts`. */
export interface HostAlias {
  /** The address that the names resolve to, IPv4 or IPv6. Required. */
  ip: string;
  /** Names for that address, each a DNS subdomain. */
  hostnames?: string[];
}

/** A path of the node, mounted into the pod. `fsGroup` and SELinux labels are not applied to it. */
export interface HostPathVolumeSource {
  /** Path on the node; symbolic links are followed. Required, without `..` parts. */
  path: string;
  /**
   * What must be there before the mount. `""` (the default) checks nothing; `Directory`, `File`, `Socket`,
   * `CharDevice` and `BlockDevice` must exist; `DirectoryOrCreate` (mode 0755) and `FileOrCreate` (mode
   * 0644) are made when missing.
   */
  type?: HostPathType;
}

/** A disk of an iSCSI target. Only one node at a time can mount it for writing. */
export interface ISCSIVolumeSource {
  /**
   * Address of the target as `ip` or `ip:port`; the port is needed when it is not the usual 3260.
   * Required.
   */
  targetPortal: string;
  /**
   * Name of the target, such as `iqn.2001-04.com.example:storage`, or one that starts with `eui` or `naa`;
   * the server checks the whole form. Required.
   */
  iqn: string;
  /** Number of the disk on the target, 0 to 255; 0 when unset, though the schema requires it. */
  lun: number;
  /** Interface that carries the transport. Defaults to `default`, which is TCP. */
  iscsiInterface?: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
  /** More portals of the same target, for multipath, each as `ip` or `ip:port`. */
  portals?: string[];
  /** `true` uses CHAP to log in when targets are discovered. `secretRef` is then required. */
  chapAuthDiscovery?: boolean;
  /** `true` uses CHAP to log in to the session. `secretRef` is then required. */
  chapAuthSession?: boolean;
  /** The Secret with the CHAP credentials, in the pod's namespace. */
  secretRef?: LocalObjectReference;
  /**
   * Initiator name in place of the node's own; starts with `iqn`, `eui` or `naa`. A new interface `<target
   * portal>:<volume name>` is made for it, whose length may not exceed 64 characters.
   */
  initiatorName?: string;
}

/**
 * The content of an OCI image or artifact as a read-only directory. Looked up again for each new pod;
 * containers do not start before it is there.
 */
export interface ImageVolumeSource {
  /**
   * The image, in the form of a container's `image`. Required. Pull credentials are found as for container
   * images.
   */
  reference?: string;
  /**
   * When to pull: `Always`, `IfNotPresent`, or `Never`, which takes only what the node already has.
   * Defaults to `Always` when the reference has the tag `latest`, or neither tag nor digest, and otherwise
   * to `IfNotPresent`.
   */
  pullPolicy?: PullPolicy;
}

/** Turns one key of a Secret or ConfigMap into a file. */
export interface KeyToPath {
  /** The key whose value is written. Required. */
  key: string;
  /**
   * Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path: string;
  /**
   * Permission bits of this file, 0 to 0o777 (511). When unset, the volume's `defaultMode`; `fsGroup` may
   * add bits.
   */
  mode?: number;
  /**
   * User ID, 0 to 2147483647, that owns this file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user?: number;
}

/** Hooks that run when a container starts and before it stops. */
export interface Lifecycle {
  /**
   * Runs right after the container was created, at the same time as its program. When it fails, the
   * container is killed and its restart policy decides.
   */
  postStart?: LifecycleHandler;
  /**
   * Runs before the container is told to stop, but not when it ends by itself. Its time counts towards the
   * Pod's `terminationGracePeriodSeconds`.
   */
  preStop?: LifecycleHandler;
  /**
   * Signal that stops the container, such as `SIGTERM`; the Pod's `os.name` must be set. Defaults to the
   * image's, then to the runtime's. Alpha, behind the feature gate `ContainerStopSignals`; a server
   * without the gate drops it.
   */
  stopSignal?: Signal;
}

/** What a hook does. Exactly one field must be set. */
export interface LifecycleHandler {
  /** Runs a command in the container. */
  exec?: ExecAction;
  /** Sends an HTTP request to the container. */
  httpGet?: HTTPGetAction;
  /** @deprecated the server accepts it, and the hook then fails when it should run */
  tcpSocket?: TCPSocketAction;
  /** Waits for some seconds. */
  sleep?: SleepAction;
}

/** Names an object, mostly a Secret, in the same namespace. */
export interface LocalObjectReference {
  /**
   * Name of the object. May be empty for historical reasons, which is hardly ever intended; many places
   * that use this type refuse it.
   */
  name?: string;
}

/**
 * A directory exported by an NFS server. Its content outlives the pod; `fsGroup` and SELinux labels are
 * not applied.
 */
export interface NFSVolumeSource {
  /** Host name or IP address of the server. Required. */
  server: string;
  /** The exported directory, as an absolute path. Required. */
  path: string;
  /** `true` mounts the export read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** Rules on the nodes to which a pod may or should go. */
export interface NodeAffinity {
  /**
   * What a node must fulfil before the pod is placed there. What changes later does not move a running
   * pod.
   */
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
  /**
   * What a node should fulfil. It earns the weight of each term that matches, and the highest total is
   * favoured.
   */
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
}

/** Selects nodes by alternatives: one matching term is enough. */
export interface NodeSelector {
  /** The alternatives. Required, at least one. */
  nodeSelectorTerms: NodeSelectorTerm[];
}

/** One condition on a label or field of a node. */
export interface NodeSelectorRequirement {
  /** The label or field to check. Required. */
  key: string;
  /**
   * `In` and `NotIn` need the value in or outside `values`, `Exists` and `DoesNotExist` check only the
   * key, `Gt` and `Lt` compare it as a whole number. Required.
   */
  operator: NodeSelectorOperator;
  /**
   * What to compare with: one or more for `In` and `NotIn`, none for `Exists` and `DoesNotExist`, exactly
   * one whole number as text for `Gt` and `Lt`, though the server does not check that it is one.
   */
  values?: string[];
}

/**
 * One alternative of a node selector. All of its requirements must hold; a term without any matches no
 * node.
 */
export interface NodeSelectorTerm {
  /** Requirements on the labels of a node. */
  matchExpressions?: NodeSelectorRequirement[];
  /**
   * Requirements on the fields of a node. The only field is `metadata.name`, with `In` or `NotIn` and
   * exactly one value.
   */
  matchFields?: NodeSelectorRequirement[];
}

/** A field of the Pod, by its path. */
export interface ObjectFieldSelector {
  /** API version in which the path is meant. Defaults to `v1`. */
  apiVersion?: string;
  /**
   * A variable can take `metadata.name`, `metadata.namespace`, `metadata.uid`, `spec.nodeName`,
   * `spec.serviceAccountName`, `status.hostIP`, `status.hostIPs`, `status.podIP`, `status.podIPs` and one
   * label or annotation (`metadata.labels['key']`). Required. A volume takes from `metadata` only, there
   * also all labels or annotations.
   */
  fieldPath: string;
}

/** Points to any object of the cluster. In a CronJob's status, the Jobs that are running now. */
export interface ObjectReference {
  /** Kind of the object, such as `Job`. */
  kind?: string;
  /** Namespace of the object; empty for objects without one. */
  namespace?: string;
  /** Name of the object. */
  name?: string;
  /** UID of the object, which tells it apart from an earlier one of the same name. */
  uid?: string;
  /** Group and version of the object, such as `batch/v1`. */
  apiVersion?: string;
  /** Version of the object at the time when the reference was made. */
  resourceVersion?: string;
  /** The part of the object that is meant, such as `spec.containers[2]`. Empty means the object as a whole. */
  fieldPath?: string;
}

/**
 * What storage is asked for: how much, of which class, and how it may be mounted. `accessModes` and a
 * request of `storage` are required.
 */
export interface PersistentVolumeClaimSpec {
  /**
   * How the storage may be mounted. Required, at least one: `ReadWriteOnce` (one node), `ReadOnlyMany`
   * (many nodes, to read), `ReadWriteMany` (many nodes) or `ReadWriteOncePod` (one pod, and only on its
   * own in this list).
   */
  accessModes?: PersistentVolumeAccessMode[];
  /**
   * Considers only volumes with fitting labels. A claim with a selector waits for an existing volume: none
   * is made for it.
   */
  selector?: LabelSelector;
  /**
   * How much storage is asked for, in `requests.storage`: required, more than zero. A part of a byte
   * brings a warning.
   */
  resources?: VolumeResourceRequirements;
  /** The one PersistentVolume to bind to. When unset, a fitting one is found or made. */
  volumeName?: string;
  /**
   * The StorageClass that makes the volume, at most 253 characters. When unset, the cluster's default
   * class; `""` asks for a volume without a class.
   */
  storageClassName?: string;
  /**
   * `Filesystem` for a mounted directory (the default) or `Block` for a raw device, which containers use
   * by `volumeDevices`.
   */
  volumeMode?: PersistentVolumeMode;
  /**
   * What fills the new volume: a VolumeSnapshot (group `snapshot.storage.k8s.io`) or another claim. In a
   * claim the server copies it to `dataSourceRef`, and silently drops other kinds. Must equal that field
   * when both are written.
   */
  dataSource?: TypedLocalObjectReference;
  /**
   * What fills the new volume: another claim, or any object outside the core group that some populator
   * understands. Unlike `dataSource`, it refuses what it cannot take, and can reach other namespaces; with
   * a `namespace` in it, `dataSource` must be left out.
   */
  dataSourceRef?: TypedObjectReference;
  /**
   * The VolumeAttributesClass with changeable properties of the volume, such as its speed. Unlike the
   * storage class, it can be changed in a claim that exists. None when unset or empty; the claim waits
   * when no such class exists.
   */
  volumeAttributesClassName?: string;
}

/** The claim that is made for each pod of an `ephemeral` volume. */
export interface PersistentVolumeClaimTemplate {
  /** Labels and annotations of the claim. Any other field is refused, the name too. */
  metadata?: ObjectMeta;
  /** What storage is asked for. Required; the claim gets it unchanged. */
  spec: PersistentVolumeClaimSpec;
}

/** The storage behind an existing PersistentVolumeClaim. */
export interface PersistentVolumeClaimVolumeSource {
  /**
   * Name of the claim, in the pod's namespace. Required. It cannot be one that an `ephemeral` volume of
   * the same pod makes.
   */
  claimName: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/**
 * A Photon Controller disk.
 * @deprecated without function since Kubernetes 1.16
 */
export interface PhotonPersistentDiskVolumeSource {
  /** ID of the disk. Required. */
  pdID: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
}

/** Draws a pod to domains (nodes, zones, …) in which other pods already run. */
export interface PodAffinity {
  /**
   * Terms that a node must all satisfy before the pod is placed there. What changes later does not move a
   * running pod.
   */
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
  /**
   * Terms that are wished for. A node earns the weight of each term that it satisfies, and the highest
   * total is favoured.
   */
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
}

/**
 * Selects other pods and says what counts as the same place as theirs. Used for affinity and for
 * anti-affinity.
 */
export interface PodAffinityTerm {
  /**
   * Which pods are meant, by their labels. Without it, none are meant and the server warns; an empty one
   * means all pods of the chosen namespaces.
   */
  labelSelector?: LabelSelector;
  /**
   * Namespaces to look for those pods in, by name, besides those of `namespaceSelector`. When neither is
   * given, the pod's own namespace.
   */
  namespaces?: string[];
  /**
   * Node label whose value makes two nodes the same place: `kubernetes.io/hostname` for one node,
   * `topology.kubernetes.io/zone` for a zone. Required.
   */
  topologyKey: string;
  /**
   * Namespaces to look for those pods in, by their labels, besides those of `namespaces`. An empty
   * selector means every namespace.
   */
  namespaceSelector?: LabelSelector;
  /**
   * Label keys whose values are read from the new pod; only pods with the same values are meant. Needs a
   * `labelSelector`, in which none of these keys may occur: a Job with one is accepted, but its Pods are
   * refused when they have that label.
   */
  matchLabelKeys?: string[];
  /**
   * Label keys whose values are read from the new pod; only pods with other values are meant. Needs a
   * `labelSelector`, and no key may stand in `matchLabelKeys` too.
   */
  mismatchLabelKeys?: string[];
}

/** Keeps a pod away from domains (nodes, zones, …) in which other pods already run. */
export interface PodAntiAffinity {
  /**
   * Terms none of which may apply to the chosen node. The pod waits when every node is ruled out; what
   * changes later does not move a running pod.
   */
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
  /**
   * Terms that are better avoided. A node loses the weight of each term that applies to it, and the
   * highest total is favoured.
   */
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
}

/**
 * A private key, made by the kubelet, and an X.509 certificate for it, requested from a signer and renewed
 * on time. At least one of the three paths is set.
 */
export interface PodCertificateProjection {
  /** Who is asked for the certificate, as a domain and a name, such as `example.com/workload`. Required. */
  signerName: string;
  /** Kind of key: `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`. Required. */
  keyType: "RSA3072" | "RSA4096" | "ECDSAP256" | "ECDSAP384" | "ECDSAP521" | "ED25519";
  /**
   * Longest life, in seconds, that the certificate may have: 3600 to 7862400 (91 days), or to 86400 for
   * signers under `kubernetes.io`. The signer may choose less, down to an hour. When unset, 86400 is asked
   * for.
   */
  maxExpirationSeconds?: number;
  /**
   * Where to write key and certificate chain as one PEM file, the key first. Preferred, as one read always
   * gives a pair that fits. Relative to the mount, without `..` parts.
   */
  credentialBundlePath?: string;
  /**
   * Where to write the key alone. During a renewal, it may for a moment not fit the chain; check, or use
   * `credentialBundlePath`. Relative to the mount, without `..` parts.
   */
  keyPath?: string;
  /**
   * Where to write the certificate chain alone. During a renewal, it may for a moment not fit the key;
   * check, or use `credentialBundlePath`. Relative to the mount, without `..` parts.
   */
  certificateChainPath?: string;
  /**
   * More information for the signer; only the signer knows its meaning. Keys need a domain, such as
   * `example.com/role`; keys and values together hold at most 256 KiB.
   */
  userAnnotations?: { [key: string]: string };
  /**
   * User ID, 0 to 2147483647, that owns the files; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user?: number;
}

/** Resolver settings of a pod, joined with those that `dnsPolicy` brings. */
export interface PodDNSConfig {
  /**
   * IP addresses of DNS servers, put after those from `dnsPolicy`, without duplicates. At most 3; at least
   * one when `dnsPolicy` is `None`.
   */
  nameservers?: string[];
  /**
   * Domains tried for short names, put after those from `dnsPolicy`, without duplicates. At most 32, and
   * 2048 characters in all, with one space between each two.
   */
  searches?: string[];
  /** Resolver options; one that `dnsPolicy` also brings is overridden. */
  options?: PodDNSConfigOption[];
}

/** One option of the resolver, as in the `options` line of `resolv.conf`. */
export interface PodDNSConfigOption {
  /** The option, such as `ndots`. Required. */
  name?: string;
  /** Its value as text, such as `"2"`. Left out for options that take none, such as `edns0`. */
  value?: string;
}

/** The operating system of a pod. */
export interface PodOS {
  /**
   * `linux` or `windows`. Required. With `linux`, `windowsOptions` are refused; with `windows`, so are the
   * settings that only Linux has, such as `runAsUser`, `fsGroup`, seccomp and `hostPID`.
   */
  name: OSName;
}

/** One pod condition on which readiness also depends. */
export interface PodReadinessGate {
  /**
   * Type of the condition, which some controller must set in the pod's status; for example
   * `example.com/load-balancer-attached`. While it is missing, it counts as `False`. Required, a qualified
   * name.
   */
  conditionType: PodConditionType;
}

/**
 * A ResourceClaim that the containers of a Pod can refer to. It has either a `resourceClaimName` or a
 * `resourceClaimTemplateName`, never both.
 */
export interface PodResourceClaim {
  /**
   * Name by which containers refer to the claim, unique in the Pod. A DNS label of at most 63 characters.
   * Required.
   */
  name: string;
  /** Name of an existing ResourceClaim in the Pod's namespace, at most 253 characters. */
  resourceClaimName?: string;
  /**
   * Name of a ResourceClaimTemplate in the Pod's namespace, at most 253 characters. A claim is made from
   * it for each Pod and goes when the Pod does; with a matching claim of the Pod's group, that one is
   * shared instead (feature gate `DRAWorkloadResourceClaims`, off by default).
   */
  resourceClaimTemplateName?: string;
}

/** One lock on the scheduling of a pod. */
export interface PodSchedulingGate {
  /** Name of the lock, such as `example.com/quota`. Required, a qualified name, unique in the list. */
  name: string;
}

/** Says to which group, scheduled together, a pod belongs. Has exactly one member today. */
export interface PodSchedulingGroup {
  /**
   * Name of the PodGroup object in the same namespace, a DNS subdomain. Required. The PodGroup may be made
   * after the pod.
   */
  podGroupName?: string;
}

/**
 * Security settings that hold for all containers of a pod and, for `fsGroup` and its kin, for its volumes.
 * A container's own `securityContext` takes precedence field by field.
 */
export interface PodSecurityContext {
  /**
   * SELinux label of all containers. When unset, the runtime picks a random one for each container. Linux
   * only.
   */
  seLinuxOptions?: SELinuxOptions;
  /** Windows identity settings of all containers. Refused when `os.name` is `linux`. */
  windowsOptions?: WindowsSecurityContextOptions;
  /** User ID of the containers' first process, 0 to 2147483647. When unset, the image decides. Linux only. */
  runAsUser?: number;
  /**
   * Primary group ID of the containers' first process, 0 to 2147483647. When unset, the runtime decides.
   * Linux only.
   */
  runAsGroup?: number;
  /**
   * `true` makes the kubelet refuse to start a container that would run as user ID 0. The check happens on
   * the node, not when the Job is created. Unset or `false` means no check.
   */
  runAsNonRoot?: boolean;
  /**
   * More group IDs, each 0 to 2147483647, for the first process of every container. Whether the image's
   * own groups count too is up to `supplementalGroupsPolicy`. Linux only.
   */
  supplementalGroups?: number[];
  /**
   * Whether group memberships from the image's `/etc/group` count: `Merge` (the default) adds them,
   * `Strict` leaves them out. With `Strict`, nodes whose runtime cannot do it refuse the pod. Linux only.
   */
  supplementalGroupsPolicy?: SupplementalGroupsPolicy;
  /**
   * Group ID, 0 to 2147483647, that gets to own the pod's volumes, so that any container can write to
   * them. New files inherit the group, and files become readable and writable for it. Has effect only
   * where the volume type allows it; when unset, ownership stays as it is. Linux only.
   */
  fsGroup?: number;
  /**
   * Kernel parameters of the pod's namespaces. Names are unique; those outside the safe set need a node
   * that allows them, or the pod fails. Linux only.
   */
  sysctls?: Sysctl[];
  /**
   * When `fsGroup` is applied to a volume's files. `Always` (the default) walks through all of them on
   * each mount, `OnRootMismatch` does so only when the top directory does not fit yet, which is faster for
   * large volumes. No effect on secrets, config maps and `emptyDir`. Linux only.
   */
  fsGroupChangePolicy?: PodFSGroupChangePolicy;
  /** Filter of system calls for all containers. When unset, the node decides. Linux only. */
  seccompProfile?: SeccompProfile;
  /**
   * AppArmor confinement for all containers. When unset, the runtime's default profile is used on nodes
   * with AppArmor. Linux only.
   */
  appArmorProfile?: AppArmorProfile;
  /**
   * How volumes get the pod's SELinux label: `MountOption` (the default) labels the whole volume as it is
   * mounted, fast but with one label per volume and node; `Recursive` relabels file by file. Volumes that
   * cannot take the option are relabelled in any case. Matters only for pods that have an SELinux label.
   * Linux only.
   */
  seLinuxChangePolicy?: PodSELinuxChangePolicy;
}

/**
 * Everything about a pod: its containers, storage, place in the cluster, network and identity. In a Job,
 * `containers` and `restartPolicy` must be written; the server fills in or leaves out the rest.
 */
export interface PodSpec {
  /**
   * Storage and files that the containers may mount by name. Names are unique in the list; a volume that
   * no container mounts is allowed.
   */
  volumes?: Volume[];
  /**
   * Containers that run one after another, each to its end, before those of `containers` start. A failure
   * is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running
   * beside the main containers and does not hold up the end of the Job. Names must differ from those of
   * all other containers.
   */
  initContainers?: Container[];
  /**
   * The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job
   * succeeds when all of them exit with 0.
   */
  containers: Container[];
  /**
   * Containers put into a running pod to debug it. Refused in a pod template, so a Job can never have
   * them; `kubectl debug` adds them to a pod.
   */
  ephemeralContainers?: EphemeralContainer[];
  /**
   * What the kubelet does when a container ends. In a Job it has to be written, as the server's default
   * `Always` is refused: `Never` leaves the pod failed and the Job makes a new one, `OnFailure` restarts
   * the container in the same pod. With `podFailurePolicy` only `Never` is accepted.
   */
  restartPolicy: "Never" | "OnFailure";
  /**
   * Seconds between the stop signal and the forced kill when a pod is ended. Defaults to 30. 0 kills at
   * once; a negative value is warned about and counts as 1.
   */
  terminationGracePeriodSeconds?: number;
  /**
   * Seconds that one pod may be active on its node before it is failed and its containers are killed, from
   * 1 to 2147483647. Counts per pod, unlike the field of the same name in the Job's spec. Unset means no
   * limit.
   */
  activeDeadlineSeconds?: number;
  /**
   * Where the pod's resolver settings come from. `ClusterFirst` (the default) asks the cluster's DNS,
   * `ClusterFirstWithHostNet` does so even with `hostNetwork`, `Default` copies the node's settings, and
   * `None` uses `dnsConfig` alone.
   */
  dnsPolicy?: DNSPolicy;
  /**
   * Labels, all of which a node needs with these very values to be considered. Use `affinity.nodeAffinity`
   * for anything but equality. May change while a Job is suspended.
   */
  nodeSelector?: { [key: string]: string };
  /**
   * The ServiceAccount, in the Job's namespace, as which the pod calls the API; at most 253 characters.
   * Unset means `default`, filled in when a pod is made.
   */
  serviceAccountName?: string;
  /**
   * The old name of `serviceAccountName`, kept equal to it by the server.
   * @deprecated as `serviceAccountName` wins if both are written and differ
   */
  serviceAccount?: string;
  /**
   * `false` keeps the API token out of the containers. When unset, the ServiceAccount's own setting
   * counts, and without that the token is mounted.
   */
  automountServiceAccountToken?: boolean;
  /**
   * The node to which the pod is bound, a name of at most 253 characters. Normally left to the scheduler;
   * a value given here bypasses it, so that a pod for which the node has no room fails instead of waiting.
   * Prefer `nodeSelector` or affinity. Together with `schedulingGates` the Pods are refused.
   */
  nodeName?: string;
  /**
   * `true` puts the pod into the node's own network instead of one of its own. Defaults to `false`. A
   * `hostPort` must then equal its `containerPort`, and the scheduler keeps pods with the same port apart.
   */
  hostNetwork?: boolean;
  /**
   * `true` lets containers see and signal every process of the node. Defaults to `false`. Not for Windows
   * pods, nor with `hostUsers: false`.
   */
  hostPID?: boolean;
  /**
   * `true` shares the node's System V IPC and POSIX message queues. Defaults to `false`. Not for Windows
   * pods, nor with `hostUsers: false`.
   */
  hostIPC?: boolean;
  /**
   * `true` lets all containers of the pod see and signal each other's processes, and none of them is PID
   * 1. Cannot be combined with `hostPID`; refused for Windows pods. Off when unset.
   */
  shareProcessNamespace?: boolean;
  /**
   * User, groups and kernel security settings for the pod as a whole. What a container sets in its own
   * `securityContext` wins over it. The server stores an empty one when absent.
   */
  securityContext?: PodSecurityContext;
  /**
   * Secrets, in the same namespace, with registry credentials for the pod's images. When empty, those of
   * the ServiceAccount are used. Empty or repeated names bring a warning.
   */
  imagePullSecrets?: LocalObjectReference[];
  /**
   * The host name within the pod, one DNS label of at most 63 characters. Defaults to the pod's name. Pods
   * of an Indexed Job get `<job name>-<index>` regardless.
   */
  hostname?: string;
  /**
   * The second part of the pod's DNS name `<hostname>.<subdomain>.<namespace>.svc.<cluster domain>`; at
   * most 63 characters. Name a headless Service here to let the pods of a Job find each other. Unset gives
   * them no domain.
   */
  subdomain?: string;
  /**
   * Rules on which nodes, and near or away from which other pods, the pod is placed. In a suspended Job
   * its `nodeAffinity` may change, the rest never.
   */
  affinity?: Affinity;
  /**
   * Which scheduler places the pod. Defaults to `default-scheduler`; with a name that no scheduler serves,
   * the pod stays pending.
   */
  schedulerName?: string;
  /**
   * Node taints that do not keep the pod away. Each pod also gets tolerations of 300 seconds for not-ready
   * and unreachable nodes unless it has its own for them. May change while a Job is suspended.
   */
  tolerations?: Toleration[];
  /** Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning. */
  hostAliases?: HostAlias[];
  /**
   * The PriorityClass from which pods take their priority. Must exist when pods are made; built in are
   * `system-cluster-critical` and, above it, `system-node-critical`. Unset takes the cluster's default
   * class, or priority 0.
   */
  priorityClassName?: string;
  /**
   * The pod's priority as a number; more is more important. Leave it out: admission computes it from
   * `priorityClassName` and refuses pods with another number.
   */
  priority?: number;
  /**
   * Name servers, search domains and resolver options of the pod, joined with what `dnsPolicy` gives.
   * Required, with at least one name server, when that is `None`.
   */
  dnsConfig?: PodDNSConfig;
  /**
   * Further pod conditions that have to be `True`, besides ready containers, before the pod counts as
   * ready. Readiness does not decide whether a Job is complete.
   */
  readinessGates?: PodReadinessGate[];
  /**
   * The RuntimeClass, a name of at most 253 characters, and so the container runtime, that runs the pod.
   * Pods are refused when no such class exists. Unset uses the node's default runtime.
   */
  runtimeClassName?: string;
  /**
   * Whether containers get environment variables that name the host and port of each Service of the
   * namespace. Defaults to `true`, set in the pods and not shown in the template. Turn it off where there
   * are many Services.
   */
  enableServiceLinks?: boolean;
  /**
   * Whether pods of lower priority may be evicted to make room: `PreemptLowerPriority` (the default) or
   * `Never`. Normally taken from the PriorityClass; a value that differs from the class gets the pods
   * refused.
   */
  preemptionPolicy?: PreemptionPolicy;
  /**
   * Resources that the runtime itself takes, counted on top of what the containers ask for. Leave it out:
   * admission copies it from the RuntimeClass and refuses pods in which it differs.
   */
  overhead?: { [key: string]: Quantity };
  /**
   * How evenly matching pods must be spread over zones, nodes or other domains; a node has to satisfy all
   * of them. Each pair of `topologyKey` and `whenUnsatisfiable` may occur once.
   */
  topologySpreadConstraints?: TopologySpreadConstraint[];
  /**
   * `true` makes the full domain name the host name that the kernel reports. Off by default, and without
   * effect when the pod has no `subdomain`. A full name over 64 characters keeps the pod from starting.
   */
  setHostnameAsFQDN?: boolean;
  /**
   * The operating system that the containers are built for. Setting it lets the server refuse fields that
   * the other system does not have. It does not steer scheduling: use `nodeSelector` with
   * `kubernetes.io/os` for that.
   */
  os?: PodOS;
  /**
   * `false` gives the pod a user namespace of its own, so that root inside is nobody on the node. Defaults
   * to `true`. With `false`, `hostPID`, `hostIPC`, `hostNetwork` and volume devices are refused. Linux
   * only.
   */
  hostUsers?: boolean;
  /**
   * Named locks that keep each pod unscheduled until all of them are removed from it. Set at creation;
   * from a pod they can later only be removed. May change in the template of a suspended Job.
   */
  schedulingGates?: PodSchedulingGate[];
  /**
   * Devices (GPUs and the like) that have to be allocated before the pod starts; containers use them by
   * name. At most one entry per name; immutable in a pod.
   */
  resourceClaims?: PodResourceClaim[];
  /**
   * Requests and limits of `cpu`, `memory` and huge pages for the pod as a whole, shared by its
   * containers. Requests must cover the sum of the containers' requests, and no container limit may exceed
   * the pod's. Beta, on by default (gate `PodLevelResources`); not for Windows pods; no `claims`.
   */
  resources?: ResourceRequirements;
  /**
   * The host name that processes in the pod see, in place of one from `hostname` and `subdomain`; DNS
   * records stay as they are. A DNS subdomain of at most 64 characters. Refused together with
   * `hostNetwork` or `setHostnameAsFQDN`.
   */
  hostnameOverride?: string;
  /**
   * The PodGroup with which the pods are scheduled as one unit. Beta and off by default (gate
   * `GenericWorkload`): dropped when the gate is off. When set, the Job controller makes no PodGroup of
   * its own. Cannot be combined with `evictionResponders`.
   */
  schedulingGroup?: PodSchedulingGroup;
  /**
   * Agents that are asked, highest `priority` first, to end the pod gracefully when an eviction is
   * requested. At most 10, with unique names; cannot change in a pod. Alpha (gate `EvictionRequestAPI`):
   * dropped when the gate is off.
   */
  evictionResponders?: EvictionResponder[];
}

/**
 * The pattern from which a Job makes its pods. Once the Job exists the template cannot change, with a few
 * exceptions while the Job is suspended and has no active pods: its metadata, node affinity,
 * `nodeSelector`, `tolerations`, `schedulingGates` and the resources of containers.
 */
export interface PodTemplateSpec {
  /**
   * Labels, annotations and finalizers that each pod gets. The name is ignored: pods are named after their
   * Job. The server adds the `batch.kubernetes.io/` labels that tie a pod to its Job.
   */
  metadata?: ObjectMeta;
  /**
   * What the pods run and how. It must hold at least one container and a `restartPolicy` of `Never` or
   * `OnFailure`.
   */
  spec: PodSpec;
}

/**
 * A Portworx volume.
 * @deprecated the CSI driver `pxd.portworx.com` serves it
 */
export interface PortworxVolumeSource {
  /** ID of the volume. Required. */
  volumeID: string;
  /** File system, `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** A node selector term together with how much it counts. */
export interface PreferredSchedulingTerm {
  /** How much the term counts, 1 to 100. Required. */
  weight: number;
  /** Which nodes are favoured. The schema requires it; an empty one has no effect. */
  preference: NodeSelectorTerm;
}

/** A repeated check of a container. Exactly one of `exec`, `httpGet`, `tcpSocket` and `grpc` must be set. */
export interface Probe {
  /** Runs a command in the container; exit code 0 is success. */
  exec?: ExecAction;
  /** Sends an HTTP request; a status from 200 to 399 is success. */
  httpGet?: HTTPGetAction;
  /** Opens a TCP connection; being connected is success. */
  tcpSocket?: TCPSocketAction;
  /** Asks a gRPC health service; the answer `SERVING` is success. */
  grpc?: GRPCAction;
  /** Seconds between the start of the container and the first check. None when unset; 0 or more. */
  initialDelaySeconds?: number;
  /**
   * Seconds until a check without answer counts as failed. Defaults to 1, also when 0 is given; not
   * negative.
   */
  timeoutSeconds?: number;
  /** Seconds between checks. Defaults to 10, also when 0 is given; not negative. */
  periodSeconds?: number;
  /**
   * Successes in a row that end a failure. Defaults to 1, also when 0 is given, and must be 1 for liveness
   * and startup probes.
   */
  successThreshold?: number;
  /** Failures in a row that make the probe fail. Defaults to 3, also when 0 is given; not negative. */
  failureThreshold?: number;
  /**
   * Seconds the container has to stop after its probe failed, 1 or more. Defaults to the Pod's. Refused in
   * readiness probes.
   */
  terminationGracePeriodSeconds?: number;
}

/** One directory with files from several sources. */
export interface ProjectedVolumeSource {
  /**
   * Where the files come from. Two listed items may not share a path; a token's path is not checked for
   * that, only warned about. An empty list is accepted and gives an empty directory.
   */
  sources?: VolumeProjection[];
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode?: number;
  /**
   * User ID, 0 to 2147483647, that owns files without a `user` of their own. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser?: number;
}

/**
 * A Quobyte volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export interface QuobyteVolumeSource {
  /** Registry services as `host:port`, several separated by commas. Required. */
  registry: string;
  /** Name of the existing volume. Required. */
  volume: string;
  /** `true` mounts it read-only. Defaults to `false`. */
  readOnly?: boolean;
  /** User as whom the volume is accessed. When unset, the user of the service account. */
  user?: string;
  /** Group as which the volume is accessed. None when unset. */
  group?: string;
  /** Tenant that owns the volume, at most 64 bytes; the driver sets it for volumes that it makes. */
  tenant?: string;
}

/**
 * A Ceph block device.
 * @deprecated Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start
 */
export interface RBDVolumeSource {
  /** Addresses of the Ceph monitors. Required, at least one. */
  monitors: string[];
  /** Name of the image in the pool. Required. */
  image: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** Pool that holds the image. Defaults to `rbd`. */
  pool?: string;
  /** Ceph user. Defaults to `admin`. */
  user?: string;
  /** Path on the node of the user's keyring. Defaults to `/etc/ceph/keyring`. */
  keyring?: string;
  /** The Secret with the user's key, in the pod's namespace; wins over `keyring`. */
  secretRef?: LocalObjectReference;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** Gives a container the devices of one entry of the Pod's `resourceClaims`. */
export interface ResourceClaim {
  /** Name of that entry. Required. */
  name: string;
  /** One request of the claim, a DNS label; when empty, the container gets everything the claim has. */
  request?: string;
}

/** A resource of a container, given as a whole number. */
export interface ResourceFieldSelector {
  /** Container to read from. Defaults to the container of the variable; required in volumes. */
  containerName?: string;
  /** `limits.` or `requests.`, then `cpu`, `memory`, `ephemeral-storage` or `hugepages-<size>`. Required. */
  resource: string;
  /**
   * Unit of the number, which is rounded up. Defaults to `1`, stored as `0`; `1m` or `1` for CPU, and for
   * the rest `1` or one of `1k` to `1E` and `1Ki` to `1Ei`.
   */
  divisor?: Quantity;
}

/** Resources that a container, or a Pod as a whole, asks for and may use. */
export interface ResourceRequirements {
  /**
   * Upper bounds, by resource name (`cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a vendor's
   * such as `nvidia.com/gpu`). Not negative; whole numbers for a vendor's. Unset means no bound.
   */
  limits?: { [key: string]: Quantity };
  /**
   * What the scheduler reserves; no more than `limits`, and equal to them for huge pages and vendors'
   * resources. One that is missing here is taken from `limits` when the Pod is created, not in the Job.
   */
  requests?: { [key: string]: Quantity };
  /**
   * Entries of the Pod's `resourceClaims` whose devices the container can use. For containers only. A
   * claim is listed once as a whole, or once for each `request`.
   */
  claims?: ResourceClaim[];
}

/** The four parts of an SELinux label. The server checks none of them. */
export interface SELinuxOptions {
  /** User part, such as `system_u`. */
  user?: string;
  /** Role part, such as `system_r`. */
  role?: string;
  /** Type part, such as `container_t`. */
  type?: string;
  /** Level part, such as `s0:c123,c456`. */
  level?: string;
}

/**
 * A ScaleIO volume.
 * @deprecated Kubernetes 1.22 removed the driver, so a pod that mounts it cannot start
 */
export interface ScaleIOVolumeSource {
  /** Address of the ScaleIO API gateway. Required. */
  gateway: string;
  /** Name of the storage system. Required. */
  system: string;
  /**
   * The Secret with the login, in the pod's namespace. Needed to log in, although the server accepts a
   * volume without it.
   */
  secretRef: LocalObjectReference;
  /** `true` talks to the gateway over TLS. Defaults to `false`. */
  sslEnabled?: boolean;
  /** Protection domain that holds the storage. */
  protectionDomain?: string;
  /** Storage pool of the protection domain. */
  storagePool?: string;
  /** `ThinProvisioned` or `ThickProvisioned`. Defaults to `ThinProvisioned`; the server does not check it. */
  storageMode?: string;
  /** Name of the existing volume. Required. */
  volumeName?: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. Defaults to `xfs`. */
  fsType?: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** Which seccomp profile filters the system calls. */
export interface SeccompProfile {
  /**
   * `RuntimeDefault` is the container runtime's own, `Localhost` the file named by `localhostProfile`,
   * `Unconfined` none. Required.
   */
  type: SeccompProfileType;
  /**
   * File on the node, relative to the kubelet's directory of seccomp profiles and without `..`. Mandatory
   * with `Localhost`, refused with other types.
   */
  localhostProfile?: string;
}

/** A Secret that is read as a whole. */
export interface SecretEnvSource {
  /** Which Secret, by its name in the namespace of the Pod. Required by the server, at most 253 characters. */
  name?: string;
  /** When `true`, the Pod starts without the Secret too. Defaults to `false`. */
  optional?: boolean;
}

/** One key of a Secret. */
export interface SecretKeySelector {
  /** Which Secret, by its name in the namespace of the Pod. Required by the server, at most 253 characters. */
  name?: string;
  /** Key in the Secret, at most 253 characters of letters, digits, `-`, `_` and `.`. Required. */
  key: string;
  /**
   * When `true`, the Pod starts without the Secret or the key, and the variable is not set. Defaults to
   * `false`.
   */
  optional?: boolean;
}

/** Files from a Secret within a projected volume, whose `defaultMode` they use. */
export interface SecretProjection {
  /** Which Secret to read; it lies in the pod's own namespace. Required. */
  name?: string;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * Secret lacks keeps the pod from starting, unless `optional` is set.
   */
  items?: KeyToPath[];
  /** `true` lets the pod start without the Secret or without the named keys. Off when unset. */
  optional?: boolean;
}

/**
 * Files from a Secret: one per key, named after it, unless `items` says otherwise. Updates of the Secret
 * reach running pods, except through `subPath` mounts.
 */
export interface SecretVolumeSource {
  /** Which Secret to read; it lies in the pod's own namespace. Required. */
  secretName?: string;
  /**
   * Which keys become files, and at what paths. When left out, every key becomes one. A key that the
   * Secret lacks keeps the pod from starting, unless `optional` is set.
   */
  items?: KeyToPath[];
  /**
   * Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's
   * `mode` wins, and `fsGroup` may add bits.
   */
  defaultMode?: number;
  /** `true` lets the pod start without the Secret or without the named keys. Off when unset. */
  optional?: boolean;
  /**
   * User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  defaultUser?: number;
}

/**
 * User, privileges and confinement of one container. What is set here goes before the same field of the
 * Pod.
 */
export interface SecurityContext {
  /**
   * Linux capabilities to give and to take away. When unset, the container runtime chooses. Not for
   * Windows Pods.
   */
  capabilities?: Capabilities;
  /**
   * Gives the container nearly all the power that root has on the node. Defaults to `false`. Not for
   * Windows Pods.
   */
  privileged?: boolean;
  /**
   * SELinux label of the container. When unset here and in the Pod, the runtime picks one. Not for Windows
   * Pods.
   */
  seLinuxOptions?: SELinuxOptions;
  /** Windows settings. Not for Linux Pods. */
  windowsOptions?: WindowsSecurityContextOptions;
  /**
   * Uid of the first process, 0 to 2147483647. Defaults to the Pod's, then to the image's. Not for Windows
   * Pods.
   */
  runAsUser?: number;
  /**
   * Gid of the first process, 0 to 2147483647. Defaults to the Pod's, then to the runtime's choice. Not
   * for Windows Pods.
   */
  runAsGroup?: number;
  /** When `true`, the kubelet will not start the container as uid 0. When unset, the Pod's setting holds. */
  runAsNonRoot?: boolean;
  /**
   * Makes the container's own file system read-only; volumes are not touched. Defaults to `false`. Not for
   * Windows Pods.
   */
  readOnlyRootFilesystem?: boolean;
  /**
   * `false` keeps processes from gaining more rights than their parent had (`no_new_privs`); allowed when
   * unset. `false` is refused together with `privileged` or an added `CAP_SYS_ADMIN` in exactly this
   * spelling (`SYS_ADMIN` is let through). Not for Windows Pods.
   */
  allowPrivilegeEscalation?: boolean;
  /**
   * How `/proc` appears. `Default`, as when unset, hides the usual paths; `Unmasked` shows all and needs
   * `hostUsers` set to `false` in the Pod. Not for Windows Pods.
   */
  procMount?: ProcMountType;
  /** Filter for system calls. When unset, the Pod's holds. Not for Windows Pods. */
  seccompProfile?: SeccompProfile;
  /** AppArmor profile. When unset, the Pod's holds. Not for Windows Pods. */
  appArmorProfile?: AppArmorProfile;
}

/** A file with a token for the pod's ServiceAccount, which the kubelet replaces before it expires. */
export interface ServiceAccountTokenProjection {
  /** Whom the token is for; a receiver should refuse tokens that name another. When unset, the API server. */
  audience?: string;
  /**
   * Seconds for which a token is asked to be valid, 600 to 4294967296. Defaults to 3600. The kubelet
   * renews a token after 80 percent of its life, and at the latest after 24 hours.
   */
  expirationSeconds?: number;
  /**
   * Where the token goes, relative to the mount. Required; not absolute, without `..` parts and not
   * starting with `..`.
   */
  path: string;
  /**
   * User ID, 0 to 2147483647, that owns the file; wins over the volume's `defaultUser`. Alpha (gate
   * `AtomicWriteVolumeUserFields`): dropped when the gate is off.
   */
  user?: number;
}

/** A pause in a lifecycle hook. */
export interface SleepAction {
  /**
   * Length of the pause; from 0 to the Pod's `terminationGracePeriodSeconds`. 0 when unset, though the
   * schema requires it.
   */
  seconds: number;
}

/**
 * A StorageOS volume.
 * @deprecated Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start
 */
export interface StorageOSVolumeSource {
  /** Name of the volume, a DNS label of at most 63 characters, unique in its StorageOS namespace. Required. */
  volumeName?: string;
  /**
   * StorageOS namespace of the volume, a DNS label of at most 63 characters. When unset, the pod's
   * namespace; `default` when StorageOS has no others.
   */
  volumeNamespace?: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** `true` makes every mount of it read-only. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * The Secret, in the pod's namespace, with the credentials for the StorageOS API. Its name is required
   * when this is set; default credentials are tried without it.
   */
  secretRef?: LocalObjectReference;
}

/** One kernel parameter for the pod's namespaces. */
export interface Sysctl {
  /**
   * Name of the parameter, with dots or slashes, such as `net.core.somaxconn`. Required, at most 253
   * characters. Refused for `net.*` with `hostNetwork` and for IPC parameters with `hostIPC`.
   */
  name: string;
  /** The value to set, always as text. The server does not check it. */
  value: string;
}

/** An attempt to connect by TCP. */
export interface TCPSocketAction {
  /** Port of the container, 1 to 65535 or the name of one of its ports. Required. */
  port: IntOrString;
  /** Host to connect to. Defaults to the Pod's IP. */
  host?: string;
}

/**
 * Lets a pod onto nodes that carry a matching taint. It matches when key, value and effect all fit. It
 * allows a node, but does not draw pods to it.
 */
export interface Toleration {
  /** Key of the taint. Empty matches every key, and then `operator` must be `Exists`. */
  key?: string;
  /**
   * How `value` relates to the taint's value. `Equal` (what an empty operator means) wants the same text,
   * `Exists` takes any. `Lt` and `Gt` tolerate a taint whose number is below or above `value`; they are
   * alpha (gate `TaintTolerationComparisonOperators`) and refused while it is off.
   */
  operator?: TolerationOperator;
  /**
   * What the taint's value is compared with. Must be empty with `Exists`, a label value of at most 63
   * characters with `Equal`, and a 64-bit whole number in decimal with `Lt` and `Gt`.
   */
  value?: string;
  /** Which effect is tolerated: `NoSchedule`, `PreferNoSchedule` or `NoExecute`. Empty means all three. */
  effect?: TaintEffect;
  /**
   * Seconds that a running pod may stay once a `NoExecute` taint appears. Unset means for ever, 0 or less
   * means no time at all. Refused with any other effect.
   */
  tolerationSeconds?: number;
}

/** Keeps matching pods evenly spread over domains such as zones or nodes. */
export interface TopologySpreadConstraint {
  /**
   * By how many pods a domain may exceed the emptiest one. Required, 1 or more. With `ScheduleAnyway` it
   * is a wish: domains that keep to it rank higher.
   */
  maxSkew: number;
  /**
   * Node label whose values tell the domains apart, such as `topology.kubernetes.io/zone` or
   * `kubernetes.io/hostname`. Required. Nodes without this label are left out.
   */
  topologyKey: string;
  /**
   * What to do with a pod that would break `maxSkew` everywhere. `DoNotSchedule` lets it wait,
   * `ScheduleAnyway` places it where it disturbs least. Required; the API has no default for it.
   */
  whenUnsatisfiable: UnsatisfiableConstraintAction;
  /**
   * Which pods of the namespace are counted. Without it, none are counted and the server warns; an empty
   * one counts all.
   */
  labelSelector?: LabelSelector;
  /**
   * Fewest domains there should be, 1 or more. While there are fewer, the emptiest one is taken to hold 0
   * pods, so that no domain takes more than `maxSkew`. Works like 1 when unset; allowed only with
   * `DoNotSchedule`.
   */
  minDomains?: number;
  /**
   * Whether nodes that the pod's node affinity or `nodeSelector` rules out count as part of a domain.
   * `Honor` (as when unset) leaves them out, `Ignore` counts them.
   */
  nodeAffinityPolicy?: NodeInclusionPolicy;
  /**
   * Whether nodes with taints that the pod does not tolerate count as part of a domain. `Honor` leaves
   * them out, `Ignore` (as when unset) counts them.
   */
  nodeTaintsPolicy?: NodeInclusionPolicy;
  /**
   * Label keys whose values are read from the new pod and added to `labelSelector`, so that it is spread
   * only against pods alike in them. Needs a `labelSelector`, in which none of these keys may occur: a Job
   * with one is accepted, but its Pods are refused when they have that label. Beta, on by default (gate
   * `MatchLabelKeysInPodTopologySpread`).
   */
  matchLabelKeys?: string[];
}

/** Points to an object of a given kind in the same namespace. */
export interface TypedLocalObjectReference {
  /**
   * API group of the object, a DNS subdomain. Unset or empty means the core group, where only
   * `PersistentVolumeClaim` is taken.
   */
  apiGroup?: string;
  /** Kind of the object, such as `VolumeSnapshot`. Required. */
  kind: string;
  /** Name of the object. Required. */
  name: string;
}

/** Points to an object of a given kind, possibly in another namespace. */
export interface TypedObjectReference {
  /**
   * API group of the object, a DNS subdomain. Unset or empty means the core group, where only
   * `PersistentVolumeClaim` is taken.
   */
  apiGroup?: string;
  /** Kind of the object, such as `VolumeSnapshot`. Required. */
  kind: string;
  /** Name of the object. Required. */
  name: string;
  /**
   * Namespace of the object, when it is another one; a ReferenceGrant there must allow it. Alpha (gate
   * `CrossNamespaceVolumeDataSource`): while the gate is off, claims are made without the whole
   * `dataSourceRef`.
   */
  namespace?: string;
}

/**
 * Named storage or files for the containers of a pod. Exactly one source is set beside `name`; with none
 * at all, the server makes it an empty `emptyDir`.
 */
export interface Volume {
  /**
   * What containers call it in `volumeMounts`. Required, a DNS label of at most 63 characters, unique in
   * the pod.
   */
  name: string;
  /**
   * A file or directory of the node itself. It sees whatever lies on that node, and ties the pod to it;
   * avoid it unless the pod administers nodes.
   */
  hostPath?: HostPathVolumeSource;
  /**
   * Scratch space that starts empty and goes away with the pod. Survives restarts of a container, but not
   * a new pod of the Job.
   */
  emptyDir?: EmptyDirVolumeSource;
  /**
   * A Google Compute Engine disk.
   * @deprecated the CSI driver `pd.csi.storage.gke.io` serves it
   */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  /**
   * An Amazon EBS disk.
   * @deprecated the CSI driver `ebs.csi.aws.com` serves it
   */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  /**
   * A checkout of a Git repository.
   * @deprecated disabled in the kubelet for good: clone in an init container into an `emptyDir` instead
   */
  gitRepo?: GitRepoVolumeSource;
  /** Files from the keys of a Secret. */
  secret?: SecretVolumeSource;
  /** A directory of an NFS server. */
  nfs?: NFSVolumeSource;
  /** A disk of an iSCSI target. */
  iscsi?: ISCSIVolumeSource;
  /**
   * A GlusterFS volume.
   * @deprecated without function since Kubernetes 1.26
   */
  glusterfs?: GlusterfsVolumeSource;
  /**
   * Storage behind an existing PersistentVolumeClaim of the same namespace. It outlives the pod and the
   * Job.
   */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  /**
   * A Ceph block device.
   * @deprecated without function since Kubernetes 1.31
   */
  rbd?: RBDVolumeSource;
  /**
   * Storage mounted by a driver program that is installed on the node.
   * @deprecated use a CSI driver
   */
  flexVolume?: FlexVolumeSource;
  /**
   * An OpenStack Cinder disk.
   * @deprecated the CSI driver `cinder.csi.openstack.org` serves it
   */
  cinder?: CinderVolumeSource;
  /**
   * A CephFS file system.
   * @deprecated without function since Kubernetes 1.31
   */
  cephfs?: CephFSVolumeSource;
  /**
   * A Flocker dataset.
   * @deprecated without function since Kubernetes 1.25
   */
  flocker?: FlockerVolumeSource;
  /** Files that tell the containers about their own pod: its name, labels, limits and so on. */
  downwardAPI?: DownwardAPIVolumeSource;
  /** A disk of a Fibre Channel storage network. */
  fc?: FCVolumeSource;
  /**
   * An Azure file share.
   * @deprecated the CSI driver `file.csi.azure.com` serves it
   */
  azureFile?: AzureFileVolumeSource;
  /** Files from the keys of a ConfigMap. */
  configMap?: ConfigMapVolumeSource;
  /**
   * A vSphere virtual disk.
   * @deprecated the CSI driver `csi.vsphere.vmware.com` serves it
   */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
  /**
   * A Quobyte volume.
   * @deprecated without function since Kubernetes 1.25
   */
  quobyte?: QuobyteVolumeSource;
  /**
   * An Azure data disk.
   * @deprecated the CSI driver `disk.csi.azure.com` serves it
   */
  azureDisk?: AzureDiskVolumeSource;
  /**
   * A Photon Controller disk.
   * @deprecated without function since Kubernetes 1.16
   */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /** Several sources (secrets, config maps, tokens, certificates, pod fields) joined in one directory. */
  projected?: ProjectedVolumeSource;
  /**
   * A Portworx volume.
   * @deprecated the CSI driver `pxd.portworx.com` serves it
   */
  portworxVolume?: PortworxVolumeSource;
  /**
   * A ScaleIO volume.
   * @deprecated without function since Kubernetes 1.22
   */
  scaleIO?: ScaleIOVolumeSource;
  /**
   * A StorageOS volume.
   * @deprecated without function since Kubernetes 1.25
   */
  storageos?: StorageOSVolumeSource;
  /** Short-lived storage that a CSI driver makes inline, without a claim. The driver must support this. */
  csi?: CSIVolumeSource;
  /**
   * Storage from a claim that is made for this pod and deleted with it. Gives scratch space of any storage
   * class.
   */
  ephemeral?: EphemeralVolumeSource;
  /** The files of a container image or other OCI artifact, mounted read-only. */
  image?: ImageVolumeSource;
}

/** A volume of the Pod as a raw block device of a container. */
export interface VolumeDevice {
  /**
   * Name of a volume that is a `persistentVolumeClaim` or `ephemeral` one. Used once, and not in
   * `volumeMounts` too. Required.
   */
  name: string;
  /** Path of the device in the container, without `..`; no other device or mount has it. Required. */
  devicePath: string;
}

/** A volume of the Pod at a path of a container. */
export interface VolumeMount {
  /** Name of a volume in the Pod's `volumes`. Required. */
  name: string;
  /** Forbids writing. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * Extends `readOnly` to mounts below this one. `Disabled` (as when unset), `IfPossible` or `Enabled`,
   * which fails the Pod where the node cannot do it. The latter two need `readOnly` and no mount
   * propagation.
   */
  recursiveReadOnly?: RecursiveReadOnlyMode;
  /** Where the volume appears; no other mount or device of the container has this path. Required. */
  mountPath: string;
  /**
   * Part of the volume to mount instead of all of it, a relative path without `..`. Excludes
   * `subPathExpr`.
   */
  subPath?: string;
  /**
   * Whether mounts made later are shared with the node. `None` (as when unset), `HostToContainer`, or
   * `Bidirectional`, which takes a privileged container.
   */
  mountPropagation?: MountPropagationMode;
  /** Like `subPath`, with `$(NAME)` replaced by environment variables of the container. Excludes `subPath`. */
  subPathExpr?: string;
  /**
   * Further mount options; `noexec`, `nodev` and `nosuid`, each once. Linux only, not for image volumes.
   * Alpha, behind the feature gate `VolumeBindMountOptions`; a server without the gate drops it.
   */
  bindMountOptions?: string[];
}

/** One source of a projected volume. At most one member may be set; with none, the server warns. */
export interface VolumeProjection {
  /** Files from a Secret. */
  secret?: SecretProjection;
  /** Files with fields of the pod. */
  downwardAPI?: DownwardAPIProjection;
  /** Files from a ConfigMap. */
  configMap?: ConfigMapProjection;
  /** A file with a token of the pod's ServiceAccount, which the kubelet renews. */
  serviceAccountToken?: ServiceAccountTokenProjection;
  /**
   * A file with the CA certificates of one or more ClusterTrustBundles, kept up to date. Order and
   * comments of the PEM are not preserved.
   */
  clusterTrustBundle?: ClusterTrustBundleProjection;
  /**
   * A private key and certificate made for this pod and renewed on time. The pod does not start before the
   * signer has issued it.
   */
  podCertificate?: PodCertificateProjection;
}

/** Storage that a volume claim asks for. */
export interface VolumeResourceRequirements {
  /** Upper bounds by resource name; `storage` is the one in use. */
  limits?: { [key: string]: Quantity };
  /** What the volume must offer at least. Required, with `storage` greater than zero. */
  requests?: { [key: string]: Quantity };
}

/**
 * A vSphere virtual disk.
 * @deprecated the CSI driver `csi.vsphere.vmware.com` serves it
 */
export interface VsphereVirtualDiskVolumeSource {
  /** Path of the VMDK file. Required. */
  volumePath: string;
  /** File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`. */
  fsType?: string;
  /** Name of the storage policy (SPBM) profile. */
  storagePolicyName?: string;
  /** ID of the storage policy (SPBM) profile that `storagePolicyName` names. */
  storagePolicyID?: string;
}

/** A pod affinity term together with how much it counts. */
export interface WeightedPodAffinityTerm {
  /** How much the term counts, 1 to 100. Required. */
  weight: number;
  /** Which pods are meant, and what counts as near them. Required. */
  podAffinityTerm: PodAffinityTerm;
}

/** Settings for containers on Windows nodes. */
export interface WindowsSecurityContextOptions {
  /** Name of the GMSA credential spec, a custom resource, so a DNS subdomain of at most 253 characters. */
  gmsaCredentialSpecName?: string;
  /** The credential spec itself, normally put here by the GMSA webhook. Not empty, at most 64 KiB. */
  gmsaCredentialSpec?: string;
  /**
   * User for the first process, as `user` or `DOMAIN\user`. The user has at most 104 bytes, the domain
   * fewer than 256. Defaults to the Pod's, then to the image's.
   */
  runAsUserName?: string;
  /**
   * Runs the container as a process of the node. It must hold for all containers of the Pod or for none,
   * and the Pod needs `hostNetwork`.
   */
  hostProcess?: boolean;
}
