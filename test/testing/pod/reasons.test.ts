import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { complete, failed, type PodOptions, pod, running } from "../../../src/testing/index.ts";

const two = job("two").template(t =>
  t.restartPolicy("Never").container("pi", "perl:5.34").container("log", "busybox"),
);
const again = job("again").template(t => t.restartPolicy("OnFailure").container("pi", "perl:5.34"));
const started = job("started").template(t =>
  t
    .restartPolicy("OnFailure")
    .initContainer("fetch", "curl")
    .initContainer(c => c.name("proxy").image("envoy").restartPolicy("Always"))
    .initContainer("check", "sh")
    .container("pi", "perl:5.34"),
);

type Made = ReturnType<typeof pod>;
const all = ({ status }: Made) => [
  ...(status.initContainerStatuses ?? []),
  ...(status.containerStatuses ?? []),
];
const short = (made: Made) =>
  all(made).map(({ name, ready, started: isStarted, restartCount, state, lastState }) => {
    const { waiting, running: runs, terminated } = state;
    const last = lastState.terminated;
    return [
      name,
      ready && "ready",
      isStarted && "started",
      restartCount > 0 && `restarts=${restartCount}`,
      waiting && `waiting ${waiting.reason}`,
      runs && "running",
      terminated && `${terminated.exitCode} ${terminated.reason}`,
      last && `last ${last.exitCode} ${last.reason}`,
    ]
      .filter(Boolean)
      .join(" ");
  });
const conditions = ({ status }: Made) =>
  (status.conditions ?? []).map(({ type, status: holds, reason, message }) =>
    [type, holds, reason, message].filter(Boolean).join(" "),
  );

