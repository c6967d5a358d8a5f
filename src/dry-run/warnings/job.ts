import type { CronJob, Job, JobSpec } from "../../models/index.ts";
import { dns1123Label } from "../../validation/formats/dns.ts";
import { podTemplateWarnings } from "./pod-template.ts";

/**
 * Returns the server's warnings about a Job that it accepts.
 *
 * With `old`, they are those of an update, for which the generation must be set. If the spec does not change, there are none.
 *
 * @see batch/job WarningsOnCreate
 * @see batch/job WarningsOnUpdate
 */
export function jobWarnings(job: Job, old?: Job): string[] {
  const warnings: string[] = [];
  if (old === undefined) nameWarnings(job, warnings);
  else if (isSameGeneration(job, old)) return warnings;
  jobSpecWarnings(job.spec, "spec", warnings);
  return warnings;
}

/** Returns whether an update leaves the spec as it is. */
export function isSameGeneration(a: Job | CronJob, b: Job | CronJob): boolean {
  return (a.metadata?.generation ?? 0) === (b.metadata?.generation ?? 0);
}

/** Appends the warning about a name that Pods cannot have as their host name. */
export function nameWarnings({ metadata }: Job | CronJob, warnings: string[]): void {
  const messages = dns1123Label(metadata?.name ?? "");
  if (messages.length === 0) return;
  const use = "this is used in Pod names and hostnames, which can result in surprising behavior";
  warnings.push(`metadata.name: ${use}; a DNS label is recommended: [${messages.join(" ")}]`);
}

/**
 * Appends the server's warnings about the spec of a Job, whose path is `at`.
 *
 * @see api/job WarningsForJobSpec
 */
export function jobSpecWarnings(spec: JobSpec | undefined, at: string, warnings: string[]): void {
  if (spec === undefined) return;
  const { completionMode, completions = 0, parallelism = 0 } = spec;
  if (completionMode === "Indexed" && completions > 100_000 && parallelism > 10_000) {
    warnings.push(
      `${at}: In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, Kubernetes might not be able to track completedIndexes when a big number of indexes fail`,
    );
  }
  podTemplateWarnings(spec.template ?? {}, `${at}.template`, warnings);
}
