// The options that a Job may be given, and the defaults of the others.
import { runInNewContext } from "node:vm";
import { cronJob, InvalidError, job } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  activeCronJob,
  complete,
  type FailureOptions,
  failed,
  failing,
  type JobInput,
  jobFromCronJob,
  type LiveJob,
  partial,
  pending,
  pendingCronJob,
  pod,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const three = pi.completions(3).parallelism(2);
const backup = cronJob("backup", "30 2 * * *").jobTemplate({ spec: pi.build().spec });
const at = new Date("2026-07-01T02:30:00Z");

const fixtures: Readonly<Record<string, (job: JobInput, options: FailureOptions) => LiveJob>> = {
  suspended,
  running,
  partial,
  succeeding,
  complete,
  failing,
  failed,
};

describe("invalid options", () => {
  it.each(Object.entries(fixtures))("are refused by %s", (name, fixture) => {
    expect(() => fixture(pi, { terminating: "1" as never })).toThrow(
      new TypeError(`${name}: terminating must be a whole number, but is "1"`),
    );
    expect(() => fixture(pi, { uid: 5 as never })).toThrow(
      new TypeError(`${name}: uid must be a string, but is 5`),
    );
    expect(() => fixture(pi, { uncounted: 1 as never })).toThrow(
      new TypeError(`${name}: uncounted must be an object, but is 1`),
    );
  });

  const uid = 5 as never;
  it.each<[string, () => unknown]>([
    ["pending", () => pending(pi, { uid })],
    ["jobFromCronJob", () => jobFromCronJob(backup, at, { uid })],
    ["pendingCronJob", () => pendingCronJob(backup, { uid })],
    ["activeCronJob", () => activeCronJob(backup, { uid })],
  ])("are refused by %s", (name, make) => {
    expect(make).toThrow(new TypeError(`${name}: uid must be a string, but is 5`));
  });

  it("of later states are checked, and heeded, by pending and pendingCronJob", () => {
    for (const [name, fixture] of Object.entries({ pending, pendingCronJob })) {
      const make = (options: object) => fixture((name === "pending" ? pi : backup) as never, options);
      for (const option of ["startedAt", "at"]) {
        for (const wrong of ["2026-01-01T00:00:00Z", 0, new Date(Number.NaN)])
          expect(() => make({ [option]: wrong })).toThrow(
            `${name}: ${option} must be a valid Date of the years 0 to 9999, but is `,
          );
        const { metadata } = make({ [option]: new Date("2025-06-01T00:00:00Z") });
        expect(metadata.creationTimestamp).toBe("2025-06-01T00:00:00Z");
      }
    }
  });

  it.each([
    [runInNewContext("new Date(253402300800000)"), "+010000-01-01T00:00:00.000Z"],
    [runInNewContext("new Date(NaN)"), "an invalid Date"],
    [Object.create(Date.prototype), "an object"],
  ])("name a Date of another realm, and what only looks like one: %#", (wrong, shown) => {
    expect(() => running(pi, { at: wrong })).toThrow(
      new TypeError(`running: at must be a valid Date of the years 0 to 9999, but is ${shown}`),
    );
  });

  it.each([
    [-1, "must be a whole number, 0 or more, but is -1"],
    [0.5, "must be a whole number, 0 or more, but is 0.5"],
    ["2", 'must be a list, but is "2"'],
    [["uid-1", 2], ": a uid must be a string, but is 2"],
  ])("are refused as uncounted Pods: %j", (pods, message) => {
    for (const how of ["succeeded", "failed"]) {
      const make = () => running(three, { uncounted: { [how]: pods } });
      expect(make).toThrow(TypeError);
      expect(make).toThrow(`running: uncounted.${how}`);
      expect(make).toThrow(message);
    }
  });

  it("include more than 30,000 uncounted Pods", () => {
    const large = three.completions(100_000).backoffLimit(100_000);
    const { succeeded, failed } =
      running(large, { uncounted: { succeeded: 30_000, failed: 30_000 } }).status.uncountedTerminatedPods ??
      {};
    expect([succeeded?.length, failed?.length]).toEqual([30_000, 30_000]);
    for (const kind of ["succeeded", "failed"])
      expect(() => running(large, { uncounted: { [kind]: 30_001 } })).toThrow(
        new RangeError(`running: uncounted.${kind} must be at most 30000, but is 30001`),
      );
  });

  it("include unknown reasons, with a suggestion for misspelt ones", () => {
    const words =
      "reason must be one of BackoffLimitExceeded, DeadlineExceeded, FailedIndexes, MaxFailedIndexesExceeded, PodFailurePolicy, but is";
    expect(() => failed(pi, { reason: "Tired" as never })).toThrow(new TypeError(`failed: ${words} "Tired"`));
    expect(() => failing(pi, { reason: "DeadlineExeeded" as never })).toThrow(
      new TypeError(`failing: ${words} "DeadlineExeeded"; did you mean "DeadlineExceeded"?`),
    );
    expect(() => failing(pi, { reason: 5 as never })).toThrow(
      new TypeError("failing: reason must be a string, but is 5"),
    );
  });
});

