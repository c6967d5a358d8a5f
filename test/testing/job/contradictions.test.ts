import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  complete,
  failed,
  failing,
  type LiveJob,
  partial,
  pending,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";
import { indexed, pi } from "../pi.ts";

describe("counts that end a Job", () => {
  const three = pi.completions(3);
  const shards = pi.indexed(10, { parallelism: 3 });
  const policy = (rule: object) => shards.successPolicy({ rules: [rule] });

  it.each([
    [{ succeededIndexes: "0" }, "1-5", 5],
    [{ succeededIndexes: "0-4" }, "0-3,5", 5],
    [{ succeededIndexes: "0-9", succeededCount: 3 }, "0,1", 2],
    [{ succeededCount: 1 }, undefined, undefined],
    [{ succeededCount: 10 }, "0-4", 5],
  ])(
    "partial leaves the success policy rule %j unmet, so that the Job still runs",
    (rule, completedIndexes, succeeded) => {
      const { status } = partial(policy(rule));
      expect([status.completedIndexes, status.succeeded]).toEqual([completedIndexes, succeeded]);
      expect(status).toMatchObject({ active: 3, ready: 3 });
      expect(status.conditions).toBeUndefined();
    },
  );

  it("partial counts uncounted successes towards the half that it completes", () => {
    const { status } = partial(pi.completions(2), { uncounted: { succeeded: 1 } });
    expect(status.succeeded).toBeUndefined();
    expect(status.active).toBe(1);
  });

  it("partial keeps completed indexes of a live Job, and completes no index if only one is still open", () => {
    const live = running(policy({ succeededCount: 3 }), { completedIndexes: "7" });
    expect(partial(live).status.completedIndexes).toBe("0,7");
    const perIndex = shards.completions(5).backoffLimitPerIndex(0);
    const last = partial(perIndex, { failedIndexes: "0,2-4" });
    expect(last.status).toMatchObject({ failedIndexes: "0,2-4", active: 1 });
    expect(last.status.completedIndexes).toBeUndefined();
  });

  const goesOn = "such a Job does not go on,";
  it.each<[string, () => LiveJob, string]>([
    [
      "all completions",
      () => running(three, { succeeded: 3 }),
      `running: ${goesOn} 3 have succeeded of 3 completions (see succeeding and complete)`,
    ],
    [
      "the last of them, uncounted",
      () => running(three, { succeeded: 2, uncounted: { succeeded: 1 } }),
      `running: ${goesOn} 3 have succeeded of 3 completions (see succeeding and complete)`,
    ],
    [
      "all indexes",
      () => partial(pi.indexed(3), { completedIndexes: [0, 1, 2] }),
      `partial: ${goesOn} 3 have succeeded of 3 completions (see succeeding and complete)`,
    ],
    [
      "one without completions, and no pod",
      () => running(job("pi").parallelism(2).template(pi.build().spec.template), { succeeded: 1, active: 0 }),
      `running: ${goesOn} 1 has succeeded and none is active (see succeeding and complete)`,
    ],
    [
      "a rule",
      () => running(policy({ succeededIndexes: "0" }), { succeeded: 2 }),
      `running: ${goesOn} the completed indexes "0,1" meet rule 0 of its successPolicy (see succeeding and complete)`,
    ],
    [
      "a rule, also while it is suspended",
      () => suspended(policy({ succeededCount: 1 }), { completedIndexes: "4" }),
      `suspended: ${goesOn} the completed indexes "4" meet rule 0 of its successPolicy (see succeeding and complete)`,
    ],
    [
      "the last index, in failure",
      () => running(pi.indexed(3).backoffLimitPerIndex(0), { completedIndexes: "0,2", failedIndexes: "1" }),
      `running: ${goesOn} all indexes have ended, "1" in failure: it fails by FailedIndexes (see failing and failed)`,
    ],
    [
      "too many failed indexes",
      () => running(shards.backoffLimitPerIndex(0).maxFailedIndexes(1), { failedIndexes: "1,2" }),
      `running: ${goesOn} 2 failed indexes are more than its maxFailedIndexes, 1: it fails by MaxFailedIndexesExceeded (see failing and failed)`,
    ],
    [
      "a failure beyond the limit",
      () => running(three.backoffLimit(1), { failed: 2 }),
      `running: ${goesOn} 2 failed pods are more than its backoffLimit, 1: it fails by BackoffLimitExceeded (see failing and failed)`,
    ],
    [
      "a failure that is not counted yet",
      () => partial(three, { failed: 6, uncounted: { failed: 1 } }),
      `partial: ${goesOn} 7 failed pods are more than its backoffLimit, 6: it fails by BackoffLimitExceeded (see failing and failed)`,
    ],
    [
      "the last pod of a queue, by being suspended",
      () => suspended(running(job("pi").parallelism(2).template(pi.build().spec.template), { succeeded: 1 })),
      `suspended: ${goesOn} 1 has succeeded and none is active (see succeeding and complete)`,
    ],
    [
      "indexes of a Job without",
      () => running(three, { completedIndexes: "0" }),
      "running: completedIndexes are those of a Job with completionMode Indexed",
    ],
    [
      "a success of an Indexed Job that is not counted",
      () => running(shards, { uncounted: { succeeded: 1 } }),
      "running: uncounted.succeeded are pods of a Job without indexes, an Indexed Job counts its own at once",
    ],
    [
      "the same of one that ends",
      () => succeeding(shards, { uncounted: { succeeded: ["a"] } }),
      "succeeding: uncounted.succeeded are pods of a Job without indexes, an Indexed Job counts its own at once",
    ],
    [
      "failed indexes that are not counted",
      () => failed(pi.indexed(3), { failedIndexes: [0] }),
      "failed: failedIndexes are those of a Job with a backoffLimitPerIndex",
    ],
  ])(
    "fixtures throw for counts that end the Job, or that its spec does not allow: %s",
    (_, make, message) => {
      expect(make).toThrow(new RangeError(message));
    },
  );

  it("running accepts counts that leave the Job running, and does not check earlier counts again", () => {
    const queue = job("pi").parallelism(2).template(pi.build().spec.template);
    expect(running(queue, { succeeded: 1 }).status).toMatchObject({ active: 1, succeeded: 1 });
    // The controller waits while a surplus Pod still runs.
    expect(running(three, { succeeded: 3, active: 1 }).status).toMatchObject({ active: 1, succeeded: 3 });
    expect(running(three.backoffLimit(9), { succeeded: 2, failed: 9 }).status.failed).toBe(9);
    expect(running(three.indexed(3).backoffLimitPerIndex(1), { failed: 3 }).status.failed).toBe(3);
    // A count from an earlier state is not checked again.
    const beyond = running(three.backoffLimit(9), { failed: 9 });
    expect(running({ ...beyond, spec: { ...beyond.spec, backoffLimit: 1 } }).status.failed).toBe(9);
  });

  it.each<[string, () => LiveJob, string]>([
    [
      "no success",
      () => complete(three, { succeeded: 0 }),
      "complete: the Job needs 3 completions, but 0 have succeeded",
    ],
    [
      "too few",
      () => succeeding(three, { succeeded: 1, uncounted: { succeeded: 1 } }),
      "succeeding: the Job needs 3 completions, but 2 have succeeded",
    ],
    [
      "none without completions",
      () => complete(job("pi").parallelism(2).template(pi.build().spec.template), { succeeded: 0 }),
      "complete: the Job needs 1 success, but 0 have succeeded",
    ],
    [
      "one index",
      () => complete(pi.indexed(3), { completedIndexes: "0" }),
      'complete: the Job needs all 3 indexes, but has "0"',
    ],
    [
      "fewer indexes",
      () => complete(pi.indexed(3), { succeeded: 2 }),
      'complete: the Job needs all 3 indexes, but has "0,1"',
    ],
    [
      "indexes that meet no rule",
      () => complete(policy({ succeededIndexes: "5" }), { completedIndexes: "0-2" }),
      'complete: the Job needs all 10 indexes, or those of a rule of its successPolicy, but has "0-2"',
    ],
    [
      "fewer than any rule",
      () => complete(policy({ succeededIndexes: "5,6" }), { succeeded: 1 }),
      'complete: the Job needs all 10 indexes, or those of a rule of its successPolicy, but has "0"',
    ],
    [
      "failed indexes",
      () => complete(pi.indexed(3).backoffLimitPerIndex(0), { failedIndexes: "0" }),
      'complete: the Job does not complete with the failed indexes "0": it needs all 3 indexes',
    ],
    [
      "failed indexes of a live Job",
      () => complete(running(pi.indexed(3).backoffLimitPerIndex(0), { failedIndexes: "0" })),
      'complete: the Job does not complete with the failed indexes "0": it needs all 3 indexes',
    ],
    [
      "failed indexes that a rule asks for",
      () => complete(policy({ succeededIndexes: "5" }).backoffLimitPerIndex(0), { failedIndexes: "5" }),
      'complete: the Job does not complete with the failed indexes "5": it needs all 10 indexes, or those of a rule of its successPolicy',
    ],
    [
      "a failure beyond the limit",
      () => complete(three.backoffLimit(1), { failed: 2 }),
      "complete: the Job does not complete, 2 failed pods are more than its backoffLimit, 1: it fails by BackoffLimitExceeded",
    ],
    [
      "a failure beyond the limit that is not counted yet",
      () => succeeding(three, { failed: 6, uncounted: { failed: 1 } }),
      "succeeding: the Job does not complete, 7 failed pods are more than its backoffLimit, 6: it fails by BackoffLimitExceeded",
    ],
  ])(
    "complete and succeeding throw for counts with which the Job does not complete: %s",
    (_, make, message) => {
      expect(make).toThrow(new RangeError(message));
    },
  );

  it("failing and failed throw if succeeded leaves an index open in a Job that already fails by FailedIndexes", () => {
    const sharded = pi.indexed(4, { parallelism: 4 }).backoffLimitPerIndex(0);
    for (const fixture of [failing, failed])
      expect(() => fixture(failing(sharded, { reason: "FailedIndexes" }), { succeeded: 2 })).toThrow(
        new RangeError(
          `${fixture.name}: such a Job does not fail by FailedIndexes, its indexes "3" have not ended`,
        ),
      );
  });

  it.each<[string, () => LiveJob, string]>([
    [
      "running",
      () => running(shards, { succeeded: 2, completedIndexes: "0" }),
      'running: succeeded is 2, but the completed indexes "0" are 1',
    ],
    [
      "suspended",
      () => suspended(shards, { succeeded: 0, completedIndexes: "0" }),
      'suspended: succeeded is 0, but the completed indexes "0" are 1',
    ],
    [
      "complete",
      () => complete(pi.indexed(3), { succeeded: 5 }),
      'complete: succeeded is 5, but the completed indexes "0-2" are 3',
    ],
    [
      "failing",
      () =>
        failing(shards.backoffLimitPerIndex(0), {
          reason: "FailedIndexes",
          succeeded: 1,
          completedIndexes: "",
          failedIndexes: "0",
        }),
      'failing: succeeded is 1, but the completed indexes "" are 0',
    ],
    [
      "failed",
      () =>
        failed(shards.backoffLimitPerIndex(0), {
          reason: "FailedIndexes",
          succeeded: 3,
          completedIndexes: "0,1",
        }),
      'failed: succeeded is 3, but the completed indexes "0,1" are 2',
    ],
  ])(
    "%s throws if succeeded of an Indexed Job is not the number of its completed indexes",
    (_, make, message) => {
      expect(make).toThrow(new RangeError(message));
      expect(running(shards, { succeeded: 2, completedIndexes: "0,4" }).status.succeeded).toBe(2);
    },
  );

  it("complete chooses counts and completed indexes that agree with the given ones and the success policy", () => {
    const met = complete(policy({ succeededIndexes: "5" }), { succeeded: 3 });
    expect(met.status).toMatchObject({ succeeded: 3, completedIndexes: "0,1,5" });
    expect(met.status.conditions?.[1]?.message).toBe("Matched rules at index 0");
    const rules = shards.successPolicy({ rules: [{ succeededIndexes: "2-4" }, { succeededIndexes: "8" }] });
    expect(complete(rules, { succeeded: 1 }).status.completedIndexes).toBe("8");
    expect(complete(rules.backoffLimitPerIndex(0), { failedIndexes: "3" }).status).toMatchObject({
      completedIndexes: "8",
      failedIndexes: "3",
    });
    expect(complete(three, { failed: 1 }).status).toMatchObject({ succeeded: 3, failed: 1 });
    expect(complete(three, { succeeded: 4 }).status.succeeded).toBe(4);
  });

  it("fixtures drop completed and failed indexes beyond completions after a Job was scaled down", () => {
    const five = pi.indexed(5).backoffLimitPerIndex(0);
    const scaled = (live: LiveJob, completions: number): LiveJob => ({
      ...live,
      spec: { ...live.spec, completions, parallelism: completions },
    });
    const before = running(five, { completedIndexes: "0,3,4", failedIndexes: "2" });
    expect(running(scaled(before, 4)).status).toMatchObject({
      completedIndexes: "0,3",
      failedIndexes: "2",
      succeeded: 2,
      failed: 1,
      active: 1,
    });
    expect(running(scaled(before, 2)).status).toMatchObject({
      completedIndexes: "0",
      failedIndexes: "",
      succeeded: 1,
      failed: 1,
      active: 1,
    });
    expect(partial(scaled(before, 3)).status).toMatchObject({ completedIndexes: "0", succeeded: 1 });
    expect(complete(scaled(before, 2)).status).toMatchObject({
      completedIndexes: "0,1",
      failedIndexes: "",
      succeeded: 2,
    });
    expect(failed(scaled(before, 4), { reason: "FailedIndexes" }).status).toMatchObject({
      completedIndexes: "0,1,3",
      failedIndexes: "2",
      succeeded: 3,
    });
    expect(suspended(scaled(before, 2)).status).toMatchObject({ completedIndexes: "0", succeeded: 1 });
    // A given list of indexes is not cut: the server refuses it.
    expect(() => succeeding(scaled(before, 2), { completedIndexes: "0,1,3" })).toThrow(/too large index/);
  });

  it("failing and failed throw for an exitCode of 0", () => {
    for (const fixture of [failing, failed])
      expect(() => fixture(pi, { reason: "PodFailurePolicy", exitCode: 0 })).toThrow(
        new RangeError(`${fixture.name}: exitCode must not be 0, with which no container fails`),
      );
  });
});

