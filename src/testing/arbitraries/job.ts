import * as fc from "fast-check";
import type {
  CronJob,
  Job,
  JobSpec,
  ObjectMeta,
  PodFailurePolicyRule,
  SuccessPolicyRule,
} from "../../models/index.ts";
import { countOf, readIndexes, writeIndexes } from "../job/indexes.ts";
import { podTemplate } from "./pod.ts";
import { annotations, crossShrink, label, labels, some } from "./text.ts";

/** The fields that say how much a Job has to do. */
type Work = Partial<
  Pick<
    JobSpec,
    | "parallelism"
    | "completions"
    | "completionMode"
    | "backoffLimitPerIndex"
    | "maxFailedIndexes"
    | "successPolicy"
  >
>;

const anyNumber = (): fc.Arbitrary<Work> =>
  some<Work>({
    parallelism: fc.nat(100),
    completions: fc.nat(1000),
    completionMode: fc.constant("NonIndexed"),
  });

/** Generates the numbers from which `ruleOf` makes a rule that the Job's indexes can meet. */
const successRule = () =>
  fc.tuple(fc.array(fc.nat(), { maxLength: 5 }), fc.nat(), fc.constantFrom("count", "indexes", "both"));

function ruleOf(
  completions: number,
  [some, number, which]: readonly [number[], number, string],
): SuccessPolicyRule {
  const indexes = readIndexes(completions === 0 ? [] : some.map(index => index % completions));
  if (which === "count" || indexes.length === 0) return { succeededCount: number % (completions + 1) };
  const succeededIndexes = writeIndexes(indexes);
  if (which === "indexes") return { succeededIndexes };
  return { succeededIndexes, succeededCount: number % (countOf(indexes) + 1) };
}

const indexed = (): fc.Arbitrary<Work> =>
  fc
    .tuple(
      fc.nat(1000),
      some<Work & { failures: number; rules: (readonly [number[], number, string])[] }>({
        parallelism: fc.nat(1000),
        backoffLimitPerIndex: fc.nat(10),
        failures: fc.nat(),
        rules: fc.array(successRule(), { minLength: 1, maxLength: 3 }),
      }),
    )
    .map(([completions, { failures, rules, ...rest }]) => ({
      completionMode: "Indexed",
      completions,
      ...rest,
      ...(failures !== undefined &&
        rest.backoffLimitPerIndex !== undefined && { maxFailedIndexes: failures % (completions + 1) }),
      ...(rules && { successPolicy: { rules: rules.map(rule => ruleOf(completions, rule)) } }),
    }));

const failureRule = (): fc.Arbitrary<PodFailurePolicyRule> => {
  const action = fc.constantFrom(
    "FailJob" as const,
    "Ignore" as const,
    "Count" as const,
    "FailIndex" as const,
  );
  const values = fc
    .uniqueArray(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 4 })
    .map(values => values.sort((a, b) => a - b));
  const codes = fc
    .tuple(fc.constantFrom("In" as const, "NotIn" as const), values)
    .map(([operator, values]) => ({ onExitCodes: { operator, values } }));
  const conditions = fc
    .constantFrom("True" as const, "False" as const, "Unknown" as const)
    .map(status => ({ onPodConditions: [{ type: "DisruptionTarget" as const, status }] }));
  return fc
    .tuple(action, fc.oneof(crossShrink, codes, conditions))
    .map(([action, test]) => ({ action, ...test }));
};

type Extras = Omit<Partial<JobSpec>, "template" | "podReplacementPolicy"> & {
  failureRules?: PodFailurePolicyRule[];
  replaceAll?: boolean;
};

const extras = () =>
  some<Extras>({
    backoffLimit: fc.nat(20),
    activeDeadlineSeconds: fc.nat(100000),
    ttlSecondsAfterFinished: fc.nat(100000),
    suspend: fc.boolean(),
    manualSelector: fc.constant(false),
    managedBy: fc.constantFrom("acme.io/foo", "kubernetes.io/job-controller"),
    failureRules: fc.array(failureRule(), { minLength: 1, maxLength: 3 }),
    replaceAll: fc.boolean(),
  });

