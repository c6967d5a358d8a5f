// What `build()` of a list reports: the faults of its items, each with its place in the list.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { cronJob, cronJobList, InvalidError, job, jobList } from "../../src/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
const nightly = cronJob("nightly").schedule("@daily").jobTemplate(pi);

/** Returns the error of a build. */
function errorOf(build: () => unknown): InvalidError {
  try {
    build();
  } catch (error) {
    if (error instanceof InvalidError) return error;
    throw error;
  }
  throw new Error("it was built");
}

describe("build() of a list", () => {
  it("succeeds when all items are valid", () => {
    expect(
      jobList()
        .items([pi, pi.parallelism(2)])
        .build().items,
    ).toHaveLength(2);
    expect(cronJobList().items([nightly]).build().items).toHaveLength(1);
  });

  it("reports the faults of all items, with their paths", () => {
    const { errors, status, message } = errorOf(() =>
      jobList()
        .items([pi.parallelism(-1), pi, pi.completions(-2).backoffLimit(-3)])
        .build(),
    );
    const fields = ["items[0].spec.parallelism", "items[2].spec.completions", "items[2].spec.backoffLimit"];
    expect(errors.map(({ field }) => field)).toEqual(fields);
    expect(status.details?.causes?.map(({ field }) => field)).toEqual(fields);
    expect(message.split("\n")[0]).toBe('The JobList "" is invalid: ');
  });

  it("applies the rules of CronJobs to the items of a CronJobList", () => {
    const { errors, message } = errorOf(() =>
      cronJobList()
        .items([nightly.schedule("never")])
        .build(),
    );
    expect(errors.map(({ field }) => field)).toEqual(["items[0].spec.schedule"]);
    expect(message).toMatch(/^The CronJobList "" is invalid: items\[0\]\.spec\.schedule: /);
  });

  it("reports the path of an item that is not an object", () => {
    const { errors } = errorOf(() =>
      jobList()
        .items(["pi"] as never)
        .build(),
    );
    expect(errors.map(({ field, detail }) => [field, detail])).toEqual([["items[0]", "must be an object"]]);
  });
});

describe("an InvalidError", () => {
  const error = errorOf(() => pi.backoffLimit(-1).build());

  it("prints each fault once when caught, and only the errors property when uncaught", () => {
    expect(inspect(error)).toBe(error.stack);
    const uncaught = inspect(error, { customInspect: false });
    expect(uncaught).toContain("errors: [");
    expect(uncaught).not.toContain("causes");
  });

  it("prints the causes of a status that came without errors, as kubectl does", () => {
    expect(new InvalidError(error.status, []).message).toBe(error.message);
  });

  it("has a status, and serializes to JSON with its errors", () => {
    expect(error.status).toMatchObject({ reason: "Invalid", code: 422 });
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "InvalidError", errors: error.errors });
  });
});
