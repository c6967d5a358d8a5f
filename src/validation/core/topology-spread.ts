import type { TopologySpreadConstraint } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { positive } from "../formats/number.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import { checkOf, checkWord, enter, visit, within } from "../walk.ts";
import { validateMatchLabelKeys } from "./match-label-keys.ts";

const checkPolicies = /*@__PURE__*/ checkOf<TopologySpreadConstraint>({
  nodeAffinityPolicy: "Honor Ignore",
  nodeTaintsPolicy: "Honor Ignore",
});

/**
 * Validates the constraints. No two may have the same topology key and action.
 *
 * @see core/validation validateTopologySpreadConstraints
 * @see core/validation ValidateTopologyKey
 * @see core/validation ValidateWhenUnsatisfiable
 * @see core/validation ValidateSpreadConstraintNotRepeat
 * @see core/validation validateMinDomains
 * @see core/validation validateNodeInclusionPolicy
 */
export function validateTopologySpreadConstraints(
  constraints: readonly TopologySpreadConstraint[],
  errors: Errors,
): void {
  const keyOf = (one: TopologySpreadConstraint) => JSON.stringify([one.topologyKey, one.whenUnsatisfiable]);
  // If several share a key, the server reports all but the last.
  const last = new Map(constraints.map(one => [keyOf(one), one]));
  visit("", constraints, errors, constraint => {
    const { topologyKey = "", maxSkew = 0 } = constraint;
    const action: string = constraint.whenUnsatisfiable ?? "";
    within("maxSkew", maxSkew, errors, positive);
    if (topologyKey === "") errors.required("topologyKey", "can not be empty");
    checkWord("whenUnsatisfiable", action, errors, "DoNotSchedule ScheduleAnyway");
    if (last.get(keyOf(constraint)) !== constraint) {
      errors.duplicate("{topologyKey, whenUnsatisfiable}", `{${topologyKey}, ${action}}`);
    }
    enter(constraint, "minDomains", errors, count => [
      positive(count),
      action !== "DoNotSchedule" &&
        `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${action}`,
    ]);
    checkPolicies(constraint, errors);
    (errors.update.validateMatchLabelKeys ?? validateMatchLabelKeys)(constraint, errors);
    enter(constraint, "labelSelector", errors, validateLabelSelector);
  });
}
