import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { pod } from "../../../src/testing/index.ts";

const pi = job("pi").template(t =>
  t
    .restartPolicy("Never")
    .container("pi", "perl:5.34")
    .container(c => c.name("log").image("busybox")),
);

describe("conditions of a Pod", () => {
  const at = (n: number) => `2026-01-01T00:0${n}:00Z`;
  const listed = (made: ReturnType<typeof pod>) =>
    (made.status.conditions ?? []).map(({ type, status, lastTransitionTime, reason, message }) =>
      [type, status, lastTransitionTime.slice(14, 16), reason, message].filter(Boolean).join(" "),
    );

  it("are those that the kubelet sets, in its order", () => {
    expect(listed(pod(pi, { phase: "Running" }))).toEqual([
      "PodReadyToStartContainers True 00",
      "Initialized True 00",
      "Ready True 00",
      "ContainersReady True 00",
      "PodScheduled True 00",
    ]);
    expect(listed(pod(pi, { exitCode: 0 }))).toEqual([
      "PodReadyToStartContainers False 01 PodSandboxNotReady pod sandbox is not ready",
      "Initialized True 00 PodCompleted",
      "Ready False 01 PodCompleted",
      "ContainersReady False 01 PodCompleted",
      "PodScheduled True 00",
    ]);
    expect(listed(pod(pi, { exitCode: 1 }))).toEqual([
      "PodReadyToStartContainers False 01 PodSandboxNotReady pod sandbox is not ready",
      "Initialized True 00",
      "Ready False 01 PodFailed",
      "ContainersReady False 01 PodFailed",
      "PodScheduled True 00",
    ]);
  });

  it("of the kubelet come after the given ones", () => {
    const disrupted = pod(pi, {
      exitCode: 137,
      conditions: [
        { type: "DisruptionTarget", status: "True", reason: "EvictionByEvictionAPI" },
        { type: "example.com/fed", status: "True", lastTransitionTime: at(0) },
      ],
    });
    expect(disrupted.status.conditions?.slice(0, 3)).toEqual([
      {
        type: "DisruptionTarget",
        observedGeneration: 1,
        status: "True",
        lastProbeTime: null,
        lastTransitionTime: at(1),
        reason: "EvictionByEvictionAPI",
      },
      { type: "example.com/fed", status: "True", lastProbeTime: null, lastTransitionTime: at(0) },
      {
        type: "PodReadyToStartContainers",
        observedGeneration: 1,
        status: "False",
        lastProbeTime: null,
        lastTransitionTime: at(1),
        reason: "PodSandboxNotReady",
        message: "pod sandbox is not ready",
      },
    ]);
    expect(Object.keys(disrupted.status.conditions?.[0] ?? {})).toEqual([
      "type",
      "observedGeneration",
      "status",
      "lastProbeTime",
      "lastTransitionTime",
      "reason",
    ]);
  });

  it("have the Pod's generation as observedGeneration, which is 2 after a deletion", () => {
    for (const [options, generation] of [
      [{ phase: "Running" }, 1],
      [{ exitCode: 0 }, 1],
      [{ phase: "Running", deletedAt: new Date(at(5)) }, 2],
      [{ exitCode: 143, deletedAt: new Date(at(0)) }, 2],
    ] as const) {
      const { metadata, status } = pod(pi, options);
      expect([metadata.generation, status.observedGeneration]).toEqual([generation, generation]);
      for (const condition of status.conditions ?? []) expect(condition.observedGeneration).toBe(generation);
      expect(Object.keys(status).slice(0, 2)).toEqual(["observedGeneration", "phase"]);
    }
    // No kubelet has seen it.
    expect(pod(pi).status.observedGeneration).toBeUndefined();
  });

  it("include AllContainersRestarting if a rule has the action RestartAllContainers", () => {
    const rules = pi.template(t =>
      t.restartPolicy("Never").container(c =>
        c
          .name("pi")
          .image("perl")
          .restartPolicy("Never")
          .restartPolicyRules([
            { action: "RestartAllContainers", exitCodes: { operator: "In", values: [42] } },
          ]),
      ),
    );
    expect(listed(pod(rules, { phase: "Running" })).slice(0, -1)).toEqual(
      listed(pod(pi, { phase: "Running" })),
    );
    expect(pod(rules, { phase: "Running" }).status.conditions?.at(-1)).toEqual({
      type: "AllContainersRestarting",
      status: "False",
      lastProbeTime: null,
      lastTransitionTime: at(0),
    });
    expect(pod(rules, { exitCode: 1 }).status.conditions?.at(-1)?.reason).toBe("PodFailed");
    expect(pod(rules, { exitCode: 0 }).status.conditions?.at(-1)?.reason).toBe("PodCompleted");
  });
});