describe("a container that waits", () => {
  it("for its image keeps the Pod Pending while another container runs", () => {
    const made = pod(two, { waiting: { reason: "ImagePullBackOff" } });
    expect(made.status.phase).toBe("Pending");
    expect(short(made)).toEqual(["log ready started running", "pi waiting ImagePullBackOff"]);
    expect(all(made)[1]).toMatchObject({ image: "perl:5.34", imageID: "" });
    expect(all(made)[1]?.state.waiting?.message).toBe('Back-off pulling image "perl:5.34"');
    expect(conditions(made)).toEqual([
      "PodReadyToStartContainers True",
      "Initialized True",
      "Ready False ContainersNotReady containers with unready status: [pi]",
      "ContainersReady False ContainersNotReady containers with unready status: [pi]",
      "PodScheduled True",
    ]);
    expect(made.status.startTime).toBe("2026-01-01T00:00:00Z");
    expect(made.metadata.finalizers).toEqual(["batch.kubernetes.io/job-tracking"]);
  });

  it("has the given reason and message, or the kubelet's message for the reason", () => {
    const message = 'secret "token" not found';
    const made = pod(two, {
      containerName: "log",
      waiting: { reason: "CreateContainerConfigError", message },
    });
    expect(all(made)[0]?.state).toEqual({ waiting: { reason: "CreateContainerConfigError", message } });
    expect(all(pod(again, { waiting: { reason: "ErrImagePull" } }))[0]?.state.waiting).toEqual({
      reason: "ErrImagePull",
    });
    const never = job("never").template(t =>
      t.restartPolicy("Never").container("pi", "local", c => c.imagePullPolicy("Never")),
    );
    expect(all(pod(never, { waiting: { reason: "ErrImageNeverPull" } }))[0]?.state.waiting?.message).toBe(
      'Container image "local" is not present with pull policy of Never',
    );
  });

  it("with ContainerCreating has no Pod sandbox yet", () => {
    const made = pod(two, { waiting: { reason: "ContainerCreating" } });
    expect(short(made)).toEqual(["log waiting ContainerCreating", "pi waiting ContainerCreating"]);
    expect(conditions(made)[0]).toBe(
      "PodReadyToStartContainers False PodSandboxNotReady no pod sandbox exists",
    );
  });

  it("with PodInitializing waits for an init container that runs, or for the sandbox", () => {
    const waiting = { reason: "PodInitializing" };
    const main = pod(started, { waiting });
    expect(short(main)).toEqual([
      "fetch ready 0 Completed",
      "proxy ready started running",
      "check started running",
      "pi waiting PodInitializing",
    ]);
    expect(conditions(main).slice(0, 2)).toEqual([
      "PodReadyToStartContainers True",
      "Initialized False ContainersNotInitialized containers with incomplete status: [check]",
    ]);
    expect(short(pod(started, { waiting, containerName: "check" }))).toEqual([
      "fetch ready 0 Completed",
      "proxy ready started running",
      "check waiting PodInitializing",
      "pi waiting PodInitializing",
    ]);
    const first = pod(started, { waiting, containerName: "fetch" });
    expect(short(first).every(one => one.endsWith(" waiting PodInitializing"))).toBe(true);
    expect(conditions(first)[0]).toContain("no pod sandbox exists");
  });

  it("for its image has a Pod sandbox, and is not ready since the start of the Pod", () => {
    const startedAt = new Date("2026-01-01T00:01:00Z");
    const { status } = pod(again, { waiting: { reason: "ErrImagePull" }, startedAt });
    expect(status.conditions?.map(one => `${one.type} ${one.status} ${one.lastTransitionTime}`)).toEqual([
      "PodReadyToStartContainers True 2026-01-01T00:01:00Z",
      "Initialized True 2026-01-01T00:01:00Z",
      "Ready False 2026-01-01T00:01:00Z",
      "ContainersReady False 2026-01-01T00:01:00Z",
      "PodScheduled True 2026-01-01T00:01:00Z",
    ]);
  });

  it("with ContainerCreating waits together with the other containers", () => {
    const waiting = { reason: "ContainerCreating", message: "x" } as const;
    expect(short(pod(two, { containerName: "log", waiting }))).toEqual([
      "log waiting ContainerCreating",
      "pi waiting ContainerCreating",
    ]);
  });

  it("and is a sidecar keeps the others waiting, but not once it has run", () => {
    const proxy = (options: PodOptions) =>
      short(pod(started, { containerName: "proxy", ...options })).slice(1);
    expect(proxy({ waiting: { reason: "ErrImagePull" } })).toEqual([
      "proxy waiting ErrImagePull",
      "check waiting PodInitializing",
      "pi waiting PodInitializing",
    ]);
    expect(proxy({ exitCode: 3 })).toEqual(["proxy 3 Error", "check ready 0 Completed", "pi 0 Completed"]);
  });

  it("with RunContainerError has ended before only if an exitCode is given", () => {
    const waiting = { reason: "RunContainerError" } as const;
    expect(short(pod(again, { waiting, exitCode: 3 }))).toEqual([
      "pi waiting RunContainerError last 3 Error",
    ]);
    expect(short(pod(again, { waiting }))).toEqual(["pi waiting RunContainerError"]);
  });

  it("with CrashLoopBackOff has run before, and reports restarts and the back-off time", () => {
    const made = pod(again, {
      waiting: { reason: "CrashLoopBackOff" },
      restarts: 4,
      exitCode: 3,
      uid: "uid-1",
      suffix: "abcde",
    });
    expect(made.status.phase).toBe("Running");
    expect(short(made)).toEqual(["pi restarts=4 waiting CrashLoopBackOff last 3 Error"]);
    expect(all(made)[0]?.state.waiting?.message).toBe(
      "back-off 1m20s restarting failed container=pi pod=again-abcde_default(uid-1)",
    );
    const usual = pod(again, {
      waiting: { reason: "CrashLoopBackOff" },
      terminated: { reason: "OOMKilled" },
    });
    expect(short(usual)).toEqual(["pi restarts=1 waiting CrashLoopBackOff last 137 OOMKilled"]);
    expect(all(usual)[0]?.state.waiting?.message).toContain("back-off 10s ");
    const often = pod(again, { waiting: { reason: "CrashLoopBackOff" }, restarts: 5000 });
    expect(all(often)[0]?.state.waiting?.message).toContain("back-off 5m0s ");
  });

  it("with CrashLoopBackOff keeps the others waiting if it is an init container but no sidecar", () => {
    const waiting = { reason: "CrashLoopBackOff" };
    const made = pod(started, { waiting, containerName: "check" });
    expect(made.status.phase).toBe("Pending");
    expect(short(made).slice(2)).toEqual([
      "check restarts=1 waiting CrashLoopBackOff last 1 Error",
      "pi waiting PodInitializing",
    ]);
    const sidecar = pod(started, { waiting, containerName: "proxy" });
    expect(sidecar.status.phase).toBe("Running");
    expect(short(sidecar).slice(1)).toEqual([
      "proxy restarts=1 waiting CrashLoopBackOff last 1 Error",
      "check ready 0 Completed",
      "pi ready started running",
    ]);
    expect(conditions(sidecar)[1]).toBe("Initialized True");
    expect(conditions(sidecar)[2]).toBe(
      "Ready False ContainersNotReady containers with unready status: [proxy]",
    );
  });
});

