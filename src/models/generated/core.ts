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

/** Values that `PodConditionType` is known to have; others are strings. */
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

/** Values that `ResourceName` is known to have; others are strings. */
export type ResourceName = "cpu" | "memory" | "storage" | "ephemeral-storage" | "pods" | "services" | "replicationcontrollers" | "resourcequotas" | "secrets" | "configmaps" | "persistentvolumeclaims" | "services.nodeports" | "services.loadbalancers" | "requests.cpu" | "requests.memory" | "requests.storage" | "requests.ephemeral-storage" | "limits.cpu" | "limits.memory" | "limits.ephemeral-storage" | (string & {});

/** The values that `ResourceResizeRestartPolicy` may have. */
export type ResourceResizeRestartPolicy = "NotRequired" | "RestartContainer";

/** The values that `RestartPolicy` may have. */
export type RestartPolicy = "Always" | "OnFailure" | "Never";

/** The values that `SeccompProfileType` may have. */
export type SeccompProfileType = "Unconfined" | "RuntimeDefault" | "Localhost";

/** The values that `Signal` may have. */
export type Signal = "SIGABRT" | "SIGALRM" | "SIGBUS" | "SIGCHLD" | "SIGCLD" | "SIGCONT" | "SIGFPE" | "SIGHUP" | "SIGILL" | "SIGINT" | "SIGIO" | "SIGIOT" | "SIGKILL" | "SIGPIPE" | "SIGPOLL" | "SIGPROF" | "SIGPWR" | "SIGQUIT" | "SIGSEGV" | "SIGSTKFLT" | "SIGSTOP" | "SIGSYS" | "SIGTERM" | "SIGTRAP" | "SIGTSTP" | "SIGTTIN" | "SIGTTOU" | "SIGURG" | "SIGUSR1" | "SIGUSR2" | "SIGVTALRM" | "SIGWINCH" | "SIGXCPU" | "SIGXFSZ" | "SIGRTMIN" | "SIGRTMIN+1" | "SIGRTMIN+2" | "SIGRTMIN+3" | "SIGRTMIN+4" | "SIGRTMIN+5" | "SIGRTMIN+6" | "SIGRTMIN+7" | "SIGRTMIN+8" | "SIGRTMIN+9" | "SIGRTMIN+10" | "SIGRTMIN+11" | "SIGRTMIN+12" | "SIGRTMIN+13" | "SIGRTMIN+14" | "SIGRTMIN+15" | "SIGRTMAX-14" | "SIGRTMAX-13" | "SIGRTMAX-12" | "SIGRTMAX-11" | "SIGRTMAX-10" | "SIGRTMAX-9" | "SIGRTMAX-8" | "SIGRTMAX-7" | "SIGRTMAX-6" | "SIGRTMAX-5" | "SIGRTMAX-4" | "SIGRTMAX-3" | "SIGRTMAX-2" | "SIGRTMAX-1" | "SIGRTMAX";

/** Values that `StorageMedium` is known to have; others are strings. */
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

