// Cases that would take half a minute if they took quadratic time: the runner's own limit ends such a test.
import { describe, expect, it } from "vitest";
import { builderCode } from "../../src/import/index.ts";
import {
  clean,
  contentHash,
  diff,
  dryRunCreate,
  dryRunUpdate,
  explainUpdate,
  job,
  totalRequests,
} from "../../src/index.ts";
import { adviceFor } from "../../src/reference/index.ts";
import { failed, outcome, pod } from "../../src/testing/index.ts";

const withArgs = (count: number) =>
  job("pi").template(t => t.restartPolicy("Never").container("a", "b", c => c.args(Array(count).fill("x"))));

it("explainUpdate handles 16,000 changes", () => {
  const created = dryRunCreate(withArgs(0));
  const { verdict, changes } = explainUpdate(created.ok ? created.object : {}, withArgs(16_000));
  expect([verdict, changes.length, changes.every(({ inPlace }) => !inPlace)]).toEqual([
    "recreate",
    16_000,
    true,
  ]);
});

it("builderCode gives 16,000 manifests with the same name different variable names", () => {
  const code = builderCode(
    Array.from({ length: 16_000 }, () => ({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" } })),
  );
  expect(new Set([...code.matchAll(/export const (\w+) /g)].map(([, name]) => name)).size).toBe(16_000);
});

it("adviceFor returns undefined for a very long text that matches no kind of error", () => {
  expect(adviceFor({ type: "FieldValueInvalid", detail: "aB-_. ".repeat(100_000) })).toBeUndefined();
});

it("totalRequests adds up 8,000 init containers and a sidecar with 32,000 resources", () => {
  const requests = Object.fromEntries(Array.from({ length: 32_000 }, (_, i) => [`example.com/${i}`, "1"]));
  const initContainers = [
    { name: "s", image: "b", restartPolicy: "Always", resources: { requests } },
    ...Array.from({ length: 8_000 }, (_, i) => ({ name: `c${i}`, resources: { requests: { cpu: "1" } } })),
  ];
  const total = totalRequests(manifest({ initContainers }) as never);
  expect([String(total.cpu), Object.keys(total).length]).toEqual(["1", 32_001]);
});

it("pod and outcome handle 16,000 containers and a long Pod failure policy", () => {
  const containers = Array.from({ length: 16_000 }, (_, i) => ({ name: `c${i}`, image: "b" }));
  const created = manifest({ containers }) as never;
  expect(pod(created, { phase: "Running" }).status.containerStatuses).toHaveLength(16_000);
  const values = (from: number) => Array.from({ length: 255 }, (_, i) => from + i);
  const rules = [
    ...Array.from({ length: 19 }, (_, i) => ({
      action: "Ignore",
      onExitCodes: { operator: "In", values: values(1 + i * 255) },
    })),
    { action: "FailJob", onPodConditions: [{ type: "X", status: "True" }] },
  ];
  const job = manifest({ containers });
  Object.assign(job.spec, { podFailurePolicy: { rules } });
  expect(outcome(failed(job as never, { reason: "PodFailurePolicy" })).message).toMatch(/ has condition X /);
});

const container = { name: "a", image: "b" };
const manifest = (pod: object, metadata: object = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi", ...metadata },
  spec: { template: { spec: { restartPolicy: "Never", containers: [container], ...pod } } },
});
const list = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));
const faultsOf = (value: unknown): number => {
  const answer = dryRunCreate(value);
  return answer.ok ? 0 : answer.errors.length;
};

