import type { Container, Volume, VolumeMount } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkKnown } from "./faults.ts";
import { hasBacksteps, validateLocalDescendingPath } from "./paths.ts";
import { each } from "./walk.ts";

type Volumes = ReadonlyMap<string, Volume>;

/**
 * Refuses mounts of unknown volumes, in the same place as another, or where a device is. Bind mount options are
 * dropped before, as their feature gate is off.
 *
 * @see core/validation ValidateVolumeMounts
 * @see core/validation IsMatchedVolume
 * @see core/validation GetVolumeDeviceMap
 * @see core/validation mountNameAlreadyExists
 * @see core/validation mountPathAlreadyExists
 * @see core/validation validateBindMountOptions
 */
export function validateVolumeMounts(
  container: Container,
  path: Path,
  errors: Errors,
  volumes: Volumes,
): void {
  if (container.volumeMounts === undefined) return;
  const places = new Set<string>();
  // Of two devices with one name the server keeps the last.
  const devices =
    container.volumeDevices &&
    new Map(container.volumeDevices.map(({ name = "", devicePath = "" }) => [name, devicePath]));
  const devicePlaces = devices && new Set(devices.values());
  // Some of the server's paths have no index.
  const list = path.child("volumeMounts");
  each(container, "volumeMounts", path, errors, (mount, here) => {
    const { name = "", mountPath = "", subPath, subPathExpr } = mount;
    if (name === "") errors.required(here.child("name"));
    if (!volumes.has(name)) errors.notFound(here.child("name"), name);
    if (mountPath === "") errors.required(here.child("mountPath"));
    if (places.has(mountPath)) errors.invalid(here.child("mountPath"), mountPath, "must be unique");
    places.add(mountPath);
    if (devices?.has(name))
      errors.invalid(here.child("name"), name, "must not already exist in volumeDevices");
    if (devicePlaces?.has(mountPath)) {
      errors.invalid(here.child("mountPath"), mountPath, "must not already exist as a path in volumeDevices");
    }
    if (subPath) validateLocalDescendingPath(subPath, list.child("subPath"), errors);
    if (subPathExpr) {
      if (subPath) {
        const detail = "subPathExpr and subPath are mutually exclusive";
        errors.invalid(here.child("subPathExpr"), subPathExpr, detail);
      }
      validateLocalDescendingPath(subPathExpr, list.child("subPathExpr"), errors);
    }
    validateMountPropagation(mount, container, list, errors);
    validateMountRecursiveReadOnly(mount, list, errors);
  });
}

/**
 * Refuses an unknown propagation, and one in both directions for a container that is not privileged.
 *
 * @see core/validation validateMountPropagation
 */
function validateMountPropagation(
  { mountPropagation: mode }: VolumeMount,
  container: Container,
  path: Path,
  errors: Errors,
): void {
  checkKnown(errors, path, "mountPropagation", mode, ["Bidirectional", "HostToContainer", "None"]);
  if (mode === "Bidirectional" && !container.securityContext?.privileged) {
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
  const mode = mount.recursiveReadOnly;
  const here = path.child("recursiveReadOnly");
  checkKnown(errors, path, "recursiveReadOnly", mode, ["Disabled", "Enabled", "IfPossible"]);
  if (mode !== "Enabled" && mode !== "IfPossible") return;
  if (!mount.readOnly) errors.forbidden(here, "may only be specified when readOnly is true");
  if ((mount.mountPropagation ?? "None") !== "None") {
    errors.forbidden(here, "may only be specified when mountPropagation is None or not specified");
  }
}

/**
 * Refuses devices of unknown volumes or of other than claims, those that share a name or a path, and mounts' ones.
 *
 * @see core/validation ValidateVolumeDevices
 * @see core/validation isMatchedDevice
 * @see core/validation GetVolumeMountMap
 * @see core/validation deviceNameAlreadyExists
 * @see core/validation devicePathAlreadyExists
 */
export function validateVolumeDevices(
  container: Container,
  path: Path,
  errors: Errors,
  volumes: Volumes,
): void {
  if (!container.volumeDevices) return;
  const names = new Set<string>();
  const places = new Set<string>();
  const mounted = new Map(container.volumeMounts?.map(({ name = "", mountPath = "" }) => [name, mountPath]));
  const mountPlaces = new Set(mounted.values());
  each(container, "volumeDevices", path, errors, ({ name = "", devicePath = "" }, here) => {
    const namePath = here.child("name");
    const place = here.child("devicePath");
    const volume = volumes.get(name);
    if (name === "") errors.required(namePath);
    if (names.has(name)) errors.invalid(namePath, name, "must be unique");
    if (volume === undefined) errors.notFound(namePath, name);
    else if (volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined) {
      const detail = "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode";
      errors.invalid(namePath, name, detail);
    }
    if (devicePath === "") errors.required(place);
    if (places.has(devicePath)) errors.invalid(place, devicePath, "must be unique");
    if (hasBacksteps(devicePath)) errors.invalid(place, devicePath, "can not contain backsteps ('..')");
    else places.add(devicePath);
    if (mounted.has(name)) errors.invalid(namePath, name, "must not already exist in volumeMounts");
    if (mountPlaces.has(devicePath)) {
      errors.invalid(place, devicePath, "must not already exist as a path in volumeMounts");
    }
    if (name !== "") names.add(name);
  });
}
