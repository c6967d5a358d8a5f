// How a Job's end, its counts and its Pods must agree.
import { cronJob, job } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  activeCronJob,
  alreadyExists,
  complete,
  failed,
  failing,
  type JobOptions,
  type LiveJob,
  partial,
  pending,
  pod,
  podsOf,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
const at = (time: string) => new Date(`2026-01-01T${time}Z`);

describe("failed with the reason PodFailurePolicy", () => {
  it("has a first Pod with the name, exit codes and condition that its message implies", () => {
    const two = job("pi").template(t =>
      t.restartPolicy("Never").container("pi", "perl").container("main", "busybox"),
    );
    const exit = failed(two.onExit(42).containerName("main").failJob(), { reason: "PodFailurePolicy" });
    const statuses = pod(exit).status.containerStatuses ?? [];
    expect(exit.status.conditions?.[0]?.message).toContain(
      `Container main for pod default/${pod(exit).metadata.name} `,
    );
    expect(statuses.map(({ name, state }) => [name, state?.terminated?.exitCode])).toEqual([
      ["main", 42],
      ["pi", 0],
    ]);
    expect(pod(exit, { nth: 1 }).status.phase).not.toBe("Running");
    const gone = failed(pi.onDisruption().failJob(), { reason: "PodFailurePolicy" });
    expect(gone.status.conditions?.[0]?.message).toContain("has condition DisruptionTarget");
    const { phase, conditions } = pod(gone).status;
    expect([phase, conditions?.[0]]).toMatchObject(["Failed", { type: "DisruptionTarget", status: "True" }]);
    // A given exit code wins.
    expect(
      pod(exit, { exitCode: 1 }).status.containerStatuses?.find(({ name }) => name === "pi")?.state,
    ).toMatchObject({
      terminated: { exitCode: 1 },
    });
  });

  it("throws for an exitCode that no FailJob rule is the first to match", () => {
    const policy = pi.onExit(1).ignore().onExit(1, 42).failJob();
    const fail = (exitCode: number) => () => failed(policy, { reason: "PodFailurePolicy", exitCode });
    expect(fail(42)().status.conditions?.[0]?.message).toContain("at index 1");
    for (const code of [1, 7]) expect(fail(code)).toThrow(`exit code ${code} meets no FailJob rule`);
    const byCondition = pi.onDisruption().failJob();
    expect(() => failed(byCondition, { reason: "PodFailurePolicy", exitCode: 3 })).toThrow(
      "exit code 3 meets no FailJob rule",
    );
  });

  it("reports the Pod condition of the first FailJob rule that has one, if no exit code fails the Job", () => {
    const disrupted = { onPodConditions: [{ type: "DisruptionTarget", status: "True" }] };
    const rules = [
      { action: "Ignore", ...disrupted },
      { action: "Ignore", onExitCodes: { operator: "NotIn", values: [255] } },
      { action: "Ignore", onExitCodes: { operator: "In", values: [255] } },
      { action: "FailJob", onExitCodes: { operator: "In", values: [5] } },
      { action: "FailJob", onPodConditions: [{ type: "ConfigIssue", status: "True" }] },
      { action: "FailJob", ...disrupted },
    ];
    const said = (policy: object) =>
      failed(pi.podFailurePolicy(policy as never), { reason: "PodFailurePolicy", podName: "p" }).status
        .conditions?.[0]?.message;
    expect(said({ rules })).toBe("Pod default/p has condition ConfigIssue matching FailJob rule at index 4");
    const exit = { action: "FailJob", onExitCodes: { operator: "NotIn", values: [3] } };
    expect(said({ rules: [rules[0], exit] })).toMatch(/ exit code \d+ matching FailJob rule at index 1$/);
  });

  it("has a message even if the Job has no podFailurePolicy", () => {
    const said = (told: object) =>
      failed(pi, { reason: "PodFailurePolicy", podName: "p", ...told }).status.conditions?.[0]?.message;
    const message = (code: number) =>
      `Container pi for pod default/p failed with exit code ${code} matching FailJob rule at index 0`;
    expect([said({}), said({ exitCode: 3 })]).toEqual([message(1), message(3)]);
  });

  it("chooses an exit code that the rules leave, even if they list 255 others", () => {
    const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
    const message = (rules: object[]) =>
      failed(pi.podFailurePolicy({ rules } as never), { reason: "PodFailurePolicy" }).status.conditions?.[0]
        ?.message;
    const allBut = (last: number) => ({
      action: "FailJob",
      onExitCodes: { operator: "NotIn", values: upTo(last) },
    });
    expect(message([allBut(254)])).toContain("failed with exit code 255 matching FailJob rule at index 0");
    expect(message([allBut(255)])).toContain("failed with exit code 256 matching FailJob rule at index 0");
    const ignored = { action: "Ignore", onExitCodes: { operator: "In", values: [256] } };
    expect(message([ignored, allBut(255)])).toContain("exit code 257 matching FailJob rule at index 1");
  });
});

