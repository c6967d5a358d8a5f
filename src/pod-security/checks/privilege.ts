import { type Check, containersThat, quoted, sorted } from "../findings.ts";

/**
 * No container is privileged.
 *
 * @see pod-security-admission/policy privileged_1_0
 */
export const privileged: Check = pod => {
  const who = containersThat(pod, security => security?.privileged);
  return who && ["privileged", `${who} must not set securityContext.privileged=true`];
};

/**
 * Processes cannot gain more rights than their parent had.
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
 * `/proc` is masked.
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
 * `/proc` is masked, unless the Pod has users of its own.
 *
 * @see pod-security-admission/policy procMount1_35baseline
 */
export const procMount: Check = pod => !pod.userNamespace && procMountRestricted(pod);
