import { Option } from "commander";
import { withStdinName } from "../input.ts";
import { stdinFilenameOption, time, wholeNumber } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addNext: AddCommand = (program, context, end) => {
  stdinFilenameOption(program.command("next"))
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
    .option(
      "--from <time>",
      "list those after this time with its zone, such as 2026-03-29T00:00:00Z, or date in UTC (default: now)",
      time,
    )
    .addOption(
      new Option("--format <format>", "how times are written").choices(["text", "json"]).default("text"),
    )
    .addHelpText(
      "after",
      `
Without a zone a schedule is in that of kube-controller-manager, which is UTC in nearly all
clusters. Warnings look a year ahead, and tell of fields that a CronJob does not have; behind each
time that the zone's clocks showed before, as they were put back, stands "again".

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
      end(await next(target, options, withStdinName(options.stdinFilename, [target], context)));
    });
};
