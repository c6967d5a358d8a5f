import type { PodSpec } from "../models/index.ts";
import { endCondition, trueCondition } from "./conditions.ts";
import { checkNotBefore, latest } from "./contradictions.ts";
import { earliest, timeOf } from "./deterministic.ts";
import { type JobInput, type LiveJob, live } from "./input.ts";
import {
  checkAgreement,
  checkEnds,
  checkJobsOwn,
  checkKinds,
  checkRestarts,
  checkTimes,
} from "./pod-contradictions.ts";
import { isFinal, type PodTimes } from "./pod-fates.ts";
import { metadataOf } from "./pod-metadata.ts";
import { podName, podPrefix } from "./pod-name.ts";
import { phaseOf, restartedInstead } from "./pod-phase.ts";
import { letsGo, type Place, placeOf } from "./pod-place.ts";
import { codeOf, killed } from "./pod-reasons.ts";
import { specOf } from "./pod-spec.ts";
import { statusOf } from "./pod-status.ts";
import type { LivePod, PodOptions, PodPhase } from "./pod-types.ts";

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
 * after an init container failed, for one that ends though its container is started again (and that is neither deleted nor disrupted, and
 * has no `reason`), for restarts and failure counts where none can be, for a wait, an end and a phase that do not go together, for a
 * message that is longer than what the kubelet keeps, and for times that run backwards or that nothing in the pod has.
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
 */
export function pod(job: JobInput, options: PodOptions = {}): LivePod {
  checkKinds(options);
  return podOf(live("Job", job, {}), options);
}

/** When a pod was made, began and ended, as far as it was told. */
function timesOf(job: LiveJob, options: PodOptions): PodTimes {
  const { createdAt, startedAt, finishedAt, deletedAt } = options;
  const begun = new Date(job.status.startTime ?? job.metadata.creationTimestamp);
  const created = createdAt ?? earliest(begun, startedAt, finishedAt, deletedAt);
  const started = startedAt ?? created;
  // With init containers it began before the others started, and so did one that was restarted.
  const isEarlier = (job.spec.template.spec.initContainers ?? []).length > 0 || Boolean(options.restarts);
  const finished = finishedAt ?? usualEnd(job, created, started, options);
  checkNotBefore("pod: startedAt", startedAt, "createdAt", timeOf(created));
  checkNotBefore("pod: finishedAt", finishedAt, "startedAt", timeOf(started));
  checkNotBefore("pod: deletedAt", deletedAt, "createdAt", timeOf(created));
  return { created, begun: isEarlier ? created : started, started, finished };
}

/** The Pod of a Job that is live. */
export function podOf(job: LiveJob, told: PodOptions): LivePod {
  const given = withCode(told);
  checkJobsOwn(job, given);
  const { nth = 0, suffix } = given;
  const index = job.spec.completionMode === "Indexed" ? (given.index ?? 0) : undefined;
  const said = nth === 0 && suffix === undefined ? nameInMessage(job, index) : undefined;
  const name = said ?? podName(job, index, nth, suffix);
  const place = placeOf(job, index, given);

  const isToldByJob = isPlain(given) && given.containerName === undefined;
  const known = isToldByJob ? { ...toldOf(job, name), ...given } : given;
  const { phase = phaseOf(job, place, known) } = known;
  const options = withPlace(job, phase, place, known);
  checkAgreement(job, phase, options);
  checkEnds(job, phase, options, told);
  checkTimes(phase, options);
  const times = timesOf(job, options);

  const spec = specOf(job, index);
  if (options.nodeName !== undefined) spec.nodeName = options.nodeName;
  const isLetGo = isFinal(phase) || (options.deletedAt !== given.deletedAt && letsGo(job));
  const isCounted = options.counted ?? (isLetGo && !place.isNoted);
  const grace = graceOf(spec, phase, given, times.finished);
  const { uid } = place;
  const metadata = metadataOf(job, { name, uid, index }, options, times.created, grace, !isCounted);
  const kubeletName = `${name}_${metadata.namespace}(${uid})`;
  const status = statusOf({ spec, phase, options, times, generation: metadata.generation, kubeletName });
  checkRestarts(options, status);
  return { kind: "Pod", apiVersion: "v1", metadata, spec, status };
}
