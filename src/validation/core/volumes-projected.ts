import type {
  ClusterTrustBundleProjection,
  ConfigMapProjection,
  PodCertificateProjection,
  ProjectedVolumeSource,
  SecretProjection,
  VolumeProjection,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { validateDomainPrefixedKey } from "../formats/domain.ts";
import { unixId } from "../formats/name.ts";
import { byteLength } from "../formats/sentence.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import type { StringMap } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { goLower, goQuote } from "../words.ts";
import { sortedKeys } from "./faults.ts";
import { type Check, check, type Fields } from "./fields.ts";
import type { PodValidationOptions } from "./options.ts";
import { localNonReservedPath } from "./paths.ts";
import { defaults, downwardAPIFile, keyToPath } from "./volumes-files.ts";

/** What the sources of a volume share. */
interface Shared {
  /** The places of files that are taken. */
  readonly taken: Set<string>;
  /** The volume, where the server reports that one is taken twice. */
  readonly volume: Path;
  readonly options: PodValidationOptions;
}

/**
 * Files from several sources in one directory.
 *
 * @see core/validation validateProjectedVolumeSource
 */
export const projected: Check<ProjectedVolumeSource, PodValidationOptions> = (
  source,
  volume,
  errors,
  options,
) => {
  const shared: Shared = { taken: new Set(), volume, options };
  check<ProjectedVolumeSource, Shared>({ ...defaults, sources }, source, volume, errors, shared);
};

/** Marks a file's place as taken. */
function take(file: string, value: string, errors: Errors, shared: Shared): void {
  if (shared.taken.has(file)) errors.invalid(shared.volume, value, "conflicting duplicate paths");
  shared.taken.add(file);
}

/** The keys of a secret or a ConfigMap. */
const keys: Fields<SecretProjection | ConfigMapProjection, Shared> = {
  name: [],
  "": (source, path, errors, shared) =>
    source.items?.forEach((item, i) => {
      check(keyToPath, item, path.child("items").index(i), errors);
      if (item.path) take(item.path, source.name ?? "", errors, shared);
    }),
};

/**
 * The sources. The server reports the file of a token beside the sources.
 *
 * @see core/validation validateProjectionSources
 */
const sources: Fields<VolumeProjection, Shared> = {
  secret: keys,
  configMap: keys,
  downwardAPI: (source, path, errors, shared) =>
    source.items?.forEach(item => {
      check(downwardAPIFile, item, path, errors);
      if (item.path) take(item.path, item.path, errors, shared);
    }),
  serviceAccountToken: {
    expirationSeconds: [
      seconds => {
        if (seconds < 600) return "may not specify a duration less than 10 minutes";
        return seconds > 2 ** 32 && "may not specify a duration larger than 2^32 seconds";
      },
    ],
    "": (token, _path, errors, shared) => {
      const isFree = shared.options.allowNonLocalProjectedTokenPath;
      check({ path: isFree ? [] : [localNonReservedPath] }, token, shared.volume, errors);
    },
    user: unixId,
  },
  clusterTrustBundle: validateTrustBundle,
  podCertificate: validateCertificate,
  "": (source, path, errors) => {
    if (Object.keys(source).length > 1) {
      errors.forbidden(path, "may not specify more than 1 volume type per source");
    }
  },
};

/** Certificates of authorities, of one bundle or of all bundles of a signer. */
function validateTrustBundle(
  bundle: ClusterTrustBundleProjection,
  path: Path,
  errors: Errors,
  shared: Shared,
): void {
  const { name, signerName, labelSelector, path: file = "" } = bundle;
  if (name !== undefined && signerName !== undefined) {
    errors.invalid(path, bundle, "only one of name and signerName may be used");
  } else if (name !== undefined) {
    const at = path.child("name");
    if (name === "") errors.required(at, "must be a valid object name");
    for (const message of trustBundleName(name)) {
      errors.invalid(at, name, `not a valid clustertrustbundlename: ${message}`);
    }
    if (labelSelector !== undefined) {
      const detail = "labelSelector must be unset if name is specified";
      errors.invalid(path.child("labelSelector"), labelSelector, detail);
    }
  } else if (signerName !== undefined) {
    if (signerName === "") errors.required(path.child("signerName"), "must be a valid signer name");
    check({ signerName: [validateSignerName] }, bundle, path, errors);
    validateLabelSelector(labelSelector, path.child("labelSelector"), errors);
  } else errors.required(path, "either name or signerName must be specified");
  check({ path: [], user: unixId }, bundle, path, errors);
  check({ path: localNonReservedPath }, bundle, path, errors);
  take(file, file, errors, shared);
}

/**
 * Whether a text is a bundle's name. The bundle of a signer is named after it, with `:` for `/` and at the end.
 *
 * @see core/validation ValidateClusterTrustBundleName
 * @see core/validation extractSignerNameFromClusterTrustBundleName
 */
function trustBundleName(name: string): readonly string[] {
  const colon = name.lastIndexOf(":");
  if (colon === 0) return ['ClusterTrustBundle without signer name must not have ":" in its name'];
  const signer = name.slice(0, Math.max(colon, 0));
  if (signer.includes("/")) {
    const [signerName, prefix] = [signer.replaceAll(":", "/"), `${signer.replaceAll("/", ":")}:`];
    return [`ClusterTrustBundle for signerName ${signerName} must be named with prefix ${prefix}`];
  }
  return dns1123Subdomain(name.slice(colon + 1));
}

/** A key and a certificate that the kubelet asks a signer for. */
function validateCertificate(
  certificate: PodCertificateProjection,
  path: Path,
  errors: Errors,
  shared: Shared,
): void {
  const { signerName = "", keyType = "" } = certificate;
  check(certificateFields, certificate, path, errors);
  const types = keyTypes.split(" ");
  if (!types.includes(keyType)) errors.notSupported(path.child("keyType"), keyType, types, false);
  const max = isKubernetesSignerName(signerName) ? 86400 : 7862400;
  const maxExpirationSeconds = (seconds: number) => {
    const limit = seconds < 3600 ? ">= 3600" : seconds > max && `<= ${max}`;
    return limit && `if provided, maxExpirationSeconds must be ${limit}`;
  };
  check({ maxExpirationSeconds }, certificate, path, errors);
  let count = 0;
  for (const field of ["credentialBundlePath", "keyPath", "certificateChainPath"] as const) {
    const file = certificate[field];
    if (!file) continue;
    count++;
    check(localNonReservedPath, file, path.child(field), errors);
    take(file, file, errors, shared);
  }
  if (count === 0) {
    errors.required(path, "specify at least one of credentialBundlePath, keyPath, and certificateChainPath");
  }
}

const keyTypes = "RSA3072 RSA4096 ECDSAP256 ECDSAP384 ECDSAP521 ED25519";

const certificateFields: Fields<PodCertificateProjection> = {
  signerName: [validateSignerName],
  userAnnotations: validateUserAnnotations,
  user: unixId,
};

/**
 * Notes for the signer, keyed like annotations, but each key with a domain.
 *
 * @see core/validation ValidateUserAnnotations
 */
function validateUserAnnotations(annotations: StringMap, path: Path, errors: Errors): void {
  let size = 0;
  for (const key of sortedKeys(annotations)) {
    validateDomainPrefixedKey(goLower(key), path, errors);
    size += byteLength(key) + byteLength(annotations[key] as string);
  }
  if (size > 262144) errors.tooLong(path, 262144);
}

/**
 * Whether a signer is of the Kubernetes project.
 *
 * @see core/validation IsKubernetesSignerName
 */
function isKubernetesSignerName(signerName: string): boolean {
  return /^(?:[^/]*\.)?kubernetes\.io(?:\/|$)/.test(signerName);
}

/**
 * Refuses what is no domain, `/` and path of a signer, such as `example.com/signer-name`; at most 571 bytes.
 *
 * @see core/validation ValidateSignerName
 */
function validateSignerName(signerName: string, path: Path, errors: Errors): void {
  const [domain = "", ending, further] = signerName.split("/", 3);
  if (ending === undefined || further !== undefined) {
    const form = "must be a fully qualified domain and path of the form 'example.com/signer-name'";
    errors.invalid(path, signerName, form);
    return;
  }
  if (byteLength(domain) > 253) errors.tooLong(path, 253);
  checkLabels(domain, dns1123Label, path, errors);
  if (!domain.includes(".")) {
    errors.invalid(path, domain, "should be a domain with at least two segments separated by dots");
  }
  checkLabels(ending, dns1123Subdomain, path, errors);
  if (byteLength(signerName) > 571) errors.tooLong(path, 571);
}

/** Refuses the first part between dots that does not pass. */
function checkLabels(
  text: string,
  format: (text: string) => readonly string[],
  path: Path,
  errors: Errors,
): void {
  for (const label of text.split(".")) {
    const messages = format(label);
    for (const message of messages)
      errors.invalid(path, text, `validating label ${goQuote(label)}: ${message}`);
    if (messages.length > 0) return;
  }
}
