import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseYaml } from "../../src/read/index.ts";
import { golden, jobwright, type Ran, shown } from "./run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-render-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const render = (...args: string[]): Promise<Ran> => jobwright(["render", ...args], { cwd: folder });
const head = 'import { job, cronJob, jobList, container } from "jobwright";\n';
const made = (name: string) => `job("${name}").template(t => t.restartPolicy("Never").container("a", "b"))`;

interface Named {
  readonly metadata: { readonly name: string };
}
const names = ({ stdout }: Ran): string[] =>
  parseYaml(stdout).map(value => (value as unknown as Named).metadata.name);

/** Renders a module of this text, and gives the names of what is printed. */
async function rendered(text: string, file = "m.ts"): Promise<string[]> {
  put(file, text);
  const ran = await render(file);
  expect(ran.code, ran.stderr).toBe(0);
  return names(ran);
}

describe("what a module exports", () => {
  it("may be builders, the default first, then by name", async () => {
    expect(
      await rendered(
        `${head}export const b = ${made("b")}; export const a = ${made("a")};\nexport default ${made("z")};`,
      ),
    ).toEqual(["z", "a", "b"]);
  });

  it("may be nested in any way, and counts once", async () => {
    const text = `${head}
const x = ${made("x")};
function* some() { yield ${made("generated")}; yield [x, null, undefined, false]; }
export default {
  record: { inner: ${made("inner")} },
  promise: Promise.resolve([Promise.resolve(${made("promised")})]),
  fn: () => async () => ${made("returned")},
  some: some(),
  set: new Set([x, ${made("in-set")}]),
  map: new Map([["k", ${made("in-map")}]]),
  plain: { apiVersion: "batch/v1", kind: "Job", metadata: { name: "plain" }, spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b" }] } } } },
};
export const again = x;
export async function* later() { yield ${made("later")}; }
`;
    expect(await rendered(text)).toEqual([
      "inner",
      "promised",
      "returned",
      "generated",
      "x",
      "in-set",
      "in-map",
      "plain",
      "later",
    ]);
  });

  it("may be lists, which are written as their items", async () => {
    expect(
      await rendered(`${head}export default jobList().items([${made("a")}, ${made("b")}]);
export const list = { apiVersion: "v1", kind: "List", items: [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "c" } }] };`),
    ).toEqual(["a", "b", "c"]);
    expect(
      await rendered(
        `${head}const { apiVersion, ...rest } = ${made("a")}.build();
export const list = { apiVersion: "batch/v1", kind: "JobList", items: [rest] };`,
      ),
    ).toEqual(["a"]);
  });

  it("is left alone where it is no manifest", async () => {
    put(
      "m.ts",
      `${head}
export const text = "x", number = 1, options = { replicas: 3 };
export class Helper {}
export function make(name: string) { return job(name); }
export const sidecar = container("a", "b");
export default ${made("a")};
export type T = string;
export enum Mode { A }
`,
    );
    const ran = await render("m.ts");
    expect(names(ran)).toEqual(["a"]);
    await expect(shown(ran)).toMatchFileSnapshot(golden("render/left-alone.txt"));
  });

  it("is told where a list has none, as of a function that forgot to return", async () => {
    put(
      "m.ts",
      `${head}const make = (name: string): any => { job(name); };
export default [${made("a")}, make("b"), null, false, undefined];`,
    );
    const ran = await render("m.ts");
    expect(names(ran)).toEqual(["a"]);
    expect(ran.stderr).toContain("m.ts: left alone: default[1], and 1 more: undefined\n");
  });

  it("may share what holds no manifest, a million times", async () => {
    const shared =
      "export const shared = (() => { let x = {}; for (let i = 0; i < 60; i++) x = { a: x, b: x }; return x; })();";
    expect(await rendered(`${head}${shared}\nexport const z = ${made("z")};`)).toEqual(["z"]);
  });

  it("may be written as JSON, and other kinds go through unchecked", async () => {
    put(
      "m.ts",
      `${head}export default [${made("a")}, { apiVersion: "v1", kind: "Secret", metadata: { name: "s" } }];`,
    );
    const { stdout, stderr } = await render("m.ts", "--format", "json");
    const { kind, items } = JSON.parse(stdout);
    expect([kind, items.length]).toEqual(["List", 2]);
    expect(stderr).toBe("1 object of other kinds written as they are, unchecked\n");
  });
});

