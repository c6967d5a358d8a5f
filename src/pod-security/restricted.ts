import type { PodSecurityContext, PodSpec, SecurityContext } from "../models/index.ts";
import { isSafeProfile } from "./checks/profiles.ts";

/** The least that the restricted level wants in a Pod's `securityContext`; its containers then need not say it. */
export const restrictedPod = {
  runAsNonRoot: true,
  seccompProfile: { type: "RuntimeDefault" },
} as const satisfies PodSecurityContext;

/** The least that the restricted level wants in the `securityContext` of each container, besides what the Pod says. */
export const restrictedContainer = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ["ALL"] },
} as const;

/** What the rest of the Pod says that changes what the restricted level wants. */
export type RestrictedSetting = Pick<PodSpec, "os" | "hostUsers">;

type Both = Pick<SecurityContext & PodSecurityContext, "runAsNonRoot" | "seccompProfile">;

/** What to put in place of what both kinds of `securityContext` may have: on the Pod also where nothing is said. */
function changes(context: Both, pod: RestrictedSetting, unset: boolean): Both {
  const { runAsNonRoot, seccompProfile } = context;
  const type = seccompProfile?.type;
  const wanted: Both = {};
  if (pod.hostUsers !== false && (runAsNonRoot == null ? unset : !runAsNonRoot)) wanted.runAsNonRoot = true;
  if (pod.os?.name !== "windows" && (seccompProfile == null ? unset : !isSafeProfile(type)))
    wanted.seccompProfile = { ...restrictedPod.seccompProfile };
  return wanted;
}

const merged = <T extends object>(context: T | undefined, wanted: Partial<T>): T | undefined =>
  Object.keys(wanted).length > 0 ? ({ ...context, ...wanted } as T) : context;

/**
 * The `securityContext` for a Pod at the restricted level: {@link restrictedPod} over what is missing or set to a value that the level
 * refuses. What has an allowed value stays, and so does all else: a field that need not be there (such as `runAsUser: 0` or a sysctl) is
 * left for {@link podSecurity} to name.
 *
 * @param context what the Pod has; it is not changed, and given back as it is where it has all
 * @param pod what else the Pod says: with `hostUsers: false` any user is allowed, and on `os.name: windows` there is no seccomp
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function restrictPod(context?: PodSecurityContext | null): PodSecurityContext;
export function restrictPod(
  context: PodSecurityContext | null | undefined,
  pod: RestrictedSetting,
): PodSecurityContext | undefined;
export function restrictPod(
  context?: PodSecurityContext | null,
  pod: RestrictedSetting = {},
): PodSecurityContext | undefined {
  return merged(context ?? undefined, changes(context ?? {}, pod, true));
}

/**
 * The `securityContext` for a container at the restricted level, in a Pod that has what {@link restrictPod} gives: `ALL` joins the dropped
 * capabilities, `allowPrivilegeEscalation` becomes `false`, and what overrides the Pod with a refused value becomes what
 * {@link restrictedPod} says. All else stays: added capabilities, `privileged` and the like are left for {@link podSecurity} to name.
 *
 * @param context what the container has; it is not changed, and given back as it is where it has all
 * @param pod what else the Pod says: on `os.name: windows` there are no capabilities and no escalation, and they stay unset
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function restrictContainer(context?: SecurityContext | null): SecurityContext;
export function restrictContainer(
  context: SecurityContext | null | undefined,
  pod: RestrictedSetting,
): SecurityContext | undefined;
export function restrictContainer(
  context?: SecurityContext | null,
  pod: RestrictedSetting = {},
): SecurityContext | undefined {
  const { allowPrivilegeEscalation, capabilities } = context ?? {};
  const wanted: SecurityContext = changes(context ?? {}, pod, false);
  if (pod.os?.name !== "windows") {
    if (allowPrivilegeEscalation !== false) wanted.allowPrivilegeEscalation = false;
    const drop = capabilities?.drop ?? [];
    if (!drop.includes("ALL"))
      wanted.capabilities = { ...capabilities, drop: [...drop, ...restrictedContainer.capabilities.drop] };
  }
  return merged(context ?? undefined, wanted);
}
