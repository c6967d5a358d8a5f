import { zeroTime } from "../decode/time.ts";
import type { CronJob, Job } from "../models/index.ts";
import { type Field, type Kind, typeOf } from "../models/schema.ts";

type Fields = Record<string, unknown>;

/** What Go writes for a scalar that was not set, where it writes it. */
const zeros: Partial<Record<Kind, unknown>> = { s: "", b: false, i: 0, l: 0, q: "0", x: 0, t: null };

function writeItem(value: unknown, field: Field): unknown {
  if (field.kind === "o") return writeStruct(value as Fields, field.type);
  return field.kind === "t" && value === zeroTime ? null : value;
}

function writeMap(map: Fields): Fields | undefined {
  // The entries of a map may have any name, `__proto__` too.
  const entries = Object.entries(map);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function writeField(value: unknown, field: Field): unknown {
  if (field.list) {
    const items = value as readonly unknown[] | undefined;
    // Storage does not tell an empty list from none.
    if (items === undefined || items.length === 0) return field.always ? null : undefined;
    return items.map(item => writeItem(item, field));
  }
  if (field.map) return value === undefined ? undefined : writeMap(value as Fields);
  if (value !== undefined) return writeItem(value, field);
  if (!field.always) return undefined;
  return field.kind === "o" ? writeStruct({}, field.type) : zeros[field.kind];
}

function writeStruct(object: Fields, type: string): Fields {
  const written: Fields = {};
  for (const field of typeOf(type).fields.values()) {
    const value = writeField(object[field.name], field);
    if (value !== undefined) written[field.name] = value;
  }
  return written;
}

/** A typed object as it comes back out of the server's storage. */
export const storedObject = (object: Job | CronJob): Job | CronJob =>
  writeStruct(object as unknown as Fields, object.kind) as unknown as Job | CronJob;
