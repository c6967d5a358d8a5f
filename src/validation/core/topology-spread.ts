import type { PodSpec, TopologySpreadConstraint } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import type { Path } from "../path.ts";
import { checkKnown, checkPositive } from "./faults.ts";
import { check, type Fields } from "./fields.ts";
import { validateMatchLabelKeys } from "./label-keys.ts";
import type { PodValidationOptions } from "./options.ts";
import { enter } from "./walk.ts";

const policies: Fields<TopologySpreadConstraint> = {
  nodeAffinityPolicy: "Honor Ignore",
  nodeTaintsPolicy: "Honor Ignore",
};

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
  const kindOf = (one: TopologySpreadConstraint) => `${one.topologyKey}\n${one.whenUnsatisfiable}`;
  // Of those that share a kind, all but the last are faulty.
  const last = new Map(spec.topologySpreadConstraints?.map(one => [kindOf(one), one]));
  enter(spec, "topologySpreadConstraints", path, errors, (constraint, here) => {
    const { topologyKey = "", minDomains, maxSkew = 0 } = constraint;
    const action: string = constraint.whenUnsatisfiable ?? "";
    checkPositive(errors, here, "maxSkew", maxSkew);
    if (topologyKey === "") errors.required(here.child("topologyKey"), "can not be empty");
    checkKnown(errors, here, "whenUnsatisfiable", action, ["DoNotSchedule", "ScheduleAnyway"]);
    if (last.get(kindOf(constraint)) !== constraint) {
      errors.duplicate(here.child("{topologyKey, whenUnsatisfiable}"), `{${topologyKey}, ${action}}`);
    }
    if (minDomains !== undefined) {
      checkPositive(errors, here, "minDomains", minDomains);
      if (action !== "DoNotSchedule") {
        const detail = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${action}`;
        errors.invalid(here.child("minDomains"), minDomains, detail);
      }
    }
    check(policies, constraint, here, errors);
    (options.validateMatchLabelKeys ?? validateMatchLabelKeys)(constraint, here, errors);
    enter(constraint, "labelSelector", here, errors, validateLabelSelector);
  });
}
