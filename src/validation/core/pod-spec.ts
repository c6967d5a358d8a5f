import type { PodReadinessGate, PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { labelKey } from "../formats/label.ts";
import { between } from "../formats/number.ts";
import { validateLabels } from "../meta/labels-and-annotations.ts";
import { checkOf, checkUnique, checkWord, enter, enterList, type Fields, within } from "../walk.ts";
import { affinityFields } from "./affinity.ts";
import { validateContainers, validateEphemeralContainers, validateInitContainers } from "./containers.ts";
import { hostAlias, validatePodDNSConfig } from "./dns.ts";
import { validateFileKeyRefVolumes } from "./env.ts";
import {
  hostnameOverride,
  shareProcessNamespace,
  validateHostUsers,
  validatePodHostNetworkDeps,
} from "./host-namespaces.ts";
import { validateOS } from "./os.ts";
import { validatePodResources } from "./pod-resources.ts";
import { gatherPodResourceClaimNames, validatePodResourceClaims } from "./resource-claims.ts";
import { validateResourceRequirements } from "./resources.ts";
import { podSecurityContext } from "./security-context.ts";
import type { Surroundings } from "./surroundings.ts";
import { validateToleration } from "./tolerations.ts";
import { validateTopologySpreadConstraints } from "./topology-spread.ts";
import { validateVolumes } from "./volumes/volumes.ts";
import { validateWindowsHostProcessPod } from "./windows.ts";

/**
 * Validates the Pod's resources, policies, node selector, security context and affinity, in the server's order.
 *
 * @see core/validation validateRestartPolicy
 * @see core/validation validateDNSPolicy
 */
const checkPolicies = /*@__PURE__*/ checkOf<PodSpec, Surroundings>({
  resources: validatePodResources,
  "": validatePodHostNetworkDeps,
  restartPolicy: ["Always OnFailure Never"],
  dnsPolicy: ["ClusterFirstWithHostNet ClusterFirst Default None"],
  nodeSelector: validateLabels,
  securityContext: podSecurityContext,
  shareProcessNamespace,
  affinity: affinityFields,
});

/**
 * Validates names, the deadline, tolerations, host aliases, the preemption policy and the overhead, in the server's
 * order.
 *
 * @see core/validation ValidatePreemptionPolicy
 * @see core/validation ValidateRuntimeClassName
 * @see core/validation validateOverhead
 */
const checkNames = /*@__PURE__*/ checkOf<PodSpec, Surroundings>({
  hostnameOverride,
  serviceAccountName: dns1123Subdomain,
  nodeName: dns1123Subdomain,
  activeDeadlineSeconds: /*@__PURE__*/ between(1, 2147483647),
  hostname: dns1123Label,
  subdomain: dns1123Label,
  tolerations: validateToleration,
  hostAliases: hostAlias,
  priorityClassName: dns1123Subdomain,
  runtimeClassName: dns1123Subdomain,
  preemptionPolicy: (policy: string, errors) =>
    policy ? checkWord("", policy, errors, "PreemptLowerPriority Never") : errors.required(""),
  overhead: (limits, errors, pod) => validateResourceRequirements({ limits }, errors, pod),
});

/**
 * Validates a Pod's spec. Before that, defaults have been filled in and fields of disabled feature gates dropped. Some
 * of the server's rules can then never find a fault, and are left out here.
 *
 * @see core/validation ValidatePodSpec
 * @see core/validation validateImagePullSecrets
 */
export function validatePodSpec(spec: PodSpec, errors: Errors): void {
  const claims = gatherPodResourceClaimNames(spec);
  const volumes = validateVolumes(spec, errors);
  const pod: Surroundings = { spec, volumes, claims };
  enterList(spec, "resourceClaims", errors, validatePodResourceClaims);
  validateContainers(spec, errors, pod);
  validateInitContainers(spec, errors, pod);
  validateEphemeralContainers(spec, errors, pod);
  checkPolicies(spec, errors, pod);
  validatePodDNSConfig(spec, errors);
  validateGates(spec, errors);
  enterList(spec, "topologySpreadConstraints", errors, validateTopologySpreadConstraints);
  validateWindowsHostProcessPod(spec, errors);
  validateHostUsers(spec, errors);
  checkNames(spec, errors, pod);
  validateOS(spec, errors);
  validateFileKeyRefVolumes(spec, errors);
}

const readinessGate: Fields<PodReadinessGate> = { conditionType: ["", labelKey] };

/**
 * Validates the names of readiness and scheduling gates. The names of scheduling gates must be unique.
 *
 * @see core/validation validateReadinessGates
 * @see core/validation validateSchedulingGates
 * @see core/validation ValidateQualifiedName
 */
function validateGates(spec: PodSpec, errors: Errors): void {
  enter(spec, "readinessGates", errors, readinessGate);
  if (spec.schedulingGates === undefined) return;
  const seen = new Set<string>();
  enter(spec, "schedulingGates", errors, ({ name = "" }) => {
    within("", name, errors, labelKey);
    checkUnique(seen, name, "", errors);
  });
}
