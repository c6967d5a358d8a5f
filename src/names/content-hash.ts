import { clean } from "../dry-run/clean.ts";
import { setDefaults } from "../dry-run/create.ts";
import { decoded } from "../dry-run/decode-data.ts";
import { dropDisabledFields } from "../dry-run/disabled-fields.ts";
import { dropServerFields } from "../dry-run/drop-server-fields.ts";
import { jobSpecOf } from "../dry-run/job-spec-of.ts";
import type { BuilderOf } from "../models/builder-of.ts";
import type { ClientCronJob, ClientJob } from "../models/client.ts";
import type { CronJob, Job } from "../models/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { hash } from "./hash.ts";

/**
 * Returns eight letters and digits for the Pod template of a Job or CronJob, which change when the template does. Use them in the name of a
 * Job whose template must not be updated in place.
 *
 * The hash is of what the server stores: a builder, a plain object and the live Job have the same hash. Defaults, spellings of quantities,
 * empty lists, the order of keys, and what the server itself adds to the template make no difference. The name, the labels and the rest of
 * the Job do not count, and may still be missing. The hash is of the same kind as that of {@link jobName}.
 *
 * @throws InvalidError when the manifest is no Job or CronJob, or holds what neither can hold.
 * @example
 * const migrate = job().noRetry().template(template);
 * migrate.name(jobName("migrate", contentHash(migrate))).build();
 */
export function contentHash(
  manifest: Job | CronJob | ClientJob | ClientCronJob | BuilderOf<Job, unknown> | BuilderOf<CronJob, unknown>,
): string {
  const object = decoded(manifest);
  dropServerFields(object);
  setDefaults(object);
  dropDisabledFields(jobSpecOf(object));
  // Without the defaults, so that a new default of a later version of Kubernetes changes no hash.
  return hash(canonicalJson(jobSpecOf(clean(object, { defaults: false })).template), 8);
}
