import { clean } from "../../dry-run/index.ts";
import type { Job } from "../../models/index.ts";
import { fieldsOf, textOf } from "../objects.ts";

/** An object of a cluster as a person would have written it; without a value for any other, or one that cannot be read. */
function cleaned(value: unknown): object | undefined {
  if (!textOf(fieldsOf(fieldsOf(value).metadata).uid)) return undefined;
  try {
    return clean(value as Job, { defaults: false });
  } catch {
    return undefined;
  }
}

/** What is written of an object, and how many of a cluster that are: those in a list, where it is one. */
export function written(value: unknown): { readonly value: unknown; readonly live: number } {
  const { kind, items, metadata: _, ...rest } = fieldsOf(value);
  const itemKind = { JobList: "Job", CronJobList: "CronJob" }[textOf(kind)];
  if (itemKind === undefined || !Array.isArray(items)) {
    const found = cleaned(value);
    return { value: found ?? value, live: found === undefined ? 0 : 1 };
  }
  // A server leaves both out in the items of its own lists.
  const found = items.map(item => cleaned({ apiVersion: "batch/v1", kind: itemKind, ...fieldsOf(item) }));
  const live = found.filter(item => item !== undefined).length;
  // The metadata of a list are those of the request.
  return live === 0
    ? { value, live }
    : { value: { ...rest, kind, items: items.map((item, i) => found[i] ?? item) }, live };
}
