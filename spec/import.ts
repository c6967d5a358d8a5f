// Writes src/import/generated: what the type checker requires of a value that is written out, beyond the schema table.
import { type Facts, namesWhere } from "./facts.ts";
import { docBlock, head } from "./models.ts";

export function writeImport(facts: Facts): Map<string, string> {
  let text = `${head(facts.version)}\n${docBlock("The fields that an object of a type cannot be written without.")}export const required: Readonly<Record<string, string>> = {\n`;
  for (const [name, needed] of Object.entries(namesWhere(facts, field => field.required)))
    text += `  ${name}: ${JSON.stringify(needed)},\n`;
  return new Map([["src/import/generated/types.ts", `${text}};\n`]]);
}
