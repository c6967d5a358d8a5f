import { byteLength } from "../../encoding/utf8.ts";
import { goLower } from "../../faults/go-words.ts";
import type {
  CSIVolumeSource,
  FCVolumeSource,
  FlexVolumeSource,
  FlockerVolumeSource,
  ISCSIVolumeSource,
  NFSVolumeSource,
  QuobyteVolumeSource,
} from "../../models/index.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import { between } from "../formats/number.ts";
import { sortedKeys } from "../maps.ts";
import { type Check, enter, type Fields, within } from "../walk.ts";
import { reference } from "./volumes-shared.ts";

/**
 * A directory of an NFS server.
 *
 * @see core/validation validateNFSVolumeSource
 */
export const nfs: Fields<NFSVolumeSource> = {
  server: [],
  path: [],
  "": ({ path = "" }, errors) => {
    if (!path.startsWith("/")) errors.invalid("path", path, "must be an absolute path");
  },
};

const lun = /*@__PURE__*/ between(0, 255);

/**
 * A disk behind iSCSI.
 *
 * @see core/validation validateISCSIVolumeSource
 */
export const iscsi: Fields<ISCSIVolumeSource> = {
  targetPortal: [],
  iqn: [qualifiedName],
  lun,
  "": ({ initiatorName: name, chapAuthDiscovery, chapAuthSession, secretRef }, errors) => {
    if ((chapAuthDiscovery || chapAuthSession) && !secretRef) errors.required("secretRef");
    if (name !== undefined) within("initiatorname", name, errors, qualifiedName);
  },
};

/** The name of a target or an initiator, in one of the three ways that iSCSI knows. */
function qualifiedName(name: string): string | false {
  const isKnown = /^(iqn|eui|naa)/.test(name);
  const fits = name.startsWith("iqn")
    ? endsInIqn(name)
    : /^(eui[^\n][a-zA-Z0-9]{16}|naa[^\n][a-zA-Z0-9]{32})$/u.test(name);
  return !fits && `must be valid format${isKnown ? "" : " starting with iqn, eui, or naa"}`;
}

/**
 * Whether a text ends in `iqn.`, a year and month, `.`, an authority, `:` and more. The server's expression may begin
 * anywhere, which would cost a search from each place; each run of an authority's characters is looked at once here.
 */
function endsInIqn(name: string): boolean {
  const end = name.split(/[,;*&$|\t\n\f\r ]/).pop() as string;
  // What follows the last colon but the last character is no authority.
  const parts = end.slice(0, -1).split(":").slice(0, -1);
  return parts.some(part => /iqn\.\d{4}-\d{2}\../.test(part.split(/[^a-zA-Z0-9.-]/).pop() as string));
}

/**
 * A disk behind Fibre Channel.
 *
 * @see core/validation validateFCVolumeSource
 */
export const fc: Check<FCVolumeSource> = (source, errors) => {
  const { targetWWNs, wwids } = source;
  if (!targetWWNs?.length) {
    if (!wwids?.length)
      errors.required("targetWWNs", "must specify either targetWWNs or wwids, but not both");
    return;
  }
  if (wwids?.length) {
    errors.invalid("targetWWNs", targetWWNs, "targetWWNs and wwids can not be specified simultaneously");
  }
  if (source.lun === undefined) errors.required("lun", "lun is required if targetWWNs is specified");
  enter(source, "lun", errors, lun);
};

/**
 * A dataset of Flocker.
 *
 * @see core/validation validateFlockerVolumeSource
 */
export const flocker: Fields<FlockerVolumeSource> = {
  "": ({ datasetName, datasetUUID }, errors) => {
    if (!datasetName && !datasetUUID) errors.required("", "one of datasetName and datasetUUID is required");
    if (datasetName && datasetUUID) {
      errors.invalid("", "resource", "datasetName and datasetUUID can not be specified simultaneously");
    }
  },
  datasetName: name => name.includes("/") && "must not contain '/'",
};

/**
 * A volume of Quobyte.
 *
 * @see core/validation validateQuobyteVolumeSource
 */
export const quobyte: Fields<QuobyteVolumeSource> = {
  "": ({ registry, tenant = "" }, errors) => {
    const pairs = "must be a host:port pair or multiple pairs separated by commas";
    if (!registry) errors.required("registry", pairs);
    else if (byteLength(tenant) > 64) {
      errors.required("tenant", "must be a UUID and may not exceed a length of 64 characters");
    } else if (!registry.split(",").every(pair => hostPort.test(pair))) {
      errors.invalid("registry", registry, pairs);
    }
  },
  volume: [],
};

/** A host, which may stand in brackets and then hold colons, and a port; what they consist of is not looked at. */
const hostPort = /^(\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/;

/**
 * A volume of a driver that lies on the node.
 *
 * @see core/validation validateFlexVolumeSource
 */
export const flexVolume: Fields<FlexVolumeSource> = {
  driver: [],
  "": ({ options }, errors) => {
    for (const key of sortedKeys(options)) {
      if (/(^|\.)(kubernetes|k8s)\.io$/.test(goLower(key.split("/", 1)[0] as string))) {
        errors.invalid(`options[${key}]`, key, "kubernetes.io and k8s.io namespaces are reserved");
      }
    }
  },
};

/**
 * An ephemeral volume of a CSI driver. A secret's name that is refused is reported beside the driver.
 *
 * @see core/validation validateCSIVolumeSource
 * @see core/validation ValidateCSIDriverName
 */
export const csi: Fields<CSIVolumeSource> = {
  driver: [
    (driver, errors) => {
      errors.atMostBytes("", byteLength(driver), 63);
      return dns1123Subdomain(goLower(driver));
    },
  ],
  nodePublishSecretRef: reference,
  "": ({ nodePublishSecretRef: secret = {} }, errors) => enter(secret, "name", errors, dns1123Subdomain),
};
