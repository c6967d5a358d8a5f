// The options that a Pod may be given, and what its kubelet makes of them.
import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { complete, type PodOptions, pod, podsOf, running } from "../../../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const again = job("again").template(t => t.restartPolicy("OnFailure").container("pi", "perl:5.34"));
const at = (time: string) => new Date(`2026-01-01T${time}Z`);
const first = (from: typeof pi, options: PodOptions) => pod(from, options).status.containerStatuses?.[0];

describe("a container whose end the kubelet did not see", () => {
  it("has startedAt and finishedAt of null", () => {
    expect(first(pi, { terminated: { reason: "ContainerStatusUnknown" } })?.state.terminated).toEqual({
      exitCode: 137,
      reason: "ContainerStatusUnknown",
      message: "The container could not be located when the pod was terminated",
      startedAt: null,
      finishedAt: null,
    });
    const back = first(again, {
      phase: "Running",
      restarts: 1,
      terminated: { reason: "ContainerStatusUnknown" },
    });
    expect(back?.lastState.terminated).toMatchObject({ startedAt: null, finishedAt: null });
  });

  it("has the reason RestartingAllContainers if the rule of another container restarts all", () => {
    const rules = job("rules").template(t =>
      t
        .restartPolicy("Never")
        .container("judge", "busybox", c =>
          c
            .restartPolicy("Never")
            .restartPolicyRules([
              { action: "RestartAllContainers", exitCodes: { operator: "In", values: [3] } },
            ]),
        )
        .container("pi", "perl"),
    );
    const { containerStatuses } = pod(rules, { phase: "Running", restarts: 1 }).status;
    expect(containerStatuses?.[1]?.lastState.terminated).toEqual({
      exitCode: 137,
      reason: "RestartingAllContainers",
      message: "The container is removed because RestartAllContainers in place",
      startedAt: null,
      finishedAt: null,
    });
  });
});

describe("a container that could not be started", () => {
  it("waits with its end as the last state, and has no restarts by default", () => {
    const told = { waiting: { reason: "RunContainerError" }, terminated: { reason: "StartError" } };
    expect(first(again, told)).toMatchObject({
      state: { waiting: { reason: "RunContainerError" } },
      lastState: { terminated: { exitCode: 128, reason: "StartError" } },
      restartCount: 0,
    });
    expect(pod(again, told).status.phase).toBe("Running");
    expect(first(again, { ...told, restarts: 3 })?.restartCount).toBe(3);
    expect(first(again, { waiting: told.waiting })?.lastState).toEqual({});
    expect(
      first(again, { waiting: told.waiting, terminated: { message: "no such file" } })?.lastState,
    ).toMatchObject({ terminated: { exitCode: 1, message: "no such file" } });
    expect(() => first(pi, told)).toThrow("pod: container pi is not restarted after exit code 128");
  });
});

