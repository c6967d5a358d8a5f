import type { JobSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";

/**
 * Refuses a gang larger than the Job, and a disruption mode that does not go with the policy.
 *
 * The server drops `scheduling` on create while its feature gate is off: only updates of objects that have it ask.
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
 * Refuses another kind of scheduling policy than the Job has.
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
