export {
  type Accepted,
  type Cleaned,
  type CleanOptions,
  type ClientCronJob,
  type ClientJob,
  clean,
  type Difference,
  type DryRunOptions,
  type DryRunResult,
  diff,
  dryRunCreate,
  dryRunUpdate,
  dryRunUpdateStatus,
  type ExplainOptions,
  explainUpdate,
  InvalidError,
  type Refused,
  type Status,
  type StatusCause,
  type StatusDetails,
  type StoredCronJob,
  type StoredJob,
  type StoredMeta,
  type UpdateChange,
  type UpdateExplanation,
  type UpdateVerdict,
} from "./dry-run/index.ts";
export { type ResourceTotals, totalRequests } from "./dry-run/total-requests.ts";
export type { FieldChange, FieldError, FieldErrorType } from "./faults/field-error.ts";
export type * from "./models/index.ts";
export { type ContentHashOptions, contentHash } from "./names/content-hash.ts";
export { type JobNameOptions, jobName, labelValue, type NamePart } from "./names/names.ts";
export { type Outcome, outcome, type WithConditions } from "./outcome.ts";
export { toJson, toYaml } from "./output.ts";
export { type PodSecurityLevel, type PodSecurityVerdict, podSecurity } from "./pod-security/pod-security.ts";
export {
  parseQuantity,
  Quantity,
  QuantityError,
  type QuantityFormat,
  type QuantityInput,
  type QuantityLiteral,
} from "./quantity/quantity.ts";
export {
  type CronSchedule,
  type CronScheduleOptions,
  cronSchedule,
  ScheduleError,
} from "./schedule/cron-schedule.ts";
export type { WriteJsonOptions } from "./yaml/write/json.ts";
export type { WriteYamlOptions } from "./yaml/write/yaml.ts";
export { WriteError } from "./yaml/write/yaml.ts";

// Behind what they are made of: in a bundle the builders then stand together, and it packs better.

export * from "./builders/index.ts";
