import { clean } from "../dry-run/clean.ts";
import { setDefaults } from "../dry-run/create.ts";
import { decodeOrThrow } from "../dry-run/decode-data.ts";
import { dropDisabledFields } from "../dry-run/disabled-fields.ts";
import { dropServerFields } from "../dry-run/drop-server-fields.ts";
import { jobSpecOf } from "../dry-run/job-spec-of.ts";
import type { JobLike } from "../models/client.ts";
import type { JobSpec } from "../models/index.ts";
import { checkOptions } from "../options.ts";
import { canonicalJson } from "./canonical-json.ts";
import { hash } from "./hash.ts";

/** The options of {@link contentHash}. */
export interface ContentHashOptions {
  /**
   * Whether all fields of a Job's spec count that an update cannot change, or only together with others: besides the template these are
   * `completions`, `completionMode`, `podFailurePolicy`, `successPolicy`, `backoffLimitPerIndex`, `managedBy`, and a `selector` of your own.
   * Default: false, only the template counts.
   */
  readonly immutable?: boolean | undefined;
}

/** The fields that an update cannot change, in any order: the text that is hashed has its own. */
const immutableFields = [
  "template",
  "completions",
  "completionMode",
  "podFailurePolicy",
  "successPolicy",
  "backoffLimitPerIndex",
  "managedBy",
  "selector",
] as const satisfies readonly (keyof JobSpec)[];

/**
 * Returns eight letters and digits for the Pod template of a Job or CronJob, which change when the template does. Use them in the name of a
 * Job whose template must not be updated in place.
 *
 * The hash is of what the server stores: a builder, a plain object and the live Job have the same hash. Defaults,
 * empty lists, the order of keys, and what the server itself adds to the template make no difference. Quantities count as they are stored:
 * `1Gi` and `1073741824` differ. The name, the labels and the rest of the Job do not count, and may still be missing; with
 * `{ immutable: true }` the other fields count that need a new Job when they change. The hash is of the same kind as that of
 * {@link jobName}.
 *
 * @throws InvalidError when the manifest is no Job or CronJob, or holds what neither can hold.
 * @throws TypeError for invalid options. A number is ignored: it is the index that `map` passes.
 * @example
 * const migrate = job().noRetry().template(template);
 * migrate.name(jobName("migrate", contentHash(migrate))).build();
 */
export function contentHash(manifest: JobLike): string;
export function contentHash(manifest: JobLike, options: ContentHashOptions): string;
export function contentHash(manifest: JobLike, options: ContentHashOptions = {}): string {
  checkOptions("contentHash", options, { immutable: "a boolean" });
  const object = decodeOrThrow(manifest);
  dropServerFields(object);
  setDefaults(object);
  dropDisabledFields(jobSpecOf(object));
  // Without the defaults, so that a new default of a later version of Kubernetes changes no hash. But whether a Job has completions by
  // default depends on its parallelism, which may change.
  const spec = {
    ...jobSpecOf(clean(object, { defaults: false })),
    completions: jobSpecOf(object).completions,
  };
  const counted = options.immutable
    ? Object.fromEntries(immutableFields.map(field => [field, spec[field]]))
    : spec.template;
  return hash(canonicalJson(counted), 8);
}
