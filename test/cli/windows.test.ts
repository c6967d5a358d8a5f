// What a path is on Windows: `node:path` is the one of Windows here, on every system.
import { rename } from "node:fs/promises";
import { devNull } from "node:os";
import { normalize } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { githubAnnotation } from "../../src/cli/check/github.ts";
import { sarifLog } from "../../src/cli/check/sarif.ts";
import type { Context } from "../../src/cli/context.ts";
import type { Finding } from "../../src/cli/findings.ts";
import { writeModules } from "../../src/cli/import/modules.ts";
import { unreadableSource } from "../../src/cli/import/source.ts";
import { globOf, nameFault, placeOf } from "../../src/cli/place.ts";
import { Failures } from "../../src/cli/render/failures.ts";
import { Linker, type Running } from "../../src/cli/render/linker.ts";
import { isInPackage, stackPositions } from "../../src/cli/render/positions.ts";
import { systemWords } from "../../src/cli/system-error.ts";
import { move, writeOut } from "../../src/cli/write-files.ts";

vi.mock("node:path", async importOriginal => {
  const { win32 } = await importOriginal<typeof import("node:path")>();
  return { ...win32, default: win32 };
});

vi.mock("node:fs/promises", async importOriginal => ({
  ...(await importOriginal<typeof import("node:fs/promises")>()),
  rename: vi.fn(),
}));

describe("an argument", () => {
  it.each([
    ["k8s\\*.yaml", "k8s/*.yaml", "C:\\a"],
    ["..\\k8s\\**", "../k8s/**", "C:\\a"],
    ["C:\\k8s\\*.yaml", "k8s/*.yaml", "C:\\"],
    ["d:/k8s/**/*.yaml", "k8s/**/*.yaml", "D:\\"],
    ["\\k8s\\*.yaml", "k8s/*.yaml", "C:\\"],
    ["\\\\server\\share\\k8s\\*.yaml", "k8s/*.yaml", "\\\\server\\share\\"],
  ])("may be a glob with backslashes and a drive: %s", (glob, pattern, folder) => {
    expect(globOf(glob, "C:\\a")).toEqual({ pattern, folder });
  });

  it("is the same file whatever the case of its drive is", () => {
    expect(placeOf("b.yaml", { cwd: "c:\\a" })).toBe("C:\\a\\b.yaml");
    expect(placeOf("c:/a/b.yaml", { cwd: "D:\\" })).toBe("C:\\a\\b.yaml");
  });

  it.each(["NUL", "nul", "/dev/null"])("may be the empty device: %s", path => {
    expect(placeOf(path, { cwd: "C:\\a" })).toBe(devNull);
    expect(placeOf(`./${path}`, { cwd: "C:\\a" })).not.toBe(devNull);
  });
});

describe("a file that is written", () => {
  it.each(["con", "a\\NUL.yaml", "a/com1.b.ts", "aux\\b.ts", "a.\\b", "a\\b "])(
    "has no name that Windows keeps for a device or cuts: %s",
    async name => {
      await expect(writeOut("out", [{ name, text: "" }], { cwd: "C:\\a" } as Context)).rejects.toThrow(
        /^cannot write out\\.*: Windows allows no file called .*; nothing was written$/,
      );
    },
  );

  it("has no name that is too long, which Windows would say only after others are written", () => {
    expect(nameFault(`a\\${"x".repeat(256)}`)).toBe("its name is too long");
    expect(nameFault(`${"x".repeat(255)}\\${"y".repeat(255)}`)).toBeUndefined();
  });

  it.each(["job-con.yaml", "..\\a", ".\\a", "C:\\console\\auxiliary.yaml", "com.yaml", "job-a.b.yaml"])(
    "may be called %s",
    name => {
      expect(nameFault(name)).toBeUndefined();
    },
  );

  it("may be open in another program, which Windows reports as a missing permission", () => {
    expect(systemWords(Object.assign(new Error("x"), { code: "EPERM", errno: -4048 }))).toBe(
      "permission denied, or another program is using it",
    );
  });
});

