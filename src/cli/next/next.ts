import { harmlessJson, harmlessLine, harmlessPath } from "../../encoding/terminal.ts";
import { type CronSchedule, cronSchedule, ScheduleError } from "../../schedule/cron-schedule.ts";
import { zoneOffset } from "../../schedule/offsets.ts";
import { ownZone, parseSchedule, type Schedule } from "../../schedule/parse.ts";
import { rfc3339 } from "../../values/rfc3339.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode } from "../exit.ts";
import { scheduleMeaning } from "../schedule-meaning.ts";
import { neverInTime, sharedMinute } from "../schedule-notes.ts";
import { type Style, styleFor } from "../style.ts";
import { errorText } from "../text.ts";
import { type Target, type TargetOptions, targetsIn, withoutSchedule } from "./targets.ts";

export interface NextOptions extends TargetOptions {
  readonly n: number;
  readonly from?: Date;
  readonly format: "text" | "json";
}

/** The times of one schedule. */
interface Listing extends Target {
  readonly schedule: CronSchedule;
  readonly times: readonly Date[];
  /** What comes of the times, though the schedule itself is all right. */
  readonly notes: readonly string[];
}

/** A schedule that is refused. */
interface Refused extends Target {
  readonly fault: string;
}

/** Runs `jobwright next`; returns the exit code. */
export async function next(
  inputs: readonly string[],
  options: NextOptions,
  context: Context,
): Promise<number> {
  const { stdout, stderr } = context;
  if (options.tz !== undefined) checkZone(options.tz);
  const from = options.from ?? context.now();
  const style = styleFor(stderr, context);
  const { found, unreadable, patches } = await targetsIn(inputs, options, context);
  const all = found.map(one => list(one, from, options));
  const listings = all.filter(one => "schedule" in one);
  for (const message of unreadable) stderr.write(errorText(message, style));
  for (const one of all) {
    if ("schedule" in one) continue;
    const place = one.title === "" ? "" : `${harmlessPath(one.title)}: `;
    stderr.write(`${place}${style.red("error")}: ${harmlessLine(one.fault)}\n`);
  }
  if (patches > 0) stderr.write(`${withoutSchedule(patches)} skipped\n`);
  const ok = unreadable.length === 0 && listings.length === all.length;
  if (options.format === "json") {
    const told = { ...(unreadable.length > 0 && { unreadable }), ...(patches > 0 && { patches }) };
    const listed = { ok, ...told, from: rfc3339(from), schedules: all.map(jsonOf) };
    stdout.write(`${harmlessJson(JSON.stringify(listed, null, 2))}\n`);
  } else stdout.write(listings.map(listing => listingText(listing, styleFor(stdout, context))).join("\n"));
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
    const parsed = parseSchedule(expression) as Schedule;
    const late = neverInTime(parsed, target.deadline);
    if (late !== "") return { ...target, schedule, times: [], notes: [late] };
    const times = timesOfJobs(schedule, parsed, from, count);
    const meant = scheduleMeaning(expression, parsed).map(({ message }) => message);
    return { ...target, schedule, times, notes: [sharedMinute(parsed), ...meant].filter(Boolean) };
  } catch (thrown) {
    if (!(thrown instanceof ScheduleError)) throw thrown;
    return { ...target, fault: thrown.message };
  }
}

/** Returns the next times that get a Job of their own: the first one of each minute. */
function timesOfJobs(schedule: CronSchedule, { every = 60 }: Schedule, from: Date, count: number): Date[] {
  const minutes = new Set<number>();
  const times = schedule.next(from, count * Math.ceil(60 / every));
  const isFirst = (date: Date) => minutes.size < minutes.add(Math.floor(date.getTime() / 60_000)).size;
  return times.filter(isFirst).slice(0, count);
}

function checkZone(timeZone: string): void {
  try {
    cronSchedule("* * * * *", { timeZone });
  } catch (thrown) {
    throw new CommandError(`--tz: ${(thrown as Error).message}`);
  }
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

function listingText(listing: Listing, style: Style): string {
  const { title, schedule, times, suspended, otherFaults, notes } = listing;
  const { expression, timeZone } = schedule;
  const before = new Set<number>();
  const isAgain = (date: Date) => before.size === before.add(wallClock(date, timeZone).getTime()).size;
  const lines = [
    title === "" ? "" : `${style.cyan(harmlessPath(title))}\n`,
    `${style.bold(harmlessLine(expression))}: ${schedule.describe()}\n`,
    suspended ? `${style.yellow("suspended")}: nothing is started while spec.suspend is true\n` : "",
    ...[...otherFaults, ...schedule.warnings, ...notes].map(
      warning => `${style.yellow("warning")}: ${harmlessLine(warning)}\n`,
    ),
    ...times.map(date => timeText(date, timeZone, isAgain(date), style)),
    times.length === 0 ? "  never\n" : "",
  ];
  return lines.join("");
}

function jsonOf(one: Listing | Refused): object {
  const { title, suspended, otherFaults } = one;
  const source = title !== "" && { source: title };
  if (!("schedule" in one)) return { ...source, expression: one.expression, suspended, error: one.fault };
  const { schedule, times, notes } = one;
  const { expression, timeZone, warnings } = schedule;
  return {
    ...source,
    expression,
    timeZone,
    description: schedule.describe(),
    suspended,
    warnings: [...otherFaults, ...warnings, ...notes],
    next: times.map(date => ({ local: inZone(date, timeZone), utc: rfc3339(date) })),
  };
}
