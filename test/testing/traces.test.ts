import type { JobStatus } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  activeCronJob,
  complete,
  type FailureOptions,
  failed,
  failing,
  type JobInput,
  jobFromCronJob,
  type LiveCronJob,
  type LiveJob,
  type PodOptions,
  pending,
  pod,
  podsOf,
  running,
  succeeding,
  suspended,
} from "../../src/testing/index.ts";
import { type Trace, traces } from "./traces.ts";

type Fixture = (job: JobInput, options?: FailureOptions) => LiveJob;

/** One step that the watch saw: the fixture, and the state of the Pods if the fixture cannot know it. */
type Step = readonly [fixture: Fixture, options?: FailureOptions];

const starting: Step = [running, { ready: 0 }];
/** Returns the uids of the Pods that a step of the trace has not counted yet. */
const uncounted = (of: JobStatus) => of.uncountedTerminatedPods ?? {};

// What happened to each Job's Pods, in the order of the trace.
const fates: Record<string, readonly Step[]> = {
  complete: [starting, [running], [succeeding, { succeeded: 0, terminating: 0 }], [complete]],
  "parallel-complete": [
    starting,
    [running],
    // One Pod has succeeded, and its successor is only starting.
    [running, { ready: 1, succeeded: 0 }],
    [running, { ready: 1 }],
    [running],
    [succeeding, { succeeded: 1, terminating: 0 }],
    [complete],
  ],
  "work-queue": [
    starting,
    [running],
    [running, { active: 1, succeeded: 0 }],
    [running],
    [succeeding, { succeeded: 1, terminating: 0 }],
    [complete],
  ],
  "zero-completions": [[succeeding, { terminating: 0 }], [complete]],
  "retry-then-complete": [
    starting,
    [running],
    [running, { active: 0, failed: 0 }],
    // The next Pod waits for ten seconds.
    [running, { active: 0 }],
    [running, { ready: 0 }],
    [running],
    [succeeding, { succeeded: 0, terminating: 0 }],
    [complete],
  ],
  "backoff-limit-exceeded": [
    starting,
    [running],
    [failing, { failed: 0, terminating: 1 }],
    [failing, { terminating: 1 }],
    [failing],
    [failed],
  ],
  "deadline-exceeded": [
    starting,
    [running],
    [failing, { reason: "DeadlineExceeded", failed: 0 }],
    [failing, { terminating: 1 }],
    [failing],
    [failed],
  ],
  "pod-failure-policy-fail-job": [
    starting,
    [running],
    [failing, { reason: "PodFailurePolicy", failed: 0 }],
    [failed],
  ],
  "pod-failure-policy-ignore": [
    starting,
    [running],
    [running, { active: 0 }],
    [running, { ready: 0 }],
    [running],
    [succeeding, { succeeded: 0, terminating: 0 }],
    [complete],
  ],
  "indexed-complete": [
    starting,
    [running],
    [running, { completedIndexes: [0] }],
    [running, { completedIndexes: [0, 2, 3] }],
    [succeeding, { terminating: 0 }],
    [complete],
  ],
  "failed-indexes": [
    starting,
    [running],
    [running, { completedIndexes: "0", active: 2 }],
    [failing, { completedIndexes: "0,2", failed: 0 }],
    [failed],
  ],
  "max-failed-indexes": [
    starting,
    [running],
    [running, { failedIndexes: [0], failed: 0 }],
    [running],
    [failing, { reason: "MaxFailedIndexesExceeded", failedIndexes: [0, 3], failed: 1 }],
    [failing, { terminating: 2 }],
    [failing],
    [failed],
  ],
  "fail-index-action": [starting, [running], [failing, { failed: 0 }], [failed]],
  "success-policy": [starting, [running], [succeeding], [succeeding, { terminating: 0 }], [complete]],
  "suspended-resumed": [
    [suspended],
    starting,
    [running],
    [succeeding, { succeeded: 0, terminating: 0 }],
    [complete],
  ],
  "running-then-suspended": [starting, [running], [suspended, { terminating: 2 }], [suspended]],
  "pod-replacement-failed": [
    starting,
    [running],
    [running, { active: 0, terminating: 1 }],
    [running, { active: 0, failed: 0 }],
    [running, { active: 0 }],
    [running, { ready: 0 }],
    [running],
    [succeeding, { succeeded: 0, terminating: 0 }],
    [complete],
  ],
  // Another controller manages this Job, so the Job controller ignores it.
  "managed-by": [],
  "every-minute-29924109": [starting, [running], [succeeding, { succeeded: 0, terminating: 0 }], [complete]],
};

