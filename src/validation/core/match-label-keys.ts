import type { LabelSelector } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { labelKey } from "../formats/label.ts";
import { enter } from "../walk.ts";

/** Selects pods by labels: a selector, and keys for which the pod's own values are used. */
interface PodSelection {
  readonly labelSelector?: LabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
}

/**
 * Validates label keys: they need a selector, may not be both matched and mismatched, and may not occur twice in the
 * selector. For a Pod the server adds `matchLabelKeys` to the selector before validation, so a second occurrence is the
 * user's own.
 *
 * @see core/validation ValidateMatchLabelKeysAndMismatchLabelKeys
 * @see core/validation validateLabelKeys
 */
export function validateMatchLabelKeys(selection: PodSelection, errors: Errors): void {
  const { labelSelector, matchLabelKeys: match = [], mismatchLabelKeys: mismatch = [] } = selection;
  for (const field of ["matchLabelKeys", "mismatchLabelKeys"] as const) {
    if (!labelSelector && selection[field]?.length) {
      errors.forbidden(field, "must not be specified when labelSelector is not set");
    } else enter(selection, field, errors, labelKey);
  }
  const places = new Map(match.map((key, i) => [key, i]));
  const seen = new Set(Object.keys(labelSelector?.matchLabels ?? {}));
  for (const { key = "" } of labelSelector?.matchExpressions ?? []) {
    const place = places.get(key);
    if (place !== undefined && seen.has(key)) {
      errors.invalid(`[${place}]`, key, "exists in both matchLabelKeys and labelSelector");
    }
    seen.add(key);
  }
  const others = new Set(mismatch);
  enter(
    selection,
    "matchLabelKeys",
    errors,
    key => others.has(key) && "exists in both matchLabelKeys and mismatchLabelKeys",
  );
}

/**
 * Validates keys by the rules from before 1.34. An update uses them if the old template breaks the newer rules.
 *
 * @see core/validation ValidateMatchLabelKeysInTopologySpread
 */
export function validateMatchLabelKeysInTopologySpread(selection: PodSelection, errors: Errors): void {
  const { labelSelector, matchLabelKeys } = selection;
  if (matchLabelKeys?.length && !labelSelector) {
    errors.forbidden("matchLabelKeys", "must not be specified when labelSelector is not set");
  }
  const selected = new Set(Object.keys(labelSelector?.matchLabels ?? {}));
  for (const { key = "" } of labelSelector?.matchExpressions ?? []) selected.add(key);
  enter(selection, "matchLabelKeys", errors, key => [
    ...labelKey(key),
    selected.has(key) && "exists in both matchLabelKeys and labelSelector",
  ]);
}
