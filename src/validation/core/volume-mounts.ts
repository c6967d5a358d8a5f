import type { Container, Volume, VolumeDevice, VolumeMount } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { check, type Fields } from "./fields.ts";
import { hasBacksteps, localDescendingPath } from "./paths.ts";
import { each } from "./walk.ts";

/** A mount or a device. */
type Way = Partial<VolumeMount & VolumeDevice>;

type Volumes = ReadonlyMap<string, Volume>;

/** The two ways into a container, and the field that says to which place. */
const places = { volumeMounts: "mountPath", volumeDevices: "devicePath" } as const;

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
export const validateVolumeMounts = (
  container: Container,
  path: Path,
  errors: Errors,
  volumes: Volumes,
): void => validateWays(container, "volumeMounts", "volumeDevices", path, errors, volumes);

/**
 * Refuses devices of unknown volumes or of other than claims, those that share a name or a path, and mounts' ones.
 *
 * @see core/validation ValidateVolumeDevices
 * @see core/validation isMatchedDevice
 * @see core/validation GetVolumeMountMap
 * @see core/validation deviceNameAlreadyExists
 * @see core/validation devicePathAlreadyExists
 */
export const validateVolumeDevices = (
  container: Container,
  path: Path,
  errors: Errors,
  volumes: Volumes,
): void => validateWays(container, "volumeDevices", "volumeMounts", path, errors, volumes);

function validateWays(
  container: Container,
  own: keyof typeof places,
  other: keyof typeof places,
  path: Path,
  errors: Errors,
  volumes: Volumes,
): void {
  if (container[own] === undefined) return;
  const placeOf = (way: Way, list = own) => way[places[list]] ?? "";
  // Mounts may share a volume.
  const names = own === "volumeDevices" ? new Set<string>() : undefined;
  const taken = new Set<string>();
  // Of two with one name the server keeps the last.
  const others =
    container[other] && new Map(container[other].map(way => [way.name ?? "", placeOf(way, other)]));
  const othersPlaces = others && new Set(others.values());
  each(container, own, path, errors, (way: Way, here) => {
    const { name = "" } = way;
    const place = placeOf(way);
    const volume = volumes.get(name);
    const nameAt = here.child("name");
    const at = here.child(places[own]);
    if (name === "") errors.required(nameAt);
    if (names?.has(name)) errors.invalid(nameAt, name, "must be unique");
    if (volume === undefined) errors.notFound(nameAt, name);
    else if (names && !volume.persistentVolumeClaim && !volume.ephemeral) {
      const detail = "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode";
      errors.invalid(nameAt, name, detail);
    }
    if (place === "") errors.required(at);
    if (taken.has(place)) errors.invalid(at, place, "must be unique");
    if (names && hasBacksteps(place)) errors.invalid(at, place, "can not contain backsteps ('..')");
    else taken.add(place);
    if (others?.has(name)) errors.invalid(nameAt, name, `must not already exist in ${other}`);
    if (othersPlaces?.has(place)) errors.invalid(at, place, `must not already exist as a path in ${other}`);
    if (names === undefined) {
      const mount = way as VolumeMount;
      // The server's paths of what follows have no index.
      check(mountFields, mount, path.child(own), errors, { mount, here, container });
    } else if (name !== "") names.add(name);
  });
}

/** A mount, its place and its container. */
interface Mounting {
  readonly mount: VolumeMount;
  readonly here: Path;
  readonly container: Container;
}

/**
 * @see core/validation validateMountPropagation
 * @see core/validation validateMountRecursiveReadOnly
 */
const mountFields: Fields<VolumeMount, Mounting> = {
  subPath: localDescendingPath,
  subPathExpr: (text, _path, errors, mounting) => {
    if (mounting.mount.subPath) {
      errors.invalid(
        mounting.here.child("subPathExpr"),
        text,
        "subPathExpr and subPath are mutually exclusive",
      );
    }
    return localDescendingPath(text);
  },
  mountPropagation: (mode, path, errors, mounting) => {
    check("Bidirectional HostToContainer None", mode, path, errors);
    if (mode === "Bidirectional" && !mounting.container.securityContext?.privileged) {
      const detail = "Bidirectional mount propagation is available only to privileged containers";
      errors.forbidden(path, detail);
    }
  },
  recursiveReadOnly: (mode, path, errors, mounting) => {
    const { mount } = mounting;
    check("Disabled Enabled IfPossible", mode, path, errors);
    if (mode !== "Enabled" && mode !== "IfPossible") return;
    const only = "may only be specified when";
    if (!mount.readOnly) errors.forbidden(path, `${only} readOnly is true`);
    if ((mount.mountPropagation ?? "None") !== "None") {
      errors.forbidden(path, `${only} mountPropagation is None or not specified`);
    }
  },
};
