// Upper limits in bytes, gzipped after minifying: they do not depend on the machine. Raise one only with a reason.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./tarball.ts";

async function bundle(code: string): Promise<string> {
  const made = await build({
    stdin: { contents: code, resolveDir: root },
    alias: { "jobwright/read": join(root, "dist/read.js"), jobwright: join(root, "dist/index.js") },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return made.outputFiles[0]?.text ?? "";
}

/** Says how many bytes are left or too many, so that the cost of a change shows before and after it. */
function expectBelow(text: string, ceiling: number): void {
  const size = gzipSync(text, { level: 9 }).length;
  const left = ceiling - 1 - size;
  const said = `${size} bytes of fewer than ${ceiling}: ${left < 0 ? `${-left} too many` : `${left} left`}`;
  console.log(said);
  expect(size, said).toBeLessThan(ceiling);
}

describe("a bundle", () => {
  it("of toYaml alone is below 4 kB, without validation rules and builders", async () => {
    const text = await bundle(`import { toYaml } from "jobwright"; console.log(toYaml({ a: 1 }));`);
    expectBelow(text, 4_000);
    expect(text.includes("PodFailurePolicy")).toBe(false);
    expect(text.includes("may not be specified")).toBe(false);
  });

  // 40 kB. A third of it is the server's sentences and the names of fields. The builders' methods besides those of fields, which no bundler
  // can leave out, take their part too: sh 680, restricted 270, durations 90, and the others.
  it("of a Job that is built, validated and written is below 40 kB", async () => {
    const text = await bundle(`import { job } from "jobwright";
      console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl")).toYaml());`);
    expectBelow(text, 40_000);
  });

  it("of a Job has no code for names, hashes and totals", async () => {
    const text = await bundle(`import { job } from "jobwright"; console.log(job("pi").$complete().build());`);
    for (const other of ["bcdfghjklmnpqrstvwxz2456789", "must be a whole number from 0", "hugepages-2Mi"])
      expect(text.includes(other), other).toBe(false);
    const names = await bundle(`import { jobName } from "jobwright"; console.log(jobName("a"));`);
    expectBelow(names, 1_600);
  });

  it("of a Job has no rules for CronJobs, updates and warnings", async () => {
    const text = await bundle(`import { job } from "jobwright"; console.log(job("pi").$complete().build());`);
    for (const other of [
      "Europe/Paris",
      "expected exactly 5 fields",
      "Precondition failed",
      "duplicate name",
    ])
      expect(text.includes(other), other).toBe(false);
  });

  // Of that, 550 bytes report a document that is no YAML or contains a forbidden character, besides the faults of the others, and say where
  // faults end and what was meant. 150 make reading a quarter faster, and JSON more than twice as fast; 70 make the times of live Jobs fifty times as fast;
  // 130 refuse the same ends of a text behind JSON as kubectl.
  it("of a Job that is read from YAML, validated and written is below 56.4 kB", async () => {
    const text =
      await bundle(`import { job } from "jobwright"; import { parseManifests } from "jobwright/read";
      for (const manifest of parseManifests("a: 1")) console.log(job.from(manifest).toYaml());`);
    expectBelow(text, 56_400);
  });

  // Of that, 2.9 kB are kubectl's merge and what it refuses of its own orders, which only explainUpdate needs. 1.4 kB say what faults in
  // YAML may come from, where they end, and which document they belong to. 200 bytes print objects as Go does, 100 keep hostile values and
  // long lists from taking long, and 220 report arguments of builders that would be lost, and manifests to which they cannot add. 390 find
  // the run that a CronJob's new schedule makes up for, of which explainUpdate tells, and 240 the fields that an apply keeps or loses.
  it("of everything is below 96.3 kB", async () => {
    const text = await bundle(
      `import * as all from "jobwright"; import * as read from "jobwright/read"; console.log(all, read);`,
    );
    expectBelow(text, 96_300);
  });

  // Of that, 1 kB points to where a fault began and says what may have caused it: an open quote, a template, a no-break space. 100 bytes
  // say where things end, and 140 keep a forbidden character from affecting other documents.
  it("of parseYaml alone is below 13.8 kB, without builders", async () => {
    const text = await bundle(`import { parseYaml } from "jobwright/read"; console.log(parseYaml("a: 1"));`);
    expectBelow(text, 13_800);
    expect(text.includes("PodFailurePolicy")).toBe(false);
  });
});

/** Returns the text of the library's files, bundled without the package.json that says that they have no side effects. */
async function leftOf(entry: string): Promise<string> {
  const resolveDir = mkdtempSync(join(tmpdir(), "jobwright-bare-"));
  try {
    for (const file of loaded(entry).keys()) copyFileSync(join(root, "dist", file), join(resolveDir, file));
    const stdin = { contents: `import "./${entry}";`, resolveDir };
    const made = await build({ stdin, bundle: true, minify: true, write: false, format: "esm" });
    return made.outputFiles[0]?.text.trim() ?? "";
  } finally {
    rmSync(resolveDir, { recursive: true });
  }
}

// A simple bundler keeps each statement that might have an effect: a template with a name in it, a spread, or a call that is not marked as
// pure.
it.each(["index.js", "yaml.js"])("an unused import of %s leaves nothing in a bundle", async entry => {
  expect(await leftOf(entry)).toBe("");
});

/** Returns a file of the package and all that it imports: what is read before its first line runs. */
function loaded(file: string, seen = new Map<string, number>()): Map<string, number> {
  if (seen.has(file)) return seen;
  const text = readFileSync(join(root, "dist", file), "utf8");
  seen.set(file, text.length);
  for (const [, other] of text.matchAll(/^import\s(?:[^"]*?from\s)?"\.\/([^"]+)"/gm))
    loaded(other as string, seen);
  return seen;
}

// A renamed file would be placed where it is imported, and scripts of one Job would grow. The build does not report that.
it("each name in bundle-order.json is a file of src, and occurs once", () => {
  const names: string[] = JSON.parse(readFileSync(join(root, "bundle-order.json"), "utf8"));
  expect(names.filter(name => !existsSync(join(root, "src", name)))).toEqual([]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe("the files that an import reads", () => {
  it.each([
    // Of that, 1,200 are for the same run.
    ["index.js", 3, 387_800],
    ["yaml.js", 2, 17_000],
    ["read.js", 2, 129_000],
  ])("for %s are at most %i, and of limited size", (file, files, characters) => {
    const sizes = [...loaded(file).values()];
    expect(sizes.length).toBeLessThanOrEqual(files);
    const total = sizes.reduce((sum, size) => sum + size);
    expect(total, `${total} characters of fewer than ${characters}`).toBeLessThan(characters);
  });
});
