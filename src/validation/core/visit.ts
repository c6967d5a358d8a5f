import { each } from "../../models/each.ts";
import type { Container, EphemeralContainer, LifecycleHandler, PodSpec, Probe } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { type Check, enter } from "../walk.ts";

/** The three lists of containers, in the order in which the server visits them. */
const lists = ["initContainers", "containers", "ephemeralContainers"] as const;

export type ContainerList = (typeof lists)[number];

/**
 * Calls back with each container of all kinds.
 *
 * @see api/pod VisitContainers
 * @see api/pod ContainerIter
 */
export function visitContainers(spec: PodSpec, visit: (container: Container) => void): void {
  each(lists, list => each<object>(spec[list], visit as (container: object) => void));
}

/**
 * Calls back with each container of all kinds, its list and its place there.
 *
 * @see core/pods VisitContainersWithPath
 */
export function visitListed(
  spec: PodSpec,
  visit: (container: Container, list: ContainerList, index: number) => void,
): void {
  each(lists, list => each<object>(spec[list], (container, i) => visit(container as Container, list, i)));
}

/** Calls back with each probe of a container, and then with each handler of its lifecycle. */
export function visitHandlers(
  { livenessProbe, readinessProbe, startupProbe, lifecycle }: Container | EphemeralContainer,
  visit: (handler: Probe & LifecycleHandler, isProbe: boolean) => void,
): void {
  const handlers = [livenessProbe, readinessProbe, startupProbe, lifecycle?.postStart, lifecycle?.preStop];
  each(handlers, (handler, i) => handler && visit(handler, i < 3));
}

/** Lets a check look at each container of all kinds, at its place. */
export function enterContainers(
  spec: PodSpec,
  errors: Errors,
  check: Check<Container | EphemeralContainer, undefined>,
): void {
  each(lists, list => enter(spec, list, errors, check));
}
