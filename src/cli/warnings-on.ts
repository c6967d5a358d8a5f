import type { DryRunResult } from "../dry-run/index.ts";
import { readAmount, scaledValue } from "../quantity/index.ts";
import { fewBytes, thousandthsAdvice } from "../reference/value-advice.ts";
import { blankCommands } from "./blank-commands.ts";
import { decimalModes } from "./decimal-modes.ts";
import type { Remark } from "./findings.ts";
import { imageNotes } from "./images.ts";
import { metadataOf, textOf, valueAt } from "./objects.ts";
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

/** Returns the server's warnings about an object, with advice where the message alone says too little. */
export const serverWarningsOn = (value: unknown, { warnings }: DryRunResult): Remark[] =>
  warnings.map(warning => {
    const remark: Remark = { rule: "Warning", ...partsOf(warning) };
    const [, stored] = /^fractional byte value "(.+)" is/.exec(remark.message) ?? [];
    const advice = stored && fractionAdvice(writtenAt(value, remark.field) ?? stored);
    return advice ? { ...remark, advice } : remark;
  });

/** Returns advice on a quantity that is no whole number of bytes. */
function fractionAdvice(quantity: string): string | undefined {
  const amount = readAmount(quantity);
  if (typeof amount === "string") return undefined;
  const bytes = scaledValue(amount, 0);
  if (/\d$/.test(quantity) && bytes < fewBytes)
    return "Add a suffix such as Mi or Gi: without one, the number counts bytes.";
  return (
    thousandthsAdvice(quantity) ??
    `Write ${bytes}, the next whole number: ${quantity} is no whole number of bytes.`
  );
}

/** Returns the quantity as it is written: `1.6Gi`, which the server names `1717986918400m`. */
function writtenAt(value: unknown, field: string): string | undefined {
  const written = valueAt(value, field);
  return typeof written === "string" || typeof written === "number" ? String(written) : undefined;
}

/** Returns the server's warnings about an object, then ours. */
export const warningsOn = (value: unknown, answer: DryRunResult): Remark[] => [
  ...serverWarningsOn(value, answer),
  ...ownWarningsOn(value, answer),
];
