import { joinWords } from "./describe.ts";
import { dayMatches, hourLength, nextTime } from "./next.ts";
import { firstChange, type Offset } from "./offsets.ts";
import { type CalendarSchedule, neverReason } from "./parse.ts";

const wallDate = (wall: number) => new Date(wall * 1000);
const clock = (wall: number) => wallDate(wall).toISOString().slice(11, 16);

const matches = (schedule: CalendarSchedule, wall: Date) =>
  schedule.month.includes(wall.getUTCMonth() + 1) &&
  dayMatches(schedule, wall) &&
  schedule.hour.includes(wall.getUTCHours()) &&
  schedule.minute.includes(wall.getUTCMinutes());

/** Returns the whole minutes from `start` up to `end` for which `test` holds. */
function minutes(start: number, end: number, test: (time: number) => boolean): number[] {
  const out: number[] = [];
  for (let time = start; time < end; time += 60) if (test(time)) out.push(time);
  return out;
}

function runs(walls: readonly number[], one: string, many: string): string {
  const texts = [...new Set(walls.map(clock))];
  const shown = texts.length > 4 ? `${texts[0]} to ${texts.at(-1)}` : joinWords(texts);
  return texts.length > 1 ? `the ${texts.length} runs at ${shown} ${many}` : `the run at ${shown} ${one}`;
}

/** Describes what happens to the runs around one change of clocks. */
function aroundChange(
  schedule: CalendarSchedule,
  timeZone: string,
  offset: Offset,
  change: number,
): string[] {
  const before = offset(change - 1);
  const after = offset(change);
  // A day and what clocks may change by: within that, the runs are again as everywhere.
  const around = 26 * hourLength;
  const start = change - around;
  const end = change + around;
  const found = new Set<number>();
  for (let time: number | undefined = start - 1; ; found.add(time)) {
    time = nextTime(schedule, time, offset);
    if (time === undefined || time >= end) break;
  }
  const wall = (time: number) => time + offset(time);
  const skipped = minutes(change + before, change + after, time => matches(schedule, wallDate(time)));
  const again = minutes(
    change,
    change + before - after,
    time => found.has(time) && found.has(time + after - before),
  );
  const passed = minutes(start, end, time => !found.has(time) && matches(schedule, wallDate(wall(time))));
  const parts: string[] = [];
  if (skipped.length) parts.push(runs(skipped, "is skipped", "are skipped"));
  if (again.length) parts.push(runs(again.map(wall), "comes twice", "come twice"));
  if (passed.length)
    parts.push(`${runs(passed.map(wall), "is", "are")} left out, as the controller's search passes over it`);
  if (!parts.length) return [];
  const how = `${after > before ? "forward" : "back"} from ${clock(change + before)} to ${clock(change + after)}`;
  return [
    `On ${wallDate(change + before)
      .toISOString()
      .slice(0, 10)} clocks in ${timeZone} go ${how}: ${parts.join("; ")}.`,
  ];
}

/**
 * Whether the time between runs stays the same while clocks change by so many seconds. It does for schedules of every hour, if their
 * minutes still match after the change.
 */
function goesOn({ hour, minute }: CalendarSchedule, change: number): boolean {
  const shift = Math.abs(change / 60);
  return change === 0 || (hour.length === 24 && minute.every(one => minute.includes((one + shift) % 60)));
}

/** Returns what it means that both day fields are set; empty if they are not, or if that makes no difference. */
export function eitherDay({ dayOfMonth, dayOfWeek, bothDays }: CalendarSchedule): string {
  // Of 31 days and 7 weekdays: fewer mean that one of them leaves days out.
  if (bothDays || !dayOfMonth.length || !dayOfWeek.length || dayOfMonth.length + dayOfWeek.length > 37)
    return "";
  const all = dayOfMonth.length === 31 || dayOfWeek.length === 7 ? ", and so every day matches" : "";
  return `Day of month and day of week are both set: a day that matches either one is enough${all}`;
}

/** Returns warnings about a schedule: about its days, and about changes of clocks in the year from `now` (in seconds). */
export function scheduleWarnings(
  schedule: CalendarSchedule,
  timeZone: string,
  offset: Offset | undefined,
  now: number,
): string[] {
  const days = eitherDay(schedule);
  const warnings = days ? [`${days}.`] : [];
  const never = neverReason(schedule);
  if (never) return [...warnings, `It never runs: ${never}.`];
  if (!offset)
    return [
      ...warnings,
      `This runtime has no rules for the time zone ${timeZone}: its times cannot be computed here.`,
    ];
  if (nextTime(schedule, now, offset) === undefined)
    warnings.push("It does not run in this year and the next five: there the controller's search ends.");
  // 73 times 5 days are a year. In 5 days clocks change once at most.
  const step = 5 * 24 * hourLength;
  for (let time = now; time < now + 73 * step; time += step)
    if (!goesOn(schedule, offset(time + step) - offset(time)))
      warnings.push(...aroundChange(schedule, timeZone, offset, firstChange(time, time + step, offset)));
  return warnings;
}
