import { type Check, containersThat, quoted, sorted } from "../findings.ts";
import type { Pod } from "../pod.ts";

const defaultCapabilities = [
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT",
];

/** Says which containers add forbidden capabilities, and which ones. */
function forbiddenAdditions(pod: Pod, allowed: readonly string[]): string {
  const forbidden: string[] = [];
  const who = containersThat(pod, security => {
    const names = (security?.capabilities?.add ?? []).filter(name => !allowed.includes(name));
    for (const name of names) forbidden.push(name);
    return names.length;
  });
  return who && `${who} must not include ${quoted(sorted(forbidden))} in securityContext.capabilities.add`;
}

/**
 * Checks that only capabilities that a container has anyway are added.
 *
 * @see pod-security-admission/policy capabilitiesBaseline_1_0
 */
export const capabilitiesBaseline: Check = pod => {
  const additions = forbiddenAdditions(pod, defaultCapabilities);
  return additions && ["non-default capabilities", additions];
};

/**
 * Checks that containers drop `ALL` and add only `NET_BIND_SERVICE`.
 *
 * @see pod-security-admission/policy capabilitiesRestricted_1_25
 * @see pod-security-admission/policy capabilitiesRestricted_1_22
 */
export const capabilitiesRestricted: Check = pod => {
  const who = containersThat(pod, security => !security?.capabilities?.drop?.includes("ALL"));
  const details = [
    who && `${who} must set securityContext.capabilities.drop=["ALL"]`,
    forbiddenAdditions(pod, ["NET_BIND_SERVICE"]),
  ].filter(Boolean);
  return !pod.windows && details.length > 0 && ["unrestricted capabilities", details.join("; ")];
};
