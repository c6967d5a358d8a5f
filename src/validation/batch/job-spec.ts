import type { JobSpec } from "../../models/index.ts";
import { validatePodTemplateSpec } from "../core/pod-template.ts";
import type { Errors } from "../errors.ts";
import { validateDomainPrefixedPath } from "../formats/domain.ts";
import { nonnegative } from "../formats/number.ts";
import { checkOf, enter, within } from "../walk.ts";
import { validatePodFailurePolicy } from "./pod-failure-policy.ts";
import { validateSuccessPolicy } from "./success-policy.ts";

const requiresIndexed = "requires indexed completion mode";

/** The counts that may not be negative, in the order in which the server checks them. */
const checkCounts = /*@__PURE__*/ checkOf<JobSpec>({
  parallelism: nonnegative,
  completions: nonnegative,
  activeDeadlineSeconds: nonnegative,
  backoffLimit: nonnegative,
  ttlSecondsAfterFinished: nonnegative,
  backoffLimitPerIndex: nonnegative,
  maxFailedIndexes: nonnegative,
});

/**
 * Validates the spec of a Job or of a CronJob's Job template. The rules for the pod template are in `core`.
 *
 * @see batch/validation validateJobSpec
 * @see batch/validation validatePodReplacementPolicy
 */
export function validateJobSpec(spec: JobSpec, errors: Errors): void {
  checkCounts(spec, errors);
  if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined) {
    errors.required("backoffLimitPerIndex", "when maxFailedIndexes is specified");
  }
  enter(spec, "managedBy", errors, managedBy => {
    validateDomainPrefixedPath(managedBy, errors);
    errors.atMostBytes("", managedBy, 63);
  });
  validateCompletionMode(spec, errors);
  enter(spec, "podFailurePolicy", errors, validatePodFailurePolicy, spec);
  enter(spec, "successPolicy", errors, policy => {
    if (spec.completionMode === "Indexed") validateSuccessPolicy(policy, errors, spec);
    else errors.invalid("", policy, requiresIndexed, "SuccessPolicy");
  });
  const replacement = spec.podFailurePolicy ? "Failed" : "Failed TerminatingOrFailed";
  enter(spec, "podReplacementPolicy", errors, replacement);
  errors.update.validateJobScheduling?.(spec, errors);
  within("template", spec.template ?? {}, errors, validatePodTemplateSpec);
  validateRestartPolicy(spec, errors);
}

/** Validates the completion mode and the counts that depend on it. */
function validateCompletionMode(spec: JobSpec, errors: Errors): void {
  const { completionMode: mode = "NonIndexed", completions, maxFailedIndexes } = spec;
  const atMost = (name: "maxFailedIndexes" | "parallelism", max: number, bound: string | number = max) => {
    const value = spec[name];
    if (value !== undefined && value > max) {
      errors.invalid(name, value, `must be less than or equal to ${bound}`);
    }
  };
  if (mode === "NonIndexed") {
    enter(spec, "backoffLimitPerIndex", errors, () => requiresIndexed);
    enter(spec, "maxFailedIndexes", errors, () => requiresIndexed);
  } else if (mode !== "Indexed") {
    errors.notSupported("completionMode", mode, ["NonIndexed", "Indexed"]);
  } else {
    if (completions === undefined) errors.required("completions", "when completion mode is Indexed");
    // These limits keep the lists of indexes in the Job's status short.
    atMost("parallelism", 100000, "100000 when completion mode is Indexed");
    atMost("maxFailedIndexes", completions ?? Infinity, "completions");
    atMost("maxFailedIndexes", 100000);
    // The limits are lower if there are more completions and failures are counted per index.
    if ((completions ?? 0) <= 100000 || spec.backoffLimitPerIndex === undefined) return;
    if (maxFailedIndexes === undefined) {
      errors.required("maxFailedIndexes", "must be specified when completions is above 100000");
    }
    const bound = "10000 when completions are above 100000 and used with backoff limit per index";
    atMost("parallelism", 10000, bound);
    atMost("maxFailedIndexes", 10000, bound);
  }
}

/** Validates the restart policy: never `Always`, and only `Never` with a pod failure policy. */
function validateRestartPolicy(spec: JobSpec, errors: Errors): void {
  const policy: string = spec.template?.spec?.restartPolicy ?? "";
  if (policy === "Never" || (policy === "OnFailure" && !spec.podFailurePolicy)) return;
  const place = "template.spec.restartPolicy";
  if (policy === "Always") errors.required(place, 'valid values: "OnFailure", "Never"');
  else if (policy === "OnFailure") {
    errors.invalid(place, policy, 'only "Never" is supported when podFailurePolicy is specified');
  } else errors.notSupported(place, policy, ["OnFailure", "Never"]);
}
