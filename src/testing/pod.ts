import type { Container, Job, ObjectMeta, PodSpec } from "../models/index.ts";
import { checkOptions, date, shown } from "../options.ts";
import { endCondition, trueCondition } from "./conditions.ts";
import { latest } from "./contradictions.ts";
import { earliest, timeOf } from "./deterministic.ts";
import { type JobInput, type LiveJob, type LiveMeta, live } from "./input.ts";
import { podName, podPrefix } from "./pod-name.ts";
import { phaseOf, restartedInstead } from "./pod-phase.ts";
import { letsGo, type Place, placeOf } from "./pod-place.ts";
import { allContainers, isSidecar, restartedOf, statusOf } from "./pod-status.ts";
import type { LivePod, PodOptions, PodPhase } from "./pod-types.ts";

const indexLabel = "batch.kubernetes.io/job-completion-index";
const indexVariable = "JOB_COMPLETION_INDEX";

type Amounts = NonNullable<NonNullable<Container["resources"]>["limits"]>;

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
  for (const container of allContainers(pod)) {
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
      const { nth = 0, ignoredFailureCount = 0 } = options;
      // Each pod of an index replaces one that failed, and none replaces the last that its limit allows.
      const before = Math.min(Math.max(nth - ignoredFailureCount, 0), spec.backoffLimitPerIndex);
      const { failureCount = before } = options;
      annotations["batch.kubernetes.io/job-index-failure-count"] = String(failureCount);
      if (ignoredFailureCount > 0)
        annotations["batch.kubernetes.io/job-index-ignored-failure-count"] = String(ignoredFailureCount);
    }
  }
  return Object.keys(annotations).length === 0 ? undefined : annotations;
}

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
    nodeName: "a string",
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
    throw new RangeError(`pod: phase must be one of ${phases.join(", ")}, but is ${shown(phase)}`);
  for (const condition of conditions)
    checkOptions("pod: a condition", condition, { type: "a string", status: "a string" });
}

/** Refuses what no pod of the Job can be. */
function checkJobsOwn({ spec }: LiveJob, options: PodOptions): void {
  const { index, containerName, phase, exitCode, restarts } = options;
  const { initContainers = [] } = spec.template.spec;
  const all = allContainers(spec.template.spec);
  if (index !== undefined) {
    const { completions = 0 } = spec;
    if (spec.completionMode !== "Indexed")
      throw new RangeError(`pod: the Job has no index ${index}, its completionMode is not Indexed`);
    if (index < 0 || index >= completions)
      throw new RangeError(`pod: the Job has no index ${index}, it has ${completions} completions`);
  }
  const names = all.map(({ name }) => name);
  if (containerName !== undefined && !names.includes(containerName))
    throw new RangeError(`pod: the Job has no container ${containerName}, it has ${names.join(", ")}`);
  if (restarts && !all.some(restartedOf(spec.template.spec)))
    throw new RangeError("pod: no container of it is restarted, its restartPolicy is Never");
  const init = initContainers.find(({ name }) => name === containerName);
  if (!exitCode || (init && isSidecar(init))) return;
  if (phase === "Succeeded") throw new RangeError(`pod: none succeeds with exit code ${exitCode}`);
  if (phase === "Running" && init)
    throw new RangeError(`pod: none runs whose init container ${init.name} ends with exit code ${exitCode}`);
}

/** Refuses a failure after which the kubelet would start the container again. */
function checkFails({ spec }: LiveJob, phase: PodPhase, options: PodOptions): void {
  const restarted = phase === "Failed" ? restartedInstead(spec.template.spec, options) : undefined;
  if (restarted === undefined) return;
  const { exitCode = 1 } = options;
  throw new RangeError(
    `pod: none fails whose container ${restarted.name} is restarted after exit code ${exitCode}: take restarts, or deletedAt for one that is deleted`,
  );
}

/** When a pod was deleted that failed although its containers are restarted: with its Job's end, or before that counted it. */
function deletionOf(job: LiveJob, phase: PodPhase, place: Place, options: PodOptions): Date | undefined {
  const { spec, status } = job;
  if (phase !== "Failed" || restartedInstead(spec.template.spec, options) === undefined) return undefined;
  const end = endCondition(status);
  if (end?.lastTransitionTime !== undefined) return new Date(end.lastTransitionTime);
  return place.isNoted ? latest(job) : undefined;
}

/** With what the Job's status says of the pod, where the pod is not told otherwise. */
function withPlace(job: LiveJob, phase: PodPhase, place: Place, options: PodOptions): PodOptions {
  const { phase: told, exitCode, createdAt, startedAt } = options;
  if (options.deletedAt !== undefined) return options;
  const own = told === undefined && exitCode === undefined ? place.deletedAt : undefined;
  const deletedAt = own ?? deletionOf(job, phase, place, options);
  if (deletedAt === undefined) return options;
  const times = [deletedAt, createdAt, startedAt].map(time => time?.getTime() ?? Number.NEGATIVE_INFINITY);
  return { ...options, deletedAt: new Date(Math.max(...times)) };
}

