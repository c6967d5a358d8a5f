import fc from "fast-check";
import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { arbitraryJob } from "../../../src/testing/arbitraries/index.ts";
import {
  complete,
  failed,
  failing,
  type LiveJob,
  type LivePod,
  partial,
  pending,
  pod,
  podsOf,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";

const one = job("one").template(t => t.restartPolicy("Never").container("c", "busybox"));
const three = one.name("three").completions(3).parallelism(2).backoffLimit(2);
const indexed = one.name("indexed").indexed(5, { parallelism: 2 });
const perIndex = indexed.backoffLimitPerIndex(1).maxFailedIndexes(2);

const isDeleted = ({ metadata }: LivePod) => metadata.deletionTimestamp !== undefined;
const short = (pods: LivePod[]) =>
  pods.map(one => {
    const index = one.metadata.labels?.["batch.kubernetes.io/job-completion-index"];
    return `${index === undefined ? "" : `${index} `}${one.status.phase}${isDeleted(one) ? " deleted" : ""}`;
  });

describe("podsOf", () => {
  it("returns the Pods that the status of a Job without indexes counts", () => {
    expect(podsOf(pending(three))).toEqual([]);
    expect(short(podsOf(running(three, { succeeded: 1, failed: 1 })))).toEqual([
      "Failed",
      "Succeeded",
      "Running",
      "Running",
    ]);
    expect(short(podsOf(complete(three, { failed: 1 })))).toEqual([
      "Failed",
      "Succeeded",
      "Succeeded",
      "Succeeded",
    ]);
    expect(short(podsOf(running(three, { ready: 1, terminating: 1 })))).toEqual([
      "Running",
      "Pending",
      "Running deleted",
    ]);
    expect(podsOf(one)).toEqual([]);
  });

  it("returns the same Pods as pod, each of them once", () => {
    const uids = (pods: readonly LivePod[]) => pods.map(({ metadata }) => metadata.uid);
    const live = running(indexed.parallelism(1), { active: 1, terminating: 6 });
    expect(uids(podsOf(live))).toEqual(
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
        [2, 0],
        [3, 0],
        [4, 0],
      ].map(([index = 0, nth = 0]) => pod(live, { index, nth }).metadata.uid),
    );
    // A Pod that is listed as failed has its place, and no other Pod has its uid.
    const noted = running(perIndex, { failedIndexes: "2", failed: 1, uncounted: { failed: 1 } });
    const [uid] = noted.status.uncountedTerminatedPods?.failed ?? [];
    expect(short(podsOf(noted))).toEqual(["0 Running", "1 Running", "2 Failed", "2 Failed"]);
    expect(uids(podsOf(noted)).indexOf(uid as string)).toBe(3);
    expect(new Set(uids(podsOf(noted))).size).toBe(4);
    const spread = running(indexed, { uncounted: { failed: 3 } });
    expect(short(podsOf(spread))).toEqual(["0 Failed", "0 Running", "1 Failed", "1 Running", "2 Failed"]);
    // No Pod runs in its place yet.
    expect(short(podsOf(running(indexed, { active: 0, uncounted: { failed: 1 } })))).toEqual(["0 Failed"]);
  });

  it("returns each uncounted failed Pod once, whatever became of its index", () => {
    const noted = (live: LiveJob) =>
      podsOf(live)
        .filter(({ metadata }) => live.status.uncountedTerminatedPods?.failed?.includes(metadata.uid))
        .map(({ metadata }) => metadata.uid)
        .sort();
    const two = indexed.completions(2);
    const all = [
      succeeding(indexed, { uncounted: { failed: 3 } }),
      running(indexed, {
        completedIndexes: "0",
        uncounted: { failed: [pod(indexed).metadata.uid, "x"] },
      }),
      failing(two, { reason: "DeadlineExceeded", failed: 0, uncounted: { failed: 2 } }),
      failing(two, { reason: "DeadlineExceeded", failed: 0, uncounted: { failed: ["x", "y"] } }),
      failing(two.backoffLimitPerIndex(2), { failedIndexes: "0", failed: 0, uncounted: { failed: 3 } }),
      // Uids that the caller gave are those of the last Pods of the failed indexes.
      running(indexed.backoffLimitPerIndex(0), {
        failedIndexes: "0,2",
        failed: 0,
        uncounted: { failed: ["x", "y"] },
      }),
      running(perIndex, { failedIndexes: "1", failed: 1, uncounted: { failed: ["x"] } }),
    ];
    for (const live of all)
      expect(noted(live)).toEqual([...(live.status.uncountedTerminatedPods?.failed ?? [])].sort());
    expect(all.map(live => short(podsOf(live)))).toEqual([
      ["0 Failed", "0 Failed", "0 Failed", "0 Succeeded", ...[1, 2, 3, 4].map(index => `${index} Succeeded`)],
      ["0 Failed", "0 Succeeded", "1 Failed", "1 Running", "2 Running"],
      ["0 Running deleted", "1 Running deleted"],
      ["0 Running deleted", "1 Running deleted"],
      ["0 Failed", "0 Failed", "0 Failed", "1 Succeeded"],
      ["0 Failed", "1 Running", "2 Failed", "3 Running"],
      ["0 Running", "1 Failed", "1 Failed", "2 Running"],
    ]);
    const last = running(indexed.backoffLimitPerIndex(0), {
      failedIndexes: "0,2",
      failed: 1,
      uncounted: { failed: ["x"] },
    });
    expect(podsOf(last).map(({ metadata }) => metadata.uid === "x")).toEqual([false, false, true, false]);
    const pods = podsOf(all.at(-1) as LiveJob);
    expect(pods.map(({ metadata }) => metadata.uid).indexOf("x")).toBe(2);
    expect(pods.map(({ metadata }) => metadata.finalizers?.length ?? 0)).toEqual([1, 0, 1, 1]);
  });

  it("returns all uncounted failed Pods, each with its own uid", () => {
    const uid = (index: number, nth = 0) => pod(indexed, { index, nth }).metadata.uid;
    const uids = (live: LiveJob) => podsOf(live).map(({ metadata }) => metadata.uid);
    // The pod of index 1 failed by itself. That of index 0 was deleted with the Job, and still ends.
    const last = indexed.completions(2).backoffLimit(0);
    const noted = { failed: 0, uncounted: { failed: [uid(0), uid(1)] } };
    expect(uids(failing(last, { ...noted, terminating: 1 }))).toEqual([uid(0), uid(1)]);
    // The uid of an earlier pod of a failed index is not that of a pod of another index.
    const lost = running(perIndex, {
      failed: 1,
      failedIndexes: [1],
      uncounted: { failed: [uid(1), uid(1, 1)] },
    });
    expect(uids(lost)).toEqual([uid(0), uid(0, 1), uid(1), uid(1, 1), uid(2)]);
    // A pod was replaced while it was deleted, so an index has two that end.
    const both = failing(indexed.completions(1), {
      reason: "DeadlineExceeded",
      failed: 0,
      terminating: 2,
      uncounted: { failed: ["x", "y"] },
    });
    expect(short(podsOf(both))).toEqual(["0 Running deleted", "0 Running deleted"]);
    expect(uids(both).sort()).toEqual(["x", "y"]);
  });

  it("returns uncounted succeeded Pods after the counted ones", () => {
    const uid = (nth: number) => pod(pending(three), { nth }).metadata.uid;
    const live = running(three, { failed: 1, succeeded: 1, uncounted: { succeeded: 1 } });
    expect(live.status.uncountedTerminatedPods?.succeeded).toEqual([uid(2)]);
    expect(podsOf(live).map(({ metadata }) => metadata.uid)).toEqual([0, 1, 2, 3].map(uid));
  });

  it("returns terminating Pods even if all indexes have failed", () => {
    const all = failing(indexed.completions(2).backoffLimitPerIndex(0), {
      failedIndexes: "0,1",
      terminating: 1,
    });
    expect(short(podsOf(all))).toEqual(["0 Failed", "0 Running deleted", "1 Failed"]);
  });

  it("accepts a status without counts, or with only the active Pods", () => {
    expect(podsOf(pending(indexed))).toEqual([]);
    for (const [manifest, pods] of [
      [one, ["Pending"]],
      [indexed, ["0 Pending", "1 Pending"]],
    ] as const) {
      const live = running(manifest);
      const { active = 0 } = live.status;
      expect(short(podsOf({ ...live, status: { active } }))).toEqual(pods);
    }
  });

  it("returns all failed Pods if a FailIndex rule may fail an index at its first Pod", () => {
    const atOnce = indexed.completions(1).backoffLimitPerIndex(1).onExit(4).failIndex();
    expect(failed(atOnce).status.failed).toBe(1);
    expect(short(podsOf(failed(atOnce)))).toEqual(["0 Failed"]);
    expect(short(podsOf(failed(atOnce, { failed: 2 })))).toEqual(["0 Failed", "0 Failed"]);
  });

  it("returns no more failed Pods than a live Job counts, whatever its backoffLimitPerIndex", () => {
    const { spec, ...ended } = failed(perIndex, { reason: "FailedIndexes", failedIndexes: "0,3" });
    for (const backoffLimitPerIndex of [1, 5, 2 ** 31 - 1]) {
      const pods = podsOf({ ...ended, spec: { ...spec, backoffLimitPerIndex } });
      expect(pods.filter(({ status }) => status.phase === "Failed")).toHaveLength(ended.status.failed ?? 0);
    }
  });

  it("returns Pods with different names where pod generates the same name for two", () => {
    const live = running(one.name("pi-11319").completions(13).parallelism(13));
    const alone = Array.from({ length: 13 }, (_, nth) => pod(live, { nth }).metadata);
    expect(alone[12]?.name).toBe(alone[2]?.name);
    const together = podsOf(live).map(({ metadata }) => metadata);
    expect(together.map(({ uid }) => uid)).toEqual(alone.map(({ uid }) => uid));
    expect(new Set(together.map(({ name }) => name)).size).toBe(13);
  });

  it("returns for each index that has begun its Pod, after those that failed before", () => {
    expect(short(podsOf(running(indexed, { completedIndexes: "0,3", failed: 3 })))).toEqual([
      "0 Failed",
      "0 Succeeded",
      "1 Failed",
      "1 Running",
      "2 Failed",
      "2 Running",
      "3 Succeeded",
    ]);
    expect(short(podsOf(running(perIndex, { completedIndexes: "1", failedIndexes: "0" })))).toEqual([
      "0 Failed",
      "0 Failed",
      "1 Succeeded",
      "2 Running",
      "3 Running",
    ]);
    const counts = podsOf(failed(perIndex)).map(
      ({ metadata }) => metadata.annotations?.["batch.kubernetes.io/job-index-failure-count"],
    );
    expect(counts.slice(0, 2)).toEqual(["0", "1"]);
  });

  it("returns no more failed Pods of an index than leave it open, as long as others may have them", () => {
    const alone = perIndex.parallelism(1);
    expect(short(podsOf(running(alone, { failed: 3 })))).toEqual([
      "0 Failed",
      "0 Running",
      "1 Failed",
      "2 Failed",
    ]);
    const failures = podsOf(failing(alone.backoffLimit(3), { reason: "BackoffLimitExceeded" }));
    expect(short(failures)).toEqual(["0 Failed", "1 Failed", "2 Failed", "3 Failed"]);
    const resumed = running(running(suspended(alone)), { failed: 7 });
    expect(short(podsOf(resumed)).filter(one => one.endsWith("Failed"))).toHaveLength(7);
  });

  it("returns Pods that have ended before the deadline of a Job that goes on", () => {
    const [done] = podsOf(running(three.activeDeadlineSeconds(4), { succeeded: 1 }));
    expect(done?.status.containerStatuses?.[0]?.state.terminated).toMatchObject({
      startedAt: "2026-01-01T00:00:00Z",
      finishedAt: "2026-01-01T00:00:03Z",
    });
    const [late] = podsOf(running(three.activeDeadlineSeconds(2 ** 40), { succeeded: 1 }));
    expect(late?.status.containerStatuses?.[0]?.state.terminated?.finishedAt).toBe("2026-01-01T00:01:00Z");
  });

  it("returns failed Pods as deleted if the restartPolicy is OnFailure", () => {
    const again = three.template(t => t.restartPolicy("OnFailure").container("c", "busybox"));
    expect(short(podsOf(running(again, { failed: 1 })))).toEqual(["Failed deleted", "Running", "Running"]);
  });

  it("returns the Pods of a failed index as deleted if the restartPolicy is OnFailure", () => {
    const restarted = indexed
      .backoffLimitPerIndex(1)
      .template(t => t.restartPolicy("OnFailure").container("c", "busybox"));
    const live = partial(restarted, { completedIndexes: "1", failedIndexes: "0", failed: 2, active: 1 });
    expect(short(podsOf(live))).toEqual(["0 Failed deleted", "0 Failed deleted", "1 Succeeded", "2 Running"]);
  });

  it("returns several terminating Pods of one index", () => {
    expect(short(podsOf(suspended(one.indexed(1), { terminating: 3 })))).toEqual([
      "0 Running deleted",
      "0 Running deleted",
      "0 Running deleted",
    ]);
  });

  it("returns several Pods of one index if the counts need them", () => {
    expect(short(podsOf(running(one.indexed(1), { active: 3, ready: 1, terminating: 1 })))).toEqual([
      "0 Running",
      "0 Pending",
      "0 Pending",
      "0 Running deleted",
    ]);
    const told = { reason: "DeadlineExceeded", failed: 1, terminating: 3 } as const;
    expect(podsOf(failing(one.indexed(1), told))).toHaveLength(3);
  });

  it("returns the Pod that matched a PodFailurePolicy as failed, and the others as deleted", () => {
    const policy = one.onExit(42).failJob();
    const live = failing(policy, { reason: "PodFailurePolicy", failed: 1, terminating: 2 });
    expect(short(podsOf(live))).toEqual(["Failed", "Running deleted", "Running deleted"]);
  });

  it("returns Pods that do not share their spec", () => {
    const [first, second] = podsOf(running(three));
    if (first?.spec.containers[0]) first.spec.containers[0].image = "other";
    expect(second?.spec.containers[0]?.image).toBe("busybox");
    expect(pod(three).spec.containers[0]?.image).toBe("busybox");
  });

  it("computes the qosClass anew after the resources of the Job have changed", () => {
    const live = running(three);
    const [container] = live.spec.template.spec.containers;
    const qos = () => podsOf(live).map(({ status }) => status.qosClass);
    expect(qos()).toEqual(["BestEffort", "BestEffort"]);
    if (container) container.resources = { requests: { cpu: "1" } };
    expect(qos()).toEqual(["Burstable", "Burstable"]);
  });

  it("throws for more than 10,000 Pods", () => {
    const many = one.completions(20_000).parallelism(10_001);
    expect(() => podsOf(running(many))).toThrow(
      new RangeError("podsOf: at most 10000 Pods are made, but the Job has 10001"),
    );
  });
});