describe("modules", () => {
  it.each([
    ["m.mjs", `${head}await null; export default ${made("a")};`],
    ["m.cjs", `const { job } = require("jobwright"); module.exports = ${made("a")};`],
    ["m.js", `const { job } = require("jobwright"); exports.a = ${made("a")};`],
    ["m.js", `${head}export default ${made("a")};`],
    ["esm/m.js", `${head}export default ${made("a")};`],
    ["m.mts", `${head}export default ${made("a")} satisfies object;`],
    ["m.cts", `import { job } from "jobwright"; export = [${made("a")}];`],
    [
      "m.ts",
      `import data from "./data.json"; import { b } from "./lib/b.js"; export default () => b(data.name);`,
    ],
  ])("run: %s with %s", async (file, text) => {
    put("esm/package.json", '{"type": "module"}');
    put("data.json", '{"name": "a"}');
    put(
      "lib/b.ts",
      `import { job } from "jobwright"; export const b = (name: string) => ${made("x")}.name(name);`,
    );
    expect(await rendered(text, file)).toEqual(["a"]);
  });

  it("get this package, whatever else is installed", async () => {
    put(
      "node_modules/jobwright/package.json",
      '{"name": "jobwright", "version": "0.0.1", "main": "index.js"}',
    );
    put("node_modules/jobwright/index.js", 'throw new Error("the other one");');
    expect(await rendered(`${head}export default ${made("a")};`, "m.mjs")).toEqual(["a"]);
    expect(
      await rendered(`const { job } = require("jobwright"); module.exports = ${made("a")};`, "m.cjs"),
    ).toEqual(["a"]);
  });
});

