import type { Container, Job, ObjectMeta, PodSpec } from "../models/index.ts";
import { endCondition, trueCondition } from "./conditions.ts";
import { checkNotBefore, latest } from "./contradictions.ts";
import { earliest, timeOf } from "./deterministic.ts";
import { type JobInput, type LiveJob, type LiveMeta, live } from "./input.ts";
import { checkAgreement, checkFails, checkJobsOwn, checkKinds } from "./pod-contradictions.ts";
import { isFinal } from "./pod-fates.ts";
import { podName, podPrefix } from "./pod-name.ts";
import { phaseOf, restartedInstead } from "./pod-phase.ts";
import { letsGo, type Place, placeOf } from "./pod-place.ts";
import { codeOf, killed } from "./pod-reasons.ts";
import { allContainers } from "./pod-restarts.ts";
import { statusOf } from "./pod-status.ts";
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

/** When a pod was deleted that failed although its containers are restarted: with its Job's end, or before that counted it. */
function deletionOf(job: LiveJob, phase: PodPhase, place: Place, options: PodOptions): Date | undefined {
  const { spec, status } = job;
  if (phase !== "Failed" || restartedInstead(spec.template.spec, options) === undefined) return undefined;
  const end = endCondition(status);
  if (end?.lastTransitionTime !== undefined) return new Date(end.lastTransitionTime);
  return place.isNoted || place.isLost ? latest(job) : undefined;
}

/** Whether the options say nothing of how far the pod is. */
const isPlain = ({ phase, exitCode, terminated, waiting, reason }: PodOptions): boolean =>
  [phase, exitCode, terminated, waiting, reason].every(one => one === undefined);

/** With the exit code that the reasons have, where none is told. */
function withCode(options: PodOptions): PodOptions {
  const { exitCode, terminated, reason } = options;
  if (exitCode !== undefined) return options;
  if (terminated?.reason !== undefined) return { ...options, exitCode: codeOf(terminated.reason) };
  return reason === undefined ? options : { ...options, exitCode: killed };
}

/** With what the Job's status says of the pod, where the pod is not told otherwise. */
function withPlace(job: LiveJob, phase: PodPhase, place: Place, options: PodOptions): PodOptions {
  const { createdAt, startedAt } = options;
  if (options.deletedAt !== undefined) return options;
  const own = isPlain(options) ? place.deletedAt : undefined;
  const deletedAt = own ?? deletionOf(job, phase, place, options);
  if (deletedAt === undefined) return options;
  const times = [deletedAt, createdAt, startedAt].map(time => time?.getTime() ?? Number.NEGATIVE_INFINITY);
  return { ...options, deletedAt: new Date(Math.max(...times)) };
}

/** When a pod ends that was not told: in a minute, but a Job that has ended has no pods that run; with its own deadline, if that ended it. */
function usualEnd({ spec, status }: LiveJob, created: Date, started: Date, { reason }: PodOptions): Date {
  const { activeDeadlineSeconds, initContainers = [] } = spec.template.spec;
  if (reason === "DeadlineExceeded" && activeDeadlineSeconds !== undefined) {
    const begun = initContainers.length > 0 ? created : started;
    return new Date(Math.max(begun.getTime() + activeDeadlineSeconds * 1000, started.getTime()));
  }
  const last = endCondition(status);
  const end = earliest(
    new Date(started.getTime() + 60_000),
    last?.lastTransitionTime === undefined ? undefined : new Date(last.lastTransitionTime),
  );
  return end < started ? started : end;
}

/**
 * How long a pod that is deleted may take to end: not at all where no kubelet has it, or where it has ended before.
 *
 * @see core/pod podStrategy.CheckGracefulDelete
 */
function graceOf(spec: PodSpec, phase: PodPhase, { deletedAt, waiting }: PodOptions, finished: Date): number {
  if (isFinal(phase) && deletedAt !== undefined && deletedAt > finished) return 0;
  if (phase === "Pending" && spec.nodeName === undefined && waiting === undefined) return 0;
  return spec.terminationGracePeriodSeconds ?? 30;
}

const failureOf = ({ status }: LiveJob) =>
  trueCondition(status, "FailureTarget") ?? trueCondition(status, "Failed");

/**
 * The name of the pod by which a pod failure policy failed the Job, if it is one of this index. It stands for the first one, whose own name
 * is made.
 */
