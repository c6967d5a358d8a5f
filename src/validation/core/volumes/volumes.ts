import { byteLength } from "../../../encoding/utf8.ts";
import type { PodSpec, Volume } from "../../../models/index.ts";
import { each } from "../../../values/each.ts";
import type { Errors } from "../../errors.ts";
import { checkOf, enter, type Rule, within } from "../../walk.ts";
import { checkName } from "../item-names.ts";
import { awsElasticBlockStore, azureDisk, cinder, gcePersistentDisk, storageos } from "./cloud.ts";
import { ephemeral } from "./ephemeral.ts";
import { configMap, downwardAPI, secret } from "./files.ts";
import { emptyDir, gitRepo, hostPath, image } from "./local.ts";
import { csi, fc, flexVolume, flocker, iscsi, nfs, quobyte } from "./network.ts";
import { projected } from "./projected.ts";

type Sources = Required<Omit<Volume, "name">>;
type SourceName = keyof Sources;

/**
 * The rule for each kind of volume, in the server's order. `[]` requires a field: see walk.ts.
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

/** How the server's message about a second source spells its kind, if not as the field's name. */
const misspelt: { readonly [name: string]: string } = { cephfs: "cephFS", downwardAPI: "downwarAPI" };

/**
 * Validates the volumes of a Pod template. Returns those without faults by name: only these may be mounted.
 *
 * The names of the claims for ephemeral volumes are not checked, because a template does not know the names of its
 * Pods.
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
 * Validates the source of a volume. There must be exactly one.
 *
 * @see core/validation validateVolumeSource
 */
function validateVolumeSource(volume: Volume, errors: Errors): void {
  const own = (Object.keys(volume) as SourceName[]).filter(kind => rules[kind]);
  // A single source needs no sorting.
  const kinds = own.length < 2 ? own : (Object.keys(rules) as SourceName[]).filter(kind => volume[kind]);
  each(kinds, (kind, i) => {
    // Only of this kind does the server's path differ from the field.
    const place = kind === "gcePersistentDisk" ? "persistentDisk" : kind;
    if (i > 0) errors.forbidden(misspelt[kind] ?? kind, "may not specify more than 1 volume type");
    else within(place, volume[kind] as object, errors, checkOf(rules[kind] as Rule<object>));
    if (kind === "iscsi") checkInitiator(volume, errors);
  });
}

/**
 * Checks the length of the volume's name and the portal together, because the node names an initiator's interface after
 * both.
 */
function checkInitiator({ name = "", iscsi }: Volume, errors: Errors): void {
  const limit = "under 64 characters if iscsi.initiatorName is specified.";
  if (iscsi?.initiatorName !== undefined && byteLength(name + (iscsi.targetPortal ?? "")) > 63)
    errors.invalid("name", name, `Total length of <volume name>:<iscsi.targetPortal> must be ${limit}`);
}
