import { goLower, goQuote } from "../../../faults/go-words.ts";
import type {
  ClusterTrustBundleProjection,
  ConfigMapProjection,
  PodCertificateProjection,
  ProjectedVolumeSource,
  SecretProjection,
  VolumeProjection,
} from "../../../models/index.ts";
import type { Errors } from "../../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../../formats/dns.ts";
import { validateDomainPrefixedKey } from "../../formats/domain.ts";
import type { Format } from "../../formats/format.ts";
import { unixId } from "../../formats/number.ts";
import { validateLabelSelector } from "../../meta/label-selector.ts";
import { validateAnnotations } from "../../meta/labels-and-annotations.ts";
import { type Check, checkOf, enter, type Fields, within } from "../../walk.ts";
import { localNonReservedPath } from "../paths.ts";
import { checkDownwardAPIFile, checkKeyToPath } from "./files.ts";
import { fileMode } from "./shared.ts";

/** The file paths that are taken. */
type Taken = Set<string>;

/** Reports a fault of a source at the volume: three steps up from the source's kind, its index and the list. */
const atVolume = (errors: Errors, report: () => void) => errors.outside(3, report);

/** Marks a file path as taken. The server reports a path that was taken already at the volume. */
function take(file: string, errors: Errors, taken: Taken, value = file): void {
  if (taken.has(file)) atVolume(errors, () => errors.invalid("", value, "conflicting duplicate paths"));
  taken.add(file);
}

/** Rules for the keys of a Secret or ConfigMap. */
const keys: Fields<SecretProjection | ConfigMapProjection, Taken> = {
  name: [],
  "": (source, errors, taken) =>
    source.items?.forEach((item, i) => {
      within(`items[${i}]`, item, errors, checkKeyToPath);
      if (item.path) take(item.path, errors, taken, source.name ?? "");
    }),
};

/**
 * Rules for the sources. The server reports a fault in a token's path at the volume.
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
 * Validates a volume that puts files from several sources into one directory.
 *
 * @see core/validation validateProjectedVolumeSource
 */
export const projected: Check<ProjectedVolumeSource> = (source, errors) =>
  checkProjected(source, errors, new Set());

const checkFile = /*@__PURE__*/ checkOf<{ readonly path?: string }>({ path: [localNonReservedPath] });

/** Validates the signer and the selector of a trust bundle. */
const checkSigned = /*@__PURE__*/ checkOf<ClusterTrustBundleProjection>({
  signerName: [validateSignerName],
  labelSelector: validateLabelSelector,
});

/** Validates CA certificates, which come from one bundle or from all bundles of a signer. */
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
  // The server checks the format of the path after the user.
  if (path === "") errors.required("path");
  enter(bundle, "user", errors, unixId);
  within("path", path, errors, localNonReservedPath);
  take(path, errors, taken);
}

/**
 * Checks that a text is the name of a trust bundle. The name of a signer's bundle starts with the signer's name, with
 * `:` for `/`, and another `:`.
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
 * Validates a key and a certificate that the kubelet requests from a signer. For Kubernetes' own signers the maximum
 * lifetime is shorter.
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
 * Checks a key of the notes for a signer. It is an annotation key that must have a domain.
 *
 * @see core/validation ValidateUserAnnotations
 */
const validateUserKey = (key: string, errors: Errors) => validateDomainPrefixedKey(goLower(key), errors);

/**
 * Checks the name of a signer: a domain, a `/` and a path, such as `example.com/signer-name`, at most 571 bytes.
 *
 * @see core/validation ValidateSignerName
 */
function validateSignerName(signerName: string, errors: Errors): string | undefined {
  const [domain = "", ending, further] = signerName.split("/", 3);
  if (ending === undefined || further !== undefined) {
    return "must be a fully qualified domain and path of the form 'example.com/signer-name'";
  }
  errors.atMostBytes("", domain, 253);
  checkLabels(domain, errors, dns1123Label);
  if (!domain.includes(".")) {
    errors.invalid("", domain, "should be a domain with at least two segments separated by dots");
  }
  checkLabels(ending, errors, dns1123Subdomain);
  errors.atMostBytes("", signerName, 571);
  return;
}

/** Reports the first part between dots that is invalid. */
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
