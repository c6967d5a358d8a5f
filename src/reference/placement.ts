import { type Field, type Type, typeNames, typeOf } from "../models/schema.ts";

/** An object of a manifest that contains the misplaced field. */
interface Level {
  readonly path: string;
  readonly type: Type;
  /** Whether it is a part of every Job, or a container. */
  readonly onTrunk: boolean;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
}

/** One segment of a path: a field's name, and perhaps an index. */
const segment = /^(\w+)(\[\d+\])?$/;

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** Returns the name of the last field of a path. */
export const lastOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).replace(/\[\d*\]$/, "");

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("."), 0));

/** The fields that every Job is made of. What is below them is meant more often than what is below others. */
const spine = new Set(["metadata", "spec", "jobTemplate", "template", "containers"]);

const isOnTrunk = (name: string): boolean => spine.has(name) || /^(?:init|ephemeral)Containers$/.test(name);

/** Returns the type that lacks the field of a path, if the path leads to one in a kind. */
export const typeWithout = (root: string, path: string): Type | undefined =>
  levelsOf(root, path)?.at(-1)?.type;

/** Returns the objects that contain the field of a path, from the root down, or `undefined` if the path leads elsewhere. */
function levelsOf(root: string, path: string): Level[] | undefined {
  let level: Level = { path: "", type: typeOf(root), onTrunk: true, isItem: false };
  const levels = [level];
  for (const text of path.split(".").slice(0, -1)) {
    const [, name = "", index] = segment.exec(text) ?? [];
    const field = level.type.fields.get(name);
    if (field?.kind !== "o" || (index !== undefined && !field.list)) return undefined;
    level = {
      path: join(level.path, text),
      type: typeOf(field.type),
      onTrunk: level.onTrunk && isOnTrunk(name),
      isItem: field.list,
    };
    levels.push(level);
  }
  return levels;
}

/** Fields that one writes seldom or never: nobody is told to move something there. */
const seldom = new Set(["Job.status", "CronJob.status", "JobSpec.selector", "PodSpec.resources"]);

/** Whether an item of a list is told from others by a field, so that it has this field already. */
const tellsApart = (type: Type, name: string): boolean => type.positional[0] === name;

/** Whether nobody means this place below an object: the name of another item, or of the Secret that a volume's driver needs. */
const isUnlikely = (field: Field, inner: Type, name: string): boolean =>
  name === "name" &&
  ((field.list && tellsApart(inner, name)) ||
    (/VolumeSource$/.test(field.owner) && /SecretRef$/i.test(field.name)));

/**
 * Returns the places of a field below an object, each with its cost: one for a step along the spine, two for a step aside.
 *
 * @param aside how many steps aside a way may have; many fields farther out have the same names
 */
function below({ path, type }: Pick<Level, "path" | "type">, name: string, aside = 1): Map<string, number> {
  const costs = new Map<string, number>();
  // What metadata contains is the server's.
  if (type.name === "ObjectMeta") return costs;
  for (const field of type.fields.values()) {
    const isSpine = spine.has(field.name);
    const left = isSpine ? aside : aside - 1;
    if (field.kind !== "o" || field.name === name || left < 0 || seldom.has(`${type.name}.${field.name}`))
      continue;
    const place = join(path, field.name);
    const cost = isSpine ? 1 : 2;
    const inner = { path: field.list ? `${place}[]` : place, type: typeOf(field.type) };
    if (has(inner.type, name) && !isUnlikely(field, inner.type, name))
      costs.set(join(inner.path, name), cost);
    if (left > 0 || isSpine)
      for (const [found, more] of below(inner, name, left)) costs.set(found, cost + more);
  }
  return costs;
}

const has = (type: Type, name: string): boolean =>
  type.fields.has(name) && !seldom.has(`${type.name}.${name}`);

/** More places than these are no advice; of several, all must be near. */
const most = 4;
const near = 2;

/** Returns the places with the least cost, unless they are too many, or far. */
function nearestOf(costs: ReadonlyMap<string, number>): readonly string[] {
  const least = Math.min(...costs.values());
  const places = [...costs.keys()]
    .filter(place => costs.get(place) === least)
    .sort((a, b) => a.length - b.length);
  return places.length > most || (places.length > 1 && least > near) ? [] : places;
}

/** Whether an enclosing object has a field that may be empty yet. An item's name and the kind of a manifest are there already. */
function canTake({ path, type, isItem }: Level, up: number, name: string): boolean {
  const isThere = isItem
    ? tellsApart(type, name)
    : path === "" && up > 1 && /^(?:kind|apiVersion)$/.test(name);
  return up > 0 && has(type, name) && !isThere;
}

/** Returns a field of the enclosing objects that have it, innermost first; one that every Job has stands in the innermost. */
function above(levels: readonly Level[], name: string): readonly string[] {
  const places = levels.filter((level, up) => canTake(level, up, name)).map(({ path }) => join(path, name));
  return spine.has(name) ? places.slice(0, 1) : places;
}

