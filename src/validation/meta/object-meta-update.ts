import { byCodePoint, goQuote } from "../../faults/go-words.ts";
import type { ObjectMeta } from "../../models/index.ts";
import { addImmutable, type Errors } from "../errors.ts";
import { pathSegment } from "../formats/name.ts";
import { validateCommonMeta } from "./object-meta.ts";

/** What may not change once the object is there (another namespace or uid has been refused before), and whether Go prints its value as JSON, so that none is `null`. */
const fixed = [
  ["name", false],
  ["creationTimestamp", true],
  ["deletionTimestamp", true],
  ["deletionGracePeriodSeconds", true],
] as const;

/**
 * Refuses metadata that an object may not get by an update, of its status too.
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
 * Refuses another scalar than the object has.
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
 * Refuses finalizers that an object which is being deleted did not have.
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
