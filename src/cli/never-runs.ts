import { neverReason, parseSchedule } from "../schedule/parse.ts";
import { fieldsOf, textOf } from "./objects.ts";

/** Returns why a CronJob never runs, although the server accepts its schedule; undefined if it may, or if it is suspended anyway. */
export function neverRuns(value: unknown): { readonly field: string; readonly message: string } | undefined {
  const { schedule, suspend } = fieldsOf(fieldsOf(value).spec);
  const parsed = suspend === true ? "" : parseSchedule(textOf(schedule));
  const reason = typeof parsed === "string" ? "" : neverReason(parsed);
  if (reason === "") return undefined;
  return {
    field: "spec.schedule",
    message: `the CronJob never runs, because ${reason}: if that is meant, set suspend: true`,
  };
}