describe("exitCode and podName of the Pod that fails its Job", () => {
  const policy = pi.onExit(3, 4).failJob();
  const byPolicy = { reason: "PodFailurePolicy" } as const;

  it.each([{ exitCode: 3 }, { podName: "pi-abcde" }])(
    "are accepted only with the reason PodFailurePolicy: %j",
    told => {
      const option = Object.keys(told)[0];
      for (const fixture of [failing, failed]) {
        const error = (reason: string) =>
          new RangeError(
            `${fixture.name}: ${option} is for the reason PodFailurePolicy, and the Job fails by ${reason}`,
          );
        expect(() => fixture(policy, told)).toThrow(error("BackoffLimitExceeded"));
        expect(() => fixture(pi, { ...told, reason: "DeadlineExceeded" })).toThrow(error("DeadlineExceeded"));
        expect(() => fixture(failing(pi, { reason: "DeadlineExceeded" }), told)).toThrow(
          error("DeadlineExceeded"),
        );
        const { status } = fixture(policy, { ...told, ...byPolicy });
        expect(status.conditions?.at(-1)?.message).toContain(String(Object.values(told)[0]));
      }
    },
  );

  it("cannot change the Pod of a Job that has its FailureTarget condition", () => {
    const told = { exitCode: 4, podName: "pi-abcde" };
    const live = failing(policy, { ...byPolicy, ...told });
    expect(failed(live, told).status.conditions?.[1]?.message).toBe(live.status.conditions?.[0]?.message);
    for (const other of [{ exitCode: 3 }, { podName: "pi-fghij" }])
      for (const fixture of [failing, failed])
        expect(() => fixture(live, { ...told, ...other })).toThrow(
          new RangeError(
            `${fixture.name}: the Job has failed already, with the message "Container pi for pod default/pi-abcde failed with exit code 4 matching FailJob rule at index 0": exitCode and podName cannot change it`,
          ),
        );
    expect(() => failed(live, { exitCode: 3 })).toThrow("cannot change it");
    expect(failed(live, { exitCode: 4 }).status.conditions?.[1]?.message).toContain("pi-abcde");
  });
});