describe("init containers", () => {
  const pi = job("pi").template(t =>
    t
      .restartPolicy("Never")
      .container("pi", "perl")
      .container("log", "busybox")
      .initContainer("fetch", "curl")
      .initContainer(c => c.name("proxy").image("envoy").restartPolicy("Always"))
      .initContainer("check", "sh")
      .initContainer(c => c.name("late").image("envoy").restartPolicy("Always")),
  );
  const second = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, n));
  const shown = (time: string | null | undefined) => time?.slice(14, 19);
  const listed = (made: ReturnType<typeof pod>) =>
    [...(made.status.initContainerStatuses ?? []), ...(made.status.containerStatuses ?? [])].map(
      ({ name, ready, started, restartCount, state: { waiting, running, terminated } }) =>
        [
          name,
          ready && "ready",
          started && "started",
          restartCount > 0 && `restarts=${restartCount}`,
          waiting && `waiting ${waiting.reason}`,
          running && `running ${shown(running.startedAt)}`,
          terminated &&
            `${terminated.exitCode} ${terminated.reason} ${shown(terminated.startedAt)}-${shown(terminated.finishedAt)}`,
        ]
          .filter(Boolean)
          .join(" "),
    );

  it("have completed before the other containers start, and sidecars keep running", () => {
    expect(listed(pod(pi, { phase: "Running" }))).toEqual([
      "fetch ready 0 Completed 00:00-00:00",
      "proxy ready started running 00:00",
      "check ready 0 Completed 00:00-00:00",
      "late ready started running 00:00",
      "log ready started running 00:00",
      "pi ready started running 00:00",
    ]);
    const made = pod(pi, { exitCode: 0, startedAt: second(20), finishedAt: second(50) });
    expect(listed(made)).toEqual([
      "fetch ready 0 Completed 00:00-00:10",
      "proxy 0 Completed 00:10-00:50",
      "check ready 0 Completed 00:10-00:20",
      "late 0 Completed 00:20-00:50",
      "log 0 Completed 00:20-00:50",
      "pi 0 Completed 00:20-00:50",
    ]);
    expect(made.status.startTime).toBe("2026-01-01T00:00:00Z");
    const times = made.status.conditions?.map(one => `${one.type} ${shown(one.lastTransitionTime)}`);
    expect(times).toEqual([
      "PodReadyToStartContainers 00:50",
      "Initialized 00:20",
      "Ready 00:50",
      "ContainersReady 00:50",
      "PodScheduled 00:00",
    ]);
  });

  it("share the time until the containers start, and have a given termination message", () => {
    const startedAt = new Date("2026-01-01T00:01:00Z");
    const terminated = { message: "fetched" };
    const { status } = pod(pi, { containerName: "fetch", exitCode: 0, startedAt, terminated });
    const [fetch, , check] = (status.initContainerStatuses ?? []).map(one => one.state.terminated);
    expect(fetch).toEqual({
      exitCode: 0,
      reason: "Completed",
      message: "fetched",
      startedAt: "2026-01-01T00:00:00Z",
      finishedAt: "2026-01-01T00:00:30Z",
    });
    expect([check?.startedAt, check?.finishedAt]).toEqual(["2026-01-01T00:00:30Z", "2026-01-01T00:01:00Z"]);
    // One that ends with 0 holds up none.
    expect(status.containerStatuses?.map(one => one.state.terminated?.exitCode)).toEqual([0, 0]);
  });

  it("run between the Pod's startTime and the start of its containers, even a single one", () => {
    const one = job("one").template(t =>
      t.restartPolicy("Never").initContainer("fetch", "curl").container("pi", "perl"),
    );
    const { status } = pod(one, { phase: "Running", startedAt: new Date("2026-01-01T00:01:00Z") });
    expect(status.startTime).toBe("2026-01-01T00:00:00Z");
    expect(status.containerStatuses?.[0]?.state.running?.startedAt).toBe("2026-01-01T00:01:00Z");
  });

  it("that fail leave the containers after them waiting", () => {
    const made = pod(pi, { exitCode: 3, containerName: "check", startedAt: second(20), restarts: 2 });
    expect(made.status.phase).toBe("Failed");
    expect(listed(made)).toEqual([
      "fetch ready 0 Completed 00:00-00:20",
      "proxy restarts=2 0 Completed 00:20-01:20",
      "check 3 Error 00:20-01:20",
      "late waiting PodInitializing",
      "log waiting PodInitializing",
      "pi waiting PodInitializing",
    ]);
    const found = made.status.conditions?.map(({ type, status, lastTransitionTime, reason, message }) =>
      [type, status, shown(lastTransitionTime), reason, message].filter(Boolean).join(" "),
    );
    expect(found).toEqual([
      "PodReadyToStartContainers False 01:20 PodSandboxNotReady pod sandbox is not ready",
      "Initialized False 00:00 ContainersNotInitialized containers with incomplete status: [proxy check late]",
      "Ready False 00:00 PodFailed",
      "ContainersReady False 00:00 PodFailed",
      "PodScheduled True 00:00",
    ]);
    const first = pod(pi, { phase: "Failed", containerName: "fetch" });
    expect(listed(first)[0]).toBe("fetch 1 Error 00:00-01:00");
    expect(
      listed(first)
        .slice(1)
        .every(one => one.endsWith("waiting PodInitializing")),
    ).toBe(true);
  });

  it("with the restartPolicy Always do not make the Pod fail", () => {
    const made = pod(pi, { exitCode: 137, containerName: "proxy" });
    expect(made.status.phase).toBe("Succeeded");
    expect(listed(made)[1]).toBe("proxy 137 Error 00:00-01:00");
    expect(pod(pi, { phase: "Succeeded", exitCode: 137, containerName: "proxy" })).toEqual(made);
  });

  it("cannot have failed in a Running Pod", () => {
    expect(() => pod(pi, { phase: "Running", exitCode: 3, containerName: "check" })).toThrow(
      new RangeError("pod: none runs whose init container check ends with exit code 3"),
    );
  });
});
