import type { Job, JobStatus } from "../../models/index.ts";

const hasCondition = (status: JobStatus | undefined, type: string, value: string) =>
  (status?.conditions ?? []).some(condition => condition.type === type && condition.status === value);

/**
 * Whether a Job has a condition of this type with status `True`.
 *
 * @see batch/validation IsConditionTrue
 */
export function isConditionTrue(status: JobStatus | undefined, type: string): boolean {
  return hasCondition(status, type, "True");
}

/**
 * Whether a Job has a condition of this type with status `False`.
 *
 * @see batch/validation IsConditionFalse
 */
export function isConditionFalse(status: JobStatus | undefined, type: string): boolean {
  return hasCondition(status, type, "False");
}

/**
 * Whether a Job is complete or has failed.
 *
 * @see batch/validation IsJobFinished
 */
export const isJobFinished = ({ status }: Job): boolean =>
  isConditionTrue(status, "Complete") || isConditionTrue(status, "Failed");
