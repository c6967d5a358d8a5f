import type {
  ClusterTrustBundleProjection,
  KeyToPath,
  PodCertificateProjection,
  ProjectedVolumeSource,
  ServiceAccountTokenProjection,
  VolumeProjection,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { validateDomainPrefixedKey } from "../formats/domain.ts";
import { byteLength } from "../formats/sentence.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import type { Path } from "../path.ts";
import { goLower, goQuote } from "../words.ts";
import { checkFormat, sortedKeys } from "./faults.ts";
import type { PodValidationOptions } from "./options.ts";
import {
  checkDefaults,
  checkFile,
  validateDownwardAPIVolumeFile,
  validateKeyToPath,
} from "./volumes-files.ts";
import { checkPresent, checkUser } from "./volumes-shared.ts";

/** The places of files in the volume that are taken, and where the server reports that one is taken twice. */
interface Files {
  readonly taken: Set<string>;
  readonly path: Path;
  readonly errors: Errors;
}

/**
 * Files from several sources in one directory.
 *
 * @see core/validation validateProjectedVolumeSource
 * @see core/validation validateProjectionSources
 */
export function validateProjectedVolumeSource(
  projected: ProjectedVolumeSource,
  path: Path,
  errors: Errors,
  options?: PodValidationOptions,
): void {
  checkDefaults(errors, path, projected);
  const { sources } = projected;
  if (sources === undefined) return;
  const files: Files = { taken: new Set(), path, errors };
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i] as VolumeProjection;
    const at = path.child("sources").index(i);
    const { secret, configMap, downwardAPI, serviceAccountToken, clusterTrustBundle, podCertificate } =
      source;
    let count = 0;
    if (secret !== undefined) {
      count++;
      validateKeys(secret, at.child("secret"), files);
    }
    if (configMap !== undefined) {
      count++;
      validateKeys(configMap, at.child("configMap"), files);
    }
    if (downwardAPI !== undefined) {
      count++;
      for (const file of downwardAPI.items ?? []) {
        validateDownwardAPIVolumeFile(file, at.child("downwardAPI"), errors);
        if (file.path) take(file.path, file.path, files);
      }
    }
    if (serviceAccountToken !== undefined) {
      count++;
      validateToken(serviceAccountToken, at.child("serviceAccountToken"), path, errors, options);
    }
    if (clusterTrustBundle !== undefined) {
      count++;
      validateTrustBundle(clusterTrustBundle, at.child("clusterTrustBundle"), files);
    }
    if (podCertificate !== undefined) {
      count++;
      validateCertificate(podCertificate, at.child("podCertificate"), files);
    }
    if (count > 1) errors.forbidden(at, "may not specify more than 1 volume type per source");
  }
}

/** Marks a file's place as taken. */
function take(file: string, value: string, { taken, path, errors }: Files): void {
  if (taken.has(file)) errors.invalid(path, value, "conflicting duplicate paths");
  else taken.add(file);
}

/** The keys of a secret or a ConfigMap. */
function validateKeys(
  source: { readonly name?: string; readonly items?: readonly KeyToPath[] },
  path: Path,
  files: Files,
): void {
  const { name = "", items } = source;
  if (name === "") files.errors.required(path.child("name"));
  if (items === undefined) return;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as KeyToPath;
    validateKeyToPath(item, path.child("items").index(i), files.errors);
    if (item.path) take(item.path, name, files);
  }
}

/** A token of the Pod's service account. The server reports its file beside the sources. */
function validateToken(
  token: ServiceAccountTokenProjection,
  path: Path,
  volume: Path,
  errors: Errors,
  options: PodValidationOptions | undefined,
): void {
  const { expirationSeconds: seconds } = token;
  const at = () => path.child("expirationSeconds");
  if (seconds === undefined) errors.required(at());
  else if (seconds < 600) errors.invalid(at(), seconds, "may not specify a duration less than 10 minutes");
  else if (seconds > 2 ** 32) {
    errors.invalid(at(), seconds, "may not specify a duration larger than 2^32 seconds");
  }
  checkPresent(errors, volume, token, ["path"]);
  if (!options?.allowNonLocalProjectedTokenPath) checkFile(errors, volume, token.path);
  checkUser(errors, path, "user", token.user);
}

