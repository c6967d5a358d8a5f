import { table } from "./generated/table.ts";

/**
 * The kinds of JSON values: `s` string, `b` bool, `i` int32, `l` int64, `q` Quantity, `x` IntOrString, `t` Time, `f` any JSON value
 * (`FieldsV1`), `o` an object of another type of the table.
 */
export type Kind = "s" | "b" | "i" | "l" | "q" | "x" | "t" | "f" | "o";

/** What the table says about one field. */
export interface Field {
  readonly name: string;
  readonly kind: Kind;
  /** The type of an object, else "". */
  readonly type: string;
  /** The name of the Go type, if it differs from that of the kind. */
  readonly go: string;
  readonly list: boolean;
  readonly map: boolean;
  /** Whether it is a Go pointer, whose zero value differs from its absence. */
  readonly pointer: boolean;
  /** Whether Go writes the field even if it is empty. */
  readonly always: boolean;
  /** The type that has the field, such as `JobSpec`. */
  readonly owner: string;
  /** Whether it is one string. */
  readonly plain: boolean;
  /** The type of an object, once it was needed. */
  struct: Type | undefined;
}

/** What the table says about one type. */
export interface Type {
  readonly name: string;
  /** The type's name as Go's messages print it, such as `v1.JobSpec`. */
  readonly go: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** The fields that builders of the type take as arguments, in order, besides an object. */
  readonly positional: readonly string[];
  /** The fields that Go writes even if they are empty, once that was needed. */
  always?: readonly Field[];
  /** The fields that are times, or objects that may contain some, once that was needed. */
  timed?: readonly Field[];
  /** The fields in the order of the last objects. Most objects have the same order, so it is tried first. */
  readonly order: Field[];
  /** Rises by 64 with each field that is not where the last object had it. Falls with each object, by one and a 64th. */
  variety: number;
}

/** Returns a field's name as Go spells it. */
export const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Returns the type from the end of a field's code. `^` stands for the field's name with a capital, without the final `s` if it is a list;
 * `$` stands for VolumeSource.
 */
function typeName(field: string, marks: string, code: string): string {
  const one = marks.includes("[") ? field.replace(/s$/, "") : field;
  return code.replace("^", capitalized(one)).replace("$", "VolumeSource");
}

/**
 * A field and its code: marks, kind, type. The marks are `*` a pointer, `!` always written, `[` a list, `{` a map, `+` an argument of
 * builders, and `:` none of these. A `+` in front is an argument that is a field of `metadata` or `spec`. If there is no kind, a field with a
 * type is an object, and one without is a string.
 */
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
/** The names of the types, line by line. Each line names the types of later lines; the first two types occur in no field. */
const names = ["JobList", "CronJobList"];
/** The types of the lines that were read. */
const types = /*@__PURE__*/ new Map<string, Type>();

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
  // Object.entries makes engines share one string for this key and a manifest's, so that they find it by its address.
  const fields = new Map(Object.entries(found));
  types.set(name, { name, go: version + name, fields, positional, order: [], variety: 0 });
}

/** Returns the names of all types, in the table's order. */
export function typeNames(): string[] {
  while (types.size < lines.length) readType();
  return [...names];
}

/** Returns a type of the table. Reads only the lines up to that type, which are few in most scripts. */
export function typeOf(name: string): Type {
  const type = types.get(name);
  if (type !== undefined) return type;
  readType();
  return typeOf(name);
}
