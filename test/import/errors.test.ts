import { builderCode, ImportError } from "jobwright/import";
import { describe, expect, it } from "vitest";
import { run } from "./module.ts";

const template = { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "busybox" }] } };
const manifest = { apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" }, spec: { template } };

/** Returns the lines of the error that is thrown, one for each fault. */
function linesOf(manifests: unknown): string[] {
  try {
    builderCode(manifests);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return (error as ImportError).message.split("\n");
  }
  return [];
}

describe("builderCode() throws an error that names what no builder can set", () => {
  it.each([
    [
      { spec: { template, backOffLimit: 4 } },
      'spec.backOffLimit: Invalid value: 4: unknown field, did you mean "backoffLimit"?',
    ],
    [{ spec: { template, backoffLimit: "4" } }, 'spec.backoffLimit: Invalid value: "4": must be an integer'],
    [{ spec: { template, suspend: "yes" } }, 'spec.suspend: Invalid value: "yes": must be true or false'],
    [{ metadata: { labels: { a: 1 } } }, "metadata.labels[a]: Invalid value: 1: must be a string"],
    [{ metadata: [] }, 'metadata: Invalid value: "array": must be an object'],
    [
      { spec: { template: { spec: { containers: { name: "a" } } } } },
      'spec.template.spec.containers: Invalid value: "object": must be a list',
    ],
    [
      { kind: "Deployment" },
      'kind: Unsupported value: "Deployment": must be one of Job, CronJob, JobList, CronJobList',
    ],
    [
      { kind: { toString: "Job", valueOf: null } },
      'kind: Unsupported value: "object": must be one of Job, CronJob, JobList, CronJobList',
    ],
  ])("for %j", (part, line) => {
    expect(linesOf({ ...manifest, ...part })).toEqual([line]);
  });

  it("for all faults at once, each with the index of its manifest", () => {
    const env = [{ name: "A", value: 1, valuefrom: {} }];
    const wrong = { ...manifest, spec: { template: { spec: { containers: [{ name: "a", env }] } } } };
    const place = "spec.template.spec.containers[0].env[0]";
    const lines = [
      `${place}.value: Invalid value: 1: must be a string`,
      `${place}.valuefrom: Invalid value: "object": unknown field, did you mean "valueFrom"?`,
    ];
    expect(linesOf(wrong)).toEqual(lines);
    expect(linesOf([manifest, wrong])).toEqual(lines.map(line => `[1].${line}`));
  });

  it.each([
    [null, "null"],
    [undefined, "undefined"],
    ["a", "string"],
    [1, "number"],
    [[[]], "array"],
  ])("for %j, which is not a manifest", (value, word) => {
    expect(linesOf(value)).toEqual([`(root): Invalid value: "${word}": must be an object`]);
  });

  it("for a list with a huge length", () => {
    expect(linesOf(Array(1e9))).toEqual(['(root): Invalid value: "array": must be an object']);
    expect(linesOf({ metadata: { finalizers: Array(1e9) } })).toEqual([
      'metadata.finalizers: Invalid value: "array": must be a list',
    ]);
  });
});

describe("the options of builderCode()", () => {
  it("set the import path of the builders and the length of the lines", () => {
    const code = builderCode(manifest, { from: "./lib/jobwright.js", width: 60 });
    expect(code.split("\n")[0]).toBe('import { job } from "./lib/jobwright.js";');
    expect(Math.max(...code.split("\n").map(line => line.length))).toBeLessThanOrEqual(60);
  });

  it("are refused if they have the wrong type", () => {
    expect(() => builderCode(manifest, { width: "60" as never })).toThrow(/^builderCode: width /);
    expect(() => builderCode(manifest, { from: 1 as never })).toThrow(/^builderCode: from /);
  });
});

it("builderCode([]) returns a module that exports an empty array", () => {
  expect(run(builderCode([]))).toMatchObject({ default: [] });
});

describe("objects that are not plain", () => {
  it.each<[string, (value: unknown) => unknown]>([
    ["(root)", value => value],
    ["metadata.labels", labels => ({ kind: "Job", metadata: { name: "a", labels } })],
    ["spec.template", template => ({ kind: "Job", metadata: { name: "a" }, spec: { template } })],
    [
      "metadata.managedFields[0].fieldsV1",
      fieldsV1 => ({ kind: "Job", metadata: { managedFields: [{ fieldsV1 }] } }),
    ],
  ])("are refused in %s if their data is not in their own fields", (field, manifest) => {
    const hidden = [new Map([["a", "b"]]), Promise.resolve({}), new Date(0), Object.create({ a: "b" })];
    for (const value of hidden) {
      expect(() => builderCode(manifest(value))).toThrow(ImportError);
      expect(() => builderCode(manifest(value))).toThrow(field);
    }
  });

  it("are accepted if they are class instances with own fields, as API clients make them", () => {
    class V1Meta {
      name = "a";
    }
    class V1Job {
      kind = "Job";
      metadata = new V1Meta();
    }
    expect(builderCode(new V1Job())).toContain('job("a")');
  });
});

it("builderCode() names the item that is no object at all", () => {
  expect(linesOf([manifest, 5])).toEqual(['[1]: Invalid value: "number": must be an object']);
});
