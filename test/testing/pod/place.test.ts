// Which of its Job's Pods a Pod is: one that is not counted yet, one that is being deleted, or one that replaces another.
import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  complete,
  failed,
  failing,
  type LiveJob,
  type LivePod,
  type PodOptions,
  pod,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";
import { traces } from "../traces.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
const two = pi.completions(5).parallelism(2);
const shards = pi.indexed(4, { parallelism: 4 });
const at = new Date("2026-01-01T00:01:00Z");

/** The phase of a Pod, whether it is being deleted, and whether it has finalizers. */
const lookOf = ({ metadata, status }: LivePod) =>
  [
    status.phase,
    ...(metadata.deletionTimestamp === undefined ? [] : ["deleted"]),
    ...(metadata.finalizers === undefined ? [] : ["kept"]),
  ].join(" ");
const looks = (live: LiveJob, count: number) =>
  Array.from({ length: count }, (_, nth) => lookOf(pod(live, { nth })));
const indexLooks = (live: LiveJob) => [0, 1, 2, 3].map(index => lookOf(pod(live, { index })));

describe("an uncounted Pod", () => {
  const live = running(two, {
    failed: 1,
    succeeded: 1,
    active: 1,
    uncounted: { failed: ["f"], succeeded: ["s", "t"] },
  });

  it("has its uid in uncountedTerminatedPods, its phase and its finalizer", () => {
    expect(looks(live, 6)).toEqual([
      "Failed",
      "Failed kept",
      "Succeeded",
      "Succeeded kept",
      "Succeeded kept",
      "Running kept",
    ]);
    expect([1, 3, 4].map(nth => pod(live, { nth }).metadata.uid)).toEqual(["f", "s", "t"]);
  });

  it("is recognized by its uid, and other given options take precedence", () => {
    for (const [uid, look] of [
      ["f", "Failed kept"],
      ["s", "Succeeded kept"],
      ["t", "Succeeded kept"],
      ["x", "Failed"],
    ] as const)
      expect([uid, lookOf(pod(live, { uid }))]).toEqual([uid, look]);
    expect(lookOf(pod(running(shards, { uncounted: { failed: ["f"] } }), { uid: "f", index: 2 }))).toBe(
      "Failed kept",
    );
    // Its index may have succeeded since.
    const retried = running(shards, { completedIndexes: "2", uncounted: { failed: ["f"] } });
    expect(lookOf(pod(retried, { uid: "f", index: 2 }))).toBe("Failed kept");
    // Given options win.
    expect(lookOf(pod(live, { uid: "f", exitCode: 137 }))).toBe("Failed kept");
    expect(lookOf(pod(live, { uid: "f", counted: true }))).toBe("Failed");
    expect(pod(live, { nth: 1, uid: "x" }).metadata.uid).toBe("x");
  });

  it("has the uid that pod generates if only the number of uncounted Pods is given", () => {
    const counted = running(two, { failed: 1, uncounted: { failed: 1, succeeded: 2 } });
    expect(looks(counted, 5)).toEqual([
      "Failed",
      "Failed kept",
      "Succeeded kept",
      "Succeeded kept",
      "Running kept",
    ]);
    // It was the same Pod before, and it is the same afterwards.
    const uidOf = (one: LiveJob, nth: number) => pod(one, { nth }).metadata.uid;
    expect(counted.status.uncountedTerminatedPods?.failed).toEqual([uidOf(running(two), 1)]);
    expect(uidOf(complete(counted), 2)).toBe(uidOf(counted, 2));
    const perIndex = shards.backoffLimitPerIndex(1);
    const index = running(perIndex, { failedIndexes: "1", failed: 1, uncounted: { failed: 2 } });
    expect(indexLooks(index)).toEqual(["Failed kept", "Failed", "Running kept", "Running kept"]);
    expect(lookOf(pod(index, { index: 1, nth: 1 }))).toBe("Failed kept");
  });

  it("is the last Pod of a Job that is succeeding or failing", () => {
    const one = pi.backoffLimit(1);
    expect(looks(succeeding(one), 1)).toEqual(["Succeeded kept"]);
    expect(looks(succeeding(two), 5).slice(3)).toEqual(["Succeeded", "Succeeded kept"]);
    expect(looks(failing(one), 2)).toEqual(["Failed", "Failed kept"]);
    const policy = failing(pi.onExit(3).failJob(), { reason: "PodFailurePolicy" });
    expect(lookOf(pod(policy))).toBe("Failed kept");
    expect(pod(policy).status.containerStatuses?.[0]?.state.terminated?.exitCode).toBe(3);
    const [last] = failing(shards.backoffLimitPerIndex(1)).status.uncountedTerminatedPods?.failed ?? [];
    expect(pod(shards.backoffLimitPerIndex(1), { index: 0, nth: 1 }).metadata.uid).toBe(last);
  });

  it("was deleted if it failed with the restartPolicy OnFailure", () => {
    const inPlace = pi.template(t => t.restartPolicy("OnFailure").container("pi", "perl"));
    const one = running(inPlace, { uncounted: { failed: ["f"] } });
    expect(looks(one, 2)).toEqual(["Failed deleted kept", "Running kept"]);
    // It also failed by its deletion if its failure is given, provided that its Job knows of it.
    expect(lookOf(pod(one, { phase: "Failed" }))).toBe("Failed deleted kept");
    expect(lookOf(pod(one, { uid: "f", exitCode: 1 }))).toBe("Failed deleted kept");
    expect(() => pod(one, { nth: 1, phase: "Failed" })).toThrow("none fails whose container pi is restarted");
    const ofIndex = running(inPlace.indexed(3).backoffLimitPerIndex(1), { failedIndexes: "1" });
    expect(lookOf(pod(ofIndex, { index: 1, phase: "Failed" }))).toBe("Failed deleted");
    expect(() => pod(ofIndex, { index: 0, phase: "Failed" })).toThrow("is restarted");
  });

  it("was deleted if it failed with an exit code after which its second container is restarted", () => {
    const exitCodes = { operator: "In" as const, values: [3] };
    const ruled = pi.template(t =>
      t
        .restartPolicy("Never")
        .container("pi", "perl")
        .container("log", "busybox", c =>
          c.restartPolicy("Never").restartPolicyRules([{ action: "Restart", exitCodes }]),
        ),
    );
    const told = { containerName: "log", exitCode: 3 };
    const noted = running(ruled, { uncounted: { failed: ["f"] } });
    expect(lookOf(pod(noted, { uid: "f", ...told }))).toBe("Failed deleted kept");
    expect(() => pod(noted, { nth: 1, ...told })).toThrow("none fails whose container log is restarted");
    const lost = running(ruled.indexed(3).backoffLimitPerIndex(1), { failedIndexes: "1" });
    expect(lookOf(pod(lost, { index: 1, ...told }))).toBe("Failed deleted");
  });
});

