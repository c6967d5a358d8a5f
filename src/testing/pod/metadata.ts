// The metadata of a Pod.
import type { Job, ObjectMeta } from "../../models/index.ts";
import type { LiveJob, LiveMeta } from "../input.ts";
import { reckoned, timeOf } from "../times.ts";
import { indexLabel, labelsOf } from "./labels.ts";
import { podPrefix } from "./name.ts";

import type { PodOptions } from "./types.ts";

const trackingFinalizer = "batch.kubernetes.io/job-tracking";

/** Which Pod of its Job it is. */
interface PodIdentity {
  readonly name: string;
  readonly uid: string;
  /** The completion index; undefined if the Job is not Indexed. */
  readonly index: number | undefined;
}

function annotationsOf(
  { spec }: Job,
  index: number | undefined,
  options: PodOptions,
): ObjectMeta["annotations"] {
  const annotations = { ...spec.template.metadata?.annotations };
  if (index !== undefined) {
    annotations[indexLabel] = String(index);
    if (spec.backoffLimitPerIndex !== undefined) {
      const { nth = 0, ignoredFailureCount = 0 } = options;
      // Each pod of an index replaces a failed one, but none replaces the last one that the limit allows.
      const before = Math.min(Math.max(nth - ignoredFailureCount, 0), spec.backoffLimitPerIndex);
      const { failureCount = before } = options;
      annotations["batch.kubernetes.io/job-index-failure-count"] = String(failureCount);
      if (ignoredFailureCount > 0)
        annotations["batch.kubernetes.io/job-index-ignored-failure-count"] = String(ignoredFailureCount);
    }
  }
  return Object.keys(annotations).length === 0 ? undefined : annotations;
}

/** Returns the template's finalizers, and the one with which the controller keeps a Pod until it has counted it. */
function finalizersOf({ spec }: Job, isTracked: boolean): string[] {
  const finalizers = [...(spec.template.metadata?.finalizers ?? [])];
  if (isTracked && !finalizers.includes(trackingFinalizer)) finalizers.push(trackingFinalizer);
  return finalizers;
}

/**
 * Returns the metadata that the controller and the server give a Pod.
 *
 * @param grace how many seconds it may take to end after its deletion
 * @param isTracked whether the controller still has to count it
 */
export function metadataOf(
  job: LiveJob,
  { name, uid, index }: PodIdentity,
  options: PodOptions,
  created: Date,
  grace: number,
  isTracked: boolean,
): LiveMeta {
  const { metadata } = job;
  const { deletedAt } = options;
  const annotations = annotationsOf(job, index, options);
  const finalizers = finalizersOf(job, isTracked);
  return {
    name,
    generateName: podPrefix(job, index),
    namespace: metadata.namespace,
    uid,
    resourceVersion: "1",
    // A deletion that waits raises the generation.
    generation: deletedAt === undefined ? 1 : 2,
    creationTimestamp: timeOf(created),
    ...(deletedAt && {
      deletionTimestamp: timeOf(reckoned("pod: the end of the deletion", deletedAt.getTime() + grace * 1000)),
      deletionGracePeriodSeconds: grace,
    }),
    labels: labelsOf(job, index),
    ...(annotations && { annotations }),
    ownerReferences: [
      {
        apiVersion: "batch/v1",
        kind: "Job",
        name: metadata.name,
        uid: metadata.uid,
        controller: true,
        blockOwnerDeletion: true,
      },
    ],
    ...(finalizers.length > 0 && { finalizers }),
  };
}
