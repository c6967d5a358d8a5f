import { cronJob, type Job, job } from "jobwright";
import { expect, it } from "vitest";
import {
  complete,
  cronJobListOf,
  jobListOf,
  pending,
  pendingCronJob,
  pod,
  podListOf,
  running,
} from "../../src/testing/index.ts";

const named = (name: string) => job(name).template(t => t.restartPolicy("Never").container("a", "a"));
const jobs = ["e", "a", "d", "b", "c"].map((name, i) =>
  i % 2 ? complete(named(name)) : running(named(name)),
);
const names = (list: { items: { metadata?: { name?: string } }[] }) =>
  list.items.map(({ metadata }) => metadata?.name);

it("jobListOf returns a complete list sorted by name", () => {
  const list = jobListOf(jobs);
  expect(list).toMatchObject({ kind: "JobList", apiVersion: "batch/v1", metadata: { resourceVersion: "4" } });
  expect(names(list)).toEqual(["a", "b", "c", "d", "e"]);
  expect(list.metadata.continue).toBeUndefined();
  expect(jobListOf([])).toMatchObject({ items: [], metadata: { resourceVersion: "1" } });
});

it("jobListOf sorts by namespace first", () => {
  const places = ["b", "a"].map(namespace => pending(named("x").namespace(namespace)));
  expect(jobListOf(places).items.map(({ metadata }) => metadata?.namespace)).toEqual(["a", "b"]);
});

it("jobListOf takes Jobs without a namespace as those of default, and Jobs without a name as the first", () => {
  const { metadata: _, ...nameless } = pending(named("x"));
  const metas = [{ name: "a", namespace: "e" }, { name: "b" }, { name: "c", namespace: "d" }];
  const list = jobListOf<Job>([...metas.map(metadata => ({ ...nameless, metadata })), nameless]);
  expect(list.items.map(({ metadata }) => metadata?.name)).toEqual(["c", undefined, "b", "a"]);
});

it("jobListOf takes Jobs whose name is no text as those without a name", () => {
  const [a, b] = jobs.map(({ metadata, ...rest }) => ({ ...rest, metadata: { ...metadata } }));
  for (const wrong of [Object.create(null), Symbol("a"), {}, 5, null]) {
    const nameless = { ...a, metadata: { name: wrong, namespace: wrong } };
    expect(jobListOf([b, nameless] as never).items).toEqual([nameless, b]);
  }
});

it("jobListOf takes Jobs without kind and apiVersion, as the server leaves them out in lists", () => {
  const items = jobs.map(({ kind: _, apiVersion: __, ...rest }) => rest);
  expect(names(jobListOf(items as never))).toEqual(["a", "b", "c", "d", "e"]);
});

it("jobListOf returns pages with a limit and a continue token", () => {
  const seen: (string | undefined)[][] = [];
  const remaining: (number | undefined)[] = [];
  let token: string | undefined = "";
  do {
    const page: ReturnType<typeof jobListOf> = jobListOf(jobs, { limit: 2, continue: token });
    seen.push(names(page));
    remaining.push(page.metadata.remainingItemCount);
    token = page.metadata.continue;
  } while (token !== undefined);
  expect(seen).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect(remaining).toEqual([3, 1, undefined]);
});

it.each([
  [1, ["a"], ["b"], 4],
  [3, ["a", "b", "c"], ["d", "e"], 2],
])("jobListOf continues after the last Job of a page of %i", (limit, first, second, remaining) => {
  const page = jobListOf(jobs, { limit });
  expect([names(page), page.metadata.remainingItemCount]).toEqual([first, remaining]);
  expect(names(jobListOf(jobs, { limit, continue: page.metadata.continue }))).toEqual(second);
});

it("jobListOf returns all Jobs with a limit of 0", () => {
  expect(jobListOf(jobs, { limit: 0 })).toEqual(jobListOf(jobs));
});

it("jobListOf continues at the resourceVersion and after the last Job of the previous page", () => {
  const { metadata } = jobListOf(jobs, { limit: 2, resourceVersion: "77" });
  const later = jobs.filter(({ metadata }) => metadata.name !== "b" && metadata.name !== "c");
  const page = jobListOf(later, { limit: 2, continue: metadata.continue ?? "" });
  expect(names(page)).toEqual(["d", "e"]);
  expect(page.metadata).toEqual({ resourceVersion: "77" });
  const oldest = jobListOf(jobs, { limit: 3, resourceVersion: "0" }).metadata.continue;
  expect(jobListOf(jobs, { continue: oldest }).metadata).toEqual({ resourceVersion: "0" });
  expect(jobListOf(jobs, { limit: 2, resourceVersion: "007" }).metadata.resourceVersion).toBe("7");
  for (const left of [[], ["a"], ["a", "b"]]) {
    const before = jobs.filter(({ metadata }) => left.includes(metadata.name));
    expect(jobListOf(before, { continue: metadata.continue ?? "" }).items).toEqual([]);
  }
});

