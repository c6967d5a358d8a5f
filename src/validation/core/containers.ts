import type { Container, PodSpec, Volume } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import type { Path } from "../path.ts";
import { validateEnvFrom, validateEnvVar } from "./env.ts";
import { checkRequired, checkRequiredKnown } from "./faults.ts";
import { validateLifecycle } from "./lifecycle.ts";
import type { PodValidationOptions } from "./options.ts";
import { checkHostPortConflicts, validateContainerPorts } from "./ports.ts";
import { validateProbes } from "./probes.ts";
import { validateResourceRequirements } from "./resources.ts";
import { validateContainerRestartPolicy, validateResizePolicy } from "./restart-policy.ts";
import { validateSecurityContext } from "./security-context.ts";
import { isPadded } from "./text.ts";
import { validateVolumeDevices, validateVolumeMounts } from "./volume-mounts.ts";
import { each, enter } from "./walk.ts";

/** What the rules of a container ask about its pod. */
export interface Surroundings {
  readonly spec: PodSpec;
  /** The volumes that can be mounted, by name. */
  readonly volumes: ReadonlyMap<string, Volume>;
  /** The names of the pod's resource claims. */
  readonly claimNames: ReadonlySet<string>;
  readonly options: PodValidationOptions;
}

/**
 * Refuses what is wrong with the containers, alone and together, and a pod without any.
 *
 * @see core/validation validateContainers
 */
export function validateContainers(pod: Surroundings, path: Path, errors: Errors): void {
  const { containers = [] } = pod.spec;
  const list = path.child("containers");
  const names = new Set<string>();
  if (containers.length === 0) errors.required(list);
  each(pod.spec, "containers", path, errors, (container, here) => {
    const { name = "" } = container;
    validateContainerCommon(container, here, errors, pod);
    if (names.has(name)) errors.duplicate(here.child("name"), name);
    names.add(name);
    validateLifecycleAndProbes(container, here, errors, pod);
    validateContainerRestartPolicy(container, here, errors);
  });
  checkHostPortConflicts(containers, list, errors);
}

function validateLifecycleAndProbes(
  container: Container,
  path: Path,
  errors: Errors,
  pod: Surroundings,
): void {
  const gracePeriod = pod.spec.terminationGracePeriodSeconds as number;
  enter(container, "lifecycle", path, errors, validateLifecycle, gracePeriod);
  validateProbes(container, path, errors, gracePeriod);
}

/**
 * Refuses what is wrong with init containers. Only one that restarts always, a sidecar, has a lifecycle and probes.
 *
 * @see core/validation validateInitContainers
 */
export function validateInitContainers(pod: Surroundings, path: Path, errors: Errors): void {
  if (pod.spec.initContainers === undefined) return;
  const names = new Set(pod.spec.containers?.map(({ name = "" }) => name));
  each(pod.spec, "initContainers", path, errors, (container, here) => {
    const { name = "" } = container;
    validateContainerCommon(container, here, errors, pod);
    validateContainerRestartPolicy(container, here, errors, true);
    if (names.has(name)) errors.duplicate(here.child("name"), name);
    else if (name !== "") names.add(name);
    // Each runs alone, and in the server's paths each is the first.
    checkHostPortConflicts([container], path.child("initContainers"), errors);
    if (container.restartPolicy === "Always") {
      validateLifecycleAndProbes(container, here, errors, pod);
      return;
    }
    for (const field of ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] as const) {
      if (container[field] === undefined) continue;
      errors.forbidden(here.child(field), "may not be set for init containers without restartPolicy=Always");
    }
    if (pod.options.allowExistingRestartContainerForNonSidecarInitContainer) return;
    each(container, "resizePolicy", here, errors, ({ restartPolicy }, item) => {
      if (restartPolicy !== "RestartContainer") return;
      const detail = "must not be set to 'RestartContainer' for non-sidecar initContainers";
      errors.invalid(item.child("restartPolicy"), restartPolicy, detail, true);
    });
  });
}

const ephemeral = "cannot be set for an Ephemeral Container";

/** What an ephemeral container may not have, in the order of the Go struct's fields. */
const notEphemeral = [
  "ports",
  "resources",
  "resizePolicy",
  "restartPolicy",
  "restartPolicyRules",
  "livenessProbe",
  "readinessProbe",
  "startupProbe",
  "lifecycle",
] as const;

/**
 * Refuses what is wrong with ephemeral containers, although a template may have none.
 *
 * @see core/validation validateEphemeralContainers
 * @see core/validation validateContainerOnlyForPod
 * @see core/validation validateFieldAllowList
 */
export function validateEphemeralContainers(pod: Surroundings, path: Path, errors: Errors): void {
  const { containers = [], initContainers = [], ephemeralContainers } = pod.spec;
  if (!ephemeralContainers?.length) return;
  const others = new Set([...containers, ...initContainers].map(({ name = "" }) => name));
  const names = new Set(others);
  each(pod.spec, "ephemeralContainers", path, errors, (container, here) => {
    const { name = "", image = "", targetContainerName: target, resources = {} } = container;
    validateContainerCommon(container as Container, here, errors, pod);
    if (isPadded(image)) {
      errors.invalid(here.child("image"), image, "must not have leading or trailing whitespace");
    }
    if (names.has(name)) errors.duplicate(here.child("name"), name);
    names.add(name);
    if (target && !others.has(target)) errors.notFound(here.child("targetContainerName"), target);
    for (const field of notEphemeral) {
      // The resources' struct is no pointer: an empty one is as good as none.
      if (field === "resources" ? Object.keys(resources).length > 0 : container[field] !== undefined) {
        errors.forbidden(here.child(field), ephemeral);
      }
    }
    each(container, "volumeMounts", here, errors, (mount, item) => {
      for (const field of ["subPath", "subPathExpr"] as const) {
        if (mount[field]) errors.forbidden(item.child(field), ephemeral);
      }
    });
  });
}

/**
 * Refuses what is wrong with a container of any kind.
 *
 * @see core/validation validateContainerCommon
 * @see core/validation validatePullPolicy
 */
function validateContainerCommon(container: Container, path: Path, errors: Errors, pod: Surroundings): void {
  checkRequired(errors, path, "name", container.name, dns1123Label);
  if (!container.image) errors.required(path.child("image"));
  const messages = ["File", "FallbackToLogsOnError"];
  checkRequiredKnown(errors, path, "terminationMessagePolicy", container.terminationMessagePolicy, messages);
  validateContainerPorts(container, path, errors);
  each(container, "env", path, errors, validateEnvVar);
  validateEnvFrom(container, path, errors);
  validateVolumeMounts(container, path, errors, pod.volumes);
  validateVolumeDevices(container, path, errors, pod.volumes);
  const pull = ["Always", "IfNotPresent", "Never"];
  checkRequiredKnown(errors, path, "imagePullPolicy", container.imagePullPolicy, pull);
  enter(container, "resources", path, errors, validateResourceRequirements, pod);
  validateResizePolicy(container, path, errors, pod.spec.restartPolicy);
  enter(container, "securityContext", path, errors, validateSecurityContext, pod);
}
