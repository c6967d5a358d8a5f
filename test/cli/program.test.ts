import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { golden, jobwright, shown } from "./run.ts";

const commands = ["render", "check", "diff", "import", "explain", "next"];

describe("the program", () => {
  it("prints its help", async () => {
    await expect(shown(await jobwright(["--help"]))).toMatchFileSnapshot(golden("help.txt"));
  });

  it.each(commands)("prints the help of %s", async command => {
    const ran = await jobwright([command, "--help"]);
    for (const help of ["help", "--help", "-h"]) expect(await jobwright([help, command])).toEqual(ran);
    await expect(shown(ran)).toMatchFileSnapshot(golden(`help-${command}.txt`));
    // Terminals are at least this wide, and nobody should have to scroll far.
    for (const line of ran.stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  it("prints its version", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    expect(await jobwright(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each([
    [[]],
    [["chek"]],
    [["apply"]],
    [["help", "chek"]],
    [["help", "apply"]],
    [["--help", "apply"]],
    [["check"]],
    [["check", "a", "--format", "xml"]],
    [["check", "a", "--pod-security", "privileged"]],
    [["check", "a", "--colour"]],
    [["check", "a", "--namespce", "x"]],
    [["explain", "deploy"]],
    [["explain", "restartPolicy"]],
    [["diff", "a"]],
    [["diff", "-", "-"]],
    [["next", "0", "0", "*", "*", "*"]],
    [["next", "30", "a.yaml", "b.yaml"]],
    [["next", "'30", "2", "*", "*", "*'"]],
    [["next", "a1.yaml", "b.yaml"]],
    [["check", "--namespace", "Prod", "a.yaml"]],
    [["check", "--namespace", "", "a.yaml"]],
    [["next", "@daily", "-n", "0"]],
    [["next", "@daily", "-n", "1.5"]],
    [["next", "@daily", "--from", "tomorrow"]],
    [["next", "@daily", "--from", "2026-02-30T25:00:00Z"]],
    [["next", "@daily", "--tz", "europe/paris"]],
    [["render"]],
    [["render", "a.ts", "--format", "text"]],
    [["render", "a.ts", "b.ts"]],
    [["explain", "job", "cronjob"]],
    [["import", "a.yaml", "--out", "--as-is"]],
    [["import", "a.yaml", "-o", "-x"]],
    [["check", "-f", "a.yaml"]],
    [["import", "--filename=a.yaml"]],
    [["import"]],
    [["next"]],
    [["check", "--quiet=true", "a.yaml"]],
    [["check", "-q=true", "a.yaml"]],
    [["render", "--watch=", "a.ts"]],
    [["--format", "json", "check", "a.yaml"]],
    [["--namespace=x", "check", "a.yaml"]],
    [["refused.yaml"]],
  ])("reports what is wrong with %j, and exits with 2", async args => {
    const ran = await jobwright(args);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe("");
    await expect(ran.stderr).toMatchFileSnapshot(
      golden(`usage/${args.join("_").replace(/[^\w.-]/g, "+") || "none"}.txt`),
    );
  });
});

it("says how to name a file that begins as an option does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-program-"));
  writeFileSync(join(folder, "-d.yaml"), "");
  const ran = await jobwright(["check", "-d.yaml"], { cwd: folder });
  for (const args of [["./-d.yaml"], ["--", "-d.yaml"]])
    expect((await jobwright(["check", ...args], { cwd: folder })).code).toBe(0);
  rmSync(folder, { recursive: true });
  expect([ran.code, ran.stderr]).toEqual([
    2,
    "error: unknown option '-d.yaml': if it is a file, write ./-d.yaml\nTry jobwright check --help.\n",
  ]);
});

it("says which command takes a file that is named in place of one", async () => {
  const file = fileURLToPath(import.meta.url);
  expect((await jobwright([file])).stderr).toContain(`: to run a module, write jobwright render ${file}\n`);
});

it("takes no empty name for a file", async () => {
  expect((await jobwright([""])).stderr).toBe("error: unknown command ''\nTry --help.\n");
});

it("check reports that its output is too long for one string", async () => {
  const stringify = vi.spyOn(JSON, "stringify").mockImplementation(() => {
    throw new RangeError("Invalid string length");
  });
  const ran = await jobwright(["check", "refused.yaml", "--format", "json"]).finally(() =>
    stringify.mockRestore(),
  );
  expect(ran).toEqual({
    code: 2,
    stdout: "",
    stderr: "error: the output is longer than a text can be: pass fewer files at once\n",
  });
});

describe("colours", () => {
  const coloured = async (terminal: boolean, env: Record<string, string>) =>
    (await jobwright(["check", "refused.yaml"], { terminal, env })).stdout.includes("\u001b[");

  it("are used only on terminals", async () => {
    expect(await coloured(true, {})).toBe(true);
    expect(await coloured(false, {})).toBe(false);
  });

  it("follow NO_COLOR, TERM and FORCE_COLOR", async () => {
    expect(await coloured(true, { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(true, { NO_COLOR: "" })).toBe(true);
    expect(await coloured(true, { TERM: "dumb" })).toBe(false);
    expect(await coloured(false, { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured(false, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true);
    expect(await coloured(true, { FORCE_COLOR: "0" })).toBe(false);
  });
});

describe("what is wrong with a command line", () => {
  it.each([["chek"], ["check", "a", "--colour"]])("has a colour on a terminal: %j", async (...args) => {
    const { stderr } = await jobwright(args, { terminal: true });
    expect(stderr.startsWith("\u001b[31merror\u001b[39m: unknown ")).toBe(true);
    expect(stderr).not.toContain("\ufffd");
  });

  const text = "x\n::error file=f.yaml::hacked\u001b[31m";
  it.each([
    [["check", "f.yaml", `--${text}`]],
    [["check", `-${text}`]],
    [[text]],
    [["help", text]],
    [["check", "f.yaml", "--format", text]],
    [["check", "f.yaml", `--format=${text}`]],
    [["next", "@daily", "--from", text]],
    [["next", "@daily", "-n", text]],
  ])("keeps what was written on one line, as text: %j", async args => {
    const { code, stderr } = await jobwright(args);
    expect(code).toBe(2);
    expect(stderr).toContain("\\n::error file=f.yaml::hacked\ufffd[31m");
    expect(stderr).not.toMatch(/^::/m);
    expect(stderr).not.toContain("\u001b");
  });
});
