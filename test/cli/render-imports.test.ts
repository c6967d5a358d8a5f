// Names that modules import from one another. Node links modules before it runs them; the loader of `render` does not.
import { describe, expect, it } from "vitest";
import { head, made, put, render, rendered } from "./render-folder.ts";
import { slashed } from "./run.ts";

describe("a name that another module does not export", () => {
  const parts =
    'export interface Shape { a: 1 }\nexport const main = { name: "a", image: "b" };\nexport const logShipper = { name: "l", image: "b" };\n';
  const using = (names: string, expression: string, from = "./parts.ts") =>
    `${head}import ${names} from "${from}";\nexport default job("a").template(t => t.restartPolicy("Never").containers([{ name: "m", image: "b" }, ${expression}]));`;

  it.each([
    ["{ logshipper }", "logshipper", "logshipper: ./parts.ts does not export it, did you mean logShipper?"],
    ["{ main, other as ship }", "ship", "other: ./parts.ts does not export it"],
    ["parts", "parts", "default: ./parts.ts has no default export"],
  ])("is refused, as Node would: import %s", async (names, expression, message) => {
    put("parts.ts", parts);
    for (const from of ["./parts.ts", "./parts.js", "./parts"]) {
      put("m.ts", using(names, expression, from));
      const { code, stderr } = await render("m.ts");
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`m.ts:3:103: error: ${message.replace("./parts.ts", from)}\n`),
      ]);
    }
  });

  it.each([
    ["jobwright", "containr: jobwright does not export it, did you mean container?"],
    ["node:fs", "containr: node:fs does not export it"],
    ["path", "containr: path does not export it"],
    ["some-package", "containr: some-package does not export it, did you mean contain?"],
    ["old-package", "containr: old-package does not export it, did you mean contain?"],
  ])("is refused if it is from a package, or one of Node's modules: %s", async (from, message) => {
    put("node_modules/some-package/package.json", '{ "type": "module", "exports": "./index.js" }');
    put("node_modules/some-package/index.js", "export const contain = 1; export default () => 2;");
    put("node_modules/old-package/package.json", '{ "main": "./index.js" }');
    put("node_modules/old-package/index.js", "const all = {}; all['contain'] = 1; module.exports = all;");
    put(
      "m.ts",
      `import { containr } from "${from}";\n${head}export default ${made("a")}.backoffLimit(containr);`,
    );
    const { code, stdout, stderr } = await render("m.ts");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`: error: ${message}\n`);
    put(
      "m.ts",
      `import some, { contain } from "some-package"; import old, { contain as same } from "old-package";\n${head}
      export default [some(), contain, old.contain, same].map(i => job.run("a", "b").backoffLimit(i));`,
    );
    expect(await render("m.ts")).toMatchObject({ code: 0 });
  });

  it("is found in a module that is imported, and once", async () => {
    put("parts.ts", parts);
    put("lib/inner.ts", 'import { sidecar } from "../parts.ts";\nexport function all() { return sidecar; }');
    put("m.ts", using("{ all }", "all()", "./lib/inner.ts"));
    const { stderr } = slashed(await render("m.ts"));
    expect(stderr.match(/error: /g)).toHaveLength(1);
    expect(stderr).toContain("lib/inner.ts:2:32: error: sidecar: ../parts.ts does not export it");
  });

  it.each([
    ['import { other } from "./old.cjs"; export const x = other;', "3:53: error: other: ./old.cjs"],
    ['import { two } from "./data.json"; export const x = two;', "3:53: error: two: ./data.json"],
    ['export { logshipper } from "./parts.ts";', "3:10: error: logshipper: ./parts.ts"],
    ['export { main,\n  logshipper as ship } from "./parts.ts";', "4:3: error: logshipper: ./parts.ts"],
  ])("is refused, as Node would, from all kinds of modules: %s", async (text, message) => {
    put("parts.ts", parts);
    put("old.cjs", "module.exports = { some: 1 };");
    put("data.json", '{ "one": 1 }');
    put("m.ts", `${head}\n${text}\nexport default ${made("a")};`);
    const { code, stderr } = await render("m.ts");
    expect([code, stderr]).toEqual([2, expect.stringContaining(`m.ts:${message} does not export it`)]);
  });

  it("is refused if it is a default export that is exported again", async () => {
    put("parts.ts", parts);
    put("m.ts", `export { default as main } from "./parts.ts";\n${head}export default ${made("a")};`);
    const { code, stderr } = await render("m.ts");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("m.ts:1:10: error: default: ./parts.ts has no default export"),
    ]);
  });

  it.each([
    [
      "a type, which no code reads",
      'import { main, Shape } from "./parts.ts"; const shape: Shape = { a: 1 }; export const x = [shape, main];',
    ],
    ["a type that is exported again", 'export { main, Shape } from "./parts.ts";'],
    ["a namespace's", 'import * as parts from "./parts.ts"; export const x = (parts as { none?: 1 }).none;'],
    ["asked of what require returns", 'import old from "./old.cjs"; export const x = old.twice;'],
    ["a type of JavaScript that is exported again", 'export { Shape } from "./old.cjs";'],
    ["a type that comes from further away", 'export { Shape } from "./all.ts";'],
    [
      "a type for a decorator",
      'import { Shape } from "./parts.ts"; const dec: any = () => {}; class A { @dec make(one: Shape) { return one; } } export const x = new A();',
    ],
  ])("is nothing to refuse if it is %s", async (_, text) => {
    put("parts.ts", parts);
    put("all.ts", 'export * from "./parts.ts";');
    put("data.json", '{ "one": 1 }');
    put("old.cjs", 'var _data = require("./data.json"); module.exports = { some: 1, twice: _data.two };');
    put("m.ts", `${head}${text}\nexport default ${made("a")};`);
    expect(await render("m.ts")).toMatchObject({ code: 0 });
  });
});

