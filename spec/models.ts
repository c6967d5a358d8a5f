// Writes src/models/generated: the interfaces, and the schema table that the decoder, the builders and the writer read.
import { type ConstantFacts, type Facts, type FieldFacts, scalars, type TypeFacts } from "./facts.ts";

export const head = (version: string) =>
  `// Generated from spec/ by \`npm run generate\` for Kubernetes ${version}: do not edit.\n`;

/** Returns the file of an API group: its name without the version, which will change. */
const fileOf = (group: string): string => group.replace(/\/.*/, "");

/** Returns the API groups that types come from, each with its file. */
export function filesOf(facts: Facts): [group: string, file: string][] {
  const groups = new Set([...facts.types.values(), ...facts.constants.values()].map(({ group }) => group));
  const files = [...groups].sort().map((group): [string, string] => [group, fileOf(group)]);
  if (new Set(files.map(([, file]) => file)).size < files.length)
    throw new Error(`types of two versions of one group: ${[...groups].join(", ")}`);
  return files;
}

/** Folds a text into lines of at most `width` characters. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replaceAll("*/", "*\\/").split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Matches the sentence that says that something is deprecated: editors need a tag for it. */
const deprecation = /(^| )Deprecated\b[;,]?(?: and)?(.*?)\.( |$)/;

/** Returns a TSDoc block. Each line of an example stays a line. */
export function docBlock(text: string, indent = "", example?: string): string {
  const said = deprecation.exec(text)?.[2];
  const rest = text.replace(deprecation, "$1").trim();
  const width = 104 - indent.length;
  // Tags begin a line of their own.
  const lines = rest === "" ? [] : rest.split("\n").flatMap(line => folded(line, width));
  if (said !== undefined) lines.push(...folded(`@deprecated${said}`, width));
  if (example !== undefined) lines.push("@example", ...example.split("\n"));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map(l => `${indent} * ${l}\n`).join("")}${indent} */\n`;
}

const quoted = (values: readonly string[]) => values.map(value => JSON.stringify(value)).join(" | ");

/** Returns the TypeScript type of one item of a field. */
export function itemType(field: FieldFacts): string {
  if (field.narrowed !== undefined) return quoted(field.narrowed);
  return field.named ?? scalars[field.type]?.ts ?? field.type;
}

function fieldType(field: FieldFacts): string {
  const item = itemType(field);
  if (field.container === "list") return item.includes("|") ? `(${item})[]` : `${item}[]`;
  if (field.container === "map") return `{ [key: string]: ${item} }`;
  return item;
}

/** The first types of the table, which no field names. schema.ts knows them too. */
const listTypes = ["JobList", "CronJobList"];

/** The types that are no objects, and have no fields. */
export const scalarTypes = ["Quantity", "IntOrString", "Time", "FieldsV1"];
const imported = new Set(scalarTypes);

function writeConstants(set: ConstantFacts): string {
  const open = set.closed ? "" : " | (string & {})";
  const doc = set.closed
    ? `The values that \`${set.name}\` may have.`
    : `The known values of \`${set.name}\`; it may be any other string.`;
  return `${docBlock(doc)}export type ${set.name} = ${quoted(set.values)}${open};\n`;
}

function writeInterface(type: TypeFacts): string {
  const root = isRoot(type);
  let out = `${docBlock(type.doc)}export interface ${type.name} {\n`;
  for (const field of type.fields) {
    out += docBlock(field.doc, "  ");
    if (root && field.name === "kind") out += `  kind: "${type.name}";\n`;
    else if (root && field.name === "apiVersion") out += `  apiVersion: "${type.group}";\n`;
    else out += `  ${field.name}${field.required ? "" : "?"}: ${fieldType(field)};\n`;
  }
  return `${out}}\n`;
}

/** Returns whether a type is a whole manifest. */
export const isRoot = (type: TypeFacts | undefined): boolean =>
  type?.fields[0]?.name === "kind" && type.fields[1]?.name === "apiVersion";

