import { byCodePoint, goQuote } from "../../faults/go-words.ts";
import type { ObjectMeta } from "../../models/index.ts";
import { addImmutable, type Errors } from "../errors.ts";
import { pathSegment } from "../formats/name.ts";
import { validateCommonMeta } from "./object-meta.ts";

/**
 * The fields that may not change, and whether Go prints a value as JSON, so that a missing one is `null`. A different
 * namespace or uid has been refused earlier.
 */
const fixed = [
  ["name", false],
  ["creationTimestamp", true],
  ["deletionTimestamp", true],
  ["deletionGracePeriodSeconds", true],
] as const;

/**
 * Validates the metadata of an updated object. Also used for updates of the status.
 *
 * @see registry/rest validateCommonFields
 * @see api/validation ValidateObjectMetaUpdate
 * @see api/validation ValidateObjectMetaAccessorUpdate
 * @see core/validation ValidateObjectMetaUpdate
 */
export function validateObjectMetaUpdate(meta: ObjectMeta, errors: Errors, old: ObjectMeta): void {
  validateCommonMeta(meta, errors, pathSegment);
  if (old.deletionTimestamp !== undefined) {
    validateNoNewFinalizers(meta.finalizers ?? [], old.finalizers ?? [], errors);
  }
  if (!meta.resourceVersion) {
    errors.invalid("resourceVersion", "", "must be specified for an update");
  }
  for (const [name, json] of fixed) {
    validateImmutableScalar(name, meta[name], old[name], errors, json);
  }
}

/**
 * Checks that a scalar field has not changed.
 *
 * @see api/validation ValidateImmutableField
 * @see core/validation ValidateImmutableField
 */
export function validateImmutableScalar(
  field: string,
  value: string | number | undefined,
  old: string | number | undefined,
  errors: Errors,
  json: boolean,
): void {
  if (value === old) return;
  const change = { ...(old !== undefined && { from: old }), ...(value !== undefined && { to: value }) };
  addImmutable(
    errors,
    field,
    json ? value : (value ?? ""),
    [{ field: errors.pathOf(field), ...change }],
    json,
  );
}

/**
 * Checks that an object that is being deleted gets no new finalizers.
 *
 * @see api/validation ValidateNoNewFinalizers
 */
function validateNoNewFinalizers(
  finalizers: readonly string[],
  old: readonly string[],
  errors: Errors,
): void {
  const known = new Set(old);
  const extra = [...new Set(finalizers)].filter(finalizer => !known.has(finalizer)).sort(byCodePoint);
  if (extra.length === 0) return;
  const list = `[]string{${extra.map(goQuote).join(", ")}}`;
  const detail = `no new finalizers can be added if the object is being deleted, found new finalizers ${list}`;
  errors.forbidden("finalizers", detail);
}
