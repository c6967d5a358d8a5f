import { cronJob, InvalidError, type Job, job, type OwnerReference } from "jobwright";
import { expect, it } from "vitest";
import {
  activeCronJob,
  complete,
  failed,
  failing,
  jobFromCronJob,
  outcome,
  pending,
  pendingCronJob,
  running,
  succeeding,
  suspended,
} from "../../src/testing/index.ts";

const backup = cronJob("backup", "30 2 * * *")
  .namespace("shop")
  .label("app", "backup")
  .jobTemplate(j =>
    j
      .label("from", "template")
      .annotation("note", "kept")
      .template(t => t.restartPolicy("Never").container("dump", "postgres:17")),
  );
const at = new Date("2026-07-01T00:30:00Z");
const scheduled = (zone: string, time = at) =>
  jobFromCronJob(backup.timeZone(zone), time).metadata.annotations?.[
    "batch.kubernetes.io/cronjob-scheduled-timestamp"
  ];

it("jobFromCronJob returns a Job named after the scheduled minute and owned by the CronJob", () => {
  const owner = activeCronJob(backup, { at });
  const made = jobFromCronJob(backup, at);
  expect(made.metadata).toMatchObject({
    name: `backup-${at.getTime() / 60_000}`,
    namespace: "shop",
    creationTimestamp: "2026-07-01T00:30:00Z",
    labels: { from: "template" },
    annotations: { note: "kept", "batch.kubernetes.io/cronjob-scheduled-timestamp": "2026-07-01T00:30:00Z" },
    ownerReferences: [
      {
        apiVersion: "batch/v1",
        kind: "CronJob",
        name: "backup",
        uid: owner.metadata.uid,
        controller: true,
        blockOwnerDeletion: true,
      },
    ],
  });
  expect(made.status).toEqual({});
  expect(outcome(complete(made)).state).toBe("complete");
  expect(
    jobFromCronJob(backup, at, { createdAt: new Date("2026-07-01T00:30:02Z") }).metadata.creationTimestamp,
  ).toBe("2026-07-01T00:30:02Z");
});

it.each([
  ["Etc/UTC", "2026-07-01T00:30:00Z"],
  ["Europe/London", "2026-07-01T01:30:00+01:00"],
  ["America/New_York", "2026-06-30T20:30:00-04:00"],
  ["Asia/Kolkata", "2026-07-01T06:00:00+05:30"],
  ["America/St_Johns", "2026-06-30T22:00:00-02:30"],
])("jobFromCronJob in the time zone %s annotates the scheduled time %s", (zone, text) => {
  expect(scheduled(zone)).toBe(text);
});

it("jobFromCronJob annotates the scheduled time with Z if the time zone has no offset from UTC then", () => {
  expect(scheduled("Europe/London", new Date("2026-01-01T02:30:00Z"))).toBe("2026-01-01T02:30:00Z");
});

it("jobFromCronJob leaves out seconds in the Job's name and in the offset of the time zone", () => {
  const late = new Date("2026-07-01T00:30:40Z");
  expect(jobFromCronJob(backup, late).metadata.name).toBe(jobFromCronJob(backup, at).metadata.name);
  // Until 1972 the clocks of Liberia were 44 minutes and 30 seconds behind.
  expect(scheduled("Africa/Monrovia", new Date("1971-01-01T02:30:00Z"))).toBe("1971-01-01T01:45:30-00:44");
});

it("pendingCronJob returns a CronJob with an empty status, and throws if it has a status already", () => {
  const made = pendingCronJob(backup, { uid: "u" });
  expect(made).toMatchObject({ kind: "CronJob", metadata: { uid: "u", generation: 1 }, status: {} });
  expect(pendingCronJob(made)).toEqual(made);
  expect(() => pendingCronJob(activeCronJob(backup))).toThrow(
    new RangeError("pendingCronJob: CronJob backup has a status, its controller has looked at it"),
  );
});

it("activeCronJob lists the given Jobs, and takes lastScheduleTime from the last one", () => {
  const later = new Date(at.getTime() + 86_400_000);
  const jobs = [running(jobFromCronJob(backup, at)), running(jobFromCronJob(backup, later))];
  const { status } = activeCronJob(backup, { active: jobs });
  expect(status.lastScheduleTime).toBe("2026-07-02T00:30:00Z");
  expect(status.active).toEqual(
    jobs.map(({ metadata: { name, namespace, uid, resourceVersion } }) => ({
      kind: "Job",
      apiVersion: "batch/v1",
      name,
      namespace,
      uid,
      resourceVersion,
    })),
  );
});