describe("counts and times of a Job", () => {
  it("count terminating Pods towards parallelism only if podReplacementPolicy is Failed", () => {
    const three = pi.completions(3).parallelism(3);
    expect(running(three.podReplacementPolicy("Failed"), { terminating: 2 }).status.active).toBe(1);
    expect(running(three, { terminating: 2 }).status.active).toBe(3);
  });

  it("include uncounted Pods only before the end: complete and failed throw", () => {
    const uncounted = { failed: 2 };
    expect(() => complete(pi, { uncounted })).toThrow(
      "complete: such a Job has counted all its pods; uncounted is for succeeding",
    );
    expect(() => complete(pi, { uncounted: { succeeded: 1 } })).toThrow("uncounted is for succeeding");
    expect(() => failed(pi, { uncounted })).toThrow(
      "failed: such a Job has counted all its pods; uncounted is for failing",
    );
    expect(failing(pi, { uncounted }).status.uncountedTerminatedPods?.failed?.length).toBe(2);
  });

  it("agree with the deadline: failed throws for an end that contradicts it", () => {
    const limited = pi.activeDeadlineSeconds(60);
    const startedAt = at("00:00:00");
    const fail = (reason: "DeadlineExceeded" | "BackoffLimitExceeded", end: string) => () =>
      failed(limited, { reason, startedAt, at: at(end) });
    expect(fail("DeadlineExceeded", "00:00:59")).toThrow("the Job's deadline is at 2026-01-01T00:01:00Z");
    expect(fail("DeadlineExceeded", "00:01:00")().status.conditions?.length).toBe(2);
    expect(fail("BackoffLimitExceeded", "00:01:00")().status.conditions?.length).toBe(2);
    expect(fail("BackoffLimitExceeded", "00:01:01")).toThrow("the Job must fail before its deadline");
  });
});

describe("a Job with completions of 0", () => {
  const nothing = pi.completions(0);
  const goesOn =
    "such a Job does not go on, with completions of 0 it is done when its controller first looks at it";
  const none = [nothing, nothing.suspend(true), pi.indexed(0), pending(nothing)];

  it("cannot run or be suspended: running, partial and suspended throw", () => {
    for (const fixture of [running, partial, suspended])
      for (const given of none)
        for (const told of [{}, { active: 1 }, { succeeded: 0 }, { terminating: 1 }])
          expect(() => fixture(given, told)).toThrow(
            new RangeError(`${fixture.name}: ${goesOn} (see succeeding and complete)`),
          );
  });

  it("cannot fail, unless activeDeadlineSeconds is 0 and it is not suspended", () => {
    for (const fixture of [failing, failed])
      for (const given of none)
        for (const told of [{}, { reason: "DeadlineExceeded" }, { failed: 9 }] as const)
          expect(() => fixture(given, told)).toThrow(
            new RangeError(`${fixture.name}: ${goesOn} (see succeeding and complete)`),
          );
    expect(() => failed(nothing.suspend(true).activeDeadlineSeconds(0))).toThrow(goesOn);
    expect(failed(nothing.activeDeadlineSeconds(0)).status.conditions?.[1]?.reason).toBe("DeadlineExceeded");
  });

  it("completes in two writes, and without a startTime if it is suspended", () => {
    expect([succeeding(nothing), complete(nothing)].map(one => one.metadata.resourceVersion)).toEqual([
      "2",
      "3",
    ]);
    for (const given of none.slice(0, 2))
      expect(complete(given).status.conditions?.map(({ type }) => type)).toEqual([
        "SuccessCriteriaMet",
        "Complete",
      ]);
    expect(complete(nothing.suspend(true).activeDeadlineSeconds(0)).status.startTime).toBeUndefined();
  });
});

