import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { containerPath, visitContainers } from "./visit.ts";

/** What a system forbids, in the contexts of pod and containers and in the pod itself. */
interface Bans {
  readonly detail: string;
  readonly ofContext: readonly string[];
  readonly ofPod: readonly string[];
  readonly ofContainers: readonly string[];
}

const linux: Bans = {
  detail: "windows options cannot be set for a linux pod",
  ofContext: ["windowsOptions"],
  ofPod: [],
  ofContainers: ["windowsOptions"],
};

const windows: Bans = {
  detail: "cannot be set for a windows pod",
  ofContext: [
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "fsGroup",
    "fsGroupChangePolicy",
    "sysctls",
    "runAsUser",
    "runAsGroup",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "seLinuxChangePolicy",
  ],
  ofPod: ["hostUsers", "hostPID", "hostIPC", "shareProcessNamespace"],
  ofContainers: [
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "capabilities",
    "readOnlyRootFilesystem",
    "privileged",
    "allowPrivilegeEscalation",
    "procMount",
    "runAsUser",
    "runAsGroup",
  ],
};

/**
 * Refuses an unknown operating system, and for a known one what belongs to the other.
 *
 * @see core/validation validateOS
 * @see core/validation validateLinux
 * @see core/validation validateWindows
 */
export function validateOS(spec: PodSpec, path: Path, errors: Errors): void {
  if (spec.os === undefined) return;
  const os: string = spec.os.name ?? "";
  const place = path.child("os");
  if (os === "") errors.required(place.child("name"));
  else if (os !== "linux" && os !== "windows") errors.notSupported(place, os, ["linux", "windows"]);
  else {
    const { detail, ofContext, ofPod, ofContainers } = os === "linux" ? linux : windows;
    forbid(spec.securityContext, ofContext, path.child("securityContext"), errors, detail);
    forbid(spec, ofPod, path, errors, detail);
    visitContainers(spec, ({ securityContext }, list, index) => {
      const here = containerPath(path, list, index).child("securityContext");
      forbid(securityContext, ofContainers, here, errors, detail);
    });
  }
}

function forbid(
  object: object | undefined,
  fields: readonly string[],
  path: Path,
  errors: Errors,
  detail: string,
): void {
  for (const field of fields) {
    const value = (object as { readonly [field: string]: unknown } | undefined)?.[field];
    // An empty list of sysctls is as good as none.
    const isEmpty = field === "sysctls" && (value as unknown[] | undefined)?.length === 0;
    if (value !== undefined && !isEmpty) errors.forbidden(path.child(field), detail);
  }
}
