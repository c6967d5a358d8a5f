// The conditions of a Pod.
import { goQuote } from "../../faults/go-words.ts";
import type { Container, PodSpec } from "../../models/index.ts";
import { timeOf } from "../times.ts";
import type { ContainerStatuses } from "./containers.ts";
import { type Draft, isFinal } from "./fates.ts";
import { isInitial, podEnd } from "./reasons.ts";
import { isSidecar, restartsAll } from "./restarts.ts";
import type { PodCondition, PodOptions, PodPhase } from "./types.ts";

/** Returns whether the init container at this position of the spec is a sidecar. */
const isSidecarAt = ({ initContainers = [] }: PodSpec, i: number): boolean =>
  isSidecar(initContainers[i] as Container);

/** Returns the init containers that keep the Pod from being initialized: they have not succeeded or, as sidecars, not started. */
const incompleteOf = (spec: PodSpec, { init }: ContainerStatuses): string[] =>
  init.filter(({ started, ready }, i) => !(isSidecarAt(spec, i) ? started : ready)).map(({ name }) => name);

/** Returns the containers that should be ready by now and are not, in the spec's order. */
const unreadyOf = (spec: PodSpec, { init, main }: ContainerStatuses): string[] =>
  [...init.filter((_, i) => isSidecarAt(spec, i)), ...main]
    .filter(({ ready }) => !ready)
    .map(({ name }) => name);

/** Returns a message for each readiness gate that keeps a Pod with ready containers from being ready. */
function closedGates({ readinessGates = [] }: PodSpec, others: readonly PodCondition[]): string[] {
  const statuses = new Map(others.map(({ type, status }) => [type, status]));
  return readinessGates.flatMap(({ conditionType }) => {
    const status = statuses.get(conditionType);
    if (status === "True") return [];
    return status === undefined
      ? `corresponding condition of pod readiness gate ${goQuote(conditionType)} does not exist.`
      : `the status of pod readiness gate ${goQuote(conditionType)} is not "True", but ${status}`;
  });
}

