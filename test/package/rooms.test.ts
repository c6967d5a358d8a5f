import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** The rooms of `src` from the bottom up: each may import those before it, and none after it. */
const rooms = [
  "values",
  "encoding",
  "models",
  "faults",
  "options.ts",
  "outcome.ts",
  "quantity",
  "schedule",
  "decode",
  "yaml",
  "defaults",
  "validation",
  "pod-security",
  "dry-run",
  "read",
  "builders",
  "names",
  "output.ts",
  "index.ts",
  "import",
  "reference",
  "testing",
  "cli",
];

const roomOf = (file: string) => file.split("/")[0] as string;

/** Who imports what: pairs of files, relative to `src`. */
const imports = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map(file => file.replaceAll("\\", "/"))
  .filter(file => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .flatMap(file =>
    [...readFileSync(src + file, "utf8").matchAll(/^(?:import|export)\b[^;"]*?"(\.[^"]*)";/gm)].map(
      ([, to]) => [file, posix.join(posix.dirname(file), to as string)] as const,
    ),
  )
  .filter(([, to]) => !to.startsWith("../"));

/** Returns the files that can be reached from one file. */
function reach(from: string): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const [importer, to] of imports)
      if (importer === file && !found.has(to)) {
        found.add(to);
        open.push(to);
      }
  return found;
}

describe("the folders of src", () => {
  it("are all listed in this test", () => {
    const found = readdirSync(src).filter(name => name !== "tsconfig.json");
    expect(found.sort()).toEqual([...rooms].sort());
  });

  it("import only from those below them", () => {
    expect(imports.length).toBeGreaterThan(700);
    const up = imports.filter(([from, to]) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from)));
    expect(up.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  it("have no import cycle, except between builders/arguments.ts and builders/builder-type.ts", () => {
    const files = [...new Set(imports.map(([from]) => from))];
    const circling = files.filter(file => reach(file).has(file));
    expect(circling.sort()).toEqual(["builders/arguments.ts", "builders/builder-type.ts"]);
  });

  it("keep the code that reads and writes YAML independent of Jobs", () => {
    const known = imports.filter(([from]) => roomOf(from) === "yaml").map(([, to]) => roomOf(to));
    expect([...new Set(known)].sort()).toEqual(["encoding", "options.ts", "values", "yaml"]);
  });
});
