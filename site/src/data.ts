// The data of the reference: that of `jobwright explain`, with the builders' own methods besides those of fields.

import { singularOf } from "../../src/builders/singular.ts";
import {
  allTypes,
  type FieldReference,
  type TypeReference,
  typeReference,
  version,
} from "../../src/reference/index.ts";
import { type Call, readBuilders } from "./builders.ts";

export { type FieldReference, version };

export interface TypeInfo extends TypeReference {
  /** How to make a builder of it. */
  readonly calls: readonly Call[];
  /** Methods for the fields of its metadata and spec, which its builder has too. */
  readonly beside: readonly { readonly name: string; readonly to: string }[];
  /** Shortcuts: methods that belong to no field. */
  readonly shortcuts: readonly Call[];
  /** The fields that hold it, such as `Job.spec`. */
  readonly usedBy: readonly string[];
}

const all: readonly TypeReference[] = allTypes().map(typeReference);
const byName = new Map(all.map(type => [type.name, type]));
const builders = readBuilders();

/** What builders of whole manifests can do, then what every builder can do. */
export const common: readonly Call[] = [
  "build",
  "toYaml",
  "toJson",
  "toJSON",
  "$if",
  "$call",
  "$complete",
].flatMap(
  name => builders.get("JobBuilder")?.methods.get(name) ?? builders.get("Builder")?.methods.get(name) ?? [],
);
const isCommon = (name: string): boolean => common.some(({ signature }) => signature.startsWith(`${name}(`));

const sets = ({ name, list, map }: FieldReference, method: string): boolean =>
  name === method || ((list || map) && singularOf(name) === method);

/** Returns the type and field of a method that sets a field of the metadata or spec of `type`. */
function besideOf(type: TypeReference, method: string): string | undefined {
  for (const field of type.fields) {
    if (field.list || field.map || !["metadata", "spec"].includes(field.name)) continue;
    const found = byName.get(field.object ?? "")?.fields.find(inner => sets(inner, method));
    if (found !== undefined) return `${found.owner}.${found.name}`;
  }
  return undefined;
}

const holds = ({ object, type }: FieldReference, name: string): boolean =>
  object === name || type.replace(/^(?:\[\]|map\[string\])/, "") === name;

function infoOf(type: TypeReference): TypeInfo {
  const methods = builders.get(`${type.name}Builder`)?.methods ?? new Map<string, readonly Call[]>();
  const others = [...methods].filter(
    ([name]) => !isCommon(name) && !type.fields.some(field => sets(field, name)),
  );
  const beside = others.map(([name]) => ({ name, to: besideOf(type, name) }));
  const factory = builders.get(`${type.name}Factory`);
  const calls = type.factories.flatMap(name => [
    ...(factory?.calls ?? []).map(call => ({ ...call, signature: name + call.signature })),
    ...[...(factory?.methods.values() ?? [])]
      .flat()
      .map(call => ({ ...call, signature: `${name}.${call.signature}` })),
  ]);
  return {
    ...type,
    calls,
    beside: beside.flatMap(({ name, to }) => (to === undefined ? [] : [{ name, to }])),
    shortcuts: others.flatMap(([name, of]) => (besideOf(type, name) === undefined ? of : [])),
    usedBy: all.flatMap(other =>
      other.fields.filter(field => holds(field, type.name)).map(field => `${other.name}.${field.name}`),
    ),
  };
}

/** Every type of the API, in the order of the facts, with the scalars last. */
export const types: readonly TypeInfo[] = all.map(infoOf);
