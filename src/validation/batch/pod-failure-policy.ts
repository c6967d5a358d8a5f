import type {
  JobSpec,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyOnPodConditionsPattern,
  PodFailurePolicyRule,
} from "../../models/index.ts";
import { checkRequiredKnown } from "../core/faults.ts";
import { type Errors, omitted } from "../errors.ts";
import { labelKey } from "../formats/key.ts";
import type { Path } from "../path.ts";
import { goQuote } from "../words.ts";

const maxRules = 20;
const maxValues = 255;
const maxPatterns = 20;

/** Refuses a text that is missing or not among the known ones. */
function validateKnown(
  errors: Errors,
  path: Path,
  field: string,
  value: string | undefined,
  known: readonly string[],
): void {
  checkRequiredKnown(errors, path, field, value, known, `valid values: [${known.map(goQuote).join(" ")}]`);
}

/**
 * Refuses a pod failure policy with too many or malformed rules.
 *
 * @see batch/validation validatePodFailurePolicy
 */
export function validatePodFailurePolicy(spec: JobSpec, path: Path, errors: Errors): void {
  const { rules = [] } = spec.podFailurePolicy ?? {};
  const list = path.child("rules");
  if (rules.length > maxRules) errors.tooMany(list, rules.length, maxRules);
  const { containers = [], initContainers = [] } = spec.template?.spec ?? {};
  const names = new Set([...containers, ...initContainers].map(({ name = "" }) => name));
  rules.forEach((rule, i) => {
    validatePodFailurePolicyRule(rule, spec, names, list.index(i), errors);
  });
}

/**
 * Refuses a rule without a known action, or without exactly one condition.
 *
 * @see batch/validation validatePodFailurePolicyRule
 */
function validatePodFailurePolicyRule(
  { action, onExitCodes, onPodConditions = [] }: PodFailurePolicyRule,
  spec: JobSpec,
  names: ReadonlySet<string>,
  path: Path,
  errors: Errors,
): void {
  if (action !== "FailIndex") {
    validateKnown(errors, path, "action", action, ["Count", "FailIndex", "FailJob", "Ignore"]);
  } else if (spec.backoffLimitPerIndex === undefined) {
    errors.invalid(path.child("action"), action, "requires the backoffLimitPerIndex to be set");
  }
  if (onExitCodes) validateOnExitCodes(onExitCodes, names, path.child("onExitCodes"), errors);
  if (onPodConditions.length > 0) {
    validateOnPodConditions(onPodConditions, path.child("onPodConditions"), errors);
    if (onExitCodes) {
      errors.invalid(path, omitted, "specifying both OnExitCodes and OnPodConditions is not supported");
    }
  } else if (!onExitCodes) {
    errors.invalid(path, omitted, "specifying one of OnExitCodes and OnPodConditions is required");
  }
}

/**
 * Refuses too many patterns, and those whose type or status is malformed.
 *
 * @see batch/validation validatePodFailurePolicyRuleOnPodConditions
 * @see core/validation ValidateQualifiedName
 */
function validateOnPodConditions(
  patterns: readonly PodFailurePolicyOnPodConditionsPattern[],
  path: Path,
  errors: Errors,
): void {
  if (patterns.length > maxPatterns) errors.tooMany(path, patterns.length, maxPatterns);
  patterns.forEach(({ type = "", status }, i) => {
    const pattern = path.index(i);
    errors.invalidEach(pattern.child("type"), type, labelKey(type));
    validateKnown(errors, pattern, "status", status, ["False", "True", "Unknown"]);
  });
}

/**
 * Refuses exit codes that are missing, too many, repeated or out of order, and containers that are not there.
 *
 * @see batch/validation validatePodFailurePolicyRuleOnExitCodes
 */
function validateOnExitCodes(
  { containerName, operator, values = [] }: PodFailurePolicyOnExitCodesRequirement,
  names: ReadonlySet<string>,
  path: Path,
  errors: Errors,
): void {
  validateKnown(errors, path, "operator", operator, ["In", "NotIn"]);
  if (containerName !== undefined && !names.has(containerName)) {
    const detail = "must be one of the container or initContainer names in the pod template";
    errors.invalid(path.child("containerName"), containerName, detail);
  }
  const list = path.child("values");
  if (values.length === 0) errors.invalid(list, values, "at least one value is required");
  else if (values.length > maxValues) errors.tooMany(list, values.length, maxValues);
  const seen = new Set<number>();
  let ordered = true;
  values.forEach((value, i) => {
    if (operator === "In" && value === 0) {
      errors.invalid(list.index(i), value, "must not be 0 for the In operator");
    }
    if (seen.has(value)) errors.duplicate(list.index(i), value);
    seen.add(value);
    if (i > 0 && (values[i - 1] as number) > value) ordered = false;
  });
  if (!ordered) errors.invalid(list, values, "must be ordered");
}