/** Writes one TypeScript file for each API group. */
export function writeModels(facts: Facts): Map<string, string> {
  const files = new Map<string, string>();
  for (const [group, file] of filesOf(facts)) {
    const types = [...facts.types.values()].filter(type => type.group === group);
    const constants = [...facts.constants.values()].filter(set => set.group === group);
    const uses = new Map<string, Set<string>>();
    const use = (from: string, name: string) => uses.set(from, (uses.get(from) ?? new Set()).add(name));
    for (const field of types.flatMap(type => type.fields)) {
      const name = field.narrowed === undefined ? (field.named ?? field.type) : "string";
      if (imported.has(name)) use("../scalars.ts", name);
      const from = facts.constants.get(name)?.group ?? facts.types.get(name)?.group;
      if (from !== undefined && from !== group) use(`./${fileOf(from)}.ts`, name);
    }
    let text = `${head(facts.version)}\n`;
    for (const [from, names] of [...uses].sort())
      text += `import type { ${[...names].sort().join(", ")} } from "${from}";\n`;
    text += `${uses.size > 0 ? "\n" : ""}${[...constants.map(writeConstants), ...types.map(writeInterface)].join("\n")}`;
    files.set(`src/models/generated/${file}.ts`, text);
  }
  files.set("src/models/generated/table.ts", writeTable(facts));
  return files;
}

/** Returns whether Go writes the field even if it is empty (a pointer, list or map as null). */
function always(field: FieldFacts, facts: Facts): boolean {
  if (field.omit === "") return true;
  if (field.pointer || field.omit === "zero") return false;
  const struct = facts.types.has(field.type) || imported.has(field.type);
  return struct && field.container === "";
}

function fieldCode(field: FieldFacts, facts: Facts): string {
  const flags = `${field.pointer ? "*" : ""}${always(field, facts) ? "!" : ""}`;
  const container = { "": "", list: "[", map: "{" }[field.container];
  const scalar = scalars[field.type];
  if (scalar === undefined) return `${flags}${container}${field.type}`;
  const named = /^(?:\[\])?(?:v1\.)?(\w+(?:\.\w+)?)$/.exec(field.go)?.[1] ?? "";
  const plain = named === field.type || named.endsWith(`.${field.type}`) || named === "" || named === "Time";
  return `${flags}${container}${scalar.code}${plain ? "" : `.${named}`}`;
}

/** Shortens a code by what the field's name tells; see readField in src/models/schema.ts. */
function shortCode(name: string, code: string): string {
  const [, marks = "", kind = "", type = ""] = /^(\*?!?[[{]?)((?:[a-z]\.?)?)(.*)$/.exec(code) ?? [];
  if (kind === "s") return marks;
  const one = marks.endsWith("[") ? name.replace(/s$/, "") : name;
  const capitalized = one.charAt(0).toUpperCase() + one.slice(1);
  return (marks || ":") + kind + type.replace(capitalized, "^").replace("VolumeSource", "$");
}

/** Returns the types in the order in which fields name them, from the lists down. */
function inOrderOfMention(facts: Facts): TypeFacts[] {
  const found = new Set(listTypes);
  for (const name of found)
    for (const { type } of facts.types.get(name)?.fields ?? []) if (facts.types.has(type)) found.add(type);
  for (const name of facts.types.keys())
    if (!found.has(name)) throw new Error(`spec: no Job or CronJob leads to ${name}`);
  return [...found].map(name => facts.types.get(name) as TypeFacts);
}

function writeTable(facts: Facts): string {
  const lines = inOrderOfMention(facts).map(type => {
    const version = type.group.replace(/^.*\//, "");
    const own = type.positional.filter(name => type.fields.some(field => field.name === name));
    const fields = type.fields.map(
      ({ name }, i) =>
        `${name}${own.includes(name) ? "+" : ""}${shortCode(name, fieldCode(type.fields[i] as FieldFacts, facts))}`,
    );
    if (String(own) !== String(fields.filter(text => text.includes("+")).map(text => text.split("+")[0])))
      throw new Error(`spec/choices.yaml: ${type.name} does not have ${own} in this order`);
    return [
      // An empty line would be read as a field without a name.
      ...(version === "v1" && fields.length > 0 ? [] : [`${version}.`]),
      ...(own.length === type.positional.length ? [] : type.positional.map(name => `+${name}`)),
      ...fields,
    ].join(" ");
  });
  const doc =
    "A line for each type, in the order in which the lines name them: its fields in the Go struct's order, each with a code that schema.ts reads. What builders take in order has a `+`, or stands before all with one where the fields are those of `metadata` and `spec`.";
  return `${head(facts.version)}\n${docBlock(doc)}export const table = \`${lines.join("\n")}\`;\n`;
}
