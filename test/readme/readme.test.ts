// What the README shows is what the code does: its first script, its YAML, and the compiler's message.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pi } from "../../examples/pi.ts";
import { job } from "../../src/index.ts";
import { typecheck } from "../typecheck.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    match => match[1] ?? "",
  );

describe("the README", () => {
  it("shows the YAML that its first script makes", () => {
    const [script = ""] = blocks("ts");
    const body = ts
      .transpile(script, { target: ts.ScriptTarget.ES2022 })
      .replace(/import .*\n/, "")
      .replace(/console\.log\(([\s\S]*)\);/, "return $1;");
    expect(new Function("job", body)(job)).toBe(blocks("yaml")[0]);
  });

  it("quotes the compiler", () => {
    const [quote = ""] = blocks("text");
    const file = join(root, "test/readme/incomplete.ts");
    const script = `import { job } from "../../src/index.ts";
import { typecheck } from "../typecheck.ts";\n${blocks("ts").find(b => b.includes(".build();"))}`;
    const [fault] = typecheck(file, script).diagnostics;
    const message = fault?.messageText;
    expect(typeof message === "string" ? message : message?.messageText).toBe(
      quote.trim().replace(/\s+/g, " "),
    );
  }, 60_000);

  it("names commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(readme).toContain("npx tsx examples/pi.ts");
    expect(pi).toBeDefined();
    expect(scripts.test).toBeTypeOf("string");
  });
});
