import { type FieldReader, type StructReader, structOf, structReader, zeroOf } from "../decode/readers.ts";
import { zeroTime } from "../decode/time.ts";
import type { CronJob, Job } from "../models/index.ts";

type Fields = Record<string, unknown>;

function writeItem(value: unknown, field: FieldReader): unknown {
  if (field.kind === "o") return writeStruct(value as Fields, structOf(field));
  return field.kind === "t" && value === zeroTime ? null : value;
}

/** What is written of a value, `undefined` when it is nothing: storage does not tell an empty list or map from none. */
function writeField(value: unknown, field: FieldReader): unknown {
  if (field.list) {
    const items = value as readonly unknown[];
    if (items.length === 0) return undefined;
    return field.kind === "s" ? items.slice() : items.map(item => writeItem(item, field));
  }
  if (!field.map) return writeItem(value, field);
  return writeMap(value as Fields);
}

function writeMap(map: Fields): Fields | undefined {
  let written: Fields | undefined;
  for (const key in map) {
    written ??= {};
    // An entry may have any name, this too, which an assignment would take as the prototype.
    if (key === "__proto__") return Object.fromEntries(Object.entries(map));
    written[key] = map[key];
  }
  return written;
}

/** What is written of an empty field. */
function writeZero(field: FieldReader): unknown {
  if (field.pointer || field.list || field.map) return null;
  return writeItem(zeroOf(field.kind), field);
}

function writeStruct(object: Fields, { fields, always }: StructReader): Fields {
  const written: Fields = {};
  for (const key in object) {
    const value = object[key];
    const field = fields.get(key);
    if (value === undefined || field === undefined) continue;
    const item = field.plain ? value : writeField(value, field);
    if (item !== undefined) written[key] = item;
  }
  for (const field of always) if (written[field.name] === undefined) written[field.name] = writeZero(field);
  return written;
}

/** A typed object as it comes back out of the server's storage. */
export const storedObject = (object: Job | CronJob): Job | CronJob =>
  writeStruct(object as unknown as Fields, structReader(object.kind)) as unknown as Job | CronJob;
