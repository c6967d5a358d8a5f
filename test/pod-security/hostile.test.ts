import { describe, expect, it } from "vitest";
import {
  clean,
  contentHash,
  diff,
  dryRunCreate,
  explainUpdate,
  podSecurity,
  totalRequests,
} from "../../src/index.ts";

const container = { name: "c", image: "i" };
const jobOf = (spec: object) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: { template: { spec: { restartPolicy: "Never", containers: [container], ...spec } } },
});

function nested(depth: number): object {
  let value: object = {};
  for (let i = 0; i < depth; i++) value = { capabilities: value };
  return value;
}

const cycle: Record<string, unknown> = { ...container };
cycle.securityContext = cycle;
cycle.capabilities = cycle;
const thrower = Proxy.revocable({}, {});
thrower.revoke();
let length = 0;
const growing = new Proxy([], { get: (_, key) => (key === "length" ? ++length : container) });
const getter = jobOf({});
Object.defineProperty(getter.spec.template.spec, "containers", {
  enumerable: true,
  get() {
    throw new Error("no");
  },
});
const thrown = new Proxy(
  {},
  {
    getPrototypeOf() {
      throw new Error("no");
    },
  },
);
const throwing = jobOf({});
Object.defineProperty(throwing.spec.template.spec, "containers", {
  enumerable: true,
  get() {
    throw thrown;
  },
});
const many = new Array(100_000).fill("X");

// The manifests, and the reason if they are too large or cannot be read.
const cases: [name: string, manifest: unknown, refused?: string][] = [
  ["a list of holes", jobOf({ containers: Array(1e9) }), "the manifest holds more than 131072 values"],
  ["a million containers", jobOf({ containers: Array(1e6).fill(container) }), "131072"],
  [
    "lists that are shared",
    jobOf({
      containers: Array(1000).fill({ ...container, securityContext: { capabilities: { add: many } } }),
    }),
    "131072",
  ],
  ["long names", jobOf({ containers: Array(200).fill({ ...container, name: "c".repeat(1e5) }) }), "131072"],
  ["a getter that throws", getter, "reading it threw an error"],
  ["a getter that throws a proxy", throwing, "reading it threw an error"],
  ["an image of colons", jobOf({ containers: [{ ...container, image: `${":".repeat(1e6)}/` }] })],
  ["a dead proxy", thrower.proxy, "reading it threw an error"],
  ["a dead proxy inside", jobOf({ containers: [thrower.proxy] }), "reading it threw an error"],
  ["a list that grows", jobOf({ containers: growing }), "131072"],
  ["a cycle", jobOf({ containers: [cycle] })],
  ["depth", jobOf({ containers: [{ ...container, securityContext: nested(100_000) }] })],
  ["depth at the root", nested(100_000), "it has no Pod template"],
  [
    "a typed array",
    jobOf({ containers: [{ ...container, securityContext: new Uint8Array(1e8) }] }),
    "Uint8Array",
  ],
];

describe.each(cases)("a manifest with %s", (_, manifest, refused) => {
  it("is judged by podSecurity within two seconds", () => {
    for (const level of ["baseline", "restricted"] as const) {
      const { allowed, message } = podSecurity(manifest, level);
      if (refused === undefined) expect(message).not.toContain("unreadable");
      else expect([allowed, message]).toEqual([false, expect.stringContaining(refused)]);
    }
  }, 2_000);

  it("makes other functions return quickly or throw an InvalidError", () => {
    const other = jobOf({});
    for (const answer of [
      () => dryRunCreate(manifest),
      () => explainUpdate(other, manifest),
      () => explainUpdate(manifest, other),
    ])
      expect(answer).not.toThrow();
    for (const answer of [totalRequests, contentHash, clean, (value: unknown) => diff(other, value)])
      try {
        answer(manifest as never);
      } catch (thrown) {
        expect((thrown as Error).name).toBe("InvalidError");
      }
  }, 5_000);
});
