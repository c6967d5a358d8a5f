import type { LabelSelector } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { labelKey } from "../formats/key.ts";
import type { Path } from "../path.ts";

/**
 * Refuses bad label keys, keys without a selector, those that the selector names twice, and those that shall both
 * match and not match.
 *
 * @see core/validation ValidateMatchLabelKeysAndMismatchLabelKeys
 */
export function validateMatchLabelKeys(
  match: readonly string[] | undefined,
  mismatch: readonly string[] | undefined,
  selector: LabelSelector | undefined,
  path: Path,
  errors: Errors,
): void {
  validateLabelKeys(match, "matchLabelKeys", selector, path, errors);
  validateLabelKeys(mismatch, "mismatchLabelKeys", selector, path, errors);
  if (!match?.length) return;
  if (selector?.matchExpressions?.length) {
    const places = new Map(match.map((key, i) => [key, i]));
    const seen = new Set(Object.keys(selector.matchLabels ?? {}));
    for (const { key = "" } of selector.matchExpressions) {
      const place = places.get(key);
      if (place !== undefined && seen.has(key)) {
        errors.invalid(path.index(place), key, "exists in both matchLabelKeys and labelSelector");
      }
      seen.add(key);
    }
  }
  const others = new Set(mismatch);
  match.forEach((key, i) => {
    if (!others.has(key)) return;
    const detail = "exists in both matchLabelKeys and mismatchLabelKeys";
    errors.invalid(path.child("matchLabelKeys").index(i), key, detail);
  });
}

/**
 * Refuses bad label keys, and any without a selector.
 *
 * @see core/validation validateLabelKeys
 */
function validateLabelKeys(
  keys: readonly string[] | undefined,
  field: string,
  selector: LabelSelector | undefined,
  path: Path,
  errors: Errors,
): void {
  if (!keys?.length) return;
  if (selector === undefined) {
    errors.forbidden(path.child(field), "must not be specified when labelSelector is not set");
    return;
  }
  keys.forEach((key, i) => {
    const messages = labelKey(key);
    if (messages.length > 0) errors.invalidEach(path.child(field).index(i), key, messages);
  });
}