describe("a deadline after the year 9999, which no time can have", () => {
  const patient = pi.activeDeadlineSeconds(999_999_999_999);

  it("does not hold up other ends", () => {
    expect(failed(patient).status.conditions?.[1]?.reason).toBe("BackoffLimitExceeded");
    expect(complete(patient).status.conditions?.[1]?.type).toBe("Complete");
    expect(failing(patient).status.conditions?.[0]?.type).toBe("FailureTarget");
  });

  it("is not exceeded", () => {
    for (const fixture of [failing, failed])
      expect(() => fixture(patient, { reason: "DeadlineExceeded" })).toThrow(
        new RangeError(`${fixture.name}: the Job's end is after the year 9999`),
      );
    const at = new Date("9999-12-31T00:00:00Z");
    expect(() => failed(patient, { reason: "DeadlineExceeded", at })).toThrow(
      new RangeError("failed: the Job's deadline is after the year 9999"),
    );
  });
});

describe("a Job with activeDeadlineSeconds of 0", () => {
  const late = pi.activeDeadlineSeconds(0);
  const passes =
    "with activeDeadlineSeconds of 0 its deadline passes as it starts: it fails by DeadlineExceeded (see failing and failed)";

  it("cannot run or complete: running, partial, succeeding and complete throw", () => {
    for (const given of [late, late.suspend(true), pending(late), suspended(late)]) {
      for (const fixture of [running, partial])
        for (const told of [{}, { active: 1 }, { succeeded: 0 }])
          expect(() => fixture(given, told)).toThrow(
            new RangeError(`${fixture.name}: such a Job does not go on, ${passes}`),
          );
      for (const fixture of [succeeding, complete])
        expect(() => fixture(given)).toThrow(
          new RangeError(`${fixture.name}: the Job does not complete, ${passes}`),
        );
    }
    const live = running(pi);
    const shortened = { ...live, spec: { ...live.spec, activeDeadlineSeconds: 0 } };
    expect(() => running(shortened)).toThrow(passes);
    expect(() => complete(shortened)).toThrow(passes);
    for (const fixture of [running, partial, complete])
      expect(() => fixture(late.completions(0))).toThrow(passes);
  });

  it("can be suspended, but not after it had Pods", () => {
    expect(suspended(late).status.conditions?.map(({ type }) => type)).toEqual(["Suspended"]);
    expect(() => suspended(late, { succeeded: 1 })).toThrow(passes);
    // It fails before its controller reports that it is resumed.
    expect(failed(suspended(late)).status.conditions?.map(({ type, status }) => `${type}=${status}`)).toEqual(
      ["Suspended=True", "FailureTarget=True", "Failed=True"],
    );
  });

  it("fails in two writes", () => {
    expect([failing(late), failed(late)].map(one => one.metadata.resourceVersion)).toEqual(["2", "3"]);
  });

  it("fails by DeadlineExceeded at its start, without Pods", () => {
    const { status } = failed(late);
    expect(status.conditions?.map(({ type, reason }) => [type, reason])).toEqual([
      ["FailureTarget", "DeadlineExceeded"],
      ["Failed", "DeadlineExceeded"],
    ]);
    expect(status.conditions?.[1]?.lastTransitionTime).toBe(status.startTime);
    expect(status.failed).toBeUndefined();
    expect(podsOf(failed(late))).toEqual([]);
    expect(failing(late).status).toMatchObject({ terminating: 0, uncountedTerminatedPods: {} });
    expect(failed(suspended(late)).status.conditions?.at(-1)?.reason).toBe("DeadlineExceeded");
  });

  it("keeps its earlier failed Pods if its deadline was shortened to 0", () => {
    const live = running(pi, { failed: 6 });
    const shortened = { ...live, spec: { ...live.spec, activeDeadlineSeconds: 0 } };
    expect(failed(shortened).status).toMatchObject({ failed: 7 });
    expect(failed(shortened).status.conditions?.[0]?.reason).toBe("DeadlineExceeded");
    expect(failed(shortened, { reason: "BackoffLimitExceeded" }).status.failed).toBe(7);
  });
});

