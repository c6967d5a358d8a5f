/** Whether `batch/v1` has objects of this kind: Jobs, CronJobs and lists of them. */
export const isBatchKind = (kind: string): boolean => /^(Cron)?Job(List)?$/.test(kind);
