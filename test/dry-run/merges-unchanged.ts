import { hasFields } from "../../src/values/value.ts";

/** Returns a copy of a manifest without the fields that are null: applying it would delete what is stored of these. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!hasFields(value)) return value;
  const fields = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(fields.map(([key, item]) => [key, withoutNulls(item)]));
}

/**
 * Whether kubectl merges a manifest without such fields with what was stored of it, and changes nothing: it merges no list with null in it,
 * it needs the uid of an owner, and it leaves a finalizer that occurs twice at another place.
 */
export function mergesUnchanged(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(mergesUnchanged);
  if (!hasFields(value)) return value !== null;
  const { finalizers, ownerReferences } = value;
  if (Array.isArray(finalizers) && new Set(finalizers).size < finalizers.length) return false;
  if (Array.isArray(ownerReferences) && ownerReferences.some(owner => !("uid" in owner))) return false;
  return Object.values(value).every(mergesUnchanged);
}
