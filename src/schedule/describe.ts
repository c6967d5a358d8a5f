import { type CalendarSchedule, neverReason, type Schedule } from "./parse.ts";

const monthNames = "January February March April May June July August September October November December";
const weekdayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
/** Returns one word of a text by its index. */
const word = (words: string, at: number) => words.split(" ")[at] as string;

const pad = (n: number) => String(n).padStart(2, "0");
const clock = (hour: number, minute: number) => `${pad(hour)}:${pad(minute)}`;
const plural = (n: number, unit: string) => (n === 1 ? unit : `${n} ${unit}s`);

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "");
}

/** Returns the step between the numbers of a list; 0 if there are fewer than two, or if the steps differ. */
function evenStep(list: readonly number[]): number {
  const step = (list[1] ?? 0) - (list[0] ?? 0);
  return list.every((n, i) => !i || n - (list[i - 1] as number) === step) ? Math.max(step, 0) : 0;
}

/** Puts the numbers of a list into words: runs as `1 to 5`, even steps as `0, 7, 14 and so on to 56`, others one by one. */
function series(list: readonly number[], name: (n: number) => string = String): string {
  const step = evenStep(list);
  if (step > 1 && list.length > 4) {
    const [first, second, third] = list.map(n => name(n));
    return `${first}, ${second}, ${third} and so on to ${name(list.at(-1) as number)}`;
  }
  const words: string[] = [];
  for (let i = 0; i < list.length; i++) {
    const from = list[i] as number;
    let to = from;
    while (list[i + 1] === to + 1) to = list[++i] as number;
    if (to - from > 1) words.push(`${name(from)} to ${name(to)}`);
    else for (let n = from; n <= to; n++) words.push(name(n));
  }
  return joinWords(words);
}

/** `minute 5` or `minutes 5 and 10`. */
const counted = (unit: string, list: readonly number[]) =>
  `${unit}${list.length > 1 ? "s" : ""} ${series(list)}`;

/** Describes the times of day at which a schedule runs, without the days. */
function timesOfDay(minute: readonly number[], hour: readonly number[]): string {
  const [firstMinute = 0, lastMinute = 0] = [minute[0], minute.at(-1)];
  const [firstHour = 0, lastHour = 0] = [hour[0], hour.at(-1)];
  const times = minute.length * hour.length;
  // Even steps that continue from one hour into the next.
  const minuteStep = evenStep(minute);
  const even = minuteStep * minute.length === 60;
  const everyMinutes = `every ${plural(minuteStep, "minute")}`;

  if (hour.length === 24) {
    if (even) return firstMinute ? `${everyMinutes} from minute ${firstMinute} of each hour` : everyMinutes;
    return `at ${counted("minute", minute)} of every hour`;
  }
  if (times < 7) return `at ${joinWords(hour.flatMap(h => minute.map(m => clock(h, m))))}`;
  const hourStep = evenStep(hour);
  if (minute.length === 1 && hourStep)
    return `every ${plural(hourStep, "hour")} from ${clock(firstHour, firstMinute)} to ${clock(lastHour, firstMinute)}`;
  if (even && (hourStep === 1 || hour.length === 1))
    return `${everyMinutes} from ${clock(firstHour, firstMinute)} to ${clock(lastHour, lastMinute)}`;
  const ofHours = `of ${counted("hour", hour)}`;
  if (even && !firstMinute) return `${everyMinutes} ${ofHours}`;
  return `at ${counted("minute", minute)} ${ofHours}`;
}

/** Describes the time between two runs, without the units that are zero. */
function describeInterval(every: number): string {
  const parts = [
    [Math.floor(every / 3600), "hour"],
    [Math.floor(every / 60) % 60, "minute"],
    [every % 60, "second"],
  ] as const;
  return joinWords(parts.flatMap(([n, unit]) => (n ? `${n} ${unit}${n > 1 ? "s" : ""}` : [])));
}

/** Describes the days on which a schedule runs, after a space. Returns `everyDay` if neither day field excludes a day. */
function daysOf({ dayOfMonth, month, dayOfWeek, bothDays }: CalendarSchedule, everyDay: string): string {
  const allDates = dayOfMonth.length === 31;
  const allWeekdays = dayOfWeek.length === 7;
  const months = month.length < 12 ? series(month, n => word(monthNames, n - 1)) : "";
  const inMonths = months && ` in ${months}`;
  if (bothDays ? allDates && allWeekdays : allDates || allWeekdays) return everyDay + inMonths;
  const weekdays = series(dayOfWeek, n => word(weekdayNames, n)) + inMonths;
  if (!dayOfMonth.length || (bothDays && allDates)) return ` on ${weekdays}`;
  const dates = ` on ${counted("day", dayOfMonth)} of ${months || "the month"}`;
  return bothDays || !dayOfWeek.length ? dates : `${dates} and also on every ${weekdays}`;
}

/** Describes a schedule in an English sentence. */
export function describeSchedule(schedule: Schedule, timeZone: string): string {
  if (schedule.every !== undefined)
    return `Every ${describeInterval(schedule.every)}, counted from the last run or the creation.`;
  const never = neverReason(schedule);
  if (never) return `Never: ${never}.`;
  const { minute, hour } = schedule;
  const times = timesOfDay(minute, hour);
  const everyDay = times.startsWith("every") || hour.length === 24 ? "" : " every day";
  return `${times[0]?.toUpperCase()}${times.slice(1)}${daysOf(schedule, everyDay)} (${timeZone}).`;
}
