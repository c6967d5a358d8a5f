import type { BuilderType, Link } from "./link.ts";
import { put } from "./snapshot.ts";

type Plain = Record<string, unknown>;

/** The frozen plain object that a builder describes: walks its links once, from the first to the last. */
export function materialize(last: Link, type: BuilderType): object {
  const links: Link[] = [];
  let link: Link | undefined = last;
  for (; link !== undefined && link._made === undefined; link = link._before) links.push(link);
  const draft: Plain = link === undefined ? {} : { ...link._made };
  // What this walk made and may change; all else is frozen, and shared with other builders.
  const mine: unknown[] = [];
  for (let i = links.length - 1; i >= 0; i--) {
    const { _place: place, _change: change, _key: key, _value: value } = links[i] as Link;
    if (place === undefined) continue;
    const target = place.section === "" ? draft : own(draft, place.section, mine);
    if (change === "set") {
      if (value === undefined) delete target[place.name];
      else target[place.name] = value;
    } else if (change === "put") {
      const map = own(target, place.name, mine);
      if (value === undefined) delete map[key];
      else put(map, key, value);
    } else {
      const list = target[place.name];
      if (mine.includes(list)) (list as unknown[]).push(value);
      else {
        const longer = Array.isArray(list) ? [...list, value] : [value];
        target[place.name] = longer;
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

/** The same fields in the order in which manifests are read, whatever was called first. */
function inOrder(draft: Plain, order: readonly string[]): Plain {
  const ordered: Plain = {};
  for (const key of order) if (draft[key] !== undefined) ordered[key] = draft[key];
  for (const key of Object.keys(draft)) if (!order.includes(key)) put(ordered, key, draft[key]);
  return ordered;
}
