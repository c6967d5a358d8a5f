// The server's part of a new object's metadata: uid, creation time, generation, a generated name, and each owner once.

import { byteLength } from "../encoding/utf8.ts";
import type { ObjectMeta } from "../models/index.ts";
import { each } from "../values/each.ts";

/** The most bytes of `generateName` that stay in a name. */
export const maxGeneratedName = 58;

/** What the server knows of an object that it creates and the manifest does not say. */
export interface CreateContext {
  readonly uid: string;
  /** The creation time, as it is stored. */
  readonly now: string;
  /** Gives what is put behind `generateName`. */
  readonly suffix: () => string;
}

const ownerFields = ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"] as const;

/**
 * Drops owner references that stand there twice.
 *
 * @see endpoints/handlers dedupOwnerReferencesAndAddWarning
 */
export function dedupOwners(meta: ObjectMeta): void {
  if (meta.ownerReferences === undefined) return;
  const seen = new Set<string>();
  meta.ownerReferences = meta.ownerReferences.filter(
    owner => seen.size < seen.add(JSON.stringify(ownerFields.map(field => owner[field]))).size,
  );
}

/** Drops owner references that stand there twice; gives the warning for it. */
export function dropDuplicateOwners(meta: ObjectMeta): string | undefined {
  const { ownerReferences: all } = meta;
  if (all === undefined) return undefined;
  dedupOwners(meta);
  const kept = new Set(meta.ownerReferences);
  const uids = all.filter(owner => !kept.has(owner)).map(({ uid = "" }) => uid);
  if (uids.length === 0) return undefined;
  return `.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${uids.join(", ")}`;
}

/** The first bytes of a text. The server cuts characters in half; each byte of such a half stands here as a question mark. */
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
  each(notForClients, field => {
    if (meta[field] !== undefined) delete meta[field];
  });
  meta.uid = context.uid;
  meta.creationTimestamp = context.now;
  if (meta.generateName !== undefined && meta.name === undefined)
    meta.name = firstBytes(meta.generateName, maxGeneratedName) + context.suffix();
  meta.generation = 1;
}
