import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../src/builders/argument-error.ts";
import { container, job, jobList, podSpec, podTemplate, volume } from "../../src/builders/index.ts";
import { snapshot } from "../../src/builders/snapshot.ts";
import { plainOf } from "../../src/models/brand.ts";
import type { Job, JobList } from "../../src/models/index.ts";
import { toJson, toYaml } from "../../src/output.ts";
import { maxDepth } from "../../src/values/value.ts";
import { PlainMark } from "../../src/yaml/plain-mark.ts";

/** Returns an object with this many levels below it. */
const nested = (levels: number): object => (levels === 0 ? {} : { a: nested(levels - 1) });

it("snapshot() copies as many levels as the limit allows, and refuses one more", () => {
  expect(snapshot(nested(maxDepth), "", "here")).toEqual(nested(maxDepth));
  expect(() => snapshot(nested(maxDepth + 1), "", "here")).toThrow(
    new ArgumentError("here: refers back to itself, or has more than 200 levels or 1000000 parts"),
  );
});

it("snapshot() applies one limit to all parts, also to those of shared builders", () => {
  let value: unknown = podSpec().restricted();
  for (let i = 0; i < 30; i++) value = [value, value];
  expect(() => snapshot(value, "", "here")).toThrow(ArgumentError);
});

describe("a builder that was spread", () => {
  const main = container("main", "busybox");
  const template = podTemplate().restartPolicy("Never").container(main);

  it.each([
    ["PodTemplateSpec.container()", () => template.container({ ...main, name: "other" } as never)],
    ["Job.template()", () => job("a").template({ ...template, metadata: {} } as never)],
    ["Job.from()", () => job.from({ ...job("a").template(template) } as never)],
    ["Volume", () => volume("a", { ...volume("b") } as never)],
  ])("is refused at once, in %s", (where, call) => {
    expect(call).toThrow(new ArgumentError(`${where}: a builder was spread`));
  });

  it.each([
    ["toYaml()", () => toYaml({ ...job("a").template(template) })],
    ["toYaml() of another kind", () => toYaml({ kind: "Workflow", spec: { container: { ...main } } })],
    ["toJson()", () => toJson([{ ...job("a").template(template) }])],
    ["JSON.stringify()", () => JSON.stringify({ spec: { ...template } })],
  ])("is refused when it is written, by %s", (_, call) => {
    expect(call).toThrow(new ArgumentError("_last: a builder was spread"));
  });

  it("is a part like any other if it is what its build() returned", () => {
    const made = template.container({ ...main.build(), name: "other" }).build();
    expect(made.spec?.containers.map(({ name, image }) => [name, image])).toEqual([
      ["main", "busybox"],
      ["other", "busybox"],
    ]);
  });
});

it("a manifest that starts from another is searched for odd values only once, as any other", () => {
  const spec = { template: { spec: { restartPolicy: "Never" as const, containers: [] } } };
  const start: Job = { apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" }, spec };
  const list: JobList = { apiVersion: "batch/v1", kind: "JobList", metadata: {}, items: [start] };
  for (const made of [job("a").$complete(), job.from(start), jobList.from(list)]) {
    const data = plainOf(made);
    expect(PlainMark.of(data)).toBe(false);
    toJson(data);
    expect(PlainMark.of(data)).toBe(true);
  }
  const odd = plainOf(job.from({ ...start, metadata: { labels: new Map() as never } }));
  expect(() => toJson(odd)).toThrow("metadata.labels");
  expect(PlainMark.of(odd)).toBe(false);
});
