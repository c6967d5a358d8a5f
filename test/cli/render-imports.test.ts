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
        expect.stringContaining(`m.ts:3:1: error: ${message.replace("./parts.ts", from)}\n`),
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
    expect(stderr).toContain("lib/inner.ts:2:1: error: sidecar: ../parts.ts does not export it");
  });

  it.each([
    [
      "a type, which no code reads",
      'import { main, Shape } from "./parts.ts"; const shape: Shape = { a: 1 }; export const x = [shape, main];',
    ],
    ["a type that is exported again", 'export { main, Shape } from "./parts.ts";'],
    ["a namespace's", 'import * as parts from "./parts.ts"; export const x = (parts as { none?: 1 }).none;'],
    ["a CommonJS module's", 'import { none } from "./old.cjs"; export const x = none;'],
    [
      "a type for a decorator",
      'import { Shape } from "./parts.ts"; const dec: any = () => {}; class A { @dec make(one: Shape) { return one; } } export const x = new A();',
    ],
  ])("is nothing to refuse if it is %s", async (_, text) => {
    put("parts.ts", parts);
    put("old.cjs", "module.exports = { some: 1 };");
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
