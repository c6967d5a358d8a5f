import type { Container, PodSpec, ResourceRequirements } from "../../models/index.ts";
import { parseQuantity, type Quantity } from "../../quantity/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { entry, sortedKeys } from "./faults.ts";
import type { PodValidationOptions } from "./options.ts";
import { isHugePages, validatePodResourceName } from "./resource-names.ts";
import { compareQuantities, validateResourceRequirements } from "./resources.ts";

/**
 * Refuses what is wrong with the resources of a pod as a whole.
 *
 * @see core/validation validatePodResources
 * @see core/validation validatePodResourceRequirements
 */
export function validatePodResources(
  spec: PodSpec,
  claimNames: ReadonlySet<string>,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const { resources } = spec;
  if (resources === undefined) return;
  const here = path.child("resources");
  if (spec.os?.name === "windows") {
    errors.forbidden(here, "may not be set for a windows pod");
    return;
  }
  if (resources.claims !== undefined) {
    errors.forbidden(here.child("claims"), "claims may not be set for Resources at pod-level");
  }
  validateResourceRequirements(resources, validatePodResourceName, claimNames, here, errors, options);
  validatePodResourceConsistency(spec, resources, here, errors);
}

/**
 * Refuses requests, and limits of huge pages, that are less than those of all containers together, and limits that
 * are less than a container's.
 *
 * @see core/validation validatePodResourceConsistency
 */
function validatePodResourceConsistency(
  spec: PodSpec,
  resources: ResourceRequirements,
  path: Path,
  errors: Errors,
): void {
  for (const which of ["requests", "limits"] as const) {
    const all = aggregate(spec, which);
    for (const name of [...all.keys()].sort()) {
      const own = entry(resources[which], name);
      const sum = all.get(name) as Quantity;
      if (own === undefined || (which === "limits" && !isHugePages(name)) || sum.compare(own) <= 0) continue;
      const detail = `must be greater than or equal to aggregate container ${which} of ${sum}`;
      errors.invalid(path.child(which).key(name), own, detail);
    }
  }
  spec.containers?.forEach(({ resources: own }, i) => {
    for (const name of sortedKeys(own?.limits)) {
      const limit = own?.limits?.[name] as string;
      const most = entry(resources.limits, name);
      if (most === undefined || compareQuantities(limit, most) <= 0) continue;
      const here = path.child("containers").index(i).key(name).child("limits");
      errors.invalid(here, limit, `must be less than or equal to pod limits of ${most}`);
    }
  });
}

type Amounts = Map<string, Quantity>;

/** Adds the amounts of `more`. */
function add(amounts: Amounts, more: Iterable<readonly [string, Quantity]>): Amounts {
  for (const [name, amount] of more) amounts.set(name, amounts.get(name)?.add(amount) ?? amount);
  return amounts;
}

/** Raises amounts to those of `others`. */
function raise(amounts: Amounts, others: Amounts): void {
  for (const [name, amount] of others) {
    const known = amounts.get(name);
    if (known === undefined || amount.compare(known) > 0) amounts.set(name, amount);
  }
}

/**
 * What all containers need at the same time: the sum of those that run along, or the most that an init container
 * needs beside the sidecars that were started before it.
 *
 * @see component-helpers/resource AggregateContainerRequests
 * @see component-helpers/resource AggregateContainerLimits
 */
function aggregate(spec: PodSpec, which: "requests" | "limits"): Amounts {
  const amountsOf = (container: Container): [string, Quantity][] =>
    Object.entries(container.resources?.[which] ?? {}).map(([name, text]) => [name, parseQuantity(text)]);
  const all: Amounts = new Map();
  const sidecars: Amounts = new Map();
  const most: Amounts = new Map();
  for (const container of spec.containers ?? []) add(all, amountsOf(container));
  for (const container of spec.initContainers ?? []) {
    const own = amountsOf(container);
    if (container.restartPolicy === "Always") {
      add(all, own);
      raise(most, add(sidecars, own));
    } else raise(most, add(new Map(own), sidecars));
  }
  raise(all, most);
  return all;
}
