// The server's part of a new object's metadata: uid, creation time, generation, a generated name, and each owner once.

import { byteLength } from "../encoding/utf8.ts";
import type { ObjectMeta } from "../models/index.ts";
import { each } from "../values/each.ts";

/** The most bytes of `generateName` that stay in a name. */
export const maxGeneratedName = 58;

/** What the server adds to an object that it creates. */
export interface CreateContext {
  readonly uid: string;
  /** The creation time, as it is stored. */
  readonly now: string;
  /** Returns what is appended to `generateName`. */
  readonly suffix: () => string;
}

const ownerFields = ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"] as const;

/** Drops duplicate owner references. */
export function dropDuplicateOwners(meta: ObjectMeta): void {
  if (meta.ownerReferences === undefined) return;
  const seen = new Set<string>();
  meta.ownerReferences = meta.ownerReferences.filter(
    owner => seen.size < seen.add(JSON.stringify(ownerFields.map(field => owner[field]))).size,
  );
}

/**
 * Drops duplicate owner references. Returns the warning about them, if there were any.
 *
 * @see endpoints/handlers dedupOwnerReferencesAndAddWarning
 */
export function dropDuplicateOwnersWithWarning(meta: ObjectMeta): string | undefined {
  const { ownerReferences: all } = meta;
  if (all === undefined) return undefined;
  dropDuplicateOwners(meta);
  const kept = new Set(meta.ownerReferences);
  const uids = all.filter(owner => !kept.has(owner)).map(({ uid = "" }) => uid);
  if (uids.length === 0) return undefined;
  return `.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${uids.join(", ")}`;
}

/** Returns the first bytes of a text. The server may cut a character in the middle: each byte of such a part is a question mark here. */
function firstBytes(text: string, count: number): string {
  let first = "";
  let left = count;
  for (const char of text) {
    const size = byteLength(char);
    if (size > left) return first + "?".repeat(left);
    first += char;
    left -= size;
  }
  return first;
}

// Fields that only the server sets.
const notForClients = [
  "selfLink",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
  "managedFields",
] as const;

/**
 * Sets the metadata that the server sets in a new object.
 *
 * @see registry/rest WipeObjectMetaSystemFields
 * @see registry/rest FillObjectMetaSystemFields
 * @see storage/names simpleNameGenerator.GenerateName
 */
export function fillObjectMeta(meta: ObjectMeta, context: CreateContext): void {
  each(notForClients, field => {
    if (meta[field] !== undefined) delete meta[field];
  });
  meta.uid = context.uid;
  meta.creationTimestamp = context.now;
  if (meta.generateName !== undefined && meta.name === undefined)
    meta.name = firstBytes(meta.generateName, maxGeneratedName) + context.suffix();
  meta.generation = 1;
}
