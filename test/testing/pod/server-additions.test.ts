// What the server changes in each Pod that is created.
import { type JobInput, pod, podsOf, running } from "jobwright/testing";
import { describe, expect, it } from "vitest";

/** Returns a Job with these fields in its template. */
const withPod = (spec: object, metadata: object = {}, more: object = {}): JobInput => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: {
    ...more,
    template: {
      metadata,
      spec: { restartPolicy: "Never", containers: [{ name: "main", image: "busybox" }], ...spec },
    },
  },
});

describe("scheduling gates", () => {
  const gated = withPod({ schedulingGates: [{ name: "example.com/quota" }] });

  it("set the condition PodScheduled of a Pod that waits for them", () => {
    const made = pod(gated);
    expect(made.spec.schedulingGates).toEqual([{ name: "example.com/quota" }]);
    expect(made.status.conditions).toEqual([
      {
        type: "PodScheduled",
        status: "False",
        lastProbeTime: null,
        lastTransitionTime: made.metadata.creationTimestamp,
        reason: "SchedulingGated",
        message: "Scheduling is blocked due to non-empty scheduling gates",
      },
    ]);
  });

  it("are gone once the Pod has a node, runs or has ended", () => {
    const scheduled = pod(gated, { nodeName: "worker-1" });
    expect(scheduled.status.conditions).toMatchObject([{ type: "PodScheduled", status: "True" }]);
    const waiting = pod(gated, { waiting: { reason: "ErrImagePull" } });
    for (const made of [scheduled, waiting, ...podsOf(running(gated)), pod(gated, { exitCode: 0 })])
      expect(made.spec).not.toHaveProperty("schedulingGates");
  });
});

it("label keys are merged into their selectors, with the Pod's own labels", () => {
  const labelSelector = { matchLabels: { a: "b" }, matchExpressions: [{ key: "x", operator: "Exists" }] };
  const index = "batch.kubernetes.io/job-completion-index";
  const term = {
    topologyKey: "zone",
    labelSelector,
    matchLabelKeys: ["app", "none"],
    mismatchLabelKeys: [index],
  };
  const spread = {
    maxSkew: 1,
    topologyKey: "zone",
    whenUnsatisfiable: "DoNotSchedule",
    matchLabelKeys: ["app"],
    labelSelector: {},
  };
  const affinity = {
    podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] },
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term }],
    },
  };
  const labels = { app: "web" };
  const indexed = withPod(
    { affinity, topologySpreadConstraints: [spread] },
    { labels },
    { completionMode: "Indexed", completions: 3 },
  );
  const { spec } = pod(indexed, { index: 2 });
  const merged = [
    { key: "x", operator: "Exists" },
    { key: "app", operator: "In", values: ["web"] },
    { key: index, operator: "NotIn", values: ["2"] },
  ];
  const { podAffinity, podAntiAffinity } = spec.affinity ?? {};
  expect([
    podAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.[0]?.labelSelector?.matchExpressions,
    podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution?.[0]?.podAffinityTerm.labelSelector
      ?.matchExpressions,
  ]).toEqual([merged, merged]);
  expect(spec.topologySpreadConstraints?.[0]?.labelSelector).toEqual({
    matchExpressions: [{ key: "app", operator: "In", values: ["web"] }],
  });
});

it("a negative terminationGracePeriodSeconds is one second", () => {
  const hasty = withPod({ terminationGracePeriodSeconds: -5 });
  const deletedAt = new Date("2026-01-01T00:01:00Z");
  const { metadata, spec } = pod(hasty, { phase: "Running", nodeName: "worker-1", deletedAt });
  expect(spec.terminationGracePeriodSeconds).toBe(1);
  expect(metadata).toMatchObject({
    deletionGracePeriodSeconds: 1,
    deletionTimestamp: "2026-01-01T00:01:01Z",
  });
});

it("the priority is 0, unless the Pod has a class, whose value only the cluster knows", () => {
  expect(pod(withPod({})).spec.priority).toBe(0);
  expect(pod(withPod({ priorityClassName: "high" })).spec.priority).toBe(undefined);
  expect(pod(withPod({ priorityClassName: "high", priority: 7 })).spec.priority).toBe(7);
});

describe("AppArmor annotations", () => {
  const prefix = "container.apparmor.security.beta.kubernetes.io/";
  const profile = (annotation: string, more: object = {}) =>
    pod(withPod(more, { annotations: { [`${prefix}main`]: annotation } })).spec.containers[0]?.securityContext
      ?.appArmorProfile;

  it("become the field of the container", () => {
    expect(profile("runtime/default")).toEqual({ type: "RuntimeDefault" });
    expect(profile("unconfined")).toEqual({ type: "Unconfined" });
    expect(profile("localhost/mine")).toEqual({ type: "Localhost", localhostProfile: "mine" });
  });

  it("stay alone if the Pod has the same profile, if the field cannot hold them, and on Windows", () => {
    expect(profile("unconfined", { securityContext: { appArmorProfile: { type: "Unconfined" } } })).toBe(
      undefined,
    );
    expect(profile("localhost/ mine")).toBe(undefined);
    expect(profile(`localhost/${"a".repeat(4095)}`)).toMatchObject({ type: "Localhost" });
    expect(profile(`localhost/${"a".repeat(4096)}`)).toBe(undefined);
    expect(profile("unconfined", { os: { name: "windows" } })).toBe(undefined);
  });
});
