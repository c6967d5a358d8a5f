import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import { type Check, enter } from "../walk.ts";
import { enterContainers } from "./enter-containers.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Checks that on the host's network each host port is the container's own port.
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
 * Checks that the process namespace is not both shared within the Pod and the host's.
 *
 * @see core/validation validateShareProcessNamespace
 */
export const shareProcessNamespace = (isShared: boolean, _: Errors, { spec }: Surroundings) =>
  isShared && spec.hostPID && "ShareProcessNamespace and HostPID cannot both be enabled";

/**
 * Checks that a Pod with its own user namespace uses neither the host's namespaces nor block devices.
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
 * Validates `hostnameOverride`: a DNS subdomain of at most 64 bytes, without settings that conflict with it.
 *
 * @see core/validation validatePodHostName
 */
export const hostnameOverride: Check<string, Surroundings> = (name, errors, { spec }) => {
  for (const field of ["setHostnameAsFQDN", "hostNetwork"] as const) {
    if (spec[field]) errors.forbidden("", `may not be specified when ${field} is true`);
  }
  errors.atMostBytes("", name, 64);
  return dns1123Subdomain(name);
};