describe("a Job that has ended", () => {
  it("keeps its end: complete and failed throw for another time", () => {
    const done = complete(pi, { at: at("00:02:00") });
    expect(complete(done, { at: at("00:02:00") })).toEqual(done);
    expect(() => complete(done, { at: at("00:03:00") })).toThrow(
      new RangeError(
        "complete: the Job has ended at 2026-01-01T00:02:00Z, and does not at 2026-01-01T00:03:00Z",
      ),
    );
    expect(() => failed(failed(pi), { at: at("00:03:00") })).toThrow(
      "failed: the Job has ended at 2026-01-01T00:01:00Z, and does not at 2026-01-01T00:03:00Z",
    );
    // A Job that is certain to succeed has not ended yet.
    expect(complete(succeeding(pi), { at: at("00:03:00") }).status.completionTime).toBe(
      "2026-01-01T00:03:00Z",
    );
  });

  it("keeps its counts, and cannot be succeeding or failing again", () => {
    expect(() => complete(complete(pi), { failed: 1 })).toThrow(
      new RangeError("complete: the Job has ended, and its counts stay: tell them before it ends"),
    );
    expect(() => failed(failed(pi), { failed: 9 })).toThrow("failed: the Job has ended, and its counts stay");
    expect(() => succeeding(complete(pi))).toThrow(
      new RangeError("succeeding: Job pi has ended: its condition Complete is true"),
    );
    expect(() => failing(failed(pi))).toThrow("failing: Job pi has ended: its condition Failed is true");
  });
});

describe("a Job with backoffLimitPerIndex", () => {
  const limited = job("pi")
    .indexed(5, { parallelism: 2 })
    .backoffLimitPerIndex(1)
    .template(t => t.restartPolicy("Never").container("pi", "perl"));

  it("may have as many failed Pods as its indexes allow together", () => {
    expect(running(limited, { failed: 5 }).status.failed).toBe(5);
    expect(running(limited, { failed: 6, failedIndexes: "0" }).status.failed).toBe(6);
    expect(complete(limited, { failed: 5 }).status.failed).toBe(5);
    // Pods that are deleted with their Job count as failed.
    expect(failed(limited, { reason: "DeadlineExceeded", failed: 10 }).status.failed).toBe(10);
  });

  it.each<[() => LiveJob, string]>([
    [
      () => running(limited, { failed: 6 }),
      "running: with a backoffLimitPerIndex of 1, 5 pods of its 5 indexes fail at most, but 6 have failed",
    ],
    [
      () => running(limited, { failed: 6, uncounted: { failed: 1 }, failedIndexes: "0" }),
      'running: with a backoffLimitPerIndex of 1 and the failed indexes "0", 6 pods of its 5 indexes fail at most, but 7 have failed',
    ],
    [
      () => complete(limited, { failed: 6 }),
      "complete: with a backoffLimitPerIndex of 1, 5 pods of its 5 indexes fail at most, but 6 have failed",
    ],
    [
      () => failed(limited, { failed: 11 }),
      "failed: with a backoffLimitPerIndex of 1, 10 pods of its 5 indexes fail at most, but 11 have failed",
    ],
  ])("cannot have more failed Pods than its indexes allow together, case %#", (make, message) => {
    expect(make).toThrow(new RangeError(message));
  });

  it("may have more failed Pods once it was suspended, as its controller forgets the earlier ones of an index", () => {
    const resumed = running(suspended(running(limited, { failed: 5 })));
    expect(running(resumed, { failed: 7 }).status.failed).toBe(7);
  });

  it("may have more failed Pods from before it was scaled down", () => {
    const live = running(limited, { failed: 5 });
    const smaller = { ...live, spec: { ...live.spec, completions: 2 } };
    expect(running(smaller, { failed: 5 }).status.failed).toBe(5);
  });
});

