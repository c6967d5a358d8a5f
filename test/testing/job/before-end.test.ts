// The states of a Job before it ends: what the fixtures change, and what they refuse.
import { InvalidError, job } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  complete,
  failed,
  failing,
  type LiveJob,
  partial,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";
import { indexed, pi } from "../pi.ts";

const queue = job("pi").template(pi.build().spec.template);
const second = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, n));

describe("suspended", () => {
  it("only changes the counts of a Job that is suspended already", () => {
    const live = suspended(running(pi), { terminating: 2 });
    const { metadata, spec, status } = suspended(live, { terminating: 1 });
    expect(metadata).toEqual({ ...live.metadata, resourceVersion: "5" });
    expect(spec).toEqual(live.spec);
    expect(status).toEqual({ ...live.status, terminating: 1 });
  });

  it("writes a running Job twice: its spec, and its status", () => {
    const live = running(pi, { ready: 0 });
    const { metadata } = suspended(live, { terminating: 2 });
    expect([live.metadata.resourceVersion, metadata.resourceVersion]).toEqual(["2", "4"]);
  });

  it("keeps the given numbers of active and ready Pods, with which the Job ran before", () => {
    const { metadata, status } = suspended(pi, { active: 2, ready: 1 });
    expect(metadata.generation).toBe(2);
    expect(status).toMatchObject({ active: 2, ready: 1 });
    expect(suspended(pi, { active: 1 }).metadata.generation).toBe(2);
    expect(() => suspended(pi, { ready: 1 })).toThrow(InvalidError);
  });

  it("has a higher generation if only failed indexes are given", () => {
    const { metadata, status } = suspended(indexed.backoffLimitPerIndex(0), { failedIndexes: "2" });
    expect(metadata.generation).toBe(2);
    expect(status).toMatchObject({ failed: 1, failedIndexes: "2" });
  });

  it("throws for a Job that cannot have run before", () => {
    expect(() => suspended(pi.activeDeadlineSeconds(0), { succeeded: 1 })).toThrow(
      new RangeError(
        "suspended: such a Job does not go on, with activeDeadlineSeconds of 0 its deadline passes as it starts: it fails by DeadlineExceeded (see failing and failed)",
      ),
    );
    const times = { createdAt: second(9), startedAt: second(8) };
    expect(() => suspended(pi, { ...times, succeeded: 1 })).toThrow(
      new RangeError(
        "suspended: startedAt must not be before the Job's creation at 2026-01-01T00:00:09Z, but is 2026-01-01T00:00:08.000Z",
      ),
    );
  });
});

describe.each(Object.entries({ running, partial, suspended }))("%s", (_, fixture) => {
  it.each([
    ["SuccessCriteriaMet", succeeding(pi)],
    ["Complete", complete(pi)],
    ["FailureTarget", failing(pi)],
    ["Failed", failed(pi)],
  ])("throws for a Job with the condition %s", (type, live) => {
    expect(() => fixture(live)).toThrow(
      new RangeError(`Job pi does not go on: its condition ${type} is true`),
    );
  });

  it.each([
    ["Complete", complete(pi)],
    ["Failed", failed(pi)],
  ])("throws for a Job of an earlier Kubernetes, which has only the condition %s", (type, live) => {
    const conditions = (live.status.conditions ?? []).filter(one => one.type === type);
    expect(() => fixture({ ...live, status: { ...live.status, conditions } })).toThrow(
      new RangeError(`Job pi does not go on: its condition ${type} is true`),
    );
  });
});

describe("running", () => {
  it("writes a suspended Job twice: its spec, and its status", () => {
    const live = suspended(running(pi), { terminating: 2 });
    const { metadata } = running(live);
    expect([live.metadata.resourceVersion, metadata.resourceVersion]).toEqual(["4", "6"]);
  });

  it("throws for a time before a Job was suspended, or before it was created", () => {
    const error = (what: string) =>
      new RangeError(
        `running: at must not be before the Job's ${what} at 2026-01-01T00:00:09Z, but is 2026-01-01T00:00:08.000Z`,
      );
    const live = suspended(pi, { at: second(9) });
    expect(() => running(live, { at: second(8) })).toThrow(error("last condition"));
    const times = { createdAt: second(9), startedAt: second(10) };
    expect(() => running(pi, { ...times, at: second(8) })).toThrow(error("creation"));
  });

  it("makes no Pod while as many or more still end, if podReplacementPolicy is Failed", () => {
    const held = pi.podReplacementPolicy("Failed");
    const counts = ({ status: { active = 0, terminating } }: LiveJob) => [active, terminating];
    // Three Pods end in a Job that ran more of them before.
    for (const [terminating, active] of [
      [0, 2],
      [1, 1],
      [2, 0],
      [3, 0],
    ] as const)
      expect(counts(running(held, { terminating }))).toEqual([active, terminating]);
  });
});

describe("partial", () => {
  it("has half as many successes as its parallelism if the Job has no completions", () => {
    expect(partial(queue.parallelism(5)).status).toMatchObject({ succeeded: 2, active: 3, ready: 3 });
    const { status } = partial(queue);
    expect(status).toMatchObject({ active: 1, ready: 1 });
    expect(status.succeeded).toBeUndefined();
  });

  it("keeps the successes of a live Job if they are more than half", () => {
    expect(partial(running(pi, { succeeded: 4 })).status).toMatchObject({ succeeded: 4, active: 1 });
    const noted = running(pi, { succeeded: 1, uncounted: { succeeded: 2 } });
    expect(partial(noted).status).toMatchObject({ succeeded: 3, active: 2 });
  });

  it("counts the indexes that a live Job has completed towards the half", () => {
    const begun = running(indexed, { completedIndexes: "0" });
    expect(partial(begun).status).toMatchObject({ completedIndexes: "0,1", succeeded: 2, active: 2 });
    // The last open index must still run.
    const perIndex = indexed.backoffLimitPerIndex(0);
    for (const [failedIndexes, completedIndexes] of [
      ["1,2", "0,3"],
      ["1-3", "0"],
    ] as const) {
      const { status } = partial(running(perIndex, { completedIndexes: "0", failedIndexes }));
      expect(status).toMatchObject({ completedIndexes, failedIndexes, active: 1 });
    }
  });

  it("completes half of the indexes if one is still open next to the failed ones", () => {
    const { status } = partial(indexed.backoffLimitPerIndex(0), { failedIndexes: "0,1" });
    expect(status).toMatchObject({ completedIndexes: "2,3", failedIndexes: "0,1", active: 1 });
  });
});
