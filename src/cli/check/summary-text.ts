import { patchCount } from "../patches.ts";
import type { Style } from "../style.ts";
import { count, numberText } from "../text.ts";
import type { Summary } from "./report.ts";

/** Returns the last line: what was checked, and the result. */
export function summaryText(summary: Summary, style: Style): string {
  const { files, objects, refused, errors, warnings, notes, others, foreign, patches, unreadable } = summary;
  const parts = [
    `${count(objects, "Job or CronJob", "Jobs and CronJobs")} in ${count(files, "file")}`,
    refused > 0 && style.red(`${numberText(refused)} refused`),
    errors > 0 && style.red(count(errors, "error")),
    warnings > 0 && style.yellow(count(warnings, "warning")),
    notes > 0 && style.blue(count(notes, "note")),
    unreadable > 0 && style.red(`${count(unreadable, "file")} unreadable`),
    others > 0 && `${count(others, "object")} of other kinds skipped`,
    patches > 0 && `${patchCount(patches)} skipped`,
    foreign > 0 && `${count(foreign, "document")} of no kind skipped`,
    errors + unreadable === 0 && objects > 0 && style.green("all accepted"),
  ];
  return `${parts.filter(Boolean).join(", ")}\n`;
}