/** Removes the times of a status, which are those of a slow machine. */
const timeless = (status: JobStatus) =>
  JSON.parse(
    JSON.stringify(status, (key, value) => (/Time$/.test(key) && typeof value === "string" ? "time" : value)),
  );

const jobs = traces.filter(({ created }) => created.kind === "Job") as (Trace & { created: LiveJob })[];

/** Returns the statuses that a controller wrote, without those after somebody else's change of the spec. */
function written({ created, later }: Trace) {
  let generation = created.metadata.generation;
  return later.filter(one => {
    const bySpec = one.generation !== generation;
    generation = one.generation;
    return !bySpec;
  });
}

/** Returns the object as somebody would have written it. */
function manifestOf({ kind, apiVersion, metadata, spec }: LiveJob): JobInput {
  const { name, namespace, annotations, ownerReferences, labels = {} } = metadata;
  const own = Object.fromEntries(
    Object.entries(labels).filter(([key]) => !/(controller-uid|job-name)$/.test(key)),
  );
  const { selector: _, template, ...rest } = structuredClone(spec);
  delete template.metadata;
  const meta = {
    name,
    namespace,
    ...(Object.keys(own).length > 0 && { labels: own }),
    ...(annotations && { annotations }),
    ...(ownerReferences && { ownerReferences }),
  };
  return { kind, apiVersion, metadata: meta, spec: { ...rest, template } };
}

it("every traced Job has its expected steps", () => {
  expect(Object.keys(fates).sort()).toEqual(jobs.map(({ name }) => name).sort());
  expect(jobs).toHaveLength(19);
});

