// What manifests, file names and modules may not do to a terminal, to a log of GitHub Actions, and to a command that should end.
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { isWindows } from "../../src/cli/place.ts";
import { folder, put, run } from "./check-folder.ts";
import { jobwright } from "./run.ts";

/** Whether a line would be a command in a log of GitHub Actions, which reads `::` at the start and `##[` anywhere. */
const isCommand = (line: string) => /^\s*::|##\[/.test(line);

/** Expects that an output holds the forged text, but neither as a command nor with characters that a terminal obeys. */
function expectHarmless({ stdout, stderr }: { stdout: string; stderr: string }): void {
  const lines = (stdout + stderr).split("\n");
  expect(lines.some(line => line.includes("FORGED"))).toBe(true);
  expect(lines.filter(isCommand)).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there
  expect(lines.filter(line => /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(line))).toEqual(
    [],
  );
}

const pi = `apiVersion: batch/v1
kind: Job
metadata: {name: pi}
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{name: a, image: b}]
`;
const cron = (fields: string) =>
  `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  ${fields}\n  jobTemplate: {}\n`;
const forged = '"x\\n::error::FORGED ##[error]\\n\\e]0;b\\a\\x9b\\u202e"';
const withKey = `${pi}  ${forged}: 1\n`;
const unreadable = "a: b\n::error::FORGED\n##[error]FORGED\n";

describe("no line of the output is a command", () => {
  beforeEach(() => {
    put("a.yaml", pi);
    put("bad.yaml", unreadable);
    put("list.yaml", "a: b: ##[error]FORGED\n");
    put("key.yaml", withKey);
    put("wrong.yaml", pi.replace("{name: pi}", `{name: pi, annotations: {${forged}: 1}}`));
    put("zone.yaml", cron(`schedule: "* * * * *"\n  timeZone: ${forged}`));
    put("schedule.yaml", cron(`schedule: ${forged}`));
    put("unknown.yaml", cron(`schedule: "* * * * *"\n  "x\\n::error::FORGED\\e]0;b": 1`));
    put("named.yaml", cron("schedule: no").replace("{name: a}", `{name: ${forged}}`));
  });

  it.each([
    ["check", "bad.yaml"],
    ["check", "list.yaml"],
    ["check", "key.yaml"],
    ["check", "wrong.yaml"],
    ["check", "zone.yaml"],
    ["check", "named.yaml"],
    ["import", "bad.yaml"],
    ["import", "list.yaml"],
    ["import", "key.yaml"],
    ["import", "wrong.yaml"],
    ["next", "bad.yaml"],
    ["next", "zone.yaml"],
    ["next", "schedule.yaml"],
    ["next", "unknown.yaml"],
    ["next", "named.yaml"],
    ["diff", "a.yaml", "bad.yaml"],
    ["diff", "a.yaml", "key.yaml"],
    ["diff", "a.yaml", "wrong.yaml"],
    ["diff", "zone.yaml", "schedule.yaml"],
  ])("of %s", async (...args) => {
    const { code, stdout, stderr } = await run(...args);
    // The code that import prints is not for a log.
    expectHarmless({ stdout: args[0] === "import" && code === 0 ? "" : stdout, stderr });
  });

  it.each([
    ["check", "zone.yaml", "named.yaml", "bad.yaml", "--format", "json"],
    ["check", "zone.yaml", "named.yaml", "bad.yaml", "--format", "sarif"],
    ["check", "zone.yaml", "named.yaml", "bad.yaml", "--format", "gitlab"],
    ["next", "zone.yaml", "named.yaml", "--format", "json"],
    ["diff", "a.yaml", "named.yaml", "--format", "json"],
  ])("of %s, as JSON, which holds the same texts", async (...args) => {
    const ran = await run(...args);
    expectHarmless(ran);
    expect(JSON.stringify(JSON.parse(ran.stdout))).toContain("##[error]");
  });

  it.each(["github", "junit"])("of check --format %s, but those of GitHub's format", async format => {
    const { stdout, stderr } = await run("check", "zone.yaml", "named.yaml", "bad.yaml", "--format", format);
    const lines = stdout.split("\n").filter(line => !/^::(?:error|warning) file=[\w./]+,line=/.test(line));
    expectHarmless({ stdout: `FORGED\n${lines.join("\n")}`, stderr });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there
    expect(stdout).not.toMatch(/[\x1b\x07\x9b\u202e]/);
  });

  it("of diff, which shows an unreadable line with its number", async () => {
    const { stderr } = await run("diff", "a.yaml", "bad.yaml");
    expect(stderr).toContain("\n  2 | ::error::FORGED\n    | ^\n");
  });

  it("of render", async () => {
    put(
      "m.mjs",
      `const name = "x\\n::error::FORGED ##[error]\\u001b]0;b\\u0007";
       export default { apiVersion: "batch/v1", kind: "Job", metadata: { name }, spec: { [name]: 1 } };
       export const one = { [name]: { apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" } } };`,
    );
    expectHarmless(await run("render", "m.mjs"));
  });

  it.skipIf(isWindows)("that begins with the name of a file", async () => {
    put("::error::FORGED.yaml", pi.replace("Never", "never"));
    put(" ::error::FORGED.yaml", cron("schedule: no"));
    for (const name of ["::error::FORGED.yaml", " ::error::FORGED.yaml"]) {
      expectHarmless(await run("check", name));
      expectHarmless(await run("next", "zone.yaml", name));
    }
    expect((await run("check", "::error::FORGED.yaml")).stdout).toContain("./::error::FORGED.yaml:7:");
  });
});

