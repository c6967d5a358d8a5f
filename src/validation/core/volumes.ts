import type { ISCSIVolumeSource, Volume } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label } from "../formats/dns.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { validateEphemeralVolumeSource } from "./claims.ts";
import type { PodValidationOptions } from "./options.ts";
import {
  validateAzureDisk,
  validateCinderVolumeSource,
  validateDisk,
  validateStorageOSVolumeSource,
} from "./volumes-cloud.ts";
import {
  validateConfigMapVolumeSource,
  validateDownwardAPIVolumeSource,
  validateSecretVolumeSource,
} from "./volumes-files.ts";
import {
  validateEmptyDirVolumeSource,
  validateGitRepoVolumeSource,
  validateHostPathVolumeSource,
  validateImageVolumeSource,
} from "./volumes-local.ts";
import {
  validateCSIVolumeSource,
  validateFCVolumeSource,
  validateFlexVolumeSource,
  validateFlockerVolumeSource,
  validateISCSIVolumeSource,
  validateNFSVolumeSource,
  validateQuobyteVolumeSource,
} from "./volumes-network.ts";
import { validateProjectedVolumeSource } from "./volumes-projected.ts";
import { checkPresent } from "./volumes-shared.ts";

type Sources = Required<Omit<Volume, "name">>;
type SourceName = keyof Sources;
type Rule<T> = (source: T, path: Path, errors: Errors, options: PodValidationOptions | undefined) => void;

/**
 * The kinds of volumes in the server's order, each with its rule: a function, or the fields that may not be empty.
 *
 * @see core/validation validateGCEPersistentDiskVolumeSource
 * @see core/validation validateAWSElasticBlockStoreVolumeSource
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
const rules: { readonly [K in SourceName]: Rule<Sources[K]> | readonly (keyof Sources[K])[] } = {
  emptyDir: validateEmptyDirVolumeSource,
  hostPath: validateHostPathVolumeSource,
  gitRepo: validateGitRepoVolumeSource,
  gcePersistentDisk: (disk, path, errors) => validateDisk(disk, "pdName", path, errors),
  awsElasticBlockStore: (disk, path, errors) => validateDisk(disk, "volumeID", path, errors),
  secret: validateSecretVolumeSource,
  nfs: validateNFSVolumeSource,
  iscsi: validateISCSIVolumeSource,
  glusterfs: ["endpoints", "path"],
  flocker: validateFlockerVolumeSource,
  persistentVolumeClaim: ["claimName"],
  rbd: ["monitors", "image"],
  cinder: validateCinderVolumeSource,
  cephfs: ["monitors"],
  quobyte: validateQuobyteVolumeSource,
  downwardAPI: validateDownwardAPIVolumeSource,
  fc: validateFCVolumeSource,
  flexVolume: validateFlexVolumeSource,
  configMap: validateConfigMapVolumeSource,
  azureFile: ["secretName", "shareName"],
  vsphereVolume: ["volumePath"],
  photonPersistentDisk: ["pdID"],
  portworxVolume: ["volumeID"],
  azureDisk: validateAzureDisk,
  storageos: validateStorageOSVolumeSource,
  projected: validateProjectedVolumeSource,
  scaleIO: ["gateway", "system", "volumeName"],
  csi: validateCSIVolumeSource,
  ephemeral: validateEphemeralVolumeSource,
  image: validateImageVolumeSource,
};

/** How the server spells a source in the fault that it is one too many, where that is not the field's name. */
const misspelt: { readonly [name: string]: string } = { cephfs: "cephFS", downwardAPI: "downwarAPI" };

const none: ReadonlyMap<string, Volume> = /*@__PURE__*/ new Map();

/**
 * The volumes of a pod template. Gives those without fault by name: the ones that containers may mount.
 *
 * The names of claims that ephemeral volumes will get are not looked at: a template does not know its Pods' names.
 *
 * @see core/validation ValidateVolumes
 * @see core/validation ValidateDNS1123Label
 */
export function validateVolumes(
  volumes: readonly Volume[] | undefined,
  path: Path,
  errors: Errors,
  options?: PodValidationOptions,
): ReadonlyMap<string, Volume> {
  if (volumes === undefined || volumes.length === 0) return none;
  const found = new Map<string, Volume>();
  for (let i = 0; i < volumes.length; i++) {
    const volume = volumes[i] as Volume;
    const at = path.index(i);
    const before = errors.list.length;
    validateVolumeSource(volume, at, errors, options);
    const name = volume.name ?? "";
    const messages = dns1123Label(name);
    if (name === "") errors.required(at.child("name"));
    else if (messages.length > 0) errors.invalidEach(at.child("name"), name, messages);
    if (found.has(name)) errors.duplicate(at.child("name"), name);
    if (errors.list.length === before) found.set(name, volume);
  }
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
  options: PodValidationOptions | undefined,
): void {
  let only: SourceName | undefined;
  let count = 0;
  for (const key in volume) {
    if (key === "name" || volume[key as SourceName] === undefined) continue;
    only = key as SourceName;
    count++;
  }
  if (only === undefined) errors.required(path, "must specify a volume type");
  else if (count === 1) validateSource(volume, only, path, errors, options);
  else {
    let first = true;
    for (const name of Object.keys(rules) as SourceName[]) {
      if (volume[name] === undefined) continue;
      if (first) validateSource(volume, name, path, errors, options);
      else {
        errors.forbidden(path.child(misspelt[name] ?? name), "may not specify more than 1 volume type");
        if (name === "iscsi") checkInitiator(volume, path, errors);
      }
      first = false;
    }
  }
}

function validateSource(
  volume: Volume,
  name: SourceName,
  path: Path,
  errors: Errors,
  options: PodValidationOptions | undefined,
): void {
  const rule = rules[name] as Rule<object> | readonly string[];
  const source = volume[name] as object;
  const at = path.child(name === "gcePersistentDisk" ? "persistentDisk" : name);
  if (typeof rule === "function") rule(source, at, errors, options);
  else checkPresent(errors, at, source, rule);
  if (name === "iscsi") checkInitiator(volume, path, errors);
}

/** The node's name for an initiator's interface is made of the volume's name and the portal. */
function checkInitiator(volume: Volume, path: Path, errors: Errors): void {
  const { initiatorName, targetPortal = "" } = volume.iscsi as ISCSIVolumeSource;
  const name = volume.name ?? "";
  if (initiatorName !== undefined && byteLength(name) + byteLength(targetPortal) > 63) {
    const limit = "under 64 characters if iscsi.initiatorName is specified.";
    errors.invalid(
      path.child("name"),
      name,
      `Total length of <volume name>:<iscsi.targetPortal> must be ${limit}`,
    );
  }
}
