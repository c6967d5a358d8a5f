// Runs the built command from the packed package as a process, for what cannot be seen inside one process.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import Module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isWindows } from "../../src/cli/place.ts";
import { installTarball } from "../package/tarball.ts";
import { here, type Ran } from "./run.ts";

let installed: string;
let folder: string;
let bin: string;
beforeAll(() => {
  installed = installTarball();
  folder = mkdtempSync(join(tmpdir(), "jobwright-bin-"));
  const home = join(installed, "node_modules/jobwright");
  bin = join(home, JSON.parse(readFileSync(join(home, "package.json"), "utf8")).bin.jobwright);
}, 60_000);
afterAll(() => {
  for (const each of [installed, folder]) rmSync(each, { recursive: true, force: true });
});

function jobwright(args: readonly string[], input = "", options: readonly string[] = []): Ran {
  const ran = spawnSync(process.execPath, [...options, bin, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: ran.status ?? -1, stdout: ran.stdout, stderr: ran.stderr };
}

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const made = `job("a").template(t => t.restartPolicy("Never").container("a", "b"))`;
const module = (rest = "", value = made) =>
  `import { job } from "jobwright";\n${rest}\nexport default ${value};\n`;

describe("the packed jobwright command", () => {
  it("runs as a program, prints its version, and exits with 2 without arguments", () => {
    expect(readFileSync(bin, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    const { version } = JSON.parse(readFileSync(join(bin, "../../package.json"), "utf8"));
    expect(jobwright(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    expect(jobwright([]).code).toBe(2);
  });

  it.skipIf(!("enableCompileCache" in Module))(
    "uses Node's compile cache, also in the second process of render",
    () => {
      put("kept.ts", module());
      const kept = (name: string, args: readonly string[], more: object = {}) => {
        const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, name), ...more };
        const { status } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, timeout: 60_000 });
        expect(status).toBe(0);
        return existsSync(env.NODE_COMPILE_CACHE)
          ? readdirSync(env.NODE_COMPILE_CACHE, { recursive: true }).length
          : 0;
      };
      expect(kept("one", ["--version"])).toBeGreaterThan(1);
      expect(kept("both", ["render", "kept.ts"])).toBeGreaterThan(kept("two", ["render", "--help"]));
      expect(kept("none", ["--version"], { NODE_DISABLE_COMPILE_CACHE: "1" })).toBe(0);
    },
    60_000,
  );

  it("reports a directory as standard input, instead of reading it as empty", () => {
    const stdin = openSync(folder, "r");
    for (const [command, message] of [
      ["check", "<stdin>: error: is a directory\n"],
      ["import", "error: <stdin> is a directory\n"],
    ] as const) {
      const ran = spawnSync(process.execPath, [bin, command, "-"], {
        stdio: [stdin, "pipe", "pipe"],
        encoding: "utf8",
      });
      expect(ran.status).toBe(2);
      expect(`${ran.stdout}${ran.stderr}`).toContain(message);
    }
    closeSync(stdin);
  });

  it("runs each of its commands", () => {
    put("job.yaml", readFileSync(join(here, "cases/refused.yaml"), "utf8"));
    put("m.ts", module());
    expect(jobwright(["check", "job.yaml"]).code).toBe(1);
    expect(jobwright(["check", "*.yaml", "--format", "sarif"]).stdout).toContain('"2.1.0"');
    expect(jobwright(["render", "m.ts"]).stdout).toContain("kind: Job\n");
    expect(jobwright(["render", "m.ts", "--pod-security", "restricted"])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('violates PodSecurity "restricted:latest"'),
    });
    expect(jobwright(["diff", "job.yaml", "job.yaml"]).code).toBe(0);
    expect(jobwright(["next", "@daily", "--tz", "Europe/Paris"]).code).toBe(0);
    expect(jobwright(["import", "job.yaml"]).stdout).toContain("export const fine = ");
    expect(jobwright(["explain", "job.spec.suspend"]).stdout).toContain("boolean");
  });

  it("reads the standard input", () => {
    expect(jobwright(["check", "-"], "apiVersion: batch/v1\nkind: Job\n").stdout).toContain(
      "<stdin>:1:1: error: Job: ",
    );
  });

  it("prints no error if the reader of its output stops early", async () => {
    put("big.yaml", readFileSync(join(here, "cases/refused.yaml"), "utf8").concat("---\n").repeat(200));
    const running = spawn(process.execPath, [bin, "check", "big.yaml"], { cwd: folder });
    let stderr = "";
    running.stderr.on("data", chunk => {
      stderr += chunk;
    });
    const [first] = await once(running.stdout, "data");
    running.stdout.destroy();
    await once(running, "close");
    expect(stderr).toBe("");
    expect(String(first)).toMatch(/^big\.yaml:/);
  });

  it.skipIf(!existsSync("/dev/full"))("reports that the output cannot be written, and exits with 2", () => {
    put("m.ts", module());
    for (const args of ["render m.ts", "check big.yaml", "explain job.spec", "--help"]) {
      const shell = `"${process.execPath}" "${bin}" ${args} > /dev/full`;
      const ran = spawnSync("sh", ["-c", shell], { cwd: folder, encoding: "utf8" });
      expect(ran.stderr).toBe("error: the output cannot be written: no space is left on the disk\n");
      expect(ran.status).toBe(2);
    }
  });

  it.skipIf(!existsSync("/dev/full"))("runs a module that prints nothing if nothing can be printed", () => {
    put("m.ts", module());
    const shell = `"${process.execPath}" "${bin}" render m.ts 2> /dev/full`;
    const ran = spawnSync("sh", ["-c", shell], { cwd: folder, encoding: "utf8" });
    expect([ran.status, ran.stdout]).toEqual([0, expect.stringMatching(/^apiVersion: /)]);
  });

  it.skipIf(isWindows)("reports a module that writes to file descriptors that are not its own", () => {
    for (const text of ["garbage", "null", "5", "{}", "[1]"]) {
      put(
        "writes.mjs",
        `import { writeSync } from "node:fs";
for (let fd = 3; fd < 40; fd++) try { writeSync(fd, ${JSON.stringify(`${text}
`)}.repeat(3)); } catch {}
export default {};
setInterval(() => {}, 1000);
`,
      );
      expect(jobwright(["render", "writes.mjs"]), text).toEqual({
        code: 2,
        stdout: "",
        stderr:
          "writes.mjs: error: it wrote to a file descriptor that it has not opened, and over which its result comes\n",
      });
    }
  });

  it.skipIf(isWindows)("reports in words why a file or directory cannot be read", () => {
    put("readable.ts", module());
    const shell = (text: string) =>
      spawnSync("sh", ["-c", text.replaceAll("jobwright", `"${process.execPath}" "${bin}"`)], {
        cwd: folder,
        encoding: "utf8",
      });
    expect(shell("mkdir gone && cd gone && rmdir ../gone && jobwright render a.ts")).toMatchObject({
      status: 2,
      stderr: "error: the current directory cannot be used: it does not exist\n",
    });
    expect(shell("mkdir gone && cd gone && rmdir ../gone && jobwright explain job").status).toBe(0);
    // Root may read everything.
    if (process.getuid?.() === 0) return;
    expect(shell("chmod 0 readable.ts && jobwright render readable.ts")).toMatchObject({
      status: 2,
      stderr: "readable.ts: error: cannot be read: permission denied\n",
    });
    shell("mkdir -p shut/below && chmod 0 shut/below");
    const told = "shut/below cannot be read: permission denied\n";
    expect(shell("jobwright diff shut shut").stderr).toBe(`error: ${told}`);
    expect(shell("jobwright import shut").stderr).toBe(`error: ${told}`);
    expect(shell("jobwright check shut").stdout).toContain(told.replace(" ", ": error: "));
  });

  it.skipIf(!existsSync("/dev/zero"))("stops reading endless input at 64 MiB, and reports it", () => {
    const told = "more than 64 MiB in one file is not read, split it";
    expect(jobwright(["check", "/dev/zero"])).toMatchObject({
      code: 2,
      stdout: expect.stringContaining(told),
    });
    expect(jobwright(["import", "/dev/zero"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(told),
    });
  });

  it.skipIf(isWindows)(
    "check skips a named pipe in a directory, and render --out refuses to write to one",
    () => {
      put("m.ts", module());
      mkdirSync(join(folder, "k8s"));
      spawnSync("mkfifo", ["k8s/job-a.yaml"], { cwd: folder });
      put("k8s/job.yaml", `${"apiVersion: v1\nkind: X"}\n`);
      expect(jobwright(["check", "k8s"]).code).toBe(0);
      expect(jobwright(["render", "m.ts", "--out", "k8s"])).toMatchObject({
        code: 2,
        stderr:
          "m.ts: error: cannot write k8s/job-a.yaml: it exists and is not a file; nothing was written\n",
      });
    },
  );

  it("renders ES, CommonJS and TypeScript modules where the package is not installed", () => {
    put("m.mjs", module("await null;"));
    put("m.cjs", `const { job } = require("jobwright"); module.exports = ${made};`);
    put(
      "t.ts",
      `import { job } from "jobwright"; import { running } from "jobwright/testing"; import { toYaml } from "jobwright/yaml";
const a = ${made}; if (toYaml(a) === "" || running(a) === undefined) throw new Error("no"); export default a;`,
    );
    for (const file of ["m.mjs", "m.cjs", "t.ts"])
      expect(jobwright(["render", file]), file).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    ["an ES module", "module", "export const", 'import { job, InvalidError } from "jobwright";'],
    ["CommonJS", "commonjs", "const", 'const { job, InvalidError } = require("jobwright");'],
  ])("has the same builders and errors as a package that makes Jobs: %s", (_, type, declare, imports) => {
    const acme = join(installed, `node_modules/acme-${type}`);
    mkdirSync(acme, { recursive: true });
    writeFileSync(join(acme, "package.json"), JSON.stringify({ type, main: "index.js" }));
    writeFileSync(
      join(acme, "index.js"),
      `${imports}
${declare} acmeJob = name => job(name).template(t => t.restartPolicy("Never").container("a", "b"));
${declare} isInvalid = error => error instanceof InvalidError;
${type === "module" ? "" : "module.exports = { acmeJob, isInvalid };"}`,
    );
    const file = join(installed, "m.ts");
    writeFileSync(
      file,
      `import { InvalidError } from "jobwright";
import { acmeJob, isInvalid } from "acme-${type}";
export const a = acmeJob("a").parallelism(-1);
try { a.build(); } catch (error) { console.error(error instanceof InvalidError, isInvalid(error)); }`,
    );
    const { code, stderr } = jobwright(["render", file]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^true true\n.*m\.ts:3:31: error: a \(Job "a"\): spec\.parallelism: /),
    ]);
  });

  it("sends what a module prints to stderr, so that stdout holds only manifests", () => {
    put(
      "m.ts",
      module(
        'console.log("one"); process.stdout.write("two\\n"); console.error("three"); setInterval(() => {}, 1000);',
      ),
    );
    const { code, stdout, stderr } = jobwright(["render", "m.ts"]);
    expect(code).toBe(0);
    expect(stdout.startsWith("apiVersion: ")).toBe(true);
    expect(stderr).toBe("one\ntwo\nthree\n");
  });

  it.skipIf(isWindows)("sends what a module's child processes print to stderr", () => {
    put(
      "children.ts",
      module(`import { execSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeSync } from "node:fs";
execSync("echo one", { stdio: "inherit" });
spawnSync("echo", ["two"], { stdio: ["ignore", "inherit", "inherit"] });
await once(spawn("sh", ["-c", "cat; echo four"], { stdio: "inherit" }), "exit");
writeSync(1, "five\\n");
if (process.argv.length > 2 || process.send !== undefined) throw new Error("not as a program is");`),
    );
    const { code, stdout, stderr } = jobwright(["render", "children.ts"], "three\n");
    expect(stderr).toBe("one\ntwo\nthree\nfour\nfive\n");
    expect(code).toBe(0);
    expect(stdout.startsWith("apiVersion: ")).toBe(true);
  });

  it("writes the manifests even if the module closes its outputs or its channel to the parent process", () => {
    for (const text of [
      "process.stdout.write = () => true; console.log('unheard');",
      "process.stdout.end();",
      "process.stderr.destroy();",
      "process.disconnect?.();",
    ]) {
      put("shut.ts", module(text));
      const { code, stdout, stderr } = jobwright(["render", "shut.ts"]);
      expect([code, stderr], text).toEqual([0, ""]);
      expect(stdout.startsWith("apiVersion: ")).toBe(true);
    }
  });

  it.skipIf(isWindows).each([
    ["SIGTERM", "for (;;) {}"],
    ["SIGKILL", "for (;;) {}"],
    ["SIGKILL", "setInterval(() => {}, 1000); export default new Promise(() => {});"],
    ["SIGKILL", "await new Promise(resolve => setTimeout(resolve, 3000));"],
  ] as const)("ends the running module when the command gets %s: %s", async (signal, rest) => {
    put(
      "endless.ts",
      `import { writeFileSync } from "node:fs";
writeFileSync("pid", String(process.pid)); ${rest}`,
    );
    rmSync(join(folder, "pid"), { force: true });
    const running = spawn(process.execPath, [bin, "render", "endless.ts"], { cwd: folder });
    const pid = await vi.waitFor(
      () => {
        const text = readFileSync(join(folder, "pid"), "utf8");
        expect(text).not.toBe("");
        return Number(text);
      },
      {
        timeout: 20_000,
      },
    );
    running.kill(signal);
    expect(await once(running, "exit")).toEqual([null, signal]);
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), { timeout: 20_000 });
  });

  it.each([
    [
      "export default new Promise(() => {});",
      "it never finishes: it waits for a promise that nothing will settle",
    ],
    ["await new Promise(() => {});", "it never finishes: it waits for a promise that nothing will settle"],
    [
      "setInterval(() => {}, 100); export default new Promise(() => {});",
      "it has not finished after 1 s (--timeout sets how long it may take)",
    ],
    ["for (;;) {}", "it has not finished after 1 s (--timeout sets how long it may take)"],
    ["process.exit(3);", "it called process.exit(3) before it was done"],
    [
      "process.kill(process.pid, 'SIGKILL'); for (;;) {}",
      isWindows ? "its process ended with code 1 before it was done" : "it was ended by SIGKILL",
    ],
  ])("reports why a module did not finish: %s", (text, problem) => {
    put("never.ts", text);
    expect(
      jobwright(["render", "never.ts", ...(problem.includes("--timeout") ? ["--timeout", "1"] : [])]),
    ).toEqual({
      code: 2,
      stdout: "",
      stderr: `never.ts: error: ${problem}\n`,
    });
  });

  it("ends a module that hangs when its file changes, with --watch", async () => {
    put("hangs.ts", module("console.log('started'); for (;;) {}"));
    const running = spawn(process.execPath, [bin, "render", "hangs.ts", "--watch"], { cwd: folder });
    const written = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      running[name].on("data", chunk => {
        written[name] += chunk;
      });
    const until = (name: keyof typeof written, text: string) =>
      vi.waitFor(() => expect(written[name]).toContain(text), { timeout: 20_000 });
    await until("stderr", "started\n");
    put("hangs.ts", module());
    await until("stdout", "name: a\n");
    await until("stderr", "started\nwatching 1 file\n");
    expect(written.stderr).not.toContain("error");
    running.kill();
    await once(running, "exit");
  });

  it("says that it may start no process for a module", () => {
    put("plain.ts", module());
    const permission = process.allowedNodeEnvironmentFlags.has("--permission")
      ? "--permission"
      : "--experimental-permission";
    const { code, stdout, stderr } = jobwright(["render", "plain.ts"], "", [permission, "--allow-fs-read=*"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("plain.ts: error: no process can be started for it: Access to this API");
  });

  it("says how to read a YAML file that a module imports", () => {
    put("data.yaml", "a: 1\n");
    put("reads.ts", module('import "./data.yaml";'));
    expect(jobwright(["render", "reads.ts"])).toEqual({
      code: 2,
      stdout: "",
      // Newer versions of Node tell the line of the import.
      stderr: expect.stringMatching(
        /^reads\.ts(:2:1)?: error: TypeError: Unknown file extension "\.yaml" for .*data\.yaml: read it as text, and give that to parseManifests\(\) of jobwright\/read\n( {2}2 \| import "\.\/data\.yaml";\n {4}\| \^\n)?$/,
      ),
    });
  });

  it("reports an uncaught error with its place in the module", () => {
    put(
      "late.ts",
      `setTimeout(() => {
  throw new Error("late", { cause: new Error("early") });
}, 0);
export default new Promise(() => {});
`,
    );
    expect(jobwright(["render", "late.ts"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `late.ts:2:9: error: an error was thrown that nothing caught: Error: late
  2 |   throw new Error("late", { cause: new Error("early") });
    |         ^
late.ts:2:36: caused by: Error: early
  2 |   throw new Error("late", { cause: new Error("early") });
    |                                    ^
`,
    });
    put("late.ts", "Promise.reject('text'); export default new Promise(() => setTimeout(() => {}, 9000));");
    expect(jobwright(["render", "late.ts"]).stderr).toBe(
      'late.ts: error: it threw "text", which is not an Error, and nothing caught it\n',
    );
    // The module has ended by then, and its exports are complete, but it failed all the same.
    put("late.ts", module("async function main() {\n  throw new Error('late');\n}\nmain();"));
    expect(jobwright(["render", "late.ts"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `late.ts:3:9: error: an error was thrown that nothing caught: Error: late
  3 |   throw new Error('late');
    |         ^
  called from late.ts:5:1
`,
    });
    const listening =
      "process.on('uncaughtException', () => {}); setTimeout(() => { throw new Error('x'); }, 0);";
    put("late.ts", module(`${listening} await new Promise(resolve => setTimeout(resolve, 50));`));
    expect(jobwright(["render", "late.ts"])).toMatchObject({ code: 0, stderr: "" });
    const hearing =
      "process.on('uncaughtException', (e, why) => console.log(e.message, why)); Promise.reject(new Error('x'));";
    put("late.ts", module(`${hearing} await new Promise(resolve => setTimeout(resolve, 50));`));
    expect(jobwright(["render", "late.ts"])).toMatchObject({ code: 0, stderr: "x unhandledRejection\n" });
    // A listener for rejections does not receive exceptions.
    put(
      "late.ts",
      module(listening.replace("uncaughtException", "unhandledRejection"), "new Promise(() => {})"),
    );
    expect(jobwright(["render", "late.ts"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^late.ts:2:\d+: error: an error was thrown that nothing caught: Error: x\n/,
      ),
    });
  });

  it("names the source line of the builder call with the fault", () => {
    put("lines.ts", module("type A = {\n  a: 1;\n};", `${made}\n  .parallelism(-1)`));
    expect(jobwright(["render", "lines.ts"]).stderr).toContain(
      'lines.ts:6:4: error: default (Job "a"): spec.parallelism: ',
    );
  });

  it("names the bundled packages in NOTICE, and has no CommonJS copy of the command", () => {
    const notice = readFileSync(join(bin, "../../NOTICE"), "utf8");
    for (const name of ["commander", "jiti", "Babel", "picocolors", "tinyglobby", "fdir", "picomatch"])
      expect(notice).toContain(name);
    expect(existsSync(join(bin, "../cli.cjs"))).toBe(false);
  });
});
