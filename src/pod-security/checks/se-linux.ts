import { type Check, named, settersThat, sorted } from "../findings.ts";

const allowedTypes = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];

/**
 * Checks that SELinux types are those made for containers, and that no user or role is set.
 *
 * @see pod-security-admission/policy seLinuxOptions1_31
 * @see pod-security-admission/policy seLinuxOptions
 */
export const seLinuxOptions: Check = pod => {
  const types: string[] = [];
  let anyUser = "";
  let anyRole = "";
  const who = settersThat(pod, security => {
    const { type = "", user, role } = security?.seLinuxOptions ?? {};
    if (user) anyUser = "user may not be set";
    if (role) anyRole = "role may not be set";
    return (!allowedTypes.includes(type) && types.push(type)) || user || role;
  });
  const data = [named("type", sorted(types)), anyUser, anyRole].filter(Boolean).join("; ");
  return who && ["seLinuxOptions", `${who} set forbidden securityContext.seLinuxOptions: ${data}`];
};
