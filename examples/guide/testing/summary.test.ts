import { job } from "jobwright";
import { failed, running } from "jobwright/testing";
import { matchers } from "jobwright/vitest";
import { expect, it } from "vitest";
import { summary } from "./summary.ts";

expect.extend(matchers);

const pi = job.run("pi", "perl:5.34", "perl", "-v");

it("says why a Job failed", () => {
  const fixture = failed(pi, { reason: "DeadlineExceeded" });
  expect(fixture).toHaveFailed({ reason: "DeadlineExceeded" });
  expect(summary(fixture)).toBe("pi failed: DeadlineExceeded");
});

it("says that a Job runs", () => {
  expect(summary(running(pi))).toBe("pi is running");
});

it("makes Jobs that the server accepts", () => {
  expect(pi).toBeAccepted();
  expect(pi.parallelism(-1)).toBeRejected({
    field: "spec.parallelism",
    detail: "greater than or equal to 0",
  });
});