describe("the pod of an index that a pod failure policy fails at once", () => {
  const codes = (pods: LivePod[]) =>
    pods.map(({ metadata: { annotations }, status }) => [
      annotations?.["batch.kubernetes.io/job-completion-index"],
      status.containerStatuses?.[0]?.state?.terminated?.exitCode,
    ]);

  it("ends with an exit code of its rule, and that of another index does not", () => {
    const job = perIndex.maxFailedIndexes(undefined).onExit(42, 43).failIndex();
    const live = partial(job, { failedIndexes: [3], failed: 2 });
    expect(codes(podsOf(live))).toEqual([
      ["0", 0],
      ["1", 0],
      ["2", 1],
      ["2", undefined],
      ["3", 42],
      ["4", undefined],
    ]);
    expect(pod(live, { index: 3 }).status.containerStatuses?.[0]?.state?.terminated?.exitCode).toBe(42);
    expect(
      pod(live, { index: 3, exitCode: 7 }).status.containerStatuses?.[0]?.state?.terminated,
    ).toMatchObject({
      exitCode: 7,
    });
  });

  it("ends with a code that no earlier rule takes", () => {
    const job = perIndex.onExit(42).count().onExitNotIn(7).failIndex();
    const [code] = codes(podsOf(failed(job, { failedIndexes: [0, 1, 2] })));
    expect(code?.[1]).not.toBe(42);
    expect(code?.[1]).not.toBe(7);
    expect(code?.[1]).not.toBe(0);
  });

  it("has the condition of its rule", () => {
    const live = partial(perIndex.onDisruption().failIndex(), { failedIndexes: [4] });
    const lost = podsOf(live).filter(({ status }) => status.phase === "Failed");
    expect(lost.at(-1)?.status.conditions?.map(({ type }) => type)).toContain("DisruptionTarget");
  });

  it("fails as without the rule where the limit of the index is what fails it", () => {
    expect(codes(podsOf(partial(perIndex, { failedIndexes: [4] }))).slice(-2)).toEqual([
      ["4", 1],
      ["4", 1],
    ]);
  });
});

