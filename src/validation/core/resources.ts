import type { ResourceRequirements } from "../../models/index.ts";
import { milliNumber, parseQuantity, readAmount } from "../../quantity/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { entry, sortedKeys } from "./faults.ts";
import type { PodValidationOptions } from "./options.ts";
import { validateResourceClaimNames } from "./resource-claims.ts";
import {
  isCounted,
  isHugePages,
  mayBeOvercommitted,
  type ResourceNameCheck,
  validateContainerResourceName,
} from "./resource-names.ts";

/** Amounts of resources by name. */
export type ResourceList = { readonly [name: string]: string };

/** Below 0, 0 or above: how one quantity compares with another. */
export function compareQuantities(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [milliNumber(one), milliNumber(other)];
  return a === undefined || b === undefined ? parseQuantity(one).compare(other) : a - b;
}

/**
 * Refuses what is wrong with the requests, limits and claims of a container.
 *
 * @param claimNames the names of the pod's claims
 * @see core/validation ValidateContainerResourceRequirements
 */
export function validateContainerResources(
  resources: ResourceRequirements | undefined,
  claimNames: ReadonlySet<string>,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  if (resources === undefined) return;
  const here = path.child("resources");
  validateResourceRequirements(resources, validateContainerResourceName, claimNames, here, errors, options);
}

/**
 * Refuses bad names and amounts, requests that exceed their limits, huge pages without cpu or memory, bad claims.
 *
 * @see core/validation validateResourceRequirements
 */
export function validateResourceRequirements(
  resources: ResourceRequirements,
  validateName: ResourceNameCheck,
  claimNames: ReadonlySet<string>,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const { limits, requests, claims } = resources;
  let hasHugePages = false;
  let hasComputeResource = false;
  const validateAmounts = (
    list: ResourceList,
    place: Path,
    further?: (name: string, amount: string) => void,
  ) => {
    for (const name of sortedKeys(list)) {
      const amount = list[name] as string;
      const here = place.key(name);
      validateName(name, here, errors);
      validateResourceQuantityValue(name, amount, here, errors);
      further?.(name, amount);
      if (isHugePages(name)) {
        hasHugePages = true;
        validateHugePages(name, amount, here, errors, options);
      }
      if (name === "cpu" || name === "memory") hasComputeResource = true;
    }
  };
  if (limits !== undefined) validateAmounts(limits, path.child("limits"));
  if (requests !== undefined) {
    validateAmounts(requests, path.child("requests"), (name, amount) => {
      const limit = entry(limits, name);
      const mayDiffer = mayBeOvercommitted(name);
      if (limit === undefined) {
        if (!mayDiffer) {
          errors.required(path.child("limits"), "Limit must be set for non overcommitable resources");
        }
        return;
      }
      const difference = compareQuantities(amount, limit);
      if (mayDiffer ? difference <= 0 : difference === 0) return;
      const relation = mayDiffer ? "less than or equal" : "equal";
      errors.invalid(path.child("requests"), amount, `must be ${relation} to ${name} limit of ${limit}`);
    });
  }
  if (hasHugePages && !hasComputeResource) errors.forbidden(path, "HugePages require cpu or memory");
  if (claims !== undefined) validateResourceClaimNames(claims, claimNames, path.child("claims"), errors);
}

/**
 * Refuses an amount below 0, and a fraction of what is counted.
 *
 * @see core/validation ValidateResourceQuantityValue
 * @see core/validation ValidateNonnegativeQuantity
 */
export function validateResourceQuantityValue(
  name: string,
  amount: string,
  path: Path,
  errors: Errors,
): void {
  if (amount.startsWith("-")) errors.invalid(path, amount, "must be greater than or equal to 0");
  if (isCounted(name) && !parseQuantity(amount).isInteger()) {
    errors.invalid(path, amount, "must be an integer", true);
  }
}

/**
 * Refuses an amount that is no multiple of the size of the pages that it counts.
 *
 * @see core/validation validateResourceQuantityHugePageValue
 * @see core/helper IsHugePageResourceValueDivisible
 * @see core/helper HugePageSizeFromResourceName
 */
function validateHugePages(
  name: string,
  amount: string,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  if (options.allowIndivisibleHugePagesValues || isMultiple(amount, name.slice("hugepages-".length))) return;
  errors.invalid(path, amount, `${amount} is not positive integer multiple of ${name}`);
}

function isMultiple(amount: string, pageSize: string): boolean {
  if (typeof readAmount(pageSize) === "string") return false;
  const page = parseQuantity(pageSize);
  const bytes = page.value();
  // A size so large that it overflows to 0 makes the server fail; here no amount is a multiple of it.
  return page.sign() > 0 && page.isInteger() && bytes !== 0n && parseQuantity(amount).value() % bytes === 0n;
}
