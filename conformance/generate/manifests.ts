// Makes manifests: valid ones of several shapes, grown from the schema, then changed in a few places.
import type { FieldFacts } from "../../spec/facts.ts";
import { hasFields } from "../../src/values/value.ts";
import { Leaning, type Random } from "./random.ts";
import { shapes } from "./shapes.ts";
import { anything, facts, type Json, mapKey, scalar } from "./values.ts";

/** Fields that only add noise to a create, or end it at once. */
const rare = new Set([
  "status",
  "managedFields",
  "ephemeralContainers",
  "selector",
  "manualSelector",
  "ownerReferences",
  "kind",
  "apiVersion",
]);

const typeOf = (name: string) => facts.types.get(name);

/** Returns an object of an API type. It mostly has the required fields and seldom others, fewer the deeper it is. */
function grow(type: string, r: Random, depth: number, wild: number): Json {
  const fields = typeOf(type)?.fields ?? [];
  // In a union of sources only one member is right. Without this, nearly every volume would have two.
  const union = /Source$|Projection$|Handler$|Probe$/.test(type) || type === "Volume";
  const objects = fields.filter(field => typeOf(field.type) !== undefined && !field.required);
  const chosen = union && objects.length > 1 && !r.chance(wild) ? r.pick(objects) : undefined;
  const out: Json = {};
  for (const field of fields) {
    const often = field.required ? 0.97 : rare.has(field.name) ? 0.02 : depth > 5 ? 0.12 : 0.22;
    const wanted = chosen === undefined || !objects.includes(field) ? r.chance(often) : field === chosen;
    if (wanted) out[field.name] = value(field, r, depth + 1, wild);
  }
  return out;
}

function value(field: FieldFacts, r: Random, depth: number, wild: number): unknown {
  const one = () =>
    typeOf(field.type) === undefined ? scalar(field, r, wild) : grow(field.type, r, depth, wild);
  if (field.container === "list") return Array.from({ length: r.pick([0, 1, 1, 1, 2, 2, 3]) }, one);
  if (field.container === "map")
    return Object.fromEntries(Array.from({ length: r.pick([0, 1, 1, 2, 3]) }, () => [mapKey(r), one()]));
  return one();
}

/** Returns a Job's spec that the server accepts. */
function baseSpec(r: Random): Json {
  const container: Json = { name: "main", image: "busybox" };
  if (r.chance(0.5)) container.command = ["sh", "-c", "true"];
  if (r.chance(0.4))
    container.env = [
      { name: "A", value: "b" },
      { name: "POD", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } },
    ];
  if (r.chance(0.4))
    container.resources = { requests: { cpu: "100m", memory: "64Mi" }, limits: { memory: "128Mi" } };
  const pod: Json = { restartPolicy: r.chance(0.7) ? "Never" : "OnFailure", containers: [container] };
  if (r.chance(0.4)) {
    pod.volumes = [
      { name: "data", emptyDir: {} },
      { name: "config", configMap: { name: "config" } },
    ];
    container.volumeMounts = [
      { name: "data", mountPath: "/data" },
      { name: "config", mountPath: "/etc/config", readOnly: true },
    ];
  }
  if (r.chance(0.2)) pod.initContainers = [{ name: "init", image: "busybox" }];
  if (r.chance(0.15)) pod.initContainers = [{ name: "sidecar", image: "busybox", restartPolicy: "Always" }];
  if (r.chance(0.2))
    pod.securityContext = { runAsNonRoot: true, fsGroup: 2000, seccompProfile: { type: "RuntimeDefault" } };
  const spec: Json = { template: { spec: pod } };
  if (r.chance(0.3)) spec.backoffLimit = r.below(7);
  if (r.chance(0.35)) {
    spec.completionMode = "Indexed";
    spec.completions = 3;
    spec.parallelism = 2;
    if (r.chance(0.4)) spec.backoffLimitPerIndex = 1;
    if (spec.backoffLimitPerIndex !== undefined && r.chance(0.5)) spec.maxFailedIndexes = 2;
    if (r.chance(0.3)) spec.successPolicy = { rules: [{ succeededIndexes: "0-1", succeededCount: 1 }] };
  }
  if (r.chance(0.25) && pod.restartPolicy === "Never")
    spec.podFailurePolicy = {
      rules: [
        { action: "FailJob", onExitCodes: { containerName: "main", operator: "In", values: [42] } },
        { action: "Ignore", onPodConditions: [{ type: "DisruptionTarget" }] },
      ],
    };
  return spec;
}

/** Returns a manifest that the server accepts. */
function base(r: Random): Json {
  const metadata: Json = r.chance(0.9)
    ? { name: r.pick(["pi", "nightly-backup", "a"]) }
    : { generateName: "pi-" };
  if (r.chance(0.3)) metadata.labels = { app: "pi" };
  if (r.chance(0.25))
    return {
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata,
      spec: { schedule: r.pick(["0 3 * * *", "*/5 * * * *", "@hourly"]), jobTemplate: { spec: baseSpec(r) } },
    };
  return { apiVersion: "batch/v1", kind: "Job", metadata, spec: baseSpec(r) };
}

