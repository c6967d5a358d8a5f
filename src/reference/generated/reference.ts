// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { FieldFacts } from "../facts.ts";

/** The API group and the factories of each type. */
export const types: Readonly<Record<string, string>> = {
 "CronJob": "batch/v1 cronJob",
 "CronJobList": "batch/v1 cronJobList",
 "CronJobSpec": "batch/v1 cronJobSpec",
 "CronJobStatus": "batch/v1 cronJobStatus",
 "Job": "batch/v1 job",
 "JobCondition": "batch/v1 jobCondition",
 "JobList": "batch/v1 jobList",
 "JobSchedulingConfiguration": "batch/v1 jobSchedulingConfiguration",
 "JobSpec": "batch/v1 jobSpec",
 "JobStatus": "batch/v1 jobStatus",
 "JobTemplateSpec": "batch/v1 jobTemplateSpec jobTemplate",
 "PodFailurePolicy": "batch/v1 podFailurePolicy",
 "PodFailurePolicyOnExitCodesRequirement": "batch/v1 podFailurePolicyOnExitCodesRequirement",
 "PodFailurePolicyOnPodConditionsPattern": "batch/v1 podFailurePolicyOnPodConditionsPattern",
 "PodFailurePolicyRule": "batch/v1 podFailurePolicyRule",
 "SuccessPolicy": "batch/v1 successPolicy",
 "SuccessPolicyRule": "batch/v1 successPolicyRule",
 "UncountedTerminatedPods": "batch/v1 uncountedTerminatedPods",
 "AWSElasticBlockStoreVolumeSource": "core/v1 awsElasticBlockStoreVolumeSource",
 "Affinity": "core/v1 affinity",
 "AppArmorProfile": "core/v1 appArmorProfile",
 "AzureDiskVolumeSource": "core/v1 azureDiskVolumeSource",
 "AzureFileVolumeSource": "core/v1 azureFileVolumeSource",
 "CSIVolumeSource": "core/v1 csiVolumeSource",
 "Capabilities": "core/v1 capabilities",
 "CephFSVolumeSource": "core/v1 cephFSVolumeSource",
 "CinderVolumeSource": "core/v1 cinderVolumeSource",
 "ClusterTrustBundleProjection": "core/v1 clusterTrustBundleProjection",
 "ConfigMapEnvSource": "core/v1 configMapEnvSource",
 "ConfigMapKeySelector": "core/v1 configMapKeySelector",
 "ConfigMapProjection": "core/v1 configMapProjection",
 "ConfigMapVolumeSource": "core/v1 configMapVolumeSource",
 "Container": "core/v1 container",
 "ContainerPort": "core/v1 containerPort",
 "ContainerResizePolicy": "core/v1 containerResizePolicy",
 "ContainerRestartRule": "core/v1 containerRestartRule",
 "ContainerRestartRuleOnExitCodes": "core/v1 containerRestartRuleOnExitCodes",
 "DownwardAPIProjection": "core/v1 downwardAPIProjection",
 "DownwardAPIVolumeFile": "core/v1 downwardAPIVolumeFile",
 "DownwardAPIVolumeSource": "core/v1 downwardAPIVolumeSource",
 "EmptyDirVolumeSource": "core/v1 emptyDirVolumeSource",
 "EnvFromSource": "core/v1 envFromSource",
 "EnvVar": "core/v1 envVar",
 "EnvVarSource": "core/v1 envVarSource",
 "EphemeralContainer": "core/v1 ephemeralContainer",
 "EphemeralVolumeSource": "core/v1 ephemeralVolumeSource",
 "EvictionResponder": "core/v1 evictionResponder",
 "ExecAction": "core/v1 execAction",
 "FCVolumeSource": "core/v1 fcVolumeSource",
 "FileKeySelector": "core/v1 fileKeySelector",
 "FlexVolumeSource": "core/v1 flexVolumeSource",
 "FlockerVolumeSource": "core/v1 flockerVolumeSource",
 "GCEPersistentDiskVolumeSource": "core/v1 gcePersistentDiskVolumeSource",
 "GRPCAction": "core/v1 grpcAction",
 "GitRepoVolumeSource": "core/v1 gitRepoVolumeSource",
 "GlusterfsVolumeSource": "core/v1 glusterfsVolumeSource",
 "HTTPGetAction": "core/v1 httpGetAction",
 "HTTPHeader": "core/v1 httpHeader",
 "HostAlias": "core/v1 hostAlias",
 "HostPathVolumeSource": "core/v1 hostPathVolumeSource",
 "ISCSIVolumeSource": "core/v1 iscsiVolumeSource",
 "ImageVolumeSource": "core/v1 imageVolumeSource",
 "KeyToPath": "core/v1 keyToPath",
 "Lifecycle": "core/v1 lifecycle",
 "LifecycleHandler": "core/v1 lifecycleHandler",
 "LocalObjectReference": "core/v1 localObjectReference",
 "NFSVolumeSource": "core/v1 nfsVolumeSource",
 "NodeAffinity": "core/v1 nodeAffinity",
 "NodeSelector": "core/v1 nodeSelector",
 "NodeSelectorRequirement": "core/v1 nodeSelectorRequirement",
 "NodeSelectorTerm": "core/v1 nodeSelectorTerm",
 "ObjectFieldSelector": "core/v1 objectFieldSelector",
 "ObjectReference": "core/v1 objectReference",
 "PersistentVolumeClaimSpec": "core/v1 persistentVolumeClaimSpec",
 "PersistentVolumeClaimTemplate": "core/v1 persistentVolumeClaimTemplate",
 "PersistentVolumeClaimVolumeSource": "core/v1 persistentVolumeClaimVolumeSource",
 "PhotonPersistentDiskVolumeSource": "core/v1 photonPersistentDiskVolumeSource",
 "PodAffinity": "core/v1 podAffinity",
 "PodAffinityTerm": "core/v1 podAffinityTerm",
 "PodAntiAffinity": "core/v1 podAntiAffinity",
 "PodCertificateProjection": "core/v1 podCertificateProjection",
 "PodDNSConfig": "core/v1 podDNSConfig",
 "PodDNSConfigOption": "core/v1 podDNSConfigOption",
 "PodOS": "core/v1 podOS",
 "PodReadinessGate": "core/v1 podReadinessGate",
 "PodResourceClaim": "core/v1 podResourceClaim",
 "PodSchedulingGate": "core/v1 podSchedulingGate",
 "PodSchedulingGroup": "core/v1 podSchedulingGroup",
 "PodSecurityContext": "core/v1 podSecurityContext",
 "PodSpec": "core/v1 podSpec",
 "PodTemplateSpec": "core/v1 podTemplateSpec podTemplate",
 "PortworxVolumeSource": "core/v1 portworxVolumeSource",
 "PreferredSchedulingTerm": "core/v1 preferredSchedulingTerm",
 "Probe": "core/v1 probe",
 "ProjectedVolumeSource": "core/v1 projectedVolumeSource",
 "QuobyteVolumeSource": "core/v1 quobyteVolumeSource",
 "RBDVolumeSource": "core/v1 rbdVolumeSource",
 "ResourceClaim": "core/v1 resourceClaim",
 "ResourceFieldSelector": "core/v1 resourceFieldSelector",
 "ResourceRequirements": "core/v1 resourceRequirements",
 "SELinuxOptions": "core/v1 seLinuxOptions",
 "ScaleIOVolumeSource": "core/v1 scaleIOVolumeSource",
 "SeccompProfile": "core/v1 seccompProfile",
 "SecretEnvSource": "core/v1 secretEnvSource",
 "SecretKeySelector": "core/v1 secretKeySelector",
 "SecretProjection": "core/v1 secretProjection",
 "SecretVolumeSource": "core/v1 secretVolumeSource",
 "SecurityContext": "core/v1 securityContext",
 "ServiceAccountTokenProjection": "core/v1 serviceAccountTokenProjection",
 "SleepAction": "core/v1 sleepAction",
 "StorageOSVolumeSource": "core/v1 storageOSVolumeSource",
 "Sysctl": "core/v1 sysctl",
 "TCPSocketAction": "core/v1 tcpSocketAction",
 "Toleration": "core/v1 toleration",
 "TopologySpreadConstraint": "core/v1 topologySpreadConstraint",
 "TypedLocalObjectReference": "core/v1 typedLocalObjectReference",
 "TypedObjectReference": "core/v1 typedObjectReference",
 "Volume": "core/v1 volume",
 "VolumeDevice": "core/v1 volumeDevice",
 "VolumeMount": "core/v1 volumeMount",
 "VolumeProjection": "core/v1 volumeProjection",
 "VolumeResourceRequirements": "core/v1 volumeResourceRequirements",
 "VsphereVirtualDiskVolumeSource": "core/v1 vsphereVirtualDiskVolumeSource",
 "WeightedPodAffinityTerm": "core/v1 weightedPodAffinityTerm",
 "WindowsSecurityContextOptions": "core/v1 windowsSecurityContextOptions",
 "LabelSelector": "meta/v1 labelSelector",
 "LabelSelectorRequirement": "meta/v1 labelSelectorRequirement",
 "ListMeta": "meta/v1 listMeta",
 "ManagedFieldsEntry": "meta/v1 managedFieldsEntry",
 "ObjectMeta": "meta/v1 objectMeta",
 "OwnerReference": "meta/v1 ownerReference",
 "ShardInfo": "meta/v1 shardInfo",
 "TopologyConstraint": "scheduling/v1alpha3 topologyConstraint",
 "WorkloadPodGroupAllDisruptionMode": "scheduling/v1alpha3 workloadPodGroupAllDisruptionMode",
 "WorkloadPodGroupBasicSchedulingPolicy": "scheduling/v1alpha3 workloadPodGroupBasicSchedulingPolicy",
 "WorkloadPodGroupDisruptionMode": "scheduling/v1alpha3 workloadPodGroupDisruptionMode",
 "WorkloadPodGroupGangSchedulingPolicy": "scheduling/v1alpha3 workloadPodGroupGangSchedulingPolicy",
 "WorkloadPodGroupResourceClaim": "scheduling/v1alpha3 workloadPodGroupResourceClaim",
 "WorkloadPodGroupSchedulingConstraints": "scheduling/v1alpha3 workloadPodGroupSchedulingConstraints",
 "WorkloadPodGroupSchedulingPolicy": "scheduling/v1alpha3 workloadPodGroupSchedulingPolicy",
 "WorkloadPodGroupSingleDisruptionMode": "scheduling/v1alpha3 workloadPodGroupSingleDisruptionMode"
};

/** The fields without which the server refuses an object of each type. */
export const refusedWithout: Readonly<Record<string, string>> = {
 "CronJob": "metadata spec",
 "CronJobList": "items",
 "CronJobSpec": "schedule jobTemplate",
 "Job": "metadata spec",
 "JobCondition": "type status",
 "JobList": "items",
 "JobSpec": "template",
 "JobTemplateSpec": "spec",
 "PodFailurePolicyOnExitCodesRequirement": "operator values",
 "PodFailurePolicyOnPodConditionsPattern": "type",
 "PodFailurePolicyRule": "action",
 "SuccessPolicy": "rules",
 "AWSElasticBlockStoreVolumeSource": "volumeID",
 "AppArmorProfile": "type",
 "AzureDiskVolumeSource": "diskName diskURI",
 "AzureFileVolumeSource": "secretName shareName",
 "CSIVolumeSource": "driver",
 "CephFSVolumeSource": "monitors",
 "CinderVolumeSource": "volumeID",
 "ClusterTrustBundleProjection": "path",
 "ConfigMapEnvSource": "name",
 "ConfigMapKeySelector": "name key",
 "ConfigMapProjection": "name",
 "ConfigMapVolumeSource": "name",
 "Container": "name image",
 "ContainerPort": "containerPort",
 "ContainerResizePolicy": "resourceName restartPolicy",
 "ContainerRestartRule": "action exitCodes",
 "ContainerRestartRuleOnExitCodes": "operator",
 "DownwardAPIVolumeFile": "path",
 "EnvVar": "name",
 "EphemeralContainer": "name",
 "EphemeralVolumeSource": "volumeClaimTemplate",
 "EvictionResponder": "name priority",
 "ExecAction": "command",
 "FileKeySelector": "volumeName path key",
 "FlexVolumeSource": "driver",
 "GCEPersistentDiskVolumeSource": "pdName",
 "GRPCAction": "port",
 "GitRepoVolumeSource": "repository",
 "GlusterfsVolumeSource": "endpoints path",
 "HTTPGetAction": "port",
 "HTTPHeader": "name",
 "HostAlias": "ip",
 "HostPathVolumeSource": "path",
 "ISCSIVolumeSource": "targetPortal iqn",
 "ImageVolumeSource": "reference",
 "KeyToPath": "key path",
 "NFSVolumeSource": "server path",
 "NodeSelector": "nodeSelectorTerms",
 "NodeSelectorRequirement": "key operator",
 "ObjectFieldSelector": "fieldPath",
 "PersistentVolumeClaimSpec": "accessModes resources",
 "PersistentVolumeClaimTemplate": "spec",
 "PersistentVolumeClaimVolumeSource": "claimName",
 "PhotonPersistentDiskVolumeSource": "pdID",
 "PodAffinityTerm": "topologyKey",
 "PodCertificateProjection": "signerName keyType",
 "PodDNSConfigOption": "name",
 "PodOS": "name",
 "PodReadinessGate": "conditionType",
 "PodResourceClaim": "name",
 "PodSchedulingGate": "name",
 "PodSpec": "containers restartPolicy",
 "PodTemplateSpec": "spec",
 "PortworxVolumeSource": "volumeID",
 "PreferredSchedulingTerm": "weight",
 "QuobyteVolumeSource": "registry volume",
 "RBDVolumeSource": "monitors image",
 "ResourceClaim": "name",
 "ResourceFieldSelector": "resource",
 "ScaleIOVolumeSource": "gateway system volumeName",
 "SeccompProfile": "type",
 "SecretEnvSource": "name",
 "SecretKeySelector": "name key",
 "SecretProjection": "name",
 "SecretVolumeSource": "secretName",
 "ServiceAccountTokenProjection": "path",
 "StorageOSVolumeSource": "volumeName",
 "Sysctl": "name",
 "TCPSocketAction": "port",
 "TopologySpreadConstraint": "maxSkew topologyKey whenUnsatisfiable",
 "TypedLocalObjectReference": "kind name",
 "TypedObjectReference": "kind name",
 "Volume": "name",
 "VolumeDevice": "name devicePath",
 "VolumeMount": "name mountPath",
 "VolumeResourceRequirements": "requests",
 "VsphereVirtualDiskVolumeSource": "volumePath",
 "WeightedPodAffinityTerm": "weight podAffinityTerm",
 "LabelSelectorRequirement": "key operator",
 "OwnerReference": "apiVersion kind name uid",
 "ShardInfo": "selector",
 "TopologyConstraint": "key",
 "WorkloadPodGroupResourceClaim": "name"
};