/** Refuses a time, in whole seconds, before one that comes before it. */
function checkOrder(name: string, time: Date | undefined, before: string, earlier: Date): void {
  if (time === undefined || timeOf(time) >= timeOf(earlier)) return;
  throw new RangeError(
    `pod: ${name} must not be before ${before} at ${timeOf(earlier)}, but is ${shown(time)}`,
  );
}

/** When a pod ends that was not told: in a minute, but a Job that has ended has no pods that run. */
function usualEnd({ status }: LiveJob, started: Date): Date {
  const last = endCondition(status);
  const end = earliest(
    new Date(started.getTime() + 60_000),
    last?.lastTransitionTime === undefined ? undefined : new Date(last.lastTransitionTime),
  );
  return end < started ? started : end;
}

/** What the message of a Job that a pod failure policy has failed says of the pod with this name. */
function toldOf({ metadata, status }: LiveJob, name: string): PodOptions {
  const target = trueCondition(status, "FailureTarget") ?? trueCondition(status, "Failed");
  const place = `${metadata.namespace}/${name} `;
  const [, what = "", rest = ""] =
    target?.message?.split(place).length === 2 ? ["", ...target.message.split(place)] : [];
  const container = /^Container (\S+) for pod $/.exec(what)?.[1];
  const code = /^failed with exit code (\d+) /.exec(rest)?.[1];
  const type = /^has condition (\S+) /.exec(rest)?.[1];
  if (container !== undefined && code !== undefined)
    return { containerName: container, exitCode: Number(code) };
  return type === undefined ? {} : { phase: "Failed", conditions: [{ type, status: "True" }] };
}

/**
 * A Pod as the Job controller makes it and the server stores it: name, owner, finalizer, labels, annotations, and of an Indexed Job the
 * completion index as label, annotation, variable and host name.
 *
 * What the plugins of one cluster add (service account tokens, priorities of classes) is not there, nor what one node knows: its
 * addresses, and the ids of containers and images. Its name is where `nodeName` says it.
 *
 * @param job a builder, a manifest or a live Job
 * @param options such as `pod(job, { index: 3, exitCode: 42 })`
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for an index or a container that the Job does not have, for a pod that succeeds with an exit code other than 0 or runs
 * after an init container failed, for one that fails though its container is started again (and that is neither deleted nor disrupted, nor
 * has a deadline), for restarts where none can be, and for times that run backwards.
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
 */
export function pod(job: JobInput, given: PodOptions = {}): LivePod {
  checkKinds(given);
  const owner = live("Job", job, {});
  checkJobsOwn(owner, given);
  const { nth = 0 } = given;
  const index = owner.spec.completionMode === "Indexed" ? (given.index ?? 0) : undefined;
  const ownName = podName(owner, index, nth, given.suffix);
  const place = placeOf(owner, index, given);
  const isPlain = [given.phase, given.exitCode, given.containerName].every(one => one === undefined);
  const known = isPlain ? { ...toldOf(owner, ownName), ...given } : given;
  const { phase = phaseOf(owner, place, known) } = known;
  const options = withPlace(owner, phase, place, known);
  checkFails(owner, phase, options);
  const ended = phase === "Succeeded" || phase === "Failed";
  const isLetGo = ended || (options.deletedAt !== given.deletedAt && letsGo(owner));
  const { name, uid, namespace } = owner.metadata;
  const { startedAt, finishedAt, deletedAt } = options;
  const begun = new Date(owner.status.startTime ?? owner.metadata.creationTimestamp);
  const created = options.createdAt ?? earliest(begun, startedAt, finishedAt, deletedAt);
  const started = startedAt ?? created;
  const finished = finishedAt ?? usualEnd(owner, started);
  checkOrder("startedAt", startedAt, "createdAt", created);
  checkOrder("finishedAt", finishedAt, "startedAt", started);
  checkOrder("deletedAt", deletedAt, "createdAt", created);
  const spec = specOf(owner, index);
  if (options.nodeName !== undefined) spec.nodeName = options.nodeName;
  const template = owner.spec.template.metadata;
  const finalizers = [...(template?.finalizers ?? [])];
  const tracking = "batch.kubernetes.io/job-tracking";
  if (!(options.counted ?? (isLetGo && !place.isNoted)) && !finalizers.includes(tracking))
    finalizers.push(tracking);
  const labels = { ...template?.labels, ...(index !== undefined && { [indexLabel]: String(index) }) };
  const annotations = annotationsOf(owner, index, options);
  const grace = spec.terminationGracePeriodSeconds ?? 30;
  // A deletion that waits is a change of the object.
  const generation = deletedAt === undefined ? 1 : 2;
  const metadata: LiveMeta = {
    name: ownName,
    generateName: podPrefix(owner, index),
    namespace,
    uid: place.uid,
    resourceVersion: "1",
    generation,
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
  const status = statusOf(spec, phase, options, { created, started, finished }, generation);
  return { kind: "Pod", apiVersion: "v1", metadata, spec, status };
}
