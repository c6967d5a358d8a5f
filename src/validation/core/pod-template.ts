import type { PodSpec, PodTemplateSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { validateAnnotations, validateLabels } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { validatePodSpecificAnnotations, validateProfilesMatchAnnotations } from "./annotations.ts";
import type { PodValidationOptions } from "./options.ts";
import { validatePodSpec } from "./pod-spec.ts";
import { enter } from "./walk.ts";

/**
 * Refuses what is wrong with a pod template. Of its metadata the server looks at labels and annotations alone, and
 * its paths leave `metadata` out.
 *
 * @param options what an update may keep of the older template; nothing on create
 * @see core/validation ValidatePodTemplateSpec
 */
export function validatePodTemplateSpec(
  template: PodTemplateSpec,
  path: Path,
  found: Errors,
  options: PodValidationOptions = {},
): void {
  const { metadata = {}, spec = {} as PodSpec } = template;
  const place = path.child("spec");
  const errors = options.keeping?.(found, options) ?? found;
  enter(metadata, "labels", path, errors, validateLabels);
  enter(metadata, "annotations", path, errors, (annotations, here) => {
    validateAnnotations(annotations, here, errors);
    validatePodSpecificAnnotations(annotations, spec, here, errors, options);
  });
  validatePodSpec(spec, place, errors, options);
  validateProfilesMatchAnnotations(template, place, errors);
  if (spec.ephemeralContainers?.length) {
    const detail = "ephemeral containers not allowed in pod template";
    errors.forbidden(place.child("ephemeralContainers"), detail);
  }
}
