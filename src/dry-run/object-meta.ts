import type { ObjectMeta, OwnerReference } from "../models/index.ts";

/** The most bytes of `generateName` that stay in a name. */
const maxGeneratedName = 58;

/** What the server knows of an object that it creates and the manifest does not say. */
export interface CreateContext {
  readonly uid: string;
  /** The creation time, as it is stored. */
  readonly now: string;
  readonly suffix: string;
}

const ownerFields = ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"] as const;

/**
 * Drops owner references that stand there twice; gives the warning for it.
 *
 * @see endpoints/handlers dedupOwnerReferencesAndAddWarning
 */
export function dropDuplicateOwners(meta: ObjectMeta): string | undefined {
  if (meta.ownerReferences === undefined) return undefined;
  const kept = new Map<string, OwnerReference>();
  const duplicates: string[] = [];
  for (const owner of meta.ownerReferences) {
    const key = JSON.stringify(ownerFields.map(field => owner[field]));
    if (kept.has(key)) duplicates.push(owner.uid ?? "");
    else kept.set(key, owner);
  }
  if (duplicates.length === 0) return undefined;
  meta.ownerReferences = [...kept.values()];
  return `.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${duplicates.join(", ")}`;
}

/** The first bytes of a text. The server cuts characters in half; each byte of such a half stands here as a question mark. */
function firstBytes(text: string, count: number): string {
  const bytes = new TextEncoder().encode(text);
  let end = count;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return (
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.slice(0, end)) +
    (end < bytes.length ? "?".repeat(count - end) : "")
  );
}

// What the server alone says.
const notForClients = [
  "selfLink",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
  "managedFields",
] as const;

/**
 * Sets what is the server's to set in the metadata of a new object.
 *
 * @see registry/rest WipeObjectMetaSystemFields
 * @see registry/rest FillObjectMetaSystemFields
 * @see storage/names simpleNameGenerator.GenerateName
 */
export function fillObjectMeta(meta: ObjectMeta, context: CreateContext): void {
  for (const field of notForClients) if (meta[field] !== undefined) delete meta[field];
  meta.uid = context.uid;
  meta.creationTimestamp = context.now;
  if (meta.generateName !== undefined && meta.name === undefined)
    meta.name = firstBytes(meta.generateName, maxGeneratedName) + context.suffix;
}
