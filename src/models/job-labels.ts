/** The labels that hold a Job's uid, the legacy name first. */
export const uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"] as const;

/** The labels that hold a Job's name, the legacy name first. */
export const jobNameLabels = ["job-name", "batch.kubernetes.io/job-name"] as const;

/** The label that names a Job's LocalQueue to Kueue. */
export const queueLabel = "kueue.x-k8s.io/queue-name";

/** The annotation that says for which time a CronJob made the Job. */
export const scheduledTimestamp = "batch.kubernetes.io/cronjob-scheduled-timestamp";

/** Adds to `labels` those by which a Job finds its pods, unless they are set, in the order in which the server checks them. */
export function addJobLabels(
  labels: Record<string, string>,
  name: string,
  uid: string,
): Record<string, string> {
  labels[uidLabels[0]] ??= uid;
  labels[jobNameLabels[0]] ??= name;
  labels[uidLabels[1]] ??= uid;
  labels[jobNameLabels[1]] ??= name;
  return labels;
}
