import type { Lifecycle } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { validateHandler } from "./handlers.ts";

/**
 * Refuses bad handlers. A stop signal is dropped before, as its feature gate is off.
 *
 * @see core/validation validateLifecycle
 */
export function validateLifecycle(
  lifecycle: Lifecycle,
  gracePeriod: number | undefined,
  path: Path,
  errors: Errors,
): void {
  const { postStart, preStop } = lifecycle;
  if (postStart !== undefined) validateHandler(postStart, gracePeriod, path.child("postStart"), errors);
  if (preStop !== undefined) validateHandler(preStop, gracePeriod, path.child("preStop"), errors);
}
