import { sortedKeys } from "../core/faults.ts";
import type { Errors } from "../errors.ts";
import { labelKey, labelValue } from "../formats/key.ts";
import { byteLength, sound } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { goLower } from "../words.ts";

/** A map of strings, as labels and annotations are. */
export type StringMap = { readonly [key: string]: string };

/** All keys and values of a kind of annotations together, in bytes. */
const totalAnnotationSizeLimit = 262144;

/**
 * Refuses what is no label key.
 *
 * @see v1/validation ValidateLabelName
 */
export function validateLabelName(name: string, path: Path, errors: Errors): void {
  errors.invalidEach(path, name, labelKey(name));
}

/**
 * Refuses labels whose key or value is malformed. The server takes a map's entries at random, here they are sorted.
 *
 * @see v1/validation ValidateLabels
 */
export function validateLabels(labels: StringMap | undefined, path: Path, errors: Errors): void {
  if (labels === undefined) return;
  const keys = Object.keys(labels);
  if (keys.every(key => labelKey(key) === sound && labelValue(labels[key] as string) === sound)) return;
  for (const key of keys.sort()) {
    const value = labels[key] as string;
    validateLabelName(key, path, errors);
    errors.invalidEach(path, value, labelValue(value));
  }
}

/**
 * Refuses annotations whose key is malformed (in either case), and more than 256 KiB of them.
 *
 * @see api/validation ValidateAnnotations
 * @see api/validation ValidateAnnotationsSize
 * @see core/validation ValidateAnnotations
 */
export function validateAnnotations(annotations: StringMap | undefined, path: Path, errors: Errors): void {
  if (annotations === undefined) return;
  let size = 0;
  for (const key of sortedKeys(annotations)) {
    if (labelKey(key) !== sound) errors.invalidEach(path, key, labelKey(goLower(key)));
    size += byteLength(key + annotations[key]);
  }
  if (size > totalAnnotationSizeLimit) errors.tooLong(path, totalAnnotationSizeLimit);
}
