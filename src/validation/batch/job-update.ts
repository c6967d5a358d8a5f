import { Path } from "../../faults/path.ts";
import type { Container, Job, JobSpec, PodSpec, PodTemplateSpec } from "../../models/index.ts";
import { changesBetween } from "../changes.ts";
import { addImmutable, type Errors, type UpdateRules } from "../errors.ts";
import { validateKubeFinalizerNames } from "../meta/object-meta.ts";
import { validateImmutableScalar, validateObjectMetaUpdate } from "../meta/object-meta-update.ts";
import { within } from "../walk.ts";
import { isConditionTrue } from "./conditions.ts";
import { validateJobSpecDeclaratively } from "./declarative.ts";
import { validateJobSpecWithSelector, validateNameAllowsCompletions } from "./job.ts";
import { validateJobScheduling, validateJobSchedulingUpdate } from "./scheduling.ts";

/**
 * Validates an update of a Job. Both Jobs have their defaults, and the new one already has the fields that the server
 * takes over from the old one (status, generation, times).
 *
 * @param rules how the update is validated differently because of what the old pod template and selector have
 * @see batch/validation ValidateJobUpdate
 * @see batch/job ValidateUpdate
 */
export function validateJobUpdate(job: Job, old: Job, errors: Errors, rules: UpdateRules): void {
  errors.update = { ...rules, validateJobScheduling };
  const { metadata = {} } = job;
  within("metadata", metadata, errors, validateObjectMetaUpdate, old.metadata ?? {});
  within("metadata", metadata, errors, validateKubeFinalizerNames);
  validateJobSpecWithSelector(job, errors);
  within("spec", job.spec ?? {}, errors, validateJobSpecUpdate, old);
  validateNameAllowsCompletions(job, errors);
  within("spec", job.spec, errors, validateJobSpecDeclaratively, old.spec);
}

/**
 * Checks that the immutable fields of a Job's spec have not changed.
 *
 * @see batch/validation ValidateJobSpecUpdate
 * @see batch/validation validateCompletions
 */
function validateJobSpecUpdate(spec: JobSpec, errors: Errors, old: Job): void {
  const oldSpec: JobSpec = old.spec ?? {};
  const scalar = (name: "completions" | "completionMode" | "backoffLimitPerIndex" | "managedBy") =>
    validateImmutableScalar(name, spec[name], oldSpec[name], errors, true);
  const struct = (name: "selector" | "podFailurePolicy" | "successPolicy", type: string) =>
    validateImmutable(name, type, spec[name], oldSpec[name], errors);
  if (spec.completionMode !== "Indexed") scalar("completions");
  else if (
    spec.completions !== undefined &&
    spec.completions !== oldSpec.completions &&
    spec.completions !== spec.parallelism
  ) {
    const detail = "can only be modified in tandem with spec.parallelism";
    errors.invalid("completions", spec.completions, detail);
  }
  struct("selector", "LabelSelector");
  validatePodTemplateUpdate(spec.template ?? {}, old, errors);
  scalar("completionMode");
  struct("podFailurePolicy", "PodFailurePolicy");
  scalar("backoffLimitPerIndex");
  scalar("managedBy");
  struct("successPolicy", "SuccessPolicy");
  validateJobSchedulingUpdate(spec, oldSpec, errors);
}

/** Checks that a struct has not changed. */
function validateImmutable(
  field: string,
  type: string,
  value: object | undefined,
  old: object | undefined,
  errors: Errors,
): void {
  const changes = changesBetween(type, old, value, new Path(errors.pathOf(field)));
  // The start of a template in Go's field names would fill the message with nothing useful, so it is shown as in the
  // API.
  const told = field.startsWith("template") ? "" : type;
  if (changes.length > 0) addImmutable(errors, field, value, changes, told);
}

/**
 * Whether a Job's pod template may still change: the Job is suspended, has no active pod, and has either never started
 * or been suspended since.
 *
 * @see batch/job shouldAllowMutablePodTemplate
 */
function allowsMutablePodTemplate({ spec, status }: Job): boolean {
  if (spec?.suspend !== true || status?.active) return false;
  return status?.startTime === undefined || isConditionTrue(status, "Suspended");
}

/**
 * Checks that the template has not changed. A suspended Job without pods may still change where its pods are scheduled,
 * their labels and annotations, and the resources of their containers.
 *
 * @see batch/validation validatePodTemplateUpdate
 */
function validatePodTemplateUpdate(template: PodTemplateSpec, old: Job, errors: Errors): void {
  const oldTemplate: PodTemplateSpec = old.spec?.template ?? {};
  if (!allowsMutablePodTemplate(old)) {
    validateImmutable("template", "PodTemplateSpec", template, oldTemplate, errors);
    return;
  }
  const spec = template.spec ?? ({} as PodSpec);
  const oldSpec = oldTemplate.spec ?? ({} as PodSpec);
  validateImmutable("template.spec", "PodSpec", spec, withMutable(spec, oldSpec), errors);
}

/**
 * Returns the old pod spec with all mutable fields taken from the new one.
 *
 * @see batch/validation validatePodResourceUpdatesOnly
 */
function withMutable(spec: PodSpec, old: PodSpec): PodSpec {
  const { podAffinity, podAntiAffinity } = old.affinity ?? {};
  const { affinity, nodeSelector, tolerations, schedulingGates } = spec;
  const hasOther = podAffinity !== undefined || podAntiAffinity !== undefined;
  const nodeAffinity = affinity?.nodeAffinity;
  const { affinity: _, ...rest } = old;
  return {
    ...rest,
    ...((hasOther || affinity) && {
      affinity: {
        ...(podAffinity && { podAffinity }),
        ...(podAntiAffinity && { podAntiAffinity }),
        ...(nodeAffinity && { nodeAffinity }),
      },
    }),
    nodeSelector: nodeSelector ?? {},
    tolerations: tolerations ?? [],
    schedulingGates: schedulingGates ?? [],
    containers: withResources(spec.containers, old.containers),
    initContainers: withResources(spec.initContainers, old.initContainers),
  };
}

/** Returns the old containers with the resources of the new ones, if both lists have the same length and names. */
function withResources(containers: readonly Container[] = [], old: readonly Container[] = []): Container[] {
  if (containers.length !== old.length) return [...old];
  return old.map((container, i) => {
    const { name, resources = {} } = containers[i] as Container;
    return container.name === name ? { ...container, resources } : container;
  });
}
