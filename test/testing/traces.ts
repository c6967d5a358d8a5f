// What a real API server and the real controllers made of 18 Jobs and a CronJob, reduced.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { CronJobStatus, JobStatus } from "jobwright";
import type { LiveCronJob, LiveJob, LivePod, PodPhase } from "../../src/testing/index.ts";

/** One Job's life, or the CronJob's. */
export interface Trace {
  readonly name: string;
  /** The object as it was created. */
  readonly created: LiveJob | LiveCronJob;
  /** What changed in it later. */
  readonly later: readonly {
    readonly generation: number;
    readonly suspend: boolean;
    readonly status: JobStatus & CronJobStatus;
  }[];
  /** Its pods as they were created. */
  readonly pods: readonly LivePod[];
  /** Name, phase and finalizers of its pods, in the order of the events. */
  readonly finalizers: readonly (readonly [string, PodPhase, readonly string[]])[];
}

const file = new URL("recorded/traces.ndjson.gz", import.meta.url);

export const traces: readonly Trace[] = gunzipSync(readFileSync(file))
  .toString("utf8")
  .trim()
  .split("\n")
  .map(line => JSON.parse(line));
