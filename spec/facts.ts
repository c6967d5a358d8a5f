// Reads spec/: the API's facts, our choices and our sentences.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { singularOf } from "../src/builders/singular.ts";

export interface FieldFacts {
  readonly name: string;
  /** The JSON type of one item: a scalar's name or a type of the API. */
  readonly type: string;
  readonly container: "" | "list" | "map";
  /** The Go type's name, which some of the server's messages show. */
  readonly go: string;
  readonly pointer: boolean;
  readonly omit: "" | "empty" | "zero";
  readonly required: boolean;
  /** Whether the server refuses an object without it. The schema may say otherwise. */
  readonly refusedWithout: boolean;
  /** The named string type, if it has constants. */
  readonly named: string | undefined;
  /** The values that a Job may use, if not all of them. */
  readonly narrowed: readonly string[] | undefined;
  readonly doc: string;
  readonly singular: string | undefined;
  /** How kubectl merges a list with the live one; empty if it replaces the whole list. */
  readonly patch: readonly string[];
  /** The field by which kubectl tells the items of a list apart. */
  readonly mergeKey: string | undefined;
}

export interface TypeFacts {
  readonly name: string;
  readonly group: string;
  readonly doc: string;
  readonly fields: readonly FieldFacts[];
  /** The fields that a factory takes in order. */
  readonly positional: readonly string[];
  /** The factories' names. */
  readonly factories: readonly string[];
}

/** A named string type. */
export interface ConstantFacts {
  readonly name: string;
  readonly group: string;
  readonly values: readonly string[];
  /** Whether no values exist besides the constants. */
  readonly closed: boolean;
}

export interface Facts {
  readonly version: string;
  readonly constants: ReadonlyMap<string, ConstantFacts>;
  readonly types: ReadonlyMap<string, TypeFacts>;
  /** What is wrong in spec/, such as a sentence that is missing or belongs to nothing. */
  readonly faults: readonly string[];
}

interface Choices {
  readonly closed: readonly string[];
  readonly narrowed: Record<string, readonly string[]>;
  readonly required: readonly string[];
  readonly refusedWithout: readonly string[];
  readonly acceptedWithout: readonly string[];
  readonly positional: Record<string, readonly string[]>;
  readonly aliases: Record<string, string>;
}

interface RawField {
  type: string;
  go?: string;
  pointer?: boolean;
  omit?: "empty" | "zero";
  required?: boolean;
  mergeKey?: string;
  patch?: readonly string[];
}

interface RawGroup {
  kubernetes: string;
  group: string;
  types: Record<string, Record<string, RawField>>;
  constants?: Record<string, { enum: boolean; values: string[] }>;
}

const here = import.meta.dirname;
/** Reads a page of spec/. */
export const readYaml = <T>(path: string): T => parse(readFileSync(join(here, path), "utf8")) as T;
/** Returns the pages of a folder of spec/. */
export const yamlFiles = (folder: string): string[] =>
  readdirSync(join(here, folder))
    .filter(file => file.endsWith(".yaml"))
    .sort()
    .map(file => join(folder, file));

/** Returns `HTTPGetAction` as `httpGetAction`, `SELinuxOptions` as `seLinuxOptions`. */
function lowerCamel(name: string): string {
  const capitals = /^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/.exec(name)?.[0] ?? "";
  return capitals.toLowerCase() + name.slice(capitals.length);
}

type Sentences = Readonly<Record<string, string>>;

/** Reads the sentences of spec/docs, by type. */
function readSentences(faults: string[]): Map<string, Sentences> {
  const sentences = new Map<string, Sentences>();
  for (const path of yamlFiles("docs"))
    for (const [type, own] of Object.entries(readYaml<Record<string, Sentences>>(path))) {
      if (sentences.has(type)) faults.push(`${type}: two pages of spec/docs speak of it`);
      sentences.set(type, own);
    }
  return sentences;
}

/** Returns the named string types of all groups. */
function constantsOf(groups: readonly RawGroup[], { closed }: Choices): Map<string, ConstantFacts> {
  const named = groups.flatMap(({ group, constants = {} }) =>
    Object.entries(constants).map(([name, { enum: isEnum, values }]): [string, ConstantFacts] => [
      name,
      { name, group, values, closed: isEnum || closed.includes(name) },
    ]),
  );
  return new Map(named);
}

