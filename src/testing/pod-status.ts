// What the kubelet says of a Pod.
import type { PodSpec } from "../models/index.ts";
import { compareAmounts, readAmount } from "../quantity/index.ts";
import { timeOf } from "./deterministic.ts";
import { boundTo, kubeletConditions, othersConditions, together } from "./pod-conditions.ts";
import { containerStatuses } from "./pod-containers.ts";
import type { Draft } from "./pod-fates.ts";
import { podEnd } from "./pod-reasons.ts";
import type { PodStatus } from "./pod-types.ts";

function isPositive(amount: string | undefined): boolean {
  const [value, zero] = [readAmount(String(amount ?? "0")), readAmount("0")];
  return typeof value !== "string" && typeof zero !== "string" && compareAmounts(value, zero) > 0;
}

const samePositive = (a: string | undefined, b: string | undefined): boolean => {
  const [x, y] = [readAmount(String(a ?? "0")), readAmount(String(b ?? "0"))];
  return typeof x !== "string" && typeof y !== "string" && compareAmounts(x, y) === 0 && isPositive(a);
};

/**
 * How requests and limits of processor time and memory rank a pod.
 *
 * @see helper/qos ComputePodQOS
 */
function qosClass({ containers = [], initContainers = [], resources }: PodSpec): PodStatus["qosClass"] {
  const all =
    resources?.requests !== undefined || resources?.limits !== undefined
      ? [resources]
      : [...containers, ...initContainers].map(container => container.resources ?? {});
  const names = ["cpu", "memory"] as const;
  const some = all.some(({ requests, limits }) =>
    names.some(name => isPositive(requests?.[name]) || isPositive(limits?.[name])),
  );
  if (!some) return "BestEffort";
  const whole = all.every(({ requests, limits }) =>
    names.every(name => samePositive(limits?.[name], requests?.[name])),
  );
  return whole ? "Guaranteed" : "Burstable";
}

/** The status of a Pod, as the kubelet writes it; of a pending one that waits for nothing that was told, as the server does. */
export function statusOf(draft: Draft): PodStatus {
  const { spec, phase, options, times, generation } = draft;
  const others = othersConditions(draft);
  const qos = { qosClass: qosClass(spec) } as const;
  if (phase === "Pending" && options.waiting === undefined) {
    const conditions = together(others, boundTo(options, times.created));
    return { phase, ...(conditions.length > 0 && { conditions }), ...qos };
  }
  const statuses = containerStatuses(draft);
  const { reason } = options;
  return {
    observedGeneration: generation,
    phase,
    conditions: together(others, kubeletConditions(draft, statuses, others)),
    ...(reason && { message: podEnd(reason, options.message).message, reason }),
    startTime: timeOf(times.begun),
    ...(statuses.init.length > 0 && { initContainerStatuses: statuses.init }),
    containerStatuses: [...statuses.main].sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...qos,
  };
}