describe("a container that was restarted", () => {
  it("has a last state and keeps the Pod Running while it waits for its image", () => {
    const made = pod(again, { waiting: { reason: "ImagePullBackOff" }, restarts: 2, exitCode: 3 });
    expect(made.status.phase).toBe("Running");
    expect(short(made)).toEqual(["pi restarts=2 waiting ImagePullBackOff last 3 Error"]);
  });

  it("has the reason RestartingAllContainers if the rule of another container restarts all", () => {
    const rules = job("rules").template(t =>
      t
        .restartPolicy("Never")
        .container("pi", "perl")
        .container("judge", "busybox", c =>
          c
            .restartPolicy("Never")
            .restartPolicyRules([
              { action: "RestartAllContainers", exitCodes: { operator: "NotIn", values: [0, 1] } },
            ]),
        ),
    );
    expect(short(pod(rules, { phase: "Running", restarts: 1 }))).toEqual([
      "judge ready started restarts=1 running last 2 Error",
      "pi ready started restarts=1 running last 137 RestartingAllContainers",
    ]);
  });

  it("has a last state that started with the Pod", () => {
    const startedAt = new Date("2026-01-01T00:05:00Z");
    const { status } = pod(again, {
      phase: "Running",
      startedAt,
      restarts: 1,
      createdAt: new Date("2026-01-01"),
    });
    expect(status.startTime).toBe("2026-01-01T00:00:00Z");
    expect(status.containerStatuses?.[0]?.lastState.terminated?.startedAt).toBe("2026-01-01T00:00:00Z");
  });
});

describe("readiness gates and startup probes", () => {
  it("keep a Pod from being Ready until the condition of its readiness gate is True", () => {
    const gated = two.template(t =>
      t.restartPolicy("Never").container("pi", "perl").readinessGate("example.com/fed"),
    );
    const gate = (options: PodOptions) => conditions(pod(gated, { phase: "Running", ...options }));
    expect(gate({})).toContain(
      'Ready False ReadinessGatesNotReady corresponding condition of pod readiness gate "example.com/fed" does not exist.',
    );
    expect(gate({})).toContain("ContainersReady True");
    expect(gate({ conditions: [{ type: "example.com/fed", status: "False" }] })).toContain(
      'Ready False ReadinessGatesNotReady the status of pod readiness gate "example.com/fed" is not "True", but False',
    );
    expect(gate({ conditions: [{ type: "example.com/fed", status: "True" }] })).toContain("Ready True");
  });

  it("keep containers waiting for a sidecar whose startupProbe has not succeeded", () => {
    const probed = job("probed").template(t =>
      t
        .restartPolicy("Never")
        .initContainer(c =>
          c
            .name("proxy")
            .image("envoy")
            .restartPolicy("Always")
            .startupProbe({ exec: { command: ["up"] } }),
        )
        .container("pi", "perl"),
    );
    expect(short(pod(probed, { waiting: { reason: "PodInitializing" } }))).toEqual([
      "proxy running",
      "pi waiting PodInitializing",
    ]);
  });
});

