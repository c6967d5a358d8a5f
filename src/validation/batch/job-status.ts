import { omitted } from "../../faults/field-error.ts";
import { printedTime } from "../../faults/go-words.ts";
import type { Job, JobStatus } from "../../models/index.ts";
import { semanticEqual } from "../changes.ts";
import { addImmutable, type Errors } from "../errors.ts";
import { nonnegative } from "../formats/number.ts";
import { validateKubeFinalizerNames } from "../meta/object-meta.ts";
import { validateObjectMetaUpdate } from "../meta/object-meta-update.ts";
import { checkUnique, enter, within } from "../walk.ts";
import { isConditionFalse, isConditionTrue } from "./conditions.ts";
import { countIndexes, overlap } from "./index-ranges.ts";

/**
 * Makes times comparable as texts, with fractions of a second. `Z` is cut off because it sorts after `.`. The year
 * 10000 gets a `:`, which sorts after all digits.
 */
const sortable = (time: string) => time.slice(0, -1).replace(/^\d{5}/, ":");
const isBefore = (a: string, b: string) => sortable(a) < sortable(b);

const counters = ["active", "succeeded", "failed", "ready", "terminating"] as const;

/**
 * Validates an update of a Job's status. `job` has the spec of `old`.
 *
 * Most rules apply only if the update changes what they check, so that the controller can repair one thing at a time.
 *
 * @see batch/validation ValidateJobUpdateStatus
 * @see batch/job ValidateUpdate
 */
export function validateJobStatusUpdate(job: Job, old: Job, errors: Errors): void {
  const { metadata = {} } = job;
  within("metadata", metadata, errors, validateObjectMetaUpdate, old.metadata ?? {});
  within("metadata", metadata, errors, validateKubeFinalizerNames);
  within("status", job, errors, validateJobStatus, old);
  within("status", job, errors, validateTransition, old);
}

/**
 * Returns the states that a Job's conditions say it is in.
 *
 * @see batch/validation IsJobFinished
 * @see batch/validation IsJobComplete
 * @see batch/validation IsJobFailed
 * @see batch/validation isJobSuccessCriteriaMet
 * @see batch/validation isJobFailureTarget
 */
function stateOf(status: JobStatus) {
  const [complete, failed, failureTarget, successCriteriaMet] = [
    "Complete",
    "Failed",
    "FailureTarget",
    "SuccessCriteriaMet",
  ].map(type => isConditionTrue(status, type)) as [boolean, boolean, boolean, boolean];
  return { complete, failed, failureTarget, successCriteriaMet, finished: complete || failed };
}

/** Compares a status with the previous one. Most rules apply only to what has changed. */
function comparison(job: Job, errors: Errors, oldJob: Job) {
  const status = job.status ?? {};
  const old = oldJob.status ?? {};
  const state = stateOf(status);
  const oldState = stateOf(old);
  return {
    spec: job.spec,
    status,
    old,
    state,
    /** Whether the Job has entered or left one of these states. */
    switched: (...names: (keyof typeof state)[]) => names.some(name => state[name] !== oldState[name]),
    changed: (...names: (keyof JobStatus)[]) => names.some(name => status[name] !== old[name]),
    invalid: (name: keyof JobStatus, detail: string, value: unknown = omitted, json?: boolean | string) =>
      errors.invalid(name, value, detail, json),
    required: (name: keyof JobStatus, detail: string) => errors.required(name, detail),
  };
}

type Changes = ReturnType<typeof comparison>;

/**
 * Checks that a status contradicts neither itself nor the spec. The checks run in the server's order.
 *
 * @see batch/validation validateJobStatus
 * @see batch/job getStatusValidationOptions
 */
function validateJobStatus(job: Job, errors: Errors, oldJob: Job): void {
  const changes = comparison(job, errors, oldJob);
  for (const name of counters) enter(changes.status, name, errors, nonnegative);
  enter(changes.status, "uncountedTerminatedPods", errors, validateUncounted);
  validateEnd(changes);
  validateFinished(changes);
  validateIndexes(changes);
  validatePods(changes);
  validateSuccess(changes);
}

