import { trueCondition } from "./conditions.ts";
import { countOf, othersOf, readIndexes, union } from "./indexes.ts";
import type { LiveJob } from "./input.ts";
import { isSidecar } from "./pod-status.ts";
import type { PodOptions, PodPhase } from "./pod-types.ts";

/** What the Job's status says of the pods of an index; of those that are open, the first ones are ready. */
function phaseOfIndex({ status }: LiveJob, hasEnded: boolean, index: number): PodPhase {
  const completed = readIndexes(status.completedIndexes);
  const failed = readIndexes(status.failedIndexes);
  if (completed.some(([first, last]) => first <= index && index <= last)) return "Succeeded";
  if (hasEnded || failed.some(([first, last]) => first <= index && index <= last)) return "Failed";
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

/** The phase of a pod of which none is told: where its exit code leads, or what the Job's status leaves it. */
export function phaseOf(job: LiveJob, index: number | undefined, options: PodOptions): PodPhase {
  const { exitCode, containerName, nth = 0 } = options;
  const { initContainers = [], restartPolicy, activeDeadlineSeconds } = job.spec.template.spec;
  if (exitCode !== undefined) {
    const sidecar = initContainers.some(one => one.name === containerName && isSidecar(one));
    return exitCode === 0 || sidecar ? "Succeeded" : "Failed";
  }
  const { status } = job;
  const hasEnded = (trueCondition(status, "Complete") ?? trueCondition(status, "Failed")) !== undefined;
  const phase = index === undefined ? phaseOfNth(job, hasEnded, nth) : phaseOfIndex(job, hasEnded, index);
  // Where containers are restarted no pod fails by itself: it would have been deleted.
  const mayFail = restartPolicy === "Never" || activeDeadlineSeconds !== undefined;
  return phase === "Failed" && !mayFail ? "Pending" : phase;
}
