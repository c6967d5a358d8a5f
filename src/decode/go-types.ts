// What the decoder asks of the schema table, and how messages name a field and its Go type.

import { zeroTime } from "../faults/go-words.ts";
import { type Field, type Kind, type Type, typeOf } from "../models/schema.ts";

/**
 * Returns the type of an object field. Each field has its own copy, because its objects may have their keys in a
 * different order than those of other fields of the type.
 */
export const structOf = (field: Field): Type => {
  field.struct ??= { ...typeOf(field.type), order: [] };
  return field.struct;
};

/**
 * Finds a field by its name. Looks first at the field that earlier objects had at this position, because most objects
 * have the same order.
 */
export function fieldAt(type: Type, name: string, place: number): Field | undefined {
  const { order } = type;
  let field = order[place];
  if (field?.name !== name) {
    if (field !== undefined) type.variety += 64;
    field = type.fields.get(name);
    if (field !== undefined && place <= order.length) order[place] = field;
  }
  return field;
}

/** For each kind: Go's name, what to ask for, and Go's value if nothing was set or if a list or map contains `null`. */
export const kinds: Readonly<Record<Kind, readonly [go: string, needs: string, zero?: unknown]>> = {
  s: ["string", "must be a string", ""],
  b: ["bool", "must be true or false", false],
  i: ["int32", "must be an integer", 0],
  l: ["int64", "must be an integer", 0],
  q: ["resource.Quantity", 'must be a quantity, such as "2Gi"', "0"],
  x: ["intstr.IntOrString", "must be an integer or a string", 0],
  t: ["v1.Time", 'must be a time in RFC 3339, such as "2001-01-01T00:00:00Z"', zeroTime],
  f: ["v1.FieldsV1", "must be a JSON value"],
  o: ["", "must be an object"],
};

/** Returns what an item is if nothing was set. */
export const zeroOf = (kind: Kind): unknown => kinds[kind][2] ?? {};

// The rest makes names of Go for messages.

const withPackage = (go: string) => (go.includes(".") ? go : `v1.${go}`);

/** Returns the Go type of one item. */
export function goItem({ kind, type, go, map }: Field): string {
  if (kind === "o") return typeOf(type).go;
  // The only named map type names the map, not its items.
  return go === "" || map ? kinds[kind][0] : withPackage(go);
}

/** Returns the Go type of a field. */
export function goType(field: Field): string {
  if (field.map) return field.go === "" ? `map[string]${goItem(field)}` : withPackage(field.go);
  return (field.list ? "[]" : "") + goItem(field);
}

/** For each type, fields that come from an embedded struct, as the schema table does not say. */
export const embedded: Record<string, readonly [struct: string, fields: RegExp]> = {
  Volume: ["VolumeSource", /^(?!name$)/],
  EphemeralContainer: ["EphemeralContainerCommon", /^(?!targetContainerName$)/],
  Probe: ["ProbeHandler", /^(exec|httpGet|tcpSocket|grpc)$/],
};
const embedsReference = /^(Secret|ConfigMap)(EnvSource|KeySelector|Projection|VolumeSource)$/;

/** Returns a field for a path in a Go message: with the name of the embedded struct that it comes from, if any. */
export function goPlace({ owner, name }: Field): string {
  const [struct, fields] = embedded[owner] ?? [
    "LocalObjectReference",
    embedsReference.test(owner) ? /^name$/ : /^$/,
  ];
  return fields.test(name) ? `${struct}.${name}` : name;
}
