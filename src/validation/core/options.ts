import type { Toleration } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import type { validateMatchLabelKeys } from "./label-keys.ts";

/**
 * What an update may keep of an older template although it would be refused in a new one. On create nothing is
 * allowed. The names are the server's; `template-options.ts` finds them out.
 */
export interface PodValidationOptions {
  readonly allowInvalidPodDeletionCost?: boolean;
  readonly allowInvalidLabelValueInSelector?: boolean;
  readonly allowInvalidLabelValueInRequiredNodeAffinity?: boolean;
  readonly allowIndivisibleHugePagesValues?: boolean;
  readonly allowInvalidTopologySpreadConstraintLabelSelector?: boolean;
  /** The older rule of label keys, for a template that breaks the newer one (`oldPodViolatesMatchLabelKeysValidation`). */
  readonly validateMatchLabelKeys?: typeof validateMatchLabelKeys;
  readonly allowNonLocalProjectedTokenPath?: boolean;
  readonly allowEmptyImageVolumeReference?: boolean;
  readonly allowNamespacedSysctlsForHostNetAndHostIPC?: boolean;
  readonly allowExistingRestartContainerForNonSidecarInitContainer?: boolean;
  readonly allowUserNamespacesHostNetworkSupport?: boolean;
  readonly allowUserNamespacesWithVolumeDevices?: boolean;
  readonly allowSysAdminWhenPrivilegeEscalationFalse?: boolean;
  /**
   * The rule of tolerations that compare (`allowTaintTolerationComparisonOperators`); says whether this one does, and so
   * is not to be refused for it.
   */
  readonly compare?: (toleration: Toleration, path: Path, errors: Errors) => boolean;
  /** The errors to which a template's faults go on an update, but for those that are allowed by what stands here. */
  readonly keeping?: (errors: Errors, options: PodValidationOptions) => Errors;
}