it("a module runs once, whatever name others have for it", async () => {
  put("parts.ts", 'export const once = Symbol("once");');
  put("lib/inner.ts", 'export { once } from "../parts.ts";');
  put("old.cts", 'module.exports = require("./parts.js");');
  const all = ["./parts", "./parts.js", "./parts.ts", "./lib/inner.js", "./old.cjs"];
  expect(
    await rendered(`${head}const all = await Promise.all([${all.map(name => `import("${name}")`)}, import(new URL("parts.ts", import.meta.url).href)]);
export default job("x").template(t => t.restartPolicy("Never").container("a", "b")).name("n" + new Set(all.map(each => each.once)).size);`),
  ).toEqual(["n1"]);
});

describe("modules that import each other", () => {
  const config = 'export const registry = "ghcr.io/acme";\n';
  const nightly = (from: string) =>
    `import { registry } from "${from}";\n${head}export const nightly = job.run("nightly", registry + "/a");\n`;
  const early =
    /jobs\.\w+:3:\d+: error: ReferenceError: Cannot access 'registry' before initialization: modules import each other, and (?:index|m)\.m?[tj]s has not defined it yet\n/;

  it.each([
    ["through all that another exports", "ts", 'export * from "./jobs.ts";\nexport * from "./config.ts";\n'],
    ["in TypeScript", "ts", `import "./jobs.ts";\nexport * from "./jobs.ts";\n${config}`],
    ["in JavaScript", "mjs", `import "./jobs.mjs";\nexport * from "./jobs.mjs";\n${config}`],
  ])("cannot read what is not defined yet, as in Node: %s", async (_, ending, text) => {
    put(`config.${ending}`, config);
    put(`jobs.${ending}`, nightly(`./index.${ending}`));
    put(`index.${ending}`, text);
    const { code, stdout, stderr } = await render(`index.${ending}`);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(early)]);
  });

  it("can read it later, and what is defined already", async () => {
    put(
      "index.ts",
      `export function early() { return "early"; }\nexport * from "./jobs.ts";\nexport let none;\nexport default class { name = "late"; }\n`,
    );
    put(
      "jobs.ts",
      `import Late, { early, none } from "./index.ts";\n${head}export const all = () => [early(), new Late().name + none].map(name => job.run(name, "a"));\nexport const one = job.run(early() + "-one", "a");`,
    );
    expect(await rendered('export * from "./index.ts";')).toEqual(["early", "lateundefined", "early-one"]);
  });

  it("may export one name twice", async () => {
    put("jobs.ts", 'export { registry } from "./config.ts";');
    put("index.ts", 'export * from "./jobs.ts";\nexport * from "./config.ts";');
    put("config.ts", `import "./index.ts";\n${config}`);
    expect(
      await rendered(
        `import "./config.ts";\nimport { registry } from "./index.ts";\n${head}export default job.run("one", registry);`,
      ),
    ).toEqual(["one"]);
  });

  it("wait for what another one loads at the same time", async () => {
    put(
      "config.ts",
      'export const name = await new Promise<string>(done => setTimeout(() => done("x"), 20));',
    );
    for (const letter of ["a", "b"])
      put(
        `${letter}.ts`,
        `import { name } from "./config.ts";\nexport const ${letter} = "${letter}" + name;`,
      );
    expect(
      await rendered(
        `${head}const [{ a }, { b }] = await Promise.all([import("./a.ts"), import("./b.ts")]);\nexport default job.run(a, "image").name(a + b);`,
      ),
    ).toEqual(["axbx"]);
  });
});

describe("a default export that is null", () => {
  it.each([
    ["in the module itself", "export const dflt = 1; export { none as default }; const none = null;"],
    ["in a module", 'import none from "./null.ts"; export const x = none;'],
    ["in a JavaScript module", 'export * as all from "./null.mjs";'],
    ["in a CommonJS module", 'import old, { a } from "./null.cjs"; export const x = [old, a];'],
    ["in a module that is imported late", 'export const { default: x } = await import("./null.ts");'],
  ])("is left alone: %s", async (_, text) => {
    put("null.ts", "export default null;\nexport const a = 1;");
    put("null.mjs", "export default null;\nexport const a = 1;");
    put("null.cjs", "module.exports = { default: null, a: 1 };");
    expect(await rendered(`${head}${text}\nexport const one = ${made("one")};`)).toEqual(["one"]);
  });
});
