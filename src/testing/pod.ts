import type { Container, Job, ObjectMeta, PodSpec } from "../models/index.ts";
import { checkOptions } from "../options.ts";
import { compareAmounts, readAmount } from "../quantity/index.ts";
import { timeOf, uidOf } from "./deterministic.ts";
import { type JobInput, type LiveJob, type LiveMeta, live } from "./input.ts";
import { podName, podPrefix } from "./pod-name.ts";
import type { ContainerStatus, LivePod, PodCondition, PodPhase, PodStatus } from "./pod-types.ts";

/** What `pod` may be told. */
export interface PodOptions {
  /** The completion index; default: 0 for an Indexed Job, none for another, whose pods have none. */
  readonly index?: number | undefined;
  /** Default: `Pending`; with an exit code `Succeeded` (for 0) or `Failed`. */
  readonly phase?: PodPhase | undefined;
  /** The exit code of the first container, or of `containerName`; the others end with 0. Default: 0, and 1 for a failed pod. */
  readonly exitCode?: number | undefined;
  /** The container that ends with `exitCode`. */
  readonly containerName?: string | undefined;
  /** The pod's number among those of its Job and index, so that each has a name and a uid of its own; default: 0. */
  readonly nth?: number | undefined;
  /** The pod's uid; default: one that is made of the Job's uid, the index and `nth`. */
  readonly uid?: string | undefined;
  /** What stands behind the prefix of its name; default: five letters and digits that are made like the uid. */
  readonly suffix?: string | undefined;
  /** When it was created; default: when the Job started, or was created. */
  readonly createdAt?: Date | undefined;
  /** When its containers started; default: when it was created. */
  readonly startedAt?: Date | undefined;
  /** When its containers ended; default: one minute after they started. */
  readonly finishedAt?: Date | undefined;
  /** When it was deleted, while its containers still end; default: it was not. */
  readonly deletedAt?: Date | undefined;
  /** How often each container was restarted; default: 0. */
  readonly restarts?: number | undefined;
  /** Whether the Job has counted it, and so let it go: then it has no finalizer. Default: whether it has ended. */
  readonly counted?: boolean | undefined;
  /** How often its index failed before, with a `backoffLimitPerIndex`; default: 0. */
  readonly failureCount?: number | undefined;
  /** How often its index failed before and was ignored by the pod failure policy; default: 0. */
  readonly ignoredFailureCount?: number | undefined;
  /** Conditions beside the kubelet's own, such as `{ type: "DisruptionTarget", status: "True" }`. */
  readonly conditions?:
    | readonly (Partial<PodCondition> & Pick<PodCondition, "type" | "status">)[]
    | undefined;
}

const indexLabel = "batch.kubernetes.io/job-completion-index";
const indexVariable = "JOB_COMPLETION_INDEX";

type Amounts = NonNullable<NonNullable<Container["resources"]>["limits"]>;

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

/** What the server fills in for a pod, and not for a template. */
function completeContainer(container: Container, hostNetwork: boolean, indexed: boolean): void {
  const limits: Amounts | undefined = container.resources?.limits;
  if (limits !== undefined) {
    container.resources = {
      ...container.resources,
      requests: { ...limits, ...container.resources?.requests },
    };
  }
  if (hostNetwork) for (const port of container.ports ?? []) port.hostPort ||= port.containerPort;
  if (!indexed || container.env?.some(variable => variable.name === indexVariable)) return;
  const fieldRef = { apiVersion: "v1", fieldPath: `metadata.labels['${indexLabel}']` };
  container.env = [...(container.env ?? []), { name: indexVariable, valueFrom: { fieldRef } }];
}

/** Tolerations of a node's short absence, which the server adds where the pod says nothing of it. */
function addTolerations(spec: PodSpec): void {
  const list = spec.tolerations ?? [];
  const missing = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"].filter(
    name => !list.some(({ key, effect }) => (!key || key === name) && (!effect || effect === "NoExecute")),
  );
  if (missing.length === 0) return;
  const added = missing.map(key => {
    const what = { operator: "Exists", effect: "NoExecute" } as const;
    return { key, ...what, tolerationSeconds: 300 };
  });
  spec.tolerations = [...list, ...added];
}