describe("a manifest", () => {
  const { kind: _, apiVersion: __, ...bare } = pi.build();

  it("without a kind is a Job for pending, and a CronJob for pendingCronJob", () => {
    expect(pending({ ...bare, apiVersion: "batch/v1" } as never)).toEqual(pending(pi));
    const { kind: _, ...schedule } = backup.build();
    expect(pendingCronJob(schedule as never)).toEqual(pendingCronJob(backup));
  });

  it("without metadata is refused, and with only a uid or creationTimestamp it is not live", () => {
    const { metadata: _, ...nameless } = pi.build();
    expect(() => pending(nameless as never)).toThrow(InvalidError);
    for (const rest of [{ uid: "a" }, { creationTimestamp: "2025-01-01T00:00:00Z" }])
      expect(pending({ ...pi.build(), metadata: { name: "pi", ...rest } })).toEqual(pending(pi));
  });
});

describe("counts", () => {
  const limited = pi.indexed(5, { parallelism: 2 }).backoffLimitPerIndex(1);

  it("of uncounted failed Pods are limited by backoffLimitPerIndex, unless the reason implies more", () => {
    expect(() => running(limited, { uncounted: { failed: 6 } })).toThrow(
      new RangeError(
        "running: with a backoffLimitPerIndex of 1, 5 pods of its 5 indexes fail at most, but 6 have failed",
      ),
    );
    // The failures that the reason itself implies are not checked.
    const beyond = failing(limited.backoffLimit(20), {
      reason: "BackoffLimitExceeded",
      uncounted: { failed: 1 },
    });
    expect(beyond.status.failed).toBe(21);
  });

  it("of a live Job are checked only if new counts are given", () => {
    const live = running(three, { succeeded: 2 });
    const all = { ...live, status: { ...live.status, succeeded: 3 } };
    expect(running(all).status.succeeded).toBe(3);
    expect(() => running(all, { failed: 0 })).toThrow("3 have succeeded of 3 completions");
  });

  it("of one success complete a Job without completions", () => {
    const { completions: _, ...spec } = three.build().spec;
    const queue = { ...three.build(), spec };
    expect(complete(queue, { succeeded: 1 }).status.succeeded).toBe(1);
  });

  it("of failed Pods beyond backoffLimit are accepted if the Job is succeeding already", () => {
    const certain = succeeding(three.backoffLimit(1), { terminating: 2 });
    expect(succeeding(certain, { failed: 2 }).status.failed).toBe(2);
  });

  it("of a Job that fails by FailedIndexes are checked only if failed Pods are given", () => {
    const live = failing(limited, { reason: "FailedIndexes" });
    const larger = { ...live, spec: { ...live.spec, completions: 6 } };
    expect(failing(larger, { terminating: 1 }).status.terminating).toBe(1);
    expect(() => failing(larger, { failed: 2 })).toThrow('its indexes "5" have not ended');
  });

  it("of 0 and empty completedIndexes are left out of the status, except ready and terminating", () => {
    for (const [live, keys] of [
      [running(pi, { active: 0 }), ["startTime", "terminating", "uncountedTerminatedPods", "ready"]],
      [
        running(pi.indexed(2).parallelism(1)),
        ["startTime", "active", "terminating", "uncountedTerminatedPods", "ready"],
      ],
      [
        running(limited.parallelism(1)),
        ["startTime", "active", "terminating", "failedIndexes", "uncountedTerminatedPods", "ready"],
      ],
    ] as const)
      expect(Object.keys(live.status)).toEqual(keys);
  });

  it("of more uncounted successes than the Job needs are kept as given", () => {
    const { status } = succeeding(pi, { uncounted: { succeeded: ["a", "b"] } });
    expect(status.succeeded).toBeUndefined();
    expect(status.uncountedTerminatedPods).toEqual({ succeeded: ["a", "b"] });
  });

  it("of a Job with parallelism of 0 include no uncounted Pods of given failed indexes", () => {
    const { status } = failing(limited.parallelism(0), { reason: "DeadlineExceeded", failedIndexes: "0" });
    expect(status).toMatchObject({ failed: 2, uncountedTerminatedPods: {} });
  });

  it("of uncounted Pods become uids of Pods of open indexes, or else of those that have ended", () => {
    const two = pi.indexed(2);
    const uids = (...places: readonly (readonly [index: number, nth: number])[]) =>
      places.map(([index, nth]) => pod(two, { index, nth }).metadata.uid);
    expect(running(two, { uncounted: { failed: 3 } }).status.uncountedTerminatedPods).toEqual({
      failed: uids([0, 0], [1, 0], [0, 1]),
    });
    // A failed index has had no more failures than its limit allows.
    const lost = failing(limited, { failedIndexes: "0", failed: 0, uncounted: { failed: 2 } });
    expect(lost.status.uncountedTerminatedPods).toEqual({ failed: uids([0, 1], [0, 0]) });
    // If no index is open, a Pod of one of the first indexes failed before that index succeeded.
    const { status } = succeeding(two, { completedIndexes: "0,1", uncounted: { failed: 2 } });
    expect(status.uncountedTerminatedPods).toEqual({ failed: uids([0, 0], [0, 1]) });
  });
});

