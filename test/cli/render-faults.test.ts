import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { isWindows } from "../../src/cli/place.ts";
import { at, head, made, put, render } from "./render-folder.ts";
import { golden, shown, slashed } from "./run.ts";

/** A file that is not there. On Windows, Node's message has its drive. */
const missing = "/none/at/all.json";

describe("faults that render reports", () => {
  it.each(["{ a: %s }", '"$ITEMS"', "true"])("include a List whose items are not a list: %s", async items => {
    put(
      "m.ts",
      `${head}export default { apiVersion: "v1", kind: "List", items: ${items.replace("%s", made("a"))} };`,
    );
    const ran = await render("m.ts");
    expect(ran.stderr).toContain(
      "default (List): items: must be a list: kubectl refuses a List of anything else",
    );
    expect(ran).toMatchObject({ code: 1, stdout: "" });
  });

  it("include equal names of two objects that --namespace puts into one namespace", async () => {
    put("m.ts", `${head}export const a = ${made("a")};\nexport const b = a.namespace("x");`);
    expect((await render("m.ts")).stderr).toBe("");
    const { stderr } = await render("m.ts", "--namespace", "x");
    expect(stderr).toContain("it has the name of a: the cluster keeps only one of them");
  });

  it("name the export, the field's path and the line of the builder call", async () => {
    put(
      "lib.ts",
      `import { job } from "jobwright";

interface Shape {
  readonly width: number;
}

export const helper = job("helper")
  // Minus two.
  .completions(-2)
  .template(t => t.restartPolicy("Never").container("a", "b"));
`,
    );
    put(
      "m.ts",
      `${head}import { helper } from "./lib.js";
type Options = {
  name: string;
};
export const bad = job("bad")
  .parallelism(-1)
  .label("app", "x")
  .label("bad key!", "x").label("also", "fine")
  .template(t => t
    .restartPolicy("Never")
    .container("a", "busybox", c => c
      .command("x")
      .volumeMount("data", "/data"))
    .container(c => c.name("B_ad").image("y"))
    .containers([container("c", "d").port(70000)].concat([] as never[]))
    .container(container("e", "f").imagePullPolicy("Sometimes" as never)));
export const made = (() => {
  const options: Options = { name: "Zz" };
  return [helper, job(options.name)];
});
export const plain = {
  apiVersion: "batch/v1", kind: "Job", metadata: { name: "plain" }, spec: { backofLimit: 1, template: {} },
};
export const hides = job("hides").template(t => t.restartPolicy("Never").container("a", "b", c => c
  .env({ A: "1" })
  .env([{ name: "A", value: "1" }, { name: "A", value: "2" }])));
`,
    );
    await expect(shown(await render("m.ts"))).toMatchFileSnapshot(golden("render/faults.txt"));
  });

  it("include an onExit() rule without an action", async () => {
    put("m.ts", `${head}export const a = ${made("a")}.onExit(3);\nexport default [a, ${made("b")}];`);
    const { code, stdout, stderr } = await render("m.ts");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(
      "default[0]: it is a rule that does nothing yet: end it with failJob(), failIndex(), ignore() or count()",
    );
  });

  it("include a builder that was spread", async () => {
    put(
      "m.ts",
      `${head}const a = ${made("a")};\nexport const b = { ...a };\nexport default { kind: "Job", ...a };`,
    );
    const { code, stdout, stderr } = await render("m.ts");
    expect([code, stdout]).toEqual([1, ""]);
    for (const path of ["default", "b"])
      expect(stderr).toContain(
        `${path}: a builder was spread: export it as it is, or spread what its build() returns`,
      );
  });

  it("include violations of the given --namespace and --pod-security", async () => {
    put(
      "m.ts",
      `${head}export const a = ${made("a")}
  .namespace("team-b");
export const b = ${made("b")};
export const c = cronJob("c", "@daily").jobTemplate({ spec: ${made("c")}.build().spec });
export const other = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "d", namespace: "team-b" } };
`,
    );
    expect((await render("m.ts", "--namespace", "team-b", "--pod-security", "baseline")).code).toBe(0);
    const ran = await render("m.ts", "--namespace", "team-a", "--pod-security", "restricted");
    await expect(shown(ran)).toMatchFileSnapshot(golden("render/cluster.txt"));
  });

  it.each([
    ['job("a").timeout("10m")', "timeout is not a function: did you mean JobSpec.activeDeadlineSeconds?"],
    ['job("a").backofLimit(1)', "did you mean JobSpec.backoffLimit or JobSpec.backoffLimitPerIndex?"],
    [`${made("a")}.container("b", "c")`, "container is not a function: did you mean PodSpec.containers?"],
    // Another object's method may have the name of a field.
    ["({}).every()", "every is not a function\n"],
    ["({}).greet()", "greet is not a function\n"],
    ["({}).json()", "json is not a function\n"],
    ["timeout()", "timeout is not a function\n"],
  ])("say which field was meant by a method that no builder has: %s", async (call, message) => {
    put("m.ts", `${head}const timeout: any = 1;\nexport const a = ${call};`);
    expect((await render("m.ts")).stderr).toContain(message);
  });

  it("show the callers of a function that threw, in all of the module's files", async () => {
    put(
      "lib/deep.ts",
      "type T = {\n  a: 1;\n};\n\nexport const fail = (): T => {\n  throw new Error('deep');\n};\n",
    );
    put(
      "m.ts",
      "import { fail } from './lib/deep.js';\n\nexport const a = () => [1].map(() => fail());\nconst b = fail;\nb();\n",
    );
    await expect(shown(slashed(await render("m.ts")))).toMatchFileSnapshot(golden("render/callers.txt"));
  });

  it("of what a function of another file made show who called it", async () => {
    put(
      "acme.ts",
      `${head}export const acmeJob = (name: string) => job(name)
  .template(t => t.restartPolicy("Never")
    .container(name, "a"));
`,
    );
    put(
      "m.ts",
      'import { acmeJob } from "./acme.ts";\nconst named = (name: string) => acmeJob(name);\nexport default ["a", "B"].map(named);\n',
    );
    const { stderr } = await render("m.ts");
    expect(stderr.match(/^acme\.ts.*?B|^ {2}called.*/gm)).toEqual([
      'acme.ts:2:45: error: default[1] (Job "B',
      "  called from m.ts:2:40, m.ts:3:27",
      'acme.ts:4:6: error: default[1] (Job "B',
      "  called from m.ts:2:40, m.ts:3:27",
    ]);
  });

  it("are located through the source map of a compiled module", async () => {
    put(
      "src/m.ts",
      `import { job } from "jobwright";\n\ntype T = { a: string };\n\nexport const bad: unknown = job("bad")\n  .parallelism(-1);\n`,
    );
    const out = at("out/m.js");
    buildSync({ entryPoints: [at("src/m.ts")], outfile: out, format: "esm", sourcemap: true });
    const { stderr } = slashed(await render("out/m.js"));
    expect(stderr).toContain("src/m.ts:6:4: error: bad");
    expect(stderr).toContain("  6 |   .parallelism(-1);\n");
  });

  it("keep render from writing anything, even the exports without faults", async () => {
    put("m.ts", `${head}export const a = ${made("a")}; export const b = ${made("B")};`);
    const ran = await render("m.ts", "--out", "k8s");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe("");
    expect(existsSync(at("k8s"))).toBe(false);
    expect((await render("m.ts")).stdout).toBe("");
  });

  it.each([
    ["throws", "function f(): never {\n  throw new TypeError('no');\n}\nf();"],
    [
      "throws-for-a-cause",
      `import { readFileSync } from "node:fs";
const read = (file: string) => {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error("no settings", { cause });
  }
};
function settings() {
  return read("${missing}");
}
export default [settings()];`,
    ],
    [
      "throws-for-causes",
      `const one = new RangeError("one", { cause: { code: 7 } });
export const a = async () => {
  const all = new AggregateError([one, new Error("two", { cause: one })], "all of them failed");
  all.cause = all;
  throw all;
};`,
    ],
    ["throws-text", "throw 'text';"],
    ["syntax", "export const a = {\n  b: 1;\n};"],
    ["missing-import", "import './nothere.js';"],
    ["missing-package", "import 'no-such-package-here';"],
    ["nothing", "export const a = 1;"],
    ["build", `${head}export default ${made("X")}\n  .build();`],
    ["rejected", "export const a = Promise.reject(new Error('boom'));"],
    ["function-throws", "export const a = () => {\n  throw new Error('boom');\n};"],
    [
      "generator-throws",
      `${head}export default function* () {\n  yield ${made("a")};\n  throw new Error('boom');\n}`,
    ],
    [
      "not-json",
      "export default { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'a' }, spec: { f: () => 1 } };",
    ],
    [
      "cycle",
      "const a: Record<string, unknown> = { apiVersion: 'v1', kind: 'X' };\na.self = a;\nexport default a;",
    ],
    ["no-kind", "export default { metadata: { name: 'a' }, spec: {} };"],
  ])("include errors of the module itself: %s", async (name, code) => {
    put("m.ts", code);
    const text = shown(await render("m.ts")).replace(resolve(missing), missing);
    await expect(text).toMatchFileSnapshot(golden(`render/${name}.txt`));
  });

  const hint = ": did you mean JobSpec.activeDeadlineSeconds?";

  it.each([
    ["job('a').timeout(5);", `job(...).timeout is not a function${hint}`],
    ["job.run('a', 'b').timeout(5);", `job.run(...).timeout is not a function${hint}`],
    ["job.timeout();", `job.timeout is not a function${hint}`],
    ["acme()();", "acme(...) is not a function"],
    ["new parts.Part();", "parts.Part is not a constructor"],
    ["const _own = { acme: 1 }; _own.acme();", "_own.acme is not a function"],
    ["for (const a of list) a;", "list is not iterable"],
    [
      "export const a = () => job('a').timeout(5);",
      `a(): it threw: job(...).timeout is not a function${hint}`,
    ],
    [
      "export const a = Promise.reject(0).catch(() => list());",
      "the promise was rejected: list is not a function",
    ],
    [
      "try { job.x(); } catch (cause) { throw new Error('no', { cause }); }",
      "caused by: TypeError: job.x is not a function",
    ],
  ])("name what is imported as the module does: %s", async (code, message) => {
    put("acme.mjs", "export default () => 1;\nexport const list = 1;\n");
    const imports = 'import acme, { list } from "./acme.mjs";\nimport * as parts from "./acme.mjs";\n';
    put("m.mjs", `${head}${imports}${code}`);
    const { stderr } = await render("m.mjs");
    expect(stderr).toContain(`${message}\n`);
    expect(stderr).not.toContain("_jobwright");
  });

  it("say where a base for other Jobs belongs", async () => {
    put(
      "m.ts",
      `${head}export const base = job().template(t => t.restartPolicy("Never").container("a", "b"));`,
    );
    const { stderr } = await render("m.ts");
    expect(stderr).toMatch(
      /metadata\.name: Required value.*\n(?: .*\n)* +\d* = Give .* Keep what is only a base for other Jobs/,
    );
  });

  it("are all reported for a file that is not UTF-8", async () => {
    const text = Buffer.from(
      `${head}// grüße\nexport const a = ${made("A")};\nexport const b = ${made("B")};`,
      "latin1",
    );
    writeFileSync(at("m.ts"), text);
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(1);
    for (const place of ["m.ts:3:21", "m.ts:4:21"]) expect(stderr).toContain(`${place}: error: `);
    expect(stderr).toContain("\n  4 | export const b = ");
    expect(stderr.endsWith("nothing was written\n")).toBe(true);
  });

  it.each([
    [`import { job } from "jobwright"; export default job("a").backoffLimit(-1);`, "1:58"],
    ["export default ;", "1:16"],
    ["throw new Error('x');", "1:7"],
  ])("counts no byte order mark as a column: %s", async (text, place) => {
    for (const mark of ["", "\ufeff"]) {
      writeFileSync(at("m.ts"), mark + text);
      const { stderr } = await render("m.ts");
      expect(stderr.slice(0, 20)).toContain(`m.ts:${place}: error: `);
    }
  });

  it("name the encoding of a module that cannot be run", async () => {
    writeFileSync(at("m.ts"), Buffer.from(`\ufeff${head}`, "utf16le"));
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(2);
    expect(stderr.endsWith("m.ts: error: is UTF-16: save it as UTF-8\n")).toBe(true);
  });

  it.each([
    ["throw new Error();", "Error: no message"],
    ["throw Object.assign(new Error(), { code: 'E_NONE' });", "Error: E_NONE"],
    ["throw Object.assign(new Error(), { message: { a: 1 } });", 'Error: {"a":1}'],
    [
      "throw Object.assign(new Error(), { message: undefined, stack: null, name: undefined });",
      "Error: no message",
    ],
    ["throw Object.defineProperty(new Error(), 'message', { get() { throw 1; } });", "Error: no message"],
    ["throw new Proxy(new Error(), { get() { throw 1; } });", "Error: no message"],
    [
      "const o = Object.create(null); o.o = o; throw o;",
      "it threw <ref *1> [Object: null prototype] { o: [Circular *1] }, which is not an Error",
    ],
    ["export const f = () => { throw Object.create(null); };", "f(): it threw: {}"],
    ["export const f = async () => { throw { status: 404 }; };", 'f(): it threw: {"status":404}'],
    ["import vm from 'node:vm'; throw vm.runInNewContext('new TypeError(1)');", "TypeError: 1"],
  ])("show as much as possible of a thrown value: %s", async (text, message) => {
    put("m.ts", text);
    const { code, stderr } = await render("m.ts");
    expect(stderr.split("\n")[0]).toMatch(/^m\.ts(?::1:\d+)?: error: /);
    expect(stderr.split("\n")[0]?.replace(/^m\.ts\S* error: /, "")).toBe(message);
    expect(code).toBe(2);
  });

  it("name the package that requires what is not installed", async () => {
    put("node_modules/parts/package.json", '{ "main": "index.js" }');
    put("node_modules/parts/index.js", 'require("lost");');
    put("m.ts", 'import "parts";');
    const { code, stderr } = slashed(await render("m.ts"));
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      expect.stringMatching(
        /^m\.ts:1:1: error: Error: Cannot find module 'lost', which (?:[A-Z]:)?\/.*\/node_modules\/parts\/index\.js requires: is it installed\?/,
      ),
    ]);
  });

  it("do not repeat a message of 5,000,000 characters in full", async () => {
    put("m.ts", 'throw new Error("x".repeat(5_000_000).concat(" end"), { cause: "y".repeat(5_000_000) });');
    const { code, stderr } = await render("m.ts");
    expect([code, stderr.length]).toEqual([2, expect.closeTo(40_000, -3)]);
    expect(stderr).toMatch(/^m\.ts:1:\d+: error: Error: x+…x+ end\n/);
  });

  it("say that JSX is not supported", async () => {
    put("m.tsx", "const x = <div/>;");
    const { code, stderr } = await render("m.tsx");
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^m\.tsx:1:\d+: error: .* \(JSX is not supported\)\n/),
    ]);
  });

  it.skipIf(isWindows)("include a path of a named pipe", async () => {
    execFileSync("mkfifo", [at("m.ts")]);
    expect(await render("m.ts")).toEqual({
      code: 2,
      stdout: "",
      stderr: "m.ts: error: is no file, render takes a module\n",
    });
  });

  it("include a path that does not exist, is a directory, or is not a module", async () => {
    put("m.yaml", "a: 1");
    expect((await render("none.ts")).stderr).toBe("none.ts: error: does not exist\n");
    expect((await render(".")).stderr).toBe(
      '.: error: is a directory, render takes a module. To render several modules, export them from one: export * as a from "./a.ts"\n',
    );
    expect((await render("")).stderr).toBe("'': error: an empty name names no module\n");
    expect((await render("m.yaml")).stderr).toContain("m.yaml: error: is not a module");
    expect((await render("-")).stderr).toBe(
      "<stdin>: error: is not a file: render takes a module, and what that imports is found from its place\n",
    );
    expect((await render("m.yaml")).code).toBe(2);
  });
});
