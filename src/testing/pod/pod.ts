import { checkContainers, type JobInput, type LiveJob, live } from "../input.ts";
import { endCondition, latest } from "../job/conditions.ts";
import {
  checkAgreement,
  checkEnds,
  checkJobsOwn,
  checkKinds,
  checkRestarts,
  checkTimes,
} from "./contradictions.ts";
import { countedEnd, nameInMessage, toldByMessage, toldByPolicy } from "./ended-by-policy.ts";
import { isFinal } from "./fates.ts";
import { metadataOf } from "./metadata.ts";
import { podName } from "./name.ts";
import { phaseOf, restartedInstead } from "./phase.ts";
import { type Look, letsGo, type Place, placeOf, restartsOf } from "./place.ts";
import { codeOf, killed } from "./reasons.ts";
import { isRejected } from "./rejections.ts";
import { qosClassOf, specOf } from "./spec.ts";
import { statusOf } from "./status.ts";
import { graceOf, timesOf } from "./times.ts";
import type { LivePod, PodOptions, PodPhase } from "./types.ts";

/** Returns whether the options say nothing about the pod's progress. */
const saysNoProgress = ({ phase, exitCode, terminated, waiting, reason }: PodOptions): boolean =>
  [phase, exitCode, terminated, waiting, reason].every(one => one === undefined);

/** Returns the options with the exit code that belongs to their reasons, if the caller gave none. */
function withCode(options: PodOptions): PodOptions {
  const { exitCode, terminated, reason } = options;
  if (exitCode !== undefined) return options;
  if (terminated?.reason !== undefined) return { ...options, exitCode: codeOf(terminated.reason) };
  return reason === undefined || isRejected(options) ? options : { ...options, exitCode: killed };
}

/** Returns whether a failed pod can have run until its Job deleted it, by the caller's options. */
const isStillStopped = ({ deletedAt, phase }: Place, { reason, finishedAt }: PodOptions): boolean =>
  phase === "Failed" &&
  deletedAt !== undefined &&
  reason === undefined &&
  (finishedAt === undefined || finishedAt >= deletedAt);

/**
 * Returns when a pod was deleted that failed although its containers are restarted: at its Job's end, or before the Job noted or counted
 * it.
 */
function deletionOfRestarted(job: LiveJob, place: Place): Date | undefined {
  if (place.deletedAt !== undefined) return place.deletedAt;
  const end = endCondition(job.status)?.lastTransitionTime;
  if (end !== undefined) return new Date(end);
  return place.isNoted || place.isLost ? latest(job) : undefined;
}

/**
 * Returns when a pod was deleted, as far as its Job's status says it and the options do not contradict.
 *
 * @param isTheOne whether it is the pod by which a policy failed the Job, which had ended before
 */
function deletionOf(
  job: LiveJob,
  phase: PodPhase,
  place: Place,
  options: PodOptions,
  isTheOne: boolean,
): Date | undefined {
  if (phase !== "Failed") return saysNoProgress(options) ? place.deletedAt : undefined;
  if (!isTheOne && isStillStopped(place, options)) return place.deletedAt;
  const isRestarted = restartedInstead(job.spec.template.spec, options) !== undefined;
  return isRestarted ? deletionOfRestarted(job, place) : undefined;
}

/** Returns the options with the time of the deletion, which is not before the start. */
function withDeletion(options: PodOptions, deletedAt: Date | undefined): PodOptions {
  if (options.deletedAt !== undefined || deletedAt === undefined) return options;
  const times = [deletedAt, options.createdAt, options.startedAt].flatMap(time => time?.getTime() ?? []);
  return { ...options, deletedAt: new Date(Math.max(...times)) };
}

