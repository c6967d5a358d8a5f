// What only builders of whole manifests have: `build()` with its check, and the writers of YAML and JSON.

import { checkCronJob, checkCronJobList, checkJob, checkJobList } from "../dry-run/build-check.ts";
import { plainOf } from "../models/brand.ts";
import type { Job } from "../models/index.ts";
import { isEmpty } from "../values/value.ts";
import { type WriteJsonOptions, writeJson, writePlainJson } from "../yaml/write/json.ts";
import { type WriteYamlOptions, writePlainYaml, writeYaml } from "../yaml/write/yaml.ts";
import { runCronJob, runJob } from "./run.ts";
import type { BuilderOf } from "./types.ts";

/** Something that is done with a manifest. */
export type Use = (manifest: object, ...more: never[]) => unknown;

/** What the factories of manifests have in addition. Each kind has its own, so that a script carries only the rules that it needs. */
export interface Root {
  /**
   * By type: the check that `build()` runs on a manifest, also on the items of a list. By `A as B`: how A becomes a part of B. By `A as
   * YAML` or `A as JSON`: the writer, where `build()` does not check all of A, since a list may hold anything besides its items.
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

/** For types that contain a Job's template and are no manifests. */
export const templateRoot: Root = { uses: { "Job as JobTemplateSpec": templateOf } };

/** Turns a Job into the template of a CronJob. It drops the name and namespace, because the CronJob decides them. */
function templateOf(job: object): object {
  const { apiVersion, kind, metadata, ...rest } = job as Job;
  const { name, generateName, namespace, ...kept } = metadata ?? {};
  return Object.freeze(isEmpty(kept) ? rest : { metadata: Object.freeze(kept), ...rest });
}

/** The `uses` of all factories that the program contains. */
export const uses = new Map<string, Use>();

/**
 * Returns the methods that only builders of manifests have. What passes the server's rules is plain data, so the fast writers can take it.
 */
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
      // The YAML writer's error says where half of a surrogate pair is.
      return write(manifest, options, () => writePlainYaml(manifest, { keepOrder: true }));
    },
  };
}
