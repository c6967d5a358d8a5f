import { type Job, outcome } from "jobwright";

/** The code under test: what a status page says about a Job. */
export function summary(job: Job): string {
  const { state, reason } = outcome(job);
  return reason === undefined
    ? `${job.metadata?.name} is ${state}`
    : `${job.metadata?.name} ${state}: ${reason}`;
}
