import { job, outcome } from "jobwright";
import { expect, it } from "vitest";
import {
  complete,
  failed,
  failing,
  pending,
  pod,
  running,
  succeeding,
  suspended,
} from "../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));

it.each([
  ["pending", pending(pi), { state: "running" }],
  ["running", running(pi), { state: "running" }],
  ["succeeding", succeeding(pi), { state: "running" }],
  ["failing", failing(pi), { state: "running" }],
  ["resumed", running(suspended(pi)), { state: "running" }],
  ["suspended", suspended(pi), { state: "suspended", reason: "JobSuspended", message: "Job suspended" }],
  [
    "complete",
    complete(pi),
    { state: "complete", reason: "CompletionsReached", message: "Reached expected number of succeeded pods" },
  ],
  [
    "failed",
    failed(pi),
    {
      state: "failed",
      reason: "BackoffLimitExceeded",
      message: "Job has reached the specified backoff limit",
    },
  ],
  [
    "failed once it was suspended",
    failed(running(suspended(pi)), { reason: "DeadlineExceeded" }),
    { state: "failed", reason: "DeadlineExceeded", message: "Job was active longer than specified deadline" },
  ],
])("outcome of a Job that is %s", (_, live, expected) => {
  expect(outcome(live)).toEqual(expected);
});

it("outcome depends only on status.conditions, and throws if they are malformed", () => {
  expect(outcome({ metadata: { name: "pi" } } as object)).toEqual({ state: "running" });
  expect(outcome({ status: null })).toEqual({ state: "running" });
  expect(outcome({ status: { conditions: [{ type: "Complete", status: "False" }] } })).toEqual({
    state: "running",
  });
  expect(outcome({ status: { conditions: [null, 1, { type: "Failed", status: "True" }] } } as never)).toEqual(
    {
      state: "failed",
    },
  );
  expect(() => outcome({ status: { conditions: {} } } as never)).toThrow(
    new TypeError("outcome: the Job's status.conditions are not a list"),
  );
  expect(() => outcome({ status: "Complete" } as never)).toThrow(
    new TypeError("outcome: the Job's status is not an object"),
  );
  expect(() => outcome({ status: { conditions: [{ type: "Failed", status: true }] } } as never)).toThrow(
    new TypeError('outcome: the status of a condition is a string, "True" or "False"'),
  );
  const status = { succeeded: 1, conditions: [{ type: "Complete", status: "Unknown" }] };
  expect(outcome({ status })).toEqual({ state: "running" });
});

it("outcome has no reason and message if the condition has none", () => {
  expect(outcome({ status: { conditions: [{ type: "Complete", status: "True" }] } })).toStrictEqual({
    state: "complete",
  });
});

it("outcome reports a running Job of which only one part is there", () => {
  for (const part of [{ kind: "Job" }, { metadata: {} }, { spec: {} }, { status: {} }])
    expect(outcome(part as never)).toEqual({ state: "running" });
});

it("outcome throws for a value that is not a live Job", () => {
  for (const none of [null, undefined, "pi", 5])
    expect(() => outcome(none as never)).toThrow(new TypeError("outcome takes a Job"));
  expect(() => outcome(pi as never)).toThrow(
    new TypeError("outcome takes a Job as a cluster has it, and not a builder"),
  );
  expect(() => outcome([complete(pi)] as never)).toThrow(
    new TypeError("outcome takes a Job, and not a list"),
  );
  expect(() => outcome({ items: [complete(pi)] } as never)).toThrow(
    new TypeError("outcome takes a Job, and not a list"),
  );
  expect(() => outcome(Promise.resolve(complete(pi)) as never)).toThrow(
    new TypeError("outcome takes a Job, and not a promise: await it"),
  );
  for (const none of [{}, { body: complete(pi) }])
    expect(() => outcome(none as never)).toThrow(
      new TypeError("outcome takes a Job, and this has neither metadata, spec nor status"),
    );
  expect(() => outcome({ kind: 5 } as never)).toThrow(new TypeError("outcome takes a Job, and not 5"));
  expect(() => outcome({ kind: Object.create(null) } as never)).toThrow(
    new TypeError("outcome takes a Job, and not an object"),
  );
  expect(() => outcome(pod(failed(pi)))).toThrow(new TypeError("outcome takes a Job, and not a Pod"));
});

it("outcome recognizes Pods and CronJobs without a kind, as in lists, and throws", () => {
  const { kind: _, apiVersion: __, ...lost } = pod(failed(pi));
  expect(() => outcome(lost)).toThrow(new TypeError("outcome takes a Job, and not a Pod"));
  const cronJob = { metadata: {}, spec: { schedule: "@daily", jobTemplate: {} }, status: {} };
  expect(() => outcome(cronJob)).toThrow(new TypeError("outcome takes a Job, and not a CronJob"));
  const { kind, apiVersion, ...item } = failed(pi);
  expect(outcome(item).state).toBe("failed");
});
