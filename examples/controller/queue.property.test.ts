// What is true of the controller for any Jobs in any state.
import * as fc from "fast-check";
import { dryRunUpdate } from "jobwright";
import { complete, failed, type LiveJob, outcome, pending, running, suspended } from "jobwright/testing";
import { arbitraryJob } from "jobwright/testing/arbitraries";
import { expect, it } from "vitest";
import { plan } from "./queue.ts";

/** Jobs that have something to do, and time for it: others end before they run, or wait to. */
const someJob = arbitraryJob().filter(
  ({ spec }) => spec.completions !== 0 && spec.activeDeadlineSeconds !== 0,
);
const state = fc.constantFrom(pending, running, suspended, complete, failed);
const someJobs: fc.Arbitrary<LiveJob[]> = fc.uniqueArray(
  fc.tuple(someJob, state).map(([job, state]) => state(job)),
  { maxLength: 6, selector: ({ metadata }) => metadata.uid },
);

it("never lets more run than it may, and resumes only what waits", () => {
  fc.assert(
    fc.property(someJobs, fc.nat(5), (jobs, limit) => {
      const { resume, waiting } = plan(jobs, limit);
      const active = jobs.filter(job => outcome(job).state === "running" && job.spec.suspend !== true);
      expect(resume.length).toBeLessThanOrEqual(Math.max(limit - active.length, 0));
      for (const job of resume) {
        const next = { ...job, spec: { ...job.spec, suspend: false } };
        expect(dryRunUpdate(job, next).ok).toBe(true);
      }
      // Nothing waits while there is room.
      if (waiting.length > 0) expect(active.length + resume.length).toBeGreaterThanOrEqual(limit);
    }),
    { numRuns: 50 },
  );
});
