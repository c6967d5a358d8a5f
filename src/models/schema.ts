import { table } from "./generated/table.ts";

/**
 * What one JSON value is: `s` string, `b` bool, `i` int32, `l` int64, `q` Quantity,
 * `x` IntOrString, `t` Time, `f` any JSON value (`FieldsV1`), `o` an object of another type of the table.
 */
export type Kind = "s" | "b" | "i" | "l" | "q" | "x" | "t" | "f" | "o";

/** What the table says of one field. */
export interface Field {
  readonly name: string;
  readonly kind: Kind;
  /** The type of an object, else "". */
  readonly type: string;
  /** The name of the Go type where it is not that of the kind. */
  readonly go: string;
  readonly list: boolean;
  readonly map: boolean;
  /** A Go pointer: its zero value is not the same as its absence. */
  readonly pointer: boolean;
  /** Go writes the field although it is empty. */
  readonly always: boolean;
  /** The type that has the field, such as `JobSpec`. */
  readonly owner: string;
  /** Whether it is one string. */
  readonly plain: boolean;
  /** The type of an object, once it was needed. */
  struct: Type | undefined;
}

/** What the table says of one type. */
export interface Type {
  readonly name: string;
  /** The type's name as Go's messages print it, such as `v1.JobSpec`. */
  readonly go: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** The fields that builders of the type take in order, beside an object. */
  readonly positional: readonly string[];
  /** The fields that Go writes although they are empty, once that was asked. */
  always?: readonly Field[];
  /** The fields in the order in which the last objects had them: most have the same one, and it is looked at first. */
  readonly order: Field[];
  /** Rises by 64 with each field that stands where the last object had another, and falls with each object: by one and a 64th. */
  variety: number;
}

/** A field's name as Go has it. */
export const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The type at the end of a field's code: `^` is the field's name with a capital, and of a list without its `s`; `$` VolumeSource. */
function typeName(field: string, marks: string, code: string): string {
  const one = marks.includes("[") ? field.replace(/s$/, "") : field;
  return code.replace("^", capitalized(one)).replace("$", "VolumeSource");
}

/** A field and its code: marks, kind, type. No kind is an object where there is a type, else a string. */
const coded = /^\+?(\w+)([+:*![{]*)([a-z]?)\.?(.*)/;

function readField(text: string, owner: string): Field {
  const [, name, marks, letter, code] = coded.exec(text) as unknown as [string, string, string, Kind, string];
  const type = typeName(name, marks, code);
  const kind = letter || (type ? "o" : "s");
  const list = marks.includes("[");
  const map = marks.includes("{");
  return {
    name,
    kind,
    type: kind === "o" ? type : "",
    go: kind === "o" ? "" : type,
    list,
    map,
    pointer: marks.includes("*"),
    always: marks.includes("!"),
    owner,
    plain: kind === "s" && !list && !map,
    struct: undefined,
  };
}

const lines = /*@__PURE__*/ table.split("\n");
/** What the lines are of: that, the lines before say. The first are of what no field names. */
const names = ["JobList", "CronJobList"];
/** What the lines that were read say. */
const types = /*@__PURE__*/ new Map<string, Type>();

/** Reads the next line. */
function readType(): void {
  const name = names[types.size] as string;
  const texts = (lines[types.size] as string).split(" ");
  const version = texts[0]?.endsWith(".") ? texts.shift() : "v1.";
  const found: Record<string, Field> = {};
  const positional: string[] = [];
  for (const text of texts) {
    const field = readField(text, name);
    if (text.includes("+")) positional.push(field.name);
    if (!text.startsWith("+")) found[field.name] = field;
    if (field.kind === "o" && !names.includes(field.type)) names.push(field.type);
  }
  // By way of an object: engines then hold the same string for this key and a manifest's, and find it by its address.
  const fields = new Map(Object.entries(found));
  types.set(name, { name, go: version + name, fields, positional, order: [], variety: 0 });
}

/** The names of all types, in the table's order. */
export function typeNames(): string[] {
  while (types.size < lines.length) readType();
  return [...names];
}

/** What the table says of a type. Only lines up to its own are read: of most scripts few. */
export function typeOf(name: string): Type {
  while (!types.has(name)) readType();
  return types.get(name) as Type;
}
