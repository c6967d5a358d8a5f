import { type FieldError, lineOf } from "../faults/field-error.ts";
import { goQuote } from "../faults/go-words.ts";

/** One error in a {@link Status}. */
export interface StatusCause {
  /** The cause type, such as `FieldValueRequired`; absent only for the cause of an `InternalError`. */
  readonly reason?: string;
  /** The error in the server's words, without its field. */
  readonly message: string;
  /** The path of the field; absent if the error is not about one field. */
  readonly field?: string;
}

/** The part of a {@link Status} about the object that was refused. */
export interface StatusDetails {
  /** The name of the object; absent if it has none. */
  readonly name?: string;
  /** The API group of the object, such as `batch`; absent for a Pod, whose group has no name. */
  readonly group?: string;
  /** The kind of the object; or its resource, such as `jobs`, where its name is the problem, as in a conflict. */
  readonly kind?: string;
  /** Every error of an object that breaks rules. */
  readonly causes?: StatusCause[];
  /** The number of seconds to wait before the request is repeated. */
  readonly retryAfterSeconds?: number;
}

/**
 * The API server's answer to a request that it refuses.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
 */
export interface Status {
  /** Always `Status`: all other answers of the server have the kind of the object. */
  readonly kind: "Status";
  /** The version of `Status` itself, not that of the object. */
  readonly apiVersion: "v1";
  /** Always empty; it is there because every answer of the API has it. */
  readonly metadata: Readonly<Record<string, never>>;
  /** Always `Failure`: for a success, the library answers with the object. */
  readonly status: "Failure";
  /** The problem, in the server's words. */
  readonly message: string;
  /** The reason in one word: `Invalid`, `BadRequest` or `Conflict` from a dry run, others such as `NotFound` from the rest of the API. */
  readonly reason: string;
  /** The object that was refused, and each of its errors; absent if the server did not get that far, as in a `BadRequest`. */
  readonly details?: StatusDetails;
  /** The HTTP status code. */
  readonly code: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Returns the status of a refused request. This function and those below use no spreads, which are slow in today's engines. */
export function failure(message: string, reason: string, code: number, details?: StatusDetails): Status {
  const head = { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason };
  const status = head as Writable<Status>;
  if (details !== undefined) status.details = details;
  status.code = code;
  return status;
}

/** Returns the details that say which object a status is about. */
export function detailsOf(name: string, kind: string): Writable<StatusDetails> {
  const details: Writable<StatusDetails> = name === "" ? {} : { name };
  details.group = "batch";
  details.kind = kind;
  return details;
}

/**
 * Returns the status of a request that cannot be decoded.
 *
 * @see api/errors NewBadRequest
 */
export const badRequest = (message: string): Status => failure(message, "BadRequest", 400);

/**
 * Returns the status of an object that breaks rules.
 *
 * @see api/errors NewInvalid
 */
export function invalid(kind: string, name: string, errors: readonly FieldError[]): Status {
  const lines = errors.map(lineOf);
  const all = lines.length === 1 ? lines[0] : `[${lines.join(", ")}]`;
  const details = detailsOf(name, kind);
  details.causes = errors.map(({ type: reason, message, field }) =>
    field ? { reason, message, field } : { reason, message },
  );
  return failure(`${kind}.batch ${goQuote(name)} is invalid: ${all}`, "Invalid", 422, details);
}

/** Returns a resource as messages name it: `jobs.batch`, or `pods`, whose group has no name. */
export const resourceOf = ({ kind = "", group }: StatusDetails): string =>
  group === undefined ? kind : `${kind}.${group}`;

/**
 * Returns the status of a request that meets another object than it was meant for.
 *
 * @param details the object, with its resource (such as `jobs`) as its kind
 * @see api/errors NewConflict
 */
export function conflict(details: StatusDetails, message: string): Status {
  const head = `Operation cannot be fulfilled on ${resourceOf(details)} ${goQuote(details.name ?? "")}`;
  return failure(`${head}: ${message}`, "Conflict", 409, details);
}

/** Returns a line for each of the server's errors, or its message if it has none. */
export const linesOf = (errors: readonly FieldError[], message: string): string[] =>
  errors.length === 0 ? [message] : errors.map(lineOf);
