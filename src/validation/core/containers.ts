import type { Container, PodSpec, Volume } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import type { Path } from "../path.ts";
import { validateEnv, validateEnvFrom } from "./env.ts";
import { checkFormat, checkRequiredKnown } from "./faults.ts";
import { validateLifecycle } from "./lifecycle.ts";
import type { PodValidationOptions } from "./options.ts";
import { checkHostPortConflicts, validateContainerPorts } from "./ports.ts";
import { validateProbes } from "./probes.ts";
import { validateContainerResources } from "./resources.ts";
import {
  validateContainerRestartPolicy,
  validateInitContainerRestartPolicy,
  validateResizePolicy,
} from "./restart-policy.ts";
import { validateSecurityContext } from "./security-context.ts";
import { isPadded } from "./text.ts";
import { validateMountsAndDevices } from "./volume-mounts.ts";

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
  const containers = pod.spec.containers ?? [];
  if (containers.length === 0) {
    errors.required(path);
    return;
  }
  const names = new Set<string>();
  for (let i = 0; i < containers.length; i++) {
    const container = containers[i] as Container;
    const here = path.index(i);
    const { name = "" } = container;
    validateContainerCommon(container, pod, here, errors);
    if (names.has(name)) errors.duplicate(here.child("name"), name);
    else names.add(name);
    validateLifecycleAndProbes(container, pod, here, errors);
    validateContainerRestartPolicy(container, here, errors);
  }
  checkHostPortConflicts(containers, path, errors);
}

function validateLifecycleAndProbes(
  container: Container,
  pod: Surroundings,
  path: Path,
  errors: Errors,
): void {
  const gracePeriod = pod.spec.terminationGracePeriodSeconds;
  if (container.lifecycle !== undefined) {
    validateLifecycle(container.lifecycle, gracePeriod, path.child("lifecycle"), errors);
  }
  validateProbes(container, gracePeriod, path, errors);
}

/**
 * Refuses what is wrong with init containers. Only one that restarts always, a sidecar, has a lifecycle and probes.
 *
 * @see core/validation validateInitContainers
 */
export function validateInitContainers(pod: Surroundings, path: Path, errors: Errors): void {
  const containers = pod.spec.initContainers;
  if (!containers?.length) return;
  const names = new Set(pod.spec.containers?.map(({ name = "" }) => name));
  for (let i = 0; i < containers.length; i++) {
    const container = containers[i] as Container;
    const here = path.index(i);
    const { name = "" } = container;
    validateContainerCommon(container, pod, here, errors);
    validateInitContainerRestartPolicy(container, here, errors);
    if (names.has(name)) errors.duplicate(here.child("name"), name);
    else if (name !== "") names.add(name);
    // Each runs alone, and in the server's paths each is the first.
    checkHostPortConflicts([container], path, errors);
    if (container.restartPolicy === "Always") {
      validateLifecycleAndProbes(container, pod, here, errors);
      continue;
    }
    for (const field of ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] as const) {
      if (container[field] === undefined) continue;
      errors.forbidden(here.child(field), "may not be set for init containers without restartPolicy=Always");
    }
    if (pod.options.allowExistingRestartContainerForNonSidecarInitContainer) continue;
    container.resizePolicy?.forEach(({ restartPolicy }, j) => {
      if (restartPolicy !== "RestartContainer") return;
      const detail = "must not be set to 'RestartContainer' for non-sidecar initContainers";
      const field = here.child("resizePolicy").index(j).child("restartPolicy");
      errors.invalid(field, restartPolicy, detail, true);
    });
  }
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
  const { containers = [], initContainers = [], ephemeralContainers = [] } = pod.spec;
  if (ephemeralContainers.length === 0) return;
  const others = new Set([...containers, ...initContainers].map(({ name = "" }) => name));
  const names = new Set(others);
  ephemeralContainers.forEach((container, i) => {
    const here = path.index(i);
    const { name = "", image = "", targetContainerName: target, resources = {} } = container;
    validateContainerCommon(container as Container, pod, here, errors);
    if (isPadded(image)) {
      errors.invalid(here.child("image"), image, "must not have leading or trailing whitespace");
    }
    if (names.has(name)) errors.duplicate(here.child("name"), name);
    else names.add(name);
    if (target && !others.has(target)) errors.notFound(here.child("targetContainerName"), target);
    for (const field of notEphemeral) {
      if (container[field] === undefined) continue;
      // This struct is no pointer: an empty one is as good as none.
      if (field === "resources" && Object.keys(resources).length === 0) continue;
      errors.forbidden(here.child(field), ephemeral);
    }
    container.volumeMounts?.forEach((mount, j) => {
      for (const field of ["subPath", "subPathExpr"] as const) {
        if (mount[field]) errors.forbidden(here.child("volumeMounts").index(j).child(field), ephemeral);
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
function validateContainerCommon(container: Container, pod: Surroundings, path: Path, errors: Errors): void {
  const { spec, volumes, claimNames, options } = pod;
  const { name, image, ports, env, envFrom, securityContext } = container;
  if (name) checkFormat(errors, path, "name", name, dns1123Label(name));
  else errors.required(path.child("name"));
  if (!image) errors.required(path.child("image"));
  const messages = container.terminationMessagePolicy;
  checkRequiredKnown(errors, path, "terminationMessagePolicy", messages, ["File", "FallbackToLogsOnError"]);
  if (ports !== undefined) validateContainerPorts(ports, path.child("ports"), errors);
  if (env !== undefined) validateEnv(env, path.child("env"), errors);
  if (envFrom !== undefined) validateEnvFrom(envFrom, path.child("envFrom"), errors);
  validateMountsAndDevices(container, volumes, path, errors);
  const pull = ["Always", "IfNotPresent", "Never"];
  checkRequiredKnown(errors, path, "imagePullPolicy", container.imagePullPolicy, pull);
  validateContainerResources(container.resources, claimNames, path, errors, options);
  validateResizePolicy(container, spec.restartPolicy, path, errors);
  if (securityContext !== undefined) {
    const hostUsers = spec.hostUsers !== false;
    validateSecurityContext(securityContext, hostUsers, path.child("securityContext"), errors, options);
  }
}
