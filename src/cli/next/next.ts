import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { decode } from "../../decode/index.ts";
import { harmless } from "../../encoding/terminal.ts";
import { type FieldError, fieldError, lineOf } from "../../faults/field-error.ts";
import { type Found, placeIn, quotingHint } from "../../read/manifests.ts";
import { type CronSchedule, cronSchedule, ScheduleError } from "../../schedule/cron-schedule.ts";
import { zoneOffset } from "../../schedule/offsets.ts";
import { ownZone } from "../../schedule/parse.ts";
import { rfc3339 } from "../../values/rfc3339.ts";
import { shortenPart } from "../../values/shorten.ts";
import { shownOf } from "../../values/value.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode } from "../exit.ts";
import { fileFault, inputText } from "../input.ts";
import { fieldsOf, nameOf, objectText, textOf } from "../objects.ts";
import { Patches } from "../patches.ts";
import { readObjects } from "../read-objects.ts";
import { type Style, styleFor } from "../style.ts";
import { errorText } from "../text.ts";

export interface NextOptions {
  readonly tz?: string;
  readonly n: number;
  readonly from?: Date;
  readonly format: "text" | "json";
}

/** A schedule, and where it was found. */
interface Target {
  /** Its name in messages; empty for an expression. */
  readonly title: string;
  readonly expression: string;
  readonly timeZone: string | undefined;
  readonly suspended: boolean;
  /** Fields of the CronJob that do not exist. One of them may have been meant to say when. */
  readonly unknownFields: readonly string[];
  /** What is wrong before the expression is parsed. */
  readonly fault?: string | undefined;
}

/** The times of one schedule. */
interface Listing extends Target {
  readonly schedule: CronSchedule;
  readonly times: readonly Date[];
}

/** A schedule that is refused. */
interface Refused extends Target {
  readonly fault: string;
}

/** Runs `jobwright next`; returns the exit code. */
export async function next(target: string, options: NextOptions, context: Context): Promise<number> {
  const { stdout, stderr } = context;
  if (options.tz !== undefined) checkZone(options.tz);
  const from = options.from ?? context.now();
  const style = styleFor(stderr, context);
  const { found, unreadable } = await targets(target, options, context);
  const all = found.map(one => list(one, from, options));
  const listings = all.filter(one => "schedule" in one);
  for (const message of unreadable) stderr.write(errorText(message, style));
  for (const one of all) {
    if ("schedule" in one) continue;
    const place = one.title === "" ? "" : `${harmless(one.title)}: `;
    stderr.write(`${place}${style.red("error")}: ${harmless(one.fault)}\n`);
  }
  const ok = unreadable.length === 0 && listings.length === all.length;
  if (options.format === "json")
    stdout.write(`${JSON.stringify({ ok, from: rfc3339(from), schedules: all.map(jsonOf) }, null, 2)}\n`);
  else stdout.write(listings.map(listing => listingText(listing, styleFor(stdout, context))).join("\n"));
  if (unreadable.length > 0) return exitCode.unusable;
  return ok ? exitCode.fine : exitCode.refused;
}

function list(target: Target, from: Date, { tz, n: count }: NextOptions): Listing | Refused {
  const { fault, expression, timeZone } = target;
  if (fault !== undefined) return { ...target, fault };
  if (tz !== undefined && ownZone.test(expression))
    return { ...target, fault: "the schedule names a time zone itself, which --tz does not replace" };
  try {
    const schedule = cronSchedule(expression, { timeZone, now: from });
    return { ...target, schedule, times: schedule.next(from, count) };
  } catch (thrown) {
    if (!(thrown instanceof ScheduleError)) throw thrown;
    return { ...target, fault: thrown.message };
  }
}

function checkZone(timeZone: string): void {
  try {
    cronSchedule("* * * * *", { timeZone });
  } catch (thrown) {
    throw new CommandError(`--tz: ${(thrown as Error).message}`);
  }
}

/** Returns the schedules that are asked for, and messages about documents that cannot be read. */
async function targets(
  target: string,
  { tz }: NextOptions,
  context: Context,
): Promise<{ readonly found: readonly Target[]; readonly unreadable: readonly string[] }> {
  const fault = await faultOfPath(target, context);
  if (fault !== undefined) {
    const found = [{ title: "", expression: target, timeZone: tz, suspended: false, unknownFields: [] }];
    if (/\s|^@|TZ=/.test(target)) return { found, unreadable: [] };
    throw new CommandError(
      `${shortenPart(target) || "''"} ${fault}; a schedule has five fields in quotes: "30 2 * * *"`,
    );
  }
  const read = await readObjects(target, context, new Patches([target], context));
  const cronJobs = read.found.filter(({ value }) => isCronJob(value));
  if (cronJobs.length + read.faults.length === 0)
    throw new CommandError(`${inputText(target, context)} holds no CronJob`);
  const found = cronJobs.map((one): Target => {
    const { value, origin } = one;
    const { schedule, timeZone, suspend } = fieldsOf(fieldsOf(value).spec);
    const { line, column } = placeIn(origin, value, "spec.schedule");
    const decoded = decode(value, "CronJob");
    const errors = decoded.ok ? [] : decoded.errors;
    return {
      title: `${inputText(target, context)}:${line}:${column}: ${objectText(nameOf(value))}${read.arePatches ? " (a Kustomize patch)" : ""}`,
      expression: textOf(schedule),
      timeZone: tz ?? (timeZone === undefined || timeZone === null ? undefined : textOf(timeZone)),
      suspended: suspend === true,
      unknownFields: errors.filter(isUnknown).map(error => shortenPart(lineOf(error))),
      fault: faultOf(one, { schedule, ...(tz === undefined && { timeZone }) }, errors),
    };
  });
  return { found, unreadable: read.faults };
}

