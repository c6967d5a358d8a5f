import {
  type Accepted,
  cronJob as cronJobOf,
  dryRunCreate,
  InvalidError,
  job,
  type StoredJob,
} from "jobwright";
import { describe, expect, expectTypeOf, it } from "vitest";
import { arbitraryStatus } from "../../src/testing/arbitraries/index.ts";
import {
  activeCronJob,
  complete,
  deleting,
  failed,
  failing,
  type JobInput,
  jobFromCronJob,
  jobListOf,
  type LiveJob,
  type PodOptions,
  partial,
  pending,
  pendingCronJob,
  pod,
  podsOf,
  running,
  succeeding,
  suspended,
} from "../../src/testing/index.ts";
import { indexed, pi } from "./pi.ts";

const conditions = (live: LiveJob) =>
  (live.status.conditions ?? []).map(({ type, status }) => `${type}=${status}`);

describe("fixtures", () => {
  it("return the same for a builder, its manifest and a pending Job", () => {
    expect(running(pi)).toEqual(running(pi.build()));
    expect(running(pi)).toEqual(running(pending(pi)));
  });

  it("return the same Job every time, with a uid that depends on its name and namespace", () => {
    expect(complete(pi)).toEqual(complete(pi));
    expect(pending(pi).metadata.uid).toBe("2d0feccc-8762-4b3e-987f-7b0468b8e518");
    expect(pending(pi.name("tau")).metadata.uid).not.toBe(pending(pi).metadata.uid);
    expect(pending(pi.namespace("math")).metadata.uid).not.toBe(pending(pi).metadata.uid);
    expect(pending(pi).metadata.uid).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("use the given uid, suffix, namespace and times", () => {
    const live = complete(job().generateName("pi-").template(pi.build().spec.template), {
      namespace: "math",
      uid: "11111111-2222-4333-8444-555555555555",
      suffix: "x2x2x",
      createdAt: new Date("2026-03-01T10:00:00Z"),
      startedAt: new Date("2026-03-01T10:00:05Z"),
      at: new Date("2026-03-01T10:30:00Z"),
    });
    expect(live.metadata).toMatchObject({
      name: "pi-x2x2x",
      namespace: "math",
      uid: "11111111-2222-4333-8444-555555555555",
      creationTimestamp: "2026-03-01T10:00:00Z",
    });
    expect(live.status).toMatchObject({
      startTime: "2026-03-01T10:00:05Z",
      completionTime: "2026-03-01T10:30:00Z",
    });
    expect(live.spec.selector?.matchLabels).toEqual({
      "batch.kubernetes.io/controller-uid": "11111111-2222-4333-8444-555555555555",
    });
  });

  it("generate a name from generateName, and keep the identity of a live Job", () => {
    const generated = job().generateName("pi-").template(pi.build().spec.template);
    expect(pending(generated).metadata.name).toMatch(/^pi-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
    const { resourceVersion: _, ...identity } = pending(pi, {
      uid: "11111111-2222-4333-8444-555555555555",
    }).metadata;
    expect(complete(running(pending(pi, { uid: identity.uid }))).metadata).toMatchObject(identity);
    const same = { namespace: "default", uid: identity.uid, createdAt: new Date("2026-01-01T00:00:00.5Z") };
    expect(complete(pending(pi, same), same).metadata).toMatchObject(identity);
  });

  it("continue the life of what a dry run would store", () => {
    const { object } = dryRunCreate(pi) as Accepted<StoredJob>;
    expect(pending(object).metadata).toEqual({ ...object.metadata, resourceVersion: "1" });
    expect(running(object).metadata).toEqual({ ...object.metadata, resourceVersion: "2" });
  });

  it("throw for options that would change the identity of a live object", () => {
    const generated = job().generateName("pi-").template(pi.build().spec.template);
    const born = pending(generated, { suffix: "x2x2x" });
    const cronJob = pendingCronJob(
      cronJobOf("nightly", "30 2 * * *").jobTemplate(j => j.template(pi.build().spec.template)),
    );
    expect(running(born, { suffix: "x2x2x" }).metadata.name).toBe("pi-x2x2x");
    for (const [told, words] of [
      [{ uid: "other" }, `uid is ${born.metadata.uid}, and not other`],
      [{ namespace: "math" }, "namespace is default, and not math"],
      [{ suffix: "other" }, "name is pi-x2x2x, and not pi-other"],
      [
        { createdAt: new Date("2026-01-01T00:00:01Z") },
        "creationTimestamp is 2026-01-01T00:00:00Z, and not 2026-01-01T00:00:01Z",
      ],
    ] as const) {
      const error = new RangeError(`Job pi-x2x2x is live: its ${words}`);
      for (const fixture of [running, partial, suspended, succeeding, complete, failing, failed, pending])
        expect(() => fixture(born, told)).toThrow(error);
    }
    expect(() => activeCronJob(cronJob, { uid: "other" })).toThrow("CronJob nightly is live: its uid is");
  });

  it("count the writes up to their state in resourceVersion", () => {
    const versions = [pending, running, succeeding, complete].map(
      state => state(pi).metadata.resourceVersion,
    );
    expect(versions).toEqual(["1", "2", "3", "4"]);
  });

  it("keep a live object as it is, with its resourceVersion, if nothing changes", () => {
    const states: [string, (one: JobInput) => LiveJob][] = [
      ["running", one => running(one)],
      ["running in part", one => running(one, { succeeded: 2, failed: 1, ready: 1 })],
      ["suspended", one => suspended(one)],
      ["complete", one => complete(one)],
      ["failed", one => failed(one)],
    ];
    for (const [name, state] of states) {
      const once = state(pi);
      expect(state(once), name).toEqual(once);
    }
    const resumed = running(suspended(running(pi)));
    expect(running(resumed)).toEqual(resumed);
    // A client may keep the fields in any order.
    const live = running(pi, { succeeded: 1 });
    const status = Object.fromEntries(Object.entries(live.status).reverse()) as LiveJob["status"];
    expect(running({ ...live, status }).metadata).toEqual(live.metadata);
    const nightly = cronJobOf("nightly", "30 2 * * *").jobTemplate(j => j.template(pi.build().spec.template));
    expect(activeCronJob(activeCronJob(nightly))).toEqual(activeCronJob(nightly));
    expect(running(running(pi), { ready: 0 }).metadata.resourceVersion).toBe("3");
  });

  it("do not change their input, and return copies that may be changed", () => {
    const live = running(pi);
    const before = structuredClone(live);
    const done = complete(live);
    done.status.succeeded = 0;
    done.metadata.labels = {};
    expect(live).toEqual(before);
    expect(Object.isFrozen(pi.build())).toBe(true);
  });

  it("accept a live Job whose times are Dates, as some clients return them", () => {
    const live = running(pi);
    const startTime = new Date(live.status.startTime ?? "");
    const metadata = { ...live.metadata, creationTimestamp: new Date(live.metadata.creationTimestamp) };
    const read = { ...live, metadata, status: { ...live.status, startTime } } as unknown as JobInput;
    expect(complete(read)).toEqual(complete(live));
  });

  it("throw for invalid manifests and for objects of another kind", () => {
    expect(() => running({ ...pi.build(), metadata: {} })).toThrow(InvalidError);
    expect(() => pending(job("Pi").template(pi.build().spec.template))).toThrow(/RFC 1123/);
    const cronJob = { kind: "CronJob", apiVersion: "batch/v1", metadata: { name: "a" }, spec: {} };
    // @ts-expect-error a CronJob is no Job
    expect(() => pending(cronJob)).toThrow("expected a Job, but it is a CronJob");
    const nightly = cronJobOf("nightly", "30 2 * * *").jobTemplate(j => j.template(pi.build().spec.template));
    const live = activeCronJob(nightly);
    // @ts-expect-error a live CronJob is no Job either
    expect(() => running(live)).toThrow("expected a Job, but it is a CronJob");
    for (const other of [pod(pi), jobListOf([running(pi)])])
      expect(() => running(other as never)).toThrow(
        new TypeError(`expected a Job, but it is a ${other.kind}`),
      );
    const wrong = "expected a CronJob, but it is a Job";
    expect(() => activeCronJob(running(pi) as never)).toThrow(wrong);
    expect(() => jobFromCronJob(running(pi) as never, new Date(0))).toThrow(wrong);
    // @ts-expect-error without a template it is no Job yet
    expect(() => pending(job("pi"))).toThrow(InvalidError);
  });

  it("throw an InvalidError for metadata of a wrong type", () => {
    for (const wrong of [[null], 5, Symbol("pi"), Object.create(null), { a: 1 }])
      for (const field of ["name", "generateName", "namespace"]) {
        const manifest = { ...pi.build(), metadata: { name: "pi", [field]: wrong } } as never;
        for (const fixture of [pending, running, complete, deleting, pod])
          expect(() => fixture(manifest), field).toThrow(InvalidError);
      }
  });

  it("of Pods, and arbitraryStatus, throw for a live Job without containers", () => {
    const live = running(pi);
    const { spec: _, ...withoutSpec } = live;
    const ended = failed(indexed);
    for (const lost of [
      withoutSpec,
      ...[{}, { spec: {} }, null].map(template => ({ ...live, spec: { template } })),
      { ...ended, spec: { ...ended.spec, template: {} } },
    ])
      for (const [name, fixture] of Object.entries({ pod, podsOf, arbitraryStatus }))
        expect(() => fixture(lost as never)).toThrow(
          new RangeError(`${name}: the Job has no container, and the server no such Job`),
        );
  });

  it("throw for an object whose toJSON returns no object", () => {
    for (const [made, shown] of [
      [undefined, "undefined"],
      [null, "null"],
      ["pi", '"pi"'],
      [[pi.build()], "a list"],
    ]) {
      const input = { toJSON: () => made } as never;
      for (const fixture of [pending, running, suspended, complete, failed, pod, podsOf, deleting])
        expect(() => fixture(input)).toThrow(
          new TypeError(`expected a builder, a manifest or a live Job, but it is ${shown}`),
        );
      for (const fixture of [pendingCronJob, activeCronJob, (one: never) => jobFromCronJob(one, new Date(0))])
        expect(() => fixture(input)).toThrow(
          new TypeError(`expected a builder, a manifest or a live CronJob, but it is ${shown}`),
        );
    }
    expect(running({ toJSON: () => pi.build() } as never)).toEqual(running(pi));
  });

  it("take a live Job whose rules have no exit codes, or which has no containers", () => {
    const rule = (values: unknown) => ({ action: "FailJob", onExitCodes: { operator: "In", values } });
    const ended = failed(pi);
    for (const values of [undefined, null, []]) {
      const lost = {
        ...ended,
        spec: { ...ended.spec, podFailurePolicy: { rules: [rule(values)] } },
      } as never;
      expect(podsOf(lost).map(({ status }) => status)).toEqual(podsOf(ended).map(({ status }) => status));
      expect(pod(lost, { nth: 1 }).status).toEqual(pod(ended, { nth: 1 }).status);
    }
    const live = running(pi);
    for (const containers of [undefined, null, []]) {
      const lost = { ...live, spec: { template: { spec: { containers } } } } as never;
      expect(failed(lost).status.conditions?.at(-1)?.reason).toBe("BackoffLimitExceeded");
      expect(() => failed(lost, { reason: "PodFailurePolicy" })).toThrow(
        new RangeError("failed: the Job has no container, and the server no such Job"),
      );
    }
  });

  it("have precise types, and throw a TypeError for an unknown reason", () => {
    expectTypeOf(running(pi).metadata.uid).toEqualTypeOf<string>();
    expectTypeOf(running).parameter(0).toEqualTypeOf<JobInput>();
    // @ts-expect-error no such reason
    expect(() => failed(pi, { reason: "Tired" })).toThrow(TypeError);
  });
});

it("fixtures return no fields that are undefined", () => {
  const nightly = cronJobOf("nightly", "30 2 * * *").jobTemplate({ spec: pi.build().spec });
  const states = [pending, running, partial, suspended, succeeding, complete, failing, failed];
  const jobs = [pi, indexed.backoffLimitPerIndex(1)].flatMap(one => states.map(state => state(one)));
  const pods = [
    {},
    { phase: "Running", conditions: [{ type: "Ready", status: "False" }] },
    { exitCode: 1, conditions: [{ type: "DisruptionTarget", status: "True" }] },
    { exitCode: 1, conditions: [{ type: "Ready", status: "False" }] },
    { reason: "Evicted" },
    { reason: "OutOfcpu" },
    { waiting: { reason: "ErrImagePull" }, nodeName: "a" },
  ].map(options => pod(pi, options as PodOptions));
  const cronJobs = [pendingCronJob(nightly), activeCronJob(nightly)];
  for (const made of [...jobs, ...pods, ...cronJobs, jobListOf(jobs)])
    expect(made).toStrictEqual(JSON.parse(JSON.stringify(made)));
  for (const one of [...jobs, ...cronJobs]) {
    const gone = deleting(one as LiveJob);
    expect(gone).toStrictEqual(JSON.parse(JSON.stringify(gone)));
  }
});

describe("states of a Job", () => {
  it("pending returns an empty status", () => {
    expect(pending(pi).status).toEqual({});
  });

  it("running has as many active Pods as parallelism and the remaining completions allow", () => {
    expect(running(pi).status).toMatchObject({ active: 2, ready: 2 });
    expect(running(pi, { succeeded: 4 }).status).toMatchObject({ active: 1, ready: 1, succeeded: 4 });
    expect(running(pi, { ready: 0, failed: 3 }).status).toMatchObject({ active: 2, ready: 0, failed: 3 });
    expect(running(pi.parallelism(0)).status.active).toBeUndefined();
  });

  it("partial completes half of the Job, or as much as the options give", () => {
    expect(partial(pi).status).toMatchObject({ active: 2, succeeded: 2 });
    expect(partial(indexed).status).toMatchObject({ active: 2, succeeded: 2, completedIndexes: "0,1" });
    expect(partial(indexed, { completedIndexes: [4, 0, 1, 2] }).status).toMatchObject({
      active: 1,
      succeeded: 4,
      completedIndexes: "0-2,4",
    });
    expect(partial(indexed, { succeeded: 3 }).status.completedIndexes).toBe("0-2");
  });

  it("partial completes no failed index, and counts the failed Pods of each", () => {
    const status = partial(indexed.backoffLimitPerIndex(2), { succeeded: 2, failedIndexes: "1" }).status;
    expect(status).toMatchObject({ completedIndexes: "0,2", failedIndexes: "1", failed: 3, active: 2 });
  });

  it("each failed Pod fails an index if backoffLimitPerIndex is 0", () => {
    const atOnce = pi.indexed(5, { parallelism: 2 }).backoffLimitPerIndex(0);
    expect(running(atOnce, { failed: 1, succeeded: 1 }).status).toMatchObject({
      failed: 1,
      failedIndexes: "0",
      completedIndexes: "1",
      active: 2,
    });
    expect(running(atOnce, { completedIndexes: "0", failed: 2 }).status.failedIndexes).toBe("1,2");
    expect(partial(atOnce, { failed: 1 }).status).toMatchObject({
      failedIndexes: "0",
      completedIndexes: "1,2",
    });
    const noted = running(atOnce, { uncounted: { failed: 1 } });
    expect(noted.status).toMatchObject({ failedIndexes: "0" });
    expect(noted.status.failed).toBeUndefined();
    expect(running(noted).status).toMatchObject({ failedIndexes: "0", failed: 1 });
    expect(running(noted, { failed: 2 }).status.failedIndexes).toBe("0,1");
    expect(suspended(noted, { failed: 2 }).status.failedIndexes).toBe("0,1");
    const rule = atOnce.successPolicy({ rules: [{ succeededCount: 2 }] });
    expect(complete(rule, { failed: 1 }).status).toMatchObject({
      failedIndexes: "0",
      completedIndexes: "1,2",
    });
    expect(() => complete(atOnce, { failed: 1 })).toThrow('with the failed indexes "0"');
    expect(() => running(atOnce.maxFailedIndexes(1), { failed: 2 })).toThrow("MaxFailedIndexesExceeded");
    // Pods that end with their Job fail without their index.
    expect(failing(atOnce, { reason: "DeadlineExceeded", failed: 2 }).status.failedIndexes).toBe("");
    // Uncounted failures are among the failures of a failed index, however many it has.
    const twice = running(atOnce.backoffLimitPerIndex(1), { failedIndexes: "3", uncounted: { failed: 1 } });
    expect(twice.status).toMatchObject({ failed: 1, failedIndexes: "3" });
    expect(failing(atOnce, { uncounted: { failed: 1 } }).status.failed).toBeUndefined();
  });

  it("complete and running keep the counts of a live Job unless others are given", () => {
    const half = running(pi, { succeeded: 2, failed: 1 });
    expect(complete(half).status).toMatchObject({ succeeded: 5, failed: 1 });
    expect(running(half, { succeeded: 3 }).status).toMatchObject({ succeeded: 3, failed: 1 });
  });

  it("suspended sets the condition Suspended, and running resumes the Job with a new startTime", () => {
    const created = suspended(pi);
    expect(conditions(created)).toEqual(["Suspended=True"]);
    expect(created.spec.suspend).toBe(true);
    expect(created.metadata.generation).toBe(1);
    const stopped = suspended(running(pi, { succeeded: 1 }), { terminating: 2 });
    expect(stopped.metadata.generation).toBe(2);
    expect(stopped.status).toMatchObject({ succeeded: 1, terminating: 2 });
    for (const { status } of [created, stopped]) {
      expect(status.startTime).toBeUndefined();
      expect([status.active ?? 0, status.ready ?? 0]).toEqual([0, 0]);
    }
    const resumed = running(stopped, { startedAt: new Date("2026-01-02T00:00:00Z") });
    expect(resumed.metadata.generation).toBe(3);
    expect(conditions(resumed)).toEqual(["Suspended=False"]);
    expect(resumed.status).toMatchObject({ succeeded: 1, startTime: "2026-01-02T00:00:00Z" });
  });

  it("suspended has a higher generation if its counts imply that the Job ran before", () => {
    const shards = indexed.backoffLimitPerIndex(0);
    for (const made of [
      suspended(pi, { succeeded: 1 }),
      suspended(pi, { failed: 1 }),
      suspended(pi, { terminating: 1 }),
      suspended(pi, { uncounted: { failed: ["a"] } }),
      suspended(shards, { completedIndexes: [2] }),
      suspended(shards, { failedIndexes: "2", failed: 1 }),
      suspended(pending(pi), { succeeded: 1 }),
    ])
      expect(made.metadata.generation).toBe(2);
    // The Job is created suspended, resumed, and suspended again.
    const again = suspended(pi.suspend(true), { succeeded: 1, at: new Date("2026-01-01T00:05:00Z") });
    expect(again.metadata.generation).toBe(3);
    expect(again.status).toMatchObject({
      succeeded: 1,
      conditions: [{ type: "Suspended", status: "True", lastTransitionTime: "2026-01-01T00:05:00Z" }],
    });
    expect(again.status.startTime).toBeUndefined();
    expect(suspended(pi, { succeeded: 1 }).status).toEqual(suspended(running(pi), { succeeded: 1 }).status);
    for (const none of [{ succeeded: 0, terminating: 0 }, { uncounted: { succeeded: 0, failed: [] } }])
      expect(suspended(pi, none).metadata.generation).toBe(1);
    expect(suspended(indexed, { completedIndexes: "" }).metadata.generation).toBe(1);
  });

  it("succeeding leaves the last Pod uncounted by default, and complete has counted all Pods", () => {
    expect(conditions(succeeding(pi))).toEqual(["SuccessCriteriaMet=True"]);
    expect(succeeding(pi).status).toMatchObject({ succeeded: 4, terminating: 0 });
    expect(succeeding(pi).status.uncountedTerminatedPods?.succeeded).toHaveLength(1);
    // Given counts are kept as they are, and the Pods of an Indexed Job are counted at once.
    for (const told of [
      succeeding(pi, { succeeded: 5 }),
      succeeding(pi, { uncounted: {} }),
      succeeding(pi, { terminating: 0 }),
      succeeding(indexed),
    ])
      expect(told.status).toMatchObject({ succeeded: 5, terminating: 0, uncountedTerminatedPods: {} });
    expect(succeeding(pi, { terminating: 2 }).status).toMatchObject({ succeeded: 5, terminating: 2 });
    // One surplus Pod is deleted.
    const surplus = succeeding(running(pi, { succeeded: 5, active: 1 }));
    expect(surplus.status).toMatchObject({ succeeded: 5, terminating: 1, uncountedTerminatedPods: {} });
    const queue = job("pi").parallelism(3).template(pi.build().spec.template);
    expect(succeeding(queue).status).toMatchObject({ succeeded: 2, terminating: 0 });
    expect(conditions(complete(pi))).toEqual(["SuccessCriteriaMet=True", "Complete=True"]);
    expect(complete(pi).status).toMatchObject({ succeeded: 5, terminating: 0, ready: 0 });
  });

  it("complete returns the same status directly and after a series of other states", () => {
    const { resourceVersion: _, ...metadata } = complete(pi).metadata;
    const stepwise = complete(succeeding(partial(running(pending(pi)))));
    expect(stepwise.status).toEqual(complete(pi).status);
    expect(stepwise.metadata).toMatchObject(metadata);
  });

  it("complete and succeeding end a Job when a rule of its success policy is met", () => {
    const policy = (rule: object) => indexed.successPolicy({ rules: [rule] });
    expect(complete(policy({ succeededIndexes: "1,3-4", succeededCount: 2 })).status).toMatchObject({
      succeeded: 2,
      completedIndexes: "1,3",
    });
    expect(complete(policy({ succeededIndexes: "2-3" })).status.completedIndexes).toBe("2,3");
    const met = complete(policy({ succeededCount: 3 }), { completedIndexes: "0,2,4" });
    expect(met.status.conditions?.[1]).toMatchObject({
      reason: "SuccessPolicy",
      message: "Matched rules at index 0",
    });
    // Two Pods ran, and one of them has succeeded.
    expect(succeeding(policy({ succeededCount: 1 })).status.terminating).toBe(1);
    expect(succeeding(running(policy({ succeededCount: 1 }), { active: 1 })).status.terminating).toBe(0);
    expect(succeeding(policy({ succeededCount: 5 })).status.terminating).toBe(0);
  });

  it.each([
    ["BackoffLimitExceeded", "Job has reached the specified backoff limit", 8],
    ["DeadlineExceeded", "Job was active longer than specified deadline", 2],
  ] as const)(
    "failed reports the reason %s with its message %j and %i failed Pods",
    (reason, message, count) => {
      const live = failed(pi, { reason });
      expect(conditions(live)).toEqual(["FailureTarget=True", "Failed=True"]);
      for (const condition of live.status.conditions ?? [])
        expect(condition).toMatchObject({ reason, message });
      expect(live.status.failed).toBe(count);
      expect(live.status.completionTime).toBeUndefined();
    },
  );

  it("failed by DeadlineExceeded ends exactly activeDeadlineSeconds after the start", () => {
    const late = failed(pi.activeDeadlineSeconds(90), { reason: "DeadlineExceeded" });
    expect(late.status.conditions?.[1]?.lastTransitionTime).toBe("2026-01-01T00:01:30Z");
  });

  it("failed counts only the Pods that ran last if restartPolicy is OnFailure", () => {
    const inPlace = pi.template(t => t.restartPolicy("OnFailure").container("pi", "perl"));
    expect(failed(inPlace).status.failed).toBe(2);
  });

  it("failed by its indexes has the completed and failed indexes that the options imply", () => {
    const perIndex = indexed.backoffLimitPerIndex(1);
    const lost = failed(perIndex, { failedIndexes: [1, 2] });
    expect(lost.status).toMatchObject({
      completedIndexes: "0,3,4",
      failedIndexes: "1,2",
      succeeded: 3,
      failed: 4,
    });
    expect(lost.status.conditions?.[1]?.reason).toBe("FailedIndexes");
    expect(failed(perIndex, { completedIndexes: "0-2" }).status.failedIndexes).toBe("3,4");
    const many = failed(perIndex.maxFailedIndexes(1), { reason: "MaxFailedIndexesExceeded" });
    expect(many.status).toMatchObject({ failedIndexes: "0,1" });
  });

  it.each([
    [1, 2, 0],
    [2, 3, 1],
    [3, 4, 2],
    [5, 6, 4],
  ])(
    "failing by MaxFailedIndexesExceeded with parallelism %i has %i failed and %i terminating Pods",
    (parallelism, failed, terminating) => {
      const perIndex = pi.indexed(5, { parallelism }).backoffLimitPerIndex(1).maxFailedIndexes(0);
      const { status } = failing(perIndex, { reason: "MaxFailedIndexesExceeded" });
      const uncounted = status.uncountedTerminatedPods?.failed?.length ?? 0;
      expect(status).toMatchObject({ failed: failed - uncounted, terminating, failedIndexes: "0" });
      expect(uncounted).toBe(terminating === 0 ? 1 : 0);
    },
  );

  it("failing by MaxFailedIndexesExceeded counts a Pod of each index that failed, and the deleted Pods", () => {
    const perIndex = pi.indexed(8, { parallelism: 4 }).backoffLimitPerIndex(0).maxFailedIndexes(1);
    const { status } = failing(perIndex, { reason: "MaxFailedIndexesExceeded", failedIndexes: "0-2" });
    expect(status).toMatchObject({ failed: 5, terminating: 2 });
    // The last index leaves no other Pod.
    const last = failing(perIndex, {
      reason: "MaxFailedIndexesExceeded",
      failedIndexes: "6,7",
      completedIndexes: "0-5",
    });
    expect(last.status).toMatchObject({ failed: 1, terminating: 0 });
    expect(last.status.uncountedTerminatedPods?.failed).toEqual([pod(last, { index: 7 }).metadata.uid]);
  });

  it.each([
    [{}, "Container pi for pod default/pi-abcde failed with exit code 3 matching FailJob rule at index 1"],
    [
      { exitCode: 9 },
      "Container pi for pod default/pi-abcde failed with exit code 9 matching FailJob rule at index 2",
    ],
  ])(
    "failed by PodFailurePolicy reports container, exit code and rule in its message, with %o",
    (options, message) => {
      const policy = pi.podFailurePolicy({
        rules: [
          { action: "Ignore", onExitCodes: { operator: "In", values: [1, 2] } },
          { action: "FailJob", onExitCodes: { operator: "In", values: [2, 3] } },
          { action: "FailJob", onExitCodes: { containerName: "pi", operator: "NotIn", values: [4] } },
        ],
      });
      const live = failed(policy, { reason: "PodFailurePolicy", podName: "pi-abcde", ...options });
      expect(live.status.conditions?.[1]?.message).toBe(message);
    },
  );

  it("failed by PodFailurePolicy reports the Pod condition that a rule matches in its message", () => {
    const policy = pi.podFailurePolicy({
      rules: [{ action: "FailJob", onPodConditions: [{ type: "DisruptionTarget", status: "True" }] }],
    });
    expect(
      failed(policy, { reason: "PodFailurePolicy", podName: "pi-abcde" }).status.conditions?.[0]?.message,
    ).toBe("Pod default/pi-abcde has condition DisruptionTarget matching FailJob rule at index 0");
  });

  it("failed after failing keeps the reason, and has the same status as failed alone", () => {
    const target = failing(pi, { reason: "DeadlineExceeded" });
    expect(conditions(target)).toEqual(["FailureTarget=True"]);
    expect(target.status).toMatchObject({ terminating: 2, failed: 2 });
    expect(failed(target).status).toEqual(failed(pi, { reason: "DeadlineExceeded" }).status);
  });

  it("failing leaves the last failed Pod uncounted by default if no other Pod is deleted", () => {
    const one = pi.parallelism(1).backoffLimit(2);
    expect(failing(one).status).toMatchObject({ failed: 2, terminating: 0 });
    expect(failing(one).status.uncountedTerminatedPods?.failed).toEqual([
      pod(running(one), { nth: 2 }).metadata.uid,
    ]);
    expect(failing(pi.backoffLimit(2)).status).toMatchObject({ failed: 4, terminating: 1 });
    for (const told of [{ failed: 3 }, { uncounted: {} }, { terminating: 0 }])
      expect(failing(one, told).status).toMatchObject({ failed: 3, uncountedTerminatedPods: {} });
    // Uncounted failures are among the failures.
    expect(failing(one, { uncounted: { failed: 2 } }).status.failed).toBe(1);
    expect(failing(running(one, { failed: 2 }), { uncounted: { failed: 2 } }).status.failed).toBe(2);
    expect(failing(one, { reason: "PodFailurePolicy" }).status.failed).toBeUndefined();
    expect(failed(failing(one)).status).toEqual(failed(one).status);
  });

  it("succeeding and failing keep a Job that is in that state already, and throw for another reason", () => {
    for (const live of [succeeding(pi, { terminating: 2 }), succeeding(pi), succeeding(indexed)])
      expect(succeeding(live)).toEqual(live);
    for (const live of [failing(pi), failing(pi, { uncounted: { failed: ["a"] } })])
      expect(failing(live)).toEqual(live);
    for (const next of [failing, failed])
      expect(() => next(failing(pi), { reason: "DeadlineExceeded" })).toThrow(
        new RangeError(
          `${next.name}: the Job fails by BackoffLimitExceeded already, and not by DeadlineExceeded`,
        ),
      );
    expect(succeeding(succeeding(pi), { uncounted: {} }).status.succeeded).toBe(5);
  });

  it("complete counts the Pods that were uncounted before", () => {
    const waiting = succeeding(pi, { terminating: 0, uncounted: { succeeded: 2 } });
    expect(waiting.status.uncountedTerminatedPods?.succeeded).toHaveLength(2);
    expect(waiting.status.succeeded).toBe(3);
    expect(complete(waiting).status).toMatchObject({ succeeded: 5, uncountedTerminatedPods: {} });
  });

  it.each<[string, () => LiveJob, RegExp]>([
    ["a failed Job does not complete", () => complete(failed(pi)), /FailureTarget|Failed=true/],
    ["a complete Job does not fail", () => failed(complete(pi)), /SuccessCriteriaMet=True and FailureTarget/],
    [
      "no more pods are ready than active",
      () => running(pi, { active: 1, ready: 2 }),
      /more ready pods than active/,
    ],
    [
      "a counter does not fall",
      () => running(running(pi, { failed: 2 }), { failed: 1 }),
      /cannot decrease the failed/,
    ],
    [
      "no index is beyond the last",
      () => running(indexed, { completedIndexes: "5" }),
      /too large index: "5"/,
    ],
  ])("fixtures throw an InvalidError: %s", (_, make, message) => {
    expect(make).toThrow(InvalidError);
    expect(make).toThrow(message);
  });

  it("running, suspended and partial throw for a Job that has ended or is about to end", () => {
    expect(() => running(complete(pi))).toThrow(RangeError);
    expect(() => suspended(failed(pi))).toThrow("Job pi does not go on: its condition Failed is true");
    expect(() => partial(succeeding(pi))).toThrow("SuccessCriteriaMet");
    expect(complete(complete(pi)).status).toEqual(complete(pi).status);
  });

  it("complete accepts a suspended Job with completions of 0, and sets no startTime", () => {
    const nothing = complete(pi.completions(0).suspend(true));
    expect(nothing.status.startTime).toBeUndefined();
    expect(conditions(nothing)).toEqual(["SuccessCriteriaMet=True", "Complete=True"]);
  });

  it("complete accepts a Job with 100,000 indexes", () => {
    const large = complete(indexed.completions(100_000).parallelism(1000));
    expect(large.status).toMatchObject({ succeeded: 100_000, completedIndexes: "0-99999" });
  });
});
