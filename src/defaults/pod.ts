import { visitContainers, visitHandlers } from "../models/containers.ts";
import type {
  Container,
  EphemeralContainer,
  HTTPGetAction,
  PodSpec,
  Probe,
  Volume,
  VolumeProjection,
} from "../models/index.ts";
import { each } from "../values/each.ts";
import { type Defaults, fill } from "./fill.ts";
import type { PullPolicy } from "./image.ts";

/** @see core/v1 SetDefaults_HTTPGetAction */
const httpGetDefaults: Defaults<HTTPGetAction> = { path: "/", scheme: "HTTP" };

const probeDefaults: Defaults<Probe> = {
  timeoutSeconds: 1,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold: 3,
};

/** @see core/v1 SetDefaults_ObjectFieldSelector */
const fieldRefDefaults = { apiVersion: "v1" };

/** @see core/v1 SetDefaults_ServiceAccountTokenProjection */
const tokenDefaults = { expirationSeconds: 3600 };

/** The mode 0644 for files. */
const fileDefaults = { defaultMode: 0o644 };

/**
 * The further defaults of volume sources.
 *
 * @see core/v1 SetDefaults_HostPathVolumeSource
 * @see core/v1 SetDefaults_SecretVolumeSource
 * @see core/v1 SetDefaults_ConfigMapVolumeSource
 * @see core/v1 SetDefaults_DownwardAPIVolumeSource
 * @see core/v1 SetDefaults_ProjectedVolumeSource
 */
const sourceDefaults: { readonly [K in keyof Volume]?: Defaults<NonNullable<Volume[K]> & object> } = {
  hostPath: { type: "" },
  secret: fileDefaults,
  configMap: fileDefaults,
  downwardAPI: fileDefaults,
  projected: fileDefaults,
  iscsi: { iscsiInterface: "default" },
  rbd: { pool: "rbd", user: "admin", keyring: "/etc/ceph/keyring" },
  azureDisk: { cachingMode: "ReadWrite", fsType: "ext4", readOnly: false, kind: "Shared" },
  scaleIO: { storageMode: "ThinProvisioned", fsType: "xfs" },
};

/**
 * @see core/v1 SetDefaults_Container
 * @see core/v1 SetDefaults_EphemeralContainer
 * @see core/v1 SetDefaults_Probe
 */
function setContainerDefaults(container: Container | EphemeralContainer, pullPolicy: PullPolicy): void {
  container.imagePullPolicy ??= pullPolicy(container.image);
  container.terminationMessagePath ??= "/dev/termination-log";
  container.terminationMessagePolicy ??= "File";
  each(container.ports, port => {
    port.protocol ??= "TCP";
  });
  each(container.env, ({ valueFrom }) => {
    if (valueFrom === undefined) return;
    fill(valueFrom.fieldRef, fieldRefDefaults);
    fill(valueFrom.fileKeyRef, { optional: false });
  });
  visitHandlers(container, (handler, isProbe) => {
    if (isProbe) fill(handler, probeDefaults);
    fill(handler.httpGet, httpGetDefaults);
    fill(handler.grpc, { service: "" });
  });
}

/** Sets the defaults that a volume and the sources of a projected volume have in common. */
function setSourceDefaults({ downwardAPI, serviceAccountToken }: VolumeProjection): void {
  each(downwardAPI?.items, ({ fieldRef }) => fill(fieldRef, fieldRefDefaults));
  fill(serviceAccountToken, tokenDefaults);
}

/**
 * Sets the defaults of a volume. Without a source it becomes an `emptyDir`.
 *
 * @see core/v1 SetDefaults_Volume
 * @see core/v1 SetDefaults_PersistentVolumeClaimSpec
 */
function setVolumeDefaults(volume: Volume, pullPolicy: PullPolicy): void {
  let hasSource = false;
  each(Object.keys(volume), key => {
    hasSource ||= key !== "name";
    fill(volume[key as "secret"], sourceDefaults[key as "secret"]);
  });
  if (!hasSource) volume.emptyDir = {};
  const { ephemeral, image, projected } = volume;
  if (image !== undefined) image.pullPolicy ??= pullPolicy(image.reference);
  setSourceDefaults(volume);
  each(projected?.sources, setSourceDefaults);
  const claim = ephemeral?.volumeClaimTemplate;
  if (claim !== undefined) {
    claim.spec ??= {};
    claim.spec.volumeMode ??= "Filesystem";
  }
}

/**
 * Fills in the server's defaults for the Pods of a template. These are fewer than for a Pod: no requests from limits,
 * no host ports. Resource lists were rounded when they were decoded.
 *
 * @see core/v1 SetDefaults_PodSpec
 */
export function setPodSpecDefaults(spec: PodSpec, pullPolicy: PullPolicy): void {
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
  each(spec.volumes, volume => setVolumeDefaults(volume, pullPolicy));
  visitContainers(spec, container => setContainerDefaults(container, pullPolicy));
}
