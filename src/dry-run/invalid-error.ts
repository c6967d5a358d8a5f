import { type FieldError, lineOf } from "../faults/field-error.ts";
import { goQuote } from "../faults/go-words.ts";
import { inspect } from "../values/inspect.ts";
import type { Status } from "./status.ts";

const list = (lines: readonly string[]) => lines.map(line => `\n* ${line}`).join("");

/** Returns what kubectl prints for a status, without the line break at the end. Errors that are no causes of it come last. */
function kubectlText({ reason, message, details }: Status, errors: readonly FieldError[]): string {
  if (reason !== "Invalid" || !details) return `Error from server (${reason}): ${message}`;
  const lines = [...new Set([...(details.causes ?? []), ...errors].map(lineOf))];
  const told = lines.length === 1 ? lines[0] : list(lines);
  return `The ${details.kind} ${goQuote(details.name ?? "")} is invalid${told && `: ${told}`}`;
}

/** Returns lines to add below kubectl's, if the message of the server's decoder leaves out a place or what was meant. */
function faultLines({ message }: Status, errors: readonly FieldError[]): string {
  const told =
    !message.includes("cannot be handled") ||
    // Of several values of a wrong type, the server names only one.
    ((errors.length < 2 || message.includes("strict decoding error")) &&
      errors.every(({ field, detail }) => message.includes(field) && !detail.includes("did you mean")));
  return told ? "" : list(errors.map(lineOf));
}

/**
 * Thrown for an object that the API server would refuse.
 *
 * The message is what kubectl prints, and lists every error. For values of a wrong type, kubectl prints only the first, without its place
 * in a list or map; and it does not suggest the right spelling of a field. In these cases all errors follow, one per line.
 *
 * For rules of your own, make one with the errors of both: `new InvalidError(status, [...errors, yours])`.
 */
export class InvalidError extends Error {
  override readonly name = "InvalidError";
  /** The server's answer. */
  declare readonly status: Status;
  /** Every error, in the server's order: all wrong types and unknown fields or, if there are none, all broken rules. */
  readonly errors: readonly FieldError[];

  constructor(status: Status, errors: readonly FieldError[]) {
    super(kubectlText(status, errors) + faultLines(status, errors));
    // Printing an error also prints its properties, which would repeat each fault four times below the message. As a method, this would
    // keep the class in every bundle.
    Object.defineProperties(this, { status: { value: status }, [inspect]: { value: () => this.stack } });
    this.errors = errors;
  }
}
