// Writes the table of the lists that `kubectl apply` merges. The dry run of an apply reads it.
import type { Facts, FieldFacts } from "./facts.ts";
import { docBlock, head } from "./models.ts";

/** Returns a field's name, the key of its items, and whether an item keeps only what the manifest says. */
function mergeCode(
  { name, patch, mergeKey, container, type }: FieldFacts,
  facts: Facts,
  owner: string,
): string {
  const known = patch.every(strategy => strategy === "merge" || strategy === "retainKeys");
  const isTold = facts.types.has(type) === (mergeKey !== undefined);
  if (container !== "list" || patch[0] !== "merge" || !known || !isTold)
    throw new Error(`spec/api: ${owner}.${name} is merged in a way that src/dry-run/apply does not know`);
  return `${name}:${mergeKey ?? ""}${patch.includes("retainKeys") ? "!" : ""}`;
}

export function writeMerges(facts: Facts): Map<string, string> {
  const lines = [...facts.types.values()].flatMap(({ name, fields }) => {
    const codes = fields.filter(({ patch }) => patch.length > 0).map(field => mergeCode(field, facts, name));
    return codes.length === 0 ? [] : [`  ${name}: "${codes.join(" ")}",\n`];
  });
  const doc =
    "The lists of each type that are merged: by which field of their items, by the items themselves where none is named; with `!`, an item keeps no field that the manifest leaves out.";
  const type = "{ readonly [type: string]: string }";
  return new Map([
    [
      "src/models/generated/merged-lists.ts",
      `${head(facts.version)}\n${docBlock(doc)}export const mergedLists: ${type} = {\n${lines.join("")}};\n`,
    ],
  ]);
}
