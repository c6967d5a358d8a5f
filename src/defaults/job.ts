import type { Job, JobSpec, PodSpec, PodTemplateSpec } from "../models/index.ts";
import { each } from "../values/each.ts";
import { isEmpty } from "../values/value.ts";
import type { PullPolicy } from "./image.ts";
import { setPodSpecDefaults } from "./pod.ts";

/**
 * Rules without a condition's status mean `True`.
 *
 * @see batch/v1 SetDefaults_PodFailurePolicyOnPodConditionsPattern
 */
export function setTemplateDefaults(spec: JobSpec, pullPolicy: PullPolicy): void {
  each(spec.podFailurePolicy?.rules, ({ onPodConditions }) => {
    each(onPodConditions, pattern => {
      pattern.status ??= "True";
    });
  });
  spec.template ??= {} as PodTemplateSpec;
  spec.template.spec ??= {} as PodSpec;
  setPodSpecDefaults(spec.template.spec, pullPolicy);
}

/** Gives a Job without labels those of its template: the same ones, so that what is added to the one is in the other. */
export function setJobLabels(job: Job): void {
  const labels = job.spec?.template?.metadata?.labels;
  if (labels === undefined || !isEmpty(job.metadata?.labels ?? {})) return;
  job.metadata ??= {};
  job.metadata.labels = labels;
}

/**
 * Fills in, in place, what the server fills in for a Job that it decoded.
 *
 * @param pullPolicy what is done about images: a verdict does not depend on it
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
  setTemplateDefaults(spec, pullPolicy);
}
