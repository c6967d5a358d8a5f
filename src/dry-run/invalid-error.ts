import type { FieldError } from "../validation/errors.ts";
import { goQuote } from "../validation/words.ts";
import { distinct, type Status } from "./status.ts";

const list = (lines: readonly string[]) => lines.map(line => `\n* ${line}`).join("");

/** What kubectl prints for a status, without the line's end. */
function kubectlText({ reason, message, details }: Status): string {
  if (reason !== "Invalid") return `Error from server (${reason}): ${message}`;
  const lines = distinct((details?.causes ?? []).map(cause => `${cause.field ?? ""}: ${cause.message}`));
  const head = `The ${details?.kind} ${goQuote(details?.name ?? "")} is invalid`;
  if (lines.length === 0) return head;
  return lines.length === 1 ? `${head}: ${lines[0]}` : `${head}: ${list(lines)}`;
}

/**
 * An object that the API server would refuse.
 *
 * The message is what kubectl prints, and lists every fault. The server's own words for a manifest that cannot be decoded name the first
 * ill-typed value alone: where there is more to say, all faults stand in lines below.
 */
export class InvalidError extends Error {
  override readonly name = "InvalidError";
  /** What the server would answer. */
  readonly status: Status;
  /** Every fault, in the server's order. */
  readonly errors: readonly FieldError[];

  constructor(status: Status, errors: readonly FieldError[]) {
    let text = kubectlText(status);
    if (status.reason !== "Invalid" && errors.length > 0)
      text += list(distinct(errors.map(({ field, message }) => `${field}: ${message}`)));
    super(text);
    this.status = status;
    this.errors = errors;
  }
}
