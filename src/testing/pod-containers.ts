// What the kubelet says of the containers of a Pod.
import type { PodSpec } from "../models/index.ts";
import { timeOf } from "./deterministic.ts";
import { type End, type Fate, fatesOf, type PodTimes } from "./pod-fates.ts";
import { isLostSight, killed, terminatedMessage, waitingMessage } from "./pod-reasons.ts";
import { failureCode, isRestartedAfter, isSidecar, restartedOf } from "./pod-restarts.ts";
import type { ContainerState, ContainerStatus, PodOptions, PodPhase } from "./pod-types.ts";

function endState({ exitCode, start, end, told = {} }: End): ContainerState {
  const { reason = exitCode === 0 ? "Completed" : "Error" } = told;
  const message = told.message ?? terminatedMessage(reason);
  const words = { reason, ...(message !== undefined && { message }) };
  const times = isLostSight(reason)
    ? { startedAt: null, finishedAt: null }
    : { startedAt: timeOf(start), finishedAt: timeOf(end) };
  return { terminated: { exitCode, ...words, ...times } };
}

function stateOf({ container, waiting, since, end }: Fate, restarts: number, pod: string): ContainerState {
  if (waiting !== undefined) {
    const { reason, message = waitingMessage(reason, container, restarts, pod) } = waiting;
    return { waiting: { reason, ...(message !== undefined && { message }) } };
  }
  return end === undefined ? { running: { startedAt: timeOf(since as Date) } } : endState(end);
}

/**
 * How a container ended before it was last restarted, where that was not told: with a code after which it is, or as all are ended where one
 * restarts all.
 */
function usualLast(spec: PodSpec, { container, since, end }: Fate, { created }: PodTimes): End {
  const exitCode = failureCode(container);
  const times = { start: created, end: (since ?? end?.start) as Date };
  return isRestartedAfter(spec, container, exitCode)
    ? { exitCode, ...times }
    : { exitCode: killed, told: { reason: "RestartingAllContainers" }, ...times };
}

/** The statuses of a Pod's containers. */
export interface ContainerStatuses {
  readonly init: ContainerStatus[];
  readonly main: ContainerStatus[];
}

/**
 * The statuses of all containers, in the spec's order.
 *
 * @param pod the Pod as the kubelet names it in its sentences
 * @see prober UpdatePodStatus
 * @see pkg/kubelet Kubelet.convertToAPIContainerStatuses
 */
export function containerStatuses(
  spec: PodSpec,
  phase: PodPhase,
  options: PodOptions,
  times: PodTimes,
  pod: string,
): ContainerStatuses {
  const isRestarted = restartedOf(spec);
  const inits = spec.initContainers?.length ?? 0;
  const statuses = fatesOf(spec, phase, options, times).map((fate, i): ContainerStatus => {
    const { container, waiting, since, end, last, isAwaited = false } = fate;
    const { name = "", image = "" } = container;
    const isMade = waiting === undefined || last !== undefined;
    const restarts = options.restarts ?? (waiting?.reason === "CrashLoopBackOff" ? 1 : 0);
    const restartCount = isMade && isRestarted(container) ? restarts : 0;
    const before = last ?? (restartCount > 0 ? usualLast(spec, fate, times) : undefined);
    const isInit = i < inits && !isSidecar(container);
    return {
      name,
      state: stateOf(fate, restarts, pod),
      lastState: before === undefined ? {} : endState(before),
      // An init container is ready once it has ended well.
      ready: isInit ? end?.exitCode === 0 : since !== undefined && !isAwaited,
      restartCount,
      image,
      imageID: "",
      started: since !== undefined && (isInit || !isAwaited),
    };
  });
  return { init: statuses.slice(0, inits), main: statuses.slice(inits) };
}
