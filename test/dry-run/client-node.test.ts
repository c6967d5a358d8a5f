// What the Kubernetes project's client reads: instances of its classes, with dates for times.
import { loadYaml, type V1CronJob, type V1Job, type V1Pod } from "@kubernetes/client-node";
import { describe, expect, it } from "vitest";
import { builderCode } from "../../src/import/index.ts";
import {
  clean,
  contentHash,
  cronJob,
  diff,
  dryRunCreate,
  dryRunUpdate,
  dryRunUpdateStatus,
  explainUpdate,
  InvalidError,
  job,
  podSecurity,
  totalRequests,
  toYaml,
} from "../../src/index.ts";
import { activeCronJob, complete, outcome } from "../../src/testing/index.ts";

const pi = job("pi")
  .completions(2)
  .template(t =>
    t.restartPolicy("Never").container("pi", "perl:5.34", c => c.resources(r => r.requests({ cpu: 2 }))),
  );
const nightly = cronJob("nightly", "30 2 * * *").jobTemplate(j => j.template(pi.build().spec.template));

const job1 = complete(pi);
const asRead: V1Job = loadYaml<V1Job>(toYaml(job1));
const cron = activeCronJob(nightly, { at: new Date("2026-01-01T02:30:00Z") });
const cronAsRead: V1CronJob = loadYaml<V1CronJob>(toYaml(cron));

describe("a live object read with @kubernetes/client-node", () => {
  it("is an instance of the client's classes, with dates for times", () => {
    expect(asRead.constructor.name).toBe("V1Job");
    expect(asRead.metadata?.creationTimestamp).toBeInstanceOf(Date);
    expect(asRead.spec?.template.spec?.containers[0]?.resources?.constructor.name).toBe(
      "V1ResourceRequirements",
    );
  });

  it("gives the same results as the plain object in every function", () => {
    expect(diff(asRead, job1)).toEqual({ equal: true, changes: [], text: "" });
    expect(clean(asRead)).toEqual(clean(job1));
    expect(clean(cronAsRead)).toEqual(clean(cron));
    expect(contentHash(asRead)).toBe(contentHash(job1));
    expect(totalRequests(asRead)).toEqual(totalRequests(job1));
    expect(String(totalRequests(asRead).cpu)).toBe("2");
    expect(explainUpdate(asRead, pi.build())).toEqual(explainUpdate(job1, pi.build()));
    expect(explainUpdate(asRead, pi.build()).verdict).toBe("unchanged");
    const { uid } = job1.metadata;
    expect(dryRunCreate(asRead, { uid })).toEqual(dryRunCreate(job1, { uid }));
    expect(dryRunUpdate(asRead, asRead)).toEqual(dryRunUpdate(job1, job1));
    expect(dryRunUpdateStatus(asRead, asRead)).toEqual(dryRunUpdateStatus(job1, job1));
    expect(podSecurity(asRead, "restricted")).toEqual(podSecurity(job1, "restricted"));
    expect(outcome(asRead)).toEqual(outcome(job1));
    expect(job.from(clean(asRead)).build()).toEqual(clean(job1));
    expect(cronJob.from(clean(cronAsRead)).build()).toEqual(clean(cron));
    expect(builderCode(clean(asRead))).toContain(`job("pi")`);
  });

  it("is refused when it is neither a Job nor a CronJob", () => {
    const pod = { kind: "Pod", spec: { containers: [] } } as unknown as V1Pod;
    // @ts-expect-error a Pod is neither
    expect(() => clean(pod)).toThrow(InvalidError);
    // @ts-expect-error
    expect(() => contentHash(pod)).toThrow(InvalidError);
  });
});
