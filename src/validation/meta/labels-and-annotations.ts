import { goLower } from "../../faults/go-words.ts";
import type { Errors } from "../errors.ts";
import { sound } from "../formats/format.ts";
import { labelKey, labelValue } from "../formats/label.ts";
import { type StringMap, sortedKeys } from "../maps.ts";
import { within } from "../walk.ts";

/**
 * Validates the keys and values of labels. The server visits a map in random order; here the keys are sorted.
 *
 * @see v1/validation ValidateLabels
 * @see v1/validation ValidateLabelName
 */
export function validateLabels(labels: StringMap, errors: Errors): void {
  const keys = Object.keys(labels);
  if (keys.every(key => labelKey(key) === sound && labelValue(labels[key] as string) === sound)) return;
  for (const key of keys.sort()) {
    const value = labels[key] as string;
    within("", key, errors, labelKey);
    within("", value, errors, labelValue);
  }
}

/**
 * Validates annotations: the keys, which may be in upper case, and a total size of at most 256 KiB.
 *
 * @see api/validation ValidateAnnotations
 * @see api/validation ValidateAnnotationsSize
 * @see core/validation ValidateAnnotations
 */
export function validateAnnotations(
  annotations: StringMap,
  errors: Errors,
  validateKey = validateAnnotationKey,
): void {
  let all = "";
  for (const key of sortedKeys(annotations)) {
    validateKey(key, errors);
    all += key + annotations[key];
  }
  errors.atMostBytes("", all, 262144);
}

const validateAnnotationKey = (key: string, errors: Errors): void => {
  if (labelKey(key) !== sound) errors.invalidEach("", key, labelKey(goLower(key)));
};
