import type { Job, JobSpec } from "../../models/index.ts";
import { addJobLabels } from "../../models/job-labels.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import { entry } from "../maps.ts";
import { doesNotMatch, validateLabelSelector } from "../meta/label-selector.ts";
import { validateGenerateName, validateObjectMeta } from "../meta/object-meta.ts";
import { enter, within } from "../walk.ts";
import { validateJobSpec } from "./job-spec.ts";

/**
 * Validates a new Job. It already has its defaults, its generated selector and its generated labels.
 *
 * @see batch/validation ValidateJobCreate
 * @see batch/job Validate
 */
export function validateJobCreate(job: Job, errors: Errors): void {
  const { metadata = {} } = job;
  within("metadata", metadata, errors, validateObjectMeta);
  validateGeneratedSelector(job, errors);
  validateJobSpecWithSelector(job, errors);
  validateNameAllowsCompletions(job, errors);
  if (errors.none) validateGenerateName(metadata, errors);
}

const templateLabels = "spec.template.metadata.labels";

/**
 * Checks that nobody has set the generated selector or labels to other values.
 *
 * @see batch/validation validateGeneratedSelector
 * @see core/validation ValidateHasLabel
 */
function validateGeneratedSelector({ metadata = {}, spec }: Job, errors: Errors): void {
  if (!spec || spec.manualSelector) return;
  const { uid = "", name = "" } = metadata;
  const { labels = {} } = spec.template?.metadata ?? {};
  const expected = addJobLabels({}, name, uid);
  for (const key of Object.keys(expected)) {
    const value = expected[key] as string;
    if (entry(labels, key) === value) continue;
    errors.invalid(`${templateLabels}[${key}]`, labels, `must be '${value}'`);
  }
  if (doesNotMatch(spec.selector, expected)) {
    errors.invalid("spec.selector", spec.selector, "`selector` not auto-generated", "LabelSelector");
  }
}

/**
 * Validates a Job's spec and its selector, which must match the labels of the pod template.
 *
 * @see batch/validation ValidateJobSpec
 */
export function validateJobSpecWithSelector(job: Job, errors: Errors): void {
  const spec: JobSpec = job.spec ?? {};
  const labels = spec.template?.metadata?.labels;
  within("spec", spec, errors, () => {
    validateJobSpec(spec, errors);
    if (!spec.selector) errors.required("selector");
    enter(spec, "selector", errors, validateLabelSelector);
  });
  if (doesNotMatch(spec.selector, labels)) {
    errors.invalid(templateLabels, labels, "`selector` does not match template `labels`");
  }
}

/**
 * Checks that the name followed by the last index is a valid host name.
 *
 * @see batch/validation validateNameAllowsCompletions
 */
export function validateNameAllowsCompletions({ metadata = {}, spec }: Job, errors: Errors): void {
  const { completionMode, completions = 0 } = spec ?? {};
  if (completionMode !== "Indexed" || completions <= 0) return;
  const { name = "" } = metadata;
  const host = `${name}-${completions - 1}`;
  const detail = `will not able to create pod with invalid DNS label: ${host}`;
  if (dns1123Label(host).length > 0) errors.invalid("metadata.name", name, detail);
}
