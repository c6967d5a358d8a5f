import type { Container, PodSpec } from "../models/index.ts";
import { isEmpty } from "../values/value.ts";
import { isSafeProfile } from "./checks/profiles.ts";
import type { Context } from "./pod.ts";

/**
 * Returns a `securityContext` in which fields that are missing or refused by the restricted level have allowed values.
 *
 * @param root the Pod's other fields: with `hostUsers: false` any user is allowed; on `os.name: windows` there is no seccomp, and there are
 *   neither capabilities nor escalation
 * @param pod whether it must set what both a Pod and its containers can set
 * @param container whether it must set what only containers can set
 */
function restrict(
  context: Context | undefined,
  { os, hostUsers }: Pick<PodSpec, "os" | "hostUsers">,
  pod: boolean,
  container: boolean,
): Context | undefined {
  const made: Context = { ...context };
  const { runAsNonRoot = !pod, seccompProfile, capabilities } = made;
  if (hostUsers !== false && !runAsNonRoot) made.runAsNonRoot = true;
  if (os?.name !== "windows") {
    if (seccompProfile ? !isSafeProfile(seccompProfile.type) : pod)
      made.seccompProfile = { type: "RuntimeDefault" };
    if (container) {
      const drop = [capabilities?.drop ?? []].flat();
      made.allowPrivilegeEscalation = false;
      if (!drop.includes("ALL")) made.capabilities = { ...capabilities, drop: [...drop, "ALL"] };
    }
  }
  return isEmpty(made) ? context : made;
}

/**
 * Returns the Pod with what the restricted level requires: the Pod sets `runAsNonRoot` and `seccompProfile`, each container the rest.
 *
 * A refused value of these fields is replaced. Everything else stays: optional settings (`runAsUser: 0`, added capabilities, `privileged`)
 * are left for {@link podSecurity} to report.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function restrictPod(spec: PodSpec): PodSpec {
  // A value of the wrong type is left for the server's rules to refuse.
  const each = (list: readonly Container[] | undefined) =>
    Array.isArray(list)
      ? list.map(one => ({ ...one, securityContext: restrict(one?.securityContext, spec, false, true) }))
      : list;
  return {
    ...spec,
    securityContext: restrict(spec.securityContext, spec, true, false),
    initContainers: each(spec.initContainers),
    containers: each(spec.containers),
  } as PodSpec;
}

/** Returns the container with everything that the restricted level requires, whatever its Pod sets. */
export const restrictContainer = (one: Container): Container =>
  ({ ...one, securityContext: restrict(one.securityContext, {}, true, true) }) as Container;
