// Unit tests of the controller: a fake client over fixtures, which are what a cluster would have.
import { dryRunUpdate, type Job, job } from "jobwright";
import {
  complete,
  conflict,
  failed,
  jobListOf,
  type LiveJob,
  notFound,
  pending,
  running,
  suspended,
} from "jobwright/testing";
import { matchers, serializer } from "jobwright/vitest";
import { describe, expect, it } from "vitest";
import { type Jobs, plan, reconcile } from "./queue.ts";

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);

const train = (name: string) =>
  job(name)
    .backoffLimit(2)
    .activeDeadlineSeconds(3600)
    .template(t => t.restartPolicy("Never").container("train", "ghcr.io/example/trainer:3.2.0"));

/** The minute of the day at which a Job was created. */
const at = (minute: number) => ({ createdAt: new Date(Date.UTC(2026, 0, 1, 0, minute)) });

const names = (jobs: readonly Job[]) => jobs.map(({ metadata }) => metadata?.name);

/** A server that holds these Jobs, answers in pages of two, and refuses what a real one would refuse. */
function fake(live: readonly LiveJob[], refusals: Record<string, unknown> = {}) {
  const replaced: Job[] = [];
  const jobs: Jobs = {
    list: async page => jobListOf(live, { limit: 2, continue: page.continue }),
    replace: async next => {
      const name = next.metadata?.name ?? "";
      if (name in refusals) throw refusals[name];
      const answer = dryRunUpdate(
        live.find(({ metadata }) => metadata.name === name),
        next,
      );
      if (!answer.ok) throw answer.status;
      replaced.push(answer.object as Job);
      return answer.object as Job;
    },
  };
  return { jobs, replaced };
}

describe("plan", () => {
  it("counts neither what has ended nor what is suspended", () => {
    const jobs = [
      complete(train("done")),
      failed(train("lost"), { reason: "DeadlineExceeded" }),
      suspended(train("next")),
    ];
    expect(names(plan(jobs, 1).resume)).toEqual(["next"]);
  });

  it("counts a Job that no controller has looked at yet", () => {
    expect(names(plan([pending(train("new")), suspended(train("next"))], 1).waiting)).toEqual(["next"]);
  });

  it("takes the oldest first", () => {
    const jobs = [
      suspended(train("late"), at(9)),
      suspended(train("early"), at(1)),
      running(train("now"), at(5)),
    ];
    expect(names(plan(jobs, 2).resume)).toEqual(["early"]);
    expect(names(plan(jobs, 2).waiting)).toEqual(["late"]);
  });
});

describe("reconcile", () => {
  it("resumes over all pages, in updates that the server takes", async () => {
    const { jobs, replaced } = fake(
      ["a", "b", "c", "d", "e"].map((name, i) => suspended(train(name), at(i))),
    );
    expect(await reconcile(jobs, 3)).toEqual(["a", "b", "c"]);
    for (const one of replaced) expect(one.metadata?.generation).toBe(2);
    const [first] = replaced;
    expect(first).toEqualJob(train("a").suspend(false).build());
  });

  it("leaves the limit alone when others run", async () => {
    const { jobs } = fake([running(train("a")), running(train("b")), suspended(train("c"))]);
    expect(await reconcile(jobs, 2)).toEqual([]);
  });

  it("passes over what changed or went away meanwhile", async () => {
    const refusals = { a: conflict("a"), b: notFound("b") };
    const { jobs } = fake(
      ["a", "b", "c"].map(name => suspended(train(name))),
      refusals,
    );
    expect(await reconcile(jobs, 3)).toEqual(["c"]);
  });

  it("gives other errors on", async () => {
    const { jobs } = fake([suspended(train("a"))], { a: new Error("no network") });
    await expect(reconcile(jobs, 1)).rejects.toThrow("no network");
  });
});

it("the fixtures' Job is one that the server takes", () => {
  expect(train("a")).toBeAccepted();
  expect(train("a")).not.toHaveWarnings();
  expect(complete(train("a"))).toBeComplete();
  expect(failed(train("a"))).toHaveFailed({ reason: "BackoffLimitExceeded" });
  expect(suspended(train("a")).status).toMatchObject({ conditions: [{ type: "Suspended", status: "True" }] });
  expect(train("a")).toMatchInlineSnapshot(`
    apiVersion: batch/v1
    kind: Job
    metadata:
      name: a
    spec:
      activeDeadlineSeconds: 3600
      backoffLimit: 2
      template:
        spec:
          containers:
          - image: ghcr.io/example/trainer:3.2.0
            name: train
          restartPolicy: Never
  `);
});
