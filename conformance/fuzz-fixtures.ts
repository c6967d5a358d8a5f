/**
 * Compares fixtures with what the controllers' own code does.
 *
 *     npm run conformance:fuzz-fixtures -- --seed 1 --count 1000
 *
 * Random Jobs live in a cluster that leaves to chance what becomes of their Pods: each status that the Job controller writes must have a
 * fixture. Then arbitrary Jobs have every fixture in turn: the controller must leave each as it is, or end it as the next fixture does.
 */
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import type { Job } from "jobwright";
import { arbitraryJob } from "../src/testing/arbitraries/index.ts";
import { pending } from "../src/testing/index.ts";
import type { Life } from "../test/testing/lives.ts";
import { writeCases } from "./cases.ts";
import { Controllers } from "./controllers.ts";
import { Random } from "./generate/random.ts";
import { Findings } from "./lives/findings.ts";
import { liveCronJob } from "./lives/live-cron-job.ts";
import { liveJob } from "./lives/live-job.ts";
import { lookAtFixtures } from "./lives/look-at-fixtures.ts";
import { randomJob } from "./lives/random-job.ts";
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
const findings = new Findings();
const lived: Life[] = [];
const run = new LongRun(wholeNumber("count", values.count), () => findings.size);
for (const _ of run.steps(1)) {
  const life = await liveJob(randomJob(random, `job-${run.done}`), random, controllers, findings);
  if (life !== undefined) lived.push(life);
  // These take longer, and only lives are recorded.
  if (values.record || run.done % 10 !== 0) continue;
  await liveCronJob(`cron-job-${run.done}`, random, controllers, findings);
  const [manifest] = fc.sample(arbitraryJob(), { numRuns: 1, seed: seed * 1_000_003 + run.done });
  await lookAtFixtures(pending(manifest as Job), controllers, findings);
}
controllers.close();
findings.print();
const written = lived.reduce((sum, one) => sum + one.written.length, 0);
console.log(
  `fixtures, seed ${values.seed}: ${run.done} lives, ${written} statuses (${findings.seen.line()}), ${findings.size} kinds of difference`,
);
if (findings.size > 0) process.exitCode = 1;
else if (values.record) writeCases("test/testing/recorded/lives.ndjson.gz", lived);
