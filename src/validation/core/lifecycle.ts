import type { Lifecycle } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { validateHandler } from "./handlers.ts";
import { enter } from "./walk.ts";

/**
 * Refuses bad handlers. A stop signal is dropped before, as its feature gate is off.
 *
 * @param gracePeriod the pod's termination grace period in seconds
 * @see core/validation validateLifecycle
 */
export function validateLifecycle(
  lifecycle: Lifecycle,
  path: Path,
  errors: Errors,
  gracePeriod: number,
): void {
  for (const step of ["postStart", "preStop"] as const) {
    enter(lifecycle, step, path, errors, validateHandler, gracePeriod);
  }
}
