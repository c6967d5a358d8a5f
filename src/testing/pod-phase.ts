import type { Container, PodSpec } from "../models/index.ts";
import type { LiveJob } from "./input.ts";
import { chosenOf, hasRun } from "./pod-fates.ts";
import type { Place } from "./pod-place.ts";
import { isRestartedAfter, isSidecar } from "./pod-restarts.ts";
import type { PodOptions, PodPhase } from "./pod-types.ts";

/** Whether something else than its containers has ended a pod: it was deleted or disrupted, or the kubelet has a reason. */
const isEnded = ({ deletedAt, reason, conditions = [] }: PodOptions): boolean =>
  deletedAt !== undefined ||
  reason !== undefined ||
  conditions.some(({ type }) => type === "DisruptionTarget");

/** The phase of a pod in which the chosen container waits: running, where it has started once and holds nothing up. */
export function waitingPhase(spec: PodSpec, options: PodOptions): PodPhase {
  const chosen = chosenOf(spec, options) as Container;
  const holdsUp = spec.initContainers?.includes(chosen) && !isSidecar(chosen);
  return hasRun(options) && !holdsUp ? "Running" : "Pending";
}

/** The container that the kubelet would start again, where a pod fails; none where something else may end it. */
export function restartedInstead(spec: PodSpec, options: PodOptions): Container | undefined {
  const { exitCode = 1 } = options;
  const chosen = chosenOf(spec, options);
  if (isEnded(options) || chosen === undefined || isSidecar(chosen)) return undefined;
  return isRestartedAfter(spec, chosen, exitCode) ? chosen : undefined;
}

/** The phase of a pod of which none is told: where its exit code leads, or what the Job's status leaves it. */
export function phaseOf(job: LiveJob, place: Place, options: PodOptions): PodPhase {
  const { exitCode, containerName, waiting, reason, terminated } = options;
  const spec = job.spec.template.spec;
  const init = spec.initContainers?.find(one => one.name === containerName);
  if (reason !== undefined) return "Failed";
  if (waiting !== undefined) return waitingPhase(spec, options);
  if (exitCode !== undefined) return exitCode === 0 || (init && isSidecar(init)) ? "Succeeded" : "Failed";
  // What was told of its end is of one that has ended.
  return terminated !== undefined && place.phase !== "Failed" ? "Succeeded" : place.phase;
}
