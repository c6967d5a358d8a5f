// Patches of Kustomize are parts of manifests: `check` leaves their verdict to what `kustomize build` prints.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
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

  describe("compared by diff", () => {
    /** Writes a directory whose patches have these texts. */
    const side = (name: string, ...patches: readonly string[]) =>
      put({
        [`${name}/kustomization.yaml`]: `resources: [../base]\npatches: [${patches.map((_, i) => `{ path: p${i}.yaml }`).join(", ")}]`,
        ...Object.fromEntries(patches.map((text, i) => [`${name}/p${i}.yaml`, text])),
      });
    const ran = async (...args: readonly string[]) => slashed(await jobwright(["diff", ...args], { cwd }));
    const told = async () =>
      JSON.parse((await jobwright(["diff", "a", "b", "--format", "json"], { cwd })).stdout);
    const containers = (...items: readonly string[]) =>
      `${meta}spec: { template: { spec: { containers: [${items.join(", ")}] } } }\n`;
    const replaced = (image: string) => containers("{ $patch: replace }", `{ name: a, image: ${image} }`);
    const named = (name: string, text: string) => text.replace("name: pi", `name: ${name}`);
    const gone = `$patch: delete\n${named("gone", meta)}`;
    const misspelt = named("tau", `${meta}spec: { paralelism: 3 }\n`);

    it("is equal if its values are, even if the server could not decode them", async () => {
      side("a", replaced("b"), gone, misspelt);
      side("b", `# the same\n${replaced('"b"')}`, gone, misspelt);
      const said = { code: 0, stdout: "no difference in 3 Jobs and CronJobs\n", stderr: "" };
      expect(await ran("a", "b")).toEqual(said);
      expect(await ran("a/p0.yaml", "b/p0.yaml")).toMatchObject({ code: 0, stderr: "" });
      expect(await told()).toMatchObject({ equal: true });
    });

    it("is changed as a whole if it cannot be decoded", async () => {
      side("a", replaced("b"), named("e", patch));
      side("b", replaced("c"), named("e", patch).replace("3", "4"), gone);
      const fault = (side: string) =>
        `${side}/p0.yaml:4:44: Job "pi": spec.template.spec.containers[0].$patch: Invalid value: "replace": unknown field`;
      expect(await ran("a", "b")).toEqual({
        code: 1,
        stdout:
          '--- a\n+++ b\n~ Job "pi" (p0.yaml, a Kustomize patch)\n' +
          `    not compared field by field: ${fault("a")}\n` +
          '~ Job "e" (p1.yaml, a Kustomize patch)\n    ~ spec.parallelism: 3 → 4\n' +
          '+ Job "gone" (p2.yaml, a Kustomize patch)\n',
        stderr: "",
      });
      const { equal, objects } = await told();
      expect([equal, objects[0]]).toEqual([
        false,
        {
          ...{ kind: "Job", name: "pi", namespace: "", status: "changed", changes: [] },
          ...{
            faults: ["a", "b"].map(name => fault(name).replace("/", sep)),
            file: "p0.yaml",
            isPatch: true,
          },
        },
      ]);
      expect(objects[2]).toEqual({
        ...{ kind: "Job", name: "gone", namespace: "", status: "only in B", changes: [] },
        ...{ file: "p2.yaml", isPatch: true },
      });
    });

    it("is changed by a default and by null, which Kustomize puts over what the base says", async () => {
      side("a", `${meta}spec: { parallelism: 3 }\n`);
      side("b", `${meta}spec: { parallelism: 3, backoffLimit: 6, suspend: null }\n`);
      expect(await ran("a", "b")).toEqual({
        code: 1,
        stdout:
          '--- a\n+++ b\n~ Job "pi" (p0.yaml, a Kustomize patch)\n' +
          "    only in what makes no difference in a whole manifest, such as a default\n",
        stderr: "",
      });
    });

    it("may patch an object that another patch of its file patches", async () => {
      side("a", `${patch}---\n${replaced("b")}`);
      side("b", `${patch}---\n${replaced("c")}---\n${patch}`);
      const { code, stdout, stderr } = await ran("a", "b");
      expect([code, stderr]).toEqual([1, ""]);
      expect(stdout.match(/^[-+~] .*/gm)).toEqual([
        '~ Job "pi" (p0.yaml, a Kustomize patch)',
        '+ Job "pi" (p0.yaml, a Kustomize patch)',
      ]);
    });

    it("is not compared with a manifest that cannot be decoded", async () => {
      side("a", replaced("b"));
      put({ "b/p0.yaml": replaced("b") });
      const { code, stdout, stderr } = await ran("a", "b");
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^error: b\/p0\.yaml:4:44: .*\n$/);
      put({ "b/p0.yaml": job });
      expect(await ran("a", "b")).toMatchObject({
        code: 1,
        stdout: expect.stringContaining("\n    not compared field by field: a/p0.yaml:4:44: "),
        stderr: "",
      });
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

  describe("listed by next", () => {
    const cronJob = (spec: string) =>
      `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: rep }\nspec: ${spec}\n`;
    const next = (...args: readonly string[]) => jobwright(["next", "-n", "1", ...args], { cwd });
    const ran = async (...args: readonly string[]) => slashed(await next(...args));
    beforeEach(() =>
      put({
        "base/cron.yaml": cronJob('{ schedule: "0 0 * * *" }'),
        "prod/kustomization.yaml": "resources: [../base]\npatches: [{ path: a.yaml }, { path: b.yaml }]",
        "prod/a.yaml": cronJob("{ jobTemplate: { spec: { parallelism: 3 } } }"),
        "prod/b.yaml": cronJob("{ schedule: null, timezone: Europe/Paris, suspend: maybe, jobTemplate: {} }"),
      }),
    );

    it("is skipped and counted if it has no schedule", async () => {
      const { code, stdout, stderr } = await ran(".");
      expect([code, stderr]).toEqual([0, "2 Kustomize patches without a schedule skipped\n"]);
      expect(stdout.match(/CronJob .*/g)).toEqual(['CronJob "rep"']);
      const json = await next("--format", "json", ".");
      expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, patches: 2, schedules: [{}] });
      expect(JSON.parse((await next("--format", "json", "base")).stdout)).not.toHaveProperty("patches");
    });

    it("holds no unknown fields where it tells Kustomize how to merge", async () => {
      put({
        "prod/a.yaml": `$patch: replace\n${cronJob('{ schedule: "@daily", $retainKeys: [schedule], tz: UTC }')}`,
      });
      expect((await ran("prod/a.yaml")).stdout.match(/warning: .*/g)).toEqual([
        'warning: spec.tz: Invalid value: "UTC": unknown field',
      ]);
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
