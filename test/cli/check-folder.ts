// Shared by the tests of `check`: each test has its own folder with manifests.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { ObjectVerdict, Summary } from "../../src/cli/check/report.ts";
import type { Finding } from "../../src/cli/findings.ts";
import { jobwright, type Ran, type RunOptions } from "./run.ts";

/** The folder of the test that runs. */
export let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-check-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

export const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
export const run = (...args: string[]): Promise<Ran> => jobwright(args, { cwd: folder });
export const check = (...args: string[]): Promise<Ran> => run("check", ...args);

/** What `check --format json` prints. */
export interface Report {
  readonly ok: boolean;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly objects: readonly ObjectVerdict[];
}

/** Returns the JSON report of `check`. */
export async function report(args: readonly string[], options?: RunOptions): Promise<Report> {
  const { stdout } = await jobwright(["check", "--format", "json", ...args], options);
  return JSON.parse(stdout) as Report;
}
