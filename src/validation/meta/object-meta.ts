import type { ObjectMeta, OwnerReference } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, nameIsDNSSubdomain } from "../formats/dns.ts";
import { labelKey } from "../formats/label.ts";
import { pathSegmentPrefix } from "../formats/name.ts";
import { nonnegative } from "../formats/number.ts";
import { checkOf, enterList, within } from "../walk.ts";
import { validateAnnotations, validateLabels } from "./labels-and-annotations.ts";

/** Checks a name, or a prefix of one. Returns the server's messages. */
type NameFormat = (name: string, prefix?: boolean) => readonly string[];

/**
 * Validates the metadata of a new Job or CronJob.
 *
 * The name has been generated before. Managed fields are not checked, because only the server sets them.
 *
 * @see core/validation ValidateObjectMeta
 */
export function validateObjectMeta(meta: ObjectMeta, errors: Errors): void {
  validateCommonMeta(meta, errors, nameIsDNSSubdomain);
  validateKubeFinalizerNames(meta, errors);
}

/**
 * Checks that `generateName` is a valid path segment.
 *
 * On create the server checks for path segments too, once all other rules pass. Only a prefix given together with a
 * name can still fail, because the other check ignores a trailing dash and the byte before it.
 *
 * @see registry/rest ValidateCreate
 */
export function validateGenerateName(meta: ObjectMeta, errors: Errors): void {
  if (meta.generateName) within("metadata.generateName", meta.generateName, errors, pathSegmentPrefix);
}

/**
 * Validates the metadata of any namespaced object.
 *
 * The server's generated rules for metadata are all in their trial phase, so they refuse nothing by themselves.
 *
 * @see api/validation ValidateObjectMeta
 * @see api/validation ValidateObjectMetaAccessor
 * @see api/validation validateObjectMetaAccessorWithOptsCommon
 * @see api/validation NameIsDNSLabel
 * @see v1/validation ValidateManagedFields
 * @see v1/validation Validate_ObjectMeta
 * @see v1/validation Validate_OwnerReference
 */
export function validateCommonMeta(meta: ObjectMeta, errors: Errors, format: NameFormat): void {
  const { generateName, name } = meta;
  if (generateName) errors.invalidEach("generateName", generateName, format(generateName, true));
  if (name) errors.invalidEach("name", name, format(name));
  else errors.required("name", "name or generateName is required");
  checkMeta(meta, errors);
  enterList(meta, "ownerReferences", errors, validateOwnerReferences);
  enterList(meta, "finalizers", errors, validateFinalizers);
}

const checkMeta = /*@__PURE__*/ checkOf<ObjectMeta, undefined>({
  namespace: [dns1123Label],
  generation: nonnegative,
  labels: validateLabels,
  annotations: validateAnnotations,
});

/**
 * Validates owner references: each one, and that at most one is the controller.
 *
 * @see api/validation ValidateOwnerReferences
 */
function validateOwnerReferences(references: readonly OwnerReference[], errors: Errors): void {
  let first: string | undefined;
  references.forEach((reference, i) => {
    within(i, reference, errors, validateOwnerReference);
    if (!reference.controller) return;
    const name = `${reference.kind ?? ""}/${reference.name ?? ""}`;
    if (first !== undefined) {
      const detail = `Only one reference can have Controller set to true. Found "true" in references for ${first} and ${name}`;
      errors.invalid("", references, detail, "OwnerReference");
    }
    first ??= name;
  });
}

/**
 * Validates an owner reference. All fields are required, and an Event cannot be an owner.
 *
 * @see api/validation validateOwnerReference
 */
function validateOwnerReference(reference: OwnerReference, errors: Errors): void {
  const { apiVersion = "", kind } = reference;
  if (apiVersion && !/^([^/]*\/)?[^/]+$/.test(apiVersion)) {
    errors.invalid("apiVersion", apiVersion, "must be <group>/<version> or <version>");
  }
  for (const field of ["apiVersion", "kind", "name", "uid"] as const) {
    if (!reference[field]) errors.required(field, "must not be empty");
  }
  if (kind === "Event" && /^\/?v1$/.test(apiVersion)) {
    errors.invalid("", reference, "/v1, Kind=Event is disallowed from being an owner", "OwnerReference");
  }
}

/**
 * Validates finalizers: the format of each, and that `orphan` and `foregroundDeletion` are not both set.
 *
 * @see api/validation ValidateFinalizers
 * @see api/validation ValidateFinalizerName
 */
function validateFinalizers(finalizers: readonly string[], errors: Errors): void {
  for (const finalizer of finalizers) within("", finalizer, errors, labelKey);
  if (finalizers.includes("orphan") && finalizers.includes("foregroundDeletion")) {
    errors.invalid("", finalizers, "finalizer orphan and foregroundDeletion cannot be both set");
  }
}

/**
 * Checks that a finalizer without a prefix is one that Kubernetes knows.
 *
 * @see core/validation validateKubeFinalizerName
 * @see core/helper IsStandardFinalizerName
 */
export const validateKubeFinalizerNames = /*@__PURE__*/ checkOf<ObjectMeta>({
  finalizers: finalizer =>
    !/^(kubernetes|orphan|foregroundDeletion)$|\//.test(finalizer) &&
    "name is neither a standard finalizer name nor is it fully qualified",
});
