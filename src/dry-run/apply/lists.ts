import { hasFields } from "../../values/value.ts";
import { type Fields, type List, sortOf } from "./json.ts";

/** The reason why kubectl, or the server after it, cannot merge a list. The path in `field` has no indexes of items. */
export class MergeFault extends Error {
  readonly field: string;

  constructor(field: string, detail: string) {
    super(detail);
    this.field = field;
  }
}

/** Returns what identifies an item: the value of its key, or the item itself. */
export const itemKey = (item: unknown, key: string): unknown => (key === "" ? item : (item as Fields)[key]);

/** Throws for lists that cannot be merged: with items of two sorts, with lists, or with objects that lack their key. */
export function checkItems(path: string, key: string, ...lists: readonly List[]): void {
  const items = lists.flat();
  const sort = sortOf(items[0]);
  for (const item of items) {
    if (sortOf(item) !== sort || (sort === "object") !== (key !== "") || sort === "null" || sort === "list")
      throw new MergeFault(path, "kubectl merges this list, and finds items of different types in it");
    if (hasFields(item) && !(key in item))
      throw new MergeFault(path, `kubectl merges this list by ${key}, and finds an item without one`);
  }
}

/** Returns the first position of each key in a list. */
export function placesOf(list: List, key: string): Map<unknown, number> {
  const found = new Map<unknown, number>();
  list.forEach((item, i) => {
    const name = itemKey(item, key);
    if (!found.has(name)) found.set(name, i);
  });
  return found;
}

/** Returns whether an item of a patch deletes one from the list. */
export const isDeletion = (item: unknown): boolean => hasFields(item) && item.$patch === "delete";

/** Returns the items in the order of another list. Deletions come last. */
export function itemsInOrder(items: List, order: List, key: string): List {
  const place = placesOf(order, key);
  const at = (item: unknown) => place.get(itemKey(item, key)) ?? -1;
  const stay = items.filter(item => !isDeletion(item)).sort((a, b) => at(a) - at(b));
  return [...stay, ...items.filter(isDeletion)];
}

/**
 * Returns a merged list in the order in which Go leaves it. Items in the patch follow the patch's order, and items that only the server has
 * follow the server's. Of one item of each kind, the one that came first on the server comes first.
 */
export function arrange(merged: List, patchOrder: List, serverOrder: List, key: string): List {
  const named = placesOf(patchOrder, key);
  const isNamed = (item: unknown) => named.has(itemKey(item, key));
  const patched = itemsInOrder(merged.filter(isNamed), patchOrder, key);
  const others = itemsInOrder(
    merged.filter(item => !isNamed(item)),
    serverOrder,
    key,
  );
  const place = placesOf(serverOrder, key);
  const all: List = [];
  let i = 0;
  for (const item of patched) {
    const at = place.get(itemKey(item, key)) ?? -1;
    for (; i < others.length && (place.get(itemKey(others[i], key)) ?? at) < at; i++) all.push(others[i]);
    all.push(item);
  }
  return [...all, ...others.slice(i)];
}

/** Returns the text by which Go sorts a value. The text of an object is our own, because no list is merged by objects. */
export const goText = (value: unknown): string => {
  if (value === null) return "<nil>";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

/** Returns the items sorted by the text of their keys. Of equal ones, Go's sort puts the last one first. */
export function byKey(items: List, key: string): List {
  const text = (item: unknown) => goText(itemKey(item, key));
  return [...items].reverse().sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
}

/** Returns each value once. As in Go, a repeated value is replaced by the last one of the list. */
export function once(values: List): List {
  const list = [...values];
  if (new Set(list).size === list.length) return list;
  // The positions at which each value stands, or stood before, so that the list is not searched for each.
  const places = new Map<unknown, number[]>();
  const note = (value: unknown, at: number) => {
    const known = places.get(value);
    if (known === undefined) places.set(value, [at]);
    else known.push(at);
  };
  list.forEach(note);
  for (let i = 0; i < list.length - 1; i++) {
    const value = list[i];
    const later = (places.get(value) as number[]).filter(at => at > i).sort((a, b) => a - b);
    for (const at of later)
      while (at < list.length && list[at] === value) {
        const last = list.pop();
        if (at === list.length) continue;
        list[at] = last;
        note(last, at);
      }
  }
  return list;
}
