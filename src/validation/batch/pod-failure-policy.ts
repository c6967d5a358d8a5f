import { omitted } from "../../faults/field-error.ts";
import type {
  JobSpec,
  PodFailurePolicy,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyOnPodConditionsPattern,
  PodFailurePolicyRule,
} from "../../models/index.ts";
import { containerNames } from "../core/item-names.ts";
import type { Errors } from "../errors.ts";
import { labelKey } from "../formats/label.ts";
import { checkOf, checkUnique, checkWord, enter } from "../walk.ts";

/** Checks that a text is present and one of the known words. */
function validateKnown(value: string | undefined, errors: Errors, field: string, known: string): void {
  if (!value) errors.required(field, `valid values: ["${known.replaceAll(" ", '" "')}"]`);
  else checkWord(field, value, errors, known);
}

/** What the rules of a policy need to know about the Job. */
interface PolicyContext {
  readonly spec: JobSpec;
  readonly names: ReadonlySet<string>;
}

/**
 * Validates a pod failure policy: the number of its rules, and each rule.
 *
 * @see batch/validation validatePodFailurePolicy
 */
export function validatePodFailurePolicy(policy: PodFailurePolicy, errors: Errors, spec: JobSpec): void {
  const { rules = [] } = policy;
  errors.atMostItems("rules", rules, 20);
  const names = containerNames(spec.template?.spec ?? {});
  enter(policy, "rules", errors, validatePodFailurePolicyRule, { spec, names });
}

/**
 * Validates a rule: it needs a known action, and either exit codes or pod conditions.
 *
 * @see batch/validation validatePodFailurePolicyRule
 * @see batch/validation validatePodFailurePolicyRuleOnPodConditions
 */
function validatePodFailurePolicyRule(
  rule: PodFailurePolicyRule,
  errors: Errors,
  { spec, names }: PolicyContext,
): void {
  const { action, onExitCodes, onPodConditions = [] } = rule;
  if (action !== "FailIndex") {
    validateKnown(action, errors, "action", "Count FailIndex FailJob Ignore");
  } else if (spec.backoffLimitPerIndex === undefined) {
    errors.invalid("action", action, "requires the backoffLimitPerIndex to be set");
  }
  enter(rule, "onExitCodes", errors, validateOnExitCodes, names);
  errors.atMostItems("onPodConditions", onPodConditions, 20);
  enter(rule, "onPodConditions", errors, checkPattern);
  const hasConditions = onPodConditions.length > 0;
  if (hasConditions === Boolean(onExitCodes)) {
    const what = hasConditions
      ? "both OnExitCodes and OnPodConditions is not supported"
      : "one of OnExitCodes and OnPodConditions is required";
    errors.invalid("", omitted, `specifying ${what}`);
  }
}

/**
 * Validates the type and the status of a pod condition.
 *
 * @see core/validation ValidateQualifiedName
 */
const checkPattern = /*@__PURE__*/ checkOf<PodFailurePolicyOnPodConditionsPattern>({
  type: ["", labelKey],
  "": ({ status }, errors) => validateKnown(status, errors, "status", "False True Unknown"),
});

/**
 * Validates exit codes: at least one, not too many, in order and without repeats, and only for containers that exist.
 *
 * @see batch/validation validatePodFailurePolicyRuleOnExitCodes
 */
function validateOnExitCodes(
  requirement: PodFailurePolicyOnExitCodesRequirement,
  errors: Errors,
  names: ReadonlySet<string>,
): void {
  const { containerName, operator, values = [] } = requirement;
  validateKnown(operator, errors, "operator", "In NotIn");
  if (containerName !== undefined && !names.has(containerName)) {
    const detail = "must be one of the container or initContainer names in the pod template";
    errors.invalid("containerName", containerName, detail);
  }
  if (values.length === 0) errors.invalid("values", requirement.values, "at least one value is required");
  else errors.atMostItems("values", values, 255);
  const seen = new Set<number>();
  let previous = -Infinity;
  let isOrdered = true;
  enter(requirement, "values", errors, value => {
    if (operator === "In" && value === 0) errors.invalid("", value, "must not be 0 for the In operator");
    checkUnique(seen, value, "", errors);
    if (value < previous) isOrdered = false;
    previous = value;
  });
  if (!isOrdered) errors.invalid("values", values, "must be ordered");
}