describe("a file's name for GitHub", () => {
  const finding: Finding = {
    severity: "error",
    rule: "UnreadableFile",
    file: "k8s\\sub\\a.yaml",
    line: 0,
    column: 0,
    endLine: 0,
    endColumn: 0,
    source: "",
    document: 0,
    field: "",
    message: "x",
  };

  it("has slashes in workflow commands", () => {
    expect(githubAnnotation(finding)).toBe("::error file=k8s/sub/a.yaml,title=UnreadableFile::x\n");
  });

  it("has slashes in SARIF", () => {
    const [run] = (sarifLog([finding], [], "") as { runs: { results: Iterable<object> }[] }).runs;
    expect(JSON.stringify([...(run?.results ?? [])])).toContain('"uri":"k8s/sub/a.yaml"');
  });
});

describe("import --out", () => {
  it("refuses files of several drives, which have no folder in common", async () => {
    const sources = ["C:\\a\\x.yaml", "D:\\a\\y.yaml"].map(path => unreadableSource(path, ""));
    await expect(writeModules(sources, [], "out", { cwd: "C:\\a" } as Context)).rejects.toThrow(
      "the files are on several drives: nothing was written",
    );
  });

  it("refuses modules whose names differ only in case", async () => {
    const sources = ["C:\\a\\x.yaml", "C:\\a\\X.yml"].map(path => unreadableSource(path, ""));
    await expect(writeModules(sources, [], "out", { cwd: "C:\\a" } as Context)).rejects.toThrow(
      "C:\\a\\x.yaml and C:\\a\\X.yml would both be out\\X.ts: nothing was written",
    );
  });
});

describe("a file that another program has open", () => {
  const fault = (code: string) => Object.assign(new Error(code), { code });

  it("is replaced as soon as that is possible", async () => {
    vi.mocked(rename).mockRejectedValueOnce(fault("EPERM")).mockRejectedValueOnce(fault("EBUSY"));
    vi.mocked(rename).mockResolvedValueOnce();
    await move("a", "b");
    expect(rename).toHaveBeenCalledTimes(3);
  });

  it("is waited for only if waiting may help", async () => {
    vi.mocked(rename).mockReset().mockRejectedValueOnce(fault("ENOSPC"));
    await expect(move("a", "b")).rejects.toThrow("ENOSPC");
    expect(rename).toHaveBeenCalledTimes(1);
  });
});

describe("files of a module, which the loader names with slashes", () => {
  it("are in a package whatever the separator is", () => {
    expect(isInPackage("C:\\a\\node_modules\\b\\i.ts")).toBe(true);
    expect(isInPackage("C:/a/node_modules/b/i.ts")).toBe(true);
    expect(isInPackage("C:\\a\\node_modules.ts")).toBe(false);
  });

  it("have the system's names in positions", () => {
    expect(stackPositions("Error: x\n    at f (C:/a b/m.ts:3:14)")).toEqual([
      { file: "C:\\a b\\m.ts", line: 3, column: 14 },
    ]);
  });

  it("are not named in the message of a syntax error", () => {
    const error = new Error("ParseError: C:\\: Unexpected token \n C:/a/m.ts:1:10");
    expect(new Failures(new Map()).failure(error)).toEqual({
      message: "Unexpected token",
      position: { file: "C:\\a\\m.ts", line: 1, column: 11 },
      refused: false,
    });
  });

  it("do not wait for themselves if they import each other", async () => {
    const imports: Record<string, string[]> = { m: ["a", "b"], a: ["b"], b: ["a"] };
    const linker = new Linker(normalize);
    const started = new Set<string>();
    const modules = new Map<string, Running>();
    const run = async (id: string) => {
      await undefined;
      const isFirst = !started.has(id);
      started.add(id);
      for (const next of isFirst ? (imports[id] ?? []) : []) await modules.get(id)?.require.import(next);
      return {};
    };
    for (const id of Object.keys(imports)) {
      const require = { import: run, esmResolve: (found: string) => `C:\\${found}` };
      const module: Running = { filename: `C:/${id}`, loaded: false, exports: {}, require };
      linker.link(module);
      modules.set(id, module);
    }
    await run("m");
    expect([...started]).toEqual(["m", "a", "b"]);
  });

  it("are no package that is not installed", () => {
    const message = (name: string) =>
      new Failures(new Map()).failure(new Error(`Cannot find module '${name}'`)).message;
    expect(message("C:/a/parts.ts")).toBe("Error: Cannot find module 'C:/a/parts.ts'");
    expect(message("C:\\a\\parts.ts")).toBe("Error: Cannot find module 'C:\\a\\parts.ts'");
    expect(message("parts")).toContain("is it installed?");
  });
});
