import { dryRunCreate, job } from "jobwright";
import { explain, newerFields } from "jobwright/reference";
import { describe, expect, it } from "vitest";
import { history } from "../../src/reference/generated/history.ts";

type Fields = Record<string, unknown>;

const manifest = (spec: Fields, pod: Fields = {}, container: Fields = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: {
    ...spec,
    template: {
      spec: { restartPolicy: "Never", ...pod, containers: [{ name: "a", image: "b", ...container }] },
    },
  },
});
const inPod = (pod: Fields) => manifest({}, pod);
const inContainer = (container: Fields, pod: Fields = {}) => manifest({}, pod, container);
const inVolume = (source: Fields) => inPod({ volumes: [{ name: "v", ...source }] });
const inProjection = (source: Fields) => inVolume({ projected: { sources: [source] } });
const at = (field: string) => `spec.template.spec.${field}`;

/** A manifest for each place whose feature gate is off in the newest version, and the place. */
const off: Record<string, [manifest: object, field: string]> = {
  "JobSpec.scheduling": [manifest({ scheduling: { schedulingPolicy: { basic: {} } } }), "spec.scheduling"],
  "PodSpec.evictionResponders": [
    inPod({ evictionResponders: [{ name: "a.io/b", priority: 10 }] }),
    at("evictionResponders"),
  ],
  "PodSpec.schedulingGroup": [inPod({ schedulingGroup: { podGroupName: "a" } }), at("schedulingGroup")],
  "Toleration.operator=Lt": [
    inPod({ tolerations: [{ key: "a", operator: "Lt", value: "5" }] }),
    at("tolerations[0].operator"),
  ],
  "Toleration.operator=Gt": [
    inPod({ tolerations: [{ key: "a", operator: "Gt", value: "5" }] }),
    at("tolerations[0].operator"),
  ],
  "Lifecycle.stopSignal": [
    inContainer({ lifecycle: { stopSignal: "SIGTERM" } }, { os: { name: "linux" } }),
    at("containers[0].lifecycle.stopSignal"),
  ],
  "GRPCAction.mode": [
    inContainer({ livenessProbe: { grpc: { port: 80, mode: "TLSNoVerify" } } }),
    at("containers[0].livenessProbe.grpc.mode"),
  ],
  "HTTPGetAction.protocol": [
    inContainer({ livenessProbe: { httpGet: { port: 80, protocol: "HTTP1" } } }),
    at("containers[0].livenessProbe.httpGet.protocol"),
  ],
  "VolumeMount.bindMountOptions": [
    inContainer(
      { volumeMounts: [{ name: "v", mountPath: "/v", bindMountOptions: ["noexec"] }] },
      { volumes: [{ name: "v", emptyDir: {} }] },
    ),
    at("containers[0].volumeMounts[0].bindMountOptions"),
  ],
  "EmptyDirVolumeSource.mode": [inVolume({ emptyDir: { mode: 0o750 } }), at("volumes[0].emptyDir.mode")],
  "ConfigMapVolumeSource.defaultUser": [
    inVolume({ configMap: { name: "c", defaultUser: 1 } }),
    at("volumes[0].configMap.defaultUser"),
  ],
  "SecretVolumeSource.defaultUser": [
    inVolume({ secret: { secretName: "c", defaultUser: 1 } }),
    at("volumes[0].secret.defaultUser"),
  ],
  "DownwardAPIVolumeSource.defaultUser": [
    inVolume({ downwardAPI: { items: [], defaultUser: 1 } }),
    at("volumes[0].downwardAPI.defaultUser"),
  ],
  "ProjectedVolumeSource.defaultUser": [
    inVolume({ projected: { sources: [], defaultUser: 1 } }),
    at("volumes[0].projected.defaultUser"),
  ],
  "KeyToPath.user": [
    inVolume({ configMap: { name: "c", items: [{ key: "a", path: "b", user: 1 }] } }),
    at("volumes[0].configMap.items[0].user"),
  ],
  "DownwardAPIVolumeFile.user": [
    inVolume({ downwardAPI: { items: [{ path: "a", fieldRef: { fieldPath: "metadata.name" }, user: 1 }] } }),
    at("volumes[0].downwardAPI.items[0].user"),
  ],
  "ServiceAccountTokenProjection.user": [
    inProjection({ serviceAccountToken: { path: "a", user: 1 } }),
    at("volumes[0].projected.sources[0].serviceAccountToken.user"),
  ],
  "ClusterTrustBundleProjection.user": [
    inProjection({ clusterTrustBundle: { name: "a", path: "a", user: 1 } }),
    at("volumes[0].projected.sources[0].clusterTrustBundle.user"),
  ],
  "PodCertificateProjection.user": [
    inProjection({
      podCertificate: { signerName: "a.io/b", keyType: "ED25519", credentialBundlePath: "a", user: 1 },
    }),
    at("volumes[0].projected.sources[0].podCertificate.user"),
  ],
};