describe.each(jobs)("$name", trace => {
  const { name, created } = trace;
  const { uid, creationTimestamp } = created.metadata;
  const start = { uid, createdAt: new Date(creationTimestamp) };
  // The Pod that the Job's message names.
  const ofPod = name === "pod-failure-policy-fail-job" ? { podName: trace.pods[0]?.metadata.name ?? "" } : {};

  it("has a pending fixture equal to the created Job", () => {
    const { resourceVersion: a, ...metadata } = created.metadata;
    const fixture = structuredClone(pending(manifestOf(created), start));
    const { resourceVersion: b, ...own } = fixture.metadata;
    expect({ ...fixture, metadata: own }).toEqual({ ...created, metadata });
    expect(fixture.status).toEqual({});
  });

  it("has fixtures equal to each recorded status", () => {
    const steps = fates[name] ?? [];
    const seen = written(trace);
    expect(steps).toHaveLength(seen.length);
    let live: JobInput = manifestOf(created);
    steps.forEach(([fixture, options], i) => {
      const { status, generation, suspend } = seen[i] as Trace["later"][number];
      const next: LiveJob = fixture(live, { ...start, ...ofPod, ...options, uncounted: uncounted(status) });
      expect(timeless(next.status), `step ${i}`).toEqual(timeless(status));
      expect(Object.keys(next.status)).toEqual(Object.keys(status));
      expect([next.metadata.generation, next.spec.suspend]).toEqual([generation, suspend]);
      live = next;
    });
  });

  it("has the same last status when the last fixture is made from the manifest alone", () => {
    const last = (fates[name] ?? []).at(-1)?.[0];
    const end = trace.later.at(-1);
    if (last === undefined || end === undefined) return;
    // The earlier results of the Pods, if they do not follow from the spec alone.
    const told: Record<string, FailureOptions> = {
      "retry-then-complete": { failed: 1 },
      "pod-replacement-failed": { failed: 1 },
      "deadline-exceeded": { reason: "DeadlineExceeded" },
      "pod-failure-policy-fail-job": { reason: "PodFailurePolicy" },
      "failed-indexes": { failedIndexes: "1" },
      "fail-index-action": { failed: 1 },
      "max-failed-indexes": { reason: "MaxFailedIndexesExceeded", failedIndexes: [0, 3] },
    };
    const fixture = last(manifestOf(created), { ...start, ...ofPod, ...told[name] });
    if (name === "running-then-suspended") expect(fixture.metadata.generation).toBe(1);
    else expect(fixture.metadata.generation).toBe(end.generation);
    expect(timeless(fixture.status)).toEqual(timeless(end.status));
  });

  it("has the recorded status before its end when the fixture is made from the manifest alone", () => {
    const type = trace.later.at(-1)?.status.conditions?.at(-1)?.type;
    if (type !== "Complete" && type !== "Failed") return;
    const before = type === "Complete" ? "SuccessCriteriaMet" : "FailureTarget";
    const states = trace.later
      .map(({ status }) => status)
      .filter(({ conditions = [] }) => conditions.at(-1)?.type === before);
    // If Pods are deleted, the Job waits for them and has counted all others; otherwise the last Pods are not counted yet.
    const seen = states.findLast(({ terminating }) => terminating) ?? states[0];
    const told: Record<string, FailureOptions> = {
      "retry-then-complete": { failed: 1 },
      "pod-replacement-failed": { failed: 1 },
      // Two Pods have succeeded at the same moment.
      "parallel-complete": { uncounted: { succeeded: 2 } },
      "deadline-exceeded": { reason: "DeadlineExceeded" },
      "pod-failure-policy-fail-job": { reason: "PodFailurePolicy" },
      "failed-indexes": { failedIndexes: "1" },
      // The index fails at its first Pod, although the limit allows more.
      "fail-index-action": { failed: 0, uncounted: { failed: 1 } },
      "max-failed-indexes": { reason: "MaxFailedIndexesExceeded", failedIndexes: [0, 3] },
    };
    const fixture = type === "Complete" ? succeeding : failing;
    const made = fixture(manifestOf(created), { ...start, ...ofPod, ...told[name] });
    const places = (status: JobStatus | undefined) =>
      JSON.parse(
        JSON.stringify(timeless(status ?? {}), (_, value) =>
          Array.isArray(value) && typeof value[0] === "string" ? value.length : value,
        ),
      );
    expect(places(made.status)).toEqual(places(seen));
    expect(fixture(made)).toEqual(made);
  });

  it.each(trace.pods.map(one => [one.metadata.name, one] as const))(
    "has a Pod fixture equal to the recorded Pod %s",
    (_, recorded) => {
      const { annotations, creationTimestamp: podCreated } = recorded.metadata;
      const index = annotations?.["batch.kubernetes.io/job-completion-index"];
      const options: PodOptions = {
        ...(index !== undefined && { index: Number(index) }),
        uid: recorded.metadata.uid,
        suffix: recorded.metadata.name.slice(-5),
        phase: recorded.status.phase,
        createdAt: new Date(podCreated),
      };
      const live = running(manifestOf(created), start);
      const made = pod(live, options);
      const { resourceVersion: a, ...metadata } = recorded.metadata;
      const { resourceVersion: b, ...fixture } = made.metadata;
      expect(fixture).toEqual(metadata);
      expect(made.spec).toEqual(recorded.spec);
      expect(made.status).toEqual(recorded.status);
    },
  );

  it("has finalizers only on Pods that are not yet counted", () => {
    for (const { status } of trace.later) {
      const { failed: lost = [], succeeded: done = [] } = uncounted(status);
      const noted = new Set([...lost, ...done]);
      const pods = podsOf({ ...created, status }).filter(
        one =>
          noted.has(one.metadata.uid) || one.status.phase === "Failed" || one.status.phase === "Succeeded",
      );
      const kept = pods.filter(one => one.metadata.finalizers !== undefined);
      expect(new Set(kept.map(one => one.metadata.uid))).toEqual(noted);
    }
  });

  it("has Pods that keep their finalizer until they are counted", () => {
    for (const [, phase, finalizers] of trace.finalizers) {
      const fixture = pod(created, { phase, counted: finalizers.length === 0 });
      expect(fixture.metadata.finalizers ?? []).toEqual(finalizers);
    }
  });
});

describe("the CronJob", () => {
  const cron = traces.find(({ created }) => created.kind === "CronJob") as Trace & { created: LiveCronJob };
  const made = jobs.find(({ name }) => name === "every-minute-29924109") as Trace & { created: LiveJob };
  const at = new Date("2026-11-23T15:09:00Z");

  it("creates the same Job as the controller", () => {
    const { uid, creationTimestamp } = made.created.metadata;
    const job = jobFromCronJob(cron.created, at, { uid, createdAt: new Date(creationTimestamp) });
    const { resourceVersion: a, ...metadata } = made.created.metadata;
    const { resourceVersion: b, ...fixture } = job.metadata;
    expect(fixture).toEqual(metadata);
    expect(job.spec).toEqual(made.created.spec);
    expect(job.status).toEqual(made.created.status);
  });

  it("lists the Job as active while it runs, and not afterwards", () => {
    const [active, idle] = cron.later;
    expect(activeCronJob(cron.created, { active: [made.created] }).status).toEqual(active?.status);
    const lastSuccessfulAt = new Date("2026-11-23T15:09:37Z");
    expect(activeCronJob(cron.created, { active: [], at, lastSuccessfulAt }).status).toEqual(idle?.status);
  });
});
