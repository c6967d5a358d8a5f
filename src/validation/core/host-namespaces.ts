import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import type { PodValidationOptions } from "./options.ts";
import { containerPath, visitContainers } from "./visit.ts";

/**
 * Refuses, on the host's network, a port of the host that is not the container's.
 *
 * @see core/validation validatePodHostNetworkDeps
 */
export function validatePodHostNetworkDeps(spec: PodSpec, path: Path, errors: Errors): void {
  if (!spec.hostNetwork) return;
  spec.containers?.forEach((container, i) => {
    container.ports?.forEach(({ hostPort, containerPort = 0 }, j) => {
      if (!hostPort || hostPort === containerPort) return;
      const here = path.child("containers").index(i).child("ports").index(j).child("hostPort");
      errors.invalid(here, hostPort, "must match `containerPort` when `hostNetwork` is true");
    });
  });
}

/**
 * Refuses a process namespace that is shared in the pod and is the host's too.
 *
 * @see core/validation validateShareProcessNamespace
 */
export function validateShareProcessNamespace(spec: PodSpec, path: Path, errors: Errors): void {
  if (!spec.shareProcessNamespace || !spec.hostPID) return;
  const detail = "ShareProcessNamespace and HostPID cannot both be enabled";
  errors.invalid(path.child("shareProcessNamespace"), true, detail);
}

/**
 * Refuses, for a pod with users of its own, the host's namespaces and block devices.
 *
 * @see core/validation validateHostUsers
 */
export function validateHostUsers(
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  if (spec.hostUsers !== false) return;
  const detail = "when `hostUsers` is false";
  if (spec.hostNetwork && !options.allowUserNamespacesHostNetworkSupport) {
    errors.forbidden(path.child("hostNetwork"), detail);
  }
  // The server writes these two with a capital letter.
  if (spec.hostPID) errors.forbidden(path.child("HostPID"), detail);
  if (spec.hostIPC) errors.forbidden(path.child("HostIPC"), detail);
  if (options.allowUserNamespacesWithVolumeDevices) return;
  visitContainers(spec, (container, list, index) => {
    if (!container.volumeDevices?.length) return;
    errors.forbidden(containerPath(path, list, index).child("volumeDevices"), detail);
  });
}

/**
 * Refuses a host name that overrides all others beside settings that need them, longer than 64 bytes, or bad.
 *
 * @see core/validation validatePodHostName
 */
export function validatePodHostName(spec: PodSpec, path: Path, errors: Errors): void {
  const name = spec.hostnameOverride;
  if (name === undefined) return;
  const here = path.child("hostnameOverride");
  if (spec.setHostnameAsFQDN) errors.forbidden(here, "may not be specified when setHostnameAsFQDN is true");
  if (spec.hostNetwork) errors.forbidden(here, "may not be specified when hostNetwork is true");
  if (byteLength(name) > 64) errors.tooLong(here, 64);
  errors.invalidEach(here, name, dns1123Subdomain(name));
}
