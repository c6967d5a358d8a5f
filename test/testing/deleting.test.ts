import { cronJob, job } from "jobwright";
import { expect, it } from "vitest";
import { activeCronJob, complete, deleting, jobFromCronJob, running } from "../../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const backup = cronJob("backup", "0 1 * * *").jobTemplate({ spec: pi.build().spec });

it("deleting sets deletionTimestamp and the finalizer foregroundDeletion, or orphan with Orphan", () => {
  const live = running(pi);
  const made = deleting(live);
  expect(made.metadata).toEqual({
    ...live.metadata,
    resourceVersion: "3",
    generation: 2,
    deletionTimestamp: "2026-01-01T00:00:00Z",
    deletionGracePeriodSeconds: 0,
    finalizers: ["foregroundDeletion"],
  });
  expect(Object.keys(made.metadata).slice(5, 9)).toEqual([
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "labels",
  ]);
  expect(made.status).toEqual(live.status);
  expect(deleting(pi, { propagationPolicy: "Orphan" }).metadata.finalizers).toEqual(["orphan"]);
});

it("deleting keeps the Job's own finalizers, and throws for Background if there are none", () => {
  const own = pi.metadata({ name: "pi", finalizers: ["example.com/own"] });
  expect(deleting(own, { propagationPolicy: "Background" }).metadata.finalizers).toEqual(["example.com/own"]);
  expect(deleting(own).metadata.finalizers).toEqual(["example.com/own", "foregroundDeletion"]);
  expect(() => deleting(pi, { propagationPolicy: "Background" })).toThrow(
    new RangeError(
      "deleting: a Job without finalizers is gone at once: take another propagationPolicy, or give it some",
    ),
  );
});

it("deleting accepts a Job that has the finalizer already, and keeps its annotations", () => {
  const own = pi.metadata({
    name: "pi",
    annotations: { note: "kept" },
    finalizers: ["foregroundDeletion"],
  });
  expect(deleting(own).metadata).toMatchObject({
    deletionTimestamp: "2026-01-01T00:00:00Z",
    generation: 2,
    annotations: { note: "kept" },
    finalizers: ["foregroundDeletion"],
  });
});

it("deleting keeps the ownerReferences", () => {
  const live = jobFromCronJob(backup, new Date("2026-01-01T01:00:00Z"));
  expect(deleting(live).metadata.ownerReferences).toEqual(live.metadata.ownerReferences);
});

it("deleting again replaces the finalizer of the earlier propagationPolicy", () => {
  const orphaning = deleting(pi, { propagationPolicy: "Orphan" });
  expect(deleting(orphaning).metadata.finalizers).toEqual(["foregroundDeletion"]);
});

it("deleting again keeps deletionTimestamp and generation", () => {
  const first = deleting(complete(pi), { at: new Date("2026-01-01T01:00:00Z") });
  expect(first.metadata.deletionTimestamp).toBe("2026-01-01T01:00:00Z");
  const again = deleting(first, { propagationPolicy: "Orphan", at: new Date("2026-01-01T02:00:00Z") });
  expect(again.metadata).toMatchObject({
    deletionTimestamp: "2026-01-01T01:00:00Z",
    generation: 2,
    finalizers: ["orphan"],
  });
  expect(deleting(first)).toEqual(first);
  expect(Object.keys(again.metadata)).toEqual(Object.keys(first.metadata));
});

it("complete accepts a Job that is being deleted, and keeps its deletionTimestamp", () => {
  const ended = complete(deleting(running(pi)));
  expect(ended.status.conditions?.at(-1)?.type).toBe("Complete");
  expect(ended.metadata.deletionTimestamp).toBe("2026-01-01T00:00:00Z");
});

it("deleting accepts a live CronJob and a builder of one", () => {
  const made = deleting(activeCronJob(backup));
  expect(made).toMatchObject({
    kind: "CronJob",
    metadata: { deletionTimestamp: "2026-01-01T01:00:00Z", finalizers: ["foregroundDeletion"] },
  });
  expect(deleting(backup).metadata.deletionTimestamp).toBe("2026-01-01T00:00:00Z");
});

it("deleting throws for an unknown propagationPolicy, and for an invalid or too early time", () => {
  expect(() => deleting(pi, { propagationPolicy: 5 as never })).toThrow(
    new TypeError("deleting: propagationPolicy must be a string, but is 5"),
  );
  expect(() => deleting(pi, { propagationPolicy: "foreground" as never })).toThrow(
    new TypeError(
      'deleting: propagationPolicy must be one of Foreground, Orphan, Background, but is "foreground"; did you mean "Foreground"?',
    ),
  );
  expect(() => deleting(complete(pi), { at: new Date("2026-01-01T00:00:59Z") })).toThrow(
    new RangeError(
      "deleting: at must not be before what became of the Job so far at 2026-01-01T00:01:00Z, but is 2026-01-01T00:00:59.000Z",
    ),
  );
  expect(() => deleting(pi, { at: "now" as never })).toThrow(
    new TypeError('deleting: at must be a valid Date of the years 0 to 9999, but is "now"'),
  );
});

it("deleting a CronJob takes its latest known time by default, and throws for an earlier one", () => {
  const at = new Date("2026-01-01T02:00:00Z");
  const lastSuccessfulAt = new Date("2026-01-01T03:00:00Z");
  const live = activeCronJob(backup, { at, active: [], lastSuccessfulAt });
  expect(live.status.lastSuccessfulTime).toBe("2026-01-01T03:00:00Z");
  expect(deleting(live).metadata.deletionTimestamp).toBe("2026-01-01T03:00:00Z");
  expect(() => deleting(live, { at: new Date("2026-01-01T02:30:00Z") })).toThrow(
    /^deleting: at .*2026-01-01T03:00:00Z/,
  );
});
