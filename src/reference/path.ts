import { singularOf } from "../builders/singular.ts";
import { nearest } from "../faults/nearest.ts";
import { type Field, typeNames, typeOf } from "../models/schema.ts";
import { allTypes } from "./fields.ts";

/** A path of fields from a type on. */
export interface Found {
  /** The name of the type that the path begins with. */
  readonly root: string;
  /** The fields below it; of none, the type itself is meant. */
  readonly fields: readonly Field[];
}

/** Thrown for a path that leads nowhere; its message names what was meant, or what there is. */
export class PathError extends RangeError {
  override readonly name = "PathError";
}

/** The segments of a path: `spec.containers[0].env` and `/spec/containers/0/env` have three, for indexes and keys in brackets are no fields. */
function segmentsOf(path: string): string[] {
  const text = path.trim().replace(/\[[^\]]*\]?/g, "");
  return text.split(/[./]/).filter(segment => !/^\d*$/.test(segment));
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A field by its name, in any letter case, or by its singular; those of metadata and spec may stand beside a type's own. */
function fieldsFor(type: string, segment: string): readonly Field[] | undefined {
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
  return (
    list.find(({ name }) => same(name, segment)) ??
    list.find(({ name, list, map }) => (list || map) && same(singularOf(name), segment))
  );
}

function unknown(what: string, of: string, names: readonly string[]): PathError {
  const meant = nearest(what, names);
  const hint = meant === undefined ? `there are ${names.join(", ")}` : `did you mean ${meant}?`;
  return new PathError(`${of} has no field ${what}: ${hint}`);
}

function walk(root: string, segments: readonly string[]): Found {
  const fields: Field[] = [];
  let type = root;
  for (const [i, segment] of segments.entries()) {
    const last = fields[fields.length - 1];
    // A key of a map is no field: what is said of the map is said of it.
    if (last?.map) break;
    if (last !== undefined && last.kind !== "o") {
      const at = [root, ...segments.slice(0, i)].join(".");
      throw new PathError(`${at} has no fields: it is a ${last.list ? "list of scalars" : "scalar"}`);
    }
    const found = fieldsFor(type, segment);
    if (found === undefined) throw unknown(segment, type, [...typeOf(type).fields.keys()]);
    fields.push(...found);
    type = (found[found.length - 1] as Field).type;
  }
  return { root, fields };
}

/** What kubectl calls things that stand here under another name, or within one. */
const kubectlNames: Readonly<Record<string, string>> = {
  cj: "CronJob",
  cm: "ConfigMap",
  po: "PodTemplateSpec",
  pod: "PodTemplateSpec",
  pods: "PodTemplateSpec",
  podtemplate: "PodTemplateSpec",
  podtemplates: "PodTemplateSpec",
  pvc: "PersistentVolumeClaimTemplate",
  persistentvolumeclaim: "PersistentVolumeClaimTemplate",
  persistentvolumeclaims: "PersistentVolumeClaimTemplate",
};

/** The segments with the type's own name first: kubectl also says `cj`, `jobs.batch` and `jobs.v1.batch`. */
function inOurNames([first = "", ...rest]: readonly string[]): string[] {
  const name = kubectlNames[first.toLowerCase()] ?? first;
  const group = /^(?:cron)?jobs?$/i.test(name) ? /^(?:v1\.)?batch(?:\.|$)/i.exec(rest.join(".")) : null;
  return [name, ...rest.slice(group === null ? 0 : group[0].split(".").filter(Boolean).length)];
}

/** How many segments of a path a type has. */
function reach(type: string, segments: readonly string[]): number {
  for (let length = segments.length; length > 0; length--)
    try {
      walk(type, segments.slice(0, length));
      return length;
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
    }
  return 0;
}

/** The types whose fields are asked for most. */
const frequent = ["JobSpec", "CronJobSpec", "PodSpec", "Container", "VolumeMount", "Volume"];

/** What may have been meant where a path begins with no type and no field of a Job or CronJob. */
function meantBy(first: string, names: readonly string[]): string {
  const owners = [...new Set([...frequent, ...typeNames()])].filter(type =>
    fieldLike(typeOf(type).fields.values(), first),
  );
  const [owner] = owners;
  if (owner !== undefined) {
    const name = fieldLike(typeOf(owner).fields.values(), first)?.name;
    const all = owners.map(type => `${type}.${name}`);
    const shown = all.length > 4 ? [...all.slice(0, 3), `that of one of ${all.length - 3} other types`] : all;
    const last = shown.pop();
    return `did you mean ${shown.length > 0 ? `${shown.join(", ")} or ` : ""}${last}?`;
  }
  const meant = nearest(first, [...names, "spec", "metadata", "status"]);
  if (meant !== undefined) return `did you mean ${meant}?`;
  const longer = names.filter(name => first.length > 2 && same(name.slice(0, first.length), first));
  if (longer.length > 0) return `there are ${longer.join(", ")}`;
  return "begin with job, cronjob or a type that is a part of them, such as Container";
}

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
  if (root !== undefined && !typeNames().includes(root))
    if (rest.length === 0) return { root, fields: [] };
    else throw new PathError(`${root} has no fields`);
  if (root !== undefined) return walk(root, rest);
  const [job, cronJob] = [reach("Job", segments), reach("CronJob", segments)];
  if (job + cronJob > 0) return walk(cronJob > job ? "CronJob" : "Job", segments);
  throw new PathError(`there is no type or field ${segments[0]}: ${meantBy(first, names)}`);
}

/** The field that a path of the server names in a manifest of a kind; where it names none, the last above it that is one. */
export function fieldAt(path: string, kind: "Job" | "CronJob" = "Job"): Field | undefined {
  for (const segments = segmentsOf(path); segments.length > 0; segments.pop())
    for (const root of kind === "Job" ? ["Job", "CronJob"] : ["CronJob", "Job"])
      try {
        return walk(root, segments).fields.at(-1);
      } catch {
        // Some paths of the server's are no fields' paths.
      }
  return undefined;
}
