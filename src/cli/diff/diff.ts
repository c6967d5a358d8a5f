import { diff } from "../../dry-run/diff.ts";
import { harmless, harmlessJson, harmlessLine } from "../../encoding/terminal.ts";
import type { FieldChange } from "../../faults/field-error.ts";
import { same } from "../../values/same.ts";
import { shortenPart } from "../../values/shorten.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode } from "../exit.ts";
import { inputText } from "../input.ts";
import { nameOf, type ObjectName, objectText } from "../objects.ts";
import { type Style, styleFor } from "../style.ts";
import { count, errorText, numberText } from "../text.ts";
import { changeText } from "./change-text.ts";
import { type Pair, pairs } from "./pairs.ts";
import { type Member, readSides, type Side } from "./sides.ts";
import { type Update, updateOf } from "./update.ts";

export interface DiffOptions {
  readonly format: "text" | "json";
  /** Globs of files to skip, in each directory. */
  readonly exclude?: readonly string[];
}

/** The result for one pair. */
interface Outcome {
  readonly object: ObjectName;
  readonly status: "equal" | "changed" | "only in A" | "only in B" | "not compared";
  readonly changes: readonly FieldChange[];
  /** What an update from one object to the other does, if they differ. */
  readonly update?: Update;
  /** The object's file, and the file where it was before, if directories are compared. */
  readonly file?: string;
  readonly movedFrom?: string;
  /** Set for a patch of Kustomize, of which no update can be judged. */
  readonly isPatch?: true;
  /** Where the name stands, if the object is not compared because one side has the name more than once. */
  readonly twice?: readonly string[];
  /** Whether the object is not compared because only one side has it and part of the other side cannot be read. */
  readonly mayBeUnreadable?: boolean;
  /** Why the object is not compared, or a patch not field by field, if it, or another of its name in its file, cannot be decoded. */
  readonly faults?: readonly string[];
}

/** Runs `jobwright diff`; returns the exit code. */
export async function diffFiles(
  a: string,
  b: string,
  options: DiffOptions,
  context: Context,
): Promise<number> {
  if (a === "-" && b === "-") throw new CommandError("only one of A and B can be the standard input");
  const { from, to } = await readSides(a, b, options.exclude ?? [], context);
  const outcomes = pairs(from, to).map(pair => outcome(pair, from, to, context.now()));
  const unreadable = [...from.unreadable, ...to.unreadable];
  const equal = unreadable.length === 0 && outcomes.every(({ status }) => status === "equal");
  const { stdout, stderr } = context;
  if (options.format === "json") {
    const objects = outcomes.map(({ object, ...rest }) => ({ ...object, ...rest }));
    const told = unreadable.length > 0 && { unreadable };
    stdout.write(`${harmlessJson(JSON.stringify({ equal, ...told, objects }, null, 2))}\n`);
  } else
    stdout.write(text(outcomes, inputText(a, context), inputText(b, context), styleFor(stdout, context)));
  const problems = problemsOf(from, to, outcomes);
  for (const message of problems) stderr.write(errorText(message, styleFor(stderr, context)));
  if (problems.length > 0) return exitCode.unusable;
  return equal ? exitCode.fine : exitCode.refused;
}

/** Returns a message for everything that is not compared. */
function problemsOf(from: Side, to: Side, outcomes: readonly Outcome[]): string[] {
  const members = [...from.members, ...to.members];
  const hidden = outcomes.filter(({ mayBeUnreadable }) => mayBeUnreadable).length;
  return [
    ...from.unreadable,
    ...to.unreadable,
    ...members.flatMap(member => [...(member.isPatch ? [] : member.faults), ...againTexts(member)]),
    ...(hidden > 0 && hidden < outcomes.length
      ? [`${count(hidden, "object")} of one side not compared: the other side cannot be read whole`]
      : []),
  ];
}

/** Returns a message for each place of a name after the first. */
const againTexts = ({ value, places: [first, ...others] }: Member): string[] =>
  others.map(
    place =>
      `${place}: ${shortenPart(objectText(nameOf(value)))} occurs again, first in ${first}: it is not compared`,
  );

function outcome({ a, b }: Pair, from: Side, to: Side, now: Date): Outcome {
  const file = (b ?? a)?.file;
  const isPatch = [a, b].some(side => side?.isPatch);
  const place = {
    ...(file && { file, ...(a && a.file !== file && { movedFrom: a.file }) }),
    ...(isPatch && { isPatch }),
  };
  const twice = [a, b].flatMap(side => (side && side.places.length > 1 ? side.places : []));
  const faults = [a, b].flatMap(side => side?.faults ?? []);
  const isDecodable = [a, b].every(side => !side || side.isPatch || side.faults.length === 0);
  if (twice.length > 0 || !isDecodable) {
    const why = { ...(twice.length > 0 && { twice }), ...(faults.length > 0 && { faults }) };
    return { object: nameOf((b ?? a)?.value), status: "not compared", changes: [], ...why, ...place };
  }
  if (a === undefined || b === undefined) {
    const object = nameOf((a ?? b)?.value);
    const other = b === undefined ? to : from;
    if (other.unreadable.length > 0)
      return { object, status: "not compared", changes: [], mayBeUnreadable: true, ...place };
    return { object, status: b === undefined ? "only in A" : "only in B", changes: [], ...place };
  }
  const object = nameOf(b.value);
  const changes = faults.length > 0 ? [] : diff(a.value, b.value).changes;
  // What makes no difference in a manifest does in a patch: a default or null replaces what the base says.
  const isEqual = isPatch ? same(a.value, b.value) : changes.length === 0;
  if (isEqual) return { object, status: "equal", changes, ...place };
  const more = isPatch ? faults.length > 0 && { faults } : { update: updateOf(a.value, b.value, now) };
  return { object, status: "changed", changes, ...more, ...place };
}

function text(outcomes: readonly Outcome[], a: string, b: string, style: Style): string {
  const compared = outcomes.filter(({ status }) => status !== "not compared");
  const different = compared.filter(({ status }) => status !== "equal");
  if (compared.length === 0) return "";
  if (different.length === 0) {
    const others = outcomes.length - compared.length;
    const more = others === 0 ? "" : `, ${numberText(others)} not compared`;
    return `${style.green("no difference")} in ${count(compared.length, "Job or CronJob", "Jobs and CronJobs")}${more}\n`;
  }
  const lines = [style.red(`--- ${harmless(a)}`), style.green(`+++ ${harmless(b)}`)];
  for (const { object, status, changes, update, file, movedFrom, isPatch, faults } of different) {
    const [fault] = faults ?? [];
    const place = movedFrom === undefined ? file : `${movedFrom} → ${file}`;
    const about = [place, isPatch && "a Kustomize patch"].filter(Boolean).join(", ");
    const title = harmlessLine(`${shortenPart(objectText(object))}${about && ` (${about})`}`);
    if (status === "only in A") lines.push(style.red(`- ${title}`));
    else if (status === "only in B") lines.push(style.green(`+ ${title}`));
    else lines.push(style.bold(`~ ${title}`), ...changes.map(change => `    ${changeText(change, style)}`));
    if (status === "changed" && changes.length === 0)
      lines.push(
        fault === undefined
          ? "    only in what makes no difference in a whole manifest, such as a default"
          : `    not compared field by field: ${harmlessLine(fault)}`,
      );
    if (update !== undefined)
      lines.push(...[update.text, ...(update.notes ?? [])].map(line => `    ${harmlessLine(line)}`));
  }
  return `${lines.join("\n")}\n`;
}
