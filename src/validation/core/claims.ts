import type {
  EphemeralVolumeSource,
  ObjectMeta,
  PersistentVolumeClaimSpec,
  TypedObjectReference,
} from "../../models/index.ts";
import { typeOf } from "../../models/schema.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import { validateAnnotations, validateLabels } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { check, type Fields } from "./fields.ts";

/**
 * A volume that gets a claim of its own, and what the claim is made from.
 *
 * @see core/validation validateEphemeralVolumeSource
 * @see core/validation ValidatePersistentVolumeClaimTemplate
 * @see core/validation ValidationOptionsForPersistentVolumeClaimTemplate
 */
export const ephemeral: Fields<EphemeralVolumeSource> = {
  volumeClaimTemplate: [
    {
      metadata: validateTemplateObjectMeta,
      "": (template, path, errors) =>
        validatePersistentVolumeClaimSpec(template.spec ?? {}, path.child("spec"), errors),
    },
  ],
};

/**
 * Metadata that is no more than labels and annotations. An empty list elsewhere counts as set.
 *
 * @see core/validation ValidateTemplateObjectMeta
 * @see core/validation validateFieldAllowList
 */
function validateTemplateObjectMeta(meta: ObjectMeta, path: Path, errors: Errors): void {
  validateAnnotations(meta.annotations, path.child("annotations"), errors);
  validateLabels(meta.labels, path.child("labels"), errors);
  for (const field of typeOf("ObjectMeta").fields.keys()) {
    if (meta[field as keyof ObjectMeta] === undefined || /^(labels|annotations)$/.test(field)) continue;
    // The server makes the field's name of Go's, by its first letter.
    errors.forbidden(path.child(field === "uid" ? "uID" : field), "cannot be set");
  }
}

/** Of these fields an empty text is as good as none. */
const subdomain = (text: string) => text && dns1123Subdomain(text);

/**
 * What the volume is filled with.
 *
 * @see core/validation validateDataSource
 * @see core/validation validateDataSourceRef
 */
const dataSource: Fields<TypedObjectReference> = {
  name: [],
  kind: [],
  apiGroup: subdomain,
  "": (source, path, errors) => {
    const { apiGroup, kind = "" } = source;
    if (apiGroup || kind === "PersistentVolumeClaim") return;
    errors.invalid(path, kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
  },
  namespace: text => text && dns1123Label(text),
};

const accessModes = "ReadOnlyMany ReadWriteMany ReadWriteOnce ReadWriteOncePod";

/**
 * What a claim asks for. It must say how much.
 *
 * @see core/validation ValidatePersistentVolumeClaimSpec
 * @see core/validation ValidatePositiveQuantityValue
 * @see core/validation ValidateResourceQuantityValue
 */
function validatePersistentVolumeClaimSpec(
  spec: PersistentVolumeClaimSpec,
  path: Path,
  errors: Errors,
): void {
  const { accessModes: modes = [], selector, resources } = spec;
  const at = path.child("accessModes");
  if (modes.length === 0) errors.required(at, "at least 1 access mode is required");
  validateLabelSelector(selector, path.child("selector"), errors);
  for (const mode of modes) check(accessModes, mode, at, errors);
  const known = new Set(modes.filter(mode => accessModes.split(" ").includes(mode)));
  if (known.has("ReadWriteOncePod") && known.size > 1) {
    errors.forbidden(at, "may not use ReadWriteOncePod with other access modes");
  }
  const storage = resources?.requests?.storage;
  const place = path.child("resources").key("storage");
  if (storage === undefined) errors.required(place);
  else if (/^(0$|-)/.test(storage)) errors.invalid(place, storage, "must be greater than zero");
  check(claimFields, spec, path, errors);
}

/** @see core/validation isDataSourceEqualDataSourceRef */
const claimFields: Fields<PersistentVolumeClaimSpec> = {
  storageClassName: subdomain,
  volumeMode: "Block Filesystem",
  dataSource,
  dataSourceRef: dataSource,
  "": (spec, path, errors) => {
    const { dataSource: source, dataSourceRef: ref } = spec;
    if (source === undefined || ref === undefined) return;
    const differs = (["apiGroup", "kind", "name"] as const).some(field => source[field] !== ref[field]);
    // Where the server means the field's place, it gives it as the value, and Go's JSON of a place is empty.
    if (ref.namespace) {
      errors.invalid(path, {}, "may not be specified when dataSourceRef.namespace is specified");
    } else if (differs) errors.invalid(path, {}, "must match dataSourceRef");
  },
  volumeAttributesClassName: subdomain,
};
