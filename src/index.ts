export * from "./builders/index.ts";
export {
  type Accepted,
  type DryRunOptions,
  type DryRunResult,
  dryRunCreate,
  dryRunUpdate,
  dryRunUpdateStatus,
  InvalidError,
  type Refused,
  type Status,
  type StatusCause,
  type StatusDetails,
} from "./dry-run/index.ts";
export type * from "./models/index.ts";
export { toJson, toYaml } from "./output.ts";
export { type PodSecurityLevel, type PodSecurityVerdict, podSecurity } from "./pod-security/index.ts";
export {
  parseQuantity,
  Quantity,
  QuantityError,
  type QuantityInput,
  type QuantityLiteral,
} from "./quantity/index.ts";
export { cronSchedule, ScheduleError } from "./schedule/index.ts";
export type { FieldError, FieldErrorType } from "./validation/errors.ts";
export type { WriteJsonOptions } from "./yaml/json.ts";
export type { WriteYamlOptions } from "./yaml/write.ts";
export { WriteError } from "./yaml/write.ts";
