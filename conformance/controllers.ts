// Talks to the controllers: the Job controller's and the CronJob controller's own code, which looks at an object once.
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CronJob, CronJobStatus, Job, JobStatus, PodTemplateSpec } from "jobwright";
import type { LivePod } from "../src/testing/index.ts";
import { goModWith, kubernetesIn, replaceFile } from "./kubernetes-copy.ts";
import { LineProcess } from "./line-process.ts";
import { buildIfStale } from "./oracle.ts";
import { currentVersion } from "./version.ts";

/** What the Job controller sees. */
export interface JobSeen {
  readonly job: Job;
  readonly pods: readonly LivePod[];
  readonly now: Date;
}

/** What the CronJob controller sees. A Job that it creates gets the uid. */
export interface CronJobSeen {
  readonly cronJob: CronJob;
  readonly jobs: readonly Job[];
  readonly uid: string;
  readonly now: Date;
}

interface Looked<Status, Made> {
  /** What the controller wrote, in order. */
  readonly statuses?: readonly Status[];
  /** What it created, and the names of what it deleted. */
  readonly created?: readonly Made[];
  readonly deleted?: readonly string[];
  readonly error?: string;
}

/** What the Job controller did. `released` names the Pods whose finalizer it removed. */
export type JobLooked = Looked<JobStatus, PodTemplateSpec> & { readonly released?: readonly string[] };

/** What the CronJob controller did. It wants to look again `after` so many seconds. */
export type CronJobLooked = Looked<CronJobStatus, Job> & { readonly after?: number };

/** Returns the path of the program with the controllers' code. Builds it if it is stale. */
function program(): string {
  const version = currentVersion();
  const sources = join(import.meta.dirname, "controllers");
  const folder = join(import.meta.dirname, "..", ".cache", "controllers");
  const built = join(folder, `controllers-${version}`);
  buildIfStale(built, sources, "the controllers", () => {
    const copy = kubernetesIn(folder, version);
    goModWith(folder, copy);
    copyFileSync(join(sources, "main.go"), join(folder, "main.go"));
    for (const name of ["job", "cronjob"]) {
      const added = readFileSync(join(sources, name, "sync.go"), "utf8");
      replaceFile(join(copy, "pkg/controller", name, "jobwright_sync.go"), added);
    }
    return folder;
  });
  return built;
}

/** The running controllers. Each look is that of a controller that has just started: it remembers nothing of what it did before. */
export class Controllers {
  readonly #process = new LineProcess<JobSeen | CronJobSeen, JobLooked | CronJobLooked>(
    program(),
    "the controllers' program",
  );

  lookAtJob(seen: JobSeen): Promise<JobLooked> {
    return this.#process.ask(seen) as Promise<JobLooked>;
  }

  lookAtCronJob(seen: CronJobSeen): Promise<CronJobLooked> {
    return this.#process.ask(seen) as Promise<CronJobLooked>;
  }

  close(): void {
    this.#process.close();
  }
}
