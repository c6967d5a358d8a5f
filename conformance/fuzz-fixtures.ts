/**
 * Compares fixtures with what the controllers' own code does.
 *
 *     npm run conformance:fuzz-fixtures -- --seed 1 --count 1000
 *
 * Random Jobs live in a cluster that leaves to chance what becomes of their Pods: each status that the Job controller writes must have a
 * fixture. Then arbitrary Jobs have every fixture in turn: the controller must leave each as it is, or end it as the next fixture does.
 */
import { isDeepStrictEqual, parseArgs } from "node:util";
import * as fc from "fast-check";
import type { Job, JobStatus } from "jobwright";
import { cronSchedule } from "../src/schedule/cron-schedule.ts";
import { arbitraryJob } from "../src/testing/arbitraries/index.ts";
import {
  activeCronJob,
  complete,
  type FailureReason,
  failed,
  failing,
  type LiveJob,
  partial,
  pending,
  podsOf,
  running,
  succeeding,
  suspended,
} from "../src/testing/index.ts";
import { fixtureOf, type Life, stateOf, type Written } from "../test/testing/lives.ts";
import { writeCases } from "./cases.ts";
import { differenceKind } from "./compare.ts";
import { Controllers } from "./controllers.ts";
import { Counts } from "./counts.ts";
import { Random } from "./generate/random.ts";
import { isShorter, Kinds } from "./kinds.ts";
import { Cluster } from "./lives/cluster.ts";
import { CronCluster, fixtureOfJob, randomCronJob } from "./lives/cron-job.ts";
import { randomJob } from "./lives/job.ts";
import { LongRun } from "./long-run.ts";
import { wholeNumber } from "./whole-number.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    record: { type: "boolean", default: false },
  },
});
const seed = wholeNumber("seed", values.seed);
const random = new Random(seed);
const controllers = new Controllers();
const found = new Kinds<string>(isShorter);
const ends = new Counts();

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Returns the fields in which two statuses differ. */
function differing(one: JobStatus, other: JobStatus): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof JobStatus>;
  return [...fields].filter(field => !isDeepStrictEqual(plain(one[field] ?? null), other[field] ?? null));
}

const endings = ["FailureTarget", "SuccessCriteriaMet"];

const isSuspended = ({ conditions = [] }: JobStatus) =>
  conditions.some(({ type, status }) => type === "Suspended" && status === "True");

const lines = (...parts: unknown[]) => parts.map(part => `  ${JSON.stringify(part)}`).join("\n");

/** Lets one Job live. Returns what the controller wrote, unless a status has no fixture. */
async function live(manifest: Job): Promise<Life | undefined> {
  const written: Written[] = [];
  const cluster = new Cluster(pending(manifest), random);
  let fixture = pending(manifest);
  for (let i = 0; i < 60; i++) {
    const { statuses = [], error } = await cluster.look(controllers);
    if (error !== undefined) throw new Error(`the controller fails: ${error}`);
    for (const status of statuses) {
      const { completions, parallelism } = cluster.job.spec;
      const isScaled = completions !== fixture.spec.completions || parallelism !== fixture.spec.parallelism;
      const size = {
        ...(completions !== undefined && { completions }),
        ...(parallelism !== undefined && { parallelism }),
      };
      const one = { at: cluster.now.toISOString(), status, ...(isScaled && { size }) };
      const state = stateOf(status) ?? "running";
      // A suspended Job can end: by a pod that still ends, or as it is scaled down. Fixtures show only Jobs that run until their end.
      if (endings.includes(state) && isSuspended(status)) {
        ends.add("ending while suspended");
        return undefined;
      }
      try {
        fixture = fixtureOf(fixture, one);
      } catch (thrown) {
        found.add(differenceKind(`no fixture: ${thrown}`), lines(manifest, ...written, one));
        return undefined;
      }
      const fields = differing(fixture.status, status);
      if (fields.length > 0) {
        found.add(`${state} differs in ${fields}`, lines(manifest, fixture.status, status));
        return undefined;
      }
      written.push(one);
    }
    const last = cluster.job.status;
    const state = stateOf(last);
    if (state === "Complete" || state === "Failed") {
      const { reason } = last.conditions?.at(-1) ?? {};
      ends.add(`${state} by ${reason}`);
      return { manifest, written };
    }
    cluster.goOn(state === "SuccessCriteriaMet" || state === "FailureTarget");
  }
  ends.add("going on");
  return { manifest, written };
}

/** Lets one CronJob live. */
async function liveByTheClock(name: string): Promise<void> {
  const { manifest, createdAt } = randomCronJob(random, name);
  const cluster = new CronCluster(manifest, createdAt, random);
  const schedule = cronSchedule(manifest.spec.schedule, { timeZone: manifest.spec.timeZone });
  for (let i = 0; i < 40; i++) {
    const before = cluster.cronJob;
    const { statuses = [], stored, after, error } = await cluster.look(controllers);
    if (error !== undefined) throw new Error(`the controller fails: ${error}`);
    for (const job of stored) {
      ends.add("Jobs of CronJobs");
      const fixture = fixtureOfJob(before, job);
      if (!isDeepStrictEqual(plain(fixture), plain(job)))
        found.add("a CronJob's Job differs", lines(manifest, fixture, job));
    }
    for (const status of statuses) {
      ends.add("statuses of CronJobs");
      const { active = [], lastScheduleTime, lastSuccessfulTime } = status;
      const uids = active.map(({ uid }) => uid);
      const fixture = activeCronJob(before, {
        active: cluster.jobs.filter(({ metadata }) => uids.includes(metadata.uid)),
        at: lastScheduleTime === undefined ? undefined : new Date(lastScheduleTime),
        lastSuccessfulAt: lastSuccessfulTime === undefined ? undefined : new Date(lastSuccessfulTime),
      });
      if (!isDeepStrictEqual(plain(fixture.status), status))
        found.add("a CronJob's status differs", lines(manifest, before.status, fixture.status, status));
    }
    const [next] = schedule.next(cluster.now);
    const wait = next && (next.getTime() - cluster.now.getTime()) / 1000;
    // The controller looks a tenth of a second late. An interval begins with the last run.
    if (
      after !== undefined &&
      !manifest.spec.schedule.startsWith("@every") &&
      Math.abs(after - (wait ?? 0) - 0.1) > 0.01
    )
      found.add("a CronJob's next time differs", lines(manifest, cluster.now, wait, after));
    cluster.goOn();
  }
}

