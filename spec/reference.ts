// Writes src/reference/generated: our sentences, and what is known about fields beyond the schema table.
import type { HistoryFact } from "../src/reference/facts.ts";
import { type Facts, namesWhere, readYaml, yamlFiles } from "./facts.ts";
import { docBlock, head, scalarTypes } from "./models.ts";

/** What spec/limits says about one field; see src/reference/facts.ts. */
type FieldLimits = Record<string, unknown>;

/** Reads the pages of a folder as one table. A name in two pages is a fault. */
function readPages<T>(folder: string, faults: string[]): Record<string, T> {
  const all: Record<string, T> = {};
  for (const path of yamlFiles(folder))
    for (const [name, entry] of Object.entries(readYaml<Record<string, T>>(path))) {
      if (name in all) faults.push(`${path}: ${name} stands in another page too`);
      all[name] = entry;
    }
  return all;
}

interface RawError {
  readonly details: readonly string[];
  readonly advice: string;
}

/** Whether a type has a field, that field's type the next, and so on. */
function hasFields(facts: Facts, type: string, [first, ...others]: readonly string[]): boolean {
  const field = facts.types.get(type)?.fields.find(({ name }) => name === first);
  return field !== undefined && (others.length === 0 || hasFields(facts, field.type, others));
}

/** Reads the catalogue, with the fields that each detail was recorded for (spec/error-fields.yaml). */
function readErrors(facts: Facts, faults: string[]): unknown[] {
  const fields = readYaml<Record<string, string[]>>("error-fields.yaml");
  const entries = yamlFiles("errors").flatMap(path => readYaml<RawError[]>(path));
  const seen = new Set<string>();
  for (const detail of entries.flatMap(entry => entry.details)) {
    if (seen.has(detail)) faults.push(`spec/errors: ${detail} stands twice`);
    seen.add(detail);
  }
  for (const [detail, paths] of Object.entries(fields)) {
    if (!seen.has(detail))
      faults.push(
        `spec/error-fields.yaml: no entry of spec/errors has ${detail}: if that is meant, run \`npm run link-errors\``,
      );
    for (const path of paths) {
      const [type = "", ...names] = path.split(".");
      if (!hasFields(facts, type, names)) faults.push(`spec/error-fields.yaml: there is no ${path}`);
    }
  }
  return entries.map(({ details, advice }) => ({
    details,
    advice: advice.trim(),
    fields: details.map(detail => fields[detail] ?? []),
  }));
}

