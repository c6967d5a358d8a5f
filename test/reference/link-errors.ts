// Links each error to the fields it was recorded for: `npm run link-errors` writes spec/error-fields.yaml, then run `npm run generate`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import type { FieldErrorType } from "../../src/faults/field-error.ts";
import { errorReferences, matcherOf } from "../../src/reference/advice.ts";
import { placeName } from "../../src/reference/fields.ts";
import { fieldsAt } from "../../src/reference/path.ts";
import { recorded } from "./recorded.ts";

/** Returns the fields of each detail of the catalogue. */
export function links(): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { doc, causes } of recorded())
    for (const { type, field, detail = "" } of causes) {
      const known = matcherOf({ type: type as FieldErrorType, detail })?.detail;
      const path = fieldsAt(field, doc?.kind === "CronJob" ? "CronJob" : "Job");
      if (known === undefined || path.length === 0) continue;
      const places = found.get(known) ?? new Set();
      found.set(known, places.add(placeName(path)));
    }
  const order = errorReferences().flatMap(entry => entry.details);
  return Object.fromEntries(
    order.flatMap(detail => {
      const places = found.get(detail);
      return places === undefined ? [] : [[detail, [...places].sort()]];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const head = "# The fields that each detail of errors/ was recorded for; made by `npm run link-errors`.\n";
  writeFileSync(
    new URL("../../spec/error-fields.yaml", import.meta.url),
    head + stringify(links(), { lineWidth: 0 }),
  );
}
