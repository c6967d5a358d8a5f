import type { BuilderType, Effect, Link } from "./link.ts";
import { put } from "./snapshot.ts";

type Plain = Record<string, unknown>;

/** The frozen plain object that a builder describes: walks its links once, from the first to the last. */
export function materialize(last: Link, type: BuilderType): object {
  const links: Link[] = [];
  let link = last;
  for (; link.made === undefined; link = link.before as Link) links.push(link);
  const draft: Plain = { ...link.made };
  // What this walk made and may change; all else is frozen, and shared with other builders.
  const mine: unknown[] = [];
  for (let i = links.length - 1; i >= 0; i--) {
    const { effect, key, value } = links[i] as Link;
    const { section, field, change } = effect as Effect;
    const target = section === "" ? draft : own(draft, section, mine);
    if (change === "set") {
      if (value === undefined) delete target[field];
      else target[field] = value;
    } else if (change === "put") {
      const map = own(target, field, mine);
      if (value === undefined) delete map[key];
      else put(map, key, value);
    } else {
      const list = target[field];
      if (mine.includes(list)) (list as unknown[]).push(value);
      else {
        const longer = Array.isArray(list) ? [...list, value] : [value];
        target[field] = longer;
        mine.push(longer);
      }
    }
  }
  for (const made of mine) Object.freeze(made);
  return Object.freeze(type.sections ? inOrder(draft, type.order) : draft);
}

/** The object below a key, as one that may be changed: what others share is copied first. */
function own(parent: Plain, key: string, mine: unknown[]): Plain {
  const value = parent[key];
  if (mine.includes(value)) return value as Plain;
  const copy: Plain = typeof value === "object" ? { ...value } : {};
  parent[key] = copy;
  mine.push(copy);
  return copy;
}

/** The same fields in the order in which manifests are read, whatever was called first; names that are no fields' last. */
function inOrder(draft: Plain, order: readonly string[]): Plain {
  const keys = Object.keys(draft);
  const rank = (key: string) => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  if (keys.every((key, i) => i === 0 || rank(keys[i - 1] as string) <= rank(key))) return draft;
  const ordered: Plain = {};
  for (const key of keys.sort((a, b) => rank(a) - rank(b))) put(ordered, key, draft[key]);
  return ordered;
}