/** Returns what is known about a field, except its sentence and its singular, which may have faults. */
function fieldOf(
  where: string,
  raw: RawField,
  choices: Choices,
  constants: ReadonlyMap<string, ConstantFacts>,
): Omit<FieldFacts, "name" | "doc" | "singular"> {
  const goName = (raw.go ?? "").replace(/^(\[\]|map\[string\])/, "").replace(/^.*\./, "");
  if (/^(\[\]|\{\})?bytes$/.test(raw.type))
    throw new Error(`${where} holds bytes, for which src/models/schema.ts has no kind: no field had any`);
  const required = (raw.required ?? false) || choices.required.includes(where);
  return {
    type: raw.type.replace(/^(\[\]|\{\})/, ""),
    container: raw.type.startsWith("[]") ? "list" : raw.type.startsWith("{}") ? "map" : "",
    go: raw.go ?? raw.type,
    pointer: raw.pointer ?? false,
    omit: raw.omit ?? "",
    required,
    refusedWithout:
      (required && !choices.acceptedWithout.includes(where)) || choices.refusedWithout.includes(where),
    named: constants.has(goName) && !(where in choices.narrowed) ? goName : undefined,
    narrowed: choices.narrowed[where],
    patch: raw.patch ?? [],
    mergeKey: raw.mergeKey,
  };
}

export function readFacts(): Facts {
  const groups = yamlFiles("api").map(path => readYaml<RawGroup>(path));
  const choices = readYaml<Choices>("choices.yaml");
  const faults: string[] = [];
  const sentences = readSentences(faults);
  const constants = constantsOf(groups, choices);
  const sentence = (type: string, key: string, where: string): string => {
    const text = sentences.get(type)?.[key]?.trim().replace(/\s+/g, " ");
    if (!text) faults.push(`${where}: no sentence in spec/docs, where it is \`${key}\` of \`${type}\``);
    if (/\bDeprecated\./.test(text ?? ""))
      faults.push(`${where}: "Deprecated." gives no reason, which editors show`);
    return text ?? "";
  };

  const typeOf = (name: string, group: string, rawFields: Record<string, RawField>): TypeFacts => {
    const fields = Object.entries(rawFields).map(([field, raw]): FieldFacts => {
      const where = `${name}.${field}`;
      const facts = fieldOf(where, raw, choices, constants);
      const singular = facts.container === "" ? undefined : singularOf(field);
      if (singular !== undefined && singular in rawFields)
        faults.push(
          `${where}: its singular, ${singular}, is a field: name another in src/builders/singular.ts`,
        );
      return { name: field, ...facts, doc: sentence(name, field, where), singular };
    });
    for (const key of Object.keys(sentences.get(name) ?? {}))
      if (key !== "_" && !(key in rawFields)) faults.push(`${name}.${key}: a sentence for no field`);
    const positional = choices.positional[name] ?? [];
    for (const key of positional)
      if (!(key in rawFields) && !("metadata" in rawFields))
        throw new Error(`spec/choices.yaml: ${name} has no field ${key}`);
    const alias = choices.aliases[name];
    const factories = [lowerCamel(name), ...(alias === undefined ? [] : [alias])];
    return { name, group, doc: sentence(name, "_", name), fields, positional, factories };
  };

  const types = new Map<string, TypeFacts>();
  for (const { group, types: own } of groups)
    for (const [name, fields] of Object.entries(own)) types.set(name, typeOf(name, group, fields));
  // Types that JSON holds as a scalar have a sentence but no fields.
  for (const type of sentences.keys())
    if (!types.has(type) && !(type in scalars)) faults.push(`${type}: sentences for no type`);
  return { version: groups[0]?.kubernetes ?? "", types, constants, faults: faults.sort() };
}

/** The API's scalar types: their codes in the schema table, and their TypeScript types. */
export const scalars: Record<string, { readonly code: string; readonly ts: string }> = {
  string: { code: "s", ts: "string" },
  bool: { code: "b", ts: "boolean" },
  int32: { code: "i", ts: "number" },
  int64: { code: "l", ts: "number" },
  Quantity: { code: "q", ts: "Quantity" },
  IntOrString: { code: "x", ts: "IntOrString" },
  Time: { code: "t", ts: "Time" },
  FieldsV1: { code: "f", ts: "FieldsV1" },
};

/** Returns the names of each type's fields that pass a test, as one string. Types without any are left out. */
export const namesWhere = (facts: Facts, test: (field: FieldFacts) => boolean): Record<string, string> =>
  Object.fromEntries(
    [...facts.types.values()].flatMap(({ name, fields }) => {
      const names = fields.filter(test).map(field => field.name);
      return names.length === 0 ? [] : [[name, names.join(" ")]];
    }),
  );
