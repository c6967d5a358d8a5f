// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

/**
 * A line for each type, in the order in which the lines name them: its fields in the Go struct's order,
 * each with a code that schema.ts reads. What builders take in order has a `+`, or stands before all with
 * one where the fields are those of `metadata` and `spec`.
 */
export const table = `kind apiVersion metadata!ListMeta items![Job
kind apiVersion metadata!ListMeta items![CronJob
selfLink resourceVersion continue remainingItemCount*l shardInfo*^
+name kind apiVersion metadata!ObjectMeta spec!Job^ status!Job^
+name +schedule kind apiVersion metadata!ObjectMeta spec!CronJob^ status!CronJob^
selector!
name generateName namespace selfLink uid:s.types.UID resourceVersion generation:l creationTimestamp:t deletionTimestamp*t deletionGracePeriodSeconds*l labels{ annotations{ ownerReferences[^ finalizers[ managedFields[^sEntry
parallelism*i completions*i activeDeadlineSeconds*l podFailurePolicy*^ successPolicy*^ backoffLimit*i backoffLimitPerIndex*i maxFailedIndexes*i selector*Label^ manualSelector*b template!Pod^Spec ttlSecondsAfterFinished*i completionMode*s.^ suspend*b podReplacementPolicy*s.^ managedBy* scheduling*Job^Configuration
conditions[Job^ startTime*t completionTime*t active:i succeeded:i failed:i terminating*i completedIndexes failedIndexes* uncountedTerminatedPods*^ ready*i
schedule! timeZone* startingDeadlineSeconds*l concurrencyPolicy:s.^ suspend*b jobTemplate!^Spec successfulJobsHistoryLimit*i failedJobsHistoryLimit*i
active[ObjectReference lastScheduleTime*t lastSuccessfulTime*t
apiVersion! kind! name! uid!s.types.UID controller*b blockOwnerDeletion*b
manager operation:s.ManagedFields^Type apiVersion time*t fieldsType fieldsV1*f subresource
rules![PodFailurePolicy^
rules![SuccessPolicy^
matchLabels{ matchExpressions[LabelSelectorRequirement
metadata!ObjectMeta spec!Pod^
schedulingPolicy*WorkloadPodGroup^ schedulingConstraints*WorkloadPodGroup^ disruptionMode*WorkloadPodGroup^ resourceClaims[WorkloadPodGroup^
type+!s.JobCondition^ status+!s.Condition^ lastProbeTime!t lastTransitionTime!t reason message
succeeded[s.types.UID failed[s.types.UID
metadata!ObjectMeta spec!Job^
kind namespace name uid:s.types.UID apiVersion resourceVersion fieldPath
action+!s.PodFailurePolicy^ onExitCodes*PodFailurePolicy^Requirement onPodConditions[PodFailurePolicy^sPattern
succeededIndexes* succeededCount*i
key+! operator+!s.LabelSelector^ values[
volumes[^ initContainers[Container containers![^ ephemeralContainers[^ restartPolicy:s.^ terminationGracePeriodSeconds*l activeDeadlineSeconds*l dnsPolicy:s.DNSPolicy nodeSelector{ serviceAccountName serviceAccount automountServiceAccountToken*b nodeName hostNetwork:b hostPID:b hostIPC:b shareProcessNamespace*b securityContext*Pod^ imagePullSecrets[LocalObjectReference hostname subdomain affinity*^ schedulerName tolerations[^ hostAliases[HostAlias priorityClassName priority*i dnsConfig*PodDNSConfig readinessGates[Pod^ runtimeClassName* enableServiceLinks*b preemptionPolicy*s.^ overhead{q.ResourceList topologySpreadConstraints[^ setHostnameAsFQDN*b os*PodOS hostUsers*b schedulingGates[Pod^ resourceClaims[Pod^ resources*ResourceRequirements hostnameOverride* schedulingGroup*Pod^ evictionResponders[^
v1alpha3. basic*WorkloadPodGroup^SchedulingPolicy gang*WorkloadPodGroup^SchedulingPolicy
v1alpha3. topology[^Constraint
v1alpha3. single*WorkloadPodGroup^DisruptionMode all*WorkloadPodGroup^DisruptionMode
v1alpha3. name! resourceClaimName* resourceClaimTemplateName*
containerName* operator!s.PodFailurePolicyOnExitCodes^ values![i
type+!s.PodCondition^ status+!s.Condition^
name+! hostPath*^$ emptyDir*^$ gcePersistentDisk*GCEPersistentDisk$ awsElasticBlockStore*AWSElasticBlockStore$ gitRepo*^$ secret*^$ nfs*NFS$ iscsi*ISCSI$ glusterfs*^$ persistentVolumeClaim*^$ rbd*RBD$ flexVolume*^Source cinder*^$ cephfs*CephFS$ flocker*^$ downwardAPI*^$ fc*FC$ azureFile*^$ configMap*^$ vsphereVolume*VsphereVirtualDisk$ quobyte*^$ azureDisk*^$ photonPersistentDisk*^$ projected*^$ portworxVolume*^Source scaleIO*^$ storageos*StorageOS$ csi*CSI$ ephemeral*^$ image*^$
name+! image+ command[ args[ workingDir ports[Container^ envFrom[^Source env[^Var resources!ResourceRequirements resizePolicy[Container^ restartPolicy*s.Container^ restartPolicyRules[ContainerRestartRule volumeMounts[^ volumeDevices[^ livenessProbe*Probe readinessProbe*Probe startupProbe*Probe lifecycle*^ terminationMessagePath terminationMessagePolicy:s.^ imagePullPolicy:s.PullPolicy securityContext*^ stdin:b stdinOnce:b tty:b
name+! image+ command[ args[ workingDir ports[Container^ envFrom[^Source env[^Var resources!ResourceRequirements resizePolicy[Container^ restartPolicy*s.Container^ restartPolicyRules[ContainerRestartRule volumeMounts[^ volumeDevices[^ livenessProbe*Probe readinessProbe*Probe startupProbe*Probe lifecycle*^ terminationMessagePath terminationMessagePolicy:s.^ imagePullPolicy:s.PullPolicy securityContext*^ stdin:b stdinOnce:b tty:b targetContainerName
seLinuxOptions*SELinuxOptions windowsOptions*WindowsSecurityContextOptions runAsUser*l runAsGroup*l runAsNonRoot*b supplementalGroups[l supplementalGroupsPolicy*s.^ fsGroup*l sysctls[^ fsGroupChangePolicy*s.PodFSGroupChangePolicy seccompProfile*^ appArmorProfile*^ seLinuxChangePolicy*s.PodSELinuxChangePolicy
name+
nodeAffinity*^ podAffinity*^ podAntiAffinity*^
key operator:s.Toleration^ value effect:s.Taint^ tolerationSeconds*l
ip+! hostnames[
nameservers[ searches[ options[PodDNSConfig^
conditionType+!s.Pod^
maxSkew!i topologyKey! whenUnsatisfiable!s.UnsatisfiableConstraintAction labelSelector*^ minDomains*i nodeAffinityPolicy*s.NodeInclusionPolicy nodeTaintsPolicy*s.NodeInclusionPolicy matchLabelKeys[
name+!s.OS^
name+!
name+! resourceClaimName* resourceClaimTemplateName*
limits{q.ResourceList requests{q.ResourceList claims[Resource^
podGroupName*
name! priority*!i
v1alpha3.
v1alpha3. minCount*i
v1alpha3. key+!
v1alpha3.
v1alpha3.
path+! type*s.HostPath^
medium:s.Storage^ sizeLimit*q mode*i
pdName! fsType partition:i readOnly:b
volumeID! fsType partition:i readOnly:b
repository! revision directory
secretName+ items[KeyToPath defaultMode*i optional*b defaultUser*l
server+! path+! readOnly:b
targetPortal! iqn! lun!i iscsiInterface fsType readOnly:b portals[ chapAuthDiscovery:b chapAuthSession:b secretRef*LocalObjectReference initiatorName*
endpoints! path! readOnly:b
claimName+! readOnly:b
monitors![ image! fsType pool user keyring secretRef*LocalObjectReference readOnly:b
driver! fsType secretRef*LocalObjectReference readOnly:b options{
volumeID! fsType readOnly:b secretRef*LocalObjectReference
monitors![ path user secretFile secretRef*LocalObjectReference readOnly:b
datasetName datasetUUID
items[DownwardAPIVolumeFile defaultMode*i defaultUser*l
targetWWNs[ lun*i fsType readOnly:b wwids[
secretName! shareName! readOnly:b
name+ items[KeyToPath defaultMode*i optional*b defaultUser*l
volumePath! fsType storagePolicyName storagePolicyID
registry! volume! readOnly:b user group tenant
diskName! diskURI! cachingMode*s.AzureDataDisk^ fsType* readOnly*b kind*s.AzureDataDisk^
pdID! fsType
sources![VolumeProjection defaultMode*i defaultUser*l
volumeID! fsType readOnly:b
gateway! system! secretRef*!LocalObjectReference sslEnabled:b protectionDomain storagePool storageMode volumeName fsType readOnly:b
volumeName volumeNamespace fsType readOnly:b secretRef*LocalObjectReference
driver+! readOnly*b fsType* volumeAttributes{ nodePublishSecretRef*LocalObjectReference
volumeClaimTemplate*Persistent^
reference+ pullPolicy:s.^
name hostPort:i containerPort+!i protocol:s.^ hostIP
prefix configMapRef*ConfigMapEnvSource secretRef*SecretEnvSource
name+! value+ valueFrom*EnvVarSource
resourceName!s.^ restartPolicy!s.ResourceResize^
action:s.ContainerRestartRule^ exitCodes*ContainerRestartRuleOn^
name+! readOnly:b recursiveReadOnly*s.^Mode mountPath+! subPath mountPropagation*s.^Mode subPathExpr bindMountOptions[
name+! devicePath+!
exec*^Action httpGet*HTTPGetAction tcpSocket*TCPSocketAction grpc*GRPCAction initialDelaySeconds:i timeoutSeconds:i periodSeconds:i successThreshold:i failureThreshold:i terminationGracePeriodSeconds*l
postStart*LifecycleHandler preStop*LifecycleHandler stopSignal*s.Signal
capabilities*^ privileged*b seLinuxOptions*SELinuxOptions windowsOptions*WindowsSecurityContextOptions runAsUser*l runAsGroup*l runAsNonRoot*b readOnlyRootFilesystem*b allowPrivilegeEscalation*b procMount*s.^Type seccompProfile*^ appArmorProfile*^
user role type level
gmsaCredentialSpecName* gmsaCredentialSpec* runAsUserName* hostProcess*b
name+! value+!
type+!s.SeccompProfile^ localhostProfile*
type+!s.AppArmorProfile^ localhostProfile*
requiredDuringSchedulingIgnoredDuringExecution*NodeSelector preferredDuringSchedulingIgnoredDuringExecution[PreferredSchedulingTerm
requiredDuringSchedulingIgnoredDuringExecution[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution[WeightedPodAffinityTerm
requiredDuringSchedulingIgnoredDuringExecution[PodAffinityTerm preferredDuringSchedulingIgnoredDuringExecution[WeightedPodAffinityTerm
name+ value+*
name+! request
key+! path+! mode*i user*l
path! fieldRef*ObjectFieldSelector resourceFieldRef*ResourceFieldSelector mode*i user*l
secret*^Projection downwardAPI*^Projection configMap*^Projection serviceAccountToken*^Projection clusterTrustBundle*^Projection podCertificate*^Projection
metadata!ObjectMeta spec!PersistentVolumeClaim^
name+ optional*b
name+ optional*b
fieldRef*ObjectFieldSelector resourceFieldRef*ResourceFieldSelector configMapKeyRef*ConfigMapKeySelector secretKeyRef*SecretKeySelector fileKeyRef*FileKeySelector
operator:s.ContainerRestartRuleOnExitCodes^ values[i
command[
path+ port+!x host scheme:s.URI^ httpHeaders[HTTPHeader protocol*s.HTTP^
port+!x host
port+!i service*! mode*s.GRPCProbe^
exec*^Action httpGet*HTTPGetAction tcpSocket*TCPSocketAction sleep*^Action
add[s.Capability drop[s.Capability
nodeSelectorTerms![^
weight!i preference!NodeSelectorTerm
labelSelector*^ namespaces[ topologyKey! namespaceSelector*LabelSelector matchLabelKeys[ mismatchLabelKeys[
weight!i podAffinityTerm!^
apiVersion fieldPath+!
containerName resource+! divisor!q
name+ items[KeyToPath optional*b
items[DownwardAPIVolumeFile
name+ items[KeyToPath optional*b
audience expirationSeconds*l path+! user*l
name* signerName* labelSelector*^ optional*b path! user*l
signerName keyType maxExpirationSeconds*i credentialBundlePath keyPath certificateChainPath userAnnotations{ user*l
accessModes[s.PersistentVolume^ selector*Label^ resources!VolumeResourceRequirements volumeName storageClassName* volumeMode*s.Persistent^ dataSource*TypedLocalObjectReference dataSourceRef*TypedObjectReference volumeAttributesClassName*
name+ key+! optional*b
name+ key+! optional*b
volumeName! path! key! optional*b
name+! value+!
seconds+!l
matchExpressions[NodeSelectorRequirement matchFields[NodeSelectorRequirement
limits{q.ResourceList requests{q.ResourceList
apiGroup*! kind! name!
apiGroup*! kind! name! namespace*
key+! operator+!s.NodeSelector^ values[`;
