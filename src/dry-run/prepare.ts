import { visitContainers, visitHandlers } from "../models/containers.ts";
import type {
  Container,
  CronJob,
  DownwardAPIVolumeFile,
  EphemeralContainer,
  Job,
  JobSpec,
  KeyToPath,
  ObjectMeta,
  PodSpec,
  Volume,
} from "../models/index.ts";
import { addJobLabels, uidLabels } from "../models/job-labels.ts";
import { each } from "../values/each.ts";
import { Entries } from "../values/entries.ts";

type Labels = NonNullable<ObjectMeta["labels"]>;

const initContainerAnnotations = /*@__PURE__*/ ["alpha", "beta"].flatMap(stage =>
  ["containers", "container-statuses"].map(what => `pod.${stage}.kubernetes.io/init-${what}`),
);

/**
 * Labels by which a Job finds its pods, and the selector for them; those of these names that are there stay.
 *
 * @see batch/job generateSelector
 * @see batch/job generateSelectorIfNeeded
 */
function generateSelector(spec: JobSpec, meta: ObjectMeta): void {
  const uid = meta.uid ?? "";
  spec.template.metadata ??= {};
  spec.template.metadata.labels ??= new Entries() as Labels;
  const { labels } = spec.template.metadata;
  addJobLabels(labels, meta.name ?? "", uid);
  spec.selector ??= {};
  spec.selector.matchLabels ??= new Entries() as Labels;
  const { matchLabels } = spec.selector;
  matchLabels[uidLabels[1]] ??= uid;
}

/** A Job's spec, or that of a CronJob's Jobs; both have their defaults. */
export const jobSpecOf = (object: Job | CronJob): JobSpec =>
  (object.kind === "Job" ? object.spec : object.spec?.jobTemplate?.spec) as JobSpec;

/** Is told of a field that is set. */
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
  // Without its signal there may be nothing left of it.
  const { stopSignal, postStart, preStop } = lifecycle;
  if ((stopSignal ?? postStart ?? preStop) === undefined) delete container.lifecycle;
}

/** Visits all fields of a Job whose feature gates are off in Kubernetes 1.37 unless someone turns them on. */
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
 * Drops the fields of features that are off. Of the server's functions, some drop nothing now, as their features are on.
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

/** The feature that a field is part of. Of the two called `mode`, only gRPC's stands beside a `service`, which is there by default. */
const featureOf: (...at: Parameters<Visit>) => string = (holder, field) => {
  if (field === "mode" && Object.hasOwn(holder, "service")) return "grpcMode";
  return field === "defaultUser" ? "user" : field;
};

/** Drops the fields of features that are off, but for those that an older object uses already; both have their defaults. */
export function dropUnusedFields(spec: JobSpec, used: ReadonlySet<string>): void {
  dropDisabledFields(spec, (holder, field) => {
    if (!used.has(featureOf(holder, field))) drop(holder, field);
  });
}

/** The features that are off and that an object uses, which has its defaults. */
export function disabledFeatures(spec: JobSpec): ReadonlySet<string> {
  const used = new Set<string>();
  meetDisabledFields(spec, (holder, field) => {
    const value = holder[field];
    if (!Array.isArray(value) || value.length > 0) used.add(featureOf(holder, field));
  });
  return used;
}

/**
 * What the server changes in a new Job besides its metadata and status, once it has its defaults and its name.
 *
 * @see batch/job jobStrategy.PrepareForCreate
 */
export function prepareJob(job: Job): void {
  const spec = job.spec as JobSpec;
  if (spec.manualSelector === false) generateSelector(spec, job.metadata as ObjectMeta);
  dropDisabledFields(spec);
}

/** @see batch/cronjob cronJobStrategy.PrepareForCreate */
export const prepareCronJob = (cronJob: CronJob): void => dropDisabledFields(jobSpecOf(cronJob));
