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

type Words = readonly [reason?: string | undefined, message?: string | undefined];

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
  const ended = isFinal(phase);
  const why = ended ? (phase === "Failed" ? "PodFailed" : "PodCompleted") : undefined;
  const condition = (
    type: string,
    holds: boolean,
    at: Date,
    [reason, message]: Words = [],
  ): PodCondition => ({
    type,
    observedGeneration,
    status: holds ? "True" : "False",
    lastProbeTime: null,
    lastTransitionTime: timeOf(at),
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
  });
  const missing = incompleteOf(spec, statuses);
  const isUp = phase !== "Succeeded" && statuses.main.some(({ state }) => state.running || state.terminated);
  const isMissing = !isUp && phase !== "Succeeded" && missing.length > 0;
  const initialized: Words = isMissing
    ? ["ContainersNotInitialized", `containers with incomplete status: [${missing.join(" ")}]`]
    : [phase === "Succeeded" ? why : undefined];
  const unready = unreadyOf(spec, statuses);
  const isReady = !ended && unready.length === 0;
  let ready: Words = [why];
  if (!ended && !isReady)
    ready = ["ContainersNotReady", `containers with unready status: [${unready.join(" ")}]`];
  const gates = isReady ? closedGates(spec, others) : [];
  const open: Words = gates.length > 0 ? ["ReadinessGatesNotReady", gates.join(", ")] : ready;
  // What never held did not change.
  let since = begun;
  if (!isMissing && phase !== "Pending") since = isReady ? started : finished;
  const isMade = [...statuses.init, ...statuses.main].some(
    ({ state }) => state.waiting === undefined || !isInitial(state.waiting.reason),
  );
  let sandbox: readonly [boolean, Date, Words?] = [true, begun];
  if (ended) sandbox = [false, finished, ["PodSandboxNotReady", "pod sandbox is not ready"]];
  else if (!isMade) sandbox = [false, begun, ["PodSandboxNotReady", "no pod sandbox exists"]];
  const { observedGeneration: _, ...restarting } = condition("AllContainersRestarting", false, begun, [why]);
  return [
    condition("PodReadyToStartContainers", ...sandbox),
    condition("Initialized", !isMissing, isMissing ? begun : started, initialized),
    condition("Ready", isReady && gates.length === 0, since, open),
    condition("ContainersReady", isReady, since, ready),
    condition("PodScheduled", true, begun),
    ...(restartsAll(spec) ? [restarting] : []),
  ];
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

/** All conditions, of which there is one of each type: what was told stands in the place of the kubelet's own. */
export function together(told: readonly PodCondition[], own: readonly PodCondition[]): PodCondition[] {
  const byType = new Map(told.map(condition => [condition.type, condition]));
  const others = told.filter(({ type }) => own.every(condition => condition.type !== type));
  return [...others, ...own.map(condition => ({ ...condition, ...byType.get(condition.type) }))];
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
