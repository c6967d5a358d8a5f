// What storage makes of an object: empty values are not kept, and fields that are always written have a value.

import { structOf, zeroOf } from "../decode/go-types.ts";
import { wholeSeconds, zeroTime } from "../faults/go-words.ts";
import type { CronJob, Job } from "../models/index.ts";
import { type Field, type Type, typeOf } from "../models/schema.ts";
import { each } from "../values/each.ts";
import { put } from "../values/put.ts";

type Fields = Record<string, unknown>;

/** Returns a map as people expect it, with a prototype; `undefined` for an empty one, which storage treats like none. */
function plainMap(map: Fields): Fields | undefined {
  let plain: Fields | undefined;
  for (const key in map) {
    plain ??= {};
    put(plain, key, map[key]);
  }
  return plain;
}

/** Returns what is written of a value, or `undefined` if nothing is. */
function storedValue(value: unknown, field: Field): unknown {
  if (field.map) return plainMap(value as Fields);
  if (field.list && (value as readonly unknown[]).length === 0) return undefined;
  if (field.kind === "o") {
    const struct = structOf(field);
    const items = (field.list ? value : [value]) as readonly Fields[];
    for (let i = 0; i < items.length; i++) settle(items[i] as Fields, struct);
  }
  return field.kind === "t" && value === zeroTime ? null : value;
}

/** Returns what is written for a missing field. */
function storedZero(field: Field): unknown {
  return field.pointer || field.list || field.map ? null : storedValue(zeroOf(field.kind), field);
}

function settle(object: Fields, struct: Type): void {
  for (const key in object) {
    const value = object[key];
    // Scalars stay as they are, except for a time that was never set.
    if (value === null || (typeof value !== "object" && value !== undefined && value !== zeroTime)) continue;
    const field = struct.fields.get(key);
    // A key that is no field is inherited: someone added it to all objects.
    if (field === undefined || field.plain) continue;
    const stored = value === undefined ? undefined : storedValue(value, field);
    if (stored === undefined) delete object[key];
    else if (stored !== value) object[key] = stored;
  }
  // Only stored objects need these fields, so they are found when the first one comes.
  struct.always ??= [...struct.fields.values()].filter(field => field.always);
  for (let i = 0; i < struct.always.length; i++) {
    const field = struct.always[i] as Field;
    if (object[field.name] === undefined) object[field.name] = storedZero(field);
  }
}

/** Returns the fields of a type that are times, or objects that may contain some. */
function timed(type: Type): readonly Field[] {
  type.timed ??= [...type.fields.values()].filter(
    field => field.kind === "t" || (field.kind === "o" && timed(typeOf(field.type)).length > 0),
  );
  return type.timed;
}

function cut(object: Fields, type: Type): void {
  for (const field of timed(type)) {
    const value = object[field.name];
    if (field.kind === "t" && typeof value === "string") {
      const whole = wholeSeconds(value);
      object[field.name] = whole === zeroTime && !field.pointer ? undefined : whole;
    } else if (field.kind === "o" && value !== undefined && value !== null)
      each((field.list ? value : [value]) as readonly Fields[], item => cut(item, typeOf(field.type)));
  }
}

/** Cuts all times of a typed object, in place, to the whole seconds that storage keeps. */
export function cutTimes(object: Job | CronJob): void {
  cut(object as unknown as Fields, typeOf(object.kind));
}

/** Turns a typed object, in place, into what the server's storage returns. */
export function storedObject(object: Job | CronJob): Job | CronJob {
  settle(object as unknown as Fields, typeOf(object.kind));
  return object;
}
