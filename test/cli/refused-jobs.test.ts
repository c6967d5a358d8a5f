// CronJobs that the server accepts, and whose Jobs it refuses at every run.
import { expect, it } from "vitest";
import { refusedJobs } from "../../src/cli/refused-jobs.ts";
import { dryRunCreate, InvalidError } from "../../src/dry-run/index.ts";
import type { CronJob } from "../../src/models/index.ts";
import { jobFromCronJob } from "../../src/testing/index.ts";
import { put, render } from "./render-folder.ts";
import { jobwright } from "./run.ts";

const template = { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b" }] } };
const cronJob = (name: string, jobTemplate: object) => ({
  apiVersion: "batch/v1",
  kind: "CronJob",
  metadata: { name },
  spec: { schedule: "0 0 * * *", jobTemplate },
});
const indexed = (completions: number) => ({
  spec: { completionMode: "Indexed", completions, parallelism: 1, template },
});
const at = new Date("2026-01-01T00:00:00Z");
const warningsOn = (value: object) => {
  const answer = dryRunCreate(value);
  expect(answer.ok).toBe(true);
  return refusedJobs(answer);
};

it.each([
  [cronJob("a", { metadata: { labels: { "b c": "d" } }, spec: { template } }), "metadata.labels"],
  [cronJob("a", { metadata: { labels: { b: "c d" } }, spec: { template } }), "metadata.labels"],
  [cronJob("a", { metadata: { annotations: { "b c": "d" } }, spec: { template } }), "metadata.annotations"],
  [cronJob("a".repeat(52), indexed(1000)), "metadata.name"],
  [cronJob("a.b", indexed(1)), "metadata.name"],
  // As in the template of a Job that `kubectl get` printed.
  [
    cronJob("a", { spec: { template: { ...template, metadata: { labels: { "job-name": "b" } } } } }),
    "spec.template.metadata.labels[job-name]",
  ],
])("are warned of, with the field and the server's words: %#", (value, field) => {
  const warnings = warningsOn(value);
  expect(warnings.map(warning => warning.field)).toEqual([
    field === "metadata.name" ? field : `spec.jobTemplate.${field}`,
  ]);
  let thrown: unknown;
  try {
    jobFromCronJob(value as CronJob, at);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(InvalidError);
  const { errors } = thrown as InvalidError;
  expect(errors.map(error => error.field)).toEqual([field]);
  const start = `the server refuses each Job of it, such as ${value.metadata.name}-29453760: `;
  expect(warnings[0]?.message.startsWith(start)).toBe(true);
  expect(warnings[0]?.message).toContain(errors[0]?.detail);
});

it("a uid of the dry run is told to be one", () => {
  const labels = { "controller-uid": "b" };
  const [warning] = warningsOn(cronJob("a", { spec: { template: { ...template, metadata: { labels } } } }));
  expect(warning?.message).toContain("The server makes a uid for each Job; ");
});

it("are none whose Jobs are accepted, and no Jobs", () => {
  const metadata = { name: "B C", labels: { b: "c" }, annotations: { b: "c d" }, finalizers: ["b c"] };
  for (const value of [
    cronJob("a", { metadata, spec: { template } }),
    cronJob("a".repeat(52), { spec: { template } }),
    cronJob("a".repeat(52), indexed(10)),
    { apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" }, spec: { template } },
  ])
    expect(warningsOn(value)).toEqual([]);
  expect(refusedJobs(dryRunCreate(cronJob("A", { metadata: { labels: { "b c": "" } } })))).toEqual([]);
});

it("are warnings of check and of render", async () => {
  const stdin = JSON.stringify(cronJob("a.b", indexed(1)));
  const { code, stdout } = await jobwright(["check", "-", "--strict", "--format", "json"], { stdin });
  expect(code).toBe(1);
  const { findings, objects } = JSON.parse(stdout);
  expect(objects).toMatchObject([{ accepted: true }]);
  expect(findings).toMatchObject([
    { rule: "Warning" },
    { rule: "RefusedJobs", severity: "warning", field: "metadata.name" },
  ]);
  put(
    "a.ts",
    `import { cronJob } from "jobwright";
const labels = { "b c": "d" };
export default cronJob("a", "@daily").jobTemplate(j => j.labels(labels).template(t => t.restartPolicy("Never").container("a", "b")));
`,
  );
  const { stderr } = await render("a.ts");
  expect(stderr).toContain(
    "spec.jobTemplate.metadata.labels: the server refuses each Job of it, such as a-29453760: ",
  );
});
