import { singularOf } from "../builders/singular.ts";
import { nearest } from "../faults/nearest.ts";
import { closed } from "../models/generated/enums.ts";
import { type Field, type Kind, typeNames, typeOf } from "../models/schema.ts";
import { shown } from "../options.ts";
import type { FieldFacts, HistoryFact } from "./facts.ts";
import { errors } from "./generated/errors.ts";
import { history } from "./generated/history.ts";
import { constants, docs, limits, refusedWithout, types } from "./generated/reference.ts";

/** All that is known about a field. */
export interface FieldReference extends FieldFacts, HistoryFact {
  /** The field's name in a manifest. */
  readonly name: string;
  /** The type that has the field, such as `JobSpec`. */
  readonly owner: string;
  /** The purpose of the field. */
  readonly doc: string;
  /** The field's type as text: `string`, `[]Container`, `map[string]Quantity`. */
  readonly type: string;
  /** The type of its objects, if it has any. */
  readonly object: string | undefined;
  /** Whether it is a list of `type`. */
  readonly list: boolean;
  /** Whether it is a map from strings to `type`. */
  readonly map: boolean;
  /** Whether the server refuses an object without it. */
  readonly required: boolean;
  /** The known values. */
  readonly values: readonly string[] | undefined;
  /** Whether no other values are possible. */
  readonly closed: boolean;
  /** The builder methods that set it: `containers(values)`, `container(name, image, more)`. */
  readonly methods: readonly string[];
  /** The details with which the server was seen to refuse it, in its words, with `{}` for the parts that vary. */
  readonly errors: readonly string[];
}

/** All that is known about a type. */
export interface TypeReference {
  /** The type's name in the API, such as `PodSpec`. */
  readonly name: string;
  /** The API group and version, such as `batch/v1`; undefined for a scalar. */
  readonly group: string | undefined;
  /** The purpose of the type. */
  readonly doc: string;
  /** The functions that return a builder of it. */
  readonly factories: readonly string[];
  /** The fields, in the API's order; empty for a scalar. */
  readonly fields: readonly FieldReference[];
}

const scalarNames: Readonly<Record<Exclude<Kind, "o">, string>> = {
  s: "string",
  b: "boolean",
  i: "integer",
  l: "integer (64 bits)",
  q: "Quantity",
  x: "IntOrString",
  t: "Time",
  f: "FieldsV1",
};

/** The API's scalars, which have no fields. */
const scalars = ["Quantity", "IntOrString", "Time", "FieldsV1"] as const;

/** The further methods that set a field, besides those named after it. */
const shorthands: Readonly<Record<string, readonly string[]>> = {
  "JobSpec.completions": ["indexed(completions, { parallelism }?)"],
  "JobSpec.completionMode": ["indexed(completions, { parallelism }?)"],
  "JobSpec.backoffLimit": ["noRetry()"],
  "JobSpec.ttlSecondsAfterFinished": ["ttl(value)"],
  "JobSpec.podFailurePolicy": ["onExit(...codes)", "onExitNotIn(...codes)", "onDisruption()"],
  "PodSpec.initContainers": ["sidecar(name, image?, more?)"],
  "PodSpec.securityContext": ["restricted()"],
  "Container.securityContext": ["restricted()"],
  "Container.command": ["sh`script`"],
};

function methodsOf(field: Field): string[] {
  return [...ownMethodsOf(field), ...(shorthands[`${field.owner}.${field.name}`] ?? [])];
}

/** Whether a builder method of this name, in any letter case, sets the field. */
export const hasMethod = (field: Field, name: string): boolean =>
  methodsOf(field).some(method => /^\w+/.exec(method)?.[0].toLowerCase() === name.toLowerCase());