/** A sentence for each field, and below `_` for the type itself. */
export const docs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
 "CronJob": {
  "_": "Makes a Job at every time of a cron schedule.",
  "kind": "Always `CronJob`.",
  "apiVersion": "Always `batch/v1`.",
  "metadata": "Name, labels and the other identity of the CronJob. Its name has at most 52 characters, because 11 are kept free for what each Job's name adds.",
  "spec": "The schedule and the Job to run. Changes apply to Jobs made afterwards.",
  "status": "Which Jobs run now and when the last ones did. Written by the CronJob controller; dropped when sent on creation."
 },
 "CronJobList": {
  "_": "Several CronJobs, as a list request returns them.",
  "kind": "Always `CronJobList`.",
  "apiVersion": "Always `batch/v1`.",
  "metadata": "Paging and version data of the list itself.",
  "items": "The CronJobs of this page. Required, may be empty."
 },
 "CronJobSpec": {
  "_": "When Jobs are made, what they run, and which of them are kept.",
  "schedule": "Five cron fields (minute, hour, day of month, month, day of week), a word such as `@daily`, or an interval such as `@every 1h30m`. A `TZ=` prefix is refused, see `timeZone`. Required.",
  "timeZone": "Time zone of the schedule by its IANA name, such as `Europe/Paris`; `Local` is refused. When unset, that of the kube-controller-manager holds.",
  "startingDeadlineSeconds": "How many seconds late a Job may still start; after that the run is skipped. 0 or more, but with 0 no Job ever starts, and neither with one shorter than the interval of `@every`. When unset, the latest missed run starts as soon as it can.",
  "concurrencyPolicy": "What happens when a run is due and the one before has not ended. `Allow` (the default) starts it alongside. `Forbid` waits: when the old Job has ended, the latest missed run starts at once, unless `startingDeadlineSeconds` has passed by then. `Replace` deletes the old Job and starts the new one.",
  "suspend": "While `true`, no new Jobs are made; those that run go on. When it is switched off, the latest run missed meanwhile starts at once, unless `startingDeadlineSeconds` has passed. Defaults to `false`.",
  "jobTemplate": "The Job to make each time. Required.",
  "successfulJobsHistoryLimit": "How many complete Jobs are kept; the oldest go first. Defaults to 3; 0 keeps none.",
  "failedJobsHistoryLimit": "How many failed Jobs are kept; the oldest go first. Defaults to 1; 0 keeps none."
 },
 "CronJobStatus": {
  "_": "What the CronJob controller has observed so far.",
  "active": "References to the Jobs that have not finished.",
  "lastScheduleTime": "Scheduled time of the latest Job that was started.",
  "lastSuccessfulTime": "When a Job last completed with success."
 },
 "Job": {
  "_": "Work that runs in Pods until it is done: the Job makes Pods from a template, retries those that fail, and counts those that succeed.",
  "kind": "Always `Job`.",
  "apiVersion": "Always `batch/v1`.",
  "metadata": "Name, labels and the other identity of the Job. When it has no labels of its own, those of the Pod template are copied here.",
  "spec": "The wanted work. Much of it cannot be changed once the Job exists.",
  "status": "How far the Job has come. Written by the Job controller; whatever is sent here on creation is dropped."
 },
 "JobCondition": {
  "_": "One milestone of a Job and whether it has been reached.",
  "type": "Which milestone: `Suspended`, `SuccessCriteriaMet`, `FailureTarget`, `Complete` or `Failed`. Required.",
  "status": "`True`, `False` or `Unknown`. Required.",
  "lastProbeTime": "When it was last checked.",
  "lastTransitionTime": "When `status` last changed.",
  "reason": "Cause in one CamelCase word, such as `BackoffLimitExceeded`, `DeadlineExceeded` or `PodFailurePolicy`.",
  "message": "The cause in a sentence for people."
 },
 "JobList": {
  "_": "Several Jobs, as a list request returns them.",
  "kind": "Always `JobList`.",
  "apiVersion": "Always `batch/v1`.",
  "metadata": "Paging and version data of the list itself.",
  "items": "The Jobs of this page. Required, may be empty."
 },
 "JobSchedulingConfiguration": {
  "_": "How the Pods of one Job are scheduled and disrupted as a group. Alpha (feature gate `WorkloadWithJob`).",
  "schedulingPolicy": "One by one (`basic`, as when unset) or all together (`gang`). Cannot be added, removed or switched later; the gang's `minCount` can change.",
  "schedulingConstraints": "Where the Pods have to be placed relative to each other, such as in one rack. Immutable.",
  "disruptionMode": "Whether Pods may be disrupted one at a time (`single`) or only as a whole (`all`, which a `basic` policy does not allow). Immutable.",
  "resourceClaims": "ResourceClaims that all Pods of the Job share, each under a unique name. At most 4. A Pod takes part by naming an identical claim in its own spec. Immutable."
 },
 "JobSpec": {
  "_": "What a Job runs, how many times, how often it retries, and when it counts as done.",
  "parallelism": "Upper bound on the Pods that run at one time. Defaults to 1; 0 or more, and at most 100000 for an Indexed Job (10000 when it has over 100000 `completions` and a `backoffLimitPerIndex`). Can be changed while the Job runs.",
  "completions": "How many Pods have to succeed; 0 or more. In a Job, becomes 1 when `parallelism` is unset too (an Indexed Job inside a CronJob has to name it); with `parallelism` alone the Job is a work queue, done when one Pod has succeeded and the others have ended. Immutable, except that an Indexed Job may change it together with `parallelism`, to the same number.",
  "activeDeadlineSeconds": "Seconds from `status.startTime` after which an unfinished Job is stopped and fails with the reason `DeadlineExceeded`. 0 or more; no deadline when unset. Suspending the Job stops the clock, and resuming starts it anew.",
  "podFailurePolicy": "What each kind of Pod failure means for the Job, instead of counting every one against `backoffLimit`. Needs `restartPolicy: Never` in the template. Immutable.",
  "successPolicy": "Lets an Indexed Job succeed before all its indexes have; the Pods left over are then terminated. When unset, every completion is needed. Immutable.",
  "backoffLimit": "Failures that are retried before the Job itself fails. Defaults to 6, or to 2147483647 when `backoffLimitPerIndex` is set; 0 means no retry. Waits between retries grow from 10 seconds to 10 minutes. With `restartPolicy: OnFailure` the restarts of containers count too, and the Job fails when they reach the limit.",
  "backoffLimitPerIndex": "Failures that are retried within one index before that index fails, 0 or more. For Indexed Jobs only, and meant for `restartPolicy: Never`. Each Pod carries its index's count in the annotation `batch.kubernetes.io/job-index-failure-count`. Immutable.",
  "maxFailedIndexes": "How many indexes may fail; one more stops the whole Job. Needs `backoffLimitPerIndex`; no more than `completions` and 100000. Mandatory, and limited to 10000, when `completions` is over 100000. When unset, all indexes run, and the Job fails at the end if one of them did.",
  "selector": "Label query that finds the Pods of this Job. Leave it out: the server makes one from the Job's uid. Immutable; refused inside a CronJob.",
  "manualSelector": "Set to `true` to write `selector` and the matching template labels by hand, which have to be unique to this Job. Defaults to `false`. Only `false` is accepted inside a CronJob.",
  "template": "The Pod to run. Required; its `restartPolicy` must be `Never` or `OnFailure`. Immutable, but while the Job is suspended and has no active Pods its metadata, node selector, node affinity, tolerations, scheduling gates and container resources may change.",
  "ttlSecondsAfterFinished": "Seconds after which a finished Job, complete or failed, is deleted with its Pods. 0 deletes it at once; when unset it stays until somebody removes it.",
  "completionMode": "With `NonIndexed`, the default, all Pods are alike and their successes are counted. With `Indexed` each Pod gets a number from 0 to `completions` - 1, and each number must succeed once. Immutable.",
  "suspend": "While `true`, no Pods are made; switching it on deletes the running Pods and clears `status.startTime`. Defaults to `false`.",
  "podReplacementPolicy": "When to replace a Pod. `TerminatingOrFailed` does so as soon as deletion begins or the Pod has failed; `Failed` waits until it has really ended. The default, and the only choice, is `Failed` with a `podFailurePolicy`; otherwise it is `TerminatingOrFailed`.",
  "managedBy": "Controller that looks after this Job, as a domain, a slash and a path (`acme.io/foo`), at most 63 characters. Unset or `kubernetes.io/job-controller` is the built-in one, which ignores Jobs of any other. Immutable.",
  "scheduling": "Group scheduling of the Job's Pods. Alpha, behind the feature gate `WorkloadWithJob`; a server without the gate drops it. Immutable apart from `schedulingPolicy.gang.minCount`. When unset, Pods are scheduled one by one."
 },
 "JobStatus": {
  "_": "What the Job controller has observed so far.",
  "conditions": "Milestones of the Job, one entry per type. It is finished when `Complete` or `Failed` is `True`, never both. Setting `Complete` requires `SuccessCriteriaMet`, and `Failed` requires `FailureTarget`; none of these four goes back to false.",
  "startTime": "When the controller started the Job. Absent while a Job is suspended, renewed when it is resumed, and otherwise fixed. A finished Job has one, but for a suspended one with 0 `completions`.",
  "completionTime": "When the Job succeeded; a failed Job has none. Comes with `Complete`, is never before `startTime`, and does not change.",
  "active": "Number of Pods that are pending or running and are not being deleted. 0 in a finished Job.",
  "succeeded": "Number of Pods that ended well. It never falls, except when an Indexed Job with equal `completions` and `parallelism` is scaled down.",
  "failed": "Number of Pods that ended in failure. It never falls.",
  "terminating": "Number of Pods that are being deleted and have not ended yet. 0 in a finished Job.",
  "completedIndexes": "Indexes that succeeded, ascending, three or more in a row shortened to a range, as in `1,3-5,7`. Indexed Jobs only.",
  "failedIndexes": "Indexes that failed, written like `completedIndexes` and sharing none with it. Only for Jobs with a `backoffLimitPerIndex`.",
  "uncountedTerminatedPods": "Pods that have ended but are not in the counters yet; the controller's own bookkeeping. Empty in a finished Job.",
  "ready": "Number of active Pods that are ready, so never more than `active`."
 },
 "JobTemplateSpec": {
  "_": "The Job that a CronJob makes at each scheduled time.",
  "metadata": "Labels and annotations for the Jobs that are made. Nothing else of it is used; names derive from the CronJob's.",
  "spec": "The work of each Job. Required, without a `selector`. The defaults of a Job are not stored here; each Job gets them when it is made."
 },
 "PodFailurePolicy": {
  "_": "An ordered set of rules for failed Pods.",
  "rules": "Tried from first to last; the first that matches decides and ends the search. A failure that none matches counts against `backoffLimit` as usual. At most 20."
 },
 "PodFailurePolicyOnExitCodesRequirement": {
  "_": "A test on the exit codes of containers and init containers. Those that ended with 0 are ignored.",
  "containerName": "The one container, or init container, whose code counts; it has to exist in the template. When unset, all containers count.",
  "operator": "`In` requires some exit code to be among `values`, `NotIn` requires some exit code to be outside them. Required.",
  "values": "Exit codes in ascending order without repeats. Required, at least 1 and at most 255 of them. `In` does not take 0."
 },
 "PodFailurePolicyOnPodConditionsPattern": {
  "_": "A Pod condition to look for.",
  "type": "Condition type, such as `DisruptionTarget`, compared exactly. Required.",
  "status": "Status that the condition must have: `True` (the default), `False` or `Unknown`."
 },
 "PodFailurePolicyRule": {
  "_": "One rule for failed Pods: a test and an action. Exactly one of `onExitCodes` and `onPodConditions` is given.",
  "action": "What a match leads to. `FailJob` fails the Job and stops its Pods; `FailIndex` fails only the Pod's index (needs `backoffLimitPerIndex`); `Ignore` replaces the Pod without counting; `Count` treats it as an ordinary failure. Required.",
  "onExitCodes": "Test on the exit codes of the Pod's containers. Excludes `onPodConditions`.",
  "onPodConditions": "Test on the Pod's conditions, met as soon as one pattern fits. At most 20. Excludes `onExitCodes`."
 },
 "SuccessPolicy": {
  "_": "When an Indexed Job has done enough to succeed.",
  "rules": "Alternatives; the first that is met decides. The Job then gets the condition `SuccessCriteriaMet`, later `Complete`. Required, from 1 to 20."
 },
 "SuccessPolicyRule": {
  "_": "One way to succeed early. Needs `succeededIndexes`, `succeededCount` or both.",
  "succeededIndexes": "Indexes that must all succeed, or, when a count is given too, from which that many must. Ascending numbers and ranges such as `0,2-4`, each below `completions`; at most 65536 characters.",
  "succeededCount": "How many indexes must succeed, of `succeededIndexes` when that is set and of all otherwise. 0 or more, and no more than the number of indexes to choose from."
 },
 "UncountedTerminatedPods": {
  "_": "Uids of ended Pods that wait to be counted. Each uid is here at most once.",
  "succeeded": "Uids of those that succeeded.",
  "failed": "Uids of those that failed."
 },
 "AWSElasticBlockStoreVolumeSource": {
  "_": "An Amazon EBS disk, which must exist in the node's zone. Mounted by one node at a time. Deprecated; the CSI driver `ebs.csi.aws.com` serves it.",
  "volumeID": "ID of the EBS volume. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "partition": "Number of the partition to mount, 0 to 255. 0 or unset takes the whole disk.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "Affinity": {
  "_": "Rules that draw a pod to nodes or to other pods, or keep it away from them.",
  "nodeAffinity": "Rules on the nodes themselves, by their labels or name. The one part of affinity that may change while a Job is suspended.",
  "podAffinity": "Rules that draw the pod to where certain other pods run.",
  "podAntiAffinity": "Rules that keep the pod away from where certain other pods run."
 },
 "AppArmorProfile": {
  "_": "Which AppArmor profile confines a container.",
  "type": "`RuntimeDefault` is the container runtime's own, `Localhost` the one named by `localhostProfile`, `Unconfined` none. Required.",
  "localhostProfile": "Name of a profile loaded on the node, at most 4095 bytes, without blanks around it. Mandatory with `Localhost`, refused with other types."
 },
 "AzureDiskVolumeSource": {
  "_": "An Azure data disk. Deprecated; the CSI driver `disk.csi.azure.com` serves it.",
  "diskName": "Name of the disk. Required.",
  "diskURI": "Where the disk is: for `Managed` a resource ID that starts with `/subscriptions/`, for the other kinds a blob URL that starts with `https://`. Required.",
  "cachingMode": "Caching on the host: `None`, `ReadOnly` or `ReadWrite`. Defaults to `ReadWrite`.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. Defaults to `ext4`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`.",
  "kind": "`Managed` for a managed disk, `Dedicated` for the only blob disk of its storage account, `Shared` for one of several. Defaults to `Shared`, so a managed disk must say so."
 },
 "AzureFileVolumeSource": {
  "_": "An Azure file share. Deprecated; the CSI driver `file.csi.azure.com` serves it.",
  "secretName": "Name of the Secret with the storage account's name and key. Required.",
  "shareName": "Name of the share. Required.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "CSIVolumeSource": {
  "_": "Short-lived storage that a CSI driver makes for the pod, without a claim.",
  "driver": "Name under which the driver is registered. Required, a DNS subdomain of at most 63 characters.",
  "readOnly": "`true` mounts it read-only. Read and write when unset.",
  "fsType": "File system, such as `ext4` or `xfs`. When unset, the driver chooses.",
  "volumeAttributes": "Settings that only the driver understands.",
  "nodePublishSecretRef": "The Secret, in the pod's namespace, that the driver gets when it mounts and unmounts the volume. All of its keys are passed; the name is required when this is set."
 },
 "Capabilities": {
  "_": "Changes to the Linux capabilities that a container starts with.",
  "add": "Names to give, such as `NET_ADMIN`; `ALL` gives every one. The server does not check the names.",
  "drop": "Names to take away; `ALL` leaves only those in `add`."
 },
 "CephFSVolumeSource": {
  "_": "A CephFS file system. Deprecated; Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start.",
  "monitors": "Addresses of the Ceph monitors. Required, at least one.",
  "path": "Directory of the file system to mount as the root. When unset, `/`.",
  "user": "Ceph user. When unset, `admin`.",
  "secretFile": "Path on the node of the user's key. When unset, `/etc/ceph/user.secret`.",
  "secretRef": "The Secret with the user's key, in the pod's namespace; used instead of `secretFile`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "CinderVolumeSource": {
  "_": "An OpenStack Cinder disk, which must exist in the node's region. Deprecated; the CSI driver `cinder.csi.openstack.org` serves it.",
  "volumeID": "ID of the Cinder volume. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`.",
  "secretRef": "The Secret, in the pod's namespace, with what is needed to reach OpenStack. Its name is required when this is set."
 },
 "ClusterTrustBundleProjection": {
  "_": "A file with trusted CA certificates. Give either `name`, or `signerName` with an optional `labelSelector`.",
  "name": "Name of one bundle. Excludes `signerName` and `labelSelector`.",
  "signerName": "Takes all bundles of this signer, such as `example.com/internal-ca`, merged without duplicates. Excludes `name`.",
  "labelSelector": "Narrows the bundles of `signerName` by label. Without it no bundle is taken; an empty one takes them all. Refused beside `name`.",
  "optional": "`true` lets the pod start although no bundle is found. Off when unset.",
  "path": "Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not starting with `..`.",
  "user": "User ID, 0 to 2147483647, that owns the file; wins over the volume's `defaultUser`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "ConfigMapEnvSource": {
  "_": "A ConfigMap that is read as a whole; its `binaryData` is left out.",
  "name": "Which ConfigMap, by its name in the namespace of the Pod. Required by the server, at most 253 characters.",
  "optional": "When `true`, the Pod starts without the ConfigMap too. Defaults to `false`."
 },
 "ConfigMapKeySelector": {
  "_": "One key of a ConfigMap.",
  "name": "Which ConfigMap, by its name in the namespace of the Pod. Required by the server, at most 253 characters.",
  "key": "Key in `data`, at most 253 characters of letters, digits, `-`, `_` and `.`; `binaryData` is ignored. Required.",
  "optional": "When `true`, the Pod starts without the ConfigMap or the key, and the variable is not set. Defaults to `false`."
 },
 "ConfigMapProjection": {
  "_": "Files from a ConfigMap within a projected volume, whose `defaultMode` they use.",
  "name": "Which ConfigMap to read; it lies in the pod's own namespace. Required.",
  "items": "Which keys become files, and at what paths. When left out, every key becomes one. A key that the ConfigMap lacks keeps the pod from starting, unless `optional` is set.",
  "optional": "`true` lets the pod start without the ConfigMap or without the named keys. Off when unset."
 },
 "ConfigMapVolumeSource": {
  "_": "Files from a ConfigMap: one per key, named after it, unless `items` says otherwise. Updates of the ConfigMap reach running pods, except through `subPath` mounts.",
  "name": "Which ConfigMap to read; it lies in the pod's own namespace. Required.",
  "items": "Which keys become files, and at what paths. When left out, every key becomes one. A key that the ConfigMap lacks keeps the pod from starting, unless `optional` is set.",
  "defaultMode": "Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's `mode` wins, and `fsGroup` may add bits.",
  "optional": "`true` lets the pod start without the ConfigMap or without the named keys. Off when unset.",
  "defaultUser": "User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "Container": {
  "_": "One container of a Pod: its image, what it runs, and what it gets.",
  "name": "Name of the container, unique among those of the Pod, init containers included. A DNS label of at most 63 characters. Required.",
  "image": "Image to run, such as `busybox:1.36` or one with a digest. Required. Blanks around it are accepted here, and every Pod is then refused.",
  "command": "Program and leading arguments, run without a shell; replaces the image's `ENTRYPOINT`. `$(NAME)` is replaced by that environment variable if it exists, `$$(NAME)` stands for a literal `$(NAME)`.",
  "args": "Arguments of the program; replace the image's `CMD`. `$(NAME)` works as in `command`.",
  "workingDir": "Directory in which the program starts. Defaults to that of the image.",
  "ports": "Ports that the program listens on, mostly for information. An open port can be reached whether it is listed or not.",
  "envFrom": "ConfigMaps and Secrets whose every key becomes an environment variable. Later entries win over earlier ones, and `env` wins over all.",
  "env": "Environment variables, in order; a value may refer to those before it. Of two with one name the later counts, and the server warns.",
  "resources": "CPU, memory and other resources that the container asks for and may use.",
  "resizePolicy": "Whether a change of CPU or memory in a running Pod restarts the container. One entry per resource, none required.",
  "restartPolicy": "Overrides the Pod's restart policy for this container; `Always`, `OnFailure` or `Never`. An init container with `Always` is a sidecar that runs on beside the others. Other uses are beta (feature gate `ContainerRestartRules`, on by default).",
  "restartPolicyRules": "Exceptions to `restartPolicy`, which must then be set too; the first rule that matches an exit decides. At most 20. Beta (feature gate `ContainerRestartRules`, on by default).",
  "volumeMounts": "Volumes of the Pod that the container sees as directories or files.",
  "volumeDevices": "Volumes of the Pod that the container sees as raw block devices.",
  "livenessProbe": "Check whose failure restarts the container. Not for init containers, except sidecars.",
  "readinessProbe": "Check that says whether the container can take traffic; failing it restarts nothing. Not for init containers, except sidecars.",
  "startupProbe": "Check that must succeed once before the two others begin; its failure restarts the container. Not for init containers, except sidecars.",
  "lifecycle": "Hooks after the start and before the stop. Not for init containers, except sidecars.",
  "terminationMessagePath": "File in the container to which the program may write why it ended; the last 4096 bytes are kept, and in a Pod of more than three containers fewer, as they share 12 KiB. Defaults to `/dev/termination-log`.",
  "terminationMessagePolicy": "`File`, the default, takes the message from that file alone. `FallbackToLogsOnError` takes the end of the log (80 lines or 2048 bytes) when the program failed and left no message.",
  "imagePullPolicy": "When the image is fetched; `Always`, `IfNotPresent` or `Never`. Defaults to `Always` when the image has the tag `latest`, or neither tag nor digest, and otherwise to `IfNotPresent`.",
  "securityContext": "User, privileges and confinement of this container. What it sets overrides the Pod's `securityContext`.",
  "stdin": "Keeps standard input open for attached clients. Defaults to `false`, which gives the program an end of file at once.",
  "stdinOnce": "Closes standard input for good when the first attached client leaves. Defaults to `false`; has a meaning only with `stdin`.",
  "tty": "Gives the program a terminal; needs `stdin` as well. Defaults to `false`."
 },
 "ContainerPort": {
  "_": "A port on which a container listens.",
  "name": "Name by which Services and probes can refer to the port. At most 15 characters from `a` to `z`, digits and hyphens, with a letter among them; no two in one container are the same.",
  "hostPort": "Port of the node that leads here, 0 to 65535, where 0 is as when unset; the Pod then fits only where that is free. With `hostNetwork` it equals `containerPort`, if given. No two of the main containers' ports share host port, protocol and host IP.",
  "containerPort": "Port number in the container, 1 to 65535. Required.",
  "protocol": "`TCP` (the default), `UDP` or `SCTP`.",
  "hostIP": "Address of the node on which `hostPort` is opened; all addresses when empty. Without `hostPort` the server warns."
 },
 "ContainerResizePolicy": {
  "_": "Whether the resize of one resource restarts the container. `NotRequired` when nothing is said.",
  "resourceName": "`cpu` or `memory`, each once at most. Required.",
  "restartPolicy": "`NotRequired` changes the resource while the container runs, `RestartContainer` restarts it. Required; only `NotRequired` goes with a Pod whose `restartPolicy` is `Never`, and with an init container that is no sidecar."
 },
 "ContainerRestartRule": {
  "_": "What to do when a container exits with certain codes.",
  "action": "`Restart` starts this container again, `RestartAllContainers` all of the Pod (feature gate `RestartAllContainersOnContainerExits`, beta and on by default). Required.",
  "exitCodes": "The codes for which the rule holds. Required by the server."
 },
 "ContainerRestartRuleOnExitCodes": {
  "_": "A test on the exit code of a container.",
  "operator": "`In` wants the code to be one of `values`, `NotIn` wants it to be none of them. Required.",
  "values": "Exit codes to compare with, at most 255."
 },
 "DownwardAPIProjection": {
  "_": "Files with fields of the pod within a projected volume, whose `defaultMode` they use.",
  "items": "The files to write."
 },
 "DownwardAPIVolumeFile": {
  "_": "One file with a field of the pod or a resource of a container. Exactly one of `fieldRef` and `resourceFieldRef` is set.",
  "path": "Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not starting with `..`.",
  "fieldRef": "The field: `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels` or `metadata.annotations`, the last two whole or for one key in brackets.",
  "resourceFieldRef": "The resource: a request or limit of CPU, memory, ephemeral storage or huge pages. `containerName` is required in it here.",
  "mode": "Permission bits of this file, 0 to 0o777 (511). When unset, the volume's `defaultMode`.",
  "user": "User ID, 0 to 2147483647, that owns this file; wins over the volume's `defaultUser`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "DownwardAPIVolumeSource": {
  "_": "Files that hold fields of the pod, or resources of its containers. Changed labels and annotations reach running containers.",
  "items": "The files to write.",
  "defaultMode": "Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's `mode` wins, and `fsGroup` may add bits.",
  "defaultUser": "User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "EmptyDirVolumeSource": {
  "_": "Scratch space on the node that lives as long as the pod.",
  "medium": "Where the data lies. `\"\"` (the default) uses the node's disk, `Memory` a tmpfs that counts against the memory limits, `HugePages` or `HugePages-<size>` huge pages. The server does not check the value.",
  "sizeLimit": "Most that may be stored, as a quantity such as `1Gi`; the pod is evicted when it holds more. On `Memory`, the sum of the containers' memory limits caps it as well. Unset means no limit; negative is refused.",
  "mode": "Permission bits of the directory, 0 to 0o1777. 0777 when unset; `fsGroup` overrides it, and Windows ignores it. Alpha (gate `EmptyDirVolumeMode`): dropped when the gate is off."
 },
 "EnvFromSource": {
  "_": "Turns all keys of a ConfigMap or a Secret into environment variables. Exactly one of `configMapRef` and `secretRef` must be set.",
  "prefix": "Text put before each key; printable ASCII without `=`. Defaults to nothing.",
  "configMapRef": "The ConfigMap.",
  "secretRef": "The Secret."
 },
 "EnvVar": {
  "_": "An environment variable of a container.",
  "name": "Name of the variable; printable ASCII without `=`. Required.",
  "value": "The value. `$(NAME)` is replaced by an earlier variable if there is one, `$$(NAME)` stands for a literal `$(NAME)`. Defaults to the empty string.",
  "valueFrom": "Where to get the value instead. Refused beside a non-empty `value`."
 },
 "EnvVarSource": {
  "_": "Where the value of a variable comes from. Exactly one field must be set.",
  "fieldRef": "A field of the Pod, such as its name or IP.",
  "resourceFieldRef": "A resource request or limit of a container, as a number.",
  "configMapKeyRef": "One key of a ConfigMap.",
  "secretKeyRef": "One key of a Secret.",
  "fileKeyRef": "One key of a file of variables that an init container wrote to a volume. Beta (feature gate `EnvFiles`, on by default)."
 },
 "EphemeralContainer": {
  "_": "A container added to a running Pod for debugging. The server refuses any in a Pod template, so also in a Job.",
  "name": "Name of the container, unlike that of any other in the Pod. A DNS label of at most 63 characters. Required.",
  "image": "Image to run. Required, without blanks around it.",
  "command": "Program and leading arguments, run without a shell; replaces the image's `ENTRYPOINT`.",
  "args": "Arguments of the program; replace the image's `CMD`.",
  "workingDir": "Directory in which the program starts. Defaults to that of the image.",
  "ports": "Must be left out here.",
  "envFrom": "ConfigMaps and Secrets whose every key becomes an environment variable.",
  "env": "Environment variables, in order.",
  "resources": "Must be left out here; the container lives on what the Pod has to spare.",
  "resizePolicy": "Must be left out here.",
  "restartPolicy": "Must be left out here; an ephemeral container is never restarted.",
  "restartPolicyRules": "Must be left out here.",
  "volumeMounts": "Volumes of the Pod to mount, without `subPath` or `subPathExpr`.",
  "volumeDevices": "Volumes of the Pod that appear as raw block devices.",
  "livenessProbe": "Must be left out here.",
  "readinessProbe": "Must be left out here.",
  "startupProbe": "Must be left out here.",
  "lifecycle": "Must be left out here.",
  "terminationMessagePath": "File to which the program may write why it ended. Defaults to `/dev/termination-log`.",
  "terminationMessagePolicy": "Where the termination message comes from; `File` (the default) or `FallbackToLogsOnError`.",
  "imagePullPolicy": "When the image is fetched; `Always`, `IfNotPresent` or `Never`. The default depends on the tag, as for other containers.",
  "securityContext": "User, privileges and confinement of this container.",
  "stdin": "Keeps standard input open for attached clients. Defaults to `false`.",
  "stdinOnce": "Closes standard input for good when the first attached client leaves. Defaults to `false`.",
  "tty": "Gives the program a terminal; needs `stdin` as well. Defaults to `false`.",
  "targetContainerName": "Container or init container whose namespaces, such as its processes, are joined; it has to exist. When empty, those of the Pod are used."
 },
 "EphemeralVolumeSource": {
  "_": "Storage from a PersistentVolumeClaim that is made with the pod and deleted with it.",
  "volumeClaimTemplate": "The claim to make, as `<pod name>-<volume name>`. Required. The joined name must be valid for a claim. A claim of that name that belongs to something else is not used: the pod waits until it is gone."
 },
 "EvictionResponder": {
  "_": "An agent that can end a pod in an orderly way when its eviction is requested. Alpha (gate `EvictionRequestAPI`).",
  "name": "Who the agent is, as a key with a domain, such as `example.com/drainer`. Required and unique; domains under `k8s.io` and `kubernetes.io` are refused.",
  "priority": "Its turn: the agent with the highest number is asked first. Required, 1000 to 100000, as the numbers below 1000 are kept for Kubernetes itself. 10000 is the customary number of the controller that manages the pod. At equal numbers, the order of domain names decides."
 },
 "ExecAction": {
  "_": "A command run in the container.",
  "command": "Program and arguments. Required, at least one. No shell is involved; name one (`sh -c`) where pipes or variables are wanted."
 },
 "FCVolumeSource": {
  "_": "A disk of a Fibre Channel network. Only one node at a time can mount it for writing. Name it by `targetWWNs` with `lun`, or by `wwids`, but not by both.",
  "targetWWNs": "World wide names of the target ports. Needs `lun`; excludes `wwids`.",
  "lun": "Number of the disk on the target, 0 to 255. Required with `targetWWNs`.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`.",
  "wwids": "World wide identifiers of the disk itself. Excludes `targetWWNs`."
 },
 "FileKeySelector": {
  "_": "One variable of a file with lines of the form `NAME='value'`, single quotes included.",
  "volumeName": "Volume with the file, which must be an `emptyDir` of the Pod; it need not be mounted in this container. Required.",
  "path": "Path of the file in the volume, relative and without `..`. Required.",
  "key": "Name of the variable in the file; printable ASCII without `=`. Required.",
  "optional": "When `true`, a key that is absent from the file, or empty, leaves the variable unset; when `false`, the default, it keeps the container from starting. The file itself has to exist either way."
 },
 "FlexVolumeSource": {
  "_": "Storage mounted by a driver program on the node. Deprecated; use a CSI driver.",
  "driver": "Name of the driver program. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, the driver chooses.",
  "secretRef": "The Secret, in the pod's namespace, whose keys are all handed to the driver.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`.",
  "options": "Further settings for the driver. Keys under `kubernetes.io` and `k8s.io` are reserved."
 },
 "FlockerVolumeSource": {
  "_": "A Flocker dataset, named by exactly one of the two fields. Deprecated; Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start.",
  "datasetName": "Name of the dataset, without `/`. Deprecated in favour of `datasetUUID`.",
  "datasetUUID": "UUID of the dataset."
 },
 "GCEPersistentDiskVolumeSource": {
  "_": "A Google Compute Engine disk, which must exist in the node's project and zone. Mounted for writing by one node, or read-only by many. Deprecated; the CSI driver `pd.csi.storage.gke.io` serves it.",
  "pdName": "Name of the disk. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "partition": "Number of the partition to mount, 0 to 255. 0 or unset takes the whole disk.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "GRPCAction": {
  "_": "A call of the gRPC health checking protocol.",
  "port": "Port number of the gRPC server, 1 to 65535. Required; a name will not do.",
  "service": "Service name to ask the health service about. Defaults to the empty name, by which servers mean themselves as a whole.",
  "mode": "`Plaintext`, as when unset, or `TLS`, whose certificate is not verified. Alpha, behind the feature gate `GRPCContainerProbeTLS`; a server without the gate drops it."
 },
 "GitRepoVolumeSource": {
  "_": "A directory filled from a Git repository. Deprecated, and nodes of Kubernetes 1.36 and later refuse to mount it: use an init container and an `emptyDir`.",
  "repository": "URL of the repository. Required.",
  "revision": "Commit to check out. When unset, the tip of the default branch.",
  "directory": "Subdirectory to clone into; `.` fills the volume's own top directory. When unset, one named after the repository. Relative, without `..` parts."
 },
 "GlusterfsVolumeSource": {
  "_": "A GlusterFS volume. Deprecated; Kubernetes 1.26 removed the driver, so a pod that mounts it cannot start.",
  "endpoints": "Name of the Endpoints object that lists the servers. Required.",
  "path": "Name of the volume on the servers. Required.",
  "readOnly": "`true` mounts it read-only. Defaults to `false`."
 },
 "HTTPGetAction": {
  "_": "An HTTP GET request.",
  "path": "Path, and query if any, to ask for. Defaults to `/`.",
  "port": "Port of the container, 1 to 65535 or the name of one of its ports. Required.",
  "host": "Host to connect to. Defaults to the Pod's IP; to name a virtual host, set the `Host` header instead.",
  "scheme": "`HTTP` (the default) or `HTTPS`, whose certificate is not verified.",
  "httpHeaders": "Headers to send; one name may come several times.",
  "protocol": "`HTTP1`, as when unset, or `HTTP2`, which goes with scheme `HTTP` and an empty `host` only. Alpha, behind the feature gate `H2CContainerProbe`; a server without the gate drops it."
 },
 "HTTPHeader": {
  "_": "One header of a request.",
  "name": "Header name of letters, digits and hyphens, in any case. Required.",
  "value": "Header value; may be empty."
 },
 "HostAlias": {
  "_": "One line of the pod's `/etc/hosts`.",
  "ip": "The address that the names resolve to, IPv4 or IPv6. Required.",
  "hostnames": "Names for that address, each a DNS subdomain."
 },
 "HostPathVolumeSource": {
  "_": "A path of the node, mounted into the pod. `fsGroup` and SELinux labels are not applied to it.",
  "path": "Path on the node; symbolic links are followed. Required, without `..` parts.",
  "type": "What must be there before the mount. `\"\"` (the default) checks nothing; `Directory`, `File`, `Socket`, `CharDevice` and `BlockDevice` must exist; `DirectoryOrCreate` (mode 0755) and `FileOrCreate` (mode 0644) are made when missing."
 },
 "ISCSIVolumeSource": {
  "_": "A disk of an iSCSI target. Only one node at a time can mount it for writing.",
  "targetPortal": "Address of the target as `ip` or `ip:port`; the port is needed when it is not the usual 3260. Required.",
  "iqn": "Name of the target, such as `iqn.2001-04.com.example:storage`, or one that starts with `eui` or `naa`; the server checks the whole form. Required.",
  "lun": "Number of the disk on the target, 0 to 255; 0 when unset, though the schema requires it.",
  "iscsiInterface": "Interface that carries the transport. Defaults to `default`, which is TCP.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`.",
  "portals": "More portals of the same target, for multipath, each as `ip` or `ip:port`.",
  "chapAuthDiscovery": "`true` uses CHAP to log in when targets are discovered. `secretRef` is then required.",
  "chapAuthSession": "`true` uses CHAP to log in to the session. `secretRef` is then required.",
  "secretRef": "The Secret with the CHAP credentials, in the pod's namespace.",
  "initiatorName": "Initiator name in place of the node's own; starts with `iqn`, `eui` or `naa`. A new interface `<target portal>:<volume name>` is made for it, whose length may not exceed 64 characters."
 },
 "ImageVolumeSource": {
  "_": "The content of an OCI image or artifact as a read-only directory. Looked up again for each new pod; containers do not start before it is there.",
  "reference": "The image, in the form of a container's `image`. Required. Pull credentials are found as for container images.",
  "pullPolicy": "When to pull: `Always`, `IfNotPresent`, or `Never`, which takes only what the node already has. Defaults to `Always` when the reference has the tag `latest`, or neither tag nor digest, and otherwise to `IfNotPresent`."
 },
 "KeyToPath": {
  "_": "Turns one key of a Secret or ConfigMap into a file.",
  "key": "The key whose value is written. Required.",
  "path": "Where the file goes, relative to the mount. Required; not absolute, without `..` parts and not starting with `..`.",
  "mode": "Permission bits of this file, 0 to 0o777 (511). When unset, the volume's `defaultMode`; `fsGroup` may add bits.",
  "user": "User ID, 0 to 2147483647, that owns this file; wins over the volume's `defaultUser`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "Lifecycle": {
  "_": "Hooks that run when a container starts and before it stops.",
  "postStart": "Runs right after the container was created, at the same time as its program. When it fails, the container is killed and its restart policy decides.",
  "preStop": "Runs before the container is told to stop, but not when it ends by itself. Its time counts towards the Pod's `terminationGracePeriodSeconds`.",
  "stopSignal": "Signal that stops the container, such as `SIGTERM`; the Pod's `os.name` must be set. Defaults to the image's, then to the runtime's. Alpha, behind the feature gate `ContainerStopSignals`; a server without the gate drops it."
 },
 "LifecycleHandler": {
  "_": "What a hook does. Exactly one field must be set.",
  "exec": "Runs a command in the container.",
  "httpGet": "Sends an HTTP request to the container.",
  "tcpSocket": "Deprecated; the server accepts it, and the hook then fails when it should run.",
  "sleep": "Waits for some seconds."
 },
 "LocalObjectReference": {
  "_": "Names an object, mostly a Secret, in the same namespace.",
  "name": "Name of the object. May be empty for historical reasons, which is hardly ever intended; many places that use this type refuse it."
 },
 "NFSVolumeSource": {
  "_": "A directory exported by an NFS server. Its content outlives the pod; `fsGroup` and SELinux labels are not applied.",
  "server": "Host name or IP address of the server. Required.",
  "path": "The exported directory, as an absolute path. Required.",
  "readOnly": "`true` mounts the export read-only. Defaults to `false`."
 },
 "NodeAffinity": {
  "_": "Rules on the nodes to which a pod may or should go.",
  "requiredDuringSchedulingIgnoredDuringExecution": "What a node must fulfil before the pod is placed there. What changes later does not move a running pod.",
  "preferredDuringSchedulingIgnoredDuringExecution": "What a node should fulfil. It earns the weight of each term that matches, and the highest total is favoured."
 },
 "NodeSelector": {
  "_": "Selects nodes by alternatives: one matching term is enough.",
  "nodeSelectorTerms": "The alternatives. Required, at least one."
 },
 "NodeSelectorRequirement": {
  "_": "One condition on a label or field of a node.",
  "key": "The label or field to check. Required.",
  "operator": "`In` and `NotIn` need the value in or outside `values`, `Exists` and `DoesNotExist` check only the key, `Gt` and `Lt` compare it as a whole number. Required.",
  "values": "What to compare with: one or more for `In` and `NotIn`, none for `Exists` and `DoesNotExist`, exactly one whole number as text for `Gt` and `Lt`, though the server does not check that it is one."
 },
 "NodeSelectorTerm": {
  "_": "One alternative of a node selector. All of its requirements must hold; a term without any matches no node.",
  "matchExpressions": "Requirements on the labels of a node.",
  "matchFields": "Requirements on the fields of a node. The only field is `metadata.name`, with `In` or `NotIn` and exactly one value."
 },
 "ObjectFieldSelector": {
  "_": "A field of the Pod, by its path.",
  "apiVersion": "API version in which the path is meant. Defaults to `v1`.",
  "fieldPath": "A variable can take `metadata.name`, `metadata.namespace`, `metadata.uid`, `spec.nodeName`, `spec.serviceAccountName`, `status.hostIP`, `status.hostIPs`, `status.podIP`, `status.podIPs` and one label or annotation (`metadata.labels['key']`). Required. A volume takes from `metadata` only, there also all labels or annotations."
 },
 "ObjectReference": {
  "_": "Points to any object of the cluster. In a CronJob's status, the Jobs that are running now.",
  "kind": "Kind of the object, such as `Job`.",
  "namespace": "Namespace of the object; empty for objects without one.",
  "name": "Name of the object.",
  "uid": "UID of the object, which tells it apart from an earlier one of the same name.",
  "apiVersion": "Group and version of the object, such as `batch/v1`.",
  "resourceVersion": "Version of the object at the time when the reference was made.",
  "fieldPath": "The part of the object that is meant, such as `spec.containers[2]`. Empty means the object as a whole."
 },
 "PersistentVolumeClaimSpec": {
  "_": "What storage is asked for: how much, of which class, and how it may be mounted. `accessModes` and a request of `storage` are required.",
  "accessModes": "How the storage may be mounted. Required, at least one: `ReadWriteOnce` (one node), `ReadOnlyMany` (many nodes, to read), `ReadWriteMany` (many nodes) or `ReadWriteOncePod` (one pod, and only on its own in this list).",
  "selector": "Considers only volumes with fitting labels. A claim with a selector waits for an existing volume: none is made for it.",
  "resources": "How much storage is asked for, in `requests.storage`: required, more than zero. A part of a byte brings a warning.",
  "volumeName": "The one PersistentVolume to bind to. When unset, a fitting one is found or made.",
  "storageClassName": "The StorageClass that makes the volume, at most 253 characters. When unset, the cluster's default class; `\"\"` asks for a volume without a class.",
  "volumeMode": "`Filesystem` for a mounted directory (the default) or `Block` for a raw device, which containers use by `volumeDevices`.",
  "dataSource": "What fills the new volume: a VolumeSnapshot (group `snapshot.storage.k8s.io`) or another claim. In a claim the server copies it to `dataSourceRef`, and silently drops other kinds. Must equal that field when both are written.",
  "dataSourceRef": "What fills the new volume: another claim, or any object outside the core group that some populator understands. Unlike `dataSource`, it refuses what it cannot take, and can reach other namespaces; with a `namespace` in it, `dataSource` must be left out.",
  "volumeAttributesClassName": "The VolumeAttributesClass with changeable properties of the volume, such as its speed. Unlike the storage class, it can be changed in a claim that exists. None when unset or empty; the claim waits when no such class exists."
 },
 "PersistentVolumeClaimTemplate": {
  "_": "The claim that is made for each pod of an `ephemeral` volume.",
  "metadata": "Labels and annotations of the claim. Any other field is refused, the name too.",
  "spec": "What storage is asked for. Required; the claim gets it unchanged."
 },
 "PersistentVolumeClaimVolumeSource": {
  "_": "The storage behind an existing PersistentVolumeClaim.",
  "claimName": "Name of the claim, in the pod's namespace. Required. It cannot be one that an `ephemeral` volume of the same pod makes.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "PhotonPersistentDiskVolumeSource": {
  "_": "A Photon Controller disk. Deprecated, and without function since Kubernetes 1.16.",
  "pdID": "ID of the disk. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`."
 },
 "PodAffinity": {
  "_": "Draws a pod to domains (nodes, zones, …) in which other pods already run.",
  "requiredDuringSchedulingIgnoredDuringExecution": "Terms that a node must all satisfy before the pod is placed there. What changes later does not move a running pod.",
  "preferredDuringSchedulingIgnoredDuringExecution": "Terms that are wished for. A node earns the weight of each term that it satisfies, and the highest total is favoured."
 },
 "PodAffinityTerm": {
  "_": "Selects other pods and says what counts as the same place as theirs. Used for affinity and for anti-affinity.",
  "labelSelector": "Which pods are meant, by their labels. Without it, none are meant and the server warns; an empty one means all pods of the chosen namespaces.",
  "namespaces": "Namespaces to look for those pods in, by name, besides those of `namespaceSelector`. When neither is given, the pod's own namespace.",
  "topologyKey": "Node label whose value makes two nodes the same place: `kubernetes.io/hostname` for one node, `topology.kubernetes.io/zone` for a zone. Required.",
  "namespaceSelector": "Namespaces to look for those pods in, by their labels, besides those of `namespaces`. An empty selector means every namespace.",
  "matchLabelKeys": "Label keys whose values are read from the new pod; only pods with the same values are meant. Needs a `labelSelector`, in which none of these keys may occur: a Job with one is accepted, but its Pods are refused when they have that label.",
  "mismatchLabelKeys": "Label keys whose values are read from the new pod; only pods with other values are meant. Needs a `labelSelector`, and no key may stand in `matchLabelKeys` too."
 },
 "PodAntiAffinity": {
  "_": "Keeps a pod away from domains (nodes, zones, …) in which other pods already run.",
  "requiredDuringSchedulingIgnoredDuringExecution": "Terms none of which may apply to the chosen node. The pod waits when every node is ruled out; what changes later does not move a running pod.",
  "preferredDuringSchedulingIgnoredDuringExecution": "Terms that are better avoided. A node loses the weight of each term that applies to it, and the highest total is favoured."
 },
 "PodCertificateProjection": {
  "_": "A private key, made by the kubelet, and an X.509 certificate for it, requested from a signer and renewed on time. At least one of the three paths is set.",
  "signerName": "Who is asked for the certificate, as a domain and a name, such as `example.com/workload`. Required.",
  "keyType": "Kind of key: `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`. Required.",
  "maxExpirationSeconds": "Longest life, in seconds, that the certificate may have: 3600 to 7862400 (91 days), or to 86400 for signers under `kubernetes.io`. The signer may choose less, down to an hour. When unset, 86400 is asked for.",
  "credentialBundlePath": "Where to write key and certificate chain as one PEM file, the key first. Preferred, as one read always gives a pair that fits. Relative to the mount, without `..` parts.",
  "keyPath": "Where to write the key alone. During a renewal, it may for a moment not fit the chain; check, or use `credentialBundlePath`. Relative to the mount, without `..` parts.",
  "certificateChainPath": "Where to write the certificate chain alone. During a renewal, it may for a moment not fit the key; check, or use `credentialBundlePath`. Relative to the mount, without `..` parts.",
  "userAnnotations": "More information for the signer; only the signer knows its meaning. Keys need a domain, such as `example.com/role`; keys and values together hold at most 256 KiB.",
  "user": "User ID, 0 to 2147483647, that owns the files; wins over the volume's `defaultUser`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "PodDNSConfig": {
  "_": "Resolver settings of a pod, joined with those that `dnsPolicy` brings.",
  "nameservers": "IP addresses of DNS servers, put after those from `dnsPolicy`, without duplicates. At most 3; at least one when `dnsPolicy` is `None`.",
  "searches": "Domains tried for short names, put after those from `dnsPolicy`, without duplicates. At most 32, and 2048 characters in all, with one space between each two.",
  "options": "Resolver options; one that `dnsPolicy` also brings is overridden."
 },
 "PodDNSConfigOption": {
  "_": "One option of the resolver, as in the `options` line of `resolv.conf`.",
  "name": "The option, such as `ndots`. Required.",
  "value": "Its value as text, such as `\"2\"`. Left out for options that take none, such as `edns0`."
 },
 "PodOS": {
  "_": "The operating system of a pod.",
  "name": "`linux` or `windows`. Required. With `linux`, `windowsOptions` are refused; with `windows`, so are the settings that only Linux has, such as `runAsUser`, `fsGroup`, seccomp and `hostPID`."
 },
 "PodReadinessGate": {
  "_": "One pod condition on which readiness also depends.",
  "conditionType": "Type of the condition, which some controller must set in the pod's status; for example `example.com/load-balancer-attached`. While it is missing, it counts as `False`. Required, a qualified name."
 },
 "PodResourceClaim": {
  "_": "A ResourceClaim that the containers of a Pod can refer to. It has either a `resourceClaimName` or a `resourceClaimTemplateName`, never both.",
  "name": "Name by which containers refer to the claim, unique in the Pod. A DNS label of at most 63 characters. Required.",
  "resourceClaimName": "Name of an existing ResourceClaim in the Pod's namespace, at most 253 characters.",
  "resourceClaimTemplateName": "Name of a ResourceClaimTemplate in the Pod's namespace, at most 253 characters. A claim is made from it for each Pod and goes when the Pod does; with a matching claim of the Pod's group, that one is shared instead (feature gate `DRAWorkloadResourceClaims`, off by default)."
 },
 "PodSchedulingGate": {
  "_": "One lock on the scheduling of a pod.",
  "name": "Name of the lock, such as `example.com/quota`. Required, a qualified name, unique in the list."
 },
 "PodSchedulingGroup": {
  "_": "Says to which group, scheduled together, a pod belongs. Has exactly one member today.",
  "podGroupName": "Name of the PodGroup object in the same namespace, a DNS subdomain. Required. The PodGroup may be made after the pod."
 },
 "PodSecurityContext": {
  "_": "Security settings that hold for all containers of a pod and, for `fsGroup` and its kin, for its volumes. A container's own `securityContext` takes precedence field by field.",
  "seLinuxOptions": "SELinux label of all containers. When unset, the runtime picks a random one for each container. Linux only.",
  "windowsOptions": "Windows identity settings of all containers. Refused when `os.name` is `linux`.",
  "runAsUser": "User ID of the containers' first process, 0 to 2147483647. When unset, the image decides. Linux only.",
  "runAsGroup": "Primary group ID of the containers' first process, 0 to 2147483647. When unset, the runtime decides. Linux only.",
  "runAsNonRoot": "`true` makes the kubelet refuse to start a container that would run as user ID 0. The check happens on the node, not when the Job is created. Unset or `false` means no check.",
  "supplementalGroups": "More group IDs, each 0 to 2147483647, for the first process of every container. Whether the image's own groups count too is up to `supplementalGroupsPolicy`. Linux only.",
  "supplementalGroupsPolicy": "Whether group memberships from the image's `/etc/group` count: `Merge` (the default) adds them, `Strict` leaves them out. With `Strict`, nodes whose runtime cannot do it refuse the pod. Linux only.",
  "fsGroup": "Group ID, 0 to 2147483647, that gets to own the pod's volumes, so that any container can write to them. New files inherit the group, and files become readable and writable for it. Has effect only where the volume type allows it; when unset, ownership stays as it is. Linux only.",
  "sysctls": "Kernel parameters of the pod's namespaces. Names are unique; those outside the safe set need a node that allows them, or the pod fails. Linux only.",
  "fsGroupChangePolicy": "When `fsGroup` is applied to a volume's files. `Always` (the default) walks through all of them on each mount, `OnRootMismatch` does so only when the top directory does not fit yet, which is faster for large volumes. No effect on secrets, config maps and `emptyDir`. Linux only.",
  "seccompProfile": "Filter of system calls for all containers. When unset, the node decides. Linux only.",
  "appArmorProfile": "AppArmor confinement for all containers. When unset, the runtime's default profile is used on nodes with AppArmor. Linux only.",
  "seLinuxChangePolicy": "How volumes get the pod's SELinux label: `MountOption` (the default) labels the whole volume as it is mounted, fast but with one label per volume and node; `Recursive` relabels file by file. Volumes that cannot take the option are relabelled in any case. Matters only for pods that have an SELinux label. Linux only."
 },
 "PodSpec": {
  "_": "Everything about a pod: its containers, storage, place in the cluster, network and identity. In a Job, `containers` and `restartPolicy` must be written; the server fills in or leaves out the rest.",
  "volumes": "Storage and files that the containers may mount by name. Names are unique in the list; a volume that no container mounts is allowed.",
  "initContainers": "Containers that run one after another, each to its end, before those of `containers` start. A failure is handled as `restartPolicy` says. One with `restartPolicy: Always` is a sidecar: it keeps running beside the main containers and does not hold up the end of the Job. Names must differ from those of all other containers.",
  "containers": "The main containers, which run side by side. Required, at least one, with unique names. A pod of a Job succeeds when all of them exit with 0.",
  "ephemeralContainers": "Containers put into a running pod to debug it. Refused in a pod template, so a Job can never have them; `kubectl debug` adds them to a pod.",
  "restartPolicy": "What the kubelet does when a container ends. In a Job it has to be written, as the server's default `Always` is refused: `Never` leaves the pod failed and the Job makes a new one, `OnFailure` restarts the container in the same pod. With `podFailurePolicy` only `Never` is accepted.",
  "terminationGracePeriodSeconds": "Seconds between the stop signal and the forced kill when a pod is ended. Defaults to 30. 0 kills at once; a negative value is warned about and counts as 1.",
  "activeDeadlineSeconds": "Seconds that one pod may be active on its node before it is failed and its containers are killed, from 1 to 2147483647. Counts per pod, unlike the field of the same name in the Job's spec. Unset means no limit.",
  "dnsPolicy": "Where the pod's resolver settings come from. `ClusterFirst` (the default) asks the cluster's DNS, `ClusterFirstWithHostNet` does so even with `hostNetwork`, `Default` copies the node's settings, and `None` uses `dnsConfig` alone.",
  "nodeSelector": "Labels, all of which a node needs with these very values to be considered. Use `affinity.nodeAffinity` for anything but equality. May change while a Job is suspended.",
  "serviceAccountName": "The ServiceAccount, in the Job's namespace, as which the pod calls the API; at most 253 characters. Unset means `default`, filled in when a pod is made.",
  "serviceAccount": "The old name of `serviceAccountName`, kept equal to it by the server. Deprecated, as `serviceAccountName` wins if both are written and differ.",
  "automountServiceAccountToken": "`false` keeps the API token out of the containers. When unset, the ServiceAccount's own setting counts, and without that the token is mounted.",
  "nodeName": "The node to which the pod is bound, a name of at most 253 characters. Normally left to the scheduler; a value given here bypasses it, so that a pod for which the node has no room fails instead of waiting. Prefer `nodeSelector` or affinity. Together with `schedulingGates` the Pods are refused.",
  "hostNetwork": "`true` puts the pod into the node's own network instead of one of its own. Defaults to `false`. A `hostPort` must then equal its `containerPort`, and the scheduler keeps pods with the same port apart.",
  "hostPID": "`true` lets containers see and signal every process of the node. Defaults to `false`. Not for Windows pods, nor with `hostUsers: false`.",
  "hostIPC": "`true` shares the node's System V IPC and POSIX message queues. Defaults to `false`. Not for Windows pods, nor with `hostUsers: false`.",
  "shareProcessNamespace": "`true` lets all containers of the pod see and signal each other's processes, and none of them is PID 1. Cannot be combined with `hostPID`; refused for Windows pods. Off when unset.",
  "securityContext": "User, groups and kernel security settings for the pod as a whole. What a container sets in its own `securityContext` wins over it. The server stores an empty one when absent.",
  "imagePullSecrets": "Secrets, in the same namespace, with registry credentials for the pod's images. When empty, those of the ServiceAccount are used. Empty or repeated names bring a warning.",
  "hostname": "The host name within the pod, one DNS label of at most 63 characters. Defaults to the pod's name. Pods of an Indexed Job get `<job name>-<index>` regardless.",
  "subdomain": "The second part of the pod's DNS name `<hostname>.<subdomain>.<namespace>.svc.<cluster domain>`; at most 63 characters. Name a headless Service here to let the pods of a Job find each other. Unset gives them no domain.",
  "affinity": "Rules on which nodes, and near or away from which other pods, the pod is placed. In a suspended Job its `nodeAffinity` may change, the rest never.",
  "schedulerName": "Which scheduler places the pod. Defaults to `default-scheduler`; with a name that no scheduler serves, the pod stays pending.",
  "tolerations": "Node taints that do not keep the pod away. Each pod also gets tolerations of 300 seconds for not-ready and unreachable nodes unless it has its own for them. May change while a Job is suspended.",
  "hostAliases": "Lines added to the pod's `/etc/hosts`. A repeated `ip` brings a warning.",
  "priorityClassName": "The PriorityClass from which pods take their priority. Must exist when pods are made; built in are `system-cluster-critical` and, above it, `system-node-critical`. Unset takes the cluster's default class, or priority 0.",
  "priority": "The pod's priority as a number; more is more important. Leave it out: admission computes it from `priorityClassName` and refuses pods with another number.",
  "dnsConfig": "Name servers, search domains and resolver options of the pod, joined with what `dnsPolicy` gives. Required, with at least one name server, when that is `None`.",
  "readinessGates": "Further pod conditions that have to be `True`, besides ready containers, before the pod counts as ready. Readiness does not decide whether a Job is complete.",
  "runtimeClassName": "The RuntimeClass, a name of at most 253 characters, and so the container runtime, that runs the pod. Pods are refused when no such class exists. Unset uses the node's default runtime.",
  "enableServiceLinks": "Whether containers get environment variables that name the host and port of each Service of the namespace. Defaults to `true`, set in the pods and not shown in the template. Turn it off where there are many Services.",
  "preemptionPolicy": "Whether pods of lower priority may be evicted to make room: `PreemptLowerPriority` (the default) or `Never`. Normally taken from the PriorityClass; a value that differs from the class gets the pods refused.",
  "overhead": "Resources that the runtime itself takes, counted on top of what the containers ask for. Leave it out: admission copies it from the RuntimeClass and refuses pods in which it differs.",
  "topologySpreadConstraints": "How evenly matching pods must be spread over zones, nodes or other domains; a node has to satisfy all of them. Each pair of `topologyKey` and `whenUnsatisfiable` may occur once.",
  "setHostnameAsFQDN": "`true` makes the full domain name the host name that the kernel reports. Off by default, and without effect when the pod has no `subdomain`. A full name over 64 characters keeps the pod from starting.",
  "os": "The operating system that the containers are built for. Setting it lets the server refuse fields that the other system does not have. It does not steer scheduling: use `nodeSelector` with `kubernetes.io/os` for that.",
  "hostUsers": "`false` gives the pod a user namespace of its own, so that root inside is nobody on the node. Defaults to `true`. With `false`, `hostPID`, `hostIPC`, `hostNetwork` and volume devices are refused. Linux only.",
  "schedulingGates": "Named locks that keep each pod unscheduled until all of them are removed from it. Set at creation; from a pod they can later only be removed. May change in the template of a suspended Job.",
  "resourceClaims": "Devices (GPUs and the like) that have to be allocated before the pod starts; containers use them by name. At most one entry per name; immutable in a pod.",
  "resources": "Requests and limits of `cpu`, `memory` and huge pages for the pod as a whole, shared by its containers. Requests must cover the sum of the containers' requests, and no container limit may exceed the pod's. Beta, on by default (gate `PodLevelResources`); not for Windows pods; no `claims`.",
  "hostnameOverride": "The host name that processes in the pod see, in place of one from `hostname` and `subdomain`; DNS records stay as they are. A DNS subdomain of at most 64 characters. Refused together with `hostNetwork` or `setHostnameAsFQDN`.",
  "schedulingGroup": "The PodGroup with which the pods are scheduled as one unit. Beta and off by default (gate `GenericWorkload`): dropped when the gate is off. When set, the Job controller makes no PodGroup of its own. Cannot be combined with `evictionResponders`.",
  "evictionResponders": "Agents that are asked, highest `priority` first, to end the pod gracefully when an eviction is requested. At most 10, with unique names; cannot change in a pod. Alpha (gate `EvictionRequestAPI`): dropped when the gate is off."
 },
 "PodTemplateSpec": {
  "_": "The pattern from which a Job makes its pods. Once the Job exists the template cannot change, with a few exceptions while the Job is suspended and has no active pods: its metadata, node affinity, `nodeSelector`, `tolerations`, `schedulingGates` and the resources of containers.",
  "metadata": "Labels, annotations and finalizers that each pod gets. The name is ignored: pods are named after their Job. The server adds the `batch.kubernetes.io/` labels that tie a pod to its Job.",
  "spec": "What the pods run and how. It must hold at least one container and a `restartPolicy` of `Never` or `OnFailure`."
 },
 "PortworxVolumeSource": {
  "_": "A Portworx volume. Deprecated; the CSI driver `pxd.portworx.com` serves it.",
  "volumeID": "ID of the volume. Required.",
  "fsType": "File system, `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "PreferredSchedulingTerm": {
  "_": "A node selector term together with how much it counts.",
  "weight": "How much the term counts, 1 to 100. Required.",
  "preference": "Which nodes are favoured. The schema requires it; an empty one has no effect."
 },
 "Probe": {
  "_": "A repeated check of a container. Exactly one of `exec`, `httpGet`, `tcpSocket` and `grpc` must be set.",
  "exec": "Runs a command in the container; exit code 0 is success.",
  "httpGet": "Sends an HTTP request; a status from 200 to 399 is success.",
  "tcpSocket": "Opens a TCP connection; being connected is success.",
  "grpc": "Asks a gRPC health service; the answer `SERVING` is success.",
  "initialDelaySeconds": "Seconds between the start of the container and the first check. None when unset; 0 or more.",
  "timeoutSeconds": "Seconds until a check without answer counts as failed. Defaults to 1, also when 0 is given; not negative.",
  "periodSeconds": "Seconds between checks. Defaults to 10, also when 0 is given; not negative.",
  "successThreshold": "Successes in a row that end a failure. Defaults to 1, also when 0 is given, and must be 1 for liveness and startup probes.",
  "failureThreshold": "Failures in a row that make the probe fail. Defaults to 3, also when 0 is given; not negative.",
  "terminationGracePeriodSeconds": "Seconds the container has to stop after its probe failed, 1 or more. Defaults to the Pod's. Refused in readiness probes."
 },
 "ProjectedVolumeSource": {
  "_": "One directory with files from several sources.",
  "sources": "Where the files come from. Two listed items may not share a path; a token's path is not checked for that, only warned about. An empty list is accepted and gives an empty directory.",
  "defaultMode": "Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's `mode` wins, and `fsGroup` may add bits.",
  "defaultUser": "User ID, 0 to 2147483647, that owns files without a `user` of their own. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "QuobyteVolumeSource": {
  "_": "A Quobyte volume. Deprecated; Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start.",
  "registry": "Registry services as `host:port`, several separated by commas. Required.",
  "volume": "Name of the existing volume. Required.",
  "readOnly": "`true` mounts it read-only. Defaults to `false`.",
  "user": "User as whom the volume is accessed. When unset, the user of the service account.",
  "group": "Group as which the volume is accessed. None when unset.",
  "tenant": "Tenant that owns the volume, at most 64 bytes; the driver sets it for volumes that it makes."
 },
 "RBDVolumeSource": {
  "_": "A Ceph block device. Deprecated; Kubernetes 1.31 removed the driver, so a pod that mounts it cannot start.",
  "monitors": "Addresses of the Ceph monitors. Required, at least one.",
  "image": "Name of the image in the pool. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "pool": "Pool that holds the image. Defaults to `rbd`.",
  "user": "Ceph user. Defaults to `admin`.",
  "keyring": "Path on the node of the user's keyring. Defaults to `/etc/ceph/keyring`.",
  "secretRef": "The Secret with the user's key, in the pod's namespace; wins over `keyring`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "ResourceClaim": {
  "_": "Gives a container the devices of one entry of the Pod's `resourceClaims`.",
  "name": "Name of that entry. Required.",
  "request": "One request of the claim, a DNS label; when empty, the container gets everything the claim has."
 },
 "ResourceFieldSelector": {
  "_": "A resource of a container, given as a whole number.",
  "containerName": "Container to read from. Defaults to the container of the variable; required in volumes.",
  "resource": "`limits.` or `requests.`, then `cpu`, `memory`, `ephemeral-storage` or `hugepages-<size>`. Required.",
  "divisor": "Unit of the number, which is rounded up. Defaults to `1`, stored as `0`; `1m` or `1` for CPU, and for the rest `1` or one of `1k` to `1E` and `1Ki` to `1Ei`."
 },
 "ResourceRequirements": {
  "_": "Resources that a container, or a Pod as a whole, asks for and may use.",
  "limits": "Upper bounds, by resource name (`cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a vendor's such as `nvidia.com/gpu`). Not negative; whole numbers for a vendor's. Unset means no bound.",
  "requests": "What the scheduler reserves; no more than `limits`, and equal to them for huge pages and vendors' resources. One that is missing here is taken from `limits` when the Pod is created, not in the Job.",
  "claims": "Entries of the Pod's `resourceClaims` whose devices the container can use. For containers only. A claim is listed once as a whole, or once for each `request`."
 },
 "SELinuxOptions": {
  "_": "The four parts of an SELinux label. The server checks none of them.",
  "user": "User part, such as `system_u`.",
  "role": "Role part, such as `system_r`.",
  "type": "Type part, such as `container_t`.",
  "level": "Level part, such as `s0:c123,c456`."
 },
 "ScaleIOVolumeSource": {
  "_": "A ScaleIO volume. Deprecated; Kubernetes 1.22 removed the driver, so a pod that mounts it cannot start.",
  "gateway": "Address of the ScaleIO API gateway. Required.",
  "system": "Name of the storage system. Required.",
  "secretRef": "The Secret with the login, in the pod's namespace. Needed to log in, although the server accepts a volume without it.",
  "sslEnabled": "`true` talks to the gateway over TLS. Defaults to `false`.",
  "protectionDomain": "Protection domain that holds the storage.",
  "storagePool": "Storage pool of the protection domain.",
  "storageMode": "`ThinProvisioned` or `ThickProvisioned`. Defaults to `ThinProvisioned`; the server does not check it.",
  "volumeName": "Name of the existing volume. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. Defaults to `xfs`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`."
 },
 "SeccompProfile": {
  "_": "Which seccomp profile filters the system calls.",
  "type": "`RuntimeDefault` is the container runtime's own, `Localhost` the file named by `localhostProfile`, `Unconfined` none. Required.",
  "localhostProfile": "File on the node, relative to the kubelet's directory of seccomp profiles and without `..`. Mandatory with `Localhost`, refused with other types."
 },
 "SecretEnvSource": {
  "_": "A Secret that is read as a whole.",
  "name": "Which Secret, by its name in the namespace of the Pod. Required by the server, at most 253 characters.",
  "optional": "When `true`, the Pod starts without the Secret too. Defaults to `false`."
 },
 "SecretKeySelector": {
  "_": "One key of a Secret.",
  "name": "Which Secret, by its name in the namespace of the Pod. Required by the server, at most 253 characters.",
  "key": "Key in the Secret, at most 253 characters of letters, digits, `-`, `_` and `.`. Required.",
  "optional": "When `true`, the Pod starts without the Secret or the key, and the variable is not set. Defaults to `false`."
 },
 "SecretProjection": {
  "_": "Files from a Secret within a projected volume, whose `defaultMode` they use.",
  "name": "Which Secret to read; it lies in the pod's own namespace. Required.",
  "items": "Which keys become files, and at what paths. When left out, every key becomes one. A key that the Secret lacks keeps the pod from starting, unless `optional` is set.",
  "optional": "`true` lets the pod start without the Secret or without the named keys. Off when unset."
 },
 "SecretVolumeSource": {
  "_": "Files from a Secret: one per key, named after it, unless `items` says otherwise. Updates of the Secret reach running pods, except through `subPath` mounts.",
  "secretName": "Which Secret to read; it lies in the pod's own namespace. Required.",
  "items": "Which keys become files, and at what paths. When left out, every key becomes one. A key that the Secret lacks keeps the pod from starting, unless `optional` is set.",
  "defaultMode": "Permission bits of the files, 0 to 0o777 (511). Defaults to 0644, which is 420 in JSON; an item's `mode` wins, and `fsGroup` may add bits.",
  "optional": "`true` lets the pod start without the Secret or without the named keys. Off when unset.",
  "defaultUser": "User ID, 0 to 2147483647, that owns files whose item has no `user`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "SecurityContext": {
  "_": "User, privileges and confinement of one container. What is set here goes before the same field of the Pod.",
  "capabilities": "Linux capabilities to give and to take away. When unset, the container runtime chooses. Not for Windows Pods.",
  "privileged": "Gives the container nearly all the power that root has on the node. Defaults to `false`. Not for Windows Pods.",
  "seLinuxOptions": "SELinux label of the container. When unset here and in the Pod, the runtime picks one. Not for Windows Pods.",
  "windowsOptions": "Windows settings. Not for Linux Pods.",
  "runAsUser": "Uid of the first process, 0 to 2147483647. Defaults to the Pod's, then to the image's. Not for Windows Pods.",
  "runAsGroup": "Gid of the first process, 0 to 2147483647. Defaults to the Pod's, then to the runtime's choice. Not for Windows Pods.",
  "runAsNonRoot": "When `true`, the kubelet will not start the container as uid 0. When unset, the Pod's setting holds.",
  "readOnlyRootFilesystem": "Makes the container's own file system read-only; volumes are not touched. Defaults to `false`. Not for Windows Pods.",
  "allowPrivilegeEscalation": "`false` keeps processes from gaining more rights than their parent had (`no_new_privs`); allowed when unset. `false` is refused together with `privileged` or an added `CAP_SYS_ADMIN` in exactly this spelling (`SYS_ADMIN` is let through). Not for Windows Pods.",
  "procMount": "How `/proc` appears. `Default`, as when unset, hides the usual paths; `Unmasked` shows all and needs `hostUsers` set to `false` in the Pod. Not for Windows Pods.",
  "seccompProfile": "Filter for system calls. When unset, the Pod's holds. Not for Windows Pods.",
  "appArmorProfile": "AppArmor profile. When unset, the Pod's holds. Not for Windows Pods."
 },
 "ServiceAccountTokenProjection": {
  "_": "A file with a token for the pod's ServiceAccount, which the kubelet replaces before it expires.",
  "audience": "Whom the token is for; a receiver should refuse tokens that name another. When unset, the API server.",
  "expirationSeconds": "Seconds for which a token is asked to be valid, 600 to 4294967296. Defaults to 3600. The kubelet renews a token after 80 percent of its life, and at the latest after 24 hours.",
  "path": "Where the token goes, relative to the mount. Required; not absolute, without `..` parts and not starting with `..`.",
  "user": "User ID, 0 to 2147483647, that owns the file; wins over the volume's `defaultUser`. Alpha (gate `AtomicWriteVolumeUserFields`): dropped when the gate is off."
 },
 "SleepAction": {
  "_": "A pause in a lifecycle hook.",
  "seconds": "Length of the pause; from 0 to the Pod's `terminationGracePeriodSeconds`. 0 when unset, though the schema requires it."
 },
 "StorageOSVolumeSource": {
  "_": "A StorageOS volume. Deprecated; Kubernetes 1.25 removed the driver, so a pod that mounts it cannot start.",
  "volumeName": "Name of the volume, a DNS label of at most 63 characters, unique in its StorageOS namespace. Required.",
  "volumeNamespace": "StorageOS namespace of the volume, a DNS label of at most 63 characters. When unset, the pod's namespace; `default` when StorageOS has no others.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "readOnly": "`true` makes every mount of it read-only. Defaults to `false`.",
  "secretRef": "The Secret, in the pod's namespace, with the credentials for the StorageOS API. Its name is required when this is set; default credentials are tried without it."
 },
 "Sysctl": {
  "_": "One kernel parameter for the pod's namespaces.",
  "name": "Name of the parameter, with dots or slashes, such as `net.core.somaxconn`. Required, at most 253 characters. Refused for `net.*` with `hostNetwork` and for IPC parameters with `hostIPC`.",
  "value": "The value to set, always as text. The server does not check it."
 },
 "TCPSocketAction": {
  "_": "An attempt to connect by TCP.",
  "port": "Port of the container, 1 to 65535 or the name of one of its ports. Required.",
  "host": "Host to connect to. Defaults to the Pod's IP."
 },
 "Toleration": {
  "_": "Lets a pod onto nodes that carry a matching taint. It matches when key, value and effect all fit. It allows a node, but does not draw pods to it.",
  "key": "Key of the taint. Empty matches every key, and then `operator` must be `Exists`.",
  "operator": "How `value` relates to the taint's value. `Equal` (what an empty operator means) wants the same text, `Exists` takes any. `Lt` and `Gt` tolerate a taint whose number is below or above `value`; they are alpha (gate `TaintTolerationComparisonOperators`) and refused while it is off.",
  "value": "What the taint's value is compared with. Must be empty with `Exists`, a label value of at most 63 characters with `Equal`, and a 64-bit whole number in decimal with `Lt` and `Gt`.",
  "effect": "Which effect is tolerated: `NoSchedule`, `PreferNoSchedule` or `NoExecute`. Empty means all three.",
  "tolerationSeconds": "Seconds that a running pod may stay once a `NoExecute` taint appears. Unset means for ever, 0 or less means no time at all. Refused with any other effect."
 },
 "TopologySpreadConstraint": {
  "_": "Keeps matching pods evenly spread over domains such as zones or nodes.",
  "maxSkew": "By how many pods a domain may exceed the emptiest one. Required, 1 or more. With `ScheduleAnyway` it is a wish: domains that keep to it rank higher.",
  "topologyKey": "Node label whose values tell the domains apart, such as `topology.kubernetes.io/zone` or `kubernetes.io/hostname`. Required. Nodes without this label are left out.",
  "whenUnsatisfiable": "What to do with a pod that would break `maxSkew` everywhere. `DoNotSchedule` lets it wait, `ScheduleAnyway` places it where it disturbs least. Required; the API has no default for it.",
  "labelSelector": "Which pods of the namespace are counted. Without it, none are counted and the server warns; an empty one counts all.",
  "minDomains": "Fewest domains there should be, 1 or more. While there are fewer, the emptiest one is taken to hold 0 pods, so that no domain takes more than `maxSkew`. Works like 1 when unset; allowed only with `DoNotSchedule`.",
  "nodeAffinityPolicy": "Whether nodes that the pod's node affinity or `nodeSelector` rules out count as part of a domain. `Honor` (as when unset) leaves them out, `Ignore` counts them.",
  "nodeTaintsPolicy": "Whether nodes with taints that the pod does not tolerate count as part of a domain. `Honor` leaves them out, `Ignore` (as when unset) counts them.",
  "matchLabelKeys": "Label keys whose values are read from the new pod and added to `labelSelector`, so that it is spread only against pods alike in them. Needs a `labelSelector`, in which none of these keys may occur: a Job with one is accepted, but its Pods are refused when they have that label. Beta, on by default (gate `MatchLabelKeysInPodTopologySpread`)."
 },
 "TypedLocalObjectReference": {
  "_": "Points to an object of a given kind in the same namespace.",
  "apiGroup": "API group of the object, a DNS subdomain. Unset or empty means the core group, where only `PersistentVolumeClaim` is taken.",
  "kind": "Kind of the object, such as `VolumeSnapshot`. Required.",
  "name": "Name of the object. Required."
 },
 "TypedObjectReference": {
  "_": "Points to an object of a given kind, possibly in another namespace.",
  "apiGroup": "API group of the object, a DNS subdomain. Unset or empty means the core group, where only `PersistentVolumeClaim` is taken.",
  "kind": "Kind of the object, such as `VolumeSnapshot`. Required.",
  "name": "Name of the object. Required.",
  "namespace": "Namespace of the object, when it is another one; a ReferenceGrant there must allow it. Alpha (gate `CrossNamespaceVolumeDataSource`): while the gate is off, claims are made without the whole `dataSourceRef`."
 },
 "Volume": {
  "_": "Named storage or files for the containers of a pod. Exactly one source is set beside `name`; with none at all, the server makes it an empty `emptyDir`.",
  "name": "What containers call it in `volumeMounts`. Required, a DNS label of at most 63 characters, unique in the pod.",
  "hostPath": "A file or directory of the node itself. It sees whatever lies on that node, and ties the pod to it; avoid it unless the pod administers nodes.",
  "emptyDir": "Scratch space that starts empty and goes away with the pod. Survives restarts of a container, but not a new pod of the Job.",
  "gcePersistentDisk": "A Google Compute Engine disk. Deprecated; the CSI driver `pd.csi.storage.gke.io` serves it.",
  "awsElasticBlockStore": "An Amazon EBS disk. Deprecated; the CSI driver `ebs.csi.aws.com` serves it.",
  "gitRepo": "A checkout of a Git repository. Deprecated and disabled in the kubelet for good: clone in an init container into an `emptyDir` instead.",
  "secret": "Files from the keys of a Secret.",
  "nfs": "A directory of an NFS server.",
  "iscsi": "A disk of an iSCSI target.",
  "glusterfs": "A GlusterFS volume. Deprecated, and without function since Kubernetes 1.26.",
  "persistentVolumeClaim": "Storage behind an existing PersistentVolumeClaim of the same namespace. It outlives the pod and the Job.",
  "rbd": "A Ceph block device. Deprecated, and without function since Kubernetes 1.31.",
  "flexVolume": "Storage mounted by a driver program that is installed on the node. Deprecated; use a CSI driver.",
  "cinder": "An OpenStack Cinder disk. Deprecated; the CSI driver `cinder.csi.openstack.org` serves it.",
  "cephfs": "A CephFS file system. Deprecated, and without function since Kubernetes 1.31.",
  "flocker": "A Flocker dataset. Deprecated, and without function since Kubernetes 1.25.",
  "downwardAPI": "Files that tell the containers about their own pod: its name, labels, limits and so on.",
  "fc": "A disk of a Fibre Channel storage network.",
  "azureFile": "An Azure file share. Deprecated; the CSI driver `file.csi.azure.com` serves it.",
  "configMap": "Files from the keys of a ConfigMap.",
  "vsphereVolume": "A vSphere virtual disk. Deprecated; the CSI driver `csi.vsphere.vmware.com` serves it.",
  "quobyte": "A Quobyte volume. Deprecated, and without function since Kubernetes 1.25.",
  "azureDisk": "An Azure data disk. Deprecated; the CSI driver `disk.csi.azure.com` serves it.",
  "photonPersistentDisk": "A Photon Controller disk. Deprecated, and without function since Kubernetes 1.16.",
  "projected": "Several sources (secrets, config maps, tokens, certificates, pod fields) joined in one directory.",
  "portworxVolume": "A Portworx volume. Deprecated; the CSI driver `pxd.portworx.com` serves it.",
  "scaleIO": "A ScaleIO volume. Deprecated, and without function since Kubernetes 1.22.",
  "storageos": "A StorageOS volume. Deprecated, and without function since Kubernetes 1.25.",
  "csi": "Short-lived storage that a CSI driver makes inline, without a claim. The driver must support this.",
  "ephemeral": "Storage from a claim that is made for this pod and deleted with it. Gives scratch space of any storage class.",
  "image": "The files of a container image or other OCI artifact, mounted read-only."
 },
 "VolumeDevice": {
  "_": "A volume of the Pod as a raw block device of a container.",
  "name": "Name of a volume that is a `persistentVolumeClaim` or `ephemeral` one. Used once, and not in `volumeMounts` too. Required.",
  "devicePath": "Path of the device in the container, without `..`; no other device or mount has it. Required."
 },
 "VolumeMount": {
  "_": "A volume of the Pod at a path of a container.",
  "name": "Name of a volume in the Pod's `volumes`. Required.",
  "readOnly": "Forbids writing. Defaults to `false`.",
  "recursiveReadOnly": "Extends `readOnly` to mounts below this one. `Disabled` (as when unset), `IfPossible` or `Enabled`, which fails the Pod where the node cannot do it. The latter two need `readOnly` and no mount propagation.",
  "mountPath": "Where the volume appears; no other mount or device of the container has this path. Required.",
  "subPath": "Part of the volume to mount instead of all of it, a relative path without `..`. Excludes `subPathExpr`.",
  "mountPropagation": "Whether mounts made later are shared with the node. `None` (as when unset), `HostToContainer`, or `Bidirectional`, which takes a privileged container.",
  "subPathExpr": "Like `subPath`, with `$(NAME)` replaced by environment variables of the container. Excludes `subPath`.",
  "bindMountOptions": "Further mount options; `noexec`, `nodev` and `nosuid`, each once. Linux only, not for image volumes. Alpha, behind the feature gate `VolumeBindMountOptions`; a server without the gate drops it."
 },
 "VolumeProjection": {
  "_": "One source of a projected volume. At most one member may be set; with none, the server warns.",
  "secret": "Files from a Secret.",
  "downwardAPI": "Files with fields of the pod.",
  "configMap": "Files from a ConfigMap.",
  "serviceAccountToken": "A file with a token of the pod's ServiceAccount, which the kubelet renews.",
  "clusterTrustBundle": "A file with the CA certificates of one or more ClusterTrustBundles, kept up to date. Order and comments of the PEM are not preserved.",
  "podCertificate": "A private key and certificate made for this pod and renewed on time. The pod does not start before the signer has issued it."
 },
 "VolumeResourceRequirements": {
  "_": "Storage that a volume claim asks for.",
  "limits": "Upper bounds by resource name; `storage` is the one in use.",
  "requests": "What the volume must offer at least. Required, with `storage` greater than zero."
 },
 "VsphereVirtualDiskVolumeSource": {
  "_": "A vSphere virtual disk. Deprecated; the CSI driver `csi.vsphere.vmware.com` serves it.",
  "volumePath": "Path of the VMDK file. Required.",
  "fsType": "File system, such as `ext4` or `xfs`; the node must support it. When unset, `ext4`.",
  "storagePolicyName": "Name of the storage policy (SPBM) profile.",
  "storagePolicyID": "ID of the storage policy (SPBM) profile that `storagePolicyName` names."
 },
 "WeightedPodAffinityTerm": {
  "_": "A pod affinity term together with how much it counts.",
  "weight": "How much the term counts, 1 to 100. Required.",
  "podAffinityTerm": "Which pods are meant, and what counts as near them. Required."
 },
 "WindowsSecurityContextOptions": {
  "_": "Settings for containers on Windows nodes.",
  "gmsaCredentialSpecName": "Name of the GMSA credential spec, a custom resource, so a DNS subdomain of at most 253 characters.",
  "gmsaCredentialSpec": "The credential spec itself, normally put here by the GMSA webhook. Not empty, at most 64 KiB.",
  "runAsUserName": "User for the first process, as `user` or `DOMAIN\\user`. The user has at most 104 bytes, the domain fewer than 256. Defaults to the Pod's, then to the image's.",
  "hostProcess": "Runs the container as a process of the node. It must hold for all containers of the Pod or for none, and the Pod needs `hostNetwork`."
 },
 "LabelSelector": {
  "_": "A query over labels; all its parts have to match. Empty (`{}`) it selects everything, absent it selects nothing.",
  "matchLabels": "Labels that must be there with just these values.",
  "matchExpressions": "Further tests, all of which must hold."
 },
 "LabelSelectorRequirement": {
  "_": "A test on one label.",
  "key": "Label key to check. Required.",
  "operator": "`In` and `NotIn` compare with `values`; `Exists` and `DoesNotExist` ask only about the key. Required.",
  "values": "Label values for `In` and `NotIn`, at least one; must be absent for the other two."
 },
 "ListMeta": {
  "_": "Paging and version data of a list. Filled in by the server.",
  "selfLink": "Deprecated and always empty.",
  "resourceVersion": "Version of the store at which the list was read; a watch can start from it.",
  "continue": "Token for the next page; empty on the last one. It expires after some minutes.",
  "remainingItemCount": "Estimate of how many items come on later pages. Absent on the last page and with selectors.",
  "shardInfo": "Which shard of a sharded list this is; absent when the list is whole. Alpha, behind the feature gate `ShardedListAndWatch`."
 },
 "ManagedFieldsEntry": {
  "_": "The fields that one client has set by one way of writing.",
  "manager": "Name of the client, at most 128 printable characters.",
  "operation": "How it wrote: `Apply` for server-side apply, `Update` for anything else. Required.",
  "apiVersion": "Group and version in which the fields are named.",
  "time": "When the entry last gained, changed or gave up a field.",
  "fieldsType": "Format of `fieldsV1`; only `FieldsV1` exists.",
  "fieldsV1": "The set of fields.",
  "subresource": "Subresource that was written, such as `status`; empty for the object itself. At most 256 characters."
 },
 "ObjectMeta": {
  "_": "Identity, labels and bookkeeping that every stored object has.",
  "name": "Name of the object, unique in its namespace among objects of the same kind. A DNS subdomain of at most 253 characters; a Job's must fit a label too (63) unless `manualSelector` is true, and a CronJob's has at most 52. An Indexed Job's name, a dash and its last index together must be a DNS label of at most 63 characters, without dots; of a CronJob this is checked only when its Jobs are made. Required unless `generateName` is set. Immutable.",
  "generateName": "Beginning of a name that the server completes with 5 random characters; it uses no more than the first 58 of this text. A CronJob takes at most 47 characters of it. Ignored when `name` is set.",
  "namespace": "Namespace of the object, a DNS label of at most 63 characters. Filled in from the request when absent, and refused when it disagrees with the request. Immutable.",
  "selfLink": "Deprecated and always empty; the server ignores it.",
  "uid": "Identifier that no other object ever has, not even a later one of the same name. Given by the server, immutable.",
  "resourceVersion": "Version stamp of the stored object, to be compared for equality only. Leave it out on creation; in an update it makes the server refuse the change when somebody else has changed the object meanwhile.",
  "generation": "Counts the changes of `spec`, from 1. Set by the server.",
  "creationTimestamp": "When the server stored the object. Set by the server, immutable.",
  "deletionTimestamp": "When the object is due to go; present only once its deletion was asked for. It stays visible until `finalizers` is empty. Set by the server.",
  "deletionGracePeriodSeconds": "Seconds the object is given to end in an orderly way. Set by the server, together with `deletionTimestamp`.",
  "labels": "Keys and values by which objects are selected. A key is a name of at most 63 characters, with a DNS subdomain and `/` before it if wanted; a value has at most 63 characters from letters, digits, `-`, `_` and `.`.",
  "annotations": "Free text for tools and people, under keys built like label keys. No selector sees it. Keys and values together take at most 256 KiB.",
  "ownerReferences": "Objects to which this one belongs; when the last of them is gone, this one is garbage collected. At most one may have `controller: true`.",
  "finalizers": "Tasks, named like label keys, that must be taken off the list before the object disappears. None can be added once deletion has begun.",
  "managedFields": "Which client set which fields, for server-side apply. Kept by the server; nothing to write by hand."
 },
 "OwnerReference": {
  "_": "Points from an object to its owner, which is in the same namespace or in none.",
  "apiVersion": "Group and version of the owner, such as `batch/v1`. Required.",
  "kind": "Kind of the owner, such as `CronJob`. Required; a core `Event` cannot own anything.",
  "name": "Name of the owner. Required.",
  "uid": "Uid of the owner, which distinguishes it from later objects of that name. Required.",
  "controller": "Whether the owner is the controller that manages this object. At most one reference may say `true`.",
  "blockOwnerDeletion": "Whether a foreground deletion of the owner waits until this object is gone. Defaults to `false`. The cluster may ask for rights on the owner."
 },
 "ShardInfo": {
  "_": "Says that a list holds one shard only, and which.",
  "selector": "The shard selector that the request had."
 },
 "TopologyConstraint": {
  "_": "Keeps all Pods of a group within one topology domain.",
  "key": "Node label that names the domain, such as `topology.kubernetes.io/zone`; nodes with the same value belong together. Required."
 },
 "WorkloadPodGroupAllDisruptionMode": {
  "_": "Chooses disruption of the whole group; it has no settings, write `{}`."
 },
 "WorkloadPodGroupBasicSchedulingPolicy": {
  "_": "Chooses the usual scheduling; it has no settings, write `{}`."
 },
 "WorkloadPodGroupDisruptionMode": {
  "_": "Whether a group is disrupted in parts or as a whole. Exactly one of the two must be set. Alpha.",
  "single": "Any Pod may be disrupted without the others.",
  "all": "A disruption takes every Pod of the group. Not together with the `basic` policy."
 },
 "WorkloadPodGroupGangSchedulingPolicy": {
  "_": "Settings of all-or-nothing scheduling.",
  "minCount": "How many Pods must find a place together before any of them starts. From 1 to the Job's `parallelism`, which is also what it means when unset. May be changed later."
 },
 "WorkloadPodGroupResourceClaim": {
  "_": "A ResourceClaim that the Pods of a group share. It has either a `resourceClaimName` or a `resourceClaimTemplateName`, never both.",
  "name": "Name of the entry, unique in the list, a DNS label of at most 63 characters. Required.",
  "resourceClaimName": "Name of an existing ResourceClaim in the Job's namespace, a DNS subdomain of at most 253 characters.",
  "resourceClaimTemplateName": "Name of a ResourceClaimTemplate in the Job's namespace from which one claim is made for the group. A DNS subdomain of at most 253 characters."
 },
 "WorkloadPodGroupSchedulingConstraints": {
  "_": "Limits on where the Pods of a group may land.",
  "topology": "Topology domains that the whole group has to share. At most 1; when empty, Pods may be anywhere."
 },
 "WorkloadPodGroupSchedulingPolicy": {
  "_": "How a group of Pods is scheduled. Exactly one of the two must be set. Alpha.",
  "basic": "One Pod at a time, the usual way.",
  "gang": "All together or not at all."
 },
 "WorkloadPodGroupSingleDisruptionMode": {
  "_": "Chooses disruption of single Pods; it has no settings, write `{}`."
 },
 "Quantity": {
  "_": "An exact amount with an optional suffix, such as `500m`, `2`, `1.5Gi` or `1e3`. Suffixes are binary (`Ki` to `Ei`), decimal (`n`, `u`, `m`, `k` to `E`) or an exponent; numbers are accepted too. In requests and limits, what is finer than a thousandth is rounded up to it, and a part of a byte brings a warning."
 },
 "IntOrString": {
  "_": "A 32-bit integer or a string, such as port `8080` or the port named `http`."
 },
 "Time": {
  "_": "A moment as RFC 3339 text, such as `2026-01-31T12:00:00Z`. The server keeps it in whole seconds and in UTC."
 },
 "FieldsV1": {
  "_": "A set of fields as nested JSON. Keys say what they lead to, `f:` a field, `k:` a list item by its keys, `v:` one by value, `i:` one by position, and `.` the thing itself."
 }
};

/** The constants of the API's named strings. */
export const constants: Readonly<Record<string, readonly string[]>> = {
 "CompletionMode": [
  "NonIndexed",
  "Indexed"
 ],
 "ConcurrencyPolicy": [
  "Allow",
  "Forbid",
  "Replace"
 ],
 "JobConditionType": [
  "Suspended",
  "Complete",
  "Failed",
  "FailureTarget",
  "SuccessCriteriaMet"
 ],
 "PodFailurePolicyAction": [
  "FailJob",
  "FailIndex",
  "Ignore",
  "Count"
 ],
 "PodFailurePolicyOnExitCodesOperator": [
  "In",
  "NotIn"
 ],
 "PodReplacementPolicy": [
  "TerminatingOrFailed",
  "Failed"
 ],
 "AppArmorProfileType": [
  "Unconfined",
  "RuntimeDefault",
  "Localhost"
 ],
 "AzureDataDiskCachingMode": [
  "None",
  "ReadOnly",
  "ReadWrite"
 ],
 "AzureDataDiskKind": [
  "Shared",
  "Dedicated",
  "Managed"
 ],
 "ConditionStatus": [
  "True",
  "False",
  "Unknown"
 ],
 "ContainerRestartPolicy": [
  "Always",
  "Never",
  "OnFailure"
 ],
 "ContainerRestartRuleAction": [
  "Restart",
  "RestartAllContainers"
 ],
 "ContainerRestartRuleOnExitCodesOperator": [
  "In",
  "NotIn"
 ],
 "DNSPolicy": [
  "ClusterFirstWithHostNet",
  "ClusterFirst",
  "Default",
  "None"
 ],
 "GRPCProbeMode": [
  "Plaintext",
  "TLS"
 ],
 "HTTPProtocol": [
  "HTTP1",
  "HTTP2"
 ],
 "HostPathType": [
  "",
  "DirectoryOrCreate",
  "Directory",
  "FileOrCreate",
  "File",
  "Socket",
  "CharDevice",
  "BlockDevice"
 ],
 "MountPropagationMode": [
  "None",
  "HostToContainer",
  "Bidirectional"
 ],
 "NodeInclusionPolicy": [
  "Ignore",
  "Honor"
 ],
 "NodeSelectorOperator": [
  "In",
  "NotIn",
  "Exists",
  "DoesNotExist",
  "Gt",
  "Lt"
 ],
 "OSName": [
  "linux",
  "windows"
 ],
 "PersistentVolumeAccessMode": [
  "ReadWriteOnce",
  "ReadOnlyMany",
  "ReadWriteMany",
  "ReadWriteOncePod"
 ],
 "PersistentVolumeMode": [
  "Block",
  "Filesystem"
 ],
 "PodConditionType": [
  "ContainersReady",
  "Initialized",
  "Ready",
  "PodScheduled",
  "DisruptionTarget",
  "PodReadyToStartContainers",
  "PodResizePending",
  "PodResizeInProgress",
  "AllContainersRestarting"
 ],
 "PodFSGroupChangePolicy": [
  "OnRootMismatch",
  "Always"
 ],
 "PodSELinuxChangePolicy": [
  "Recursive",
  "MountOption"
 ],
 "PreemptionPolicy": [
  "PreemptLowerPriority",
  "Never"
 ],
 "ProcMountType": [
  "Default",
  "Unmasked"
 ],
 "Protocol": [
  "TCP",
  "UDP",
  "SCTP"
 ],
 "PullPolicy": [
  "Always",
  "Never",
  "IfNotPresent"
 ],
 "RecursiveReadOnlyMode": [
  "Disabled",
  "IfPossible",
  "Enabled"
 ],
 "ResourceName": [
  "cpu",
  "memory",
  "storage",
  "ephemeral-storage",
  "pods",
  "services",
  "replicationcontrollers",
  "resourcequotas",
  "secrets",
  "configmaps",
  "persistentvolumeclaims",
  "services.nodeports",
  "services.loadbalancers",
  "requests.cpu",
  "requests.memory",
  "requests.storage",
  "requests.ephemeral-storage",
  "limits.cpu",
  "limits.memory",
  "limits.ephemeral-storage"
 ],
 "ResourceResizeRestartPolicy": [
  "NotRequired",
  "RestartContainer"
 ],
 "RestartPolicy": [
  "Always",
  "OnFailure",
  "Never"
 ],
 "SeccompProfileType": [
  "Unconfined",
  "RuntimeDefault",
  "Localhost"
 ],
 "Signal": [
  "SIGABRT",
  "SIGALRM",
  "SIGBUS",
  "SIGCHLD",
  "SIGCLD",
  "SIGCONT",
  "SIGFPE",
  "SIGHUP",
  "SIGILL",
  "SIGINT",
  "SIGIO",
  "SIGIOT",
  "SIGKILL",
  "SIGPIPE",
  "SIGPOLL",
  "SIGPROF",
  "SIGPWR",
  "SIGQUIT",
  "SIGSEGV",
  "SIGSTKFLT",
  "SIGSTOP",
  "SIGSYS",
  "SIGTERM",
  "SIGTRAP",
  "SIGTSTP",
  "SIGTTIN",
  "SIGTTOU",
  "SIGURG",
  "SIGUSR1",
  "SIGUSR2",
  "SIGVTALRM",
  "SIGWINCH",
  "SIGXCPU",
  "SIGXFSZ",
  "SIGRTMIN",
  "SIGRTMIN+1",
  "SIGRTMIN+2",
  "SIGRTMIN+3",
  "SIGRTMIN+4",
  "SIGRTMIN+5",
  "SIGRTMIN+6",
  "SIGRTMIN+7",
  "SIGRTMIN+8",
  "SIGRTMIN+9",
  "SIGRTMIN+10",
  "SIGRTMIN+11",
  "SIGRTMIN+12",
  "SIGRTMIN+13",
  "SIGRTMIN+14",
  "SIGRTMIN+15",
  "SIGRTMAX-14",
  "SIGRTMAX-13",
  "SIGRTMAX-12",
  "SIGRTMAX-11",
  "SIGRTMAX-10",
  "SIGRTMAX-9",
  "SIGRTMAX-8",
  "SIGRTMAX-7",
  "SIGRTMAX-6",
  "SIGRTMAX-5",
  "SIGRTMAX-4",
  "SIGRTMAX-3",
  "SIGRTMAX-2",
  "SIGRTMAX-1",
  "SIGRTMAX"
 ],
 "StorageMedium": [
  "",
  "Memory",
  "HugePages",
  "HugePages-"
 ],
 "SupplementalGroupsPolicy": [
  "Merge",
  "Strict"
 ],
 "TaintEffect": [
  "NoSchedule",
  "PreferNoSchedule",
  "NoExecute"
 ],
 "TerminationMessagePolicy": [
  "File",
  "FallbackToLogsOnError"
 ],
 "TolerationOperator": [
  "Exists",
  "Equal",
  "Lt",
  "Gt"
 ],
 "URIScheme": [
  "HTTP",
  "HTTPS"
 ],
 "UnsatisfiableConstraintAction": [
  "DoNotSchedule",
  "ScheduleAnyway"
 ],
 "LabelSelectorOperator": [
  "In",
  "NotIn",
  "Exists",
  "DoesNotExist"
 ],
 "ManagedFieldsOperationType": [
  "Apply",
  "Update"
 ]
};

/** Units, defaults and limits. */
export const limits: Readonly<Record<string, Readonly<Record<string, FieldFacts>>>> = {
 "Container": {
  "name": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  },
  "imagePullPolicy": {
   "default": [
    {
     "value": "Always",
     "when": "the image has the tag `latest`, or neither tag nor digest",
     "with": {
      "image": "i"
     }
    },
    {
     "value": "IfNotPresent",
     "with": {
      "image": "i:1"
     }
    }
   ]
  },
  "terminationMessagePath": {
   "default": [
    {
     "value": "/dev/termination-log"
    }
   ]
  },
  "terminationMessagePolicy": {
   "default": [
    {
     "value": "File"
    }
   ]
  },
  "restartPolicyRules": {
   "limits": [
    {
     "maxItems": 20,
     "with": {
      "restartPolicy": "Never"
     }
    }
   ]
  }
 },
 "ContainerRestartRuleOnExitCodes": {
  "values": {
   "limits": [
    {
     "maxItems": 255
    }
   ]
  }
 },
 "ContainerPort": {
  "containerPort": {
   "limits": [
    {
     "min": 1,
     "max": 65535
    }
   ]
  },
  "hostPort": {
   "limits": [
    {
     "min": 0,
     "max": 65535
    }
   ]
  },
  "name": {
   "limits": [
    {
     "maxLength": 15
    }
   ]
  },
  "protocol": {
   "default": [
    {
     "value": "TCP"
    }
   ]
  }
 },
 "Probe": {
  "initialDelaySeconds": {
   "unit": "seconds",
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "timeoutSeconds": {
   "unit": "seconds",
   "default": [
    {
     "value": 1
    }
   ],
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "periodSeconds": {
   "unit": "seconds",
   "default": [
    {
     "value": 10
    }
   ],
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "successThreshold": {
   "unit": "successes in a row",
   "default": [
    {
     "value": 1
    }
   ],
   "limits": [
    {
     "min": 0
    },
    {
     "max": 1,
     "when": "it is a liveness or startup probe"
    }
   ]
  },
  "failureThreshold": {
   "unit": "failures in a row",
   "default": [
    {
     "value": 3
    }
   ],
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "terminationGracePeriodSeconds": {
   "unit": "seconds",
   "limits": [
    {
     "min": 1
    }
   ]
  }
 },
 "HTTPGetAction": {
  "path": {
   "default": [
    {
     "value": "/"
    }
   ]
  },
  "port": {
   "limits": [
    {
     "min": 1,
     "max": 65535,
     "when": "it is a number"
    }
   ]
  },
  "scheme": {
   "default": [
    {
     "value": "HTTP"
    }
   ]
  }
 },
 "TCPSocketAction": {
  "port": {
   "limits": [
    {
     "min": 1,
     "max": 65535,
     "when": "it is a number"
    }
   ]
  }
 },
 "GRPCAction": {
  "port": {
   "limits": [
    {
     "min": 1,
     "max": 65535
    }
   ]
  },
  "service": {
   "default": [
    {
     "value": ""
    }
   ]
  }
 },
 "SleepAction": {
  "seconds": {
   "unit": "seconds",
   "limits": [
    {
     "min": 0
    },
    {
     "max": 30,
     "when": "`terminationGracePeriodSeconds` is unset"
    }
   ]
  }
 },
 "ObjectFieldSelector": {
  "apiVersion": {
   "default": [
    {
     "value": "v1"
    }
   ]
  }
 },
 "ResourceFieldSelector": {
  "divisor": {
   "default": [
    {
     "value": "0"
    }
   ]
  }
 },
 "FileKeySelector": {
  "optional": {
   "default": [
    {
     "value": false
    }
   ]
  }
 },
 "ConfigMapKeySelector": {
  "name": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  },
  "key": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "SecretKeySelector": {
  "name": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  },
  "key": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "ConfigMapEnvSource": {
  "name": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "SecretEnvSource": {
  "name": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "ResourceClaim": {
  "request": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  }
 },
 "JobSpec": {
  "parallelism": {
   "unit": "Pods",
   "default": [
    {
     "value": 1
    }
   ],
   "limits": [
    {
     "min": 0
    },
    {
     "max": 100000,
     "when": "the Job is Indexed",
     "with": {
      "completionMode": "Indexed",
      "completions": 100000
     }
    },
    {
     "max": 10000,
     "when": "the Job is Indexed, with over 100000 `completions` and `backoffLimitPerIndex`",
     "with": {
      "completionMode": "Indexed",
      "completions": 100001,
      "backoffLimitPerIndex": 1,
      "maxFailedIndexes": 1
     }
    }
   ]
  },
  "completions": {
   "unit": "Pods that succeed",
   "default": [
    {
     "value": 1,
     "when": "`parallelism` is unset"
    }
   ],
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "activeDeadlineSeconds": {
   "unit": "seconds",
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "backoffLimit": {
   "unit": "failures",
   "default": [
    {
     "value": 2147483647,
     "when": "`backoffLimitPerIndex` is set",
     "with": {
      "backoffLimitPerIndex": 1,
      "completionMode": "Indexed",
      "completions": 1
     }
    },
    {
     "value": 6
    }
   ],
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "backoffLimitPerIndex": {
   "unit": "failed Pods of an index",
   "limits": [
    {
     "min": 0,
     "with": {
      "completionMode": "Indexed",
      "completions": 1
     }
    }
   ]
  },
  "maxFailedIndexes": {
   "unit": "indexes",
   "limits": [
    {
     "min": 0,
     "with": {
      "completionMode": "Indexed",
      "completions": 1,
      "backoffLimitPerIndex": 1
     }
    },
    {
     "max": 100000,
     "with": {
      "completionMode": "Indexed",
      "completions": 100000,
      "backoffLimitPerIndex": 1
     }
    },
    {
     "max": 10000,
     "when": "`completions` is over 100000",
     "with": {
      "completionMode": "Indexed",
      "completions": 100001,
      "parallelism": 1,
      "backoffLimitPerIndex": 1
     }
    }
   ]
  },
  "selector": {
   "default": [
    {
     "from": "a query for the Job's own uid",
     "when": "`manualSelector` is not true"
    }
   ]
  },
  "manualSelector": {
   "default": [
    {
     "value": false
    }
   ]
  },
  "ttlSecondsAfterFinished": {
   "unit": "seconds",
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "completionMode": {
   "default": [
    {
     "value": "NonIndexed"
    }
   ]
  },
  "suspend": {
   "default": [
    {
     "value": false
    }
   ]
  },
  "podReplacementPolicy": {
   "default": [
    {
     "value": "Failed",
     "when": "`podFailurePolicy` is set",
     "with": {
      "podFailurePolicy": {
       "rules": []
      }
     }
    },
    {
     "value": "TerminatingOrFailed"
    }
   ]
  },
  "managedBy": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  }
 },
 "PodFailurePolicy": {
  "rules": {
   "limits": [
    {
     "maxItems": 20
    }
   ]
  }
 },
 "PodFailurePolicyRule": {
  "onPodConditions": {
   "limits": [
    {
     "maxItems": 20
    }
   ]
  }
 },
 "PodFailurePolicyOnPodConditionsPattern": {
  "status": {
   "default": [
    {
     "value": "True"
    }
   ]
  }
 },
 "PodFailurePolicyOnExitCodesRequirement": {
  "values": {
   "limits": [
    {
     "minItems": 1,
     "maxItems": 255
    }
   ]
  }
 },
 "SuccessPolicy": {
  "rules": {
   "limits": [
    {
     "minItems": 1,
     "maxItems": 20
    }
   ]
  }
 },
 "SuccessPolicyRule": {
  "succeededIndexes": {
   "limits": [
    {
     "maxBytes": 65536
    }
   ]
  },
  "succeededCount": {
   "unit": "indexes",
   "limits": [
    {
     "min": 0
    }
   ]
  }
 },
 "CronJobSpec": {
  "startingDeadlineSeconds": {
   "unit": "seconds",
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "concurrencyPolicy": {
   "default": [
    {
     "value": "Allow"
    }
   ]
  },
  "suspend": {
   "default": [
    {
     "value": false
    }
   ]
  },
  "successfulJobsHistoryLimit": {
   "unit": "Jobs",
   "default": [
    {
     "value": 3
    }
   ],
   "limits": [
    {
     "min": 0
    }
   ]
  },
  "failedJobsHistoryLimit": {
   "unit": "Jobs",
   "default": [
    {
     "value": 1
    }
   ],
   "limits": [
    {
     "min": 0
    }
   ]
  }
 },
 "ObjectMeta": {
  "name": {
   "default": [
    {
     "from": "`generateName` and five random characters",
     "when": "`generateName` is set",
     "with": {
      "generateName": "a-"
     }
    }
   ],
   "limits": [
    {
     "maxLength": 63,
     "when": "it is a Job's"
    },
    {
     "maxLength": 52,
     "when": "it is a CronJob's"
    }
   ]
  },
  "generateName": {
   "limits": [
    {
     "maxLength": 253
    },
    {
     "maxLength": 47,
     "when": "it is a CronJob's, and `name` is unset"
    }
   ]
  },
  "namespace": {
   "default": [
    {
     "from": "the namespace of the request"
    }
   ],
   "limits": [
    {
     "maxLength": 63
    }
   ]
  },
  "uid": {
   "default": [
    {
     "from": "the server"
    }
   ]
  },
  "creationTimestamp": {
   "default": [
    {
     "from": "the server's clock"
    }
   ]
  },
  "generation": {
   "default": [
    {
     "value": 1
    }
   ]
  },
  "labels": {
   "default": [
    {
     "from": "the labels of the Pod template, those that the server adds included",
     "when": "it is a Job's"
    }
   ]
  },
  "annotations": {
   "limits": [
    {
     "maxBytes": 262144
    }
   ]
  },
  "deletionGracePeriodSeconds": {
   "unit": "seconds"
  }
 },
 "PodSpec": {
  "activeDeadlineSeconds": {
   "unit": "seconds",
   "limits": [
    {
     "min": 1,
     "max": 2147483647
    }
   ]
  },
  "terminationGracePeriodSeconds": {
   "unit": "seconds",
   "default": [
    {
     "value": 30
    }
   ]
  },
  "dnsPolicy": {
   "default": [
    {
     "value": "ClusterFirst"
    }
   ]
  },
  "schedulerName": {
   "default": [
    {
     "value": "default-scheduler"
    }
   ]
  },
  "serviceAccount": {
   "default": [
    {
     "from": "`serviceAccountName`",
     "when": "that is set",
     "with": {
      "serviceAccountName": "a"
     }
    }
   ]
  },
  "serviceAccountName": {
   "default": [
    {
     "from": "`serviceAccount`",
     "when": "that is set",
     "with": {
      "serviceAccount": "a"
     }
    }
   ],
   "limits": [
    {
     "maxLength": 253
    }
   ]
  },
  "securityContext": {
   "default": [
    {
     "value": {}
    }
   ]
  },
  "hostname": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  },
  "subdomain": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  },
  "hostnameOverride": {
   "limits": [
    {
     "maxLength": 64
    }
   ]
  },
  "nodeName": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  },
  "priorityClassName": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  },
  "runtimeClassName": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "PodDNSConfig": {
  "nameservers": {
   "limits": [
    {
     "maxItems": 3
    }
   ]
  },
  "searches": {
   "limits": [
    {
     "maxItems": 32
    }
   ]
  }
 },
 "PodResourceClaim": {
  "name": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  },
  "resourceClaimName": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  },
  "resourceClaimTemplateName": {
   "limits": [
    {
     "maxLength": 253,
     "with": {
      "resourceClaimName": null
     }
    }
   ]
  }
 },
 "PodSecurityContext": {
  "runAsUser": {
   "unit": "user id",
   "limits": [
    {
     "min": 0,
     "max": 2147483647
    }
   ]
  },
  "runAsGroup": {
   "unit": "group id",
   "limits": [
    {
     "min": 0,
     "max": 2147483647
    }
   ]
  },
  "fsGroup": {
   "unit": "group id",
   "limits": [
    {
     "min": 0,
     "max": 2147483647
    }
   ]
  }
 },
 "SecurityContext": {
  "runAsUser": {
   "unit": "user id",
   "limits": [
    {
     "min": 0,
     "max": 2147483647
    }
   ]
  },
  "runAsGroup": {
   "unit": "group id",
   "limits": [
    {
     "min": 0,
     "max": 2147483647
    }
   ]
  }
 },
 "Toleration": {
  "tolerationSeconds": {
   "unit": "seconds"
  }
 },
 "PreferredSchedulingTerm": {
  "weight": {
   "limits": [
    {
     "min": 1,
     "max": 100
    }
   ]
  }
 },
 "WeightedPodAffinityTerm": {
  "weight": {
   "limits": [
    {
     "min": 1,
     "max": 100
    }
   ]
  }
 },
 "NodeSelector": {
  "nodeSelectorTerms": {
   "limits": [
    {
     "minItems": 1
    }
   ]
  }
 },
 "TopologySpreadConstraint": {
  "maxSkew": {
   "unit": "Pods",
   "limits": [
    {
     "min": 1
    }
   ]
  },
  "minDomains": {
   "unit": "domains",
   "limits": [
    {
     "min": 1,
     "with": {
      "whenUnsatisfiable": "DoNotSchedule"
     }
    }
   ]
  }
 },
 "Sysctl": {
  "name": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "AppArmorProfile": {
  "localhostProfile": {
   "limits": [
    {
     "maxBytes": 4095
    }
   ]
  }
 },
 "Volume": {
  "name": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  },
  "emptyDir": {
   "default": [
    {
     "value": {},
     "when": "no other source is set"
    }
   ]
  }
 },
 "ConfigMapVolumeSource": {
  "defaultMode": {
   "unit": "file mode",
   "default": [
    {
     "value": 420
    }
   ],
   "limits": [
    {
     "min": 0,
     "max": 511
    }
   ]
  }
 },
 "SecretVolumeSource": {
  "defaultMode": {
   "unit": "file mode",
   "default": [
    {
     "value": 420
    }
   ],
   "limits": [
    {
     "min": 0,
     "max": 511
    }
   ]
  }
 },
 "DownwardAPIVolumeSource": {
  "defaultMode": {
   "unit": "file mode",
   "default": [
    {
     "value": 420
    }
   ],
   "limits": [
    {
     "min": 0,
     "max": 511
    }
   ]
  }
 },
 "ProjectedVolumeSource": {
  "defaultMode": {
   "unit": "file mode",
   "default": [
    {
     "value": 420
    }
   ],
   "limits": [
    {
     "min": 0,
     "max": 511
    }
   ]
  }
 },
 "KeyToPath": {
  "mode": {
   "unit": "file mode",
   "limits": [
    {
     "min": 0,
     "max": 511
    }
   ]
  }
 },
 "DownwardAPIVolumeFile": {
  "mode": {
   "unit": "file mode",
   "limits": [
    {
     "min": 0,
     "max": 511
    }
   ]
  }
 },
 "ClusterTrustBundleProjection": {
  "name": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "ServiceAccountTokenProjection": {
  "expirationSeconds": {
   "unit": "seconds",
   "default": [
    {
     "value": 3600
    }
   ],
   "limits": [
    {
     "min": 600,
     "max": 4294967296
    }
   ]
  }
 },
 "PodCertificateProjection": {
  "maxExpirationSeconds": {
   "unit": "seconds",
   "limits": [
    {
     "min": 3600,
     "max": 7862400
    },
    {
     "max": 86400,
     "when": "the signer is one under `kubernetes.io`",
     "with": {
      "signerName": "kubernetes.io/kube-apiserver-client-pod"
     }
    }
   ]
  }
 },
 "PersistentVolumeClaimSpec": {
  "volumeMode": {
   "default": [
    {
     "value": "Filesystem"
    }
   ]
  },
  "accessModes": {
   "limits": [
    {
     "minItems": 1
    }
   ]
  },
  "storageClassName": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  },
  "volumeAttributesClassName": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "TypedLocalObjectReference": {
  "apiGroup": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "TypedObjectReference": {
  "apiGroup": {
   "limits": [
    {
     "maxLength": 253
    }
   ]
  }
 },
 "HostPathVolumeSource": {
  "type": {
   "default": [
    {
     "value": ""
    }
   ]
  }
 },
 "ImageVolumeSource": {
  "pullPolicy": {
   "default": [
    {
     "value": "Always",
     "when": "the image has the tag `latest`, or neither tag nor digest",
     "with": {
      "reference": "i"
     }
    },
    {
     "value": "IfNotPresent",
     "with": {
      "reference": "i:1"
     }
    }
   ]
  }
 },
 "ISCSIVolumeSource": {
  "iscsiInterface": {
   "default": [
    {
     "value": "default"
    }
   ]
  },
  "lun": {
   "limits": [
    {
     "min": 0,
     "max": 255
    }
   ]
  }
 },
 "FCVolumeSource": {
  "lun": {
   "limits": [
    {
     "min": 0,
     "max": 255,
     "when": "`targetWWNs` is set"
    }
   ]
  }
 },
 "AWSElasticBlockStoreVolumeSource": {
  "partition": {
   "limits": [
    {
     "min": 0,
     "max": 255
    }
   ]
  }
 },
 "GCEPersistentDiskVolumeSource": {
  "partition": {
   "limits": [
    {
     "min": 0,
     "max": 255
    }
   ]
  }
 },
 "AzureDiskVolumeSource": {
  "cachingMode": {
   "default": [
    {
     "value": "ReadWrite"
    }
   ]
  },
  "fsType": {
   "default": [
    {
     "value": "ext4"
    }
   ]
  },
  "readOnly": {
   "default": [
    {
     "value": false
    }
   ]
  },
  "kind": {
   "default": [
    {
     "value": "Shared"
    }
   ]
  }
 },
 "RBDVolumeSource": {
  "pool": {
   "default": [
    {
     "value": "rbd"
    }
   ]
  },
  "user": {
   "default": [
    {
     "value": "admin"
    }
   ]
  },
  "keyring": {
   "default": [
    {
     "value": "/etc/ceph/keyring"
    }
   ]
  }
 },
 "ScaleIOVolumeSource": {
  "fsType": {
   "default": [
    {
     "value": "xfs"
    }
   ]
  },
  "storageMode": {
   "default": [
    {
     "value": "ThinProvisioned"
    }
   ]
  }
 },
 "CSIVolumeSource": {
  "driver": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  }
 },
 "StorageOSVolumeSource": {
  "volumeName": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  },
  "volumeNamespace": {
   "limits": [
    {
     "maxLength": 63
    }
   ]
  }
 }
};
