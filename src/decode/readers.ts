import { type Field, type Kind, typeOf } from "../models/schema.ts";
import { zeroTime } from "./time.ts";

/** What the decoder knows of one field. */
export interface FieldReader extends Field {
  /** The struct that holds it, such as `JobSpec`. */
  readonly owner: string;
  /** Whether it is one string. */
  readonly plain: boolean;
  /** The type of an object, once it is known. */
  struct: StructReader | undefined;
}

/** What the decoder knows of one struct. */
export interface StructReader {
  readonly fields: ReadonlyMap<string, FieldReader>;
  /** The fields in the order in which the last objects had them: most have the same one, and it is looked at first. */
  readonly order: (FieldReader | undefined)[];
  /** The fields that Go writes although they are empty. */
  readonly always: readonly FieldReader[];
}

const known = /*@__PURE__*/ new Map<string, StructReader>();

/** The reader of a type; each is made once, when a value first needs it. */
export function structReader(name: string): StructReader {
  let reader = known.get(name);
  if (reader === undefined) {
    const read: Record<string, FieldReader> = {};
    for (const field of typeOf(name).fields.values()) {
      const { kind, type, go, list, map, pointer, always } = field;
      // Written out: what is added to a spread object lies apart from it, and a quarter of the speed goes there.
      read[field.name] = {
        name: field.name,
        kind,
        type,
        go,
        list,
        map,
        pointer,
        always,
        owner: name,
        plain: kind === "s" && !list && !map,
        struct: undefined,
      };
    }
    // By way of an object: engines then hold the same string for this key and a manifest's, and find it by its address.
    const fields = new Map(Object.entries(read));
    reader = { fields, order: [], always: Object.values(read).filter(field => field.always) };
    known.set(name, reader);
  }
  return reader;
}

/** The type of a field that is an object. */
export const structOf = (field: FieldReader): StructReader => {
  field.struct ??= structReader(field.type);
  return field.struct;
};

/** What Go holds where nothing was set, or where a list or a map has `null`. */
export const zeros: Partial<Record<Kind, unknown>> = {
  s: "",
  b: false,
  i: 0,
  l: 0,
  q: "0",
  x: 0,
  t: zeroTime,
  f: null,
};

// What follows speaks Go, for messages.

const goKinds: Partial<Record<Kind, string>> = {
  s: "string",
  b: "bool",
  i: "int32",
  l: "int64",
  q: "resource.Quantity",
  x: "intstr.IntOrString",
  t: "v1.Time",
  f: "v1.FieldsV1",
};

const withPackage = (go: string) => (go.includes(".") ? go : `v1.${go}`);

/** The Go type of one item. */
export function goItem({ kind, type, go, map }: Field): string {
  if (kind === "o") return typeOf(type).go;
  // The one named map type names the map, not its items.
  return go === "" || map ? (goKinds[kind] as string) : withPackage(go);
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
  Probe: ["ProbeHandler", /^(?:exec|httpGet|tcpSocket|grpc)$/],
};
const named = /^(?:Secret|ConfigMap)(?:EnvSource|KeySelector|Projection|VolumeSource)$/;

/** A field in the path of a Go message: behind the name of the embedded struct that it comes from. */
export function goPlace({ owner, name }: FieldReader): string {
  const [struct, fields] = embedded[owner] ?? ["LocalObjectReference", named.test(owner) ? /^name$/ : /^$/];
  return fields.test(name) ? `${struct}.${name}` : name;
}
