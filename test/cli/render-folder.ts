// Shared by the tests of `render`: each test has its own folder with modules.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { parseYaml } from "../../src/read/index.ts";
import { jobwright, type Ran, type RunOptions } from "./run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-render-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Returns the path of a file in the test's folder. */
export const at = (name: string): string => join(folder, name);
export const put = (name: string, text: string): void => {
  mkdirSync(at(join(name, "..")), { recursive: true });
  writeFileSync(at(name), text);
};
export const render = (...args: string[]): Promise<Ran> => renderWith({}, ...args);
export const renderWith = (options: RunOptions, ...args: string[]): Promise<Ran> =>
  jobwright(["render", ...args], { cwd: folder, ...options });
export const head = 'import { job, cronJob, jobList, container } from "jobwright";\n';
export const made = (name: string): string =>
  `job("${name}").template(t => t.restartPolicy("Never").container("a", "b"))`;

interface Named {
  readonly metadata: { readonly name: string };
}
export const names = ({ stdout }: Ran): string[] =>
  parseYaml(stdout).map(value => (value as unknown as Named).metadata.name);

/** Renders a module of this text, and returns the names of the printed objects. */
export async function rendered(text: string, file = "m.ts"): Promise<string[]> {
  put(file, text);
  const ran = await render(file);
  expect(ran.code, ran.stderr).toBe(0);
  return names(ran);
}