/**
 * Returns a Pod as the Job controller makes it and the server stores it, with name, owner, finalizer, labels and annotations. The Pod of an
 * Indexed Job has its completion index as label, annotation, variable and host name.
 *
 * The Pod has nothing that the plugins of a cluster add (service account tokens, priorities of classes) or that only a node knows: its
 * addresses, and the ids of containers and images. `nodeName` sets the name of the node.
 *
 * @param job a builder, a manifest or a live Job
 * @param options such as `pod(job, { index: 3, exitCode: 42 })`
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for an index or a container that the Job does not have; for a pod that succeeds with an exit code other than 0, or
 *   runs after an init container failed; for one that ends although its container is restarted (and that is neither deleted nor disrupted,
 *   and has no `reason`); for restarts and failure counts where there can be none; for a wait, an end and a phase that do not fit together;
 *   for a message that is longer than the kubelet keeps; and for times in the wrong order, or of events that the pod does not have.
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
 */
export function pod(job: JobInput, options: PodOptions = {}): LivePod {
  checkKinds(options);
  const owner = live("Job", job, {});
  checkContainers("pod", owner);
  return podOf(owner, options);
}

/** Returns what the Job's counts and policy say about the end of a pod, besides its phase. */
function toldByCounts(job: LiveJob, { phase, deletedAt }: Place): PodOptions {
  if (deletedAt !== undefined) return restartsOf(job);
  return phase === "Failed" ? countedEnd(job) : {};
}

/**
 * Returns the Pod of a live Job.
 *
 * @param look its state, if the caller knows it better than the pod's number tells it
 */
export function podOf(job: LiveJob, told: PodOptions, look?: Look): LivePod {
  const given = withCode(told);
  checkJobsOwn(job, given);
  const { nth = 0, suffix } = given;
  const index = job.spec.completionMode === "Indexed" ? (given.index ?? 0) : undefined;
  const said = nth === 0 && suffix === undefined ? nameInMessage(job, index) : undefined;
  const name = said ?? podName(job, index, nth, suffix);

  // The caller's options come first, then the Job's message, then its policy, then its counts.
  const saysNothing = saysNoProgress(given) && given.containerName === undefined;
  const byMessage = saysNothing ? toldByMessage(job, name) : {};
  const place = placeOf(job, index, given, look);
  // The earlier failures of an index, whose look is known, did not fail it.
  const byPolicy = saysNothing && place.isLost && look === undefined ? toldByPolicy(job) : {};
  const byCounts = saysNothing && given.conditions === undefined ? toldByCounts(job, place) : {};
  const known = { ...byCounts, ...byPolicy, ...byMessage, ...given };
  const { phase = phaseOf(job, place, known) } = known;
  const isTheOne = Object.keys(byMessage).length > 0;
  const options = withDeletion(known, deletionOf(job, phase, place, known, isTheOne));
  checkAgreement(job, phase, options);
  checkEnds(job, phase, options, told);
  checkTimes(phase, options);

  const isDeletedByJob = options.deletedAt !== given.deletedAt;
  const times = timesOf(job, options, isDeletedByJob);
  const spec = specOf(job, index);
  if (options.nodeName !== undefined) spec.nodeName = options.nodeName;
  // No Pod is bound to a node before its gates are gone.
  if (options.nodeName !== undefined || phase !== "Pending" || options.waiting !== undefined)
    delete spec.schedulingGates;
  const isLetGo = isFinal(phase) || (isDeletedByJob && letsGo(job));
  const isCounted = options.counted ?? (isLetGo && !place.isNoted);
  const grace = graceOf(spec, phase, given, times.finished);
  const { uid } = place;
  const metadata = metadataOf(job, { name, uid, index }, options, times.created, grace, !isCounted);
  const kubeletName = `${name}_${metadata.namespace}(${uid})`;
  const { generation } = metadata;
  const qosClass = qosClassOf(job);
  const status = statusOf({ spec, qosClass, phase, options, times, generation, kubeletName });
  checkRestarts(options, status);
  return { kind: "Pod", apiVersion: "v1", metadata, spec, status };
}