/** Whether a condition holds, and why. */
interface State {
  readonly holds: boolean;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

/** A state, and since when it is so. */
interface DatedState extends State {
  readonly since: Date;
}

const conditionFor = (type: string, { holds, since, reason, message }: DatedState): PodCondition => ({
  type,
  status: holds ? "True" : "False",
  lastProbeTime: null,
  lastTransitionTime: timeOf(since),
  ...(reason !== undefined && { reason }),
  ...(message !== undefined && { message }),
});

/** Returns the reason why nothing is ready any more in a Pod that has ended. */
const endReasonOf = (phase: PodPhase): string => (phase === "Failed" ? "PodFailed" : "PodCompleted");

/**
 * Returns whether the Pod has its sandbox, the network of its containers: until it ends, but not while all containers wait with their
 * initial reason.
 */
function sandboxOf({ phase, times }: Draft, { init, main }: ContainerStatuses): DatedState {
  const reason = "PodSandboxNotReady";
  const { begun, finished } = times;
  if (isFinal(phase)) return { holds: false, since: finished, reason, message: "pod sandbox is not ready" };
  const isMade = [...init, ...main].some(
    ({ state }) => state.waiting === undefined || !isInitial(state.waiting.reason),
  );
  return isMade
    ? { holds: true, since: begun }
    : { holds: false, since: begun, reason, message: "no pod sandbox exists" };
}

/** Returns whether the init containers are done or main containers run already. */
function initializedOf({ spec, phase, times }: Draft, statuses: ContainerStatuses): DatedState {
  const { begun, started } = times;
  if (phase === "Succeeded") return { holds: true, since: started, reason: "PodCompleted" };
  const missing = incompleteOf(spec, statuses);
  const isUp = statuses.main.some(({ state }) => state.running || state.terminated);
  if (isUp || missing.length === 0) return { holds: true, since: started };
  const message = `containers with incomplete status: [${missing.join(" ")}]`;
  return { holds: false, since: begun, reason: "ContainersNotInitialized", message };
}

/** Returns whether all containers are ready. In a Pod that has ended none is, for another reason. */
function readinessOf({ spec, phase }: Draft, statuses: ContainerStatuses): State {
  if (isFinal(phase)) return { holds: false, reason: endReasonOf(phase) };
  const unready = unreadyOf(spec, statuses);
  if (unready.length === 0) return { holds: true };
  const message = `containers with unready status: [${unready.join(" ")}]`;
  return { holds: false, reason: "ContainersNotReady", message };
}

/** Returns the same with its time: a condition that never held has not changed since the Pod began. */
function containersReadyOf(draft: Draft, statuses: ContainerStatuses, isInitialized: boolean): DatedState {
  const { begun, started, finished } = draft.times;
  const state = readinessOf(draft, statuses);
  const hasBegun = isInitialized && draft.phase !== "Pending";
  return { ...state, since: !hasBegun ? begun : state.holds ? started : finished };
}

/** Returns whether the Pod is ready: its containers are, and no readiness gate prevents it. */
function readyOf({ spec }: Draft, containers: DatedState, others: readonly PodCondition[]): DatedState {
  const gates = containers.holds ? closedGates(spec, others) : [];
  if (gates.length === 0) return containers;
  const { since } = containers;
  return { holds: false, since, reason: "ReadinessGatesNotReady", message: gates.join(", ") };
}

/**
 * Returns the kubelet's own conditions, in its order.
 *
 * @param others the conditions that others set, for which readiness gates may wait
 * @see pkg/kubelet Kubelet.generateAPIPodStatus
 * @see kubelet/status GenerateContainersReadyCondition
 */
export function kubeletConditions(
  draft: Draft,
  statuses: ContainerStatuses,
  others: readonly PodCondition[],
): PodCondition[] {
  const { spec, phase, times, generation: observedGeneration } = draft;
  const initialized = initializedOf(draft, statuses);
  const containers = containersReadyOf(draft, statuses, initialized.holds);
  const own = [
    conditionFor("PodReadyToStartContainers", sandboxOf(draft, statuses)),
    conditionFor("Initialized", initialized),
    conditionFor("Ready", readyOf(draft, containers, others)),
    conditionFor("ContainersReady", containers),
    conditionFor("PodScheduled", { holds: true, since: times.begun }),
  ].map(({ type, ...rest }) => ({ type, observedGeneration, ...rest }));
  if (!restartsAll(spec)) return own;
  const reason = isFinal(phase) ? endReasonOf(phase) : undefined;
  return [...own, conditionFor("AllContainersRestarting", { holds: false, since: times.begun, reason })];
}

/** Returns the condition of a disruption, if the kubelet has ended the Pod for a reason that is one. */
function disruptionOf(spec: PodSpec, { reason, message }: PodOptions): NonNullable<PodOptions["conditions"]> {
  const said = reason && podEnd(spec, reason, message).disruption;
  if (said === undefined) return [];
  return [{ type: "DisruptionTarget", status: "True", reason: "TerminationByKubelet", message: said }];
}

/** Returns the conditions that are not about the Pod's progress: the given ones, and the one of a disruption by the kubelet. */
export function othersConditions({ spec, phase, options, times }: Draft): PodCondition[] {
  const at = isFinal(phase) ? times.finished : times.started;
  const told = options.conditions ?? [];
  const own = disruptionOf(spec, options).filter(({ type }) => told.every(one => one.type !== type));
  return [...own, ...told].map(({ type, observedGeneration, status, ...rest }) => {
    // A disruption is written before the Pod is deleted, which raises the generation.
    const generation = observedGeneration ?? (type === "DisruptionTarget" ? 1 : undefined);
    return {
      type,
      ...(generation !== undefined && { observedGeneration: generation }),
      status,
      lastProbeTime: null,
      lastTransitionTime: timeOf(at),
      ...rest,
    };
  });
}

/**
 * Returns one of the kubelet's conditions with what the caller gave for it. The kubelet's reason does not stay if the status is the
 * contrary.
 */
function retold({ reason, message, ...own }: PodCondition, told: PodCondition): PodCondition {
  const words = {
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
  };
  return { ...own, ...(told.status === own.status && words), ...told };
}

/** Returns all conditions, one of each type. A given condition replaces the kubelet's own. */
export function together(told: readonly PodCondition[], own: readonly PodCondition[]): PodCondition[] {
  const byType = new Map(told.map(condition => [condition.type, condition]));
  const others = told.filter(({ type }) => own.every(condition => condition.type !== type));
  const all = own.map(condition => {
    const other = byType.get(condition.type);
    return other === undefined ? condition : retold(condition, other);
  });
  return [...others, ...all];
}

/**
 * Returns the condition that the server sets before the kubelet reports anything: when the scheduler binds the Pod to a node, or at its
 * creation if gates keep it from being scheduled.
 *
 * @see pod/storage BindingREST.setPodNodeAndMetadata
 * @see core/pod applySchedulingGatedCondition
 */
export function serverConditions({ spec, options, times: { created } }: Draft): PodCondition[] {
  if (options.nodeName !== undefined) return [conditionFor("PodScheduled", { holds: true, since: created })];
  if (spec.schedulingGates === undefined) return [];
  const message = "Scheduling is blocked due to non-empty scheduling gates";
  return [conditionFor("PodScheduled", { holds: false, since: created, reason: "SchedulingGated", message })];
}
