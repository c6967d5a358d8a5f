// Makes manifests of what stands in them somewhere: of a probe, three Jobs with that probe.
import { embedded } from "../../src/decode/go-types.ts";
import { typeOf } from "../../src/models/schema.ts";
import { isObject } from "../../src/values/value.ts";
import type { Json } from "./values.ts";

/** A value of a type of the API, or a list of such values. */
export interface Value {
  readonly type: string;
  readonly list: boolean;
  readonly value: unknown;
}

const container = { name: "c", image: "i" };

/** What an object needs besides the part that is put into it. */
export const needs: Readonly<Record<string, Json>> = {
  Job: { apiVersion: "batch/v1", kind: "Job", metadata: { name: "j" } },
  CronJob: { apiVersion: "batch/v1", kind: "CronJob", metadata: { name: "c" } },
  CronJobSpec: { schedule: "0 0 * * *" },
  PodSpec: { restartPolicy: "Never", containers: [container] },
  Container: container,
  Volume: { name: "v" },
  EnvVar: { name: "A" },
};

/** A field, and the type that has it. */
interface Place {
  readonly owner: string;
  readonly field: string;
  readonly list: boolean;
}

/** The places where values of a type stand. */
const places = new Map<string, Place[]>();
/** The number of steps from a Job or CronJob to a type. */
const depths = new Map<string, number>();
for (let level = ["Job", "CronJob"], depth = 0; level.length > 0; depth++) {
  const next: string[] = [];
  for (const owner of level.filter(name => !depths.has(name))) {
    depths.set(owner, depth);
    for (const { name: field, type, list, kind } of typeOf(owner).fields.values()) {
      if (kind !== "o") continue;
      places.set(type, [...(places.get(type) ?? []), { owner, field, list }]);
      next.push(type);
    }
  }
  level = next;
}

export const isRoot = (type: string): boolean => depths.get(type) === 0;

/** Returns the volumes that containers mount. */
function mounted(spec: Json): Json[] {
  const names = new Map<unknown, Json>();
  for (const field of ["containers", "initContainers"])
    for (const { volumeMounts, volumeDevices } of (spec[field] ?? []) as Record<
      string,
      Json[] | undefined
    >[]) {
      for (const { name } of volumeMounts ?? []) names.set(name, { name, emptyDir: {} });
      for (const { name } of volumeDevices ?? [])
        names.set(name, { name, persistentVolumeClaim: { claimName: "p" } });
    }
  return [...names.values()];
}

/** For a type that contains the spec of Pods, the field in which it does, and that field's type. */
const towardsPods: Readonly<Record<string, readonly [field: string, type: string]>> = {
  Job: ["spec", "JobSpec"],
  JobSpec: ["template", "PodTemplateSpec"],
  PodTemplateSpec: ["spec", "PodSpec"],
};

/** Returns an object as it is, and in forms that a Job is more likely to accept. */
function forms(type: string, value: Json): Json[] {
  if (type === "ObjectMeta") return [value, { ...value, name: "j" }];
  if (type === "PodSpec") {
    const never = value.restartPolicy === "OnFailure" ? value : { ...value, restartPolicy: "Never" };
    const volumes = value.volumes === undefined ? mounted(value) : [];
    return volumes.length > 0 ? [value, never, { ...never, volumes }] : [value, never];
  }
  const [field = "", inner = ""] = towardsPods[type] ?? [];
  if (value[field] === undefined) return [value];
  const all = forms(inner, value[field] as Json).map((one): Json => ({ ...value, [field]: one }));
  // The server generates the selector and labels that the second form leaves out.
  return type !== "JobSpec" ? all : all.flatMap(one => [one, withoutSelector(one)]);
}

function withoutSelector({ selector: _, manualSelector: __, template, ...spec }: Json): Json {
  return { ...spec, template: { spec: (template as Json).spec } };
}

/** Yields the manifests in which a value stands, once at each of its places. */
export function* manifestsOf({ type, list, value }: Value): Generator<Json> {
  // Go's structs that another struct contains: the API has their fields in that.
  const around = Object.keys(embedded).find(owner => embedded[owner]?.[0] === type);
  if (list) yield* placed(type, value, true);
  // A time or a quantity is a struct of Go as well.
  else if (isObject(value))
    for (const one of forms(type, value)) {
      if (around === undefined) yield* placed(type, one, false);
      else yield* placed(around, { ...needs[around], ...one }, false);
    }
}

/** Puts a value at each of its places; a list only where there is one. */
function* placed(type: string, value: unknown, isList: boolean): Generator<Json> {
  if (isRoot(type)) yield { ...needs[type], ...(value as Json) };
  for (const place of places.get(type) ?? [])
    if (place.list || !isList) yield* within(place, place.list && !isList ? [value] : value);
}

/** Puts a value at a place, and that into what is around it, on the shortest way to a manifest. */
function* within({ owner, field }: Place, value: unknown): Generator<Json> {
  const object = { ...needs[owner], [field]: value };
  if (isRoot(owner)) {
    yield object;
    return;
  }
  const [first, ...others] = places.get(owner) ?? [];
  if (first === undefined) return;
  const depth = (place: Place) => depths.get(place.owner) ?? 0;
  const around = others.reduce((a, b) => (depth(b) < depth(a) ? b : a), first);
  // What is around a value has no forms of its own, but containers may mount volumes.
  const all = owner === "PodSpec" ? forms(owner, object) : [object];
  for (const one of all) yield* within(around, around.list ? [one] : one);
}
