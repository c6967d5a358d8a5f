// Runs the packed package in every runtime on this machine. Deno, Bun and Chromium run where they are installed.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isWindows, withSlashes } from "../../src/cli/place.ts";
import { installTarball, root } from "./tarball.ts";

let folder: string;
beforeAll(() => {
  folder = installTarball();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const chain = `job("pi").completions(0).template(t => t.restartPolicy("Never").container("pi", "perl:5.34"))`;
const script = `
const pi = ${chain};
let fault = "";
try { job("pi").template(t => t.restartPolicy("Never")).build(); } catch (e) { fault = e.name; }
let same = false;
try { failed({}); } catch (e) { same = e instanceof InvalidError; }
const result = { yaml: pi.toYaml(), fault, same, read: parseManifests(pi.toYaml()).length };
`;
const print = "console.log(JSON.stringify(result));";
const expected = {
  yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: pi
spec:
  completions: 0
  template:
    spec:
      containers:
      - image: perl:5.34
        name: pi
      restartPolicy: Never
`,
  fault: "InvalidError",
  // All entries share the same error classes.
  same: true,
  read: 1,
};

/** Returns the path of a program that is on the PATH. */
function program(name: string): string | undefined {
  const [finder, file] = isWindows ? ["where", `${name}.exe`] : ["which", name];
  // `where` names all that it finds.
  const [found] = spawnSync(finder, [file], { encoding: "utf8" }).stdout.trim().split(/\r?\n/);
  return found || undefined;
}

/** Returns what a command prints for a new file, which follows its other arguments. */
function printed(file: string, text: string, command: readonly string[]): string {
  writeFileSync(join(folder, file), text);
  const [head, ...args] = command as [string, ...string[]];
  return execFileSync(head, [...args, file], { cwd: folder, encoding: "utf8" });
}

const run = (file: string, text: string, command: readonly string[]): unknown =>
  JSON.parse(printed(file, text, command));

const imports = `import { InvalidError, job } from "jobwright";
import { parseManifests } from "jobwright/read";
import { failed } from "jobwright/testing";`;
const requires = `const { InvalidError, job } = require("jobwright");
const { parseManifests } = require("jobwright/read");
const { failed } = require("jobwright/testing");`;
const esm = imports + script + print;
const cjs = requires + script + print;
const module = `import { job } from "jobwright"; export default ${chain};`;
const cli = join("node_modules", "jobwright", "dist", "cli.js");

describe("the packed package", () => {
  it("runs in Node from ESM", () => expect(run("a.mjs", esm, [process.execPath])).toEqual(expected));
  it("runs in Node from CommonJS", () => expect(run("a.cjs", cjs, [process.execPath])).toEqual(expected));

  const others = {
    Deno: [program("deno"), "run", "--no-prompt", "--node-modules-dir=manual", "--allow-all"],
    Bun: [program("bun"), "run"],
  };
  for (const [name, [path, ...args]] of Object.entries(others)) {
    const command = [path as string, ...args] as string[];
    it.skipIf(path === undefined)(`runs in ${name} from ESM`, () =>
      expect(run("a.mjs", esm, command)).toEqual(expected),
    );
    it.skipIf(path === undefined)(`runs in ${name} from CommonJS`, () =>
      expect(run("a.cjs", cjs, command)).toEqual(expected),
    );
    it.skipIf(path === undefined)(`renders a module in ${name}`, () =>
      expect(printed("pi.ts", module, [...command, cli, "render"])).toBe(expected.yaml),
    );
  }

  const chromium = program("chromium");
  it.skipIf(chromium === undefined)("runs in a browser bundle", async () => {
    const text = `${imports}${script}document.title = JSON.stringify(result);`;
    const made = await build({
      stdin: { contents: text, resolveDir: folder },
      bundle: true,
      write: false,
      platform: "browser",
      format: "iife",
    });
    const page = `<!doctype html><title>none</title><script>${made.outputFiles[0]?.text.replaceAll("</", "<\\/")}</script>`;
    writeFileSync(join(folder, "page.html"), page);
    const dom = execFileSync(
      chromium as string,
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-sync",
        "--disable-background-networking",
        "--disable-component-update",
        `--user-data-dir=${join(folder, "profile")}`,
        "--dump-dom",
        `file://${join(folder, "page.html")}`,
      ],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    const title = /<title>([\s\S]*?)<\/title>/.exec(dom)?.[1] ?? "";
    expect(
      JSON.parse(
        title
          .replaceAll("&quot;", '"')
          .replaceAll("&gt;", ">")
          .replaceAll("&lt;", "<")
          .replaceAll("&amp;", "&"),
      ),
    ).toEqual(expected);
  });

  it("contains the expected files and no others", () => {
    const files = readdirSync(join(folder, "node_modules", "jobwright"), {
      recursive: true,
      encoding: "utf8",
    });
    const odd = files.filter(
      f =>
        !/^(dist(\/[\w.-]+\.(js|cjs|map|d\.ts|d\.cts))?|docs(\/guide(\/[\w-]+\.md)?)?|bench(\/RESULTS\.md)?|README\.md|LICENSE|NOTICE|package\.json)$/.test(
          withSlashes(f),
        ),
    );
    expect(odd).toEqual([]);
    for (const file of [
      "dist/index.js",
      "dist/index.cjs",
      "dist/index.d.ts",
      "dist/index.d.cts",
      "docs/guide/README.md",
      "LICENSE",
      "NOTICE",
    ])
      expect(existsSync(join(folder, "node_modules", "jobwright", file)), file).toBe(true);
  });

  it("has the same types for ES and CommonJS modules, whose builders go together", () => {
    writeFileSync(join(folder, "old.cts"), `import { job } from "jobwright";\nexport const pi = ${chain};\n`);
    const text = `import { type JobBuilder, toYaml } from "jobwright";
import { complete } from "jobwright/testing";
import { pi } from "./old.cjs";
export const same: JobBuilder<never> = pi;
export const told: string = toYaml(pi) + complete(pi).metadata.name;
// @ts-expect-error A builder is no number.
export const wrong: number = pi;
`;
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
    const tsc = [process.execPath, join(root, "node_modules/typescript/bin/tsc"), ...options];
    expect(printed("new.mts", text, tsc)).toBe("");
  });

  it("has no dependencies, and loads no CommonJS module when it is imported", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(manifest.dependencies).toBeUndefined();
    const loaded = `import "jobwright"; import { createRequire } from "node:module";
      console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
    expect(run("loaded.mjs", loaded, [process.execPath])).toEqual([]);
  });
});
