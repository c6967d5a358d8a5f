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
    validateLabelName(key, path, errors);
    const value = labels[key] as string;
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
  const keys = Object.keys(annotations);
  if (!keys.every(key => labelKey(key) === sound)) {
    for (const key of keys.sort()) errors.invalidEach(path, key, labelKey(goLower(key)));
  }
  const total = (length: (text: string) => number) =>
    keys.reduce((sum, key) => sum + length(key) + length(annotations[key] as string), 0);
  // A unit of UTF-16 takes three bytes of UTF-8 at most, so few maps need a closer look.
  if (
    total(text => text.length) * 3 > totalAnnotationSizeLimit &&
    total(byteLength) > totalAnnotationSizeLimit
  ) {
    errors.tooLong(path, totalAnnotationSizeLimit);
  }
}
