import { byteLength } from "../../encoding/utf8.ts";
import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import { type Check, enter } from "../walk.ts";
import { enterContainers } from "./enter-containers.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Refuses, on the host's network, a port of the host that is not the container's.
 *
 * @see core/validation validatePodHostNetworkDeps
 */
export function validatePodHostNetworkDeps(spec: PodSpec, errors: Errors): void {
  if (!spec.hostNetwork) return;
  enter(spec, "containers", errors, container =>
    enter(container, "ports", errors, ({ hostPort, containerPort = 0 }) => {
      if (hostPort && hostPort !== containerPort)
        errors.invalid("hostPort", hostPort, "must match `containerPort` when `hostNetwork` is true");
    }),
  );
}

/**
 * Refuses a process namespace that is shared in the pod and is the host's too.
 *
 * @see core/validation validateShareProcessNamespace
 */
export const shareProcessNamespace = (isShared: boolean, _: Errors, { spec }: Surroundings) =>
  isShared && spec.hostPID && "ShareProcessNamespace and HostPID cannot both be enabled";

/**
 * Refuses, for a pod with users of its own, the host's namespaces and block devices.
 *
 * @see core/validation validateHostUsers
 */
export function validateHostUsers(spec: PodSpec, errors: Errors): void {
  if (spec.hostUsers !== false) return;
  const forbid = (field: string) => errors.forbidden(field, "when `hostUsers` is false");
  if (spec.hostNetwork) forbid("hostNetwork");
  // The server writes these two with a capital letter.
  if (spec.hostPID) forbid("HostPID");
  if (spec.hostIPC) forbid("HostIPC");
  enterContainers(spec, errors, ({ volumeDevices }) => {
    if (volumeDevices?.length) forbid("volumeDevices");
  });
}

/**
 * Refuses a host name that overrides all others beside settings that need them, longer than 64 bytes, or bad.
 *
 * @see core/validation validatePodHostName
 */
export const hostnameOverride: Check<string, Surroundings> = (name, errors, { spec }) => {
  for (const field of ["setHostnameAsFQDN", "hostNetwork"] as const) {
    if (spec[field]) errors.forbidden("", `may not be specified when ${field} is true`);
  }
  errors.atMostBytes("", byteLength(name), 64);
  return dns1123Subdomain(name);
};