it("activeCronJob accepts Jobs without a kind, and without annotations and creationTimestamp", () => {
  const { kind: _, ...item } = jobFromCronJob(backup, at);
  const { annotations: __, creationTimestamp: ___, ...metadata } = item.metadata;
  for (const job of [item, { ...item, metadata }]) {
    const { status } = activeCronJob(backup, { at, active: [job as Job] });
    expect(status.active).toMatchObject([{ kind: "Job", name: item.metadata.name }]);
  }
});

it.each<[object, string]>([
  [{ at: 5 }, "activeCronJob: at must be a valid Date of the years 0 to 9999, but is 5"],
  [
    { lastSuccessfulAt: 5 },
    "activeCronJob: lastSuccessfulAt must be a valid Date of the years 0 to 9999, but is 5",
  ],
  [{ active: {} }, "activeCronJob: active must be a list, but is an object"],
])("activeCronJob throws for options of a wrong type: %j", (options, message) => {
  expect(() => activeCronJob(backup, options)).toThrow(new TypeError(message));
});

it("activeCronJob throws for Jobs that have finished, or that the CronJob does not control", () => {
  const made = jobFromCronJob(backup, at);
  const refuse = (active: Job[], message: string) =>
    expect(() => activeCronJob(backup, { at, active })).toThrow(new RangeError(message));
  for (const [finished, type] of [
    [complete(made), "Complete"],
    [failed(made), "Failed"],
  ] as const)
    refuse(
      [made, finished],
      `activeCronJob: Job ${made.metadata.name} is not active: its condition ${type} is true`,
    );
  const another = jobFromCronJob(backup.name("restore"), at);
  const [owner] = made.metadata.ownerReferences ?? [];
  const notIts = (name: string | undefined) =>
    `activeCronJob: Job ${name} is not the CronJob's: its controller is not CronJob backup`;
  refuse([another], notIts(another.metadata.name));
  refuse([pending(job.run("backup-1", "postgres:17", "pg_dump"))], notIts("backup-1"));
  for (const other of [{ uid: "x" }, { kind: "Job" }, { controller: false }]) {
    const ownerReferences = [{ ...owner, ...other } as OwnerReference];
    refuse([{ ...made, metadata: { ...made.metadata, ownerReferences } }], notIts(made.metadata.name));
  }
  for (const ownerReferences of [{}, [null], "x"] as unknown as OwnerReference[][])
    refuse([{ ...made, metadata: { ...made.metadata, ownerReferences } }], notIts(made.metadata.name));
  // A Job that is about to end and a Job that waits are still active.
  for (const state of [pending, suspended, succeeding, failing])
    expect(activeCronJob(backup, { at, active: [state(made)] }).status.active).toHaveLength(1);
});

it("activeCronJob throws for times that contradict its Jobs or creation, and for duplicates or other kinds", () => {
  const one = jobFromCronJob(backup, at);
  const active = [one];
  expect(() => activeCronJob(backup, { active, at: new Date(at.getTime() - 1000) })).toThrow(
    new RangeError(
      "activeCronJob: at must not be before the time of an active Job at 2026-07-01T00:30:00Z, but is 2026-07-01T00:29:59.000Z",
    ),
  );
  // The last Job may no longer be among the active ones.
  const later = new Date(at.getTime() + 86_400_000);
  const gone = activeCronJob(backup, { at: later, active });
  expect(gone.status.lastScheduleTime).toBe("2026-07-02T00:30:00Z");
  expect(activeCronJob(gone, { active }).status.lastScheduleTime).toBe("2026-07-02T00:30:00Z");
  expect(() => activeCronJob(gone, { lastSuccessfulAt: new Date("2025-12-31T23:59:59Z") })).toThrow(
    new RangeError(
      "activeCronJob: lastSuccessfulAt must not be before the CronJob's creation at 2026-01-01T00:00:00Z, but is 2025-12-31T23:59:59.000Z",
    ),
  );
  expect(() => activeCronJob(backup, { active: [one, one] })).toThrow(
    new RangeError("activeCronJob: Job backup-29714430 is active twice"),
  );
  expect(() => activeCronJob(backup, { active: [gone as never] })).toThrow(
    new TypeError("activeCronJob: what is active are Jobs, and not a CronJob"),
  );
  // Without the controller's annotation, the Job's creation time counts.
  const { annotations: _, ...metadata } = one.metadata;
  const bare = [{ ...one, metadata }];
  expect(activeCronJob(backup, { active: bare }).status.lastScheduleTime).toBe("2026-07-01T00:30:00Z");
});

