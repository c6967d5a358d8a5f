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
  readonly oldPodViolatesMatchLabelKeysValidation?: boolean;
  readonly allowNonLocalProjectedTokenPath?: boolean;
  readonly allowEmptyImageVolumeReference?: boolean;
  readonly allowNamespacedSysctlsForHostNetAndHostIPC?: boolean;
  readonly allowExistingRestartContainerForNonSidecarInitContainer?: boolean;
  readonly allowUserNamespacesHostNetworkSupport?: boolean;
  readonly allowUserNamespacesWithVolumeDevices?: boolean;
  readonly allowSysAdminWhenPrivilegeEscalationFalse?: boolean;
}
