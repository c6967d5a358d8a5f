import { Path } from "../faults/path.ts";
import type { CronJob, Job } from "../models/index.ts";
import { changesBetween } from "../validation/changes.ts";
import { copyOf } from "./apply/json.ts";
import { compared } from "./diff.ts";

/** How many fields a sentence names. */
const most = 3;

const named = (fields: readonly string[]): string =>
  fields.slice(0, most).join(", ") + (fields.length > most ? ` and ${fields.length - most} more` : "");

/**
 * Returns sentences about the fields of the spec in which what an apply makes is not what the manifest says: those that the manifest leaves
 * out and that stay, and those of lists that kubectl cannot tell apart.
 *
 * @param made what the apply makes, with its defaults
 * @param manifest as it was read
 */
export function keptNotes(made: Job | CronJob, manifest: Job | CronJob): string[] {
  const [result, whole] = [copyOf(made), copyOf(manifest)] as [Job, Job];
  const differences = compared(result, whole)
    .map(({ field }) => field)
    .filter(field => field.startsWith("spec."));
  if (differences.length === 0) return [];
  // Without its defaults, the manifest's side has only what was written.
  const { spec = {} } = manifest;
  const changes = changesBetween(`${made.kind}Spec`, result.spec, spec, new Path("spec"));
  const says = new Set(changes.map(({ field, to }) => to !== undefined && field));
  const kept = differences.filter(field => !says.has(field));
  const lost = differences.filter(field => says.has(field));
  const notes: string[] = [];
  if (kept.length > 0)
    notes.push(
      `kubectl apply keeps ${named(kept)}, which the manifest leaves out and no annotation shows as applied before. To remove it, write null there, or use kubectl edit.`,
    );
  if (lost.length > 0)
    notes.push(
      `kubectl apply does not do what the manifest says at ${named(lost)}: it merges such a list by one field (env by name, ports by containerPort), and one value occurs twice.`,
    );
  return notes;
}
