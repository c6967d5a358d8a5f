// The state of each container of a Pod, in the order in which they start.
import type { Container, PodSpec } from "../../models/index.ts";
import { initialReason, isInitial, killed, stopped } from "./reasons.ts";
import { allContainers, failureCode, isSidecar } from "./restarts.ts";
import type { PodOptions, PodPhase, PodStatus, Terminated, Waiting } from "./types.ts";

/** The times of a Pod's life. */
export interface PodTimes {
  readonly created: Date;
  /** When its kubelet accepted it, before its init containers ran. */
  readonly begun: Date;
  /** When its containers started, after the init containers. */
  readonly started: Date;
  readonly finished: Date;
}

/** Everything from which the status of a Pod is made. */
export interface Draft {
  readonly spec: PodSpec;
  readonly qosClass: PodStatus["qosClass"];
  readonly phase: PodPhase;
  /** The caller's options, and what the Job's status says about it. */
  readonly options: PodOptions;
  readonly times: PodTimes;
  readonly generation: number;
  /** Its name in the kubelet's messages. */
  readonly kubeletName: string;
}

/** How a container ended. */
export interface End {
  readonly exitCode: number;
  readonly start: Date;
  readonly end: Date;
  readonly told?: Terminated | undefined;
}

/** The state of a container: it waits, runs or has ended. */
export interface Fate {
  readonly container: Container;
  readonly waiting?: Waiting;
  readonly since?: Date;
  readonly end?: End;
  /** How it ended the last time, if the caller said so. */
  readonly last?: End;
  /** Whether others still wait for it: an init container that works, or a sidecar that starts up. */
  readonly isAwaited?: boolean;
}

/** Returns the container that the options of a Pod are about: that of `containerName`, else the first that is no init container. */
export function chosenOf(spec: PodSpec, { containerName }: PodOptions): Container | undefined {
  return allContainers(spec).find(({ name }) => name === containerName) ?? spec.containers[0];
}

/** Returns whether a Pod in this phase has ended. */
export const isFinal = (phase: PodPhase): boolean => phase === "Succeeded" || phase === "Failed";

/** Returns whether a Pod that no kubelet ended failed by its deletion: its containers ran until then. */
const isStopped = ({ phase, options: { deletedAt }, times }: Draft): boolean =>
  phase === "Failed" && deletedAt !== undefined && deletedAt <= times.finished;

/** Returns the exit code of the container that the options are about, in a Pod that has ended. */
function exitCodeOf(draft: Draft): number {
  const { phase, options } = draft;
  const { exitCode = isStopped(draft) ? stopped : phase === "Failed" ? 1 : 0 } = options;
  return exitCode;
}

/**
 * Returns the exit code of the other containers. If the kubelet ends the Pod, or the Pod is deleted, all that run are ended. A sidecar does
 * not fail its Pod, so others have failed beside it.
 */
function othersCodeOf(draft: Draft): number {
  const { spec, phase, options } = draft;
  if (options.reason !== undefined) return killed;
  if (isStopped(draft)) return stopped;
  return phase === "Failed" && isSidecar(chosenOf(spec, options) as Container) ? 1 : 0;
}

/**
 * Returns whether a container waits that ran before: the kubelet backs off, or restarted it. One that could not be started may also have
 * ended.
 */
export function hasRun({ waiting, restarts = 0, exitCode, terminated }: PodOptions): boolean {
  if (waiting === undefined || isInitial(waiting.reason)) return false;
  if (waiting.reason === "CrashLoopBackOff" || restarts > 0) return true;
  return waiting.reason === "RunContainerError" && (exitCode !== undefined || terminated !== undefined);
}

/** Returns whether the container that the options are about waits for its turn. */
const waitsForTurn = ({ waiting }: PodOptions): boolean => waiting !== undefined && isInitial(waiting.reason);

/**
 * Returns the position of the first container that has not started, or that holds up all later ones. If there is none, it is beyond the
 * last.
 */
function frontOf(draft: Draft): number {
  const { spec, phase, options } = draft;
  const all = allContainers(spec);
  const inits = spec.initContainers?.length ?? 0;
  const chosen = chosenOf(spec, options) as Container;
  const at = all.indexOf(chosen);
  if (waitsForTurn(options)) return Math.min(at, inits);
  const { waiting } = options;
  // A sidecar that has run once no longer holds up the others.
  const isStuck = isSidecar(chosen)
    ? waiting !== undefined && !hasRun(options)
    : waiting !== undefined || (isFinal(phase) && exitCodeOf(draft) !== 0);
  return at < inits && isStuck ? at : all.length;
}

/**
 * Returns when each of `count` init containers takes over from the one before. They share the time until the others start, in whole
 * seconds.
 */
function turnsOf(count: number, { created, started }: PodTimes): Date[] {
  const total = started.getTime() - created.getTime();
  return Array.from({ length: count + 1 }, (_, n) =>
    n === count ? started : new Date(created.getTime() + Math.floor((total * n) / count / 1000) * 1000),
  );
}

/** Returns the state of the container that the options are about, in a Pod that goes on. */
function ownFate(container: Container, options: PodOptions, start: Date, times: PodTimes): Fate {
  const { waiting, terminated: told, restarts, exitCode = failureCode(container) } = options;
  const end = { exitCode, start, end: times.finished, told };
  if (waiting !== undefined) return { container, waiting, ...(hasRun(options) && { last: end }) };
  if (options.exitCode === undefined && told === undefined) return { container, since: start };
  if (restarts) return { container, since: start, last: { ...end, start: times.created, end: start } };
  return { container, end: { ...end, exitCode: options.exitCode ?? 0 } };
}

/**
 * Returns the state of each container. Init containers run one after the other, with sidecars beside them, and then the others start. One
 * that fails or waits holds up those after it.
 */
export function fatesOf(draft: Draft): Fate[] {
  const { spec, phase, options, times } = draft;
  const all = allContainers(spec);
  const inits = spec.initContainers?.length ?? 0;
  const chosen = chosenOf(spec, options);
  const ended = isFinal(phase);
  // Asked once: it looks at all containers.
  const othersCode = othersCodeOf(draft);
  const front = frontOf(draft);
  const isFirst = waitsForTurn(options);
  // The container right before the first that waits for its turn still works.
  const isWorking = (i: number) => isFirst && i === front - 1;
  const isDone = (i: number) =>
    i < Math.min(front, inits) && !isSidecar(all[i] as Container) && !isWorking(i);
  const turns = turnsOf(all.filter((_, i) => isDone(i)).length, times);
  let done = 0;
  return all.map((container, i) => {
    const start = turns[done] as Date;
    const told = container === chosen ? options.terminated : undefined;
    if (i > front || (isFirst && i === front)) return { container, waiting: { reason: initialReason(spec) } };
    if (isDone(i)) {
      done += 1;
      return { container, end: { exitCode: 0, start, end: turns[done] as Date, told } };
    }
    if (ended) {
      const code = container === chosen ? exitCodeOf(draft) : othersCode;
      return { container, end: { exitCode: code, start, end: times.finished, told } };
    }
    // Without a startup probe, the others start as soon as the sidecar has started.
    if (isWorking(i)) return { container, since: start, isAwaited: container.startupProbe !== undefined };
    return container === chosen ? ownFate(container, options, start, times) : { container, since: start };
  });
}
