// What the server changes in a new object's spec before the rules see it: the selector, labels, and fields of disabled features.

import type { CronJob, Job, JobSpec, ObjectMeta } from "../models/index.ts";
import { addJobLabels, uidLabels } from "../models/job-labels.ts";
import { Entries } from "../values/entries.ts";
import { dropDisabledFields } from "./disabled-fields.ts";
import { jobSpecOf } from "./job-spec-of.ts";

type Labels = NonNullable<ObjectMeta["labels"]>;

/**
 * Adds the labels by which a Job finds its pods, and the selector for them. Labels of these names that exist already stay.
 *
 * @see batch/job generateSelector
 * @see batch/job generateSelectorIfNeeded
 */
function generateSelector(spec: JobSpec, meta: ObjectMeta): void {
  const uid = meta.uid ?? "";
  spec.template.metadata ??= {};
  spec.template.metadata.labels ??= new Entries() as Labels;
  const { labels } = spec.template.metadata;
  addJobLabels(labels, meta.name ?? "", uid);
  spec.selector ??= {};
  spec.selector.matchLabels ??= new Entries() as Labels;
  const { matchLabels } = spec.selector;
  matchLabels[uidLabels[1]] ??= uid;
}

/**
 * Makes the server's changes to a new Job besides its metadata and status. The Job has its defaults and its name.
 *
 * @see batch/job jobStrategy.PrepareForCreate
 */
export function prepareJob(job: Job): void {
  const spec = job.spec as JobSpec;
  if (spec.manualSelector === false) generateSelector(spec, job.metadata as ObjectMeta);
  dropDisabledFields(spec);
}

/** @see batch/cronjob cronJobStrategy.PrepareForCreate */
export const prepareCronJob = (cronJob: CronJob): void => dropDisabledFields(jobSpecOf(cronJob));