describe("an exit code after which a rule restarts the container", () => {
  const ruled = (operator: "In" | "NotIn", ...values: number[]) =>
    job("ruled").template(t =>
      t
        .restartPolicy("Never")
        .container("pi", "perl", c =>
          c
            .restartPolicy("Never")
            .restartPolicyRules([{ action: "Restart", exitCodes: { operator, values } }]),
        ),
    );

  it.each([
    ["In", [0], 0],
    ["In", [255], 255],
    ["In", [3, 1], 1],
    ["NotIn", [5], 1],
    ["NotIn", [1, 2], 3],
  ] as const)("is by default one that the rule matches: %s %j gives %i", (operator, values, exitCode) => {
    const rule = { action: "Restart", exitCodes: { operator, values } };
    const rules = pi.template(t =>
      t.restartPolicy("Never").container(c =>
        c
          .name("pi")
          .image("perl")
          .restartPolicy("Never")
          .restartPolicyRules([rule] as never),
      ),
    );
    const [made] = pod(rules, { waiting: { reason: "CrashLoopBackOff" } }).status.containerStatuses ?? [];
    expect(made?.lastState.terminated?.exitCode).toBe(exitCode);
  });

  it("may be 0, and pod then throws for a Pod that succeeds with it, unless it is deleted", () => {
    const message =
      "pod: none succeeds whose container pi is restarted after exit code 0: take the phase Running with restarts";
    for (const told of [
      { exitCode: 0 },
      { phase: "Succeeded" },
      { terminated: { reason: "Completed" } },
    ] as const)
      for (const from of [ruled("In", 0, 42), ruled("NotIn", 42)])
        expect(() => pod(from, told)).toThrow(new RangeError(message));
    expect(pod(ruled("In", 42), { exitCode: 0 }).status.phase).toBe("Succeeded");
    expect(first(ruled("In", 0), { phase: "Running", exitCode: 0, restarts: 1 })?.lastState).toMatchObject({
      terminated: { exitCode: 0, reason: "Completed" },
    });
    // A deleted Pod is not started again.
    expect(pod(ruled("In", 0), { exitCode: 0, deletedAt: at("00:01:00") }).status.phase).toBe("Succeeded");
    expect(podsOf(complete(ruled("In", 0))).map(({ status }) => status.phase)).toEqual(["Succeeded"]);
  });
});

describe("a termination message", () => {
  it("is refused if it is longer than the 4096 bytes that the kubelet keeps", () => {
    const message = "x".repeat(4096);
    expect(first(pi, { exitCode: 1, terminated: { message } })?.state.terminated?.message).toBe(message);
    expect(() => pod(pi, { exitCode: 1, terminated: { message: `${message}x` } })).toThrow(
      new RangeError(
        "pod: terminated: message must be at most 4096 bytes, as the kubelet cuts what is longer, but is 4097",
      ),
    );
    expect(() => pod(pi, { exitCode: 1, terminated: { message: "ü".repeat(2049) } })).toThrow("but is 4098");
  });

  it("is limited to 2048 bytes in a Pod with six containers", () => {
    const many = pi.template(t =>
      [1, 2, 3, 4, 5].reduce(
        (made, n) => made.container(`c${n}`, "perl"),
        t.restartPolicy("Never").container("pi", "perl"),
      ),
    );
    expect(() => pod(many, { exitCode: 1, terminated: { message: "x".repeat(2049) } })).toThrow(
      "must be at most 2048 bytes",
    );
  });

  it("with the reason StartError may have up to 12,288 bytes", () => {
    const told = (length: number) => ({ reason: "StartError", message: "x".repeat(length) });
    expect(first(pi, { terminated: told(12288) })?.state.terminated?.message).toHaveLength(12288);
    expect(() => pod(pi, { terminated: told(12289) })).toThrow("must be at most 12288 bytes");
  });
});

describe("startedAt and finishedAt", () => {
  it.each<[typeof pi, PodOptions, string]>([
    [
      pi,
      { startedAt: at("01:00:00") },
      "pod: startedAt is for a pod that has started, and this one is Pending",
    ],
    [
      pi,
      { phase: "Running", finishedAt: at("01:00:00") },
      "pod: finishedAt is for containers that have ended, and none of this pod, which is Running, has",
    ],
    [
      pi,
      { finishedAt: at("01:00:00") },
      "pod: finishedAt is for containers that have ended, and none of this pod, which is Pending, has",
    ],
    [
      again,
      { waiting: { reason: "ErrImagePull" }, finishedAt: at("01:00:00") },
      "pod: finishedAt is for containers that have ended, and none of this pod, which is Pending, has",
    ],
  ])("are refused if no container has started or ended, case %#", (from, options, message) => {
    expect(() => pod(from, options)).toThrow(new RangeError(message));
  });

  it("are accepted if a container waits for its image, or waits to be restarted", () => {
    const startedAt = at("01:00:00");
    expect(pod(again, { waiting: { reason: "ErrImagePull" }, startedAt }).status.startTime).toBe(
      "2026-01-01T01:00:00Z",
    );
    const finishedAt = at("01:02:00");
    const last = first(again, { waiting: { reason: "CrashLoopBackOff" }, startedAt, finishedAt })?.lastState;
    expect(last?.terminated?.finishedAt).toBe("2026-01-01T01:02:00Z");
  });
});

