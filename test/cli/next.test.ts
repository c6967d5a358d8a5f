import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { golden, jobwright, shown } from "./run.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-next-"));
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const cronJob = (name: string, fields: string) =>
    `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: ${name}}\nspec:\n${fields}`;
  file(
    "two.yaml",
    `${cronJob("nightly", '  schedule: "30 2 * * *"\n  timeZone: Europe/Paris\n')}---\n${cronJob("hourly", "  suspend: true\n  schedule: '@hourly'\n")}`,
  );
  file("wrong.yaml", cronJob("wrong", '  timeZone: europe/paris\n  schedule: "0 0 * * *"\n'));
  file(
    "no-text.yaml",
    [
      cronJob("number", "  schedule: 5\n"),
      cronJob("none", "  timeZone: Europe/Paris\n"),
      cronJob("empty", '  schedule: ""\n'),
      cronJob("list", '  schedule: ["30 2 * * *"]\n'),
      cronJob("zone", '  schedule: "30 2 * * *"\n  timeZone: 1\n'),
    ].join("---\n"),
  );
  file(
    "mixed.yaml",
    `${cronJob("wrong", '  schedule: "61 * * * *"\n')}---\n${cronJob("right", "  schedule: '@hourly'\n")}`,
  );
  file("job.yaml", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\n");
  file("broken.yaml", "a: [\n");
  file("partly.yaml", `a: [\n---\n${cronJob("right", "  schedule: '@hourly'\n")}---\nb: 'c\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const next = (...args: string[]) => jobwright(["next", ...args], { cwd: folder });

describe("next", () => {
  it.each([
    ["an-expression", ["30 2 * * 1-5"]],
    ["a-zone", ["30 2 * * *", "--tz", "America/New_York", "-n", "3", "--from", "2026-03-07T00:00:00Z"]],
    ["again", ["45 1 * * *", "--tz", "Australia/Lord_Howe", "-n", "3", "--from", "2027-04-03T00:00:00Z"]],
    ["half-an-hour", ["0 9 1 * *", "--tz", "Asia/Kolkata", "-n", "2"]],
    ["either-day", ["0 0 1 * 1", "-n", "2"]],
    ["never", ["0 0 31 2 *"]],
    ["descriptor", ["@weekly", "-n", "2"]],
    ["interval", ["@every 1h30m", "-n", "2"]],
    ["short-interval", ["@every 30s", "-n", "3"]],
    ["refused", ["61 * * * *"]],
    ["a-file", ["two.yaml", "-n", "2"]],
    ["a-file-elsewhere", ["two.yaml", "-n", "1", "--tz", "Asia/Tokyo"]],
    ["a-wrong-file", ["wrong.yaml"]],
    ["what-is-no-text", ["no-text.yaml"]],
    ["a-file-without", ["job.yaml"]],
    ["a-broken-file", ["broken.yaml"]],
    ["what-can-be-read", ["partly.yaml", "-n", "1"]],
    ["json-what-can-be-read", ["partly.yaml", "-n", "1", "--format", "json"]],
    ["no-file", ["cron.yaml"]],
    ["json", ["two.yaml", "-n", "1", "--format", "json"]],
    ["json-refused", ["mixed.yaml", "-n", "1", "--format", "json"]],
  ])("prints the expected output for %s", async (name, args) => {
    await expect(shown(await next(...args))).toMatchFileSnapshot(golden(`next/${name}.txt`));
  });

  it("says that --tz does not replace a zone in the schedule", async () => {
    const spec = 'schedule: "TZ=Europe/Paris 0 1 * * *"';
    const text = `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: own}\nspec: {${spec}}\n`;
    writeFileSync(join(folder, "own-zone.yaml"), text);
    for (const target of ["own-zone.yaml", "TZ=Europe/Paris 0 1 * * *"]) {
      const { code, stderr } = await next(target, "--tz", "UTC");
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/error: the schedule names a time zone itself, which --tz does not replace\n$/),
      ]);
    }
    expect((await next("own-zone.yaml", "-n", "1")).code).toBe(0);
  });

  it.each([
    "2026-02-30",
    "2026-02-29T00:00:00Z",
    "2026-13-01",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:60:00Z",
    "2026-01-01T00:00:00",
    "now",
    "",
  ])("refuses a --from that is not a valid time: %j", async from => {
    const { code, stderr } = await next("@daily", "--from", from);
    expect(code).toBe(2);
    expect(stderr).toContain("It takes a time such as 2026-03-29T00:00:00Z");
  });

  it("prints the right weekdays for years after 9998", async () => {
    const { stdout } = await next("0 0 1 1 *", "--from", "9998-12-01", "-n", "3", "--tz", "Europe/Paris");
    expect(stdout.match(/^ {2}\S+ \S+/gm)).toEqual([
      "  Fri 9999-01-01T00:00:00+01:00",
      "  Sat +010000-01-01T00:00:00+01:00",
      "  Mon +010001-01-01T00:00:00+01:00",
    ]);
  });

  it('marks the second of two equal local times with "again", also in later years', async () => {
    const { stdout } = await next("30 2 * * *", "--tz", "Europe/Paris", "-n", "1000", "--from", "2026-01-01");
    expect(stdout.match(/^.* again$/gm)).toEqual([
      "  Sun 2026-10-25T02:30:00+01:00   2026-10-25T01:30:00Z   again",
      "  Sun 2027-10-31T02:30:00+01:00   2027-10-31T01:30:00Z   again",
    ]);
  });

  it.each([
    ["", "'' is an empty name: it names no file"],
    ["cron.yaml", "cron.yaml does not exist"],
    ["30/2", "30/2 does not exist"],
    ["*/5", "*/5 matches no file"],
  ])("reports %j as a file that is not there, and says how to write a schedule", async (input, message) => {
    expect(await next(input)).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: ${message}; a schedule has five fields in quotes: "30 2 * * *"\n`,
    });
  });

  it("lists the CronJobs of directories, globs and several files", async () => {
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const cronJob = (name: string) =>
      `{apiVersion: batch/v1, kind: CronJob, metadata: {name: ${name}}, spec: {schedule: "@hourly"}}\n`;
    for (const path of ["k8s/more", "k8s/none", "k8s/docs"])
      mkdirSync(join(folder, path), { recursive: true });
    put("k8s/a.yaml", cronJob("a"));
    put("k8s/more/b.yaml", cronJob("b"));
    put("k8s/none/job.yaml", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\n");
    const names = async (...args: string[]) => {
      const { code, stdout, stderr } = await next(...args, "-n", "1");
      return [code, ...(stdout.match(/(?<=CronJob ")\w+/g) ?? []), stderr];
    };
    expect(await names("k8s")).toEqual([0, "a", "b", ""]);
    expect(await names("k8s/**/*.yaml", "--exclude", "**/more/**")).toEqual([0, "a", ""]);
    expect(await names("k8s/more/b.yaml", "k8s/a.yaml", "k8s/a.yaml")).toEqual([0, "b", "a", ""]);
    expect(await names("k8s/a.yaml", "k8s/missing.yaml")).toEqual([
      2,
      "a",
      'error: k8s/missing.yaml does not exist; a schedule has five fields in quotes: "30 2 * * *"\n',
    ]);
    expect(await names("k8s/a.yaml", "broken.yaml")).toEqual([
      2,
      "a",
      expect.stringMatching(/^error: broken\.yaml:2:1: /),
    ]);
    expect(await names("k8s", "--exclude", "k8s/**")).toEqual([2, "error: --exclude leaves no file\n"]);
    expect(await names("k8s/none")).toEqual([2, "error: k8s/none holds no CronJob\n"]);
    expect(await names("k8s/none", "job.yaml")).toEqual([2, "error: no file holds a CronJob\n"]);
    expect(await names("k8s/docs")).toEqual([
      2,
      "error: k8s/docs contains no file that ends in .yaml, .yml or .json\n",
    ]);
  });

  it("lists schedules before those of files", async () => {
    const { code, stdout } = await next("two.yaml", "0 3 * * *", "@daily", "-n", "1");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^0 3 \* \* \*: [\s\S]*\n\n@daily: [\s\S]*\n\ntwo\.yaml:5:3: /);
  });

  it("asks for quotes around a schedule that the shell has split", async () => {
    for (const args of [
      ["30", "2", "*"],
      ["*/5", "a", "b"],
    ])
      expect(await next(...args)).toMatchObject({
        code: 2,
        stderr: 'error: a schedule is one argument, in quotes: next "30 2 * * *"\n',
      });
  });

  it("takes files whose names could be the start of a schedule", async () => {
    for (const name of ["2024", "2025"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "a.yaml"), readFileSync(join(folder, "two.yaml")));
    }
    expect(await next("2024", "2025", "-n", "1")).toMatchObject({ code: 0, stderr: "" });
  });

  it("--tz replaces a timeZone that is not a string", async () => {
    const { code, stdout } = await next("no-text.yaml", "-n", "1", "--tz", "Asia/Tokyo");
    expect(code).toBe(1);
    expect(stdout).toContain('CronJob "zone"\n30 2 * * *: At 02:30 every day (Asia/Tokyo).');
  });

  it("refuses a misspelt timeZone field, unless --tz is given", async () => {
    const stdin =
      "{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: '0 3 * * *', timezone: Europe/Berlin}}";
    const { code, stderr } = await jobwright(["next", "-"], { stdin });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'spec.timezone: Invalid value: "Europe/Berlin": unknown field, did you mean "timeZone"?',
    );
    expect((await jobwright(["next", "-", "--tz", "UTC"], { stdin })).code).toBe(0);
  });

  it("warns of unknown fields, except inside jobTemplate", async () => {
    const stdin =
      "{apiVersion: batch/v1, kind: CronJob, timeZone: Asia/Tokyo, metadata: {name: a}, spec: {schedule: '0 3 * * *', tz: Europe/Paris, jobTemplate: {spek: 1}}}";
    const { code, stdout } = await jobwright(["next", "-", "-n", "1"], { stdin });
    expect(code).toBe(0);
    const warnings = [
      'timeZone: Invalid value: "Asia/Tokyo": unknown field',
      'spec.tz: Invalid value: "Europe/Paris": unknown field',
    ];
    for (const warning of warnings) expect(stdout).toContain(`warning: ${warning}\n`);
    expect(stdout).not.toContain("spek");
    const json = await jobwright(["next", "-", "--format", "json"], { stdin });
    expect(JSON.parse(json.stdout).schedules[0].warnings).toEqual(warnings);
  });

  it("warns of a name that YAML reads as no text", async () => {
    const stdin =
      "{apiVersion: batch/v1, kind: CronJob, metadata: {name: n, namespace: 1.0}, spec: {schedule: '0 3 * * *'}}";
    const { code, stdout } = await jobwright(["next", "-", "-n", "1"], { stdin });
    expect(code).toBe(0);
    const warnings = [
      'metadata.name: Invalid value: false: must be a string. YAML reads n as no text: quote it, "n"',
      'metadata.namespace: Invalid value: 1: must be a string. YAML reads 1.0 as no text: quote it, "1.0"',
    ];
    for (const warning of warnings) expect(stdout).toContain(`warning: ${warning}\n`);
    const json = await jobwright(["next", "-", "--format", "json"], { stdin });
    expect(JSON.parse(json.stdout).schedules[0].warnings).toEqual(warnings);
  });

  it("refuses a suspend that is not a boolean", async () => {
    const stdin =
      "{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: '0 3 * * *', suspend: 'true'}}";
    const { code, stderr } = await jobwright(["next", "-", "--tz", "UTC"], { stdin });
    expect(code).toBe(1);
    expect(stderr).toContain("spec.suspend: Invalid value: ");
    expect(stderr).toContain("must be true or false");
  });

  it.each(["kind: Cronjob, ", ""])("does not skip a CronJob with a wrong or missing kind: %s", async kind => {
    const stdin = `{apiVersion: batch/v1, ${kind}metadata: {name: a}, spec: {schedule: "61 * * * *", jobTemplate: {}}}
---
{apiVersion: batch/v1, kind: CronJob, metadata: {name: b}, spec: {schedule: "@daily"}}`;
    const { code, stderr } = await jobwright(["next", "-"], { stdin });
    expect(stderr).toContain('"61 * * * *" is not a schedule');
    expect(code).toBe(1);
  });

  it("reads the standard input", async () => {
    const stdin = "{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: '@daily'}}";
    const { code, stdout } = await jobwright(["next", "-", "-n", "1"], { stdin });
    expect(code).toBe(0);
    expect(stdout).toContain("2026-01-02T00:00:00Z");
  });
});
