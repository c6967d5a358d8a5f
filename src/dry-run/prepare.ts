import type {
  Container,
  CronJob,
  DownwardAPIVolumeFile,
  EphemeralContainer,
  HTTPGetAction,
  Job,
  JobSpec,
  KeyToPath,
  ObjectMeta,
  PodSpec,
  Probe,
  Volume,
  VolumeProjection,
} from "../models/index.ts";

type Labels = NonNullable<ObjectMeta["labels"]>;

const jobNameLabels = ["job-name", "batch.kubernetes.io/job-name"] as const;
const uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"] as const;
const initContainerAnnotations = ["alpha", "beta"].flatMap(stage =>
  ["containers", "container-statuses"].map(what => `pod.${stage}.kubernetes.io/init-${what}`),
);

const emptyMap = (): Labels => Object.create(null) as Labels;

function addMissing(labels: Labels, names: readonly string[], value: string): void {
  for (const name of names) if (!Object.hasOwn(labels, name)) labels[name] = value;
}

/**
 * Labels by which a Job finds its pods, and the selector for them.
 *
 * @see batch/job generateSelector
 */
function generateSelector(spec: JobSpec, meta: ObjectMeta): void {
  spec.template.metadata ??= {};
  spec.template.metadata.labels ??= emptyMap();
  const { labels } = spec.template.metadata;
  addMissing(labels, jobNameLabels, meta.name ?? "");
  addMissing(labels, uidLabels, meta.uid ?? "");
  spec.selector ??= {};
  spec.selector.matchLabels ??= emptyMap();
  addMissing(spec.selector.matchLabels, uidLabels.slice(1), meta.uid ?? "");
}

function dropUsers(items: readonly (KeyToPath | DownwardAPIVolumeFile)[] | undefined): void {
  for (const item of items ?? []) delete item.user;
}

function dropProjectionUsers(source: VolumeProjection): void {
  const files = source.secret ?? source.downwardAPI ?? source.configMap;
  if (files !== undefined) dropUsers(files.items);
  else delete (source.serviceAccountToken ?? source.clusterTrustBundle ?? source.podCertificate)?.user;
}

/** @see api/pod dropDisabledAtomicWriteVolumeUserFields */
function dropVolumeFields({ emptyDir, secret, configMap, downwardAPI, projected }: Volume): void {
  delete emptyDir?.mode;
  const files = secret ?? configMap ?? downwardAPI;
  delete (files ?? projected)?.defaultUser;
  if (files !== undefined) dropUsers(files.items);
  else for (const source of projected?.sources ?? []) dropProjectionUsers(source);
}

/**
 * @see api/pod dropDisabledGRPCContainerProbeTLS
 * @see api/pod dropHTTPProbeProtocol
 */
function dropHandlerFields(handler: { httpGet?: HTTPGetAction; grpc?: Probe["grpc"] } | undefined): void {
  delete handler?.httpGet?.protocol;
  delete handler?.grpc?.mode;
}

/** @see api/pod dropContainerStopSignals */
function dropContainerFields(container: Container | EphemeralContainer): void {
  for (const mount of container.volumeMounts ?? []) delete mount.bindMountOptions;
  dropHandlerFields(container.livenessProbe);
  dropHandlerFields(container.readinessProbe);
  dropHandlerFields(container.startupProbe);
  const { lifecycle } = container;
  dropHandlerFields(lifecycle?.postStart);
  dropHandlerFields(lifecycle?.preStop);
  if (lifecycle?.stopSignal === undefined) return;
  delete lifecycle.stopSignal;
  if (lifecycle.postStart === undefined && lifecycle.preStop === undefined) delete container.lifecycle;
}

/**
 * Drops the fields of a Job whose feature gates are off in Kubernetes 1.37 unless someone turns them on.
 *
 * @see api/job DropDisabledFields
 * @see api/pod DropDisabledTemplateFields
 * @see api/pod dropDisabledFields
 */
function dropDisabledFields(spec: JobSpec): void {
  delete spec.scheduling;
  const { metadata, spec: pod } = spec.template as { metadata?: ObjectMeta; spec: PodSpec };
  delete pod.schedulingGroup;
  delete pod.evictionResponders;
  for (const volume of pod.volumes ?? []) dropVolumeFields(volume);
  for (const container of pod.initContainers ?? []) dropContainerFields(container);
  for (const container of pod.containers ?? []) dropContainerFields(container);
  for (const container of pod.ephemeralContainers ?? []) dropContainerFields(container);
  if (metadata?.annotations !== undefined)
    for (const name of initContainerAnnotations) delete metadata.annotations[name];
}

/**
 * What the server changes in an object that is new, once it has its defaults and its name.
 *
 * @see batch/job jobStrategy.PrepareForCreate
 * @see batch/cronjob cronJobStrategy.PrepareForCreate
 */
export function prepareForCreate(object: Job | CronJob): void {
  const meta = object.metadata as ObjectMeta;
  delete object.status;
  meta.generation = 1;
  const spec = (object.kind === "Job" ? object.spec : object.spec?.jobTemplate?.spec) as JobSpec;
  if (object.kind === "Job" && spec.manualSelector === false) generateSelector(spec, meta);
  dropDisabledFields(spec);
}