describe("a Pod that is being deleted", () => {
  it("comes after the active Pods, and has a deletionTimestamp", () => {
    const live = running(two, { succeeded: 1, ready: 1, terminating: 2 });
    expect(looks(live, 6)).toEqual([
      "Succeeded",
      "Running kept",
      "Pending kept",
      "Running deleted",
      "Running deleted",
      "Pending kept",
    ]);
    const { metadata } = pod(live, { nth: 3 });
    expect(metadata).toMatchObject({
      generation: 2,
      deletionTimestamp: "2026-01-01T00:00:30Z",
      deletionGracePeriodSeconds: 30,
    });
    const later = { startedAt: new Date("2026-01-01T00:05:00Z") };
    expect(pod(live, { nth: 3, ...later }).metadata.deletionTimestamp).toBe("2026-01-01T00:05:30Z");
    expect(lookOf(pod(live, { nth: 3, phase: "Running" }))).toBe("Running kept");
    expect(lookOf(pod(live, { nth: 3, exitCode: 1 }))).toBe("Failed");
  });

  it("keeps its finalizer if podReplacementPolicy is Failed, until the Job is suspended or about to end", () => {
    const careful = two.podReplacementPolicy("Failed");
    expect(looks(running(careful, { terminating: 1 }), 2)).toEqual(["Running kept", "Running deleted kept"]);
    // A Job that is suspended or about to end no longer waits for them.
    const waits = suspended(running(careful), { terminating: 1, at });
    expect(looks(waits, 1)).toEqual(["Running deleted"]);
    expect(pod(waits).metadata.deletionTimestamp).toBe("2026-01-01T00:01:30Z");
    expect(looks(failing(careful, { reason: "DeadlineExceeded" }), 2)).toEqual([
      "Running deleted",
      "Running deleted",
    ]);
  });

  it("is among the failed Pods of a Job that is failing", () => {
    const live = failing(two.backoffLimit(1), { at });
    expect(live.status).toMatchObject({ failed: 3, terminating: 1 });
    expect(looks(live, 3)).toEqual(["Failed", "Failed", "Running deleted"]);
    expect(pod(live, { nth: 2 }).metadata.deletionTimestamp).toBe("2026-01-01T00:01:30Z");
    const noted = failing(two.backoffLimit(1), { failed: 1, terminating: 1, uncounted: { failed: 2 } });
    expect(looks(noted, 3)).toEqual(["Failed", "Failed kept", "Running deleted kept"]);
  });

  it("is not the Pod by which a PodFailurePolicy failed the Job, however few Pods have failed", () => {
    const policy = pi.completions(3).parallelism(3).onExit(3).failJob();
    const reason = "PodFailurePolicy";
    const deleted = ["Running deleted", "Running deleted"];
    expect(looks(failing(policy, { reason }), 3)).toEqual(["Failed", ...deleted]);
    expect(looks(failing(policy, { reason, failed: 1 }), 3)).toEqual(["Failed", ...deleted]);
    expect(looks(failing(policy, { reason, failed: 2 }), 3)).toEqual(["Failed", ...deleted]);
    expect(lookOf(pod(failed(policy, { reason, failed: 2 }), { exitCode: 3 }))).toBe("Failed");
  });

  it("is every Pod if the Job fails by DeadlineExceeded without successes", () => {
    const live = failing(pi.completions(3).parallelism(3), { reason: "DeadlineExceeded" });
    expect(looks(live, 3)).toEqual(Array(3).fill("Running deleted"));
    expect(looks(failed(live), 3)).toEqual(Array(3).fill("Failed deleted"));
  });

  it("is that of each index that has neither succeeded nor failed", () => {
    const first = shards.successPolicy({ rules: [{ succeededIndexes: "1" }] });
    expect(indexLooks(succeeding(first, { terminating: 3 }))).toEqual([
      "Running deleted",
      "Succeeded",
      "Running deleted",
      "Running deleted",
    ]);
    const limited = shards.backoffLimitPerIndex(0).maxFailedIndexes(1);
    const live = failing(limited, { reason: "MaxFailedIndexesExceeded", failedIndexes: "0,3" });
    expect(indexLooks(live)).toEqual(["Failed", "Running deleted", "Running deleted", "Failed"]);
  });
});