function nameInMessage(job: LiveJob, index: number | undefined): string | undefined {
  const { namespace } = job.metadata;
  const { reason, message = "" } = failureOf(job) ?? {};
  if (reason !== "PodFailurePolicy") return undefined;
  const prefix = podPrefix(job, index);
  const name = message.split(" ").find(word => word.startsWith(`${namespace}/${prefix}`));
  const found = name?.slice(namespace.length + 1);
  // Behind the prefix of a Job without indexes another one's index may stand.
  return found?.slice(prefix.length).includes("-") ? undefined : found;
}

/** What the message of a Job that a pod failure policy has failed says of the pod with this name. */
function toldOf(job: LiveJob, name: string): PodOptions {
  const { metadata } = job;
  const target = failureOf(job);
  const place = `${metadata.namespace}/${name} `;
  const [, what = "", rest = ""] =
    target?.message?.split(place).length === 2 ? ["", ...target.message.split(place)] : [];
  const container = /^Container (\S+) for pod $/.exec(what)?.[1];
  const code = /^failed with exit code (\d+) /.exec(rest)?.[1];
  const type = /^has condition (\S+) /.exec(rest)?.[1];
  if (container !== undefined && code !== undefined) {
    const told = { containerName: container, exitCode: Number(code) };
    // No pod fails so where its containers are restarted; the server allows no such policy there.
    return restartedInstead(job.spec.template.spec, told) ? {} : told;
  }
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
 * after an init container failed, for one that fails though its container is started again (and that is neither deleted nor disrupted, and
 * has no `reason`), for restarts where none can be, for a wait, an end and a phase that do not go together, and for times that run backwards.
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
 */
export function pod(job: JobInput, options: PodOptions = {}): LivePod {
  checkKinds(options);
  return podOf(live("Job", job, {}), options);
}

/** The Pod of a Job that is live. */
export function podOf(owner: LiveJob, told: PodOptions): LivePod {
  const given = withCode(told);
  checkJobsOwn(owner, given);
  const { nth = 0 } = given;
  const index = owner.spec.completionMode === "Indexed" ? (given.index ?? 0) : undefined;
  const said = nth === 0 && given.suffix === undefined ? nameInMessage(owner, index) : undefined;
  const ownName = said ?? podName(owner, index, nth, given.suffix);
  const place = placeOf(owner, index, given);
  const isToldBy = isPlain(given) && given.containerName === undefined;
  const known = isToldBy ? { ...toldOf(owner, ownName), ...given } : given;
  const { phase = phaseOf(owner, place, known) } = known;
  const options = withPlace(owner, phase, place, known);
  checkAgreement(owner, phase, options);
  checkFails(owner, phase, options);
  const isLetGo = isFinal(phase) || (options.deletedAt !== given.deletedAt && letsGo(owner));
  const { name, uid, namespace } = owner.metadata;
  const { startedAt, finishedAt, deletedAt } = options;
  const begun = new Date(owner.status.startTime ?? owner.metadata.creationTimestamp);
  const created = options.createdAt ?? earliest(begun, startedAt, finishedAt, deletedAt);
  const started = startedAt ?? created;
  const finished = finishedAt ?? usualEnd(owner, created, started, options);
  checkNotBefore("pod: startedAt", startedAt, "createdAt", timeOf(created));
  checkNotBefore("pod: finishedAt", finishedAt, "startedAt", timeOf(started));
  checkNotBefore("pod: deletedAt", deletedAt, "createdAt", timeOf(created));
  const spec = specOf(owner, index);
  if (options.nodeName !== undefined) spec.nodeName = options.nodeName;
  const template = owner.spec.template.metadata;
  const finalizers = [...(template?.finalizers ?? [])];
  const tracking = "batch.kubernetes.io/job-tracking";
  if (!(options.counted ?? (isLetGo && !place.isNoted)) && !finalizers.includes(tracking))
    finalizers.push(tracking);
  const labels = { ...template?.labels, ...(index !== undefined && { [indexLabel]: String(index) }) };
  const annotations = annotationsOf(owner, index, options);
  const grace = graceOf(spec, phase, given, finished);
  // A deletion that waits is a change of the object.
  const generation = deletedAt === undefined ? 1 : 2;
  const described = `${ownName}_${namespace}(${place.uid})`;
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
  const status = statusOf(spec, phase, options, { created, started, finished }, generation, described);
  return { kind: "Pod", apiVersion: "v1", metadata, spec, status };
}
