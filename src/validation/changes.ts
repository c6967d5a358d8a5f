import type { FieldChange } from "../faults/field-error.ts";
import { Path } from "../faults/path.ts";
import { type Field, type Kind, typeOf } from "../models/schema.ts";
import { compareQuantities, type ResourceList, sameAmount } from "../quantity/index.ts";
import { entry } from "./maps.ts";

type Values = { readonly [name: string]: unknown };

/** Whether the server treats two scalars that are no quantities as equal. */
const sameScalar = (kind: Kind, from: unknown, to: unknown): boolean =>
  from === to || (kind === "f" && JSON.stringify(from) === JSON.stringify(to));

const changed = (from: unknown, to: unknown) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

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
    found.push({ field: String(path), ...changed(from, to) });
  }
}

/** Returns what identifies an item within its list. */
const nameOf = (item: Values | undefined): unknown =>
  item?.mountPath ?? item?.containerPort ?? item?.name ?? item?.key;

/**
 * Matches the items of a list that grew or shrank by name: for each new item, the index of the old one. Returns
 * undefined if items have no name, share a name or changed their order.
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

/**
 * Compares quantities by their amounts as they were written: those that are stored in the same words may have been others. One that is not a
 * pointer always exists in Go, even if nobody wrote it.
 */
function searchAmount(
  { name, pointer }: Field,
  from: Values,
  to: Values,
  path: Path,
  found: FieldChange[],
): void {
  const none = pointer ? undefined : "0";
  const { [name]: a = none } = from;
  const { [name]: b = none } = to;
  const isChanged =
    a === undefined || b === undefined
      ? a !== b
      : !sameAmount(from as ResourceList, to as ResourceList, name);
  if (isChanged) found.push({ field: String(path.child(name)), ...changed(a, b) });
}

function searchFields(typeName: string, from: Values, to: Values, path: Path, found: FieldChange[]): void {
  for (const field of typeOf(typeName).fields.values()) {
    const { name, kind, type, list, map, pointer } = field;
    if (kind === "q" && !map) {
      searchAmount(field, from, to, path, found);
      continue;
    }
    let [a, b] = [from[name], to[name]];
    if (a === b) continue;
    const place = path.child(name);
    if (list) {
      searchList(field, (a ?? []) as unknown[], (b ?? []) as unknown[], place, found);
    } else if (map) {
      searchMap(field, (a ?? {}) as Values, (b ?? {}) as Values, place, found);
    } else {
      // A struct that is not a pointer always exists in Go, even if nobody wrote it.
      if (!pointer && kind === "o") [a, b] = [a ?? {}, b ?? {}];
      search(kind, type, a, b, place, found);
    }
  }
}

/**
 * Lists the differences that the server sees between two typed objects. Empty and missing lists and maps are equal, and
 * quantities are compared by amount. If a list of named items grew or shrank, an added item gets its new place and a
 * removed item its old one.
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
 * Whether the server treats two typed objects as equal.
 *
 * @param type the name of the API type, such as `JobSpec`
 * @see api/validate SemanticDeepEqual
 */
export function semanticEqual(type: string, a: object | undefined, b: object | undefined): boolean {
  return changesBetween(type, a, b, new Path("")).length === 0;
}
