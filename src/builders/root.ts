// What only builders of whole manifests can do: `build()` with its check, and their text.

import { checkCronJob, checkCronJobList, checkJob, checkJobList } from "../dry-run/build-check.ts";
import { plainOf } from "../models/brand.ts";
import type { Job } from "../models/index.ts";
import { isEmpty } from "../values/value.ts";
import { type WriteYamlOptions, writePlainYaml, writeYaml } from "../yaml/write.ts";
import { type WriteJsonOptions, writeJson, writePlainJson } from "../yaml/write-json.ts";
import { runCronJob, runJob } from "./run.ts";
import type { BuilderOf } from "./types.ts";

/** What is done with a manifest. */
export type Use = (manifest: object, ...more: never[]) => unknown;

/** What a factory of whole manifests has beside others: apart for each kind, so that a script carries only the rules it needs. */
export interface Root {
  /**
   * What `build()` asks of a manifest, for the type and for the items of a list; what a manifest is `as` a part of another, or as a
   * text where `build()` does not look at all of it: beside the items of a list anything may stand.
   */
  readonly uses: Readonly<Record<string, Use>>;
  readonly run?: (make: never) => unknown;
}

export const jobRoot: Root = { uses: { Job: checkJob }, run: runJob };
export const cronJobRoot: Root = {
  uses: { "Job as JobTemplateSpec": templateOf, CronJob: checkCronJob },
  run: runCronJob,
};
export const jobListRoot: Root = {
  uses: { Job: checkJob, JobList: checkJobList, "JobList as YAML": writeYaml, "JobList as JSON": writeJson },
};
export const cronJobListRoot: Root = {
  uses: {
    "Job as JobTemplateSpec": templateOf,
    CronJob: checkCronJob,
    CronJobList: checkCronJobList,
    "CronJobList as YAML": writeYaml,
    "CronJobList as JSON": writeJson,
  },
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

/** What the builders of a whole manifest can do beside what every builder can. What the server's rules accept is plain data. */
export function rootMethods(type: string, check: Use): object {
  function build(this: BuilderOf<object>): object {
    const manifest = plainOf(this);
    check(manifest);
    return manifest;
  }
  return {
    build,
    toJSON: build,
    toYaml(this: BuilderOf<object>, options?: WriteYamlOptions): string {
      const write = (uses.get(`${type} as YAML`) ?? writePlainYaml) as typeof writePlainYaml;
      return write(build.call(this), options);
    },
    toJson(this: BuilderOf<object>, options?: WriteJsonOptions): string {
      const write = (uses.get(`${type} as JSON`) ?? writePlainJson) as typeof writePlainJson;
      const manifest = build.call(this);
      // The other writer says where half of a surrogate pair stands.
      return write(manifest, options, () => writePlainYaml(manifest, { keepOrder: true }));
    },
  };
}
