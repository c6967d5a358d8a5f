import { checkCronJob, checkCronJobList, checkJob, checkJobList } from "../dry-run/manifest.ts";
import { plainOf } from "../models/brand.ts";
import type { Job } from "../models/index.ts";
import { isEmpty } from "../values/value.ts";
import { type WriteJsonOptions, writeJson } from "../yaml/json.ts";
import { type WriteYamlOptions, writeYaml } from "../yaml/write.ts";
import { runCronJob, runJob } from "./run.ts";
import type { BuilderOf } from "./types.ts";

/** What is done with a manifest. */
export type Use = (manifest: object) => unknown;

/** What a factory of whole manifests has beside others: apart for each kind, so that a script carries only the rules it needs. */
export interface Root {
  /** What `build()` asks of a manifest, for the type and for the items of a list; and what a manifest is `as` a part of another. */
  readonly uses: Readonly<Record<string, Use>>;
  readonly run?: (make: never) => unknown;
}

export const jobRoot: Root = { uses: { Job: checkJob }, run: runJob };
export const cronJobRoot: Root = {
  uses: { "Job as JobTemplateSpec": templateOf, CronJob: checkCronJob },
  run: runCronJob,
};
export const jobListRoot: Root = { uses: { Job: checkJob, JobList: checkJobList } };
export const cronJobListRoot: Root = {
  uses: { "Job as JobTemplateSpec": templateOf, CronJob: checkCronJob, CronJobList: checkCronJobList },
};

/** Of what has a Job's template and is no manifest. */
export const templateRoot: Root = { uses: { "Job as JobTemplateSpec": templateOf } };

/** A Job as the template of a CronJob: its name and namespace are the CronJob's to give. */
function templateOf(job: object): object {
  const { apiVersion, kind, metadata, ...rest } = job as Job;
  const { name, generateName, namespace, ...kept } = metadata ?? {};
  return Object.freeze(isEmpty(kept) ? rest : { metadata: Object.freeze(kept), ...rest });
}

/** What the roots of the factories in use do with manifests. */
export const uses = new Map<string, Use>();

/** What the builders of a whole manifest can do beside what every builder can. */
export function rootMethods(check: Use): object {
  function build(this: BuilderOf<object>): object {
    const manifest = plainOf(this);
    check(manifest);
    return manifest;
  }
  return {
    build,
    toJSON: build,
    toYaml(this: BuilderOf<object>, options?: WriteYamlOptions): string {
      return writeYaml(build.call(this), options);
    },
    toJson(this: BuilderOf<object>, options?: WriteJsonOptions): string {
      return writeJson(build.call(this), options);
    },
  };
}
