// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { HistoryFact } from "../facts.ts";

/** The version of Kubernetes that the reference speaks of. */
export const version: string = "1.37.2";

/** Since when there are fields, and values (`Type.field=value`), where that is not long. */
export const history: Readonly<Record<string, HistoryFact>> = {
 "ManagedFieldsEntry.subresource": {
  "since": "1.22"
 },
 "WindowsSecurityContextOptions.hostProcess": {
  "since": "1.22",
  "gate": "WindowsHostProcessContainers",
  "onSince": "1.23"
 },
 "PersistentVolumeClaimSpec.dataSourceRef": {
  "since": "1.22"
 },
 "TypedObjectReference.apiGroup": {
  "since": "1.22"
 },
 "TypedObjectReference.kind": {
  "since": "1.22"
 },
 "TypedObjectReference.name": {
  "since": "1.22"
 },
 "JobStatus.uncountedTerminatedPods": {
  "since": "1.22"
 },
 "UncountedTerminatedPods.failed": {
  "since": "1.22"
 },
 "UncountedTerminatedPods.succeeded": {
  "since": "1.22"
 },
 "Probe.grpc": {
  "since": "1.23"
 },
 "GRPCAction.port": {
  "since": "1.23"
 },
 "GRPCAction.service": {
  "since": "1.23"
 },
 "PodSpec.os": {
  "since": "1.23",
  "gate": "IdentifyPodOS",
  "onSince": "1.24"
 },
 "PodOS.name": {
  "since": "1.23"
 },
 "JobStatus.ready": {
  "since": "1.23"
 },
 "TopologySpreadConstraint.minDomains": {
  "since": "1.24",
  "gate": "MinDomainsInPodTopologySpread",
  "onSince": "1.27"
 },
 "CronJobSpec.timeZone": {
  "since": "1.24",
  "gate": "CronJobTimeZone",
  "onSince": "1.25"
 },
 "JobSpec.podFailurePolicy": {
  "since": "1.25",
  "gate": "JobPodFailurePolicy",
  "onSince": "1.26"
 },
 "PodFailurePolicy.rules": {
  "since": "1.25"
 },
 "PodFailurePolicyRule.action": {
  "since": "1.25"
 },
 "PodFailurePolicyRule.onExitCodes": {
  "since": "1.25"
 },
 "PodFailurePolicyOnExitCodesRequirement.containerName": {
  "since": "1.25"
 },
 "PodFailurePolicyOnExitCodesRequirement.operator": {
  "since": "1.25"
 },
 "PodFailurePolicyOnExitCodesRequirement.values": {
  "since": "1.25"
 },
 "PodFailurePolicyRule.onPodConditions": {
  "since": "1.25"
 },
 "PodFailurePolicyOnPodConditionsPattern.status": {
  "since": "1.25"
 },
 "PodFailurePolicyOnPodConditionsPattern.type": {
  "since": "1.25"
 },
 "PodSpec.hostUsers": {
  "since": "1.25",
  "gate": "UserNamespacesSupport",
  "onSince": "1.33"
 },
 "TopologySpreadConstraint.matchLabelKeys": {
  "since": "1.25",
  "gate": "MatchLabelKeysInPodTopologySpread",
  "onSince": "1.27"
 },
 "TopologySpreadConstraint.nodeAffinityPolicy": {
  "since": "1.25",
  "gate": "NodeInclusionPolicyInPodTopologySpread",
  "onSince": "1.26"
 },
 "TopologySpreadConstraint.nodeTaintsPolicy": {
  "since": "1.25",
  "gate": "NodeInclusionPolicyInPodTopologySpread",
  "onSince": "1.26"
 },
 "ResourceRequirements.claims": {
  "since": "1.26",
  "gate": "DynamicResourceAllocation",
  "onSince": "1.34"
 },
 "ResourceClaim.name": {
  "since": "1.26"
 },
 "PodSpec.resourceClaims": {
  "since": "1.26",
  "gate": "DynamicResourceAllocation",
  "onSince": "1.34"
 },
 "PodResourceClaim.name": {
  "since": "1.26"
 },
 "PodSpec.schedulingGates": {
  "since": "1.26",
  "gate": "PodSchedulingReadiness",
  "onSince": "1.27"
 },
 "PodSchedulingGate.name": {
  "since": "1.26"
 },
 "TypedObjectReference.namespace": {
  "since": "1.26"
 },
 "Container.resizePolicy": {
  "since": "1.27",
  "gate": "InPlacePodVerticalScaling",
  "onSince": "1.33"
 },
 "ContainerResizePolicy.resourceName": {
  "since": "1.27"
 },
 "ContainerResizePolicy.restartPolicy": {
  "since": "1.27"
 },
 "EphemeralContainer.resizePolicy": {
  "since": "1.27"
 },
 "JobSpec.backoffLimitPerIndex": {
  "since": "1.28",
  "gate": "JobBackoffLimitPerIndex",
  "onSince": "1.29"
 },
 "JobSpec.maxFailedIndexes": {
  "since": "1.28",
  "gate": "JobBackoffLimitPerIndex",
  "onSince": "1.29"
 },
 "JobSpec.podReplacementPolicy": {
  "since": "1.28",
  "gate": "JobPodReplacementPolicy",
  "onSince": "1.29"
 },
 "Container.restartPolicy": {
  "since": "1.28",
  "gate": "SidecarContainers",
  "onSince": "1.29"
 },
 "EphemeralContainer.restartPolicy": {
  "since": "1.28"
 },
 "JobStatus.failedIndexes": {
  "since": "1.28"
 },
 "JobStatus.terminating": {
  "since": "1.28"
 },
 "PodAffinityTerm.matchLabelKeys": {
  "since": "1.29",
  "gate": "MatchLabelKeysInPodAffinity",
  "onSince": "1.31"
 },
 "PodAffinityTerm.mismatchLabelKeys": {
  "since": "1.29",
  "gate": "MatchLabelKeysInPodAffinity",
  "onSince": "1.31"
 },
 "LifecycleHandler.sleep": {
  "since": "1.29",
  "gate": "PodLifecycleSleepAction",
  "onSince": "1.30"
 },
 "SleepAction.seconds": {
  "since": "1.29"
 },
 "PersistentVolumeClaimSpec.volumeAttributesClassName": {
  "since": "1.29"
 },
 "VolumeProjection.clusterTrustBundle": {
  "since": "1.29",
  "gate": "ClusterTrustBundleProjection",
  "onSince": "1.37"
 },
 "ClusterTrustBundleProjection.labelSelector": {
  "since": "1.29"
 },
 "ClusterTrustBundleProjection.name": {
  "since": "1.29"
 },
 "ClusterTrustBundleProjection.optional": {
  "since": "1.29"
 },
 "ClusterTrustBundleProjection.path": {
  "since": "1.29"
 },
 "ClusterTrustBundleProjection.signerName": {
  "since": "1.29"
 },
 "JobSpec.managedBy": {
  "since": "1.30",
  "gate": "JobManagedBy",
  "onSince": "1.32"
 },
 "JobSpec.successPolicy": {
  "since": "1.30",
  "gate": "JobSuccessPolicy",
  "onSince": "1.31"
 },
 "SuccessPolicy.rules": {
  "since": "1.30"
 },
 "SuccessPolicyRule.succeededCount": {
  "since": "1.30"
 },
 "SuccessPolicyRule.succeededIndexes": {
  "since": "1.30"
 },
 "SecurityContext.appArmorProfile": {
  "since": "1.30",
  "gate": "AppArmorFields",
  "onSince": "1.30"
 },
 "AppArmorProfile.localhostProfile": {
  "since": "1.30"
 },
 "AppArmorProfile.type": {
  "since": "1.30"
 },
 "VolumeMount.recursiveReadOnly": {
  "since": "1.30",
  "gate": "RecursiveReadOnlyMounts",
  "onSince": "1.31"
 },
 "PodSecurityContext.appArmorProfile": {
  "since": "1.30",
  "gate": "AppArmorFields",
  "onSince": "1.30"
 },
 "ResourceClaim.request": {
  "since": "1.31"
 },
 "PodResourceClaim.resourceClaimName": {
  "since": "1.31"
 },
 "PodResourceClaim.resourceClaimTemplateName": {
  "since": "1.31"
 },
 "PodSecurityContext.supplementalGroupsPolicy": {
  "since": "1.31",
  "gate": "SupplementalGroupsPolicy",
  "onSince": "1.33"
 },
 "Volume.image": {
  "since": "1.31",
  "gate": "ImageVolume",
  "onSince": "1.35"
 },
 "ImageVolumeSource.pullPolicy": {
  "since": "1.31"
 },
 "ImageVolumeSource.reference": {
  "since": "1.31"
 },
 "PodSpec.resources": {
  "since": "1.32",
  "gate": "PodLevelResources",
  "onSince": "1.34"
 },
 "PodSecurityContext.seLinuxChangePolicy": {
  "since": "1.32",
  "gate": "SELinuxChangePolicy",
  "onSince": "1.33"
 },
 "Lifecycle.stopSignal": {
  "since": "1.33",
  "gate": "ContainerStopSignals"
 },
 "EnvVarSource.fileKeyRef": {
  "since": "1.34",
  "gate": "EnvFiles",
  "onSince": "1.35"
 },
 "FileKeySelector.key": {
  "since": "1.34"
 },
 "FileKeySelector.optional": {
  "since": "1.34"
 },
 "FileKeySelector.path": {
  "since": "1.34"
 },
 "FileKeySelector.volumeName": {
  "since": "1.34"
 },
 "Container.restartPolicyRules": {
  "since": "1.34",
  "gate": "ContainerRestartRules",
  "onSince": "1.35"
 },
 "ContainerRestartRule.action": {
  "since": "1.34"
 },
 "ContainerRestartRule.exitCodes": {
  "since": "1.34"
 },
 "ContainerRestartRuleOnExitCodes.operator": {
  "since": "1.34"
 },
 "ContainerRestartRuleOnExitCodes.values": {
  "since": "1.34"
 },
 "EphemeralContainer.restartPolicyRules": {
  "since": "1.34"
 },
 "PodSpec.hostnameOverride": {
  "since": "1.34",
  "gate": "HostnameOverride",
  "onSince": "1.35"
 },
 "VolumeProjection.podCertificate": {
  "since": "1.34",
  "gate": "PodCertificateRequest",
  "onSince": "1.37"
 },
 "PodCertificateProjection.certificateChainPath": {
  "since": "1.34"
 },
 "PodCertificateProjection.credentialBundlePath": {
  "since": "1.34"
 },
 "PodCertificateProjection.keyPath": {
  "since": "1.34"
 },
 "PodCertificateProjection.keyType": {
  "since": "1.34"
 },
 "PodCertificateProjection.maxExpirationSeconds": {
  "since": "1.34"
 },
 "PodCertificateProjection.signerName": {
  "since": "1.34"
 },
 "PodCertificateProjection.userAnnotations": {
  "since": "1.35"
 },
 "PodSpec.schedulingGroup": {
  "since": "1.36",
  "gate": "GenericWorkload"
 },
 "PodSchedulingGroup.podGroupName": {
  "since": "1.36"
 },
 "ListMeta.shardInfo": {
  "since": "1.36"
 },
 "ShardInfo.selector": {
  "since": "1.36"
 },
 "JobSpec.scheduling": {
  "since": "1.37",
  "gate": "WorkloadWithJob"
 },
 "JobSchedulingConfiguration.disruptionMode": {
  "since": "1.37"
 },
 "WorkloadPodGroupDisruptionMode.all": {
  "since": "1.37"
 },
 "WorkloadPodGroupDisruptionMode.single": {
  "since": "1.37"
 },
 "JobSchedulingConfiguration.resourceClaims": {
  "since": "1.37"
 },
 "WorkloadPodGroupResourceClaim.name": {
  "since": "1.37"
 },
 "WorkloadPodGroupResourceClaim.resourceClaimName": {
  "since": "1.37"
 },
 "WorkloadPodGroupResourceClaim.resourceClaimTemplateName": {
  "since": "1.37"
 },
 "JobSchedulingConfiguration.schedulingConstraints": {
  "since": "1.37"
 },
 "WorkloadPodGroupSchedulingConstraints.topology": {
  "since": "1.37"
 },
 "TopologyConstraint.key": {
  "since": "1.37"
 },
 "JobSchedulingConfiguration.schedulingPolicy": {
  "since": "1.37"
 },
 "WorkloadPodGroupSchedulingPolicy.basic": {
  "since": "1.37"
 },
 "WorkloadPodGroupSchedulingPolicy.gang": {
  "since": "1.37"
 },
 "WorkloadPodGroupGangSchedulingPolicy.minCount": {
  "since": "1.37"
 },
 "HTTPGetAction.protocol": {
  "since": "1.37",
  "gate": "H2CContainerProbe"
 },
 "GRPCAction.mode": {
  "since": "1.37",
  "gate": "GRPCContainerProbeTLS"
 },
 "VolumeMount.bindMountOptions": {
  "since": "1.37",
  "gate": "VolumeBindMountOptions"
 },
 "PodSpec.evictionResponders": {
  "since": "1.37",
  "gate": "EvictionRequestAPI"
 },
 "EvictionResponder.name": {
  "since": "1.37"
 },
 "EvictionResponder.priority": {
  "since": "1.37"
 },
 "ConfigMapVolumeSource.defaultUser": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "KeyToPath.user": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "DownwardAPIVolumeSource.defaultUser": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "DownwardAPIVolumeFile.user": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "EmptyDirVolumeSource.mode": {
  "since": "1.37",
  "gate": "EmptyDirVolumeMode"
 },
 "ProjectedVolumeSource.defaultUser": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "ClusterTrustBundleProjection.user": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "PodCertificateProjection.user": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "ServiceAccountTokenProjection.user": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "SecretVolumeSource.defaultUser": {
  "since": "1.37",
  "gate": "AtomicWriteVolumeUserFields"
 },
 "JobSpec.completionMode": {
  "gate": "IndexedJob",
  "onSince": "1.22"
 },
 "PodFailurePolicyRule.action=FailIndex": {
  "since": "1.28",
  "gate": "JobBackoffLimitPerIndex",
  "onSince": "1.29"
 },
 "JobSpec.suspend": {
  "gate": "SuspendJob",
  "onSince": "1.22"
 },
 "PodDNSConfig.searches~many": {
  "since": "1.22",
  "gate": "ExpandedDNSConfig",
  "onSince": "1.26"
 },
 "TopologySpreadConstraint.matchLabelKeys~merged": {
  "since": "1.34",
  "gate": "MatchLabelKeysInPodTopologySpreadSelectorMerge",
  "onSince": "1.34"
 },
 "PodAffinityTerm.namespaceSelector": {
  "gate": "PodAffinityNamespaceSelector",
  "onSince": "1.22"
 },
 "ObjectFieldSelector.fieldPath=status.hostIPs": {
  "since": "1.28",
  "gate": "PodHostIPs",
  "onSince": "1.29"
 },
 "PodDNSConfig.searches~relaxed": {
  "since": "1.32",
  "gate": "RelaxedDNSSearchValidation",
  "onSince": "1.33"
 },
 "PodSecurityContext.seLinuxChangePolicy=MountOption": {
  "since": "1.30",
  "gate": "SELinuxMount",
  "onSince": "1.37"
 },
 "Toleration.operator=Lt": {
  "since": "1.35",
  "gate": "TaintTolerationComparisonOperators"
 },
 "Toleration.operator=Gt": {
  "since": "1.35",
  "gate": "TaintTolerationComparisonOperators"
 },
 "Container.restartPolicy=Never": {
  "since": "1.34",
  "gate": "ContainerRestartRules",
  "onSince": "1.35"
 },
 "Container.restartPolicy=OnFailure": {
  "since": "1.34",
  "gate": "ContainerRestartRules",
  "onSince": "1.35"
 },
 "PodSpec.containers.restartPolicy": {
  "since": "1.34",
  "gate": "ContainerRestartRules",
  "onSince": "1.35"
 },
 "ResourceFieldSelector.resource~hugepages": {
  "gate": "DownwardAPIHugePages",
  "onSince": "1.23"
 },
 "SleepAction.seconds~zero": {
  "since": "1.32",
  "gate": "PodLifecycleSleepActionAllowZero",
  "onSince": "1.33"
 },
 "Probe.terminationGracePeriodSeconds": {
  "gate": "ProbeTerminationGracePeriod",
  "onSince": "1.25"
 },
 "SecurityContext.procMount=Unmasked": {
  "gate": "ProcMountType",
  "onSince": "1.33"
 },
 "EnvVar.name~relaxed": {
  "since": "1.30",
  "gate": "RelaxedEnvironmentVariableValidation",
  "onSince": "1.32"
 },
 "EnvFromSource.prefix~relaxed": {
  "since": "1.30",
  "gate": "RelaxedEnvironmentVariableValidation",
  "onSince": "1.32"
 },
 "ContainerRestartRule.action=RestartAllContainers": {
  "since": "1.35",
  "gate": "RestartAllContainersOnContainerExits",
  "onSince": "1.36"
 },
 "Container.restartPolicyRules~sidecar": {
  "since": "1.35",
  "gate": "RestartAllContainersOnContainerExits",
  "onSince": "1.36"
 },
 "PersistentVolumeClaimSpec.accessModes=ReadWriteOncePod": {
  "since": "1.22",
  "gate": "ReadWriteOncePod",
  "onSince": "1.27"
 }
};
