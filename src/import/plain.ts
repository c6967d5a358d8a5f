import { type Field, type Type, typeOf } from "../models/schema.ts";
import { closed, required } from "./generated/types.ts";

export type Plain = Readonly<Record<string, unknown>>;

/** A field of a manifest that says something: what is null is absent for the server. */
export interface Entry {
  readonly field: Field;
  readonly value: unknown;
}

/** The fields that an object has, in its own order. */
export function entriesOf(type: Type, value: Plain): Entry[] {
  const entries: Entry[] = [];
  for (const name of Object.keys(value)) {
    const field = type.fields.get(name);
    if (field !== undefined && value[name] !== null && value[name] !== undefined)
      entries.push({ field, value: value[name] });
  }
  return entries;
}

/** Whether an object has all that its type is not written without. */
export const isWhole = (type: string, entries: readonly Entry[]): boolean =>
  (required[type] ?? "")
    .split(" ")
    .every(name => name === "" || entries.some(entry => entry.field.name === name));

/** Whether the type checker takes a scalar for a field as it is, in an object that is written out. */
export function isTyped({ owner, name, go, kind }: Field, value: unknown): boolean {
  if (kind === "q") return typeof value === "string";
  const values = closed[`${owner}.${name}`] ?? closed[go];
  return value !== null && (values === undefined || values.split(" ").includes(value as string));
}

/** Whether no method takes a value as it is: they make strings of quantities, and take no null in lists. */
export function needsLiteral({ field, value }: Entry): boolean {
  const items = field.list ? (value as unknown[]) : field.map ? Object.values(value as Plain) : [value];
  return items.some(
    item => (item === null && field.list) || (field.kind === "q" && typeof item === "number"),
  );
}

/** Whether an object holds nothing but scalars, and lists and maps of them. */
export const isFlat = (entries: readonly Entry[]): boolean =>
  entries.every(({ field }) => field.kind !== "o");

/** Whether a field holds whole manifests, as those of a list do. */
export const isRoot = ({ kind, type }: Field): boolean =>
  kind === "o" && typeOf(type).fields.has("kind") && typeOf(type).fields.has("metadata");
