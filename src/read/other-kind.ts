/**
 * Whether a version and a kind name another thing than a Job or CronJob, broken ones included. A Job of `v1` or `apps/v1` is a slip; one of
 * another project's group is another thing.
 */
export function isOtherKind(apiVersion: string, kind: string): boolean {
  if (/^batch(?:\/|$)/.test(apiVersion)) return false;
  return !/^(?:Cron)?Job(?:List)?$/.test(kind) || /\..*\//.test(apiVersion);
}
