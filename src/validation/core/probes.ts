import type { Probe } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkNonnegative } from "./faults.ts";
import { validateHandler } from "./handlers.ts";

const grace = "terminationGracePeriodSeconds";

const counts = [
  "initialDelaySeconds",
  "timeoutSeconds",
  "periodSeconds",
  "successThreshold",
  "failureThreshold",
] as const;

/**
 * Refuses a bad handler, negative numbers and a grace period below 1; of a readiness probe any grace period, of the
 * other two another number of successes than one.
 *
 * @param gracePeriod the pod's termination grace period in seconds
 * @see core/validation validateProbe
 * @see core/validation validateLivenessProbe
 * @see core/validation validateReadinessProbe
 * @see core/validation validateStartupProbe
 */
export function validateProbe(probe: Probe, path: Path, errors: Errors, gracePeriod: number): void {
  const own = probe[grace];
  const successes = probe.successThreshold ?? 0;
  validateHandler(probe, path, errors, gracePeriod);
  for (const field of counts) checkNonnegative(errors, path, field, probe[field]);
  if (own !== undefined && own <= 0) errors.invalid(path.child(grace), own, "must be greater than 0");
  if (path.segment !== "readinessProbe") {
    if (successes !== 1) errors.invalid(path.child("successThreshold"), successes, "must be 1");
  } else if (own !== undefined) {
    errors.invalid(path.child(grace), own, "must not be set for readinessProbes");
  }
}
