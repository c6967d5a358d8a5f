import { constantOptions } from "../dry-run/constant-options.ts";
import { lastApplied } from "../dry-run/drop-server-fields.ts";
import { dryRunCreate } from "../dry-run/index.ts";
import type { CronJob, Job } from "../models/index.ts";
import { toJson } from "../output.ts";

/**
 * Returns a manifest as a cluster has it after `kubectl apply`, which notes what it was given; undefined if the server refuses it. Nobody
 * knows when that was, and so which runs of a CronJob were missed.
 *
 * @param namespace the namespace if the manifest names none; default: `default`
 */
export function asApplied(manifest: unknown, namespace?: string): Job | CronJob | undefined {
  const created = dryRunCreate(manifest, { ...constantOptions, namespace });
  if (!created.ok) return undefined;
  const { creationTimestamp: _, ...metadata } = created.object.metadata;
  const annotations = { ...metadata.annotations, [lastApplied]: toJson(manifest as object) };
  return { ...created.object, metadata: { ...metadata, annotations } } as Job | CronJob;
}
