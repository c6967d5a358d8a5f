import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { decode } from "../../src/decode/index.ts";
import { pullPolicy, setCronJobDefaults, setJobDefaults } from "../../src/defaults/index.ts";
import type { CronJob, Job, Volume } from "../../src/models/index.ts";

function defaulted(doc: object): Job {
  const decoded = decode({ apiVersion: "batch/v1", kind: "Job", ...doc });
  if (!decoded.ok) throw new Error(decoded.message);
  setJobDefaults(decoded.object as Job, pullPolicy);
  return decoded.object as Job;
}

const pod = (spec: object) => defaulted({ spec: { template: { spec } } }).spec?.template.spec;

describe("defaults of a Job", () => {
  it("are complete for an empty Job", () => {
    expect(defaulted({}).spec).toEqual({
      completions: 1,
      parallelism: 1,
      backoffLimit: 6,
      completionMode: "NonIndexed",
      suspend: false,
      podReplacementPolicy: "TerminatingOrFailed",
      manualSelector: false,
      template: {
        spec: {
          dnsPolicy: "ClusterFirst",
          restartPolicy: "Always",
          schedulerName: "default-scheduler",
          securityContext: {},
          terminationGracePeriodSeconds: 30,
        },
      },
    });
  });

  it("depend on other fields that are set", () => {
    expect(defaulted({ spec: { parallelism: 3 } }).spec).not.toHaveProperty("completions");
    expect(defaulted({ spec: { completions: 3 } }).spec).toMatchObject({ completions: 3, parallelism: 1 });
    expect(defaulted({ spec: { backoffLimitPerIndex: 0 } }).spec?.backoffLimit).toBe(2_147_483_647);
    const podFailurePolicy = { rules: [{ action: "Ignore", onPodConditions: [{ type: "A" }] }] };
    expect(defaulted({ spec: { podFailurePolicy } }).spec).toMatchObject({
      podReplacementPolicy: "Failed",
      podFailurePolicy: { rules: [{ onPodConditions: [{ type: "A", status: "True" }] }] },
    });
  });

  it("do not replace values that are set", () => {
    const said = {
      completions: 0,
      parallelism: 0,
      backoffLimit: 0,
      completionMode: "Indexed",
      suspend: true,
      podReplacementPolicy: "Failed",
      manualSelector: true,
    };
    expect(defaulted({ spec: said }).spec).toMatchObject(said);
  });

  it("include the Pod template's labels if the Job has none, as the same object", () => {
    const template = { metadata: { labels: { a: "b" } } };
    const job = defaulted({ metadata: { labels: {} }, spec: { template } });
    expect(job.metadata?.labels).toBe(job.spec?.template.metadata?.labels);
    const own = defaulted({ metadata: { labels: { c: "d" } }, spec: { template } });
    expect(own.metadata?.labels).toEqual({ c: "d" });
  });
});

describe("defaults of a CronJob", () => {
  it("include those of the CronJob's own fields and of its Pods, but not of its Jobs", () => {
    const cronJob = { apiVersion: "batch/v1", kind: "CronJob" } as CronJob;
    setCronJobDefaults(cronJob, pullPolicy);
    expect(cronJob.spec).toMatchObject({
      concurrencyPolicy: "Allow",
      suspend: false,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
    });
    const { template, ...others } = cronJob.spec.jobTemplate.spec;
    expect(others).toEqual({});
    expect(template.spec).toMatchObject({ dnsPolicy: "ClusterFirst", schedulerName: "default-scheduler" });
  });
});

