import type { Container, PodSecurityContext, PodSpec, SecurityContext } from "../models/index.ts";
import { isEmpty } from "../values/value.ts";
import { isSafeProfile } from "./checks/profiles.ts";

type Context = SecurityContext & PodSecurityContext;

/**
 * A `securityContext` with what is missing, or refused by the restricted level, set to what it allows.
 *
 * @param root what it says besides of the Pod: with `hostUsers: false` any user is allowed, on `os.name: windows` there is no seccomp,
 *   and there are neither capabilities nor escalation
 * @param pod whether it must say what a Pod and its containers both may
 * @param container whether it must say what only containers may
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
 * The Pod with what the restricted level wants: the Pod says `runAsNonRoot` and `seccompProfile`, each container the rest.
 *
 * A refused value of these fields gives way. All else stays: what need not be there (`runAsUser: 0`, added capabilities, `privileged`) is
 * left for {@link podSecurity} to name.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function restrictPod(spec: PodSpec): PodSpec {
  // What has the wrong type is left for the server's rules to refuse.
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

/** The container with all that the restricted level wants, whatever its Pod says. */
export const restrictContainer = (one: Container): Container =>
  ({ ...one, securityContext: restrict(one.securityContext, {}, true, true) }) as Container;
