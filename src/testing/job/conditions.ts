// A Job's conditions, with the controller's reasons and sentences.

import type { Job, JobCondition, JobStatus } from "../../models/index.ts";
import type { LiveJob } from "../input.ts";
import { latestOf } from "../times.ts";
import { type FailedPod, policyMessage } from "./policy.ts";

/** The reason why a Job fails: the `reason` of its conditions. */
export type FailureReason =
  | "BackoffLimitExceeded"
  | "DeadlineExceeded"
  | "PodFailurePolicy"
  | "FailedIndexes"
  | "MaxFailedIndexesExceeded";

/** The controller's messages. The message of a pod failure policy differs for each pod. */
const failureMessages: Record<Exclude<FailureReason, "PodFailurePolicy">, string> = {
  BackoffLimitExceeded: "Job has reached the specified backoff limit",
  DeadlineExceeded: "Job was active longer than specified deadline",
  FailedIndexes: "Job has failed indexes",
  MaxFailedIndexesExceeded: "Job has exceeded the specified maximal number of failed indexes",
};

export const failureReasons: readonly string[] = [...Object.keys(failureMessages), "PodFailurePolicy"];

/** Returns whether the controller fails Jobs for this reason. */
export const isReason = (reason: string): reason is FailureReason => failureReasons.includes(reason);

export const completionsReached = [
  "CompletionsReached",
  "Reached expected number of succeeded pods",
] as const;
export const jobSuspended = ["JobSuspended", "Job suspended"] as const;
export const jobResumed = ["JobResumed", "Job resumed"] as const;

type Type = "Suspended" | "SuccessCriteriaMet" | "Complete" | "FailureTarget" | "Failed";

/** Returns the condition of this type if it is true. */
export function trueCondition(status: JobStatus | undefined, type: Type): JobCondition | undefined {
  return status?.conditions?.find(condition => condition.type === type && condition.status === "True");
}

/** Returns the condition that ended the Job, if it has ended. */
export const endCondition = (status: JobStatus | undefined): JobCondition | undefined =>
  trueCondition(status, "Complete") ?? trueCondition(status, "Failed");

/** Returns the condition with which the Job's end became certain, before or as it ended. */
export const certainEnd = (status: JobStatus | undefined): JobCondition | undefined =>
  trueCondition(status, "FailureTarget") ??
  trueCondition(status, "SuccessCriteriaMet") ??
  endCondition(status);

/**
 * Returns the conditions with one set. It replaces a condition of its type, in the same place, if the two differ. If there is none of its
 * type, it is added only if it is true.
 *
 * @see controller/job ensureJobConditionStatus
 */
export function withCondition(
  conditions: readonly JobCondition[] | undefined,
  type: Type,
  status: "True" | "False",
  [reason, message]: readonly [reason: string, message: string],
  at: string,
): JobCondition[] {
  const list = [...(conditions ?? [])];
  const condition = { type, status, lastProbeTime: at, lastTransitionTime: at, reason, message };
  const index = list.findIndex(one => one.type === type);
  if (index < 0) {
    if (status === "True") list.push(condition);
  } else if (
    ["status", "reason", "message"].some(key => list[index]?.[key as "status"] !== condition[key as "status"])
  ) {
    list[index] = condition;
  }
  return list;
}

/** Returns the reason and the message of a failure. */
export function failureWords(job: Job, reason: FailureReason, pod: FailedPod): readonly [string, string] {
  return [reason, reason === "PodFailurePolicy" ? policyMessage(job, pod) : failureMessages[reason]];
}

/** Returns the latest time that the Job contains. */
export function latest({ metadata, status }: LiveJob): Date {
  const times = (status.conditions ?? []).map(condition => condition.lastTransitionTime);
  return latestOf([metadata.creationTimestamp, status.startTime, ...times]);
}