describe("a Pod that replaces failed Pods of its index", () => {
  const key = "batch.kubernetes.io/job-index-failure-count";
  const countOf = (limit: number, options: PodOptions) =>
    pod(shards.backoffLimitPerIndex(limit), options).metadata.annotations?.[key];

  it("has their number in its failure count annotation", () => {
    expect([0, 1, 2].map(nth => countOf(2, { nth }))).toEqual(["0", "1", "2"]);
    expect(countOf(2, { nth: 2, ignoredFailureCount: 1 })).toBe("1");
    expect(countOf(2, { nth: 1, failureCount: 0 })).toBe("0");
    // There is no such Pod after more failures than the limit.
    expect([0, 1].map(nth => countOf(0, { nth }))).toEqual(["0", "0"]);
    expect(pod(shards, { nth: 1 }).metadata.annotations).not.toHaveProperty([key]);
  });
});

it("pod gives uncounted Pods of recorded traces a finalizer, and the phase Failed or Running", () => {
  const noted = traces.filter(({ later }) =>
    later.some(({ status }) => status.uncountedTerminatedPods?.failed),
  );
  expect(noted.length).toBeGreaterThan(5);
  for (const { created, later, pods } of noted) {
    if (created.kind !== "Job") continue;
    for (const { status } of later) {
      const live = { ...created, status } as LiveJob;
      for (const uid of status.uncountedTerminatedPods?.failed ?? []) {
        const index = pods.find(({ metadata }) => metadata.uid === uid)?.metadata.labels?.[
          "batch.kubernetes.io/job-completion-index"
        ];
        const made = pod(live, { uid, ...(index !== undefined && { index: Number(index) }) });
        expect(made.metadata.finalizers).toEqual(["batch.kubernetes.io/job-tracking"]);
        expect(["Failed", "Running"]).toContain(made.status.phase);
      }
    }
  }
});
