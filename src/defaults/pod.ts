import type {
  Container,
  DownwardAPIVolumeFile,
  EphemeralContainer,
  HTTPGetAction,
  PodSpec,
  Probe,
  PullPolicy,
  Volume,
} from "../models/index.ts";
import { isLatestImage } from "./image.ts";

const pullPolicy = (image: string | undefined): PullPolicy =>
  isLatestImage(image ?? "") ? "Always" : "IfNotPresent";

/** @see core/v1 SetDefaults_HTTPGetAction */
function setHttpGetDefaults(action: HTTPGetAction | undefined): void {
  if (action === undefined) return;
  action.path ??= "/";
  action.scheme ??= "HTTP";
}

/** @see core/v1 SetDefaults_Probe */
function setProbeDefaults(probe: Probe | undefined): void {
  if (probe === undefined) return;
  probe.timeoutSeconds ??= 1;
  probe.periodSeconds ??= 10;
  probe.successThreshold ??= 1;
  probe.failureThreshold ??= 3;
  setHttpGetDefaults(probe.httpGet);
  if (probe.grpc !== undefined) probe.grpc.service ??= "";
}

/** @see core/v1 SetDefaults_ObjectFieldSelector */
function setFileDefaults(items: readonly DownwardAPIVolumeFile[] | undefined): void {
  for (const { fieldRef } of items ?? []) if (fieldRef !== undefined) fieldRef.apiVersion ??= "v1";
}

/**
 * @see core/v1 SetDefaults_Container
 * @see core/v1 SetDefaults_EphemeralContainer
 */
function setContainerDefaults(container: Container | EphemeralContainer): void {
  container.imagePullPolicy ??= pullPolicy(container.image);
  container.terminationMessagePath ??= "/dev/termination-log";
  container.terminationMessagePolicy ??= "File";
  for (const port of container.ports ?? []) port.protocol ??= "TCP";
  for (const { valueFrom } of container.env ?? []) {
    if (valueFrom?.fieldRef !== undefined) valueFrom.fieldRef.apiVersion ??= "v1";
    if (valueFrom?.fileKeyRef !== undefined) valueFrom.fileKeyRef.optional ??= false;
  }
  setProbeDefaults(container.livenessProbe);
  setProbeDefaults(container.readinessProbe);
  setProbeDefaults(container.startupProbe);
  setHttpGetDefaults(container.lifecycle?.postStart?.httpGet);
  setHttpGetDefaults(container.lifecycle?.preStop?.httpGet);
}

/** The mode of files: 0644. */
const defaultMode = 0o644;

/**
 * A volume without a source becomes an `emptyDir`.
 *
 * @see core/v1 SetDefaults_Volume
 * @see core/v1 SetDefaults_HostPathVolumeSource
 * @see core/v1 SetDefaults_SecretVolumeSource
 * @see core/v1 SetDefaults_ConfigMapVolumeSource
 * @see core/v1 SetDefaults_DownwardAPIVolumeSource
 * @see core/v1 SetDefaults_ProjectedVolumeSource
 * @see core/v1 SetDefaults_ServiceAccountTokenProjection
 * @see core/v1 SetDefaults_PersistentVolumeClaimSpec
 */
function setVolumeDefaults(volume: Volume): void {
  const {
    azureDisk,
    configMap,
    downwardAPI,
    ephemeral,
    hostPath,
    image,
    iscsi,
    projected,
    rbd,
    scaleIO,
    secret,
  } = volume;
  let hasSource = false;
  for (const key in volume) hasSource ||= key !== "name";
  if (!hasSource) volume.emptyDir = {};
  if (image !== undefined) image.pullPolicy ??= pullPolicy(image.reference);
  if (hostPath !== undefined) hostPath.type ??= "";
  if (secret !== undefined) secret.defaultMode ??= defaultMode;
  if (configMap !== undefined) configMap.defaultMode ??= defaultMode;
  if (downwardAPI !== undefined) {
    downwardAPI.defaultMode ??= defaultMode;
    setFileDefaults(downwardAPI.items);
  }
  if (projected !== undefined) {
    projected.defaultMode ??= defaultMode;
    for (const source of projected.sources ?? []) {
      setFileDefaults(source.downwardAPI?.items);
      if (source.serviceAccountToken !== undefined) source.serviceAccountToken.expirationSeconds ??= 3600;
    }
  }
  if (iscsi !== undefined) iscsi.iscsiInterface ??= "default";
  if (rbd !== undefined) {
    rbd.pool ??= "rbd";
    rbd.user ??= "admin";
    rbd.keyring ??= "/etc/ceph/keyring";
  }
  if (azureDisk !== undefined) {
    azureDisk.cachingMode ??= "ReadWrite";
    azureDisk.fsType ??= "ext4";
    azureDisk.readOnly ??= false;
    azureDisk.kind ??= "Shared";
  }
  if (scaleIO !== undefined) {
    scaleIO.storageMode ??= "ThinProvisioned";
    scaleIO.fsType ??= "xfs";
  }
  if (ephemeral?.volumeClaimTemplate !== undefined) {
    ephemeral.volumeClaimTemplate.spec ??= {};
    ephemeral.volumeClaimTemplate.spec.volumeMode ??= "Filesystem";
  }
}

/**
 * Fills in what the server fills in for the pods of a template, which is less than for a pod: no requests from limits,
 * no host ports. Resource lists were rounded when they were decoded.
 *
 * @see core/v1 SetDefaults_PodSpec
 */
export function setPodSpecDefaults(spec: PodSpec): void {
  const account = spec.serviceAccountName ?? spec.serviceAccount;
  if (account !== undefined) {
    spec.serviceAccountName = account;
    spec.serviceAccount = account;
  }
  spec.dnsPolicy ??= "ClusterFirst";
  spec.restartPolicy ??= "Always" as never;
  spec.securityContext ??= {};
  spec.terminationGracePeriodSeconds ??= 30;
  spec.schedulerName ??= "default-scheduler";
  for (const volume of spec.volumes ?? []) setVolumeDefaults(volume);
  for (const container of spec.initContainers ?? []) setContainerDefaults(container);
  for (const container of spec.containers ?? []) setContainerDefaults(container);
  for (const container of spec.ephemeralContainers ?? []) setContainerDefaults(container);
}