describe("options that do not fit the Pod", () => {
  const shards = pi.indexed(3);
  const perIndex = shards.backoffLimitPerIndex(1);

  it.each<[PodOptions, string]>([
    [{ failureCount: 1 }, "pod: failureCount is for a pod of a Job with a backoffLimitPerIndex"],
    [
      { ignoredFailureCount: 1 },
      "pod: ignoredFailureCount is for a pod of a Job with a backoffLimitPerIndex",
    ],
    [
      { phase: "Pending", restarts: 1 },
      "pod: restarts is for containers that have started, and those of this pod, which is Pending, have not",
    ],
    [
      { waiting: { reason: "ContainerCreating" }, restarts: 1 },
      "pod: restarts is for containers that have started, and those of this pod, which is Pending, have not",
    ],
  ])("are refused: %j", (options, message) => {
    for (const from of [again, again.indexed(3)])
      expect(() => pod(from, options)).toThrow(new RangeError(message));
  });

  it("are accepted if they are 0, and restarts also for a container that waits", () => {
    expect(pod(pi, { failureCount: 0, ignoredFailureCount: 0, restarts: 0 })).toEqual(pod(pi));
    expect(pod(again, { waiting: { reason: "ErrImagePull" }, restarts: 1 }).status.phase).toBe("Running");
  });

  it("include numbers beyond 32 bits", () => {
    const most = 2 ** 31 - 1;
    expect(first(pi, { exitCode: most })?.state.terminated?.exitCode).toBe(most);
    expect(first(again, { phase: "Running", restarts: most })?.restartCount).toBe(most);
    for (const option of ["exitCode", "restarts"])
      expect(() => pod(again, { phase: "Running", [option]: most + 1 })).toThrow(
        new RangeError(`pod: ${option} must be at most 2147483647, but is 2147483648`),
      );
  });

  it("include what is not part of waiting", () => {
    expect(() =>
      pod(pi, { waiting: { reason: "ErrImagePull", exitCode: 1 } as { reason: "ErrImagePull" } }),
    ).toThrow(
      new TypeError(
        "pod: waiting has a reason and a message, and no exitCode: the exit code is an option of its own",
      ),
    );
    expect(() => pod(pi, { waiting: { reason: 5 as unknown as string } })).toThrow(
      new TypeError("pod: waiting: reason must be a string, but is 5"),
    );
  });

  it("include the reasons of an image that is not pulled", () => {
    const local = job("local").template(t =>
      t.restartPolicy("Never").container("pi", "perl:5.34", c => c.imagePullPolicy("Never")),
    );
    for (const reason of ["ErrImagePull", "ImagePullBackOff"] as const)
      expect(() => pod(local, { waiting: { reason } })).toThrow(
        new RangeError("pod: the image of container pi is not pulled, its imagePullPolicy is Never"),
      );
    expect(first(local, { waiting: { reason: "ErrImageNeverPull" } })?.state.waiting?.reason).toBe(
      "ErrImageNeverPull",
    );
  });

  it("include the end of a container that waits for its image", () => {
    expect(() =>
      pod(pi, { waiting: { reason: "ImagePullBackOff" }, terminated: { reason: "Error" } }),
    ).toThrow(new RangeError("pod: container pi waits with the reason ImagePullBackOff, and has not ended"));
  });

  it("do not include exit code 0 in a Pod that the kubelet evicts", () => {
    const evicted = { phase: "Failed", reason: "Evicted", exitCode: 0 } as const;
    expect(first(pi, evicted)?.state.terminated?.reason).toBe("Completed");
    expect(() => pod(pi, { phase: "Failed", exitCode: 0 })).toThrow(
      new RangeError("pod: none with exit code 0 has failed, if the kubelet has no reason to end it"),
    );
  });

  it("include a failureCount beyond the Job's backoffLimitPerIndex", () => {
    const { annotations } = pod(perIndex, { failureCount: 1 }).metadata;
    expect(annotations?.["batch.kubernetes.io/job-index-failure-count"]).toBe("1");
    expect(() => pod(perIndex, { failureCount: 2 })).toThrow(
      new RangeError("pod: failureCount must be at most 1, the Job's backoffLimitPerIndex, but is 2"),
    );
  });
});

