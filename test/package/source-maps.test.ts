import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./tarball.ts";

const dist = join(root, "dist");
const maps = readdirSync(dist).filter(name => name.endsWith(".map"));

interface SourceMap {
  file?: string;
  sources: string[];
  sourcesContent: string[];
  mappings: string;
}

describe("the source maps", () => {
  it("are there for each module of the library, of both kinds", () => {
    for (const entry of ["index", "read", "yaml", "import", "reference", "testing", "vitest"])
      expect(maps).toEqual(expect.arrayContaining([`${entry}.js.map`, `${entry}.cjs.map`]));
  });

  it.each(maps)(
    "name only sources of this package, with their text, and no path of the machine: %s",
    name => {
      const { file, sources, sourcesContent } = JSON.parse(
        readFileSync(join(dist, name), "utf8"),
      ) as SourceMap;
      expect([undefined, name.slice(0, -".map".length)]).toContain(file);
      expect(sources.filter(source => !source.startsWith("../src/"))).toEqual([]);
      expect(sources.filter(source => !existsSync(join(dist, source)))).toEqual([]);
      for (const [i, source] of sources.entries())
        expect(sourcesContent[i], source).toBe(readFileSync(join(dist, source), "utf8"));
    },
  );
});

it("no file of the build holds a path of the machine", () => {
  const texts = readdirSync(dist).map(name => [name, readFileSync(join(dist, name), "utf8")] as const);
  expect(texts.filter(([, text]) => text.includes(root)).map(([name]) => name)).toEqual([]);
});
