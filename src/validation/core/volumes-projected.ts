import { byteLength } from "../../encoding/utf8.ts";
import { goLower, goQuote } from "../../faults/go-words.ts";
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
import type { Format } from "../formats/sentence.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import { validateAnnotations } from "../meta/labels-and-annotations.ts";
import { type Check, checkOf, enter, type Fields, within } from "../walk.ts";
import { localNonReservedPath } from "./paths.ts";
import { checkDownwardAPIFile, checkKeyToPath } from "./volumes-files.ts";
import { fileMode } from "./volumes-shared.ts";

/** The places of files that are taken. */
type Taken = Set<string>;

/** Reports at the volume what a source has: beyond its kind, its index and the list. */
const atVolume = (errors: Errors, report: () => void) => errors.outside(3, report);

/** Marks a file's place as taken. That it was so before, the server reports at the volume. */
function take(file: string, errors: Errors, taken: Taken, value = file): void {
  if (taken.has(file)) atVolume(errors, () => errors.invalid("", value, "conflicting duplicate paths"));
  taken.add(file);
}

/** The keys of a secret or a ConfigMap. */
const keys: Fields<SecretProjection | ConfigMapProjection, Taken> = {
  name: [],
  "": (source, errors, taken) =>
    source.items?.forEach((item, i) => {
      within(`items[${i}]`, item, errors, checkKeyToPath);
      if (item.path) take(item.path, errors, taken, source.name ?? "");
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
      if (item.path) take(item.path, errors, taken);
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
  podCertificate: {
    signerName: [validateSignerName],
    userAnnotations: (annotations, errors) => validateAnnotations(annotations, errors, validateUserKey),
    user: unixId,
    "": validateCertificate,
  },
  "": (source, errors) => {
    if (Object.keys(source).length > 1) {
      errors.forbidden("", "may not specify more than 1 volume type per source");
    }
  },
};

const checkProjected = /*@__PURE__*/ checkOf<ProjectedVolumeSource, Taken>({
  defaultMode: fileMode,
  defaultUser: unixId,
  sources,
});

/**
 * Files from several sources in one directory.
 *
 * @see core/validation validateProjectedVolumeSource
 */
export const projected: Check<ProjectedVolumeSource> = (source, errors) =>
  checkProjected(source, errors, new Set());

const checkFile = /*@__PURE__*/ checkOf<{ readonly path?: string }>({ path: [localNonReservedPath] });

/** What a bundle of a signer has. */
const checkSigned = /*@__PURE__*/ checkOf<ClusterTrustBundleProjection>({
  signerName: [validateSignerName],
  labelSelector: validateLabelSelector,
});

/** Certificates of authorities, of one bundle or of all bundles of a signer. */
function validateTrustBundle(bundle: ClusterTrustBundleProjection, errors: Errors, taken: Taken): void {
  const { name, signerName, labelSelector, path = "" } = bundle;
  if (name !== undefined && signerName !== undefined) {
    errors.invalid("", bundle, "only one of name and signerName may be used", "ClusterTrustBundleProjection");
  } else if (name !== undefined) {
    if (name === "") errors.required("name", "must be a valid object name");
    for (const message of trustBundleName(name)) {
      errors.invalid("name", name, `not a valid clustertrustbundlename: ${message}`);
    }
    if (labelSelector) {
      const detail = "labelSelector must be unset if name is specified";
      errors.invalid("labelSelector", labelSelector, detail, "LabelSelector");
    }
  } else if (signerName !== undefined) {
    if (signerName === "") errors.required("signerName", "must be a valid signer name");
    checkSigned(bundle, errors);
  } else errors.required("", "either name or signerName must be specified");
  // The server reports what is wrong with the file behind the user.
  if (path === "") errors.required("path");
  enter(bundle, "user", errors, unixId);
  within("path", path, errors, localNonReservedPath);
  take(path, errors, taken);
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

/**
 * A key and a certificate that the kubelet asks a signer for. Of the project's own signers they do not last as long.
 *
 * @see core/validation IsKubernetesSignerName
 */
function validateCertificate(certificate: PodCertificateProjection, errors: Errors, taken: Taken): void {
  const { signerName = "", keyType = "" } = certificate;
  const types = "RSA3072 RSA4096 ECDSAP256 ECDSAP384 ECDSAP521 ED25519".split(" ");
  if (!types.includes(keyType)) errors.notSupported("keyType", keyType, types, false);
  const max = /^([^/]*\.)?kubernetes\.io(\/|$)/.test(signerName) ? 86400 : 7862400;
  enter(certificate, "maxExpirationSeconds", errors, seconds => {
    const limit = seconds < 3600 ? ">= 3600" : seconds > max && `<= ${max}`;
    return limit && `if provided, maxExpirationSeconds must be ${limit}`;
  });
  const paths = ["credentialBundlePath", "keyPath", "certificateChainPath"] as const;
  const given = paths.filter(field => certificate[field]);
  for (const field of given) {
    enter(certificate, field, errors, localNonReservedPath);
    take(certificate[field] as string, errors, taken);
  }
  if (given.length === 0) {
    errors.required("", "specify at least one of credentialBundlePath, keyPath, and certificateChainPath");
  }
}

/**
 * Notes for the signer are keyed like annotations, but each key with a domain.
 *
 * @see core/validation ValidateUserAnnotations
 */
const validateUserKey = (key: string, errors: Errors) => validateDomainPrefixedKey(goLower(key), errors);

/**
 * Refuses what is no domain, `/` and path of a signer, such as `example.com/signer-name`; at most 571 bytes.
 *
 * @see core/validation ValidateSignerName
 */
function validateSignerName(signerName: string, errors: Errors): string | undefined {
  const [domain = "", ending, further] = signerName.split("/", 3);
  if (ending === undefined || further !== undefined) {
    return "must be a fully qualified domain and path of the form 'example.com/signer-name'";
  }
  errors.atMostBytes("", byteLength(domain), 253);
  checkLabels(domain, errors, dns1123Label);
  if (!domain.includes(".")) {
    errors.invalid("", domain, "should be a domain with at least two segments separated by dots");
  }
  checkLabels(ending, errors, dns1123Subdomain);
  errors.atMostBytes("", byteLength(signerName), 571);
  return;
}

/** Refuses the first part between dots that does not pass. */
function checkLabels(text: string, errors: Errors, format: Format): void {
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
