import { type Kind, typeOf } from "../models/schema.ts";
import { compareAmounts, readAmount } from "../quantity/index.ts";
import type { FieldChange } from "./errors.ts";
import { Path } from "./path.ts";

type Values = { readonly [name: string]: unknown };

/** What the server takes for equal: quantities of one amount, and what is written alike. */
function sameScalar(kind: Kind, from: unknown, to: unknown): boolean {
  if (from === to) return true;
  if (kind === "f") return JSON.stringify(from) === JSON.stringify(to);
  if (kind !== "q" || typeof from !== "string" || typeof to !== "string") return false;
  const [a, b] = [readAmount(from), readAmount(to)];
  return typeof a !== "string" && typeof b !== "string" && compareAmounts(a, b) === 0;
}

const own = (values: Values, key: string) => (Object.hasOwn(values, key) ? values[key] : undefined);

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

function searchFields(typeName: string, from: Values, to: Values, path: Path, found: FieldChange[]): void {
  for (const { name, kind, type, list, map, pointer } of typeOf(typeName).fields.values()) {
    let [a, b] = [from[name], to[name]];
    if (a === b) continue;
    const place = path.child(name);
    if (list) {
      const [as, bs] = [(a ?? []) as unknown[], (b ?? []) as unknown[]];
      for (let i = 0; i < Math.max(as.length, bs.length); i++) {
        search(kind, type, as[i], bs[i], place.index(i), found);
      }
    } else if (map) {
      const [as, bs] = [(a ?? {}) as Values, (b ?? {}) as Values];
      for (const key of new Set([...Object.keys(as), ...Object.keys(bs)])) {
        search(kind, type, own(as, key), own(bs, key), place.key(key), found);
      }
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
 * same, quantities are compared by amount.
 *
 * @param type the name of the API type, such as `PodTemplateSpec`
 * @see api/equality Semantic
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
 * @see api/equality Semantic
 */
export function semanticEqual(type: string, a: object | undefined, b: object | undefined): boolean {
  return changesBetween(type, a, b, new Path("")).length === 0;
}
