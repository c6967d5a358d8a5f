import type { ResourceRequirements } from "../../models/index.ts";
import {
  type Amount,
  amountIn,
  asDecimal,
  compareAmounts,
  isWhole,
  type ResourceList,
  readAmount,
  scaledValue,
} from "../../quantity/index.ts";
import { each } from "../../values/each.ts";
import type { Errors } from "../errors.ts";
import { entry, sortedKeys } from "../maps.ts";
import { enterList, within } from "../walk.ts";
import { type PodClaims, validateResourceClaimNames } from "./resource-claims.ts";
import {
  isCompute,
  isCounted,
  isHugePages,
  mayBeOvercommitted,
  type ResourceNameCheck,
  validateContainerResourceName,
} from "./resource-names.ts";

/** What the rules need to know about the Pod, and how to check names. */
interface ResourceContext {
  readonly claims: PodClaims;
  readonly validateName?: ResourceNameCheck;
}

/**
 * Validates resources: names, amounts, requests within limits, huge pages only together with cpu or memory, and claims.
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
  { claims, validateName = validateContainerResourceName }: ResourceContext,
): void {
  let hasHugePages = false;
  let hasCompute = false;
  each(["limits", "requests"] as const, which => {
    const list: ResourceList = resources[which] ?? {};
    each(sortedKeys(list), name => {
      const amount = list[name] as string;
      const limit = entry(resources.limits, name);
      let held = amountIn(list, name);
      const compute = isCompute(name);
      const mayDiffer = compute || mayBeOvercommitted(name);
      const invalid = (detail: string) => errors.invalid(`${which}[${name}]`, amount, detail);
      if (compute) hasCompute = true;
      else within(`${which}[${name}]`, name, errors, validateName);
      if (amount.startsWith("-")) {
        invalid("must be greater than or equal to 0");
      }
      if (!compute && isCounted(name) && !isWhole(held)) {
        invalid("must be an integer");
      }
      if (!limit) {
        if (!mayDiffer) errors.required("limits", "Limit must be set for non overcommitable resources");
      } else if (which === "requests") {
        const most = amountIn(resources.limits as ResourceList, name);
        const excess = compareAmounts(held, most);
        // To compare the amount with a decimal, the server makes it one.
        if (most.big) held = asDecimal(held);
        if (mayDiffer ? excess > 0 : excess !== 0) {
          const relation = mayDiffer ? "less than or equal" : "equal";
          errors.invalid(which, amount, `must be ${relation} to ${name} limit of ${limit}`);
        }
      }
      if (isHugePages(name)) {
        hasHugePages = true;
        if (!isMultipleOfPages(name, held)) {
          invalid(`${amount} is not positive integer multiple of ${name}`);
        }
      }
    });
  });
  if (hasHugePages && !hasCompute) errors.forbidden("", "HugePages require cpu or memory");
  enterList(resources, "claims", errors, validateResourceClaimNames, claims);
}

/**
 * Whether an amount of huge pages is a multiple of the page size that its name says.
 *
 * @see core/helper IsHugePageResourceValueDivisible
 * @see core/helper HugePageSizeFromResourceName
 */
export function isMultipleOfPages(name: string, amount: Amount): boolean {
  const page = readAmount(name.slice("hugepages-".length));
  if (typeof page === "string" || page.mantissa <= 0n || !isWhole(page)) return false;
  const bytes = scaledValue(page, 0);
  // A page size that overflows to 0 makes the server fail. Here no amount is a multiple of it.
  return bytes !== 0n && scaledValue(amount, 0) % bytes === 0n;
}
