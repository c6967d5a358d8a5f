// A Job's conditions, with the controller's reasons and sentences.

import type {
  Job,
  JobCondition,
  JobSpec,
  JobStatus,
  PodFailurePolicy,
  PodFailurePolicyAction,
  PodFailurePolicyOnExitCodesRequirement,
} from "../../models/index.ts";
import { containerNames } from "../../validation/core/names.ts";
import type { LiveJob } from "../input.ts";
import { latestOf } from "../times.ts";

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

/** Returns whether a rule's requirement matches a container's exit code. Exit code 0 never matches. */
function codeMatches({ operator, values }: PodFailurePolicyOnExitCodesRequirement, code: number): boolean {
  return code !== 0 && values.includes(code) === (operator === "In");
}

/** The pod that the message of a pod failure policy names. */
interface FailedPod {
  readonly name: string;
  /** The exit code of its container; default: the first code found that fails the Job. */
  readonly exitCode?: number | undefined;
}

/** Returns the index of the first rule that matches a container's exit code, or -1. */
const firstMatch = (policy: PodFailurePolicy | undefined, container: string, code: number) =>
  (policy?.rules ?? []).findIndex(({ onExitCodes }) => {
    const name = onExitCodes?.containerName ?? container;
    return onExitCodes !== undefined && name === container && codeMatches(onExitCodes, code);
  });

const containersOf = ({ template }: JobSpec): string[] => [...containerNames(template?.spec ?? {})];

/** The end of a container, and the first rule that matches it. */
interface MatchedEnd {
  readonly container: string;
  readonly code: number;
  readonly rule: number;
}

/** Returns an end of a container to which the pod failure policy has this answer. */
function endBy(action: PodFailurePolicyAction, { spec }: Job, told?: number): MatchedEnd | undefined {
  const policy = spec.podFailurePolicy;
  const rules = policy?.rules ?? [];
  const names = containersOf(spec);
  // Containers that no rule names match the same rules, so one of them is enough.
  const named = new Set(rules.map(rule => rule.onExitCodes?.containerName));
  const first = names.find(name => !named.has(name));
  const asked = names.filter(name => name === first || named.has(name));
  const listed = rules.flatMap(rule => rule.onExitCodes?.values ?? []);
  // Codes that no rule lists match the same rules, so one of them is enough. There are enough numbers here to include one that is not 0.
  const codes = told === undefined ? new Set([...listed, ...Array(listed.length + 2).keys()]) : [told];
  for (const code of codes)
    for (const container of asked) {
      const rule = firstMatch(policy, container, code);
      if (rules[rule]?.action === action) return { container, code, rule };
    }
  return undefined;
}

/** Returns the first rule with this action that asks for a condition of the pod, or -1, and the condition. */
function conditionBy(
  action: PodFailurePolicyAction,
  { spec }: Job,
): readonly [rule: number, type: string | undefined] {
  const rules = spec.podFailurePolicy?.rules ?? [];
  const rule = rules.findIndex(one => one.action === action && one.onPodConditions?.length);
  return [rule, rules[rule]?.onPodConditions?.[0]?.type];
}

/**
 * Returns the message of the `FailJob` rule that a failed pod matches.
 *
 * @see controller/job matchPodFailurePolicy
 */
function policyMessage(job: Job, { name, exitCode }: FailedPod): string {
  const { metadata, spec } = job;
  const place = `${metadata?.namespace}/${name}`;
  const exits = ({ container, code, rule }: MatchedEnd) =>
    `Container ${container} for pod ${place} failed with exit code ${code} matching FailJob rule at index ${rule}`;
  const end = endBy("FailJob", job, exitCode);
  if (end !== undefined) return exits(end);
  if (exitCode !== undefined && spec.podFailurePolicy !== undefined)
    throw new RangeError(`exit code ${exitCode} meets no FailJob rule of the Job's podFailurePolicy first`);
  const [rule, type] = conditionBy("FailJob", job);
  if (rule >= 0) return `Pod ${place} has condition ${type} matching FailJob rule at index ${rule}`;
  // Without a matching rule there is a message too: whether the spec allows the reason is not checked.
  return exits({ container: containersOf(spec)[0] ?? "", code: exitCode ?? 1, rule: 0 });
}

/** How a container ends, or a condition of its pod. */
export type PodEnd =
  | { readonly containerName: string; readonly exitCode: number }
  | { readonly type: string };

/** Returns how a pod ends that fails its index at once, by a `FailIndex` rule, if there is such a rule. */
export function indexFailure(job: Job): PodEnd | undefined {
  const end = endBy("FailIndex", job);
  if (end !== undefined) return { containerName: end.container, exitCode: end.code };
  const [, type] = conditionBy("FailIndex", job);
  return type === undefined ? undefined : { type };
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
