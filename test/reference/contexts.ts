// Where each type of spec/limits occurs in a manifest that the server accepts.

/** Where an object of a type is: the path to it, and the object itself. */
export interface Context {
  readonly kind: "Job" | "CronJob";
  readonly path: string;
  readonly object: Readonly<Record<string, unknown>>;
  /** What else the manifest needs, by path. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

const pod = "spec.template.spec";
const one = `${pod}.containers.0`;
const volume = `${pod}.volumes.0`;

const inJob = (path: string, object: object = {}, beside: Context["beside"] = {}): Context => ({
  kind: "Job",
  path,
  object: object as Context["object"],
  beside,
});
const inVolume = (source: string, object: object = {}): Context =>
  inJob(`${volume}.${source}`, object, { [`${volume}.name`]: "v" });
const inEnv = (source: string, object: object = {}, beside: Context["beside"] = {}): Context =>
  inJob(`${one}.env.0.valueFrom.${source}`, object, { [`${one}.env.0.name`]: "A", ...beside });
const indexed = { "spec.completionMode": "Indexed", "spec.completions": 3 };
const container = { name: "c", image: "i" };
const claim = {
  [`${volume}.name`]: "v",
  [`${volume}.ephemeral.volumeClaimTemplate.spec.accessModes`]: ["ReadWriteOnce"],
  [`${volume}.ephemeral.volumeClaimTemplate.spec.resources`]: { requests: { storage: "1Gi" } },
};
const files = { [`${pod}.volumes.0`]: { name: "v", emptyDir: {} } };

export const contexts: Readonly<Record<string, Context>> = {
  JobSpec: inJob("spec", { template: { spec: { restartPolicy: "Never", containers: [container] } } }),
  PodFailurePolicy: inJob("spec.podFailurePolicy", { rules: [] }),
  PodFailurePolicyRule: inJob("spec.podFailurePolicy.rules.0", { action: "Ignore" }),
  PodFailurePolicyOnPodConditionsPattern: inJob(
    "spec.podFailurePolicy.rules.0.onPodConditions.0",
    { type: "A" },
    { "spec.podFailurePolicy.rules.0.action": "Ignore" },
  ),
  PodFailurePolicyOnExitCodesRequirement: inJob(
    "spec.podFailurePolicy.rules.0.onExitCodes",
    { operator: "In", values: [1] },
    { "spec.podFailurePolicy.rules.0.action": "Ignore" },
  ),
  SuccessPolicy: inJob("spec.successPolicy", { rules: [{ succeededCount: 1 }] }, indexed),
  SuccessPolicyRule: inJob("spec.successPolicy.rules.0", {}, { ...indexed, "spec.completions": 2 ** 31 - 1 }),
  CronJobSpec: {
    kind: "CronJob",
    path: "spec",
    object: {
      schedule: "@daily",
      jobTemplate: { spec: { template: { spec: { restartPolicy: "Never", containers: [container] } } } },
    },
  },
  ObjectMeta: inJob("metadata", { name: "a" }),
  "ObjectMeta, when it is a CronJob's": { kind: "CronJob", path: "metadata", object: { name: "a" } },
  "ObjectMeta, when it is a CronJob's, and `name` is unset": {
    kind: "CronJob",
    path: "metadata",
    object: { name: undefined },
  },
  PodSpec: inJob(pod, { restartPolicy: "Never", containers: [container] }),
  Sysctl: inJob(`${pod}.securityContext.sysctls.0`, { name: "a", value: "1" }),
  AppArmorProfile: inJob(`${pod}.securityContext.appArmorProfile`, {
    type: "Localhost",
    localhostProfile: "a",
  }),
  PodDNSConfig: inJob(`${pod}.dnsConfig`),
  PodResourceClaim: inJob(`${pod}.resourceClaims.0`, { name: "a", resourceClaimName: "b" }),
  PodSecurityContext: inJob(`${pod}.securityContext`),
  SecurityContext: inJob(`${one}.securityContext`),
  PreferredSchedulingTerm: inJob(
    `${pod}.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.0`,
    { weight: 1, preference: { matchExpressions: [{ key: "a", operator: "Exists" }] } },
  ),
  WeightedPodAffinityTerm: inJob(
    `${pod}.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.0`,
    { weight: 1, podAffinityTerm: { topologyKey: "a" } },
  ),
  NodeSelector: inJob(`${pod}.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`, {
    nodeSelectorTerms: [{}],
  }),
  TopologySpreadConstraint: inJob(`${pod}.topologySpreadConstraints.0`, {
    maxSkew: 1,
    topologyKey: "a",
    whenUnsatisfiable: "DoNotSchedule",
  }),
  Container: inJob(one, container),
  ContainerRestartRuleOnExitCodes: inJob(
    `${one}.restartPolicyRules.0.exitCodes`,
    { operator: "In", values: [1] },
    { [`${one}.restartPolicyRules.0.action`]: "Restart", [`${one}.restartPolicy`]: "Never" },
  ),
  ContainerPort: inJob(`${one}.ports.0`, { containerPort: 80 }),
  Probe: inJob(`${one}.livenessProbe`, { exec: { command: ["a"] } }),
  HTTPGetAction: inJob(`${one}.livenessProbe.httpGet`, { port: 80 }),
  TCPSocketAction: inJob(`${one}.livenessProbe.tcpSocket`, { port: 80 }),
  GRPCAction: inJob(`${one}.livenessProbe.grpc`, { port: 80 }),
  SleepAction: inJob(`${one}.lifecycle.preStop.sleep`, { seconds: 1 }),
  ObjectFieldSelector: inEnv("fieldRef", { fieldPath: "metadata.name" }),
  ResourceFieldSelector: inEnv("resourceFieldRef", { resource: "limits.cpu" }),
  FileKeySelector: inEnv("fileKeyRef", { volumeName: "v", path: "p", key: "K" }, files),
  ConfigMapKeySelector: inEnv("configMapKeyRef", { name: "a", key: "b" }),
  SecretKeySelector: inEnv("secretKeyRef", { name: "a", key: "b" }),
  ConfigMapEnvSource: inJob(`${one}.envFrom.0.configMapRef`, { name: "a" }),
  SecretEnvSource: inJob(`${one}.envFrom.0.secretRef`, { name: "a" }),
  ResourceClaim: inJob(
    `${one}.resources.claims.0`,
    { name: "a" },
    { [`${pod}.resourceClaims.0`]: { name: "a", resourceClaimName: "b" } },
  ),
  Volume: inJob(volume, { name: "v" }),
  ConfigMapVolumeSource: inVolume("configMap", { name: "a" }),
  SecretVolumeSource: inVolume("secret", { secretName: "a" }),
  DownwardAPIVolumeSource: inVolume("downwardAPI", { items: [] }),
  ProjectedVolumeSource: inVolume("projected", { sources: [] }),
  KeyToPath: inJob(
    `${volume}.configMap.items.0`,
    { key: "a", path: "b" },
    { [`${volume}.name`]: "v", [`${volume}.configMap.name`]: "a" },
  ),
  DownwardAPIVolumeFile: inJob(
    `${volume}.downwardAPI.items.0`,
    { path: "a", fieldRef: { fieldPath: "metadata.name" } },
    { [`${volume}.name`]: "v" },
  ),
  ClusterTrustBundleProjection: inVolume("projected.sources.0.clusterTrustBundle", { name: "a", path: "b" }),
  ServiceAccountTokenProjection: inVolume("projected.sources.0.serviceAccountToken", { path: "a" }),
  PodCertificateProjection: inVolume("projected.sources.0.podCertificate", {
    signerName: "a.io/b",
    keyType: "ED25519",
    credentialBundlePath: "a",
  }),
  PersistentVolumeClaimSpec: inVolume("ephemeral.volumeClaimTemplate.spec", {
    accessModes: ["ReadWriteOnce"],
    resources: { requests: { storage: "1Gi" } },
  }),
  TypedLocalObjectReference: inJob(
    `${volume}.ephemeral.volumeClaimTemplate.spec.dataSource`,
    { apiGroup: "a.io", kind: "A", name: "a" },
    claim,
  ),
  TypedObjectReference: inJob(
    `${volume}.ephemeral.volumeClaimTemplate.spec.dataSourceRef`,
    { apiGroup: "a.io", kind: "A", name: "a" },
    claim,
  ),
  HostPathVolumeSource: inVolume("hostPath", { path: "/a" }),
  ImageVolumeSource: inVolume("image", { reference: "i" }),
  ISCSIVolumeSource: inVolume("iscsi", { targetPortal: "1.2.3.4", iqn: "iqn.2015-02.example.com:a", lun: 0 }),
  FCVolumeSource: inVolume("fc", { targetWWNs: ["a"], lun: 0 }),
  AWSElasticBlockStoreVolumeSource: inVolume("awsElasticBlockStore", { volumeID: "a" }),
  GCEPersistentDiskVolumeSource: inVolume("gcePersistentDisk", { pdName: "a" }),
  AzureDiskVolumeSource: inVolume("azureDisk", { diskName: "a", diskURI: "https://blob/a" }),
  RBDVolumeSource: inVolume("rbd", { monitors: ["a"], image: "b" }),
  ScaleIOVolumeSource: inVolume("scaleIO", {
    gateway: "a",
    system: "b",
    volumeName: "c",
    secretRef: { name: "d" },
  }),
  StorageOSVolumeSource: inVolume("storageos", { volumeName: "a", volumeNamespace: "b" }),
  CSIVolumeSource: inVolume("csi", { driver: "a" }),
};

/** Returns the value at a path of a plain object. */
export function at(object: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], object);
}

function put(object: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  let inner = object;
  for (const [i, key] of keys.slice(0, -1).entries()) {
    inner[key] ??= /^\d+$/.test(keys[i + 1] as string) ? [] : {};
    inner = inner[key] as Record<string, unknown>;
  }
  const last = keys[keys.length - 1] as string;
  const there = inner[last];
  inner[last] =
    typeof there === "object" && !Array.isArray(there) ? { ...there, ...(value as object) } : value;
}

/** Returns the manifest that contains an object in its context, with these fields changed. */
export function manifestOf(
  { kind, path, object, beside = {} }: Context,
  fields: object,
): Record<string, unknown> {
  const template = { spec: { restartPolicy: "Never", containers: [{ name: "c", image: "i" }] } };
  const spec = kind === "Job" ? { template } : { schedule: "@daily", jobTemplate: { spec: { template } } };
  const manifest: Record<string, unknown> = { apiVersion: "batch/v1", kind, metadata: { name: "a" }, spec };
  for (const [where, value] of Object.entries(beside)) put(manifest, where, value);
  put(manifest, path, { ...object, ...fields });
  return structuredClone(manifest);
}
