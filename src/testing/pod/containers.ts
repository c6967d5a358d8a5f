// The container statuses that the kubelet reports for a Pod.
import { timeOf } from "../times.ts";
import { type Draft, type End, type Fate, fatesOf } from "./fates.ts";
import { isLostSight, killed, terminatedMessage, waitingMessage } from "./reasons.ts";
import { failureCode, isEverRestarted, isRestartedAfter, isSidecar } from "./restarts.ts";
import type { ContainerState, ContainerStatus } from "./types.ts";

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
 * Returns how a container ended before its last restart, if the caller did not say. It ended with a code after which it is restarted or, if
 * there is none, because another container restarted all.
 */
function usualLast({ spec, times: { created } }: Draft, { container, since, end }: Fate): End {
  const exitCode = failureCode(container);
  const times = { start: created, end: (since ?? end?.start) as Date };
  return isRestartedAfter(spec, container, exitCode)
    ? { exitCode, ...times }
    : { exitCode: killed, told: { reason: "RestartingAllContainers" }, ...times };
}

export interface ContainerStatuses {
  readonly init: ContainerStatus[];
  readonly main: ContainerStatus[];
}

/** @param isInit - whether it is an init container, or a sidecar */
function statusOf(draft: Draft, fate: Fate, isInit: boolean): ContainerStatus {
  const { spec, options, kubeletName } = draft;
  const { container, waiting, since, end, last, isAwaited = false } = fate;
  const { name = "", image = "" } = container;
  const isMade = waiting === undefined || last !== undefined;
  const restarts = options.restarts ?? (waiting?.reason === "CrashLoopBackOff" ? 1 : 0);
  // Whether it is restarted may depend on all others, so that is asked last.
  const restartCount = restarts > 0 && isMade && isEverRestarted(spec, container) ? restarts : 0;
  const before = last ?? (restartCount > 0 ? usualLast(draft, fate) : undefined);
  const mustEnd = isInit && !isSidecar(container);
  return {
    name,
    state: stateOf(fate, restarts, kubeletName),
    lastState: before === undefined ? {} : endState(before),
    // An init container is ready once it has succeeded.
    ready: mustEnd ? end?.exitCode === 0 : since !== undefined && !isAwaited,
    restartCount,
    image,
    imageID: "",
    started: since !== undefined && (mustEnd || !isAwaited),
  };
}

/**
 * Returns the statuses of all containers, in the spec's order.
 *
 * @see kubelet/prober manager.UpdatePodStatus
 * @see pkg/kubelet Kubelet.convertToAPIContainerStatuses
 */
export function containerStatuses(draft: Draft): ContainerStatuses {
  const inits = draft.spec.initContainers?.length ?? 0;
  const statuses = fatesOf(draft).map((fate, i) => statusOf(draft, fate, i < inits));
  return { init: statuses.slice(0, inits), main: statuses.slice(inits) };
}
