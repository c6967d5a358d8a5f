import type { Job, JobSpec, PodSpec, PodTemplateSpec } from "../models/index.ts";
import { each } from "../values/each.ts";
import { isEmpty } from "../values/value.ts";
import type { PullPolicy } from "./image.ts";
import { setPodSpecDefaults } from "./pod.ts";

/**
 * Sets the defaults of a Job's template and of its pod failure policy, where a missing condition status means `True`.
 *
 * @see batch/v1 SetDefaults_PodFailurePolicyOnPodConditionsPattern
 */
export function setSharedJobDefaults(spec: JobSpec, pullPolicy: PullPolicy): void {
  each(spec.podFailurePolicy?.rules, ({ onPodConditions }) => {
    each(onPodConditions, pattern => {
      pattern.status ??= "True";
    });
  });
  spec.template ??= {} as PodTemplateSpec;
  spec.template.spec ??= {} as PodSpec;
  setPodSpecDefaults(spec.template.spec, pullPolicy);
}

/**
 * Gives a Job without labels those of its template. Both then share one object, so a label added to one is in the other
 * too.
 */
export function setJobLabels(job: Job): void {
  const labels = job.spec?.template?.metadata?.labels;
  if (labels === undefined || !isEmpty(job.metadata?.labels ?? {})) return;
  job.metadata ??= {};
  job.metadata.labels = labels;
}

/**
 * Fills in, in place, the server's defaults for a decoded Job.
 *
 * @param pullPolicy chooses the pull policy of an image; a verdict does not depend on it
 * @see batch/v1 SetDefaults_Job
 * @see batch/v1 SetObjectDefaults_Job
 */
export function setJobDefaults(job: Job, pullPolicy: PullPolicy): void {
  job.spec ??= {} as JobSpec;
  const { spec } = job;
  if (spec.completions === undefined && spec.parallelism === undefined) spec.completions = 1;
  spec.parallelism ??= 1;
  spec.backoffLimit ??= spec.backoffLimitPerIndex === undefined ? 6 : 0x7fffffff;
  setJobLabels(job);
  spec.completionMode ??= "NonIndexed";
  spec.suspend ??= false;
  spec.podReplacementPolicy ??= spec.podFailurePolicy === undefined ? "TerminatingOrFailed" : "Failed";
  spec.manualSelector ??= false;
  setSharedJobDefaults(spec, pullPolicy);
}
