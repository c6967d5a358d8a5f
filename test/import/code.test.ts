import * as fc from "fast-check";
import { cronJob, cronJobList, dryRunCreate, job, jobList } from "jobwright";
import { builderCode } from "jobwright/import";
import { arbitraryCronJob, arbitraryInvalidJob, arbitraryJob } from "jobwright/testing/arbitraries";
import { describe, expect, it } from "vitest";
import { constantOptions } from "../../src/dry-run/constant-options.ts";
import { plainOf } from "../../src/models/brand.ts";
import { anything } from "./anything.ts";
import { manifestsOfEachType } from "./each-type.ts";
import { meaning } from "./meaning.ts";
import { faults, plain, run } from "./module.ts";

describe("the code that builderCode() writes", () => {
  it.each([
    ["a Job", arbitraryJob()],
    ["a CronJob", arbitraryCronJob()],
  ])("rebuilds %s that the server accepts", (_, manifests) => {
    fc.assert(
      fc.property(manifests as fc.Arbitrary<object>, manifest => {
        const [builder] = Object.values(run(builderCode(manifest)));
        const { kind } = manifest as { kind: string };
        const built = (builder as { build(): object }).build();
        expect(built).toEqual(meaning(kind, manifest));
        expect(dryRunCreate(built, constantOptions)).toEqual(dryRunCreate(manifest, constantOptions));
      }),
      { numRuns: 100 },
    );
  });

  it("rebuilds a Job that the server refuses, and says why in a comment", () => {
    fc.assert(
      fc.property(arbitraryInvalidJob(), ({ job: manifest, error }) => {
        const code = builderCode(manifest);
        expect(plain(code)).toEqual(meaning("Job", manifest));
        expect(code).toContain(`// - ${error.field}: `);
      }),
    );
  });

  // `from` keeps all of a manifest except fields that are null, and adds what its kind implies.
  it.each([
    ["Job", job.from],
    ["CronJob", cronJob.from],
    ["JobList", jobList.from],
    ["CronJobList", cronJobList.from],
  ] as const)("keeps any field of a %s with any value", (kind, from) => {
    fc.assert(
      fc.property(anything(kind), manifest => {
        const held: Record<string, unknown> = { ...plainOf(from(manifest as never)) };
        for (const field of ["apiVersion", "kind", "items"])
          if ((manifest as Record<string, unknown>)[field] == null) delete held[field];
        expect(plain(builderCode(manifest))).toEqual(meaning(kind, held));
      }),
      { numRuns: 200 },
    );
  });
});

it("builderCode() keeps -0, of which the shorthands make 0", () => {
  const rules = [{ action: "FailJob", onExitCodes: { operator: "In", values: [-0] } }];
  const spec = { backoffLimit: -0, ttlSecondsAfterFinished: -0, podFailurePolicy: { rules } };
  const manifest = { apiVersion: "batch/v1", kind: "Job", spec };
  expect(plain(builderCode(manifest))).toEqual(manifest);
});

it("builderCode() keeps a shell script unchanged", () => {
  const letters = fc.constantFrom(..."a0ux $(){}[]`'\"\\#|\n\t\r<-", "$$", "${", "$(", "\\`", "\u2028");
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), script => {
      const containers = [{ name: "a", image: "b", command: ["/bin/sh", "-c", script] }];
      const manifest = { apiVersion: "batch/v1", kind: "Job", spec: { template: { spec: { containers } } } };
      expect(plain(builderCode(manifest))).toEqual(manifest);
    }),
    { numRuns: 300 },
  );
});

it("the code that builderCode() writes passes the type checker", { timeout: 180_000 }, () => {
  const seed = 7;
  const manifests = [
    ...fc.sample(arbitraryJob(), { seed, numRuns: 30 }),
    ...fc.sample(arbitraryCronJob(), { seed, numRuns: 30 }),
    ...fc.sample(arbitraryInvalidJob(), { seed, numRuns: 30 }).map(invalid => invalid.job),
    ...(["Job", "CronJob", "JobList", "CronJobList"] as const).flatMap(kind =>
      fc.sample(anything(kind), { seed, numRuns: 60 }),
    ),
  ];
  expect(faults(manifests.map(manifest => builderCode(manifest)))).toEqual([]);
  expect(faults([builderCode(manifests)])).toEqual([]);
});

it("the code that builderCode() writes passes the type checker for each type of the API", {
  timeout: 180_000,
}, () => {
  const manifests = manifestsOfEachType();
  expect(manifests.length).toBeGreaterThan(300);
  expect(faults([builderCode(manifests)])).toEqual([]);
});

it("builderCode() passes over what somebody put onto the prototype of all objects", () => {
  const job = { apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" } };
  const code = builderCode(job);
  Object.defineProperty(Object.prototype, "polluted", { value: 1, enumerable: true, configurable: true });
  let polluted: string;
  try {
    polluted = builderCode(job);
  } finally {
    Reflect.deleteProperty(Object.prototype, "polluted");
  }
  expect(polluted).toBe(code);
  expect(() => builderCode(Object.create({ ...job }))).toThrow("must be an object");
});

it("builderCode() writes a script with a hidden character as a string, whatever it wrote before", () => {
  const job = (...scripts: string[]) => ({
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: "a" },
    spec: {
      template: {
        spec: {
          containers: scripts.map((script, i) => ({ name: `c${i}`, command: ["/bin/sh", "-c", script] })),
        },
      },
    },
  });
  const code = builderCode(job("echo a long line with one at its end\u0007", "a\u0007b", "c\rd"));
  expect(code).toContain("a\\u0007b");
  expect(code).toContain("c\\rd");
  expect(code).not.toContain("sh`");
});
