// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

/**
 * A line for each type: its Go name, then its fields in the Go struct's order, each with a code that
 * schema.ts reads.
 */
export const table = `CronJob kind:s apiVersion:s metadata:!ObjectMeta spec:!CronJobSpec status:!CronJobStatus
CronJobList kind:s apiVersion:s metadata:!ListMeta items:![CronJob
CronJobSpec schedule:!s timeZone:*s startingDeadlineSeconds:*l concurrencyPolicy:s.ConcurrencyPolicy suspend:*b jobTemplate:!JobTemplateSpec successfulJobsHistoryLimit:*i failedJobsHistoryLimit:*i
CronJobStatus active:[ObjectReference lastScheduleTime:*t lastSuccessfulTime:*t
Job kind:s apiVersion:s metadata:!ObjectMeta spec:!JobSpec status:!JobStatus
JobCondition type:!s.JobConditionType status:!s.ConditionStatus lastProbeTime:!t lastTransitionTime:!t reason:s message:s
JobList kind:s apiVersion:s metadata:!ListMeta items:![Job
JobSchedulingConfiguration schedulingPolicy:*WorkloadPodGroupSchedulingPolicy schedulingConstraints:*WorkloadPodGroupSchedulingConstraints disruptionMode:*WorkloadPodGroupDisruptionMode resourceClaims:[WorkloadPodGroupResourceClaim
JobSpec parallelism:*i completions:*i activeDeadlineSeconds:*l podFailurePolicy:*PodFailurePolicy successPolicy:*SuccessPolicy backoffLimit:*i backoffLimitPerIndex:*i maxFailedIndexes:*i selector:*LabelSelector manualSelector:*b template:!PodTemplateSpec ttlSecondsAfterFinished:*i completionMode:*s.CompletionMode suspend:*b podReplacementPolicy:*s.PodReplacementPolicy managedBy:*s scheduling:*JobSchedulingConfiguration
JobStatus conditions:[JobCondition startTime:*t completionTime:*t active:i succeeded:i failed:i terminating:*i completedIndexes:s failedIndexes:*s uncountedTerminatedPods:*UncountedTerminatedPods ready:*i
JobTemplateSpec metadata:!ObjectMeta spec:!JobSpec
PodFailurePolicy rules:![PodFailurePolicyRule
PodFailurePolicyOnExitCodesRequirement containerName:*s operator:!s.PodFailurePolicyOnExitCodesOperator values:![i
PodFailurePolicyOnPodConditionsPattern type:!s.PodConditionType status:!s.ConditionStatus
PodFailurePolicyRule action:!s.PodFailurePolicyAction onExitCodes:*PodFailurePolicyOnExitCodesRequirement onPodConditions:[PodFailurePolicyOnPodConditionsPattern
SuccessPolicy rules:![SuccessPolicyRule
SuccessPolicyRule succeededIndexes:*s succeededCount:*i
UncountedTerminatedPods succeeded:[s.types.UID failed:[s.types.UID
AWSElasticBlockStoreVolumeSource volumeID:!s fsType:s partition:i readOnly:b
Affinity nodeAffinity:*NodeAffinity podAffinity:*PodAffinity podAntiAffinity:*PodAntiAffinity
AppArmorProfile type:!s.AppArmorProfileType localhostProfile:*s
AzureDiskVolumeSource diskName:!s diskURI:!s cachingMode:*s.AzureDataDiskCachingMode fsType:*s readOnly:*b kind:*s.AzureDataDiskKind
AzureFileVolumeSource secretName:!s shareName:!s readOnly:b
CSIVolumeSource driver:!s readOnly:*b fsType:*s volumeAttributes:{s nodePublishSecretRef:*LocalObjectReference
Capabilities add:[s.Capability drop:[s.Capability
CephFSVolumeSource monitors:![s path:s user:s secretFile:s secretRef:*LocalObjectReference readOnly:b
CinderVolumeSource volumeID:!s fsType:s readOnly:b secretRef:*LocalObjectReference
ClusterTrustBundleProjection name:*s signerName:*s labelSelector:*LabelSelector optional:*b path:!s user:*l
ConfigMapEnvSource name:s optional:*b
ConfigMapKeySelector name:s key:!s optional:*b
ConfigMapProjection name:s items:[KeyToPath optional:*b
ConfigMapVolumeSource name:s items:[KeyToPath defaultMode:*i optional:*b defaultUser:*l
Container name:!s image:s command:[s args:[s workingDir:s ports:[ContainerPort envFrom:[EnvFromSource env:[EnvVar resources:!ResourceRequirements resizePolicy:[ContainerResizePolicy restartPolicy:*s.ContainerRestartPolicy restartPolicyRules:[ContainerRestartRule volumeMounts:[VolumeMount volumeDevices:[VolumeDevice livenessProbe:*Probe readinessProbe:*Probe startupProbe:*Probe lifecycle:*Lifecycle terminationMessagePath:s terminationMessagePolicy:s.TerminationMessagePolicy imagePullPolicy:s.PullPolicy securityContext:*SecurityContext stdin:b stdinOnce:b tty:b
ContainerPort name:s hostPort:i containerPort:!i protocol:s.Protocol hostIP:s
ContainerResizePolicy resourceName:!s.ResourceName restartPolicy:!s.ResourceResizeRestartPolicy
ContainerRestartRule action:s.ContainerRestartRuleAction exitCodes:*ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator:s.ContainerRestartRuleOnExitCodesOperator values:[i
DownwardAPIProjection items:[DownwardAPIVolumeFile
DownwardAPIVolumeFile path:!s fieldRef:*ObjectFieldSelector resourceFieldRef:*ResourceFieldSelector mode:*i user:*l
DownwardAPIVolumeSource items:[DownwardAPIVolumeFile defaultMode:*i defaultUser:*l
EmptyDirVolumeSource medium:s.StorageMedium sizeLimit:*q mode:*i
EnvFromSource prefix:s configMapRef:*ConfigMapEnvSource secretRef:*SecretEnvSource
EnvVar name:!s value:s valueFrom:*EnvVarSource
EnvVarSource fieldRef:*ObjectFieldSelector resourceFieldRef:*ResourceFieldSelector configMapKeyRef:*ConfigMapKeySelector secretKeyRef:*SecretKeySelector fileKeyRef:*FileKeySelector
EphemeralContainer name:!s image:s command:[s args:[s workingDir:s ports:[ContainerPort envFrom:[EnvFromSource env:[EnvVar resources:!ResourceRequirements resizePolicy:[ContainerResizePolicy restartPolicy:*s.ContainerRestartPolicy restartPolicyRules:[ContainerRestartRule volumeMounts:[VolumeMount volumeDevices:[VolumeDevice livenessProbe:*Probe readinessProbe:*Probe startupProbe:*Probe lifecycle:*Lifecycle terminationMessagePath:s terminationMessagePolicy:s.TerminationMessagePolicy imagePullPolicy:s.PullPolicy securityContext:*SecurityContext stdin:b stdinOnce:b tty:b targetContainerName:s
EphemeralVolumeSource volumeClaimTemplate:*PersistentVolumeClaimTemplate
EvictionResponder name:!s priority:*!i
ExecAction command:[s
FCVolumeSource targetWWNs:[s lun:*i fsType:s readOnly:b wwids:[s
FileKeySelector volumeName:!s path:!s key:!s optional:*b
FlexVolumeSource driver:!s fsType:s secretRef:*LocalObjectReference readOnly:b options:{s
FlockerVolumeSource datasetName:s datasetUUID:s
GCEPersistentDiskVolumeSource pdName:!s fsType:s partition:i readOnly:b
GRPCAction port:!i service:*!s mode:*s.GRPCProbeMode
GitRepoVolumeSource repository:!s revision:s directory:s
GlusterfsVolumeSource endpoints:!s path:!s readOnly:b
HTTPGetAction path:s port:!x host:s scheme:s.URIScheme httpHeaders:[HTTPHeader protocol:*s.HTTPProtocol
HTTPHeader name:!s value:!s
HostAlias ip:!s hostnames:[s
HostPathVolumeSource path:!s type:*s.HostPathType
ISCSIVolumeSource targetPortal:!s iqn:!s lun:!i iscsiInterface:s fsType:s readOnly:b portals:[s chapAuthDiscovery:b chapAuthSession:b secretRef:*LocalObjectReference initiatorName:*s
ImageVolumeSource reference:s pullPolicy:s.PullPolicy
KeyToPath key:!s path:!s mode:*i user:*l
Lifecycle postStart:*LifecycleHandler preStop:*LifecycleHandler stopSignal:*s.Signal
LifecycleHandler exec:*ExecAction httpGet:*HTTPGetAction tcpSocket:*TCPSocketAction sleep:*SleepAction
LocalObjectReference name:s
NFSVolumeSource server:!s path:!s readOnly:b
NodeAffinity requiredDuringSchedulingIgnoredDuringExecution:*NodeSelector preferredDuringSchedulingIgnoredDuringExecution:[PreferredSchedulingTerm
NodeSelector nodeSelectorTerms:![NodeSelectorTerm
NodeSelectorRequirement key:!s operator:!s.NodeSelectorOperator values:[s
NodeSelectorTerm matchExpressions:[NodeSelectorRequirement matchFields:[NodeSelectorRequirement
ObjectFieldSelector apiVersion:s fieldPath:!s
ObjectReference kind:s namespace:s name:s uid:s.types.UID apiVersion:s resourceVersion:s fieldPath:s
PersistentVolumeClaimSpec accessModes:[s.PersistentVolumeAccessMode selector:*LabelSelector resources:!VolumeResourceRequirements volumeName:s storageClassName:*s volumeMode:*s.PersistentVolumeMode dataSource:*TypedLocalObjectReference dataSourceRef:*TypedObjectReference volumeAttributesClassName:*s
PersistentVolumeClaimTemplate metadata:!ObjectMeta spec:!PersistentVolumeClaimSpec
PersistentVolumeClaimVolumeSource claimName:!s readOnly:b
PhotonPersistentDiskVolumeSource pdID:!s fsType:s
PodAffinity requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
PodAffinityTerm labelSelector:*LabelSelector namespaces:[s topologyKey:!s namespaceSelector:*LabelSelector matchLabelKeys:[s mismatchLabelKeys:[s
PodAntiAffinity requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
PodCertificateProjection signerName:s keyType:s maxExpirationSeconds:*i credentialBundlePath:s keyPath:s certificateChainPath:s userAnnotations:{s user:*l
PodDNSConfig nameservers:[s searches:[s options:[PodDNSConfigOption
PodDNSConfigOption name:s value:*s
PodOS name:!s.OSName
PodReadinessGate conditionType:!s.PodConditionType
PodResourceClaim name:!s resourceClaimName:*s resourceClaimTemplateName:*s
PodSchedulingGate name:!s
PodSchedulingGroup podGroupName:*s
PodSecurityContext seLinuxOptions:*SELinuxOptions windowsOptions:*WindowsSecurityContextOptions runAsUser:*l runAsGroup:*l runAsNonRoot:*b supplementalGroups:[l supplementalGroupsPolicy:*s.SupplementalGroupsPolicy fsGroup:*l sysctls:[Sysctl fsGroupChangePolicy:*s.PodFSGroupChangePolicy seccompProfile:*SeccompProfile appArmorProfile:*AppArmorProfile seLinuxChangePolicy:*s.PodSELinuxChangePolicy
PodSpec volumes:[Volume initContainers:[Container containers:![Container ephemeralContainers:[EphemeralContainer restartPolicy:s.RestartPolicy terminationGracePeriodSeconds:*l activeDeadlineSeconds:*l dnsPolicy:s.DNSPolicy nodeSelector:{s serviceAccountName:s serviceAccount:s automountServiceAccountToken:*b nodeName:s hostNetwork:b hostPID:b hostIPC:b shareProcessNamespace:*b securityContext:*PodSecurityContext imagePullSecrets:[LocalObjectReference hostname:s subdomain:s affinity:*Affinity schedulerName:s tolerations:[Toleration hostAliases:[HostAlias priorityClassName:s priority:*i dnsConfig:*PodDNSConfig readinessGates:[PodReadinessGate runtimeClassName:*s enableServiceLinks:*b preemptionPolicy:*s.PreemptionPolicy overhead:{q.ResourceList topologySpreadConstraints:[TopologySpreadConstraint setHostnameAsFQDN:*b os:*PodOS hostUsers:*b schedulingGates:[PodSchedulingGate resourceClaims:[PodResourceClaim resources:*ResourceRequirements hostnameOverride:*s schedulingGroup:*PodSchedulingGroup evictionResponders:[EvictionResponder
PodTemplateSpec metadata:!ObjectMeta spec:!PodSpec
PortworxVolumeSource volumeID:!s fsType:s readOnly:b
PreferredSchedulingTerm weight:!i preference:!NodeSelectorTerm
Probe exec:*ExecAction httpGet:*HTTPGetAction tcpSocket:*TCPSocketAction grpc:*GRPCAction initialDelaySeconds:i timeoutSeconds:i periodSeconds:i successThreshold:i failureThreshold:i terminationGracePeriodSeconds:*l
ProjectedVolumeSource sources:![VolumeProjection defaultMode:*i defaultUser:*l
QuobyteVolumeSource registry:!s volume:!s readOnly:b user:s group:s tenant:s
RBDVolumeSource monitors:![s image:!s fsType:s pool:s user:s keyring:s secretRef:*LocalObjectReference readOnly:b
ResourceClaim name:!s request:s
ResourceFieldSelector containerName:s resource:!s divisor:!q
ResourceRequirements limits:{q.ResourceList requests:{q.ResourceList claims:[ResourceClaim
SELinuxOptions user:s role:s type:s level:s
ScaleIOVolumeSource gateway:!s system:!s secretRef:*!LocalObjectReference sslEnabled:b protectionDomain:s storagePool:s storageMode:s volumeName:s fsType:s readOnly:b
SeccompProfile type:!s.SeccompProfileType localhostProfile:*s
SecretEnvSource name:s optional:*b
SecretKeySelector name:s key:!s optional:*b
SecretProjection name:s items:[KeyToPath optional:*b
SecretVolumeSource secretName:s items:[KeyToPath defaultMode:*i optional:*b defaultUser:*l
SecurityContext capabilities:*Capabilities privileged:*b seLinuxOptions:*SELinuxOptions windowsOptions:*WindowsSecurityContextOptions runAsUser:*l runAsGroup:*l runAsNonRoot:*b readOnlyRootFilesystem:*b allowPrivilegeEscalation:*b procMount:*s.ProcMountType seccompProfile:*SeccompProfile appArmorProfile:*AppArmorProfile
ServiceAccountTokenProjection audience:s expirationSeconds:*l path:!s user:*l
SleepAction seconds:!l
StorageOSVolumeSource volumeName:s volumeNamespace:s fsType:s readOnly:b secretRef:*LocalObjectReference
Sysctl name:!s value:!s
TCPSocketAction port:!x host:s
Toleration key:s operator:s.TolerationOperator value:s effect:s.TaintEffect tolerationSeconds:*l
TopologySpreadConstraint maxSkew:!i topologyKey:!s whenUnsatisfiable:!s.UnsatisfiableConstraintAction labelSelector:*LabelSelector minDomains:*i nodeAffinityPolicy:*s.NodeInclusionPolicy nodeTaintsPolicy:*s.NodeInclusionPolicy matchLabelKeys:[s
TypedLocalObjectReference apiGroup:*!s kind:!s name:!s
TypedObjectReference apiGroup:*!s kind:!s name:!s namespace:*s
Volume name:!s hostPath:*HostPathVolumeSource emptyDir:*EmptyDirVolumeSource gcePersistentDisk:*GCEPersistentDiskVolumeSource awsElasticBlockStore:*AWSElasticBlockStoreVolumeSource gitRepo:*GitRepoVolumeSource secret:*SecretVolumeSource nfs:*NFSVolumeSource iscsi:*ISCSIVolumeSource glusterfs:*GlusterfsVolumeSource persistentVolumeClaim:*PersistentVolumeClaimVolumeSource rbd:*RBDVolumeSource flexVolume:*FlexVolumeSource cinder:*CinderVolumeSource cephfs:*CephFSVolumeSource flocker:*FlockerVolumeSource downwardAPI:*DownwardAPIVolumeSource fc:*FCVolumeSource azureFile:*AzureFileVolumeSource configMap:*ConfigMapVolumeSource vsphereVolume:*VsphereVirtualDiskVolumeSource quobyte:*QuobyteVolumeSource azureDisk:*AzureDiskVolumeSource photonPersistentDisk:*PhotonPersistentDiskVolumeSource projected:*ProjectedVolumeSource portworxVolume:*PortworxVolumeSource scaleIO:*ScaleIOVolumeSource storageos:*StorageOSVolumeSource csi:*CSIVolumeSource ephemeral:*EphemeralVolumeSource image:*ImageVolumeSource
VolumeDevice name:!s devicePath:!s
VolumeMount name:!s readOnly:b recursiveReadOnly:*s.RecursiveReadOnlyMode mountPath:!s subPath:s mountPropagation:*s.MountPropagationMode subPathExpr:s bindMountOptions:[s
VolumeProjection secret:*SecretProjection downwardAPI:*DownwardAPIProjection configMap:*ConfigMapProjection serviceAccountToken:*ServiceAccountTokenProjection clusterTrustBundle:*ClusterTrustBundleProjection podCertificate:*PodCertificateProjection
VolumeResourceRequirements limits:{q.ResourceList requests:{q.ResourceList
VsphereVirtualDiskVolumeSource volumePath:!s fsType:s storagePolicyName:s storagePolicyID:s
WeightedPodAffinityTerm weight:!i podAffinityTerm:!PodAffinityTerm
WindowsSecurityContextOptions gmsaCredentialSpecName:*s gmsaCredentialSpec:*s runAsUserName:*s hostProcess:*b
LabelSelector matchLabels:{s matchExpressions:[LabelSelectorRequirement
LabelSelectorRequirement key:!s operator:!s.LabelSelectorOperator values:[s
ListMeta selfLink:s resourceVersion:s continue:s remainingItemCount:*l shardInfo:*ShardInfo
ManagedFieldsEntry manager:s operation:s.ManagedFieldsOperationType apiVersion:s time:*t fieldsType:s fieldsV1:*f subresource:s
ObjectMeta name:s generateName:s namespace:s selfLink:s uid:s.types.UID resourceVersion:s generation:l creationTimestamp:t deletionTimestamp:*t deletionGracePeriodSeconds:*l labels:{s annotations:{s ownerReferences:[OwnerReference finalizers:[s managedFields:[ManagedFieldsEntry
OwnerReference apiVersion:!s kind:!s name:!s uid:!s.types.UID controller:*b blockOwnerDeletion:*b
ShardInfo selector:!s
v1alpha3.TopologyConstraint key:!s
v1alpha3.WorkloadPodGroupAllDisruptionMode
v1alpha3.WorkloadPodGroupBasicSchedulingPolicy
v1alpha3.WorkloadPodGroupDisruptionMode single:*WorkloadPodGroupSingleDisruptionMode all:*WorkloadPodGroupAllDisruptionMode
v1alpha3.WorkloadPodGroupGangSchedulingPolicy minCount:*i
v1alpha3.WorkloadPodGroupResourceClaim name:!s resourceClaimName:*s resourceClaimTemplateName:*s
v1alpha3.WorkloadPodGroupSchedulingConstraints topology:[TopologyConstraint
v1alpha3.WorkloadPodGroupSchedulingPolicy basic:*WorkloadPodGroupBasicSchedulingPolicy gang:*WorkloadPodGroupGangSchedulingPolicy
v1alpha3.WorkloadPodGroupSingleDisruptionMode`;
