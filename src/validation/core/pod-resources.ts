import type { Container, PodSpec, ResourceRequirements } from "../../models/index.ts";
import { type Amount, amountText, compareAmounts, power, resultAmount } from "../../quantity/amount.ts";
import type { Errors } from "../errors.ts";
import { entry, sortedKeys } from "../maps.ts";
import { enter } from "../walk.ts";
import type { Surroundings } from "./containers.ts";
import { isHugePages, validatePodResourceName } from "./resource-names.ts";
import { amountOf, compareQuantities, validateResourceRequirements } from "./resources.ts";

/**
 * Refuses what is wrong with the resources of a pod as a whole.
 *
 * @see core/validation validatePodResources
 * @see core/validation validatePodResourceRequirements
 */
export function validatePodResources(
  resources: ResourceRequirements,
  errors: Errors,
  { spec, claimNames }: Surroundings,
): void {
  if (spec.os?.name === "windows") return errors.forbidden("", "may not be set for a windows pod");
  if (resources.claims) {
    errors.forbidden("claims", "claims may not be set for Resources at pod-level");
  }
  validateResourceRequirements(resources, errors, { claimNames, validateName: validatePodResourceName });
  validatePodResourceConsistency(spec, errors, resources);
}

/**
 * Refuses requests, and limits of huge pages, that are less than those of all containers together, and limits that
 * are less than a container's.
 *
 * @see core/validation validatePodResourceConsistency
 */
function validatePodResourceConsistency(
  spec: PodSpec,
  errors: Errors,
  resources: ResourceRequirements,
): void {
  for (const which of ["requests", "limits"] as const) {
    for (const name of sortedKeys(resources[which])) {
      const own = resources[which]?.[name] as string;
      const all = aggregate(spec, which, name);
      if (!all || (which === "limits" && !isHugePages(name))) continue;
      if (compareAmounts(all, amountOf(own)) <= 0) continue;
      const detail = `must be greater than or equal to aggregate container ${which} of ${amountText(all)}`;
      errors.invalid(`${which}[${name}]`, own, detail);
    }
  }
  enter(spec, "containers", errors, ({ resources: own }) => {
    for (const name of sortedKeys(own?.limits)) {
      const limit = own?.limits?.[name] as string;
      const most = entry(resources.limits, name);
      if (!most || compareQuantities(limit, most) <= 0) continue;
      errors.invalid(`[${name}].limits`, limit, `must be less than or equal to pod limits of ${most}`);
    }
  });
}

/** An amount that may be missing. */
type Some = Amount | undefined;

/** The sum, in the format of the first unless that is zero. */
function sum(a: Some, b: Some): Some {
  if (!a || !b) return a ?? b;
  const exponent = Math.min(a.exponent, b.exponent);
  // So far apart that the sum would have thousands of digits: the larger says enough.
  if (Math.max(a.exponent, b.exponent) - exponent > 10_000) return larger(a, b);
  const scaled = ({ mantissa, exponent: own }: Amount) => mantissa * power(own - exponent);
  return resultAmount(scaled(a) + scaled(b), exponent, (a.mantissa === 0n ? b : a).format);
}

/** The larger, or the first of two that are the same. */
const larger = (a: Some, b: Some): Some => (!a || (b && compareAmounts(a, b) < 0) ? b : a);

/**
 * What all containers need of a resource at the same time: the sum of those that run along, or the most that an init
 * container needs beside the sidecars that were started before it. Undefined when none names the resource.
 *
 * @see component-helpers/resource AggregateContainerRequests
 * @see component-helpers/resource AggregateContainerLimits
 */
function aggregate(spec: PodSpec, which: "requests" | "limits", name: string): Some {
  const amountIn = ({ resources }: Container): Some => {
    const text = entry(resources?.[which], name);
    return text ? amountOf(text) : undefined;
  };
  let all: Some;
  let sidecars: Some;
  let most: Some;
  for (const container of spec.containers ?? []) all = sum(all, amountIn(container));
  for (const container of spec.initContainers ?? []) {
    const own = amountIn(container);
    let needed = sum(own, sidecars);
    if (container.restartPolicy === "Always") {
      all = sum(all, own);
      needed = sidecars = sum(sidecars, own);
    }
    most = larger(most, needed);
  }
  return larger(all, most);
}