describe("failed Pods and indexes that a failure needs", () => {
  const five = pi.indexed(5, { parallelism: 2 }).backoffLimitPerIndex(1);
  const limited = five.maxFailedIndexes(2);
  const inPlace = pi.template(t => t.restartPolicy("OnFailure").container("pi", "perl"));
  const policy = pi.onExit(3).failJob();
  const byIndexes = { reason: "MaxFailedIndexesExceeded" } as const;
  const no = (reason: string) => `such a Job does not fail by ${reason},`;

  it.each<[string, () => LiveJob, string]>([
    [
      "no failed pod",
      () => failed(pi, { reason: "BackoffLimitExceeded", failed: 0 }),
      `failed: ${no("BackoffLimitExceeded")} 0 failed pods are not more than its backoffLimit, 6`,
    ],
    [
      "as many as are allowed",
      () => failing(pi.backoffLimit(2), { failed: 1, uncounted: { failed: 1 } }),
      `failing: ${no("BackoffLimitExceeded")} 2 failed pods are not more than its backoffLimit, 2`,
    ],
    [
      "no pod whose containers are restarted",
      () => failed(inPlace, { failed: 0 }),
      `failed: ${no("BackoffLimitExceeded")} no pod of it has failed`,
    ],
    [
      "no pod that a policy speaks of",
      () => failed(policy, { reason: "PodFailurePolicy", failed: 0 }),
      `failed: ${no("PodFailurePolicy")} no pod of it has failed`,
    ],
    [
      "too few failed indexes",
      () => failed(limited, { ...byIndexes, failedIndexes: "0,1" }),
      `failed: ${no("MaxFailedIndexesExceeded")} 2 failed indexes are not more than its maxFailedIndexes, 2`,
    ],
    [
      "more completed indexes than leave enough others",
      () => failed(limited, { ...byIndexes, completedIndexes: "0-3" }),
      `failed: ${no("MaxFailedIndexesExceeded")} 1 failed indexes are not more than its maxFailedIndexes, 2`,
    ],
    [
      "no failed index",
      () => failed(five, { failedIndexes: "" }),
      `failed: ${no("FailedIndexes")} no index of it has failed`,
    ],
    [
      "indexes that are still open",
      () => failing(five, { failedIndexes: "1", succeeded: 2 }),
      `failing: ${no("FailedIndexes")} its indexes "3,4" have not ended`,
    ],
    [
      "fewer pods than the failed indexes had",
      () => failed(five, { failedIndexes: "1,2", failed: 3 }),
      'failed: the failed indexes "1,2" take 4 failed pods, but 3 have failed',
    ],
    [
      "the same of a Job that runs",
      () => running(five, { failedIndexes: "1", failed: 0, uncounted: { failed: 1 } }),
      'running: the failed indexes "1" take 2 failed pods, but 1 has failed',
    ],
    [
      "the same of one that completes",
      () =>
        complete(five.successPolicy({ rules: [{ succeededIndexes: "0" }] }), {
          failedIndexes: "1",
          failed: 0,
        }),
      'complete: the failed indexes "1" take 2 failed pods, but 0 have failed',
    ],
  ])("fixtures throw if there are too few, or if indexes are still open: %s", (_, make, message) => {
    expect(make).toThrow(new RangeError(message));
  });

  it("failing and failed accept the least that is needed", () => {
    expect(failed(pi.backoffLimit(2), { failed: 3 }).status.failed).toBe(3);
    expect(
      failing(pi.backoffLimit(2), { failed: 0, uncounted: { failed: 3 } }).status.failed,
    ).toBeUndefined();
    expect(failed(inPlace, { failed: 1 }).status.failed).toBe(1);
    expect(failed(policy, { reason: "PodFailurePolicy", failed: 1 }).status.failed).toBe(1);
    // No Pod needs to run when the deadline comes.
    expect(failed(pi, { reason: "DeadlineExceeded", failed: 0 }).status.failed).toBeUndefined();
    expect(failed(limited, { ...byIndexes, failedIndexes: "0-2", failed: 6 }).status.failed).toBe(6);
    expect(failed(five, { failedIndexes: "1,2", failed: 4 }).status.failed).toBe(4);
    // A rule may fail an index at its first Pod.
    expect(failed(five.onExit(3).failIndex(), { failedIndexes: "1,2", failed: 2 }).status.failed).toBe(2);
    // The list of Pods that are not counted yet holds 500.
    const many = pi.indexed(1000).backoffLimitPerIndex(0);
    const uncounted = { failed: 500 };
    expect(failing(many, { failedIndexes: "0-999", failed: 0, uncounted }).status.failed).toBeUndefined();
  });

  it("failed accepts a reason that cannot occur with the Job's spec", () => {
    expect(failed(five, { reason: "BackoffLimitExceeded", failed: 3 }).status.failed).toBe(3);
    expect(failed(five, byIndexes).status.failedIndexes).toBe("0");
    expect(failed(five.maxFailedIndexes(5), byIndexes).status.failedIndexes).toBe("0-4");
    expect(failed(pi, { reason: "FailedIndexes", failed: 0 }).status.failed).toBeUndefined();
  });

  it("failed checks them also for a Job that has its FailureTarget condition", () => {
    expect(() => failed(failing(pi), { failed: 1 })).toThrow(`${no("BackoffLimitExceeded")} 1 failed pods`);
    expect(failed(failing(limited, byIndexes)).status.failedIndexes).toBe("0-2");
  });
});

