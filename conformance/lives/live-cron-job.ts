import { cronSchedule } from "../../src/schedule/cron-schedule.ts";
import { activeCronJob } from "../../src/testing/index.ts";
import type { Controllers } from "../controllers.ts";
import type { Random } from "../generate/random.ts";
import { CronJobCluster, fixtureOfJob, randomCronJob } from "./cron-job-cluster.ts";
import { type Findings, isSame } from "./findings.ts";

/** Lets one CronJob live. */
export async function liveCronJob(
  name: string,
  random: Random,
  controllers: Controllers,
  findings: Findings,
): Promise<void> {
  const { manifest, createdAt } = randomCronJob(random, name);
  const cluster = new CronJobCluster(manifest, createdAt, random);
  const schedule = cronSchedule(manifest.spec.schedule, { timeZone: manifest.spec.timeZone });
  for (let i = 0; i < 40; i++) {
    const before = cluster.cronJob;
    const { statuses = [], stored, after, error } = await cluster.look(controllers);
    if (error !== undefined) throw new Error(`the controller fails: ${error}`);
    for (const job of stored) {
      findings.seen.add("Jobs of CronJobs");
      const fixture = fixtureOfJob(before, job);
      if (!isSame(fixture, job)) findings.add("a CronJob's Job differs", manifest, fixture, job);
    }
    for (const status of statuses) {
      findings.seen.add("statuses of CronJobs");
      const { active = [], lastScheduleTime, lastSuccessfulTime } = status;
      const uids = active.map(({ uid }) => uid);
      const fixture = activeCronJob(before, {
        active: cluster.jobs.filter(({ metadata }) => uids.includes(metadata.uid)),
        at: lastScheduleTime === undefined ? undefined : new Date(lastScheduleTime),
        lastSuccessfulAt: lastSuccessfulTime === undefined ? undefined : new Date(lastSuccessfulTime),
      });
      if (!isSame(fixture.status, status))
        findings.add("a CronJob's status differs", manifest, before.status, fixture.status, status);
    }
    const [next] = schedule.next(cluster.now);
    const wait = next && (next.getTime() - cluster.now.getTime()) / 1000;
    // The controller looks a tenth of a second late. An interval begins with the last run.
    if (
      after !== undefined &&
      !manifest.spec.schedule.startsWith("@every") &&
      Math.abs(after - (wait ?? 0) - 0.1) > 0.01
    )
      findings.add("a CronJob's next time differs", manifest, cluster.now, wait, after);
    cluster.goOn();
  }
}
