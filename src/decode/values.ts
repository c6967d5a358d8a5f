import { zeroTime } from "../faults/go-words.ts";
import type { Field, Type } from "../models/schema.ts";
import { keepWritten, type ResourceList, storedQuantity } from "../quantity/index.ts";
import { each } from "../values/each.ts";
import { Entries } from "../values/entries.ts";
import { exactWord, isObject, valueWord } from "../values/value.ts";
import { copyFree } from "./fields-v1.ts";
import { fieldAt, goItem, goType, kinds, structOf, zeroOf } from "./go-types.ts";
import type { Reading } from "./reading.ts";

const needs = ({ kind }: Field) => kinds[kind][1];

const inexact = "JavaScript numbers beyond 2^53 are not exact";

/**
 * @see encoding/json decodeState.literalStore
 * @see util/intstr IntOrString.UnmarshalJSON
 */
function readInteger(r: Reading, value: unknown, field: Field): number | undefined {
  const isLong = field.kind === "l";
  const most = isLong ? Number.MAX_SAFE_INTEGER : 0x7fffffff;
  const least = isLong ? -most : -most - 1;
  // Turns -0 into 0.
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most)
    return (value as number) + 0;
  // The fault of a type that has a decoder of its own stops the server.
  const hasOwnDecoder = field.kind === "x";
  let detail = needs(field);
  if (Number.isInteger(value)) {
    detail = `must be between ${least} and ${most}`;
    if (isLong) detail += `: ${inexact}`;
  }
  return r.illTyped(value, hasOwnDecoder ? "int32" : goItem(field), detail, exactWord(value), hasOwnDecoder);
}

// Quantities that are stored as written and need no parsing.
const plainQuantity = /^[1-9]\d?\d?(?:[mkMGTP]|[KMGT]i)?$/;

/**
 * @see api/resource Quantity.UnmarshalJSON
 * @see core/v1 SetDefaults_ResourceList
 */
function readQuantity(r: Reading, value: unknown, field: Field): string | undefined {
  if (typeof value === "string") {
    if (plainQuantity.test(value)) return value;
    // Counts its length, as for every other text.
    r.text(value);
  }
  // From 1e21 on JavaScript writes an exponent. Nobody meant exact digits there, so none are lost.
  const lossy = Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value as number) < 1e21;
  if (lossy || (typeof value === "number" && !Number.isFinite(value)))
    return r.illTyped(
      value,
      goItem(field),
      lossy ? `${inexact}: write a string` : needs(field),
      exactWord(value),
    );
  // Every map of quantities is a resource list.
  return storedQuantity(value, field.map, fault =>
    /^(string|number|bool|object|array)$/.test(valueWord(value))
      ? r.unreadable(value, fault)
      : r.illTyped(value, goItem(field), needs(field)),
  );
}

/** Reads a single value. Returns `undefined` if it is refused. */
function readItem(r: Reading, value: unknown, field: Field): unknown {
  switch (field.kind) {
    case "s":
      if (typeof value === "string") return r.text(value);
      break;
    case "o":
      if (isObject(value)) return readStruct(r, value, structOf(field));
      break;
    case "b":
      if (typeof value === "boolean") return value;
      break;
    case "i":
    case "l":
      return readInteger(r, value, field);
    case "q":
      return readQuantity(r, value, field);
    case "x":
      return typeof value === "string" ? r.text(value) : readInteger(r, value, field);
    case "t":
      if (typeof value !== "string") return r.illTyped(value, "string", needs(field), undefined, true);
      return r.readTime(r.text(value), message => r.unreadable(value, message));
    case "f":
      return copyFree(r, value);
  }
  return r.illTyped(value, goItem(field), needs(field));
}

/** @see encoding/json decodeState.array */
function readList(r: Reading, value: unknown, field: Field): unknown[] | undefined {
  if (!Array.isArray(value)) return r.illTyped(value, goType(field), "must be a list");
  const { length } = value;
  r.spend(length);
  // A list that grows would reserve room for sixteen more items.
  const list = new Array<unknown>(length);
  const at = r.depth++;
  for (let index = 0; index < length; index++) {
    r.stack[at] = index;
    const item: unknown = value[index];
    list[index] = item === undefined || item === null ? zeroOf(field.kind) : readItem(r, item, field);
  }
  r.depth = at;
  return list;
}

function readMap(r: Reading, value: unknown, field: Field): Record<string, unknown> | undefined {
  if (!isObject(value)) return r.illTyped(value, goType(field), "must be an object");
  const keys = Object.keys(value);
  r.spend(keys.length);
  const map = new Entries();
  const at = r.depth++;
  let replaced = false;
  each(keys, key => {
    const name = r.text(key);
    r.stack[at] = name;
    const item = value[key];
    if (item === undefined) return;
    replaced ||= name !== key;
    if (replaced && Object.hasOwn(map, name)) r.duplicate(name, item);
    map[name] = item === null ? zeroOf(field.kind) : readItem(r, item, field);
    if (field.kind === "q") keepWritten(map as ResourceList, name, item);
  });
  r.depth = at;
  return map;
}

/**
 * Makes an empty object of a type whose objects vary in their fields. If about one object in ten has a field at another
 * position, the object is made a hash table, by deleting keys. Otherwise engines learn a shape for each object, and all
 * code that meets them becomes slow.
 *
 * `fieldAt` adds 64 for each field at another position. With a share p of such objects, the number settles at 64 * (64p - 1): 399 stands for
 * p = 0.11.
 */
function variedObject(struct: Type): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  struct.variety -= 1 + (struct.variety >> 6);
  if (struct.variety > 399) {
    object.a = 0;
    object.b = 0;
    delete object.a;
    delete object.b;
  }
  return object;
}

/**
 * Reads the fields of an object into a typed object.
 *
 * @see encoding/json decodeState.object
 */
export function readStruct(
  r: Reading,
  value: Record<string, unknown>,
  struct: Type,
): Record<string, unknown> {
  const object: Record<string, unknown> = struct.variety > 0 ? variedObject(struct) : {};
  const at = r.depth++;
  let count = 0;
  // The fastest loop over keys. They are the object's own unless someone extended `Object.prototype`.
  for (const key in value) {
    if (r.inherits && !Object.hasOwn(value, key)) continue;
    const field = fieldAt(struct, key, count++);
    if (field === undefined) {
      // Set before the value is read, because reading it may throw.
      r.depth = at;
      const item = value[key];
      if (item !== undefined) r.unknown(key, item, struct);
      r.depth = at + 1;
      continue;
    }
    r.stack[at] = field;
    const item = value[key];
    if (item === undefined || item === null) continue;
    if (field.plain && typeof item === "string") {
      if (item !== "" || field.pointer) object[key] = r.text(item);
    } else {
      const readField = field.list ? readList : field.map ? readMap : readItem;
      const read = readField(r, item, field);
      // A port may be the same text as the zero time.
      const isSet = read !== 0 && read !== false && (read !== zeroTime || field.kind === "x");
      if (read !== undefined && (field.pointer || isSet)) object[key] = read;
      if (field.kind === "q") keepWritten(object as ResourceList, key, item);
    }
  }
  r.spend(count);
  r.depth = at;
  return object;
}
