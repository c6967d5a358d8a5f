import { didYouMean, nearest } from "../faults/nearest.ts";
import { type Field, typeNames, typeOf } from "../models/schema.ts";
import { allTypes, hasMethod } from "./fields.ts";
import { isPartOf } from "./parts.ts";
import { placesIn } from "./placement.ts";
import { synonymsOf } from "./synonyms.ts";

/** A path of fields that starts at a type. */
interface Found {
  /** The name of the type at the start. */
  readonly root: string;
  /** The fields below it; empty if the path means the type itself. */
  readonly fields: readonly Field[];
}

/** Thrown for a path that leads nowhere; its message suggests the right one, or lists what there is. */
export class PathError extends RangeError {
  override readonly name = "PathError";
}

/**
 * Splits a path into its field names: `spec.containers[0].env` and `/spec/containers/0/env` have three. Indexes and keys in brackets are no
 * fields.
 */
function segmentsOf(path: string): string[] {
  const text = path.trim().replace(/\[[^\]]*\]?/g, "");
  return text.split(/[./]/).filter(segment => !/^\d*$/.test(segment));
}

const begins = (name: string, part: string) => name.toLowerCase().startsWith(part.toLowerCase());
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Finds a field by its name in any letter case, or by a method that sets it. Fields of metadata and spec may follow the type directly. */
function fieldsFor(type: string, segment: string): readonly Field[] | undefined {
  // The method sets one label, so it is no other name of the field.
  if (/^Job(?:TemplateSpec)?$/.test(type) && same(segment, "queue")) return fieldsFor(type, "labels");
  const { fields } = typeOf(type);
  const own = fields.get(segment) ?? fieldLike(fields.values(), segment);
  if (own !== undefined) return [own];
  for (const section of ["metadata", "spec"]) {
    const field = fields.get(section);
    if (field === undefined || field.type === "" || !fields.has("metadata")) continue;
    const inner = fieldLike(typeOf(field.type).fields.values(), segment);
    if (inner !== undefined) return [field, inner];
  }
  return undefined;
}

function fieldLike(fields: Iterable<Field>, segment: string): Field | undefined {
  const list = [...fields];
  return list.find(({ name }) => same(name, segment)) ?? list.find(field => hasMethod(field, segment));
}

/** The part of a path that a type has. */
interface Walk extends Found {
  /** How many of the path's segments the type has. */
  readonly reached: number;
}

/** Follows a path from a type as far as it leads. */
function walk(root: string, segments: readonly string[]): Walk {
  const fields: Field[] = [];
  let type = root;
  for (const [reached, segment] of segments.entries()) {
    const last = fields.at(-1);
    // A key of a map is no field, so the map itself is explained.
    if (last?.map) break;
    const found = last === undefined || last.kind === "o" ? fieldsFor(type, segment) : undefined;
    if (found === undefined) return { root, fields, reached };
    fields.push(...found);
    type = (found[found.length - 1] as Field).type;
  }
  return { root, fields, reached: segments.length };
}

/** Returns the walk through a Job or a CronJob, whichever has more of the path. If both have the same, `first` wins. */
function farthest(segments: readonly string[], first: "Job" | "CronJob"): Walk {
  const own = walk(first, segments);
  const other = walk(first === "Job" ? "CronJob" : "Job", segments);
  return other.reached > own.reached ? other : own;
}

/** Returns the result of a walk. Throws if the walk did not reach the end of the path. */
function arrived({ root, fields, reached }: Walk, segments: readonly string[]): Found {
  const wrong = segments[reached];
  if (wrong === undefined) return { root, fields };
  const last = fields.at(-1);
  if (last !== undefined && last.kind !== "o") {
    const at = [root, ...segments.slice(0, reached)].join(".");
    throw new PathError(`${at} has no fields: it is a ${last.list ? "list of scalars" : "scalar"}`);
  }
  const type = last?.type ?? root;
  throw new PathError(`${type} has no field ${wrong}: ${meantIn(type, wrong, root, fields)}`);
}

