import * as fc from "fast-check";
import type { Job } from "../../models/index.ts";
import { arbitraryJob } from "./job.ts";
import { brokenRules, type Draft, type ExpectedError } from "./rules.ts";

/** A Job that breaks one rule. */
export interface InvalidJob {
  /** The manifest that the server refuses. */
  readonly job: Job;
  /** The broken rule, in a sentence. */
  readonly rule: string;
  /** The only error that the server gives. */
  readonly error: ExpectedError;
}

/**
 * Generates Jobs that the API server refuses: each breaks one of some forty rules, and has the one error that the server gives for it.
 *
 * They shrink to the smallest Job that breaks the first rule.
 *
 * @example
 * fc.property(arbitraryInvalidJob(), ({ job, error }) => {
 *   expect(job).toBeRejected(error);
 * });
 */
export function arbitraryInvalidJob(): fc.Arbitrary<InvalidJob> {
  return fc.tuple(arbitraryJob(), fc.nat(brokenRules.length - 1)).map(([valid, i]) => {
    const { rule, error, breakIt } = brokenRules[i] as (typeof brokenRules)[number];
    const job = JSON.parse(JSON.stringify(valid)) as Draft;
    breakIt(job);
    return { job, rule, error };
  });
}
