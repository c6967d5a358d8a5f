import { InvalidArgumentError, Option } from "commander";
import type { AddCommand } from "./command.ts";

/** Reads a whole number of an option. */
export const wholeNumber =
  (from: number, to: number) =>
  (text: string): number => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < from || Number(text) > to)
      throw new InvalidArgumentError(`It takes a whole number from ${from} to ${to}.`);
    return Number(text);
  };

/** Reads a time of an option: RFC 3339, or a date alone. */
function time(text: string): Date {
  const date = new Date(text);
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  // Of February 30, JavaScript makes March 2.
  if (day === undefined || Number.isNaN(date.getTime()) || !new Date(day).toISOString().startsWith(day))
    throw new InvalidArgumentError("It takes a time such as 2026-03-29T00:00:00Z, or a date (in UTC).");
  return date;
}

export const addNext: AddCommand = (program, context, end) => {
  program
    .command("next")
    .summary("list the next times of a schedule")
    .usage("[options] FILE|EXPRESSION")
    .description(
      "Lists the next times at which the CronJob controller would start a Job, in the schedule's zone and in UTC, " +
        "with the schedule in words and what to mind: runs that a change of clocks skips or repeats, dates that " +
        "never come.",
    )
    .argument("FILE|EXPRESSION", "a file with CronJobs (- reads the standard input), or a schedule in quotes")
    .option("--tz <zone>", "the time zone, such as Europe/Paris; instead of a CronJob's own timeZone")
    .option("-n <number>", "how many times, 1 to 1000", wholeNumber(1, 1000), 5)
    .option("--from <time>", "list those after this time, such as 2026-03-29T00:00:00Z (default: now)", time)
    .addOption(
      new Option("--format <format>", "how times are written").choices(["text", "json"]).default("text"),
    )
    .addHelpText(
      "after",
      `
Without a zone a schedule is in that of kube-controller-manager, which is UTC in nearly all
clusters.

Exit codes:
  0   all schedules can be read, also one that never runs
  1   the API server would refuse a schedule or its time zone; of TZ= in a schedule, which old
      CronJobs may have, there is a warning
  2   wrong usage, or a file that cannot be read

Examples:
  jobwright next "30 2 * * *" --tz Europe/Paris
  jobwright next cronjob.yaml -n 10`,
    )
    .action(async (target: string, options) => {
      const { next } = await import("../next/next.ts");
      end(await next(target, options, context));
    });
};
