// What the kubelet says of a Pod.
import type { PodSpec } from "../models/index.ts";
import { compareAmounts, readAmount } from "../quantity/index.ts";
import { timeOf } from "./deterministic.ts";
import { boundTo, conditionsOf, othersOf, together } from "./pod-conditions.ts";
import { containerStatuses } from "./pod-containers.ts";
import { isFinal, type PodTimes } from "./pod-fates.ts";
import { podEnd } from "./pod-reasons.ts";
import type { PodOptions, PodPhase, PodStatus } from "./pod-types.ts";

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

/**
 * The status of a Pod in this phase, as the kubelet writes it; of a pending one that waits for nothing that was told, as the server does.
 *
 * @param pod the Pod as the kubelet names it in its sentences
 */
export function statusOf(
  spec: PodSpec,
  phase: PodPhase,
  options: PodOptions,
  times: PodTimes,
  generation: number,
  pod: string,
): PodStatus {
  const others = othersOf(options, isFinal(phase) ? times.finished : times.started);
  const qos = { qosClass: qosClass(spec) } as const;
  if (phase === "Pending" && options.waiting === undefined) {
    const conditions = together(others, boundTo(options, times.created));
    return { phase, ...(conditions.length > 0 && { conditions }), ...qos };
  }
  const statuses = containerStatuses(spec, phase, options, times, pod);
  // With init containers the Pod began before the others started, and so did one that was restarted.
  const begun = statuses.init.length > 0 || options.restarts ? times.created : times.started;
  const { reason } = options;
  return {
    observedGeneration: generation,
    phase,
    conditions: together(others, conditionsOf(spec, phase, statuses, begun, times, generation, others)),
    ...(reason && { message: podEnd(reason, options.message).message, reason }),
    startTime: timeOf(begun),
    ...(statuses.init.length > 0 && { initContainerStatuses: statuses.init }),
    containerStatuses: [...statuses.main].sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...qos,
  };
}