it("failing and succeeding keep the given numbers of active, ready and terminating Pods", () => {
  const { status } = failing(three, { reason: "DeadlineExceeded", active: 1, ready: 1 });
  expect(status).toMatchObject({ active: 1, ready: 1 });
  const first = pi.indexed(4, { parallelism: 4 }).successPolicy({ rules: [{ succeededIndexes: "0" }] });
  const fewer = succeeding(succeeding(first), { terminating: 1 });
  expect(fewer.status.terminating).toBe(1);
  expect(succeeding(fewer, { failed: 2 }).status.terminating).toBe(1);
});

it("complete keeps a resourceVersion that is not a number", () => {
  const live = running(pi);
  const odd = { ...live, metadata: { ...live.metadata, resourceVersion: "a1" } };
  expect(complete(odd).metadata.resourceVersion).toBe("a1");
});

it("failed by PodFailurePolicy reports an init container that a rule names", () => {
  const policy = job("pi")
    .template(t => t.restartPolicy("Never").initContainer("fetch", "curl").container("pi", "perl"))
    .podFailurePolicy(p =>
      p.rule(r => r.action("FailJob").onExitCodes(c => c.containerName("fetch").operator("In").values(3))),
    );
  const { status } = failed(policy, { reason: "PodFailurePolicy" });
  expect(status.conditions?.[0]?.message).toMatch(/^Container fetch for pod .* failed with exit code 3 /);
});

it("suspended with uncounted Pods has generation 2, since the Job ran before", () => {
  for (const how of ["succeeded", "failed"] as const)
    expect(suspended(three, { uncounted: { [how]: 1 } }).metadata.generation).toBe(2);
});

