import type { JobSpec } from "../../models/index.ts";
import { semanticEqual } from "../changes.ts";
import { validateEvictionResponders } from "../core/eviction-responders.ts";
import { addDeclared, type Errors } from "../errors.ts";
import { within } from "../walk.ts";

/**
 * Applies the server's generated rules for the spec of an updated Job.
 *
 * Most generated rules are in their trial phase, so the handwritten ones apply instead. The rules here are for fields
 * whose feature gates are off. The server drops such a field unless the old object has it, so a create never needs
 * these rules.
 *
 * @see batch/v1 Validate_Job
 * @see batch/v1 Validate_JobSpec
 * @see batch/v1 Validate_JobTemplateSpec
 * @see api/validate IfOption
 * @see api/validate ForbiddenPointer
 * @see api/validate UpdatePointer
 */
export function validateJobSpecDeclaratively(
  spec: JobSpec = {} as JobSpec,
  errors: Errors,
  old: JobSpec = {} as JobSpec,
): void {
  const [responders = [], oldResponders] = [spec, old].map(
    ({ template }) => template?.spec?.evictionResponders,
  );
  if (oldResponders?.length) {
    const place = "template.spec.evictionResponders";
    within(place, responders, errors, validateEvictionResponders, oldResponders);
  }
  if (old.scheduling === undefined) return;
  if (spec.scheduling === undefined) {
    addDeclared(errors, "FieldValueInvalid", "scheduling", null, "field cannot be cleared once set");
  } else if (!semanticEqual("JobSchedulingConfiguration", spec.scheduling, old.scheduling)) {
    addDeclared(errors, "FieldValueForbidden", "scheduling", "", "");
  }
}
