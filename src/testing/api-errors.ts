import { snapshot } from "../builders/snapshot.ts";
import { dryRunCreate, type Status } from "../dry-run/index.ts";
import {
  conflict as conflictStatus,
  detailsOf,
  failure,
  invalid as invalidStatus,
  resourceOf,
  type StatusDetails,
} from "../dry-run/status.ts";
import { type FieldError, fieldError, type RuleErrorType, ruleErrorTypes } from "../faults/field-error.ts";
import { goQuote } from "../faults/go-words.ts";
import { Path } from "../faults/path.ts";
import { dataOf } from "../models/brand.ts";
import type { ObjectMeta } from "../models/index.ts";
import { aKind, checkArgument, shown } from "../options.ts";
import { isList, tagOf } from "../values/value.ts";
import type { CronJobInput, JobInput } from "./input.ts";
import type { LivePod } from "./pod/types.ts";

/** The subject of an API error: a Job, a CronJob or a Pod, or the name of a Job. Anything else is a TypeError. */
export type Subject = JobInput | CronJobInput | LivePod | string;

/** The API resource of each kind. */
const kinds = { Job: "jobs", CronJob: "cronjobs", Pod: "pods" };

function nameAndKind(subject: Subject): { name: string; kind: keyof typeof kinds } {
  if (typeof subject === "string") return { name: subject, kind: "Job" };
  const object = dataOf(subject) as { kind?: string; metadata?: ObjectMeta } | null | undefined;
  // A list or a promise that was not awaited would be a Job without a name.
  const isObject = typeof object === "object" && object !== null && tagOf(object) === "Object";
  const { kind = "Job", metadata } = isObject ? object : {};
  if (!isObject || typeof kind !== "string" || !Object.hasOwn(kinds, kind)) {
    const what = isObject ? aKind(kind) : shown(object);
    throw new TypeError(
      `an API error is about a Job, a CronJob, a Pod or the name of a Job, not about ${what}`,
    );
  }
  const name = metadata?.name ?? "";
  checkArgument("the name of an API error's object", name, "a string");
  return { name, kind: kind as keyof typeof kinds };
}

function detailsFor(name: string, kind: keyof typeof kinds): StatusDetails {
  const resource = kinds[kind];
  return kind === "Pod" ? { ...(name !== "" && { name }), kind: resource } : detailsOf(name, resource);
}

/** Returns the details of a subject. Throws if it has no name, because the server's answer would contain it. */
function named(subject: Subject, reason: string): StatusDetails {
  const { name, kind } = nameAndKind(subject);
  if (name !== "") return detailsFor(name, kind);
  throw new RangeError(`${reason}: the ${kind} has no name for the server to mention`);
}

function refusal(subject: Subject, reason: string, words: string, code: number): Status {
  const details = named(subject, reason);
  return failure(`${resourceOf(details)} ${goQuote(details.name ?? "")} ${words}`, reason, code, details);
}

/**
 * Returns the server's answer (404) if there is no object of this name.
 *
 * @throws RangeError for an object without a name.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
 */
export function notFound(subject: Subject): Status {
  return refusal(subject, "NotFound", "not found", 404);
}

/**
 * Returns the server's answer (409) to the creation of an object whose name is taken.
 *
 * @throws RangeError for an object without a name.
 */
export function alreadyExists(subject: Subject): Status {
  return refusal(subject, "AlreadyExists", "already exists", 409);
}

/**
 * Returns the server's answer (409) to an update with an outdated `resourceVersion`, or to a request that names another uid.
 *
 * @param why the reason; default: that the object has been modified
 * @throws RangeError for an object without a name.
 * @throws TypeError for a reason that is no string.
 * @example
 * conflict(pi, "Precondition failed: UID in precondition: old, UID in object meta: new");
 */
export function conflict(
  subject: Subject,
  why = "the object has been modified; please apply your changes to the latest version and try again",
): Status {
  checkArgument("conflict: the reason", why, "a string");
  return conflictStatus(named(subject, "Conflict"), why);
}

/**
 * Returns the server's answer (403) to a request that the user may not make, or that a quota or an admission plugin refuses.
 *
 * @param why the reason that they give
 * @see api/errors NewForbidden
 * @throws TypeError without a reason.
 * @example
 * forbidden(pi, "exceeded quota: batch, requested: count/jobs.batch=1, used: count/jobs.batch=5, limited: count/jobs.batch=5");
 */
export function forbidden(subject: Subject, why: string): Status {
  checkArgument("forbidden: the reason", why, "a string");
  const { name, kind } = nameAndKind(subject);
  // A refusal by roles has only the name in the request's path, and with these verbs the path has none.
  const isNameless = name === "" || /^User "[^"]*" cannot (?:create|list|watch|deletecollection) /.test(why);
  const details = detailsFor(isNameless ? "" : name, kind);
  const resource = resourceOf(details);
  const what = isNameless ? resource : `${resource} ${goQuote(name)}`;
  return failure(`${what} is forbidden: ${why}`, "Forbidden", 403, details);
}

/** An error as a test writes it; the rest of the server's error follows from `type`, `field`, `value` and `detail`. */
export interface Fault {
  /** The cause type; default: `FieldValueInvalid`. */
  readonly type?: RuleErrorType | undefined;
  /** The server's path of the field, such as `spec.completions`. */
  readonly field: string;
  /** The value that was refused; default: `null`, as the server prints an absent value. */
  readonly value?: unknown;
  /** What is wrong with the value; default: nothing. */
  readonly detail?: string | undefined;
}

function faultOf(fault: Fault | FieldError): FieldError {
  if ("message" in fault) return fault;
  const { type = "FieldValueInvalid", field, value, detail = "" } = fault;
  const where = `invalid: the error of ${field}`;
  checkArgument(`${where}: detail`, detail, "a string");
  if (!ruleErrorTypes.includes(type))
    throw new TypeError(`${where} has the type ${shown(type)}; there are ${ruleErrorTypes.join(", ")}`);
  return fieldError(type, new Path(field), snapshot(value, "", where), detail);
}

/**
 * Returns the server's answer (422) to an object that breaks its rules.
 *
 * @param errors the errors, at least one; default: those that the server would find in the object itself
 * @throws RangeError without errors, when the object has none, or when only a name is given for it.
 * @example
 * invalid(pi, [{ field: "spec.completions", value: 6, detail: "field is immutable" }]);
 */
export function invalid(
  subject: Exclude<Subject, LivePod>,
  errors?: readonly (Fault | FieldError)[],
): Status {
  const { name, kind } = nameAndKind(subject);
  if (kind === "Pod") throw new TypeError("invalid is about a Job or a CronJob, not about a Pod");
  if (errors !== undefined) {
    // The copy makes holes in the list visible: `some` skips them.
    if (!isList(errors) || [...errors].some(error => typeof error?.field !== "string"))
      throw new TypeError("invalid takes a list of errors, each with the path of its field");
    if (errors.length > 0) return invalidStatus(kind, name, errors.map(faultOf));
  }
  const answer = typeof subject === "string" || errors ? undefined : dryRunCreate(subject);
  if (answer?.ok === false) return answer.status;
  throw new RangeError(`${kind} ${goQuote(name)} has no faults: say which errors the answer shall name`);
}
