import type { Job, ObjectMeta } from "../../models/index.ts";

/** The label and the annotation that contain the completion index. */
export const indexLabel = "batch.kubernetes.io/job-completion-index";

/** Returns the labels of a Pod: those of the template, and its completion index. */
export const labelsOf = ({ spec }: Job, index: number | undefined): NonNullable<ObjectMeta["labels"]> => ({
  ...spec?.template.metadata?.labels,
  ...(index !== undefined && { [indexLabel]: String(index) }),
});
