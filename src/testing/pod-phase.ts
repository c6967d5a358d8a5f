import type { Container, PodSpec } from "../models/index.ts";
import type { LiveJob } from "./input.ts";
import { hasEnded, type Place } from "./pod-place.ts";
import { allContainers, isRestartedAfter, isSidecar } from "./pod-status.ts";
import type { PodOptions, PodPhase } from "./pod-types.ts";

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
export function phaseOf(job: LiveJob, place: Place, options: PodOptions): PodPhase {
  const { exitCode, containerName } = options;
  const spec = job.spec.template.spec;
  if (exitCode !== undefined) {
    const sidecar = spec.initContainers?.some(one => one.name === containerName && isSidecar(one));
    return exitCode === 0 || sidecar ? "Succeeded" : "Failed";
  }
  const { phase, isNoted } = place;
  if (phase !== "Failed" || isNoted || hasEnded(job)) return phase;
  // Where containers are restarted no pod fails by itself: those of a Job that has ended were deleted.
  return restartedInstead(spec, options) ? "Pending" : phase;
}