/** Returns whether a value is meant to be a CronJob, even if its kind is missing or misspelt. */
function isCronJob(value: unknown): boolean {
  const { kind, spec } = fieldsOf(value);
  if (kind === "CronJob" || kind === "Job") return kind === "CronJob";
  const { schedule, jobTemplate } = fieldsOf(spec);
  return schedule !== undefined || jobTemplate !== undefined;
}

/** Returns whether an error is about an unknown field of the object itself or of its spec. */
const isUnknown = ({ field, detail }: FieldError): boolean =>
  detail.startsWith("unknown field") && /^(?:spec\.)?[^.[]*$/.test(field);

/**
 * Returns why a schedule cannot be used. It, or its zone, is not a string, or there is no schedule. Or the zone's key is misspelt, so that
 * the times would be those of another zone. Or `suspend` does not say whether it is suspended.
 */
function faultOf(
  { value, origin }: Found,
  texts: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
): string | undefined {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === "string" || text === undefined || text === null) continue;
    const error = fieldError("FieldValueTypeInvalid", `spec.${name}`, shownOf(text), "must be a string");
    return `${lineOf(error)}${quotingHint(origin, value, error)}`;
  }
  const wrong = errors.find(
    ({ field, detail }) =>
      field === "spec.suspend" || ("timeZone" in texts && detail.endsWith('did you mean "timeZone"?')),
  );
  if (wrong !== undefined) return lineOf(wrong);
  return texts.schedule ? undefined : lineOf(fieldError("FieldValueRequired", "spec.schedule", "", ""));
}

/** Returns why no file of that name can be read; undefined if there is one. */
async function faultOfPath(target: string, { cwd }: Context): Promise<string | undefined> {
  if (target === "-") return undefined;
  if (target === "") return "does not exist";
  return stat(resolve(cwd, target)).then(
    () => undefined,
    thrown => fileFault(thrown).message,
  );
}

/** Returns how many seconds a zone's clocks are ahead of UTC at a time. */
const aheadAt = (date: Date, timeZone: string): number => zoneOffset(timeZone)?.(date.getTime() / 1000) ?? 0;

/** Returns what a zone's clocks show at a time, as if they were in UTC. */
const wallClock = (date: Date, timeZone: string): Date =>
  new Date(date.getTime() + aheadAt(date, timeZone) * 1000);

/** Returns the local time of a zone, with its offset from UTC. */
function inZone(date: Date, timeZone: string): string {
  const ahead = aheadAt(date, timeZone);
  const wall = wallClock(date, timeZone).toISOString().slice(0, -5);
  const minutes = Math.floor(Math.abs(ahead) / 60);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${wall}${ahead < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Returns a line of the listing. `again` marks a local time that came before already, until the clocks were put back. */
function timeText(date: Date, timeZone: string, again: boolean, style: Style): string {
  const local = inZone(date, timeZone);
  const weekday = weekdays[wallClock(date, timeZone).getUTCDay()];
  const utc = timeZone === "UTC" ? "" : `   ${style.dim(rfc3339(date))}`;
  const shown = timeZone === "UTC" ? rfc3339(date) : local;
  return `  ${weekday} ${shown}${utc}${again ? `   ${style.yellow("again")}` : ""}\n`;
}

function listingText({ title, schedule, times, suspended, unknownFields }: Listing, style: Style): string {
  const { expression, timeZone } = schedule;
  const before = new Set<number>();
  const isAgain = (date: Date) => before.size === before.add(wallClock(date, timeZone).getTime()).size;
  const lines = [
    title === "" ? "" : `${style.cyan(harmless(title))}\n`,
    `${style.bold(harmless(expression))}: ${schedule.describe()}\n`,
    suspended ? `${style.yellow("suspended")}: nothing is started while spec.suspend is true\n` : "",
    ...[...unknownFields, ...schedule.warnings].map(
      warning => `${style.yellow("warning")}: ${harmless(warning)}\n`,
    ),
    ...times.map(date => timeText(date, timeZone, isAgain(date), style)),
    times.length === 0 ? "  never\n" : "",
  ];
  return lines.join("");
}

function jsonOf(one: Listing | Refused): object {
  const { title, suspended, unknownFields } = one;
  const source = title !== "" && { source: title };
  if (!("schedule" in one)) return { ...source, expression: one.expression, suspended, error: one.fault };
  const { schedule, times } = one;
  const { expression, timeZone, warnings } = schedule;
  return {
    ...source,
    expression,
    timeZone,
    description: schedule.describe(),
    suspended,
    warnings: [...unknownFields, ...warnings],
    next: times.map(date => ({ local: inZone(date, timeZone), utc: rfc3339(date) })),
  };
}
