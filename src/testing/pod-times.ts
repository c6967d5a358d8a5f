// When what became of a Pod, as far as that was not told.
import type { PodSpec } from "../models/index.ts";
import { endCondition } from "./conditions.ts";
import { checkNotBefore } from "./contradictions.ts";
import { earliest, timeOf } from "./deterministic.ts";
import type { LiveJob } from "./input.ts";
import { isFinal, type PodTimes } from "./pod-fates.ts";
import type { PodOptions, PodPhase } from "./pod-types.ts";

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
 * When a pod was made, began and ended, as far as it was told.
 *
 * @param isDeletedByJob whether its Job's status says that it was deleted: until then it ran
 */
export function timesOf(job: LiveJob, options: PodOptions, isDeletedByJob: boolean): PodTimes {
  const { createdAt, startedAt, finishedAt, deletedAt } = options;
  const begun = new Date(job.status.startTime ?? job.metadata.creationTimestamp);
  const created = createdAt ?? earliest(begun, startedAt, finishedAt, deletedAt);
  const started = startedAt ?? created;
  // With init containers it began before the others started, and so did one that was restarted.
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
 * How long a pod that is deleted may take to end: not at all where no kubelet has it, or where it has ended before.
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
