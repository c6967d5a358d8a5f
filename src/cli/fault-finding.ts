import { constantOptions } from "../dry-run/constant-options.ts";
import type { FieldError } from "../faults/field-error.ts";
import { type Found, quotingHint, suggestionFor } from "../read/manifests.ts";
import { adviceFor } from "../reference/advice.ts";
import type { Finding } from "./findings.ts";
import { fieldsOf, listOf, textOf, valueAt } from "./objects.ts";

/** Returns advice on a Pod's restartPolicy that is missing, if it was given to a container. */
function ownPolicy(value: unknown, { type, field }: FieldError): string | undefined {
  const [, spec] = /^(.*template\.spec)\.restartPolicy$/.exec(field) ?? [];
  if (spec === undefined || type !== "FieldValueRequired") return undefined;
  const { containers } = fieldsOf(valueAt(value, spec));
  // Rules in a container need its own restartPolicy.
  const i = listOf(containers)
    .map(fieldsOf)
    .findIndex(one => textOf(one.restartPolicy) !== "" && one.restartPolicyRules === undefined);
  return i < 0
    ? undefined
    : `containers[${i}].restartPolicy is the container's own: move it to ${spec}, as Never or OnFailure.`;
}

/**
 * Returns advice on an error in a manifest, unless its message says what was meant.
 *
 * @param kind the kind that the manifest has, or is meant to have
 */
export const adviceOn = (value: unknown, error: FieldError, kind: string): string | undefined =>
  error.detail.includes("did you mean")
    ? undefined
    : (ownPolicy(value, error) ?? adviceFor({ ...error, kind }));

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
  const advice = hint === "" ? adviceOn(value, error, kind) : undefined;
  return {
    rule: error.type,
    field: error.field,
    message: `${error.message}${hint}${uidNote(error)}`,
    ...(suggestion !== undefined && { suggestion }),
    ...(advice !== undefined && { advice }),
  };
}
