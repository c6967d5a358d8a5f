import type { JobSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";

/**
 * Checks that a gang is not larger than the Job, and that the disruption mode fits the scheduling policy.
 *
 * On create the server drops `scheduling` while its feature gate is off. The rules apply only when an object that has
 * it is updated.
 *
 * @see batch/validation validateGangMinCount
 * @see batch/validation gangMinCountExceedsParallelism
 * @see batch/validation validateJobScheduling
 * @see api/job WorkloadInput
 * @see api/job WorkloadItemForJob
 * @see api/job defaultMinCountForJob
 * @see schedulingv1/workloadbuilder validateDisruptionModeCompatibleWithSchedulingPolicy
 */
export function validateJobScheduling({ scheduling, parallelism = 1 }: JobSpec, errors: Errors): void {
  const { schedulingPolicy: policy, disruptionMode: mode } = scheduling ?? {};
  const minCount = policy?.gang?.minCount;
  if (minCount !== undefined && minCount > parallelism) {
    const detail = `must not be greater than parallelism (${parallelism})`;
    errors.invalid("scheduling.schedulingPolicy.gang.minCount", minCount, detail);
  }
  const basic = policy?.basic !== undefined || policy?.gang === undefined;
  if (basic && mode?.all !== undefined && mode.single === undefined) {
    const detail = "the disruptionMode `all` is not supported with the Basic scheduling policy";
    errors.invalid("scheduling.disruptionMode", "", detail);
  }
}

/**
 * Checks that the kind of scheduling policy (basic or gang) has not changed.
 *
 * @see batch/validation validateJobSchedulingUpdate
 */
export function validateJobSchedulingUpdate(spec: JobSpec, old: JobSpec, errors: Errors): void {
  const [policy, oldPolicy] = [spec.scheduling?.schedulingPolicy, old.scheduling?.schedulingPolicy];
  if (!policy || !oldPolicy || (policy.basic === undefined) === (oldPolicy.basic === undefined)) return;
  const detail =
    "the basic/gang policy variant is immutable after creation; only schedulingPolicy.gang.minCount may be updated";
  errors.invalid("scheduling.schedulingPolicy", null, detail);
}
