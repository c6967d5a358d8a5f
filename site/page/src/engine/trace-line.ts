import { fieldPath } from "../../../../src/read/field-path.ts";
import type { TracedLine } from "../messages.ts";

/** Returns the line that said what a field is, or the line of what lacks it. */
export function traceLine(
  manifest: unknown,
  field: string,
  trace: readonly TracedLine[],
): number | undefined {
  const path = fieldPath(manifest, field);
  let best: TracedLine | undefined;
  for (const each of trace) {
    if (best !== undefined && each.path.length < best.path.length) continue;
    if (each.path.every((step, i) => step === path[i])) best = each;
  }
  return best?.line;
}