/** Checks that the conditions go together, and that the times match them. */
function validateEnd({ status, state, switched, changed, invalid, required }: Changes): void {
  const { completionTime, startTime } = status;
  if (switched("complete", "failed") && state.complete && state.failed) {
    invalid("conditions", "cannot set Complete=True and Failed=true conditions");
  }
  if (switched("complete", "failureTarget") && state.complete && state.failureTarget) {
    invalid("conditions", "cannot set Complete=True and FailureTarget=true conditions");
  }
  if (switched("complete") || changed("completionTime")) {
    if (completionTime !== undefined && !state.complete) {
      const detail = "cannot set completionTime when there is no Complete=True condition";
      invalid("completionTime", detail, printedTime(completionTime));
    }
    if (completionTime === undefined && state.complete) {
      required("completionTime", "completionTime is required for Complete jobs");
    }
  }
  if (
    changed("startTime", "completionTime") &&
    startTime &&
    completionTime &&
    isBefore(completionTime, startTime)
  ) {
    invalid("completionTime", "must be equal to or after `startTime`", printedTime(completionTime));
  }
  if ((switched("failed") || changed("failedIndexes")) && state.failed && !state.failureTarget) {
    invalid("conditions", "cannot set Failed=True condition without the FailureTarget=true condition");
  }
  if (switched("complete", "successCriteriaMet") && state.complete && !state.successCriteriaMet) {
    invalid("conditions", "cannot set Complete=True condition without the SuccessCriteriaMet=true condition");
  }
}

/** Checks that a finished Job has a start time, no active pods and no uncounted pods. */
function validateFinished({ spec, status, old, state, switched, changed, invalid, required }: Changes): void {
  const { active = 0, startTime, uncountedTerminatedPods: uncounted } = status;
  if ((switched("finished") || changed("active")) && active > 0 && state.finished) {
    invalid("active", "active>0 is invalid for finished job", active);
  }
  const suspendedWithoutWork = spec?.suspend === true && spec.completions === 0;
  if (
    (switched("finished") || changed("startTime")) &&
    !suspendedWithoutWork &&
    !startTime &&
    state.finished
  ) {
    required("startTime", "startTime is required for finished job");
  }
  const uncountedChanged = () =>
    !semanticEqual("UncountedTerminatedPods", uncounted, old.uncountedTerminatedPods);
  if (
    state.finished &&
    (uncounted?.failed?.length || uncounted?.succeeded?.length) &&
    (switched("finished") || uncountedChanged())
  ) {
    invalid(
      "uncountedTerminatedPods",
      "must be empty for finished job",
      uncounted,
      "UncountedTerminatedPods",
    );
  }
}

/** Checks that the indexes exist in the Job, and that none has both succeeded and failed. */
function validateIndexes({ spec, status, changed, invalid }: Changes): void {
  const { completedIndexes = "", failedIndexes } = status;
  const completions = spec?.completions;
  const completedChanged = changed("completedIndexes");
  const failedChanged = changed("failedIndexes");
  if (completedChanged && completions !== undefined) {
    const error = countIndexes(completedIndexes, completions);
    if (typeof error === "string") {
      invalid("completedIndexes", `error parsing completedIndexes: ${error}`, completedIndexes);
    }
  }
  const perIndex = spec?.backoffLimitPerIndex !== undefined;
  if (failedChanged && completions !== undefined && perIndex && failedIndexes !== undefined) {
    const error = countIndexes(failedIndexes, completions);
    if (typeof error === "string") {
      invalid("failedIndexes", `error parsing failedIndexes: ${error}`, failedIndexes, true);
    }
  }
  if (completedChanged && completedIndexes !== "" && spec?.completionMode !== "Indexed") {
    const detail = "cannot set non-empty completedIndexes when non-indexed completion mode";
    invalid("completedIndexes", detail, completedIndexes);
  }
  if (failedChanged && !perIndex && failedIndexes !== undefined) {
    const detail = "cannot set non-null failedIndexes when backoffLimitPerIndex is null";
    invalid("failedIndexes", detail, failedIndexes);
  }
  if ((failedChanged || completedChanged) && completions !== undefined && failedIndexes !== undefined) {
    const index = overlap(completedIndexes, failedIndexes, completions);
    if (index !== undefined) {
      const detail = `failedIndexes and completedIndexes overlap at index: ${index}`;
      invalid("failedIndexes", detail, failedIndexes);
    }
  }
}

