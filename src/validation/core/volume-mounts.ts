import type { Container, Volume, VolumeDevice, VolumeMount } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { checkWord, enter, visit } from "../walk.ts";
import { hasBacksteps, localDescendingPath } from "./paths.ts";

type MountOrDevice = Partial<VolumeMount & VolumeDevice>;

/**
 * Validates a container's mounts or devices. Their volumes must exist and their paths must be unique. A volume cannot
 * be both mounted and used as a device. A device needs a claim, and no other device may use its volume. The server
 * drops bind mount options before validation, because their feature gate is off.
 *
 * @see core/validation ValidateVolumeMounts
 * @see core/validation IsMatchedVolume
 * @see core/validation GetVolumeDeviceMap
 * @see core/validation mountNameAlreadyExists
 * @see core/validation mountPathAlreadyExists
 * @see core/validation validateBindMountOptions
 * @see core/validation ValidateVolumeDevices
 * @see core/validation isMatchedDevice
 * @see core/validation GetVolumeMountMap
 * @see core/validation deviceNameAlreadyExists
 * @see core/validation devicePathAlreadyExists
 */
export function validateMountsOrDevices(
  container: Container,
  errors: Errors,
  volumes: ReadonlyMap<string, Volume>,
  own: "volumeMounts" | "volumeDevices",
): void {
  const items: readonly MountOrDevice[] | undefined = container[own];
  if (!items) return;
  const isDevice = own === "volumeDevices";
  const other = isDevice ? "volumeMounts" : "volumeDevices";
  const field = isDevice ? "devicePath" : "mountPath";
  const placeOf = (item: MountOrDevice) => item.mountPath ?? item.devicePath ?? "";
  const names = new Set<string>();
  const taken = new Set<string>();
  // If two items share a name, the server keeps the last.
  const others = container[other] && new Map(container[other]?.map(item => [item.name ?? "", placeOf(item)]));
  const othersPlaces = others && new Set(others.values());
  visit(own, items, errors, (item: MountOrDevice) => {
    const { name = "" } = item;
    const place = placeOf(item);
    const volume = volumes.get(name);
    if (!name) errors.required("name");
    // Mounts may share a volume.
    if (isDevice && names.has(name)) errors.invalid("name", name, "must be unique");
    if (!volume) errors.notFound("name", name);
    else if (isDevice && !volume.persistentVolumeClaim && !volume.ephemeral) {
      const detail = "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode";
      errors.invalid("name", name, detail);
    }
    if (!place) errors.required(field);
    if (taken.has(place)) errors.invalid(field, place, "must be unique");
    if (isDevice && hasBacksteps(place)) errors.invalid(field, place, "can not contain backsteps ('..')");
    else taken.add(place);
    if (others?.has(name)) errors.invalid("name", name, `must not already exist in ${other}`);
    if (othersPlaces?.has(place))
      errors.invalid(field, place, `must not already exist as a path in ${other}`);
    if (name) names.add(name);
    if (!isDevice) validateMount(item as VolumeMount, errors, container);
  });
}

/**
 * Validates a mount: its paths within the volume, and modes that may not be combined. The server's paths have no index
 * here, except for one fault.
 *
 * @see core/validation validateMountPropagation
 * @see core/validation validateMountRecursiveReadOnly
 */
function validateMount(mount: VolumeMount, errors: Errors, container: Container): void {
  const { subPath, subPathExpr, mountPropagation, recursiveReadOnly } = mount;
  if (subPath) errors.outside(1, () => enter(mount, "subPath", errors, localDescendingPath));
  if (subPath && subPathExpr !== undefined) {
    errors.invalid("subPathExpr", subPathExpr, "subPathExpr and subPath are mutually exclusive");
  }
  if ((subPathExpr ?? mountPropagation ?? recursiveReadOnly) === undefined) return;
  errors.outside(1, () => {
    enter(mount, "subPathExpr", errors, localDescendingPath);
    enter(mount, "mountPropagation", errors, mode => {
      checkWord("", mode, errors, "Bidirectional HostToContainer None");
      if (mode === "Bidirectional" && !container.securityContext?.privileged) {
        errors.forbidden("", "Bidirectional mount propagation is available only to privileged containers");
      }
    });
    enter(mount, "recursiveReadOnly", errors, mode => {
      checkWord("", mode, errors, "Disabled Enabled IfPossible");
      if (mode !== "Enabled" && mode !== "IfPossible") return;
      const only = "may only be specified when";
      if (!mount.readOnly) errors.forbidden("", `${only} readOnly is true`);
      if ((mountPropagation ?? "None") !== "None") {
        errors.forbidden("", `${only} mountPropagation is None or not specified`);
      }
    });
  });
}
