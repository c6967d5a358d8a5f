// What a pod failure policy says about pods, and how a pod ends of which it says something.

import type {
  Job,
  JobSpec,
  PodFailurePolicyAction,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyOnPodConditionsPattern,
} from "../../models/index.ts";
import { containerNames } from "../../validation/core/item-names.ts";

/** How a pod ends: the exit code of one container, unless none has failed, and a condition if it has one. */
export interface PodEnd {
  readonly containerName: string;
  readonly exitCode?: number;
  readonly condition?: Required<PodFailurePolicyOnPodConditionsPattern>;
}

/** The end of a pod, and the first rule that matches it. */
interface MatchedEnd extends PodEnd {
  readonly rule: number;
}

const rulesOf = ({ spec }: Job) => spec.podFailurePolicy?.rules ?? [];

const containersOf = ({ template }: JobSpec): string[] => [...containerNames(template?.spec ?? {})];

/** Returns whether a rule's requirement matches a container's exit code. Exit code 0 never matches. A live Job may have no `values`. */
const codeMatches = ({ operator, values }: PodFailurePolicyOnExitCodesRequirement, code = 0): boolean =>
  code !== 0 && (values ?? []).includes(code) === (operator === "In");

/** Returns the position of the first rule that matches the end, or -1. Each rule asks either for exit codes or for conditions. */
const firstMatch = (job: Job, { containerName, exitCode, condition }: PodEnd): number =>
  rulesOf(job).findIndex(({ onExitCodes, onPodConditions = [] }) =>
    onExitCodes === undefined
      ? onPodConditions.some(({ type, status }) => type === condition?.type && status === condition.status)
      : (onExitCodes.containerName ?? containerName) === containerName && codeMatches(onExitCodes, exitCode),
  );

/**
 * Returns exit codes for all that rules can tell apart: those that they list, and more. Codes that no rule lists match the same rules, so
 * one of them is enough; there are enough numbers here to include one that is not 0.
 */
function codesOf(job: Job): Set<number> {
  const listed = rulesOf(job).flatMap(rule => rule.onExitCodes?.values ?? []);
  return new Set([...listed, ...Array(listed.length + 2).keys()]);
}

/** Returns exit codes of which the policy may say different things: 1 first, which is the usual one. */
export const failureCodes = (job: Job): number[] =>
  [...new Set([1, ...codesOf(job)])].filter(code => code !== 0);

/** Yields the ends that differ for the rules: those without a condition first. */
function* endsOf(job: Job, told?: number): Generator<PodEnd> {
  const names = containersOf(job.spec);
  // Containers that no rule names match the same rules, so one of them is enough.
  const named = new Set(rulesOf(job).map(rule => rule.onExitCodes?.containerName));
  const first = names.find(name => !named.has(name));
  const asked = names.filter(name => name === first || named.has(name));
  const codes = told === undefined ? codesOf(job) : [told];
  for (const exitCode of codes) for (const containerName of asked) yield { containerName, exitCode };
  if (told !== undefined) return;
  const [containerName = ""] = names;
  const conditions = rulesOf(job).flatMap(({ onPodConditions = [] }) =>
    onPodConditions.map(({ type, status = "True" as const }) => ({ type, status })),
  );
  for (const condition of conditions) {
    for (const exitCode of failureCodes(job)) yield { containerName, exitCode, condition };
    yield { containerName, condition };
  }
}

/** Returns an end to which the pod failure policy has this answer. */
function endBy(action: PodFailurePolicyAction, job: Job, told?: number): MatchedEnd | undefined {
  for (const end of endsOf(job, told)) {
    const rule = firstMatch(job, end);
    if (rulesOf(job)[rule]?.action === action) return { ...end, rule };
  }
  return undefined;
}

/** Returns an end with this condition that a rule matches first, if there is one. */
export function endByCondition(job: Job, rule: number, type: string): PodEnd | undefined {
  for (const end of endsOf(job))
    if (end.condition?.type === type && firstMatch(job, end) === rule) return end;
  return undefined;
}

/** The pod that the message of a pod failure policy names. */
export interface FailedPod {
  readonly name: string;
  /** The exit code of its container; default: the first code found that fails the Job. */
  readonly exitCode?: number | undefined;
}

/**
 * Returns the message of the `FailJob` rule that a failed pod matches.
 *
 * @see controller/job matchPodFailurePolicy
 */
export function policyMessage(job: Job, { name, exitCode }: FailedPod): string {
  const place = `${job.metadata?.namespace}/${name}`;
  const end = endBy("FailJob", job, exitCode);
  if (end === undefined && exitCode !== undefined && job.spec.podFailurePolicy !== undefined)
    throw new RangeError(`exit code ${exitCode} meets no FailJob rule of the Job's podFailurePolicy first`);
  // Without a matching rule there is a message too: whether the spec allows the reason is not checked.
  const {
    containerName = containersOf(job.spec)[0],
    exitCode: code = exitCode ?? 1,
    condition,
    rule = 0,
  } = end ?? {};
  return condition === undefined
    ? `Container ${containerName} for pod ${place} failed with exit code ${code} matching FailJob rule at index ${rule}`
    : `Pod ${place} has condition ${condition.type} matching FailJob rule at index ${rule}`;
}

/** Returns how a pod ends that fails its index at once, by a `FailIndex` rule, if there is such a rule. */
export const indexFailure = (job: Job): PodEnd | undefined => endBy("FailIndex", job);

/** Returns whether the policy counts this failure, and does nothing else. */
export function isCounted(job: Job, end: PodEnd): boolean {
  const { action = "Count" } = rulesOf(job)[firstMatch(job, end)] ?? {};
  return action === "Count";
}
