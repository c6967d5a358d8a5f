import { goLower } from "../../faults/go-words.ts";
import type { ObjectFieldSelector, ResourceFieldSelector } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { labelKey } from "../formats/label.ts";
import { within } from "../walk.ts";

/** The fields that an environment variable may refer to. */
export const envFields: readonly string[] =
  /*@__PURE__*/ "metadata.name metadata.namespace metadata.uid spec.nodeName spec.serviceAccountName status.hostIP status.hostIPs status.podIP status.podIPs".split(
    " ",
  );

/** The other fields that the downward API knows. Each kind of source takes only some of them. */
const otherFields =
  "metadata.annotations metadata.labels spec.restartPolicy spec.schedulerName status.phase spec.host";

/**
 * Checks that the downward API has a field of the Pod, and that it is allowed here.
 *
 * @see core/validation validateObjectFieldSelector
 * @see core/pods ConvertDownwardAPIFieldLabel
 * @see pkg/fieldpath SplitMaybeSubscriptedPath
 */
export function validateObjectFieldSelector(
  selector: ObjectFieldSelector,
  errors: Errors,
  allowed: readonly string[],
): void {
  const { fieldPath: text = "", apiVersion = "v1" } = selector;
  if (text === "") {
    errors.required("fieldPath");
    return;
  }
  // Splits a path such as `metadata.labels['key']`.
  const [, field = text, key] = (text.endsWith("']") && /^(?!\[')(.+?)\['(.*)../s.exec(text)) || [];
  const isAnnotation = field === "metadata.annotations";
  let fault = "";
  if (apiVersion !== "v1") fault = `unsupported pod version: ${apiVersion}`;
  else if (key !== undefined) {
    if (!isAnnotation && field !== "metadata.labels")
      fault = `field label does not support subscript: ${text}`;
  } else if (!envFields.includes(field) && !otherFields.split(" ").includes(field)) {
    fault = `field label not supported: ${text}`;
  }
  if (fault !== "") errors.invalid("fieldPath", text, `error converting fieldPath: ${fault}`);
  else if (key !== undefined) {
    const name = isAnnotation ? goLower(key) : key;
    within("", name, errors, labelKey);
  } else {
    // `spec.host` is an old name of the field.
    const internal = field === "spec.host" ? "spec.nodeName" : field;
    if (!allowed.includes(internal)) errors.notSupported("fieldPath", internal, allowed);
  }
}

/**
 * Checks that the downward API has an amount of a container's resource, and that it allows the divisor. In a volume the
 * container must be named.
 *
 * @see core/validation validateContainerResourceFieldSelector
 * @see core/validation validateContainerResourceDivisor
 */
export function validateContainerResourceFieldSelector(
  selector: ResourceFieldSelector,
  errors: Errors,
  inVolume = false,
): void {
  const { resource = "", divisor = "0" } = selector;
  const kind = /^(?:limits|requests)\.(cpu$|memory$|ephemeral-storage$|hugepages(?=-))/.exec(resource)?.[1];
  if (inVolume && !selector.containerName) errors.required("containerName");
  else if (resource === "") errors.required("resource");
  else if (kind === undefined) {
    const amounts =
      "limits.cpu limits.ephemeral-storage limits.memory requests.cpu requests.ephemeral-storage requests.memory";
    errors.notSupported("resource", resource, amounts.split(" "), false);
  }
  if (divisor === "0" || kind === undefined) return;
  const units = kind === "cpu" ? "1m and 1" : "1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei";
  if (units.split(/, | and /).includes(divisor)) return;
  const what = kind === "ephemeral-storage" ? "local ephemeral storage" : kind;
  const detail = `only divisor's values ${units} are supported with the ${what} resource`;
  errors.invalid("divisor", resource, detail);
}
