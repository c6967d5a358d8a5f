import type { Job } from "../../models/index.ts";
import type { PodValidationOptions } from "../core/options.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import { pathSegment } from "../formats/key.ts";
import { selectorMatches, validateLabelSelector } from "../meta/label-selector.ts";
import { validateNames, validateObjectMeta } from "../meta/object-meta.ts";
import { Path } from "../path.ts";
import { validateJobSpec } from "./job-spec.ts";

/** The labels that tie pods to their Job, each with its legacy name first. */
const uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"] as const;
const nameLabels = ["job-name", "batch.kubernetes.io/job-name"] as const;

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
  if (errors.none) validateNames(meta, pathSegment, metadata, errors);
}

/**
 * Refuses a Job whose generated selector or labels were set otherwise by hand.
 *
 * @see batch/validation validateGeneratedSelector
 * @see core/validation ValidateHasLabel
 */
function validateGeneratedSelector({ metadata = {}, spec }: Job, errors: Errors): void {
  if (spec?.manualSelector === true || !spec?.selector) return;
  const { uid = "", name = "" } = metadata;
  const labels = spec.template?.metadata?.labels ?? {};
  const template = new Path("spec").child("template").child("metadata").child("labels");
  if (uid === "") errors.required(new Path("metadata").child("uid"));
  const expected: Record<string, string> = {};
  for (const i of [0, 1] as const) {
    expected[uidLabels[i]] = uid;
    expected[nameLabels[i]] = name;
  }
  for (const key of [uidLabels[0], nameLabels[0], uidLabels[1], nameLabels[1]]) {
    const detail = `must be '${expected[key]}'`;
    if (!Object.hasOwn(labels, key)) errors.required(template.key(key), detail);
    else if (labels[key] !== expected[key]) errors.invalid(template.key(key), labels, detail);
  }
  if (selectorMatches(spec.selector, expected) === false) {
    errors.invalid(new Path("spec").child("selector"), spec.selector, "`selector` not auto-generated");
  }
}

/**
 * Refuses a spec, a malformed selector and one that does not select the template's pods.
 *
 * @see batch/validation ValidateJobSpec
 */
export function validateJobSpecWithSelector(job: Job, errors: Errors, options?: PodValidationOptions): void {
  const spec = job.spec ?? {};
  const path = new Path("spec");
  validateJobSpec(spec, path, errors, options);
  const place = path.child("selector");
  if (!spec.selector) errors.required(place);
  else validateLabelSelector(spec.selector, place, errors, options?.allowInvalidLabelValueInSelector);
  const labels = spec.template?.metadata?.labels;
  if (selectorMatches(spec.selector, labels) === false) {
    const labelsPath = path.child("template").child("metadata").child("labels");
    errors.invalid(labelsPath, labels, "`selector` does not match template `labels`");
  }
}

/**
 * Refuses a name that makes no host name when the last index is put behind it.
 *
 * @see batch/validation validateNameAllowsCompletions
 */
export function validateNameAllowsCompletions({ metadata = {}, spec }: Job, errors: Errors): void {
  if (spec?.completionMode !== "Indexed" || !spec.completions || spec.completions < 0) return;
  const { name = "" } = metadata;
  const host = `${name}-${spec.completions - 1}`;
  if (dns1123Label(host).length === 0) return;
  const detail = `will not able to create pod with invalid DNS label: ${host}`;
  errors.invalid(new Path("metadata").child("name"), name, detail);
}
