// What the kubelet says of a Pod.
import type { Container, PodSpec } from "../models/index.ts";
import { compareAmounts, readAmount } from "../quantity/index.ts";
import { timeOf } from "./deterministic.ts";
import type {
  ContainerState,
  ContainerStatus,
  PodCondition,
  PodOptions,
  PodPhase,
  PodStatus,
} from "./pod-types.ts";

function isPositive(amount: string | undefined): boolean {
  const [value, zero] = [readAmount(String(amount ?? "0")), readAmount("0")];
  return typeof value !== "string" && typeof zero !== "string" && compareAmounts(value, zero) > 0;
}

const samePositive = (a: string | undefined, b: string | undefined): boolean => {
  const [x, y] = [readAmount(String(a ?? "0")), readAmount(String(b ?? "0"))];
  return typeof x !== "string" && typeof y !== "string" && compareAmounts(x, y) === 0 && isPositive(a);
};

/**
 * How requests and limits of processor time and memory rank a pod.
 *
 * @see helper/qos ComputePodQOS
 */
function qosClass({ containers = [], initContainers = [], resources }: PodSpec): PodStatus["qosClass"] {
  const all =
    resources?.requests !== undefined || resources?.limits !== undefined
      ? [resources]
      : [...containers, ...initContainers].map(container => container.resources ?? {});
  const names = ["cpu", "memory"] as const;
  const some = all.some(({ requests, limits }) =>
    names.some(name => isPositive(requests?.[name]) || isPositive(limits?.[name])),
  );
  if (!some) return "BestEffort";
  const whole = all.every(({ requests, limits }) =>
    names.every(name => samePositive(limits?.[name], requests?.[name])),
  );
  return whole ? "Guaranteed" : "Burstable";
}

/** When a Pod was made, its containers started, and ended. */
export interface PodTimes {
  readonly created: Date;
  readonly started: Date;
  readonly finished: Date;
}

/** Whether an init container goes on beside the others. */
export const isSidecar = ({ restartPolicy }: Container): boolean => restartPolicy === "Always";

/** What has become of one container: how it ended, or that it runs; it waits where there is no start. */
interface Fate {
  readonly start?: Date;
  readonly end?: Date;
  readonly exitCode?: number;
}

/** The containers of a Pod that a Job makes, in the order in which they start. */
export const allContainers = ({ initContainers = [], containers = [] }: PodSpec): Container[] => [
  ...initContainers,
  ...containers,
];

/** Whether an exit code of some container restarts all of them. */
const restartsAll = (spec: PodSpec): boolean =>
  allContainers(spec).some(({ restartPolicyRules = [] }) =>
    restartPolicyRules.some(({ action }) => action === "RestartAllContainers"),
  );

/**
 * Says of each container of the Pod whether it is ever started again.
 *
 * @see pkg/kubelet/container ShouldContainerBeRestarted
 */
export function restartedOf(spec: PodSpec): (container: Container) => boolean {
  const all = restartsAll(spec);
  return ({ restartPolicy = spec.restartPolicy, restartPolicyRules = [] }) =>
    all || restartPolicyRules.length > 0 || restartPolicy !== "Never";
}

/**
 * Whether a container of the Pod is started again when it ends so.
 *
 * @see pkg/api/v1/pod ContainerShouldRestart
 */
export function isRestartedAfter(spec: PodSpec, container: Container, exitCode: number): boolean {
  const { restartPolicy = spec.restartPolicy, restartPolicyRules = [] } = container;
  const isMet = restartPolicyRules.some(
    ({ exitCodes }) => exitCodes?.values?.includes(exitCode) === (exitCodes?.operator === "In"),
  );
  return isMet || (restartPolicy === "OnFailure" && exitCode !== 0) || restartPolicy === "Always";
}

