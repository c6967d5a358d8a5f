import type { Job, JobSpec, PodFailurePolicyRule, SuccessPolicyRule } from "jobwright";
import type { Random } from "../generate/random.ts";

/** Returns some of the numbers below `end`, at least one. */
function someOf(random: Random, end: number): number[] {
  const chosen = Array.from({ length: end }, (_, i) => i).filter(() => random.chance(0.6));
  return chosen.length === 0 ? [0] : chosen;
}

function successRule(random: Random, completions: number): SuccessPolicyRule {
  const indexes = someOf(random, completions);
  const succeededIndexes = indexes.join(",");
  return random.pick<SuccessPolicyRule>([
    { succeededCount: 1 + random.below(completions) },
    { succeededIndexes },
    { succeededIndexes, succeededCount: 1 + random.below(indexes.length) },
  ]);
}

function failureRules(random: Random, isPerIndex: boolean): PodFailurePolicyRule[] {
  const actions = ["Ignore", "FailJob", "Count", ...(isPerIndex ? ["FailIndex" as const] : [])] as const;
  const byCode = random.chance(0.7) && {
    action: random.pick(actions),
    onExitCodes: {
      operator: random.pick(["In", "NotIn"] as const),
      values: [1 + random.below(2), 42],
      ...(random.chance(0.3) && { containerName: "a" }),
    },
  };
  // Of two rules that fail the Job, fixtures show the one for exit codes.
  const others = byCode && byCode.action === "FailJob" ? actions.filter(one => one !== "FailJob") : actions;
  const byCondition = random.chance(0.5) && {
    action: random.pick(others),
    onPodConditions: [{ type: "DisruptionTarget", status: "True" as const }],
  };
  return [byCondition, byCode].filter(rule => rule !== false);
}

function indexedSpec(random: Random): Omit<JobSpec, "template"> {
  const completions = 1 + random.below(6);
  return {
    completionMode: "Indexed",
    completions,
    parallelism: 1 + random.below(6),
    ...(random.chance(0.6) && {
      backoffLimitPerIndex: random.below(3),
      ...(random.chance(0.5) && { maxFailedIndexes: random.below(completions + 1) }),
    }),
    ...(random.chance(0.4) && {
      successPolicy: {
        rules: Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => successRule(random, completions)),
      },
    }),
  };
}

/** Returns a small Job with some of the fields that its controller looks at. */
export function randomJob(random: Random, name: string): Job {
  const spec: Omit<JobSpec, "template"> = random.chance(0.5)
    ? indexedSpec(random)
    : {
        ...(random.chance(0.7) && { completions: random.below(5) }),
        ...(random.chance(0.8) && { parallelism: random.below(5) }),
      };
  const restartPolicy = random.pick(["Never", "Never", "OnFailure"] as const);
  const rules =
    restartPolicy === "Never" && random.chance(0.5)
      ? failureRules(random, spec.backoffLimitPerIndex !== undefined)
      : [];
  return {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name, namespace: "default" },
    spec: {
      ...spec,
      ...(random.chance(0.6) && { backoffLimit: random.below(5) }),
      ...(random.chance(0.25) && { activeDeadlineSeconds: 60 + random.below(2000) }),
      ...(rules.length > 0 && { podFailurePolicy: { rules } }),
      ...(random.chance(0.3) && {
        podReplacementPolicy:
          rules.length > 0 ? "Failed" : random.pick(["Failed", "TerminatingOrFailed"] as const),
      }),
      ...(random.chance(0.2) && { suspend: true }),
      template: {
        spec: {
          restartPolicy,
          containers: ["a", "b"].slice(0, random.chance(0.2) ? 2 : 1).map(name => ({ name, image: "perl" })),
        },
      },
    },
  };
}
