import type { ISCSIVolumeSource, Volume } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { ephemeral } from "./claims.ts";
import { checkRequired } from "./faults.ts";
import { check, type Rule } from "./fields.ts";
import type { PodValidationOptions } from "./options.ts";
import { awsElasticBlockStore, azureDisk, cinder, gcePersistentDisk, storageos } from "./volumes-cloud.ts";
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
const rules: { readonly [K in SourceName]: Rule<Sources[K], PodValidationOptions> } = {
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
export function validateVolumes(
  volumes: readonly Volume[] = [],
  path: Path,
  errors: Errors,
  options: PodValidationOptions = {},
): ReadonlyMap<string, Volume> {
  const found = new Map<string, Volume>();
  volumes.forEach((volume, i) => {
    const at = path.index(i);
    const before = errors.list.length;
    validateVolumeSource(volume, at, errors, options);
    const { name = "" } = volume;
    checkRequired(errors, at, "name", name, dns1123Label);
    if (found.has(name)) errors.duplicate(at.child("name"), name);
    if (errors.list.length === before) found.set(name, volume);
  });
  return found;
}

/**
 * The source of a volume, of which there must be just one.
 *
 * @see core/validation validateVolumeSource
 */
function validateVolumeSource(
  volume: Volume,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const kinds: SourceName[] = [];
  for (const key of Object.keys(volume)) if (key !== "name") kinds.push(key as SourceName);
  if (kinds.length === 0) errors.required(path, "must specify a volume type");
  else if (kinds.length > 1) {
    const order = Object.keys(rules);
    kinds.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }
  kinds.forEach((kind, i) => {
    if (i === 0) {
      const at = path.child(kind === "gcePersistentDisk" ? "persistentDisk" : kind);
      check(rules[kind] as Rule<object, PodValidationOptions>, volume[kind] as object, at, errors, options);
    } else errors.forbidden(path.child(misspelt[kind] ?? kind), "may not specify more than 1 volume type");
    if (kind === "iscsi") checkInitiator(volume, path, errors);
  });
}

/** The node's name for an initiator's interface is made of the volume's name and the portal. */
function checkInitiator({ name = "", iscsi }: Volume, path: Path, errors: Errors): void {
  const { initiatorName, targetPortal = "" } = iscsi as ISCSIVolumeSource;
  if (initiatorName === undefined || byteLength(name + targetPortal) < 64) return;
  const limit = "under 64 characters if iscsi.initiatorName is specified.";
  const detail = `Total length of <volume name>:<iscsi.targetPortal> must be ${limit}`;
  errors.invalid(path.child("name"), name, detail);
}
