import type { FieldError } from "../validation/errors.ts";
import { refusalOf } from "./create.ts";
import { InvalidError } from "./invalid-error.ts";
import { invalid } from "./status.ts";

const itemKinds: Readonly<Record<string, string>> = { JobList: "Job", CronJobList: "CronJob" };

/**
 * Throws for a manifest that the server would refuse; a list is as good as its items.
 *
 * @throws InvalidError that lists every fault.
 */
export function checkManifest(manifest: object): void {
  const { kind = "", items } = manifest as { readonly kind?: string; readonly items?: unknown };
  const itemKind = itemKinds[kind];
  if (itemKind === undefined || !Array.isArray(items)) {
    const refused = refusalOf(manifest);
    if (refused !== undefined) throw new InvalidError(refused.status, refused.errors);
    return;
  }
  const errors: FieldError[] = [];
  items.forEach((item, i) => {
    // The server leaves these two out in the items of a list.
    const refused = refusalOf({ apiVersion: "batch/v1", kind: itemKind, ...item });
    for (const error of refused?.errors ?? []) errors.push({ ...error, field: `items[${i}].${error.field}` });
  });
  if (errors.length > 0) throw new InvalidError(invalid(kind, "", errors), errors);
}
