import { describe, expect, it } from "vitest";
import { Path } from "../../src/faults/path.ts";
import { changesBetween, semanticEqual } from "../../src/validation/changes.ts";

const path = new Path("spec");

describe("semanticEqual", () => {
  it("treats missing and empty lists, maps and structs as equal", () => {
    expect(semanticEqual("PodSpec", { containers: [] }, { nodeSelector: {}, tolerations: [] })).toBe(true);
    expect(semanticEqual("Container", { name: "a" }, { name: "a", resources: {} })).toBe(true);
    expect(semanticEqual("Job", {}, { metadata: {}, spec: { template: { spec: {} } }, status: {} })).toBe(
      true,
    );
  });

  it("treats a missing pointer and a pointer to an empty value as different", () => {
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

describe("changesBetween", () => {
  it("reports each changed field with both values", () => {
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

  it("matches list items by name when the list grows or shrinks", () => {
    const containers = (...names: string[]) => ({
      containers: names.map(name => ({ name, image: `i:${name}` })),
    });
    expect(changesBetween("PodSpec", containers("a", "b"), containers("c", "a", "b"), path)).toEqual([
      { field: "spec.containers[0]", to: { name: "c", image: "i:c" } },
    ]);
    expect(changesBetween("PodSpec", containers("a", "b", "c"), containers("a", "c"), path)).toEqual([
      { field: "spec.containers[1]", from: { name: "b", image: "i:b" } },
    ]);
    expect(
      changesBetween(
        "PodSpec",
        containers("a", "b"),
        { containers: [{ name: "c" }, { name: "b", image: "x" }, { name: "d" }] },
        path,
      ),
    ).toEqual([
      { field: "spec.containers[0]", from: { name: "a", image: "i:a" } },
      { field: "spec.containers[0]", to: { name: "c" } },
      { field: "spec.containers[1].image", from: "i:b", to: "x" },
      { field: "spec.containers[2]", to: { name: "d" } },
    ]);
  });

  it("matches list items by mountPath, containerPort or key rather than by name", () => {
    const mounts = (...paths: string[]) => ({
      volumeMounts: paths.map(mountPath => ({ name: "v", mountPath })),
    });
    expect(changesBetween("Container", mounts("/a", "/b"), mounts("/b"), path)).toEqual([
      { field: "spec.volumeMounts[0]", from: { name: "v", mountPath: "/a" } },
    ]);
    const ports = (...all: number[]) => ({ ports: all.map(containerPort => ({ name: "p", containerPort })) });
    expect(changesBetween("Container", ports(1, 2), ports(2), path)).toEqual([
      { field: "spec.ports[0]", from: { name: "p", containerPort: 1 } },
    ]);
    const items = (...keys: string[]) => ({ items: keys.map(key => ({ key, path: "p" })) });
    expect(changesBetween("SecretVolumeSource", items("a", "b"), items("b"), path)).toEqual([
      { field: "spec.items[0]", from: { key: "a", path: "p" } },
    ]);
    // Without one of these keys, items are compared by index.
    const owners = (...uids: string[]) => ({ ownerReferences: uids.map(uid => ({ uid })) });
    expect(changesBetween("ObjectMeta", owners("a", "b"), owners("b"), path)).toEqual([
      { field: "spec.ownerReferences[0].uid", from: "a", to: "b" },
      { field: "spec.ownerReferences[1]", from: { uid: "b" } },
    ]);
  });

  it("compares items by index when they are renamed, reordered or share a name", () => {
    const env = (...names: string[]) => ({ env: names.map(name => ({ name })) });
    expect(changesBetween("Container", env("a", "b"), env("a", "c"), path)).toEqual([
      { field: "spec.env[1].name", from: "b", to: "c" },
    ]);
    expect(changesBetween("Container", env("a", "b"), env("b", "a", "c"), path)).toEqual([
      { field: "spec.env[0].name", from: "a", to: "b" },
      { field: "spec.env[1].name", from: "b", to: "a" },
      { field: "spec.env[2]", to: { name: "c" } },
    ]);
    expect(changesBetween("Container", env("a", "a"), env("a"), path)).toEqual([
      { field: "spec.env[1]", from: { name: "a" } },
    ]);
    expect(changesBetween("Container", {}, { args: ["a"] }, path)).toEqual([
      { field: "spec.args[0]", to: "a" },
    ]);
  });
});
