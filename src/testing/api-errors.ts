import { snapshot } from "../builders/snapshot.ts";
import { dryRunCreate, type Status } from "../dry-run/index.ts";
import {
  conflict as conflictStatus,
  detailsOf,
  failure,
  invalid as invalidStatus,
} from "../dry-run/status.ts";
import { type FieldError, fieldError, type RuleErrorType, ruleErrorTypes } from "../faults/field-error.ts";
import { Path } from "../faults/path.ts";
import { goQuote } from "../faults/words.ts";
import { dataOf } from "../models/brand.ts";
import type { ObjectMeta } from "../models/index.ts";
import { checkArgument, shown } from "../options.ts";
import type { CronJobInput, JobInput } from "./input.ts";

/** What an API error is about: a Job or a CronJob, or the name of a Job. */
export type Subject = JobInput | CronJobInput | string;

function nameAndKind(subject: Subject): { name: string; kind: "Job" | "CronJob"; resource: string } {
  if (typeof subject === "string") return { name: subject, kind: "Job", resource: "jobs" };
  const object = dataOf(subject) as { kind?: string; metadata?: ObjectMeta } | null | undefined;
  if (typeof object !== "object" || object === null)
    throw new TypeError(
      `an API error is about a Job, a CronJob or the name of a Job, not about ${shown(object)}`,
    );
  const { kind, metadata } = object;
  const name = metadata?.name ?? "";
  checkArgument("the name of an API error's object", name, "a string");
  return kind === "CronJob" ? { name, kind, resource: "cronjobs" } : { name, kind: "Job", resource: "jobs" };
}

function refusal(subject: Subject, reason: string, words: string, code: number): Status {
  const { name, kind, resource } = nameAndKind(subject);
  if (name === "")
    throw new RangeError(`${reason}: the ${kind} has no name, of which the server would speak`);
  return failure(`${resource}.batch ${goQuote(name)} ${words}`, reason, code, detailsOf(name, resource));
}

/**
 * What the server answers (404) when there is no object of this name.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
 */
export function notFound(subject: Subject): Status {
  return refusal(subject, "NotFound", "not found", 404);
}

/** What the server answers (409) to the creation of an object whose name is taken. */
export function alreadyExists(subject: Subject): Status {
  return refusal(subject, "AlreadyExists", "already exists", 409);
}

/** What the server answers (409) to an update with a `resourceVersion` that is not the newest. */
export function conflict(subject: Subject): Status {
  const { name, resource } = nameAndKind(subject);
  return conflictStatus(
    resource,
    name,
    "the object has been modified; please apply your changes to the latest version and try again",
  );
}

/**
 * What the server answers (403) to a request that is allowed to nobody like this, or to nobody now: by its roles, its quotas, its
 * admission plugins.
 *
 * @param why what they say
 * @see api/errors NewForbidden
 * @throws TypeError without a reason.
 * @example
 * forbidden(pi, "exceeded quota: batch, requested: count/jobs.batch=1, used: count/jobs.batch=5, limited: count/jobs.batch=5");
 */
export function forbidden(subject: Subject, why: string): Status {
  checkArgument("forbidden: the reason", why, "a string");
  const { name, resource } = nameAndKind(subject);
  // Nobody sees the name of what is not made yet and has its name from the server.
  const what = name === "" ? `${resource}.batch` : `${resource}.batch ${goQuote(name)}`;
  return failure(`${what} is forbidden: ${why}`, "Forbidden", 403, detailsOf(name, resource));
}

/** A fault as a test writes it down; what it says beside `type`, `field`, `value` and `detail` follows from these. */
export interface Fault {
  /** Default: `FieldValueInvalid`. */
  readonly type?: RuleErrorType | undefined;
  /** The server's path, such as `spec.completions`. */
  readonly field: string;
  /** What was refused; default: `null`, as the server prints what is not there. */
  readonly value?: unknown;
  /** What is wrong with it; default: nothing. */
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
 * What the server answers (422) to an object that breaks its rules.
 *
 * @param errors the faults; default: those that the server would find in the object itself
 * @throws RangeError without errors, when the object has no faults.
 * @example
 * invalid(pi, [{ field: "spec.completions", value: 6, detail: "field is immutable" }]);
 */
export function invalid(subject: Subject, errors?: readonly (Fault | FieldError)[]): Status {
  const { name, kind } = nameAndKind(subject);
  if (errors !== undefined) {
    if (!Array.isArray(errors) || errors.some(error => typeof error?.field !== "string"))
      throw new TypeError("invalid takes a list of errors, each with the path of its field");
    return invalidStatus(kind, name, errors.map(faultOf));
  }
  const answer = dryRunCreate(typeof subject === "string" ? undefined : subject);
  if (!answer.ok) return answer.status;
  throw new RangeError(`${kind} ${goQuote(name)} has no faults: say which errors the answer shall name`);
}