/** How a container fails that is then started again: with a code that its rules ask for, if it has any. */
const failureCode = ({ restartPolicyRules = [] }: Container): number =>
  restartPolicyRules.flatMap(({ exitCodes }) => (exitCodes?.operator === "In" ? exitCodes.values : []))[0] ??
  1;

/** How often containers were restarted, and since when they ran. */
interface Restarts {
  readonly of: (container: Container) => number;
  readonly since: Date;
}

function containerStatus(
  container: Container,
  { start, end, exitCode = 0 }: Fate,
  restarts?: Restarts,
): ContainerStatus {
  const running = start !== undefined && end === undefined;
  const reason = exitCode === 0 ? "Completed" : "Error";
  let state: ContainerState = { waiting: { reason: "PodInitializing" } };
  if (running) state = { running: { startedAt: timeOf(start) } };
  else if (start && end)
    state = { terminated: { exitCode, reason, startedAt: timeOf(start), finishedAt: timeOf(end) } };
  const { name = "", image = "" } = container;
  const restartCount = start === undefined ? 0 : (restarts?.of(container) ?? 0);
  let lastState: ContainerState = {};
  if (start && restarts && restartCount > 0) {
    const times = { startedAt: timeOf(restarts.since), finishedAt: timeOf(start) };
    lastState = { terminated: { exitCode: failureCode(container), reason: "Error", ...times } };
  }
  return { name, state, lastState, ready: running, restartCount, image, imageID: "", started: running };
}

/**
 * The statuses of the init containers, which run one after the other until one fails.
 *
 * @see prober UpdatePodStatus
 */
function initStatuses(
  containers: readonly Container[],
  { created, started, finished }: PodTimes,
  failure: { readonly at: number; readonly exitCode: number } | undefined,
  codes: (container: Container) => number,
  ended: boolean,
  restarts: Restarts,
): ContainerStatus[] {
  const one = containers.slice(0, failure?.at).filter(container => !isSidecar(container)).length;
  // They share the time before the others start, in whole seconds.
  const total = started.getTime() - created.getTime();
  const turn = (n: number) =>
    n === one ? started : new Date(created.getTime() + Math.floor((total * n) / one / 1000) * 1000);
  let done = 0;
  return containers.map((container, i) => {
    const start = turn(done);
    if (failure !== undefined && i > failure.at) return containerStatus(container, {});
    if (i === failure?.at)
      return containerStatus(container, { start, end: finished, exitCode: failure.exitCode }, restarts);
    if (isSidecar(container)) {
      const end = { end: finished, exitCode: codes(container) };
      return containerStatus(container, { start, ...(ended && end) }, restarts);
    }
    done += 1;
    return { ...containerStatus(container, { start, end: turn(done) }, restarts), ready: true };
  });
}

/** The names of the init containers that an initialized Pod would have done with, or started. */
const incomplete = (containers: readonly Container[], statuses: readonly ContainerStatus[]): string[] =>
  statuses.flatMap((status, i) => {
    const sidecar = isSidecar(containers[i] as Container);
    return (sidecar ? status.started : status.ready) ? [] : [status.name];
  });

/**
 * The kubelet's own conditions, in its order.
 *
 * @param missing the init containers that keep the Pod from having started, if any do
 * @see pkg/kubelet Kubelet.generateAPIPodStatus
 */
