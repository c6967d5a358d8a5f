import type {
  EphemeralVolumeSource,
  ObjectMeta,
  PersistentVolumeClaimSpec,
  PersistentVolumeClaimTemplate,
  TypedObjectReference,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import { type StringMap, validateAnnotations, validateLabels } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { checkFormat, checkKnown } from "./faults.ts";
import { checkPresent } from "./volumes-shared.ts";

const accessModes = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"];

/**
 * A volume that gets a claim of its own.
 *
 * @see core/validation validateEphemeralVolumeSource
 */
export function validateEphemeralVolumeSource(
  ephemeral: EphemeralVolumeSource,
  path: Path,
  errors: Errors,
): void {
  const at = path.child("volumeClaimTemplate");
  const { volumeClaimTemplate: template } = ephemeral;
  if (template === undefined) errors.required(at);
  else validatePersistentVolumeClaimTemplate(template, at, errors);
}

/**
 * What the claim of an ephemeral volume is made from.
 *
 * @see core/validation ValidatePersistentVolumeClaimTemplate
 * @see core/validation ValidationOptionsForPersistentVolumeClaimTemplate
 */
function validatePersistentVolumeClaimTemplate(
  template: PersistentVolumeClaimTemplate,
  path: Path,
  errors: Errors,
): void {
  if (template.metadata !== undefined) {
    validateTemplateObjectMeta(template.metadata, path.child("metadata"), errors);
  }
  validatePersistentVolumeClaimSpec(template.spec ?? {}, path.child("spec"), errors);
}

/** What the metadata of a template may not hold, in the order of Go's fields. */
const owned = [
  "name",
  "generateName",
  "namespace",
  "selfLink",
  "uid",
  "resourceVersion",
  "generation",
  "creationTimestamp",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
  "ownerReferences",
  "finalizers",
  "managedFields",
] as const satisfies (keyof ObjectMeta)[];

/**
 * Metadata that is no more than labels and annotations. An empty list elsewhere counts as set.
 *
 * @see core/validation ValidateTemplateObjectMeta
 * @see core/validation validateFieldAllowList
 */
function validateTemplateObjectMeta(meta: ObjectMeta, path: Path, errors: Errors): void {
  validateAnnotations(meta.annotations, path.child("annotations"), errors);
  validateLabels(meta.labels, path.child("labels"), errors);
  for (const field of owned) {
    if (meta[field] === undefined) continue;
    // The server makes the field's name of Go's, by its first letter.
    errors.forbidden(path.child(field === "uid" ? "uID" : field), "cannot be set");
  }
}

/**
 * What a claim asks for.
 *
 * @see core/validation ValidatePersistentVolumeClaimSpec
 */
export function validatePersistentVolumeClaimSpec(
  spec: PersistentVolumeClaimSpec,
  path: Path,
  errors: Errors,
): void {
  const {
    accessModes: modes = [],
    dataSource,
    dataSourceRef,
    storageClassName,
    volumeAttributesClassName,
  } = spec;
  if (modes.length === 0) errors.required(path.child("accessModes"), "at least 1 access mode is required");
  validateLabelSelector(spec.selector, path.child("selector"), errors);
  for (const mode of modes) checkKnown(errors, path, "accessModes", mode ?? "", accessModes);
  const known = modes.filter(mode => accessModes.includes(mode));
  if (known.includes("ReadWriteOncePod") && known.some(mode => mode !== "ReadWriteOncePod")) {
    errors.forbidden(path.child("accessModes"), "may not use ReadWriteOncePod with other access modes");
  }
  validateStorage(spec.resources?.requests, path, errors);
  if (storageClassName) {
    checkFormat(errors, path, "storageClassName", storageClassName, dns1123Subdomain(storageClassName));
  }
  checkKnown(errors, path, "volumeMode", spec.volumeMode, ["Block", "Filesystem"]);
  if (dataSource !== undefined) validateDataSource(dataSource, path.child("dataSource"), errors);
  if (dataSourceRef !== undefined) validateDataSource(dataSourceRef, path.child("dataSourceRef"), errors);
  if (dataSource !== undefined && dataSourceRef !== undefined) {
    const { apiGroup, kind, name, namespace } = dataSourceRef;
    // Where the server means the field's place, it gives it as the value, and Go's JSON of a place is empty.
    if (namespace) errors.invalid(path, {}, "may not be specified when dataSourceRef.namespace is specified");
    else if (dataSource.apiGroup !== apiGroup || dataSource.kind !== kind || dataSource.name !== name) {
      errors.invalid(path, {}, "must match dataSourceRef");
    }
  }
  if (volumeAttributesClassName) {
    const messages = dns1123Subdomain(volumeAttributesClassName);
    checkFormat(errors, path, "volumeAttributesClassName", volumeAttributesClassName, messages);
  }
}

/**
 * Refuses a claim that does not say how much it asks for, or nothing at all.
 *
 * @see core/validation ValidatePositiveQuantityValue
 * @see core/validation ValidateResourceQuantityValue
 */
function validateStorage(requests: StringMap | undefined, path: Path, errors: Errors): void {
  const storage = requests?.storage;
  if (storage !== undefined && storage !== "0" && !storage.startsWith("-")) return;
  const at = path.child("resources").key("storage");
  if (storage === undefined) errors.required(at);
  else errors.invalid(at, storage, "must be greater than zero");
}

/**
 * What the volume is filled with.
 *
 * @see core/validation validateDataSource
 * @see core/validation validateDataSourceRef
 * @see core/validation isDataSourceEqualDataSourceRef
 */
function validateDataSource(source: TypedObjectReference, path: Path, errors: Errors): void {
  const { apiGroup, kind = "", namespace } = source;
  checkPresent(errors, path, source, ["name", "kind"]);
  if (apiGroup) checkFormat(errors, path, "apiGroup", apiGroup, dns1123Subdomain(apiGroup));
  else if (kind !== "PersistentVolumeClaim") {
    errors.invalid(path, kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
  }
  if (namespace) checkFormat(errors, path, "namespace", namespace, dns1123Label(namespace));
}
