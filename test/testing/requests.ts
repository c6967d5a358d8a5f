// The requests to the API server, made from the same seeds each time.
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { type BuilderOf, type CronJob, cronJob, type Job, job } from "jobwright";
import {
  arbitraryCronJob,
  arbitraryInvalidJob,
  arbitraryJob,
  arbitraryStatus,
  type ExpectedError,
} from "../../src/testing/arbitraries/index.ts";
import { reasons } from "../../src/testing/arbitraries/status.ts";
import {
  activeCronJob,
  complete,
  type FailureReason,
  failed,
  failing,
  jobFromCronJob,
  type LiveJob,
  pending,
  succeeding,
  suspended,
} from "../../src/testing/index.ts";
import { goingOn, type Step } from "./steps.ts";

/** A request to the server, and the expected answer. */
export interface Request {
  readonly op: "create" | "update" | "status";
  readonly doc: unknown;
  readonly old?: unknown;
  /** The one error that a refusal has; without it, the server should accept. */
  readonly error?: ExpectedError;
  /** The stored object, if a fixture predicts it. */
  readonly stored?: unknown;
}

/** The recorded result of a set of requests. */
export interface Recorded {
  readonly name: string;
  readonly requests: number;
  /** The hash of the requests as NDJSON: the verdict holds only for these. */
  readonly sha256: string;
  /** The number of unexpected answers. */
  readonly wrong: number;
}

/** Sorts the keys of objects, because their order has no meaning. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const digest = (requests: readonly Request[]): string => {
  const hash = createHash("sha256");
  for (const request of requests) hash.update(`${JSON.stringify(request, sorted)}\n`);
  return hash.digest("hex");
};

type Root = BuilderOf<Job> & { build(): Job };

const base = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const indexed = base.completionMode("Indexed").completions(5).parallelism(3);

/** Jobs of every form that the controller treats in its own way. */
const shapes: Readonly<Record<string, Root>> = {
  plain: base,
  parallel: base.completions(5).parallelism(2).backoffLimit(4),
  workQueue: base.parallelism(3),
  zero: base.completions(0),
  paused: base.parallelism(0).completions(2),
  createdSuspended: base.suspend(true).completions(2),
  deadline: base
    .activeDeadlineSeconds(30)
    .template(t => t.restartPolicy("OnFailure").container("pi", "perl")),
  policy: base.podFailurePolicy(p =>
    p
      .rule(r => r.action("Ignore").onPodCondition("DisruptionTarget"))
      .rule(r => r.action("FailJob").onExitCodes(c => c.operator("NotIn").values(1, 2))),
  ),
  indexed,
  perIndex: indexed.backoffLimitPerIndex(1).maxFailedIndexes(1),
  successCount: indexed.successPolicy(p => p.rule(r => r.succeededCount(2))),
  successIndexes: indexed
    .backoffLimitPerIndex(0)
    .successPolicy(p => p.rule(r => r.succeededIndexes("1,3-4").succeededCount(2))),
};

const succeedingSteps: readonly Step[] = [
  ["succeeding", succeeding],
  ["complete", complete],
];
const failingSteps = (reason: FailureReason): readonly Step[] => [
  [`failing:${reason}`, one => failing(one, { reason })],
  [`failed:${reason}`, one => failed(one, { reason })],
];

/** Returns the steps that can follow a state of a Job. */
function next(name: string, { spec }: LiveJob): readonly Step[] {
  if (name === "complete" || name.startsWith("failed")) return [];
  if (name === "succeeding") return succeedingSteps;
  if (name.startsWith("failing")) return failingSteps(name.slice(8) as FailureReason);
  // A Job without work is complete at once.
  if (spec.completions === 0) return succeedingSteps;
  return [...goingOn, ...succeedingSteps, ...reasons.flatMap(failingSteps)];
}

