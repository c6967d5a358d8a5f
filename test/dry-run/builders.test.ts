// Whatever takes a manifest also takes a builder, which stands for the data that it describes, checked or not.
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
  job,
  jobList,
  parseQuantity,
  podSecurity,
  totalRequests,
} from "../../src/index.ts";
import { plainOf } from "../../src/models/brand.ts";
import { activeCronJob, running } from "../../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
const nightly = cronJob("nightly").schedule("@daily").jobTemplate(pi);
const at = { uid: "u", now: new Date(0) };

describe("a builder is accepted in place of its data", () => {
  it.each([
    ["a Job", pi, pi.build()],
    ["a CronJob", nightly, nightly.build()],
  ])("by dryRunCreate: %s", (_, builder, data) => {
    const answer = dryRunCreate(builder, at);
    expect(answer).toEqual(dryRunCreate(data, at));
    expect(answer.ok).toBe(true);
  });

  it("by dryRunCreate, which reports its faults", () => {
    expect(dryRunCreate(pi.parallelism(-1))).toMatchObject({
      ok: false,
      errors: [{ field: "spec.parallelism", detail: "must be greater than or equal to 0" }],
    });
  });

  it("by dryRunUpdate, dryRunUpdateStatus and explainUpdate", () => {
    const live = running(pi);
    const wider = job.from(live as never).parallelism(2);
    expect(dryRunUpdate(live, wider)).toEqual(dryRunUpdate(live, plainOf(wider)));
    expect(dryRunUpdateStatus(live, wider)).toEqual(dryRunUpdateStatus(live, plainOf(wider)));
    const liveCron = activeCronJob(nightly);
    const hourly = cronJob.from(liveCron as never).schedule("@hourly");
    expect(dryRunUpdate(liveCron, hourly)).toEqual(dryRunUpdate(liveCron, hourly.build()));
    expect(dryRunUpdate(liveCron, hourly).ok).toBe(true);
    expect(explainUpdate(live, pi.parallelism(2))).toEqual(explainUpdate(live, pi.parallelism(2).build()));
    expect(explainUpdate(liveCron, nightly.schedule("@hourly")).verdict).toBe("inPlace");
  });

  it("by diff, clean, contentHash, totalRequests, podSecurity and builderCode", () => {
    expect(diff(pi, pi.parallelism(2)).text).toBe("spec.parallelism: 1 → 2\nspec.completions: 1 → (none)");
    expect(clean(pi as never)).toEqual(pi.build());
    expect(contentHash(pi)).toBe(contentHash(pi.build()));
    expect(totalRequests(nightly)).toEqual(totalRequests(nightly.build()));
    expect(podSecurity(pi, "restricted")).toEqual(podSecurity(pi.build(), "restricted"));
    expect(builderCode(nightly)).toBe(builderCode(nightly.build()));
    expect(builderCode([pi, jobList().items([pi])])).toBe(
      builderCode([pi.build(), jobList().items([pi]).build()]),
    );
  });
});

describe("a value that is not a manifest", () => {
  it.each<[unknown, string]>([
    [undefined, "undefined"],
    [null, "null"],
    [5, "5"],
    ["kind: Job", '"kind: Job"'],
    [[pi.build()], "a list"],
    [Promise.resolve(pi), "an object of Promise"],
    [() => pi, "a function"],
  ])("%o is refused by clean, contentHash, totalRequests and diff", (value, what) => {
    const words = `the manifest must be a Job or a CronJob, but is ${what}`;
    const calls: ((value: never) => unknown)[] = [clean, contentHash, totalRequests, one => diff(pi, one)];
    for (const call of calls) expect(() => call(value as never)).toThrow(words);
  });

  it.each([undefined, null, {}, [], Symbol("a"), Object.create(null), () => 1])(
    "%o is refused by parseQuantity",
    value => {
      expect(() => parseQuantity(value as never)).toThrow(/is not a quantity/);
    },
  );
});
