// What an editor shows while one writes with builders, as TypeScript's language service answers.
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { typecheckService } from "../typecheck.ts";

const file = join(import.meta.dirname, "edited.ts");
const service = typecheckService();

/** Returns the completions at the `|` in a text. */
function completions(text: string): ts.CompletionEntry[] {
  const at = text.indexOf("|");
  service.write(file, text.replace("|", ""));
  return service.language.getCompletionsAtPosition(service.path(file), at, {})?.entries ?? [];
}

const head =
  'import { container, job, resourceRequirements, volumeResourceRequirements } from "../../src/index.ts";';

it.each([
  ["resourceRequirements().limits({ | });", ["cpu", "ephemeral-storage", "memory"]],
  ["container('a', 'b').resources(r => r.requests({ cpu: 1, | }));", ["ephemeral-storage", "memory"]],
  ["resourceRequirements().limit('|', 1);", ["cpu", "ephemeral-storage", "memory"]],
  ["volumeResourceRequirements().requests({ | });", ["storage"]],
  ["volumeResourceRequirements().request('|', 1);", ["storage"]],
])("completes the names of resources: %s", (text, names) => {
  const shown = completions(`${head}\n${text}`).map(entry => entry.name.replaceAll('"', ""));
  expect(names.every(name => shown.includes(name))).toBe(true);
});

it("tells with each form of a factory what it does", () => {
  for (const call of ["container(|", "container('a', |", "job(|", "resourceRequirements(|"]) {
    const text = `${head}\n${call})`;
    service.write(file, text.replace("|", ""));
    const help = service.language.getSignatureHelpItems(service.path(file), text.indexOf("|"), {});
    expect(help?.items.length).toBeGreaterThan(0);
    for (const item of help?.items ?? [])
      expect(ts.displayPartsToString(item.documentation)).toContain("Returns a new builder.");
  }
});