describe("time and size of an answer are bounded", () => {
  it("for more warnings than a function call can take as arguments", () => {
    const live = dryRunCreate(manifest({}));
    const secrets = manifest({ imagePullSecrets: list(120_000, () => ({})) });
    const created = dryRunCreate(secrets);
    expect([created.ok, created.warnings.length]).toEqual([true, 239_999]);
    // The template cannot change, and what is refused has no warnings.
    const updated = dryRunUpdate(live.ok && live.object, secrets);
    expect([updated.ok, updated.warnings.length]).toEqual([false, 0]);
  });

  it("for many faults that each contain a long name", () => {
    const owner = { apiVersion: "v1", kind: "Pod", name: "a".repeat(200_000), uid: "a", controller: true };
    const ownerReferences = list(10_000, i => ({
      ...owner,
      name: i === 0 ? owner.name : `b${i}`,
      uid: String(i),
    }));
    const answer = dryRunCreate(manifest({}, { ownerReferences }));
    const details = answer.ok ? [] : answer.errors.map(({ detail }) => detail);
    // What a person reads is complete. Only after that is the text cut, and equal texts are reported once.
    expect(
      details.slice(0, 90).every(detail => / in references for Pod\/a+ and Pod\/b\d+$/.test(detail)),
    ).toBe(true);
    expect(details.indexOf("…")).toBe(details.length - 1);
  });

  it("for many containers that each refer to a missing resource claim", () => {
    const resourceClaims = list(8_000, i => ({ name: `claim-${i}`, resourceClaimName: "a" }));
    const containers = list(8_000, i => ({
      ...container,
      name: `c${i}`,
      resources: { claims: [{ name: "other" }] },
    }));
    expect(faultsOf(manifest({ resourceClaims, containers }))).toBe(8_000);
  });

  it("for many Pod-level resources and many containers", () => {
    const requests = Object.fromEntries(list(20_000, i => [`hugepages-${i}`, "1"]));
    const containers = list(10_000, i => ({
      ...container,
      name: `c${i}`,
      resources: { requests: { [`hugepages-${i}`]: "2" } },
    }));
    expect(faultsOf(manifest({ resources: { requests }, containers }))).toBeGreaterThan(20_000);
  });

  it("for a list with many equal items", () => {
    const securityContext = {
      allowPrivilegeEscalation: false,
      capabilities: { add: Array(60_000).fill("CAP_SYS_ADMIN") },
    };
    const registry = "a,".repeat(60_000);
    const volumes = [{ name: "v", quobyte: { registry, volume: "a" } }];
    expect(faultsOf(manifest({ containers: [{ ...container, securityContext }], volumes }))).toBe(2);
  });

  it("for many files of one projected volume with overlapping paths", () => {
    const sources = [
      { configMap: { name: "n".repeat(200_000), items: [{ key: "k", path: "a" }] } },
      ...list(2_000, i => ({
        downwardAPI: { items: [{ path: `a/${i}`, fieldRef: { fieldPath: "metadata.uid" } }] },
      })),
    ];
    const answer = dryRunCreate(manifest({ volumes: [{ name: "v", projected: { sources } }] }));
    expect([answer.ok, answer.warnings.length]).toEqual([true, 50]);
  });

  it("for deeply nested managedFields", () => {
    const deep = (levels: number) => {
      let fieldsV1: object = {};
      for (let i = 0; i < levels; i++) fieldsV1 = { a: fieldsV1 };
      const made = manifest({});
      Object.assign(made.spec.template, { metadata: { managedFields: [{ manager: "x", fieldsV1 }] } });
      return made;
    };
    const live = dryRunCreate(deep(900));
    if (!live.ok) throw new Error(live.status.message);
    const object = { ...live.object, metadata: { ...live.object.metadata, resourceVersion: "1" } };
    expect(dryRunUpdate(object, object).ok).toBe(true);
    const changed = dryRunUpdate(object, { ...object, spec: manifest({}).spec });
    expect(changed.ok ? [] : changed.errors.map(({ field }) => field)).toContain("spec.template");
    expect(diff(deep(900), manifest({})).text).toMatch(
      /^spec\.template\.metadata\.managedFields\[0\]: .{1,200}$/,
    );
    expect(contentHash(deep(900))).toHaveLength(8);
    expect(clean(object, { defaults: false })).toMatchObject({ kind: "Job" });
    const words = "couldn't get version/kind; json parse error: exceeded max depth";
    const refused = dryRunUpdate(object, deep(9_900));
    expect(refused.ok ? "" : refused.status.message).toBe(words);
    for (const use of [clean, contentHash, (job: object) => diff(job, job)])
      expect(() => use(deep(9_900) as never)).toThrow(new RegExp(words));
  });

  it("for an object whose parts are shared so often that it has too many values", () => {
    let shared: object = {};
    for (let i = 0; i < 40; i++) shared = { a: shared, b: shared };
    expect(dryRunCreate({ apiVersion: "batch/", kind: "Job" }).ok).toBe(false);
    const answer = dryRunCreate({ apiVersion: "x/", kind: "Job", shared });
    expect(answer.ok ? "" : answer.status.message).toBe("the manifest holds more than 131072 values");
    expect(() => job.from({ apiVersion: "batch/v1", kind: "Job", shared } as never)).toThrow(
      "Job.from(): refers back to itself, or has more than 200 levels or 1000000 parts",
    );
    expect(() => job("a").annotations({ a: new Array(4_000_000_000) } as never)).toThrow("1000000 parts");
    const fieldsV1 = { fieldsV1: shared };
    expect(() => builderCode(manifest({}, { managedFields: [fieldsV1] }))).toThrow("at most 200 levels");
  });
});
