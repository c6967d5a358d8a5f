import { describe, expect, expectTypeOf, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { cronJob, job } from "../../src/builders/index.ts";
import { clean, diff, dryRunCreate, explainUpdate, InvalidError } from "../../src/dry-run/index.ts";
import type { CronJob, Job } from "../../src/models/index.ts";
import { contentHash } from "../../src/names/content-hash.ts";
import { complete, jobFromCronJob } from "../../src/testing/index.ts";

const uid = "00000000-0000-4000-8000-000000000000";
const fixed = { uid, now: new Date("2026-01-01T00:00:00Z"), suffix: "bcdfg" };

const manifest: Job = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi", labels: { app: "pi" } },
  spec: {
    template: {
      metadata: { labels: { app: "pi" } },
      spec: { restartPolicy: "Never", containers: [{ name: "pi", image: "perl:5.34" }] },
    },
  },
};

function stored<T extends Job | CronJob>(object: T): T {
  const answer = dryRunCreate(object, fixed);
  if (!answer.ok) throw new InvalidError(answer.status, answer.errors);
  return answer.object as T;
}

/** Returns the object as it is in a cluster after a while. */
function aged<T extends Job | CronJob>(object: T): T {
  const live = structuredClone(stored(object)) as Job;
  Object.assign(live.metadata as object, {
    resourceVersion: "17",
    generation: 4,
    managedFields: [{ manager: "kubectl", operation: "Update", apiVersion: "batch/v1" }],
    annotations: {
      ...live.metadata?.annotations,
      "kubectl.kubernetes.io/last-applied-configuration": "{}",
      "batch.kubernetes.io/job-tracking": "",
    },
  });
  live.status = (
    object.kind === "Job" ? { active: 1 } : { lastScheduleTime: "2026-01-01T00:00:00Z" }
  ) as NonNullable<Job["status"]>;
  return live as T;
}

const inDefault = <T extends Job | CronJob>(object: T): T => ({
  ...object,
  metadata: { ...object.metadata, namespace: "default" },
});

