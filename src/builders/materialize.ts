import { put } from "../values/put.ts";
import { isEmpty } from "../values/value.ts";
import { PlainMark } from "../yaml/plain-mark.ts";
import type { BuilderType, Effect, Link } from "./link.ts";

type Plain = Record<string, unknown>;

/** The frozen plain object that a builder describes, its fields in an order, if there is one: walks its links once, from the first to the last. */
export function materialize(last: Link, order: BuilderType["order"]): object {
  let count = 0;
  let link = last;
  for (; link.made === undefined; link = link.before as Link) count++;
  const draft: Plain = { ...link.made };
  const links = new Array<Link>(count);
  for (link = last; count > 0; link = link.before as Link) links[--count] = link;
  // What this walk made and may change; all else is frozen, and shared with other builders.
  const mine: unknown[] = [];
  let at: Effect["section"] = "";
  let target = draft;
  for (let i = 0; i < links.length; i++) {
    const one = links[i] as Link;
    const { section } = one.effect as Effect;
    if (section !== at) {
      if (section && one.value === undefined && draft[section] === undefined) continue;
      at = section;
      target = draft;
      if (section === "spec") target = draft.spec = owned(mine, draft.spec);
      else if (section) target = draft.metadata = owned(mine, draft.metadata);
    }
    change(target, one, mine);
  }
  for (let i = 0; i < mine.length; i++) Object.freeze(mine[i]);
  return Object.freeze(order ? new PlainMark(fieldsInOrder(draft, order)) : draft);
}

/** Does to an object what a call says. */
function change(target: Plain, { effect, key, value }: Link, mine: unknown[]): void {
  const { field, change } = effect as Effect;
  if (change === "set") {
    if (value === undefined) delete target[field];
    else target[field] = value;
  } else if (change === "add") {
    const old = target[field];
    if (mine.includes(old)) (old as unknown[]).push(value);
    else {
      const list = Array.isArray(old) ? [...old, value] : [value];
      target[field] = list;
      mine.push(list);
    }
  } else {
    const map = owned(mine, target[field]);
    target[field] = map;
    if (value !== undefined) put(map, key, value);
    else {
      delete map[key];
      // The last entry takes the map with it.
      if (isEmpty(map)) delete target[field];
    }
  }
}

/** A map, or a copy of it that may be changed, where others may share it; an empty one for none. */
function owned(mine: unknown[], map: unknown): Plain {
  if (mine.includes(map)) return map as Plain;
  const copy = typeof map === "object" ? { ...map } : {};
  mine.push(copy);
  return copy;
}

/** The same fields in the order in which manifests are read, whatever was called first; names that are no fields' last. */
function fieldsInOrder(draft: Plain, order: readonly string[]): Plain {
  // What is not found has the greatest rank.
  const rank = (key: string) => order.indexOf(key) >>> 0;
  const keys = Object.keys(draft);
  if (keys.every((key, i) => i === 0 || rank(keys[i - 1] as string) <= rank(key))) return draft;
  const ordered: Plain = {};
  for (const key of keys.sort((a, b) => rank(a) - rank(b))) put(ordered, key, draft[key]);
  return ordered;
}
