import * as fc from "fast-check";
import { dryRunCreate, type Job, type JobStatus, job, toYaml } from "jobwright";
import { describe, expect, it } from "vitest";
import {
  arbitraryCronJob,
  arbitraryInvalidJob,
  arbitraryJob,
  arbitraryStatus,
} from "../../src/testing/arbitraries/index.ts";
import { brokenRules } from "../../src/testing/arbitraries/rules.ts";
import {
  activeCronJob,
  complete,
  failed,
  failing,
  jobFromCronJob,
  type LiveJob,
  outcome,
  partial,
  pending,
  pod,
  running,
  succeeding,
  suspended,
} from "../../src/testing/index.ts";
import { countOf, matchedRule, readIndexes } from "../../src/testing/job/indexes.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));

/** Returns what an arbitrary shrinks to if everything is wrong. */
function smallest<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const { counterexample } = fc.check(
    fc.property(arbitrary, () => false),
    { seed },
  );
  return counterexample?.[0] as T;
}

/** Whether a Job has Pods before it ends. */
const canRun = ({ spec }: Job): boolean => spec.completions !== 0 && spec.activeDeadlineSeconds !== 0;

const smallestJob = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "a" }] } } },
};

describe("shrinking of arbitraries", () => {
  it.each([1, 2, 3])("ends at the smallest Job, CronJob, status and invalid Job (seed %i)", seed => {
    expect(smallest(arbitraryJob(), seed)).toEqual(smallestJob);
    expect(smallest(arbitraryCronJob(), seed)).toEqual({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "a" },
      spec: { schedule: "* * * * *", jobTemplate: { spec: smallestJob.spec } },
    });
    expect(smallest(arbitraryStatus(pi), seed)).toEqual({});
    const invalid = smallest(arbitraryInvalidJob(), seed);
    expect(invalid.job).toEqual({ ...smallestJob, metadata: {} });
    expect(invalid.error.field).toBe("metadata.name");
  });

  it("keeps the smallest value that still fails", () => {
    const { counterexample } = fc.check(
      fc.property(arbitraryJob(), ({ spec }) => (spec.backoffLimit ?? 0) < 3),
      { seed: 1, numRuns: 1000 },
    );
    expect(counterexample?.[0]).toEqual({ ...smallestJob, spec: { backoffLimit: 3, ...smallestJob.spec } });
  });
});

describe("coverage of arbitraries", () => {
  it("arbitraryJob generates fields of every kind", () => {
    const text = fc
      .sample(arbitraryJob(), { numRuns: 1000, seed: 1 })
      .map(one => toYaml(one))
      .join("---\n");
    for (const word of [
      "completionMode: Indexed",
      "successPolicy:",
      "podFailurePolicy:",
      "FailIndex",
      "maxFailedIndexes:",
      "initContainers:",
      "emptyDir:",
      "projected:",
      "affinity:",
      "livenessProbe:",
      "nvidia.com/gpu:",
      "generateName:",
      "suspend: true",
      "restartPolicy: OnFailure",
    ]) {
      expect(text).toContain(word);
    }
  });

  it("arbitraryInvalidJob breaks every rule", () => {
    const rules = fc.sample(arbitraryInvalidJob(), { numRuns: 2000, seed: 1 }).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(brokenRules.map(({ rule }) => rule)));
    expect(brokenRules.length).toBeGreaterThan(40);
  });

  it("each broken rule causes exactly its own error in any valid Job", () => {
    const plain = pi.completions(2).suspend(true).podReplacementPolicy("TerminatingOrFailed");
    const full = pi
      .indexed(5, { parallelism: 2 })
      .backoffLimitPerIndex(1)
      .maxFailedIndexes(2)
      .successPolicy({ rules: [{ succeededCount: 2 }] })
      .onExit(3)
      .failIndex()
      .podReplacementPolicy("Failed");
    expect(new Set(brokenRules.map(({ rule }) => rule)).size).toBe(brokenRules.length);
    for (const valid of [plain, full])
      for (const { rule, error, breakIt } of brokenRules) {
        const broken = structuredClone(valid.build()) as Parameters<typeof breakIt>[0];
        breakIt(broken);
        const answer = dryRunCreate(broken);
        expect(rule).not.toBe("");
        expect({ rule, errors: answer.ok ? [] : answer.errors }).toMatchObject({ rule, errors: [error] });
      }
  });

  it("arbitraryStatus reaches the ends that are possible with a backoffLimit or a deadline of 0", () => {
    const reasons = (job: typeof pi) => {
      const statuses = fc.sample(arbitraryStatus(job), { numRuns: 150, seed: 3 });
      return new Set(statuses.map(({ conditions }) => conditions?.at(-1)?.reason));
    };
    expect(reasons(pi.backoffLimit(0))).toContain("PodFailurePolicy");
    expect(reasons(pi.completions(0).activeDeadlineSeconds(0))).toEqual(
      new Set([undefined, "DeadlineExceeded"]),
    );
  });

  it("arbitraryStatus generates every outcome, with indexes and counts", () => {
    const indexed = pi.completionMode("Indexed").completions(4).parallelism(2).backoffLimitPerIndex(1);
    const statuses = fc.sample(arbitraryStatus(indexed), { numRuns: 1000, seed: 1 });
    const states = new Set(statuses.map(status => outcome({ status }).state));
    expect(states).toEqual(new Set(["running", "suspended", "complete", "failed"]));
    const with_ = (test: (status: JobStatus) => unknown) => statuses.filter(test).length;
    expect(with_(({ completedIndexes, failedIndexes }) => completedIndexes && failedIndexes)).toBeGreaterThan(
      10,
    );
    expect(with_(({ uncountedTerminatedPods: pods }) => pods?.failed?.length)).toBeGreaterThan(10);
    expect(with_(({ active = 0, ready = 0 }) => active > ready)).toBeGreaterThan(10);
  });

  it("arbitraryStatus has no active Pods without completions or with a deadline of 0", () => {
    const found = (job: typeof pi) => {
      const statuses = fc.sample(arbitraryStatus(job), { numRuns: 300, seed: 2 });
      expect(statuses.filter(({ active }) => active)).toEqual([]);
      return new Set(statuses.map(({ conditions }) => conditions?.[0]?.reason));
    };
    expect(found(pi.completions(0))).toEqual(new Set([undefined, "CompletionsReached"]));
    expect(found(pi.activeDeadlineSeconds(0))).toEqual(
      new Set([undefined, "JobSuspended", "DeadlineExceeded"]),
    );
  });
});

