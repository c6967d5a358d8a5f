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
  /** The rule of values that taints are compared with (`allowTaintTolerationComparisonOperators`). */
  readonly comparedValueFaults?: (value: string) => readonly string[];
}