describe("a container that ended", () => {
  it("has the given reason, and by default the exit code and message of that reason", () => {
    const killed = pod(two, { terminated: { reason: "OOMKilled" } });
    expect(killed.status.phase).toBe("Failed");
    expect(short(killed)).toEqual(["log 0 Completed", "pi 137 OOMKilled"]);
    expect(
      pod(two, { exitCode: 1, terminated: { reason: "OOMKilled" } }).status.containerStatuses?.[1]?.state,
    ).toMatchObject({ terminated: { exitCode: 1, reason: "OOMKilled" } });
    expect(short(pod(two, { terminated: { reason: "StartError" } }))[1]).toBe("pi 128 StartError");
    expect(
      all(pod(two, { terminated: { reason: "ContainerStatusUnknown" } }))[1]?.state.terminated,
    ).toMatchObject({
      exitCode: 137,
      message: "The container could not be located when the pod was terminated",
    });
    expect(short(pod(two, { terminated: { reason: "constructor" } }))[1]).toBe("pi 1 constructor");
  });

  it("may have the reason OOMKilled and the exit code 0, as the runtime says it of any process", () => {
    const terminated = { reason: "OOMKilled" } as const;
    const made = pod(two, { exitCode: 0, terminated });
    expect(made.status.phase).toBe("Succeeded");
    expect(short(made)).toEqual(["log 0 Completed", "pi 0 OOMKilled"]);
    expect(conditions(made)).toContain("Ready False PodCompleted");
    const proxy = (options: PodOptions) =>
      short(pod(started, { containerName: "proxy", exitCode: 0, terminated, ...options }))[1];
    expect(proxy({})).toBe("proxy 0 OOMKilled");
    expect(proxy({ phase: "Running", restarts: 1 })).toBe(
      "proxy ready started restarts=1 running last 0 OOMKilled",
    );
    expect(pod(complete(two), { exitCode: 0, terminated }).status.phase).toBe("Succeeded");
  });

  it("with only a message has exit code 1 if its Job failed, and otherwise 0", () => {
    const made = pod(two, { terminated: { message: "42" } });
    expect(made.status.phase).toBe("Succeeded");
    expect(all(made)[1]?.state.terminated).toMatchObject({ exitCode: 0, reason: "Completed", message: "42" });
    const boom = pod(failed(two), { terminated: { message: "boom" } });
    expect(boom.status.phase).toBe("Failed");
    expect(all(boom)[1]?.state.terminated).toMatchObject({ exitCode: 1, reason: "Error", message: "boom" });
    expect(pod(running(two), { terminated: { message: "42" } }).status.phase).toBe("Succeeded");
  });

  it("with only a message has exit code 0 if another container still runs", () => {
    const [, pi] = all(pod(two, { phase: "Running", terminated: { message: "42" } }));
    expect(pi?.state.terminated).toMatchObject({ exitCode: 0, reason: "Completed", message: "42" });
  });

  it("before a restart did so between the creation of its Pod and its own start", () => {
    const startedAt = new Date("2026-01-01T00:03:00Z");
    const [pi] = all(
      pod(again, {
        phase: "Running",
        exitCode: 3,
        restarts: 1,
        startedAt,
        createdAt: new Date("2026-01-01T00:01:00Z"),
      }),
    );
    expect(pi?.lastState.terminated).toMatchObject({
      startedAt: "2026-01-01T00:01:00Z",
      finishedAt: "2026-01-01T00:03:00Z",
    });
  });

  it("may have been restarted since, or have ended while another container runs", () => {
    const made = pod(again, {
      phase: "Running",
      restarts: 2,
      terminated: { reason: "OOMKilled", message: "x" },
    });
    expect(short(made)).toEqual(["pi ready started restarts=2 running last 137 OOMKilled"]);
    expect(all(made)[0]?.lastState.terminated?.message).toBe("x");
    const beside = pod(two, { phase: "Running", containerName: "log", exitCode: 3 });
    expect(short(beside)).toEqual(["log 3 Error", "pi ready started running"]);
    expect(conditions(beside)[2]).toBe(
      "Ready False ContainersNotReady containers with unready status: [log]",
    );
  });
});

