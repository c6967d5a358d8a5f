// The benchmark must compare equal things. Its peers are installed only by `npm run bench`; without them this is skipped.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { knownDifferencesFile } from "../../conformance/skip.ts";

const root = join(import.meta.dirname, "..", "..");
const bench = join(root, "bench");
const minute = 60_000;

interface Same {
  checkSame(run: (script: string) => string): string[];
}
interface Scripts {
  withBuilt(script: string): string;
}
interface RightTable {
  title: string;
  columns: string[];
  rows: [name: string, ...counts: number[]][];
  wrong: string[];
}
interface Right {
  right(): RightTable[];
}
interface TypeCheck {
  writeProjects(): Map<string, string>;
  typecheck(config: string): { instantiations: number };
}
/** Uses a path that the compiler does not follow, because it would require the peers. */
const load = <T>(file: string) => import(/* @vite-ignore */ join(bench, file)) as Promise<T>;

it("the benchmark's files import only files of the repository that exist", () => {
  const missing: string[] = [];
  for (const file of readdirSync(bench).filter(name => name.endsWith(".ts")))
    for (const [, path = ""] of readFileSync(join(bench, file), "utf8").matchAll(/ from "(\.[^"]+)"/g))
      if (!existsSync(join(bench, path))) missing.push(`${file}: ${path}`);
  expect(missing).toEqual([]);
});

describe.skipIf(!existsSync(join(bench, "node_modules")))("the benchmark", () => {
  it("type-checks", { timeout: 3 * minute }, () => {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", bench]);
  });

  it("makes all contenders build, write and read the same Job", async () => {
    const { checkSame } = await load<Same>("same.ts");
    const { withBuilt } = await load<Scripts>("scripts.ts");
    const folder = mkdtempSync(join(bench, "cold-"));
    try {
      const others = checkSame(code => {
        const file = join(folder, "same.mjs");
        writeFileSync(file, withBuilt(code));
        return execFileSync(process.execPath, [file], { encoding: "utf8" });
      });
      expect(others).toEqual(["cdk8s-plus: Job, Yaml.stringify (another Job)"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("counts no wrong answer of jobwright, apart from the known differences", async () => {
    const { right } = await load<Right>("right.ts");
    const tables = right();
    // Checked first, so that a wrong count does not hide which texts are wrong.
    const wrongs = tables.flatMap(({ wrong }) => wrong);
    expect(wrongs.filter(text => !text.includes(knownDifferencesFile))).toEqual([]);
    const wrongly = (what: string) => wrongs.filter(text => text.startsWith(what)).length;
    const [refusals, written, readings] = tables;
    const mine = (table?: RightTable) => table?.rows[0]?.slice(1) as number[];
    const [, illTyped, wrong] = (refusals as RightTable).columns.map(column =>
      Number(/\d+/.exec(column)?.[0]),
    );
    expect(Math.min(illTyped as number, wrong as number)).toBeGreaterThan(4000);
    expect(mine(refusals)).toEqual([illTyped, (wrong as number) - wrongly("accepted"), wrongly("refused")]);
    const objects = Number.parseInt((written as RightTable).title, 10);
    expect(mine(written)).toEqual([objects, objects, 0, 0]);
    const [same, other, refused, taken] = mine(readings);
    const texts = Number.parseInt((readings as RightTable).title, 10);
    expect([(same as number) + (refused as number), other, taken]).toEqual([texts, 0, 0]);
    // Only those that the documentation of parseYaml lists: otherwise a reader that refuses everything would count as right.
    expect(refused).toBeLessThan(100);
  });

  it("type-checks the Job as each contender writes it", { timeout: 5 * minute }, async () => {
    const { typecheck, writeProjects } = await load<TypeCheck>("typecheck.ts");
    for (const [name, config] of writeProjects())
      expect(typecheck(config).instantiations, name).toBeGreaterThan(0);
  });
});
