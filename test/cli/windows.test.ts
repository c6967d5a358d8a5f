// What a path is on Windows: `node:path` is the one of Windows here, on every system.
import { describe, expect, it, vi } from "vitest";
import { Failures } from "../../src/cli/render/failures.ts";
import { isInPackage, stackPositions } from "../../src/cli/render/positions.ts";

vi.mock("node:path", async importOriginal => {
  const { win32 } = await importOriginal<typeof import("node:path")>();
  return { ...win32, default: win32 };
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

  it("are no package that is not installed", () => {
    const message = (name: string) =>
      new Failures(new Map()).failure(new Error(`Cannot find module '${name}'`)).message;
    expect(message("C:/a/parts.ts")).toBe("Error: Cannot find module 'C:/a/parts.ts'");
    expect(message("C:\\a\\parts.ts")).toBe("Error: Cannot find module 'C:\\a\\parts.ts'");
    expect(message("parts")).toContain("is it installed?");
  });
});
