// Writes src/models/generated/enums.ts: which values a field may have, if the server knows them all.
import type { Facts } from "./facts.ts";
import { docBlock, head } from "./models.ts";

export function writeEnums(facts: Facts): Map<string, string> {
  let text = `${head(facts.version)}\n${docBlock("All values that an enumerated field takes, by the Go type's name or by the field, where a Job's are fewer.")}export const closed: Readonly<Record<string, string>> = {\n`;
  for (const { name, values, closed } of facts.constants.values())
    if (closed) text += `  ${name}: ${JSON.stringify(values.join(" "))},\n`;
  for (const { name, fields } of facts.types.values())
    for (const field of fields)
      if (field.narrowed !== undefined)
        text += `  "${name}.${field.name}": ${JSON.stringify(field.narrowed.join(" "))},\n`;
  return new Map([["src/models/generated/enums.ts", `${text}};\n`]]);
}
