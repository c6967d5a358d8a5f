import type { Container, Probe } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkNonnegative } from "./faults.ts";
import { validateHandler } from "./handlers.ts";
import { enter } from "./walk.ts";

/**
 * Refuses what is wrong with the three probes of a container.
 *
 * @param gracePeriod the pod's termination grace period in seconds
 */
export function validateProbes(container: Container, path: Path, errors: Errors, gracePeriod: number): void {
  enter(container, "livenessProbe", path, errors, validateHealthProbe, gracePeriod);
  enter(container, "readinessProbe", path, errors, validateReadinessProbe, gracePeriod);
  enter(container, "startupProbe", path, errors, validateHealthProbe, gracePeriod);
}

/**
 * Refuses, for a probe of life or start, another number of successes than one.
 *
 * @see core/validation validateLivenessProbe
 * @see core/validation validateStartupProbe
 */
function validateHealthProbe(probe: Probe, path: Path, errors: Errors, gracePeriod: number): void {
  validateProbe(probe, path, errors, gracePeriod);
  const successes = probe.successThreshold ?? 0;
  if (successes !== 1) errors.invalid(path.child("successThreshold"), successes, "must be 1");
}

const grace = "terminationGracePeriodSeconds";

/**
 * Refuses a grace period of its own, which has no meaning here.
 *
 * @see core/validation validateReadinessProbe
 */
function validateReadinessProbe(probe: Probe, path: Path, errors: Errors, gracePeriod: number): void {
  validateProbe(probe, path, errors, gracePeriod);
  if (probe[grace] !== undefined) {
    errors.invalid(path.child(grace), probe[grace], "must not be set for readinessProbes");
  }
}

const counts = [
  "initialDelaySeconds",
  "timeoutSeconds",
  "periodSeconds",
  "successThreshold",
  "failureThreshold",
] as const;

/**
 * Refuses a bad handler, negative numbers and a grace period below 1.
 *
 * @see core/validation validateProbe
 */
function validateProbe(probe: Probe, path: Path, errors: Errors, gracePeriod: number): void {
  validateHandler(probe, path, errors, gracePeriod);
  for (const field of counts) checkNonnegative(errors, path, field, probe[field]);
  const own = probe[grace];
  if (own !== undefined && own <= 0) errors.invalid(path.child(grace), own, "must be greater than 0");
}
