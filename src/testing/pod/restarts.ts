// Which containers of a Pod are restarted when they end.
import type { Container, PodSpec } from "../../models/index.ts";
import { once } from "../once.ts";

/** Returns whether an init container is a sidecar, which keeps running beside the others. */
export const isSidecar = ({ restartPolicy }: Container): boolean => restartPolicy === "Always";

/** Returns the containers of a Job's Pod, in the order in which they start. */
export const allContainers = ({ initContainers = [], containers = [] }: PodSpec): Container[] => [
  ...initContainers,
  ...containers,
];

/** Returns whether an exit code of some container restarts all of them. */
export const restartsAll = once((spec: PodSpec): boolean =>
  allContainers(spec).some(({ restartPolicyRules = [] }) =>
    restartPolicyRules.some(({ action }) => action === "RestartAllContainers"),
  ),
);

/**
 * Returns whether a container of the Pod is ever restarted.
 *
 * @see pkg/kubelet/container ShouldContainerBeRestarted
 */
export function isEverRestarted(spec: PodSpec, container: Container): boolean {
  const { restartPolicy = spec.restartPolicy, restartPolicyRules = [] } = container;
  return restartPolicyRules.length > 0 || restartPolicy !== "Never" || restartsAll(spec);
}

/**
 * Returns whether a container of the Pod is restarted after this exit code.
 *
 * @see pkg/api/v1/pod ContainerShouldRestart
 */
export function isRestartedAfter(spec: PodSpec, container: Container, exitCode: number): boolean {
  const { restartPolicy = spec.restartPolicy, restartPolicyRules = [] } = container;
  const isMet = restartPolicyRules.some(
    ({ exitCodes }) => exitCodes?.values?.includes(exitCode) === (exitCodes?.operator === "In"),
  );
  return isMet || (restartPolicy === "OnFailure" && exitCode !== 0) || restartPolicy === "Always";
}

/** Returns a code with which a container fails and is restarted: the first that one of its rules asks for, else 1. */
export function failureCode({ restartPolicyRules = [] }: Container): number {
  const asked = restartPolicyRules.flatMap(({ exitCodes }) => (exitCodes ? [exitCodes] : []));
  const codes = Array.from({ length: 256 }, (_, code) => (code + 1) % 256);
  const isAsked = (code: number) =>
    asked.some(({ operator, values = [] }) => values.includes(code) === (operator === "In"));
  return codes.find(isAsked) ?? 1;
}
