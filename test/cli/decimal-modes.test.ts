// File modes that were meant to be octal.
import { expect, it } from "vitest";
import { decimalModes } from "../../src/cli/decimal-modes.ts";
import { put, render } from "./render-folder.ts";
import { jobwright } from "./run.ts";

const templateWith = (...volumes: object[]) => ({
  spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b" }], volumes },
});
const jobWith = (...volumes: object[]) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: { template: templateWith(...volumes) },
});
const fieldsOf = (value: unknown) => decimalModes(value).map(({ field }) => field);
const message =
  "the decimal number 400 is the file mode 0620: for 0400 write 0400 in YAML, 256 in JSON and 0o400 in code";

it("are found in every source of a volume, in Jobs and CronJobs", () => {
  const items = [
    { key: "a", path: "a", mode: 444 },
    { key: "b", path: "b" },
  ];
  const volumes = [
    { name: "a", secret: { secretName: "a", defaultMode: 400, items } },
    { name: "b", configMap: { name: "b", defaultMode: 440 } },
    { name: "c", downwardAPI: { defaultMode: 500 } },
    { name: "d", projected: { defaultMode: 444, sources: [{}, { configMap: { name: "b", items } }] } },
  ];
  const found = [
    "[0].secret.defaultMode",
    "[0].secret.items[0].mode",
    "[1].configMap.defaultMode",
    "[2].downwardAPI.defaultMode",
    "[3].projected.defaultMode",
    "[3].projected.sources[1].configMap.items[0].mode",
  ];
  const job = jobWith(...volumes);
  expect(fieldsOf(job)).toEqual(found.map(field => `spec.template.spec.volumes${field}`));
  const cronJob = { kind: "CronJob", spec: { jobTemplate: { spec: job.spec } } };
  expect(fieldsOf(cronJob)).toEqual(
    found.map(field => `spec.jobTemplate.spec.template.spec.volumes${field}`),
  );
});

it("are not those that are right as decimal numbers", () => {
  for (const defaultMode of [0o400, 0o440, 0o444, 0o500, 0o600, 0o640, 0o644, 0o755, 0o777, undefined, "400"])
    expect(
      fieldsOf(jobWith({ name: "a", secret: { secretName: "a", defaultMode } })),
      `${defaultMode}`,
    ).toEqual([]);
});

it("are warnings of check, but not beside the server's refusal", async () => {
  const check = async (job: object) => {
    const args = ["check", "-", "--format", "json"];
    const { code, stdout } = await jobwright(args, { stdin: JSON.stringify(job) });
    return { code, findings: JSON.parse(stdout).findings };
  };
  const field = "spec.template.spec.volumes[0].secret.defaultMode";
  const volume = { name: "a", secret: { secretName: "a", defaultMode: 400 } };
  expect(await check(jobWith(volume))).toMatchObject({
    code: 0,
    findings: [{ rule: "DecimalMode", severity: "warning", field, message }],
  });
  expect(await check(jobWith(volume, { name: "B" }))).toMatchObject({
    code: 1,
    findings: [{ severity: "error" }],
  });
});

it("are warnings of render", async () => {
  put(
    "a.ts",
    `import { job } from "jobwright";
const keys = { secretName: "a", defaultMode: 400 };
export default job("a").template(t => t.restartPolicy("Never").volume("a", v => v.secret(keys)).container("a", "b"));
`,
  );
  const { code, stderr } = await render("a.ts");
  expect(code).toBe(0);
  expect(stderr).toContain(`: spec.template.spec.volumes[0].secret.defaultMode: ${message}\n`);
});
