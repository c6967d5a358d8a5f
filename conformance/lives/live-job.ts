import type { Job } from "jobwright";
import { type LiveJob, pending } from "../../src/testing/index.ts";
import { endCondition, trueCondition } from "../../src/testing/job/conditions.ts";
import { fixtureOf, type Life, stateOf, type Written } from "../../test/testing/lives.ts";
import { differenceKind } from "../compare.ts";
import type { Controllers } from "../controllers.ts";
import type { Random } from "../generate/random.ts";
import { differing, type Findings, isSame } from "./findings.ts";
import { JobCluster } from "./job-cluster.ts";

const endings = ["FailureTarget", "SuccessCriteriaMet"];

/** Returns what somebody changes who scales a Job. */
const sizeOf = ({ spec: { completions, parallelism } }: LiveJob): NonNullable<Written["size"]> => ({
  ...(completions !== undefined && { completions }),
  ...(parallelism !== undefined && { parallelism }),
});

/** Lets one Job live. Returns what the controller wrote, unless a status has no fixture. */
export async function liveJob(
  manifest: Job,
  random: Random,
  controllers: Controllers,
  findings: Findings,
): Promise<Life | undefined> {
  const written: Written[] = [];
  const cluster = new JobCluster(pending(manifest), random);
  let fixture = pending(manifest);
  for (let i = 0; i < 60; i++) {
    const { statuses = [], error } = await cluster.look(controllers);
    if (error !== undefined) throw new Error(`the controller fails: ${error}`);
    for (const status of statuses) {
      const size = sizeOf(cluster.job);
      const one = {
        at: cluster.now.toISOString(),
        status,
        ...(!isSame(size, sizeOf(fixture)) && { size }),
      };
      const state = stateOf(status) ?? "running";
      // A suspended Job can end: by a pod that still ends, or as it is scaled down. Fixtures show only Jobs that run until their end.
      if (endings.includes(state) && trueCondition(status, "Suspended")) {
        findings.seen.add("ending while suspended");
        return undefined;
      }
      try {
        fixture = fixtureOf(fixture, one);
      } catch (thrown) {
        findings.add(differenceKind(`no fixture: ${thrown}`), manifest, ...written, one);
        return undefined;
      }
      const fields = differing(fixture.status, status);
      if (fields.length > 0) {
        findings.add(`${state} differs in ${fields}`, manifest, fixture.status, status);
        return undefined;
      }
      written.push(one);
    }
    const end = endCondition(cluster.job.status);
    if (end !== undefined) {
      findings.seen.add(`${end.type} by ${end.reason}`);
      return { manifest, written };
    }
    cluster.goOn();
  }
  findings.seen.add("going on");
  return { manifest, written };
}
