import type { Container, Probe } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkNonnegative } from "./faults.ts";
import { validateHandler } from "./handlers.ts";

/**
 * Refuses what is wrong with the three probes of a container.
 *
 * @see core/validation validateLivenessProbe
 * @see core/validation validateReadinessProbe
 * @see core/validation validateStartupProbe
 */
export function validateProbes(
  container: Container,
  gracePeriod: number | undefined,
  path: Path,
  errors: Errors,
): void {
  const { livenessProbe, readinessProbe, startupProbe } = container;
  if (livenessProbe !== undefined) {
    validateHealthProbe(livenessProbe, gracePeriod, path.child("livenessProbe"), errors);
  }
  if (readinessProbe !== undefined) {
    const here = path.child("readinessProbe");
    validateProbe(readinessProbe, gracePeriod, here, errors);
    const grace = readinessProbe.terminationGracePeriodSeconds;
    if (grace !== undefined) {
      const detail = "must not be set for readinessProbes";
      errors.invalid(here.child("terminationGracePeriodSeconds"), grace, detail);
    }
  }
  if (startupProbe !== undefined) {
    validateHealthProbe(startupProbe, gracePeriod, path.child("startupProbe"), errors);
  }
}

/** A probe that must succeed but once. */
function validateHealthProbe(
  probe: Probe,
  gracePeriod: number | undefined,
  path: Path,
  errors: Errors,
): void {
  validateProbe(probe, gracePeriod, path, errors);
  const successes = probe.successThreshold ?? 0;
  if (successes !== 1) errors.invalid(path.child("successThreshold"), successes, "must be 1");
}

/**
 * Refuses a bad handler, negative numbers and a grace period below 1.
 *
 * @see core/validation validateProbe
 */
function validateProbe(probe: Probe, gracePeriod: number | undefined, path: Path, errors: Errors): void {
  validateHandler(probe, gracePeriod, path, errors);
  checkNonnegative(errors, path, "initialDelaySeconds", probe.initialDelaySeconds);
  checkNonnegative(errors, path, "timeoutSeconds", probe.timeoutSeconds);
  checkNonnegative(errors, path, "periodSeconds", probe.periodSeconds);
  checkNonnegative(errors, path, "successThreshold", probe.successThreshold);
  checkNonnegative(errors, path, "failureThreshold", probe.failureThreshold);
  const grace = probe.terminationGracePeriodSeconds;
  if (grace !== undefined && grace <= 0) {
    errors.invalid(path.child("terminationGracePeriodSeconds"), grace, "must be greater than 0");
  }
}
