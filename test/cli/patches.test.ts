// Patches of Kustomize are parts of manifests: `check` leaves their verdict to what `kustomize build` prints.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { jobwright, slashed } from "./run.ts";

const root = mkdtempSync(join(tmpdir(), "jobwright-patches-"));
afterAll(() => rmSync(root, { recursive: true }));

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(root, "a-"));
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

const meta = "apiVersion: batch/v1\nkind: Job\nmetadata: { name: pi }\n";
const job = `${meta}spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } }\n`;
const patch = `${meta}spec: { parallelism: 3 }\n`;

const check = async (...paths: readonly string[]) => {
  const { code, stdout } = await jobwright(["check", ...paths], { cwd });
  return [code, stdout];
};

describe("check", () => {
  it.each([
    ["patches: [{ path: patch.yaml }]", "kustomization.yaml"],
    ["patches: [{ path: ./patch.yaml, target: { kind: Job } }]", "kustomization.yml"],
    ["patchesStrategicMerge: [patch.yaml]", "Kustomization"],
    ["patchesJson6902: [{ path: patch.yaml }]", "kustomization.yaml"],
  ])("skips and counts what is named by %s", async (text, name) => {
    put({ "job.yaml": job, "patch.yaml": patch, [name]: `resources: [job.yaml]\n${text}\n` });
    const [code, stdout] = await check(".");
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^1 Job or CronJob in \d files, 1 Kustomize patch skipped/),
    ]);
    // As a hook does, which names the files that have changed.
    expect(await check("patch.yaml")).toEqual([
      0,
      "0 Jobs and CronJobs in 1 file, 1 Kustomize patch skipped\n",
    ]);
  });

  it("judges a whole manifest that one kustomization patches with, and another one has among its resources", async () => {
    put({
      "base/kustomization.yaml": "resources: [job.yaml]",
      "base/job.yaml": job.replace("spec: {", "spec: { parallelism: -1,"),
      "prod/kustomization.yaml": "resources: [../base]\npatches: [{ path: ../base/job.yaml }]",
    });
    expect(await check(".")).toEqual([1, expect.stringContaining("spec.parallelism: Invalid value: -1")]);
  });

  it("knows the standard input by the name that --stdin-filename gives it", async () => {
    put({ "k8s/kustomization.yaml": "patches: [{ path: pi.yaml }]" });
    const ran = (...args: readonly string[]) => jobwright(["check", "-", ...args], { cwd, stdin: patch });
    expect((await ran("--stdin-filename", "k8s/pi.yaml")).stdout).toContain("1 Kustomize patch skipped");
    expect((await ran()).code).toBe(1);
  });

  it("finds the kustomization above a patch, and beside it if both are checked", async () => {
    put({
      "prod/kustomization.yaml": "patches: [{ path: patches/pi.yaml }, { path: ../shared/pi.yaml }]",
      "prod/patches/pi.yaml": patch,
      "shared/pi.yaml": patch,
    });
    expect((await check("prod/patches/pi.yaml"))[0]).toBe(0);
    expect((await check("shared/pi.yaml"))[0]).toBe(1);
    expect((await check("."))[1]).toContain("2 Kustomize patches skipped");
    const { stdout } = await jobwright(["check", ".", "--format", "json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { objects: 0, patches: 2, errors: 0 }, objects: [] });
  });

  it("looks up to the root for a file that is not below the current directory", async () => {
    put({
      "kustomization.yaml": "patches: [{ path: other/pi.yaml }]",
      "other/pi.yaml": patch,
      "here/a.yaml": job,
    });
    const ran = await jobwright(["check", "../other/pi.yaml"], { cwd: join(cwd, "here") });
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining("1 Kustomize patch skipped") });
    writeFileSync(join(cwd, "kustomization.yaml"), "resources: []");
    expect((await jobwright(["check", "../other/pi.yaml"], { cwd: join(cwd, "here") })).code).toBe(1);
  });

  it("does not look above the current directory", async () => {
    put({ "kustomization.yaml": "patches: [{ path: inner/pi.yaml }]", "inner/pi.yaml": patch });
    const ran = await jobwright(["check", "pi.yaml"], { cwd: join(cwd, "inner") });
    expect(ran.code).toBe(1);
  });

  it.each([
    "patches: pi.yaml",
    "patches: [pi.yaml, null, { path: 7 }, { patch: pi.yaml }]",
    "patches: [{ path: other.yaml }]",
    "resources: [pi.yaml]",
    "patches: [",
    "- patches",
    "",
  ])("refuses a part of a manifest that no patch names: %j", async text => {
    put({ "kustomization.yaml": text, "pi.yaml": patch });
    const [code, stdout] = await check("pi.yaml");
    expect([code, stdout]).toEqual([1, expect.stringContaining("containers: Required value")]);
    expect(stdout).toContain(
      " If it is a patch of Kustomize, check the kustomization.yaml that names it too.\n",
    );
  });

  it("judges a patch that is a whole manifest, and tells what is no YAML in one that is not", async () => {
    put({
      "kustomization.yaml": "patches: [{ path: whole.yaml }, { path: odd.yaml }]",
      "whole.yaml": job,
      "odd.yaml": `${patch}---\na: [\n`,
    });
    expect((await check("whole.yaml"))[1]).toBe("1 Job or CronJob in 1 file, all accepted\n");
    const [code, stdout] = await check("odd.yaml");
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^odd\.yaml:7:1: error: .*\n(?: .*\n)+0 Jobs and CronJobs in 1 file, 1 error, 1 file unreadable, 1 Kustomize patch skipped\n$/,
    );
  });
});

