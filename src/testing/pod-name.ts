import type { Job } from "../models/index.ts";
import { suffixOf } from "./deterministic.ts";

/** The server keeps so much of a `generateName`. */
const maxPrefix = 58;

/**
 * What the Job's pods' names begin with.
 *
 * @see controller/job podGenerateNameWithIndex
 */
export function podPrefix({ metadata }: Job, index: number | undefined): string {
  const name = metadata?.name ?? "";
  if (index === undefined) return `${name}-`;
  const end = `-${index}-`;
  return name.slice(0, Math.max(maxPrefix - end.length, 0)) + end;
}

/** The name of a Job's pod. */
export function podName(job: Job, index: number | undefined, nth = 0, suffix?: string): string {
  const prefix = podPrefix(job, index).slice(0, maxPrefix);
  return prefix + (suffix ?? suffixOf(`${job.metadata?.uid} pod ${index ?? ""} ${nth}`));
}
