// What the reference says of a field: from the same facts and sentences as the types.
import { type FieldFacts, readFacts, type TypeFacts } from "../../spec/facts.ts";
import { type Call, readAliases, readBuilders } from "./builders.ts";

export interface FieldInfo {
  readonly name: string;
  /** The type as TypeScript has it. */
  readonly type: string;
  /** The type of the API in it, when it has a page. */
  readonly to: string | undefined;
  readonly required: boolean;
  readonly sentence: string;
  /** The builder's methods that set it. */
  readonly calls: readonly Call[];
}

export interface TypeInfo {
  readonly name: string;
  readonly group: string;
  readonly sentence: string;
  readonly fields: readonly FieldInfo[];
  /** How a builder of it is made. */
  readonly factories: readonly Call[];
  /** Methods of fields of other types, which stand beside its own. */
  readonly beside: readonly { readonly name: string; readonly to: string }[];
  /** Methods of no field: shortcuts. */
  readonly shortcuts: readonly Call[];
  /** `Job.spec`: the fields that hold it. */
  readonly usedBy: readonly string[];
}

const facts = readFacts();
const builders = readBuilders();
export const version = facts.version;

const scalars: Readonly<Record<string, string>> = {
  int32: "integer",
  int64: "integer",
  bool: "boolean",
  bytes: "base64 string",
};

function typeText(field: FieldFacts): string {
  const values =
    field.narrowed ?? (field.named === undefined ? undefined : facts.constants.get(field.named)?.values);
  const item = values?.map(value => JSON.stringify(value)).join(" | ") ?? scalars[field.type] ?? field.type;
  if (field.container === "list") return `${item.includes("|") ? `(${item})` : item}[]`;
  return field.container === "map" ? `{ [key]: ${item} }` : item;
}

const meta = new Set(["build", "toJSON", "toYaml", "toJson", "$if", "$call", "$complete"]);

const methodsOf = (type: string) =>
  builders.get(`${type}Builder`)?.methods ?? new Map<string, readonly Call[]>();

function callsOf(type: string, field: FieldFacts): Call[] {
  const names = [field.name, ...(field.singular === undefined ? [] : [field.singular])];
  return names.flatMap(name => methodsOf(type).get(name) ?? []);
}

/** Of which type and field a method is that stands beside those of `type`. */
function besideOf(type: TypeFacts, method: string): string | undefined {
  for (const field of type.fields) {
    const inner = facts.types.get(field.type);
    if (field.container !== "" || !["metadata", "spec"].includes(field.name)) continue;
    const found = inner?.fields.find(({ name, singular }) => name === method || singular === method);
    if (found !== undefined) return `${field.type}.${found.name}`;
  }
  return undefined;
}

/** `Job.spec`: the fields that hold a type. */
const holding = (name: string): string[] =>
  [...facts.types.values()].flatMap(other =>
    other.fields.filter(field => field.type === name).map(field => `${other.name}.${field.name}`),
  );

function infoOf(type: TypeFacts): TypeInfo {
  const own = new Set(type.fields.flatMap(({ name, singular }) => [name, singular]));
  const others = [...methodsOf(type.name)].filter(([name]) => !own.has(name) && !meta.has(name));
  const beside = others.map(([name]) => ({ name, to: besideOf(type, name) }));
  const factory = builders.get(`${type.name}Factory`);
  const factories = type.factories.flatMap(name => {
    const rest = [...(factory?.methods.values() ?? [])].flat();
    return [
      ...(factory?.calls ?? []).map(call => ({ ...call, signature: name + call.signature })),
      ...rest.map(call => ({ ...call, signature: `${name}.${call.signature}` })),
    ];
  });
  return {
    name: type.name,
    group: type.group,
    sentence: type.doc,
    fields: type.fields.map(field => ({
      name: field.name,
      type: typeText(field),
      to: facts.types.has(field.type) ? field.type : undefined,
      required: field.required,
      sentence: field.doc,
      calls: callsOf(type.name, field),
    })),
    factories,
    beside: beside.flatMap(({ name, to }) => (to === undefined ? [] : [{ name, to }])),
    shortcuts: others.flatMap(([name, calls]) => (besideOf(type, name) === undefined ? calls : [])),
    usedBy: holding(type.name),
  };
}

/** Every type of the API, in the order of the facts. */
export const types: readonly TypeInfo[] = [...facts.types.values()].map(infoOf);

/** Types that JSON holds as one value. */
export const scalarTypes: readonly TypeInfo[] = [...readAliases("../../src/models/scalars.ts")].map(
  ([name, sentence]) => ({
    name,
    group: "meta/v1",
    sentence,
    fields: [],
    factories: [],
    beside: [],
    shortcuts: [],
    usedBy: holding(name),
  }),
);
