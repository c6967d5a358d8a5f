import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { getSystemErrorMap } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { excludedBy } from "../../src/cli/exclude.ts";
import { isWindows, withSlashes } from "../../src/cli/place.ts";
import { systemWords } from "../../src/cli/system-error.ts";
import { hasLinks, jobwright, slashed } from "./run.ts";

const job = `apiVersion: batch/v1
kind: Job
metadata: {name: a, annotations: {city: Zürich}}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}
`;
const module = `import { job } from "jobwright";
export default ["a", "b"].map(name => job(name).template(t => t.restartPolicy("Never").container("a", "b")));
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-files-"));
  writeFileSync(join(folder, "job.yaml"), job);
  writeFileSync(join(folder, "m.ts"), module);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...args: string[]) => slashed(await jobwright(args, { cwd: folder }));
const long = "x".repeat(300);

/** The system's own error: a code with its words after it. */
const raw = /\bE[A-Z]{2,}\b/;

describe("a file in another encoding than UTF-8", () => {
  const utf32 = Buffer.from(Uint32Array.from([...job], letter => letter.codePointAt(0) as number).buffer);
  it.each([
    ["UTF-16 without a byte order mark", Buffer.from(job, "utf16le")],
    ["UTF-16 without a byte order mark", Buffer.from(job, "utf16le").swap16()],
    ["UTF-16", Buffer.from(`\ufeff${job}`, "utf16le")],
    ["UTF-16", Buffer.from(`\ufeff${job}`, "utf16le").swap16()],
    ["UTF-32 without a byte order mark", utf32],
    ["UTF-32 without a byte order mark", Buffer.from(utf32).swap32()],
    ["UTF-32", Buffer.concat([Buffer.from("fffe0000", "hex"), utf32])],
  ])("is reported with the name of its encoding: %s", async (name, bytes) => {
    writeFileSync(join(folder, "text.yaml"), bytes);
    const { code, stdout } = await run("check", "text.yaml");
    expect(stdout.split("\n")[0]).toBe(`text.yaml: error: is ${name}: save it as UTF-8`);
    expect(code).toBe(2);
    const { stderr } = await jobwright(["import", "-"], { stdin: new Uint8Array(bytes) });
    expect(stderr).toBe(`error: <stdin> is ${name}: save it as UTF-8\n`);
  });

  it("is not assumed because of a NUL character further on", async () => {
    writeFileSync(join(folder, "text.yaml"), job.replace("Job", "J\0b"));
    expect((await run("check", "text.yaml")).stdout).toContain(
      "text.yaml:2:8: error: found the character U+0000",
    );
  });
});

describe("errors of the operating system", () => {
  it("are put into words, whatever value was thrown", () => {
    const numbers = new Map([...getSystemErrorMap()].map(([errno, [code]]) => [code, errno]));
    const error = (code: string) =>
      Object.assign(new Error(`${code}: words, open '/a/b'`), { code, errno: numbers.get(code) });
    expect(systemWords(error("ENOSPC"))).toBe("no space is left on the disk");
    expect(systemWords(error("EXDEV"))).toBe("cross-device link not permitted");
    expect(systemWords(new Error("own words"))).toBe("own words");
    expect(systemWords("text")).toBe("text");
  });

  it("are reported with the names of files that cannot be read", async () => {
    mkdirSync(join(folder, "dir.yaml"));
    if (hasLinks) symlinkSync("loop.yaml", join(folder, "loop.yaml"));
    for (const [name, fault] of [
      ["none.yaml", "does not exist"],
      // Windows says no more of such names.
      ["job.yaml/x", `does not exist${isWindows ? "" : ": a part of its path is not a directory"}`],
      [long, isWindows ? "does not exist" : "has a name that is too long"],
      ...(hasLinks ? [["loop.yaml", "is a symbolic link that leads to itself"] as const] : []),
    ] as const) {
      expect((await run("check", name)).stdout).toContain(`${name}: error: ${fault}\n`);
      expect((await run("import", name)).stderr).toBe(`error: ${name} ${fault}\n`);
      expect((await run("diff", name, "job.yaml")).stderr).toBe(`error: ${name} ${fault}\n`);
      const hint = fault.startsWith("does not exist")
        ? '; a schedule has five fields in quotes: "30 2 * * *"'
        : "";
      expect((await run("next", name)).stderr).toBe(`error: ${name} ${fault}${hint}\n`);
    }
    expect((await run("next", "dir.yaml")).stderr).toBe(
      "error: dir.yaml contains no file that ends in .yaml, .yml or .json\n",
    );
    if (!hasLinks) return;
    expect((await run("render", "loop.yaml")).stderr).toBe(
      "loop.yaml: error: is a symbolic link that leads to itself\n",
    );
  });

  it("report a name that is not UTF-8 as such, not as a missing file", async () => {
    const name = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(".yaml")]);
    try {
      writeFileSync(name, job);
    } catch {
      // Not every file system allows such names.
      return;
    }
    const problem = "has a name that is not UTF-8: rename it";
    expect((await run("check", ".")).stdout).toContain(`caf\ufffd.yaml: error: ${problem}\n`);
    expect((await run("import", ".")).stderr).toContain(`caf\ufffd.yaml ${problem}\n`);
    expect((await run("check", "no-caf.yaml")).stdout).toContain("error: does not exist\n");
  });

  it("do not repeat a name of 100,000 characters in full", async () => {
    const { code, stderr } = await run("next", "x".repeat(100_000));
    expect(code).toBe(2);
    expect(stderr.length).toBeLessThan(600);
    expect(stderr).toMatch(
      isWindows ? /x (?:has a name that is too long|does not exist)/ : /x has a name that is too long\n/,
    );
  });

  it("are reported for output too, and nothing is written", async () => {
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "src/job.ts"), { recursive: true });
    mkdirSync(join(folder, "k8s/job-b.yaml"), { recursive: true });
    mkdirSync(join(folder, "links"));
    const linkFaults = [
      [
        ["render", "m.ts", "--out", "lost"],
        "cannot make the directory lost: a symbolic link on the way leads nowhere",
      ],
      [
        ["render", "m.ts", "--out", "lost/k8s"],
        "cannot make the directory lost/k8s: a symbolic link on the way leads nowhere",
      ],
      [
        ["render", "m.ts", "--out", "links"],
        "cannot write links/job-b.yaml: it is a symbolic link that leads nowhere",
      ],
      [
        ["render", "m.ts", "--out", "loop/k8s"],
        "cannot make the directory loop/k8s: a symbolic link on the way leads to itself",
      ],
    ] as const;
    if (hasLinks) {
      symlinkSync("loop", join(folder, "loop"));
      symlinkSync("nowhere", join(folder, "lost"));
      symlinkSync("../nowhere/job.yaml", join(folder, "links/job-b.yaml"));
    }
    for (const [args, problem] of [
      ...(hasLinks ? linkFaults : []),
      [
        ["render", "m.ts", "--out", "file"],
        "cannot make the directory file: there is a file where a directory is wanted",
      ],
      [
        ["render", "m.ts", "--out", "file/k8s"],
        `cannot make the directory file/k8s: ${isWindows ? "there is a file where a directory is wanted" : "a part of the path is a file, and no directory"}`,
      ],
      [
        ["render", "m.ts", "--out", long],
        `cannot ${isWindows ? `write ${long}/job-a.yaml` : `make the directory ${long}`}: its name is too long`,
      ],
      [["render", "m.ts", "--out", "k8s"], "cannot write k8s/job-b.yaml: it exists and is not a file"],
      [["import", "job.yaml", "--out", "src"], "src/job.ts is a directory"],
      [
        ["import", "job.yaml", "--out", "file"],
        "cannot make the directory file: there is a file where a directory is wanted",
      ],
    ] as const) {
      const { code, stdout, stderr } = await run(...args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toBe(`${args[0] === "render" ? "m.ts: " : ""}error: ${problem}; nothing was written\n`);
      expect(stderr).not.toMatch(raw);
      expect(stderr).not.toContain(withSlashes(folder));
    }
    expect(readdirSync(join(folder, "k8s"))).toEqual(["job-b.yaml"]);
    expect(readdirSync(join(folder, "links"))).toEqual(hasLinks ? ["job-b.yaml"] : []);
  });
});

describe("--out", () => {
  it.skipIf(process.platform !== "linux")("reports an error where no directory can be created", async () => {
    expect(await run("render", "m.ts", "--out", "/proc/k8s/jobs")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "m.ts: error: cannot make the directory /proc/k8s/jobs: nothing can be made there; nothing was written\n",
    });
  });

  it("creates all missing parent directories", async () => {
    expect((await run("render", "m.ts", "--out", "a/b/c")).stderr).toBe("2 files written to a/b/c\n");
    expect(readdirSync(join(folder, "a/b/c"))).toEqual(["job-a.yaml", "job-b.yaml"]);
  });

  it("reports how many files are new, overwritten and unchanged", async () => {
    const out = async () => (await run("render", "m.ts", "--out", "k8s")).stderr;
    expect(await out()).toBe("2 files written to k8s\n");
    expect(await out()).toBe("0 files written to k8s, 2 unchanged\n");
    writeFileSync(join(folder, "k8s/job-a.yaml"), "edited");
    expect(await out()).toBe("1 file written to k8s (1 overwritten), 1 unchanged\n");
    rmSync(join(folder, "k8s/job-a.yaml"));
    writeFileSync(join(folder, "k8s/job-b.yaml"), "edited");
    expect(await out()).toBe("2 files written to k8s (1 overwritten)\n");
  });

  it.skipIf(!hasLinks)("writes nothing if two of the names are links to the same file", async () => {
    mkdirSync(join(folder, "k8s"));
    writeFileSync(join(folder, "both.yaml"), "before");
    for (const name of ["job-a.yaml", "job-b.yaml"]) symlinkSync("../both.yaml", join(folder, "k8s", name));
    expect(await run("render", "m.ts", "--out", "k8s")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "m.ts: error: cannot write k8s/job-b.yaml: it is a link to the same file as k8s/job-a.yaml; nothing was written\n",
    });
    expect(readFileSync(join(folder, "both.yaml"), "utf8")).toBe("before");
  });

  // Windows has no modes.
  it.skipIf(isWindows)("keeps the mode of an existing file", async () => {
    mkdirSync(join(folder, "k8s"));
    writeFileSync(join(folder, "k8s/job-a.yaml"), "edited", { mode: 0o600 });
    expect((await run("render", "m.ts", "--out", "k8s")).code).toBe(0);
    expect(statSync(join(folder, "k8s/job-a.yaml")).mode & 0o777).toBe(0o600);
  });

  it.skipIf(!hasLinks)("writes through a symbolic link", async () => {
    mkdirSync(join(folder, "k8s"));
    writeFileSync(join(folder, "k8s/job-a.yaml"), "edited");
    writeFileSync(join(folder, "elsewhere.yaml"), "edited");
    symlinkSync("../elsewhere.yaml", join(folder, "k8s/job-b.yaml"));
    expect((await run("render", "m.ts", "--out", "k8s")).stderr).toBe(
      "2 files written to k8s (2 overwritten)\n",
    );
    rmSync(join(folder, "elsewhere.yaml"));
    expect((await run("render", "m.ts", "--out", "k8s")).stderr).toBe("1 file written to k8s, 1 unchanged\n");
    expect(lstatSync(join(folder, "k8s/job-b.yaml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "elsewhere.yaml"), "utf8")).toContain("name: b");
    expect(readdirSync(folder).filter(name => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("--exclude", () => {
  const put = (name: string) => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), job);
  };
  const left = async (path: string, ...globs: string[]) => {
    const args = globs.flatMap(glob => ["--exclude", glob]);
    const { stdout } = await jobwright(["check", path, "--format", "json", ...args], { cwd: folder });
    return (JSON.parse(stdout).objects as { file: string }[]).map(({ file }) => withSlashes(file));
  };

  it("matches the found paths without access to the file system", async () => {
    const at = (path: string) => resolve("/no/such/folder", path);
    const files = ["a.yaml", "b/c.yaml", "../d.yaml"].map(at);
    const excluded = async (...globs: string[]) =>
      [...(await excludedBy(globs, at("."), files, [at("shut")])).paths].sort();
    expect(await excluded("**/*.yaml")).toEqual(files.slice(0, 2));
    expect(await excluded("b/**", "../d.*")).toEqual([at("../d.yaml"), at("b"), at("b/c.yaml")]);
    expect(await excluded("../../../../**")).toEqual([]);
    expect(await excluded("shut")).toEqual([at("shut")]);
    expect(await excluded("*b", "sh*")).toEqual([at("b"), at("b/c.yaml"), at("shut")]);
    expect(await excluded("b*", "!b/c*")).toEqual([at("b")]);
    expect(await excluded("*")).toEqual([at("a.yaml"), at("b"), at("shut")]);
    expect(await excluded("/no/such/*.yaml")).toEqual([at("../d.yaml")]);
    expect(await excluded()).toEqual([]);
  });

  it("matches paths as they are printed", async () => {
    put("charts/a.yaml");
    if (hasLinks) {
      symlinkSync("charts", join(folder, "link"));
      expect(await left("link", "link/**")).toEqual([]);
      expect(await left("link", "charts/**")).toEqual(["link/a.yaml"]);
    }
    expect(await left("charts/../job.yaml", "*.yaml")).toEqual([]);
    expect(await left("job.yaml", "../../../../**")).toEqual(["job.yaml"]);
    put("node_modules/x/a.yaml");
    expect(await left("node_modules/x", "**/x/*.yaml")).toEqual([]);
  });

  it.skipIf(!hasLinks)("leaves out one of the paths to a file, and not the others", async () => {
    put("deploy/releases/v2/jobs/a.yaml");
    symlinkSync("releases/v2", join(folder, "deploy/current"));
    symlinkSync("..", join(folder, "deploy/releases/up"));
    const own = "deploy/releases/v2/jobs/a.yaml";
    for (const path of ["deploy", "deploy/**/*.yaml"]) {
      expect(await left(path)).toEqual([own]);
      expect(await left(path, "deploy/current/**")).toEqual([own]);
      const { stderr } = await run("check", path, "--exclude", "deploy/releases/**");
      expect(stderr).toBe("");
      expect(await left(path, "deploy/releases/**")).toEqual(["deploy/current/jobs/a.yaml"]);
      expect(await left(path, "deploy/releases/**", "deploy/current")).toEqual([]);
    }
  });

  it.skipIf(!hasLinks)("comes to an end if links lead to all folders from all others", async () => {
    const letters = [..."abcdefghijkl"];
    for (const one of letters) {
      put(`k8s/${one}/${one}.yaml`);
      for (const other of letters) symlinkSync(`../${other}`, join(folder, "k8s", one, `to-${other}`));
    }
    const all = letters.map(one => `k8s/${one}/${one}.yaml`);
    expect(await left("k8s")).toEqual(all);
    expect(await left("k8s", "k8s/a/a.yaml", "**/to-a/**")).toEqual(all.slice(1));
  });

  it.skipIf(isWindows)("matches names with line breaks, as other globs do", async () => {
    const all = ["a.yaml", "b\nc.yaml", "d\n\r/e.yaml", "d\n\r/f/g\u2028.yaml"].map(name => `k8s/${name}`);
    for (const name of all) put(name);
    symlinkSync("d\n\r", join(folder, "k8s/z\n"));
    expect(await left("k8s/**/*.yaml")).toEqual(all);
    expect(await left("k8s/*\n\r/**/*.yaml")).toEqual(all.slice(2));
    expect(await left("k8s/b?c.yaml")).toEqual([all[1]]);
    expect(await left("k8s", "k8s/**/*.yaml")).toEqual([]);
    expect(await left("k8s", "k8s/d*/**", "k8s/z*/**")).toEqual(all.slice(0, 2));
  });

  it("takes back what a glob with ! matches", async () => {
    put("charts/a.yaml");
    put("charts/b.yaml");
    expect(await left("charts", "charts/**", "!**/b.yaml")).toEqual(["charts/b.yaml"]);
  });

  it("is told if it leaves out nothing of what was searched", async () => {
    put("k8s/a.yaml");
    put("old/a.yaml");
    put("old/b.yaml");
    const told = async (...args: string[]) => (await run(...args)).stderr;
    const idle = (glob: string) => `warning: --exclude ${glob} leaves out nothing\n`;
    expect(await told("check", "k8s", "--exclude", "a.yaml", "--exclude", "k8s/b*")).toBe(
      idle("a.yaml") + idle("k8s/b*"),
    );
    expect(await told("check", "k8s/*", "--exclude", "b*", "--format", "json")).toBe(idle("b*"));
    expect(await told("check", "*s", ".", "--exclude", "k8s/**", "--exclude", "!**/b.yaml")).toBe("");
    expect(await told("import", "k8s", "--exclude", "k9s")).toBe(idle("k9s"));
    expect(await told("next", "k8s", "--exclude", "k9s")).toBe(`${idle("k9s")}error: k8s holds no CronJob\n`);
    expect(await told("diff", "k8s", "old", "--exclude", "b.yaml", "--exclude", "c.yaml")).toBe(
      idle("c.yaml"),
    );
    // What a hook of Git passes is different each time.
    expect(await told("check", "k8s/a.yaml", "--exclude", "charts/**")).toBe("");
  });

  it("may not be empty", async () => {
    for (const command of ["check", "import", "next"])
      expect(await run(command, ".", "--exclude", "")).toEqual({
        code: 2,
        stdout: "",
        stderr: "error: --exclude has an empty value\n",
      });
  });
});

it.skipIf(!hasLinks)(
  "a link that leads nowhere is reported with its target, also as an argument",
  async () => {
    symlinkSync("gone.yaml", join(folder, "dead.yaml"));
    const told = "is a symbolic link to gone.yaml, which does not exist\n";
    expect((await run("check", "dead.yaml")).stdout).toContain(`dead.yaml: error: ${told}`);
    for (const command of ["import", "next"])
      expect(await run(command, "dead.yaml")).toEqual({
        code: 2,
        stdout: "",
        stderr: `error: dead.yaml ${told}`,
      });
  },
);

it("a glob in single quotes, which cmd.exe passes on, is reported with what to do", async () => {
  const hint = "write it in double quotes, cmd.exe does not remove others";
  const { stdout } = await run("check", "'*.yaml'");
  expect(stdout).toContain(`'*.yaml': error: matches no file: ${hint}\n`);
  for (const command of ["check", "import"])
    expect(await run(command, ".", "--exclude", "'*.yaml'")).toMatchObject({
      code: 2,
      stderr: `error: --exclude '*.yaml': ${hint}\n`,
    });
});

it("check, import and diff report an empty file name", async () => {
  const told = "is an empty name: it names no file\n";
  expect((await run("check", "")).stdout).toContain(`'': error: ${told}`);
  expect((await run("import", "")).stderr).toBe(`error: '' ${told}`);
  expect((await run("diff", "", "")).stderr).toBe(`error: '' ${told}error: '' ${told}`);
});

it("a line break in an object's name does not start a new line of output", async () => {
  const hostile = "x\n::error::y";
  const text = (schedule: string, more = {}) =>
    JSON.stringify({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: hostile, namespace: hostile, annotations: { [hostile]: schedule } },
      spec: { schedule, ...more },
    });
  writeFileSync(join(folder, "hostile.json"), text("@daily"));
  writeFileSync(join(folder, "other.json"), text("@hourly"));
  for (const args of [
    ["check", "hostile.json", "--stdin-filename", hostile, "-"],
    ["import", "-"],
    ["diff", "hostile.json", "other.json"],
    ["next", "hostile.json"],
  ]) {
    const { stdout, stderr } = await jobwright(args, { cwd: folder, stdin: text("", { [hostile]: 1 }) });
    expect(`${stdout}${stderr}`).toContain("x\\n::error::y");
    expect(`${stdout}${stderr}`).not.toMatch(/^::/m);
  }
});

// Windows has no such names.
it.skipIf(isWindows)("a line break in a file's name does not start a new line of output", async () => {
  const hostile = "x\n::error::y";
  for (const side of ["a", "b"]) {
    mkdirSync(join(folder, side));
    writeFileSync(join(folder, side, `${hostile}.yaml`), side === "a" ? "a: [" : job);
    writeFileSync(join(folder, side, `${hostile}.json`), job.replace("a,", side === "a" ? "A," : "b,"));
  }
  writeFileSync(join(folder, `${hostile}.ts`), "export default 5;");
  writeFileSync(join(folder, `${hostile}.yaml`), job.replace("Job", "CronJob"));
  const none = `none${hostile}.yaml`;
  for (const args of [
    ["check", "a", none],
    ["import", "a", none],
    ["import", "b", "--out", hostile],
    ["import", "b", "--out", `job.ts/${hostile}`],
    ["diff", "a", "b"],
    ["diff", "b", none],
    ["diff", "b", `${hostile}.yaml`],
    ["next", `${hostile}.yaml`],
    ["next", none],
    ["render", `${hostile}.ts`],
    ["render", `none${hostile}.ts`],
  ]) {
    const { stdout, stderr } = await run(...args);
    expect(`${stdout}${stderr}`).toContain("\\n::error::y");
    expect(`${stdout}${stderr}`, args.join(" ")).not.toMatch(/^::/m);
  }
});
