// How many files an entry loads, and that all of them are its own: each file makes a start slower.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "./tarball.ts";

const dist = join(root, "dist");

/** Returns the files that a script has loaded, from the engine's list of scripts that its coverage writes. */
function loaded(script: string, type: "module" | "commonjs"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-"));
  try {
    execFileSync(process.execPath, [`--input-type=${type}`, "-e", script], {
      cwd: root,
      env: { ...process.env, NODE_V8_COVERAGE: folder, NODE_OPTIONS: "" },
    });
    const texts = readdirSync(folder).map(name => readFileSync(join(folder, name), "utf8"));
    const urls = texts.flatMap(text => (JSON.parse(text) as { result: { url: string }[] }).result);
    return [...new Set(urls.map(({ url }) => url))].filter(
      url => url.startsWith("file:") && !url.includes("[eval"),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the files that are loaded", () => {
  const ceilings: [entry: string, most: number][] = [
    ["index", 3],
    ["read", 2],
    ["yaml", 2],
    ["testing", 10],
    ["vitest", 7],
    ["import", 9],
    ["reference", 8],
  ];
  it.each(ceilings)("by %s are few, from this package only, and of one module system", (entry, most) => {
    const own = pathToFileURL(dist).href;
    for (const [type, script, end] of [
      ["module", `import ${JSON.stringify(`./dist/${entry}.js`)}`, "js"],
      ["commonjs", `require(${JSON.stringify(`./dist/${entry}.cjs`)})`, "cjs"],
    ] as const) {
      const files = loaded(script, type);
      expect(files).toContain(`${own}/${entry}.${end}`);
      expect(files.filter(file => !file.startsWith(own))).toEqual([]);
      // A CommonJS module that requires an ES module fails in older Nodes and in Jest; elsewhere it has every class twice.
      expect(files.filter(file => !file.endsWith(`.${end}`))).toEqual([]);
      expect(files.length, files.join("\n")).toBeLessThanOrEqual(most);
    }
  });

  it("import no other package and no module of Node, for any entry", () => {
    const optional = ["fast-check", "vitest"];
    const names = (file: string) =>
      [
        ...readFileSync(join(dist, file), "utf8").matchAll(
          /(?:\bfrom|\bimport|\brequire\()\s*["']([^"'\n]+)["']/g,
        ),
      ].map(([, name]) => name as string);
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, { import?: { default: string }; require?: { default: string } }>;
    };
    const files = new Set(
      Object.values(exports)
        .flatMap(entry => [entry.import?.default, entry.require?.default])
        .filter(path => path !== undefined)
        .map(path => basename(path)),
    );
    expect(files.size).toBeGreaterThan(10);
    const strangers = new Set<string>();
    for (const file of files)
      for (const name of names(file)) {
        if (name.startsWith("./")) files.add(name.slice(2));
        else if (builtinModules.includes(name) || /^(node:|@?[a-z][\w-]*(\/|$))/.test(name))
          strangers.add(name);
      }
    expect([...strangers].filter(name => !optional.includes(name) && name !== "jobwright")).toEqual([]);
  });

  it("are about as long in CommonJS, without helper functions for the syntax of Node 20", () => {
    for (const file of readdirSync(dist).filter(name => name.endsWith(".cjs"))) {
      const text = readFileSync(join(dist, file), "utf8");
      expect(text, file).not.toMatch(/_optionalChain|_nullishCoalesce/);
    }
    const length = (name: string) => readFileSync(join(dist, name), "utf8").length;
    expect(length("index.cjs") / length("index.js")).toBeLessThan(1.05);
  });

  it("need no other package to be installed", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, object>;
    expect(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })).toEqual([]);
    // Beside an older version npm does not install the package at all, even if nobody uses the entry that needs it. So these are the oldest
    // versions that were seen to work.
    expect(manifest.peerDependencies).toEqual({ "fast-check": ">=3.10", vitest: ">=0.34" });
    const optional = { optional: true };
    expect(manifest.peerDependenciesMeta).toEqual({ "fast-check": optional, vitest: optional });
  });
});
