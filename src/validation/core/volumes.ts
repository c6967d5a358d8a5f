import { byteLength } from "../../encoding/utf8.ts";
import type { PodSpec, Volume } from "../../models/index.ts";
import { each } from "../../values/each.ts";
import type { Errors } from "../errors.ts";
import { checkOf, enter, type Rule, within } from "../walk.ts";
import { checkName } from "./names.ts";
import { awsElasticBlockStore, azureDisk, cinder, gcePersistentDisk, storageos } from "./volumes-cloud.ts";
import { ephemeral } from "./volumes-ephemeral.ts";
import { configMap, downwardAPI, secret } from "./volumes-files.ts";
import { emptyDir, gitRepo, hostPath, image } from "./volumes-local.ts";
import { csi, fc, flexVolume, flocker, iscsi, nfs, quobyte } from "./volumes-network.ts";
import { projected } from "./volumes-projected.ts";

type Sources = Required<Omit<Volume, "name">>;
type SourceName = keyof Sources;

/**
 * The kinds of volumes in the server's order, each with its rule.
 *
 * @see core/validation validateGlusterfsVolumeSource
 * @see core/validation validatePersistentClaimVolumeSource
 * @see core/validation validateRBDVolumeSource
 * @see core/validation validateCephFSVolumeSource
 * @see core/validation validateAzureFile
 * @see core/validation validateVsphereVolumeSource
 * @see core/validation validatePhotonPersistentDiskVolumeSource
 * @see core/validation validatePortworxVolumeSource
 * @see core/validation validateScaleIOVolumeSource
 */
const rules: { readonly [K in SourceName]: Rule<Sources[K]> } = {
  emptyDir,
  hostPath,
  gitRepo,
  gcePersistentDisk,
  awsElasticBlockStore,
  secret,
  nfs,
  iscsi,
  glusterfs: { endpoints: [], path: [] },
  flocker,
  persistentVolumeClaim: { claimName: [] },
  rbd: { monitors: [], image: [] },
  cinder,
  cephfs: { monitors: [] },
  quobyte,
  downwardAPI,
  fc,
  flexVolume,
  configMap,
  azureFile: { secretName: [], shareName: [] },
  vsphereVolume: { volumePath: [] },
  photonPersistentDisk: { pdID: [] },
  portworxVolume: { volumeID: [] },
  azureDisk,
  storageos,
  projected,
  scaleIO: { gateway: [], system: [], volumeName: [] },
  csi,
  ephemeral,
  image,
};

/** How the server spells a source in the fault that it is one too many, where that is not the field's name. */
const misspelt: { readonly [name: string]: string } = { cephfs: "cephFS", downwardAPI: "downwarAPI" };

/**
 * The volumes of a pod template. Gives those without fault by name: the ones that containers may mount.
 *
 * The names of claims that ephemeral volumes will get are not looked at: a template does not know its Pods' names.
 *
 * @see core/validation ValidateVolumes
 * @see core/validation ValidateDNS1123Label
 */
export function validateVolumes(spec: PodSpec, errors: Errors): ReadonlyMap<string, Volume> {
  const found = new Map<string, Volume>();
  enter(spec, "volumes", errors, volume => {
    const before = errors.list.length;
    const { name = "" } = volume;
    validateVolumeSource(volume, errors);
    checkName(volume, errors);
    if (found.has(name)) errors.duplicate("name", name);
    if (errors.list.length === before) found.set(name, volume);
  });
  return found;
}

/**
 * The source of a volume, of which there must be just one.
 *
 * @see core/validation validateVolumeSource
 */
function validateVolumeSource(volume: Volume, errors: Errors): void {
  const own = (Object.keys(volume) as SourceName[]).filter(kind => rules[kind]);
  // Of one there is no order to keep.
  const kinds = own.length < 2 ? own : (Object.keys(rules) as SourceName[]).filter(kind => volume[kind]);
  each(kinds, (kind, i) => {
    const place = kind === "gcePersistentDisk" ? "persistentDisk" : kind;
    if (i > 0) errors.forbidden(misspelt[kind] ?? kind, "may not specify more than 1 volume type");
    else within(place, volume[kind] as object, errors, checkOf(rules[kind] as Rule<object>));
    if (kind === "iscsi") checkInitiator(volume, errors);
  });
}

/** The node's name for an initiator's interface is made of the volume's name and the portal. */
function checkInitiator({ name = "", iscsi }: Volume, errors: Errors): void {
  const limit = "under 64 characters if iscsi.initiatorName is specified.";
  if (iscsi?.initiatorName !== undefined && byteLength(name + (iscsi.targetPortal ?? "")) > 63)
    errors.invalid("name", name, `Total length of <volume name>:<iscsi.targetPortal> must be ${limit}`);
}
