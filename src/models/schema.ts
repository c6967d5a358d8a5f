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
  /** The fields that Go writes although they are empty. */
  readonly always: readonly Field[];
  /** The fields in the order in which the last objects had them: most have the same one, and it is looked at first. */
  readonly order: Field[];
}

/**
 * A field's code: flags, container, kind, type. No code is a string; `^` is the name with a capital, `$` VolumeSource.
 *
 * Read by hand: the first Job reads a hundred, and would wait for a regular expression.
 */
function readField(text: string, owner: string): Field {
  let end = text.indexOf(":");
  if (end < 0) end = text.length;
  const name = text.slice(0, end);
  let at = end + 1;
  const pointer = text[at] === "*";
  if (pointer) at++;
  const always = text[at] === "!";
  if (always) at++;
  const list = text[at] === "[";
  const map = text[at] === "{";
  if (list || map) at++;
  let kind: Kind = at < text.length ? "o" : "s";
  // Names of types begin with a capital.
  const letter = text.charAt(at);
  if (letter >= "a") {
    kind = letter as Kind;
    at += 2;
  }
  let type = text.slice(at);
  if (type.startsWith("^")) type = name.charAt(0).toUpperCase() + name.slice(1) + type.slice(1);
  if (type.endsWith("$")) type = `${type.slice(0, -1)}VolumeSource`;
  return {
    name,
    kind,
    type: kind === "o" ? type : "",
    go: kind === "o" ? "" : type,
    list,
    map,
    pointer,
    always,
    owner,
    plain: kind === "s" && !list && !map,
    struct: undefined,
  };
}

const lines = /*@__PURE__*/ table.split("\n");
/** The types whose lines were read, in the table's order. */
const types = /*@__PURE__*/ new Map<string, Type>();
// What a line is of, the lines before it say; the first ones are of what no field names.
const names = /*@__PURE__*/ new Set(["JobList", "CronJobList"]);
const nextName = /*@__PURE__*/ names.values();

/** Reads the next line of the table. */
function readLine(): void {
  const texts = (lines[types.size] as string).split(" ");
  const owner = nextName.next().value as string;
  const version = texts[0]?.endsWith(".") ? texts.shift() : "v1.";
  const found: Record<string, Field> = {};
  const positional = texts[0]?.startsWith("+") ? (texts.shift()?.slice(1).split("+") ?? []) : [];
  for (const text of texts) {
    const inOrder = text.includes("+");
    const field = readField(inOrder ? text.replace("+", "") : text, owner);
    if (inOrder) positional.push(field.name);
    found[field.name] = field;
    if (field.kind === "o") names.add(field.type);
  }
  const fields = new Map<string, Field>();
  const order: Field[] = [];
  // By way of an object: engines then hold the same string for this key and a manifest's, and find it by its address.
  for (const [key, field] of Object.entries(found)) {
    fields.set(key, field);
    order.push(field);
  }
  const always = order.filter(field => field.always);
  types.set(owner, { name: owner, go: version + owner, fields, positional, always, order });
}

/** The names of all types, in the table's order. */
export function typeNames(): string[] {
  while (types.size < lines.length) readLine();
  return [...names];
}

/** What the table says of a type: it is read as far as that, and the types of every Job come early. */
export function typeOf(name: string): Type {
  let type = types.get(name);
  for (; type === undefined && types.size < lines.length; type = types.get(name)) readLine();
  return type as Type;
}
