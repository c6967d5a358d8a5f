import type { Job, JobStatus } from "../../models/index.ts";

const hasCondition = (status: JobStatus | undefined, type: string, value: string) =>
  (status?.conditions ?? []).some(condition => condition.type === type && condition.status === value);

/**
 * Whether a Job's status says that something is so.
 *
 * @see batch/validation IsConditionTrue
 */
export function isConditionTrue(status: JobStatus | undefined, type: string): boolean {
  return hasCondition(status, type, "True");
}

/**
 * Whether a Job's status says that something is not so.
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