it("pod returns an object of kind Pod and apiVersion v1", () => {
  expect(pod(pi)).toMatchObject({ kind: "Pod", apiVersion: "v1" });
});

it("pod sets the hostPort of a container's ports if hostNetwork is true", () => {
  const onNode = (hostNetwork: boolean) =>
    pi.template(t =>
      t
        .restartPolicy("Never")
        .hostNetwork(hostNetwork)
        .container("pi", "perl", c => c.ports([{ containerPort: 80 }])),
    );
  expect(pod(onNode(true)).spec.containers[0]?.ports?.[0]?.hostPort).toBe(80);
  expect(pod(onNode(false)).spec.containers[0]?.ports?.[0]).not.toHaveProperty("hostPort");
});

it("pod adds the not-ready toleration, unless the template tolerates its effect NoExecute", () => {
  const key = "node.kubernetes.io/not-ready";
  const added = (effect: "NoSchedule" | "NoExecute") =>
    pod(
      pi.template(t =>
        t
          .restartPolicy("Never")
          .container("pi", "perl")
          .tolerations([{ key, operator: "Exists", effect }]),
      ),
    ).spec.tolerations?.filter(one => one.tolerationSeconds === 300 && one.key === key);
  expect(added("NoSchedule")).toHaveLength(1);
  expect(added("NoExecute")).toEqual([]);
});

it("pod annotates an ignoredFailureCount of 1", () => {
  const { annotations } = pod(pi.indexed(2).backoffLimitPerIndex(1), { ignoredFailureCount: 1 }).metadata;
  expect(annotations?.["batch.kubernetes.io/job-index-ignored-failure-count"]).toBe("1");
});

it("pod doubles the back-off time with each restart, up to five minutes", () => {
  const words = [1, 3, 4, 5, 6, 9].map(
    restarts =>
      first(again, { waiting: { reason: "CrashLoopBackOff" }, restarts })?.state.waiting?.message?.split(
        " ",
      )[1],
  );
  expect(words).toEqual(["10s", "40s", "1m20s", "2m40s", "5m0s", "5m0s"]);
});

describe("the end of a Pod", () => {
  const spec = pi.build().spec.template.spec;
  const limited = pi.template({ spec: { ...spec, activeDeadlineSeconds: 600 } });
  const ends = (from: typeof pi, options: PodOptions) =>
    [pod(from, options).status].flatMap(({ initContainerStatuses = [], containerStatuses = [] }) =>
      [...initContainerStatuses, ...containerStatuses].map(({ state }) => state.terminated?.finishedAt),
    );

  it("is at its activeDeadlineSeconds only if the reason is DeadlineExceeded", () => {
    expect(ends(limited, { exitCode: 0 })).toEqual(["2026-01-01T00:01:00Z"]);
    expect(ends(limited, { reason: "Evicted" })).toEqual(["2026-01-01T00:01:00Z"]);
    const exceeded = { reason: "DeadlineExceeded", createdAt: at("00:00:00") } as const;
    expect(ends(limited, { ...exceeded, startedAt: at("00:05:00") })).toEqual(["2026-01-01T00:15:00Z"]);
    // The kubelet counts from when it accepted the Pod, before its init containers.
    const init = pi.template(t =>
      t
        .restartPolicy("Never")
        .activeDeadlineSeconds(600)
        .initContainer("fetch", "curl")
        .container("pi", "perl"),
    );
    expect(ends(init, { ...exceeded, startedAt: at("00:05:00") })).toEqual([
      "2026-01-01T00:05:00Z",
      "2026-01-01T00:10:00Z",
    ]);
  });

  it("after a deletion has exit code 0 if the Pod succeeded, and 143 if it failed", () => {
    const times = { finishedAt: at("00:01:00"), deletedAt: at("00:00:30") };
    const codeOf = (options: PodOptions) => first(pi, options)?.state.terminated?.exitCode;
    expect(codeOf({ phase: "Succeeded", ...times })).toBe(0);
    expect(codeOf({ phase: "Failed", ...times })).toBe(143);
  });

  it("may have a reason such as constructor, which is also a property of every object", () => {
    for (const reason of ["constructor", "toString"])
      expect(first(pi, { terminated: { reason } })?.state.terminated).toEqual({
        exitCode: 1,
        reason,
        startedAt: "2026-01-01T00:00:00Z",
        finishedAt: "2026-01-01T00:01:00Z",
      });
  });
});

