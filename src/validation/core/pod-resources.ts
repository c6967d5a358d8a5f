import type { PodSpec, ResourceRequirements } from "../../models/index.ts";
import { type Amount, amountText, compareAmounts, power } from "../../quantity/amount.ts";
import { amountIn, compareQuantities, type ResourceList } from "../../quantity/index.ts";
import { each } from "../../values/each.ts";
import type { Errors } from "../errors.ts";
import { entry, sortedKeys } from "../maps.ts";
import { enter } from "../walk.ts";
import { isHugePages, validatePodResourceName } from "./resource-names.ts";
import { validateResourceRequirements } from "./resources.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Validates the resources of a Pod as a whole.
 *
 * @see core/validation validatePodResources
 * @see core/validation validatePodResourceRequirements
 */
export function validatePodResources(
  resources: ResourceRequirements,
  errors: Errors,
  { spec, claims }: Surroundings,
): void {
  if (spec.os?.name === "windows") return errors.forbidden("", "may not be set for a windows pod");
  if (resources.claims) {
    errors.forbidden("claims", "claims may not be set for Resources at pod-level");
  }
  validateResourceRequirements(resources, errors, { claims, validateName: validatePodResourceName });
  validatePodResourceConsistency(spec, errors, resources);
}

/**
 * Compares the Pod's requests and limits with its containers'. A request, or a limit of huge pages, may not be lower
 * than that of all containers together. No limit may be lower than that of a single container.
 *
 * @see core/validation validatePodResourceConsistency
 */
function validatePodResourceConsistency(
  spec: PodSpec,
  errors: Errors,
  resources: ResourceRequirements,
): void {
  for (const which of ["requests", "limits"] as const) {
    const list = resources[which];
    const found = aggregate(spec, which);
    for (const name of sortedKeys(list)) {
      const { all: together, most } = found.get(name) ?? {};
      const all = larger(together, most);
      if (!all || (which === "limits" && !isHugePages(name))) continue;
      if (compareAmounts(all, amountIn(list as ResourceList, name)) <= 0) continue;
      const detail = `must be greater than or equal to aggregate container ${which} of ${amountText(all)}`;
      errors.invalid(`${which}[${name}]`, list?.[name], detail);
    }
  }
  const { limits = {} } = resources;
  enter(spec, "containers", errors, ({ resources: own }) => {
    const list = own?.limits;
    for (const name of sortedKeys(list)) {
      const most = entry(limits, name);
      if (!most || compareQuantities(list as ResourceList, limits, name) <= 0) continue;
      errors.invalid(`[${name}].limits`, list?.[name], `must be less than or equal to pod limits of ${most}`);
    }
  });
}

/** An amount that may be missing. */
type Some = Amount | undefined;

/** Returns the sum, in the format of the first amount unless that is zero. */
function sum(a: Some, b: Some): Some {
  if (!a || !b) return a ?? b;
  const exponent = Math.min(a.exponent, b.exponent);
  // These differ so much that the sum would have thousands of digits. The larger amount is close enough.
  if (Math.max(a.exponent, b.exponent) - exponent > 10_000) return larger(a, b);
  const scaled = ({ mantissa, exponent: own }: Amount) => mantissa * power(own - exponent);
  return { ...(a.mantissa ? a : b), mantissa: scaled(a) + scaled(b), exponent, text: undefined };
}

/** Returns the larger amount, or the first if both are equal. */
const larger = (a: Some, b: Some): Some => (!a || (b && compareAmounts(a, b) < 0) ? b : a);

/** How much of a resource the containers need. */
interface Needs {
  /** The sum for all containers that run together. */
  all?: Some;
  /** The sum for the sidecars started so far. */
  sidecars?: Some;
  /** The most that an init container needs, together with the sidecars started before it. */
  most?: Some;
}

/**
 * Returns how much the containers need of each resource that one of them names.
 *
 * @see component-helpers/resource AggregateContainerRequests
 * @see component-helpers/resource AggregateContainerLimits
 */
function aggregate(spec: PodSpec, which: "requests" | "limits"): ReadonlyMap<string, Needs> {
  const found = new Map<string, Needs>();
  // The index tells them apart: it is 0 for containers, and 1 for init containers.
  each([spec.containers, spec.initContainers], (containers, isInit) =>
    each(containers, ({ resources, restartPolicy }) => {
      const isSidecar = restartPolicy === "Always";
      const list = resources?.[which] as ResourceList;
      each(sortedKeys(list), name => {
        const amount = amountIn(list, name);
        const needs = found.get(name) ?? {};
        found.set(name, needs);
        if (!isInit || isSidecar) needs.all = sum(needs.all, amount);
        if (!isInit) return;
        const needed = isSidecar ? sum(needs.sidecars, amount) : sum(amount, needs.sidecars);
        if (isSidecar) needs.sidecars = needed;
        needs.most = larger(needs.most, needed);
      });
    }),
  );
  return found;
}