type Step = readonly [name: string, step: (job: LiveJob) => LiveJob];

const goingOn: readonly Step[] = [
  ["running", running],
  ["partial", partial],
  ["starting", job => running(job, { ready: 0 })],
  ["suspended", suspended],
];
const reasons: readonly FailureReason[] = [
  "BackoffLimitExceeded",
  "DeadlineExceeded",
  "PodFailurePolicy",
  "FailedIndexes",
  "MaxFailedIndexesExceeded",
];
const ending: readonly (readonly [...Step, end: (job: LiveJob, at: Date) => LiveJob])[] = [
  ["succeeding", succeeding, (job, at) => complete(job, { at })],
  ...reasons.map(
    reason =>
      [
        `failing by ${reason}`,
        (job: LiveJob) => failing(job, { reason }),
        (job: LiveJob, at: Date) => failed(job, { at }),
      ] as const,
  ),
];

/** Returns the latest time in a value. */
function latestIn(value: unknown): string {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(value) ? value : "";
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(latestIn).sort().at(-1) ?? "";
}

const most = 40;

/** Lets the controller look at a fixture with its Pods. Returns the status that it then has, and when. */
async function lookAt(name: string, job: LiveJob): Promise<{ status: JobStatus; at: Date } | undefined> {
  const { active = 0, failed = 0, succeeded = 0, terminating = 0 } = job.status;
  if (active + failed + succeeded + terminating > most) return undefined;
  const pods = podsOf(job);
  const now = new Date(latestIn([job.metadata, job.status, pods]));
  const { statuses = [], created, deleted } = await controllers.lookAtJob({ job, pods, now });
  ends.add(name);
  if (created !== undefined || deleted !== undefined)
    found.add(`${name}: the controller ${created ? "creates" : "deletes"} Pods`, lines(job, pods));
  return { status: statuses.at(-1) ?? job.status, at: now };
}

function compare(name: string, job: LiveJob, fixture: LiveJob, status: JobStatus): void {
  const fields = differing(fixture.status, status);
  if (fields.length > 0) found.add(`after ${name}: ${fields}`, lines(job, fixture.status, status));
}

/**
 * Whether the spec of a Job lets it fail for a reason: not by a `backoffLimit` that its indexes cannot reach without failing themselves,
 * nor by a policy without a rule for that. A fixture can have such an end all the same.
 */
function mayFail({ spec }: LiveJob, reason: string): boolean {
  const { backoffLimit = 6, backoffLimitPerIndex: perIndex, completions = 0, podFailurePolicy } = spec;
  if (reason === "BackoffLimitExceeded")
    return perIndex === undefined || completions * perIndex > backoffLimit;
  const rules = podFailurePolicy?.rules ?? [];
  return (
    reason !== "PodFailurePolicy" || rules.length === 0 || rules.some(({ action }) => action === "FailJob")
  );
}

/** Returns what a step makes, or `undefined` if it refuses the Job. */
function made(step: (job: LiveJob) => LiveJob, job: LiveJob): LiveJob | undefined {
  try {
    return step(job);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/** Lets the controller look at all fixtures that can follow one of a Job. */
async function lookAtAll(job: LiveJob, depth: number): Promise<void> {
  for (const [name, step] of goingOn) {
    const next = made(step, job);
    const looked = next && (await lookAt(name, next));
    if (next === undefined || looked === undefined) continue;
    compare(name, next, next, looked.status);
    if (depth > 1) await lookAtAll(next, depth - 1);
  }
  for (const [name, step, end] of ending) {
    const next = made(step, job);
    const looked = next && (await lookAt(name, next));
    if (next === undefined || looked === undefined) continue;
    if (!mayFail(next, name.replace("failing by ", ""))) continue;
    const isOver = ["Complete", "Failed"].includes(stateOf(looked.status) ?? "");
    compare(name, next, isOver ? end(next, looked.at) : next, looked.status);
  }
}

const lived: Life[] = [];
const run = new LongRun(wholeNumber("count", values.count), () => found.size);
for (const _ of run.steps(1)) {
  const life = await live(randomJob(random, `job-${run.done}`));
  if (life !== undefined) lived.push(life);
  if (values.record || run.done % 10 !== 0) continue;
  await liveByTheClock(`cron-job-${run.done}`);
  const [manifest] = fc.sample(arbitraryJob(), { numRuns: 1, seed: seed * 1_000_003 + run.done });
  await lookAtAll(pending(manifest as Job), 2);
}
controllers.close();
for (const { kind, times, example } of found.commonest())
  console.log(`${times} times: ${kind}\n${example}\n`);
const written = lived.reduce((sum, one) => sum + one.written.length, 0);
console.log(
  `fixtures, seed ${values.seed}: ${run.done} lives, ${written} statuses (${ends.line()}), ${found.size} kinds of difference`,
);
if (found.size > 0) process.exitCode = 1;
else if (values.record) writeCases("test/testing/recorded/lives.ndjson.gz", lived);
