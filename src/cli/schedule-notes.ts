import { neverReason, parseSchedule, type Schedule } from "../schedule/parse.ts";
import { eitherDay } from "../schedule/warnings.ts";
import type { Remark } from "./findings.ts";
import { fieldsOf, textOf } from "./objects.ts";
import { scheduleMeaning } from "./schedule-meaning.ts";

/** Returns what comes of the Jobs' names if a schedule has several times in one minute; empty if it has not. */
export const sharedMinute = ({ every = 60 }: Schedule): string =>
  every < 60
    ? "the Jobs are named by the minute, so while one exists no other starts in its minute: write @every 1m or longer, and repeat the work in the program"
    : "";

/**
 * Returns why the controller finds no run in time, although the schedule has times; empty if it may. It looks for runs after the deadline,
 * from where it also counts the interval of `@every`.
 */
export function neverInTime({ every }: Schedule, deadline: unknown): string {
  const least = every ?? 1;
  if (typeof deadline !== "number" || deadline < 0 || deadline >= least) return "";
  const why = every === undefined ? "is 0" : `is shorter than the ${least} seconds of @every`;
  return `the CronJob never runs, because startingDeadlineSeconds ${why}: set ${least} or more, or leave it out`;
}

/** Returns what a CronJob's schedule does that hardly anybody means, although the server accepts it; nothing if it is suspended anyway. */
export function scheduleNotes(value: unknown): Remark[] {
  const { schedule, suspend, startingDeadlineSeconds } = fieldsOf(fieldsOf(value).spec);
  const text = textOf(schedule);
  const parsed = suspend === true ? "" : parseSchedule(text);
  if (typeof parsed === "string") return [];
  const field = "spec.schedule";
  const reason = neverReason(parsed);
  if (reason !== "") {
    const message = `the CronJob never runs, because ${reason}: if that is meant, set suspend: true`;
    return [{ rule: "NeverRuns", field, message }];
  }
  const late = neverInTime(parsed, startingDeadlineSeconds);
  if (late !== "") return [{ rule: "NeverRuns", field: "spec.startingDeadlineSeconds", message: late }];
  const shared = sharedMinute(parsed);
  if (shared !== "") return [{ rule: "SharedMinute", field, message: shared }];
  const days = parsed.every === undefined ? eitherDay(parsed) : "";
  const either = `${days}; for days that match both, set one of them to *, and let the program test the other`;
  const said = [
    ...(days === "" ? [] : [{ rule: "EitherDay", message: either } as const]),
    ...scheduleMeaning(text, parsed),
  ];
  return said.map(what => ({ ...what, field }));
}