const value = (object: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((inner, key) => (inner as Fields | undefined)?.[key], object);

const places = (object: object, version: string) => newerFields(object, version).map(({ field }) => field);

describe("newerFields", () => {
  const gated = Object.keys(history).filter(key => history[key]?.gate && history[key].onSince === undefined);

  it.each(gated)("reports %s in the newest version, which drops or refuses it", key => {
    const known = off[key];
    if (known === undefined)
      throw new Error(`put a manifest with ${key} into this file, and see src/dry-run/disabled-fields.ts`);
    const [object, field] = known;
    expect(newerFields(object, "1.37")).toEqual([
      expect.objectContaining({
        field,
        known: true,
        message: expect.stringMatching(/ unless its feature gate \w+ is on, which is off by default$/),
      }),
    ]);
    const answer = dryRunCreate(object);
    if (answer.ok) expect(value(answer.object, field)).toBeUndefined();
    else expect(answer.errors.map(error => error.field)).toEqual([field]);
  });

  it("knows no field that the newest version takes by default as one that it does not", () => {
    const object = manifest(
      { managedBy: "a.io/b", podReplacementPolicy: "Failed" },
      { hostUsers: false, initContainers: [{ name: "i", image: "b", restartPolicy: "Always" }] },
      { restartPolicy: "Never", restartPolicyRules: [] },
    );
    expect(newerFields(object, "1.37")).toEqual([]);
    expect(dryRunCreate(object)).toMatchObject({ ok: true });
  });

  it("says whether a version knows a field, or only lacks its feature gate", () => {
    const object = manifest({ managedBy: "a.io/b" });
    expect(newerFields(object, "1.29")).toEqual([
      {
        field: "spec.managedBy",
        known: false,
        since: "1.30",
        gate: "JobManagedBy",
        onSince: "1.32",
        message:
          "Version 1.29 does not know this field: it is there since 1.30, and its feature gate JobManagedBy is on by default since 1.32",
      },
    ]);
    expect(newerFields(object, "v1.31.4-gke.100")).toEqual([
      expect.objectContaining({
        known: true,
        message:
          "Version 1.31 drops or refuses this unless its feature gate JobManagedBy is on, which is on by default since 1.32",
      }),
    ]);
    expect(newerFields(object, "1.32")).toEqual([]);
    const plain = inPod({
      volumes: [{ name: "v", ephemeral: { volumeClaimTemplate: { spec: { dataSourceRef: {} } } } }],
    });
    expect(newerFields(plain, "1.21").map(({ message }) => message)).toEqual([
      "Version 1.21 does not know this field: it is there since 1.22",
    ]);
  });

  it("tells values and places apart", () => {
    const rules = [{ action: "FailIndex" }, { action: "FailJob" }];
    expect(places(manifest({ podFailurePolicy: { rules } }), "1.28")).toEqual([
      "spec.podFailurePolicy.rules[0].action",
    ]);
    const both = inContainer(
      { restartPolicy: "Never" },
      { initContainers: [{ name: "i", image: "b", restartPolicy: "Always" }] },
    );
    expect(places(both, "1.34")).toEqual([at("containers[0].restartPolicy")]);
    const once = inPod({ initContainers: [{ name: "i", image: "b", restartPolicy: "OnFailure" }] });
    expect(places(once, "1.34")).toEqual([at("initContainers[0].restartPolicy")]);
    expect(places(once, "1.35")).toEqual([]);
    expect(places(both, "1.28").sort()).toEqual([
      at("containers[0].restartPolicy"),
      at("initContainers[0].restartPolicy"),
    ]);
  });

  it("knows no value and no place that is newer than the version", () => {
    const rules = [{ action: "FailIndex" }];
    expect(newerFields(manifest({ podFailurePolicy: { rules } }), "1.27")).toEqual([
      expect.objectContaining({
        known: false,
        message:
          "Version 1.27 does not know this value: it is there since 1.28, and its feature gate JobBackoffLimitPerIndex is on by default since 1.29",
      }),
    ]);
    expect(newerFields(manifest({ podFailurePolicy: { rules } }), "1.28")[0]?.known).toBe(true);
    for (const version of ["1.27", "1.33"])
      expect(newerFields(inContainer({ restartPolicy: "Never" }), version)).toEqual([
        expect.objectContaining({
          known: false,
          message: `Version ${version} does not know this field here: it is there since 1.34, and its feature gate ContainerRestartRules is on by default since 1.35`,
        }),
      ]);
  });

  it.each<[what: string, object: object, field: string, last: string, first: string]>([
    [
      "MountOption",
      inPod({ securityContext: { seLinuxChangePolicy: "MountOption" } }),
      at("securityContext.seLinuxChangePolicy"),
      "1.36",
      "1.37",
    ],
    [
      "status.hostIPs",
      inContainer({ env: [{ name: "A", valueFrom: { fieldRef: { fieldPath: "status.hostIPs" } } }] }),
      at("containers[0].env[0].valueFrom.fieldRef.fieldPath"),
      "1.28",
      "1.29",
    ],
    [
      "ReadWriteOncePod",
      inVolume({
        ephemeral: {
          volumeClaimTemplate: {
            spec: {
              accessModes: ["ReadWriteOncePod"],
              resources: { requests: { storage: "1Gi" } },
            },
          },
        },
      }),
      at("volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes[0]"),
      "1.26",
      "1.27",
    ],
    [
      "Unmasked",
      inContainer({ securityContext: { procMount: "Unmasked" } }, { hostUsers: false }),
      at("containers[0].securityContext.procMount"),
      "1.32",
      "1.33",
    ],
  ])("knows which version takes the value %s", (_, object, field, last, first) => {
    expect(newerFields(object, last)).toContainEqual(expect.objectContaining({ field, known: true }));
    expect(places(object, first)).toEqual([]);
    expect(dryRunCreate(object)).toMatchObject({ ok: true });
  });

  it("lets procMount be what it is by default", () => {
    expect(places(inContainer({ securityContext: { procMount: "Default" } }), "1.25")).toEqual([]);
  });

  it("reports nothing below a field that it reports", () => {
    expect(places(manifest({ successPolicy: { rules: [{ succeededCount: 1 }] } }), "1.22")).toEqual([
      "spec.successPolicy",
    ]);
  });

  it("reports what a version does not know in a status too, and as null: kubectl refuses both", () => {
    const object = { ...manifest({ managedBy: null }), status: { active: 1, ready: 1 } };
    expect(newerFields(object, "1.22")).toEqual([
      expect.objectContaining({ field: "spec.managedBy", known: false }),
      expect.objectContaining({ field: "status.ready", known: false }),
    ]);
    expect(newerFields(object, "1.31")).toEqual([]);
  });

  describe("older rules", () => {
    const env = (name: string) => inContainer({ env: [{ name, value: "a" }] });
    const searches = (...domains: string[]) => inPod({ dnsConfig: { searches: domains } });
    const spread = (selector: Fields) =>
      inPod({
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: "zone",
            whenUnsatisfiable: "DoNotSchedule",
            labelSelector: selector,
            matchLabelKeys: ["b", "a"],
          },
        ],
      });
    const cronJob = (pattern: Fields) => ({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "a" },
      spec: {
        schedule: "@daily",
        jobTemplate: {
          spec: manifest({ podFailurePolicy: { rules: [{ action: "Ignore", onPodConditions: [pattern] }] } })
            .spec,
        },
      },
    });
    const sidecar = { name: "i", image: "b", restartPolicy: "Always" };
    const rule = { action: "Restart", exitCodes: { operator: "In", values: [3] } };
    const huge = { resourceFieldRef: { containerName: "a", resource: "limits.hugepages-2Mi" } };
    const name = at("containers[0].env[0].name");
    const relaxed = (version: string, what: string) =>
      `${version} refuses ${what} unless its feature gate RelaxedEnvironmentVariableValidation is on, which is on by default since 1.32`;

    // The versions: the last one with the rule, and the first without it. The message begins with "Version ".
    it.each<[what: string, object: object, field: string, message: string, first: string]>([
      ["a name", env("a b"), name, relaxed("1.31", "this name"), "1.32"],
      ["a name that begins with a digit", env("1"), name, relaxed("1.30", "this name"), "1.32"],
      ["a name that begins with two dots", env("..a"), name, relaxed("1.31", "this name"), "1.32"],
      [
        "a name, without the gate",
        env("a b"),
        name,
        "1.29 refuses this name: it is allowed since 1.30, and its feature gate RelaxedEnvironmentVariableValidation is on by default since 1.32",
        "1.32",
      ],
      [
        "a prefix",
        inContainer({ envFrom: [{ prefix: "1_", secretRef: { name: "s" } }] }),
        at("containers[0].envFrom[0].prefix"),
        relaxed("1.31", "this prefix"),
        "1.32",
      ],
      [
        "many domains",
        searches("a", "b", "c", "d", "e", "f", "g"),
        at("dnsConfig.searches"),
        "1.25 refuses more than 6 domains, or more than 256 characters unless its feature gate ExpandedDNSConfig is on, which is on by default since 1.26",
        "1.26",
      ],
      [
        "long domains",
        searches(...Array.from({ length: 5 }, () => `${"a".repeat(50)}.b`)),
        at("dnsConfig.searches"),
        "1.21 refuses more than 6 domains, or more than 256 characters: it is allowed since 1.22, and its feature gate ExpandedDNSConfig is on by default since 1.26",
        "1.26",
      ],
      [
        "an underscore in a domain",
        searches("a.b", "_a.b"),
        at("dnsConfig.searches[1]"),
        "1.32 refuses a domain with _, or . alone unless its feature gate RelaxedDNSSearchValidation is on, which is on by default since 1.33",
        "1.33",
      ],
      [
        "the root domain",
        searches("."),
        at("dnsConfig.searches[0]"),
        "1.31 refuses a domain with _, or . alone: it is allowed since 1.32, and its feature gate RelaxedDNSSearchValidation is on by default since 1.33",
        "1.33",
      ],
      [
        "a key in both",
        spread({ matchLabels: { a: "b" } }),
        at("topologySpreadConstraints[0].matchLabelKeys[1]"),
        "1.33 refuses a key that the labelSelector has too: it is allowed since 1.34",
        "1.34",
      ],
      [
        "a key in both, as an expression",
        spread({ matchExpressions: [{ key: "b", operator: "Exists" }] }),
        at("topologySpreadConstraints[0].matchLabelKeys[0]"),
        "1.33 refuses a key that the labelSelector has too: it is allowed since 1.34",
        "1.34",
      ],
      [
        "no status in a CronJob",
        cronJob({ type: "DisruptionTarget" }),
        "spec.jobTemplate.spec.podFailurePolicy.rules[0].onPodConditions[0].status",
        "1.33 refuses a CronJob without this field, which has a default only in Jobs: it is allowed since 1.34",
        "1.34",
      ],
      [
        "no seconds",
        inContainer({ lifecycle: { preStop: { sleep: {} } } }),
        at("containers[0].lifecycle.preStop.sleep.seconds"),
        "1.32 refuses 0 seconds unless its feature gate PodLifecycleSleepActionAllowZero is on, which is on by default since 1.33",
        "1.33",
      ],
      [
        "rules in a sidecar",
        inPod({ initContainers: [{ ...sidecar, restartPolicyRules: [rule] }] }),
        at("initContainers[0].restartPolicyRules"),
        "1.35 refuses rules in a sidecar unless its feature gate RestartAllContainersOnContainerExits is on, which is on by default since 1.36",
        "1.36",
      ],
      [
        "huge pages in the downward API",
        inContainer({ env: [{ name: "A", valueFrom: huge }] }),
        at("containers[0].env[0].valueFrom.resourceFieldRef.resource"),
        "1.22 refuses huge pages here unless its feature gate DownwardAPIHugePages is on, which is on by default since 1.23",
        "1.23",
      ],
    ])("knows that older versions refuse %s", (_, object, field, message, first) => {
      const version = message.slice(0, "1.29".length);
      const known = message.includes(" unless ");
      expect(newerFields(object, version)).toEqual([
        expect.objectContaining({ field, known, message: `Version ${message}` }),
      ]);
      expect(newerFields(object, first)).toEqual([]);
      expect(dryRunCreate(object)).toMatchObject({ ok: true });
    });

    it.each([
      env("A.b-c_1"),
      searches("a.b", "c."),
      spread({ matchLabels: { c: "d" } }),
      cronJob({ type: "DisruptionTarget", status: "True" }),
      manifest({
        podFailurePolicy: { rules: [{ action: "Ignore", onPodConditions: [{ type: "DisruptionTarget" }] }] },
      }),
      inContainer({ lifecycle: { preStop: { sleep: { seconds: 1 } } } }),
      inPod({ initContainers: [sidecar] }),
    ])("let other manifests pass: %j", object => expect(newerFields(object, "1.30")).toEqual([]));

    it.each([
      inContainer({ env: [{}, { name: 1 }, null], envFrom: [{ prefix: "" }] }),
      inPod({ dnsConfig: { searches: "a_b" } }),
      inPod({ dnsConfig: { searches: [1, null] } }),
      spread(null as never),
      spread({ matchLabels: 1, matchExpressions: [null, 1] }),
      spread({ matchExpressions: {} }),
      inContainer({ env: [{ name: "A", valueFrom: { resourceFieldRef: {} } }] }),
    ])("pass over values of a wrong type: %j", object => expect(newerFields(object, "1.30")).toEqual([]));
  });

  it("takes CronJobs, lists, builders, and objects without a kind", () => {
    const { spec } = manifest({ managedBy: "a.io/b" });
    const cronJob = {
      apiVersion: "batch/v1",
      kind: "CronJob",
      spec: { timeZone: "UTC", jobTemplate: { spec } },
    };
    expect(places(cronJob, "1.23")).toEqual(["spec.timeZone", "spec.jobTemplate.spec.managedBy"]);
    expect(places({ kind: "CronJobList", items: [cronJob] }, "1.26")).toEqual([
      "items[0].spec.jobTemplate.spec.managedBy",
    ]);
    expect(places(job("a").managedBy("a.io/b"), "1.29")).toEqual(["spec.managedBy"]);
    expect(places({ spec }, "1.29")).toEqual(["spec.managedBy"]);
    expect(places({ kind: "List", items: [cronJob, { spec }] }, "1.26")).toEqual([
      "items[0].spec.jobTemplate.spec.managedBy",
      "items[1].spec.managedBy",
    ]);
    expect(places([{ kind: "List", items: [{ spec }] }, job("a").managedBy("a.io/b")], "1.26")).toEqual([
      "[0].items[0].spec.managedBy",
      "[1].spec.managedBy",
    ]);
  });

  it("takes instances of classes, and arrays and lists that contain themselves", () => {
    class V1Job {
      spec = manifest({ managedBy: "a.io/b" }).spec;
    }
    expect(places([new V1Job(), job("a").managedBy("a.io/b")], "1.29")).toEqual([
      "[0].spec.managedBy",
      "[1].spec.managedBy",
    ]);
    const endless: unknown[] = [manifest({ managedBy: "a.io/b" })];
    endless.push(endless, { kind: "List", items: endless });
    expect(places(endless, "1.29")).toEqual(["[0].spec.managedBy"]);
    const list: Fields = { kind: "List" };
    list.items = list;
    expect(places(list, "1.29")).toEqual([]);
  });

  it.each([
    undefined,
    null,
    1,
    "a",
    [],
    new Map(),
    { spec: 1 },
    { spec: { template: [] } },
    { kind: {}, spec: null },
    { kind: Object.create(null) },
    { kind: "List", items: { managedBy: "a.io/b" } },
    { kind: "JobList", items: { spec: { managedBy: "a.io/b" } } },
  ])("passes over what is no manifest: %j", object => expect(newerFields(object, "1.21")).toEqual([]));

  it.each(["1.20", "1.38", "2.0", "1", "", "1.3x", 1.31, undefined])("refuses the version %j", version => {
    expect(() => newerFields({}, version as string)).toThrow(
      /^a version of Kubernetes is needed, from "1\.21" to "1\.37", but got /,
    );
  });
});

