// What the kubelet says of the containers of a Pod.
import type { Container, PodSpec } from "../models/index.ts";
import { timeOf } from "./deterministic.ts";
import { initialReason, isInitial, killed, terminatedMessage, waitingMessage } from "./pod-reasons.ts";
import { allContainers, failureCode, isSidecar, restartedOf } from "./pod-restarts.ts";
import type { ContainerState, ContainerStatus, PodOptions, PodPhase, Waiting } from "./pod-types.ts";

/** When a Pod was made, its containers started, and ended. */
export interface PodTimes {
  readonly created: Date;
  readonly started: Date;
  readonly finished: Date;
}

/** The container of which the options of a Pod speak: that of `containerName`, else the first that is no init container. */
export function chosenOf(spec: PodSpec, { containerName }: PodOptions): Container | undefined {
  return allContainers(spec).find(({ name }) => name === containerName) ?? spec.containers[0];
}

type Terminated = NonNullable<ContainerState["terminated"]>;

function terminated(
  exitCode: number,
  start: Date,
  end: Date,
  told: PodOptions["terminated"] = {},
): Terminated {
  const { reason = exitCode === 0 ? "Completed" : "Error" } = told;
  const message = told.message ?? terminatedMessage(reason);
  return {
    exitCode,
    reason,
    ...(message !== undefined && { message }),
    startedAt: timeOf(start),
    finishedAt: timeOf(end),
  };
}

const waits = ({ reason, message }: Waiting): ContainerState => ({
  waiting: { reason, ...(message !== undefined && { message }) },
});
const runs = (since: Date): ContainerState => ({ running: { startedAt: timeOf(since) } });

/** The statuses of a Pod's containers. */
export interface ContainerStatuses {
  readonly init: ContainerStatus[];
  readonly main: ContainerStatus[];
}

/**
 * The statuses of all containers, in the spec's order. Init containers run one after the other, until one fails or waits; then the others
 * start.
 *
 * @param pod the Pod as the kubelet names it in its sentences
 * @see prober UpdatePodStatus
 * @see pkg/kubelet Kubelet.convertToAPIContainerStatuses
 */
export function containerStatuses(
  spec: PodSpec,
  phase: PodPhase,
  options: PodOptions,
  { created, started, finished }: PodTimes,
  pod: string,
): ContainerStatuses {
  const { waiting } = options;
  const all = allContainers(spec);
  const inits = spec.initContainers?.length ?? 0;
  const chosen = all.indexOf(chosenOf(spec, options) as Container);
  const ended = phase === "Succeeded" || phase === "Failed";
  const { exitCode = phase === "Failed" ? 1 : 0 } = options;
  // Where the kubelet ends the Pod, all containers that run are killed.
  const others = options.reason === undefined ? 0 : killed;
  const codeAt = (i: number) => (i === chosen ? exitCode : others);
  const isRestarted = restartedOf(spec);
  const isFirst = waiting !== undefined && isInitial(waiting.reason);
  const isLooping = waiting?.reason === "CrashLoopBackOff";
  const isStuck = isSidecar(all[chosen] as Container)
    ? waiting !== undefined && !isLooping
    : waiting !== undefined || (ended && exitCode !== 0);
  // From this one on no container has started; it may itself be what has gone wrong.
  let front = all.length;
  if (isFirst) front = Math.min(chosen, inits);
  else if (chosen < inits && isStuck) front = chosen;
  /** Those that have done their work before. They share the time before the others start, in whole seconds. */
  const before = all.slice(0, Math.min(isFirst ? Math.max(front - 1, 0) : front, inits));
  const one = before.filter(container => !isSidecar(container)).length;
  const total = started.getTime() - created.getTime();
  const turn = (n: number) =>
    n === one ? started : new Date(created.getTime() + Math.floor((total * n) / one / 1000) * 1000);

  const status = (container: Container, state: ContainerState, last?: Terminated): ContainerStatus => {
    const { name = "", image = "" } = container;
    const hasRun = last !== undefined || state.waiting === undefined;
    const restartCount = hasRun && isRestarted(container) ? (options.restarts ?? (last ? 1 : 0)) : 0;
    const since = state.running?.startedAt ?? state.terminated?.startedAt;
    let lastState: ContainerState = last ? { terminated: last } : {};
    if (!last && restartCount > 0 && since !== undefined)
      lastState = { terminated: terminated(failureCode(container), created, new Date(since)) };
    const running = state.running !== undefined;
    return { name, state, lastState, ready: running, restartCount, image, imageID: "", started: running };
  };

  /** The status of the container of which the options speak, where the Pod goes on. */
  const chosenStatus = (container: Container, start: Date): ContainerStatus | undefined => {
    const code = options.exitCode ?? failureCode(container);
    if (waiting !== undefined) {
      const { restarts = 1 } = options;
      const message = waiting.message ?? waitingMessage(waiting.reason, container, restarts, pod);
      const last = isLooping ? terminated(code, start, finished, options.terminated) : undefined;
      return status(container, waits({ ...waiting, message }), last);
    }
    if (options.exitCode === undefined && options.terminated === undefined) return undefined;
    if (!options.restarts)
      return status(container, { terminated: terminated(exitCode, start, finished, options.terminated) });
    return status(container, runs(start), terminated(code, created, start, options.terminated));
  };

  const end = (container: Container, i: number, start: Date): ContainerStatus =>
    status(container, {
      terminated: terminated(codeAt(i), start, finished, i === chosen ? options.terminated : undefined),
    });

  let done = 0;
  const statuses = all.map((container, i) => {
    const start = i < inits ? turn(done) : started;
    if (i > front || (isFirst && i === front))
      return status(container, waits({ reason: initialReason(spec) }));
    if (i === front)
      return ended ? end(container, i, start) : (chosenStatus(container, start) as ContainerStatus);
    const goesOn = isFirst && i === front - 1;
    if (i < inits && !isSidecar(container) && !goesOn) {
      done += 1;
      const own = i === chosen ? options.terminated : undefined;
      return { ...status(container, { terminated: terminated(0, start, turn(done), own) }), ready: true };
    }
    if (ended) return end(container, i, start);
    const own = i === chosen ? chosenStatus(container, start) : undefined;
    const made = own ?? status(container, runs(start));
    // A sidecar that others wait for has not started up, and no init container is ready before it has ended.
    return goesOn ? { ...made, ready: false, started: !isSidecar(container) } : made;
  });
  return { init: statuses.slice(0, inits), main: statuses.slice(inits) };
}
