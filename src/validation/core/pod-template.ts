import type { PodSpec, PodTemplateSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { validateAnnotations, validateLabels } from "../meta/labels-and-annotations.ts";
import { enter, within } from "../walk.ts";
import { validatePodSpecificAnnotations, validateProfilesMatchAnnotations } from "./pod-annotations.ts";
import { validatePodSpec } from "./pod-spec.ts";

/**
 * Validates a Pod template. The server checks only labels and annotations of its metadata, and leaves `metadata` out of
 * their paths.
 *
 * @see core/validation ValidatePodTemplateSpec
 */
export function validatePodTemplateSpec(template: PodTemplateSpec, errors: Errors): void {
  const { metadata = {}, spec = {} as PodSpec } = template;
  enter(metadata, "labels", errors, validateLabels);
  enter(metadata, "annotations", errors, annotations => {
    validateAnnotations(annotations, errors);
    validatePodSpecificAnnotations(annotations, errors, spec);
  });
  within("spec", spec, errors, validatePodSpec);
  validateProfilesMatchAnnotations(template, errors);
  if (spec.ephemeralContainers?.length) {
    errors.forbidden("spec.ephemeralContainers", "ephemeral containers not allowed in pod template");
  }
}
