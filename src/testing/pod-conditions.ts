// The conditions of a Pod.
import { goQuote } from "../faults/words.ts";
import type { Container, PodSpec } from "../models/index.ts";
import { timeOf } from "./deterministic.ts";
import type { ContainerStatuses } from "./pod-containers.ts";
import { isFinal, type PodTimes } from "./pod-fates.ts";
import { isInitial, podEnd } from "./pod-reasons.ts";
import { isSidecar, restartsAll } from "./pod-restarts.ts";
import type { PodCondition, PodOptions, PodPhase } from "./pod-types.ts";

/** Whether the init container at a place of the spec is a sidecar. */
const isSidecarAt = ({ initContainers = [] }: PodSpec, i: number): boolean =>
  isSidecar(initContainers[i] as Container);

/** The init containers that an initialized Pod would have done with, or started. */
const incompleteOf = (spec: PodSpec, { init }: ContainerStatuses): string[] =>
  init.filter(({ started, ready }, i) => !(isSidecarAt(spec, i) ? started : ready)).map(({ name }) => name);

/** The containers that should be ready by now, and are not, in the spec's order. */
const unreadyOf = (spec: PodSpec, { init, main }: ContainerStatuses): string[] =>
  [...init.filter((_, i) => isSidecarAt(spec, i)), ...main]
    .filter(({ ready }) => !ready)
    .map(({ name }) => name);

/** What keeps a Pod from being ready whose containers are. */
const closedGates = ({ readinessGates = [] }: PodSpec, others: readonly PodCondition[]): string[] =>
  readinessGates.flatMap(({ conditionType }) => {
    const found = others.find(({ type }) => type === conditionType);
    if (found?.status === "True") return [];
    return found === undefined
      ? `corresponding condition of pod readiness gate ${goQuote(conditionType)} does not exist.`
      : `the status of pod readiness gate ${goQuote(conditionType)} is not "True", but ${found.status}`;
  });

/** Whether a condition holds, and why. */
interface State {
  readonly holds: boolean;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

/** Since when, too. */
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

/** Whether there is a network for the containers: from the start until they have ended, and not while nothing was made of them. */
function sandboxOf(
  phase: PodPhase,
  { init, main }: ContainerStatuses,
  begun: Date,
  finished: Date,
): DatedState {
  const reason = "PodSandboxNotReady";
  if (isFinal(phase)) return { holds: false, since: finished, reason, message: "pod sandbox is not ready" };
  const isMade = [...init, ...main].some(
    ({ state }) => state.waiting === undefined || !isInitial(state.waiting.reason),
  );
  return isMade
    ? { holds: true, since: begun }
    : { holds: false, since: begun, reason, message: "no pod sandbox exists" };
}

/** Whether the init containers are done, or the others run already. */
function initializedOf(
  spec: PodSpec,
  phase: PodPhase,
  statuses: ContainerStatuses,
  begun: Date,
  started: Date,
): DatedState {
  if (phase === "Succeeded") return { holds: true, since: started, reason: "PodCompleted" };
  const missing = incompleteOf(spec, statuses);
  const isUp = statuses.main.some(({ state }) => state.running || state.terminated);
  if (isUp || missing.length === 0) return { holds: true, since: started };
  const message = `containers with incomplete status: [${missing.join(" ")}]`;
  return { holds: false, since: begun, reason: "ContainersNotInitialized", message };
}

/** Whether all containers are ready; `why` none is any more. */
function containersReadyOf(spec: PodSpec, statuses: ContainerStatuses, why: string | undefined): State {
  if (why !== undefined) return { holds: false, reason: why };
  const unready = unreadyOf(spec, statuses);
  if (unready.length === 0) return { holds: true };
  const message = `containers with unready status: [${unready.join(" ")}]`;
  return { holds: false, reason: "ContainersNotReady", message };
}

/**
 * The kubelet's own conditions, in its order.
 *
 * @param begun when the Pod began: before its init containers, if it has any
 * @param others the conditions of others, for which gates may wait
 * @see pkg/kubelet Kubelet.generateAPIPodStatus
 * @see kubelet/status GenerateContainersReadyCondition
 */
export function conditionsOf(
  spec: PodSpec,
  phase: PodPhase,
  statuses: ContainerStatuses,
  begun: Date,
  { started, finished }: PodTimes,
  observedGeneration: number,
  others: readonly PodCondition[],
): PodCondition[] {
  const why = isFinal(phase) ? (phase === "Failed" ? "PodFailed" : "PodCompleted") : undefined;
  const initialized = initializedOf(spec, phase, statuses, begun, started);
  const state = containersReadyOf(spec, statuses, why);
  // What never held did not change.
  const hasBegun = initialized.holds && phase !== "Pending";
  const containers = { ...state, since: !hasBegun ? begun : state.holds ? started : finished };
  const gates = containers.holds ? closedGates(spec, others) : [];
  const ready =
    gates.length === 0
      ? containers
      : {
          holds: false,
          since: containers.since,
          reason: "ReadinessGatesNotReady",
          message: gates.join(", "),
        };
  const own = [
    conditionFor("PodReadyToStartContainers", sandboxOf(phase, statuses, begun, finished)),
    conditionFor("Initialized", initialized),
    conditionFor("Ready", ready),
    conditionFor("ContainersReady", containers),
    conditionFor("PodScheduled", { holds: true, since: begun }),
  ].map(({ type, ...rest }) => ({ type, observedGeneration, ...rest }));
  const restarting = conditionFor("AllContainersRestarting", { holds: false, since: begun, reason: why });
  return restartsAll(spec) ? [...own, restarting] : own;
}

/** What the kubelet says of a Pod that it has ended itself, where that disrupts it. */
function disruptionOf({ reason, message }: PodOptions): NonNullable<PodOptions["conditions"]> {
  const said = reason && podEnd(reason, message).disruption;
  if (said === undefined) return [];
  return [{ type: "DisruptionTarget", status: "True", reason: "TerminationByKubelet", message: said }];
}

/** The conditions that are not about how far the Pod is, as far as they were told. */
export function othersOf(options: PodOptions, at: Date): PodCondition[] {
  const told = options.conditions ?? [];
  const own = disruptionOf(options).filter(({ type }) => told.every(one => one.type !== type));
  return [...own, ...told].map(({ type, observedGeneration, status, ...rest }) => {
    // Whoever disrupts a Pod says so before it is deleted.
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

/** One of the kubelet's conditions as it was told; its own reason is none for the contrary. */
function retold({ reason, message, ...own }: PodCondition, told: PodCondition): PodCondition {
  const words = {
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
  };
  return { ...own, ...(told.status === own.status && words), ...told };
}

/** All conditions, of which there is one of each type: what was told stands in the place of the kubelet's own. */
export function together(told: readonly PodCondition[], own: readonly PodCondition[]): PodCondition[] {
  const byType = new Map(told.map(condition => [condition.type, condition]));
  const others = told.filter(({ type }) => own.every(condition => condition.type !== type));
  const all = own.map(condition => retold(condition, byType.get(condition.type) ?? condition));
  return [...others, ...all];
}

/**
 * What the server says of a Pod that the scheduler binds to a node, before its kubelet says anything.
 *
 * @see pod/storage BindingREST.setPodNodeAndMetadata
 */
export function boundTo({ nodeName }: PodOptions, at: Date): PodCondition[] {
  if (nodeName === undefined) return [];
  return [{ type: "PodScheduled", status: "True", lastProbeTime: null, lastTransitionTime: timeOf(at) }];
}
