import type { ObjectFieldSelector, ResourceFieldSelector } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { labelKey } from "../formats/key.ts";
import type { Path } from "../path.ts";
import { goLower } from "../words.ts";

/** The fields that an environment variable may take. */
export const envFields: readonly string[] = [
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
];

/** The fields that a label of the downward API can name; a source takes only some of them. */
const knownFields: readonly string[] = [
  ...envFields,
  "metadata.annotations",
  "metadata.labels",
  "spec.restartPolicy",
  "spec.schedulerName",
  "status.phase",
];

/** The path and the key of `path['key']`; no key when the text is none of these. */
function splitSubscript(text: string): [path: string, key: string | undefined] {
  const start = text.indexOf("['");
  if (start <= 0 || !text.endsWith("']") || start + 4 > text.length) return [text, undefined];
  return [text.slice(0, start), text.slice(start + 2, -2)];
}

/**
 * Refuses a field of the pod that the downward API does not have, or not here.
 *
 * @see core/validation validateObjectFieldSelector
 * @see core/pods ConvertDownwardAPIFieldLabel
 * @see pkg/fieldpath SplitMaybeSubscriptedPath
 */
export function validateObjectFieldSelector(
  selector: ObjectFieldSelector,
  path: Path,
  errors: Errors,
  allowed: readonly string[],
): void {
  const text = selector.fieldPath ?? "";
  const version = selector.apiVersion ?? "v1";
  if (text === "") {
    errors.required(path.child("fieldPath"));
    return;
  }
  const [field, key] = splitSubscript(text);
  const isMap = field === "metadata.annotations" || field === "metadata.labels";
  let fault = "";
  if (version !== "v1") fault = `unsupported pod version: ${version}`;
  else if (key !== undefined) fault = isMap ? "" : `field label does not support subscript: ${text}`;
  else if (field !== "spec.host" && !knownFields.includes(field))
    fault = `field label not supported: ${text}`;
  if (fault !== "") {
    errors.invalid(path.child("fieldPath"), text, `error converting fieldPath: ${fault}`);
  } else if (key !== undefined) {
    const name = field === "metadata.annotations" ? goLower(key) : key;
    errors.invalidEach(path, name, labelKey(name));
  } else {
    // An old name of the field.
    const internal = field === "spec.host" ? "spec.nodeName" : field;
    if (!allowed.includes(internal)) {
      errors.notSupported(path.child("fieldPath"), internal, allowed, false);
    }
  }
}

const resources: readonly string[] = [
  "limits.cpu",
  "limits.ephemeral-storage",
  "limits.memory",
  "requests.cpu",
  "requests.ephemeral-storage",
  "requests.memory",
];

/** The resources whose amounts have units to be divided by, as the server calls them. */
const divided: { readonly [resource: string]: string } = {
  cpu: "cpu",
  memory: "memory",
  "ephemeral-storage": "local ephemeral storage",
  "hugepages-": "hugepages",
};

/**
 * Refuses an amount of a container's resource that the downward API does not have. In a volume the container must be
 * named.
 *
 * @see core/validation validateContainerResourceFieldSelector
 * @see core/validation validateContainerResourceDivisor
 */
export function validateContainerResourceFieldSelector(
  selector: ResourceFieldSelector,
  path: Path,
  errors: Errors,
  inVolume = false,
): void {
  const resource = selector.resource ?? "";
  if (inVolume && !selector.containerName) errors.required(path.child("containerName"));
  else if (resource === "") errors.required(path.child("resource"));
  else if (!resources.includes(resource) && !/^(limits|requests)\.hugepages-/.test(resource)) {
    errors.notSupported(path.child("resource"), resource, resources, false);
  }
  const divisor = selector.divisor ?? "0";
  const kind = /^(?:limits|requests)\.(cpu$|memory$|ephemeral-storage$|hugepages-)/.exec(resource)?.[1];
  if (divisor === "0" || kind === undefined) return;
  const allowed = kind === "cpu" ? /^1m?$/ : /^1(k|[MGTPE]|[KMGTPE]i)?$/;
  if (allowed.test(divisor)) return;
  const units = kind === "cpu" ? "1m and 1" : "1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei";
  const detail = `only divisor's values ${units} are supported with the ${divided[kind]} resource`;
  errors.invalid(path.child("divisor"), resource, detail);
}
