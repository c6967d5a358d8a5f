import { expect, it } from "vitest";
import { cronJob, job } from "../../src/index.ts";
import * as testing from "../../src/testing/index.ts";

const pi = job.run("pi", "perl:5.34");
const nightly = cronJob.run("nightly", "0 2 * * *", "busybox");
const at = new Date("2026-01-01T02:00:00Z");

/** Each fixture with options, and how it is called. */
const fixtures: Readonly<Record<string, (options: never) => unknown>> = {
  pending: options => testing.pending(pi, options),
  running: options => testing.running(pi, options),
  suspended: options => testing.suspended(pi, options),
  partial: options => testing.partial(pi, options),
  succeeding: options => testing.succeeding(pi, options),
  complete: options => testing.complete(pi, options),
  failing: options => testing.failing(pi, options),
  failed: options => testing.failed(pi, options),
  deleting: options => testing.deleting(pi, options),
  pod: options => testing.pod(pi, options),
  pendingCronJob: options => testing.pendingCronJob(nightly, options),
  activeCronJob: options => testing.activeCronJob(nightly, options),
  jobFromCronJob: options => testing.jobFromCronJob(nightly, at, options),
  jobListOf: options => testing.jobListOf([], options),
  cronJobListOf: options => testing.cronJobListOf([], options),
  podListOf: options => testing.podListOf([], options),
};

for (const [name, make] of Object.entries(fixtures)) {
  it(`${name} refuses an option that it does not have, and says which there are`, () => {
    expect(() => make({ colour: "red" } as never)).toThrow(TypeError);
    expect(() => make({ colour: "red" } as never)).toThrow(`${name}: there is no option "colour", only `);
    expect(() => make({ colour: undefined } as never)).not.toThrow();
  });

  it(`${name} refuses a number in place of its options, which may be meant as a count`, () => {
    expect(() => make(1 as never)).toThrow(new TypeError(`${name}: the options must be an object, but is 1`));
  });
}

it("only a failure has a reason, an exit code and the name of a Pod", () => {
  for (const option of ["reason", "exitCode", "podName"])
    for (const name of ["running", "suspended", "partial", "succeeding", "complete"])
      expect(() => fixtures[name]?.({ [option]: 1 } as never)).toThrow(
        `${name}: there is no option "${option}"`,
      );
  expect(() => testing.running(pi, { uncounted: { pods: 1 } } as never)).toThrow(
    new TypeError('running: uncounted: there is no option "pods", only succeeded, failed'),
  );
});
