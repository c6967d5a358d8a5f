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
import { checkUnique, enter, need } from "./walk.ts";
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
  need(spec, "restartPolicy", path, errors, ["Always", "OnFailure", "Never"]);
  need(spec, "dnsPolicy", path, errors, ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"]);
  enter(spec, "nodeSelector", path, errors, validateLabels);
  enter(spec, "securityContext", path, errors, validatePodSecurityContext, pod);
  validateShareProcessNamespace(spec, path, errors);
  enter(spec, "affinity", path, errors, validateAffinity);
  validatePodDNSConfig(spec, path, errors);
  validateGates(spec, path, errors);
  validateTopologySpreadConstraints(spec, path, errors, options);
  validateWindowsHostProcessPod(spec, path, errors);
  validateHostUsers(spec, path, errors, options);
  validatePodHostName(spec, path, errors);
  validateNames(spec, path, errors);
  enter(spec, "tolerations", path, errors, validateToleration, options);
  enter(spec, "hostAliases", path, errors, validateHostAlias);
  enter(spec, "priorityClassName", path, errors, dns1123Subdomain);
  enter(spec, "runtimeClassName", path, errors, dns1123Subdomain);
  if (spec.preemptionPolicy !== undefined) {
    need(spec, "preemptionPolicy", path, errors, ["PreemptLowerPriority", "Never"]);
  }
  enter(spec, "overhead", path, errors, (limits, here) =>
    validateResourceRequirements({ limits }, here, errors, pod),
  );
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
  enter(spec, "readinessGates", path, errors, ({ conditionType = "" }, here) => {
    enter({ conditionType }, "conditionType", here, errors, labelKey);
  });
  const seen = new Set<string>();
  enter(spec, "schedulingGates", path, errors, ({ name = "" }, here) => {
    errors.invalidEach(here, name, labelKey(name));
    checkUnique(seen, name, here, errors);
  });
}

/** Refuses bad names of the service account, the node and the pod as a host, and a bad deadline. */
function validateNames(spec: PodSpec, path: Path, errors: Errors): void {
  const deadline = spec.activeDeadlineSeconds;
  enter(spec, "serviceAccountName", path, errors, dns1123Subdomain);
  enter(spec, "nodeName", path, errors, dns1123Subdomain);
  if (deadline !== undefined && (deadline < 1 || deadline > maxInt32)) {
    errors.invalid(path.child("activeDeadlineSeconds"), deadline, rangeSentence(1, maxInt32));
  }
  enter(spec, "hostname", path, errors, dns1123Label);
  enter(spec, "subdomain", path, errors, dns1123Label);
}
