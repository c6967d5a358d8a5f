// What the server and kubectl do with whole objects: create, update, clean and compare them. What the server only warns about is in
// `warnings`.

export type { ClientCronJob, ClientJob } from "../models/client.ts";
export { type Cleaned, type CleanOptions, clean } from "./clean.ts";
export {
  type Accepted,
  type DryRunOptions,
  type DryRunResult,
  dryRunCreate,
  type Refused,
  type StoredCronJob,
  type StoredJob,
  type StoredMeta,
} from "./create.ts";
export { type Difference, diff } from "./diff.ts";
export {
  type ExplainOptions,
  explainUpdate,
  type UpdateChange,
  type UpdateExplanation,
  type UpdateVerdict,
} from "./explain-update.ts";
export { InvalidError } from "./invalid-error.ts";
export type { Status, StatusCause, StatusDetails } from "./status.ts";
export { dryRunUpdate, dryRunUpdateStatus } from "./update.ts";
