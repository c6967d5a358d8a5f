import { job, type PodSpec } from "jobwright";
import { describe, expect, it } from "vitest";
import { complete, failed, type PodOptions, pending, pod, running } from "../../../src/testing/index.ts";
import { kubeletConditions } from "../../../src/testing/pod/conditions.ts";
import { containerStatuses } from "../../../src/testing/pod/containers.ts";
import type { PodCondition, PodPhase } from "../../../src/testing/pod/types.ts";

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

it("pod returns a Pod of its Job, with ownerReference, template labels, finalizer and generated name", () => {
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

it("pod sets the given nodeName, and for a Pending Pod the condition PodScheduled", () => {
  const [pending, running] = [
    pod(pi, { nodeName: "worker-1" }),
    pod(pi, { phase: "Running", nodeName: "worker-1" }),
  ];
  expect([pod(pi), pending, running].map(({ spec }) => spec.nodeName)).toEqual([
    undefined,
    "worker-1",
    "worker-1",
  ]);
  // The server sets the condition when the scheduler binds a Pod. For a running Pod, the kubelet has always set it.
  expect(pod(pi).status).not.toHaveProperty("conditions");
  expect(pending.status.conditions).toEqual([
    {
      type: "PodScheduled",
      status: "True",
      lastProbeTime: null,
      lastTransitionTime: pending.metadata.creationTimestamp,
    },
  ]);
  expect(running.status).toEqual(pod(pi, { phase: "Running" }).status);
  expect(() => pod(pi, { nodeName: 1 } as never)).toThrow("pod: nodeName must be a string, but is 1");
});

it("pod gives a Pod of each index and nth its own name and uid", () => {
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

it("pod sets the index as label, annotation, hostname, name prefix and JOB_COMPLETION_INDEX", () => {
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

it("pod keeps a JOB_COMPLETION_INDEX that the container itself sets", () => {
  const own = indexed.template(t =>
    t.restartPolicy("Never").container(c => c.name("a").image("a").env({ JOB_COMPLETION_INDEX: "mine" })),
  );
  expect(pod(own).spec.containers[0]?.env).toEqual([{ name: "JOB_COMPLETION_INDEX", value: "mine" }]);
});

it("pod cuts a long Job name, and keeps the index and the suffix", () => {
  const long = indexed.name("a".repeat(60));
  const { name, generateName } = pod(long, { index: 11, suffix: "zzzzz" }).metadata;
  expect(generateName).toBe(`${"a".repeat(54)}-11-`);
  expect(name).toBe(`${"a".repeat(54)}-11-zzzzz`);
  expect(pod(pi.name("b".repeat(63)), { suffix: "zzzzz" }).metadata.name).toBe(`${"b".repeat(58)}zzzzz`);
});

it("pod annotates the failureCount and ignoredFailureCount of its index", () => {
  const perIndex = indexed.backoffLimitPerIndex(2);
  expect(pod(perIndex, { failureCount: 1, ignoredFailureCount: 2 }).metadata.annotations).toMatchObject({
    "batch.kubernetes.io/job-index-failure-count": "1",
    "batch.kubernetes.io/job-index-ignored-failure-count": "2",
  });
});

it("pod with an exitCode has ended, with that exit code in one of its containers", () => {
  const failure = pod(pi, { exitCode: 42 });
  expect(failure.status.phase).toBe("Failed");
  expect(failure.metadata.finalizers).toBeUndefined();
  const codes = (made = failure) =>
    made.status.containerStatuses?.map(({ name, state }) => [
      name,
      state.terminated?.exitCode,
      state.terminated?.reason,
    ]);
  // The kubelet sorts them by name.
  expect(codes()).toEqual([
    ["log", 0, "Completed"],
    ["pi", 42, "Error"],
  ]);
  expect(codes(pod(pi, { exitCode: 3, containerName: "log" }))?.[0]).toEqual(["log", 3, "Error"]);
  expect(codes(pod(pi, { exitCode: 0 }))?.[1]).toEqual(["pi", 0, "Completed"]);
  expect(pod(pi, { exitCode: 0 }).status.phase).toBe("Succeeded");
  expect(pod(pi, { phase: "Failed" }).status.containerStatuses?.[1]?.state.terminated?.exitCode).toBe(1);
  expect(pod(pi, { exitCode: 1, counted: false }).metadata.finalizers).toHaveLength(1);
});

it("pod can be Running with restarts, a DisruptionTarget condition and a deletionTimestamp", () => {
  const inPlace = pi.template(t => t.restartPolicy("OnFailure").container("pi", "perl"));
  const made = pod(inPlace, {
    phase: "Running",
    restarts: 2,
    startedAt: new Date("2026-01-01T00:01:00Z"),
    createdAt: new Date("2026-01-01T00:00:00Z"),
    deletedAt: new Date("2026-01-01T00:10:00Z"),
    conditions: [{ type: "DisruptionTarget", status: "True", reason: "EvictionByEvictionAPI" }],
  });
  expect(made.status.containerStatuses?.[0]).toMatchObject({
    ready: true,
    restartCount: 2,
    state: { running: {} },
    lastState: {
      terminated: {
        exitCode: 1,
        reason: "Error",
        startedAt: "2026-01-01T00:00:00Z",
        finishedAt: "2026-01-01T00:01:00Z",
      },
    },
  });
  expect(pod(inPlace, { phase: "Running" }).status.containerStatuses?.[0]?.lastState).toEqual({});
  expect(made.status.conditions?.[0]).toMatchObject({ type: "DisruptionTarget", status: "True" });
  expect(made.status.conditions?.find(({ type }) => type === "Ready")?.status).toBe("True");
  expect(made.metadata.deletionTimestamp).toBe("2026-01-01T00:10:30Z");
});

describe("pod-level resources", () => {
  const made = (resources: object | undefined, containers: object[], initContainers: object[] = []) => {
    const named = (all: object[], kind: string) =>
      all.map((one, i) => ({ name: `${kind}${i}`, image: "busybox", ...one }));
    const spec = {
      restartPolicy: "Never",
      ...(resources && { resources }),
      containers: named(containers, "c"),
      initContainers: named(initContainers, "i"),
    };
    return pod({ metadata: { name: "pi" }, spec: { template: { spec } } } as never);
  };
  const whole = { limits: { cpu: "1", memory: "1Gi" } };
  const half = { resources: { requests: { cpu: "500m" } } };
  const limited = { resources: { limits: { cpu: "500m" } } };

  it("determine the qosClass, which otherwise follows from all containers", () => {
    const rank = (resources: object | undefined, ...containers: object[]) =>
      made(resources, containers).status.qosClass;
    expect(rank(undefined, { resources: whole }, { resources: whole })).toBe("Guaranteed");
    expect(rank(undefined, { resources: whole }, {})).toBe("Burstable");
    expect(rank(undefined, {}, {})).toBe("BestEffort");
    expect(rank(whole, {}, {})).toBe("Guaranteed");
    expect(rank({ requests: { cpu: "1" } }, {})).toBe("Burstable");
  });

  it("take missing requests and limits from each other and from the containers", () => {
    const level = (...args: Parameters<typeof made>) => made(...args).spec.resources;
    expect(level(undefined, [limited])).toBeUndefined();
    expect(level(whole, [{}])).toEqual({ ...whole, requests: whole.limits });
    // Containers that run at the same time add up. An init container takes what it needs before them.
    expect(level(whole, [half, half])?.requests).toEqual({ cpu: "1", memory: "1Gi" });
    const first = { resources: { requests: { cpu: "900m" } } };
    expect(level(whole, [half], [first])?.requests).toEqual({ cpu: "900m", memory: "1Gi" });
    const sidecar = { ...half, restartPolicy: "Always" };
    expect(level(whole, [half], [sidecar])?.requests).toEqual({ cpu: "1", memory: "1Gi" });
    // There is a limit if every container has one, and it is never below the request.
    const asked = { requests: { cpu: "600m", memory: "1Gi" } };
    expect(level({ requests: { memory: "1Gi" } }, [limited, limited])).toEqual({
      requests: { cpu: "1", memory: "1Gi" },
      limits: { cpu: "1" },
    });
    expect(level({ requests: { cpu: "2" } }, [limited])).toEqual({
      requests: { cpu: "2" },
      limits: { cpu: "2" },
    });
    expect(level(asked, [half])).toEqual(asked);
    const both = { limits: { memory: "2Gi" }, requests: { memory: "1Gi" } };
    expect(level(both, [limited])).toEqual({
      limits: { cpu: "500m", memory: "2Gi" },
      requests: { cpu: "500m", memory: "1Gi" },
    });
    const stored = { limits: { memory: "100Mi", "ephemeral-storage": "1Gi" }, requests: { memory: "50Mi" } };
    expect(level({ requests: { cpu: "1" } }, [{ resources: stored }, { resources: stored }])).toEqual({
      limits: { memory: "200Mi" },
      requests: { cpu: "1", memory: "100Mi" },
    });
    expect(level({ requests: { cpu: "1" } }, [limited, {}])).toEqual({ requests: { cpu: "1" } });
    const huge = { cpu: "1", "hugepages-2Mi": "4Mi" };
    expect(level({ requests: { cpu: "1" } }, [{ resources: { limits: huge } }])).toEqual({
      requests: huge,
      limits: huge,
    });
  });
});

it.each([
  ["BestEffort", undefined, undefined],
  ["Burstable", { cpu: "100m" }, undefined],
  ["Burstable", { cpu: "1", memory: "1Gi" }, { memory: "1Gi" }],
  ["Guaranteed", { cpu: "1000m" }, { cpu: "1", memory: "1Gi" }],
  ["Burstable", { memory: "512Mi" }, { cpu: "1", memory: "1Gi" }],
  ["BestEffort", { cpu: "0" }, undefined],
] as const)("pod has the qosClass %s with requests %o and limits %o", (qosClass, requests, limits) => {
  const made = pod(resources(requests, limits));
  expect(made.status.qosClass).toBe(qosClass);
  if (limits)
    expect(made.spec.containers[0]?.resources?.requests).toEqual({
      ...limits,
      ...requests,
      ...(requests && "cpu" in requests && { cpu: "cpu" in limits ? "1" : requests.cpu }),
    });
});

it("pod adds tolerations for lost nodes, unless the template tolerates them already", () => {
  const tolerant = (tolerations: object[]) =>
    pod(
      job("pi").template(t =>
        t
          .restartPolicy("Never")
          .container("a", "a")
          .tolerations(tolerations as never),
      ),
    ).spec.tolerations;
  expect(tolerant([{ operator: "Exists" }])).toEqual([{ operator: "Exists" }]);
  const gpu = { key: "gpu", operator: "Exists", effect: "NoSchedule" };
  const lost = { operator: "Exists", effect: "NoExecute", tolerationSeconds: 300 };
  expect(tolerant([gpu])).toEqual([
    gpu,
    { key: "node.kubernetes.io/not-ready", ...lost },
    { key: "node.kubernetes.io/unreachable", ...lost },
  ]);
});

it("pod applies restarts only to containers that can restart, and throws if there are none", () => {
  const counts = (template: object, options = {}) => {
    const { status } = pod(job("pi").template({ spec: template } as never), {
      phase: "Running",
      restarts: 2,
      ...options,
    });
    return [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])].map(
      ({ name, restartCount, lastState }) =>
        `${name} ${restartCount} ${lastState.terminated?.exitCode ?? ""}`,
    );
  };
  const [a, b] = [
    { name: "a", image: "a" },
    { name: "b", image: "b" },
  ];
  const never = { restartPolicy: "Never" };
  const rule = (action: string) => ({
    ...never,
    restartPolicyRules: [{ action, exitCodes: { operator: "In", values: [42, 43] } }],
  });
  expect(counts({ restartPolicy: "OnFailure", containers: [a, { ...b, ...never }] })).toEqual([
    "a 2 1",
    "b 0 ",
  ]);
  expect(
    counts({ ...never, initContainers: [b, { ...a, name: "s", restartPolicy: "Always" }], containers: [a] }),
  ).toEqual(["b 0 ", "s 2 1", "a 0 "]);
  expect(counts({ ...never, containers: [a, { ...b, ...rule("Restart") }] })).toEqual(["a 0 ", "b 2 42"]);
  expect(counts({ ...never, containers: [a, { ...b, ...rule("RestartAllContainers") }] })).toEqual([
    "a 2 137",
    "b 2 42",
  ]);
  expect(counts({ ...never, containers: [a] }, { restarts: 0 })).toEqual(["a 0 "]);
  expect(() => counts({ ...never, containers: [a, b] })).toThrow(
    new RangeError("pod: no container of it is restarted, its restartPolicy is Never"),
  );
});

it("pod of a complete Job has its startTime", () => {
  const done = complete(pi, { startedAt: new Date("2026-02-02T00:00:00Z") });
  const made = pod(done, { exitCode: 0 });
  expect(made.status.startTime).toBe("2026-02-02T00:00:00Z");
  expect(made.status.containerStatuses?.[0]?.state.terminated?.finishedAt).toBe("2026-02-02T00:01:00Z");
});

it("pod of a finished Job has ended no later than the Job, unless other times are given", () => {
  const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, n));
  const finishedAt = (made: ReturnType<typeof pod>) =>
    made.status.containerStatuses?.[0]?.state.terminated?.finishedAt?.slice(14, 19);
  expect(finishedAt(pod(complete(pi, { at: at(20) }), { exitCode: 0 }))).toBe("00:20");
  expect(finishedAt(pod(failed(pi, { at: at(20) }), { exitCode: 1 }))).toBe("00:20");
  expect(finishedAt(pod(failed(pi, { at: at(500) }), { exitCode: 1 }))).toBe("01:00");
  expect(finishedAt(pod(complete(pi, { at: at(20) }), { exitCode: 0, startedAt: at(30) }))).toBe("00:30");
  expect(finishedAt(pod(complete(pi, { at: at(20) }), { exitCode: 0, finishedAt: at(10) }))).toBe("00:10");
});

describe("pod throws for a Pod", () => {
  const pi = job("pi").template(t =>
    t.restartPolicy("Never").container("pi", "perl").initContainer("init", "perl"),
  );
  const shards = pi.indexed(5);

  it("that fails although its container is restarted", () => {
    const inPlace = pi.template(t =>
      t.restartPolicy("OnFailure").container("pi", "perl").initContainer("init", "perl"),
    );
    const exitCodes = { operator: "NotIn" as const, values: [1, 2] };
    const own = pi.template(t =>
      t
        .restartPolicy("Never")
        .container(c =>
          c
            .name("pi")
            .image("perl")
            .restartPolicy("Never")
            .restartPolicyRule({ action: "Restart", exitCodes }),
        ),
    );
    for (const [owner, options, name, code] of [
      [inPlace, { exitCode: 3 }, "pi", 3],
      [inPlace, { phase: "Failed" }, "pi", 1],
      [inPlace, { exitCode: 3, containerName: "init" }, "init", 3],
      [own, { exitCode: 3 }, "pi", 3],
    ] as const)
      expect(() => pod(owner, options)).toThrow(
        new RangeError(
          `pod: none fails whose container ${name} is restarted after exit code ${code}: take the phase Running with restarts, or deletedAt for one that is deleted`,
        ),
      );
    const deletedAt = new Date("2026-01-01T00:00:30Z");
    const conditions = [{ type: "DisruptionTarget", status: "True" }] as const;
    const late = pi.template(t =>
      t.restartPolicy("OnFailure").activeDeadlineSeconds(60).container("pi", "perl"),
    );
    for (const [owner, options] of [
      [inPlace, { exitCode: 143, deletedAt }],
      [inPlace, { exitCode: 137, conditions }],
      [late, { exitCode: 137, reason: "DeadlineExceeded" }],
      [own, { exitCode: 2 }],
      [pi, { exitCode: 3 }],
    ] as const)
      expect(pod(owner, options).status.phase).toBe("Failed");
    expect(pod(inPlace, { exitCode: 0 }).status.phase).toBe("Succeeded");
  });

  it("with an index that the Job does not have", () => {
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

  it("with a container that the Job does not have", () => {
    expect(() => pod(pi, { containerName: "p", exitCode: 3 })).toThrow(
      new RangeError("pod: the Job has no container p, it has init, pi"),
    );
    expect(pod(pi, { containerName: "init", exitCode: 3 }).status.phase).toBe("Failed");
  });

  it("that succeeds with another exit code than 0", () => {
    expect(() => pod(pi, { phase: "Succeeded", exitCode: 1 })).toThrow(
      new RangeError("pod: none succeeds with exit code 1"),
    );
    expect(pod(pi, { phase: "Succeeded", exitCode: 0 }).status.phase).toBe("Succeeded");
  });

  it("whose times are out of order", () => {
    const [first, second] = [new Date("2026-01-01T00:00:00Z"), new Date("2026-01-01T00:00:01Z")];
    for (const [options, message] of [
      [
        { startedAt: second, finishedAt: first },
        "finishedAt must not be before startedAt at 2026-01-01T00:00:01Z, but is 2026-01-01T00:00:00.000Z",
      ],
      [
        { createdAt: second, startedAt: first },
        "startedAt must not be before createdAt at 2026-01-01T00:00:01Z, but is 2026-01-01T00:00:00.000Z",
      ],
      [
        { createdAt: second, finishedAt: first },
        "finishedAt must not be before startedAt at 2026-01-01T00:00:01Z, but is 2026-01-01T00:00:00.000Z",
      ],
      [
        { createdAt: second, deletedAt: first },
        "deletedAt must not be before createdAt at 2026-01-01T00:00:01Z, but is 2026-01-01T00:00:00.000Z",
      ],
    ] as const)
      expect(() => pod(pi, { exitCode: 0, ...options })).toThrow(new RangeError(`pod: ${message}`));
    expect(pod(pi, { exitCode: 0, startedAt: second, finishedAt: second }).status.phase).toBe("Succeeded");
  });
});

it("pod that is deleted has its grace period, unless it has no node or has ended before", () => {
  const job = pi.template(t =>
    t.restartPolicy("Never").terminationGracePeriodSeconds(20).container("pi", "perl"),
  );
  const deletedAt = new Date("2026-01-01T00:05:00Z");
  const grace = (options: PodOptions) => {
    const { metadata } = pod(job, { ...options, deletedAt });
    return [metadata.deletionGracePeriodSeconds, metadata.deletionTimestamp];
  };
  expect(grace({ phase: "Running" })).toEqual([20, "2026-01-01T00:05:20Z"]);
  expect(grace({ phase: "Pending" })).toEqual([0, "2026-01-01T00:05:00Z"]);
  expect(grace({ phase: "Pending", nodeName: "one" })[0]).toBe(20);
  expect(grace({ waiting: { reason: "ContainerCreating" } })[0]).toBe(20);
  expect(grace({ exitCode: 0 })[0]).toBe(0);
  expect(grace({ exitCode: 137, finishedAt: deletedAt })[0]).toBe(20);
});

it("pod is by default the one that the message of a Job failed by PodFailurePolicy names", () => {
  const policy = pi.onExit(42).failJob();
  const made = failed(policy, { reason: "PodFailurePolicy", podName: "pi-abcde" });
  const { metadata, status } = pod(made);
  expect(metadata.name).toBe("pi-abcde");
  expect(status.containerStatuses?.[1]?.state.terminated?.exitCode).toBe(42);
  expect(pod(made, { nth: 1 }).metadata.name).not.toBe("pi-abcde");
  expect(pod(made, { suffix: "other" }).metadata.name).toBe("pi-other");
  // In an Indexed Job it is the first one that has not ended.
  const indexed = policy.indexed(4, { parallelism: 2 });
  const failing = failed(running(indexed, { completedIndexes: "0,2" }), { reason: "PodFailurePolicy" });
  const name = pod(failing, { index: 1 }).metadata.name;
  expect(name).toMatch(/^pi-1-/);
  expect(failing.status.conditions?.[0]?.message).toContain(` for pod default/${name} failed`);
  const third = failed(indexed, { reason: "PodFailurePolicy", podName: "pi-3-abcde" });
  expect(pod(third, { index: 3 }).metadata.name).toBe("pi-3-abcde");
  expect(pod(third, { index: 0 }).metadata.name).not.toBe("pi-3-abcde");
  expect(() => failed(policy, { reason: "PodFailurePolicy", podName: "not a name!" })).toThrow(
    new RangeError('failed: podName must be of a-z, 0-9, - and ., but is "not a name!"'),
  );
});

it.each([
  [{ uid: "" }, 'pod: uid must be not empty, but is ""'],
  [{ suffix: "BAD!" }, 'pod: suffix must be of a-z, 0-9 and -, at most 63, but is "BAD!"'],
  [{ nodeName: "Bad Node" }, 'pod: nodeName must be of a-z, 0-9, - and ., but is "Bad Node"'],
  [
    { phase: "Failed", exitCode: 0 },
    "pod: none with exit code 0 has failed, if the kubelet has no reason to end it",
  ],
] as [PodOptions, string][])("pod throws a RangeError for %j", (options, message) => {
  expect(() => pod(pi, options)).toThrow(new RangeError(message));
});

it.each([
  [
    { phase: "failed" },
    'phase must be one of Pending, Running, Succeeded, Failed, but is "failed"; did you mean "Failed"?',
  ],
  [{ phase: 1 }, "phase must be a string, but is 1"],
  [
    { reason: "OutOfMemory" },
    'reason must be one of Evicted, DeadlineExceeded, Preempting, Terminated, NodeAffinity, NodePorts, TaintToleration, NodeShutdown, TopologyAffinityError, UnexpectedAdmissionError, InvalidNodeInfo, PodOSNotSupported, SupplementalGroupsPolicyNotSupported, AppArmor, OutOfcpu, OutOfmemory, OutOfephemeral-storage, OutOfpods, OutOfexample.com/gpu, but is "OutOfMemory"; did you mean "OutOfmemory"?',
  ],
  [
    { conditions: [{ type: "Ready", status: "yes" }] },
    'the status of condition Ready must be one of True, False, Unknown, but is "yes"',
  ],
])("pod throws a TypeError for an unknown value: %j", (options, message) => {
  expect(() => pod(pi, options as never)).toThrow(new TypeError(`pod: ${message}`));
});

it("pod and running throw for misspelt options, and suggest the right ones", () => {
  expect(() => pod(pi, { phse: "Running" } as never)).toThrow(
    'pod: there is no option "phse"; did you mean "phase"?',
  );
  expect(() => running(pi, { activ: 1 } as never)).toThrow(
    'running: there is no option "activ"; did you mean "active"?',
  );
  expect(() => running(pi, { uncounted: { succeded: 1 } } as never)).toThrow(
    'running: uncounted: there is no option "succeded"; did you mean "succeeded"?',
  );
  // An undefined option is not given, and the options of other functions are ignored.
  expect(running(pi, { now: new Date() } as never)).toEqual(running(pi));
  expect(pod(pi, { phse: undefined } as never)).toEqual(pod(pi));
});

describe("the steps to a Pod", () => {
  let steps = 0;
  /** Returns the list, which counts how often someone reads from it. */
  const watched = <T>(list: T[]): T[] =>
    new Proxy(list, {
      get(target, key) {
        steps += 1;
        return Reflect.get(target, key);
      },
    });
  const many = () => watched(Array.from({ length: 1000 }, (_, i) => ({ name: `c${i}`, image: "a" })));
  const times = { created: new Date(0), begun: new Date(0), started: new Date(0), finished: new Date(0) };
  const draft = { qosClass: "BestEffort", times, generation: 1, kubeletName: "a" } as const;

  it.each<[PodPhase, PodOptions]>([
    ["Failed", {}],
    ["Failed", { containerName: "c999" }],
    ["Running", { restarts: 1 }],
  ])("do not grow with the square of its containers: %s %j", (phase, options) => {
    const spec: PodSpec = { restartPolicy: "Never", containers: many(), initContainers: many() };
    steps = 0;
    const { init, main } = containerStatuses({ ...draft, spec, phase, options });
    expect([init.length, main.length]).toEqual([1000, 1000]);
    expect(steps).toBeLessThan(50_000);
  });

  it("do not grow with the square of its conditions and readiness gates", () => {
    const types = Array.from({ length: 1000 }, (_, i) => `a.io/c${i}`);
    const conditions = watched(types.map(type => ({ type, status: "True" as const })));
    const gates = types.map(conditionType => ({ conditionType }));
    const gated = job("pi").template(t =>
      t.restartPolicy("Never").container("pi", "perl:5.34").readinessGates(gates),
    );
    steps = 0;
    const made = pod(gated, { phase: "Running", conditions });
    expect(made.status.conditions?.find(({ type }) => type === "Ready")?.status).toBe("True");
    const others = watched(made.status.conditions as PodCondition[]);
    const { spec, status } = made;
    const statuses = { init: [], main: status.containerStatuses ?? [] };
    kubeletConditions({ ...draft, spec, phase: "Running", options: {} }, statuses, others);
    expect(steps).toBeLessThan(50_000);
  });
});
