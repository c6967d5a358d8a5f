// The types of the fixtures' options, which are checked when a fixture is called.

import { checkArgument, checkOptions, date, type OptionKind } from "../options.ts";
import type { CreateOptions } from "./input.ts";
import type { FailureOptions, Uncounted } from "./job/progress.ts";

type Kinds<T> = { readonly [K in keyof T]-?: OptionKind };

export const createKinds: Kinds<CreateOptions> = {
  namespace: "a string",
  uid: "a string",
  suffix: "a string",
  createdAt: date,
};

/** With the times of the later states: a Job is created no later than they say, so one object may hold the options of several fixtures. */
export const pendingKinds = { ...createKinds, startedAt: date, at: date } as const;

// Only types are checked here: the server's rules say which counts are valid.
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

/**
 * The most uncounted pods of either kind: more than any controller leaves, and few enough that a Job with both lists of uids fits in a dry
 * run.
 */
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

/** Throws for options of a fixture that have a wrong type, and for too many uncounted pods. */
export function checkJobOptions(fixture: string, options: FailureOptions): void {
  checkOptions(fixture, options, jobKinds);
  if (options.uncounted !== undefined)
    checkOptions(`${fixture}: uncounted`, options.uncounted, uncountedKinds);
  checkUncounted(`${fixture}: uncounted.succeeded`, options.uncounted?.succeeded);
  checkUncounted(`${fixture}: uncounted.failed`, options.uncounted?.failed);
}
