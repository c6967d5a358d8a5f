import type { Volume } from "../../models/index.ts";
import { type Check, named, namesOf, sorted, using } from "../findings.ts";

const allowedSources = [
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "image",
  "persistentVolumeClaim",
  "projected",
  "secret",
] as const satisfies readonly (keyof Volume)[];

// The order matters: if a volume has several sources, the first is named.
const forbiddenSources = [
  "hostPath",
  "gcePersistentDisk",
  "awsElasticBlockStore",
  "gitRepo",
  "nfs",
  "iscsi",
  "glusterfs",
  "rbd",
  "flexVolume",
  "cinder",
  "cephfs",
  "flocker",
  "fc",
  "azureFile",
  "vsphereVolume",
  "quobyte",
  "azureDisk",
  "photonPersistentDisk",
  "portworxVolume",
  "scaleIO",
  "storageos",
] as const satisfies readonly (keyof Volume)[];

/**
 * Checks that no volume is a path of the node.
 *
 * @see pod-security-admission/policy hostPathVolumes_1_0
 */
export const hostPathVolumes: Check = pod => {
  const names = namesOf(pod.spec.volumes ?? [], volume => volume.hostPath);
  return names.length > 0 && ["hostPath volumes", named("volume", names)];
};

/**
 * Checks that volumes belong to the Pod, to claims or to CSI drivers.
 *
 * @see pod-security-admission/policy restrictedVolumes_1_0
 */
export const restrictedVolumes: Check = pod => {
  const what = "restricted volume type";
  const types: string[] = [];
  const names = namesOf(pod.spec.volumes ?? [], volume => {
    const has = (source: string) => Object.hasOwn(volume, source);
    return !allowedSources.some(has) && types.push(forbiddenSources.find(has) ?? "unknown");
  });
  const detail = using("volume", names, named(what, sorted(types)));
  return detail && [`${what}s`, detail];
};
