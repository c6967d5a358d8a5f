// The status that the kubelet writes for a Pod.
import { timeOf } from "../times.ts";
import { kubeletConditions, othersConditions, serverConditions, together } from "./conditions.ts";
import { containerStatuses } from "./containers.ts";
import type { Draft } from "./fates.ts";
import { podEnd } from "./reasons.ts";
import type { PodStatus } from "./types.ts";

/** Returns the status of a Pod as the kubelet writes it. A pending Pod without `waiting` has only what the server writes. */
export function statusOf(draft: Draft): PodStatus {
  const { qosClass, phase, options, times, generation } = draft;
  const others = othersConditions(draft);
  if (phase === "Pending" && options.waiting === undefined) {
    const conditions = together(others, serverConditions(draft));
    return { phase, ...(conditions.length > 0 && { conditions }), qosClass };
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
    qosClass,
  };
}
