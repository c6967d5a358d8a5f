// A small controller: lets at most so many Jobs of a namespace run, and resumes those that wait, the oldest first.
import { type Job, type JobList, outcome } from "jobwright";

/** What the controller needs of a client. */
export interface Jobs {
  list(page: { limit: number; continue?: string | undefined }): Promise<JobList>;
  /** Replaces a Job; throws what the server answers when it refuses. */
  replace(job: Job): Promise<Job>;
}

/** What the controller thinks of the Jobs. */
export interface Plan {
  /** To be resumed now. */
  readonly resume: readonly Job[];
  /** Not yet: there is no room. */
  readonly waiting: readonly Job[];
}

const nameOf = ({ metadata }: Job) => metadata?.name ?? "";
const ageOf = ({ metadata }: Job) => metadata?.creationTimestamp ?? "";

/** Which Jobs may start: those that wait, the oldest first, as long as there is room. */
export function plan(jobs: readonly Job[], limit: number): Plan {
  const open = jobs.filter(job => ["running", "suspended"].includes(outcome(job).state));
  const waits = (job: Job) => job.spec.suspend === true;
  const waiting = open.filter(waits).sort((a, b) => (ageOf(a) + nameOf(a) < ageOf(b) + nameOf(b) ? -1 : 1));
  const room = Math.max(limit - open.filter(job => !waits(job)).length, 0);
  return { resume: waiting.slice(0, room), waiting: waiting.slice(room) };
}

async function all(jobs: Jobs): Promise<Job[]> {
  const found: Job[] = [];
  let token: string | undefined;
  do {
    const page = await jobs.list({ limit: 100, continue: token });
    found.push(...page.items);
    token = page.metadata?.continue;
  } while (token);
  return found;
}

/** One round; the names of the Jobs that were resumed. */
export async function reconcile(jobs: Jobs, limit: number): Promise<string[]> {
  const resumed: string[] = [];
  for (const job of plan(await all(jobs), limit).resume) {
    try {
      await jobs.replace({ ...job, spec: { ...job.spec, suspend: false } });
      resumed.push(nameOf(job));
    } catch (error) {
      // Changed or deleted meanwhile: the next round sees it as it is then.
      const { reason } = error as { reason?: string };
      if (reason !== "Conflict" && reason !== "NotFound") throw error;
    }
  }
  return resumed;
}