/** Returns the requests of one step from state to state: first the spec, if it changes, then the status. */
function requestsOf(old: LiveJob, job: LiveJob): Request[] {
  const requests: Request[] = [];
  let before = old;
  if (old.spec.suspend !== job.spec.suspend) {
    const spec = { ...old.spec, suspend: job.spec.suspend === true };
    // A Job that was created suspended had that state first.
    const conditions = old.status.conditions ?? suspended(old).status.conditions ?? [];
    const status = old.spec.suspend === true ? { ...old.status, conditions } : old.status;
    if (status.conditions !== old.status.conditions) {
      before = { ...old, status };
      requests.push({ op: "status", old, doc: before });
    }
    const metadata = { ...old.metadata, generation: old.metadata.generation + 1 };
    const stored = { ...before, metadata, spec };
    requests.push({ op: "update", old: before, doc: { ...before, spec }, stored });
    before = stored;
  }
  const { resourceVersion } = before.metadata;
  const stored = { ...job, metadata: { ...job.metadata, resourceVersion } };
  requests.push({ op: "status", old: before, doc: { ...before, status: job.status }, stored });
  return requests;
}

/** Whether the step would end the Job instead: without completions, it is complete when its last Pod is deleted after a success. */
const endsInstead = (to: string, { spec, status }: LiveJob): boolean =>
  to === "suspended" && spec.completions === undefined && (status.succeeded ?? 0) > 0;

/** Returns all paths of `depth` steps from a shape's creation. */
function paths(shape: Root, depth: number): Request[] {
  const created = pending(shape);
  const all: Request[] = [{ op: "create", doc: shape.build() }];
  const walk = (name: string, live: LiveJob, left: number): void => {
    if (left === 0) return;
    for (const [to, step] of next(name, live)) {
      if (endsInstead(to, live)) continue;
      const job = step(live);
      all.push(...requestsOf(live, job));
      walk(to, job, left - 1);
    }
  };
  walk("pending", created, depth);
  return all;
}

const backup = cronJob("backup", "30 2 * * *")
  .timeZone("Europe/Berlin")
  .jobTemplate(j => j.template(base.build().spec.template));

/** Returns every step of a CronJob's life. */
function cronJobSteps(): Request[] {
  const manifest = backup.build();
  const at = new Date("2026-01-01T01:30:00Z");
  const made = jobFromCronJob(backup, at);
  const { name, namespace, labels, annotations, ownerReferences } = made.metadata;
  const metadata = { name, namespace, ...(labels && { labels }), annotations, ownerReferences };
  const { selector: _, template, ...spec } = made.spec;
  const active = activeCronJob(backup, { at });
  const created = activeCronJob(backup, { at, active: [] });
  const idle: CronJob = { ...created, status: {} };
  return [
    { op: "create", doc: manifest },
    { op: "create", doc: { ...made, metadata, spec: { ...spec, template: base.build().spec.template } } },
    { op: "status", old: idle, doc: active },
    { op: "status", old: active, doc: activeCronJob(active, { at, active: [], lastSuccessfulAt: at }) },
  ];
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, seed: number): T[] =>
  fc.sample(arbitrary, { numRuns, seed });

const perChunk = 500;
const chunks = 20;

type Maker = (seed: number) => Request[];

const arbitraries: Readonly<Record<string, Maker>> = {
  arbitraryJob: seed => sample(arbitraryJob(), perChunk, seed).map(doc => ({ op: "create", doc })),
  arbitraryCronJob: seed => sample(arbitraryCronJob(), perChunk, seed).map(doc => ({ op: "create", doc })),
  arbitraryStatus: seed =>
    sample(arbitraryJob(), perChunk / 10, seed).flatMap((one, i) => {
      const old = pending(one);
      const statuses = sample(arbitraryStatus(one), 10, seed * 1000 + i);
      return statuses.map((status): Request => ({ op: "status", old, doc: { ...old, status } }));
    }),
  arbitraryInvalidJob: seed =>
    sample(arbitraryInvalidJob(), perChunk, seed).map(({ job, error }) => ({
      op: "create",
      doc: job,
      error,
    })),
};

/** All sets of requests: every path of each shape, and 10,000 of each arbitrary in chunks. */
export const sets: Readonly<Record<string, () => Request[]>> = {
  ...Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [`paths ${name}`, () => paths(shape, 3)]),
  ),
  "paths CronJob": cronJobSteps,
  ...Object.fromEntries(
    Object.entries(arbitraries).flatMap(([name, make]) =>
      Array.from({ length: chunks }, (_, i) => [`${name} ${i}`, () => make(i + 1)]),
    ),
  ),
};