const constant = (name: string, type: string, doc: string, value: unknown) =>
  `${docBlock(doc)}export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;

type Table<T> = Record<string, Record<string, T>>;

/** Returns our sentences by type and field; `_` is the type itself. Scalars have no facts, so theirs come from the pages. */
function readDocs({ types }: Facts): Table<string> {
  const docs: Table<string> = {};
  for (const { name, doc, fields } of types.values())
    docs[name] = { _: doc, ...Object.fromEntries(fields.map(field => [field.name, field.doc])) };
  const pages = readPages<Record<string, string>>("docs", []);
  for (const scalar of scalarTypes) docs[scalar] = { _: (pages[scalar]?._ ?? "").trim() };
  return docs;
}

interface HistoryFacts {
  readonly upTo: string;
  readonly since: Readonly<Record<string, string>>;
  readonly gateSince: Readonly<Record<string, string>>;
  readonly byDefault: Readonly<Record<string, string>>;
}

/** Returns since when there is each field that is not old, and which feature gate a field or a value needs. */
function readHistory(facts: Facts, faults: string[]): Record<string, HistoryFact> {
  const { upTo, since, gateSince, byDefault } = readYaml<HistoryFacts>("history.yaml");
  const stale = "spec/history.yaml is stale: run `npx tsx spec/history.ts`";
  if (!facts.version.startsWith(`${upTo}.`)) faults.push(`${stale}, and look for new gates`);
  const all: Record<string, HistoryFact> = {};
  for (const [field, version] of Object.entries(since)) all[field] = { since: version };
  for (const [gate, places] of Object.entries(readYaml<Record<string, string[]>>("gates.yaml"))) {
    const version = byDefault[gate];
    if (version === undefined) faults.push(`${stale}, it has no ${gate}`);
    for (const place of places) {
      const [path = ""] = place.split(/[=~]/);
      const [type = "", ...names] = path.split(".");
      if (!hasFields(facts, type, names)) faults.push(`spec/gates.yaml: there is no ${path}`);
      if (all[place]?.gate !== undefined) faults.push(`spec/gates.yaml: ${place} has two gates`);
      // What is gated in an older field came with its gate.
      const from = since[place] ?? gateSince[gate];
      all[place] = { ...(from && { since: from }), gate, ...(version !== "never" && { onSince: version }) };
    }
  }
  return all;
}

function readLimits({ types }: Facts, faults: string[]): Table<FieldLimits> {
  const limits = readPages<Record<string, FieldLimits>>("limits", faults);
  for (const [type, fields] of Object.entries(limits))
    for (const field of Object.keys(fields))
      if (types.get(type)?.fields.some(({ name }) => name === field) !== true)
        faults.push(`spec/limits: there is no ${type}.${field}`);
  return limits;
}

/** Writes what is known about types and fields. */
function writeTables(facts: Facts, faults: string[]): string {
  const types = [...facts.types.values()].map(({ name, group, factories }) => [
    name,
    [group, ...factories].join(" "),
  ]);
  const constants = [...facts.constants.values()].map(({ name, values }) => [name, values]);
  return [
    head(facts.version),
    'import type { FieldFacts } from "../facts.ts";\n',
    constant(
      "types",
      "Readonly<Record<string, string>>",
      "The API group and the factories of each type.",
      Object.fromEntries(types),
    ),
    constant(
      "refusedWithout",
      "Readonly<Record<string, string>>",
      "The fields without which the server refuses an object of each type.",
      namesWhere(facts, field => field.refusedWithout),
    ),
    constant(
      "docs",
      "Readonly<Record<string, Readonly<Record<string, string>>>>",
      "A sentence for each field, and below `_` for the type itself.",
      readDocs(facts),
    ),
    constant(
      "constants",
      "Readonly<Record<string, readonly string[]>>",
      "The constants of the API's named strings.",
      Object.fromEntries(constants),
    ),
    constant(
      "limits",
      "Readonly<Record<string, Readonly<Record<string, FieldFacts>>>>",
      "Units, defaults and limits.",
      readLimits(facts, faults),
    ),
  ].join("\n");
}

/** Writes since when there are fields. In a file of its own: `check` needs nothing else of the reference. */
const writeHistory = (facts: Facts, faults: string[]): string =>
  [
    head(facts.version),
    'import type { HistoryFact } from "../facts.ts";\n',
    constant("version", "string", "The version of Kubernetes that the reference speaks of.", facts.version),
    constant(
      "history",
      "Readonly<Record<string, HistoryFact>>",
      "Since when there are fields, and values (`Type.field=value`), where that is not long.",
      readHistory(facts, faults),
    ),
  ].join("\n");

/** Writes the catalogue of errors. */
const writeErrors = (facts: Facts, faults: string[]): string =>
  [
    head(facts.version),
    'import type { ErrorReference } from "../facts.ts";\n',
    constant(
      "errors",
      "readonly ErrorReference[]",
      "The details of errors, `{}` or `{word}` for what varies, and what to do about them.",
      readErrors(facts, faults),
    ),
  ].join("\n");

export const writeReference = (facts: Facts, faults: string[]): Map<string, string> =>
  new Map([
    ["src/reference/generated/reference.ts", writeTables(facts, faults)],
    ["src/reference/generated/errors.ts", writeErrors(facts, faults)],
    ["src/reference/generated/history.ts", writeHistory(facts, faults)],
  ]);