/** Suggests what an unknown field of a type means: one of the type, one of the same name elsewhere below the root, or a synonym. */
function meantIn(type: string, wrong: string, root: string, fields: readonly Field[]): string {
  const names = [...typeOf(type).fields.keys()];
  if (nearest(wrong, names) !== undefined) return didYouMean(wrong, names);
  const path = [...fields.map(({ name }) => name), wrong].join(".");
  const places = placesIn(root, path).map(place => `${root}.${place.replaceAll("[]", "")}`);
  if (places.length > 0) return `did you mean ${places.join(" or ")}?`;
  const known = synonymsOf(wrong).map(one => (one.startsWith(`${type}.`) ? one.slice(type.length + 1) : one));
  const inner = typeOf(type).fields.get("spec")?.type;
  const near = [...names, ...(inner ? typeOf(inner).fields.keys() : [])];
  const meant = known.length > 0 ? known : near.filter(name => isPartOf(wrong, name));
  return meant.length > 0 ? meantOneOf(meant) : didYouMean(wrong, names);
}

/** Says that one of some names is meant, and of many only the first. */
function meantOneOf(names: readonly string[], others = "one of {} others"): string {
  const shown =
    names.length > 4 ? [...names.slice(0, 3), others.replace("{}", `${names.length - 3}`)] : names;
  const first = shown.slice(0, -1).join(", ");
  return `did you mean ${first === "" ? "" : `${first} or `}${shown.at(-1)}?`;
}

/** kubectl's names for types that have another name here, or are part of another type. */
const kubectlNames = new Map([
  ["cj", "CronJob"],
  ["cm", "ConfigMap"],
  ["po", "PodTemplateSpec"],
  ["pod", "PodTemplateSpec"],
  ["pods", "PodTemplateSpec"],
  ["podtemplate", "PodTemplateSpec"],
  ["podtemplates", "PodTemplateSpec"],
  ["pvc", "PersistentVolumeClaimTemplate"],
  ["persistentvolumeclaim", "PersistentVolumeClaimTemplate"],
  ["persistentvolumeclaims", "PersistentVolumeClaimTemplate"],
]);

/** Puts the type's own name first in the segments: kubectl also says `cj`, `jobs.batch` and `jobs.v1.batch`. */
function inOurNames([first = "", ...rest]: readonly string[]): string[] {
  const name = kubectlNames.get(first.toLowerCase()) ?? first;
  const group = /^(?:cron)?jobs?$/i.test(name) ? /^(?:v1\.)?batch(?:\.|$)/i.exec(rest.join(".")) : null;
  return [name, ...rest.slice(group === null ? 0 : group[0].split(".").filter(Boolean).length)];
}

/** The types whose fields are asked for most often. */
const frequent = ["JobSpec", "CronJobSpec", "PodSpec", "Container", "VolumeMount", "Volume"];

/** Returns the fields of some types of whose names a word is a part: `Container.livenessProbe` for `liveness`. */
const fieldsWith = (part: string, types: readonly string[]): string[] =>
  types
    .flatMap(type => [...typeOf(type).fields.values()])
    .filter(({ name }) => isPartOf(part, name))
    .sort(
      (a, b) => Number(begins(b.name, part)) - Number(begins(a.name, part)) || a.name.length - b.name.length,
    )
    .map(({ owner, name }) => `${owner}.${name}`);

/** Returns all types, those first that are asked for most often. */
const typesByUse = () => [...new Set([...frequent, ...typeNames()])];

/** Returns the fields of a name in all types. */
const fieldsNamed = (name: string): Field[] =>
  typesByUse().flatMap(type => fieldLike(typeOf(type).fields.values(), name) ?? []);

