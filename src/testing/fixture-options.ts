// The types of the options of fixtures, as they are checked when one is called.

import { checkArgument, checkOptions, date, type OptionKind } from "../options.ts";
import type { CreateOptions } from "./input.ts";
import type { FailureOptions, Uncounted } from "./progress.ts";

type Kinds<T> = { readonly [K in keyof T]-?: OptionKind };

export const createKinds: Kinds<CreateOptions> = {
  namespace: "a string",
  uid: "a string",
  suffix: "a string",
  createdAt: date,
};

// What a count may be, the server says.
const jobKinds: Kinds<FailureOptions> = {
  ...createKinds,
  startedAt: date,
  at: date,
  active: "a whole number",
  ready: "a whole number",
  terminating: "a whole number",
  succeeded: "a whole number",
  failed: "a whole number",
  completedIndexes: "a string or a list",
  failedIndexes: "a string or a list",
  uncounted: "an object",
  reason: "anything",
  exitCode: "a whole number",
  podName: "a string",
};

const uncountedKinds: Kinds<Uncounted> = { succeeded: "anything", failed: "anything" };

/** More than any controller leaves; their uids, of both kinds, and a Job fit into what a dry run takes. */
const mostPods = 30_000;

function checkUncounted(place: string, pods: Uncounted[keyof Uncounted]): void {
  if (pods === undefined) return;
  if (typeof pods === "number") {
    checkArgument(place, pods, "a whole number, 0 or more");
    if (pods > mostPods) throw new RangeError(`${place} must be at most ${mostPods}, but is ${pods}`);
  } else {
    checkArgument(place, pods, "a list");
    for (const uid of pods) checkArgument(`${place}: a uid`, uid, "a string");
  }
}

/** Throws for options of a fixture that are not what they should be. */
export function checkJobOptions(fixture: string, options: FailureOptions): void {
  checkOptions(fixture, options, jobKinds);
  if (options.uncounted !== undefined)
    checkOptions(`${fixture}: uncounted`, options.uncounted, uncountedKinds);
  checkUncounted(`${fixture}: uncounted.succeeded`, options.uncounted?.succeeded);
  checkUncounted(`${fixture}: uncounted.failed`, options.uncounted?.failed);
}
