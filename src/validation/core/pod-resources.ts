import type { Container, PodSpec, ResourceRequirements } from "../../models/index.ts";
import { type Amount, amountText, compareAmounts, resultAmount } from "../../quantity/amount.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import type { Surroundings } from "./containers.ts";
import { entry, sortedKeys } from "./faults.ts";
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
  path: Path,
  errors: Errors,
  pod: Surroundings,
): void {
  if (pod.spec.os?.name === "windows") {
    errors.forbidden(path, "may not be set for a windows pod");
    return;
  }
  if (resources.claims !== undefined) {
    errors.forbidden(path.child("claims"), "claims may not be set for Resources at pod-level");
  }
  const { claimNames, options } = pod;
  const context = { claimNames, options, validateName: validatePodResourceName };
  validateResourceRequirements(resources, path, errors, context);
  validatePodResourceConsistency(pod.spec, resources, path, errors);
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
      const sum = all.get(name) as Amount;
      if (own === undefined || (which === "limits" && !isHugePages(name))) continue;
      if (compareAmounts(sum, amountOf(own)) <= 0) continue;
      const detail = `must be greater than or equal to aggregate container ${which} of ${amountText(sum)}`;
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

type Amounts = Map<string, Amount>;

/** The sum, in the format of the first unless that is zero. */
function sum(a: Amount, b: Amount): Amount {
  const exponent = Math.min(a.exponent, b.exponent);
  // So far apart that the sum would have thousands of digits: the larger says enough.
  if (Math.max(a.exponent, b.exponent) - exponent > 10_000) return compareAmounts(a, b) < 0 ? b : a;
  const scaled = ({ mantissa, exponent: own }: Amount) => mantissa * 10n ** BigInt(own - exponent);
  return resultAmount(scaled(a) + scaled(b), exponent, (a.mantissa === 0n ? b : a).format);
}

/** Adds the amounts of `more`. */
function add(amounts: Amounts, more: Iterable<readonly [string, Amount]>): Amounts {
  for (const [name, amount] of more) {
    const known = amounts.get(name);
    amounts.set(name, known === undefined ? amount : sum(known, amount));
  }
  return amounts;
}

/** Raises amounts to those of `others`. */
function raise(amounts: Amounts, others: Amounts): void {
  for (const [name, amount] of others) {
    const known = amounts.get(name);
    if (known === undefined || compareAmounts(amount, known) > 0) amounts.set(name, amount);
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
  const amountsOf = (container: Container): [string, Amount][] =>
    Object.entries(container.resources?.[which] ?? {}).map(([name, text]) => [name, amountOf(text)]);
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
