import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { labelKey } from "../formats/key.ts";
import { rangeSentence } from "../formats/sentence.ts";
import { validateLabels } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { validateAffinity } from "./affinity.ts";
import {
  type Surroundings,
  validateContainers,
  validateEphemeralContainers,
  validateInitContainers,
} from "./containers.ts";
import { validateHostAlias, validatePodDNSConfig } from "./dns.ts";
import { validateFileKeyRefVolumes } from "./env.ts";
import { checkFormat, checkOptional, checkRequiredKnown } from "./faults.ts";
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
import { each, enter } from "./walk.ts";
import { validateWindowsHostProcessPod } from "./windows.ts";

const maxInt32 = 2147483647;

/**
 * Refuses what is wrong with a pod's spec. Defaults are filled in, and fields of disabled feature gates dropped, before.
 * With both, some of the server's rules never find a fault, and are not here.
 *
 * @see core/validation ValidatePodSpec
 * @see core/validation validateImagePullSecrets
 * @see core/validation validateRestartPolicy
 * @see core/validation validateDNSPolicy
 * @see core/validation ValidatePreemptionPolicy
 * @see core/validation ValidateRuntimeClassName
 * @see core/validation validateOverhead
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
  checkRequiredKnown(errors, path, "restartPolicy", spec.restartPolicy, ["Always", "OnFailure", "Never"]);
  const dnsPolicies = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"];
  checkRequiredKnown(errors, path, "dnsPolicy", spec.dnsPolicy, dnsPolicies);
  enter(spec, "nodeSelector", path, errors, validateLabels);
  enter(spec, "securityContext", path, errors, validatePodSecurityContext, pod);
  validateShareProcessNamespace(spec, path, errors);
  enter(spec, "affinity", path, errors, validateAffinity, options);
  validatePodDNSConfig(spec, path, errors);
  validateGates(spec, path, errors);
  validateTopologySpreadConstraints(spec, path, errors, options);
  validateWindowsHostProcessPod(spec, path, errors);
  validateHostUsers(spec, path, errors, options);
  validatePodHostName(spec, path, errors);
  validateNames(spec, path, errors);
  each(spec, "tolerations", path, errors, validateToleration, options);
  each(spec, "hostAliases", path, errors, validateHostAlias);
  checkOptional(errors, path, "priorityClassName", spec.priorityClassName, dns1123Subdomain);
  const { runtimeClassName: runtime, preemptionPolicy: preemption, overhead } = spec;
  if (runtime !== undefined)
    checkFormat(errors, path, "runtimeClassName", runtime, dns1123Subdomain(runtime));
  if (preemption !== undefined) {
    checkRequiredKnown(errors, path, "preemptionPolicy", preemption, ["PreemptLowerPriority", "Never"]);
  }
  if (overhead) validateResourceRequirements({ limits: overhead }, path.child("overhead"), errors, pod);
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
  each(spec, "readinessGates", path, errors, ({ conditionType = "" }, here) => {
    checkFormat(errors, here, "conditionType", conditionType, labelKey(conditionType));
  });
  if (spec.schedulingGates === undefined) return;
  const seen = new Set<string>();
  each(spec, "schedulingGates", path, errors, ({ name = "" }, here) => {
    errors.invalidEach(here, name, labelKey(name));
    if (seen.has(name)) errors.duplicate(here, name);
    seen.add(name);
  });
}

/** Refuses bad names of the service account, the node and the pod as a host, and a bad deadline. */
function validateNames(spec: PodSpec, path: Path, errors: Errors): void {
  const deadline = spec.activeDeadlineSeconds;
  checkOptional(errors, path, "serviceAccountName", spec.serviceAccountName, dns1123Subdomain);
  checkOptional(errors, path, "nodeName", spec.nodeName, dns1123Subdomain);
  if (deadline !== undefined && (deadline < 1 || deadline > maxInt32)) {
    errors.invalid(path.child("activeDeadlineSeconds"), deadline, rangeSentence(1, maxInt32));
  }
  checkOptional(errors, path, "hostname", spec.hostname, dns1123Label);
  checkOptional(errors, path, "subdomain", spec.subdomain, dns1123Label);
}
