import { below, type FieldError, lineOf } from "../faults/field-error.ts";
import { dataOf } from "../models/brand.ts";
import { checkOptions } from "../options.ts";
import { isList } from "../values/value.ts";
import { faultsOf } from "./faults.ts";
import { type BuilderCodeOptions, ModuleCode } from "./module.ts";
import type { Plain } from "./plain.ts";

export type { FieldError, FieldErrorType } from "../faults/field-error.ts";
export type { BuilderCodeOptions } from "./module.ts";

/**
 * Thrown by `builderCode` for data that no builder can express: an object of another kind, a field that the API does not have, or a value
 * of the wrong type for its field.
 *
 * The message has one line for each error: `spec.suspned: Invalid value: true: unknown field, did you mean "suspend"?`.
 */
export class ImportError extends Error {
  override readonly name = "ImportError";
  /** Every error, with its path; for several manifests, the index comes first: `[1].spec.suspned`. */
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super(errors.map(lineOf).join("\n"));
    this.errors = errors;
  }
}

/**
 * Returns the text of a TypeScript module that builds exactly these manifests with the fluent builders.
 *
 * Each manifest is an exported constant with the name of the manifest; for several manifests, the default export is an array of them all.
 * The server's objections to a manifest stand above it in a comment. Values without a meaning for the server are left out: a field that is
 * `null`, and what kubectl adds itself, such as `resources: {}`. A quantity that is given as a number is written as text.
 *
 * @param manifests - Jobs, CronJobs, JobLists or CronJobLists: builders or plain data, one or many.
 * @throws ImportError when a manifest holds what no builder can express.
 * @throws TypeError for invalid options. A number is ignored: it is the index that `map` passes.
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
  // Array.from also visits the holes of a list.
  const list = Array.from(isList(manifests) ? manifests : [manifests], dataOf);
  const faults = list.flatMap((manifest, i) =>
    faultsOf(manifest).map(error => (list.length === 1 ? error : below(`[${i}]`, error))),
  );
  if (faults.length > 0) throw new ImportError(faults);
  return new ModuleCode(options).write(list as readonly Plain[]);
}