describe("the pods that were deleted with their Job", () => {
  const at = new Date("2026-01-01T00:05:00Z");
  const codes = (pods: LivePod[]) =>
    pods.map(one => {
      const index = one.metadata.labels?.["batch.kubernetes.io/job-completion-index"];
      const code = one.status.containerStatuses?.[0]?.state.terminated?.exitCode;
      return [index, one.status.phase, isDeleted(one) && "deleted", code]
        .filter(part => part !== undefined && part !== false)
        .join(" ");
    });
  const stopped = "Failed deleted 143";

  it("by its deadline have the exit code 143 of SIGTERM", () => {
    const pods = podsOf(failed(three, { reason: "DeadlineExceeded", at }));
    expect(codes(pods)).toEqual([stopped, stopped]);
    for (const { metadata, status } of pods) {
      expect(metadata).toMatchObject({
        generation: 2,
        deletionTimestamp: "2026-01-01T00:05:30Z",
        deletionGracePeriodSeconds: 30,
      });
      expect(metadata.finalizers).toBeUndefined();
      expect(status.containerStatuses?.[0]?.state.terminated).toEqual({
        exitCode: 143,
        reason: "Error",
        startedAt: "2026-01-01T00:00:00Z",
        finishedAt: "2026-01-01T00:05:00Z",
      });
    }
    // Pods that had failed before failed by themselves.
    expect(codes(podsOf(failed(three, { reason: "DeadlineExceeded", failed: 3 })))).toEqual([
      "Failed 1",
      stopped,
      stopped,
    ]);
    expect(codes(podsOf(failed(running(three, { succeeded: 2 }), { reason: "DeadlineExceeded" })))).toEqual([
      stopped,
      "Succeeded 0",
      "Succeeded 0",
    ]);
  });

  it("come after those that failed it", () => {
    expect(codes(podsOf(failed(three)))).toEqual(["Failed 1", "Failed 1", "Failed 1", stopped]);
    const policy = failed(three.onExit(42).failJob(), { reason: "PodFailurePolicy" });
    expect(codes(podsOf(policy))).toEqual(["Failed 42", stopped]);
    expect(codes(podsOf(failed(one.backoffLimit(1))))).toEqual(["Failed 1", "Failed 1"]);
  });

  it("are the same when the Job is failing and when it has failed", () => {
    const target = failing(three, { reason: "DeadlineExceeded", terminating: 1, at });
    expect(codes(podsOf(target))).toEqual([stopped, "Running deleted"]);
    const gone = failing(target, { terminating: 0 });
    expect(codes(podsOf(gone))).toEqual([stopped, stopped]);
    const uids = (live: LiveJob) => podsOf(live).map(({ metadata }) => metadata.uid);
    expect(uids(failed(gone))).toEqual(uids(target));
    // They were deleted when the failure became certain.
    const later = failed(gone, { at: new Date("2026-01-01T00:09:00Z") });
    expect(podsOf(later)[0]?.metadata.deletionTimestamp).toBe("2026-01-01T00:05:30Z");
    const noted = failing(three, {
      reason: "DeadlineExceeded",
      failed: 0,
      uncounted: { failed: 2 },
      terminating: 1,
    });
    expect(podsOf(noted).map(({ metadata }) => metadata.finalizers?.length)).toEqual([1, 1]);
  });

  it("are only those beyond the failures that exceed its backoffLimit", () => {
    const ends = (failures: number) => podsOf(failed(three, { failed: failures })).map(isDeleted);
    expect(ends(3)).toEqual([false, false, false]);
    expect(ends(4)).toEqual([false, false, false, true]);
  });

  it("were deleted when its success policy was met, even if it completed later", () => {
    const byRule = indexed.successPolicy({ rules: [{ succeededIndexes: "0" }] });
    const met = succeeding(byRule.podReplacementPolicy("Failed"));
    expect(podsOf(met).map(one => [isDeleted(one), one.metadata.finalizers])).toEqual([
      [false, undefined],
      [true, undefined],
    ]);
    const later = complete(met, { at: new Date("2026-01-01T00:09:00Z") });
    expect(pod(later, { index: 1 }).metadata.deletionTimestamp).toBe("2026-01-01T00:01:30Z");
  });

  it("do not include those that failed before with their indexes", () => {
    const late = failed(perIndex, { reason: "DeadlineExceeded", failedIndexes: "0,1", failed: 5 });
    expect(codes(podsOf(late))).toEqual([
      "0 Failed 1",
      "0 Failed 1",
      "1 Failed 1",
      "1 Failed 1",
      `2 ${stopped}`,
    ]);
  });

  it("are those of indexes that had not ended", () => {
    const late = failed(running(indexed, { completedIndexes: "0,2", failed: 1 }), {
      reason: "DeadlineExceeded",
    });
    expect(codes(podsOf(late))).toEqual([
      "0 Succeeded 0",
      "1 Failed 1",
      `1 ${stopped}`,
      "2 Succeeded 0",
      `3 ${stopped}`,
    ]);
    expect(codes([1, 3].map(index => pod(late, { index })))).toEqual([`1 ${stopped}`, `3 ${stopped}`]);
    const many = failed(perIndex.parallelism(4), { reason: "MaxFailedIndexesExceeded" });
    expect(many.status).toMatchObject({ failedIndexes: "0-2", failed: 8 });
    expect(codes(podsOf(many)).slice(-3)).toEqual(["2 Failed 1", `3 ${stopped}`, `4 ${stopped}`]);
    const policy = failed(indexed.onExit(42).failJob(), { reason: "PodFailurePolicy" });
    expect(codes(podsOf(policy))).toEqual(["0 Failed 42", `1 ${stopped}`]);
    expect(codes(podsOf(failed(perIndex, { failedIndexes: "0" }))).filter(text => /143/.test(text))).toEqual(
      [],
    );
  });

  it("include the Pod of an open index if a success policy completed the Job", () => {
    const first = complete(indexed.successPolicy({ rules: [{ succeededIndexes: "0" }] }), { at });
    expect(codes([pod(first, { index: 1 })])).toEqual([`1 ${stopped}`]);
    expect(pod(first, { index: 1 }).metadata.deletionTimestamp).toBe("2026-01-01T00:05:30Z");
  });

  it("have exit code 143 in all containers, unless given options describe another end", () => {
    const two = three.template(t =>
      t.restartPolicy("Never").container("a", "busybox").container("b", "busybox"),
    );
    const live = failed(two, { reason: "DeadlineExceeded" });
    const ends = (made: LivePod) =>
      made.status.containerStatuses?.map(({ state }) => state.terminated?.exitCode);
    expect(ends(pod(live))).toEqual([143, 143]);
    // A container that ignores SIGTERM is killed.
    const kill = pod(live, { exitCode: 137 });
    expect([ends(kill), isDeleted(kill)]).toEqual([[137, 143], true]);
    // A Pod that ended before was not deleted, nor was one that its kubelet had ended.
    const finishedAt = new Date("2026-01-01T00:00:30Z");
    expect(codes([pod(live, { finishedAt }), pod(live, { reason: "Evicted" })])).toEqual([
      "Failed 1",
      "Failed 137",
    ]);
    expect(
      codes([pod(running(one), { phase: "Failed", deletedAt: new Date("2026-01-01T00:00:30Z") })]),
    ).toEqual([stopped]);
    // It had ended before it was deleted.
    expect(codes([pod(running(one), { phase: "Failed", deletedAt: at })])).toEqual(["Failed deleted 1"]);
  });

  it("are all failed Pods if the restartPolicy is OnFailure, and the same as those of pod", () => {
    const again = one.completions(3).template(t => t.restartPolicy("OnFailure").container("c", "busybox"));
    const live = running(again, { failed: 1 });
    expect(codes(podsOf(live))).toEqual([stopped, "Running"]);
    expect(pod(live)).toEqual(podsOf(live)[0]);
    expect(codes(podsOf(failed(again)))).toEqual([stopped]);
  });
});