describe("a Pod that the kubelet ends", () => {
  it.each([
    ["Evicted", "The node was low on resource: memory. ", undefined],
    [
      "Preempting",
      "Preempted in order to admit critical pod",
      "Pod was preempted by Kubelet to accommodate a critical pod.",
    ],
    ["Terminated", "Pod was terminated in response to imminent node shutdown.", undefined],
  ] as ["Evicted" | "Preempting" | "Terminated", string, string?][])(
    "with %s is Failed, and has its message and a DisruptionTarget condition",
    (reason, message, disruption = message) => {
      // Its restart policy does not save a Pod.
      for (const from of [two, again]) {
        const made = pod(from, { reason });
        expect(made.status).toMatchObject({ phase: "Failed", reason, message });
        expect(short(made).every(one => one.endsWith(" 137 Error"))).toBe(true);
        expect(made.status.conditions?.[0]).toEqual({
          type: "DisruptionTarget",
          observedGeneration: 1,
          status: "True",
          lastProbeTime: null,
          lastTransitionTime: "2026-01-01T00:01:00Z",
          reason: "TerminationByKubelet",
          message: disruption,
        });
      }
    },
  );

  it("has the exit code of the kubelet's signal also in a Job that has failed", () => {
    expect(short(pod(failed(two.backoffLimit(0)), { reason: "Evicted" }))).toEqual([
      "log 137 Error",
      "pi 137 Error",
    ]);
  });

  it("has the given message, also in the DisruptionTarget condition", () => {
    const message = "The node was low on resource: ephemeral-storage. ";
    const made = pod(two, { reason: "Evicted", message, exitCode: 143 });
    expect(made.status.message).toBe(message);
    expect(made.status.conditions?.[0]?.message).toBe(message);
    expect(short(made)).toEqual(["log 137 Error", "pi 143 Error"]);
    // A Pod that exceeds its own limit is not disrupted.
    const own = pod(two, {
      reason: "Evicted",
      message: 'Usage of EmptyDir volume "tmp" exceeds the limit "1Gi". ',
    });
    expect(conditions(own)[0]).toContain("PodReadyToStartContainers");
    const told = pod(two, { reason: "Evicted", conditions: [{ type: "DisruptionTarget", status: "False" }] });
    expect(conditions(told).filter(one => one.startsWith("DisruptionTarget"))).toEqual([
      "DisruptionTarget False",
    ]);
  });

  it("by its activeDeadlineSeconds ends then, and has no DisruptionTarget condition", () => {
    const late = job("late").template(t =>
      t.restartPolicy("OnFailure").activeDeadlineSeconds(90).container("pi", "perl"),
    );
    const made = pod(late, { reason: "DeadlineExceeded" });
    expect(made.status.message).toBe("Pod was active on the node longer than the specified deadline");
    expect(conditions(made)[0]).toContain("PodReadyToStartContainers");
    expect(all(made)[0]?.state.terminated?.finishedAt).toBe("2026-01-01T00:01:30Z");
  });
});

