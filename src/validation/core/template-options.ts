import type { PodAffinity, PodSpec, PodTemplateSpec, ResourceRequirements } from "../../models/index.ts";
import { Errors, type FieldError, type FieldErrorType, fieldError } from "../errors.ts";
import { labelValue } from "../formats/key.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import { Path } from "../path.ts";
import { validatePodAffinityTermSelector } from "./affinity.ts";
import { deletionCost, isNoDeletionCost } from "./annotations.ts";
import { validateComparison } from "./disabled-features.ts";
import { entry } from "./faults.ts";
import { validateMatchLabelKeys, validateMatchLabelKeysInTopologySpread } from "./label-keys.ts";
import type { PodValidationOptions } from "./options.ts";
import { validateLocalNonReservedPath } from "./paths.ts";
import { isHugePages } from "./resource-names.ts";
import { isMultipleOfPages } from "./resources.ts";
import { hostNamespaceOf } from "./sysctls.ts";
import { visitContainers } from "./visit.ts";

/**
 * The faults that an update may keep: what allows them, and how their place or their detail reads. Those of rules that
 * look at an option themselves are not here.
 */
const kept: readonly (readonly [keyof PodValidationOptions, "field" | "detail", RegExp])[] = [
  ["allowIndivisibleHugePagesValues", "detail", /^\S+ is not positive integer multiple of hugepages-/],
  [
    "allowExistingRestartContainerForNonSidecarInitContainer",
    "detail",
    /^must not be set to 'RestartContainer' for non-sidecar initContainers$/,
  ],
  [
    "allowInvalidLabelValueInSelector",
    "field",
    /^[A-Za-z.]*\.affinity\.pod(?:Anti)?Affinity\..*Selector\.matchExpressions\[\d+\]\.values\[\d+\]$/,
  ],
  [
    "allowInvalidLabelValueInRequiredNodeAffinity",
    "field",
    /^[A-Za-z.]*\.affinity\.nodeAffinity\.required\w+\.nodeSelectorTerms\[\d+\]\.matchExpressions\[\d+\]\.values\[\d+\]$/,
  ],
  [
    "allowInvalidTopologySpreadConstraintLabelSelector",
    "field",
    /^[A-Za-z.]*\.topologySpreadConstraints\[\d+\]\.labelSelector\./,
  ],
];

/** Passes on all faults but those that may be kept. */
class KeepingErrors extends Errors {
  /** The same list: rules count the faults in it. */
  override readonly list: FieldError[];
  readonly #errors: Errors;
  readonly #options: PodValidationOptions;

  constructor(errors: Errors, options: PodValidationOptions) {
    super();
    this.list = errors.list;
    this.#errors = errors;
    this.#options = options;
  }

  override add(type: FieldErrorType, path: Path, value: unknown, detail: string, json?: boolean): void {
    const fault = fieldError(type, path, value, detail, json);
    if (kept.some(([option, part, words]) => this.#options[option] && words.test(fault[part]))) return;
    this.list.push(fault);
  }

  override declarative(type: FieldErrorType, path: Path, value: unknown, detail: string): void {
    this.#errors.declarative(type, path, value, detail);
  }
}

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
    keeping: (errors, options) => new KeepingErrors(errors, options),
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
    ...(tolerations.some(({ operator }) => /^[LG]t$/.test(operator ?? "")) && {
      compare: validateComparison,
    }),
    allowInvalidLabelValueInSelector: [...terms(podAffinity), ...terms(podAntiAffinity)].some(term =>
      isFaulty(errors => validatePodAffinityTermSelector(term, nowhere, errors)),
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