describe("a Job that fails", () => {
  const limited = pi.indexed(5, { parallelism: 2 }).backoffLimitPerIndex(1).maxFailedIndexes(2);
  const outcome = ({ status }: LiveJob) => ({
    failed: status.failed ?? 0,
    noted: status.uncountedTerminatedPods?.failed?.length ?? 0,
    terminating: status.terminating,
    indexes: [status.completedIndexes, status.failedIndexes],
  });

  it("keeps the indexes that have completed or failed before", () => {
    expect(outcome(failed(running(limited, { completedIndexes: "0" }))).indexes).toEqual(["0,2-4", "1"]);
    const told = failed(running(limited.maxFailedIndexes(3), { completedIndexes: "2" }), { succeeded: 2 });
    expect(outcome(told).indexes).toEqual(["0,2", "1,3,4"]);
    const many = failed(running(limited, { failedIndexes: "4" }), { reason: "MaxFailedIndexesExceeded" });
    expect(many.status.failedIndexes).toBe("0,1,4");
    const none = pi.indexed(3).backoffLimitPerIndex(0);
    expect(outcome(running(running(none, { completedIndexes: "0" }), { failed: 1 })).indexes).toEqual([
      "0",
      "1",
    ]);
  });

  it("by FailedIndexes leaves failed Pods uncounted only if an index fails last", () => {
    expect(outcome(failing(limited))).toMatchObject({ failed: 1, noted: 1, terminating: 0 });
    expect(outcome(failing(limited, { uncounted: { failed: 2 } }))).toMatchObject({ failed: 0, noted: 2 });
    const last = failing(running(limited, { failedIndexes: "0" }), { completedIndexes: "1-4" });
    expect(outcome(last)).toMatchObject({ failed: 2, noted: 0 });
  });

  it("has no uncounted Pod by default if the number of failed Pods is given", () => {
    expect(outcome(failing(pi.backoffLimit(2), { failed: 3 }))).toMatchObject({ failed: 3, noted: 0 });
    expect(outcome(failing(pi.backoffLimit(2)))).toMatchObject({ failed: 2, noted: 1 });
  });

  it("by its indexes has failed indexes, and by MaxFailedIndexesExceeded more than maxFailedIndexes", () => {
    const max = "MaxFailedIndexesExceeded";
    expect(() => failed(limited.maxFailedIndexes(5), { reason: max, failedIndexes: "0" })).toThrow(
      `failed: such a Job does not fail by ${max}, 1 failed indexes are not more than its maxFailedIndexes, 5`,
    );
    const one = pi.indexed(1).backoffLimitPerIndex(1);
    expect(() => failed(one, { completedIndexes: "0" })).toThrow(
      "failed: such a Job does not fail by FailedIndexes, no index of it has failed",
    );
  });

  it("may end after its deadline if it was failing before", () => {
    const soon = failing(pi.activeDeadlineSeconds(60), { at: at("00:00:30") });
    expect(failed(soon, { at: at("00:02:00") }).status.conditions?.at(-1)?.reason).toBe(
      "BackoffLimitExceeded",
    );
  });

  it("by DeadlineExceeded accepts the number of failed Pods that it has already", () => {
    const late = failing(pi, { reason: "DeadlineExceeded" });
    expect(outcome(failing(late, { failed: 1 }))).toMatchObject({ failed: 1, terminating: 0 });
  });

  it("deletes no more Pods than ran beside those that failed it", () => {
    const policy = pi.completions(2).parallelism(2).onExit(42).failJob();
    const indexed = policy.completionMode("Indexed").backoffLimitPerIndex(1);
    for (const one of [policy, indexed]) {
      expect(failed(one, { reason: "PodFailurePolicy" }).status.failed).toBe(2);
      expect(failed(one, { reason: "PodFailurePolicy", succeeded: 1 }).status.failed).toBe(1);
    }
    const all = failing(limited, { reason: "MaxFailedIndexesExceeded", failedIndexes: "0-4" });
    expect(outcome(all)).toMatchObject({ failed: 10 - 3, noted: 3, terminating: 0 });
    // Without completions, the others run on when one has succeeded.
    const queue = running(pi.parallelism(3), { succeeded: 1, active: 2 });
    expect(outcome(failing(queue, { reason: "DeadlineExceeded" }))).toMatchObject({
      failed: 2,
      terminating: 2,
    });
  });
});

