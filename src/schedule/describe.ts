import { type CalendarSchedule, neverReason, type Schedule } from "./parse.ts";

const monthNames = "January February March April May June July August September October November December";
const weekdayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
/** The word at a place of a text. */
const word = (words: string, at: number) => words.split(" ")[at] as string;

const pad = (n: number) => String(n).padStart(2, "0");
const clock = (hour: number, minute: number) => `${pad(hour)}:${pad(minute)}`;
const plural = (n: number, unit: string) => (n === 1 ? unit : `${n} ${unit}s`);

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "");
}

/** The step between the numbers of a list; 0 where they are fewer than two or unevenly spread. */
function evenStep(list: readonly number[]): number {
  const step = (list[1] ?? 0) - (list[0] ?? 0);
  return list.every((n, i) => !i || n - (list[i - 1] as number) === step) ? Math.max(step, 0) : 0;
}

/** The numbers of a list in words: runs as `1 to 5`, even steps as `0, 7, 14 and so on to 56`, else one by one. */
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

/** The times of a day at which a schedule runs; nothing is said of days. */
function timesOfDay(minute: readonly number[], hour: readonly number[]): string {
  const [firstMinute = 0, lastMinute = 0] = [minute[0], minute.at(-1)];
  const [firstHour = 0, lastHour = 0] = [hour[0], hour.at(-1)];
  const times = minute.length * hour.length;
  // Minutes that come evenly through the hour, and on into the next.
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

/** The time from one run to the next, in each unit that it has some of. */
function describeInterval(every: number): string {
  const parts = [
    [Math.floor(every / 3600), "hour"],
    [Math.floor(every / 60) % 60, "minute"],
    [every % 60, "second"],
  ] as const;
  return joinWords(parts.flatMap(([n, unit]) => (n ? `${n} ${unit}${n > 1 ? "s" : ""}` : [])));
}

/** The days on which a schedule runs, with a space before them: `everyDay` where neither day field leaves one out. */
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

/** A schedule in an English sentence. */
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
