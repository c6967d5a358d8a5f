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
    const [object, field] = off[key] ?? [{}, "no manifest for it"];
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

  it("reports nothing below a field that it reports, and nothing in a status", () => {
    const object = {
      ...manifest({ successPolicy: { rules: [{ succeededCount: 1 }] } }),
      status: { ready: 1 },
    };
    expect(places(object, "1.22")).toEqual(["spec.successPolicy"]);
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
      /^a version of Kubernetes is needed, from 1\.21 to 1\.37, but got /,
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
