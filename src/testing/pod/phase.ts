import type { Container, PodSpec } from "../../models/index.ts";
import type { LiveJob } from "../input.ts";
import { chosenOf, hasRun } from "./fates.ts";
import type { Place } from "./place.ts";
import { isRestartedAfter, isSidecar } from "./restarts.ts";
import type { PodOptions, PodPhase } from "./types.ts";

/** Returns whether something other than its containers ended the pod: a deletion, a disruption or the kubelet. */
const isEnded = ({ deletedAt, reason, conditions = [] }: PodOptions): boolean =>
  deletedAt !== undefined ||
  reason !== undefined ||
  conditions.some(({ type }) => type === "DisruptionTarget");

/** Returns the phase of a pod whose chosen container waits: `Running` if the container has run before and holds up no other. */
export function waitingPhase(spec: PodSpec, options: PodOptions): PodPhase {
  const chosen = chosenOf(spec, options) as Container;
  const holdsUp = spec.initContainers?.includes(chosen) && !isSidecar(chosen);
  return hasRun(options) && !holdsUp ? "Running" : "Pending";
}

/**
 * Returns the container that the kubelet would restart, so that the pod does not fail. Returns undefined if something else may have ended
 * the pod.
 */
export function restartedInstead(spec: PodSpec, options: PodOptions): Container | undefined {
  const { exitCode = 1 } = options;
  const chosen = chosenOf(spec, options);
  if (isEnded(options) || chosen === undefined || isSidecar(chosen)) return undefined;
  return isRestartedAfter(spec, chosen, exitCode) ? chosen : undefined;
}

/** Returns the phase of a pod for which the caller gave none: by its exit code, else by the Job's status. */
export function phaseOf(job: LiveJob, place: Place, options: PodOptions): PodPhase {
  const { exitCode, containerName, waiting, reason, terminated } = options;
  const spec = job.spec.template.spec;
  const init = spec.initContainers?.find(one => one.name === containerName);
  if (reason !== undefined) return "Failed";
  if (waiting !== undefined) return waitingPhase(spec, options);
  if (exitCode !== undefined) return exitCode === 0 || (init && isSidecar(init)) ? "Succeeded" : "Failed";
  // A pod with `terminated` has ended.
  return terminated !== undefined && place.phase !== "Failed" ? "Succeeded" : place.phase;
}
