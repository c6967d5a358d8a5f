import type { DryRunResult } from "../dry-run/index.ts";
import { blankCommands } from "./blank-commands.ts";
import { decimalModes } from "./decimal-modes.ts";
import type { Remark } from "./findings.ts";
import { imageNotes } from "./images.ts";
import { metadataOf, textOf } from "./objects.ts";
import { refusedJobs } from "./refused-jobs.ts";
import { scheduleNotes } from "./schedule-notes.ts";
import { unreplaced } from "./unreplaced.ts";
import { partsOf } from "./warning-parts.ts";

/** No dry run says it, not even the server's own. */
const onlyDryRun: Remark = {
  rule: "Warning",
  field: "metadata.resourceVersion",
  message:
    "a dry run accepts it, but a real create does not: resourceVersion should not be set on objects to be created",
};

const liveObject: Remark = {
  rule: "LiveObject",
  field: "metadata.uid",
  message:
    "it comes from a cluster, and what the server set is refused in a new object: `jobwright import` leaves that out, and so does `clean` in code",
};

/** Returns warnings and notes about what a manifest says and hardly anybody means, although the server accepts it. */
export const oddIn = (value: unknown, answer: DryRunResult): Remark[] => [
  ...scheduleNotes(value),
  ...refusedJobs(answer),
  ...(answer.ok
    ? [...imageNotes(value), ...decimalModes(value), ...unreplaced(value), ...blankCommands(value)]
    : []),
];

/** Returns warnings of ours about what the server does not mention. */
export function ownWarningsOn(value: unknown, answer: DryRunResult): Remark[] {
  const { ok } = answer;
  const { uid, resourceVersion } = metadataOf(value);
  const isLive = !ok && textOf(uid) !== "";
  const isPastDryRun = ok && textOf(resourceVersion) !== "" && resourceVersion !== "0";
  return [...(isLive ? [liveObject] : []), ...(isPastDryRun ? [onlyDryRun] : []), ...oddIn(value, answer)];
}

/** Returns the server's warnings about an object, then ours. */
export const warningsOn = (value: unknown, answer: DryRunResult): Remark[] => [
  ...answer.warnings.map((warning): Remark => ({ rule: "Warning", ...partsOf(warning) })),
  ...ownWarningsOn(value, answer),
];
