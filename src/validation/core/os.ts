import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { containerPath, visitContainers } from "./visit.ts";

/** What a system forbids: its words, and the fields of the pod's context, of the pod and of the containers' contexts. */
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
 * Refuses an unknown operating system, and for a known one what belongs to the other.
 *
 * @see core/validation validateOS
 * @see core/validation validateLinux
 * @see core/validation validateWindows
 */
export function validateOS(spec: PodSpec, path: Path, errors: Errors): void {
  if (spec.os === undefined) return;
  const os = spec.os.name ?? "";
  const place = path.child("os");
  if (!os) errors.required(place.child("name"));
  else if (!Object.hasOwn(bans, os)) errors.notSupported(place, os, Object.keys(bans));
  else {
    const [detail, ofContext, ofPod, ofContainers] = bans[os];
    const forbid = (object: object = {}, fields: string, at: Path) => {
      for (const field of fields.split(" ")) {
        const value = (object as { readonly [field: string]: unknown })[field];
        // An empty list of sysctls is as good as none.
        const isEmpty = field === "sysctls" && (value as unknown[] | undefined)?.length === 0;
        if (value !== undefined && !isEmpty) errors.forbidden(at.child(field), detail);
      }
    };
    forbid(spec.securityContext, ofContext, path.child("securityContext"));
    forbid(spec, ofPod, path);
    visitContainers(spec, ({ securityContext }, list, index) =>
      forbid(securityContext, ofContainers, containerPath(path, list, index).child("securityContext")),
    );
  }
}
