// Manifests in which each type of the API occurs: with all its fields, and with those that its method takes as arguments and one more.
import { closed } from "../../src/models/generated/enums.ts";
import { type Field, typeOf } from "../../src/models/schema.ts";

const scalars = { b: true, i: 1, l: 1, q: "1", x: 1, t: "2026-01-01T00:00:00Z", f: {} };

function scalar({ kind, owner, name, go }: Field): unknown {
  if (kind !== "s" && kind !== "o") return scalars[kind];
  return (closed[`${owner}.${name}`] ?? closed[go])?.split(" ")[0] ?? "a";
}

function wrap({ list, map }: Field, one: unknown): unknown {
  if (list) return [one];
  return map ? { a: one } : one;
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns an object with all fields of a type, and all of theirs. */
const whole = (type: string): Fields =>
  Object.fromEntries(
    [...typeOf(type).fields.values()].map(field => [
      field.name,
      wrap(field, field.kind === "o" ? whole(field.type) : scalar(field)),
    ]),
  );

/** For each type, how a manifest holds an object of it. */
function holders(): Map<string, (object: Fields) => Fields> {
  const found = new Map<string, (object: Fields) => Fields>();
  const open: string[] = [];
  for (const kind of ["CronJob", "Job"]) {
    found.set(kind, object => ({ ...object, apiVersion: "batch/v1", kind }));
    open.push(kind);
  }
  for (let type = open.shift(); type !== undefined; type = open.shift()) {
    const hold = found.get(type);
    for (const field of typeOf(type).fields.values()) {
      if (hold === undefined || field.kind !== "o" || found.has(field.type)) continue;
      found.set(field.type, object => hold({ [field.name]: wrap(field, object) }));
      open.push(field.type);
    }
  }
  return found;
}

export function manifestsOfEachType(): Fields[] {
  return [...holders()].flatMap(([type, hold]) => {
    const all = whole(type);
    const first = typeOf(type).positional.filter(name => name in all);
    const few = first.length === 0 ? [] : Object.keys(all).map(name => [...first, name]);
    return [all, ...few.map(names => Object.fromEntries(names.map(name => [name, all[name]])))].map(hold);
  });
}
