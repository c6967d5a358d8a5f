// What the server fills in for a Pod that sets resources for all its containers together.
import { type ResourceTotals, totalRequests } from "../../dry-run/total-requests.ts";
import type { Container, PodSpec } from "../../models/index.ts";
import { parseQuantity } from "../../quantity/quantity.ts";
import { isCompute, isHugePages } from "../../validation/core/resource-names.ts";
import { allContainers } from "./restarts.ts";

type Which = "requests" | "limits";

/** Returns the total that the containers request, or are limited to, given which of them run at the same time. */
function sumOf({ containers = [], initContainers = [] }: PodSpec, which: Which): ResourceTotals {
  const alone = ({ restartPolicy, resources }: Container) => ({
    ...(restartPolicy && { restartPolicy }),
    resources: { requests: { ...resources?.[which] } },
  });
  const spec = { containers: containers.map(alone), initContainers: initContainers.map(alone) };
  return totalRequests({ kind: "Job", apiVersion: "batch/v1", spec: { template: { spec } } } as never);
}

/**
 * Completes the requests and limits of the whole Pod, if it has any: from its containers, and from each other.
 *
 * @see api/pod DefaultPodLevelResources
 */
export function completePodLevel(pod: PodSpec): void {
  const limits: Record<string, string> = { ...pod.resources?.limits };
  const requests: Record<string, string> = { ...pod.resources?.requests };
  if (Object.keys(limits).length + Object.keys(requests).length === 0) return;
  const sums = sumOf(pod, "limits");
  for (const [name, sum] of Object.entries(sums))
    if (isHugePages(name) && requests[name] === undefined) limits[name] ??= String(sum);
  for (const [name, sum] of Object.entries(sumOf(pod, "requests")))
    if (isCompute(name)) requests[name] ??= String(sum);
  for (const [name, limit] of Object.entries(limits)) requests[name] ??= limit;
  // If one container has no limit, all of them together have none.
  for (const [name, request] of Object.entries(requests)) {
    const sum = sums[name];
    if (sum === undefined || allContainers(pod).some(({ resources }) => !resources?.limits?.[name])) continue;
    limits[name] ??= sum.compare(parseQuantity(request)) < 0 ? request : String(sum);
  }
  pod.resources = { ...(Object.keys(limits).length > 0 && { limits }), requests };
}
