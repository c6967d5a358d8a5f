import { structOf } from "../decode/fields.ts";
import type { ClientCronJob, ClientJob } from "../models/client.ts";
import type { CronJob, Job, ObjectMeta } from "../models/index.ts";
import { scheduledTimestamp } from "../models/job-labels.ts";
import { type Field, type Type, typeOf } from "../models/schema.ts";
import { checkOptions } from "../options.ts";
import { setDefaults } from "./create.ts";
import { decoded } from "./decode-data.ts";
import { dropServerFields } from "./drop-server-fields.ts";
import { storedObject } from "./stored.ts";

/** How {@link clean} goes about it. */
export interface CleanOptions {
  /** Whether values stay that the server would fill in by itself; default: true. */
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

/** A copy without what says nothing: empty lists, maps and structs that are always there. */
function plainStruct(object: Fields, { fields }: Type): Fields {
  const written: Fields = {};
  for (const key in object) {
    const field = fields.get(key);
    const value = field && object[key] !== undefined ? plainField(object[key], field) : undefined;
    if (value !== undefined) written[key] = value;
  }
  return written;
}

/** The names of all fields that have defaults. Fields of the same names that have none come to no harm. */
const defaulted =
  /^(?:completions|parallelism|backoffLimit|completionMode|suspend|podReplacementPolicy|manualSelector|status|concurrencyPolicy|successfulJobsHistoryLimit|failedJobsHistoryLimit|serviceAccount|dnsPolicy|emptyDir|securityContext|terminationGracePeriodSeconds|schedulerName|imagePullPolicy|terminationMessagePath|terminationMessagePolicy|protocol|apiVersion|optional|timeoutSeconds|periodSeconds|successThreshold|failureThreshold|path|scheme|service|pullPolicy|type|defaultMode|divisor|expirationSeconds|iscsiInterface|pool|user|keyring|cachingMode|fsType|readOnly|kind|storageMode|volumeMode)$/;

/** A copy without the fields that may have their default. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (value === null || typeof value !== "object") return value;
  const copy: Fields = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    // Without completions, it is the parallelism that keeps them from becoming 1.
    const stays = key === "parallelism" && (value as Fields).completions === undefined;
    if (stays || !defaulted.test(key)) copy[key] = stripped(item);
  }
  return copy;
}

/** Puts those fields back that the defaults do not make what they are; says whether there were any. */
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

/** The object without what its defaults make of the rest. */
function withoutDefaults<T extends Job | CronJob>(object: T): T {
  const { metadata = {} } = object;
  const { labels } = metadata;
  setDefaults(object);
  // A copy of the template's labels.
  if (labels === undefined) delete metadata.labels;
  const copy = { ...object, spec: stripped(object.spec) } as T;
  let made: T;
  do {
    made = JSON.parse(JSON.stringify(copy));
    setDefaults(made);
    // Some values are no defaults, and yet stored where nobody wrote them.
    storedObject(made);
  } while (putBack(object.spec, made.spec, copy.spec));
  return copy;
}

/** Drops what controllers note in the objects that they make: that these are theirs, and of a CronJob for which time. */
function dropController(meta: { -readonly [K in keyof ObjectMeta]: ObjectMeta[K] }): void {
  const { ownerReferences = [], annotations } = meta;
  const others = ownerReferences.filter(({ controller }) => !controller);
  if (others.length === ownerReferences.length) return;
  meta.ownerReferences = others;
  if (annotations !== undefined) delete annotations[scheduledTimestamp];
}

/** What is left of a live object. */
export type Cleaned<T extends Job | CronJob> = 0 extends 1 & T ? T : T extends CronJob ? CronJob : Job;

/**
 * Gives the manifest back out of a live object: what a person may have written to get it.
 *
 * Defaults stay, since nobody can tell who wrote them; `defaults: false` leaves out what the server would fill in by itself, too. Gone are
 * the status, everything of the metadata that the server sets (uid, versions, times, managed fields, a name made of
 * `generateName`), a Job's generated selector and labels, what `kubectl apply` noted, and what a controller did: that it owns the
 * object (in another cluster such a copy would be deleted at once), and for which time a CronJob made it. Other owners stay, as does the
 * name. The live object itself is not changed.
 *
 * @param live a Job or CronJob, as the cluster has it, as `kubectl get -o json` prints it or as a client library reads it
 * @throws InvalidError when it is neither, or holds what no Job or CronJob can hold; an object that does not say what it is counts as a Job.
 * @throws TypeError for options that are none, save a number: the index that `list.map(clean)` hands on.
 * @example
 * toYaml(clean(live, { defaults: false }));
 */
export function clean<T extends Job | CronJob = Job | CronJob>(live: T, options?: CleanOptions): Cleaned<T>;
export function clean(live: ClientCronJob, options?: CleanOptions): CronJob;
export function clean(live: ClientJob, options?: CleanOptions): Job;
export function clean(live: object, options: CleanOptions = {}): Job | CronJob {
  checkOptions("clean", options, { defaults: "a boolean" });
  const { status: _, ...object } = decoded(live) as Job;
  dropServerFields(object);
  dropController(object.metadata as ObjectMeta);
  const kept = options.defaults === false ? withoutDefaults(object) : object;
  const {
    apiVersion,
    kind,
    metadata = {},
    spec = {},
  } = plainStruct(kept as unknown as Fields, typeOf(object.kind));
  return { apiVersion, kind, metadata, spec } as unknown as Job | CronJob;
}