function ownMethodsOf({ name, type, list, map, kind }: Field): string[] {
  const parameters = kind === "o" ? typeOf(type).positional : [];
  const inOrder =
    parameters.length === 0
      ? []
      : [`(${parameters.map((p, i) => (i === 0 ? p : `${p}?`)).join(", ")}, more?)`];
  if (map) return [`${name}({ key: value })`, `${singularOf(name)}(key, value)`];
  if (!list)
    return kind === "o" ? [...inOrder.map(text => name + text), `${name}(value)`] : [`${name}(value)`];
  const one = singularOf(name);
  const all = kind === "o" ? "([values])" : "(...values)";
  const object = type === "EnvVar" ? [`${name}({ NAME: value })`] : [];
  return [
    name + all,
    ...object,
    ...inOrder.map(text => one + text),
    ...(inOrder.length === 0 ? [`${one}(value)`] : []),
  ];
}

/** Returns the `kind` or `apiVersion` of a whole object, which the API's own types leave open. */
function identityOf({ owner, name }: Field): string | undefined {
  const { fields } = typeOf(owner);
  if (!fields.has("metadata") || !fields.has("apiVersion")) return undefined;
  return name === "kind" ? owner : name === "apiVersion" ? types[owner]?.split(" ")[0] : undefined;
}

/** The types for whose fields the server has other errors in other places, and the field that holds them everywhere. */
const placed: Readonly<Record<string, string>> = { ObjectMeta: "metadata", JobSpec: "spec" };

/** Returns the name that the catalogue of errors has for the last field of a path: `Container.image`, `CronJob.metadata.name`. */
export function placeName(path: readonly Field[]): string {
  const [field, holder] = [path.at(-1) as Field, path.at(-2)];
  const name = `${field.owner}.${field.name}`;
  return holder !== undefined && field.owner in placed
    ? `${holder.owner}.${holder.name}.${field.name}`
    : name;
}

/** Returns the details with which the server refuses the last field of a path; in all its places, if the path is this field alone. */
function detailsOf(path: readonly Field[]): string[] {
  const place = placeName(path);
  const { owner, name } = path.at(-1) as Field;
  const everywhere = path.length === 1 && owner in placed ? `.${placed[owner]}.${name}` : undefined;
  const isHere = (one: string) => one === place || (everywhere !== undefined && one.endsWith(everywhere));
  return errors.flatMap(({ details, fields }) => details.filter((_, i) => fields[i]?.some(isHere)));
}

/** Returns all that is known about the last field of a path, which may be this field alone. */
export function referenceOf(path: readonly Field[]): FieldReference {
  const [field, holder] = [path.at(-1) as Field, path.at(-2)];
  const { name, owner, kind, type, go, list, map } = field;
  const item = kind === "o" ? type : scalarNames[kind];
  const few = closed[`${owner}.${name}`] ?? closed[go] ?? identityOf(field);
  return {
    name,
    owner,
    doc: docs[owner]?.[name] ?? "",
    type: `${list ? "[]" : map ? "map[string]" : ""}${item}`,
    object: kind === "o" ? type : undefined,
    list,
    map,
    required: (refusedWithout[owner] ?? "").split(" ").includes(name),
    values: few?.split(" ") ?? constants[go],
    closed: few !== undefined,
    methods: methodsOf(field),
    errors: detailsOf(path),
    ...limits[owner]?.[name],
    ...(history[`${holder?.owner}.${holder?.name}.${name}`] ?? history[`${owner}.${name}`]),
  };
}

/** Returns the names of all types, scalars included, in alphabetical order. */
export const allTypes = (): string[] => [...typeNames(), ...scalars].sort();

/**
 * Returns all that is known about a type and its fields.
 *
 * @throws RangeError when there is no such type.
 */
export function typeReference(name: string): TypeReference {
  const scalar = scalars.find(one => one === name);
  if (scalar !== undefined)
    return { name, group: undefined, doc: docs[scalar]?._ ?? "", factories: [], fields: [] };
  if (typeof name !== "string") throw new RangeError(`there is no type ${shown(name)}`);
  if (!Object.hasOwn(types, name)) {
    const meant = nearest(name, allTypes());
    throw new RangeError(`there is no type ${name}${meant === undefined ? "" : `: did you mean ${meant}?`}`);
  }
  const [group, ...factories] = (types[name] as string).split(" ");
  const fields = [...typeOf(name).fields.values()].map(field => referenceOf([field]));
  return { name, group, doc: docs[name]?._ ?? "", factories, fields };
}
