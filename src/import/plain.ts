// What of an object says something, and what of it may be written as a plain object.

import { closed } from "../models/generated/enums.ts";
import { type Field, type Type, typeOf } from "../models/schema.ts";
import { required } from "./generated/types.ts";

export type Plain = Readonly<Record<string, unknown>>;

/** A field of a manifest that says something. */
export interface Entry {
  readonly field: Field;
  readonly value: unknown;
}

/** The fields of an object that say something, in its own order. */
export function entriesOf(type: Type, value: Plain): Entry[] {
  const entries: Entry[] = [];
  for (const name of Object.keys(value)) {
    const field = type.fields.get(name);
    if (field !== undefined && says(field, value[name])) entries.push({ field, value: value[name] });
  }
  return entries;
}

/**
 * Whether a field says something to the server: not what is null, and not an empty object for a struct of Go, which is
 * the same as none. kubectl writes both: `creationTimestamp: null`, `resources: {}`.
 */
function says({ kind, list, map, pointer, owner, name, type }: Field, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (kind !== "o" || list || map || pointer || requiredOf(owner).includes(name)) return true;
  return entriesOf(typeOf(type), value as Plain).length > 0;
}

/** The fields that an object of a type is not written without. */
const requiredOf = (type: string): readonly string[] => required[type]?.split(" ") ?? [];

/** Whether an object has all that its type is not written without. */
export const isWhole = (type: string, entries: readonly Entry[]): boolean =>
  requiredOf(type).every(name => entries.some(entry => entry.field.name === name));

/** Whether the type checker takes a scalar for a field as it is, in an object that is written out. */
export function isTyped({ owner, name, go }: Field, value: unknown): boolean {
  const values = closed[`${owner}.${name}`] ?? closed[go];
  return value !== null && (values === undefined || values.split(" ").includes(value as string));
}

/** Whether no method takes a value as it is: they take no null in lists. */
export const needsLiteral = ({ field, value }: Entry): boolean =>
  field.list && (value as unknown[]).includes(null);

/** Whether an object holds nothing but scalars, and lists and maps of them. */
export const isFlat = (entries: readonly Entry[]): boolean =>
  entries.every(({ field }) => field.kind !== "o");

/** Whether a field holds whole manifests, as those of a list do. */
export const isRoot = ({ kind, type }: Field): boolean =>
  kind === "o" && typeOf(type).fields.has("kind") && typeOf(type).fields.has("metadata");
