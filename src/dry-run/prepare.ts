// What the server changes in a new object's spec before the rules see it: the selector, labels, fields of disabled features.

import type { CronJob, Job, JobSpec, ObjectMeta } from "../models/index.ts";
import { addJobLabels, uidLabels } from "../models/job-labels.ts";
import { Entries } from "../values/entries.ts";
import { dropDisabledFields } from "./disabled-fields.ts";

type Labels = NonNullable<ObjectMeta["labels"]>;

/**
 * Labels by which a Job finds its pods, and the selector for them; those of these names that are there stay.
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

/** A Job's spec, or that of a CronJob's Jobs; both have their defaults. */
export const jobSpecOf = (object: Job | CronJob): JobSpec =>
  (object.kind === "Job" ? object.spec : object.spec?.jobTemplate?.spec) as JobSpec;

/**
 * What the server changes in a new Job besides its metadata and status, once it has its defaults and its name.
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
