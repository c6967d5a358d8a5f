// The times of a Pod that the caller did not give.
import type { PodSpec } from "../../models/index.ts";
import type { LiveJob } from "../input.ts";
import { certainEnd } from "../job/conditions.ts";
import { checkNotBefore, deadlineOf } from "../job/contradictions.ts";
import { earliest, reckoned, timeOf } from "../times.ts";
import { isFinal, type PodTimes } from "./fates.ts";
import { isRejected } from "./rejections.ts";
import type { PodOptions, PodPhase } from "./types.ts";

/** Returns until when the pods of a Job can have run: until its end became certain or, while it goes on, the second before its deadline. */
function lastMoment(job: LiveJob): Date | undefined {
  const end = certainEnd(job.status)?.lastTransitionTime;
  if (end !== undefined) return new Date(end);
  const deadline = deadlineOf(job);
  return Number.isFinite(deadline) ? new Date(deadline - 1000) : undefined;
}

/**
 * Returns when a pod ends if the caller did not say it: after a minute, or when the last moment of its Job's pods was if that was before. A
 * pod that its own deadline ended has ended at that deadline, and one that was rejected ends at once.
 */
function usualEnd(job: LiveJob, created: Date, started: Date, options: PodOptions): Date {
  if (isRejected(options)) return started;
  const { activeDeadlineSeconds, initContainers = [] } = job.spec.template.spec;
  if (options.reason === "DeadlineExceeded" && activeDeadlineSeconds !== undefined) {
    const begun = initContainers.length > 0 ? created : started;
    return reckoned(
      "pod: the end at its deadline",
      Math.max(begun.getTime() + activeDeadlineSeconds * 1000, started.getTime()),
    );
  }
  const end = earliest(new Date(started.getTime() + 60_000), lastMoment(job));
  return end < started ? started : end;
}

/**
 * Returns when a pod was created, began, started and finished. Times that the caller did not give follow from the others.
 *
 * @param isDeletedByJob whether its Job's status says that it was deleted: it ran until then
 */
export function timesOf(job: LiveJob, options: PodOptions, isDeletedByJob: boolean): PodTimes {
  const { createdAt, startedAt, finishedAt, deletedAt } = options;
  const begun = new Date(job.status.startTime ?? job.metadata.creationTimestamp);
  const created = createdAt ?? earliest(begun, startedAt, finishedAt, deletedAt);
  const started = startedAt ?? created;
  // A pod with init containers or with restarts began before its containers started.
  const isEarlier = (job.spec.template.spec.initContainers ?? []).length > 0 || Boolean(options.restarts);
  const usual =
    isDeletedByJob && deletedAt !== undefined ? deletedAt : usualEnd(job, created, started, options);
  const finished = finishedAt ?? usual;
  checkNotBefore("pod: startedAt", startedAt, "createdAt", timeOf(created));
  checkNotBefore("pod: finishedAt", finishedAt, "startedAt", timeOf(started));
  checkNotBefore("pod: deletedAt", deletedAt, "createdAt", timeOf(created));
  return { created, begun: isEarlier ? created : started, started, finished };
}

/**
 * Returns how many seconds a deleted pod may take to end. It is 0 if no kubelet has it, or if it has ended before.
 *
 * @see core/pod podStrategy.CheckGracefulDelete
 */
export function graceOf(
  spec: PodSpec,
  phase: PodPhase,
  { deletedAt, waiting }: PodOptions,
  finished: Date,
): number {
  if (isFinal(phase) && deletedAt !== undefined && deletedAt > finished) return 0;
  if (phase === "Pending" && spec.nodeName === undefined && waiting === undefined) return 0;
  return spec.terminationGracePeriodSeconds ?? 30;
}
