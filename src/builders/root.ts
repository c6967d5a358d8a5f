import { checkCronJob, checkCronJobList, checkJob, checkJobList } from "../dry-run/manifest.ts";
import { plainOf } from "../models/brand.ts";
import { type WriteJsonOptions, writeJson } from "../yaml/json.ts";
import { type WriteYamlOptions, writeYaml } from "../yaml/write.ts";
import { runCronJob, runJob } from "./run.ts";
import type { BuilderOf } from "./types.ts";

/** What a factory of whole manifests has beside others: apart for each kind, so that a script carries only the rules it needs. */
export interface Root {
  /** What `build()` asks of a manifest, for the type and for the items of a list. */
  readonly checks: Readonly<Record<string, (manifest: object) => void>>;
  readonly run?: (make: never) => unknown;
}

export const jobRoot: Root = { checks: { Job: checkJob }, run: runJob };
export const cronJobRoot: Root = { checks: { CronJob: checkCronJob }, run: runCronJob };
export const jobListRoot: Root = { checks: { Job: checkJob, JobList: checkJobList } };
export const cronJobListRoot: Root = { checks: { CronJob: checkCronJob, CronJobList: checkCronJobList } };

/** What the builders of a whole manifest can do beside what every builder can. */
export function rootMethods(check: (manifest: object) => void): object {
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
