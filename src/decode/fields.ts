// What the decoder asks of the schema table, and how messages name a field and its Go type.

import { zeroTime } from "../faults/go-words.ts";
import { type Field, type Kind, type Type, typeOf } from "../models/schema.ts";

/** The type of a field that is an object: the field's own copy, since it has other objects than other fields of the type. */
export const structOf = (field: Field): Type => {
  field.struct ??= { ...typeOf(field.type), order: [] };
  return field.struct;
};

/** A type's field by its name, and by the place at which an object has it: most objects have their fields in one order. */
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

/** Of each kind Go's name, what is asked for, and what Go holds where nothing was set, or where a list or a map has `null`. */
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

/** What an item is where nothing was set. */
export const zeroOf = (kind: Kind): unknown => kinds[kind][2] ?? {};

// What follows speaks Go, for messages.

const withPackage = (go: string) => (go.includes(".") ? go : `v1.${go}`);

/** The Go type of one item. */
export function goItem({ kind, type, go, map }: Field): string {
  if (kind === "o") return typeOf(type).go;
  // The one named map type names the map, not its items.
  return go === "" || map ? kinds[kind][0] : withPackage(go);
}

/** The Go type of the field. */
export function goType(field: Field): string {
  if (field.map) return field.go === "" ? `map[string]${goItem(field)}` : withPackage(field.go);
  return (field.list ? "[]" : "") + goItem(field);
}

// The schema table does not know that some fields are those of an embedded struct.
const embedded: Record<string, readonly [struct: string, fields: RegExp]> = {
  Volume: ["VolumeSource", /^(?!name$)/],
  EphemeralContainer: ["EphemeralContainerCommon", /^(?!targetContainerName$)/],
  Probe: ["ProbeHandler", /^(exec|httpGet|tcpSocket|grpc)$/],
};
const named = /^(Secret|ConfigMap)(EnvSource|KeySelector|Projection|VolumeSource)$/;

/** A field in the path of a Go message: behind the name of the embedded struct that it comes from. */
export function goPlace({ owner, name }: Field): string {
  const [struct, fields] = embedded[owner] ?? ["LocalObjectReference", named.test(owner) ? /^name$/ : /^$/];
  return fields.test(name) ? `${struct}.${name}` : name;
}