/** The spec of a pod that the Job makes, as the server completes it. */
function specOf({ metadata, spec }: Job, index: number | undefined): PodSpec {
  const pod = JSON.parse(JSON.stringify(spec.template.spec)) as PodSpec;
  const hostNetwork = pod.hostNetwork === true;
  for (const container of [...(pod.initContainers ?? []), ...(pod.containers ?? [])]) {
    completeContainer(container, hostNetwork, index !== undefined);
  }
  if (index !== undefined) pod.hostname = `${metadata?.name}-${index}`;
  addTolerations(pod);
  // What a priority class is worth, the cluster knows.
  if (pod.priorityClassName === undefined) pod.priority ??= 0;
  pod.enableServiceLinks ??= true;
  pod.preemptionPolicy ??= "PreemptLowerPriority";
  return pod;
}

function annotationsOf(
  { spec }: Job,
  index: number | undefined,
  options: PodOptions,
): ObjectMeta["annotations"] {
  const annotations = { ...spec.template.metadata?.annotations };
  if (index !== undefined) {
    annotations[indexLabel] = String(index);
    if (spec.backoffLimitPerIndex !== undefined) {
      const { failureCount = 0, ignoredFailureCount = 0 } = options;
      annotations["batch.kubernetes.io/job-index-failure-count"] = String(failureCount);
      if (ignoredFailureCount > 0)
        annotations["batch.kubernetes.io/job-index-ignored-failure-count"] = String(ignoredFailureCount);
    }
  }
  return Object.keys(annotations).length === 0 ? undefined : annotations;
}

interface Times {
  readonly started: string;
  readonly finished: string;
}

function containerStatuses(
  containers: readonly Container[] | undefined,
  ended: (container: Container) => number | undefined,
  { started, finished }: Times,
  restartCount: number,
): ContainerStatus[] | undefined {
  if (!containers?.length) return undefined;
  return containers.map(container => {
    const exitCode = ended(container);
    const running = exitCode === undefined;
    const reason = exitCode === 0 ? "Completed" : "Error";
    const state = running
      ? { running: { startedAt: started } }
      : { terminated: { exitCode, reason, startedAt: started, finishedAt: finished } };
    const { name = "", image = "" } = container;
    const more = { lastState: {}, ready: running, restartCount, image, imageID: "", started: running };
    return { name, state, ...more };
  });
}

function conditionsOf(phase: PodPhase, { started, finished }: Times): PodCondition[] {
  const running = phase === "Running";
  const reason = phase === "Failed" ? "PodFailed" : "PodCompleted";
  const condition = (type: string, holds: boolean, at: string, why?: string): PodCondition => ({
    type,
    status: holds ? "True" : "False",
    lastProbeTime: null,
    lastTransitionTime: at,
    ...(why !== undefined && { reason: why }),
  });
  const why = running ? undefined : reason;
  const since = running ? started : finished;
  return [
    condition("Initialized", true, started, phase === "Succeeded" ? reason : undefined),
    condition("Ready", running, since, why),
    condition("ContainersReady", running, since, why),
    condition("PodScheduled", true, started),
  ];
}

function statusOf(spec: PodSpec, phase: PodPhase, options: PodOptions, times: Times): PodStatus {
  const { exitCode = phase === "Failed" ? 1 : 0, containerName, restarts = 0 } = options;
  const own = (options.conditions ?? []).map(condition => ({
    lastProbeTime: null,
    lastTransitionTime: phase === "Succeeded" || phase === "Failed" ? times.finished : times.started,
    ...condition,
  }));
  const qos = { qosClass: qosClass(spec) } as const;
  if (phase === "Pending") return { phase, ...(own.length > 0 && { conditions: own }), ...qos };
  const chosen = containerName ?? spec.containers[0]?.name;
  const code = (container: Container) => (container.name === chosen ? exitCode : 0);
  const ended = (container: Container) => (phase === "Running" ? undefined : code(container));
  // Init containers have ended before, but those that are restarted always.
  const init = (container: Container) =>
    container.restartPolicy === "Always" ? ended(container) : code(container);
  const initContainerStatuses = containerStatuses(spec.initContainers, init, times, restarts);
  return {
    phase,
    conditions: [...own, ...conditionsOf(phase, times)],
    startTime: times.started,
    ...(initContainerStatuses && { initContainerStatuses }),
    containerStatuses: containerStatuses(spec.containers, ended, times, restarts) ?? [],
    ...qos,
  };
}

const date = "a valid Date of the years 0 to 9999";
const count = "a whole number, 0 or more";
const phases: readonly PodPhase[] = ["Pending", "Running", "Succeeded", "Failed"];

