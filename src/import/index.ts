import { type FieldError, lineOf } from "../faults/field-error.ts";
import { dataOf } from "../models/brand.ts";
import { checkOptions } from "../options.ts";
import { isList } from "../values/value.ts";
import { faultsOf } from "./faults.ts";
import { type BuilderCodeOptions, ModuleCode } from "./module.ts";
import type { Plain } from "./plain.ts";

export type { FieldError, FieldErrorType } from "../faults/field-error.ts";
export type { BuilderCodeOptions } from "./module.ts";

/**
 * Thrown by `builderCode` for what no builder can say: an object of another kind, a field that the API does not have,
 * a value of another type than its field's.
 *
 * The message has a line for each fault: `spec.suspned: Invalid value: true: unknown field, did you mean "suspend"?`.
 */
export class ImportError extends Error {
  override readonly name = "ImportError";
  /** Every fault, with its path; of several manifests, the index comes first: `[1].spec.suspned`. */
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super(errors.map(lineOf).join("\n"));
    this.errors = errors;
  }
}

/**
 * The text of a TypeScript module that builds exactly these manifests with the fluent builders.
 *
 * Each manifest is an exported constant, named as it is; of several, an array of all is the default export. What the
 * server refuses of a manifest stands above it in a comment. What says nothing to the server is not written: a field that
 * is `null`, and what kubectl puts in itself, as `resources: {}`. A number for a quantity is written as its text.
 *
 * @param manifests - Jobs, CronJobs, JobLists or CronJobLists: builders or plain data, one or many.
 * @throws ImportError when a manifest holds what no builder can say.
 * @throws TypeError for options that are none, save a number: the index that `map` hands on.
 * @example
 * ```ts
 * builderCode({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "pi" }, spec: { backoffLimit: 4, template } });
 * // import { job } from "jobwright";
 * //
 * // export const pi = job("pi").backoffLimit(4).template(t => …);
 * ```
 */
export function builderCode(manifests: unknown, options: BuilderCodeOptions = {}): string {
  checkOptions("builderCode", options, { width: "a number", from: "a string" });
  // A list may have holes.
  const list = Array.from(isList(manifests) ? manifests : [manifests], dataOf);
  const faults = list.flatMap((manifest, i) =>
    faultsOf(manifest).map(error =>
      list.length === 1 ? error : { ...error, field: `[${i}].${error.field}` },
    ),
  );
  if (faults.length > 0) throw new ImportError(faults);
  return new ModuleCode(options).write(list as readonly Plain[]);
}
