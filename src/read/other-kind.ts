import { isBatchKind } from "../models/batch-kind.ts";

/**
 * Whether a version and a kind name something other than a Job or CronJob. A misspelt Job is still one, and a Job of `v1` or `apps/v1` is a
 * mistake, but a Job of another project's group is something else.
 */
export function isOtherKind(apiVersion: string, kind: string): boolean {
  if (/^batch(?:\/|$)/.test(apiVersion)) return false;
  return !isBatchKind(kind) || /\..*\//.test(apiVersion);
}
