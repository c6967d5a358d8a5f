// The lives of random Jobs under the Job controller's own code, and the fixture for each status that it writes.
import type { Job, JobSpec, JobStatus } from "jobwright";
import { readCases } from "../../conformance/cases.ts";
import {
  complete,
  type FailureOptions,
  type FailureReason,
  failed,
  failing,
  type JobOptions,
  type LiveJob,
  running,
  succeeding,
  suspended,
} from "../../src/testing/index.ts";
import { trueCondition } from "../../src/testing/job/conditions.ts";

/** A status that the controller wrote, and when. */
export interface Written {
  readonly at: string;
  readonly status: JobStatus;
  /** The size that the Job has since somebody scaled it. */
  readonly size?: Pick<JobSpec, "completions" | "parallelism">;
}

/** The life of one Job. */
export interface Life {
  readonly manifest: Job;
  readonly written: readonly Written[];
}

export const readLives = (): Life[] => readCases<Life>("test/testing/recorded/lives.ndjson.gz");

const states = {
  Complete: complete,
  Failed: failed,
  SuccessCriteriaMet: succeeding,
  FailureTarget: failing,
  Suspended: suspended,
};

/** Returns the type of the condition that says in which state a Job is, or `undefined` if it goes on. */
export const stateOf = (status: JobStatus): keyof typeof states | undefined =>
  (Object.keys(states) as (keyof typeof states)[]).find(state => trueCondition(status, state) !== undefined);

/** Returns what a status says of the pods. */
function progressOf({ spec }: LiveJob, status: JobStatus): JobOptions {
  const { active = 0, ready = 0, terminating = 0, succeeded = 0, failed = 0 } = status;
  const { completedIndexes = "", failedIndexes, uncountedTerminatedPods = {} } = status;
  const done = spec.completionMode === "Indexed" ? { completedIndexes } : { succeeded };
  return {
    ...{ active, ready, terminating, failed, failedIndexes },
    ...done,
    uncounted: uncountedTerminatedPods,
  };
}

/** Returns the reason of a failure, and what its message says of a pod. */
function failureOf(status: JobStatus): FailureOptions {
  const { reason, message = "" } = trueCondition(status, "FailureTarget") ?? {};
  const [, podName] = /[Pp]od [^ /]+\/(\S+) (?:failed|has)/.exec(message) ?? [];
  const [, exitCode] = /exit code (\d+)/.exec(message) ?? [];
  return {
    reason: reason as FailureReason,
    podName,
    exitCode: exitCode === undefined ? undefined : Number(exitCode),
  };
}

/** Returns a Job that somebody has scaled. */
const scaled = ({ metadata, spec, ...rest }: LiveJob, size: NonNullable<Written["size"]>): LiveJob => ({
  ...rest,
  metadata: { ...metadata, generation: metadata.generation + 1 },
  spec: { ...spec, ...size },
});

/** Returns the fixture of a status, made from the fixture of the status before. */
export function fixtureOf(previous: LiveJob, { at, status, size }: Written): LiveJob {
  const before = size === undefined ? previous : scaled(previous, size);
  const state = stateOf(status);
  const condition = state && trueCondition(status, state);
  const options: FailureOptions = { at: new Date(condition?.lastTransitionTime ?? at) };
  if (state === "Failed" || state === "FailureTarget") Object.assign(options, failureOf(status));
  // The counts of a Job that has ended follow from those before.
  if (state !== "Failed" && state !== "Complete") Object.assign(options, progressOf(before, status));
  if (state !== undefined) return states[state](before, options);
  return running(before, { ...options, at: new Date(at), startedAt: new Date(status.startTime ?? at) });
}
