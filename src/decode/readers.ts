import { type Field, type Kind, typeOf } from "../models/schema.ts";

/** What the decoder knows of one field: the table's facts, in the words of Go's messages. */
export interface FieldReader extends Field {
  /** Whether it is one string. */
  readonly plain: boolean;
  /** The struct that holds it, such as `JobSpec`. */
  readonly owner: string;
  /** Its name in a Go message's path: behind the name of the embedded struct that it comes from. */
  readonly place: string;
  /** The Go type of one item. */
  readonly goItem: string;
  /** The Go type of the field. */
  readonly goType: string;
  /** The type of an object, once it is known. */
  struct: StructReader | undefined;
}

/** What the decoder knows of one struct. */
export interface StructReader {
  readonly fields: ReadonlyMap<string, FieldReader>;
  /** The fields that Go writes although they are empty. */
  readonly always: readonly FieldReader[];
}

const goKinds: Record<Exclude<Kind, "o">, string> = {
  s: "string",
  b: "bool",
  i: "int32",
  l: "int64",
  y: "[]uint8",
  q: "resource.Quantity",
  x: "intstr.IntOrString",
  t: "v1.Time",
  f: "v1.FieldsV1",
};

// Go names an embedded struct in the path of its fields, and the schema table does not know of embedding.
const named = "LocalObjectReference";
const embedded: Record<string, string> = {
  Volume: "VolumeSource",
  EphemeralContainer: "EphemeralContainerCommon",
  Probe: "ProbeHandler",
  ConfigMapEnvSource: named,
  ConfigMapKeySelector: named,
  ConfigMapProjection: named,
  ConfigMapVolumeSource: named,
  SecretEnvSource: named,
  SecretKeySelector: named,
  SecretProjection: named,
};

function isEmbedded(owner: string, field: Field): boolean {
  const from = embedded[owner];
  if (from === undefined) return false;
  if (from === named) return field.name === "name";
  if (owner === "Probe") return field.kind === "o";
  return field.name !== (owner === "Volume" ? "name" : "targetContainerName");
}

const withPackage = (go: string) => (go.includes(".") ? go : `v1.${go}`);

class Reader implements FieldReader {
  readonly name: string;
  readonly kind: Kind;
  readonly type: string;
  readonly go: string;
  readonly list: boolean;
  readonly map: boolean;
  readonly pointer: boolean;
  readonly always: boolean;
  readonly plain: boolean;
  readonly owner: string;
  struct: StructReader | undefined = undefined;

  constructor(owner: string, field: Field) {
    this.name = field.name;
    this.kind = field.kind;
    this.type = field.type;
    this.go = field.go;
    this.list = field.list;
    this.map = field.map;
    this.pointer = field.pointer;
    this.always = field.always;
    this.plain = field.kind === "s" && !field.list && !field.map;
    this.owner = owner;
  }

  get place(): string {
    return isEmbedded(this.owner, this) ? `${embedded[this.owner]}.${this.name}` : this.name;
  }

  get goItem(): string {
    if (this.kind === "o") return typeOf(this.type).go;
    // The one named map type names the map, not its items.
    return this.go === "" || this.map ? goKinds[this.kind] : withPackage(this.go);
  }

  get goType(): string {
    if (this.list) return `[]${this.goItem}`;
    if (this.map) return this.go === "" ? `map[string]${this.goItem}` : withPackage(this.go);
    return this.goItem;
  }
}

const known = /*@__PURE__*/ new Map<string, StructReader>();

/** The reader of a type; each is made once, when a value first needs it. */
export function structReader(name: string): StructReader {
  const made = known.get(name);
  if (made !== undefined) return made;
  const read: Record<string, FieldReader> = {};
  for (const field of typeOf(name).fields.values()) read[field.name] = new Reader(name, field);
  // By way of an object: engines then hold the same string for this key and a manifest's, and find it by its address.
  const fields = new Map(Object.entries(read));
  const reader: StructReader = { fields, always: [...fields.values()].filter(field => field.always) };
  known.set(name, reader);
  return reader;
}

/** The type of a field that is an object. */
export const structOf = (field: FieldReader): StructReader => (field.struct ??= structReader(field.type));