describe("defaults of pods", () => {
  it("keep serviceAccount and serviceAccountName equal", () => {
    expect(pod({ serviceAccount: "a" })).toMatchObject({ serviceAccount: "a", serviceAccountName: "a" });
    expect(pod({ serviceAccount: "a", serviceAccountName: "b" })).toMatchObject({
      serviceAccount: "b",
      serviceAccountName: "b",
    });
  });

  it("do not copy limits to requests, nor container ports to host ports", () => {
    const spec = pod({
      hostNetwork: true,
      containers: [{ image: "a:1", resources: { limits: { cpu: "1" } }, ports: [{ containerPort: 80 }] }],
    });
    expect(spec?.containers).toEqual([
      {
        image: "a:1",
        imagePullPolicy: "IfNotPresent",
        terminationMessagePath: "/dev/termination-log",
        terminationMessagePolicy: "File",
        resources: { limits: { cpu: "1" } },
        ports: [{ containerPort: 80, protocol: "TCP" }],
      },
    ]);
  });

  it("apply to probes, hooks and env of all types of containers", () => {
    const container = {
      livenessProbe: { httpGet: { port: 80 } },
      readinessProbe: { grpc: { port: 80 } },
      startupProbe: { periodSeconds: 5, exec: {} },
      lifecycle: { preStop: { httpGet: { port: 80 } } },
      env: [{ valueFrom: { fieldRef: {} } }, { valueFrom: { fileKeyRef: {} } }],
    };
    const probe = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 };
    const expected = {
      livenessProbe: { httpGet: { port: 80, path: "/", scheme: "HTTP" }, ...probe },
      readinessProbe: { grpc: { port: 80, service: "" }, ...probe },
      startupProbe: { exec: {}, ...probe, periodSeconds: 5 },
      lifecycle: { preStop: { httpGet: { port: 80, path: "/", scheme: "HTTP" } } },
      env: [
        { valueFrom: { fieldRef: { apiVersion: "v1" } } },
        { valueFrom: { fileKeyRef: { optional: false } } },
      ],
    };
    const spec = pod({
      initContainers: [container],
      containers: [container],
      ephemeralContainers: [container],
    });
    expect(spec).toMatchObject({
      initContainers: [expected],
      containers: [expected],
      ephemeralContainers: [expected],
    });
  });

  it.each<[string, object, Partial<Volume>]>([
    ["nothing", {}, { emptyDir: {} }],
    ["hostPath", { hostPath: {} }, { hostPath: { path: undefined, type: "" } as never }],
    ["secret", { secret: {} }, { secret: { defaultMode: 420 } }],
    ["configMap", { configMap: { defaultMode: 0 } }, { configMap: { defaultMode: 0 } }],
    ["iscsi", { iscsi: {} }, { iscsi: { iscsiInterface: "default" } as never }],
    ["rbd", { rbd: {} }, { rbd: { pool: "rbd", user: "admin", keyring: "/etc/ceph/keyring" } as never }],
    [
      "azureDisk",
      { azureDisk: {} },
      { azureDisk: { cachingMode: "ReadWrite", fsType: "ext4", kind: "Shared", readOnly: false } as never },
    ],
    ["scaleIO", { scaleIO: {} }, { scaleIO: { storageMode: "ThinProvisioned", fsType: "xfs" } as never }],
    ["image", { image: { reference: "a" } }, { image: { reference: "a", pullPolicy: "Always" } }],
    [
      "ephemeral",
      { ephemeral: { volumeClaimTemplate: {} } },
      { ephemeral: { volumeClaimTemplate: { spec: { volumeMode: "Filesystem" } } } },
    ],
    [
      "downwardAPI",
      { downwardAPI: { items: [{ fieldRef: {} }] } },
      { downwardAPI: { defaultMode: 420, items: [{ fieldRef: { apiVersion: "v1" } }] } as never },
    ],
    [
      "projected",
      {
        projected: { sources: [{ serviceAccountToken: {} }, { downwardAPI: { items: [{ fieldRef: {} }] } }] },
      },
      {
        projected: {
          defaultMode: 420,
          sources: [
            { serviceAccountToken: { expirationSeconds: 3600 } },
            { downwardAPI: { items: [{ fieldRef: { apiVersion: "v1" } }] } },
          ],
        } as never,
      },
    ],
  ])("of a volume with %s", (_, source, expected) => {
    expect(pod({ volumes: [{ name: "a", ...source }] })?.volumes).toEqual([{ name: "a", ...expected }]);
  });
});

describe("pullPolicy", () => {
  it("equals the server's imagePullPolicy for every recorded image", () => {
    const cases = readCases("test/defaults/recorded/images.ndjson.gz");
    const differences = cases.flatMap(({ doc, verdict }) => {
      const { image = "" } = (doc as Job).spec?.template.spec?.containers[0] ?? {};
      const policy = (verdict.object as Job).spec?.template.spec?.containers[0]?.imagePullPolicy;
      return pullPolicy(image) === policy ? [] : [{ image, policy }];
    });
    expect(differences).toEqual([]);
    expect(cases).toHaveLength(304);
  });

  it("takes little time for very long image names", () => {
    for (const part of ["a", "a-", "a.", "a_", "-", "a/", "A.", ":", "0"]) {
      expect(pullPolicy(part.repeat(200_000))).toBe("IfNotPresent");
      expect(pullPolicy(`x.y/${part.repeat(200_000)}!`)).toBe("IfNotPresent");
    }
  });
});
