import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import {
  cronJob,
  InvalidError,
  type Job,
  job,
  type PodSpec,
  parseQuantity,
  podTemplate,
  totalRequests,
} from "../../src/index.ts";

/**
 * Random Pods, and the answers of component-helpers' PodRequests after their defaults. No script records them again, because the oracle does
 * not add up requests.
 */
const recorded = readCases<{ spec: PodSpec; requests: Record<string, string> }>(
  "test/dry-run/recorded/requests.ndjson.gz",
);

const shown = (total: ReturnType<typeof totalRequests>) => JSON.parse(JSON.stringify(total));
const jobOf = (spec: PodSpec): Job =>
  ({ apiVersion: "batch/v1", kind: "Job", spec: { template: { spec } } }) as Job;
const template = podTemplate()
  .restartPolicy("Never")
  .container("main", "busybox", c => c.resources({ requests: { cpu: "500m", memory: "1Gi" } }));
const pi = job("pi").template(template);

describe("totalRequests", () => {
  it("equals the scheduler's sum for every recorded Pod", () => {
    expect(recorded.length).toBe(300);
    for (const { spec, requests } of recorded) {
      // Go returns a text as it was written if nothing was added to it.
      const want = Object.entries(requests).map(([name, text]) => [
        name,
        String(parseQuantity(text).multiply(1)),
      ]);
      expect([spec, shown(totalRequests(jobOf(spec)))]).toEqual([spec, Object.fromEntries(want)]);
    }
  });

  it("multiplies by the number of Pods that run at the same time", () => {
    const cpu = (one: Parameters<typeof totalRequests>[0]) => totalRequests(one).cpu?.toNumber();
    expect(shown(totalRequests(pi))).toEqual({ cpu: "500m", memory: "1Gi" });
    expect(cpu(pi.parallelism(8))).toBe(4);
    expect(cpu(pi.parallelism(8).completions(3))).toBe(1.5);
    expect(cpu(pi.completions(10))).toBe(0.5);
    expect(cpu(pi.parallelism(0))).toBe(0);
    expect(cpu(pi.completions(0).parallelism(2))).toBe(0);
    expect(cpu(pi.parallelism(2).suspend(true))).toBe(1);
    expect(cpu(cronJob("nightly", "@daily").jobTemplate(j => j.template(template).parallelism(3)))).toBe(1.5);
    expect(cpu(pi.parallelism(2).build() as Job)).toBe(1);
    expect(totalRequests(job("pi").template(podTemplate().container("a", "b")))).toEqual({});
  });

  it("counts an init container together with the sidecars before it, and Pod-level resources", () => {
    const request = (cpu: string) => ({ image: "a", resources: { requests: { cpu } } });
    const made = template
      .initContainer({ name: "first", ...request("2") })
      .sidecar({ name: "proxy", ...request("1") })
      .initContainer({ name: "second", ...request("1500m") });
    expect(String(totalRequests(pi.template(made)).cpu)).toBe("2500m");
    expect(String(totalRequests(pi.template(made.overheadResource("cpu", "250m"))).cpu)).toBe("2750m");
    const limited = template.resources({
      requests: { cpu: "3" },
      limits: { memory: "8Gi", "hugepages-2Mi": "4Mi" },
    });
    expect(shown(totalRequests(pi.template(limited)))).toEqual({
      cpu: "3",
      memory: "1Gi",
      "hugepages-2Mi": "4Mi",
    });
  });

  it("throws for a value that is not a valid Job", () => {
    expect(() => totalRequests({ kind: "Pod" } as never)).toThrow(InvalidError);
    const wrong = jobOf({ containers: [{ name: "a", resources: { requests: { cpu: "much" } } }] } as never);
    expect(() => totalRequests(wrong)).toThrow(InvalidError);
    // @ts-expect-error
    expect(() => totalRequests(template)).toThrow(InvalidError);
  });

  it("throws for a negative parallelism or completions", () => {
    const below = "Invalid value: -3: must be greater than or equal to 0";
    const { spec } = pi.$complete().build();
    const withCount = (count: object) => ({ ...pi.build(), spec: { ...spec, ...count } });
    expect(() => totalRequests(withCount({ parallelism: -3 }))).toThrow(`spec.parallelism: ${below}`);
    expect(() => totalRequests(withCount({ completions: -3 }))).toThrow(`spec.completions: ${below}`);
    const nightly = { ...cronJob("a", "@daily").jobTemplate({ spec }).build() };
    nightly.spec = { ...nightly.spec, jobTemplate: { spec: { ...spec, parallelism: -3 } } };
    expect(() => totalRequests(nightly)).toThrow(`spec.jobTemplate.spec.parallelism: ${below}`);
  });
});
