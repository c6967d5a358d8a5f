import { hasFields } from "../../src/values/value.ts";
import { manifestsOf } from "./manifests-of.ts";
import type { Json } from "./values.ts";

const isPodSpec = (value: unknown): value is Json => hasFields(value) && Array.isArray(value.containers);

/**
 * Yields the Jobs and CronJobs in a value, however deep, as they are; and of each Pod template and each spec of a Pod that is in none of
 * them, the Jobs in which it stands.
 */
export function* manifestsIn(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* manifestsIn(item);
  if (!hasFields(value)) return;
  const { apiVersion, kind, spec } = value;
  const isBatch = typeof apiVersion === "string" && apiVersion.startsWith("batch/");
  if (isBatch && (kind === "Job" || kind === "CronJob")) yield value;
  else if (isPodSpec(value)) yield* manifestsOf({ type: "PodSpec", list: false, value });
  else if (isPodSpec(spec) && apiVersion === undefined)
    yield* manifestsOf({ type: "PodTemplateSpec", list: false, value });
  else for (const item of Object.values(value)) yield* manifestsIn(item);
}
