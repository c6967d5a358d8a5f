import { type JobInput, type LiveJob, partial, running, suspended } from "../../src/testing/index.ts";

export type Step = readonly [name: string, step: (job: JobInput) => LiveJob];

/** The steps after which a Job goes on. */
export const goingOn: readonly Step[] = [
  ["running", running],
  ["partial", partial],
  ["starting", job => running(job, { ready: 0 })],
  ["suspended", suspended],
];
