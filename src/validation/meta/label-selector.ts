import type { LabelSelector, LabelSelectorRequirement } from "../../models/index.ts";
import { checkItems, entry } from "../core/faults.ts";
import { Errors } from "../errors.ts";
import { labelValue } from "../formats/key.ts";
import { Path } from "../path.ts";
import { type StringMap, validateLabelName, validateLabels } from "./labels.ts";

/**
 * Refuses a selector with malformed keys, values or operators.
 *
 * `allowInvalidValues` is for updates of objects that were stored with such values.
 *
 * @see v1/validation ValidateLabelSelector
 */
export function validateLabelSelector(
  selector: LabelSelector | undefined,
  path: Path,
  errors: Errors,
  allowInvalidValues = false,
): void {
  if (selector === undefined) return;
  if (selector.matchLabels) validateLabels(selector.matchLabels, path.child("matchLabels"), errors);
  if (!selector.matchExpressions?.length) return;
  const list = path.child("matchExpressions");
  selector.matchExpressions.forEach((requirement, i) => {
    validateLabelSelectorRequirement(requirement, list.index(i), errors, allowInvalidValues);
  });
}

/**
 * Refuses a requirement whose operator, key or values are malformed or do not go together.
 *
 * @see v1/validation ValidateLabelSelectorRequirement
 */
export function validateLabelSelectorRequirement(
  requirement: LabelSelectorRequirement,
  path: Path,
  errors: Errors,
  allowInvalidValues = false,
): void {
  const { values = [] } = requirement;
  const operator: string = requirement.operator ?? "";
  if (operator === "In" || operator === "NotIn") {
    if (values.length === 0) {
      errors.required(path.child("values"), "must be specified when `operator` is 'In' or 'NotIn'");
    }
  } else if (operator === "Exists" || operator === "DoesNotExist") {
    if (values.length > 0) {
      errors.forbidden(
        path.child("values"),
        "may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
      );
    }
  } else errors.invalid(path.child("operator"), operator, "not a valid selector operator", true);
  validateLabelName(requirement.key ?? "", path.child("key"), errors);
  if (!allowInvalidValues) checkItems(errors, path, "values", values, labelValue);
}

/** What a selector asks of one label. */
function matchesRequirement(
  { key = "", operator, values = [] }: LabelSelectorRequirement,
  labels: StringMap,
): boolean {
  const value = entry(labels, key);
  const matches = value !== undefined && (!operator?.endsWith("In") || values.includes(value));
  return operator === "In" || operator === "Exists" ? matches : !matches;
}

/**
 * Whether a selector selects these labels; undefined when it is malformed. None selects nothing, an empty one all.
 *
 * @see meta/v1 LabelSelectorAsSelector
 */
export function selectorMatches(
  selector: LabelSelector | undefined,
  labels: StringMap = {},
): boolean | undefined {
  if (selector === undefined) return false;
  const faults = new Errors();
  validateLabelSelector(selector, new Path(""), faults);
  if (!faults.none) return undefined;
  const { matchLabels = {}, matchExpressions = [] } = selector;
  return (
    Object.keys(matchLabels).every(key => entry(labels, key) === matchLabels[key]) &&
    matchExpressions.every(requirement => matchesRequirement(requirement, labels))
  );
}

/**
 * Whether some requirement has a malformed value, as objects stored long ago may have.
 *
 * @see v1/validation LabelSelectorHasInvalidLabelValue
 */
export function hasInvalidLabelValue(selector: LabelSelector | undefined): boolean {
  return (selector?.matchExpressions ?? []).some(({ values }) =>
    values?.some(value => labelValue(value).length > 0),
  );
}
