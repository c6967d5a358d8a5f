// Which containers of a Pod are started again when they end.
import type { Container, PodSpec } from "../models/index.ts";

/** Whether an init container goes on beside the others. */
export const isSidecar = ({ restartPolicy }: Container): boolean => restartPolicy === "Always";

/** The containers of a Pod that a Job makes, in the order in which they start. */
export const allContainers = ({ initContainers = [], containers = [] }: PodSpec): Container[] => [
  ...initContainers,
  ...containers,
];

/** Whether an exit code of some container restarts all of them. */
export const restartsAll = (spec: PodSpec): boolean =>
  allContainers(spec).some(({ restartPolicyRules = [] }) =>
    restartPolicyRules.some(({ action }) => action === "RestartAllContainers"),
  );

/**
 * Whether a container of the Pod is ever started again.
 *
 * @see pkg/kubelet/container ShouldContainerBeRestarted
 */
export function isEverRestarted(spec: PodSpec, container: Container): boolean {
  const { restartPolicy = spec.restartPolicy, restartPolicyRules = [] } = container;
  return restartPolicyRules.length > 0 || restartPolicy !== "Never" || restartsAll(spec);
}

/**
 * Whether a container of the Pod is started again when it ends so.
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

/** How a container fails that is then started again: with the first code that one of its rules asks for, if it has any. */
export function failureCode({ restartPolicyRules = [] }: Container): number {
  const asked = restartPolicyRules.flatMap(({ exitCodes }) => (exitCodes ? [exitCodes] : []));
  if (asked.length === 0) return 1;
  const codes = Array.from({ length: 256 }, (_, code) => (code + 1) % 256);
  const isAsked = (code: number) =>
    asked.some(({ operator, values = [] }) => values.includes(code) === (operator === "In"));
  return codes.find(isAsked) ?? 1;
}
