// The fields whose feature gates are off, and how they are dropped. The rules for those that an older object already has are in
// validation/core/disabled-features.ts.

import { visitContainers, visitHandlers } from "../models/containers.ts";
import type {
  Container,
  DownwardAPIVolumeFile,
  EphemeralContainer,
  JobSpec,
  KeyToPath,
  PodSpec,
  Volume,
} from "../models/index.ts";
import { each } from "../values/each.ts";

const initContainerAnnotations = /*@__PURE__*/ ["alpha", "beta"].flatMap(stage =>
  ["containers", "container-statuses"].map(what => `pod.${stage}.kubernetes.io/init-${what}`),
);

/** Is called for each field that is set. */
type Visit = (holder: Record<string, unknown>, field: string) => void;

function meet(holder: object | undefined, field: string, visit: Visit): void {
  const fields = holder as Record<string, unknown> | undefined;
  if (fields?.[field] !== undefined) visit(fields, field);
}

function meetFiles(
  files: { items?: readonly (KeyToPath | DownwardAPIVolumeFile)[] } | undefined,
  visit: Visit,
): void {
  each(files?.items, (item: object) => meet(item, "user", visit));
}

/**
 * @see api/pod dropDisabledAtomicWriteVolumeUserFields
 * @see api/pod atomicWriteVolumeUserFieldsInUse
 * @see api/pod dropUserFieldsInKeyToPaths
 * @see api/pod dropUserFieldsInDownwardAPIVolumeFiles
 * @see api/pod emptyDirVolumeModeInUse
 */
function meetVolumeFields(volume: Volume, visit: Visit): void {
  const { emptyDir, secret, configMap, downwardAPI, projected } = volume;
  meet(emptyDir, "mode", visit);
  const files = secret ?? configMap ?? downwardAPI;
  meet(files ?? projected, "defaultUser", visit);
  meetFiles(files, visit);
  each(projected?.sources, source => {
    const { serviceAccountToken, clusterTrustBundle, podCertificate } = source;
    const sourceFiles = source.secret ?? source.downwardAPI ?? source.configMap;
    if (sourceFiles !== undefined) meetFiles(sourceFiles, visit);
    else meet(serviceAccountToken ?? clusterTrustBundle ?? podCertificate, "user", visit);
  });
}

/**
 * @see api/pod dropDisabledGRPCContainerProbeTLS
 * @see api/pod grpcProbeModeInUse
 * @see api/pod probeHasGRPCMode
 * @see api/pod dropProbeGRPCTLS
 * @see api/pod dropHTTPProbeProtocol
 * @see api/pod httpProbeProtocolInUse
 */
function meetHandlerFields(container: Container | EphemeralContainer, visit: Visit): void {
  visitHandlers(container, ({ httpGet, grpc }) => {
    meet(httpGet, "protocol", visit);
    meet(grpc, "mode", visit);
  });
}

/**
 * @see api/pod bindMountOptionsInUse
 * @see api/pod containerStopSignalsInUse
 * @see api/pod dropContainerStopSignals
 */
function meetContainerFields(container: Container | EphemeralContainer, visit: Visit): void {
  each(container.volumeMounts, mount => meet(mount, "bindMountOptions", visit));
  meetHandlerFields(container, visit);
  const { lifecycle } = container;
  if (lifecycle?.stopSignal === undefined) return;
  meet(lifecycle, "stopSignal", visit);
  // Without its signal, the lifecycle may be empty.
  const { stopSignal, postStart, preStop } = lifecycle;
  if ((stopSignal ?? postStart ?? preStop) === undefined) delete container.lifecycle;
}

/** Visits all fields of a Job whose feature gates are off by default in Kubernetes 1.37. */
function meetDisabledFields(spec: JobSpec, visit: Visit): void {
  const pod = spec.template?.spec as PodSpec;
  meet(spec, "scheduling", visit);
  meet(pod, "schedulingGroup", visit);
  meet(pod, "evictionResponders", visit);
  each(pod.volumes, volume => meetVolumeFields(volume, visit));
  visitContainers(pod, container => meetContainerFields(container, visit));
}

const drop: Visit = (holder, field) => {
  delete holder[field];
};

/**
 * Drops the fields of features that are off. Some of these functions of the server drop nothing now, because their features are on.
 *
 * @see api/job DropDisabledFields
 * @see api/job schedulingInUse
 * @see api/pod DropDisabledTemplateFields
 * @see api/pod dropDisabledFields
 * @see api/pod dropDisabledSchedulingGroup
 * @see api/pod schedulingGroupInUse
 * @see api/pod dropDisabledEvictionResponders
 * @see api/pod evictionRespondersInUse
 * @see api/pod DropInitContainerAnnotations
 * @see api/pod dropFileKeyRefInUse
 * @see api/pod dropDisabledPodLevelResources
 * @see api/pod dropDisabledProcMountField
 * @see api/pod dropDisabledNodeInclusionPolicyFields
 * @see api/pod dropDisabledMatchLabelKeysFieldInPodAffinity
 * @see api/pod dropDisabledMatchLabelKeysFieldInTopologySpread
 * @see api/pod dropDisabledDynamicResourceAllocationFields
 * @see api/pod dropDisabledClusterTrustBundleProjection
 * @see api/pod dropDisabledPodCertificateProjection
 * @see api/pod dropImageVolumes
 * @see api/pod dropSELinuxChangePolicy
 */
export function dropDisabledFields(spec: JobSpec, visit = drop): void {
  meetDisabledFields(spec, visit);
  const annotations = spec.template?.metadata?.annotations;
  if (annotations !== undefined) for (const name of initContainerAnnotations) delete annotations[name];
}

/**
 * Returns the feature that a field belongs to. Of the two fields called `mode`, only gRPC's has a `service` beside it, which the defaults
 * always set.
 */
const featureOf: (...at: Parameters<Visit>) => string = (holder, field) => {
  if (field === "mode" && Object.hasOwn(holder, "service")) return "grpcMode";
  return field === "defaultUser" ? "user" : field;
};

/** Drops the fields of features that are off, except those that an older object already uses. Both specs have their defaults. */
export function dropUnusedFields(spec: JobSpec, used: ReadonlySet<string>): void {
  dropDisabledFields(spec, (holder, field) => {
    if (!used.has(featureOf(holder, field))) drop(holder, field);
  });
}

/** Returns the features that are off and that an object uses. Its spec has its defaults. */
export function disabledFeatures(spec: JobSpec): ReadonlySet<string> {
  const used = new Set<string>();
  meetDisabledFields(spec, (holder, field) => {
    const value = holder[field];
    if (!Array.isArray(value) || value.length > 0) used.add(featureOf(holder, field));
  });
  return used;
}
