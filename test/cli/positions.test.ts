import { normalize, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { stackPositions } from "../../src/cli/render/positions.ts";

const module = resolve("/a/m.mjs");

describe("the positions in a stack trace", () => {
  it.each([
    ["    at /a b/m.ts:3:14", "/a b/m.ts"],
    ["    at Object.<anonymous> (/a/m.ts:3:14)", "/a/m.ts"],
    [`    at async ${pathToFileURL(module)}:3:14`, module],
    [`    at new Foo (${pathToFileURL(module)}:3:14)`, module],
    ["    at f (C:\\a b\\m.ts:3:14)", "C:\\a b\\m.ts"],
    ["    at d:/a/m.ts:3:14", "d:/a/m.ts"],
  ])("are found in %s", (line, file) => {
    expect(stackPositions(`Error: x\n${line}\n    at node:internal/main:1:2`)).toEqual([
      { file: normalize(file), line: 3, column: 14 },
    ]);
  });

  it.each(["file:///a%2Fm.mjs", "file:///%E9.mjs"])("leave out a URL that no file has: %s", url => {
    expect(stackPositions(`Error: x\n    at f (${url}:3:14)\n    at /a/m.ts:1:2`)).toEqual([
      { file: normalize("/a/m.ts"), line: 1, column: 2 },
    ]);
  });

  it("are empty if no line names a file", () => {
    expect(stackPositions("Error: /a.ts:1:2\n    at <anonymous>\n    at native\n    at node:fs:1:2")).toEqual(
      [],
    );
  });
});
