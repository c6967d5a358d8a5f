import type { PodAffinity, PodSpec, PodTemplateSpec, ResourceRequirements } from "../../models/index.ts";
import { Errors } from "../errors.ts";
import { labelValue } from "../formats/key.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import { Path } from "../path.ts";
import { validatePodAffinityTermSelector } from "./affinity.ts";
import { deletionCost, isNoDeletionCost } from "./annotations.ts";
import { comparedValueFaults } from "./disabled-features.ts";
import { entry } from "./faults.ts";
import { validateMatchLabelKeys, validateMatchLabelKeysInTopologySpread } from "./label-keys.ts";
import type { PodValidationOptions } from "./options.ts";
import { validateLocalNonReservedPath } from "./paths.ts";
import { isHugePages } from "./resource-names.ts";
import { isMultipleOfPages } from "./resources.ts";
import { hostNamespaceOf } from "./sysctls.ts";
import { visitContainers } from "./visit.ts";

const nowhere = /*@__PURE__*/ new Path("");

/** Whether a rule finds a fault. */
function isFaulty(rule: (errors: Errors) => void): boolean {
  const errors = new Errors();
  rule(errors);
  return !errors.none;
}

/**
 * What an update of a stored template may keep: what the template has already, although it is refused in a new one.
 * What no template can have while the feature gates have their defaults is not looked for.
 *
 * @see api/pod GetValidationOptionsFromPodTemplate
 * @see api/pod GetValidationOptionsFromPodSpecAndMeta
 * @see api/pod useRelaxedEnvironmentVariableValidation
 * @see api/pod useAllowEnvFilesValidation
 * @see api/pod useOnlyRecursiveSELinuxChangePolicy
 * @see api/pod allowTaintTolerationComparisonOperators
 * @see api/pod taintTolerationComparisonOperatorsInUse
 */
export function validationOptionsFromPodTemplate(old: PodTemplateSpec): PodValidationOptions {
  const { spec = {} as PodSpec } = old;
  const cost = entry(old.metadata?.annotations, deletionCost);
  const sysctls = spec.securityContext?.sysctls ?? [];
  return {
    allowInvalidPodDeletionCost: cost !== undefined && isNoDeletionCost(cost),
    allowNamespacedSysctlsForHostNetAndHostIPC: sysctls.some(({ name = "" }) => hostNamespaceOf(name, spec)),
    ...fromContainers(spec),
    ...fromScheduling(spec),
    ...fromVolumes(spec),
  };
}

/**
 * @see api/pod usesIndivisibleHugePagesValues
 * @see api/pod checkContainerUseIndivisibleHugePagesValues
 * @see api/pod hasRestartContainerForNonSidecarInitContainer
 * @see api/pod IsRestartableInitContainer
 * @see api/pod hasUserNamespacesWithVolumeDevices
 * @see api/pod useAllowUserNamespacesHostNetworkSupport
 * @see api/pod useAllowSysAdminWhenPrivilegeEscalationFalse
 * @see api/pod hasSysAdminAndPrivilegeEscalationFalse
 */
function fromContainers(spec: PodSpec): PodValidationOptions {
  const ownUsers = spec.hostUsers === false;
  const isIndivisible = (list: ResourceRequirements["limits"] = {}) =>
    Object.entries(list).some(([name, amount]) => isHugePages(name) && !isMultipleOfPages(name, amount));
  let allowIndivisibleHugePagesValues = isIndivisible(spec.overhead);
  let allowUserNamespacesWithVolumeDevices = false;
  let allowSysAdminWhenPrivilegeEscalationFalse = false;
  visitContainers(spec, ({ resources, volumeDevices, securityContext }) => {
    allowIndivisibleHugePagesValues ||=
      isIndivisible(resources?.limits) || isIndivisible(resources?.requests);
    allowUserNamespacesWithVolumeDevices ||=
      ownUsers && volumeDevices !== undefined && volumeDevices.length > 0;
    allowSysAdminWhenPrivilegeEscalationFalse ||=
      !securityContext?.allowPrivilegeEscalation &&
      securityContext?.capabilities?.add?.includes("CAP_SYS_ADMIN") === true;
  });
  return {
    allowIndivisibleHugePagesValues,
    allowUserNamespacesWithVolumeDevices,
    allowSysAdminWhenPrivilegeEscalationFalse,
    allowUserNamespacesHostNetworkSupport: ownUsers && spec.hostNetwork === true,
    allowExistingRestartContainerForNonSidecarInitContainer:
      spec.initContainers?.some(
        ({ restartPolicy, resizePolicy }) =>
          restartPolicy !== "Always" && resizePolicy?.some(one => one.restartPolicy === "RestartContainer"),
      ) === true,
  };
}

/**
 * @see api/pod taintTolerationComparisonOperatorsInUse
 * @see api/pod allowTaintTolerationComparisonOperators
 * @see api/pod hasInvalidLabelValueInAffinitySelector
 * @see api/pod hasInvalidLabelValueInRequiredNodeAffinity
 * @see api/pod hasInvalidTopologySpreadConstraintLabelSelector
 * @see api/pod hasInvalidTopologySpreadConstrainMatchLabelKeys
 * @see core/helper HasInvalidLabelValueInNodeSelectorTerms
 */
function fromScheduling(spec: PodSpec): PodValidationOptions {
  const { affinity, tolerations = [], topologySpreadConstraints = [] } = spec;
  const { nodeAffinity, podAffinity, podAntiAffinity } = affinity ?? {};
  const terms = ({
    requiredDuringSchedulingIgnoredDuringExecution: required = [],
    preferredDuringSchedulingIgnoredDuringExecution: preferred = [],
  }: PodAffinity = {}) => [...required, ...preferred.map(({ podAffinityTerm }) => podAffinityTerm ?? {})];
  const nodeTerms = nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const breaksKeyRule = topologySpreadConstraints.some(constraint =>
    isFaulty(errors => validateMatchLabelKeys(constraint, nowhere, errors)),
  );
  return {
    ...(tolerations.some(({ operator }) => /^[LG]t$/.test(operator ?? "")) && { comparedValueFaults }),
    allowInvalidLabelValueInSelector: [...terms(podAffinity), ...terms(podAntiAffinity)].some(term =>
      isFaulty(errors => validatePodAffinityTermSelector(term, nowhere, errors, false)),
    ),
    allowInvalidLabelValueInRequiredNodeAffinity: nodeTerms.some(({ matchExpressions = [] }) =>
      matchExpressions.some(({ values = [] }) => values.some(value => labelValue(value).length > 0)),
    ),
    allowInvalidTopologySpreadConstraintLabelSelector: topologySpreadConstraints.some(({ labelSelector }) =>
      isFaulty(errors => validateLabelSelector(labelSelector, nowhere, errors)),
    ),
    ...(breaksKeyRule && { validateMatchLabelKeys: validateMatchLabelKeysInTopologySpread }),
  };
}

/**
 * @see api/pod hasNonLocalProjectedTokenPath
 * @see api/pod hasEmptyImageVolumeReference
 */
function fromVolumes({ volumes = [] }: PodSpec): PodValidationOptions {
  return {
    allowEmptyImageVolumeReference: volumes.some(({ image }) => image !== undefined && !image.reference),
    allowNonLocalProjectedTokenPath: volumes.some(({ projected }) =>
      projected?.sources?.some(
        ({ serviceAccountToken: token }) =>
          token !== undefined &&
          isFaulty(errors => validateLocalNonReservedPath(token.path ?? "", nowhere, errors)),
      ),
    ),
  };
}
