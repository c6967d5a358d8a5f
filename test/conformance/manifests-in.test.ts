import { expect, it } from "vitest";
import { manifestsIn } from "../../conformance/generate/manifests-in.ts";
import { dryRunCreate } from "../../src/index.ts";

const containers = [{ name: "main", image: "busybox", volumeMounts: [{ name: "data", mountPath: "/data" }] }];
const job = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: { template: { spec: { containers } } },
};

it("Jobs and CronJobs are found at any depth, and stay as they are", () => {
  const old = { apiVersion: "batch/v1beta1", kind: "CronJob" };
  expect([...manifestsIn({ kind: "List", items: [job, { data: [[old]] }] })]).toEqual([job, old]);
  expect([...manifestsIn({ apiVersion: "batch.volcano.sh/v1alpha1", kind: "Job", spec: {} })]).toEqual([]);
  for (const nothing of [null, "Job", 1, [], {}, { apiVersion: { toString: 1 }, kind: "Job" }])
    expect([...manifestsIn(nothing)]).toEqual([]);
});

it.each([
  ["a Pod", { apiVersion: "v1", kind: "Pod", metadata: { name: "a" }, spec: { containers } }],
  [
    "a Pod template",
    { kind: "Deployment", spec: { template: { metadata: { labels: { a: "b" } }, spec: { containers } } } },
  ],
])("%s gives Jobs, some of which are accepted", (_, object) => {
  const made = [...manifestsIn(object)];
  expect(made.every(({ kind }) => kind === "Job")).toBe(true);
  expect(made.some(manifest => dryRunCreate(manifest).ok)).toBe(true);
  expect(made.every(manifest => JSON.stringify(manifest).includes(JSON.stringify(containers)))).toBe(true);
});
