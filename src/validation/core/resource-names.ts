import type { Errors } from "../errors.ts";
import { labelKey } from "../formats/label.ts";

/** Resources that are counted, and so need whole numbers. */
const counted =
  /^(pods|resourcequotas|services|replicationcontrollers|secrets|configmaps|persistentvolumeclaims|services\.(nodeports|loadbalancers))$/;
const measured =
  /^((requests\.|limits\.)?(cpu|memory|ephemeral-storage)|(requests\.)?(storage|hugepages-.*))$/s;

export const isCompute = (name: string): boolean => name === "cpu" || name === "memory";

/** @see core/helper IsHugePageResourceName */
export const isHugePages = (name: string): boolean => name.startsWith("hugepages-");

/**
 * Whether a resource is Kubernetes' own: it has no prefix, or one that ends with `kubernetes.io`.
 *
 * @see core/helper IsNativeResource
 */
const isNative = (name: string): boolean => !name.includes("/") || name.includes("kubernetes.io/");

/**
 * Whether a resource was added to nodes by a device plugin or an administrator.
 *
 * @see core/helper IsExtendedResourceName
 */
const isExtended = (name: string): boolean =>
  !isNative(name) && !name.startsWith("requests.") && labelKey(`requests.${name}`).length === 0;

/** @see core/helper IsIntegerResourceName */
export const isCounted = (name: string): boolean => counted.test(name) || isExtended(name);

/** @see core/helper IsOvercommitAllowed */
export const mayBeOvercommitted = (name: string): boolean => isNative(name) && !isHugePages(name);

/** Checks the name of a resource. */
export type ResourceNameCheck = (name: string, errors: Errors) => void;

/**
 * Checks that a text is the name of a resource, and returns whether it is.
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
 * Checks that a text is the name of a resource for containers.
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
 * Checks that a text is the name of a resource for a Pod as a whole: cpu, memory or huge pages.
 *
 * @see core/validation validatePodResourceName
 */
export function validatePodResourceName(name: string, errors: Errors): void {
  if (!validateResourceName(name, errors) || isHugePages(name)) return;
  errors.notSupported("", name, ["cpu", "hugepages-", "memory"]);
}
