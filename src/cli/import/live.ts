import { clean } from "../../dry-run/index.ts";
import type { Job } from "../../models/index.ts";
import { itemsOf } from "../../models/list-items.ts";
import { fieldsOf, metadataOf, textOf } from "../objects.ts";

/** A manifest to write, and how many objects from a cluster were cleaned in it. */
export interface CleanedManifest {
  readonly value: unknown;
  readonly live: number;
}

/** Returns an object from a cluster as a person would have written it; undefined for any other object, or one that cannot be read. */
function cleanedObject(value: unknown): object | undefined {
  if (!textOf(metadataOf(value).uid)) return undefined;
  try {
    return clean(value as Job, { defaults: false });
  } catch {
    return undefined;
  }
}

/** Removes what a cluster put into a manifest; for a list, into its items. */
export function cleaned(value: unknown): CleanedManifest {
  const items = itemsOf(value);
  if (items === undefined) {
    const found = cleanedObject(value);
    return { value: found ?? value, live: found === undefined ? 0 : 1 };
  }
  const found = items.map(cleanedObject);
  const live = found.filter(item => item !== undefined).length;
  if (live === 0) return { value, live };
  // A list's metadata belongs to the request.
  const { metadata: _, items: given, ...rest } = fieldsOf(value);
  return { value: { ...rest, items: (given as unknown[]).map((item, i) => found[i] ?? item) }, live };
}