/** A place in a manifest, with the field that the schema has for it. */
interface Spot {
  readonly parent: Json | unknown[];
  readonly key: string | number;
  readonly field: FieldFacts | undefined;
}

interface Holder {
  readonly object: Json;
  readonly type: string;
}

/** Returns all places of a manifest that the schema knows, and the objects that hold them. */
function survey(manifest: Json): { spots: Spot[]; holders: Holder[] } {
  const spots: Spot[] = [];
  const holders: Holder[] = [];
  const visit = (object: unknown, type: string) => {
    const fields = typeOf(type)?.fields;
    if (fields === undefined || !hasFields(object)) return;
    holders.push({ object, type });
    for (const field of fields) {
      const item = object[field.name];
      if (item === undefined) continue;
      spots.push({ parent: object, key: field.name, field });
      if (field.container === "") visit(item, field.type);
      else if (item !== null && typeof item === "object") visitItems(item as Json | unknown[], field);
    }
  };
  const visitItems = (parent: Json | unknown[], field: FieldFacts) => {
    for (const [name, item] of Object.entries(parent)) {
      const key = Array.isArray(parent) ? Number(name) : name;
      spots.push({ parent, key, field: { ...field, container: "" } });
      visit(item, field.type);
    }
  };
  visit(manifest, manifest.kind === "CronJob" ? "CronJob" : "Job");
  return { spots, holders };
}

const get = (spot: Spot) => (spot.parent as Json)[spot.key];
const set = (spot: Spot, item: unknown) => {
  (spot.parent as Json)[spot.key] = item;
};

/** What a change may use: a random place and object, and all places. */
interface Chosen {
  readonly spot: Spot;
  readonly holder: Holder;
  readonly spots: readonly Spot[];
}

type Change = (chosen: Chosen, r: Random, wild: number) => void;

/** Adds a field that is missing. This is how most of the API is reached. */
const addField: Change = ({ holder: { object, type } }, r, wild) => {
  const fields = typeOf(type)?.fields ?? [];
  const missing = fields.filter(({ name }) => !(name in object) && (!rare.has(name) || r.chance(0.1)));
  if (missing.length === 0) return;
  const field = r.pick(missing);
  object[field.name] = value(field, r, 4, wild);
};

const makeAnew: Change = ({ spot }, r, wild) => {
  if (spot.field !== undefined) set(spot, value(spot.field, r, 4, Math.max(wild, 0.5)));
};

const remove: Change = ({ spot: { parent, key } }) => {
  if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent[key];
};

/** Repeats an item of a list, at its end. */
const repeatItem: Change = ({ spots }, r) => {
  const lists: unknown[][] = spots.map(get).filter(Array.isArray);
  if (lists.length === 0) return;
  const items = r.pick(lists);
  if (items.length > 0) items.push(structuredClone(r.pick(items)));
};

const setAnything: Change = ({ spot }, r) => set(spot, anything(r));

const addUnknown: Change = ({ holder: { object } }, r) => {
  object[r.pick(["foo", "Name", "imagee", "spec", "__proto__x"])] = anything(r);
};

/** Copies a value from another place of the same type. This makes duplicates, conflicts and valid references. */
const copyOther: Change = ({ spot, spots }, r) => {
  const other = r.pick(spots);
  if (other.field?.type === spot.field?.type && other.field?.container === spot.field?.container)
    set(spot, structuredClone(get(other)));
};

/** The changes. A random number picks the first one whose bound is above it. */
const changes: readonly (readonly [below: number, change: Change])[] = [
  [0.55, addField],
  [0.75, makeAnew],
  [0.82, remove],
  [0.9, repeatItem],
  [0.93, setAnything],
  [0.95, addUnknown],
  [1, copyOther],
];

/** Changes one place. `wild` is how often a value may be anything at all. */
export function mutate(manifest: Json, r: Random, wild: number): void {
  const { spots, holders } = survey(manifest);
  // Earlier changes may have removed all that the schema knows.
  if (spots.length === 0) return;
  const chosen = { spot: r.pick(spots), holder: r.pick(holders), spots };
  const roll = r.next();
  const [, change] = changes.find(([below]) => roll < below) as (typeof changes)[number];
  change(chosen, r, wild);
}

/** Adds parts whose fields belong together to the pod of a manifest. */
function shape(manifest: Json, r: Random): void {
  const spec = manifest.spec as { template: Json; jobTemplate?: { spec: { template: Json } } };
  const pod = (spec.jobTemplate?.spec ?? spec).template.spec as Json & { containers: [Json] };
  for (let i = r.pick([0, 0, 1, 1, 2, 3]); i > 0; i--)
    r.pick(shapes)(pod, pod.containers[0], new Leaning(r.below(2 ** 32)));
}

/** Returns a manifest for a create: a valid one, or one changed in up to eight places. */
export function manifest(r: Random): Json {
  const made = base(r);
  shape(made, r);
  const wild = r.pick([0, 0.02, 0.1, 0.3]);
  const changes = r.pick([0, 1, 1, 2, 3, 4, 6, 8]);
  for (let i = 0; i < changes; i++) mutate(made, r, wild);
  return made;
}