it("jobFromCronJob and activeCronJob throw for times before the CronJob's creation or the scheduled time", () => {
  const early = new Date("2025-06-01T00:30:00Z");
  expect(jobFromCronJob(backup, early).metadata.creationTimestamp).toBe("2025-06-01T00:30:00Z");
  expect(() => jobFromCronJob(activeCronJob(backup), early)).toThrow(
    new RangeError(
      "jobFromCronJob: at must not be before the CronJob's creation at 2026-01-01T00:00:00Z, but is 2025-06-01T00:30:00.000Z",
    ),
  );
  expect(() => activeCronJob(pendingCronJob(backup), { at: early, active: [] })).toThrow(
    new RangeError(
      "activeCronJob: at must not be before the CronJob's creation at 2026-01-01T00:00:00Z, but is 2025-06-01T00:30:00.000Z",
    ),
  );
  expect(() => jobFromCronJob(backup, at, { createdAt: early })).toThrow(
    new RangeError(
      "jobFromCronJob: createdAt must not be before the scheduled time at 2026-07-01T00:30:00Z, but is 2025-06-01T00:30:00.000Z",
    ),
  );
});

it("activeCronJob without options has one active Job, of its first scheduled time", () => {
  const { status } = activeCronJob(backup.timeZone("Europe/Berlin"));
  expect(status.lastScheduleTime).toBe("2026-01-01T01:30:00Z");
  expect(status.active?.map(({ name }) => name)).toEqual([
    `backup-${Date.parse("2026-01-01T01:30:00Z") / 60_000}`,
  ]);
});

it("activeCronJob takes the identity and the creation time of its CronJob from the options", () => {
  const createdAt = new Date("2026-06-01T00:00:00Z");
  const { metadata } = activeCronJob(backup, { uid: "u-1", createdAt, active: [] });
  expect(metadata).toMatchObject({ uid: "u-1", creationTimestamp: "2026-06-01T00:00:00Z" });
});

it("activeCronJob keeps the reference that it has to a Job, whatever became of the Job since", () => {
  const made = jobFromCronJob(backup, at);
  const first = activeCronJob(backup, { active: [made] });
  const later = activeCronJob(first, { active: [running(made)] });
  expect(running(made).metadata.resourceVersion).not.toBe(made.metadata.resourceVersion);
  expect(later.status.active).toEqual(first.status.active);
});

it("activeCronJob sets lastSuccessfulTime, and keeps it when it is called again", () => {
  const done = activeCronJob(backup, { active: [], lastSuccessfulAt: at });
  expect(done.status).toEqual({
    lastScheduleTime: "2026-01-01T02:30:00Z",
    lastSuccessfulTime: "2026-07-01T00:30:00Z",
  });
  expect(activeCronJob(done, { at }).status.lastSuccessfulTime).toBe("2026-07-01T00:30:00Z");
});

it("activeCronJob throws for an invalid schedule, and for one without times unless at is given", () => {
  expect(() => activeCronJob(backup.schedule("99 * * * *"))).toThrow(InvalidError);
  expect(() => activeCronJob(backup.schedule("0 0 30 2 *"))).toThrow(RangeError);
  expect(
    activeCronJob(backup.schedule("0 0 30 2 *"), { at, active: [] }).status.lastScheduleTime,
  ).toBeDefined();
});

it("activeCronJob takes lastScheduleTime from the latest scheduled Job, whatever the order and createdAt", () => {
  const later = new Date("2026-07-02T00:30:00Z");
  const createdAt = new Date("2026-07-02T00:30:07Z");
  const active = [jobFromCronJob(backup, later, { createdAt }), jobFromCronJob(backup, at)];
  expect(activeCronJob(backup, { active }).status.lastScheduleTime).toBe("2026-07-02T00:30:00Z");
});

it("activeCronJob sets creationTimestamp no later than lastSuccessfulAt", () => {
  const lastSuccessfulAt = new Date("2025-12-31T02:30:00Z");
  const { metadata, status } = activeCronJob(backup, { active: [], lastSuccessfulAt });
  expect(metadata.creationTimestamp).toBe("2025-12-31T02:30:00Z");
  expect(status.lastSuccessfulTime).toBe("2025-12-31T02:30:00Z");
});

it("activeCronJob throws for a schedule without times if at is missing, even without active Jobs", () => {
  expect(() => activeCronJob(backup.schedule("0 0 30 2 *"), { active: [] })).toThrow(
    new RangeError("spec.schedule 0 0 30 2 * names no time: say at which time"),
  );
});

it("jobFromCronJob throws for a time that is no Date, and activeCronJob for an active Job that is no object", () => {
  expect(() => jobFromCronJob(backup, "now" as never)).toThrow("jobFromCronJob: at must be a valid Date");
  expect(() => activeCronJob(backup, { active: ["one" as never] })).toThrow(
    "activeCronJob: an active Job must be an object",
  );
});

it("activeCronJob suspends a CronJob whose manifest says so after it has made its Jobs", () => {
  const held = activeCronJob(backup.suspend(true));
  expect([held.spec.suspend, held.metadata.generation, held.status.active?.length]).toEqual([true, 2, 1]);
  expect(held.status).toEqual({ ...activeCronJob(backup).status });
  expect(activeCronJob(held)).toEqual(held);
});
