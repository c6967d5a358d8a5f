import type { Check } from "../findings.ts";

const allowedSysctls = [
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.tcp_syncookies",
  "net.ipv4.ping_group_range",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_rmem",
  "net.ipv4.tcp_wmem",
  "net.ipv4.tcp_slow_start_after_idle",
  "net.ipv4.tcp_notsent_lowat",
];

/**
 * Checks that sysctls affect nothing outside the Pod.
 *
 * @see pod-security-admission/policy sysctlsV1Dot37
 * @see pod-security-admission/policy sysctls
 */
export const sysctls: Check = pod => {
  const forbidden = (pod.spec.securityContext?.sysctls ?? [])
    .map(({ name = "" }) => name)
    .filter(name => !allowedSysctls.includes(name));
  return forbidden.length > 0 && ["forbidden sysctls", forbidden.join(", ")];
};
