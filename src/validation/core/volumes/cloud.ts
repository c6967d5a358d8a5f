import type {
  AWSElasticBlockStoreVolumeSource,
  AzureDiskVolumeSource,
  CinderVolumeSource,
  GCEPersistentDiskVolumeSource,
  StorageOSVolumeSource,
} from "../../../models/index.ts";
import { dns1123Label } from "../../formats/dns.ts";
import { between } from "../../formats/number.ts";
import type { Fields } from "../../walk.ts";
import { reference } from "./shared.ts";

/** A partition of 0 counts as not set. */
const partition = /*@__PURE__*/ between(1, 255);

/** @see core/validation validateGCEPersistentDiskVolumeSource */
export const gcePersistentDisk: Fields<GCEPersistentDiskVolumeSource> = { pdName: [], partition };

/** @see core/validation validateAWSElasticBlockStoreVolumeSource */
export const awsElasticBlockStore: Fields<AWSElasticBlockStoreVolumeSource> = { volumeID: [], partition };

/**
 * Rules for an OpenStack disk.
 *
 * @see core/validation validateCinderVolumeSource
 */
export const cinder: Fields<CinderVolumeSource> = { volumeID: [], secretRef: reference };

/**
 * Rules for an Azure disk. What its URI must look like depends on its kind.
 *
 * @see core/validation validateAzureDisk
 */
export const azureDisk: Fields<AzureDiskVolumeSource> = {
  diskName: [],
  diskURI: [],
  cachingMode: "None ReadOnly ReadWrite",
  kind: "Dedicated Managed Shared",
  "": ({ kind, diskURI = "" }, errors) => {
    const uri =
      kind === "Managed"
        ? "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}"
        : "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd";
    if (!diskURI.startsWith(uri.split("{", 1)[0] as string)) {
      errors.notSupported("diskURI", diskURI, [uri], false);
    }
  },
};

/**
 * Rules for a StorageOS volume.
 *
 * @see core/validation validateStorageOSVolumeSource
 */
export const storageos: Fields<StorageOSVolumeSource> = {
  volumeName: [dns1123Label],
  volumeNamespace: dns1123Label,
  secretRef: reference,
};
