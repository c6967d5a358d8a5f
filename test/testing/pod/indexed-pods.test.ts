// The Pods of Indexed Jobs with a limit for each index, in states that options describe in many ways.
import fc from "fast-check";
import { job } from "jobwright";
import {
  failed,
  failing,
  type LiveJob,
  type LivePod,
  partial,
  podsOf,
  running,
  suspended,
} from "jobwright/testing";
import { expect, it } from "vitest";
import { countOf, includes, readIndexes } from "../../../src/testing/job/indexes.ts";

const finalizer = "batch.kubernetes.io/job-tracking";
const isTracked = ({ metadata }: LivePod) => metadata.finalizers?.includes(finalizer) === true;
const isDeleted = ({ metadata }: LivePod) => metadata.deletionTimestamp !== undefined;
const indexOf = ({ metadata }: LivePod) =>
  Number(metadata.annotations?.["batch.kubernetes.io/job-completion-index"]);

const few = fc.nat(2);
const uncounted = fc.oneof(
  few,
  few.map(count => Array.from({ length: count }, (_, i) => `uid-${i}`)),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** What became of each index: still open, succeeded or failed. */
const fates = fc.array(fc.constantFrom("open", "succeeded", "failed"), { minLength: 1, maxLength: 5 });

const told = fc.record({
  fates,
  perIndex: few,
  parallelism: fc.integer({ min: 1, max: 4 }),
  state: fc.constantFrom("running", "partial", "suspended", "failing", "failed"),
  reason: fc.constantFrom("FailedIndexes", "DeadlineExceeded", "BackoffLimitExceeded"),
  failures: maybe(fc.integer({ min: -2, max: 2 })),
  uncounted: maybe(uncounted),
  active: maybe(few),
  ready: maybe(fc.nat(1)),
  terminating: maybe(few),
});

type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

/** The Job in its state, or `undefined` where that contradicts itself. */
function made({ fates, perIndex, parallelism, state, reason, failures, ...rest }: Told): LiveJob | undefined {
  const indexes = (fate: string) => fates.flatMap((one, index) => (one === fate ? [index] : []));
  const [completedIndexes, failedIndexes] = [indexes("succeeded"), indexes("failed")];
  const noted = rest.uncounted;
  const { active, ready, terminating } = rest;
  const options = {
    completedIndexes,
    failedIndexes,
    failed: failures && Math.max(failedIndexes.length * (perIndex + 1) + failures, 0),
    uncounted: noted === undefined ? undefined : { failed: noted },
  };
  const manifest = job("a")
    .indexed(fates.length, { parallelism })
    .backoffLimitPerIndex(perIndex)
    .template(t => t.restartPolicy("Never").container("c", "busybox"));
  try {
    // A controller deletes what runs when a Job fails: nothing is active then.
    if (state === "failing") return failing(manifest, { ...options, reason });
    if (state === "failed") return failed(manifest, { ...options, reason });
    const live = (state === "partial" ? partial : running)(manifest, {
      ...options,
      active,
      ready,
      terminating,
    });
    return state === "suspended" ? suspended(live) : live;
  } catch {
    return undefined;
  }
}

it("podsOf returns the Pods that the status of an Indexed Job counts, each uncounted failed Pod once", () => {
  let states = 0;
  fc.assert(
    fc.property(told, one => {
      const live = made(one);
      if (live === undefined) return;
      states++;
      const { status } = live;
      const { active = 0, ready = 0, terminating = 0, uncountedTerminatedPods: noted } = status;
      const failures = (status.failed ?? 0) + (noted?.failed?.length ?? 0);
      const perIndex = one.perIndex + 1;
      const pods = podsOf(live);
      const of = (phase: string, index?: number) =>
        pods.filter(pod => pod.status.phase === phase && (index === undefined || indexOf(pod) === index));
      const failedIndexes = readIndexes(status.failedIndexes);
      const lost = pods.map(indexOf).filter(index => includes(failedIndexes, index));
      const isFailing = status.conditions?.some(({ type }) => type === "FailureTarget");
      const ofFailed = countOf(failedIndexes) * perIndex;
      // Of the Pods that are deleted with their Job, as many have failed already as did not fail their index.
      const gone = isFailing ? Math.max(Math.min(terminating, failures - ofFailed), 0) : 0;
      expect({
        succeeded: of("Succeeded").length,
        ready: of("Running").filter(pod => !isDeleted(pod)).length,
        waiting: of("Pending").length,
        terminating: of("Running").filter(isDeleted).length,
        failed: of("Failed").length,
      }).toEqual({
        succeeded: status.succeeded ?? 0,
        ready,
        waiting: active - ready,
        terminating,
        failed: failures - gone,
      });
      expect(new Set(pods.map(({ metadata }) => metadata.name)).size).toBe(pods.length);
      expect(new Set(pods.map(({ metadata }) => metadata.uid)).size).toBe(pods.length);
      const ended = pods.filter(pod => /Failed|Succeeded/.test(pod.status.phase));
      const uids = new Set(noted?.failed);
      for (const uid of uids)
        expect(pods.filter(({ metadata }) => metadata.uid === uid).map(isTracked)).toEqual([true]);
      for (const pod of ended) expect(isTracked(pod)).toBe(uids.has(pod.metadata.uid));
      for (const index of lost) expect(of("Failed", index).length).toBeGreaterThanOrEqual(perIndex);
    }),
    { numRuns: 1500 },
  );
  expect(states).toBeGreaterThan(300);
});
