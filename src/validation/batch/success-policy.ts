import type { JobSpec, SuccessPolicy, SuccessPolicyRule } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { nonnegative } from "../formats/number.ts";
import { enter } from "../walk.ts";
import { countIndexes } from "./index-ranges.ts";

/**
 * Validates a success policy: the number of its rules, and each rule.
 *
 * @see batch/validation validateSuccessPolicy
 */
export function validateSuccessPolicy(policy: SuccessPolicy, errors: Errors, spec: JobSpec): void {
  const { rules = [] } = policy;
  if (rules.length === 0) {
    errors.required("rules", "at least one rules must be specified when the successPolicy is specified");
  }
  errors.atMostItems("rules", rules, 20);
  // The server panics here if completions are missing. That is reported as a fault of its own.
  enter(policy, "rules", errors, validateSuccessPolicyRule, spec.completions ?? Infinity);
}

/**
 * Validates a rule: it must set a count or indexes, and may not need more than the Job's completions can give.
 *
 * @see batch/validation validateSuccessPolicyRule
 */
function validateSuccessPolicyRule(rule: SuccessPolicyRule, errors: Errors, completions: number): void {
  const { succeededCount, succeededIndexes } = rule;
  if (succeededCount === undefined && succeededIndexes === undefined) {
    errors.required("", "at least one of succeededCount or succeededIndexes must be specified");
  }
  let total = Infinity;
  enter(rule, "succeededIndexes", errors, indexes => {
    errors.atMostBytes("", indexes, 65536);
    const count = countIndexes(indexes, completions);
    total = typeof count === "number" ? count : 0;
    return typeof count === "string" && `error parsing succeededIndexes: ${count}`;
  });
  enter(rule, "succeededCount", errors, count => [
    nonnegative(count),
    atMost(count, completions, "specified completions"),
    atMost(count, total, "indexes in the specified succeededIndexes field"),
  ]);
}

const atMost = (count: number, max: number, what: string) =>
  count > max && `must be less than or equal to ${max} (the number of ${what})`;
