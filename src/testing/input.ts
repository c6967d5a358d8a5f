// The input of fixtures, and the live objects made from it: stored with metadata as in a cluster, then changed.

import { snapshot } from "../builders/snapshot.ts";
import type { BuilderOf, Manifest } from "../builders/types.ts";
import {
  type DryRunResult,
  dryRunCreate,
  dryRunUpdate,
  dryRunUpdateStatus,
  InvalidError,
  type StoredCronJob,
  type StoredJob,
  type StoredMeta,
} from "../dry-run/index.ts";
import { isBatchKind } from "../models/batch-kind.ts";
import { builtOf, dataOf, isBuilder } from "../models/brand.ts";
import type { CronJob, CronJobStatus, Job, JobStatus, ObjectMeta } from "../models/index.ts";
import { shown } from "../options.ts";
import { same } from "../values/same.ts";
import { tagOf } from "../values/value.ts";
import { suffixOf, uidOf } from "./deterministic.ts";
import { earliest, timeOf } from "./times.ts";

/** The Job that a fixture takes: a complete builder, a manifest, or a live Job (such as another fixture). Anything else is a TypeError. */
export type JobInput = BuilderOf<Job> | Manifest<Job> | Job;

/** The CronJob that a fixture takes: a builder, a manifest or a live CronJob. Anything else is a TypeError. */
export type CronJobInput = BuilderOf<CronJob> | Manifest<CronJob> | CronJob;

/** The metadata that the server keeps for every object. */
export type LiveMeta = StoredMeta & {
  /** The version, which differs after each change of the object. */
  resourceVersion: string;
};

/** A Job as it is stored in a cluster. */
export interface LiveJob extends StoredJob {
  /** The metadata that the server keeps. */
  metadata: LiveMeta;
  /** The status that its controller writes. */
  status: JobStatus;
}

/** A CronJob as it is stored in a cluster. */
export interface LiveCronJob extends StoredCronJob {
  /** The metadata that the server keeps. */
  metadata: LiveMeta;
  /** The status that its controller writes. */
  status: CronJobStatus;
}

/**
 * The identity of an object that is not live yet. For a live object, which has one already, another is a RangeError.
 *
 * An option of a wrong type, or with a name close to one of these, is a TypeError.
 */
export interface CreateOptions {
  /** The namespace; default: the manifest's, else `default`. */
  readonly namespace?: string | undefined;
  /** The uid of the object; default: one derived from kind, namespace and name, and so always the same. */
  readonly uid?: string | undefined;
  /** The text that is appended to `generateName`; default: five letters and digits that are derived from it. */
  readonly suffix?: string | undefined;
  /** The creation time, in whole seconds; default: `2026-01-01T00:00:00Z`, or the earliest of the other times if that is before it. */
  readonly createdAt?: Date | undefined;
}

const firstMoment = "2026-01-01T00:00:00Z";

type Kinds = { Job: LiveJob; CronJob: LiveCronJob };

/** Returns the object of an answer. Throws if the answer is a refusal. */
function accepted(answer: DryRunResult): LiveJob | LiveCronJob {
  if (answer.ok) return answer.object as LiveJob | LiveCronJob;
  throw new InvalidError(answer.status, answer.errors);
}

/** Returns the object with the next resource version, as after every write that changes something. */
export function stamped<T extends LiveJob | LiveCronJob>(object: T, before: string): T {
  const version = Number(before);
  const resourceVersion = Number.isSafeInteger(version) ? String(version + 1) : before;
  const { name, generateName, namespace, uid, resourceVersion: _, generation, ...rest } = object.metadata;
  const named = generateName === undefined ? { name } : { name, generateName };
  return { ...object, metadata: { ...named, namespace, uid, resourceVersion, generation, ...rest } };
}

const hasUid = (value: unknown): boolean => {
  const meta = (value as { metadata?: ObjectMeta } | null | undefined)?.metadata;
  return Boolean(meta?.uid && meta.creationTimestamp);
};

/** Returns the kind of a fixture's input: `CronJob` if it says so, else `Job`. */
export function kindOf(input: unknown): keyof Kinds {
  const { kind } = (dataOf(input) ?? {}) as { kind?: unknown };
  return kind === "CronJob" ? kind : "Job";
}

/** Returns whether fixtures make this kind, or lists of it. Any other kind, such as a misspelt one, is left for the server to refuse. */
const isFixtureKind = (kind: unknown): boolean =>
  typeof kind === "string" && (isBatchKind(kind) || /^Pod(?:List)?$/.test(kind));

