import { type Check, containersThat, quoted, sorted } from "../findings.ts";

/**
 * Checks that no container is privileged.
 *
 * @see pod-security-admission/policy privileged_1_0
 */
export const privileged: Check = pod => {
  const who = containersThat(pod, security => security?.privileged);
  return who && ["privileged", `${who} must not set securityContext.privileged=true`];
};

/**
 * Checks that processes cannot gain more rights than their parent has.
 *
 * @see pod-security-admission/policy allowPrivilegeEscalation_1_25
 * @see pod-security-admission/policy allowPrivilegeEscalation_1_8
 */
export const allowPrivilegeEscalation: Check = pod => {
  const field = "allowPrivilegeEscalation";
  const who = !pod.windows && containersThat(pod, security => security?.[field] !== false);
  return who && [`${field} != false`, `${who} must set securityContext.${field}=false`];
};

/**
 * Checks that `/proc` is masked.
 *
 * @see pod-security-admission/policy procMount_1_0
 */
export const procMountRestricted: Check = pod => {
  const types: string[] = [];
  const who = containersThat(pod, security => {
    const type = security?.procMount ?? "Default";
    return type !== "Default" && types.push(type);
  });
  return who && ["procMount", `${who} must not set securityContext.procMount to ${quoted(sorted(types))}`];
};

/**
 * Checks that `/proc` is masked, unless the Pod has its own user namespace.
 *
 * @see pod-security-admission/policy procMount1_35baseline
 */
export const procMount: Check = pod => !pod.userNamespace && procMountRestricted(pod);
