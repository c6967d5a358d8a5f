import type { FieldChange } from "../faults/field-error.ts";
import { Path } from "../faults/path.ts";
import { type Field, type Kind, typeOf } from "../models/schema.ts";
import { compareAmounts, compareQuantities, type ResourceList, readAmount } from "../quantity/index.ts";
import { entry } from "./maps.ts";

type Values = { readonly [name: string]: unknown };

/** What the server takes for equal: quantities of one amount, and what is written alike. */
function sameScalar(kind: Kind, from: unknown, to: unknown): boolean {
  if (from === to) return true;
  if (kind === "f") return JSON.stringify(from) === JSON.stringify(to);
  if (kind !== "q" || typeof from !== "string" || typeof to !== "string") return false;
  const [a, b] = [readAmount(from), readAmount(to)];
  return typeof a !== "string" && typeof b !== "string" && compareAmounts(a, b) === 0;
}

function search(
  kind: Kind,
  type: string,
  from: unknown,
  to: unknown,
  path: Path,
  found: FieldChange[],
): void {
  if (kind === "o" && from !== undefined && to !== undefined) {
    searchFields(type, from as Values, to as Values, path, found);
  } else if (!sameScalar(kind, from, to)) {
    const change = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    found.push({ field: String(path), ...change });
  }
}

/** What tells the items of a list from each other. */
const nameOf = (item: Values | undefined): unknown =>
  item?.mountPath ?? item?.containerPort ?? item?.name ?? item?.key;

/**
 * For each item of a list that grew or shrank, the item that it was before: the one of the same name. Undefined where
 * items have no names, share one or have changed places.
 */
function formerItems(from: readonly unknown[], to: readonly unknown[]): (number | undefined)[] | undefined {
  if (from.length === to.length) return undefined;
  const [before, after] = [from, to].map(
    list => new Map(list.map((item, i) => [nameOf(item as Values), i])),
  ) as [Map<unknown, number>, Map<unknown, number>];
  if (before.size < from.length || after.size < to.length || before.has(undefined) || after.has(undefined)) {
    return undefined;
  }
  const former = [...after.keys()].map(name => before.get(name));
  const kept = former.filter(i => i !== undefined);
  return kept.every((i, at) => at === 0 || i > (kept[at - 1] as number)) ? former : undefined;
}

function searchList(
  { kind, type }: Field,
  from: readonly unknown[],
  to: readonly unknown[],
  path: Path,
  found: FieldChange[],
): void {
  const former = kind === "o" ? formerItems(from, to) : undefined;
  if (former === undefined) {
    for (let i = 0; i < Math.max(from.length, to.length); i++) {
      search(kind, type, from[i], to[i], path.index(i), found);
    }
    return;
  }
  const kept = new Set(former);
  from.forEach((item, i) => {
    if (!kept.has(i)) found.push({ field: String(path.index(i)), from: item });
  });
  former.forEach((was, i) => {
    search(kind, type, was === undefined ? undefined : from[was], to[i], path.index(i), found);
  });
}

function searchMap({ kind, type }: Field, from: Values, to: Values, path: Path, found: FieldChange[]): void {
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [a, b] = [entry(from, key), entry(to, key)];
    if (kind !== "q" || a === undefined || b === undefined) search(kind, type, a, b, path.key(key), found);
    else if (compareQuantities(from as ResourceList, to as ResourceList, key) !== 0)
      found.push({ field: String(path.key(key)), from: a, to: b });
  }
}

function searchFields(typeName: string, from: Values, to: Values, path: Path, found: FieldChange[]): void {
  for (const field of typeOf(typeName).fields.values()) {
    const { name, kind, type, list, map, pointer } = field;
    let [a, b] = [from[name], to[name]];
    if (a === b) continue;
    const place = path.child(name);
    if (list) {
      searchList(field, (a ?? []) as unknown[], (b ?? []) as unknown[], place, found);
    } else if (map) {
      searchMap(field, (a ?? {}) as Values, (b ?? {}) as Values, place, found);
    } else {
      // A struct that is no pointer is there even when nobody wrote it, and so is a quantity.
      if (!pointer && kind === "o") [a, b] = [a ?? {}, b ?? {}];
      else if (!pointer && kind === "q") [a, b] = [a ?? "0", b ?? "0"];
      search(kind, type, a, b, place, found);
    }
  }
}

/**
 * What differs between two typed objects, where the server sees a difference: empty and missing lists and maps are the
 * same, quantities are compared by amount. Where a list of named items grew or shrank, what is new has the place that it
 * gets, and what is gone the place that it had.
 *
 * @param type the name of the API type, such as `PodTemplateSpec`
 */
export function changesBetween(
  type: string,
  from: object | undefined,
  to: object | undefined,
  path: Path,
): FieldChange[] {
  const found: FieldChange[] = [];
  if (from !== to) search("o", type, from, to, path, found);
  return found;
}

/**
 * Whether the server takes two typed objects for equal.
 *
 * @param type the name of the API type, such as `JobSpec`
 * @see api/validate SemanticDeepEqual
 */
export function semanticEqual(type: string, a: object | undefined, b: object | undefined): boolean {
  return changesBetween(type, a, b, new Path("")).length === 0;
}
