// The README must show what the code does: its scripts, its YAML, the compiler's message, its links.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  contentHash,
  dryRunCreate,
  job,
  jobName,
  podSecurity,
  totalRequests,
  toYaml,
} from "../../src/index.ts";
import { typecheck, typecheckAll } from "../typecheck.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    match => match[1] ?? "",
  );

describe("the README", () => {
  it("shows the YAML that its first script prints", () => {
    const [script = ""] = blocks("ts");
    const body = ts
      .transpile(script, { target: ts.ScriptTarget.ES2022 })
      .replace(/import .*\n/, "")
      .replace(/console\.log\(([\s\S]*)\);/, "return $1;");
    expect(new Function("job", body)(job)).toBe(blocks("yaml")[0]);
  });

  it("shows convenience methods that compile, and whose Job the server accepts", () => {
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
    expect(dryRunCreate(made)).toMatchObject({ ok: true, warnings: [] });
    expect(String(total.cpu)).toBe("20");
    const [, , run] = made.spec.template.spec.containers[0].command;
    expect(run).toContain("fetch 's3://data/a b.tar' 's3://data/c.tar'\nexec train --model 'it'\\''s large'");
  });

  it("quotes the compiler's error for its one snippet that does not compile", () => {
    const [quote = ""] = blocks("text");
    const head = "declare const console: { log(...values: unknown[]): void };\n";
    const files = blocks("ts").map(
      (script, i) =>
        [
          join(root, `test/readme/snippet-${i}.ts`),
          head + script.replace('"jobwright"', '"../../src/index.ts"'),
        ] as const,
    );
    const program = typecheckAll(new Map(files));
    const faults = files.flatMap(([file]) => program.getSemanticDiagnostics(program.getSourceFile(file)));
    expect(faults.map(({ messageText: m }) => (typeof m === "string" ? m : m.messageText))).toEqual([
      quote.trim().replace(/\s+/g, " "),
    ]);
  });

  it("shows a base builder from which three Jobs are made", () => {
    const script = blocks("ts").find(b => b.includes("const base = ")) ?? "";
    const body = ts
      .transpile(script, { target: ts.ScriptTarget.ES2022 })
      .replace(/import .*\n/, "")
      .replace(/console\.log\(([\s\S]*)\);/, "return $1;");
    const yaml: string = new Function("job", "toYaml", body)(job, toYaml);
    expect(yaml.match(/^ {2}name: .*$/gm)).toEqual(["  name: sweep-0", "  name: sweep-1", "  name: sweep-2"]);
  });

  it("links only to existing files and headings", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#([^)]*))?\)/g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, path = "", anchor] of links) {
      expect(existsSync(join(root, path)), path).toBe(true);
      if (anchor === undefined) continue;
      const headings = readFileSync(join(root, path), "utf8").matchAll(/^#+ (.*)$/gm);
      const anchors = [...headings].map(([, text = ""]) =>
        text
          .toLowerCase()
          .replace(/[^\w\- ]/g, "")
          .replaceAll(" ", "-"),
      );
      expect(anchors).toContain(anchor);
    }
  });

  it("refers only to existing npm scripts and examples", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    const run = [...`${readme}${contributing}`.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name);
    expect(run.length).toBeGreaterThan(10);
    expect(run.filter(name => !Object.hasOwn(scripts, name as string))).toEqual([]);
    const [, example = ""] = /npx tsx (\S+)/.exec(readme) ?? [];
    expect(existsSync(join(root, example))).toBe(true);
  });
});