describe("completed and failed indexes", () => {
  const perIndex = indexed.backoffLimitPerIndex(1);

  it("cannot be removed: fixtures throw if given indexes lack them", () => {
    const begun = running(indexed, { completedIndexes: "0,1" });
    for (const fixture of [running, suspended, succeeding, complete, failing, failed])
      expect(() => fixture(begun, { completedIndexes: "2-4" })).toThrow(
        new RangeError(
          `${fixture.name}: completedIndexes must hold the indexes "0,1" that it has already, but is "2-4"`,
        ),
      );
    const lost = running(perIndex, { failedIndexes: "0" });
    expect(() => running(lost, { failedIndexes: "1" })).toThrow(
      'failedIndexes must hold the indexes "0" that it has already, but is "1"',
    );
    expect(running(begun, { completedIndexes: "0-2" }).status.completedIndexes).toBe("0-2");
  });
});

it("failed by BackoffLimitExceeded counts as many failed Pods as parallelism with backoffLimitPerIndex", () => {
  const { status } = failed(indexed.backoffLimitPerIndex(1), { reason: "BackoffLimitExceeded" });
  expect(status.failed).toBe(2);
});

it("pending throws for a Job that has a status, and returns a pending Job unchanged", () => {
  expect(() => pending(running(pi))).toThrow(
    new RangeError("pending: Job pi has a status, its controller has looked at it"),
  );
  expect(pending(pending(pi))).toEqual(pending(pi));
});

it.each(["pi", null, undefined, 42, [pi], Promise.resolve(pi), () => pi])(
  "running throws for %s instead of a Job",
  value => {
    expect(() => running(value as never)).toThrow(
      /^expected a builder, a manifest or a live Job, but it is (?:"pi"|null|undefined|42|a list|an object of Promise|a function)$/,
    );
  },
);
