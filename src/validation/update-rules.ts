import type { FieldError } from "../faults/field-error.ts";
import type { JobSpec, Toleration, TopologySpreadConstraint } from "../models/index.ts";
import type { Errors } from "./errors.ts";

/**
 * How an update is validated differently from a create, because of what the old object already has. Empty on create.
 *
 * What only updates need comes as functions, so that a program that only builds Jobs does not carry it.
 */
export interface UpdateRules {
  /** Whether a fault is ignored, because the update may keep it. */
  readonly keeps?: (fault: FieldError) => boolean;
  /**
   * The older rule for label keys, used if the old template breaks the newer one
   * (`oldPodViolatesMatchLabelKeysValidation`).
   */
  readonly validateMatchLabelKeys?: (constraint: TopologySpreadConstraint, errors: Errors) => void;
  /**
   * Validates a toleration with a comparison operator, if the old template has one
   * (`allowTaintTolerationComparisonOperators`). Returns whether the operator is one of these, and so is allowed.
   */
  readonly compare?: (toleration: Toleration, errors: Errors) => boolean;
  /** Checks the mode of an `emptyDir`. On create the server drops the mode first, while its feature gate is off. */
  readonly emptyDirModeFault?: (mode: number) => string | false;
  /** Validates `scheduling`. On create the server drops it first, while its feature gate is off. */
  readonly validateJobScheduling?: (spec: JobSpec, errors: Errors) => void;
}
