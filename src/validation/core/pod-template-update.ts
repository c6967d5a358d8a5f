import { visitContainers } from "../../models/containers.ts";
import type {
  LabelSelector,
  PodAffinity,
  PodSpec,
  PodTemplateSpec,
  ResourceRequirements,
} from "../../models/index.ts";
import { amountIn } from "../../quantity/index.ts";
import { Errors, type UpdateRules } from "../errors.ts";
import { entry } from "../maps.ts";
import { hasInvalidLabelValue, validateLabelSelector } from "../meta/label-selector.ts";
import { validatePodAffinityTermSelector } from "./affinity.ts";
import { validateComparison } from "./disabled-features.ts";
import { validateMatchLabelKeys, validateMatchLabelKeysInTopologySpread } from "./match-label-keys.ts";
import { localNonReservedPath } from "./paths.ts";
import { deletionCost, isNoDeletionCost } from "./pod-annotations.ts";
import { isHugePages } from "./resource-names.ts";
import { isMultipleOfPages } from "./resources.ts";
import { hostNamespaceOf } from "./sysctls.ts";

/** Faults that an update may keep, by the name of the server's option, with a pattern for place and detail. */
const keepable = {
  allowInvalidPodDeletionCost: /: must be a 32bit integer$/,
  allowInvalidLabelValueInSelector:
    /^(?:spec\.selector|[A-Za-z.]*\.affinity\.pod(?:Anti)?Affinity\..*Selector)\.matchExpressions\[\d+\]\.values\[\d+\]: /,
  allowInvalidLabelValueInRequiredNodeAffinity:
    /^[A-Za-z.]*\.affinity\.nodeAffinity\.required\w+\.nodeSelectorTerms\[\d+\]\.matchExpressions\[\d+\]\.values\[\d+\]: /,
  allowIndivisibleHugePagesValues: /: \S+ is not positive integer multiple of hugepages-/,
  allowInvalidTopologySpreadConstraintLabelSelector:
    /^[A-Za-z.]*\.topologySpreadConstraints\[\d+\]\.labelSelector\./,
  allowNonLocalProjectedTokenPath: /\bvolumes\[\d+\]\.projected\.path: must /,
  allowEmptyImageVolumeReference: /\bvolumes\[\d+\]\.image\.reference: $/,
  allowNamespacedSysctlsForHostNetAndHostIPC: /\.sysctls\[\d+\]\.name: may not be specified when 'host/,
  allowExistingRestartContainerForNonSidecarInitContainer:
    /: must not be set to 'RestartContainer' for non-sidecar initContainers$/,
  allowUserNamespacesHostNetworkSupport: /\.hostNetwork: when `hostUsers` is false$/,
  allowUserNamespacesWithVolumeDevices: /\.volumeDevices: when `hostUsers` is false$/,
  allowSysAdminWhenPrivilegeEscalationFalse:
    /: cannot set `allowPrivilegeEscalation` to false and `capabilities\.Add` CAP_SYS_ADMIN$/,
} as const;

/** Which of these faults an update may keep. */
type Kept = { readonly [option in keyof typeof keepable]?: boolean };

/** Whether a rule finds a fault. */
function isFaulty(rule: (errors: Errors) => void): boolean {
  const errors = new Errors();
  rule(errors);
  return !errors.none;
}

/**
 * Returns what is wrong with the mode of an `emptyDir`. Checked with the rules of volumes, because a volume with a
 * fault cannot be mounted.
 *
 * @see core/validation validateVolumeSource
 */
const emptyDirModeFault = (mode: number) =>
  (mode < 0 || mode > 0o1777) && "must be a number between 0 and 01777 (octal), both inclusive";

/**
 * Returns how to validate an update of a stored template. Faults that the old template has may stay, although a new one
 * may not have them. Faults that no template can have while the feature gates have their defaults are left out.
 *
 * @param selector the old selector of a Job; if it has invalid values, so may all selectors
 * @see batch/job validationOptionsForJob
 * @see api/pod GetValidationOptionsFromPodTemplate
 * @see api/pod GetValidationOptionsFromPodSpecAndMeta
 * @see api/pod useRelaxedEnvironmentVariableValidation
 * @see api/pod useAllowEnvFilesValidation
 * @see api/pod useOnlyRecursiveSELinuxChangePolicy
 * @see api/pod allowTaintTolerationComparisonOperators
 * @see api/pod taintTolerationComparisonOperatorsInUse
 */
