import { describe, expect, it } from "vitest";
import { stackPositions } from "../../src/cli/render/positions.ts";

describe("the positions in a stack trace", () => {
  it.each([
    ["    at /a b/m.ts:3:14", "/a b/m.ts"],
    ["    at Object.<anonymous> (/a/m.ts:3:14)", "/a/m.ts"],
    ["    at async file:///a/m.mjs:3:14", "/a/m.mjs"],
    ["    at new Foo (file:///a/m.mjs:3:14)", "/a/m.mjs"],
    ["    at f (C:\\a b\\m.ts:3:14)", "C:\\a b\\m.ts"],
    ["    at d:/a/m.ts:3:14", "d:/a/m.ts"],
  ])("are found in %s", (line, file) => {
    expect(stackPositions(`Error: x\n${line}\n    at node:internal/main:1:2`)).toEqual([
      { file, line: 3, column: 14 },
    ]);
  });

  it("are empty if no line names a file", () => {
    expect(stackPositions("Error: /a.ts:1:2\n    at <anonymous>\n    at native\n    at node:fs:1:2")).toEqual(
      [],
    );
  });
});
