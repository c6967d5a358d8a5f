import { table } from "./generated/table.ts";

/**
 * What one JSON value is: `s` string, `b` bool, `i` int32, `l` int64, `y` bytes in base64, `q` Quantity,
 * `x` IntOrString, `t` Time, `f` any object (`FieldsV1`), `o` an object of another type of the table.
 */
export type Kind = "s" | "b" | "i" | "l" | "y" | "q" | "x" | "t" | "f" | "o";

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
}

/** What the table says of one type. */
export interface Type {
  readonly name: string;
  /** The type's name as Go's messages print it, such as `v1.JobSpec`. */
  readonly go: string;
  readonly fields: ReadonlyMap<string, Field>;
}

const types = new Map<string, Type>();
let lines: Map<string, string> | undefined;

function readLines(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of table.split("\n")) {
    const go = line.split(" ", 1)[0] as string;
    found.set(go.slice(go.indexOf(".") + 1), line);
  }
  return found;
}

/** A field's code: flags, container, kind, type. No code is a string; `^` is the name with a capital, `$` VolumeSource. */
function readField(text: string): Field {
  const [name = "", long = "s"] = text.split(":");
  const code = /^(\*?)(!?)([[{]?)([a-z]?)\.?(.*)$/.exec(long) as RegExpExecArray;
  const kind = (code[4] || "o") as Kind;
  const rest = (code[5] as string)
    .replace("^", name.charAt(0).toUpperCase() + name.slice(1))
    .replace("$", "VolumeSource");
  return {
    name,
    kind,
    type: kind === "o" ? rest : "",
    go: kind === "o" ? "" : rest,
    list: code[3] === "[",
    map: code[3] === "{",
    pointer: code[1] === "*",
    always: code[2] === "!",
  };
}

/** The names of all types, in the table's order. */
export function typeNames(): string[] {
  lines ??= readLines();
  return [...lines.keys()];
}

/** What the table says of a type; each type is read once, when it is first asked for. */
export function typeOf(name: string): Type {
  const known = types.get(name);
  if (known !== undefined) return known;
  lines ??= readLines();
  const [go, ...fields] = (lines.get(name) as string).split(" ");
  const type: Type = {
    name,
    go: go?.includes(".") ? go : `v1.${go}`,
    fields: new Map(fields.map(readField).map(field => [field.name, field])),
  };
  types.set(name, type);
  return type;
}