it("podsOf returns the Pods that the status counts, for any Job in any state", () => {
  const states: ((job: LiveJob) => LiveJob)[] = [
    job => running(job),
    job => partial(job),
    job => suspended(running(job)),
    job => succeeding(job),
    job => complete(job),
    job => failing(job, { reason: "DeadlineExceeded" }),
    job => failed(job, { reason: "DeadlineExceeded" }),
    job => failing(job, { reason: "PodFailurePolicy" }),
    job => failed(job, { reason: "PodFailurePolicy" }),
  ];
  const few = fc.constantFrom(...states);
  fc.assert(
    fc.property(arbitraryJob(), few, (manifest, state) => {
      const { spec } = manifest;
      const { completions = 1, parallelism = 1 } = spec;
      if (Math.max(completions, parallelism) > 50 || completions === 0) return;
      const { activeDeadlineSeconds: _, ...rest } = spec;
      const live = state(pending({ ...manifest, spec: rest }));
      const { status } = live;
      const { failed: lost = 0, uncountedTerminatedPods: noted } = status;
      const pods = podsOf(live);
      const count = (phase: string, deleted: boolean) =>
        pods.filter(one => one.status.phase === phase && (phase === "Failed" || isDeleted(one) === deleted))
          .length;
      const failures = lost + (noted?.failed?.length ?? 0);
      const isFailing = status.conditions?.some(({ type }) => type === "FailureTarget");
      const gone = isFailing ? Math.min(status.terminating ?? 0, failures) : 0;
      expect({
        succeeded: count("Succeeded", false),
        ready: count("Running", false),
        waiting: count("Pending", false),
        terminating: count("Running", true),
        failed: count("Failed", false),
      }).toEqual({
        succeeded: (status.succeeded ?? 0) + (noted?.succeeded?.length ?? 0),
        ready: status.ready ?? 0,
        waiting: (status.active ?? 0) - (status.ready ?? 0),
        terminating: status.terminating ?? 0,
        failed: failures - gone,
      });
      expect(new Set(pods.map(({ metadata }) => metadata.name)).size).toBe(pods.length);
    }),
    { numRuns: 300 },
  );
});