function conditionsOf(
  spec: PodSpec,
  phase: PodPhase,
  begun: Date,
  { started, finished }: PodTimes,
  missing: readonly string[],
  observedGeneration: number,
): PodCondition[] {
  const running = phase === "Running";
  const why = running ? undefined : phase === "Failed" ? "PodFailed" : "PodCompleted";
  const condition = (
    type: string,
    holds: boolean,
    at: Date,
    reason?: string,
    message?: string,
  ): PodCondition => ({
    type,
    observedGeneration,
    status: holds ? "True" : "False",
    lastProbeTime: null,
    lastTransitionTime: timeOf(at),
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
  });
  // What never held did not change.
  const [ready, since] = missing.length > 0 ? [begun, begun] : [started, running ? started : finished];
  const initialized =
    missing.length > 0
      ? (["ContainersNotInitialized", `containers with incomplete status: [${missing.join(" ")}]`] as const)
      : ([phase === "Succeeded" ? why : undefined, undefined] as const);
  const sandbox = running ? [] : ["PodSandboxNotReady", "pod sandbox is not ready"];
  const { observedGeneration: _, ...restarting } = condition("AllContainersRestarting", false, begun, why);
  return [
    condition("PodReadyToStartContainers", running, running ? begun : finished, ...sandbox),
    condition("Initialized", missing.length === 0, ready, ...initialized),
    condition("Ready", running, since, why),
    condition("ContainersReady", running, since, why),
    condition("PodScheduled", true, begun),
    ...(restartsAll(spec) ? [restarting] : []),
  ];
}

/** The conditions that are not the kubelet's, as far as they were told. */
function othersOf(options: PodOptions, at: Date): PodCondition[] {
  return (options.conditions ?? []).map(({ type, observedGeneration, status, ...rest }) => {
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
function together(told: readonly PodCondition[], own: readonly PodCondition[]): PodCondition[] {
  const byType = new Map(told.map(condition => [condition.type, condition]));
  const others = told.filter(({ type }) => own.every(condition => condition.type !== type));
  return [...others, ...own.map(condition => ({ ...condition, ...byType.get(condition.type) }))];
}

/**
 * What the server says of a Pod that the scheduler binds to a node, before its kubelet says anything.
 *
 * @see pod/storage BindingREST.setPodNodeAndMetadata
 */
function boundTo({ nodeName }: PodOptions, at: Date): PodCondition[] {
  if (nodeName === undefined) return [];
  return [{ type: "PodScheduled", status: "True", lastProbeTime: null, lastTransitionTime: timeOf(at) }];
}

/** The status of a Pod in this phase, as the kubelet writes it; of a pending one, as the server does. */
export function statusOf(
  spec: PodSpec,
  phase: PodPhase,
  options: PodOptions,
  times: PodTimes,
  generation: number,
): PodStatus {
  const { containerName } = options;
  const isRestarted = restartedOf(spec);
  const restarts: Restarts = {
    of: container => (isRestarted(container) ? (options.restarts ?? 0) : 0),
    since: times.created,
  };
  const ended = phase === "Succeeded" || phase === "Failed";
  const own = othersOf(options, ended ? times.finished : times.started);
  const qos = { qosClass: qosClass(spec) } as const;
  if (phase === "Pending") {
    const conditions = together(own, boundTo(options, times.created));
    return { phase, ...(conditions.length > 0 && { conditions }), ...qos };
  }
  const { containers = [], initContainers = [] } = spec;
  const { exitCode = phase === "Failed" ? 1 : 0 } = options;
  const chosen = containerName ?? containers[0]?.name;
  const codes = ({ name }: Container) => (name === chosen ? exitCode : 0);
  const at = initContainers.findIndex(one => !isSidecar(one) && codes(one) !== 0);
  const failure = at < 0 ? undefined : { at, exitCode };
  const init = initStatuses(initContainers, times, failure, codes, ended, restarts);
  const { started: start, finished: end } = times;
  const main = containers.map(one => {
    if (failure !== undefined) return containerStatus(one, {});
    return containerStatus(one, ended ? { start, end, exitCode: codes(one) } : { start }, restarts);
  });
  // With init containers the Pod began before the others started.
  const begun = init.length > 0 ? times.created : times.started;
  const missing = failure === undefined ? [] : incomplete(initContainers, init);
  return {
    observedGeneration: generation,
    phase,
    conditions: together(own, conditionsOf(spec, phase, begun, times, missing, generation)),
    startTime: timeOf(begun),
    ...(init.length > 0 && { initContainerStatuses: init }),
    containerStatuses: main.sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...qos,
  };
}
