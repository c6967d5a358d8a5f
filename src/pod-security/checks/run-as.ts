import { type Check, containersThat, settersThat } from "../findings.ts";
import type { Context } from "../pod.ts";

/**
 * Checks that each container is kept from running as root, by itself or by the Pod, unless the Pod has its own user namespace.
 *
 * @see pod-security-admission/policy runAsNonRoot1_35
 * @see pod-security-admission/policy runAsNonRoot1_0
 */
export const runAsNonRoot: Check = pod => {
  const is = (wanted: boolean | undefined) => (security: Context | undefined) =>
    security?.runAsNonRoot === wanted;
  const setters = settersThat(pod, is(false));
  const silent = is(true)(pod.spec.securityContext) ? "" : containersThat(pod, is(undefined));
  const detail = setters
    ? `${setters} must not set securityContext.runAsNonRoot=false`
    : silent && `pod or ${silent} must set securityContext.runAsNonRoot=true`;
  return !pod.userNamespace && detail && ["runAsNonRoot != true", detail];
};

/**
 * Checks that nothing requests the user 0, unless the Pod has its own user namespace.
 *
 * @see pod-security-admission/policy runAsUser1_35
 * @see pod-security-admission/policy runAsUser1_23
 */
export const runAsUser: Check = pod => {
  const who = settersThat(pod, security => security?.runAsUser === 0);
  return !pod.userNamespace && who && ["runAsUser=0", `${who} must not set runAsUser=0`];
};
