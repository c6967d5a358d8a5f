import { describeSchedule, joinWords } from "../schedule/describe.ts";
import type { CalendarSchedule, Schedule } from "../schedule/parse.ts";
import type { Remark } from "./findings.ts";

type Said = Pick<Remark, "rule" | "message">;

/** A field of a schedule: its name, how many numbers it has, the first one, and what begins anew after the last. */
const fields = [
  { key: "minute", unit: "minute", size: 60, first: 0, within: "hour" },
  { key: "hour", unit: "hour", size: 24, first: 0, within: "day" },
  { key: "dayOfMonth", unit: "day", size: 31, first: 1, within: "month" },
  { key: "month", unit: "month", size: 12, first: 1, within: "year" },
  { key: "dayOfWeek", unit: "weekday", size: 7, first: 0, within: "week" },
] as const;

const isAny = (text: string | undefined) => text === "*" || text === "?";

/** Matches steps through a whole field. */
const steps = /^[*?0]\/(\d{1,9})$/;

/**
 * Whether the numbers of a field look as if each was meant for one run: steps through the field, or numbers without neighbours. Business
 * hours and work days are ranges.
 */
function areSingle(
  text: string,
  schedule: CalendarSchedule,
  { key, size, first }: (typeof fields)[number],
): boolean {
  const numbers = schedule[key];
  return steps.test(text) || !numbers.some(n => numbers.includes(((n + 1 - first) % size) + first));
}

/** Returns a note on a `*` for the minutes of a schedule in which a minute seems to be missing. */
function everyMinute(texts: readonly string[], schedule: CalendarSchedule): Said[] {
  const [minute, hour, ...days] = texts;
  if (!isAny(minute)) return [];
  const ofDays = isAny(hour);
  const isMissed = (ofDays ? ([2, 4] as const) : ([1] as const)).some(
    i => !isAny(texts[i]) && areSingle(texts[i] as string, schedule, fields[i]),
  );
  if (!isMissed) return [];
  const when = describeSchedule(schedule, "").replace(/ \(\)\.$/, "");
  const often = `it runs ${when[0]?.toLowerCase()}${when.slice(1)}, ${schedule.hour.length * 60} times a day`;
  const instead = ["0", ofDays ? "0" : hour, ...days].join(" ");
  const message = `${often}: for one run in each ${ofDays ? "day" : "hour"}, write ${instead}`;
  return [{ rule: "EveryMinute", message }];
}

/** Returns notes on steps that are so large that the field has only one or two of them, and an uneven rest. */
function largeSteps(texts: readonly string[], schedule: CalendarSchedule): Said[] {
  return fields.flatMap(({ key, unit, size, within }, i): Said[] => {
    const step = Number(steps.exec(texts[i] as string)?.[1] ?? 0);
    // A step of the field's size is what it says: once an hour, a day, a month, a year or a week.
    if (step <= size / 2 || step === size) return [];
    const numbers = schedule[key];
    const matched =
      numbers.length > 1 ? `${unit}s ${joinWords(numbers.map(String))}` : `only ${unit} ${numbers[0]}`;
    const others = [...texts.slice(i + 1), ...(schedule.minute.length > 1 ? texts.slice(0, i) : [])];
    const isEven = i < 2 && others.every(isAny);
    const instead = isEven ? `; for every ${step} ${unit}s, write @every ${step}${unit[0]}` : "";
    const message = `${texts[i]} matches ${matched}, because the steps begin again with each ${within}${instead}`;
    return [{ rule: "LargeStep", message }];
  });
}

/** Returns notes on a schedule that runs more often than it seems to say. */
export function scheduleMeaning(text: string, schedule: Schedule): Said[] {
  const texts = text.trim().split(/\s+/);
  if (schedule.every !== undefined || texts.length !== 5) return [];
  return [...everyMinute(texts, schedule), ...largeSteps(texts, schedule)];
}