/**  */
export interface AWSElasticBlockStoreVolumeSource {
  /**  */
  volumeID: string;
  /**  */
  fsType?: string;
  /**  */
  partition?: number;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface Affinity {
  /**  */
  nodeAffinity?: NodeAffinity;
  /**  */
  podAffinity?: PodAffinity;
  /**  */
  podAntiAffinity?: PodAntiAffinity;
}

/**  */
export interface AppArmorProfile {
  /**  */
  type: AppArmorProfileType;
  /**  */
  localhostProfile?: string;
}

/**  */
export interface AzureDiskVolumeSource {
  /**  */
  diskName: string;
  /**  */
  diskURI: string;
  /**  */
  cachingMode?: AzureDataDiskCachingMode;
  /**  */
  fsType?: string;
  /**  */
  readOnly?: boolean;
  /**  */
  kind?: AzureDataDiskKind;
}

/**  */
export interface AzureFileVolumeSource {
  /**  */
  secretName: string;
  /**  */
  shareName: string;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface CSIVolumeSource {
  /**  */
  driver: string;
  /**  */
  readOnly?: boolean;
  /**  */
  fsType?: string;
  /**  */
  volumeAttributes?: { [key: string]: string };
  /**  */
  nodePublishSecretRef?: LocalObjectReference;
}

/**  */
export interface Capabilities {
  /**  */
  add?: string[];
  /**  */
  drop?: string[];
}

/**  */
export interface CephFSVolumeSource {
  /**  */
  monitors: string[];
  /**  */
  path?: string;
  /**  */
  user?: string;
  /**  */
  secretFile?: string;
  /**  */
  secretRef?: LocalObjectReference;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface CinderVolumeSource {
  /**  */
  volumeID: string;
  /**  */
  fsType?: string;
  /**  */
  readOnly?: boolean;
  /**  */
  secretRef?: LocalObjectReference;
}

/**  */
export interface ClusterTrustBundleProjection {
  /**  */
  name?: string;
  /**  */
  signerName?: string;
  /**  */
  labelSelector?: LabelSelector;
  /**  */
  optional?: boolean;
  /**  */
  path: string;
  /**  */
  user?: number;
}

/**  */
export interface ConfigMapEnvSource {
  /**  */
  name?: string;
  /**  */
  optional?: boolean;
}

/**  */
export interface ConfigMapKeySelector {
  /**  */
  name?: string;
  /**  */
  key: string;
  /**  */
  optional?: boolean;
}

/**  */
export interface ConfigMapProjection {
  /**  */
  name?: string;
  /**  */
  items?: KeyToPath[];
  /**  */
  optional?: boolean;
}

/**  */
export interface ConfigMapVolumeSource {
  /**  */
  name?: string;
  /**  */
  items?: KeyToPath[];
  /**  */
  defaultMode?: number;
  /**  */
  optional?: boolean;
  /**  */
  defaultUser?: number;
}

/**  */
export interface Container {
  /**  */
  name: string;
  /**  */
  image?: string;
  /**  */
  command?: string[];
  /**  */
  args?: string[];
  /**  */
  workingDir?: string;
  /**  */
  ports?: ContainerPort[];
  /**  */
  envFrom?: EnvFromSource[];
  /**  */
  env?: EnvVar[];
  /**  */
  resources?: ResourceRequirements;
  /**  */
  resizePolicy?: ContainerResizePolicy[];
  /**  */
  restartPolicy?: ContainerRestartPolicy;
  /**  */
  restartPolicyRules?: ContainerRestartRule[];
  /**  */
  volumeMounts?: VolumeMount[];
  /**  */
  volumeDevices?: VolumeDevice[];
  /**  */
  livenessProbe?: Probe;
  /**  */
  readinessProbe?: Probe;
  /**  */
  startupProbe?: Probe;
  /**  */
  lifecycle?: Lifecycle;
  /**  */
  terminationMessagePath?: string;
  /**  */
  terminationMessagePolicy?: TerminationMessagePolicy;
  /**  */
  imagePullPolicy?: PullPolicy;
  /**  */
  securityContext?: SecurityContext;
  /**  */
  stdin?: boolean;
  /**  */
  stdinOnce?: boolean;
  /**  */
  tty?: boolean;
}

/**  */
export interface ContainerPort {
  /**  */
  name?: string;
  /**  */
  hostPort?: number;
  /**  */
  containerPort: number;
  /**  */
  protocol?: Protocol;
  /**  */
  hostIP?: string;
}

/**  */
export interface ContainerResizePolicy {
  /**  */
  resourceName: ResourceName;
  /**  */
  restartPolicy: ResourceResizeRestartPolicy;
}

/**  */
export interface ContainerRestartRule {
  /**  */
  action: ContainerRestartRuleAction;
  /**  */
  exitCodes?: ContainerRestartRuleOnExitCodes;
}

/**  */
export interface ContainerRestartRuleOnExitCodes {
  /**  */
  operator: ContainerRestartRuleOnExitCodesOperator;
  /**  */
  values?: number[];
}

/**  */
export interface DownwardAPIProjection {
  /**  */
  items?: DownwardAPIVolumeFile[];
}

/**  */
export interface DownwardAPIVolumeFile {
  /**  */
  path: string;
  /**  */
  fieldRef?: ObjectFieldSelector;
  /**  */
  resourceFieldRef?: ResourceFieldSelector;
  /**  */
  mode?: number;
  /**  */
  user?: number;
}

/**  */
export interface DownwardAPIVolumeSource {
  /**  */
  items?: DownwardAPIVolumeFile[];
  /**  */
  defaultMode?: number;
  /**  */
  defaultUser?: number;
}

/**  */
export interface EmptyDirVolumeSource {
  /**  */
  medium?: StorageMedium;
  /**  */
  sizeLimit?: Quantity;
  /**  */
  mode?: number;
}

/**  */
export interface EnvFromSource {
  /**  */
  prefix?: string;
  /**  */
  configMapRef?: ConfigMapEnvSource;
  /**  */
  secretRef?: SecretEnvSource;
}

/**  */
export interface EnvVar {
  /**  */
  name: string;
  /**  */
  value?: string;
  /**  */
  valueFrom?: EnvVarSource;
}

/**  */
export interface EnvVarSource {
  /**  */
  fieldRef?: ObjectFieldSelector;
  /**  */
  resourceFieldRef?: ResourceFieldSelector;
  /**  */
  configMapKeyRef?: ConfigMapKeySelector;
  /**  */
  secretKeyRef?: SecretKeySelector;
  /**  */
  fileKeyRef?: FileKeySelector;
}

/**  */
export interface EphemeralContainer {
  /**  */
  name: string;
  /**  */
  image?: string;
  /**  */
  command?: string[];
  /**  */
  args?: string[];
  /**  */
  workingDir?: string;
  /**  */
  ports?: ContainerPort[];
  /**  */
  envFrom?: EnvFromSource[];
  /**  */
  env?: EnvVar[];
  /**  */
  resources?: ResourceRequirements;
  /**  */
  resizePolicy?: ContainerResizePolicy[];
  /**  */
  restartPolicy?: ContainerRestartPolicy;
  /**  */
  restartPolicyRules?: ContainerRestartRule[];
  /**  */
  volumeMounts?: VolumeMount[];
  /**  */
  volumeDevices?: VolumeDevice[];
  /**  */
  livenessProbe?: Probe;
  /**  */
  readinessProbe?: Probe;
  /**  */
  startupProbe?: Probe;
  /**  */
  lifecycle?: Lifecycle;
  /**  */
  terminationMessagePath?: string;
  /**  */
  terminationMessagePolicy?: TerminationMessagePolicy;
  /**  */
  imagePullPolicy?: PullPolicy;
  /**  */
  securityContext?: SecurityContext;
  /**  */
  stdin?: boolean;
  /**  */
  stdinOnce?: boolean;
  /**  */
  tty?: boolean;
  /**  */
  targetContainerName?: string;
}

/**  */
export interface EphemeralVolumeSource {
  /**  */
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

/**  */
export interface EvictionResponder {
  /**  */
  name: string;
  /**  */
  priority: number;
}

/**  */
export interface ExecAction {
  /**  */
  command?: string[];
}

/**  */
export interface FCVolumeSource {
  /**  */
  targetWWNs?: string[];
  /**  */
  lun?: number;
  /**  */
  fsType?: string;
  /**  */
  readOnly?: boolean;
  /**  */
  wwids?: string[];
}

/**  */
export interface FileKeySelector {
  /**  */
  volumeName: string;
  /**  */
  path: string;
  /**  */
  key: string;
  /**  */
  optional?: boolean;
}

/**  */
export interface FlexVolumeSource {
  /**  */
  driver: string;
  /**  */
  fsType?: string;
  /**  */
  secretRef?: LocalObjectReference;
  /**  */
  readOnly?: boolean;
  /**  */
  options?: { [key: string]: string };
}

/**  */
export interface FlockerVolumeSource {
  /**  */
  datasetName?: string;
  /**  */
  datasetUUID?: string;
}

/**  */
export interface GCEPersistentDiskVolumeSource {
  /**  */
  pdName: string;
  /**  */
  fsType?: string;
  /**  */
  partition?: number;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface GRPCAction {
  /**  */
  port: number;
  /**  */
  service?: string;
  /**  */
  mode?: GRPCProbeMode;
}

/**  */
export interface GitRepoVolumeSource {
  /**  */
  repository: string;
  /**  */
  revision?: string;
  /**  */
  directory?: string;
}

/**  */
export interface GlusterfsVolumeSource {
  /**  */
  endpoints: string;
  /**  */
  path: string;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface HTTPGetAction {
  /**  */
  path?: string;
  /**  */
  port: IntOrString;
  /**  */
  host?: string;
  /**  */
  scheme?: URIScheme;
  /**  */
  httpHeaders?: HTTPHeader[];
  /**  */
  protocol?: HTTPProtocol;
}

/**  */
export interface HTTPHeader {
  /**  */
  name: string;
  /**  */
  value: string;
}

/**  */
export interface HostAlias {
  /**  */
  ip: string;
  /**  */
  hostnames?: string[];
}

/**  */
export interface HostPathVolumeSource {
  /**  */
  path: string;
  /**  */
  type?: HostPathType;
}

/**  */
export interface ISCSIVolumeSource {
  /**  */
  targetPortal: string;
  /**  */
  iqn: string;
  /**  */
  lun: number;
  /**  */
  iscsiInterface?: string;
  /**  */
  fsType?: string;
  /**  */
  readOnly?: boolean;
  /**  */
  portals?: string[];
  /**  */
  chapAuthDiscovery?: boolean;
  /**  */
  chapAuthSession?: boolean;
  /**  */
  secretRef?: LocalObjectReference;
  /**  */
  initiatorName?: string;
}

/**  */
export interface ImageVolumeSource {
  /**  */
  reference?: string;
  /**  */
  pullPolicy?: PullPolicy;
}

/**  */
export interface KeyToPath {
  /**  */
  key: string;
  /**  */
  path: string;
  /**  */
  mode?: number;
  /**  */
  user?: number;
}

/**  */
export interface Lifecycle {
  /**  */
  postStart?: LifecycleHandler;
  /**  */
  preStop?: LifecycleHandler;
  /**  */
  stopSignal?: Signal;
}

/**  */
export interface LifecycleHandler {
  /**  */
  exec?: ExecAction;
  /**  */
  httpGet?: HTTPGetAction;
  /**  */
  tcpSocket?: TCPSocketAction;
  /**  */
  sleep?: SleepAction;
}

/**  */
export interface LocalObjectReference {
  /**  */
  name?: string;
}

/**  */
export interface NFSVolumeSource {
  /**  */
  server: string;
  /**  */
  path: string;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface NodeAffinity {
  /**  */
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
  /**  */
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
}

/**  */
export interface NodeSelector {
  /**  */
  nodeSelectorTerms: NodeSelectorTerm[];
}

/**  */
export interface NodeSelectorRequirement {
  /**  */
  key: string;
  /**  */
  operator: NodeSelectorOperator;
  /**  */
  values?: string[];
}

/**  */
export interface NodeSelectorTerm {
  /**  */
  matchExpressions?: NodeSelectorRequirement[];
  /**  */
  matchFields?: NodeSelectorRequirement[];
}

/**  */
export interface ObjectFieldSelector {
  /**  */
  apiVersion?: string;
  /**  */
  fieldPath: string;
}

/**  */
export interface ObjectReference {
  /**  */
  kind: "ObjectReference";
  /**  */
  namespace?: string;
  /**  */
  name?: string;
  /**  */
  uid?: string;
  /**  */
  apiVersion: "core/v1";
  /**  */
  resourceVersion?: string;
  /**  */
  fieldPath?: string;
}

/**  */
export interface PersistentVolumeClaimSpec {
  /**  */
  accessModes?: PersistentVolumeAccessMode[];
  /**  */
  selector?: LabelSelector;
  /**  */
  resources?: VolumeResourceRequirements;
  /**  */
  volumeName?: string;
  /**  */
  storageClassName?: string;
  /**  */
  volumeMode?: PersistentVolumeMode;
  /**  */
  dataSource?: TypedLocalObjectReference;
  /**  */
  dataSourceRef?: TypedObjectReference;
  /**  */
  volumeAttributesClassName?: string;
}

/**  */
export interface PersistentVolumeClaimTemplate {
  /**  */
  metadata?: ObjectMeta;
  /**  */
  spec: PersistentVolumeClaimSpec;
}

/**  */
export interface PersistentVolumeClaimVolumeSource {
  /**  */
  claimName: string;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface PhotonPersistentDiskVolumeSource {
  /**  */
  pdID: string;
  /**  */
  fsType?: string;
}

/**  */
export interface PodAffinity {
  /**  */
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
  /**  */
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
}

/**  */
export interface PodAffinityTerm {
  /**  */
  labelSelector?: LabelSelector;
  /**  */
  namespaces?: string[];
  /**  */
  topologyKey: string;
  /**  */
  namespaceSelector?: LabelSelector;
  /**  */
  matchLabelKeys?: string[];
  /**  */
  mismatchLabelKeys?: string[];
}

/**  */
export interface PodAntiAffinity {
  /**  */
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
  /**  */
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
}

/**  */
export interface PodCertificateProjection {
  /**  */
  signerName: string;
  /**  */
  keyType: string;
  /**  */
  maxExpirationSeconds?: number;
  /**  */
  credentialBundlePath?: string;
  /**  */
  keyPath?: string;
  /**  */
  certificateChainPath?: string;
  /**  */
  userAnnotations?: { [key: string]: string };
  /**  */
  user?: number;
}

/**  */
export interface PodDNSConfig {
  /**  */
  nameservers?: string[];
  /**  */
  searches?: string[];
  /**  */
  options?: PodDNSConfigOption[];
}

/**  */
export interface PodDNSConfigOption {
  /**  */
  name?: string;
  /**  */
  value?: string;
}

/**  */
export interface PodOS {
  /**  */
  name: OSName;
}

/**  */
export interface PodReadinessGate {
  /**  */
  conditionType: PodConditionType;
}

/**  */
export interface PodResourceClaim {
  /**  */
  name: string;
  /**  */
  resourceClaimName?: string;
  /**  */
  resourceClaimTemplateName?: string;
}

/**  */
export interface PodSchedulingGate {
  /**  */
  name: string;
}

/**  */
export interface PodSchedulingGroup {
  /**  */
  podGroupName?: string;
}

/**  */
export interface PodSecurityContext {
  /**  */
  seLinuxOptions?: SELinuxOptions;
  /**  */
  windowsOptions?: WindowsSecurityContextOptions;
  /**  */
  runAsUser?: number;
  /**  */
  runAsGroup?: number;
  /**  */
  runAsNonRoot?: boolean;
  /**  */
  supplementalGroups?: number[];
  /**  */
  supplementalGroupsPolicy?: SupplementalGroupsPolicy;
  /**  */
  fsGroup?: number;
  /**  */
  sysctls?: Sysctl[];
  /**  */
  fsGroupChangePolicy?: PodFSGroupChangePolicy;
  /**  */
  seccompProfile?: SeccompProfile;
  /**  */
  appArmorProfile?: AppArmorProfile;
  /**  */
  seLinuxChangePolicy?: PodSELinuxChangePolicy;
}

/**  */
export interface PodSpec {
  /**  */
  volumes?: Volume[];
  /**  */
  initContainers?: Container[];
  /**  */
  containers: Container[];
  /**  */
  ephemeralContainers?: EphemeralContainer[];
  /**  */
  restartPolicy?: "Never" | "OnFailure";
  /**  */
  terminationGracePeriodSeconds?: number;
  /**  */
  activeDeadlineSeconds?: number;
  /**  */
  dnsPolicy?: DNSPolicy;
  /**  */
  nodeSelector?: { [key: string]: string };
  /**  */
  serviceAccountName?: string;
  /**  */
  serviceAccount?: string;
  /**  */
  automountServiceAccountToken?: boolean;
  /**  */
  nodeName?: string;
  /**  */
  hostNetwork?: boolean;
  /**  */
  hostPID?: boolean;
  /**  */
  hostIPC?: boolean;
  /**  */
  shareProcessNamespace?: boolean;
  /**  */
  securityContext?: PodSecurityContext;
  /**  */
  imagePullSecrets?: LocalObjectReference[];
  /**  */
  hostname?: string;
  /**  */
  subdomain?: string;
  /**  */
  affinity?: Affinity;
  /**  */
  schedulerName?: string;
  /**  */
  tolerations?: Toleration[];
  /**  */
  hostAliases?: HostAlias[];
  /**  */
  priorityClassName?: string;
  /**  */
  priority?: number;
  /**  */
  dnsConfig?: PodDNSConfig;
  /**  */
  readinessGates?: PodReadinessGate[];
  /**  */
  runtimeClassName?: string;
  /**  */
  enableServiceLinks?: boolean;
  /**  */
  preemptionPolicy?: PreemptionPolicy;
  /**  */
  overhead?: { [key: string]: Quantity };
  /**  */
  topologySpreadConstraints?: TopologySpreadConstraint[];
  /**  */
  setHostnameAsFQDN?: boolean;
  /**  */
  os?: PodOS;
  /**  */
  hostUsers?: boolean;
  /**  */
  schedulingGates?: PodSchedulingGate[];
  /**  */
  resourceClaims?: PodResourceClaim[];
  /**  */
  resources?: ResourceRequirements;
  /**  */
  hostnameOverride?: string;
  /**  */
  schedulingGroup?: PodSchedulingGroup;
  /**  */
  evictionResponders?: EvictionResponder[];
}

/**  */
export interface PodTemplateSpec {
  /**  */
  metadata?: ObjectMeta;
  /**  */
  spec?: PodSpec;
}

/**  */
export interface PortworxVolumeSource {
  /**  */
  volumeID: string;
  /**  */
  fsType?: string;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface PreferredSchedulingTerm {
  /**  */
  weight: number;
  /**  */
  preference: NodeSelectorTerm;
}

/**  */
export interface Probe {
  /**  */
  exec?: ExecAction;
  /**  */
  httpGet?: HTTPGetAction;
  /**  */
  tcpSocket?: TCPSocketAction;
  /**  */
  grpc?: GRPCAction;
  /**  */
  initialDelaySeconds?: number;
  /**  */
  timeoutSeconds?: number;
  /**  */
  periodSeconds?: number;
  /**  */
  successThreshold?: number;
  /**  */
  failureThreshold?: number;
  /**  */
  terminationGracePeriodSeconds?: number;
}

/**  */
export interface ProjectedVolumeSource {
  /**  */
  sources?: VolumeProjection[];
  /**  */
  defaultMode?: number;
  /**  */
  defaultUser?: number;
}

/**  */
export interface QuobyteVolumeSource {
  /**  */
  registry: string;
  /**  */
  volume: string;
  /**  */
  readOnly?: boolean;
  /**  */
  user?: string;
  /**  */
  group?: string;
  /**  */
  tenant?: string;
}

/**  */
export interface RBDVolumeSource {
  /**  */
  monitors: string[];
  /**  */
  image: string;
  /**  */
  fsType?: string;
  /**  */
  pool?: string;
  /**  */
  user?: string;
  /**  */
  keyring?: string;
  /**  */
  secretRef?: LocalObjectReference;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface ResourceClaim {
  /**  */
  name: string;
  /**  */
  request?: string;
}

/**  */
export interface ResourceFieldSelector {
  /**  */
  containerName?: string;
  /**  */
  resource: string;
  /**  */
  divisor?: Quantity;
}

/**  */
export interface ResourceRequirements {
  /**  */
  limits?: { [key: string]: Quantity };
  /**  */
  requests?: { [key: string]: Quantity };
  /**  */
  claims?: ResourceClaim[];
}

/**  */
export interface SELinuxOptions {
  /**  */
  user?: string;
  /**  */
  role?: string;
  /**  */
  type?: string;
  /**  */
  level?: string;
}

/**  */
export interface ScaleIOVolumeSource {
  /**  */
  gateway: string;
  /**  */
  system: string;
  /**  */
  secretRef: LocalObjectReference;
  /**  */
  sslEnabled?: boolean;
  /**  */
  protectionDomain?: string;
  /**  */
  storagePool?: string;
  /**  */
  storageMode?: string;
  /**  */
  volumeName?: string;
  /**  */
  fsType?: string;
  /**  */
  readOnly?: boolean;
}

/**  */
export interface SeccompProfile {
  /**  */
  type: SeccompProfileType;
  /**  */
  localhostProfile?: string;
}

/**  */
export interface SecretEnvSource {
  /**  */
  name?: string;
  /**  */
  optional?: boolean;
}

/**  */
export interface SecretKeySelector {
  /**  */
  name?: string;
  /**  */
  key: string;
  /**  */
  optional?: boolean;
}

/**  */
export interface SecretProjection {
  /**  */
  name?: string;
  /**  */
  items?: KeyToPath[];
  /**  */
  optional?: boolean;
}

/**  */
export interface SecretVolumeSource {
  /**  */
  secretName?: string;
  /**  */
  items?: KeyToPath[];
  /**  */
  defaultMode?: number;
  /**  */
  optional?: boolean;
  /**  */
  defaultUser?: number;
}

/**  */
export interface SecurityContext {
  /**  */
  capabilities?: Capabilities;
  /**  */
  privileged?: boolean;
  /**  */
  seLinuxOptions?: SELinuxOptions;
  /**  */
  windowsOptions?: WindowsSecurityContextOptions;
  /**  */
  runAsUser?: number;
  /**  */
  runAsGroup?: number;
  /**  */
  runAsNonRoot?: boolean;
  /**  */
  readOnlyRootFilesystem?: boolean;
  /**  */
  allowPrivilegeEscalation?: boolean;
  /**  */
  procMount?: ProcMountType;
  /**  */
  seccompProfile?: SeccompProfile;
  /**  */
  appArmorProfile?: AppArmorProfile;
}

/**  */
export interface ServiceAccountTokenProjection {
  /**  */
  audience?: string;
  /**  */
  expirationSeconds?: number;
  /**  */
  path: string;
  /**  */
  user?: number;
}

/**  */
export interface SleepAction {
  /**  */
  seconds: number;
}

/**  */
export interface StorageOSVolumeSource {
  /**  */
  volumeName?: string;
  /**  */
  volumeNamespace?: string;
  /**  */
  fsType?: string;
  /**  */
  readOnly?: boolean;
  /**  */
  secretRef?: LocalObjectReference;
}

/**  */
export interface Sysctl {
  /**  */
  name: string;
  /**  */
  value: string;
}

/**  */
export interface TCPSocketAction {
  /**  */
  port: IntOrString;
  /**  */
  host?: string;
}

/**  */
export interface Toleration {
  /**  */
  key?: string;
  /**  */
  operator?: TolerationOperator;
  /**  */
  value?: string;
  /**  */
  effect?: TaintEffect;
  /**  */
  tolerationSeconds?: number;
}

/**  */
export interface TopologySpreadConstraint {
  /**  */
  maxSkew: number;
  /**  */
  topologyKey: string;
  /**  */
  whenUnsatisfiable: UnsatisfiableConstraintAction;
  /**  */
  labelSelector?: LabelSelector;
  /**  */
  minDomains?: number;
  /**  */
  nodeAffinityPolicy?: NodeInclusionPolicy;
  /**  */
  nodeTaintsPolicy?: NodeInclusionPolicy;
  /**  */
  matchLabelKeys?: string[];
}

/**  */
export interface TypedLocalObjectReference {
  /**  */
  apiGroup?: string;
  /**  */
  kind: string;
  /**  */
  name: string;
}

/**  */
export interface TypedObjectReference {
  /**  */
  apiGroup?: string;
  /**  */
  kind: string;
  /**  */
  name: string;
  /**  */
  namespace?: string;
}

/**  */
export interface Volume {
  /**  */
  name: string;
  /**  */
  hostPath?: HostPathVolumeSource;
  /**  */
  emptyDir?: EmptyDirVolumeSource;
  /**  */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  /**  */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  /**  */
  gitRepo?: GitRepoVolumeSource;
  /**  */
  secret?: SecretVolumeSource;
  /**  */
  nfs?: NFSVolumeSource;
  /**  */
  iscsi?: ISCSIVolumeSource;
  /**  */
  glusterfs?: GlusterfsVolumeSource;
  /**  */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  /**  */
  rbd?: RBDVolumeSource;
  /**  */
  flexVolume?: FlexVolumeSource;
  /**  */
  cinder?: CinderVolumeSource;
  /**  */
  cephfs?: CephFSVolumeSource;
  /**  */
  flocker?: FlockerVolumeSource;
  /**  */
  downwardAPI?: DownwardAPIVolumeSource;
  /**  */
  fc?: FCVolumeSource;
  /**  */
  azureFile?: AzureFileVolumeSource;
  /**  */
  configMap?: ConfigMapVolumeSource;
  /**  */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
  /**  */
  quobyte?: QuobyteVolumeSource;
  /**  */
  azureDisk?: AzureDiskVolumeSource;
  /**  */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /**  */
  projected?: ProjectedVolumeSource;
  /**  */
  portworxVolume?: PortworxVolumeSource;
  /**  */
  scaleIO?: ScaleIOVolumeSource;
  /**  */
  storageos?: StorageOSVolumeSource;
  /**  */
  csi?: CSIVolumeSource;
  /**  */
  ephemeral?: EphemeralVolumeSource;
  /**  */
  image?: ImageVolumeSource;
}

/**  */
export interface VolumeDevice {
  /**  */
  name: string;
  /**  */
  devicePath: string;
}

/**  */
export interface VolumeMount {
  /**  */
  name: string;
  /**  */
  readOnly?: boolean;
  /**  */
  recursiveReadOnly?: RecursiveReadOnlyMode;
  /**  */
  mountPath: string;
  /**  */
  subPath?: string;
  /**  */
  mountPropagation?: MountPropagationMode;
  /**  */
  subPathExpr?: string;
  /**  */
  bindMountOptions?: string[];
}

/**  */
export interface VolumeProjection {
  /**  */
  secret?: SecretProjection;
  /**  */
  downwardAPI?: DownwardAPIProjection;
  /**  */
  configMap?: ConfigMapProjection;
  /**  */
  serviceAccountToken?: ServiceAccountTokenProjection;
  /**  */
  clusterTrustBundle?: ClusterTrustBundleProjection;
  /**  */
  podCertificate?: PodCertificateProjection;
}

/**  */
export interface VolumeResourceRequirements {
  /**  */
  limits?: { [key: string]: Quantity };
  /**  */
  requests?: { [key: string]: Quantity };
}

/**  */
export interface VsphereVirtualDiskVolumeSource {
  /**  */
  volumePath: string;
  /**  */
  fsType?: string;
  /**  */
  storagePolicyName?: string;
  /**  */
  storagePolicyID?: string;
}

/**  */
export interface WeightedPodAffinityTerm {
  /**  */
  weight: number;
  /**  */
  podAffinityTerm: PodAffinityTerm;
}

/**  */
export interface WindowsSecurityContextOptions {
  /**  */
  gmsaCredentialSpecName?: string;
  /**  */
  gmsaCredentialSpec?: string;
  /**  */
  runAsUserName?: string;
  /**  */
  hostProcess?: boolean;
}
