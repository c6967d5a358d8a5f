import { describe, expect, it } from "vitest";
import { changesBetween, semanticEqual } from "../../src/validation/changes.ts";
import { Path } from "../../src/validation/path.ts";

const path = new Path("spec");

describe("what the server takes for equal", () => {
  it("does not tell missing and empty lists, maps and structs from each other", () => {
    expect(semanticEqual("PodSpec", { containers: [] }, { nodeSelector: {}, tolerations: [] })).toBe(true);
    expect(semanticEqual("Container", { name: "a" }, { name: "a", resources: {} })).toBe(true);
    expect(semanticEqual("Job", {}, { metadata: {}, spec: { template: { spec: {} } }, status: {} })).toBe(
      true,
    );
  });

  it("tells a missing pointer from an empty one", () => {
    expect(semanticEqual("PodSpec", {}, { affinity: {} })).toBe(false);
    expect(semanticEqual("JobSpec", {}, { completions: 0 })).toBe(false);
    expect(semanticEqual("JobStatus", undefined, {})).toBe(false);
    expect(semanticEqual("JobStatus", undefined, undefined)).toBe(true);
  });

  it("compares quantities by their amount", () => {
    const withCpu = (cpu: string) => ({ requests: { cpu } });
    expect(semanticEqual("ResourceRequirements", withCpu("1"), withCpu("1000m"))).toBe(true);
    expect(semanticEqual("ResourceRequirements", withCpu("1024"), withCpu("1Ki"))).toBe(true);
    expect(semanticEqual("ResourceRequirements", withCpu("1"), withCpu("1001m"))).toBe(false);
    expect(semanticEqual("ResourceFieldSelector", { resource: "a" }, { resource: "a", divisor: "0" })).toBe(
      true,
    );
  });
});

describe("changes", () => {
  it("names each place with what was and what would be there", () => {
    const from = {
      containers: [{ name: "a", image: "i:1", resources: { limits: { cpu: "1" } } }],
      nodeSelector: { "a.b/c": "x", same: "1", __proto__: null },
      hostNetwork: true,
    };
    const to = {
      containers: [
        { name: "a", image: "i:2", resources: { limits: { cpu: "2", memory: "1Gi" } } },
        { name: "b" },
      ],
      nodeSelector: { same: "1", constructor: "z" },
      affinity: {},
    };
    expect(changesBetween("PodSpec", from, to, path)).toEqual([
      { field: "spec.containers[0].image", from: "i:1", to: "i:2" },
      { field: "spec.containers[0].resources.limits[cpu]", from: "1", to: "2" },
      { field: "spec.containers[0].resources.limits[memory]", to: "1Gi" },
      { field: "spec.containers[1]", to: { name: "b" } },
      { field: "spec.nodeSelector[a.b/c]", from: "x" },
      { field: "spec.nodeSelector[constructor]", to: "z" },
      { field: "spec.hostNetwork", from: true },
      { field: "spec.affinity", to: {} },
    ]);
    expect(changesBetween("PodSpec", from, structuredClone(from), path)).toEqual([]);
    expect(changesBetween("PodFailurePolicy", undefined, { rules: [] }, path)).toEqual([
      { field: "spec", to: { rules: [] } },
    ]);
  });
});
