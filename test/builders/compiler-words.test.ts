import ts from "typescript";
import { describe, expect, it } from "vitest";
import { typecheck } from "../typecheck.ts";

/** Returns the last line of the compiler's message for an expression; editors show it below the others. */
function lastLine(expression: string): string {
  const text = `import { container } from "../../src/index.ts"; container("a", "b")${expression};`;
  const { diagnostics } = typecheck("test/builders/words-of-compiler.ts", text);
  const [first] = diagnostics;
  return ts.flattenDiagnosticMessageText(first?.messageText, "\n").trim().split("\n").at(-1) ?? "";
}

describe("the compiler's message for a list of environment variables", () => {
  it.each([
    ['{ name: "A", value: 5 }', "Type 'number' is not assignable to type 'string'"],
    ['{ name: "A", valu: "5" }', "'valu' does not exist in type"],
    ['{ name: "A", valueFrom: { secretKeyRef: { name: "a" } } }', "Property 'key' is missing in type"],
  ])("names what is wrong in %s", (item, words) => {
    expect(lastLine(`.env([${item}])`)).toContain(words);
  });

  it("is absent if the list is correct", () => {
    for (const right of [
      '[{ name: "A", value: "5" }, undefined, false]',
      "{ A: 5, B: undefined }",
      "undefined",
      "Date.now() > 0 && { A: 5 }",
    ])
      expect(lastLine(`.env(${right})`)).toBe("");
  });
});
