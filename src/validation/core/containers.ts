import type { Container, PodSpec, Volume } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import type { Path } from "../path.ts";
import { validateEnvFrom, validateEnvVar } from "./env.ts";
import { check, type Fields } from "./fields.ts";
import { validateHandler } from "./handlers.ts";
import type { PodValidationOptions } from "./options.ts";
import { checkHostPortConflicts, validateContainerPorts } from "./ports.ts";
import { validateProbe } from "./probes.ts";
import { validateResourceRequirements } from "./resources.ts";
import { validateContainerRestartPolicy, validateResizePolicy } from "./restart-policy.ts";
import { validateSecurityContext } from "./security-context.ts";
import { isPadded } from "./text.ts";
import { validateVolumeDevices, validateVolumeMounts } from "./volume-mounts.ts";
import { checkUnique, enter } from "./walk.ts";

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
  const names = new Set<string>();
  if (containers.length === 0) errors.required(path.child("containers"));
  enter(pod.spec, "containers", path, errors, (container, here) => {
    validateContainerCommon(container, here, errors, pod);
    checkUnique(names, container.name ?? "", here.child("name"), errors);
    validateLifecycleAndProbes(container, here, errors, pod);
    validateContainerRestartPolicy(container, here, errors);
  });
  checkHostPortConflicts(containers, path.child("containers"), errors);
}

/** @see core/validation validateLifecycle */
const handlers: Fields<Container, number> = {
  // A stop signal is dropped before, as its feature gate is off.
  lifecycle: { postStart: validateHandler, preStop: validateHandler },
  livenessProbe: validateProbe,
  readinessProbe: validateProbe,
  startupProbe: validateProbe,
};

function validateLifecycleAndProbes(
  container: Container,
  path: Path,
  errors: Errors,
  { spec }: Surroundings,
): void {
  check(handlers, container, path, errors, spec.terminationGracePeriodSeconds as number);
}

/**
 * Refuses what is wrong with init containers. Only one that restarts always, a sidecar, has a lifecycle and probes.
 *
 * @see core/validation validateInitContainers
 */
export function validateInitContainers(pod: Surroundings, path: Path, errors: Errors): void {
  const { spec } = pod;
  const names = new Set(spec.containers?.map(({ name = "" }) => name));
  enter(spec, "initContainers", path, errors, (container, here) => {
    const { name = "", restartPolicy } = container;
    validateContainerCommon(container, here, errors, pod);
    validateContainerRestartPolicy(container, here, errors, true);
    if (name || names.has(name)) checkUnique(names, name, here.child("name"), errors);
    // Each runs alone, and in the server's paths each is the first.
    checkHostPortConflicts([container], path.child("initContainers"), errors);
    if (restartPolicy === "Always") {
      validateLifecycleAndProbes(container, here, errors, pod);
      return;
    }
    forbid(container, Object.keys(handlers) as (keyof Container)[], here, errors, notSidecar);
    enter(container, "resizePolicy", here, errors, (policy, item) => {
      if (policy.restartPolicy !== "RestartContainer") return;
      errors.invalid(item.child("restartPolicy"), "RestartContainer", noRestart, true);
    });
  });
}

const notSidecar = "may not be set for init containers without restartPolicy=Always";
const noRestart = "must not be set to 'RestartContainer' for non-sidecar initContainers";

/** Refuses fields that are set, though they may not be. */
function forbid<T>(
  object: T,
  fields: readonly (keyof T & string)[],
  path: Path,
  errors: Errors,
  detail: string,
): void {
  for (const field of fields) {
    if (object[field] !== undefined) errors.forbidden(path.child(field), detail);
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
  const { containers = [], initContainers = [], ephemeralContainers } = pod.spec;
  if (!ephemeralContainers?.length) return;
  const others = new Set([...containers, ...initContainers].map(({ name = "" }) => name));
  const names = new Set(others);
  enter(pod.spec, "ephemeralContainers", path, errors, (container, here) => {
    const { name = "", image = "", targetContainerName: target, resources } = container;
    validateContainerCommon(container as Container, here, errors, pod);
    if (isPadded(image)) {
      errors.invalid(here.child("image"), image, "must not have leading or trailing whitespace");
    }
    checkUnique(names, name, here.child("name"), errors);
    if (target && !others.has(target)) errors.notFound(here.child("targetContainerName"), target);
    // The resources' struct is no pointer: an empty one is as good as none.
    const none = resources && Object.keys(resources).length === 0;
    forbid(none ? { ...container, resources: undefined } : container, notEphemeral, here, errors, ephemeral);
    enter(container, "volumeMounts", here, errors, (mount, item) =>
      forbid(mount, ["subPath", "subPathExpr"], item, errors, ephemeral),
    );
  });
}

/**
 * A container of any kind.
 *
 * @see core/validation validateContainerCommon
 * @see core/validation validatePullPolicy
 */
const common: Fields<Container, Surroundings> = {
  name: [dns1123Label],
  image: [],
  terminationMessagePolicy: ["File FallbackToLogsOnError"],
  "": (container, path, errors, pod) => {
    validateContainerPorts(container, path, errors);
    enter(container, "env", path, errors, validateEnvVar);
    validateEnvFrom(container, path, errors);
    validateVolumeMounts(container, path, errors, pod.volumes);
    validateVolumeDevices(container, path, errors, pod.volumes);
  },
  imagePullPolicy: ["Always IfNotPresent Never"],
  resources: validateResourceRequirements,
};

/** Refuses what is wrong with a container of any kind. */
function validateContainerCommon(container: Container, path: Path, errors: Errors, pod: Surroundings): void {
  check(common, container, path, errors, pod);
  validateResizePolicy(container, path, errors, pod.spec.restartPolicy);
  enter(container, "securityContext", path, errors, validateSecurityContext, pod);
}
