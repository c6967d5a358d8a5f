// The status that the kubelet writes for a Pod.
import { timeOf } from "../times.ts";
import { kubeletConditions, othersConditions, serverConditions, together } from "./conditions.ts";
import { containerStatuses } from "./containers.ts";
import type { Draft } from "./fates.ts";
import { podEnd } from "./reasons.ts";
import { isRejected } from "./rejections.ts";
import type { PodStatus } from "./types.ts";

/**
 * Returns the status of a Pod as the kubelet writes it. A pending Pod without `waiting` has only what the server writes. A Pod that the
 * kubelet rejects loses the conditions that are the kubelet's.
 *
 * @see pkg/kubelet Kubelet.rejectPod
 * @see kubelet/status mergePodStatus
 */
export function statusOf(draft: Draft): PodStatus {
  const { spec, qosClass, phase, options, times, generation } = draft;
  const others = othersConditions(draft);
  if (phase === "Pending" && options.waiting === undefined) {
    const conditions = together(others, serverConditions(draft));
    return { phase, ...(conditions.length > 0 && { conditions }), qosClass };
  }
  const { reason } = options;
  const words = reason && { message: podEnd(spec, reason, options.message).message, reason };
  const startTime = timeOf(times.begun);
  if (isRejected(options)) {
    const conditions = others.length > 0 && { conditions: together(others, []) };
    // It was rejected before it was deleted, which raises the generation.
    return { observedGeneration: 1, phase, ...conditions, ...words, startTime, qosClass };
  }
  const statuses = containerStatuses(draft);
  return {
    observedGeneration: generation,
    phase,
    conditions: together(others, kubeletConditions(draft, statuses, others)),
    ...words,
    startTime,
    ...(statuses.init.length > 0 && { initContainerStatuses: statuses.init }),
    containerStatuses: [...statuses.main].sort((a, b) => (a.name < b.name ? -1 : 1)),
    qosClass,
  };
}
