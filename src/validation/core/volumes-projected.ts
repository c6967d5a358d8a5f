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
import { unixId } from "../formats/number.ts";
import { byteLength, type Format } from "../formats/sentence.ts";
import { type StringMap, sortedKeys } from "../maps.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import { type Check, checkOf, enter, type Fields, within } from "../walk.ts";
import { goLower, goQuote } from "../words.ts";
import { localNonReservedPath } from "./paths.ts";
import { checkDownwardAPIFile, checkKeyToPath } from "./volumes-files.ts";
import { fileMode } from "./volumes-shared.ts";

/** The places of files that are taken. */
type Taken = Set<string>;

/**
 * Files from several sources in one directory.
 *
 * @see core/validation validateProjectedVolumeSource
 */
export const projected: Check<ProjectedVolumeSource> = (source, errors) =>
  checkOf<ProjectedVolumeSource, Taken>({ defaultMode: fileMode, defaultUser: unixId, sources })(
    source,
    errors,
    new Set(),
  );

/** Reports at the volume what a source has: beyond its kind, its index and the list. */
const atVolume = (errors: Errors, report: () => void) => errors.outside(3, report);

/** Marks a file's place as taken. That it was so before, the server reports at the volume. */
function take(file: string, value: string, errors: Errors, taken: Taken): void {
  if (taken.has(file)) {
    atVolume(errors, () => errors.invalid("", value, "conflicting duplicate paths"));
  }
  taken.add(file);
}

/** The keys of a secret or a ConfigMap. */
const keys: Fields<SecretProjection | ConfigMapProjection, Taken> = {
  name: [],
  "": (source, errors, taken) =>
    source.items?.forEach((item, i) => {
      within(`items[${i}]`, item, errors, checkKeyToPath);
      if (item.path) take(item.path, source.name ?? "", errors, taken);
    }),
};

/**
 * The sources. The server reports the file of a token beside the sources.
 *
 * @see core/validation validateProjectionSources
 */
const sources: Fields<VolumeProjection, Taken> = {
  secret: keys,
  configMap: keys,
  downwardAPI: (source, errors, taken) =>
    source.items?.forEach(item => {
      checkDownwardAPIFile(item, errors);
      if (item.path) take(item.path, item.path, errors, taken);
    }),
  serviceAccountToken: {
    expirationSeconds: [
      seconds => {
        if (seconds < 600) return "may not specify a duration less than 10 minutes";
        return seconds > 2 ** 32 && "may not specify a duration larger than 2^32 seconds";
      },
    ],
    "": (token, errors) => atVolume(errors, () => checkFile(token, errors)),
    user: unixId,
  },
  clusterTrustBundle: validateTrustBundle,
  podCertificate: validateCertificate,
  "": (source, errors) => {
    if (Object.keys(source).length > 1) {
      errors.forbidden("", "may not specify more than 1 volume type per source");
    }
  },
};

const checkFile = /*@__PURE__*/ checkOf<{ readonly path?: string }>({ path: [localNonReservedPath] });

/** Certificates of authorities, of one bundle or of all bundles of a signer. */
function validateTrustBundle(bundle: ClusterTrustBundleProjection, errors: Errors, taken: Taken): void {
  const { name, signerName, labelSelector, path = "" } = bundle;
  if (name !== undefined && signerName !== undefined) {
    errors.invalid("", bundle, "only one of name and signerName may be used");
  } else if (name !== undefined) {
    if (name === "") errors.required("name", "must be a valid object name");
    for (const message of trustBundleName(name)) {
      errors.invalid("name", name, `not a valid clustertrustbundlename: ${message}`);
    }
    if (labelSelector) {
      const detail = "labelSelector must be unset if name is specified";
      errors.invalid("labelSelector", labelSelector, detail);
    }
  } else if (signerName !== undefined) {
    if (signerName === "") errors.required("signerName", "must be a valid signer name");
    checkSigner(bundle, errors);
    enter(bundle, "labelSelector", errors, validateLabelSelector);
  } else errors.required("", "either name or signerName must be specified");
  checkBundle(bundle, errors);
  take(path, path, errors, taken);
}

/** The file must be named, and then be a good one; the server reports what is wrong with it behind the user. */
const checkBundle = /*@__PURE__*/ checkOf<ClusterTrustBundleProjection>({
  path: [],
  user: unixId,
  "": (bundle, errors) => enter(bundle, "path", errors, localNonReservedPath),
});

const checkSigner = /*@__PURE__*/ checkOf<{ readonly signerName?: string }>({
  signerName: [validateSignerName],
});

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
function validateCertificate(certificate: PodCertificateProjection, errors: Errors, taken: Taken): void {
  const { signerName = "", keyType = "" } = certificate;
  checkCertificate(certificate, errors);
  const types = "RSA3072 RSA4096 ECDSAP256 ECDSAP384 ECDSAP521 ED25519".split(" ");
  if (!types.includes(keyType)) errors.notSupported("keyType", keyType, types, false);
  const max = isKubernetesSignerName(signerName) ? 86400 : 7862400;
  enter(certificate, "maxExpirationSeconds", errors, seconds => {
    const limit = seconds < 3600 ? ">= 3600" : seconds > max && `<= ${max}`;
    return limit && `if provided, maxExpirationSeconds must be ${limit}`;
  });
  let count = 0;
  for (const field of ["credentialBundlePath", "keyPath", "certificateChainPath"] as const) {
    const file = certificate[field];
    if (!file) continue;
    count++;
    enter(certificate, field, errors, localNonReservedPath);
    take(file, file, errors, taken);
  }
  if (count === 0) {
    errors.required("", "specify at least one of credentialBundlePath, keyPath, and certificateChainPath");
  }
}

const checkCertificate = /*@__PURE__*/ checkOf<PodCertificateProjection>({
  signerName: [validateSignerName],
  userAnnotations: validateUserAnnotations,
  user: unixId,
});

/**
 * Notes for the signer, keyed like annotations, but each key with a domain.
 *
 * @see core/validation ValidateUserAnnotations
 */
function validateUserAnnotations(annotations: StringMap, errors: Errors): void {
  let size = 0;
  for (const key of sortedKeys(annotations)) {
    validateDomainPrefixedKey(goLower(key), errors);
    size += byteLength(key) + byteLength(annotations[key] as string);
  }
  errors.atMostBytes("", size, 262144);
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
function validateSignerName(signerName: string, errors: Errors): void {
  const [domain = "", ending, further] = signerName.split("/", 3);
  if (ending === undefined || further !== undefined) {
    const form = "must be a fully qualified domain and path of the form 'example.com/signer-name'";
    errors.invalid("", signerName, form);
    return;
  }
  errors.atMostBytes("", byteLength(domain), 253);
  checkLabels(domain, dns1123Label, errors);
  if (!domain.includes(".")) {
    errors.invalid("", domain, "should be a domain with at least two segments separated by dots");
  }
  checkLabels(ending, dns1123Subdomain, errors);
  errors.atMostBytes("", byteLength(signerName), 571);
}

/** Refuses the first part between dots that does not pass. */
function checkLabels(text: string, format: Format, errors: Errors): void {
  for (const label of text.split(".")) {
    const found = format(label);
    errors.invalidEach(
      "",
      text,
      found.map(message => `validating label ${goQuote(label)}: ${message}`),
    );
    if (found.length > 0) return;
  }
}
