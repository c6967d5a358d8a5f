import type { Errors } from "../errors.ts";
import { labelKey } from "../formats/label.ts";

/** What is counted, and so must be a whole number. */
const counted =
  /^(pods|resourcequotas|services|replicationcontrollers|secrets|configmaps|persistentvolumeclaims|services\.(nodeports|loadbalancers))$/;
const measured =
  /^((requests\.|limits\.)?(cpu|memory|ephemeral-storage)|(requests\.)?(storage|hugepages-.*))$/s;

export const isCompute = (name: string): boolean => name === "cpu" || name === "memory";

/** @see core/helper IsHugePageResourceName */
export const isHugePages = (name: string): boolean => name.startsWith("hugepages-");

/**
 * Whether a resource is Kubernetes' own: without a prefix, or with one that ends with `kubernetes.io`.
 *
 * @see core/helper IsNativeResource
 */
const isNative = (name: string): boolean => !name.includes("/") || name.includes("kubernetes.io/");

/**
 * Whether a resource is one that a device plugin or an administrator added to nodes.
 *
 * @see core/helper IsExtendedResourceName
 */
const isExtended = (name: string): boolean =>
  !isNative(name) && !name.startsWith("requests.") && labelKey(`requests.${name}`).length === 0;

/** @see core/helper IsIntegerResourceName */
export const isCounted = (name: string): boolean => counted.test(name) || isExtended(name);

/** @see core/helper IsOvercommitAllowed */
export const mayBeOvercommitted = (name: string): boolean => isNative(name) && !isHugePages(name);

/** The check of a resource's name. */
export type ResourceNameCheck = (name: string, errors: Errors) => void;

/**
 * Refuses what is no name of a resource; says whether it is one.
 *
 * @see core/validation validateResourceName
 * @see core/helper IsStandardResourceName
 * @see core/helper IsQuotaHugePageResourceName
 */
function validateResourceName(name: string, errors: Errors): boolean {
  const messages = labelKey(name);
  errors.invalidEach("", name, messages, true);
  if (messages.length > 0) return false;
  if (name.includes("/") || counted.test(name) || measured.test(name)) return true;
  errors.invalid("", name, "must be a standard resource type or fully qualified", true);
  return false;
}

/**
 * Refuses what is no name of a resource that containers use.
 *
 * @see core/validation ValidateContainerResourceName
 * @see core/helper IsStandardContainerResourceName
 */
export function validateContainerResourceName(name: string, errors: Errors): void {
  validateResourceName(name, errors);
  if (!name.includes("/")) {
    if (name !== "ephemeral-storage" && !isHugePages(name)) {
      errors.invalid("", name, "must be a standard resource for containers", true);
    }
  } else if (!isNative(name) && !isExtended(name)) {
    errors.invalid("", name, "doesn't follow extended resource name standard", true);
  }
}

/**
 * Refuses what is no name of a resource that a pod as a whole has: cpu, memory and huge pages.
 *
 * @see core/validation validatePodResourceName
 */
export function validatePodResourceName(name: string, errors: Errors): void {
  if (!validateResourceName(name, errors) || isHugePages(name)) return;
  errors.notSupported("", name, ["cpu", "hugepages-", "memory"]);
}
