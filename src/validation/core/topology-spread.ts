import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import type { Path } from "../path.ts";
import { checkKnown, checkPositive } from "./faults.ts";
import { validateMatchLabelKeys } from "./label-keys.ts";
import type { PodValidationOptions } from "./options.ts";
import { each, enter } from "./walk.ts";

/**
 * Refuses what is wrong with the constraints, and two for the same topology and action.
 *
 * @see core/validation validateTopologySpreadConstraints
 * @see core/validation ValidateTopologyKey
 * @see core/validation ValidateWhenUnsatisfiable
 * @see core/validation ValidateSpreadConstraintNotRepeat
 * @see core/validation validateMinDomains
 * @see core/validation validateNodeInclusionPolicy
 */
export function validateTopologySpreadConstraints(
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const constraints = spec.topologySpreadConstraints;
  if (constraints === undefined) return;
  const kinds = constraints.map(one => `${one.topologyKey}\n${one.whenUnsatisfiable}`);
  // Of those that share a kind, all but the last are faulty.
  const last = new Map(kinds.map((kind, i) => [kind, i]));
  each(spec, "topologySpreadConstraints", path, errors, (constraint, here, _errors, _extra, i) => {
    const { topologyKey = "", minDomains } = constraint;
    const action: string = constraint.whenUnsatisfiable ?? "";
    checkPositive(errors, here, "maxSkew", constraint.maxSkew ?? 0);
    if (topologyKey === "") errors.required(here.child("topologyKey"), "can not be empty");
    checkKnown(errors, here, "whenUnsatisfiable", action, ["DoNotSchedule", "ScheduleAnyway"]);
    if (last.get(kinds[i] as string) !== i) {
      errors.duplicate(here.child("{topologyKey, whenUnsatisfiable}"), `{${topologyKey}, ${action}}`);
    }
    if (minDomains !== undefined) {
      checkPositive(errors, here, "minDomains", minDomains);
      if (action !== "DoNotSchedule") {
        const detail = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${action}`;
        errors.invalid(here.child("minDomains"), minDomains, detail);
      }
    }
    for (const field of ["nodeAffinityPolicy", "nodeTaintsPolicy"] as const) {
      checkKnown(errors, here, field, constraint[field], ["Honor", "Ignore"]);
    }
    (options.validateMatchLabelKeys ?? validateMatchLabelKeys)(constraint, here, errors);
    if (options.allowInvalidTopologySpreadConstraintLabelSelector) return;
    enter(constraint, "labelSelector", here, errors, validateLabelSelector);
  });
}