/** A name that more types have says too little to be looked for beside the spine. */
const telling = 2;

const isTelling = (name: string, owners = typeNames()): boolean =>
  owners.filter(type => typeOf(type).fields.has(name)).length <= telling;

/** Returns the nearest places for a field of an object that is part of every Job: lower, or higher, or both. */
function placesFromTrunk(levels: readonly Level[], name: string): readonly string[] {
  // Only a volume contains the types of volumes.
  const isTold = isTelling(
    name,
    typeNames().filter(type => !/VolumeSource$/.test(type)),
  );
  const costs = new Map<string, number>();
  const note = (place: string, cost: number) => costs.set(place, Math.min(cost, costs.get(place) ?? cost));
  for (const [up, level] of levels.entries()) {
    if (canTake(level, up, name)) note(join(level.path, name), up);
    for (const [place, cost] of below(level, name))
      if (isTold || spine.has(lastOf(parentOf(place)))) note(place, up + cost);
  }
  return nearestOf(costs);
}

/** Returns the nearest places for a field of another object: below this one if there are any, else in the nearest that encloses it. */
function placesFromBranch(levels: readonly Level[], name: string): readonly string[] {
  for (const [up, level] of levels.entries()) {
    if (canTake(level, up, name)) return [join(level.path, name)];
    const costs = below(level, name, up === 0 ? 2 : 1);
    if (costs.size === 0) continue;
    // What is beside this object, or far below it, is meant only if its name says so: the parts of a volume or a probe are alike.
    // Of the kinds of volumes, a single one that has a common name is seldom the one.
    const isRare = level.type.name === "Volume" && costs.size === 1;
    const isNear = up === 0 && !isRare && Math.min(...costs.values()) <= near;
    return isNear || ((up === 0 || level.onTrunk) && isTelling(name)) ? nearestOf(costs) : [];
  }
  return [];
}

/**
 * Returns the nearest places of an unknown field in a type, judging by its name; none if the path to it does not occur in the type. New
 * items of lists are `[]`.
 */
export function placesIn(root: string, path: string): readonly string[] {
  const name = lastOf(path);
  if (!typeNames().some(type => typeOf(type).fields.has(name))) return [];
  const levels = levelsOf(root, path)?.reverse() ?? [];
  // An enclosing object of this name is no place for it.
  if (levels.some(({ path: outer }) => lastOf(outer) === name)) return [];
  const places = (levels[0]?.onTrunk ? placesFromTrunk : placesFromBranch)(levels, name);
  const all = above(levels, name);
  // What fits one enclosing object may have been meant for another.
  return all[0] === places[0] && all.length <= most ? all : places;
}

const listed = (places: readonly string[]): string =>
  places.map(place => (place.includes(".") ? place : "the top of the object")).join(" or to ");

/** Whether a kind has the field of a path. */
const isKnown = (kind: string, path: string): boolean =>
  levelsOf(kind, path)?.at(-1)?.type.fields.has(lastOf(path)) ?? false;

/** Returns the field's own object if that has the field's name, as in `valueFrom.valueFrom`. */
function holderOfSameName(root: string, path: string): string | undefined {
  const holder = parentOf(path);
  return lastOf(holder) === lastOf(path) && levelsOf(root, path) ? holder : undefined;
}

/** Whether a path names a field of whole objects in a template, because a whole object was pasted there. */
function isOfWholeObject(root: string, path: string): boolean {
  const type = typeWithout(root, path);
  const isTemplate = type?.fields.has("metadata") && !type.fields.has("kind");
  return isTemplate === true && /^(?:apiVersion|kind|status)$/.test(lastOf(path));
}

/**
 * Returns advice on an unknown field that another object of the manifest has: `Move it to spec.template.spec.containers.`
 *
 * Without a kind, the advice is for both. A kind that knows the field cannot be the manifest's.
 */
export function placementAdvice(path: string, kind?: string): string | undefined {
  const possible = ["Job", "CronJob"].filter(each => (kind ?? each) === each && !isKnown(each, path));
  const holder = possible.map(each => holderOfSameName(each, path)).find(Boolean);
  if (holder !== undefined) return `Leave this level out: what it contains belongs directly in ${holder}.`;
  if (possible.some(each => isOfWholeObject(each, path)))
    return `Take it out: a template has no ${lastOf(path)}, only metadata and spec.`;
  const [first, second = first] = possible.map(each => listed(placesIn(each, path))).filter(Boolean);
  if (first !== undefined)
    return first === second
      ? `Move it to ${first}.`
      : `Move it to ${first} in a Job, to ${second} in a CronJob.`;
  if (possible.includes("Job") && isKnown("CronJob", path)) return "Leave it out: only a CronJob has it.";
  return undefined;
}
