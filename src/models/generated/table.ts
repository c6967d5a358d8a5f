// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

/**
 * A line for each type, in the order in which the lines name them: its fields in the Go struct's order,
 * each with a code that schema.ts reads. What builders take in order has a `+`, or stands before all with
 * one where the fields are those of `metadata` and `spec`.
 */
export const table = `kind apiVersion metadata:!ListMeta items:![Job
kind apiVersion metadata:!ListMeta items:![CronJob
selfLink resourceVersion continue remainingItemCount:*l shardInfo:*^
+name kind apiVersion metadata:!ObjectMeta spec:!JobSpec status:!JobStatus
+name+schedule kind apiVersion metadata:!ObjectMeta spec:!CronJobSpec status:!CronJobStatus
selector:!s
name generateName namespace selfLink uid:s.types.UID resourceVersion generation:l creationTimestamp:t deletionTimestamp:*t deletionGracePeriodSeconds:*l labels:{s annotations:{s ownerReferences:[OwnerReference finalizers:[s managedFields:[ManagedFieldsEntry
parallelism:*i completions:*i activeDeadlineSeconds:*l podFailurePolicy:*^ successPolicy:*^ backoffLimit:*i backoffLimitPerIndex:*i maxFailedIndexes:*i selector:*LabelSelector manualSelector:*b template:!PodTemplateSpec ttlSecondsAfterFinished:*i completionMode:*s.^ suspend:*b podReplacementPolicy:*s.^ managedBy:*s scheduling:*JobSchedulingConfiguration
conditions:[JobCondition startTime:*t completionTime:*t active:i succeeded:i failed:i terminating:*i completedIndexes failedIndexes:*s uncountedTerminatedPods:*^ ready:*i
schedule:!s timeZone:*s startingDeadlineSeconds:*l concurrencyPolicy:s.^ suspend:*b jobTemplate:!JobTemplateSpec successfulJobsHistoryLimit:*i failedJobsHistoryLimit:*i
active:[ObjectReference lastScheduleTime:*t lastSuccessfulTime:*t
apiVersion:!s kind:!s name:!s uid:!s.types.UID controller:*b blockOwnerDeletion:*b
manager operation:s.ManagedFieldsOperationType apiVersion time:*t fieldsType fieldsV1:*f subresource
rules:![PodFailurePolicyRule
rules:![SuccessPolicyRule
matchLabels:{s matchExpressions:[LabelSelectorRequirement
metadata:!ObjectMeta spec:!PodSpec
schedulingPolicy:*WorkloadPodGroupSchedulingPolicy schedulingConstraints:*WorkloadPodGroupSchedulingConstraints disruptionMode:*WorkloadPodGroupDisruptionMode resourceClaims:[WorkloadPodGroupResourceClaim
type+:!s.JobConditionType status+:!s.ConditionStatus lastProbeTime:!t lastTransitionTime:!t reason message
succeeded:[s.types.UID failed:[s.types.UID
metadata:!ObjectMeta spec:!JobSpec
kind namespace name uid:s.types.UID apiVersion resourceVersion fieldPath
action+:!s.PodFailurePolicyAction onExitCodes:*PodFailurePolicyOnExitCodesRequirement onPodConditions:[PodFailurePolicyOnPodConditionsPattern
succeededIndexes:*s succeededCount:*i
key:!s operator:!s.LabelSelectorOperator values:[s
volumes:[Volume initContainers:[Container containers:![Container ephemeralContainers:[EphemeralContainer restartPolicy:s.^ terminationGracePeriodSeconds:*l activeDeadlineSeconds:*l dnsPolicy:s.DNSPolicy nodeSelector:{s serviceAccountName serviceAccount automountServiceAccountToken:*b nodeName hostNetwork:b hostPID:b hostIPC:b shareProcessNamespace:*b securityContext:*PodSecurityContext imagePullSecrets:[LocalObjectReference hostname subdomain affinity:*^ schedulerName tolerations:[Toleration hostAliases:[HostAlias priorityClassName priority:*i dnsConfig:*PodDNSConfig readinessGates:[PodReadinessGate runtimeClassName:*s enableServiceLinks:*b preemptionPolicy:*s.^ overhead:{q.ResourceList topologySpreadConstraints:[TopologySpreadConstraint setHostnameAsFQDN:*b os:*PodOS hostUsers:*b schedulingGates:[PodSchedulingGate resourceClaims:[PodResourceClaim resources:*ResourceRequirements hostnameOverride:*s schedulingGroup:*PodSchedulingGroup evictionResponders:[EvictionResponder
v1alpha3. basic:*WorkloadPodGroupBasicSchedulingPolicy gang:*WorkloadPodGroupGangSchedulingPolicy
v1alpha3. topology:[TopologyConstraint
v1alpha3. single:*WorkloadPodGroupSingleDisruptionMode all:*WorkloadPodGroupAllDisruptionMode
v1alpha3. name:!s resourceClaimName:*s resourceClaimTemplateName:*s
containerName:*s operator:!s.PodFailurePolicyOnExitCodesOperator values:![i
type+:!s.PodConditionType status+:!s.ConditionStatus
name+:!s hostPath:*^$ emptyDir:*^$ gcePersistentDisk:*GCEPersistentDisk$ awsElasticBlockStore:*AWSElasticBlockStore$ gitRepo:*^$ secret:*^$ nfs:*NFS$ iscsi:*ISCSI$ glusterfs:*^$ persistentVolumeClaim:*^$ rbd:*RBD$ flexVolume:*Flex$ cinder:*^$ cephfs:*CephFS$ flocker:*^$ downwardAPI:*^$ fc:*FC$ azureFile:*^$ configMap:*^$ vsphereVolume:*VsphereVirtualDisk$ quobyte:*^$ azureDisk:*^$ photonPersistentDisk:*^$ projected:*^$ portworxVolume:*Portworx$ scaleIO:*^$ storageos:*StorageOS$ csi:*CSI$ ephemeral:*^$ image:*^$
name+:!s image+ command:[s args:[s workingDir ports:[ContainerPort envFrom:[EnvFromSource env:[EnvVar resources:!ResourceRequirements resizePolicy:[ContainerResizePolicy restartPolicy:*s.ContainerRestartPolicy restartPolicyRules:[ContainerRestartRule volumeMounts:[VolumeMount volumeDevices:[VolumeDevice livenessProbe:*Probe readinessProbe:*Probe startupProbe:*Probe lifecycle:*^ terminationMessagePath terminationMessagePolicy:s.^ imagePullPolicy:s.PullPolicy securityContext:*^ stdin:b stdinOnce:b tty:b
name+:!s image+ command:[s args:[s workingDir ports:[ContainerPort envFrom:[EnvFromSource env:[EnvVar resources:!ResourceRequirements resizePolicy:[ContainerResizePolicy restartPolicy:*s.ContainerRestartPolicy restartPolicyRules:[ContainerRestartRule volumeMounts:[VolumeMount volumeDevices:[VolumeDevice livenessProbe:*Probe readinessProbe:*Probe startupProbe:*Probe lifecycle:*^ terminationMessagePath terminationMessagePolicy:s.^ imagePullPolicy:s.PullPolicy securityContext:*^ stdin:b stdinOnce:b tty:b targetContainerName
seLinuxOptions:*SELinuxOptions windowsOptions:*WindowsSecurityContextOptions runAsUser:*l runAsGroup:*l runAsNonRoot:*b supplementalGroups:[l supplementalGroupsPolicy:*s.^ fsGroup:*l sysctls:[Sysctl fsGroupChangePolicy:*s.PodFSGroupChangePolicy seccompProfile:*^ appArmorProfile:*^ seLinuxChangePolicy:*s.PodSELinuxChangePolicy
name+
nodeAffinity:*^ podAffinity:*^ podAntiAffinity:*^
key operator:s.TolerationOperator value effect:s.TaintEffect tolerationSeconds:*l
ip+:!s hostnames:[s
nameservers:[s searches:[s options:[PodDNSConfigOption
conditionType+:!s.PodConditionType
maxSkew:!i topologyKey:!s whenUnsatisfiable:!s.UnsatisfiableConstraintAction labelSelector:*^ minDomains:*i nodeAffinityPolicy:*s.NodeInclusionPolicy nodeTaintsPolicy:*s.NodeInclusionPolicy matchLabelKeys:[s
name+:!s.OSName
name+:!s
name+:!s resourceClaimName:*s resourceClaimTemplateName:*s
limits:{q.ResourceList requests:{q.ResourceList claims:[ResourceClaim
podGroupName:*s
name:!s priority:*!i
v1alpha3.
v1alpha3. minCount:*i
v1alpha3. key+:!s
v1alpha3.
v1alpha3.
path+:!s type:*s.HostPathType
medium:s.StorageMedium sizeLimit:*q mode:*i
pdName:!s fsType partition:i readOnly:b
volumeID:!s fsType partition:i readOnly:b
repository:!s revision directory
secretName+ items:[KeyToPath defaultMode:*i optional:*b defaultUser:*l
server+:!s path+:!s readOnly:b
targetPortal:!s iqn:!s lun:!i iscsiInterface fsType readOnly:b portals:[s chapAuthDiscovery:b chapAuthSession:b secretRef:*LocalObjectReference initiatorName:*s
endpoints:!s path:!s readOnly:b
claimName+:!s readOnly:b
monitors:![s image:!s fsType pool user keyring secretRef:*LocalObjectReference readOnly:b
driver:!s fsType secretRef:*LocalObjectReference readOnly:b options:{s
volumeID:!s fsType readOnly:b secretRef:*LocalObjectReference
monitors:![s path user secretFile secretRef:*LocalObjectReference readOnly:b
datasetName datasetUUID
items:[DownwardAPIVolumeFile defaultMode:*i defaultUser:*l
targetWWNs:[s lun:*i fsType readOnly:b wwids:[s
secretName:!s shareName:!s readOnly:b
name+ items:[KeyToPath defaultMode:*i optional:*b defaultUser:*l
volumePath:!s fsType storagePolicyName storagePolicyID
registry:!s volume:!s readOnly:b user group tenant
diskName:!s diskURI:!s cachingMode:*s.AzureDataDiskCachingMode fsType:*s readOnly:*b kind:*s.AzureDataDiskKind
pdID:!s fsType
sources:![VolumeProjection defaultMode:*i defaultUser:*l
volumeID:!s fsType readOnly:b
gateway:!s system:!s secretRef:*!LocalObjectReference sslEnabled:b protectionDomain storagePool storageMode volumeName fsType readOnly:b
volumeName volumeNamespace fsType readOnly:b secretRef:*LocalObjectReference
driver:!s readOnly:*b fsType:*s volumeAttributes:{s nodePublishSecretRef:*LocalObjectReference
volumeClaimTemplate:*PersistentVolumeClaimTemplate
reference pullPolicy:s.^
name hostPort:i containerPort+:!i protocol:s.^ hostIP
prefix configMapRef:*ConfigMapEnvSource secretRef:*SecretEnvSource
name+:!s value+ valueFrom:*EnvVarSource
resourceName:!s.^ restartPolicy:!s.ResourceResizeRestartPolicy
action:s.ContainerRestartRuleAction exitCodes:*ContainerRestartRuleOnExitCodes
name+:!s readOnly:b recursiveReadOnly:*s.RecursiveReadOnlyMode mountPath+:!s subPath mountPropagation:*s.MountPropagationMode subPathExpr bindMountOptions:[s
name+:!s devicePath+:!s
exec:*ExecAction httpGet:*HTTPGetAction tcpSocket:*TCPSocketAction grpc:*GRPCAction initialDelaySeconds:i timeoutSeconds:i periodSeconds:i successThreshold:i failureThreshold:i terminationGracePeriodSeconds:*l
postStart:*LifecycleHandler preStop:*LifecycleHandler stopSignal:*s.Signal
capabilities:*^ privileged:*b seLinuxOptions:*SELinuxOptions windowsOptions:*WindowsSecurityContextOptions runAsUser:*l runAsGroup:*l runAsNonRoot:*b readOnlyRootFilesystem:*b allowPrivilegeEscalation:*b procMount:*s.ProcMountType seccompProfile:*^ appArmorProfile:*^
user role type level
gmsaCredentialSpecName:*s gmsaCredentialSpec:*s runAsUserName:*s hostProcess:*b
name+:!s value+:!s
type:!s.SeccompProfileType localhostProfile:*s
type:!s.AppArmorProfileType localhostProfile:*s
requiredDuringSchedulingIgnoredDuringExecution:*NodeSelector preferredDuringSchedulingIgnoredDuringExecution:[PreferredSchedulingTerm
requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
name+ value+:*s
name+:!s request
key+:!s path+:!s mode:*i user:*l
path:!s fieldRef:*ObjectFieldSelector resourceFieldRef:*ResourceFieldSelector mode:*i user:*l
secret:*SecretProjection downwardAPI:*DownwardAPIProjection configMap:*ConfigMapProjection serviceAccountToken:*ServiceAccountTokenProjection clusterTrustBundle:*ClusterTrustBundleProjection podCertificate:*PodCertificateProjection
metadata:!ObjectMeta spec:!PersistentVolumeClaimSpec
name+ optional:*b
name+ optional:*b
fieldRef:*ObjectFieldSelector resourceFieldRef:*ResourceFieldSelector configMapKeyRef:*ConfigMapKeySelector secretKeyRef:*SecretKeySelector fileKeyRef:*FileKeySelector
operator:s.ContainerRestartRuleOnExitCodesOperator values:[i
command:[s
path port:!x host scheme:s.URIScheme httpHeaders:[HTTPHeader protocol:*s.HTTPProtocol
port+:!x host
port+:!i service:*!s mode:*s.GRPCProbeMode
exec:*ExecAction httpGet:*HTTPGetAction tcpSocket:*TCPSocketAction sleep:*SleepAction
add:[s.Capability drop:[s.Capability
nodeSelectorTerms:![NodeSelectorTerm
weight:!i preference:!NodeSelectorTerm
labelSelector:*^ namespaces:[s topologyKey:!s namespaceSelector:*LabelSelector matchLabelKeys:[s mismatchLabelKeys:[s
weight:!i podAffinityTerm:!^
apiVersion fieldPath+:!s
containerName resource+:!s divisor:!q
name items:[KeyToPath optional:*b
items:[DownwardAPIVolumeFile
name items:[KeyToPath optional:*b
audience expirationSeconds:*l path:!s user:*l
name:*s signerName:*s labelSelector:*^ optional:*b path:!s user:*l
signerName keyType maxExpirationSeconds:*i credentialBundlePath keyPath certificateChainPath userAnnotations:{s user:*l
accessModes:[s.PersistentVolumeAccessMode selector:*LabelSelector resources:!VolumeResourceRequirements volumeName storageClassName:*s volumeMode:*s.PersistentVolumeMode dataSource:*TypedLocalObjectReference dataSourceRef:*TypedObjectReference volumeAttributesClassName:*s
name+ key+:!s optional:*b
name+ key+:!s optional:*b
volumeName:!s path:!s key:!s optional:*b
name+:!s value+:!s
seconds+:!l
matchExpressions:[NodeSelectorRequirement matchFields:[NodeSelectorRequirement
limits:{q.ResourceList requests:{q.ResourceList
apiGroup:*!s kind:!s name:!s
apiGroup:*!s kind:!s name:!s namespace:*s
key:!s operator:!s.NodeSelectorOperator values:[s`;
