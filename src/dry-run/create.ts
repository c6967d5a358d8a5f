import { decodeAs, type RootKind } from "../decode/index.ts";
import {
  type PullPolicy,
  pullPolicy,
  setCronJobDefaults,
  setJobDefaults,
  setJobLabels,
} from "../defaults/index.ts";
import { type FieldError, fieldError } from "../faults/field-error.ts";
import type { CronJob, CronJobStatus, Job, JobStatus, ObjectMeta } from "../models/index.ts";
import { checkOptions, date } from "../options.ts";
import { validateCronJobCreate } from "../validation/batch/cron-job.ts";
import { validateJobCreate } from "../validation/batch/job.ts";
import { Errors, WiderErrors } from "../validation/errors.ts";
import { rfc3339 } from "../values/rfc3339.ts";
import { decodeData } from "./decode-data.ts";
import {
  type CreateContext,
  dropDuplicateOwners,
  dropDuplicateOwnersWithWarning,
  fillObjectMeta,
} from "./object-meta.ts";
import { prepareCronJob, prepareJob } from "./prepare.ts";
import { randomSuffix, randomUid } from "./random.ts";
import { badRequest, invalid, type Status } from "./status.ts";
import { storedObject } from "./stored.ts";
import { cronJobWarnings } from "./warnings/cron-job.ts";
import { jobWarnings } from "./warnings/job.ts";

/** The options of a dry run. With all of them set, its answer depends on neither chance nor time. */
export interface DryRunOptions {
  /** The namespace of the request; default: the manifest's, else `default`. */
  readonly namespace?: string | undefined;
  /** The uid of the new object; default: a random one. */
  readonly uid?: string | undefined;
  /** The creation time, without its milliseconds; default: now. */
  readonly now?: Date | undefined;
  /** The text that is appended to `generateName`; default: five random letters and digits. */
  readonly suffix?: string | undefined;
}

/** The answer to a manifest that the server would refuse. */
export interface Refused {
  /** Always false: `if (answer.ok)` tells the compiler which answer it is. */
  readonly ok: false;
  /** The server's answer. */
  readonly status: Status;
  /** Every error, in the server's order: all wrong types and unknown fields or, if there are none, all broken rules. */
  readonly errors: readonly FieldError[];
  /** The warnings that the server gives before it refuses: they are about duplicate owner references. */
  readonly warnings: readonly string[];
  /** Never there. It is named because TypeScript without `strict` does not tell the two answers apart. */
  readonly object?: undefined;
}

/** Why a manifest would be refused. */
type Faults = Pick<Refused, "status" | "errors">;

/** The metadata of an object that was created: what the server sets in it is there. */
export type StoredMeta = ObjectMeta & {
  /** The name, unique in its namespace among objects of the kind; a `generateName` is completed. */
  name: string;
  /** The namespace of the object. */
  namespace: string;
  /** The identity of the object, among all that ever had its name. */
  uid: string;
  /** A number that rises with each change of the `spec`; 1 for a new object. */
  generation: number;
  /** The creation time, in whole seconds. */
  creationTimestamp: string;
};

/** A Job as the server stores a new one. */
export interface StoredJob extends Job {
  /** The metadata, with what the server sets in it. */
  metadata: StoredMeta;
  /** The status: nothing is in it until a controller writes it. */
  status: JobStatus;
}

/** A CronJob as the server stores a new one. */
export interface StoredCronJob extends CronJob {
  /** The metadata, with what the server sets in it. */
  metadata: StoredMeta;
  /** The status: nothing is in it until a controller writes it. */
  status: CronJobStatus;
}

/** The answer to a manifest that the server would accept. */
export interface Accepted<T extends Job | CronJob = Job | CronJob> {
  /** Always true. */
  readonly ok: true;
  /** The object as the server would store it, with its defaults and without managed fields. */
  readonly object: T;
  /** The server's warnings, in its order; empty if there are none. */
  readonly warnings: readonly string[];
  /** Never there, as `object` of a refusal. */
  readonly status?: undefined;
  /** Never there, as `object` of a refusal. */
  readonly errors?: undefined;
}

/** The answer to a dry run: `ok` tells whether the server would accept the manifest. */
export type DryRunResult<T extends Job | CronJob = Job | CronJob> = Accepted<T> | Refused;

export const refuse = (
  status: Status,
  errors: readonly FieldError[],
  warnings: readonly string[] = [],
): Refused => ({ ok: false, status, errors, warnings });

/** Returns the refusal, in the words of its one fault, of something that is no request to the server. */
export const refusedFor = (error: FieldError): Refused => refuse(badRequest(error.message), [error]);

export function setDefaults(object: Job | CronJob): void {
  if (object.kind === "Job") setJobDefaults(object, pullPolicy);
  else setCronJobDefaults(object, pullPolicy);
}

/**
 * Returns the refusal of an object that names another namespace than its request.
 *
 * @see registry/rest EnsureObjectNamespaceMatchesRequestNamespace
 */
export function wrongNamespace({ namespace }: ObjectMeta, target: string): Refused | undefined {
  if (namespace === undefined || namespace === target) return undefined;
  const fault = fieldError("FieldValueInvalid", "metadata.namespace", namespace, `must be ${target}`);
  const message = "the namespace of the provided object does not match the namespace sent on the request";
  return refuse(badRequest(message), [fault]);
}

/**
 * What the server does to objects of one kind when they are created. The kinds are separate, so that a script of Jobs does not bundle the
 * rules of CronJobs.
 */
