import * as fc from "fast-check";
import type { JobStatus } from "../../models/index.ts";
import type { FailureReason } from "../conditions.ts";
import { type Indexes, othersOf, readIndexes, writeIndexes } from "../indexes.ts";
import { type JobInput, type LiveJob, live } from "../input.ts";
import { complete, failed, failing, partial, pending, running, succeeding, suspended } from "../job.ts";
import type { FailureOptions } from "../progress.ts";

const reasons: readonly FailureReason[] = [
  "BackoffLimitExceeded",
  "DeadlineExceeded",
  "PodFailurePolicy",
  "FailedIndexes",
  "MaxFailedIndexesExceeded",
];

/** Numbers that every state makes of what it can use. */
interface Draw {
  readonly active: number;
  readonly ready: number;
  readonly terminating: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly indexes: readonly number[];
  readonly lost: readonly number[];
  readonly uncounted: readonly [succeeded: number, failed: number];
  readonly delay: number;
  readonly duration: number;
}

/** What a draw says of this Job's pods. */
function progressOf({ metadata, spec }: LiveJob, draw: Draw): FailureOptions {
  const { completions, parallelism = 1, backoffLimitPerIndex } = spec;
  const indexed = spec.completionMode === "Indexed";
  const active = draw.active % (parallelism + 1);
  const startedAt = new Date(Date.parse(metadata.creationTimestamp) + draw.delay * 1000);
  const within = (list: readonly number[]): Indexes =>
    completions ? [...new Set(list.map(index => index % completions))] : [];
  const lost = backoffLimitPerIndex === undefined ? [] : readIndexes(within(draw.lost));
  // An index has either succeeded or failed.
  const done = within(draw.indexes) as readonly number[];
  const open = othersOf(lost, completions ?? 0);
  const completed = done.filter(index => open.some(([first, last]) => first <= index && index <= last));
  return {
    active,
    ready: draw.ready % (active + 1),
    terminating: draw.terminating,
    failed: draw.failed,
    ...(indexed
      ? { completedIndexes: completed }
      : { succeeded: draw.succeeded % ((completions ?? 1000) + 1) }),
    ...(indexed && backoffLimitPerIndex !== undefined && { failedIndexes: writeIndexes(lost) }),
    uncounted: { succeeded: draw.uncounted[0], failed: draw.uncounted[1] },
    startedAt,
    at: new Date(startedAt.getTime() + draw.duration * 1000),
  };
}

type State = (job: LiveJob, options: FailureOptions, reason: FailureReason) => LiveJob;

const states: readonly State[] = [
  job => pending(job),
  (job, options) => running(job, options),
  (job, { startedAt, at }) => running(job, { startedAt, at }),
  (job, { startedAt }) => partial(job, { startedAt }),
  (job, { at, terminating }) => suspended(job, { at, terminating }),
  (job, { startedAt, at, terminating, failed }) => succeeding(job, { startedAt, at, terminating, failed }),
  (job, { startedAt, at, failed }) => complete(job, { startedAt, at, failed }),
  (job, { active: _, ready: __, ...options }, reason) => failing(job, { ...options, reason }),
  (job, { startedAt, at }, reason) => failing(job, { startedAt, at, reason }),
  (job, { startedAt, at }, reason) => failed(job, { startedAt, at, reason }),
];

/**
 * Statuses that a Job may have: from the empty one, over all counts that its spec allows, to complete and failed. The server accepts each
 * of them as the first status of the Job. They shrink to the empty one.
 *
 * @param job a builder or a manifest; of a live Job the status is not looked at
 * @throws InvalidError for a Job that the server would refuse.
 * @example
 * fc.property(arbitraryStatus(pi), status => !outcome({ status }).reason?.includes(" "));
 */
export function arbitraryStatus(job: JobInput): fc.Arbitrary<JobStatus> {
  const created: LiveJob = { ...live("Job", job, {}), status: {} };
  const index = fc.nat(1_000_000);
  const draw = fc.record(
    {
      active: fc.nat(1000),
      ready: fc.nat(1000),
      terminating: fc.nat(10),
      succeeded: fc.nat(1_000_000),
      failed: fc.nat(100),
      indexes: fc.array(index, { maxLength: 8 }),
      lost: fc.array(index, { maxLength: 4 }),
      uncounted: fc.tuple(fc.nat(3), fc.nat(3)),
      delay: fc.nat(600),
      duration: fc.nat(100_000),
    },
    { noNullPrototype: true },
  );
  return fc
    .tuple(fc.nat(states.length - 1), draw, fc.constantFrom(...reasons))
    .map(
      ([state, draw, reason]) => (states[state] as State)(created, progressOf(created, draw), reason).status,
    );
}