describe("the reference", () => {
  it("tells since when there is a field", () => {
    expect(explain("job.spec.managedBy").field).toMatchObject({
      since: "1.30",
      gate: "JobManagedBy",
      onSince: "1.32",
    });
    expect(explain(`job.${at("containers.restartPolicy")}`).field).toMatchObject({
      since: "1.34",
      gate: "ContainerRestartRules",
    });
    expect(explain("Container.restartPolicy").field).toMatchObject({
      since: "1.28",
      gate: "SidecarContainers",
    });
    expect(explain("job.spec.backoffLimit").field).not.toHaveProperty("since");
  });
});

it("newerFields() answers for arrays in arrays, however deep", () => {
  let deep: unknown = manifest({ managedBy: "example.com/a" });
  for (let i = 0; i < 100_000; i++) {
    deep = [deep];
    if (i === 2)
      expect(newerFields(deep, "1.28").map(({ field }) => field)).toEqual(["[0][0][0].spec.managedBy"]);
  }
  expect(newerFields(deep, "1.28")).toEqual([]);
});

it("newerFields() passes over lists that claim to be endless", () => {
  const endless: unknown[] = [manifest({ managedBy: "example.com/a" })];
  endless.length = 2 ** 32 - 1;
  const dnsConfig = { searches: endless };
  const constraint = { labelSelector: { matchExpressions: endless }, matchLabelKeys: endless };
  for (const object of [
    endless,
    { kind: "JobList", items: endless },
    manifest({ podFailurePolicy: { rules: endless } }),
    inPod({ initContainers: endless, dnsConfig, topologySpreadConstraints: [constraint] }),
  ])
    expect(newerFields(object, "1.28")).toEqual([]);
});