export interface KindRules {
  readonly kind: RootKind;
  readonly setDefaults: (object: never, pullPolicy: PullPolicy) => void;
  /** Changes the spec after its defaults are set. */
  readonly prepare: (object: never) => void;
  /** The class that collects the faults of the rules. */
  readonly Errors: typeof Errors;
  readonly validate: (object: never, errors: Errors) => void;
}

export const jobRules: KindRules = {
  kind: "Job",
  setDefaults: setJobDefaults,
  prepare: prepareJob,
  Errors,
  validate: validateJobCreate,
};
export const cronJobRules: KindRules = {
  kind: "CronJob",
  setDefaults: setCronJobDefaults,
  prepare: prepareCronJob,
  Errors: WiderErrors,
  validate: validateCronJobCreate,
};

/**
 * Completes and validates an object in the namespace that its metadata names.
 *
 * If nothing is wrong, the server checks the metadata once more, for kinds that do not check it themselves. For these two kinds, that check
 * never finds anything new.
 *
 * @see registry/rest BeforeCreate
 * @see registry/rest ValidateCreate
 */
function completeAndValidate(
  object: Job | CronJob,
  meta: ObjectMeta,
  rules: KindRules,
  context: CreateContext,
): Faults | undefined {
  fillObjectMeta(meta, context);
  if (object.status !== undefined) delete object.status;
  rules.prepare(object as never);
  const errors = new rules.Errors();
  rules.validate(object as never, errors);
  if (errors.none) return undefined;
  const all = errors.all();
  return { status: invalid(object.kind, meta.name ?? "", all), errors: all };
}

/** The default options. They are not checked, because many dry runs in a row use them. */
const none: DryRunOptions = {};
const optionKinds = {
  namespace: "a string",
  uid: "a string",
  now: date,
  suffix: "a string",
} as const;

let lastSecond: number | undefined;
let lastText = "";

/** Returns a time in milliseconds as it is stored. Keeps the last one, because many dry runs happen within one second. */
function timeText(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== lastSecond) {
    lastText = rfc3339(new Date(time));
    lastSecond = second;
  }
  return lastText;
}

/**
 * Returns what `kubectl create --dry-run=server` of Kubernetes 1.37 answers for a Job or a CronJob: the same verdict, words, warnings and
 * stored object.
 *
 * The cluster is not asked: names that are taken, used-up quotas and webhooks that object go unnoticed. An object without `apiVersion` and
 * `kind` counts as a Job, as it does for the server; kubectl would not send it. Any value is accepted, and no manifest makes this function
 * throw. A builder stands for its manifest, an instance of a class for its JSON, and a `Date` for a time.
 *
 * Limits keep the answer fast. Manifests of more than 131,072 values are refused, where each 32 characters of a text count as one more
 * value, and so are quantities of more than 4096 characters. The details of all errors hold up to 20 million characters; `…` replaces those
 * beyond. Integers of 2^53 and beyond are refused too, since JavaScript may have rounded them.
 *
 * @throws TypeError for invalid options. A number is ignored: it is the index that `manifests.map(dryRunCreate)` passes.
 * @example
 * const answer = dryRunCreate({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "pi" }, spec: {} });
 * if (!answer.ok) console.log(answer.status.message);
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run
 */
export function dryRunCreate(manifest: unknown, options = none): DryRunResult<StoredJob | StoredCronJob> {
  if (options !== none) checkOptions("dryRunCreate", options, optionKinds);
  const decoded = decodeData(manifest);
  if (!decoded.ok) return refuse(badRequest(decoded.message), decoded.errors);
  const { object } = decoded;
  setDefaults(object);
  object.metadata ??= {};
  const meta: ObjectMeta = object.metadata;
  const namespace = options.namespace || meta.namespace || "default";
  const misplaced = wrongNamespace(meta, namespace);
  if (misplaced !== undefined) return misplaced;
  meta.namespace = namespace;
  const duplicates = dropDuplicateOwnersWithWarning(meta);
  const first = duplicates === undefined ? [] : [duplicates];
  const context = {
    uid: options.uid ?? randomUid(),
    now: timeText(options.now?.getTime() ?? Date.now()),
    suffix: () => options.suffix ?? randomSuffix(),
  };
  const refused = completeAndValidate(object, meta, object.kind === "Job" ? jobRules : cronJobRules, context);
  if (refused !== undefined) return refuse(refused.status, refused.errors, first);
  const warnings = first.concat(object.kind === "Job" ? jobWarnings(object) : cronJobWarnings(object));
  // The server sets defaults once more when it reads the object back. By then the template has labels.
  if (object.kind === "Job") setJobLabels(object);
  return { ok: true, object: storedObject(object) as StoredJob | StoredCronJob, warnings };
}

// The verdict depends on none of these, except for the length of the suffix.
const anyContext: CreateContext = {
  uid: "uid",
  now: "now",
  suffix: () => "bcdfg",
};
const anyPolicy = () => "IfNotPresent" as const;

/** Returns why {@link dryRunCreate} would refuse a manifest of this kind; `undefined` if it accepts the manifest. */
export function refusalOf(manifest: unknown, rules: KindRules): Faults | undefined {
  const decoded = decodeAs(manifest, [rules.kind]);
  if (!decoded.ok) return { status: badRequest(decoded.message), errors: decoded.errors };
  const { object } = decoded;
  rules.setDefaults(object as never, anyPolicy);
  object.metadata ??= {};
  const meta: ObjectMeta = object.metadata;
  meta.namespace ??= "default";
  dropDuplicateOwners(meta);
  return completeAndValidate(object, meta, rules, anyContext);
}
