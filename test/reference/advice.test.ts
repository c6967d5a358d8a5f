// Advice for what the library says in words of its own.
import { dryRunCreate, type FieldError } from "jobwright";
import { adviceFor } from "jobwright/reference";
import { describe, expect, it } from "vitest";

describe("the advice", () => {
  it("of another namespace than the request's", () => {
    const answer = dryRunCreate(
      {
        apiVersion: "batch/v1",
        kind: "Job",
        metadata: { name: "a", namespace: "x" },
        spec: { template: {} },
      },
      { namespace: "default" },
    );
    const [error] = answer.ok ? [] : answer.errors;
    expect(error?.detail).toBe("must be default");
    expect(adviceFor(error as FieldError)).toMatch(/metadata\.namespace/);
  });

  it.each([
    ["must be a Job or a CronJob, but is undefined", /^Pass the object/],
    ["each Job of a cluster has one: this is a manifest", /as the cluster has it/],
    ["kubectl reads a JSON object here, and this is none", /annotation out/],
    ["kubectl merges this list by name, and finds an item without one", /each item/],
    ["$patch has no sense in kubectl's patch", /dollar sign/],
  ])("of %s", (detail, advice) => {
    expect(adviceFor({ type: "FieldValueInvalid", detail })).toMatch(advice);
  });

  it("takes one word alone for a namespace", () => {
    expect(adviceFor({ type: "FieldValueInvalid", detail: "must be team-a" })).toMatch(/namespace/);
    expect(adviceFor({ type: "FieldValueInvalid", detail: "must be what nobody says" })).toBeUndefined();
  });
});