describe("faults", () => {
  it("name the export, the path and the builder's line", async () => {
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

  it("may be of the cluster that is told: its namespace, its Pod Security Standard", async () => {
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

  it("name the callers of what threw, in all of the module's files", async () => {
    put(
      "lib/deep.ts",
      "type T = {\n  a: 1;\n};\n\nexport const fail = (): T => {\n  throw new Error('deep');\n};\n",
    );
    put(
      "m.ts",
      "import { fail } from './lib/deep.js';\n\nexport const a = () => [1].map(() => fail());\nconst b = fail;\nb();\n",
    );
    await expect(shown(await render("m.ts"))).toMatchFileSnapshot(golden("render/callers.txt"));
  });

  it("are found through the source map of a compiled module", async () => {
    put(
      "src/m.ts",
      `import { job } from "jobwright";\n\ntype T = { a: string };\n\nexport const bad: unknown = job("bad")\n  .parallelism(-1);\n`,
    );
    const out = join(folder, "out/m.js");
    buildSync({ entryPoints: [join(folder, "src/m.ts")], outfile: out, format: "esm", sourcemap: true });
    const { stderr } = await render("out/m.js");
    expect(stderr).toContain("src/m.ts:6:4: error: bad");
    expect(stderr).toContain("  6 |   .parallelism(-1);\n");
  });

  it("of all exports are told, and nothing is written", async () => {
    put("m.ts", `${head}export const a = ${made("a")}; export const b = ${made("B")};`);
    const ran = await render("m.ts", "--out", "k8s");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe("");
    expect(existsSync(join(folder, "k8s"))).toBe(false);
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
  return read("/none/at/all.json");
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
  ])("of the module itself: %s", async (name, text) => {
    put("m.ts", text);
    await expect(shown(await render("m.ts"))).toMatchFileSnapshot(golden(`render/${name}.txt`));
  });

  it("are all told of a file that is no UTF-8", async () => {
    const text = Buffer.from(
      `${head}// grüße\nexport const a = ${made("A")};\nexport const b = ${made("B")};`,
      "latin1",
    );
    writeFileSync(join(folder, "m.ts"), text);
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(1);
    for (const place of ["m.ts:3:21", "m.ts:4:21"]) expect(stderr).toContain(`${place}: error: `);
    expect(stderr).toContain("\n  4 | export const b = ");
    expect(stderr.endsWith("nothing was written\n")).toBe(true);
  });

  it("say of which encoding a module is that cannot be run", async () => {
    writeFileSync(join(folder, "m.ts"), Buffer.from(`\ufeff${head}`, "utf16le"));
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
      "it threw <ref *1> [Object: null prototype] { o: [Circular *1] }, which is no Error",
    ],
    ["export const f = () => { throw Object.create(null); };", "f(): it threw: {}"],
    ["export const f = async () => { throw { status: 404 }; };", 'f(): it threw: {"status":404}'],
    ["import vm from 'node:vm'; throw vm.runInNewContext('new TypeError(1)');", "TypeError: 1"],
  ])("say what they can of what is thrown: %s", async (text, message) => {
    put("m.ts", text);
    const { code, stderr } = await render("m.ts");
    expect(stderr.split("\n")[0]).toMatch(/^m\.ts(?::1:\d+)?: error: /);
    expect(stderr.split("\n")[0]?.replace(/^m\.ts\S* error: /, "")).toBe(message);
    expect(code).toBe(2);
  });

  it.skipIf(process.platform === "win32")("of the file: a pipe, which may never end", async () => {
    execFileSync("mkfifo", [join(folder, "m.ts")]);
    expect(await render("m.ts")).toEqual({
      code: 2,
      stdout: "",
      stderr: "m.ts: error: is no file, render takes a module\n",
    });
  });

  it("of the file: none, a folder, no module", async () => {
    put("m.yaml", "a: 1");
    expect((await render("none.ts")).stderr).toBe("none.ts: error: does not exist\n");
    expect((await render(".")).stderr).toBe(".: error: is a directory, render takes a module\n");
    expect((await render("m.yaml")).stderr).toContain("m.yaml: error: is no module");
    expect((await render("-")).stderr).toBe(
      "<stdin>: error: is no file: render takes a module, and what that imports is found from its place\n",
    );
    expect((await render("m.yaml")).code).toBe(2);
  });
});

describe("what a module passes to builders", () => {
  it("may be a shell script", async () => {
    const text = `${head}export default job("a").template(t => t.restartPolicy("Never").container("a", "b", c => c.sh\`echo \${"it's"} \\n\`));`;
    put("m.ts", text);
    const { code, stdout, stderr } = await render("m.ts");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("echo 'it'\\''s' \\n");
  });

  it("may hold itself: that is said at its line", async () => {
    put(
      "m.ts",
      `${head}const list = [] as never[];\nlist.push(list as never);\nexport default ${made("a")}\n  .finalizers(list);`,
    );
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(2);
    expect(stderr).toContain("m.ts:5:4: error: ArgumentError: Job.finalizers()");
  });

  it.each([
    ["half a surrogate pair", '"\\ud800"', "has half of a surrogate pair, which no text file can hold"],
    ["a function", "(() => 1) as never", "function is not a JSON value"],
    ["a symbol", "Symbol() as never", "symbol is not a JSON value"],
    ["NaN", "NaN as never", "NaN is not a JSON value"],
  ])("may be nothing that can be written: %s", async (_, value, problem) => {
    put("m.ts", `${head}export default ${made("a")}\n  .annotation("k", ${value});`);
    for (const out of [[], ["--out", "k8s"]])
      expect(await render("m.ts", ...out)).toMatchObject({
        code: 1,
        stdout: "",
        stderr: expect.stringMatching(
          new RegExp(
            `^m\\.ts:3:4: error: default \\(Job "a"\\): metadata.annotations.k: ${problem}\n[^]*\nnothing was written\n$`,
          ),
        ),
      });
    expect(existsSync(join(folder, "k8s"))).toBe(false);
  });
});

describe("--out", () => {
  const files = () => readdirSync(join(folder, "k8s")).sort();

  it("writes a file for each object", async () => {
    put(
      "m.ts",
      `${head}export default [${made("a")}, job().generateName("gen-").template(t => t.restartPolicy("Never").container("a", "b")), { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" } }];`,
    );
    expect((await render("m.ts", "--out", "k8s")).stderr).toContain("3 files written to k8s\n");
    expect(files()).toEqual(["configmap-a.yaml", "job-a.yaml", "job-gen.yaml"]);
    expect(readFileSync(join(folder, "k8s/job-a.yaml"), "utf8")).toMatch(
      /^apiVersion: batch\/v1\nkind: Job\n/,
    );
    expect((await render("m.ts", "--out", "k8s")).stderr).toContain("0 files written to k8s, 3 unchanged\n");
    await render("m.ts", "-o", "k8s", "--format", "json");
    expect(JSON.parse(readFileSync(join(folder, "k8s/job-a.json"), "utf8")).metadata.name).toBe("a");
  });

  it("refuses two objects for one file", async () => {
    put(
      "m.ts",
      `${head}export const a = ${made("a")}.namespace("x"); export const b = ${made("a")}.namespace("x");`,
    );
    const ran = await render("m.ts", "--out", "k8s");
    expect(ran).toMatchObject({
      code: 1,
      stderr:
        'm.ts: warning: b (Job "x/a"): metadata.name: it has the name of a: of both the cluster keeps one\n' +
        "m.ts: error: b and a would both be k8s/job-a.x.yaml\nnothing was written\n",
    });
    expect(existsSync(join(folder, "k8s"))).toBe(false);
  });

  it("warns of two objects of one name in one stream", async () => {
    const configMap = (name: string) =>
      `{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${name}", generateName: "a-" } }`;
    put(
      "m.ts",
      `${head}export default [${made("a")}, ${made("a")}, ${made("a")}.namespace("x"), ${configMap("a")}, ${configMap("a")}, ${configMap("")}, ${configMap("")}];`,
    );
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(0);
    expect(stderr.match(/^.*warning.*$/gm)).toEqual([
      'm.ts: warning: default[1] (Job "a"): metadata.name: it has the name of default[0]: of both the cluster keeps one',
      'm.ts: warning: default[4] (ConfigMap "a"): metadata.name: it has the name of default[3]: of both the cluster keeps one',
    ]);
  });

  it("tells objects of one name by their namespaces", async () => {
    put(
      "m.ts",
      `${head}export default [${made("a")}.namespace("x"), ${made("a")}.namespace("y"), ${made("a")}, ${made("b")}.namespace("x")];`,
    );
    expect((await render("m.ts", "--out", "k8s")).code).toBe(0);
    expect(files()).toEqual(["job-a.x.yaml", "job-a.y.yaml", "job-a.yaml", "job-b.yaml"]);
    // Once the one without is gone, its file is that of none.
    put("m.ts", `${head}export default [${made("a")}.namespace("x"), ${made("a")}.namespace("y")];`);
    expect((await render("m.ts", "--out", "k8s")).stderr).toBe(
      "0 files written to k8s, 2 unchanged\nk8s/job-a.yaml is from before, and of no object any more\n",
    );
  });

  it("is not taken from a variable that is not set", async () => {
    put("m.ts", `${head}export default ${made("a")};`);
    const ran = await render("m.ts", "--out", "");
    expect(ran).toMatchObject({ code: 2, stdout: "", stderr: "error: --out has an empty value\n" });
  });

  it("leaves no part of a file behind", async () => {
    put("m.ts", `${head}export default [${made("a")}, ${made("b")}];`);
    mkdirSync(join(folder, "k8s/job-b.yaml/x"), { recursive: true });
    const ran = await render("m.ts", "--out", "k8s");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("m.ts: error: cannot write k8s/job-b.yaml: ");
    // Not the other either.
    expect(files()).toEqual(["job-b.yaml"]);
    put("file", "");
    expect((await render("m.ts", "--out", "file")).code).toBe(2);
  });
});

describe("--watch", () => {
  /** Starts `render m.ts --watch`; `until` waits for a text among what is printed. */
  function watched(...options: readonly string[]) {
    const end = new AbortController();
    const written = { stdout: "", stderr: "" };
    const running = jobwright(["render", "m.ts", "--watch", ...options], {
      cwd: folder,
      signal: end.signal,
      onWrite: ran => Object.assign(written, ran),
    });
    return {
      written,
      until: (text: string) =>
        vi.waitFor(() => expect(`${written.stdout}${written.stderr}`).toContain(text), {
          timeout: 20_000,
          interval: 50,
        }),
      stop: async () => {
        end.abort();
        expect((await running).code).toBe(0);
      },
    };
  }
  const importing = (path: string) =>
    `${head}import { name } from "${path}";\nexport default ${made("x")}.name(name);`;

  it("runs again when the module, or what it imports, changes", async () => {
    put("lib.ts", 'export const name = "one";');
    put("m.ts", importing("./lib.js"));
    const { written, until, stop } = watched();
    await until("watching 2 files");
    expect(written.stdout).toContain("name: one");
    put("lib.ts", 'export const name = "Two";');
    await until('Invalid value: "Two"');
    put("lib.ts", 'export const name = "three";');
    await until("name: three");
    await stop();
  }, 60_000);

  it("waits for what is missing, and does nothing meanwhile", async () => {
    const { written, until, stop } = watched();
    await until("m.ts: error: does not exist\nwatching 1 file\n");
    await new Promise(resolve => setTimeout(resolve, 700));
    expect(written.stderr).toBe("m.ts: error: does not exist\nwatching 1 file\n");
    put("m.ts", importing("./lib/name.js"));
    const notFound = "Cannot find module './lib/name.js'";
    await until(notFound);
    mkdirSync(join(folder, "lib"));
    await vi.waitFor(() => expect(written.stderr.split(notFound)).toHaveLength(3), { timeout: 20_000 });
    put("lib/name.ts", 'export const name = "one";');
    await until("name: one");
    rmSync(join(folder, "lib/name.ts"));
    await until("watching 2 files\nm.ts:2:1: error: ");
    put("lib/name.ts", 'export const name = "again";');
    await until("name: again");
    await stop();
  }, 60_000);

  it("says that a file is of no object any more", async () => {
    put("m.ts", `${head}export const [a, b] = [${made("a")}, ${made("b")}];`);
    const { until, stop } = watched("--out", "k8s");
    await until("2 files written to k8s\nwatching 1 file\n");
    put("m.ts", `${head}export const a = ${made("a")};`);
    const left = (name: string) => `k8s/job-${name}.yaml is from before, and of no object any more\n`;
    await until(`0 files written to k8s, 1 unchanged\n${left("b")}watching 1 file\n`);
    put("m.ts", `${head}export const c = ${made("c")};`);
    await until(`1 file written to k8s\n${left("a")}watching 1 file\n`);
    await stop();
  }, 60_000);

  it("is not kept busy by a file of the future", async () => {
    put("m.ts", importing("./lib.js"));
    put("lib.ts", 'export const name = "one";');
    const later = new Date(Date.now() + 3_600_000);
    utimesSync(join(folder, "lib.ts"), later, later);
    const before = new Date(Date.now() - 1000);
    utimesSync(join(folder, "m.ts"), before, before);
    const { written, until, stop } = watched();
    await until("watching 2 files");
    await new Promise(resolve => setTimeout(resolve, 700));
    expect(written.stderr.match(/watching/g)).toHaveLength(1);
    await stop();
  }, 60_000);
});
