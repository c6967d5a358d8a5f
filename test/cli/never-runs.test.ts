// A schedule that the server accepts, and that never comes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jobwright } from "./run.ts";

const spec =
  "jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}";
const cronJob = (schedule: string, more = "") =>
  `{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {${more}schedule: "${schedule}", ${spec}}}`;
const message = "the CronJob never runs, because no date matches: if that is meant, set suspend: true";

it("is a warning of check, and no error", async () => {
  const found = async (text: string, ...args: string[]) => {
    const { code, stdout } = await jobwright(["check", "-", "--format", "json", ...args], { stdin: text });
    const { summary, findings, objects } = JSON.parse(stdout);
    return { code, summary, findings, objects };
  };
  const { code, summary, findings, objects } = await found(cronJob("0 0 30 2 *"));
  expect([code, summary.errors, summary.warnings, objects[0].accepted]).toEqual([0, 0, 1, true]);
  expect(findings).toMatchObject([
    { rule: "NeverRuns", severity: "warning", field: "spec.schedule", message },
  ]);
  expect((await found(cronJob("0 0 30 2 *"), "--strict")).code).toBe(1);
  for (const text of [
    cronJob("0 0 29 2 *"),
    cronJob("@every 1h"),
    cronJob("0 0 30 2 *", "suspend: true, "),
    cronJob("0 0 30 2 * *"),
  ])
    expect((await found(text)).findings.filter(({ rule }: { rule: string }) => rule === "NeverRuns")).toEqual(
      [],
    );
});

it("is a warning of render", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-never-"));
  writeFileSync(
    join(folder, "a.ts"),
    `import { cronJob } from "jobwright";
export default cronJob("a", "0 0 30 2 *").jobTemplate(j => j.template(t => t.restartPolicy("Never").container("a", "b")));
`,
  );
  const { code, stderr } = await jobwright(["render", "a.ts"], { cwd: folder });
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  expect(stderr).toContain(`a.ts:2:23: warning: default (CronJob "a"): spec.schedule: ${message}\n`);
});
