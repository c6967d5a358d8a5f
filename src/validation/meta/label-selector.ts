import type { LabelSelector, LabelSelectorRequirement } from "../../models/index.ts";
import { Errors } from "../errors.ts";
import { labelKey, labelValue } from "../formats/label.ts";
import { entry, type StringMap } from "../maps.ts";
import { checkOf, enter, within } from "../walk.ts";
import { validateLabels } from "./labels-and-annotations.ts";

/**
 * Validates the keys, values and operators of a label selector.
 *
 * @see v1/validation ValidateLabelSelector
 */
export const validateLabelSelector = /*@__PURE__*/ checkOf<LabelSelector>({
  matchLabels: validateLabels,
  // Wrapped, because the third argument of a check in a table has another meaning.
  matchExpressions: (requirement, errors) => validateLabelSelectorRequirement(requirement, errors),
});

/**
 * Validates a requirement: its operator, key and values, and whether the operator allows or needs values.
 *
 * @see v1/validation ValidateLabelSelectorRequirement
 */
export function validateLabelSelectorRequirement(
  requirement: LabelSelectorRequirement,
  errors: Errors,
  allowInvalidValues = false,
): void {
  const { key = "", values = [] } = requirement;
  const operator: string = requirement.operator ?? "";
  if (operator === "In" || operator === "NotIn") {
    if (values.length === 0)
      errors.required("values", "must be specified when `operator` is 'In' or 'NotIn'");
  } else if (operator === "Exists" || operator === "DoesNotExist") {
    if (values.length > 0) {
      errors.forbidden("values", "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
    }
  } else errors.invalid("operator", operator, "not a valid selector operator", true);
  within("key", key, errors, labelKey);
  if (!allowInvalidValues) enter(requirement, "values", errors, labelValue);
}

/** Whether labels meet one requirement of a selector. */
function matchesRequirement(
  { key = "", operator, values = [] }: LabelSelectorRequirement,
  labels: StringMap,
): boolean {
  const value = entry(labels, key);
  // In and NotIn look at the value. Exists and DoesNotExist only ask whether there is one.
  const matches = value !== undefined && (!operator?.endsWith("In") || values.includes(value));
  return operator === "In" || operator === "Exists" ? matches : !matches;
}

/**
 * Whether a well-formed selector does not match these labels. A missing selector matches nothing, an empty one
 * everything.
 *
 * @see meta/v1 LabelSelectorAsSelector
 */
export function doesNotMatch(selector: LabelSelector | undefined, labels: StringMap = {}): boolean {
  if (!selector) return true;
  const { matchLabels = {}, matchExpressions = [] } = selector;
  const differs =
    Object.keys(matchLabels).some(key => matchLabels[key] !== entry(labels, key)) ||
    matchExpressions.some(requirement => !matchesRequirement(requirement, labels));
  return differs && isWellFormed(selector);
}

function isWellFormed(selector: LabelSelector): boolean {
  const errors = new Errors();
  validateLabelSelector(selector, errors);
  return errors.none;
}

/** A selector of any kind. */
interface Requirements {
  readonly matchExpressions?: readonly { readonly values?: readonly string[] }[];
}

/**
 * Whether some requirement has a malformed value. Objects stored long ago may have one.
 *
 * @see v1/validation LabelSelectorHasInvalidLabelValue
 */
export function hasInvalidLabelValue(selector: Requirements | undefined): boolean {
  return (selector?.matchExpressions ?? []).some(({ values }) =>
    values?.some(value => labelValue(value).length > 0),
  );
}
