import fc from "fast-check";
import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { arbitraryJob } from "../../src/testing/arbitraries/index.ts";
import {
  complete,
  failed,
  failing,
  type LiveJob,
  type LivePod,
  partial,
  pending,
  podsOf,
  running,
  succeeding,
  suspended,
} from "../../src/testing/index.ts";

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

describe("the pods of a Job", () => {
  it("without indexes are as many as its status says", () => {
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

  it("with indexes are one of each that has begun, and those that failed before", () => {
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

  it("that are restarted fail when they are deleted", () => {
    const again = three.template(t => t.restartPolicy("OnFailure").container("c", "busybox"));
    expect(short(podsOf(running(again, { failed: 1 })))).toEqual(["Failed deleted", "Running", "Running"]);
  });

  it("of a failed index have failed where containers are restarted, too", () => {
    const restarted = indexed
      .backoffLimitPerIndex(1)
      .template(t => t.restartPolicy("OnFailure").container("c", "busybox"));
    const live = partial(restarted, { completedIndexes: "1", failedIndexes: "0", failed: 2, active: 1 });
    expect(short(podsOf(live))).toEqual(["0 Failed deleted", "0 Failed deleted", "1 Succeeded", "2 Running"]);
  });

  it("are more than one of an index while they end", () => {
    expect(short(podsOf(suspended(one.indexed(1), { terminating: 3 })))).toEqual([
      "0 Running deleted",
      "0 Running deleted",
      "0 Running deleted",
    ]);
  });

  it("are not the one that a policy found", () => {
    const policy = one.onExit(42).failJob();
    const live = failing(policy, { reason: "PodFailurePolicy", failed: 1, terminating: 2 });
    expect(short(podsOf(live))).toEqual(["Failed", "Running deleted", "Running deleted"]);
  });

  it("are not too many", () => {
    const many = one.completions(20_000).parallelism(10_001);
    expect(() => podsOf(running(many))).toThrow(
      new RangeError("podsOf: at most 10000 Pods are made, but the Job has 10001"),
    );
  });
});

it("are those that the status counts, of any Job in any state", () => {
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
