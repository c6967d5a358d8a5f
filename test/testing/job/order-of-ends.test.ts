// Of several ends that a Job has reached, its controller takes the one that it checks first.
import { job } from "jobwright";
import { complete, type FailureOptions, failed, failing, running } from "jobwright/testing";
import { describe, expect, it } from "vitest";

const indexed = job("pi")
  .indexed(3, { parallelism: 3 })
  .backoffLimitPerIndex(1)
  .template(t => t.restartPolicy("Never").container("main", "busybox"));
const reasonOf = (one: Parameters<typeof failed>[0], options?: FailureOptions) =>
  failed(one, options).status.conditions?.at(-1)?.reason;

describe("failed without a reason has", () => {
  it.each([
    ["FailedIndexes", indexed, {}],
    ["FailedIndexes", indexed.maxFailedIndexes(3), { failedIndexes: "0-2" }],
    ["MaxFailedIndexesExceeded", indexed.maxFailedIndexes(0), {}],
    ["MaxFailedIndexesExceeded", indexed.maxFailedIndexes(1), { failedIndexes: "0-2" }],
    ["FailedIndexes", indexed.backoffLimit(2), {}],
    ["BackoffLimitExceeded", indexed.backoffLimit(1), {}],
    ["BackoffLimitExceeded", indexed.backoffLimit(1).maxFailedIndexes(0), {}],
  ] as const)("%s, where that comes first", (reason, one, options) => {
    expect(reasonOf(one, options)).toBe(reason);
  });
});

describe("a Job does not fail", () => {
  it.each([
    [
      "FailedIndexes",
      indexed.maxFailedIndexes(0),
      {},
      "1 failed indexes are more than its maxFailedIndexes, 0",
    ],
    ["FailedIndexes", indexed.backoffLimit(1), {}, "2 failed pods are more than its backoffLimit, 1"],
    [
      "MaxFailedIndexesExceeded",
      indexed.parallelism(1).backoffLimit(0).maxFailedIndexes(1),
      {},
      "4 failed pods are more than its backoffLimit, 0: it fails by BackoffLimitExceeded",
    ],
    [
      "DeadlineExceeded",
      job.run("pi", "busybox").backoffLimit(1),
      { failed: 3 },
      "2 failed pods are more than its backoffLimit, 1",
    ],
    [
      "BackoffLimitExceeded",
      indexed.backoffLimitPerIndex(0).backoffLimit(1),
      { failedIndexes: "0" },
      'with a backoffLimitPerIndex of 0, 2 failed pods fail as many indexes, but failedIndexes is "0"',
    ],
  ] as const)("by %s after another end", (reason, one, options, why) => {
    const fail = () => failed(one, { reason, ...options });
    expect(fail).toThrow(`failed: such a Job does not fail by ${reason}, ${why}`);
  });

  it("by its deadline if only the pods that were deleted with it are more than its limit", () => {
    const one = job.run("pi", "busybox").backoffLimit(1).parallelism(2).completions(2);
    expect(failed(one, { reason: "DeadlineExceeded", failed: 3 }).status.failed).toBe(3);
  });
});

it("failed indexes take failed pods, and more of these than the backoffLimit end the Job", () => {
  expect(() => running(indexed.backoffLimit(1), { failedIndexes: "0" })).toThrow(
    "2 failed pods are more than its backoffLimit, 1",
  );
  expect(running(indexed.backoffLimit(2), { failedIndexes: "0" }).status.failed).toBe(2);
});

it("complete refuses failed indexes that have failed the Job before its successPolicy was looked at", () => {
  const policy = indexed.successPolicy({ rules: [{ succeededCount: 2 }] });
  expect(() => complete(policy, { completedIndexes: "1,2", failedIndexes: "0" })).toThrow(
    'complete: the Job does not complete, all indexes have ended, "0" in failure: it fails by FailedIndexes',
  );
  const five = policy.completions(5).maxFailedIndexes(1);
  expect(() => complete(five, { completedIndexes: "3,4", failedIndexes: "0-1" })).toThrow(
    "2 failed indexes are more than its maxFailedIndexes, 1",
  );
  const { status } = complete(five, { completedIndexes: "3,4", failedIndexes: "0" });
  expect(status).toMatchObject({ completedIndexes: "3,4", failedIndexes: "0", failed: 2 });
});

it("with a backoffLimitPerIndex of 0, the pods that fail a Job by themselves fail their indexes, too", () => {
  const none = indexed.completions(4).parallelism(2).backoffLimitPerIndex(0);
  const outcome = (one: Parameters<typeof failing>[0], options: FailureOptions) => {
    const { status } = failing(one, options);
    return [status.failed, status.terminating, status.failedIndexes];
  };
  const policy = none.onExit(42).failJob();
  expect(outcome(policy, { reason: "PodFailurePolicy" })).toEqual([2, 1, "0"]);
  const backoff = none.backoffLimit(1);
  expect(outcome(backoff, { reason: "BackoffLimitExceeded" })).toEqual([3, 1, "0,1"]);
  const late = none.activeDeadlineSeconds(30);
  expect(outcome(late, { reason: "DeadlineExceeded" })).toEqual([2, 2, ""]);
  expect(outcome(late, { reason: "DeadlineExceeded", failed: 4 })).toEqual([4, 2, "0,1"]);
  const before = running(policy, { completedIndexes: "0", failed: 1 });
  expect(outcome(before, { reason: "PodFailurePolicy" })).toEqual([3, 1, "1,2"]);
});