it.each([
  "nonsense",
  "e30",
  "!",
  btoa('{"rv":1}'),
  btoa('{"start":"default/b"}'),
  btoa('{"rv":"1","start":"default/b"}'),
])("jobListOf refuses the continue token %s", token => {
  expect(() => jobListOf(jobs, { continue: token })).toThrow(RangeError);
});

it("jobListOf returns a continue token in the server's format", () => {
  const { metadata } = jobListOf(jobs, { limit: 2 });
  expect(JSON.parse(atob(metadata.continue ?? ""))).toEqual({
    v: "meta.k8s.io/v1",
    rv: 4,
    start: "default/b",
  });
});

it("jobListOf throws for a limit that is not a count, and a token or a version that is not a string", () => {
  for (const limit of [-1, 1.5, "2"])
    expect(() => jobListOf(jobs, { limit: limit as never })).toThrow(
      new TypeError(`jobListOf: limit must be a whole number, 0 or more, but is ${JSON.stringify(limit)}`),
    );
  for (const option of ["continue", "resourceVersion"])
    expect(() => jobListOf(jobs, { [option]: 5 })).toThrow(
      new TypeError(`jobListOf: ${option} must be a string, but is 5`),
    );
});

it("jobListOf throws for an invalid resourceVersion, and ignores that of an item if it is too large", () => {
  for (const resourceVersion of ["", "abc", "-1", "1.5", "1e3", "99999999999999999999"])
    expect(() => jobListOf(jobs, { resourceVersion })).toThrow(
      new RangeError(
        `jobListOf: resourceVersion must be a whole number, but is ${JSON.stringify(resourceVersion)}`,
      ),
    );
  const [first] = jobs.map(one => ({
    ...one,
    metadata: { ...one.metadata, resourceVersion: "99999999999999999999" },
  }));
  expect(jobListOf([first as never, ...jobs]).metadata.resourceVersion).toBe("4");
});

it("cronJobListOf and podListOf return lists of their kind, and throw for other values", () => {
  const made = ["b", "a"].map(name =>
    pendingCronJob(cronJob(name, "@daily").jobTemplate({ spec: named(name).build().spec })),
  );
  expect(cronJobListOf(made)).toMatchObject({ kind: "CronJobList", apiVersion: "batch/v1" });
  expect(names(cronJobListOf(made, { limit: 1 }))).toEqual(["a"]);
  const pods = [1, 0].map(nth => pod(named("x"), { nth, suffix: `pod-${nth}` }));
  const list = podListOf(pods);
  expect(list).toMatchObject({ kind: "PodList", apiVersion: "v1", metadata: { resourceVersion: "1" } });
  expect(names(list)).toEqual(["x-pod-0", "x-pod-1"]);
  expect(() => podListOf(jobs as never)).toThrow(new TypeError("podListOf takes Pods, and not a Job"));
  for (const none of [5, Array(1), Array(1e9), [null]])
    expect(() => cronJobListOf(none as never)).toThrow(
      new TypeError("cronJobListOf takes a list of CronJobs, 1000000 at most"),
    );
  expect(() => jobListOf([named("x")] as never)).toThrow(
    new TypeError("jobListOf takes live Jobs, such as fixtures, and no builders"),
  );
  expect(() => podListOf(pods, { continue: "x" })).toThrow('continue: "x" is not a token of podListOf');
  const long = () => podListOf(pods, { continue: `${"=".repeat(1e6)}a` });
  expect(long).toThrow(/^continue: .{300,500} is not a token of podListOf$/);
});

it("jobListOf throws for pages of Jobs that have the same name", () => {
  const two = [pending(named("a")), running(named("a"))];
  expect(jobListOf(two).items).toEqual(two);
  expect(() => jobListOf(two, { limit: 1 })).toThrow(
    new RangeError('jobListOf: a cluster has one object of a name, but "default/a" stands there twice'),
  );
  const long = { ...pending(named("a")), metadata: { name: "a".repeat(1e6) } };
  expect(() => jobListOf<Job>([long, long], { limit: 1 })).toThrow(
    /^jobListOf: .{300,500} stands there twice$/,
  );
});