it("pod keeps the finalizers of the template, and has the Job's finalizer until it is counted", () => {
  const { spec } = pi.build();
  const own = { ...spec.template, metadata: { finalizers: ["example.com/own"] } };
  const finalizers = (options: PodOptions) =>
    pod({ ...pi.build(), spec: { ...spec, template: own } }, options).metadata.finalizers;
  expect(finalizers({})).toEqual(["example.com/own", "batch.kubernetes.io/job-tracking"]);
  expect(finalizers({ counted: true })).toEqual(["example.com/own"]);
});

describe("a condition of a Pod", () => {
  it("keeps a given observedGeneration", () => {
    const conditions = [{ type: "DisruptionTarget", status: "True", observedGeneration: 2 }] as const;
    expect(pod(pi, { phase: "Running", conditions }).status.conditions?.[0]?.observedGeneration).toBe(2);
  });

  it("of type Ready names all readiness gates without a condition", () => {
    const gated = pi.template(t =>
      t
        .restartPolicy("Never")
        .container("pi", "perl")
        .readinessGates([{ conditionType: "a/b" }, { conditionType: "c/d" }]),
    );
    const ready = pod(gated, { phase: "Running" }).status.conditions?.find(({ type }) => type === "Ready");
    expect(ready?.message).toBe(
      'corresponding condition of pod readiness gate "a/b" does not exist., corresponding condition of pod readiness gate "c/d" does not exist.',
    );
  });

  it("keeps the kubelet's message if the given status is the same", () => {
    const conditions = [{ type: "PodReadyToStartContainers", status: "False", reason: "Gone" }] as const;
    expect(pod(pi, { exitCode: 1, conditions }).status.conditions?.[0]).toMatchObject({
      reason: "Gone",
      message: "pod sandbox is not ready",
    });
  });

  it("of a readiness gate is the reason for not being Ready only if the containers are ready", () => {
    const gated = pi.template(t =>
      t
        .restartPolicy("Never")
        .container("pi", "perl")
        .readinessGates([{ conditionType: "example.com/fed" }]),
    );
    const reasonOf = (options: PodOptions) =>
      pod(gated, options).status.conditions?.find(({ type }) => type === "Ready")?.reason;
    expect(reasonOf({ phase: "Running" })).toBe("ReadinessGatesNotReady");
    expect(reasonOf({ phase: "Failed" })).toBe("PodFailed");
    expect(reasonOf({ waiting: { reason: "ErrImagePull" } })).toBe("ContainersNotReady");
  });

  it("names all containers that are not initialized, or not ready", () => {
    const two = pi.template(t =>
      t
        .restartPolicy("Never")
        .initContainer("a", "a")
        .initContainer("b", "b")
        .container("pi", "perl")
        .container("log", "busybox"),
    );
    const { conditions } = pod(two, { containerName: "a", waiting: { reason: "ErrImagePull" } }).status;
    expect(conditions?.find(({ type }) => type === "Initialized")?.message).toBe(
      "containers with incomplete status: [a b]",
    );
    // Init containers that end before the others start are not ready, and need not be.
    expect(conditions?.find(({ type }) => type === "Ready")?.message).toBe(
      "containers with unready status: [pi log]",
    );
  });

  it("has by default the time of the start of a Running Pod, and of the end of a Failed one", () => {
    const conditions = [{ type: "DisruptionTarget", status: "True" }] as const;
    const since = (options: PodOptions) =>
      pod(pi, { ...options, conditions }).status.conditions?.[0]?.lastTransitionTime;
    expect(since({ phase: "Running" })).toBe("2026-01-01T00:00:00Z");
    expect(since({ phase: "Failed" })).toBe("2026-01-01T00:01:00Z");
  });

  it("is refused if it is no object, or has no type", () => {
    for (const [condition, message] of [
      [5, "pod: a condition must be an object, but is 5"],
      [null, "pod: a condition must be an object, but is null"],
      [{ status: "True" }, "pod: a condition: type must be a string, but is undefined"],
    ] as const)
      expect(() => pod(pi, { conditions: [condition as never] })).toThrow(new TypeError(message));
  });

  it("has the kubelet's reason only if the given status is the same", () => {
    const told = pod(pi, { exitCode: 1, conditions: [{ type: "Ready", status: "True" }] }).status.conditions;
    expect(told?.find(({ type }) => type === "Ready")).not.toHaveProperty("reason");
    const same = pod(pi, { exitCode: 1, conditions: [{ type: "Ready", status: "False" }] }).status.conditions;
    expect(same?.find(({ type }) => type === "Ready")).toHaveProperty("reason", "PodFailed");
  });

  it.each<[object, string]>([
    [{ type: "" }, "pod: a condition: type must not be empty"],
    [{ reason: 5 }, "pod: condition Fed: reason must be a string, but is 5"],
    [{ message: true }, "pod: condition Fed: message must be a string, but is true"],
    [
      { lastTransitionTime: "yesterday" },
      'pod: condition Fed: lastTransitionTime must be a time such as "2026-01-01T00:00:00Z", but is "yesterday"',
    ],
    [
      { lastTransitionTime: at("00:00:00") },
      'pod: condition Fed: lastTransitionTime must be a time such as "2026-01-01T00:00:00Z", but is 2026-01-01T00:00:00.000Z',
    ],
    [
      { observedGeneration: -1 },
      "pod: condition Fed: observedGeneration must be a whole number, 0 or more, but is -1",
    ],
    [{ mesage: "x" }, 'pod: condition Fed: there is no option "mesage"; did you mean "message"?'],
  ])("is refused with an invalid field: %j", (told, message) => {
    const condition = { type: "Fed", status: "True", ...told } as never;
    expect(() => pod(running(pi), { conditions: [condition] })).toThrow(message);
  });

  it("is refused if its type is given twice", () => {
    const conditions = [
      { type: "Fed", status: "True" },
      { type: "Fed", status: "False" },
    ] as const;
    expect(() => pod(pi, { conditions })).toThrow(new RangeError("pod: the condition Fed stands twice"));
  });
});

it("pod ignores undefined fields of terminated", () => {
  const terminated = { exitCode: undefined, reason: "Error" } as never;
  expect(first(pi, { exitCode: 3, terminated })?.state.terminated?.exitCode).toBe(3);
});

it.each<[keyof PodOptions, unknown, string]>([
  ["exitCode", "1", 'a whole number, but is "1"'],
  ["containerName", 5, "a string, but is 5"],
  ["nth", -1, "a whole number, 0 or more, but is -1"],
  ["uid", 5, "a string, but is 5"],
  ["suffix", 5, "a string, but is 5"],
])("pod throws for an option %s of %j", (option, value, message) => {
  expect(() => pod(pi, { [option]: value })).toThrow(new TypeError(`pod: ${option} must be ${message}`));
});
