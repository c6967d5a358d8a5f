import type { CronJob, CronJobStatus, Job } from "jobwright";
import { dryRunCreate } from "../../src/dry-run/index.ts";
import {
  complete,
  failed,
  jobFromCronJob,
  type LiveCronJob,
  type LiveJob,
  pendingCronJob,
  running,
} from "../../src/testing/index.ts";
import { withSuspend } from "../../src/testing/input.ts";
import type { Controllers, CronJobLooked } from "../controllers.ts";
import type { Random } from "../generate/random.ts";

const schedules = [
  "* * * * *",
  "*/2 * * * *",
  "*/7 1-4 * * *",
  "0 * * * *",
  "30 2 * * 1-5",
  "@daily",
  "@every 90s",
];
/** Days on which clocks are changed somewhere, and others. */
const days = ["2026-01-01", "2026-03-07", "2026-03-28", "2026-10-24", "2026-10-31", "2028-02-28"];

/** Returns a CronJob with some of the fields that its controller looks at, and its time of creation. */
export function randomCronJob(random: Random, name: string): { manifest: CronJob; createdAt: Date } {
  const minutes = random.below(3 * 24 * 60);
  const manifest: CronJob = {
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name, namespace: "default" },
    spec: {
      schedule: random.pick(schedules),
      ...(random.chance(0.5) && {
        timeZone: random.pick(["Europe/Berlin", "America/New_York", "Asia/Kolkata"]),
      }),
      ...(random.chance(0.6) && { concurrencyPolicy: random.pick(["Forbid", "Replace", "Allow"] as const) }),
      ...(random.chance(0.3) && { startingDeadlineSeconds: 10 + random.below(600) }),
      ...(random.chance(0.5) && { successfulJobsHistoryLimit: random.below(3) }),
      ...(random.chance(0.5) && { failedJobsHistoryLimit: random.below(3) }),
      jobTemplate: {
        metadata: {
          ...(random.chance(0.5) && { labels: { app: "a" } }),
          ...(random.chance(0.5) && { annotations: { note: "b" } }),
        },
        spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "perl" }] } } },
      },
    },
  };
  return { manifest, createdAt: new Date(Date.parse(`${random.pick(days)}T00:00:00Z`) + minutes * 60_000) };
}

/** A CronJob and its Jobs, as an API server holds them. Chance decides what becomes of the Jobs. */
export class CronJobCluster {
  cronJob: LiveCronJob;
  now: Date;
  jobs: LiveJob[] = [];
  readonly #random: Random;
  #after: number | undefined;

  constructor(manifest: CronJob, createdAt: Date, random: Random) {
    this.cronJob = pendingCronJob(manifest, { createdAt });
    this.now = createdAt;
    this.#random = random;
  }

  /** Lets the controller look. Returns what it did, and the Jobs that it created as the server stores them. */
  async look(controllers: Controllers): Promise<CronJobLooked & { stored: LiveJob[] }> {
    const { cronJob, jobs, now } = this;
    const uid = `00000000-0000-4000-8000-${String(now.getTime() / 1000).padStart(12, "0")}`;
    const looked = await controllers.lookAtCronJob({ cronJob, jobs, uid, now });
    const { statuses = [], created = [], deleted = [], after } = looked;
    const stored = created.map(job => storedJob(job, uid, now));
    this.jobs = [...jobs.filter(({ metadata }) => !deleted.includes(metadata.name)), ...stored];
    const status: CronJobStatus | undefined = statuses.at(-1);
    if (status !== undefined) this.cronJob = { ...cronJob, status };
    this.#after = after;
    return { ...looked, stored };
  }

  /** Lets some time pass: until the controller wants to look again, or for as long as it is not there. */
  goOn(): void {
    const random = this.#random;
    const seconds = random.chance(0.8) ? (this.#after ?? 60) : random.below(10_000);
    this.now = new Date(Math.ceil(this.now.getTime() / 1000 + seconds) * 1000);
    this.jobs = this.jobs.filter(() => !random.chance(0.02)).map(job => this.#goOnWith(job));
    if (random.chance(0.05)) this.cronJob = withSuspend(this.cronJob, !this.cronJob.spec.suspend);
  }

  #goOnWith(job: LiveJob): LiveJob {
    const random = this.#random;
    const at = this.now;
    if (job.status.conditions !== undefined || random.chance(0.4)) return job;
    if (random.chance(0.3)) return running(job, { at });
    return random.chance(0.7) ? complete(job, { at }) : failed(job, { at });
  }
}

/** Returns a Job as the server stores it. */
function storedJob(job: Job, uid: string, now: Date): LiveJob {
  const { creationTimestamp: _, ...metadata } = job.metadata ?? {};
  const answer = dryRunCreate(
    { ...job, kind: "Job", apiVersion: "batch/v1", metadata: { ...metadata, namespace: "default" } },
    { uid, now },
  );
  if (!answer.ok) throw new Error(answer.status.message);
  const { object } = answer;
  return { ...object, metadata: { ...object.metadata, resourceVersion: "1" } } as LiveJob;
}

/** Returns the Job as the fixture makes it for the same time. */
export function fixtureOfJob(cronJob: LiveCronJob, job: LiveJob): LiveJob {
  const { annotations = {}, uid, creationTimestamp } = job.metadata;
  const at = new Date(annotations["batch.kubernetes.io/cronjob-scheduled-timestamp"] ?? "");
  return jobFromCronJob(cronJob, at, { uid, createdAt: new Date(creationTimestamp) });
}
