// Made the Pods of recorded/requests.ndjson.gz. No script records them again, because the oracle does not add up requests.
import type { Container, PodSpec } from "../../src/index.ts";

const texts = [
  "0",
  "1",
  "2",
  "100m",
  "250m",
  "1500m",
  "0.5",
  "1.001",
  "64Mi",
  "1Gi",
  "1G",
  "1e3",
  "128974848",
  "1536Mi",
  "10k",
  "3n",
  "7E",
  "1.5Gi",
];
const names = ["cpu", "memory", "ephemeral-storage", "hugepages-2Mi", "example.com/gpu", "nvidia.com/gpu"];

/** Makes Pods whose containers, sidecars, init containers and overhead request different resources. */
export function podOf(next: () => number): PodSpec {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const resources = (chance: number, pool = names) => {
    const list: Record<string, string> = {};
    for (const name of pool) if (next() < chance) list[name] = pick(texts);
    return list;
  };
  const container = (i: number, isInit: boolean): Container => {
    const requests = resources(0.4);
    const limits = resources(0.3);
    // Requests and limits of huge pages must be equal.
    for (const list of [requests, limits]) delete list["hugepages-2Mi"];
    if (next() < 0.3) limits["hugepages-2Mi"] = pick(["2Mi", "64Mi", "1Gi"]);
    if (limits["hugepages-2Mi"] !== undefined && next() < 0.5)
      requests["hugepages-2Mi"] = limits["hugepages-2Mi"];
    return {
      name: `${isInit ? "i" : "c"}${i}`,
      image: "a",
      ...(next() < 0.9 && { resources: { requests, limits } }),
      ...(isInit && next() < 0.5 && { restartPolicy: "Always" as const }),
    };
  };
  const some = (n: number, isInit: boolean) => Array.from({ length: n }, (_, i) => container(i, isInit));
  const pool = ["cpu", "memory", "hugepages-2Mi"];
  const level = next();
  return {
    restartPolicy: "Never",
    containers: some(1 + Math.floor(next() * 3), false),
    ...(next() < 0.7 && { initContainers: some(1 + Math.floor(next() * 4), true) }),
    ...(next() < 0.3 && { overhead: resources(0.4) }),
    ...(level < 0.3 && {
      resources: {
        ...(level < 0.2 && { requests: resources(0.5, pool) }),
        ...(level > 0.1 && { limits: resources(0.5, pool) }),
      },
    }),
  };
}
