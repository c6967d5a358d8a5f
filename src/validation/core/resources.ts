import { each } from "../../models/each.ts";
import type { ResourceRequirements } from "../../models/index.ts";
import { type Amount, compareAmounts, readAmount, scaledValue } from "../../quantity/amount.ts";
import { milliNumber } from "../../quantity/ordinary.ts";
import type { Errors } from "../errors.ts";
import { entry, sortedKeys } from "../maps.ts";
import { enterList, within } from "../walk.ts";
import { validateResourceClaimNames } from "./resource-claims.ts";
import {
  isCompute,
  isCounted,
  isHugePages,
  mayBeOvercommitted,
  type ResourceNameCheck,
  validateContainerResourceName,
} from "./resource-names.ts";

/** Amounts of resources by name. */
export type ResourceList = { readonly [name: string]: string };

/** The amount of a text that was decoded, and so is a quantity. */
export const amountOf = (text: string): Amount => readAmount(text) as Amount;

/** Below 0, 0 or above: how one quantity compares with another. */
export function compareQuantities(one: string, other: string): number {
  if (one === other) return 0;
  const a = milliNumber(one);
  const b = milliNumber(other);
  return a === undefined || b === undefined ? compareAmounts(amountOf(one), amountOf(other)) : a - b;
}

/** What the rules of resources ask about the pod, and how they check names. */
export interface ResourceContext {
  /** The names of the pod's claims. */
  readonly claimNames: ReadonlySet<string>;
  readonly validateName?: ResourceNameCheck;
}

/**
 * Refuses bad names and amounts, requests that exceed their limits, huge pages without cpu or memory, bad claims.
 *
 * @see core/validation validateResourceRequirements
 * @see core/validation ValidateContainerResourceRequirements
 * @see core/validation ValidateResourceQuantityValue
 * @see core/validation ValidateNonnegativeQuantity
 * @see core/validation validateResourceQuantityHugePageValue
 */
export function validateResourceRequirements(
  resources: ResourceRequirements,
  errors: Errors,
  { claimNames, validateName = validateContainerResourceName }: ResourceContext,
): void {
  let hasHugePages = false;
  let hasCompute = false;
  each(["limits", "requests"] as const, which => {
    const list: ResourceList | undefined = resources[which];
    if (list === undefined) return;
    each(sortedKeys(list), name => {
      const amount = list[name] as string;
      const limit = which === "limits" ? amount : entry(resources.limits, name);
      const place = `${which}[${name}]`;
      const mayDiffer = mayBeOvercommitted(name);
      const excess = limit ? compareQuantities(amount, limit) : 0;
      if (isCompute(name)) hasCompute = true;
      else within(place, name, errors, validateName);
      if (amount.startsWith("-")) {
        errors.invalid(place, amount, "must be greater than or equal to 0");
      }
      if (isCounted(name) && !isInteger(amountOf(amount))) {
        errors.invalid(place, amount, "must be an integer", true);
      }
      if (!limit) {
        if (!mayDiffer) errors.required("limits", "Limit must be set for non overcommitable resources");
      } else if (mayDiffer ? excess > 0 : excess !== 0) {
        const relation = mayDiffer ? "less than or equal" : "equal";
        errors.invalid(which, amount, `must be ${relation} to ${name} limit of ${limit}`);
      }
      if (isHugePages(name)) {
        hasHugePages = true;
        if (!isMultipleOfPages(name, amount)) {
          errors.invalid(place, amount, `${amount} is not positive integer multiple of ${name}`);
        }
      }
    });
  });
  if (hasHugePages && !hasCompute) errors.forbidden("", "HugePages require cpu or memory");
  enterList(resources, "claims", errors, validateResourceClaimNames, claimNames);
}

/**
 * Whether an amount of huge pages is a multiple of the size of the pages that it counts.
 *
 * @see core/helper IsHugePageResourceValueDivisible
 * @see core/helper HugePageSizeFromResourceName
 */
export function isMultipleOfPages(name: string, amount: string): boolean {
  const page = readAmount(name.slice("hugepages-".length));
  if (typeof page === "string" || page.mantissa <= 0n || !isInteger(page)) return false;
  const bytes = scaledValue(page, 0);
  // A size so large that it overflows to 0 makes the server fail; here no amount is a multiple of it.
  return bytes !== 0n && scaledValue(amountOf(amount), 0) % bytes === 0n;
}

const isInteger = (amount: Amount): boolean => scaledValue(amount, -3) % 1000n === 0n;
