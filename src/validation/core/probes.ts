import type { Probe } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { nonnegative } from "../formats/number.ts";
import { checkOf, enter } from "../walk.ts";
import { validateHandler } from "./handlers.ts";

/**
 * Validates what all probes have in common.
 *
 * @see core/validation validateProbe
 */
const checkProbe = /*@__PURE__*/ checkOf<Probe>({
  "": validateHandler,
  initialDelaySeconds: nonnegative,
  timeoutSeconds: nonnegative,
  periodSeconds: nonnegative,
  successThreshold: nonnegative,
  failureThreshold: nonnegative,
  terminationGracePeriodSeconds: seconds => seconds <= 0 && "must be greater than 0",
});

/**
 * Validates a liveness or startup probe. Its success threshold must be 1.
 *
 * @see core/validation validateLivenessProbe
 * @see core/validation validateStartupProbe
 */
export function validateLivenessProbe(probe: Probe, errors: Errors): void {
  checkProbe(probe, errors);
  enter(probe, "successThreshold", errors, count => count !== 1 && "must be 1");
}

/**
 * Validates a readiness probe. It may not have a grace period.
 *
 * @see core/validation validateReadinessProbe
 */
export function validateReadinessProbe(probe: Probe, errors: Errors): void {
  checkProbe(probe, errors);
  enter(probe, "terminationGracePeriodSeconds", errors, () => "must not be set for readinessProbes");
}
