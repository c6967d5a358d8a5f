import { put } from "../values/put.ts";
import { isEmpty, isPlain } from "../values/value.ts";
import { PlainMark } from "../yaml/plain-mark.ts";
import { ArgumentError, what } from "./argument-error.ts";
import type { BuilderType, Effect, Link } from "./link.ts";

type Plain = Record<string, unknown>;

/**
 * Builds the frozen plain object that a builder describes: walks its links once, from the first to the last. Sorts the fields by `order`,
 * if there is one.
 */
export function materialize(last: Link, order: BuilderType["order"]): object {
  let count = 0;
  let link = last;
  for (; link.made === undefined; link = link.before as Link) count++;
  const draft: Plain = { ...link.made };
  const links = new Array<Link>(count);
  for (link = last; count > 0; link = link.before as Link) links[--count] = link;
  // The objects that this call created and may change; everything else is frozen and shared with other builders.
  const mine: unknown[] = [];
  let current: Effect["section"] = "";
  let target = draft;
  for (let i = 0; i < links.length; i++) {
    const call = links[i] as Link;
    const { section } = call.effect as Effect;
    if (section !== current) {
      // To remove a field that is not there must not make an empty section.
      if (section && call.value === undefined && draft[section] === undefined) continue;
      current = section;
      target = section ? owned(mine, draft, section) : draft;
    }
    applyCall(target, call, mine);
  }
  for (let i = 0; i < mine.length; i++) Object.freeze(mine[i]);
  return Object.freeze(order ? new PlainMark(fieldsInOrder(draft, order)) : draft);
}

/** Applies one call to an object. */
function applyCall(target: Plain, { effect, key, value }: Link, mine: unknown[]): void {
  const { field, change } = effect as Effect;
  if (change === "set") {
    if (value === undefined) delete target[field];
    else target[field] = value;
  } else if (change === "add") {
    const old = target[field];
    if (mine.includes(old)) (old as unknown[]).push(value);
    else {
      const list = [...(old == null ? [] : Array.isArray(old) ? old : refuse(field, old)), value];
      target[field] = list;
      mine.push(list);
    }
  } else {
    const map = owned(mine, target, field);
    if (value !== undefined) put(map, key, value);
    else {
      delete map[key];
      // A map without entries is removed.
      if (isEmpty(map)) delete target[field];
    }
  }
}

/** Returns the map in a field. A map that this call did not create is replaced by a copy, which may be changed. */
function owned(mine: unknown[], target: Plain, field: string): Plain {
  const map = target[field];
  if (mine.includes(map)) return map as Plain;
  const copy: Plain = { ...(map == null || isPlain(map) ? map : refuse(field, map)) };
  target[field] = copy;
  mine.push(copy);
  return copy;
}

/** Throws for a manifest that has something else where a call adds an item, an entry or a field. */
function refuse(field: string, found: unknown): never {
  throw new ArgumentError(`${field}: cannot add to ${what(found)}`);
}

/** Returns the same fields in the order of a manifest, whatever was called first. Unknown names come last. */
function fieldsInOrder(draft: Plain, order: readonly string[]): Plain {
  // An unknown key gets the highest rank.
  const rank = (key: string) => order.indexOf(key) >>> 0;
  const keys = Object.keys(draft);
  if (keys.every((key, i) => i === 0 || rank(keys[i - 1] as string) <= rank(key))) return draft;
  const ordered: Plain = {};
  for (const key of keys.sort((a, b) => rank(a) - rank(b))) put(ordered, key, draft[key]);
  return ordered;
}