it("import writes what a reader cannot see, or sees in another order, as escapes", async () => {
  const text = "x\u202e\u2066 // \u2069\u2066\u200b\u00ad\u{e0041}";
  put(
    "bidi.yaml",
    pi.replace("image: b", `image: b, args: [${JSON.stringify(text)}, ${JSON.stringify(text)}]`),
  );
  const { code, stdout } = await run("import", "bidi.yaml");
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u00ad]|\u{e0041}/u);
  expect(stdout).toContain(String.raw`x\u202e\u2066 // \u2069\u2066\u200b\u00ad\u{e0041}`);
  put("bidi.ts", stdout);
  const rendered = await run("render", "bidi.ts", "--format", "json");
  expect(JSON.parse(rendered.stdout).items[0].spec.template.spec.containers[0].args).toEqual([text, text]);
});

it("import escapes what is in comments", async () => {
  put("odd.yaml", cron(`schedule: "\\e]0;b\\a\\x9b\\u202e"`));
  const { stdout } = await run("import", "odd.yaml");
  expect(stdout).toContain("// ");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there
  expect(stdout).not.toMatch(/[\x1b\x07\x9b\u202e]/);
});

describe.skipIf(isWindows)("a pipe that nobody writes into is not read", () => {
  const pipe = (name: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    execFileSync("mkfifo", [join(folder, name)]);
  };

  it("where a glob or a folder holds it, or a link to it", async () => {
    pipe("g/pipe.yaml");
    symlinkSync("pipe.yaml", join(folder, "g/link.yaml"));
    put("g/a.yaml", pi);
    for (const what of ["g", "g/*.yaml"]) {
      const { code, stdout } = await run("check", what);
      expect([code, stdout]).toEqual([0, expect.stringContaining("1 Job or CronJob in 1 file")]);
    }
  });

  it("where a kustomization would be", async () => {
    pipe("k/kustomization.yaml");
    put("k/a.yaml", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\n");
    expect((await run("check", "k")).code).toBe(1);
  });

  it("where import would write a module", async () => {
    put("a.yaml", pi);
    pipe("o/a.ts");
    const { code, stderr } = await run("import", "a.yaml", "--out", "o");
    expect([code, stderr]).toEqual([
      2,
      `error: cannot write ${join("o", "a.ts")}: it exists and is not a file; nothing was written\n`,
    ]);
  });
});

it("check of many documents without --- between them looks at each line a few times", async () => {
  const one = JSON.stringify({
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: "a" },
    spec: { a: 1 },
  });
  const text = `${one}\n`.repeat(3_000);
  let reads = 0;
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (line) {
    if (this.source.startsWith("^# Source")) reads++;
    return exec.call(this, line);
  };
  try {
    const { stdout } = await jobwright(["check", "-", "--format", "json"], { stdin: text });
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThan(3_000);
  } finally {
    RegExp.prototype.exec = exec;
  }
  expect(reads).toBeGreaterThan(2_999);
  expect(reads).toBeLessThan(10_000);
});