describe("a Job that succeeds", () => {
  const three = pi.completions(3).parallelism(2);
  const byRules = (...rules: object[]) => pi.indexed(4, { parallelism: 2 }).successPolicy({ rules });
  const words = ({ status }: LiveJob) => status.conditions?.[0]?.message;

  it("reports the first success policy rule that its indexes meet", () => {
    const rules = byRules({ succeededIndexes: "3" }, { succeededCount: 1 }, { succeededIndexes: "0" });
    expect(words(succeeding(rules, { completedIndexes: "0" }))).toBe("Matched rules at index 1");
  });

  it("is partial with completed indexes that meet no rule of its success policy", () => {
    const rules = byRules({ succeededCount: 3 }, { succeededIndexes: "0,1", succeededCount: 1 });
    expect(partial(rules).status.completedIndexes).toBe("2,3");
  });

  it("deletes the Pods that run when it has its completions already", () => {
    const live = running(pi.completions(2).parallelism(4), { active: 3, succeeded: 1 });
    const done = { ...live, status: { ...live.status, succeeded: 2, active: 2 } };
    expect(succeeding(done).status).toMatchObject({ succeeded: 2, terminating: 2 });
  });

  it("deletes no Pods if its parallelism is 0", () => {
    const rule = byRules({ succeededCount: 1 }).parallelism(0);
    expect(succeeding(rule).status).toMatchObject({ completedIndexes: "0", terminating: 0 });
  });

  it("completes at the time of its last condition if that is later than the default", () => {
    const live = running(pi);
    const lastTransitionTime = "2026-01-01T00:05:00Z";
    const conditions = [{ type: "example.com/Seen", status: "True", lastTransitionTime }] as const;
    const seen = { ...live, status: { ...live.status, conditions } };
    expect(complete(seen as never).status.completionTime).toBe(lastTransitionTime);
  });

  it("keeps the time of its completion", () => {
    const done = complete(succeeding(pi), { at: at("00:05:00") });
    expect(complete(done)).toEqual(done);
  });

  it("refuses later counts with which it would not succeed", () => {
    expect(() => succeeding(succeeding(three), { succeeded: 2 })).toThrow(
      new RangeError("succeeding: the Job needs 3 completions, but 2 have succeeded"),
    );
    const met = succeeding(pi.indexed(2));
    expect(() => succeeding(met, { completedIndexes: "0,1", succeeded: 1 })).toThrow(
      'succeeding: succeeded is 1, but the completed indexes "0,1" are 2',
    );
    const lost = succeeding(pi.indexed(2).backoffLimitPerIndex(0));
    expect(() => succeeding(lost, { failedIndexes: "1" })).toThrow(
      'succeeding: the Job does not complete with the failed indexes "1": it needs all 2 indexes',
    );
  });

  it("may still have active Pods", () => {
    expect(succeeding(three, { active: 2, ready: 1 }).status).toMatchObject({ active: 2, ready: 1 });
  });
});

it.each<keyof JobOptions>([
  "active",
  "ready",
  "terminating",
  "succeeded",
  "failed",
  "completedIndexes",
  "failedIndexes",
])("complete and failed throw for %s of a Job that has ended", option => {
  for (const [name, end] of Object.entries({ complete, failed }))
    expect(() => end(end(pi), { [option]: option.endsWith("Indexes") ? "" : 0 })).toThrow(
      new RangeError(`${name}: the Job has ended, and its counts stay: tell them before it ends`),
    );
});

it("pod has one condition of each type, and prefers the given one", () => {
  const types = (conditions: readonly { type: string }[] = []) => conditions.map(({ type }) => type);
  const { conditions } = pod(running(pi), {
    conditions: [{ type: "Ready", status: "False", reason: "Unready" }],
  }).status;
  expect(new Set(types(conditions)).size).toBe(types(conditions).length);
  expect(conditions?.find(({ type }) => type === "Ready")).toMatchObject({
    status: "False",
    reason: "Unready",
    observedGeneration: 1,
  });
  const scheduled = {
    phase: "Pending",
    nodeName: "node-1",
    conditions: [{ type: "PodScheduled", status: "False" }],
  } as const;
  expect(pod(pi, scheduled).status.conditions).toMatchObject([{ type: "PodScheduled", status: "False" }]);
});

it("activeCronJob keeps lastScheduleTime, and throws for an earlier time", () => {
  const backup = cronJob("backup", "30 2 * * *").jobTemplate({ spec: pi.build().spec });
  const first = activeCronJob(backup, { at: new Date("2026-01-05T02:30:00Z") });
  expect(activeCronJob(first, { active: [] }).status.lastScheduleTime).toBe("2026-01-05T02:30:00Z");
  expect(() => activeCronJob(first, { at: new Date("2026-01-04T02:30:00Z") })).toThrow(
    "activeCronJob: at must not be before the CronJob's last schedule at 2026-01-05T02:30:00Z",
  );
});

it("alreadyExists throws for a Job without a name", () => {
  expect(() => alreadyExists(pi.generateName("pi-").name(undefined as never))).toThrow(
    "AlreadyExists: the Job has no name",
  );
});
