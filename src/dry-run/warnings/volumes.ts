import { goQuote } from "../../faults/go-words.ts";
import type { Volume, VolumeProjection } from "../../models/index.ts";
import { fractionWarnings } from "./fractions.ts";
import { characterLimit, warningLimit } from "./limit.ts";

/** Kinds of volumes that are deprecated or removed. A volume that passed the rules is of one kind. */
const removed: { readonly [K in keyof Volume]?: string } = {
  photonPersistentDisk: "deprecated in v1.11, non-functional in v1.16+",
  gitRepo: "deprecated in v1.11, and disabled by default in v1.33+",
  scaleIO: "deprecated in v1.16, non-functional in v1.22+",
  flocker: "deprecated in v1.22, non-functional in v1.25+",
  storageos: "deprecated in v1.22, non-functional in v1.25+",
  quobyte: "deprecated in v1.22, non-functional in v1.25+",
  glusterfs: "deprecated in v1.25, non-functional in v1.26+",
  cephfs: "deprecated in v1.28, non-functional in v1.31+",
  rbd: "deprecated in v1.28, non-functional in v1.31+",
};

/**
 * Appends the warnings about volumes: outdated kinds, fractions of bytes, and files in the same place.
 *
 * @see api/persistentvolumeclaim GetWarningsForPersistentVolumeClaimSpec
 */
export function volumeWarnings(volumes: readonly Volume[], at: string, warnings: string[]): void {
  volumes.forEach((volume, i) => {
    for (const key of Object.keys(volume)) {
      const message = removed[key as keyof Volume];
      // Here the server's warning has the spelling of the Go field.
      const field = key === "storageos" ? "storageOS" : key;
      if (message !== undefined) warnings.push(`${at}.volumes[${i}].${field}: ${message}`);
    }
    if (volume.ephemeral === undefined) return;
    const { limits, requests } = volume.ephemeral.volumeClaimTemplate?.spec?.resources ?? {};
    const place = `${at}.volumes[${i}].ephemeral.volumeClaimTemplate.spec.resources`;
    fractionWarnings(requests, "storage", warnings, () => `${place}.requests`);
    fractionWarnings(limits, "storage", warnings, () => `${place}.limits`);
  });
  let characters = 0;
  const add = (warning: string): boolean => {
    if (warnings.length >= warningLimit || characters > characterLimit) return false;
    characters += warning.length;
    warnings.push(warning);
    return true;
  };
  for (const volume of volumes) overlapWarnings(volume, add);
}

/** The path of a file in a volume and where the file comes from, or a warning between files. */
type File = string | { readonly path: string; readonly source: string };

/**
 * Adds the warnings about files of one volume that have the path of another file, or of a directory above it.
 *
 * @see api/pod warningsForOverlappingVirtualPaths
 */
function overlapWarnings(volume: Volume, add: (warning: string) => boolean): void {
  const { name = "", configMap, secret, downwardAPI, projected } = volume;
  const check = (files: readonly File[], kind: string) => {
    const earlier = files.length > 1 ? findEarlier(files) : undefined;
    files.forEach((file, i) => {
      if (typeof file === "string") add(file);
      for (const j of earlier?.get(i)?.sort((a, b) => a - b) ?? []) {
        const both = `${shown(file)} with ${shown(files[j] as File)}`;
        if (!add(`volume ${goQuote(name)} (${kind}): overlapping paths: ${both}`)) return;
      }
    });
  };
  if (configMap?.items) check(filesOf(configMap.items), `ConfigMap ${goQuote(configMap.name ?? "")}`);
  if (secret?.items) check(filesOf(secret.items), `Secret ${goQuote(secret.secretName ?? "")}`);
  if (downwardAPI?.items) check(filesOf(downwardAPI.items), "DownwardAPI");
  if (projected?.sources) {
    const files = projected.sources.flatMap(
      source => projectedFiles(source) ?? `volume ${goQuote(name)} (Projected) has no sources provided`,
    );
    check(files, "Projected");
  }
}

/**
 * @see api/pod extractPaths
 * @see api/pod extractPathsDownwardAPI
 */
function filesOf(items: readonly { readonly path?: string }[] | undefined, source = ""): File[] {
  return (items ?? []).map(({ path = "" }) => {
    let end = path.length;
    while (path[end - 1] === "/") end--;
    return { path: path.slice(0, end), source };
  });
}

/** Returns the files of one source of a projected volume; undefined if there is no source. */
function projectedFiles(source: VolumeProjection): File[] | undefined {
  const { configMap, secret, downwardAPI, serviceAccountToken, clusterTrustBundle, podCertificate } = source;
  if (configMap) return filesOf(configMap.items, `ConfigMap ${goQuote(configMap.name ?? "")}`);
  if (secret) return filesOf(secret.items, `Secret ${goQuote(secret.name ?? "")}`);
  if (downwardAPI) return filesOf(downwardAPI.items, "DownwardAPI");
  if (serviceAccountToken) return filesOf([serviceAccountToken], "ServiceAccountToken");
  if (clusterTrustBundle) {
    const { name, signerName = "" } = clusterTrustBundle;
    return filesOf([clusterTrustBundle], `ClusterTrustBundle ${goQuote(name ?? signerName)}`);
  }
  if (podCertificate) {
    const { certificateChainPath, keyPath, credentialBundlePath } = podCertificate;
    const file = (path: string | undefined, what: string) =>
      path ? filesOf([{ path }], `PodCertificate ${what}`) : [];
    return [
      ...file(certificateChainPath, "chain"),
      ...file(keyPath, "key"),
      ...file(credentialBundlePath, "credential bundle"),
    ];
  }
  return undefined;
}

/** @see api/pod String */
function shown(file: File): string {
  const { path, source } = file as Exclude<File, string>;
  return source === "" ? goQuote(path) : `${goQuote(path)} (${source})`;
}

/**
 * Returns for each file the earlier ones that overlap with it. Sorting puts a file after those above it, so that only overlapping files are
 * compared.
 *
 * @see api/pod checkVolumeMappingForOverlap
 * @see api/pod checkForOverlap
 */
function findEarlier(files: readonly File[]): Map<number, number[]> {
  const places: [place: string, index: number][] = [];
  files.forEach((file, i) => {
    if (typeof file !== "string" && file.path !== "") places.push([`${file.path}/`, i]);
  });
  places.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const found = new Map<number, number[]>();
  const above: typeof places = [];
  let count = 0;
  for (const [place, i] of places) {
    while (above.length > 0 && !place.startsWith((above.at(-1) as (typeof places)[0])[0])) above.pop();
    for (const [, j] of above) {
      if (++count > warningLimit) return found;
      const list = found.get(Math.max(i, j));
      if (list === undefined) found.set(Math.max(i, j), [Math.min(i, j)]);
      else list.push(Math.min(i, j));
    }
    above.push([place, i]);
  }
  return found;
}
