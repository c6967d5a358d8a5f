import type { Container, PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import { checkOf, checkUnique, enter, enterList } from "../walk.ts";
import { validateResizePolicies } from "./container-resize-policy.ts";
import { validateContainerRestartPolicy } from "./container-restart-policy.ts";
import { envVar, validateEnvFrom } from "./env.ts";
import { forbid } from "./forbid.ts";
import { validateHandler } from "./handlers.ts";
import { containerNames } from "./item-names.ts";
import { checkHostPortConflicts, validateContainerPorts } from "./ports.ts";
import { validateLivenessProbe, validateReadinessProbe } from "./probes.ts";
import { validateResourceRequirements } from "./resources.ts";
import { securityContext } from "./security-context.ts";
import type { Surroundings } from "./surroundings.ts";
import { validateMountsOrDevices } from "./volume-mounts.ts";
import { isPadded } from "./white-space.ts";

/**
 * Validates the containers of a Pod, of which there must be at least one: each container, their names and the host
 * ports between them.
 *
 * @see core/validation validateContainers
 */
export function validateContainers(spec: PodSpec, errors: Errors, pod: Surroundings): void {
  const names = new Set<string>();
  if (!spec.containers?.length) errors.required("containers");
  enter(spec, "containers", errors, container => {
    validateContainerCommon(container, errors, pod);
    checkUnique(names, container.name ?? "", "name", errors);
    checkLifecycleAndProbes(container, errors, spec.terminationGracePeriodSeconds);
    validateContainerRestartPolicy(container, errors);
  });
  enterList(spec, "containers", errors, checkHostPortConflicts);
}

/**
 * Validates lifecycle hooks and probes. The extra value is the Pod's termination grace period.
 *
 * @see core/validation validateLifecycle
 */
const checkLifecycleAndProbes = /*@__PURE__*/ checkOf<Container, number>({
  // The server drops stop signals before validation, because their feature gate is off.
  lifecycle: { postStart: validateHandler, preStop: validateHandler },
  livenessProbe: validateLivenessProbe,
  readinessProbe: validateReadinessProbe,
  startupProbe: validateLivenessProbe,
});

/**
 * Validates init containers. Only a sidecar, which has the restart policy `Always`, may have a lifecycle and probes.
 *
 * @see core/validation validateInitContainers
 */
export function validateInitContainers(spec: PodSpec, errors: Errors, pod: Surroundings): void {
  if (!spec.initContainers) return;
  const names = containerNames({ containers: spec.containers });
  enter(spec, "initContainers", errors, container => {
    const { name = "", restartPolicy } = container;
    validateContainerCommon(container, errors, pod);
    validateContainerRestartPolicy(container, errors, true);
    if (name || names.has(name)) checkUnique(names, name, "name", errors);
    // The server checks the host ports of each init container alone, as a list of one. So the index in its path is
    // always 0.
    errors.outside(1, () => checkHostPortConflicts([container], errors));
    if (restartPolicy === "Always") {
      checkLifecycleAndProbes(container, errors, spec.terminationGracePeriodSeconds);
      return;
    }
    const notSidecar = "may not be set for init containers without restartPolicy=Always";
    forbid(container, errors, "lifecycle livenessProbe readinessProbe startupProbe", notSidecar);
    enter(container, "resizePolicy", errors, ({ restartPolicy: restart }) => {
      const detail = "must not be set to 'RestartContainer' for non-sidecar initContainers";
      if (restart === "RestartContainer") errors.invalid("restartPolicy", restart, detail);
    });
  });
}

const ephemeral = "cannot be set for an Ephemeral Container";

/** Fields that an ephemeral container may not have, in the order of the Go struct. */
const notEphemeral =
  "ports resources resizePolicy restartPolicy restartPolicyRules livenessProbe readinessProbe startupProbe lifecycle";

/**
 * Validates ephemeral containers. A Pod template may not have any, but the server checks them all the same.
 *
 * @see core/validation validateEphemeralContainers
 * @see core/validation validateContainerOnlyForPod
 * @see core/validation validateFieldAllowList
 */
export function validateEphemeralContainers(spec: PodSpec, errors: Errors, pod: Surroundings): void {
  if (!spec.ephemeralContainers) return;
  const others = containerNames(spec);
  const names = new Set(others);
  enter(spec, "ephemeralContainers", errors, container => {
    const { name = "", image = "", targetContainerName: target } = container;
    validateContainerCommon(container as Container, errors, pod);
    if (isPadded(image)) errors.invalid("image", image, "must not have leading or trailing whitespace");
    checkUnique(names, name, "name", errors);
    if (target && !others.has(target)) errors.notFound("targetContainerName", target);
    forbid(container, errors, notEphemeral, ephemeral);
    enter(container, "volumeMounts", errors, mount =>
      forbid(mount, errors, "subPath subPathExpr", ephemeral),
    );
  });
}

/**
 * Validates the first fields of a container of any kind.
 *
 * @see core/validation validateContainerCommon
 * @see core/validation validatePullPolicy
 */
const checkCommon = /*@__PURE__*/ checkOf<Container, Surroundings>({
  name: [dns1123Label],
  image: [],
  terminationMessagePolicy: ["File FallbackToLogsOnError"],
  "": (container, errors) => enterList(container, "ports", errors, validateContainerPorts),
  env: envVar,
  envFrom: validateEnvFrom,
});

const checkRest = /*@__PURE__*/ checkOf<Container, Surroundings>({
  imagePullPolicy: ["Always IfNotPresent Never"],
  resources: validateResourceRequirements,
  "": (container, errors, { spec }) =>
    enterList(container, "resizePolicy", errors, validateResizePolicies, spec.restartPolicy),
  securityContext,
});

/** Validates what containers of all kinds have in common. */
function validateContainerCommon(container: Container, errors: Errors, pod: Surroundings): void {
  checkCommon(container, errors, pod);
  validateMountsOrDevices(container, errors, pod.volumes, "volumeMounts");
  validateMountsOrDevices(container, errors, pod.volumes, "volumeDevices");
  checkRest(container, errors, pod);
}