/** Returns a text as it is; anything else is none, and left for the server to refuse. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Refuses options that name another identity than the live object has. */
function checkIdentity({ kind, metadata }: LiveJob | LiveCronJob, options: CreateOptions): void {
  const { namespace, uid, suffix, createdAt } = options;
  const { generateName } = metadata;
  const told = {
    namespace,
    uid,
    name: suffix && generateName && !metadata.name.endsWith(suffix) ? generateName + suffix : undefined,
    creationTimestamp: createdAt && timeOf(createdAt),
  };
  for (const key of Object.keys(told) as (keyof typeof told)[])
    if (told[key] !== undefined && told[key] !== metadata[key])
      throw new RangeError(
        `${kind} ${metadata.name} is live: its ${key} is ${metadata[key]}, and not ${told[key]}`,
      );
}

/**
 * Returns the object as a cluster has it: a fresh copy of a live one, or any other as the server stores it on creation.
 *
 * @throws InvalidError for what the server would refuse.
 * @throws RangeError for options that name another identity than a live object has.
 */
export function live<K extends keyof Kinds>(
  kind: K,
  input: unknown,
  options: CreateOptions & { readonly startedAt?: Date | undefined; readonly at?: Date | undefined },
  change?: (spec: Record<string, unknown>) => void,
): Kinds[K] {
  const isObject = isBuilder(input) || tagOf(input) === "Object";
  // What `toJSON` returns may be anything.
  const value = isObject ? snapshot(builtOf(input), "", kind) : input;
  if (tagOf(value) !== "Object")
    throw new TypeError(`expected a builder, a manifest or a live ${kind}, but it is ${shown(value)}`);
  const said = (value as { kind?: unknown }).kind;
  if (said !== kind && isFixtureKind(said)) throw new TypeError(`expected a ${kind}, but it is a ${said}`);
  if (hasUid(value)) {
    const { metadata } = value as { metadata: ObjectMeta };
    // What a dry run would store has no version yet.
    const stored = {
      ...(value as object),
      metadata: { ...metadata, resourceVersion: metadata.resourceVersion ?? "1" },
    };
    const copy = accepted(dryRunUpdateStatus(stored, stored));
    copy.metadata.generation ??= 1;
    checkIdentity(copy, options);
    return copy as Kinds[K];
  }
  const manifest = { ...(value as { kind?: string; spec?: object; metadata?: ObjectMeta }) };
  manifest.kind ??= kind;
  if (change !== undefined) {
    const spec = { ...manifest.spec };
    change(spec);
    manifest.spec = spec;
  }
  const meta = manifest.metadata ?? {};
  const generateName = textOf(meta.generateName);
  const suffix = options.suffix ?? suffixOf(generateName);
  const place = options.namespace ?? (textOf(meta.namespace) || "default");
  const answer = dryRunCreate(manifest, {
    ...(options.namespace === undefined ? undefined : { namespace: place }),
    uid: options.uid ?? uidOf(`${kind} ${place}/${textOf(meta.name) || generateName + suffix}`),
    now: options.createdAt ?? earliest(new Date(firstMoment), options.startedAt, options.at),
    suffix,
  });
  return { ...stamped(accepted(answer), "0"), status: {} } as Kinds[K];
}

/**
 * Refuses a live Job without containers. An update of the status does not look at the template, and the server stores `null` where there
 * are none.
 */
export function checkContainers(fixture: string, { spec }: LiveJob): void {
  if (!spec.template.spec.containers?.length)
    throw new RangeError(`${fixture}: the Job has no container, and the server no such Job`);
}

/**
 * Returns the live object after an update of its status, which is not written if it stays the same. Throws InvalidError if the server would
 * refuse the update.
 */
export function withStatus<T extends LiveJob | LiveCronJob>(object: T, status: T["status"]): T {
  const { resourceVersion } = object.metadata;
  const updated = accepted(dryRunUpdateStatus(object, { ...object, status })) as T;
  return same(object.status, updated.status) ? updated : stamped(updated, resourceVersion);
}

/** Returns the live object after an update of `suspend`. */
export function withSuspend<T extends LiveJob | LiveCronJob>(object: T, suspend: boolean): T {
  if ((object.spec.suspend ?? false) === suspend) return object;
  const spec = { ...object.spec, suspend };
  return stamped(accepted(dryRunUpdate(object, { ...object, spec })) as T, object.metadata.resourceVersion);
}
