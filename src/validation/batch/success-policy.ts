import type { JobSpec, SuccessPolicyRule } from "../../models/index.ts";
import { checkNonnegative } from "../core/faults.ts";
import type { Errors } from "../errors.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { countIndexes } from "./indexes.ts";

const maxRules = 20;
const maxSucceededIndexes = 65536;

/**
 * Refuses a success policy without rules, with too many, or with malformed ones.
 *
 * @see batch/validation validateSuccessPolicy
 */
export function validateSuccessPolicy(spec: JobSpec, path: Path, errors: Errors): void {
  const { rules = [] } = spec.successPolicy ?? {};
  const list = path.child("rules");
  if (rules.length === 0) {
    errors.required(list, "at least one rules must be specified when the successPolicy is specified");
  }
  if (rules.length > maxRules) errors.tooMany(list, rules.length, maxRules);
  rules.forEach((rule, i) => {
    // Without completions, which is a fault of its own, the server breaks down here.
    validateSuccessPolicyRule(rule, spec.completions ?? Infinity, list.index(i), errors);
  });
}

/**
 * Refuses a rule that says nothing, or more than the Job's completions can give.
 *
 * @see batch/validation validateSuccessPolicyRule
 */
function validateSuccessPolicyRule(
  rule: SuccessPolicyRule,
  completions: number,
  path: Path,
  errors: Errors,
): void {
  const { succeededCount, succeededIndexes } = rule;
  if (succeededCount === undefined && succeededIndexes === undefined) {
    errors.required(path, "at least one of succeededCount or succeededIndexes must be specified");
  }
  let total = 0;
  if (succeededIndexes !== undefined) {
    const place = path.child("succeededIndexes");
    if (byteLength(succeededIndexes) > maxSucceededIndexes) errors.tooLong(place, maxSucceededIndexes);
    const count = countIndexes(succeededIndexes, completions);
    if (typeof count === "number") total = count;
    else errors.invalid(place, succeededIndexes, `error parsing succeededIndexes: ${count}`);
  }
  if (succeededCount === undefined) return;
  checkNonnegative(errors, path, "succeededCount", succeededCount);
  const atMost = (max: number, what: string) => {
    if (succeededCount <= max) return;
    const detail = `must be less than or equal to ${max} (the number of ${what})`;
    errors.invalid(path.child("succeededCount"), succeededCount, detail);
  };
  atMost(completions, "specified completions");
  if (succeededIndexes !== undefined) {
    atMost(total, "indexes in the specified succeededIndexes field");
  }
}