/** Generates a Job's spec that breaks no rule. */
const jobSpec = (): fc.Arbitrary<JobSpec> =>
  fc
    .tuple(podTemplate(), fc.oneof(crossShrink, anyNumber(), indexed()), extras())
    .map(([template, work, { failureRules, replaceAll, ...rest }]) => {
      const policy = failureRules !== undefined && template.spec?.restartPolicy === "Never";
      const perIndex = work.backoffLimitPerIndex !== undefined;
      const rules = failureRules?.map(rule =>
        rule.action === "FailIndex" && !perIndex ? { ...rule, action: "Count" as const } : rule,
      );
      const replacement = replaceAll === true && !policy ? "TerminatingOrFailed" : "Failed";
      return {
        ...work,
        ...rest,
        ...(policy && rules && { podFailurePolicy: { rules } }),
        ...(replaceAll !== undefined && { podReplacementPolicy: replacement }),
        template,
      };
    });

/** Generates metadata. The name stands before the generated name, so that shrinking prefers it. */
const metadata = (): fc.Arbitrary<ObjectMeta> =>
  fc
    .tuple(
      fc.oneof(
        crossShrink,
        { arbitrary: label().map((name): ObjectMeta => ({ name })), weight: 5 },
        { arbitrary: label().map((prefix): ObjectMeta => ({ generateName: `${prefix}-` })), weight: 1 },
      ),
      some<ObjectMeta>({ namespace: label(), labels: labels(), annotations: annotations() }),
    )
    .map(([name, rest]) => ({ ...name, ...rest }));

/**
 * Generates Jobs that the API server accepts, as manifests: plain data with what people write, without values that the server sets.
 *
 * They shrink to the smallest Job there is: a name, `restartPolicy: Never` and one container.
 *
 * @example
 * fc.assert(fc.property(arbitraryJob(), job => dryRunCreate(job).ok));
 * @see https://fast-check.dev/docs/core-blocks/arbitraries/
 */
export function arbitraryJob(): fc.Arbitrary<Job> {
  return fc
    .tuple(metadata(), jobSpec())
    .map(([metadata, spec]) => ({ apiVersion: "batch/v1", kind: "Job", metadata, spec }));
}

const schedule = (): fc.Arbitrary<string> => {
  const field = (min: number, max: number) =>
    fc.oneof(
      crossShrink,
      fc.constant("*"),
      fc.integer({ min, max }).map(String),
      fc.integer({ min: 1, max }).map(step => `*/${step}`),
      fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
        .map(([a, b]) => (a <= b ? `${a}-${b}` : `${b}-${a}`)),
      fc.uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 4 }).map(list => list.join(",")),
    );
  return fc.oneof(
    crossShrink,
    fc
      .tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6))
      .map(fields => fields.join(" ")),
    fc.constantFrom(
      "@hourly",
      "@daily",
      "@weekly",
      "@monthly",
      "@yearly",
      "@every 1h30m",
      "0 8 * JAN-MAR mon-fri",
    ),
  );
};

/**
 * Generates CronJobs that the API server accepts, as manifests. They shrink to a name, the schedule `* * * * *` and the smallest Job.
 *
 * @example
 * fc.assert(fc.property(arbitraryCronJob(), cronJob => dryRunCreate(cronJob).ok));
 */
export function arbitraryCronJob(): fc.Arbitrary<CronJob> {
  const rest = some<Omit<CronJob["spec"], "schedule" | "jobTemplate">>({
    timeZone: fc.constantFrom("Etc/UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"),
    startingDeadlineSeconds: fc.nat(100000),
    concurrencyPolicy: fc.constantFrom("Allow", "Forbid", "Replace"),
    suspend: fc.boolean(),
    successfulJobsHistoryLimit: fc.nat(10),
    failedJobsHistoryLimit: fc.nat(10),
  });
  const template = some<ObjectMeta>({ labels: labels(), annotations: annotations() });
  return fc
    .tuple(metadata(), schedule(), rest, fc.option(template, { nil: undefined, freq: 2 }), jobSpec())
    .map(([metadata, schedule, rest, templateMeta, spec]) => ({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata,
      spec: { schedule, ...rest, jobTemplate: { ...(templateMeta && { metadata: templateMeta }), spec } },
    }));
}
