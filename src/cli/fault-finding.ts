import { constantOptions } from "../dry-run/constant-options.ts";
import type { FieldError } from "../faults/field-error.ts";
import { type Found, quotingHint, suggestionFor } from "../read/manifests.ts";
import { adviceFor } from "../reference/advice.ts";
import type { Finding } from "./findings.ts";

/**
 * Returns advice on an error, unless its message says what was meant.
 *
 * @param kind the kind that the manifest has, or is meant to have
 */
export const adviceOn = (error: FieldError, kind: string): string | undefined =>
  error.detail.includes("did you mean") ? undefined : adviceFor({ ...error, kind });

/** Returns a note on the uid of a dry run, if an error names it: nobody has written it. */
export const uidNote = ({ message }: FieldError): string =>
  message.includes(constantOptions.uid)
    ? `. The server makes a uid for each Job; ${constantOptions.uid} is an example`
    : "";

/** Returns what a finding says about an error in a manifest that was read. */
export function saidOf(
  found: Found,
  error: FieldError,
  kind: string,
): Pick<Finding, "rule" | "field" | "message" | "suggestion" | "advice"> {
  const { value, origin } = found;
  const hint = quotingHint(origin, value, error);
  const suggestion = suggestionFor(origin, value, error);
  // A hint says better what to write than general advice would.
  const advice = hint === "" ? adviceOn(error, kind) : undefined;
  return {
    rule: error.type,
    field: error.field,
    message: `${error.message}${hint}${uidNote(error)}`,
    ...(suggestion !== undefined && { suggestion }),
    ...(advice !== undefined && { advice }),
  };
}
