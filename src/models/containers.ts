import { each } from "../values/each.ts";
import type { Container, EphemeralContainer, LifecycleHandler, PodSpec, Probe } from "./index.ts";

/** The three lists of containers, in the order in which the server visits them. */
export const containerLists = ["initContainers", "containers", "ephemeralContainers"] as const;

type ContainerList = (typeof containerLists)[number];

/**
 * Calls `visit` with each container of all kinds, its list and its index there.
 *
 * @see api/pod VisitContainers
 * @see api/pod ContainerIter
 * @see core/pods VisitContainersWithPath
 */
export function visitContainers(
  spec: PodSpec,
  visit: (container: Container, list: ContainerList, index: number) => void,
): void {
  each(containerLists, list => {
    const containers: readonly object[] | undefined = spec[list];
    // A plain loop, without a function for each list, because every container of every Job comes here.
    if (containers !== undefined)
      for (let i = 0; i < containers.length; i++) visit(containers[i] as Container, list, i);
  });
}

/** Calls `visit` with each probe of a container, and then with each handler of its lifecycle. */
export function visitHandlers(
  { livenessProbe, readinessProbe, startupProbe, lifecycle }: Container | EphemeralContainer,
  visit: (handler: Probe & LifecycleHandler, isProbe: boolean) => void,
): void {
  const handlers = [livenessProbe, readinessProbe, startupProbe, lifecycle?.postStart, lifecycle?.preStop];
  // The first three are the probes.
  each(handlers, (handler, i) => handler && visit(handler, i < 3));
}