describe("clean", () => {
  it.each([
    [{ "job-name": "pi" }],
    [{ "batch.kubernetes.io/job-name": "pi", z: "1" }],
    [{ z: "1" }],
    [undefined],
  ])("keeps the labels %j of a Job, which the server stores as they are", labels => {
    const one = job.from(manifest).labels(labels).build();
    const live = dryRunCreate(one, fixed);
    if (!live.ok || live.object.kind !== "Job") throw new Error(live.ok ? "no Job" : live.status.message);
    const written = clean(live.object);
    expect(written.metadata?.labels).toEqual(labels);
    expect(diff(one, live.object).equal).toBe(true);
    expect(dryRunCreate(written, fixed)).toEqual(live);
  });

  it("returns the original manifest when it removes defaults", () => {
    expect(clean(aged(manifest), { defaults: false })).toStrictEqual(inDefault(manifest));
    const cronJob: CronJob = {
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "pi", annotations: { a: "b" } },
      spec: { schedule: "@daily", jobTemplate: { spec: manifest.spec as NonNullable<Job["spec"]> } },
    };
    expect(clean(aged(cronJob), { defaults: false })).toStrictEqual(inDefault(cronJob));
  });

  it("keeps defaults unless the option defaults is false", () => {
    const { spec, ...rest } = clean(aged(manifest));
    expect(rest).toStrictEqual({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "pi", namespace: "default", labels: { app: "pi" } },
    });
    expect(spec).toMatchObject({ backoffLimit: 6, suspend: false, completionMode: "NonIndexed" });
    expect(spec).not.toHaveProperty("selector");
    expect(spec?.template?.metadata).toStrictEqual({ labels: { app: "pi" } });
    expect(clean(aged(manifest), { defaults: true })).toStrictEqual({ spec, ...rest });
  });

  it("returns a manifest that the server stores as the same object, for every recorded object", () => {
    let count = 0;
    for (const { verdict } of readCases("test/dry-run/recorded/stored.ndjson.gz")) {
      if (!verdict.ok) continue;
      const live = structuredClone(verdict.object) as Job;
      // `clean` keeps the resourceVersion of a manifest, which does not matter here.
      delete live.metadata?.resourceVersion;
      for (const defaults of [true, false]) {
        const cleaned = clean(live, { defaults });
        expect(cleaned).not.toHaveProperty("status");
        expect(stored(cleaned)).toEqual(live);
      }
      count++;
    }
    expect(count).toBeGreaterThan(400);
  });

  it("keeps labels, annotations and node selectors whose key is the name of a field", () => {
    for (const key of [
      "type",
      "kind",
      "apiVersion",
      "status",
      "spec",
      "metadata",
      "path",
      "user",
      "parallelism",
    ]) {
      const own = job("pi").template(t =>
        t
          .labels({ [key]: "x" })
          .annotations({ [key]: "x" })
          .nodeSelector({ [key]: "x" })
          .restartPolicy("Never")
          .container("pi", "perl:5.34"),
      );
      expect(clean(aged(own.build()), { defaults: false })).toStrictEqual(inDefault(own.build()));
      expect(contentHash(own)).toBe(contentHash(stored(own.build())));
      expect(contentHash(own)).not.toBe(contentHash(own.template(t => t.container("pi", "perl:5.34"))));
    }
  });

  it("drops labels copied from the Pod template, and a generated name", () => {
    const { labels: _, name: __, ...metadata } = manifest.metadata ?? {};
    const nameless: Job = { ...manifest, metadata: { ...metadata, generateName: "pi-" } };
    const live = aged(nameless);
    expect(live.metadata).toMatchObject({ name: "pi-bcdfg", labels: { app: "pi", "controller-uid": uid } });
    expect(clean(live, { defaults: false })).toStrictEqual(inDefault(nameless));
    const named = { ...live, metadata: { ...live.metadata, name: "pi-of-mine" } };
    expect(clean(named).metadata?.name).toBe("pi-of-mine");
  });

  it("keeps labels that were added to those copied from the Pod template, and none if only generated ones are left", () => {
    const { labels: _, ...metadata } = manifest.metadata ?? {};
    const unlabelled: Job = { ...manifest, metadata };
    const live = aged(unlabelled);
    const labels = { ...live.metadata?.labels, team: "billing" };
    expect(clean({ ...live, metadata: { ...live.metadata, labels } }).metadata?.labels).toEqual({
      app: "pi",
      team: "billing",
    });
    const { app: _app, ...generated } = live.metadata?.labels ?? {};
    expect(clean({ ...live, metadata: { ...live.metadata, labels: generated } }).metadata).not.toHaveProperty(
      "labels",
    );
  });

  it("keeps a name behind generateName whose suffix the server cannot have generated", () => {
    const behind = (suffix: string): Job => ({
      ...manifest,
      metadata: { generateName: "job-", name: `job-${suffix}` },
    });
    for (const suffix of ["hello", "bcdf0", "bcdf1", "bcdf3", "bcdfy", "bcdfG", "bcdf", "bcdfgh"])
      expect(clean(behind(suffix)).metadata?.name).toBe(`job-${suffix}`);
    for (const suffix of ["bcdfg", "x2456", "789zw"])
      expect(clean(behind(suffix)).metadata).toEqual({ generateName: "job-" });
    expect(diff(behind("hello"), behind("world"))).toMatchObject({
      changes: [{ field: "metadata.name", from: "job-hello", to: "job-world" }],
    });
    expect(diff(behind("bcdfg"), behind("x2456"))).toMatchObject({ changes: [] });
  });

  it("keeps a selector that was set with manualSelector", () => {
    const manual: Job = {
      ...manifest,
      spec: { ...(manifest.spec as object), manualSelector: true, selector: { matchLabels: { app: "pi" } } },
    } as unknown as Job;
    expect(clean(aged(manual), { defaults: false }).spec).toStrictEqual(manual.spec);
  });

  it("keeps a job-name label in a selector, since the server never adds one", () => {
    for (const key of ["job-name", "batch.kubernetes.io/job-name"]) {
      const byName: Job = {
        ...manifest,
        spec: { ...(manifest.spec as NonNullable<Job["spec"]>), selector: { matchLabels: { [key]: "pi" } } },
      };
      const live = aged(byName);
      expect(live.spec?.selector?.matchLabels).toEqual({
        [key]: "pi",
        "batch.kubernetes.io/controller-uid": uid,
      });
      const cleaned = clean(live, { defaults: false });
      expect(cleaned).toStrictEqual(inDefault(byName));
      expect(diff(byName, live).text).toBe("");
      expect(explainUpdate(live, cleaned).verdict).toBe("unchanged");
    }
  });

  it("keeps a parallelism of 1 without completions, since without it completions would default to 1", () => {
    const queue = { ...manifest, spec: { ...(manifest.spec as object), parallelism: 1 } } as Job;
    expect(clean(aged(queue), { defaults: false }).spec).toStrictEqual(queue.spec);
  });

  it("drops the fields and finalizers that deletion adds", () => {
    const live = aged(manifest);
    Object.assign(live.metadata as object, {
      deletionTimestamp: "2026-01-01T00:00:00Z",
      deletionGracePeriodSeconds: 0,
      finalizers: ["foregroundDeletion", "example.com/mine"],
    });
    expect(clean(live).metadata).toStrictEqual({
      name: "pi",
      namespace: "default",
      labels: { app: "pi" },
      finalizers: ["example.com/mine"],
    });
  });

  it("drops the owner reference and annotations of the CronJob controller, and keeps other owners", () => {
    const nightly = cronJob("nightly")
      .schedule("0 2 * * *")
      .jobTemplate(job.from(manifest as never));
    const live = complete(jobFromCronJob(nightly, new Date("2026-01-01T02:00:00Z")));
    const owner = { apiVersion: "v1", kind: "ConfigMap", name: "a", uid: "b" };
    const owned = {
      ...live,
      metadata: { ...live.metadata, ownerReferences: [...(live.metadata.ownerReferences ?? []), owner] },
    };
    expect(clean(owned, { defaults: false })).toStrictEqual({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: {
        name: "nightly-29453880",
        namespace: "default",
        labels: { app: "pi" },
        ownerReferences: [owner],
      },
      spec: manifest.spec,
    });
    expectTypeOf(clean(live)).toEqualTypeOf<Job>();
    // @ts-expect-error what a server alone sets is gone
    expect(clean(live).metadata.uid).toBeUndefined();
  });

  it("does not change the live object, and returns plain data", () => {
    const live = aged(manifest);
    const before = structuredClone(live);
    const cleaned = clean(live, { defaults: false });
    expect(JSON.parse(JSON.stringify(cleaned))).toStrictEqual(cleaned);
    const spoil = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const inner of Object.values(value)) spoil(inner);
      for (const key of Object.keys(value)) delete (value as Record<string, unknown>)[key];
    };
    spoil(cleaned);
    expect(live).toEqual(before);
  });

  it("throws for a value that is not a valid Job or CronJob", () => {
    expect(() => clean({ kind: "Pod" } as never)).toThrow(InvalidError);
    expect(() => clean({ ...manifest, spec: { parallelism: "two" } } as never)).toThrow(/spec\.parallelism/);
  });
});
