import type { Container, Volume, VolumeDevice, VolumeMount } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkKnown } from "./faults.ts";
import { hasBacksteps, validateLocalDescendingPath } from "./paths.ts";

type Volumes = ReadonlyMap<string, Volume>;

const none: ReadonlyMap<string, string> = /*@__PURE__*/ new Map();
const nowhere: ReadonlySet<string> = /*@__PURE__*/ new Set();

/**
 * Refuses what mounts and devices of a container get wrong, alone and together.
 *
 * @see core/validation GetVolumeMountMap
 * @see core/validation GetVolumeDeviceMap
 */
export function validateMountsAndDevices(
  container: Container,
  volumes: Volumes,
  path: Path,
  errors: Errors,
): void {
  const { volumeMounts, volumeDevices } = container;
  if (volumeMounts !== undefined) {
    validateVolumeMounts(container, volumeMounts, volumes, path.child("volumeMounts"), errors);
  }
  if (volumeDevices !== undefined) {
    validateVolumeDevices(volumeDevices, volumeMounts ?? [], volumes, path.child("volumeDevices"), errors);
  }
}

/**
 * Refuses mounts of unknown volumes, in the same place as another, or where a device is.
 *
 * @see core/validation ValidateVolumeMounts
 * @see core/validation IsMatchedVolume
 * @see core/validation mountNameAlreadyExists
 * @see core/validation mountPathAlreadyExists
 */
function validateVolumeMounts(
  container: Container,
  mounts: readonly VolumeMount[],
  volumes: Volumes,
  path: Path,
  errors: Errors,
): void {
  const places = new Set<string>();
  const devices = container.volumeDevices?.length
    ? new Map(container.volumeDevices.map(device => [device.name ?? "", device.devicePath ?? ""]))
    : none;
  const devicePlaces = devices.size > 0 ? new Set(devices.values()) : nowhere;
  for (let i = 0; i < mounts.length; i++) {
    const mount = mounts[i] as VolumeMount;
    const { name = "", mountPath = "", subPath, subPathExpr } = mount;
    const here = path.index(i);
    if (name === "") errors.required(here.child("name"));
    if (!volumes.has(name)) errors.notFound(here.child("name"), name);
    if (mountPath === "") errors.required(here.child("mountPath"));
    if (places.has(mountPath)) errors.invalid(here.child("mountPath"), mountPath, "must be unique");
    places.add(mountPath);
    if (devices.has(name)) {
      errors.invalid(here.child("name"), name, "must not already exist in volumeDevices");
    }
    if (devicePlaces.has(mountPath)) {
      errors.invalid(here.child("mountPath"), mountPath, "must not already exist as a path in volumeDevices");
    }
    // From here on the server's paths often leave the index out.
    if (subPath) validateLocalDescendingPath(subPath, path.child("subPath"), errors);
    if (subPathExpr) {
      if (subPath) {
        const detail = "subPathExpr and subPath are mutually exclusive";
        errors.invalid(here.child("subPathExpr"), subPathExpr, detail);
      }
      validateLocalDescendingPath(subPathExpr, path.child("subPathExpr"), errors);
    }
    if (mount.mountPropagation !== undefined) validateMountPropagation(mount, container, path, errors);
    if (mount.recursiveReadOnly !== undefined) validateMountRecursiveReadOnly(mount, path, errors);
  }
}

/**
 * Refuses an unknown propagation, and one in both directions for a container that is not privileged.
 *
 * @see core/validation validateMountPropagation
 */
function validateMountPropagation(
  mount: VolumeMount,
  container: Container,
  path: Path,
  errors: Errors,
): void {
  const known = ["Bidirectional", "HostToContainer", "None"];
  checkKnown(errors, path, "mountPropagation", mount.mountPropagation, known);
  if (mount.mountPropagation === "Bidirectional" && !container.securityContext?.privileged) {
    const detail = "Bidirectional mount propagation is available only to privileged containers";
    errors.forbidden(path.child("mountPropagation"), detail);
  }
}

/**
 * Refuses an unknown mode, and a recursively read-only mount that can be written or is propagated.
 *
 * @see core/validation validateMountRecursiveReadOnly
 */
function validateMountRecursiveReadOnly(mount: VolumeMount, path: Path, errors: Errors): void {
  const mode = mount.recursiveReadOnly as string;
  const here = path.child("recursiveReadOnly");
  if (mode === "Enabled" || mode === "IfPossible") {
    if (!mount.readOnly) errors.forbidden(here, "may only be specified when readOnly is true");
    if ((mount.mountPropagation ?? "None") !== "None") {
      errors.forbidden(here, "may only be specified when mountPropagation is None or not specified");
    }
  } else if (mode !== "Disabled") errors.notSupported(here, mode, ["Disabled", "Enabled", "IfPossible"]);
}

/**
 * Refuses devices of unknown volumes or of other than claims, those that share a name or a path, and mounts' ones.
 *
 * @see core/validation ValidateVolumeDevices
 * @see core/validation isMatchedDevice
 * @see core/validation deviceNameAlreadyExists
 * @see core/validation devicePathAlreadyExists
 */
function validateVolumeDevices(
  devices: readonly VolumeDevice[],
  mounts: readonly VolumeMount[],
  volumes: Volumes,
  path: Path,
  errors: Errors,
): void {
  const places = new Set<string>();
  const names = new Set<string>();
  const mounted = new Map(mounts.map(mount => [mount.name ?? "", mount.mountPath ?? ""]));
  const mountPlaces = new Set(mounted.values());
  for (let i = 0; i < devices.length; i++) {
    const { name = "", devicePath = "" } = devices[i] as VolumeDevice;
    const nameInvalid = (detail: string) => errors.invalid(path.index(i).child("name"), name, detail);
    const pathInvalid = (detail: string) =>
      errors.invalid(path.index(i).child("devicePath"), devicePath, detail);
    const volume = volumes.get(name);
    if (name === "") errors.required(path.index(i).child("name"));
    if (names.has(name)) nameInvalid("must be unique");
    if (volume === undefined) errors.notFound(path.index(i).child("name"), name);
    else if (volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined) {
      nameInvalid("can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode");
    }
    if (devicePath === "") errors.required(path.index(i).child("devicePath"));
    if (places.has(devicePath)) pathInvalid("must be unique");
    if (hasBacksteps(devicePath)) pathInvalid("can not contain backsteps ('..')");
    else places.add(devicePath);
    if (mounted.has(name)) nameInvalid("must not already exist in volumeMounts");
    if (mountPlaces.has(devicePath)) pathInvalid("must not already exist as a path in volumeMounts");
    if (name !== "") names.add(name);
  }
}
