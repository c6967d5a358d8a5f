import type { FieldError } from "../faults/field-error.ts";
import type { JobSpec, Toleration } from "../models/index.ts";
import type { validateMatchLabelKeys } from "./core/label-keys.ts";
import type { Errors } from "./errors.ts";

/** What an update does otherwise than a create, for what the old object has already. On create there is nothing. */
export interface UpdateRules {
  /** Whether a fault does not count. */
  readonly keeps?: (fault: FieldError) => boolean;
  /** The older rule of label keys, for a template that breaks the newer one (`oldPodViolatesMatchLabelKeysValidation`). */
  readonly validateMatchLabelKeys?: typeof validateMatchLabelKeys;
  /**
   * The rule of tolerations that compare (`allowTaintTolerationComparisonOperators`); says whether this one does, and so
   * is not to be refused for it.
   */
  readonly compare?: (toleration: Toleration, errors: Errors) => boolean;
  /** What is wrong with the mode of an `emptyDir`, which the server drops on create while its feature gate is off. */
  readonly emptyDirModeFault?: (mode: number) => string | false;
  /** The rules of `scheduling`, which the server drops on create while its feature gate is off. */
  readonly validateJobScheduling?: (spec: JobSpec, errors: Errors) => void;
}
