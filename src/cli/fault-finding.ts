import type { FieldError } from "../faults/field-error.ts";
import { type Found, quotingHint, suggestionFor } from "../read/manifests.ts";
import { adviceFor } from "../reference/advice.ts";
import type { Finding } from "./findings.ts";

/** Returns what a finding says about an error in a manifest that was read. `kind` is the kind that the manifest has or is meant to have. */
export function saidOf(
  { value, origin }: Found,
  error: FieldError,
  kind: string,
): Pick<Finding, "rule" | "field" | "message" | "suggestion" | "advice"> {
  const { type, field, detail } = error;
  const hint = quotingHint(origin, value, error);
  const suggestion = suggestionFor(origin, value, error);
  // These two say better what to write than general advice would.
  const advice =
    hint === "" && suggestion === undefined ? adviceFor({ type, field, detail, kind }) : undefined;
  return {
    rule: type,
    field,
    message: `${error.message}${hint}`,
    ...(suggestion !== undefined && { suggestion }),
    ...(advice !== undefined && { advice }),
  };
}