/** Certificates of authorities, of one bundle or of all bundles of a signer. */
function validateTrustBundle(bundle: ClusterTrustBundleProjection, path: Path, files: Files): void {
  const { name, signerName, labelSelector, path: file = "" } = bundle;
  const { errors } = files;
  if (name !== undefined && signerName !== undefined) {
    errors.invalid(path, bundle, "only one of name and signerName may be used");
  } else if (name !== undefined) {
    if (name === "") errors.required(path.child("name"), "must be a valid object name");
    const messages = trustBundleName(name);
    checkFormat(
      errors,
      path,
      "name",
      name,
      messages.map(message => `not a valid clustertrustbundlename: ${message}`),
    );
    if (labelSelector !== undefined) {
      errors.invalid(
        path.child("labelSelector"),
        labelSelector,
        "labelSelector must be unset if name is specified",
      );
    }
  } else if (signerName !== undefined) {
    if (signerName === "") errors.required(path.child("signerName"), "must be a valid signer name");
    validateSignerName(signerName, path.child("signerName"), errors);
    if (labelSelector !== undefined)
      validateLabelSelector(labelSelector, path.child("labelSelector"), errors);
  } else errors.required(path, "either name or signerName must be specified");
  if (file === "") errors.required(path.child("path"));
  checkUser(errors, path, "user", bundle.user);
  checkFile(errors, path, file);
  take(file, file, files);
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
function validateCertificate(certificate: PodCertificateProjection, path: Path, files: Files): void {
  const { signerName = "", userAnnotations, keyType = "", maxExpirationSeconds: seconds } = certificate;
  const { errors } = files;
  validateSignerName(signerName, path.child("signerName"), errors);
  if (userAnnotations !== undefined) {
    validateUserAnnotations(userAnnotations, path.child("userAnnotations"), errors);
  }
  checkUser(errors, path, "user", certificate.user);
  if (!keyTypes.includes(keyType)) errors.notSupported(path.child("keyType"), keyType, keyTypes, false);
  if (seconds !== undefined) {
    const max = isKubernetesSignerName(signerName) ? 86400 : 7862400;
    const limit = seconds < 3600 ? ">= 3600" : seconds > max ? `<= ${max}` : undefined;
    if (limit !== undefined) {
      const at = path.child("maxExpirationSeconds");
      errors.invalid(at, seconds, `if provided, maxExpirationSeconds must be ${limit}`);
    }
  }
  let count = 0;
  for (const field of ["credentialBundlePath", "keyPath", "certificateChainPath"] as const) {
    const file = certificate[field];
    if (!file) continue;
    count++;
    checkFile(errors, path, file, field);
    take(file, file, files);
  }
  if (count === 0) {
    errors.required(path, "specify at least one of credentialBundlePath, keyPath, and certificateChainPath");
  }
}

const keyTypes = ["RSA3072", "RSA4096", "ECDSAP256", "ECDSAP384", "ECDSAP521", "ED25519"];

/**
 * Notes for the signer, keyed like annotations, but each key with a domain.
 *
 * @see core/validation ValidateUserAnnotations
 */
function validateUserAnnotations(
  annotations: { readonly [key: string]: string },
  path: Path,
  errors: Errors,
): void {
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
  if (signerName === "") errors.required(path);
  else if (ending === undefined || further !== undefined) {
    const form = "must be a fully qualified domain and path of the form 'example.com/signer-name'";
    errors.invalid(path, signerName, form);
  } else {
    if (byteLength(domain) > 253) errors.tooLong(path, 253);
    checkLabels(domain, dns1123Label, path, errors);
    if (!domain.includes(".")) {
      errors.invalid(path, domain, "should be a domain with at least two segments separated by dots");
    }
    checkLabels(ending, dns1123Subdomain, path, errors);
    if (byteLength(signerName) > 571) errors.tooLong(path, 571);
  }
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