/** Returns the field that a type's name in lower case means: `nodeSelector` is a field, and none of this name has the type NodeSelector. */
function fieldNotType(first: string, type: string): Field | undefined {
  const fields = /^[a-z]/.test(first) ? fieldsNamed(first) : [];
  return fields.some(field => field.type === type) ? undefined : fields[0];
}

/** Suggests what a path means that starts with no type and no field of a Job or CronJob. */
export function meantBy(first: string, names: readonly string[] = allTypes()): string {
  const found = fieldsNamed(first);
  const exact = found.map(({ owner, name }) => `${owner}.${name}`);
  const likely = [...new Set([...synonymsOf(first), ...fieldsWith(first, frequent)])];
  // Of a single field that is asked for often, a longer name may be meant, as `priorityClassName` for `priority`.
  if (found.filter(({ owner }) => frequent.includes(owner)).length === 1) {
    const [own = "", ...others] = exact;
    const longer = likely.filter(one => one.startsWith(own) && one !== own);
    if (longer.length > 0) return meantOneOf([own, ...longer, ...others]);
  }
  // A field that is seldom asked for may have a name that is a part of one that is asked for often.
  if (exact.length === 1 && !likely.includes(exact[0] as string)) return meantOneOf([...likely, ...exact]);
  if (exact.length > 0) return meantOneOf(exact, "that of one of {} other types");
  if (synonymsOf(first).length > 0) return meantOneOf(synonymsOf(first));
  const [, object] = /^(?:add|set|with)([A-Z].*)$/.exec(first) ?? [];
  if (object !== undefined) return meantBy(object, names);
  const meant = nearest(first, [...names, "spec", "metadata", "status"]);
  if (meant !== undefined) return `did you mean ${meant}?`;
  const longer = names.filter(name => first.length > 2 && begins(name, first));
  const parts = [...likely, ...longer, ...fieldsWith(first, typesByUse().filter(isOwn))];
  if (parts.length > 0) return meantOneOf(parts);
  // A short word, or one that begins otherwise, is near to many.
  const alike = typesByUse()
    .flatMap(type => [...typeOf(type).fields.keys()])
    .filter(name => first.length > 5 && begins(name, first.charAt(0)));
  const field = nearest(first, alike);
  return field === undefined
    ? "begin with job, cronjob or a type that is a part of them, such as Container"
    : meantBy(field, names);
}

/** Whether people write the fields of a type themselves, and not only as those of another type. */
const isOwn = (type: string): boolean =>
  !frequent.includes(type) && type !== "EphemeralContainer" && !/Status$|^ManagedFields/.test(type);

/**
 * Finds the field or the type that a path names.
 *
 * A path begins with a type, or with a field of a Job or a CronJob.
 */
export function findPath(path: string): Found {
  if (typeof path !== "string") throw new PathError("a path is a string, such as job.spec");
  const segments = segmentsOf(path);
  if (segments.length === 0) throw new PathError("an empty path; try job.spec, or a type such as Container");
  const [first = "", ...rest] = inOurNames(segments);
  const names = allTypes();
  const root =
    names.find(name => name === first) ?? names.find(name => same(name, first) || same(`${name}s`, first));
  if (root !== undefined && !typeNames().includes(root)) {
    if (rest.length > 0) throw new PathError(`${root} has no fields`);
    return { root, fields: [] };
  }
  const field = root !== undefined && rest.length === 0 ? fieldNotType(first, root) : undefined;
  if (field !== undefined) return { root: field.owner, fields: [field] };
  if (root !== undefined) return arrived(walk(root, rest), rest);
  const found = farthest(segments, "Job");
  if (found.reached > 0) return arrived(found, segments);
  throw new PathError(`there is no type or field ${segments[0]}: ${meantBy(first, names)}`);
}

/** Returns the fields that a server's path names in a manifest of a kind, as far as it names any. */
export const fieldsAt = (path: string, kind: "Job" | "CronJob"): readonly Field[] =>
  farthest(segmentsOf(path), kind).fields;
