import { checkOptions, date, shown } from "../options.ts";
import { tagOf } from "../values/value.ts";
import { describeSchedule } from "./describe.ts";
import { timeAfter } from "./next.ts";
import { zoneOffset } from "./offsets.ts";
import { neverReason, parseSchedule, type Schedule, timeZoneInside } from "./parse.ts";
import { timeZoneFaults, zoneNames } from "./time-zones.ts";
import { scheduleWarnings } from "./warnings.ts";

/** Thrown for a schedule or a time zone that the API server refuses, and for a zone that this runtime cannot compute. */
export class ScheduleError extends Error {
  override readonly name = "ScheduleError";
  /** The API server's exact words; empty if it would not refuse. */
  readonly serverMessage: string;

  constructor(message: string, serverMessage: string) {
    super(message);
    this.serverMessage = serverMessage;
  }
}

/** The options of {@link cronSchedule}. */
export interface CronScheduleOptions {
  /**
   * The zone of the schedule's hours and days, by its exact IANA name. Default: UTC, the zone of kube-controller-manager in nearly all
   * clusters.
   */
  readonly timeZone?: string | undefined;
  /** The date from which `warnings` looks a year ahead. Default: the time when `warnings` is read. */
  readonly now?: Date | undefined;
}

/** A schedule of a CronJob, as the CronJob controller keeps it. */
export interface CronSchedule {
  /** The text of the schedule. */
  readonly expression: string;
  /** The zone of its hours and days. */
  readonly timeZone: string;
  /** Whether no date or no time of day matches (`0 0 30 2 *`), so that the CronJob never runs, although the API server accepts it. */
  readonly never: boolean;
  /**
   * Texts about possible surprises: both day fields are set (either one is enough); a change of clocks within a year makes the controller
   * skip, repeat or leave out runs; no date or time matches. Empty if there are none.
   */
  readonly warnings: readonly string[];
  /**
   * Returns the next `n` times (default 1) after `from`, to the second, as the CronJob controller computes them. There are fewer if the
   * years run out (it looks ahead to the end of the fifth year after), and none for a schedule that never runs.
   *
   * @throws ScheduleError when the runtime's `Intl` does not know the zone.
   * @throws RangeError for an invalid date, and when `n` is no whole number from 0 to 100,000.
   * @throws TypeError when `from` is no Date.
   */
  next(from: Date, n?: number): Date[];
  /** Returns the schedule as a sentence. */
  describe(): string;
}

const refusal = (text: string, what: string, fault: string, hint: string) =>
  new ScheduleError(`${JSON.stringify(text)} is not a ${what}: ${fault}${hint && ` (${hint})`}`, fault);

/** Hints for forms that other programs accept, by the server's words. */
const hints: readonly (readonly [fault: RegExp, hint: string])[] = [
  [/maximum \(6\)/, "Sunday is 0"],
  [/5 fields, found 6:/, "there is no field for seconds or years"],
  [/parsing "(?:mon|tues|wednes|thurs|fri|satur|sun)day"/i, "days are MON to SUN"],
  [
    /parsing "(?:january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october)"/i,
    "months are JAN to DEC",
  ],
];

const hintOf = (fault: string) => hints.find(([words]) => words.test(fault))?.[1] ?? "";

/** Throws for a time zone that the server refuses. */
function checkTimeZone(timeZone: string): void {
  const [fault] = timeZoneFaults(timeZone);
  if (fault === undefined) return;
  const similar = [...zoneNames()].find(name => name.toLowerCase() === timeZone.toLowerCase());
  throw refusal(
    timeZone,
    "time zone",
    fault,
    similar ? `its name is ${similar}` : "names are as Europe/Paris",
  );
}

/** The most times that one call returns; the caller can continue from the last one. */
const mostTimes = 100_000;

/** The last start time, in seconds, from which five years and a zone's offset stay in the range of Date. */
const lastStart = 8.639e12;
/** The last second that a Date can hold. */
const lastTime = 8.64e12;

/** Returns the next `n` times of a schedule after `from`, which is in seconds. There are fewer if the years run out. */
function timesAfter(from: number, n: number, schedule: Schedule, timeZone: string): Date[] {
  const offset = zoneOffset(timeZone);
  if (schedule.every === undefined && !offset)
    throw new ScheduleError(`This runtime's Intl has no rules for the time zone ${timeZone}`, "");
  const times: Date[] = [];
  let time: number | undefined = from;
  while (times.length < n && Math.abs(time) < lastStart) {
    time = timeAfter(schedule, time, offset);
    if (time === undefined || time > lastTime) break;
    times.push(new Date(time * 1000));
  }
  return times;
}

/**
 * Reads a CronJob's schedule exactly as the API server does, and computes its times as the CronJob controller does.
 *
 * The forms are: five fields (minute, hour, day of month, month, day of week), `@hourly`, `@daily` or `@midnight`, `@weekly`, `@monthly`,
 * `@yearly` or `@annually`, and `@every 1h30m`.
 *
 * @throws ScheduleError for a schedule or a time zone that the server refuses. `TZ=` in the schedule, which old CronJobs may have, is only
 *   a warning, unless a `timeZone` is given too.
 * @throws TypeError for an expression that is no string, and for invalid options. A number is ignored: it is the index that `map` passes.
 * @example
 * const nightly = cronSchedule("30 2 * * 1-5", { timeZone: "America/New_York" });
 * nightly.describe(); // "At 02:30 on Monday to Friday (America/New_York)."
 * nightly.next(new Date("2026-01-01T00:00:00Z"), 2); // 2026-01-01T07:30:00Z, 2026-01-02T07:30:00Z
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
 */
export function cronSchedule(expression: string, options: CronScheduleOptions = {}): CronSchedule {
  if (typeof expression !== "string") throw new TypeError('cronSchedule takes a string such as "30 2 * * *"');
  checkOptions("cronSchedule", options, {
    timeZone: "a string",
    now: date,
  });
  const { timeZone, now } = options;
  if (timeZone !== undefined) checkTimeZone(timeZone);
  const schedule = parseSchedule(expression);
  if (typeof schedule === "string") throw refusal(expression, "schedule", schedule, hintOf(schedule));
  const inside = expression.includes("TZ");
  if (timeZone !== undefined && inside) throw refusal(expression, "schedule", timeZoneInside, "");
  const zone = timeZone ?? schedule.timeZone ?? "UTC";

  return {
    expression,
    timeZone: zone,
    never: neverReason(schedule) !== "",
    get warnings() {
      const own = inside
        ? ["The API server refuses TZ= in the schedule of a new CronJob: set timeZone instead."]
        : [];
      if (schedule.every !== undefined) return own;
      const start = Math.floor((now?.getTime() ?? Date.now()) / 1000);
      return [...own, ...scheduleWarnings(schedule, zone, zoneOffset(zone), start)];
    },
    next(from, n = 1) {
      if (tagOf(from) !== "Date") throw new TypeError("next takes a Date to start from");
      if (!Number.isInteger(n) || n < 0 || n > mostTimes)
        throw new RangeError(`next takes a number of times, ${mostTimes} at most, but got ${shown(n)}`);
      const start = Math.floor(from.getTime() / 1000);
      if (Number.isNaN(start)) throw new RangeError("The date to start from is invalid");
      return timesAfter(start, n, schedule, zone);
    },
    describe: () => describeSchedule(schedule, zone),
  };
}