export function updateRulesOf(old: PodTemplateSpec, selector?: LabelSelector): UpdateRules {
  const { spec = {} as PodSpec } = old;
  const cost = entry(old.metadata?.annotations, deletionCost);
  const sysctls = spec.securityContext?.sysctls ?? [];
  const kept: Kept = {
    allowInvalidPodDeletionCost: cost !== undefined && isNoDeletionCost(cost),
    allowNamespacedSysctlsForHostNetAndHostIPC: sysctls.some(({ name = "" }) => hostNamespaceOf(name, spec)),
    ...fromContainers(spec),
    ...fromScheduling(spec, selector),
    ...fromVolumes(spec),
  };
  const patterns = Object.entries(keepable)
    .filter(([option]) => kept[option as keyof Kept])
    .map(([, pattern]) => pattern);
  return {
    keeps: ({ field, detail }) => patterns.some(pattern => pattern.test(`${field}: ${detail}`)),
    emptyDirModeFault,
    ...otherRules(spec),
  };
}

/**
 * Returns the rules that are different because of the old template.
 *
 * @see api/pod taintTolerationComparisonOperatorsInUse
 * @see api/pod allowTaintTolerationComparisonOperators
 * @see api/pod hasInvalidTopologySpreadConstrainMatchLabelKeys
 */
function otherRules({ tolerations = [], topologySpreadConstraints = [] }: PodSpec): UpdateRules {
  const breaksKeyRule = topologySpreadConstraints.some(constraint =>
    isFaulty(errors => validateMatchLabelKeys(constraint, errors)),
  );
  return {
    ...(tolerations.some(({ operator }) => /^[LG]t$/.test(operator ?? "")) && {
      compare: validateComparison,
    }),
    ...(breaksKeyRule && { validateMatchLabelKeys: validateMatchLabelKeysInTopologySpread }),
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
function fromContainers(spec: PodSpec): Kept {
  const ownUsers = spec.hostUsers === false;
  const isIndivisible = (list: ResourceRequirements["limits"] = {}) =>
    Object.keys(list).some(name => isHugePages(name) && !isMultipleOfPages(name, amountIn(list, name)));
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
 * @see api/pod hasInvalidLabelValueInAffinitySelector
 * @see api/pod hasInvalidLabelValueInRequiredNodeAffinity
 * @see api/pod hasInvalidTopologySpreadConstraintLabelSelector
 * @see core/helper HasInvalidLabelValueInNodeSelectorTerms
 */
function fromScheduling(spec: PodSpec, selector: LabelSelector | undefined): Kept {
  const { affinity, topologySpreadConstraints = [] } = spec;
  const { nodeAffinity, podAffinity, podAntiAffinity } = affinity ?? {};
  const terms = ({
    requiredDuringSchedulingIgnoredDuringExecution: required = [],
    preferredDuringSchedulingIgnoredDuringExecution: preferred = [],
  }: PodAffinity = {}) => [...required, ...preferred.map(({ podAffinityTerm }) => podAffinityTerm ?? {})];
  const nodeTerms = nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  return {
    allowInvalidLabelValueInSelector:
      hasInvalidLabelValue(selector) ||
      [...terms(podAffinity), ...terms(podAntiAffinity)].some(term =>
        isFaulty(errors => validatePodAffinityTermSelector(term, errors)),
      ),
    allowInvalidLabelValueInRequiredNodeAffinity: nodeTerms.some(hasInvalidLabelValue),
    allowInvalidTopologySpreadConstraintLabelSelector: topologySpreadConstraints.some(
      ({ labelSelector }) =>
        labelSelector !== undefined && isFaulty(errors => validateLabelSelector(labelSelector, errors)),
    ),
  };
}

/**
 * @see api/pod hasNonLocalProjectedTokenPath
 * @see api/pod hasEmptyImageVolumeReference
 */
function fromVolumes({ volumes = [] }: PodSpec): Kept {
  return {
    allowEmptyImageVolumeReference: volumes.some(({ image }) => image !== undefined && !image.reference),
    allowNonLocalProjectedTokenPath: volumes.some(({ projected }) =>
      projected?.sources?.some(({ serviceAccountToken: token }) => token && isNonLocal(token.path ?? "")),
    ),
  };
}

const isNonLocal = (path: string): boolean => localNonReservedPath(path).some(Boolean);
