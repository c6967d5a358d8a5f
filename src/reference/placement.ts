import { type Type, typeNames, typeOf } from "../models/schema.ts";

/** An object of a manifest that contains the misplaced field. */
interface Level {
  readonly path: string;
  readonly type: Type;
}

/** One segment of a path: a field's name, and perhaps an index. */
const segment = /^(\w+)(\[\d+\])?$/;

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

const lastOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** Returns the objects that contain the field of a path, from the root down, or `undefined` if the path leads elsewhere. */
function levelsOf(root: string, path: string): Level[] | undefined {
  let level: Level = { path: "", type: typeOf(root) };
  const levels = [level];
  for (const text of path.split(".").slice(0, -1)) {
    const [, name = "", index] = segment.exec(text) ?? [];
    const field = level.type.fields.get(name);
    if (field?.kind !== "o" || (index !== undefined && !field.list)) return undefined;
    level = { path: join(level.path, text), type: typeOf(field.type) };
    levels.push(level);
  }
  return levels;
}

/** The fields that every Job is made of. What is below them is meant more often than what is below others. */
const spine = new Set(["metadata", "spec", "jobTemplate", "template", "containers"]);

/** Fields that one writes seldom or never: nobody is told to move something there. */
const seldom = new Set(["Job.status", "CronJob.status", "JobSpec.selector", "PodSpec.resources"]);

/**
 * Notes the cost of each place of a field in and below an object.
 *
 * @param onSpine whether the object is part of the spine. A way ends one step aside, because many fields farther out have the same names.
 */
function search(
  { path, type }: Level,
  name: string,
  cost: number,
  costs: Map<string, number>,
  onSpine = true,
): void {
  for (const field of type.fields.values()) {
    if (seldom.has(`${type.name}.${field.name}`)) continue;
    const place = join(path, field.name);
    const isSpine = spine.has(field.name);
    if (field.name === name) costs.set(place, Math.min(cost, costs.get(place) ?? cost));
    // What metadata contains is the server's.
    else if (onSpine && field.kind === "o" && type.name !== "ObjectMeta") {
      const below = { path: field.list ? `${place}[]` : place, type: typeOf(field.type) };
      search(below, name, cost + (isSpine ? 1 : 2), costs, isSpine);
    }
  }
}

/** More places than these are no advice; of several, all must be near. */
const most = 4;
const near = 2;

/**
 * Returns the nearest places of an unknown field in a type, judging by its name; none if the path to it does not occur in the type. New
 * items of lists are `[]`.
 */
export function placesIn(root: string, path: string): readonly string[] {
  const name = lastOf(path);
  if (!typeNames().some(type => typeOf(type).fields.has(name))) return [];
  const costs = new Map<string, number>();
  const levels = levelsOf(root, path) ?? [];
  for (const [up, level] of levels.reverse().entries()) search(level, name, up, costs);
  const least = Math.min(...costs.values());
  const places = [...costs.keys()]
    .filter(place => costs.get(place) === least)
    .sort((a, b) => a.length - b.length);
  return places.length > most || (places.length > 1 && least > near) ? [] : places;
}

const listed = (places: readonly string[]): string =>
  places.map(place => (place.includes(".") ? place : "the top of the object")).join(" or to ");

/** Whether a kind has the field of a path. */
const isKnown = (kind: string, path: string): boolean =>
  levelsOf(kind, path)?.at(-1)?.type.fields.has(lastOf(path)) ?? false;

/**
 * Returns advice on an unknown field that another object of the manifest has: `Move it to spec.template.spec.containers.`
 *
 * Without a kind, the advice is for both. A kind that knows the field cannot be the manifest's.
 */
export function placementAdvice(path: string, kind?: string): string | undefined {
  const possible = ["Job", "CronJob"].filter(each => (kind ?? each) === each && !isKnown(each, path));
  const [first, second = first] = possible.map(each => listed(placesIn(each, path))).filter(Boolean);
  if (first === undefined)
    return possible.includes("Job") && isKnown("CronJob", path)
      ? "Leave it out: only a CronJob has it."
      : undefined;
  return first === second
    ? `Move it to ${first}.`
    : `Move it to ${first} in a Job, to ${second} in a CronJob.`;
}
