// Decides which fields of an object have a meaning, and which can be written as a plain object.

import { closed } from "../models/generated/enums.ts";
import { type Field, type Type, typeOf } from "../models/schema.ts";
import { required } from "./generated/types.ts";

export type Plain = Readonly<Record<string, unknown>>;

/** A field of a manifest that has a meaning. */
export interface Entry {
  readonly field: Field;
  readonly value: unknown;
}

/** Returns the fields of an object that have a meaning, in the object's order. */
export function entriesOf(type: Type, value: Plain): Entry[] {
  const entries: Entry[] = [];
  for (const name of Object.keys(value)) {
    const field = type.fields.get(name);
    if (field !== undefined && says(field, value[name])) entries.push({ field, value: value[name] });
  }
  return entries;
}

/**
 * Whether a field has a meaning to the server. A null has none, nor has an empty object for a Go struct, which is the same as no object.
 * kubectl writes both: `creationTimestamp: null`, `resources: {}`.
 */
function says({ kind, list, map, pointer, owner, name, type }: Field, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (kind !== "o" || list || map || pointer || requiredOf(owner).includes(name)) return true;
  return entriesOf(typeOf(type), value as Plain).length > 0;
}

/** Returns the fields that every object of a type must have. */
const requiredOf = (type: string): readonly string[] => required[type]?.split(" ") ?? [];

/** Whether an object has all fields that its type must have. */
export const isWhole = (type: string, entries: readonly Entry[]): boolean =>
  requiredOf(type).every(name => entries.some(entry => entry.field.name === name));

/** Whether the type checker accepts a scalar as it is for a field of a written-out object. */
export function isTyped({ owner, name, go }: Field, value: unknown): boolean {
  const values = closed[`${owner}.${name}`] ?? closed[go];
  return value !== null && (values === undefined || values.split(" ").includes(value as string));
}

/** Whether no method takes a value as it is: methods take no null in lists. */
export const needsLiteral = ({ field, value }: Entry): boolean =>
  field.list && (value as unknown[]).includes(null);

/** Whether an object contains only scalars, and lists and maps of scalars. */
export const isFlat = (entries: readonly Entry[]): boolean =>
  entries.every(({ field }) => field.kind !== "o");

/** Whether a field contains whole manifests, like the items of a list. */
export const isRoot = ({ kind, type }: Field): boolean =>
  kind === "o" && typeOf(type).fields.has("kind") && typeOf(type).fields.has("metadata");
