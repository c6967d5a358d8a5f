import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { enter } from "../walk.ts";
import { enterContainers } from "./enter-containers.ts";
import { forbid } from "./forbid.ts";

/**
 * What is forbidden on each system: the message, then the fields of the Pod's security context, of the Pod, and of the
 * containers' security contexts.
 */
const bans = {
  linux: ["windows options cannot be set for a linux pod", "windowsOptions", "", "windowsOptions"],
  windows: [
    "cannot be set for a windows pod",
    "appArmorProfile seLinuxOptions seccompProfile fsGroup fsGroupChangePolicy sysctls runAsUser runAsGroup supplementalGroups supplementalGroupsPolicy seLinuxChangePolicy",
    "hostUsers hostPID hostIPC shareProcessNamespace",
    "appArmorProfile seLinuxOptions seccompProfile capabilities readOnlyRootFilesystem privileged allowPrivilegeEscalation procMount runAsUser runAsGroup",
  ],
} as const;

/**
 * Checks that the operating system is known, and that the Pod uses no settings of the other one.
 *
 * @see core/validation validateOS
 * @see core/validation validateLinux
 * @see core/validation validateWindows
 */
export function validateOS(spec: PodSpec, errors: Errors): void {
  if (!spec.os) return;
  const os = spec.os.name ?? "";
  if (!os) errors.required("os.name");
  else if (!Object.hasOwn(bans, os)) errors.notSupported("os", os, Object.keys(bans));
  else {
    const [detail, ofContext, ofPod, ofContainers] = bans[os];
    enter(spec, "securityContext", errors, context => forbid(context, errors, ofContext, detail));
    forbid(spec, errors, ofPod, detail);
    enterContainers(spec, errors, container =>
      enter(container, "securityContext", errors, context => forbid(context, errors, ofContainers, detail)),
    );
  }
}
