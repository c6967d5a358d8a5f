import type { PodSpec, PodTemplateSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { validateAnnotations, validateLabels } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { validatePodSpecificAnnotations, validateProfilesMatchAnnotations } from "./annotations.ts";
import type { PodValidationOptions } from "./options.ts";
import { validatePodSpec } from "./pod-spec.ts";

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
  errors: Errors,
  options: PodValidationOptions = {},
): void {
  const { metadata = {}, spec = {} as PodSpec } = template;
  if (metadata.labels !== undefined) validateLabels(metadata.labels, path.child("labels"), errors);
  if (metadata.annotations !== undefined) {
    const here = path.child("annotations");
    validateAnnotations(metadata.annotations, here, errors);
    validatePodSpecificAnnotations(metadata.annotations, spec, here, errors, options);
  }
  validatePodSpec(spec, path.child("spec"), errors, options);
  validateProfilesMatchAnnotations(template, path.child("spec"), errors);
  if (spec.ephemeralContainers?.length) {
    const detail = "ephemeral containers not allowed in pod template";
    errors.forbidden(path.child("spec").child("ephemeralContainers"), detail);
  }
}
