import type {
  AWSElasticBlockStoreVolumeSource,
  AzureDiskVolumeSource,
  CinderVolumeSource,
  GCEPersistentDiskVolumeSource,
  StorageOSVolumeSource,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import { rangeSentence } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { checkFormat, checkKnown } from "./faults.ts";
import { checkPresent, checkSecretRef } from "./volumes-shared.ts";

/** A disk of Google or Amazon; the server's words leave out that the partition may be 0. */
export function validateDisk(
  disk: GCEPersistentDiskVolumeSource | AWSElasticBlockStoreVolumeSource,
  name: string,
  path: Path,
  errors: Errors,
): void {
  checkPresent(errors, path, disk, [name]);
  const { partition = 0 } = disk;
  if (partition < 0 || partition > 255) {
    errors.invalid(path.child("partition"), partition, rangeSentence(1, 255));
  }
}

/**
 * A disk of OpenStack.
 *
 * @see core/validation validateCinderVolumeSource
 */
export function validateCinderVolumeSource(disk: CinderVolumeSource, path: Path, errors: Errors): void {
  checkPresent(errors, path, disk, ["volumeID"]);
  checkSecretRef(errors, path, "secretRef", disk.secretRef);
}

/**
 * A disk of Azure. Where it lies depends on its kind.
 *
 * @see core/validation validateAzureDisk
 */
export function validateAzureDisk(disk: AzureDiskVolumeSource, path: Path, errors: Errors): void {
  const { kind, diskURI = "" } = disk;
  checkPresent(errors, path, disk, ["diskName", "diskURI"]);
  checkKnown(errors, path, "cachingMode", disk.cachingMode, ["None", "ReadOnly", "ReadWrite"]);
  checkKnown(errors, path, "kind", kind, ["Dedicated", "Managed", "Shared"]);
  if (kind === undefined) return;
  const [start, whole] =
    kind === "Managed"
      ? [
          "/subscriptions/",
          "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}",
        ]
      : ["https://", "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"];
  if (!diskURI.startsWith(start)) errors.notSupported(path.child("diskURI"), diskURI, [whole], false);
}

/**
 * A volume of StorageOS.
 *
 * @see core/validation validateStorageOSVolumeSource
 */
export function validateStorageOSVolumeSource(
  volume: StorageOSVolumeSource,
  path: Path,
  errors: Errors,
): void {
  const { volumeName, volumeNamespace } = volume;
  if (!volumeName) errors.required(path.child("volumeName"));
  else checkFormat(errors, path, "volumeName", volumeName, dns1123Label(volumeName));
  if (volumeNamespace) {
    checkFormat(errors, path, "volumeNamespace", volumeNamespace, dns1123Label(volumeNamespace));
  }
  checkSecretRef(errors, path, "secretRef", volume.secretRef);
}
