// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

/**
 * A line for each type: its Go name, then its fields in the Go struct's order, each with a code that
 * schema.ts reads.
 */
export const table = `CronJob kind apiVersion metadata:!ObjectMeta spec:!CronJobSpec status:!CronJobStatus
CronJobList kind apiVersion metadata:!ListMeta items:![CronJob
CronJobSpec schedule:!s timeZone:*s startingDeadlineSeconds:*l concurrencyPolicy:s.^ suspend:*b jobTemplate:!JobTemplateSpec successfulJobsHistoryLimit:*i failedJobsHistoryLimit:*i
CronJobStatus active:[ObjectReference lastScheduleTime:*t lastSuccessfulTime:*t
Job kind apiVersion metadata:!ObjectMeta spec:!JobSpec status:!JobStatus
JobCondition type:!s.JobConditionType status:!s.ConditionStatus lastProbeTime:!t lastTransitionTime:!t reason message
JobList kind apiVersion metadata:!ListMeta items:![Job
JobSchedulingConfiguration schedulingPolicy:*WorkloadPodGroupSchedulingPolicy schedulingConstraints:*WorkloadPodGroupSchedulingConstraints disruptionMode:*WorkloadPodGroupDisruptionMode resourceClaims:[WorkloadPodGroupResourceClaim
JobSpec parallelism:*i completions:*i activeDeadlineSeconds:*l podFailurePolicy:*^ successPolicy:*^ backoffLimit:*i backoffLimitPerIndex:*i maxFailedIndexes:*i selector:*LabelSelector manualSelector:*b template:!PodTemplateSpec ttlSecondsAfterFinished:*i completionMode:*s.^ suspend:*b podReplacementPolicy:*s.^ managedBy:*s scheduling:*JobSchedulingConfiguration
JobStatus conditions:[JobCondition startTime:*t completionTime:*t active:i succeeded:i failed:i terminating:*i completedIndexes failedIndexes:*s uncountedTerminatedPods:*^ ready:*i
JobTemplateSpec metadata:!ObjectMeta spec:!JobSpec
PodFailurePolicy rules:![PodFailurePolicyRule
PodFailurePolicyOnExitCodesRequirement containerName:*s operator:!s.PodFailurePolicyOnExitCodesOperator values:![i
PodFailurePolicyOnPodConditionsPattern type:!s.PodConditionType status:!s.ConditionStatus
PodFailurePolicyRule action:!s.PodFailurePolicyAction onExitCodes:*PodFailurePolicyOnExitCodesRequirement onPodConditions:[PodFailurePolicyOnPodConditionsPattern
SuccessPolicy rules:![SuccessPolicyRule
SuccessPolicyRule succeededIndexes:*s succeededCount:*i
UncountedTerminatedPods succeeded:[s.types.UID failed:[s.types.UID
AWSElasticBlockStoreVolumeSource volumeID:!s fsType partition:i readOnly:b
Affinity nodeAffinity:*^ podAffinity:*^ podAntiAffinity:*^
AppArmorProfile type:!s.AppArmorProfileType localhostProfile:*s
AzureDiskVolumeSource diskName:!s diskURI:!s cachingMode:*s.AzureDataDiskCachingMode fsType:*s readOnly:*b kind:*s.AzureDataDiskKind
AzureFileVolumeSource secretName:!s shareName:!s readOnly:b
CSIVolumeSource driver:!s readOnly:*b fsType:*s volumeAttributes:{s nodePublishSecretRef:*LocalObjectReference
Capabilities add:[s.Capability drop:[s.Capability
CephFSVolumeSource monitors:![s path user secretFile secretRef:*LocalObjectReference readOnly:b
CinderVolumeSource volumeID:!s fsType readOnly:b secretRef:*LocalObjectReference
ClusterTrustBundleProjection name:*s signerName:*s labelSelector:*^ optional:*b path:!s user:*l
ConfigMapEnvSource name optional:*b
ConfigMapKeySelector name key:!s optional:*b
ConfigMapProjection name items:[KeyToPath optional:*b
ConfigMapVolumeSource name items:[KeyToPath defaultMode:*i optional:*b defaultUser:*l
Container name:!s image command:[s args:[s workingDir ports:[ContainerPort envFrom:[EnvFromSource env:[EnvVar resources:!ResourceRequirements resizePolicy:[ContainerResizePolicy restartPolicy:*s.ContainerRestartPolicy restartPolicyRules:[ContainerRestartRule volumeMounts:[VolumeMount volumeDevices:[VolumeDevice livenessProbe:*Probe readinessProbe:*Probe startupProbe:*Probe lifecycle:*^ terminationMessagePath terminationMessagePolicy:s.^ imagePullPolicy:s.PullPolicy securityContext:*^ stdin:b stdinOnce:b tty:b
ContainerPort name hostPort:i containerPort:!i protocol:s.^ hostIP
ContainerResizePolicy resourceName:!s.^ restartPolicy:!s.ResourceResizeRestartPolicy
ContainerRestartRule action:s.ContainerRestartRuleAction exitCodes:*ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator:s.ContainerRestartRuleOnExitCodesOperator values:[i
DownwardAPIProjection items:[DownwardAPIVolumeFile
DownwardAPIVolumeFile path:!s fieldRef:*ObjectFieldSelector resourceFieldRef:*ResourceFieldSelector mode:*i user:*l
DownwardAPIVolumeSource items:[DownwardAPIVolumeFile defaultMode:*i defaultUser:*l
EmptyDirVolumeSource medium:s.StorageMedium sizeLimit:*q mode:*i
EnvFromSource prefix configMapRef:*ConfigMapEnvSource secretRef:*SecretEnvSource
EnvVar name:!s value valueFrom:*EnvVarSource
EnvVarSource fieldRef:*ObjectFieldSelector resourceFieldRef:*ResourceFieldSelector configMapKeyRef:*ConfigMapKeySelector secretKeyRef:*SecretKeySelector fileKeyRef:*FileKeySelector
EphemeralContainer name:!s image command:[s args:[s workingDir ports:[ContainerPort envFrom:[EnvFromSource env:[EnvVar resources:!ResourceRequirements resizePolicy:[ContainerResizePolicy restartPolicy:*s.ContainerRestartPolicy restartPolicyRules:[ContainerRestartRule volumeMounts:[VolumeMount volumeDevices:[VolumeDevice livenessProbe:*Probe readinessProbe:*Probe startupProbe:*Probe lifecycle:*^ terminationMessagePath terminationMessagePolicy:s.^ imagePullPolicy:s.PullPolicy securityContext:*^ stdin:b stdinOnce:b tty:b targetContainerName
EphemeralVolumeSource volumeClaimTemplate:*PersistentVolumeClaimTemplate
EvictionResponder name:!s priority:*!i
ExecAction command:[s
FCVolumeSource targetWWNs:[s lun:*i fsType readOnly:b wwids:[s
FileKeySelector volumeName:!s path:!s key:!s optional:*b
FlexVolumeSource driver:!s fsType secretRef:*LocalObjectReference readOnly:b options:{s
FlockerVolumeSource datasetName datasetUUID
GCEPersistentDiskVolumeSource pdName:!s fsType partition:i readOnly:b
GRPCAction port:!i service:*!s mode:*s.GRPCProbeMode
GitRepoVolumeSource repository:!s revision directory
GlusterfsVolumeSource endpoints:!s path:!s readOnly:b
HTTPGetAction path port:!x host scheme:s.URIScheme httpHeaders:[HTTPHeader protocol:*s.HTTPProtocol
HTTPHeader name:!s value:!s
HostAlias ip:!s hostnames:[s
HostPathVolumeSource path:!s type:*s.HostPathType
ISCSIVolumeSource targetPortal:!s iqn:!s lun:!i iscsiInterface fsType readOnly:b portals:[s chapAuthDiscovery:b chapAuthSession:b secretRef:*LocalObjectReference initiatorName:*s
ImageVolumeSource reference pullPolicy:s.^
KeyToPath key:!s path:!s mode:*i user:*l
Lifecycle postStart:*LifecycleHandler preStop:*LifecycleHandler stopSignal:*s.Signal
LifecycleHandler exec:*ExecAction httpGet:*HTTPGetAction tcpSocket:*TCPSocketAction sleep:*SleepAction
LocalObjectReference name
NFSVolumeSource server:!s path:!s readOnly:b
NodeAffinity requiredDuringSchedulingIgnoredDuringExecution:*NodeSelector preferredDuringSchedulingIgnoredDuringExecution:[PreferredSchedulingTerm
NodeSelector nodeSelectorTerms:![NodeSelectorTerm
NodeSelectorRequirement key:!s operator:!s.NodeSelectorOperator values:[s
NodeSelectorTerm matchExpressions:[NodeSelectorRequirement matchFields:[NodeSelectorRequirement
ObjectFieldSelector apiVersion fieldPath:!s
ObjectReference kind namespace name uid:s.types.UID apiVersion resourceVersion fieldPath
PersistentVolumeClaimSpec accessModes:[s.PersistentVolumeAccessMode selector:*LabelSelector resources:!VolumeResourceRequirements volumeName storageClassName:*s volumeMode:*s.PersistentVolumeMode dataSource:*TypedLocalObjectReference dataSourceRef:*TypedObjectReference volumeAttributesClassName:*s
PersistentVolumeClaimTemplate metadata:!ObjectMeta spec:!PersistentVolumeClaimSpec
PersistentVolumeClaimVolumeSource claimName:!s readOnly:b
PhotonPersistentDiskVolumeSource pdID:!s fsType
PodAffinity requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
PodAffinityTerm labelSelector:*^ namespaces:[s topologyKey:!s namespaceSelector:*LabelSelector matchLabelKeys:[s mismatchLabelKeys:[s
PodAntiAffinity requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
PodCertificateProjection signerName keyType maxExpirationSeconds:*i credentialBundlePath keyPath certificateChainPath userAnnotations:{s user:*l
PodDNSConfig nameservers:[s searches:[s options:[PodDNSConfigOption
PodDNSConfigOption name value:*s
PodOS name:!s.OSName
PodReadinessGate conditionType:!s.PodConditionType
PodResourceClaim name:!s resourceClaimName:*s resourceClaimTemplateName:*s
PodSchedulingGate name:!s
PodSchedulingGroup podGroupName:*s
PodSecurityContext seLinuxOptions:*SELinuxOptions windowsOptions:*WindowsSecurityContextOptions runAsUser:*l runAsGroup:*l runAsNonRoot:*b supplementalGroups:[l supplementalGroupsPolicy:*s.^ fsGroup:*l sysctls:[Sysctl fsGroupChangePolicy:*s.PodFSGroupChangePolicy seccompProfile:*^ appArmorProfile:*^ seLinuxChangePolicy:*s.PodSELinuxChangePolicy
PodSpec volumes:[Volume initContainers:[Container containers:![Container ephemeralContainers:[EphemeralContainer restartPolicy:s.^ terminationGracePeriodSeconds:*l activeDeadlineSeconds:*l dnsPolicy:s.DNSPolicy nodeSelector:{s serviceAccountName serviceAccount automountServiceAccountToken:*b nodeName hostNetwork:b hostPID:b hostIPC:b shareProcessNamespace:*b securityContext:*PodSecurityContext imagePullSecrets:[LocalObjectReference hostname subdomain affinity:*^ schedulerName tolerations:[Toleration hostAliases:[HostAlias priorityClassName priority:*i dnsConfig:*PodDNSConfig readinessGates:[PodReadinessGate runtimeClassName:*s enableServiceLinks:*b preemptionPolicy:*s.^ overhead:{q.ResourceList topologySpreadConstraints:[TopologySpreadConstraint setHostnameAsFQDN:*b os:*PodOS hostUsers:*b schedulingGates:[PodSchedulingGate resourceClaims:[PodResourceClaim resources:*ResourceRequirements hostnameOverride:*s schedulingGroup:*PodSchedulingGroup evictionResponders:[EvictionResponder
PodTemplateSpec metadata:!ObjectMeta spec:!PodSpec
PortworxVolumeSource volumeID:!s fsType readOnly:b
PreferredSchedulingTerm weight:!i preference:!NodeSelectorTerm
Probe exec:*ExecAction httpGet:*HTTPGetAction tcpSocket:*TCPSocketAction grpc:*GRPCAction initialDelaySeconds:i timeoutSeconds:i periodSeconds:i successThreshold:i failureThreshold:i terminationGracePeriodSeconds:*l
ProjectedVolumeSource sources:![VolumeProjection defaultMode:*i defaultUser:*l
QuobyteVolumeSource registry:!s volume:!s readOnly:b user group tenant
RBDVolumeSource monitors:![s image:!s fsType pool user keyring secretRef:*LocalObjectReference readOnly:b
ResourceClaim name:!s request
ResourceFieldSelector containerName resource:!s divisor:!q
ResourceRequirements limits:{q.ResourceList requests:{q.ResourceList claims:[ResourceClaim
SELinuxOptions user role type level
ScaleIOVolumeSource gateway:!s system:!s secretRef:*!LocalObjectReference sslEnabled:b protectionDomain storagePool storageMode volumeName fsType readOnly:b
SeccompProfile type:!s.SeccompProfileType localhostProfile:*s
SecretEnvSource name optional:*b
SecretKeySelector name key:!s optional:*b
SecretProjection name items:[KeyToPath optional:*b
SecretVolumeSource secretName items:[KeyToPath defaultMode:*i optional:*b defaultUser:*l
SecurityContext capabilities:*^ privileged:*b seLinuxOptions:*SELinuxOptions windowsOptions:*WindowsSecurityContextOptions runAsUser:*l runAsGroup:*l runAsNonRoot:*b readOnlyRootFilesystem:*b allowPrivilegeEscalation:*b procMount:*s.ProcMountType seccompProfile:*^ appArmorProfile:*^
ServiceAccountTokenProjection audience expirationSeconds:*l path:!s user:*l
SleepAction seconds:!l
StorageOSVolumeSource volumeName volumeNamespace fsType readOnly:b secretRef:*LocalObjectReference
Sysctl name:!s value:!s
TCPSocketAction port:!x host
Toleration key operator:s.TolerationOperator value effect:s.TaintEffect tolerationSeconds:*l
TopologySpreadConstraint maxSkew:!i topologyKey:!s whenUnsatisfiable:!s.UnsatisfiableConstraintAction labelSelector:*^ minDomains:*i nodeAffinityPolicy:*s.NodeInclusionPolicy nodeTaintsPolicy:*s.NodeInclusionPolicy matchLabelKeys:[s
TypedLocalObjectReference apiGroup:*!s kind:!s name:!s
TypedObjectReference apiGroup:*!s kind:!s name:!s namespace:*s
Volume name:!s hostPath:*^$ emptyDir:*^$ gcePersistentDisk:*GCEPersistentDisk$ awsElasticBlockStore:*AWSElasticBlockStore$ gitRepo:*^$ secret:*^$ nfs:*NFS$ iscsi:*ISCSI$ glusterfs:*^$ persistentVolumeClaim:*^$ rbd:*RBD$ flexVolume:*Flex$ cinder:*^$ cephfs:*CephFS$ flocker:*^$ downwardAPI:*^$ fc:*FC$ azureFile:*^$ configMap:*^$ vsphereVolume:*VsphereVirtualDisk$ quobyte:*^$ azureDisk:*^$ photonPersistentDisk:*^$ projected:*^$ portworxVolume:*Portworx$ scaleIO:*^$ storageos:*StorageOS$ csi:*CSI$ ephemeral:*^$ image:*^$
VolumeDevice name:!s devicePath:!s
VolumeMount name:!s readOnly:b recursiveReadOnly:*s.RecursiveReadOnlyMode mountPath:!s subPath mountPropagation:*s.MountPropagationMode subPathExpr bindMountOptions:[s
VolumeProjection secret:*SecretProjection downwardAPI:*DownwardAPIProjection configMap:*ConfigMapProjection serviceAccountToken:*ServiceAccountTokenProjection clusterTrustBundle:*ClusterTrustBundleProjection podCertificate:*PodCertificateProjection
VolumeResourceRequirements limits:{q.ResourceList requests:{q.ResourceList
VsphereVirtualDiskVolumeSource volumePath:!s fsType storagePolicyName storagePolicyID
WeightedPodAffinityTerm weight:!i podAffinityTerm:!^
WindowsSecurityContextOptions gmsaCredentialSpecName:*s gmsaCredentialSpec:*s runAsUserName:*s hostProcess:*b
LabelSelector matchLabels:{s matchExpressions:[LabelSelectorRequirement
LabelSelectorRequirement key:!s operator:!s.LabelSelectorOperator values:[s
ListMeta selfLink resourceVersion continue remainingItemCount:*l shardInfo:*^
ManagedFieldsEntry manager operation:s.ManagedFieldsOperationType apiVersion time:*t fieldsType fieldsV1:*f subresource
ObjectMeta name generateName namespace selfLink uid:s.types.UID resourceVersion generation:l creationTimestamp:t deletionTimestamp:*t deletionGracePeriodSeconds:*l labels:{s annotations:{s ownerReferences:[OwnerReference finalizers:[s managedFields:[ManagedFieldsEntry
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
