// Turns the arguments of a builder's methods into the plain data that becomes part of a manifest.

import { brandOf, isBuilder, plainOf } from "../models/brand.ts";
import type { Field } from "../models/schema.ts";
import { put } from "../values/put.ts";
import { isList, isPlain } from "../values/value.ts";
import { ArgumentError, what } from "./argument-error.ts";
import { builderType } from "./builder-type.ts";
import { seconds } from "./duration.ts";
import type { Chain } from "./link.ts";
import { uses } from "./root.ts";
import { snapshot } from "./snapshot.ts";

function refuseNull(value: unknown, where: string): void {
  if (value === null) throw new ArgumentError(`${where}: null is no value: pass undefined`);
}

/** Checks what a user's function returned. `undefined` means a forgotten `return`; a promise is refused as well. */
export function returned(made: unknown, where: string): object {
  // Builders are plain too, but known sooner by their mark.
  if (isBuilder(made) || isPlain(made)) return made;
  throw new ArgumentError(`${where}: the function must return the builder, but got ${what(made)}`);
}

/** Returns the data of a nested part: a plain object, a builder, or a function that gets a fresh builder. */
export function part(type: string, value: unknown, where: string): unknown {
  refuseNull(value, where);
  if (typeof value === "function") {
    return part(type, returned(value(builderType(type).empty), where), where);
  }
  const brand = brandOf(value);
  if (brand === undefined) {
    const { apiVersion, kind } = (value ?? {}) as { readonly apiVersion?: unknown; readonly kind?: unknown };
    const fromJob = apiVersion === "batch/v1" && kind === "Job" && uses.get(`Job as ${type}`);
    return snapshot(fromJob ? fromJob(value as object) : value, type, where);
  }
  // Build the data now: it is built only once, as the builder keeps it.
  const plain = brand.plain(value as never);
  if (brand.type === type) return plain;
  const other = uses.get(`${brand.type} as ${type}`)?.(plain);
  if (other !== undefined) return other;
  throw new ArgumentError(`${where} takes the type ${type}, but got a builder of ${brand.type}`);
}

/** Returns one item of a field: a scalar or a nested part. */
function item(field: Field, value: unknown, where: string): unknown {
  if (typeof value === "string") {
    const isInteger = field.kind === "i" || field.kind === "l";
    return isInteger && /seconds/i.test(field.name) ? seconds(value, where) : value;
  }
  refuseNull(value, where);
  if (value === undefined) return value;
  if (field.kind === "o") return part(field.type, value, where);
  // A quantity is a string, but people write `cpu: 2`.
  if (field.kind === "q" && typeof value === "number") return String(value);
  return snapshot(value, "", where);
}

/** Turns environment variables as people write them into a list: `{ PORT: 8080, TOKEN: { secretKeyRef: … } }`. */
function envList(values: object, where: string): unknown {
  const list: unknown[] = [];
  const names = Object.keys(values);
  for (const name of names) {
    const value = (values as Record<string, unknown>)[name];
    if (value === undefined) continue;
    const isSource = value === null || Object(value) === value;
    const variable = isSource
      ? { name, valueFrom: part("EnvVarSource", value, `${where}: ${name}`) }
      : // Nobody means NaN. It stays a number, so that the check refuses it.
        { name, value: Number.isNaN(value) ? value : String(value) };
    list.push(Object.freeze(variable));
  }
  return filled(list, names, list);
}

/** Freezes a whole list or map. It is absent if entries were given and none of them is left. */
function filled(made: object, given: readonly unknown[], left: readonly unknown[]): object | undefined {
  return given.length > 0 && left.length === 0 ? undefined : Object.freeze(made);
}

/** Returns the whole value of a list or a map, from the arguments of its method. In a list, `false` counts as `undefined`. */
export function whole(field: Field, args: readonly unknown[], where: string): unknown {
  const first = args[0];
  const alone = args.length === 1;
  refuseNull(first, where);
  if (field.map) {
    if (!alone) throw new ArgumentError(`${where} takes one value, but got ${args.length}`);
    if (!isPlain(first)) return snapshot(first, "", where);
    const map: Record<string, unknown> = {};
    const keys = Object.keys(first);
    for (const key of keys) {
      const value = (first as Record<string, unknown>)[key];
      if (value !== undefined) put(map, key, value === null ? null : item(field, value, where));
    }
    return filled(map, keys, Object.keys(map));
  }
  // `isList` refuses an endless list, so that `snapshot` reports it.
  const values = alone && isList(first) ? first : args;
  if (field.type === "EnvVar" && alone && isPlain(first) && !isBuilder(first)) return envList(first, where);
  const list: unknown[] = [];
  for (const value of values) {
    if (value !== undefined && value !== false)
      list.push(typeof value === "string" ? value : item(field, value, `${where}: item ${list.length}`));
  }
  return filled(list, values, list);
}

/**
 * Returns the one part that a method takes. The caller passes the part itself, or the values of its first fields in order with more of it
 * behind them, or nothing.
 */
export function entry(field: Field, args: readonly unknown[], where: string): unknown {
  const first = args[0];
  if (field.kind !== "o") {
    if (args.length === 1) return item(field, first, where);
    throw new ArgumentError(`${where} takes one value, but got ${args.length}`);
  }
  if (args.length === 0) return plainOf(builderType(field.type).empty as never);
  const isPart = first === undefined || first === null || Object(first) === first;
  if (isPart && args[1] === undefined) return item(field, first, where);
  if (isPart || builderType(field.type).positional.length === 0)
    throw new ArgumentError(`${where} takes the type ${field.type}, but got ${args.map(what).join(", ")}`);
  // A variable given by name and value follows the rules of the list of all variables.
  if (field.type === "EnvVar" && args.length === 2)
    return (envList({ [first as string]: args[1] }, where) as [unknown] | undefined)?.[0];
  return part(field.type, argumentsInOrder(field.type, args, where), where);
}

/** Whether a value can follow a part's first fields: it is a function of the builder so far, or an object with more fields. */
export const isMore = (value: unknown): boolean =>
  typeof value === "function" || (typeof value === "object" && isPlain(value));

/**
 * Calls the methods of the type's first fields, each with the argument at its place, if there is one, and returns the builder. If more of
 * the part follows, returns what a method accepts as that part.
 */
export function argumentsInOrder(type: string, args: readonly unknown[], where: string): unknown {
  const { empty, positional } = builderType(type);
  const last = args.at(-1);
  const more = isMore(last);
  const leading = more ? args.slice(0, -1) : args;
  const extra = leading[positional.length];
  // A number may be the index that `names.map(job)` passes to a factory.
  if (extra !== undefined && (where !== type || typeof extra !== "number"))
    throw new ArgumentError(
      `${where} takes ${[...positional, "an object or a function"].join(", ")}, but got ${what(extra)}`,
    );
  let builder = empty as Chain & { [method: string]: (value: unknown) => typeof builder };
  for (let i = 0; i < positional.length; i++)
    if (leading[i] !== undefined)
      builder = (builder[positional[i] as string] as (typeof builder)[string])(leading[i]);
  if (typeof last !== "function")
    return more ? { ...plainOf(builder as never), ...(snapshot(last, type, where) as object) } : builder;
  const given: unknown = last(builder);
  // If the function returned no part, return a function that does the same: the caller then throws its usual error.
  return isPlain(given) ? given : () => given;
}
