import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { complete, pending, pod, running } from "../../src/testing/index.ts";

const pi = job("pi").template(t =>
  t
    .restartPolicy("Never")
    .container("pi", "perl:5.34")
    .container(c => c.name("log").image("busybox")),
);
const indexed = pi.completionMode("Indexed").completions(12).parallelism(3);
const resources = (requests?: Record<string, string>, limits?: Record<string, string>) =>
  job("pi").template(t =>
    t.restartPolicy("Never").container(c =>
      c
        .name("pi")
        .image("perl")
        .resources({ ...(requests && { requests }), ...(limits && { limits }) }),
    ),
  );

it("belongs to its Job", () => {
  const owner = running(pi);
  const made = pod(owner);
  expect(made.metadata.ownerReferences).toEqual([
    {
      apiVersion: "batch/v1",
      kind: "Job",
      name: "pi",
      uid: owner.metadata.uid,
      controller: true,
      blockOwnerDeletion: true,
    },
  ]);
  expect(made.metadata.labels).toEqual(owner.spec.template.metadata?.labels);
  expect(made.metadata.finalizers).toEqual(["batch.kubernetes.io/job-tracking"]);
  expect(made.metadata.name).toMatch(/^pi-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
  expect(pod(pi)).toEqual(pod(pending(pi)));
});

it("has a name and a uid of its own", () => {
  const pods = [
    pod(pi),
    pod(pi, { nth: 1 }),
    pod(indexed),
    pod(indexed, { index: 1 }),
    pod(indexed, { index: 1, nth: 1 }),
  ];
  expect(new Set(pods.map(({ metadata }) => metadata.name)).size).toBe(5);
  expect(new Set(pods.map(({ metadata }) => metadata.uid)).size).toBe(5);
});

it("knows its index in four places", () => {
  const made = pod(indexed, { index: 11 });
  const key = "batch.kubernetes.io/job-completion-index";
  expect(made.metadata.labels?.[key]).toBe("11");
  expect(made.metadata.annotations).toEqual({ [key]: "11" });
  expect(made.spec.hostname).toBe("pi-11");
  expect(made.metadata.generateName).toBe("pi-11-");
  for (const { env } of made.spec.containers ?? []) {
    expect(env).toEqual([
      {
        name: "JOB_COMPLETION_INDEX",
        valueFrom: { fieldRef: { apiVersion: "v1", fieldPath: `metadata.labels['${key}']` } },
      },
    ]);
  }
});

it("leaves a variable of that name alone", () => {
  const own = indexed.template(t =>
    t.restartPolicy("Never").container(c => c.name("a").image("a").env({ JOB_COMPLETION_INDEX: "mine" })),
  );
  expect(pod(own).spec.containers[0]?.env).toEqual([{ name: "JOB_COMPLETION_INDEX", value: "mine" }]);
});

it("cuts a long name so that the index stays", () => {
  const long = indexed.name("a".repeat(60));
  const { name, generateName } = pod(long, { index: 11, suffix: "zzzzz" }).metadata;
  expect(generateName).toBe(`${"a".repeat(54)}-11-`);
  expect(name).toBe(`${"a".repeat(54)}-11-zzzzz`);
  expect(pod(pi.name("b".repeat(63)), { suffix: "zzzzz" }).metadata.name).toBe(`${"b".repeat(58)}zzzzz`);
});

it("counts the failures of its index", () => {
  const perIndex = indexed.backoffLimitPerIndex(2);
  expect(pod(perIndex, { failureCount: 1, ignoredFailureCount: 2 }).metadata.annotations).toMatchObject({
    "batch.kubernetes.io/job-index-failure-count": "1",
    "batch.kubernetes.io/job-index-ignored-failure-count": "2",
  });
});

it("ends with an exit code", () => {
  const failure = pod(pi, { exitCode: 42 });
  expect(failure.status.phase).toBe("Failed");
  expect(failure.metadata.finalizers).toBeUndefined();
  const codes = (made = failure) =>
    made.status.containerStatuses?.map(({ name, state }) => [
      name,
      state.terminated?.exitCode,
      state.terminated?.reason,
    ]);
  expect(codes()).toEqual([
    ["pi", 42, "Error"],
    ["log", 0, "Completed"],
  ]);
  expect(codes(pod(pi, { exitCode: 3, containerName: "log" }))?.[1]).toEqual(["log", 3, "Error"]);
  expect(codes(pod(pi, { exitCode: 0 }))?.[0]).toEqual(["pi", 0, "Completed"]);
  expect(pod(pi, { exitCode: 0 }).status.phase).toBe("Succeeded");
  expect(pod(pi, { phase: "Failed" }).status.containerStatuses?.[0]?.state.terminated?.exitCode).toBe(1);
  expect(pod(pi, { exitCode: 1, counted: false }).metadata.finalizers).toHaveLength(1);
});

it("runs, and may be disrupted or deleted", () => {
  const made = pod(pi, {
    phase: "Running",
    restarts: 2,
    deletedAt: new Date("2026-01-01T00:10:00Z"),
    conditions: [{ type: "DisruptionTarget", status: "True", reason: "EvictionByEvictionAPI" }],
  });
  expect(made.status.containerStatuses?.[0]).toMatchObject({
    ready: true,
    restartCount: 2,
    state: { running: {} },
  });
  expect(made.status.conditions?.[0]).toMatchObject({ type: "DisruptionTarget", status: "True" });
  expect(made.status.conditions?.find(({ type }) => type === "Ready")?.status).toBe("True");
  expect(made.metadata.deletionTimestamp).toBe("2026-01-01T00:10:30Z");
});

it.each([
  ["BestEffort", undefined, undefined],
  ["Burstable", { cpu: "100m" }, undefined],
  ["Burstable", { cpu: "1", memory: "1Gi" }, { memory: "1Gi" }],
  ["Guaranteed", { cpu: "1000m" }, { cpu: "1", memory: "1Gi" }],
  ["BestEffort", { cpu: "0" }, undefined],
] as const)("is %s with requests %o and limits %o", (qosClass, requests, limits) => {
  const made = pod(resources(requests, limits));
  expect(made.status.qosClass).toBe(qosClass);
  if (limits)
    expect(made.spec.containers[0]?.resources?.requests).toEqual({
      ...limits,
      ...requests,
      ...(requests && "cpu" in requests && { cpu: "cpu" in limits ? "1" : requests.cpu }),
    });
});

it("keeps its own tolerations, and waits for lost nodes", () => {
  const tolerant = (tolerations: object[]) =>
    pod(
      job("pi").template(t =>
        t
          .restartPolicy("Never")
          .container("a", "a")
          .tolerations(tolerations as never),
      ),
    ).spec.tolerations;
  expect(tolerant([{ operator: "Exists" }])).toHaveLength(1);
  expect(tolerant([{ key: "gpu", operator: "Exists", effect: "NoSchedule" }])).toHaveLength(3);
});

it("of a finished Job started when that did", () => {
  const done = complete(pi, { startedAt: new Date("2026-02-02T00:00:00Z") });
  const made = pod(done, { exitCode: 0 });
  expect(made.status.startTime).toBe("2026-02-02T00:00:00Z");
  expect(made.status.containerStatuses?.[0]?.state.terminated?.finishedAt).toBe("2026-02-02T00:01:00Z");
});

describe("what no pod of a Job can be", () => {
  const pi = job("pi").template(t =>
    t.restartPolicy("Never").container("pi", "perl").initContainer("init", "perl"),
  );
  const shards = pi.indexed(5);

  it("is an index that the Job does not have", () => {
    for (const index of [5, -1])
      expect(() => pod(shards, { index })).toThrow(
        new RangeError(`pod: the Job has no index ${index}, it has 5 completions`),
      );
    expect(() => pod(pi, { index: 0 })).toThrow(
      new RangeError("pod: the Job has no index 0, its completionMode is not Indexed"),
    );
    for (const index of [1.5, Number.NaN])
      expect(() => pod(shards, { index })).toThrow(
        new TypeError(`pod: index must be a whole number, but is ${index}`),
      );
    expect(pod(shards, { index: 4 }).metadata.name).toMatch(/^pi-4-/);
  });

  it("is a container that it does not have", () => {
    expect(() => pod(pi, { containerName: "p", exitCode: 3 })).toThrow(
      new RangeError("pod: the Job has no container p, it has init, pi"),
    );
    expect(pod(pi, { containerName: "init", exitCode: 3 }).status.phase).toBe("Failed");
  });

  it("is success with another exit code than 0", () => {
    expect(() => pod(pi, { phase: "Succeeded", exitCode: 1 })).toThrow(
      new RangeError("pod: none succeeds with exit code 1"),
    );
    expect(pod(pi, { phase: "Succeeded", exitCode: 0 }).status.phase).toBe("Succeeded");
  });
});