describe("fixtures of arbitrary Jobs", () => {
  it("have the outcome that their name states", () => {
    fc.assert(
      fc.property(arbitraryJob().filter(canRun), one => {
        const states = [pending, running, partial, suspended, succeeding, complete, failing, failed];
        const found = states.map(state => outcome(state(one)).state);
        expect(found).toEqual([
          "running",
          "running",
          "running",
          "suspended",
          "running",
          "complete",
          "running",
          "failed",
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it("do not meet the Job's conditions for an end while it is running", () => {
    const over = ({ spec }: LiveJob, status: JobStatus) => {
      const { completions = Number.POSITIVE_INFINITY, maxFailedIndexes = completions } = spec;
      const { succeeded = 0, uncountedTerminatedPods: pods, active = 0 } = status;
      const [done, lost] = [readIndexes(status.completedIndexes), readIndexes(status.failedIndexes)];
      const all = succeeded + (pods?.succeeded?.length ?? 0);
      return (
        matchedRule(spec.successPolicy, completions, done) >= 0 ||
        (all > 0 && active === 0 && (spec.completions === undefined || all >= completions)) ||
        (lost.length > 0 && countOf(done) + countOf(lost) >= completions) ||
        countOf(lost) > maxFailedIndexes
      );
    };
    fc.assert(
      fc.property(arbitraryJob(), fc.nat(), (one, seed) => {
        const half = canRun(one) ? partial(one) : pending(one);
        expect(over(half, half.status)).toBe(false);
        for (const status of fc.sample(arbitraryStatus(one), { numRuns: 10, seed })) {
          const ended = status.conditions?.some(
            ({ type, status }) => type !== "Suspended" && status === "True",
          );
          if (!ended) expect(over(half, status), JSON.stringify(status)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("can be made from a running Job", () => {
    fc.assert(
      fc.property(arbitraryJob().filter(canRun), one => {
        const live = running(one);
        expect(outcome(complete(live)).state).toBe("complete");
        expect(outcome(failed(live)).state).toBe("failed");
        expect(running(suspended(live)).status.active).toBe(live.status.active);
      }),
      { numRuns: 30 },
    );
  });

  it("have Pods with valid names and the right phase", () => {
    fc.assert(
      fc.property(arbitraryJob(), fc.nat(255), (one, exitCode) => {
        // Without a deletion, some would be restarted.
        const deletedAt = new Date("2026-01-01T00:00:30Z");
        const { metadata, spec, status } = pod(one, { exitCode, deletedAt });
        expect(metadata.name.length).toBeLessThanOrEqual(63);
        expect(spec.containers).toHaveLength(one.spec.template.spec?.containers.length ?? 0);
        expect(status.phase).toBe(exitCode === 0 ? "Succeeded" : "Failed");
      }),
      { numRuns: 30 },
    );
  });

  it("can be made from arbitrary CronJobs", () => {
    fc.assert(
      fc.property(
        arbitraryCronJob(),
        fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
        (one, at) => {
          const made = jobFromCronJob(one, at);
          expect(activeCronJob(one, { at, active: [made] }).status.active?.[0]?.name).toBe(
            made.metadata.name,
          );
          const { selector: _, ...spec } = one.spec.jobTemplate.spec;
          expect(dryRunCreate({ ...smallestJob, metadata: { name: made.metadata.name }, spec }).ok).toBe(
            true,
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
