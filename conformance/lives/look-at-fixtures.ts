import type { JobStatus } from "jobwright";
import { reasons } from "../../src/testing/arbitraries/status.ts";
import {
  complete,
  failed,
  failing,
  type JobInput,
  type LiveJob,
  podsOf,
  succeeding,
} from "../../src/testing/index.ts";
import { endCondition } from "../../src/testing/job/conditions.ts";
import { goingOn, type Step } from "../../test/testing/steps.ts";
import type { Controllers } from "../controllers.ts";
import { differing, type Findings } from "./findings.ts";

const ending: readonly (readonly [...Step, end: (job: LiveJob, at: Date) => LiveJob])[] = [
  ["succeeding", succeeding, (job, at) => complete(job, { at })],
  ...reasons.map(
    reason =>
      [
        `failing by ${reason}`,
        (job: JobInput) => failing(job, { reason }),
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

/** How many Pods a fixture has at most: more show nothing else. */
const most = 40;

/** Lets the controller look at a fixture with its Pods. Returns the status that it then has, and when. */
async function lookAt(
  name: string,
  job: LiveJob,
  controllers: Controllers,
  findings: Findings,
): Promise<{ status: JobStatus; at: Date } | undefined> {
  const { active = 0, failed = 0, succeeded = 0, terminating = 0 } = job.status;
  if (active + failed + succeeded + terminating > most) return undefined;
  const pods = podsOf(job);
  const now = new Date(latestIn([job.metadata, job.status, pods]));
  const { statuses = [], created, deleted } = await controllers.lookAtJob({ job, pods, now });
  findings.seen.add(name);
  if (created !== undefined || deleted !== undefined)
    findings.add(`${name}: the controller ${created ? "creates" : "deletes"} Pods`, job, pods);
  return { status: statuses.at(-1) ?? job.status, at: now };
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

/** Lets the controller look at all fixtures that can follow one of a Job: it must leave them as they are, or end them as the next one. */
export async function lookAtFixtures(
  job: LiveJob,
  controllers: Controllers,
  findings: Findings,
  depth = 2,
): Promise<void> {
  const look = (name: string, next: LiveJob) => lookAt(name, next, controllers, findings);
  const compare = (name: string, next: LiveJob, fixture: LiveJob, status: JobStatus) => {
    const fields = differing(fixture.status, status);
    if (fields.length > 0) findings.add(`after ${name}: ${fields}`, next, fixture.status, status);
  };
  for (const [name, step] of goingOn) {
    const next = made(step, job);
    const looked = next && (await look(name, next));
    if (next === undefined || looked === undefined) continue;
    compare(name, next, next, looked.status);
    if (depth > 1) await lookAtFixtures(next, controllers, findings, depth - 1);
  }
  for (const [name, step, end] of ending) {
    const next = made(step, job);
    const looked = next && (await look(name, next));
    if (next === undefined || looked === undefined) continue;
    if (!mayFail(next, name.replace("failing by ", ""))) continue;
    const isOver = endCondition(looked.status) !== undefined;
    compare(name, next, isOver ? end(next, looked.at) : next, looked.status);
  }
}