describe("a patch of Kustomize", () => {
  const overlay = (parallelism: number, more: Readonly<Record<string, string>> = {}) => ({
    "base/kustomization.yaml": "resources: [job.yaml]",
    "base/job.yaml": job,
    "prod/kustomization.yaml": "resources: [../base]\npatches: [{ path: pi.yaml }]",
    "prod/pi.yaml": `${meta}spec: { parallelism: ${parallelism} }\n`,
    ...more,
  });

  it("is left out by import, which says so", async () => {
    put(overlay(3));
    const ran = await jobwright(["import", "base/job.yaml", "prod/pi.yaml"], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringMatching(/^1 Kustomize patch skipped$/m) });
    expect(ran.stdout).not.toContain("parallelism");
    const alone = await jobwright(["import", "prod/pi.yaml"], { cwd });
    expect(alone).toMatchObject({
      code: 2,
      stderr:
        "error: prod/pi.yaml holds no Job or CronJob, but 1 Kustomize patch: build them with Kustomize first\n",
    });
  });

  it("is compared by diff, which does not judge what kubectl apply does with it", async () => {
    const under = (side: string) =>
      Object.fromEntries(
        Object.entries(overlay(side === "a" ? 3 : 4)).map(([name, text]) => [`${side}/${name}`, text]),
      );
    put({ ...under("a"), ...under("b") });
    const { code, stdout } = await jobwright(["diff", "a", "b"], { cwd });
    expect([code, stdout]).toEqual([
      1,
      `--- a\n+++ b\n~ Job "pi" (${join("prod", "pi.yaml")}, a Kustomize patch)\n    ~ spec.parallelism: 3 → 4\n`,
    ]);
    const told = JSON.parse((await jobwright(["diff", "a", "b", "--format", "json"], { cwd })).stdout);
    expect(told.objects.find(({ status }: { status: string }) => status === "changed")).toEqual({
      kind: "Job",
      name: "pi",
      namespace: "",
      status: "changed",
      changes: [{ field: "spec.parallelism", from: 3, to: 4 }],
      file: join("prod", "pi.yaml"),
      isPatch: true,
    });
  });

  it("is named by next, as its base may set the time zone", async () => {
    put({
      "kustomization.yaml": "patches: [{ path: pi.yaml }]",
      "pi.yaml":
        'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: pi }\nspec: { schedule: "0 4 * * *" }\n',
    });
    const { stdout } = await jobwright(["next", "pi.yaml"], { cwd });
    expect(stdout).toContain('pi.yaml:4:9: CronJob "pi" (a Kustomize patch)\n');
  });

  describe("without a schedule", () => {
    const cronJob = (spec: string) =>
      `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: rep }\nspec: ${spec}\n`;
    const ran = async (...args: readonly string[]) =>
      slashed(await jobwright(["next", "-n", "1", ...args], { cwd }));
    beforeEach(() =>
      put({
        "base/cron.yaml": cronJob('{ schedule: "0 0 * * *" }'),
        "prod/kustomization.yaml": "resources: [../base]\npatches: [{ path: a.yaml }, { path: b.yaml }]",
        "prod/a.yaml": cronJob("{ jobTemplate: { spec: { parallelism: 3 } } }"),
        "prod/b.yaml": cronJob("{ schedule: null, timezone: Europe/Paris, suspend: maybe, jobTemplate: {} }"),
      }),
    );

    it("is skipped and counted by next", async () => {
      const { code, stdout, stderr } = await ran(".");
      expect([code, stderr]).toEqual([0, "2 Kustomize patches without a schedule skipped\n"]);
      expect(stdout.match(/CronJob .*/g)).toEqual(['CronJob "rep"']);
      const json = await ran("--format", "json", ".");
      expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, patches: 2, schedules: [{}] });
      expect(JSON.parse((await ran("--format", "json", "base")).stdout)).not.toHaveProperty("patches");
    });

    it("is told where nothing is listed", async () => {
      expect(await ran("prod/a.yaml")).toEqual({
        code: 2,
        stdout: "",
        stderr: "error: prod/a.yaml holds no CronJob, but 1 Kustomize patch without a schedule\n",
      });
      expect((await ran("prod")).stderr).toBe(
        "error: prod holds no CronJob, but 2 Kustomize patches without a schedule\n",
      );
    });

    it("is a fault in a manifest, and so is an empty schedule in a patch", async () => {
      put({ "prod/b.yaml": cronJob('{ schedule: "" }'), "whole.yaml": cronJob("{}") });
      const { code, stderr } = await ran("prod", "whole.yaml");
      expect([code, stderr]).toEqual([
        1,
        'prod/b.yaml:4:9: CronJob "rep" (a Kustomize patch): error: spec.schedule: Required value\n' +
          'whole.yaml:4:1: CronJob "rep": error: spec.schedule: Required value\n' +
          "1 Kustomize patch without a schedule skipped\n",
      ]);
    });
  });
});
