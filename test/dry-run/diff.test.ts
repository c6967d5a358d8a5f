import { describe, expect, it } from "vitest";
import { type Case, readCases } from "../../conformance/cases.ts";
import { diff, InvalidError } from "../../src/dry-run/index.ts";

const job = (spec: object = {}, metadata: object = { name: "pi" }, container: object = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata,
  spec: {
    template: {
      spec: { restartPolicy: "Never", containers: [{ name: "pi", image: "perl:5.34", ...container }] },
    },
    ...spec,
  },
});
const cpu = (amount: unknown) => job({}, undefined, { resources: { requests: { cpu: amount } } });

/** Returns an object that the oracle stored. A generated name gets a suffix that a server could have made. */
function storedObject({ doc, verdict }: Case): unknown {
  const { name, generateName } = (doc as { metadata: { name?: string; generateName?: string } }).metadata;
  const text = JSON.stringify(verdict.object);
  return JSON.parse(
    name || !generateName
      ? text
      : text.replaceAll(`${generateName.slice(0, 58)}abcde"`, `${generateName.slice(0, 58)}bcdfg"`),
  );
}

describe("diff", () => {
  it("finds no difference between a manifest and its stored object", () => {
    let count = 0;
    for (const one of readCases("test/dry-run/recorded/stored.ndjson.gz")) {
      if (!one.verdict.ok) continue;
      expect(diff(one.doc, storedObject(one))).toEqual({ equal: true, changes: [], text: "" });
      count++;
    }
    expect(count).toBeGreaterThan(400);
  });

  it("finds a changed spec.suspend in stored objects", () => {
    const stored = readCases("test/dry-run/recorded/stored.ndjson.gz").filter(({ verdict }) => verdict.ok);
    expect(stored.length).toBeGreaterThan(60);
    for (const { verdict } of stored.slice(0, 60)) {
      const other = structuredClone(verdict.object) as { kind: string; spec: Record<string, unknown> };
      other.spec.suspend = !other.spec.suspend;
      const from = (verdict.object as typeof other).spec.suspend;
      expect(diff(verdict.object, other).changes).toEqual([{ field: "spec.suspend", from, to: !from }]);
    }
  });

  it("ignores defaults, quantity spellings, empty lists and generated fields", () => {
    for (const other of [
      job({ backoffLimit: 6, suspend: false, selector: {} }),
      job({ selector: { matchExpressions: [] } }),
      job({}, { name: "pi", uid: "a", resourceVersion: "1", labels: {}, managedFields: [] }),
      job({}, { name: "pi", namespace: "default" }),
      job({}, { name: "pi" }, { env: [], resources: {} }),
      { ...job(), status: { active: 1 } },
    ]) {
      expect(diff(job(), other).text).toBe("");
    }
    expect(diff(cpu("0.5"), cpu("500m")).equal).toBe(true);
    expect(diff(cpu(1), cpu("1")).equal).toBe(true);
  });

  it("reports the field and both values of each difference", () => {
    const { equal, changes, text } = diff(
      job({ parallelism: 2 }, { name: "pi", labels: { app: "pi" } }),
      job({ activeDeadlineSeconds: 60 }, { name: "pi", labels: { app: "e" } }, { image: "perl:5.36" }),
    );
    expect(equal).toBe(false);
    expect(changes).toEqual([
      { field: "metadata.labels[app]", from: "pi", to: "e" },
      { field: "spec.parallelism", from: 2, to: 1 },
      { field: "spec.completions", to: 1 },
      { field: "spec.activeDeadlineSeconds", to: 60 },
      { field: "spec.template.spec.containers[0].image", from: "perl:5.34", to: "perl:5.36" },
    ]);
    expect(text).toBe(
      [
        'metadata.labels[app]: "pi" → "e"',
        "spec.parallelism: 2 → 1",
        "spec.completions: (none) → 1",
        "spec.activeDeadlineSeconds: (none) → 60",
        'spec.template.spec.containers[0].image: "perl:5.34" → "perl:5.36"',
      ].join("\n"),
    );
  });

  it("cuts long values", () => {
    const { text } = diff(job(), job({}, { name: "pi", annotations: { a: "x".repeat(500) } }));
    expect(text.length).toBeLessThan(160);
    expect(text.endsWith("…")).toBe(true);
  });

  it("does not split a surrogate pair when it cuts a value", () => {
    const { text } = diff(
      job(),
      job({}, { name: "pi", annotations: { a: "x".repeat(97) + "😀".repeat(9) } }),
    );
    expect(text).toBe(`metadata.annotations[a]: (none) → "${"x".repeat(97)}…`);
  });

  it("compares statuses only where both objects have one", () => {
    const { changes } = diff({ ...job(), status: { active: 1 } }, { ...job(), status: { active: 2 } });
    expect(changes).toEqual([{ field: "status.active", from: 1, to: 2 }]);
    expect(diff({ ...job(), status: {} }, { ...job(), status: { active: 2 } }).equal).toBe(true);
  });

  it("reports only the kind when the kinds differ", () => {
    const cronJob = { apiVersion: "batch/v1", kind: "CronJob", metadata: { name: "pi" }, spec: {} };
    expect(diff(job(), cronJob)).toEqual({
      equal: false,
      changes: [{ field: "kind", from: "Job", to: "CronJob" }],
      text: 'kind: "Job" → "CronJob"',
    });
  });

  it("throws for a value that is not a valid Job or CronJob", () => {
    expect(() => diff(job(), { kind: "Pod" })).toThrow(InvalidError);
    expect(() => diff(job({ foo: 1 }), job())).toThrow(/unknown field/);
  });
});
