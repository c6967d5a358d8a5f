// The page of the commands lists every option, and every environment variable that is read.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { processContext } from "../../src/cli/context.ts";
import { newProgram } from "../../src/cli/program.ts";
import { readPage } from "./pages.ts";

const text = readPage("commands.md");
const sections = text.split(/^(?=## )/m);
const program = newProgram(processContext(), () => {});

describe("the page of the commands", () => {
  it("lists the options that all commands share", () => {
    for (const { flags } of [...program.options, { flags: "-h, --help" }])
      expect(sections[0]).toContain(flags);
  });

  it.each(program.commands.map(command => [command.name(), command] as const))(
    "has a section for %s with each of its options",
    (name, command) => {
      const section = sections.find(part => part.split("\n", 1)[0]?.endsWith(`: ${name}`)) ?? "";
      expect(section).toContain(`$ npx jobwright ${name} --help`);
      for (const { flags, hidden } of command.options) {
        expect(hidden).toBe(false);
        expect(section).toContain(`  ${flags} `);
      }
    },
  );

  it("lists each environment variable that the code reads", () => {
    const folder = join(import.meta.dirname, "../../src/cli");
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(file => file.endsWith(".ts"))
      .map(file => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    const lines = code.match(/^.*(?:\benv\.|= env\b).*$/gm) ?? [];
    const names = lines.flatMap(line => line.match(/\b[A-Z_]{3,}\b/g) ?? []);
    expect(names.sort()).toEqual(["CI_PROJECT_DIR", "FORCE_COLOR", "GITHUB_WORKSPACE", "NO_COLOR", "TERM"]);
    for (const name of names) expect(text).toContain(`| \`${name}\` |`);
  });
});
