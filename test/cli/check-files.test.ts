// Which files `check` reads, and what it says of those that it cannot read.
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isWindows, withSlashes } from "../../src/cli/place.ts";
import { check, folder, put, type Report, report, run } from "./check-folder.ts";
import { golden, hasLinks, job, shown } from "./run.ts";

describe("files given to check", () => {
  it("are found in directories, once each, but not in node_modules", async () => {
    for (const name of ["b", "a/node_modules/x", "a/.hidden", "a/c"])
      mkdirSync(join(folder, name), { recursive: true });
    put("b/1.yaml", job("one"));
    put("a/c/2.yml", job("two"));
    put("a/.hidden/3.JSON", '{"kind": "Job", "apiVersion": "batch/v1"}');
    put("a/node_modules/x/4.yaml", job("four"));
    put("a/5.txt", job("five"));
    if (hasLinks) symlinkSync("..", join(folder, "a/up"));
    const { objects } = await report([".", "b/1.yaml", "./b"], { cwd: folder });
    expect(objects.map(({ file }) => withSlashes(file))).toEqual(
      ["a/.hidden/3.JSON", "b/1.yaml", "a/c/2.yml"].sort(),
    );
  });

  it("are matched by globs", async () => {
    mkdirSync(join(folder, "x/y"), { recursive: true });
    put("x/y/job-1.yaml", job("one"));
    put("x/other.yaml", job("two"));
    put("[a].yaml", job("three"));
    const files = async (...args: string[]) => (await report(args, { cwd: folder })).objects.map(o => o.file);
    expect(await files("x/**/job-*.yaml")).toEqual([join("x", "y", "job-1.yaml")]);
    expect(await files("{x,z}/*.yaml")).toEqual([join("x", "other.yaml")]);
    expect(await files("[a].yaml")).toEqual(["[a].yaml"]);
  });

  it("can be excluded, and are checked once even if several links lead to them", async () => {
    mkdirSync(join(folder, "k8s/charts"), { recursive: true });
    put("k8s/a.yaml", job("a"));
    put("k8s/charts/b.yaml", "{{ .Values }}");
    put("tsconfig.json", "// no JSON");
    if (hasLinks) symlinkSync("..", join(folder, "k8s/up"));
    if (hasLinks) symlinkSync("a.yaml", join(folder, "k8s/c.yaml"));
    expect((await check(".")).code).toBe(2);
    const ran = await check(".", "k8s/**/*.yaml", "--exclude", "**/charts/**", "--exclude", "tsconfig.json");
    expect(ran).toMatchObject({ code: 0, stdout: "1 Job or CronJob in 1 file, all accepted\n" });
  });

  it("are reported with the place of an invalid byte or character, along with the faults of other documents", async () => {
    put("a.yaml", Buffer.from([job("A"), job("caf\xe9"), job("x\0"), job("D")].join("---\n"), "latin1"));
    const { code, stdout } = await check("a.yaml", "--format", "json");
    const { findings, objects } = JSON.parse(stdout) as Report;
    expect(code).toBe(2);
    expect(
      findings.map(({ rule, line, column, document, message }) => [
        rule,
        line,
        column,
        document,
        message.slice(0, 30),
      ]),
    ).toEqual([
      ["FieldValueInvalid", 1, 46, 1, 'Invalid value: "A": a lowercas'],
      ["UnreadableText", 3, 55, 2, "found the byte 0xE9, expected "],
      ["UnreadableText", 5, 53, 3, "found the character U+0000, ex"],
      ["FieldValueInvalid", 7, 46, 4, 'Invalid value: "D": a lowercas'],
    ]);
    expect(objects.map(({ document, accepted }) => [document, accepted])).toEqual([
      [1, false],
      [4, false],
    ]);
    // Other programs refuse JSON with half of a surrogate pair.
    expect(findings[1]?.source).toContain("name: caf\ufffd}");
    expect((await run("import", "a.yaml")).stderr).toMatch(/^error: a\.yaml:3:55: found the byte 0xE9, /);
  });

  it("are reported if they cannot be read, and the others are checked anyway", async () => {
    mkdirSync(join(folder, "empty"));
    put("job.yaml", job("fine"));
    put("latin.yaml", Buffer.from("# a\n# caf\xe9 au lait\n", "latin1"));
    put("cut.yaml", Buffer.from([0x61, 0xc3]));
    put("utf16.yaml", Buffer.from("\ufeffa: b", "utf16le"));
    put("huge.yaml", "");
    truncateSync(join(folder, "huge.yaml"), 100 * 1024 * 1024);
    const files = ["job.yaml", "missing.yaml", "empty", "*.nothing", "latin.yaml", "cut.yaml"];
    const ran = await check(...files, "utf16.yaml", "huge.yaml");
    await expect(shown(ran)).toMatchFileSnapshot(golden("check-unreadable.txt"));
    expect(ran.code).toBe(2);
  });

  it("are no modules, which would be read as YAML without a Job", async () => {
    const told = "is a module: `jobwright render` runs it, checks what it exports and prints YAML";
    const text = "// The jobs.\nexport const a = 1\n";
    put("job.yaml", job("a"));
    const some = ["a.ts", "a.mts", "a.cjs", "a.js", "a.mjs", "a.tsx"];
    for (const name of some) {
      put(name, text);
      expect(await check(name)).toMatchObject({ code: 2, stdout: expect.stringMatching(told) });
      for (const args of [["import"], ["next"], ["diff", "job.yaml"]])
        expect(await run(...args, name)).toEqual({ code: 2, stdout: "", stderr: `error: ${name} ${told}\n` });
    }
    // A glob may match them. A directory is searched for manifests only, whatever its name is.
    expect((await check("*")).stdout.match(/^.* is a module/gm)).toHaveLength(some.length);
    expect((await check(".")).code).toBe(0);
    put("jobs.ts/job.yaml", job("a"));
    expect((await check("jobs.ts")).code).toBe(0);
    expect((await check("gone.ts")).stdout).toContain("gone.ts: error: does not exist\n");
    expect((await check("a.txt")).stdout).toContain("a.txt: error: does not exist\n");
  });

  it("may be empty", async () => {
    put("empty.yaml", "");
    put("comment.yaml", "# nothing\n---\n");
    const ran = await check("empty.yaml", "comment.yaml");
    expect(ran).toEqual({ code: 0, stdout: "0 Jobs and CronJobs in 2 files\n", stderr: "" });
  });

  it("cannot send control characters to a terminal", async () => {
    // Windows has no such names. There the missing file is reported.
    if (!isWindows) put("evil\u001b[2J.yaml", `${job("A").trim()} # \u001b[31m\n`);
    put("name.yaml", job('"\\e]0;x\\a"'));
    const { stdout } = await check("evil\u001b[2J.yaml", "name.yaml");
    const control = [...stdout].filter(char => char !== "\n" && /\p{Cc}/u.test(char));
    expect(control).toEqual([]);
  });

  it("give short output lines even with values, keys and names of a megabyte", async () => {
    const long = "x".repeat(1e6);
    put(
      "long.yaml",
      job(long).replace(
        "image: b",
        `image: " ${long}", imag: ${long}, command: [1, [${long}]], ? ${long} : 1`,
      ),
    );
    put("rules.yaml", job(long));
    for (const format of ["text", "github"]) {
      const { stdout, code } = await check("--format", format, "long.yaml", "rules.yaml");
      expect(code).toBe(1);
      const lines = stdout.split("\n");
      expect(lines.length).toBeGreaterThan(6);
      for (const line of lines) expect(line.length).toBeLessThan(3_000);
      expect(stdout).toMatch(/imag: Invalid value: "x+…x+": unknown field, did you mean "image"\?$/m);
    }
    const { findings, objects } = await report(["rules.yaml"], { cwd: folder });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Invalid value: "x+…x+": must be no more than 253 characters$/),
      expect.stringMatching(/^Invalid value: "x+…x+": must be no more than 63 bytes$/),
    ]);
    for (const { message, object } of findings)
      expect([message.length <= 2_001, (object?.name.length ?? 0) <= 1_001]).toEqual([true, true]);
    // The server's own words are not shortened.
    expect(objects[0]?.message?.length).toBeGreaterThan(2e6);
  });

  it("are quoted only around the fault where a line is long", async () => {
    const long = "x".repeat(5000);
    put("long.yaml", `${job("a").trim().replace("spec:", `extra: ${long}, more: 1, spec:`)}\n`);
    const { stdout } = await check("long.yaml");
    for (const line of stdout.split("\n").filter(text => / \| /.test(text)))
      expect(line.length).toBeLessThan(220);
    expect(stdout).toMatch(/ {2}1 \| …x+, more: 1, spec:/);
  });
});
