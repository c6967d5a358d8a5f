import type {
  CSIVolumeSource,
  FCVolumeSource,
  FlexVolumeSource,
  FlockerVolumeSource,
  ISCSIVolumeSource,
  NFSVolumeSource,
  QuobyteVolumeSource,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import { byteLength, rangeSentence } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { goLower } from "../words.ts";
import { checkFormat, sortedKeys } from "./faults.ts";
import { checkPresent, checkSecretRef } from "./volumes-shared.ts";

/**
 * A directory of an NFS server.
 *
 * @see core/validation validateNFSVolumeSource
 */
export function validateNFSVolumeSource(nfs: NFSVolumeSource, path: Path, errors: Errors): void {
  checkPresent(errors, path, nfs, ["server", "path"]);
  if (!nfs.path?.startsWith("/"))
    errors.invalid(path.child("path"), nfs.path ?? "", "must be an absolute path");
}

/**
 * A disk behind iSCSI.
 *
 * @see core/validation validateISCSIVolumeSource
 */
export function validateISCSIVolumeSource(iscsi: ISCSIVolumeSource, path: Path, errors: Errors): void {
  const { initiatorName } = iscsi;
  checkPresent(errors, path, iscsi, ["targetPortal", "iqn"]);
  if (iscsi.iqn) checkQualifiedName(errors, path, "iqn", iscsi.iqn);
  checkLun(errors, path, iscsi.lun);
  if ((iscsi.chapAuthDiscovery || iscsi.chapAuthSession) && iscsi.secretRef === undefined) {
    errors.required(path.child("secretRef"));
  }
  if (initiatorName !== undefined) checkQualifiedName(errors, path, "initiatorname", initiatorName);
}

function checkLun(errors: Errors, path: Path, lun = 0): void {
  if (lun < 0 || lun > 255) errors.invalid(path.child("lun"), lun, rangeSentence(0, 255));
}

/** The name of a target or an initiator, in one of the three ways that iSCSI knows. */
function checkQualifiedName(errors: Errors, path: Path, field: string, name: string): void {
  const known = /^(?:iqn|eui|naa)/.test(name);
  const matches = name.startsWith("iqn")
    ? endsInIqn(name)
    : /^(?:eui[^\n][a-zA-Z0-9]{16}|naa[^\n][a-zA-Z0-9]{32})$/u.test(name);
  if (!matches) {
    errors.invalid(
      path.child(field),
      name,
      `must be valid format${known ? "" : " starting with iqn, eui, or naa"}`,
    );
  }
}

/**
 * Whether a text ends in `iqn.`, a year and month, `.`, an authority, `:` and more. The server's expression may begin
 * anywhere, which would cost a search from each place; each run of an authority's characters is looked at once here.
 */
function endsInIqn(name: string): boolean {
  const parts = (name.split(/[,;*&$|\t\n\f\r ]/).pop() as string).split(":");
  const authorities = parts.slice(0, parts.pop() === "" ? -1 : undefined);
  return authorities.some(part => /iqn\.\d{4}-\d{2}\../.test(part.split(/[^a-zA-Z0-9.-]/).pop() as string));
}

/**
 * A disk behind Fibre Channel.
 *
 * @see core/validation validateFCVolumeSource
 */
export function validateFCVolumeSource(fc: FCVolumeSource, path: Path, errors: Errors): void {
  const { targetWWNs = [], wwids = [], lun } = fc;
  const at = () => path.child("targetWWNs");
  if (targetWWNs.length === 0) {
    if (wwids.length === 0) errors.required(at(), "must specify either targetWWNs or wwids, but not both");
    return;
  }
  if (wwids.length > 0) {
    errors.invalid(at(), targetWWNs, "targetWWNs and wwids can not be specified simultaneously");
  }
  if (lun === undefined) errors.required(path.child("lun"), "lun is required if targetWWNs is specified");
  else checkLun(errors, path, lun);
}

/**
 * A dataset of Flocker.
 *
 * @see core/validation validateFlockerVolumeSource
 */
export function validateFlockerVolumeSource(flocker: FlockerVolumeSource, path: Path, errors: Errors): void {
  const { datasetName, datasetUUID } = flocker;
  if (!datasetName && !datasetUUID) errors.required(path, "one of datasetName and datasetUUID is required");
  if (datasetName && datasetUUID) {
    errors.invalid(path, "resource", "datasetName and datasetUUID can not be specified simultaneously");
  }
  if (datasetName?.includes("/"))
    errors.invalid(path.child("datasetName"), datasetName, "must not contain '/'");
}

/**
 * A volume of Quobyte.
 *
 * @see core/validation validateQuobyteVolumeSource
 */
export function validateQuobyteVolumeSource(quobyte: QuobyteVolumeSource, path: Path, errors: Errors): void {
  const { registry, tenant = "" } = quobyte;
  const pairs = "must be a host:port pair or multiple pairs separated by commas";
  if (!registry) errors.required(path.child("registry"), pairs);
  else if (byteLength(tenant) > 64) {
    errors.required(path.child("tenant"), "must be a UUID and may not exceed a length of 64 characters");
  } else {
    for (const pair of registry.split(",")) {
      if (!hostPort.test(pair)) errors.invalid(path.child("registry"), registry, pairs);
    }
  }
  checkPresent(errors, path, quobyte, ["volume"]);
}

/** A host, which may stand in brackets and then hold colons, and a port; what they consist of is not looked at. */
const hostPort = /^(?:\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/;

/**
 * A volume of a driver that lies on the node.
 *
 * @see core/validation validateFlexVolumeSource
 */
export function validateFlexVolumeSource(flex: FlexVolumeSource, path: Path, errors: Errors): void {
  checkPresent(errors, path, flex, ["driver"]);
  for (const key of sortedKeys(flex.options)) {
    if (/(?:^|\.)(?:kubernetes|k8s)\.io$/.test(goLower(key.split("/", 1)[0] as string))) {
      errors.invalid(path.child("options").key(key), key, "kubernetes.io and k8s.io namespaces are reserved");
    }
  }
}

/**
 * An ephemeral volume of a CSI driver. A secret's name that is refused is reported beside the driver.
 *
 * @see core/validation validateCSIVolumeSource
 * @see core/validation ValidateCSIDriverName
 */
export function validateCSIVolumeSource(csi: CSIVolumeSource, path: Path, errors: Errors): void {
  const { driver, nodePublishSecretRef: secret } = csi;
  if (!driver) errors.required(path.child("driver"));
  else {
    if (byteLength(driver) > 63) errors.tooLong(path.child("driver"), 63);
    checkFormat(errors, path, "driver", driver, dns1123Subdomain(goLower(driver)));
  }
  checkSecretRef(errors, path, "nodePublishSecretRef", secret);
  if (secret?.name) checkFormat(errors, path, "name", secret.name, dns1123Subdomain(secret.name));
}