/** Checks that a finished Job has no terminating pods, and that no more pods are ready than active. */
function validatePods({ status, state, switched, changed, invalid }: Changes): void {
  const { active = 0, terminating, ready } = status;
  if ((switched("finished") || changed("terminating")) && terminating && terminating > 0 && state.finished) {
    invalid("terminating", "terminating>0 is invalid for finished job", terminating);
  }
  if (changed("ready", "active") && ready !== undefined && ready > active) {
    invalid("ready", "cannot set more ready pods than active", ready);
  }
}

/** Checks that success and failure are not both set, and that a success policy has its condition. */
function validateSuccess({ spec, state, invalid }: Changes): void {
  if (state.successCriteriaMet && state.failed) {
    invalid("conditions", "cannot set SuccessCriteriaMet=True and Failed=true conditions");
  }
  if (state.successCriteriaMet && state.failureTarget) {
    invalid("conditions", "cannot set SuccessCriteriaMet=True and FailureTarget=true conditions");
  }
  if (spec?.successPolicy && !state.successCriteriaMet && state.complete) {
    const detail = "cannot set Complete=True for Job with SuccessPolicy unless SuccessCriteriaMet=True";
    invalid("conditions", detail);
  }
}

/** Checks that every uid is set and occurs only once. */
function validateUncounted(pods: NonNullable<JobStatus["uncountedTerminatedPods"]>, errors: Errors): void {
  const seen = new Set<string>();
  for (const name of ["succeeded", "failed"] as const) {
    enter(pods, name, errors, uid => {
      if (uid === "") errors.invalid("", uid, "must not be empty");
      else checkUnique(seen, uid, "", errors, true);
    });
  }
}

/**
 * Checks that an update takes back nothing that is final.
 *
 * @see batch/validation ValidateJobStatusUpdate
 */
function validateTransition(job: Job, errors: Errors, oldJob: Job): void {
  const { spec } = job;
  const status = job.status ?? {};
  const old = oldJob.status ?? {};
  const [state, oldState] = [stateOf(status), stateOf(old)];
  const refuseConditions = (detail: string) => errors.invalid("conditions", omitted, detail);
  for (const type of ["Failed", "Complete", "FailureTarget"]) {
    if (isConditionTrue(old, type) && !isConditionTrue(status, type)) {
      refuseConditions(`cannot disable the terminal ${type}=True condition`);
    }
  }
  // An Indexed Job whose completions equal its parallelism may be scaled down by changing both at once.
  const elastic = spec?.completionMode === "Indexed" && spec.completions === spec.parallelism;
  for (const name of elastic ? (["failed"] as const) : (["failed", "succeeded"] as const)) {
    const count = status[name] ?? 0;
    if (count < (old[name] ?? 0)) {
      errors.invalid(name, count, `cannot decrease the ${name} counter`);
    }
  }
  const { completionTime, startTime } = status;
  if (completionTime && old.completionTime && completionTime !== old.completionTime) {
    const change = { field: "status.completionTime", from: old.completionTime, to: completionTime };
    addImmutable(errors, "completionTime", printedTime(completionTime), [change]);
  }
  const resuming = isConditionTrue(old, "Suspended") && isConditionFalse(status, "Suspended");
  if (old.startTime && startTime !== old.startTime && !spec?.suspend && !resuming) {
    const detail = "field is immutable for unsuspended job once set";
    errors.invalid("startTime", startTime && printedTime(startTime), detail);
  }
  if (oldState.successCriteriaMet && !state.successCriteriaMet) {
    refuseConditions("cannot disable the SuccessCriteriaMet=True condition");
  }
  if (oldState.complete && !oldState.successCriteriaMet && state.successCriteriaMet) {
    refuseConditions("cannot set SuccessCriteriaMet=True for Job already has Complete=true conditions");
  }
}
