import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, nameIsDNSSubdomain } from "../formats/dns.ts";
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
import { validateHostAliases, validatePodDNSConfig } from "./dns.ts";
import { validateFileKeyRefVolumes } from "./env.ts";
import { checkFormat, checkRequiredKnown } from "./faults.ts";
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
import { validateContainerResourceName } from "./resource-names.ts";
import { validateResourceRequirements } from "./resources.ts";
import { validatePodSecurityContext } from "./security-context.ts";
import { validateTolerations } from "./tolerations.ts";
import { validateTopologySpreadConstraints } from "./topology-spread.ts";
import { validateVolumes } from "./volumes.ts";
import { validateWindowsHostProcessPod } from "./windows.ts";

const maxInt32 = 2147483647;

/**
 * Refuses what is wrong with a pod's spec. Defaults are filled in, and fields of disabled feature gates dropped, before.
 *
 * @see core/validation ValidatePodSpec
 * @see core/validation validateRestartPolicy
 * @see core/validation validateDNSPolicy
 * @see core/validation ValidatePreemptionPolicy
 * @see core/validation ValidateRuntimeClassName
 */
export function validatePodSpec(
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions = {},
): void {
  const { affinity, overhead, securityContext, tolerations, topologySpreadConstraints } = spec;
  const claimNames = gatherPodResourceClaimNames(spec.resourceClaims);
  const volumes = validateVolumes(spec.volumes, path.child("volumes"), errors, options);
  const pod: Surroundings = { spec, volumes, claimNames, options };
  if (spec.resourceClaims !== undefined) {
    validatePodResourceClaims(spec.resourceClaims, path.child("resourceClaims"), errors);
  }
  validateContainers(pod, path.child("containers"), errors);
  validateInitContainers(pod, path.child("initContainers"), errors);
  validateEphemeralContainers(pod, path.child("ephemeralContainers"), errors);
  validatePodResources(spec, claimNames, path, errors, options);
  validatePodHostNetworkDeps(spec, path, errors);
  checkRequiredKnown(errors, path, "restartPolicy", spec.restartPolicy, ["Always", "OnFailure", "Never"]);
  const dnsPolicies = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"];
  checkRequiredKnown(errors, path, "dnsPolicy", spec.dnsPolicy, dnsPolicies);
  if (spec.nodeSelector !== undefined) validateLabels(spec.nodeSelector, path.child("nodeSelector"), errors);
  if (securityContext !== undefined) {
    validatePodSecurityContext(securityContext, spec, path.child("securityContext"), errors, options);
  }
  validateShareProcessNamespace(spec, path, errors);
  if (affinity !== undefined) validateAffinity(affinity, path.child("affinity"), errors, options);
  validatePodDNSConfig(spec.dnsConfig, spec.dnsPolicy, path.child("dnsConfig"), errors);
  validateGates(spec, path, errors);
  if (topologySpreadConstraints !== undefined) {
    const here = path.child("topologySpreadConstraints");
    validateTopologySpreadConstraints(topologySpreadConstraints, here, errors, options);
  }
  validateWindowsHostProcessPod(spec, path, errors);
  validateHostUsers(spec, path, errors, options);
  validatePodHostName(spec, path, errors);
  validateNames(spec, path, errors);
  if (tolerations !== undefined) validateTolerations(tolerations, path.child("tolerations"), errors);
  if (spec.hostAliases !== undefined)
    validateHostAliases(spec.hostAliases, path.child("hostAliases"), errors);
  const { priorityClassName: priority, runtimeClassName: runtime, preemptionPolicy: preemption } = spec;
  if (priority) checkFormat(errors, path, "priorityClassName", priority, nameIsDNSSubdomain(priority));
  if (runtime !== undefined)
    checkFormat(errors, path, "runtimeClassName", runtime, nameIsDNSSubdomain(runtime));
  if (preemption !== undefined) {
    checkRequiredKnown(errors, path, "preemptionPolicy", preemption, ["PreemptLowerPriority", "Never"]);
  }
  if (overhead !== undefined) validateOverhead(overhead, path.child("overhead"), errors, options);
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
function validateGates({ readinessGates, schedulingGates }: PodSpec, path: Path, errors: Errors): void {
  readinessGates?.forEach(({ conditionType = "" }, i) => {
    const here = path.child("readinessGates").index(i);
    checkFormat(errors, here, "conditionType", conditionType, labelKey(conditionType));
  });
  const seen = new Set<string>();
  schedulingGates?.forEach(({ name = "" }, i) => {
    const here = path.child("schedulingGates").index(i);
    errors.invalidEach(here, name, labelKey(name));
    if (seen.has(name)) errors.duplicate(here, name);
    seen.add(name);
  });
}

/** Refuses bad names of the service account, the node and the pod as a host, and a bad deadline. */
function validateNames(spec: PodSpec, path: Path, errors: Errors): void {
  const { serviceAccountName: account, nodeName: node, activeDeadlineSeconds: deadline } = spec;
  if (account) checkFormat(errors, path, "serviceAccountName", account, nameIsDNSSubdomain(account));
  if (node) checkFormat(errors, path, "nodeName", node, nameIsDNSSubdomain(node));
  if (deadline !== undefined && (deadline < 1 || deadline > maxInt32)) {
    errors.invalid(path.child("activeDeadlineSeconds"), deadline, rangeSentence(1, maxInt32));
  }
  if (spec.hostname) checkFormat(errors, path, "hostname", spec.hostname, dns1123Label(spec.hostname));
  if (spec.subdomain) checkFormat(errors, path, "subdomain", spec.subdomain, dns1123Label(spec.subdomain));
}

/**
 * Refuses what is wrong with the resources that a pod itself takes.
 *
 * @see core/validation validateOverhead
 */
function validateOverhead(
  overhead: NonNullable<PodSpec["overhead"]>,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const resources = { limits: overhead };
  validateResourceRequirements(resources, validateContainerResourceName, new Set(), path, errors, options);
}
