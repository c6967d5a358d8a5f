// What the README shows is what the code does: its first script, its YAML, and the compiler's message.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pi } from "../../examples/pi.ts";
import { contentHash, dryRunCreate, job, jobName, podSecurity, totalRequests } from "../../src/index.ts";
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

  it("shows sugar that compiles, and a Job that the server takes", () => {
    const script = blocks("ts").find(b => b.includes("totalRequests")) ?? "";
    const file = join(root, "test/readme/sugar.ts");
    const text = `declare const console: { log(...values: unknown[]): void };
${script.replace('"jobwright"', '"../../src/index.ts"')}`;
    const faults = typecheck(file, text).diagnostics;
    expect(faults.map(fault => ts.flattenDiagnosticMessageText(fault.messageText, "\n"))).toEqual([]);
    const body = ts
      .transpile(script, { target: ts.ScriptTarget.ES2022 })
      .replace(/import .*\n/, "")
      .replace(/console\.log\(.*\);/, "return [named.build(), totalRequests(named)];");
    const names = { job, jobName, contentHash, totalRequests };
    const [made, total] = new Function(...Object.keys(names), body)(...Object.values(names));
    expect(podSecurity(made, "restricted").allowed).toBe(true);
    expect(dryRunCreate(made).warnings).toEqual([]);
    expect(String(total.cpu)).toBe("20");
    const [, , run] = made.spec.template.spec.containers[0].command;
    expect(run).toContain("fetch 's3://data/a b.tar' 's3://data/c.tar'\nexec train --model 'it'\\''s large'");
  }, 60_000);

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
