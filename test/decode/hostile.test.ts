import { describe, expect, it } from "vitest";
import { podTemplate } from "../../src/builders/index.ts";
import { decode } from "../../src/decode/index.ts";
import { decodeData } from "../../src/dry-run/decode-data.ts";
import { dryRunCreate, InvalidError } from "../../src/dry-run/index.ts";

const job = (spec: object, metadata: object = { name: "a" }) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata,
  spec,
});
const pod = (spec: object) =>
  job({ template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b" }], ...spec } } });

/** Returns the fields of the faults. Throws if the value is accepted. */
function refusedAt(value: unknown): string[] {
  const answer = dryRunCreate(value);
  if (answer.ok) throw new Error("accepted");
  // The error's message must not throw either.
  expect(new InvalidError(answer.status, answer.errors).message).not.toBe("");
  return answer.errors.map(error => error.field);
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

function endless(): object {
  const keys = ["metadata", "spec", "template", "containers", "a", "b"];
  const proxy: object = new Proxy(
    {},
    {
      get: () => proxy,
      ownKeys: () => keys,
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
  return proxy;
}

class Thenable {
  completions = 1;
  // biome-ignore lint/suspicious/noThenProperty: that is what it is about
  then(): void {}
}

describe("decode of hostile values", () => {
  it.each([
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["a BigInt", 5n],
    ["a Date", new Date(0)],
    ["a Map", new Map([["kind", "Job"]])],
    ["a thenable", new Thenable()],
    ["an object with a prototype", Object.create(pod({}))],
    ["a string", "kind: Job"],
    ["NaN", Number.NaN],
    ["a list", [pod({})]],
  ])("refuses %s as a manifest", (_, value) => expect(refusedAt(value)).toEqual(["(root)"]));

  it.each([
    ["a function", () => 1, "function"],
    ["a symbol", Symbol("a"), "symbol"],
    ["a BigInt", 5n, "bigint"],
    ["an invalid Date", new Date(Number.NaN), "Date"],
    ["a Set", new Set(), "Set"],
    ["a thenable", new Thenable(), "instance of a class"],
    ["NaN", Number.NaN, "number NaN"],
    ["an infinity", Number.POSITIVE_INFINITY, "number Infinity"],
  ])("refuses %s as a field's value", (_, value, word) => {
    const answer = dryRunCreate(job({ completions: value }));
    expect(answer).toMatchObject({ ok: false, errors: [{ field: "spec.completions" }] });
    if (!answer.ok)
      expect(answer.status.message).toContain(
        `cannot unmarshal ${word} into Go struct field JobSpec.spec.completions of type int32`,
      );
  });

  it("reads instances of classes by their own fields, and dates as times", () => {
    class Model {
      constructor(fields: object) {
        Object.assign(this, fields);
      }
    }
    const metadata = new Model({ name: "a", creationTimestamp: new Date("2026-01-01T00:00:00.5Z") });
    const { spec } = pod({ securityContext: new Model({}), nodeSelector: { a: "b" } });
    const live = new Model({ ...job({}), metadata, spec: new Model(spec) });
    const plain = { ...job(spec), metadata: { name: "a", creationTimestamp: "2026-01-01T00:00:00Z" } };
    expect(decodeData(live)).toEqual(decodeData(plain));
    expect(dryRunCreate(live).ok).toBe(true);
    expect(dryRunCreate(job(new Model({ complteions: 1 })))).toMatchObject({
      errors: [{ field: "spec.complteions", detail: 'unknown field, did you mean "completions"?' }],
    });
    // As a list, and as what a builder describes.
    const containers = [new Model({ name: "a", image: "b" })];
    const template = podTemplate.from({ spec: { restartPolicy: "Never", containers } } as never);
    expect(dryRunCreate(job({ template })).ok).toBe(true);
    // Inherited fields would be lost.
    expect(refusedAt(job(Object.create({ completions: 1 })))).toEqual(["spec"]);
  });

  it("refuses an instance with too many values, and accepts one with toJSON", () => {
    const sparse: unknown[] = [];
    sparse.length = 3e7;
    class Args {
      args = Array.from({ length: 100 }, () => sparse);
    }
    expect(refusedAt(pod({ containers: [new Args()] }))).toEqual(["spec.template.spec.containers[0]"]);
    // JSON would write such an instance as text.
    class Amount {
      toJSON(): string {
        return "500m";
      }
    }
    const resources = { limits: { cpu: new Amount() } };
    expect(dryRunCreate(pod({ containers: [{ name: "a", image: "b", resources }] })).ok).toBe(true);
  });

  it("reports the path where reading a value throws", () => {
    const thrower = {
      enumerable: true,
      get: () => {
        throw {
          toString: () => {
            throw new Error("again");
          },
        };
      },
    };
    expect(refusedAt(job(Object.defineProperty({}, "completions", thrower)))).toEqual(["spec.completions"]);
    expect(refusedAt(pod({ nodeSelector: Object.defineProperty({}, "a", thrower) }))).toEqual([
      "spec.template.spec.nodeSelector[a]",
    ]);
    // An unknown field has no path of its own: it is not the field before it.
    expect(refusedAt(job(Object.defineProperty({ completions: 1 }, "bogus", thrower)))).toEqual(["spec"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusedAt(job({ completions: proxy }))).toEqual(["spec.completions"]);
    expect(refusedAt(proxy)).toEqual(["(root)"]);
    class Tag {
      get [Symbol.toStringTag](): string {
        throw new Error("tag");
      }
    }
    expect(refusedAt(job(new Tag()))).toEqual(["spec"]);
  });

  it("ends for cyclic and endless objects", () => {
    const cycle = pod({}) as Record<string, unknown>;
    (cycle.spec as Record<string, unknown>).template = cycle;
    expect(refusedAt(cycle)).toEqual([
      "spec.template.apiVersion",
      "spec.template.kind",
      "spec.template.spec.template",
    ]);
    const fieldsV1: Record<string, unknown> = {};
    fieldsV1.again = fieldsV1;
    expect(refusedAt(job({}, { managedFields: [{ fieldsV1 }] }))).toEqual([
      "metadata.managedFields[0].fieldsV1",
    ]);
    expect(refusedAt({ ...pod({}), metadata: endless() }).length).toBeGreaterThan(0);
  });

  it("limits the depth of a manifest", () => {
    const lists = nested(100_000, inner => [inner]);
    const objects = nested(100_000, inner => ({ a: inner }));
    expect(refusedAt(lists)).toEqual(["(root)"]);
    expect(refusedAt(objects)).toContain("a");
    expect(refusedAt(job({ foo: objects }))).toContain("spec.foo");
    expect(refusedAt(job({ completions: objects }))).toContain("spec.completions");
    expect(refusedAt(job({}, { managedFields: [{ fieldsV1: objects }] }))).toEqual([
      "metadata.managedFields[0].fieldsV1",
    ]);
    const deep = nested(900, inner => ({ a: inner }));
    expect(decode(job({}, { managedFields: [{ fieldsV1: deep }] })).ok).toBe(true);
  });

  it("limits the number of values and the length of strings", () => {
    const million = Array(1_000_000).fill({});
    expect(refusedAt(pod({ containers: million }))).toEqual(["spec.template.spec.containers"]);
    expect(refusedAt(pod({ containers: [{ args: million }] }))).toEqual([
      "spec.template.spec.containers[0].args",
    ]);
    expect(refusedAt(pod({ containers: new Array(4_000_000_000) }))).toEqual([
      "spec.template.spec.containers",
    ]);
    expect(refusedAt(million)).toEqual(["(root)"]);
    const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`a${i}`, "b"]));
    expect(refusedAt(job({}, { labels: keys }))).toEqual(["metadata.labels"]);
    const shared = Array(500).fill(Array(500).fill({}));
    expect(refusedAt(job({}, { managedFields: [{ fieldsV1: shared }] }))).toEqual([
      "metadata.managedFields[0].fieldsV1",
    ]);
    expect(refusedAt(pod({ overhead: { cpu: "1".repeat(2_000_000) } }))).toEqual([
      "spec.template.spec.overhead[cpu]",
    ]);
  });

  it("reports 119,999 faults in bounded time", () => {
    expect(refusedAt(pod({ containers: Array(40_000).fill({}) }))).toHaveLength(120_000 - 1);
  });

  it("refuses a manifest with more text than a request may have", () => {
    const containers = Array.from({ length: 3000 }, () => ({ name: "c".repeat(100_000), image: "b" }));
    expect(refusedAt(pod({ containers }))).toEqual([
      expect.stringMatching(/^spec\.template\.spec\.containers\[\d\d\]\.name$/),
    ]);
    const labels = Object.fromEntries(containers.slice(0, 60).map(({ name }, i) => [name + i, "a"]));
    expect(refusedAt(pod({ nodeSelector: labels }))).toHaveLength(1);
  });

  it("treats keys such as __proto__ and constructor like any others", () => {
    const doc = JSON.parse(
      '{"apiVersion": "batch/v1", "kind": "Job", "__proto__": {"metadata": 1}, "constructor": 1, "metadata": {"toString": 1}}',
    );
    expect(refusedAt(doc)).toEqual(["__proto__", "constructor", "metadata.toString"]);
    const labels = JSON.parse('{"constructor": "a", "hasOwnProperty": "b"}');
    const answer = dryRunCreate({ ...pod({ nodeSelector: labels }), metadata: { name: "a", labels } });
    expect(answer.ok && answer.object.metadata.labels).toMatchObject(labels);
    expect(({} as Record<string, unknown>).metadata).toBeUndefined();
  });

  it("does not read what all objects inherit", () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      prototype.backoffLimit = "bad";
      prototype.foo = 1;
      const decoded = decode(pod({}));
      expect(decoded.ok && Object.keys((decoded.object as { spec: object }).spec)).toEqual(["template"]);
    } finally {
      delete prototype.backoffLimit;
      delete prototype.foo;
    }
  });
});
