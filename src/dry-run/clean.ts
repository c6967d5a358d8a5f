import { structOf } from "../decode/go-types.ts";
import type { ClientCronJob, ClientJob } from "../models/client.ts";
import type { CronJob, Job, ObjectMeta } from "../models/index.ts";
import { scheduledTimestamp } from "../models/job-labels.ts";
import { type Field, type Type, typeOf } from "../models/schema.ts";
import { checkOptions } from "../options.ts";
import { setDefaults } from "./create.ts";
import { decodeOrThrow } from "./decode-data.ts";
import { dropServerFields } from "./drop-server-fields.ts";
import { storedObject } from "./stored.ts";

/** The options of {@link clean}. */
export interface CleanOptions {
  /** Whether to keep values that the server would fill in by itself; default: true. */
  readonly defaults?: boolean | undefined;
}

type Fields = Record<string, unknown>;

function plainField(value: unknown, field: Field): unknown {
  if (field.list) {
    const items = value as readonly unknown[];
    if (items.length === 0) return undefined;
    return field.kind === "o"
      ? items.map(item => plainStruct(item as Fields, structOf(field)))
      : items.slice();
  }
  if (field.map) {
    const entries = Object.entries(value as Fields);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  if (field.kind !== "o") return value;
  const written = plainStruct(value as Fields, structOf(field));
  return field.pointer || Object.keys(written).length > 0 ? written : undefined;
}

/** Returns a copy without values that say nothing: empty lists and maps, and empty structs that are always there. */
function plainStruct(object: Fields, { fields }: Type): Fields {
  const written: Fields = {};
  for (const key in object) {
    const field = fields.get(key);
    const value = field && object[key] !== undefined ? plainField(object[key], field) : undefined;
    if (value !== undefined) written[key] = value;
  }
  return written;
}

/** The names of all fields that have defaults. Other fields of these names are removed too, and put back. */
const defaulted =
  /^(?:completions|parallelism|backoffLimit|completionMode|suspend|podReplacementPolicy|manualSelector|status|concurrencyPolicy|successfulJobsHistoryLimit|failedJobsHistoryLimit|serviceAccount|dnsPolicy|emptyDir|securityContext|terminationGracePeriodSeconds|schedulerName|imagePullPolicy|terminationMessagePath|terminationMessagePolicy|protocol|apiVersion|optional|timeoutSeconds|periodSeconds|successThreshold|failureThreshold|path|scheme|service|pullPolicy|type|defaultMode|divisor|expirationSeconds|iscsiInterface|pool|user|keyring|cachingMode|fsType|readOnly|kind|storageMode|volumeMode)$/;

/** Returns a copy of a field's value without the fields that may have their default. The keys of maps, such as labels, are no fields. */
function stripped(value: unknown, field: Field | undefined): unknown {
  if (field?.kind !== "o" || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(item => stripped(item, field));
  const { fields } = structOf(field);
  const copy: Fields = {};
  for (const [key, inner] of Object.entries(value)) {
    // Without both, the completions would default to 1.
    const stays = key === "parallelism" && (value as Fields).completions === undefined;
    if (stays || !defaulted.test(key)) copy[key] = stripped(inner, fields.get(key));
  }
  return copy;
}

/** Puts back the fields that the defaults do not restore to their values. Returns whether there were any. */
function putBack(live: unknown, made: unknown, copy: unknown): boolean {
  if (live === null || typeof live !== "object") return false;
  let changed = false;
  for (const key of Object.keys(live)) {
    const [was, is] = [(live as Fields)[key], (made as Fields)[key]];
    if (Object.hasOwn(copy as Fields, key)) changed = putBack(was, is, (copy as Fields)[key]) || changed;
    else if (JSON.stringify(was) !== JSON.stringify(is)) {
      (copy as Fields)[key] = was;
      changed = true;
    }
  }
  return changed;
}

/** Returns the object without the values that its defaults restore. */
function withoutDefaults<T extends Job | CronJob>(object: T): T {
  const { metadata = {} } = object;
  const { labels } = metadata;
  setDefaults(object);
  // These are copied from the template's labels.
  if (labels === undefined) delete metadata.labels;
  const copy = { ...object, spec: stripped(object.spec, typeOf(object.kind).fields.get("spec")) } as T;
  let made: T;
  do {
    made = JSON.parse(JSON.stringify(copy));
    setDefaults(made);
    // The server also stores some values that nobody wrote and that are no defaults.
    storedObject(made);
  } while (putBack(object.spec, made.spec, copy.spec));
  return copy;
}

/** Removes what a controller notes in the objects that it makes: that it owns them and, for a CronJob, the scheduled time. */
function dropController(meta: { -readonly [K in keyof ObjectMeta]: ObjectMeta[K] }): void {
  const { ownerReferences = [], annotations } = meta;
  const others = ownerReferences.filter(({ controller }) => !controller);
  if (others.length === ownerReferences.length) return;
  meta.ownerReferences = others;
  if (annotations !== undefined) delete annotations[scheduledTimestamp];
}

/** The type that {@link clean} returns for a live object. */
export type Cleaned<T extends Job | CronJob> = 0 extends 1 & T ? T : T extends CronJob ? CronJob : Job;

/**
 * Returns the manifest of a live object: what a person may have written to create it.
 *
 * Values that are defaults stay, since nobody can tell who wrote them; with `defaults: false` they are left out too. The following is
 * removed: the status, all metadata that the server sets (uid, versions, times, managed fields, a name made from `generateName`), a Job's
 * generated selector and labels, and the annotation of `kubectl apply`. So is what a controller wrote: its owner reference (in another
 * cluster the copy would be deleted at once because of it) and the time for which a CronJob created the Job. Other owners and the name
 * stay. The live object itself is not changed.
 *
 * @param live a Job or CronJob from the cluster, from `kubectl get -o json` or from a client library
 * @throws InvalidError when `live` is no Job or CronJob, or holds what neither can hold. An object without a kind counts as a Job.
 * @throws TypeError for invalid options. A number is ignored: it is the index that `list.map(clean)` passes.
 * @example
 * toYaml(clean(live, { defaults: false }));
 */
export function clean<T extends Job | CronJob = Job | CronJob>(live: T, options?: CleanOptions): Cleaned<T>;
export function clean(live: ClientCronJob, options?: CleanOptions): CronJob;
export function clean(live: ClientJob, options?: CleanOptions): Job;
export function clean(live: object, options: CleanOptions = {}): Job | CronJob {
  checkOptions("clean", options, { defaults: "a boolean" });
  const { status: _, ...object } = decodeOrThrow(live) as Job;
  dropServerFields(object);
  dropController(object.metadata as ObjectMeta);
  const type = typeOf(object.kind);
  let written = plainStruct(object as unknown as Fields, type);
  // Only now: without an empty list, a struct that has a default may be that default.
  if (options.defaults === false)
    written = plainStruct(withoutDefaults(written as unknown as Job) as unknown as Fields, type);
  const { apiVersion, kind, metadata = {}, spec = {} } = written;
  return { apiVersion, kind, metadata, spec } as unknown as Job | CronJob;
}