describe("a Pod that the kubelet does not admit", () => {
  const message =
    "Pod was rejected: Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector";

  it("has failed when it was created, without containers and conditions, and was counted", () => {
    // Neither its restart policy nor its init containers matter.
    for (const from of [two, again, started]) {
      const made = pod(from, { reason: "NodeAffinity" });
      expect(made.status).toEqual({
        observedGeneration: 1,
        phase: "Failed",
        message,
        reason: "NodeAffinity",
        startTime: "2026-01-01T00:00:00Z",
        qosClass: "BestEffort",
      });
      expect(made.metadata).not.toHaveProperty("finalizers");
    }
  });

  it("is gone at once when it is deleted later", () => {
    const { metadata, status } = pod(two, {
      reason: "NodeShutdown",
      createdAt: new Date("2026-01-01T00:00:10Z"),
      deletedAt: new Date("2026-01-01T00:00:20Z"),
    });
    expect(metadata).toMatchObject({
      deletionTimestamp: "2026-01-01T00:00:20Z",
      deletionGracePeriodSeconds: 0,
      generation: 2,
    });
    expect(status.observedGeneration).toBe(1);
  });

  it("keeps the conditions of others", () => {
    const { status } = pod(two, { reason: "NodeShutdown", conditions: [{ type: "a/b", status: "True" }] });
    expect(status.conditions).toEqual([
      { type: "a/b", status: "True", lastProbeTime: null, lastTransitionTime: "2026-01-01T00:00:00Z" },
    ]);
  });

  it.each([
    ["OutOfcpu", "cpu, requested: 1500, used: 1500, capacity: 1500"],
    ["OutOfmemory", "memory, requested: 1048576, used: 1048576, capacity: 1048576"],
    ["OutOfnvidia.com/gpu", "nvidia.com/gpu, requested: 2, used: 2, capacity: 2"],
    ["OutOfpods", "pods, requested: 1, used: 1, capacity: 1"],
    // A LimitRange may have added the request.
    ["OutOfephemeral-storage", "ephemeral-storage, requested: 1, used: 1, capacity: 1"],
  ] as const)(
    "with %s says what it requested, by itself, of a node with room for one such Pod",
    (reason, rest) => {
      const limits = { "nvidia.com/gpu": "2" };
      const requests = { cpu: "1.5", memory: "1Mi" };
      const large = two
        .parallelism(3)
        .template(t =>
          t.restartPolicy("Never").container("pi", "perl", c => c.resources({ limits, requests })),
        );
      expect(pod(large, { reason }).status.message).toBe(
        `Pod was rejected: Node didn't have enough resource: ${rest}`,
      );
    },
  );

  it("lacks a resource that a container may request, by its name", () => {
    for (const reason of ["OutOfhugepages-2Mi", "OutOfexample.com/gpu"] as const)
      expect(pod(two, { reason }).status.reason).toBe(reason);
    // @ts-expect-error Kubernetes' own resources have no other names.
    expect(() => pod(two, { reason: "OutOfMemory" })).toThrow('did you mean "OutOfmemory"?');
    for (const reason of ["OutOfgpu", "OutOfa/b/c", "OutOf/gpu", "OutOfpods "])
      expect(() => pod(two, { reason: reason as "OutOfpods" })).toThrow(TypeError);
  });

  it("has the given message", () => {
    const told = "Pod was rejected: Allocate failed due to bad luck, which is unexpected";
    expect(pod(two, { reason: "UnexpectedAdmissionError", message: told }).status.message).toBe(told);
  });

  it("may be Evicted, because its node is short of memory already", () => {
    const { status } = pod(two, {
      reason: "Evicted",
      message: "Pod was rejected: The node had condition: [MemoryPressure]. ",
    });
    expect(status.reason).toBe("Evicted");
    expect(status).not.toHaveProperty("containerStatuses");
    expect(status).not.toHaveProperty("conditions");
  });
});

