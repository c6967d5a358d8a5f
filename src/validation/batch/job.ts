import type { Job } from "../../models/index.ts";
import { addJobLabels } from "../../models/job-labels.ts";
import { entry } from "../core/faults.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import { selectorMatches, validateLabelSelector } from "../meta/label-selector.ts";
import { validateGenerateName, validateObjectMeta } from "../meta/object-meta.ts";
import { Path } from "../path.ts";
import { type JobValidationOptions, validateJobSpec } from "./job-spec.ts";

/**
 * Refuses a Job that cannot be created. The Job has its defaults, its generated selector and its generated labels.
 *
 * @see batch/validation ValidateJobCreate
 * @see batch/job Validate
 */
export function validateJobCreate(job: Job, errors: Errors): void {
  const meta = job.metadata ?? {};
  const metadata = new Path("metadata");
  validateObjectMeta(meta, metadata, errors);
  validateGeneratedSelector(job, errors);
  validateJobSpecWithSelector(job, errors);
  validateNameAllowsCompletions(job, errors);
  if (errors.none) validateGenerateName(meta, metadata, errors);
}

/**
 * Refuses a Job whose generated selector or labels were set otherwise by hand.
 *
 * @see batch/validation validateGeneratedSelector
 * @see core/validation ValidateHasLabel
 */
function validateGeneratedSelector({ metadata = {}, spec }: Job, errors: Errors): void {
  if (spec?.manualSelector || !spec?.selector) return;
  const { uid = "", name = "" } = metadata;
  const { labels = {} } = spec.template?.metadata ?? {};
  if (uid === "") errors.required(new Path("metadata").child("uid"));
  const expected = addJobLabels({}, name, uid);
  for (const [key, value] of Object.entries(expected)) {
    if (entry(labels, key) === value) continue;
    const place = templateLabels().key(key);
    const detail = `must be '${value}'`;
    if (Object.hasOwn(labels, key)) errors.invalid(place, labels, detail);
    else errors.required(place, detail);
  }
  if (selectorMatches(spec.selector, expected) === false) {
    errors.invalid(new Path("spec").child("selector"), spec.selector, "`selector` not auto-generated");
  }
}

const templateLabels = () => new Path("spec").child("template").child("metadata").child("labels");

/**
 * Refuses a spec, a malformed selector and one that does not select the template's pods.
 *
 * @see batch/validation ValidateJobSpec
 */
export function validateJobSpecWithSelector(job: Job, errors: Errors, options?: JobValidationOptions): void {
  const spec = job.spec ?? {};
  const path = new Path("spec");
  validateJobSpec(spec, path, errors, options);
  const place = path.child("selector");
  if (!spec.selector) errors.required(place);
  else validateLabelSelector(spec.selector, place, errors, options?.allowInvalidLabelValueInSelector);
  const labels = spec.template?.metadata?.labels;
  if (selectorMatches(spec.selector, labels) === false) {
    errors.invalid(templateLabels(), labels, "`selector` does not match template `labels`");
  }
}

/**
 * Refuses a name that makes no host name when the last index is put behind it.
 *
 * @see batch/validation validateNameAllowsCompletions
 */
export function validateNameAllowsCompletions({ metadata = {}, spec }: Job, errors: Errors): void {
  const { completionMode, completions = 0 } = spec ?? {};
  if (completionMode !== "Indexed" || completions <= 0) return;
  const { name = "" } = metadata;
  const host = `${name}-${completions - 1}`;
  if (dns1123Label(host).length === 0) return;
  const detail = `will not able to create pod with invalid DNS label: ${host}`;
  errors.invalid(new Path("metadata").child("name"), name, detail);
}
