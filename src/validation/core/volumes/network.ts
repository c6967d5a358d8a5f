import { byteLength } from "../../../encoding/utf8.ts";
import { goLower } from "../../../faults/go-words.ts";
import type {
  CSIVolumeSource,
  FCVolumeSource,
  FlexVolumeSource,
  FlockerVolumeSource,
  ISCSIVolumeSource,
  NFSVolumeSource,
  QuobyteVolumeSource,
} from "../../../models/index.ts";
import { dns1123Subdomain } from "../../formats/dns.ts";
import { between } from "../../formats/number.ts";
import { sortedKeys } from "../../maps.ts";
import { type Check, enter, type Fields, within } from "../../walk.ts";
import { reference } from "./shared.ts";

/**
 * Rules for a directory of an NFS server.
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
 * Rules for an iSCSI disk.
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

/** Checks that a target or an initiator has a name in one of the three formats of iSCSI. */
function qualifiedName(name: string): string | false {
  const isKnown = /^(iqn|eui|naa)/.test(name);
  const fits = name.startsWith("iqn")
    ? endsInIqn(name)
    : /^(eui[^\n][a-zA-Z0-9]{16}|naa[^\n][a-zA-Z0-9]{32})$/u.test(name);
  return !fits && `must be valid format${isKnown ? "" : " starting with iqn, eui, or naa"}`;
}

/**
 * Whether a text ends with `iqn.`, a year and month, `.`, an authority, `:` and more. The server's expression may match
 * from any position, which would cost a search from each. Here each run of characters that an authority may have is
 * searched only once.
 */
function endsInIqn(name: string): boolean {
  const end = name.split(/[,;*&$|\t\n\f\r ]/).pop() as string;
  // An authority ends with a colon, and at least one character must follow.
  const parts = end.slice(0, -1).split(":").slice(0, -1);
  return parts.some(part => /iqn\.\d{4}-\d{2}\../.test(part.split(/[^a-zA-Z0-9.-]/).pop() as string));
}

/**
 * Validates a Fibre Channel disk.
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
 * Rules for a Flocker dataset.
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
 * Rules for a Quobyte volume.
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

/** A host, which may be in brackets and then contain colons, and a port. Their characters are not checked any further. */
const hostPort = /^(\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/;

/**
 * Rules for a volume of a driver that is installed on the node.
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
 * Rules for an ephemeral volume of a CSI driver. The server reports a bad secret name at `csi.name`, outside the
 * reference.
 *
 * @see core/validation validateCSIVolumeSource
 * @see core/validation ValidateCSIDriverName
 */
export const csi: Fields<CSIVolumeSource> = {
  driver: [
    (driver, errors) => {
      errors.atMostBytes("", driver, 63);
      return dns1123Subdomain(goLower(driver));
    },
  ],
  nodePublishSecretRef: reference,
  "": ({ nodePublishSecretRef: secret = {} }, errors) => enter(secret, "name", errors, dns1123Subdomain),
};
