import { hasFields } from "../../values/value.ts";
import { type Fields, type List, sortOf } from "./json.ts";

/** Why kubectl, or the server in its place, cannot merge a list; its field is told without where the list stands. */
export class MergeFault extends Error {
  readonly field: string;

  constructor(field: string, detail: string) {
    super(detail);
    this.field = field;
  }
}

/** By what an item is told from others: the value of its key, or itself. */
export const itemKey = (item: unknown, key: string): unknown => (key === "" ? item : (item as Fields)[key]);

/** Throws for lists that cannot be merged: with items of two sorts, with lists, with objects that lack their key. */
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

/** The place of each key in a list, where it stands first. */
export function placesOf(list: List, key: string): Map<unknown, number> {
  const found = new Map<unknown, number>();
  list.forEach((item, i) => {
    const name = itemKey(item, key);
    if (!found.has(name)) found.set(name, i);
  });
  return found;
}

/** Whether an item of a patch says that one of the list goes. */
export const isDeletion = (item: unknown): boolean => hasFields(item) && item.$patch === "delete";

/** Items in the order of another list; those that go stand at the end. */
export function itemsInOrder(items: List, order: List, key: string): List {
  const place = placesOf(order, key);
  const at = (item: unknown) => place.get(itemKey(item, key)) ?? -1;
  const stay = items.filter(item => !isDeletion(item)).sort((a, b) => at(a) - at(b));
  return [...stay, ...items.filter(isDeletion)];
}

/**
 * A merged list in the order in which Go leaves it: what the patch names in the patch's order, what only the server has in the server's,
 * and between the two what the server had before the other first.
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

/** A text by which Go sorts values; that of objects, which no list is merged by, is our own. */
export const goText = (value: unknown): string => {
  if (value === null) return "<nil>";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

/** Items sorted by the text of their keys. Among equal ones, Go's sort leaves the last in front. */
export function byKey(items: List, key: string): List {
  const text = (item: unknown) => goText(itemKey(item, key));
  return [...items].reverse().sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
}

/** Each value once: where one comes again, the last of all takes its place, as Go has it. */
export function once(values: List): List {
  const list = [...values];
  if (new Set(list).size === list.length) return list;
  // Where each value stands, and has stood: nothing is looked for item by item.
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
