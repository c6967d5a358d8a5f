// What a real API server and the real controllers made of 18 Jobs and a CronJob, reduced.
import type { CronJobStatus, JobStatus } from "jobwright";
import { readCases } from "../../conformance/cases.ts";
import type { LiveCronJob, LiveJob, LivePod, PodPhase } from "../../src/testing/index.ts";

/** The life of one Job, or of the CronJob. */
export interface Trace {
  readonly name: string;
  /** The object as it was created. */
  readonly created: LiveJob | LiveCronJob;
  /** Its later changes. */
  readonly later: readonly {
    readonly generation: number;
    readonly suspend: boolean;
    readonly status: JobStatus & CronJobStatus;
  }[];
  /** Its pods as they were created. */
  readonly pods: readonly LivePod[];
  /** The name, phase and finalizers of its Pods, in the order of the events. */
  readonly finalizers: readonly (readonly [string, PodPhase, readonly string[]])[];
}

export const traces = readCases<Trace>("test/testing/recorded/traces.ndjson.gz");