/** Refuses what no pod can be. */
function checkKinds(options: PodOptions): void {
  checkOptions("pod", options, {
    index: "a whole number",
    exitCode: "a whole number",
    containerName: "a string",
    nth: count,
    uid: "a string",
    suffix: "a string",
    createdAt: date,
    startedAt: date,
    finishedAt: date,
    deletedAt: date,
    restarts: count,
    counted: "a boolean",
    failureCount: count,
    ignoredFailureCount: count,
    conditions: "a list",
  });
  const { phase, conditions = [] } = options;
  if (phase !== undefined && !phases.includes(phase))
    throw new RangeError(`pod: phase must be one of ${phases.join(", ")}, but is ${String(phase)}`);
  for (const condition of conditions)
    checkOptions("pod: a condition", condition, { type: "a string", status: "a string" });
}

/** Refuses what no pod of the Job can be. */
function checkJobsOwn({ spec }: LiveJob, { index, containerName, phase, exitCode }: PodOptions): void {
  if (index !== undefined) {
    const { completions = 0 } = spec;
    if (spec.completionMode !== "Indexed")
      throw new RangeError(`pod: the Job has no index ${index}, its completionMode is not Indexed`);
    if (index < 0 || index >= completions)
      throw new RangeError(`pod: the Job has no index ${index}, it has ${completions} completions`);
  }
  if (containerName !== undefined) {
    const { initContainers = [], containers } = spec.template.spec;
    const names = [...initContainers, ...containers].map(({ name }) => name);
    if (!names.includes(containerName))
      throw new RangeError(`pod: the Job has no container ${containerName}, it has ${names.join(", ")}`);
  }
  if (phase === "Succeeded" && exitCode)
    throw new RangeError(`pod: none succeeds with exit code ${exitCode}`);
}

/**
 * A Pod as the Job controller makes it and the server stores it: name, owner, finalizer, labels, annotations, and of an Indexed Job the
 * completion index as label, annotation, variable and host name.
 *
 * What the plugins of one cluster add (service account tokens, priorities of classes) is not there.
 *
 * @param job a builder, a manifest or a live Job
 * @param options such as `pod(job, { index: 3, exitCode: 42 })`
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for an index or a container that the Job does not have, and for a pod that succeeds with an exit code other than 0.
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
 */
export function pod(job: JobInput, options: PodOptions = {}): LivePod {
  checkKinds(options);
  const owner = live("Job", job, {});
  checkJobsOwn(owner, options);
  const { exitCode, nth = 0 } = options;
  const index = owner.spec.completionMode === "Indexed" ? (options.index ?? 0) : undefined;
  const { phase = exitCode === undefined ? "Pending" : exitCode === 0 ? "Succeeded" : "Failed" } = options;
  const ended = phase === "Succeeded" || phase === "Failed";
  const { name, uid, namespace } = owner.metadata;
  const created = options.createdAt ?? new Date(owner.status.startTime ?? owner.metadata.creationTimestamp);
  const started = options.startedAt ?? created;
  const finished = options.finishedAt ?? new Date(started.getTime() + 60_000);
  const spec = specOf(owner, index);
  const template = owner.spec.template.metadata;
  const finalizers = [...(template?.finalizers ?? [])];
  const tracking = "batch.kubernetes.io/job-tracking";
  if (!(options.counted ?? ended) && !finalizers.includes(tracking)) finalizers.push(tracking);
  const labels = { ...template?.labels, ...(index !== undefined && { [indexLabel]: String(index) }) };
  const annotations = annotationsOf(owner, index, options);
  const grace = spec.terminationGracePeriodSeconds ?? 30;
  const { deletedAt } = options;
  const metadata: LiveMeta = {
    name: podName(owner, index, nth, options.suffix),
    generateName: podPrefix(owner, index),
    namespace,
    uid: options.uid ?? uidOf(`${uid} pod ${index ?? ""} ${nth}`),
    resourceVersion: "1",
    generation: 1,
    creationTimestamp: timeOf(created),
    ...(deletedAt && {
      deletionTimestamp: timeOf(new Date(deletedAt.getTime() + grace * 1000)),
      deletionGracePeriodSeconds: grace,
    }),
    labels,
    ...(annotations && { annotations }),
    ownerReferences: [
      { apiVersion: "batch/v1", kind: "Job", name, uid, controller: true, blockOwnerDeletion: true },
    ],
    ...(finalizers.length > 0 && { finalizers }),
  };
  const times = { started: timeOf(started), finished: timeOf(finished) };
  return { kind: "Pod", apiVersion: "v1", metadata, spec, status: statusOf(spec, phase, options, times) };
}