it("running accepts a Job without completions, successes and active Pods", () => {
  expect(running(pi.parallelism(2), { active: 0 }).status.active ?? 0).toBe(0);
});

it("running keeps the startTime of a resumed Job, even with a later time", () => {
  const resumed = running(suspended(running(pi)));
  expect(running(resumed, { at }).status).toEqual(resumed.status);
});

it.each([{}, { status: "False" }, { reason: "Tired" }, { message: "tired" }])(
  "suspended keeps lastTransitionTime unless the condition was changed, here to %j",
  other => {
    const live = suspended(pi);
    const conditions = live.status.conditions?.map(one => ({ ...one, ...other }));
    const again = suspended({ ...live, status: { ...live.status, conditions } as never }, { at });
    expect(again.status.conditions).toMatchObject([
      {
        status: "True",
        reason: "JobSuspended",
        message: "Job suspended",
        lastTransitionTime:
          Object.keys(other).length === 0 ? live.metadata.creationTimestamp : "2026-07-01T02:30:00Z",
      },
    ]);
  },
);

it("running sets a new startTime for a suspended Job, even if that has one", () => {
  const live = suspended(running(three));
  const kept = { ...live, status: { ...live.status, startTime: "2026-01-01T00:00:00Z" } };
  const resumed = running(kept, { startedAt: at });
  expect(resumed.status.startTime).toBe("2026-07-01T02:30:00Z");
});

it("pending generates the same name every time", () => {
  const { metadata: _, ...generated } = pi.build();
  const make = () => pending({ ...generated, metadata: { generateName: "pi-" } });
  expect(make()).toEqual(make());
  expect(make().metadata.name).toMatch(/^pi-[a-z0-9]{5}$/);
});

it("failed by PodFailurePolicy reports the Job's first Pod by default", () => {
  const policy = pi.onExit(3).failJob();
  const { status } = failed(policy, { reason: "PodFailurePolicy" });
  expect(status.conditions?.[0]?.message).toContain(` for pod default/${pod(policy).metadata.name} `);
});

it("fixtures use the given counts and times, and throw for uncounted or too many failed Pods", () => {
  // Without completions, one success is enough, even for a Job that makes no more Pods.
  expect(complete(pi.parallelism(0)).status.succeeded).toBe(1);
  const held = suspended(three, { succeeded: 1, startedAt: at });
  expect(held.status.conditions?.[0]?.lastTransitionTime).toBe("2026-07-01T02:30:00Z");
  const late = { startedAt: at, at: new Date("2026-07-01T02:31:05Z") };
  expect(
    failed(pi.activeDeadlineSeconds(60), { reason: "DeadlineExceeded", ...late }).status.conditions?.[0],
  ).toMatchObject({ reason: "DeadlineExceeded", lastTransitionTime: "2026-07-01T02:31:05Z" });
  expect(() => complete(three, { uncounted: { succeeded: 1, failed: 1 } })).toThrow(
    "complete: such a Job has counted all its pods; uncounted is for succeeding",
  );
  const perIndex = pi.completionMode("Indexed").completions(5).backoffLimitPerIndex(2);
  expect(running(perIndex, { failed: 10 }).status.failed).toBe(10);
  expect(() => running(perIndex, { failed: 11 })).toThrow("10 pods of its 5 indexes fail at most");
});

it("failed throws for an invalid podName", () => {
  const policy = pi.onExit(3).failJob();
  expect(() => failed(policy, { reason: "PodFailurePolicy", podName: "Pi 1" })).toThrow(
    new RangeError('failed: podName must be of a-z, 0-9, - and ., but is "Pi 1"'),
  );
});

it("running accepts a live Job without status, generation and resourceVersion", () => {
  const { status: _, metadata, ...rest } = pending(pi);
  const { resourceVersion: __, generation: ___, ...meta } = metadata;
  const live = running({ ...rest, metadata: meta });
  expect(live.metadata).toMatchObject({ resourceVersion: "2", generation: 1 });
  expect(live.status.active).toBe(1);
});