const refused: [PodOptions, string, typeof two?][] = [
  [
    { message: "why" },
    "pod: message is the sentence of a reason, and none is told: take terminated or waiting for a container's",
  ],
  [
    { reason: "Evicted", phase: "Running" },
    "pod: one that the kubelet ended (Evicted) has failed, and does not wait or go on",
  ],
  [
    { reason: "Evicted", waiting: { reason: "ErrImagePull" } },
    "pod: one that the kubelet ended (Evicted) has failed, and does not wait or go on",
  ],
  [
    { reason: "OutOfpods", exitCode: 0 },
    "pod: one that the kubelet rejected (OutOfpods) has not started: leave out exitCode",
  ],
  [
    { reason: "OutOfpods", terminated: { message: "x" } },
    "pod: one that the kubelet rejected (OutOfpods) has not started: leave out terminated",
  ],
  [
    { reason: "OutOfpods", finishedAt: new Date("2026-01-01T00:01:00Z") },
    "pod: one that the kubelet rejected (OutOfpods) has not started: leave out finishedAt",
  ],
  [
    { reason: "OutOfpods", phase: "Running" },
    "pod: one that the kubelet ended (OutOfpods) has failed, and does not wait or go on",
  ],
  [
    { reason: "DeadlineExceeded" },
    "pod: it has no deadline to exceed, its spec has no activeDeadlineSeconds",
  ],
  [
    { waiting: { reason: "ErrImagePull" }, phase: "Running" },
    "pod: one that waits with the reason ErrImagePull is Pending, not Running",
  ],
  [
    { waiting: { reason: "ErrImagePull" }, exitCode: 1 },
    "pod: container pi waits with the reason ErrImagePull, and has not ended",
  ],
  [
    { waiting: { reason: "PodInitializing" } },
    "pod: its containers wait for their turn with the reason ContainerCreating, not PodInitializing",
  ],
  [
    { waiting: { reason: "ContainerCreating" } },
    "pod: its containers wait for their turn with the reason PodInitializing, not ContainerCreating",
    started,
  ],
  [
    { waiting: { reason: "ErrImageNeverPull" } },
    "pod: the image of container pi is pulled, its imagePullPolicy is not Never",
  ],
  [{ waiting: { reason: "CrashLoopBackOff" } }, "pod: container pi is not restarted after exit code 1"],
  [
    { waiting: { reason: "CrashLoopBackOff" }, exitCode: 0 },
    "pod: container pi is not restarted after exit code 0",
    again,
  ],
  [
    { waiting: { reason: "CrashLoopBackOff" }, restarts: 0 },
    "pod: restarts must be at least 1 with CrashLoopBackOff",
    again,
  ],
  [
    { waiting: { reason: "CrashLoopBackOff" }, deletedAt: new Date("2026-01-01T00:01:00Z") },
    "pod: no container of a deleted one is started again, it does not wait with the reason CrashLoopBackOff",
    again,
  ],
  [
    { containerName: "proxy", exitCode: 1, phase: "Failed" },
    "pod: none of which the sidecar proxy fails has failed, if the kubelet has no reason to end it",
    started,
  ],
  [{ exitCode: 2 ** 31 }, "pod: exitCode must be at most 2147483647, but is 2147483648"],
  [
    { terminated: { reason: "Completed" }, exitCode: 3 },
    "pod: none ends with exit code 3 and the reason Completed",
  ],
  [{ terminated: { reason: "Error" }, exitCode: 0 }, "pod: none ends with exit code 0 and the reason Error"],
  [
    { terminated: { reason: "StartError" }, exitCode: 0 },
    "pod: none ends with exit code 0 and the reason StartError",
  ],
  [
    { containerName: "check", terminated: { reason: "OOMKilled" }, exitCode: 0 },
    "pod: none goes on after init container check ended with the reason OOMKilled, whatever its exit code",
    started,
  ],
  [
    { terminated: { reason: "OOMKilled" }, exitCode: 0, phase: "Failed" },
    "pod: none with exit code 0 has failed, if the kubelet has no reason to end it",
  ],
  [
    { phase: "Pending", exitCode: 1 },
    "pod: no container of a Pending one has ended: take waiting, or another phase",
  ],
  [
    { phase: "Running", exitCode: 1 },
    "pod: container pi is restarted after exit code 1: take restarts for one that runs again",
    again,
  ],
  [
    { phase: "Running", exitCode: 0 },
    "pod: none runs whose only container has ended: leave the phase out",
    again,
  ],
];

it.each(refused)("pod throws for %j: %s", (options, message, from = two) => {
  expect(() => pod(from, options)).toThrow(new RangeError(message));
});

it.each([
  [{ waiting: {} as never }, "pod: waiting: reason must be a string, such as ImagePullBackOff"],
  [{ waiting: "ErrImagePull" as never }, 'pod: waiting must be an object, but is "ErrImagePull"'],
  [
    { terminated: { exitCode: 137 } as never },
    "pod: terminated has a reason and a message, and no exitCode: the exit code is an option of its own",
  ],
  [{ terminated: { reason: 137 as never } }, "pod: terminated: reason must be a string, but is 137"],
  [{ reason: "Evicted", message: 1 as never }, "pod: message must be a string, but is 1"],
] as [PodOptions, string][])("pod throws a TypeError for %j: %s", (options, message) => {
  expect(() => pod(two, options)).toThrow(new TypeError(message));
});
