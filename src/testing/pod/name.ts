import { maxGeneratedName } from "../../dry-run/object-meta.ts";
import type { Job } from "../../models/index.ts";
import { suffixOf, uidOf } from "../deterministic.ts";

/**
 * Returns the beginning of the names of the Job's pods.
 *
 * @see controller/job podGenerateNameWithIndex
 */
export function podPrefix({ metadata }: Job, index: number | undefined): string {
  const name = metadata?.name ?? "";
  if (index === undefined) return `${name}-`;
  const end = `-${index}-`;
  return name.slice(0, maxGeneratedName - end.length) + end;
}

const identity = ({ metadata }: Job, index: number | undefined, nth: number): string =>
  `${metadata?.uid} pod ${index ?? ""} ${nth}`;

/** Returns the name of a Job's pod. */
export function podName(job: Job, index: number | undefined, nth = 0, suffix?: string): string {
  const prefix = podPrefix(job, index).slice(0, maxGeneratedName);
  return prefix + (suffix ?? suffixOf(identity(job, index, nth)));
}

/** Returns the uid of a Job's pod for which the caller gave none. */
export const podUid = (job: Job, index: number | undefined, nth: number): string =>
  uidOf(identity(job, index, nth));
