import type { Container, PodSpec } from "../models/index.ts";
import { trueCondition } from "./conditions.ts";
import { countOf, includes, othersOf, readIndexes, union } from "./indexes.ts";
import type { LiveJob } from "./input.ts";
import { allContainers, isRestartedAfter, isSidecar } from "./pod-status.ts";
import type { PodOptions, PodPhase } from "./pod-types.ts";

/** What the Job's status says of the pods of an index; of those that are open, the first ones are ready. */
function phaseOfIndex({ status }: LiveJob, hasEnded: boolean, index: number): PodPhase {
  const completed = readIndexes(status.completedIndexes);
  const failed = readIndexes(status.failedIndexes);
  if (includes(completed, index)) return "Succeeded";
  if (hasEnded || includes(failed, index)) return "Failed";
  const openBefore = countOf(othersOf(union(completed, failed), index));
  return openBefore < (status.ready ?? 0) ? "Running" : "Pending";
}

/** What the Job's status leaves its nth pod: those that have failed come first. */
function phaseOfNth({ status }: LiveJob, hasEnded: boolean, nth: number): PodPhase {
  const { failed = 0, succeeded = 0, ready = 0 } = status;
  if (nth < failed) return "Failed";
  if (nth < failed + succeeded) return "Succeeded";
  if (hasEnded) return trueCondition(status, "Failed") === undefined ? "Succeeded" : "Failed";
  return nth < failed + succeeded + ready ? "Running" : "Pending";
}

/** The container that the kubelet would start again, where a pod fails; none of a pod that is deleted or disrupted, or has a deadline. */
export function restartedInstead(spec: PodSpec, options: PodOptions): Container | undefined {
  const { exitCode = 1, containerName, deletedAt, conditions = [] } = options;
  const mayBeEnded =
    deletedAt !== undefined ||
    spec.activeDeadlineSeconds !== undefined ||
    conditions.some(({ type }) => type === "DisruptionTarget");
  const chosen = allContainers(spec).find(({ name }) => name === containerName) ?? spec.containers[0];
  if (mayBeEnded || chosen === undefined || isSidecar(chosen)) return undefined;
  return isRestartedAfter(spec, chosen, exitCode) ? chosen : undefined;
}

/** The phase of a pod of which none is told: where its exit code leads, or what the Job's status leaves it. */
export function phaseOf(job: LiveJob, index: number | undefined, options: PodOptions): PodPhase {
  const { exitCode, containerName, nth = 0 } = options;
  const { status } = job;
  const spec = job.spec.template.spec;
  if (exitCode !== undefined) {
    const sidecar = spec.initContainers?.some(one => one.name === containerName && isSidecar(one));
    return exitCode === 0 || sidecar ? "Succeeded" : "Failed";
  }
  const hasEnded = (trueCondition(status, "Complete") ?? trueCondition(status, "Failed")) !== undefined;
  const phase = index === undefined ? phaseOfNth(job, hasEnded, nth) : phaseOfIndex(job, hasEnded, index);
  // Where containers are restarted no pod fails by itself: those of a Job that has ended were deleted.
  return phase === "Failed" && !hasEnded && restartedInstead(spec, options) ? "Pending" : phase;
}
