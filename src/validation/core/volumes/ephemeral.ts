import type {
  EphemeralVolumeSource,
  ObjectMeta,
  PersistentVolumeClaimSpec,
  TypedObjectReference,
} from "../../../models/index.ts";
import { typeOf } from "../../../models/schema.ts";
import type { Errors } from "../../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../../formats/dns.ts";
import { validateLabelSelector } from "../../meta/label-selector.ts";
import { validateAnnotations, validateLabels } from "../../meta/labels-and-annotations.ts";
import { checkOf, enter, type Fields, within } from "../../walk.ts";

/**
 * Rules for a volume with its own claim, and for the template of that claim.
 *
 * @see core/validation validateEphemeralVolumeSource
 * @see core/validation ValidatePersistentVolumeClaimTemplate
 * @see core/validation ValidationOptionsForPersistentVolumeClaimTemplate
 */
export const ephemeral: Fields<EphemeralVolumeSource> = {
  volumeClaimTemplate: [
    {
      metadata: validateTemplateObjectMeta,
      "": ({ spec = {} }, errors) => within("spec", spec, errors, validatePersistentVolumeClaimSpec),
    },
  ],
};

/**
 * Checks that metadata has only labels and annotations. An empty list in another field counts as set.
 *
 * @see core/validation ValidateTemplateObjectMeta
 * @see core/validation validateFieldAllowList
 */
function validateTemplateObjectMeta(meta: ObjectMeta, errors: Errors): void {
  enter(meta, "annotations", errors, validateAnnotations);
  enter(meta, "labels", errors, validateLabels);
  for (const field of typeOf("ObjectMeta").fields.keys()) {
    if (meta[field as keyof ObjectMeta] === undefined || /^(labels|annotations)$/.test(field)) continue;
    // The server makes this name from the Go name by lowering its first letter: `UID` becomes `uID`.
    errors.forbidden(field === "uid" ? "uID" : field, "cannot be set");
  }
}

/** In these fields an empty text counts as not set. */
const subdomain = (text: string) => text && dns1123Subdomain(text);

/**
 * Rules for what the volume is filled with.
 *
 * @see core/validation validateDataSource
 * @see core/validation validateDataSourceRef
 */
const dataSource: Fields<TypedObjectReference> = {
  name: [],
  kind: [],
  apiGroup: subdomain,
  "": ({ apiGroup, kind = "" }, errors) => {
    if (apiGroup || kind === "PersistentVolumeClaim") return;
    errors.invalid("", kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
  },
  namespace: text => text && dns1123Label(text),
};

/**
 * Validates the spec of a claim, which must request an amount of storage.
 *
 * @see core/validation ValidatePersistentVolumeClaimSpec
 * @see core/validation ValidatePositiveQuantityValue
 * @see core/validation ValidateResourceQuantityValue
 */
function validatePersistentVolumeClaimSpec(spec: PersistentVolumeClaimSpec, errors: Errors): void {
  const { accessModes: modes = [], resources } = spec;
  if (modes.length === 0) errors.required("accessModes", "at least 1 access mode is required");
  enter(spec, "selector", errors, validateLabelSelector);
  const known = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"];
  const found = new Set<string>();
  for (const mode of modes) {
    if (known.includes(mode)) found.add(mode);
    else errors.notSupported("accessModes", mode, known);
  }
  if (found.has("ReadWriteOncePod") && found.size > 1) {
    errors.forbidden("accessModes", "may not use ReadWriteOncePod with other access modes");
  }
  const storage = resources?.requests?.storage;
  const place = "resources[storage]";
  if (!storage) errors.required(place);
  else if (/^(0$|-)/.test(storage)) errors.invalid(place, storage, "must be greater than zero");
  checkClaim(spec, errors);
}

/** @see core/validation isDataSourceEqualDataSourceRef */
const checkClaim = /*@__PURE__*/ checkOf<PersistentVolumeClaimSpec>({
  storageClassName: subdomain,
  volumeMode: "Block Filesystem",
  dataSource,
  dataSourceRef: dataSource,
  "": ({ dataSource: source, dataSourceRef: ref }, errors) => {
    if (!source || !ref) return;
    const differs = (["apiGroup", "kind", "name"] as const).some(field => source[field] !== ref[field]);
    // The server passes a path where it should pass the value. In Go's JSON a path is `{}`.
    if (ref.namespace) {
      errors.invalid("", {}, "may not be specified when dataSourceRef.namespace is specified");
    } else if (differs) errors.invalid("", {}, "must match dataSourceRef");
  },
  volumeAttributesClassName: subdomain,
});
