// Folders that cannot be read. Root can read everything, so the tests make the system's error themselves.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { readdir, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hasLinks, jobwright, slashed } from "./run.ts";

/** The paths that were freed of links. */
const freed = vi.hoisted((): string[] => []);

vi.mock("node:fs/promises", async importOriginal => {
  const real = await importOriginal<{ readdir: typeof readdir; realpath: typeof realpath }>();
  const locked = (folder: string, ...rest: []) => {
    if (folder.endsWith("locked"))
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${folder}'`), { code: "EACCES" });
    return real.readdir(folder, ...rest);
  };
  const free = (path: string) => {
    freed.push(path);
    return real.realpath(path);
  };
  return { ...real, readdir: locked, realpath: free };
});

const job = `apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec: {parallelism: -1, template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-folders-"));
  for (const name of ["a", "locked", "z"]) {
    mkdirSync(join(folder, "k8s", name), { recursive: true });
    writeFileSync(join(folder, "k8s", name, "job.yaml"), job);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...args: string[]) => slashed(await jobwright(args, { cwd: folder }));
const heads = (text: string) => text.split("\n").filter(line => line.includes("error"));

describe("a directory that cannot be read", () => {
  it("is reported, and the other directories are checked anyway", async () => {
    const { code, stdout } = await run("check", "k8s");
    expect(code).toBe(2);
    expect(heads(stdout).map(line => line.split(": Invalid")[0])).toEqual([
      "k8s/locked: error: cannot be read: permission denied",
      'k8s/a/job.yaml:4:8: error: Job "a": spec.parallelism',
      'k8s/z/job.yaml:4:8: error: Job "a": spec.parallelism',
      "2 Jobs and CronJobs in 2 files, 2 refused, 3 errors, 1 file unreadable",
    ]);
    expect((await run("check", "k8s/locked")).stdout).toContain(
      "k8s/locked: error: cannot be read: permission denied\n",
    );
  });

  it.each(["k8s/*/*.yaml", "k8s/**", "{k8s/a,k8s/locked,k8s/z}/job.yaml", "k8s/locked/*.yaml"])(
    "is reported if a glob looks into it: %s",
    async glob => {
      const { code, stdout } = await run("check", glob);
      expect(code).toBe(2);
      expect(heads(stdout)[0]).toBe("k8s/locked: error: cannot be read: permission denied");
      expect((await run("check", glob, "k8s/a", "--exclude", "k8s/locked")).code).toBe(1);
    },
  );

  it("does not matter to a glob that matches nothing in it", async () => {
    expect((await run("check", "k8s/{a,z}/*.yaml")).code).toBe(1);
    expect((await run("check", "k8s/*/nothing/*.yaml", "k8s/nowhere/*.yaml")).stdout).toContain(
      "k8s/nowhere/*.yaml: error: matches no file\n",
    );
  });

  it("is not reported if --exclude leaves it out", async () => {
    for (const glob of ["k8s/locked", "k8s/locked/**", "**/locked/**"]) {
      const { code, stdout } = await run("check", "k8s", "--exclude", glob);
      expect([code, heads(stdout).at(-1)]).toEqual([
        1,
        "2 Jobs and CronJobs in 2 files, 2 refused, 2 errors",
      ]);
    }
  });

  it("makes import write nothing, and diff exit with 2", async () => {
    const locked = "error: k8s/locked cannot be read: permission denied\n";
    const imported = await run("import", "k8s", "--out", "src");
    expect(imported).toMatchObject({
      code: 2,
      stderr: `${locked}nothing was written, for 1 of 3 files: --exclude passes files over\n`,
    });
    expect(await run("diff", "k8s", "k8s")).toEqual({
      code: 2,
      stdout: "no difference in 2 Jobs and CronJobs\n",
      stderr: locked + locked,
    });
  });
});

describe.skipIf(!hasLinks)("a symbolic link that leads nowhere", () => {
  it.each(["k8s/a", "k8s/a/*.yaml", "k8s/**/*.yaml", "k8s/a/{job,gone}.yaml"])(
    "is reported for %s",
    async path => {
      symlinkSync("nowhere", join(folder, "k8s/a/gone.yaml"));
      const { code, stdout } = await run("check", path, "--exclude", "k8s/locked");
      expect(stdout).toContain(
        "k8s/a/gone.yaml: error: is a symbolic link to nowhere, which does not exist\n",
      );
      expect(code).toBe(2);
    },
  );

  it("is ignored by a glob that does not match it", async () => {
    symlinkSync("nowhere", join(folder, "k8s/a/gone.yaml"));
    expect((await run("check", "k8s/a/j*.yaml")).code).toBe(1);
  });
});

it("the system looks for links in the path of a directory once, not for each directory below", async () => {
  const deep = join(folder, "k8s", "a", ...Array(50).fill("deep"));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, "job.yaml"), job);
  if (hasLinks) symlinkSync(join(folder, "k8s", "a"), join(deep, "back"), "dir");
  freed.length = 0;
  const { stdout } = await run("check", "k8s/a");
  expect(stdout).toContain("2 Jobs and CronJobs in 2 files");
  expect(freed.filter(path => path.includes("deep")).length).toBeLessThan(5);
});
