import type { PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { containerPath, visitContainers } from "./visit.ts";

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
  if (os === "linux") forbid(spec, path, errors, linux);
  else if (os === "windows") forbid(spec, path, errors, windows);
  else if (os === "") errors.required(path.child("os").child("name"));
  else errors.notSupported(path.child("os"), os, ["linux", "windows"]);
}

/** What a system forbids in the contexts of pod and containers and, last, in the pod itself. */
interface Bans {
  readonly detail: string;
  readonly ofContext: string;
  readonly ofPod: string;
  readonly ofContainers: string;
}

const linux: Bans = {
  detail: "windows options cannot be set for a linux pod",
  ofContext: "windowsOptions",
  ofPod: "",
  ofContainers: "windowsOptions",
};

const profiles = "appArmorProfile seLinuxOptions seccompProfile";
const windows: Bans = {
  detail: "cannot be set for a windows pod",
  ofContext: `${profiles} fsGroup fsGroupChangePolicy sysctls runAsUser runAsGroup supplementalGroups supplementalGroupsPolicy seLinuxChangePolicy`,
  ofPod: "hostUsers hostPID hostIPC shareProcessNamespace",
  ofContainers: `${profiles} capabilities readOnlyRootFilesystem privileged allowPrivilegeEscalation procMount runAsUser runAsGroup`,
};

function forbid(spec: PodSpec, path: Path, errors: Errors, bans: Bans): void {
  forbidFields(
    spec.securityContext,
    bans.ofContext,
    () => path.child("securityContext"),
    errors,
    bans.detail,
  );
  forbidFields(spec, bans.ofPod, () => path, errors, bans.detail);
  visitContainers(spec, (container, list, index) => {
    const here = () => containerPath(path, list, index).child("securityContext");
    forbidFields(container.securityContext, bans.ofContainers, here, errors, bans.detail);
  });
}

function forbidFields(
  object: object | undefined,
  fields: string,
  path: () => Path,
  errors: Errors,
  detail: string,
): void {
  if (object === undefined || fields === "") return;
  for (const field of fields.split(" ")) {
    const value = (object as { readonly [field: string]: unknown })[field];
    // An empty list of sysctls is as good as none; hostPID and hostIPC say nothing when false.
    const isSet = field === "sysctls" ? (value as unknown[] | undefined)?.length : value !== undefined;
    if (isSet) errors.forbidden(path().child(field), detail);
  }
}
