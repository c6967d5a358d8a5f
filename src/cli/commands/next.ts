import { Option } from "commander";
import { withStdinName } from "../input.ts";
import type { NextOptions } from "../next/next.ts";
import {
  excludeOption,
  manifestFiles,
  type StdinOptions,
  stdinFilenameOption,
  time,
  wholeNumber,
} from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addNext: AddCommand = (program, context, end) => {
  stdinFilenameOption(excludeOption(program.command("next")))
    .summary("list the next times of a schedule")
    .usage("[options] FILE|EXPRESSION...")
    .description(
      "Lists the next times at which the CronJob controller would start a Job, in the schedule's time zone and in UTC. " +
        "Also describes the schedule in words, and warns of runs that a change of the clocks skips or repeats, and of " +
        "dates that never come.",
    )
    .argument("FILE|EXPRESSION...", `schedules in quotes, or where the CronJobs are: ${manifestFiles}`)
    .option("--tz <zone>", "the time zone, such as Europe/Paris, instead of the CronJob's own timeZone")
    .option("-n <number>", "the number of times to list, 1 to 1000", wholeNumber(1, 1000), 5)
    .option(
      "--from <time>",
      "list the times after this one: a time with its zone, such as 2026-03-29T00:00:00Z, or a date in UTC (default: now)",
      time,
    )
    .addOption(
      new Option("--format <format>", "the format of the times").choices(["text", "json"]).default("text"),
    )
    .addHelpText(
      "after",
      `
A schedule without a time zone is in the zone of kube-controller-manager, which is UTC in nearly all
clusters. Warnings look one year ahead; there are also warnings for fields that a CronJob does not
have, and for a name that is no text. When clocks are put back, a time that they show for the second
time is marked "again". Of several times in one minute only the first is listed: the others get no
Job. Schedules that are arguments are listed before those of files. Patches of Kustomize without a
schedule are skipped and counted.

Exit codes:
  0   all schedules can be read, even if one never runs
  1   the API server would refuse a schedule or its time zone; TZ= in a schedule, which old CronJobs
      may have, is a warning
  2   wrong usage, a file that cannot be read, or no CronJob in the files

Examples:
  jobwright next "30 2 * * *" --tz Europe/Paris
  jobwright next cronjob.yaml -n 10
  jobwright next k8s/ -n 1`,
    )
    .action(async (inputs: string[], options: NextOptions & StdinOptions) => {
      const { next } = await import("../next/next.ts");
      end(await next(inputs, options, withStdinName(options.stdinFilename, inputs, context)));
    });
};
