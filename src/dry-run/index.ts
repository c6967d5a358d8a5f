export {
  type Accepted,
  type DryRunOptions,
  type DryRunResult,
  dryRunCreate,
  type Refused,
  refusalOf,
} from "./create.ts";
export { InvalidError } from "./invalid-error.ts";
export type { Status, StatusCause, StatusDetails } from "./status.ts";
export { dryRunUpdate, dryRunUpdateStatus } from "./update.ts";
