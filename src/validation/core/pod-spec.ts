import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { labelKey } from "../formats/key.ts";
import { rangeSentence } from "../formats/sentence.ts";
import { validateLabels } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { affinityFields } from "./affinity.ts";
import {
  type Surroundings,
  validateContainers,
  validateEphemeralContainers,
  validateInitContainers,
} from "./containers.ts";
import { hostAlias, validatePodDNSConfig } from "./dns.ts";
import { validateFileKeyRefVolumes } from "./env.ts";
import { check, type Fields } from "./fields.ts";
import {
  validateHostUsers,
  validatePodHostName,
  validatePodHostNetworkDeps,
  validateShareProcessNamespace,
} from "./host-namespaces.ts";
import type { PodValidationOptions } from "./options.ts";
import { validateOS } from "./os.ts";
import { validatePodResources } from "./pod-resources.ts";
import { gatherPodResourceClaimNames, validatePodResourceClaims } from "./resource-claims.ts";
import { validateResourceRequirements } from "./resources.ts";
import { validatePodSecurityContext } from "./security-context.ts";
import { validateToleration } from "./tolerations.ts";
import { validateTopologySpreadConstraints } from "./topology-spread.ts";
import { validateVolumes } from "./volumes.ts";
import { checkUnique, enter } from "./walk.ts";
import { validateWindowsHostProcessPod } from "./windows.ts";

const maxInt32 = 2147483647;

/**
 * How a pod runs, and where.
 *
 * @see core/validation validateRestartPolicy
 * @see core/validation validateDNSPolicy
 */
const policyFields: Fields<PodSpec, Surroundings> = {
  restartPolicy: ["Always OnFailure Never"],
  dnsPolicy: ["ClusterFirstWithHostNet ClusterFirst Default None"],
  nodeSelector: validateLabels,
  securityContext: validatePodSecurityContext,
  "": validateShareProcessNamespace,
  affinity: affinityFields,
};

/**
 * What a pod is called and what it names, its deadline, what it tolerates and costs.
 *
 * @see core/validation ValidatePreemptionPolicy
 * @see core/validation ValidateRuntimeClassName
 * @see core/validation validateOverhead
 */
const nameFields: Fields<PodSpec, Surroundings> = {
  serviceAccountName: dns1123Subdomain,
  nodeName: dns1123Subdomain,
  activeDeadlineSeconds: seconds => (seconds < 1 || seconds > maxInt32) && rangeSentence(1, maxInt32),
  hostname: dns1123Label,
  subdomain: dns1123Label,
  tolerations: (toleration, path, errors, { options }) =>
    validateToleration(toleration, path, errors, options),
  hostAliases: hostAlias,
  priorityClassName: dns1123Subdomain,
  runtimeClassName: dns1123Subdomain,
  preemptionPolicy: (policy: string, path, errors) =>
    policy ? check("PreemptLowerPriority Never", policy, path, errors) : errors.required(path),
  overhead: (limits, path, errors, pod) => validateResourceRequirements({ limits }, path, errors, pod),
};

/**
 * Refuses what is wrong with a pod's spec. Defaults are filled in, and fields of disabled feature gates dropped, before.
 * With both, some of the server's rules never find a fault, and are not here.
 *
 * @see core/validation ValidatePodSpec
 * @see core/validation validateImagePullSecrets
 */
export function validatePodSpec(
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions = {},
): void {
  const claimNames = gatherPodResourceClaimNames(spec);
  const volumes = validateVolumes(spec.volumes, path.child("volumes"), errors, options);
  const pod: Surroundings = { spec, volumes, claimNames, options };
  validatePodResourceClaims(spec, path, errors);
  validateContainers(pod, path, errors);
  validateInitContainers(pod, path, errors);
  validateEphemeralContainers(pod, path, errors);
  enter(spec, "resources", path, errors, validatePodResources, pod);
  validatePodHostNetworkDeps(spec, path, errors);
  check(policyFields, spec, path, errors, pod);
  validatePodDNSConfig(spec, path, errors);
  validateGates(spec, path, errors);
  validateTopologySpreadConstraints(spec, path, errors, options);
  validateWindowsHostProcessPod(spec, path, errors);
  validateHostUsers(spec, path, errors, options);
  validatePodHostName(spec, path, errors);
  check(nameFields, spec, path, errors, pod);
  validateOS(spec, path, errors);
  validateFileKeyRefVolumes(spec, path, errors);
}

/**
 * Refuses gates of readiness and of scheduling without a good name, and two of the latter with one name.
 *
 * @see core/validation validateReadinessGates
 * @see core/validation validateSchedulingGates
 * @see core/validation ValidateQualifiedName
 */
function validateGates(spec: PodSpec, path: Path, errors: Errors): void {
  enter(spec, "readinessGates", path, errors, ({ conditionType: type = "" }, here) =>
    errors.invalidEach(here.child("conditionType"), type, labelKey(type)),
  );
  const seen = new Set<string>();
  enter(spec, "schedulingGates", path, errors, ({ name = "" }, here) => {
    errors.invalidEach(here, name, labelKey(name));
    checkUnique(seen, name, here, errors);
  });
}
