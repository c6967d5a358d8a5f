import { job, type PodTemplateSpec } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  complete,
  failed,
  failing,
  type LiveJob,
  partial,
  pending,
  pod,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";

const template = (restartPolicy: "Never" | "OnFailure"): PodTemplateSpec => ({
  spec: { restartPolicy, containers: [{ name: "pi", image: "perl" }] },
});
const pi = job("pi").template(template("Never"));
const three = pi.completions(3).parallelism(2);

/** Returns the phases of the first `count` Pods of a Job. */
const phases = (live: LiveJob, count: number) =>
  Array.from({ length: count }, (_, nth) => pod(live, { nth }).status.phase);

describe("the default phase of a Pod", () => {
  it("is Pending if the Job is pending, or suspended before it ran", () => {
    expect(phases(pending(pi), 2)).toEqual(["Pending", "Pending"]);
    expect(phases(suspended(pi), 1)).toEqual(["Pending"]);
  });

  it("follows the Job's counts: first failed, then succeeded, ready and other Pods", () => {
    expect(phases(running(three, { ready: 1 }), 2)).toEqual(["Running", "Pending"]);
    const live = partial(three, { failed: 1, succeeded: 1, ready: 1 });
    expect(phases(live, 4)).toEqual(["Failed", "Succeeded", "Running", "Pending"]);
  });

  it("is Succeeded or Failed if the Job has ended", () => {
    expect(phases(complete(three, { failed: 1 }), 5)).toEqual([
      "Failed",
      "Succeeded",
      "Succeeded",
      "Succeeded",
      "Succeeded",
    ]);
    const live = failed(pi.backoffLimit(2));
    expect(live.status.failed).toBe(3);
    expect(phases(live, 4)).toEqual(["Failed", "Failed", "Failed", "Failed"]);
    expect(pod(live).status.containerStatuses?.[0]?.state.terminated?.exitCode).toBe(1);
  });

  it("follows the state of its index in an Indexed Job", () => {
    const shards = pi.indexed(5, { parallelism: 3 }).backoffLimitPerIndex(1);
    const at = (live: LiveJob) =>
      [0, 1, 2, 3, 4].map(index => pod(live, { index }).status.phase.charAt(0)).join("");
    expect(at(running(shards, { ready: 2 }))).toBe("RRPPP");
    expect(at(partial(shards, { completedIndexes: "1", failedIndexes: "0,3", ready: 1 }))).toBe("FSRFP");
    expect(at(complete(shards))).toBe("SSSSS");
    expect(at(failed(shards, { failedIndexes: "2" }))).toBe("SSFSS");
    const first = pi.indexed(3).successPolicy({ rules: [{ succeededIndexes: "0" }] });
    expect(pod(succeeding(first, { terminating: 0 }), { index: 1 }).status.phase).toBe("Pending");
    expect(pod(complete(first), { index: 1 }).status.phase).toBe("Failed");
  });

  it("is Failed only after its deletion if the kubelet restarts containers", () => {
    const live = failed(job("pi").template(template("OnFailure")), { failed: 1 });
    // It was deleted when its Job ended.
    const last = pod(live);
    expect([last.status.phase, last.metadata.deletionTimestamp, last.metadata.finalizers]).toEqual([
      "Failed",
      "2026-01-01T00:01:30Z",
      undefined,
    ]);
    expect(pod(live, { exitCode: 137 }).status.phase).toBe("Failed");
    const ending = pod(failing(job("pi").template(template("OnFailure")), { failed: 1 }));
    expect([ending.status.phase, ending.metadata.deletionTimestamp]).toEqual([
      "Running",
      "2026-01-01T00:01:30Z",
    ]);
    expect(pod(live, { deletedAt: new Date("2026-01-01T00:05:00Z") }).status.phase).toBe("Failed");
    const own = pi.template(t =>
      t.restartPolicy("Never").container("pi", "perl", c => c.restartPolicy("OnFailure")),
    );
    expect(phases(failing(own, { failed: 7 }), 1)).toEqual(["Failed"]);
    expect(pod(failing(own, { failed: 7 })).metadata.deletionTimestamp).toBe("2026-01-01T00:01:30Z");
  });

  it("gives way to the phase that is given or follows from the exitCode", () => {
    const live = failed(pi);
    expect(pod(live, { exitCode: 0 }).status.phase).toBe("Succeeded");
    expect(pod(running(pi), { exitCode: 3 }).status.phase).toBe("Failed");
    expect(pod(live, { phase: "Running" }).status.phase).toBe("Running");
  });
});

it("a pod whose deletion would end after the year 9999 is refused", () => {
  const patient = job("pi").template(t =>
    t.restartPolicy("Never").terminationGracePeriodSeconds(9e12).container("pi", "perl"),
  );
  const deletedAt = new Date("2026-01-01T00:05:00Z");
  expect(() => pod(patient, { phase: "Running", deletedAt })).toThrow(
    new RangeError("pod: the end of the deletion is after the year 9999"),
  );
});
