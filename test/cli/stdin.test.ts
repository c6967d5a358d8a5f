import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formats } from "../../src/cli/check/formats.ts";
import { golden, job, jobwright, shown } from "./run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-stdin-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string) => writeFileSync(join(folder, name), content);

const misspelt = job("pi").replace("spec: {t", "spec: {paralelism: 2, t");
const run = (args: readonly string[], stdin: string, env: Record<string, string> = {}) =>
  jobwright(args, { cwd: folder, stdin, env });

describe("--stdin-filename", () => {
  it.each(formats)("names the standard input in %s", async format => {
    const ran = await run(["check", "-", "--stdin-filename", "k8s/pi.yaml", "--format", format], misspelt);
    const text = shown(ran).replace(
      /"version": "\d+\.\d+\.\d+[^"]*",\n(\s+"rules")/,
      '"version": "0.0.0",\n$1',
    );
    await expect(text).toMatchFileSnapshot(golden(`stdin/${format}.txt`));
    expect(ran.stdout).not.toContain("stdin");
  });

  it("is a path of the repository on a runner of GitHub, whether there is such a file or not", async () => {
    mkdirSync(join(folder, "deploy"));
    const ran = await jobwright(["check", "-", "--stdin-filename", "pi.yaml", "--format", "github"], {
      cwd: join(folder, "deploy"),
      stdin: misspelt,
      env: { GITHUB_WORKSPACE: folder },
    });
    expect(ran.stdout).toMatch(/^::error file=deploy\/pi\.yaml,line=1,/);
  });

  it("names a standard input that cannot be read, or is empty", async () => {
    const empty = await run(["check", "-", "--stdin-filename", "a.yaml"], "");
    expect(empty).toMatchObject({ code: 2, stdout: expect.stringMatching(/^a\.yaml: error: is empty\n/) });
    for (const command of ["import", "next"])
      expect(await run([command, "-", "--stdin-filename", "a.yaml"], "a: [\n")).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^error: a\.yaml:2:1: found /),
      });
  });

  it("names a side of diff", async () => {
    put("a.yaml", job("pi"));
    const other = job("pi").replace("image: b", "image: c");
    const ran = await run(["diff", "-", "a.yaml", "--stdin-filename", "HEAD/a.yaml"], other);
    expect(ran.stdout).toMatch(/^--- HEAD\/a\.yaml\n\+\+\+ a\.yaml\n/);
    const none = await run(["diff", "a.yaml", "-", "--stdin-filename", "b.yaml"], "a: 1\n");
    expect(none.stderr).toBe("error: b.yaml holds no Job or CronJob\n");
    mkdirSync(join(folder, "some"));
    const mixed = await run(["diff", "some", "-", "--stdin-filename", "b.yaml"], job("a"));
    expect(mixed.stderr).toContain("some is a directory and b.yaml is not");
  });

  it("names the module that import writes", async () => {
    const ran = await run(["import", "-", "--out", "src", "--stdin-filename", "k8s/pi.yaml"], job("pi"));
    expect(ran).toMatchObject({ code: 0, stderr: "1 file written to src\n" });
    expect(readFileSync(join(folder, "src/pi.ts"), "utf8")).toContain('job("pi")');
    put("a.yaml", job("a"));
    const twice = await run(["import", "-", "a.yaml", "--out", "o", "--stdin-filename", "a.json"], job("b"));
    expect(twice.stderr).toBe(
      `error: a.json and a.yaml would both be ${join("o", "a.ts")}: nothing was written\n`,
    );
    const none = await run(["import", "-", "--stdin-filename", "a.json"], "a: 1\n");
    expect(none.stderr).toBe("error: a.json holds no Job or CronJob\n");
  });

  it("names the schedules of next", async () => {
    const cron = "{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: '@daily'}}";
    const ran = await run(["next", "-", "-n", "1", "--stdin-filename", "a.yaml"], cron);
    expect(ran.stdout).toMatch(/^a\.yaml:1:\d+: CronJob "a"\n/);
    const none = await run(["next", "-", "--stdin-filename", "a.yaml"], job("a"));
    expect(none.stderr).toBe("error: a.yaml holds no CronJob\n");
  });

  it("is refused where the standard input is not read, and without a name", async () => {
    put("a.yaml", job("a"));
    for (const args of [
      ["check", "a.yaml"],
      ["diff", "a.yaml", "a.yaml"],
      ["import", "a.yaml"],
      ["next", "@daily"],
    ])
      expect(await run([...args, "--stdin-filename", "b.yaml"], "")).toEqual({
        code: 2,
        stdout: "",
        stderr: "error: --stdin-filename names the standard input, but no input is -\n",
      });
    expect((await run(["check", "-", "--stdin-filename", ""], "")).stderr).toBe(
      "error: --stdin-filename has an empty value\n",
    );
  });
});
