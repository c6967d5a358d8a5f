import { existsSync } from "node:fs";
import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { at, head, made, names, put, render, rendered } from "./render-folder.ts";
import { golden, shown } from "./run.ts";

describe("what a module exports", () => {
  it("may be builders: the default export comes first, the others follow by name", async () => {
    expect(
      await rendered(
        `${head}export const b = ${made("b")}; export const a = ${made("a")};\nexport default ${made("z")};`,
      ),
    ).toEqual(["z", "a", "b"]);
  });

  it("may be nested in any way, and each object is written once", async () => {
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

  it.each([
    ['export * as ns from "./one.ts";'],
    ['import * as ns from "./one.ts"; export default ns;'],
    ['export default import("./one.ts");'],
    ['export default [await import("./one.ts")];'],
    ['import one from "./one.ts"; import * as ns from "./one.ts"; export { ns, one };'],
  ])("may be other modules, with all that these export: %s", async text => {
    for (const value of [made("first"), `${made("first")}.build()`, `[${made("first")}]`]) {
      put("one.ts", `${head}export default ${value};\nexport const second = ${made("second")};`);
      expect(await rendered(text)).toEqual(["first", "second"]);
    }
  });

  it("may be objects of other libraries with a method toJson(), as in cdk8s", async () => {
    put(
      "m.ts",
      `${head}
class ApiObject {
  readonly kind = "Job"; readonly apiVersion = "batch/v1"; readonly metadata = { host: this };
  constructor(readonly name: string) {}
  toJson() { return ${made("x")}.name(this.name).build(); }
}
class Chart { readonly parts = [new ApiObject("a"), new ApiObject("b")]; toJson() { return this.parts.map(part => part.toJson()); } }
export default { charts: [new Chart()], one: new ApiObject("c") };
export const text = { toJson: () => "{}" };
export const broken = { toJson() { return ${made("D")}; } };`,
    );
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^m\.ts\S* error: broken\.toJson\(\) \(Job "D"\): metadata\.name: /m);
    expect(stderr).toContain("m.ts: left alone: text: no manifest in it\n");
    put("n.ts", 'import made from "./m.ts"; export default made;');
    expect(names(await render("n.ts"))).toEqual(["a", "b", "c"]);
  });

  it("leave the methods of builders as they were", async () => {
    const ofLabel = () => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(job("a")), "label");
    const before = ofLabel();
    expect(before).toBeDefined();
    expect(await rendered(`${head}export default ${made("a")};`)).toEqual(["a"]);
    expect(ofLabel()).toEqual(before);
  });

  it("may be objects of one's own with toJSON(), which says what they are to toYaml() too", async () => {
    put(
      "m.ts",
      `${head}
class AcmeJob {
  readonly #made; readonly parts = [${made("part")}];
  constructor(name: string) { this.#made = ${made("x")}.name(name); }
  submit = () => { throw new Error("nobody asked for it"); };
  toJSON(key?: string) { return this.#made.label("owner", "acme" + (key ?? "")).build(); }
}
class Queue extends Array { toJSON() { return { kind: "List", apiVersion: "v1", items: [...this] }; } }
export const all = { b: new AcmeJob("b"), at: new Date(0), some: Queue.of(${made("c")}.build()) };
export default new AcmeJob("a");
export const found = { part: ${made("d")}, toJSON: () => "a text" };`,
    );
    const ran = await render("m.ts");
    expect([ran.stderr, names(ran)]).toEqual(["", ["a", "b", "c", "d"]]);
    expect(ran.stdout).toContain("owner: acme\n");
    put("n.ts", 'import made from "./m.ts"; export default new made.constructor("D");');
    const { code, stderr } = await render("n.ts");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^m\.ts:7:81: error: default\.toJSON\(\): it threw: The Job "D" is invalid/);
  });

  it.each([
    ['export const jobs = { image: "x", nightly() { return job.run("a", this.image); } };'],
    [
      'class All { image = "x"; nightly = function (this: All) { return job.run("a", this.image); }; }\nexport default { all: new All() };',
    ],
  ])("may be what a method returns, which is called on its object: %s", async text => {
    expect(await rendered(`${head}${text}`)).toEqual(["a"]);
  });

  it("may be what a method of a CommonJS module returns", async () => {
    const text =
      'const { job } = require("jobwright");\nexports.image = "x";\nexports.nightly = function () { return job.run("a", this.image); };';
    expect(await rendered(text, "m.cjs")).toEqual(["a"]);
  });

  it("may be beside a function that is the whole of a CommonJS module", async () => {
    expect(
      await rendered(
        `const { job } = require("jobwright"); module.exports = () => ${made("a")}; module.exports.extra = ${made("b")};`,
        "m.cjs",
      ),
    ).toEqual(["a", "b"]);
  });

  it("may be what a CommonJS module requires, from CommonJS or an ES module", async () => {
    const main = 'const { job } = require("jobwright");';
    const esm = `${head}export default ${made("d")}; export const e = ${made("e")};`;
    for (const [text, expected, file = "made.cjs"] of [
      [`${main} module.exports = ${made("a")};`, ["a"]],
      [`${main} module.exports = () => ${made("b")};`, ["b"]],
      [`${main} module.exports = [${made("c")}];`, ["c"]],
      [
        `${main} exports.__esModule = true; exports.default = ${made("x")}; exports.y = ${made("y")};`,
        ["x", "y"],
      ],
      [esm, ["d", "e"], "made.mjs"],
    ] as const) {
      put(file, text);
      expect(await rendered(`module.exports = require("./${file}");`, "m.cjs")).toEqual(expected);
      expect((await render("m.cjs")).stderr).not.toContain("left alone");
    }
  });

  it("is an error if there are more than 100,000 in one list", async () => {
    // What came before the end is not checked: there may be as many faults.
    for (const item of ["{}", "{ kind: 'Job', metadata: { name: 'a' } }"]) {
      put(
        "m.ts",
        `export default (function* () { const one = ${item}; for (let i = 0; ; i++) yield i < 9 ? { ...one } : 1; })();`,
      );
      const { code, stderr } = await render("m.ts");
      expect([code, stderr]).toEqual([
        1,
        "m.ts: error: default: it gives more than 100000 items\nnothing was written\n",
      ]);
    }
  });

  it("is noted if an item of a list is left alone beside manifests", async () => {
    put(
      "m.ts",
      `${head}export default [${made("a")}, ${made("b")}.toYaml(), { x: 1 }, false, null, Promise.resolve(${made("c")})];
export const words = ["a", "b"];
export const settings = { inner: [1, 2], job: ${made("d")} };`,
    );
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(0);
    expect(stderr).toBe(
      "m.ts: left alone: default[1], and 1 more: no manifest in it\nm.ts: left alone: words: no manifest in it\n",
    );
  });

  it("is refused if it has a kind and metadata, but no apiVersion", async () => {
    put("m.ts", "export default { apiversion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } };");
    const { code, stderr } = await render("m.ts");
    expect([code, stderr]).toEqual([1, expect.stringContaining("apiVersion and kind must both be set")]);
  });

  it("is not lost without a word after `using` at the top level", async () => {
    const using = "using tmp = { [Symbol.dispose]() {} };";
    put("m.ts", `${head}${using}\nexport const a = ${made("a")};`);
    const { code, stderr } = await render("m.ts");
    expect([code, stderr]).toEqual([2, expect.stringContaining("`using` is not supported at the top level")]);
    expect(await rendered(`${head}{ ${using} }\nexport const a = ${made("a")};`)).toEqual(["a"]);
  });

  it("is ignored with a note if it is not a manifest", async () => {
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

  it("is reported if a list contains undefined, as from a function that forgot to return", async () => {
    put(
      "m.ts",
      `${head}const make = (name: string): any => { job(name); };
export default [${made("a")}, make("b"), null, false, undefined];`,
    );
    const ran = await render("m.ts");
    expect(names(ran)).toEqual(["a"]);
    expect(ran.stderr).toContain("m.ts: left alone: default[1], and 1 more: undefined\n");
  });

  it("is searched quickly even if objects without a manifest are shared on 2^60 paths", async () => {
    const shared =
      "export const shared = (() => { let x = {}; for (let i = 0; i < 60; i++) x = { a: x, b: x }; return x; })();";
    expect(await rendered(`${head}${shared}\nexport const z = ${made("z")};`)).toEqual(["z"]);
  });

  it("is written as JSON with --format json, and other kinds are not checked", async () => {
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
  ])("run in each format: %s with %s", async (file, text) => {
    put("esm/package.json", '{"type": "module"}');
    put("data.json", '{"name": "a"}');
    put(
      "lib/b.ts",
      `import { job } from "jobwright"; export const b = (name: string) => ${made("x")}.name(name);`,
    );
    expect(await rendered(text, file)).toEqual(["a"]);
  });

  it("import this package even if another version is installed", async () => {
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

describe("what a module passes to builders", () => {
  it("may be a shell script", async () => {
    const text = `${head}export default job("a").template(t => t.restartPolicy("Never").container("a", "b", c => c.sh\`echo \${"it's"} \\n\`));`;
    put("m.ts", text);
    const { code, stdout, stderr } = await render("m.ts");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("echo 'it'\\''s' \\n");
  });

  it("is reported with its line if it contains itself", async () => {
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
  ])(
    "is reported with its line if JSON cannot hold it, and nothing is written: %s",
    async (_, value, problem) => {
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
      expect(existsSync(at("k8s"))).toBe(false);
    },
  );
});
