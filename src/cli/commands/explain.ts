import { Option } from "commander";
import type { AddCommand } from "./command.ts";

export const addExplain: AddCommand = (program, context, end) => {
  program
    .command("explain")
    .summary("say what a field is: type, default, limits, methods")
    .usage("[options] PATH")
    .description(
      "Says what a field or a type of the API is: what it does, its type, values, unit, default and limits, and the " +
        "builders' methods that set it.",
    )
    .argument("PATH", "a field, such as job.spec.backoffLimit, or a type, such as Container")
    .addOption(new Option("--format <format>", "how it is written").choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      `
Paths are taken as people write them: in any letter case, with indexes or without, as an error of
the server prints them, with dots or slashes. The types may have kubectl's names: cj, jobs.batch,
pod (which here is the PodTemplateSpec of a Job), pvc.

Exit codes:
  0   it was explained
  2   there is no such field or type

Examples:
  jobwright explain job.spec.podFailurePolicy
  jobwright explain cronjob.spec.concurrencyPolicy
  jobwright explain 'spec.template.spec.containers[0].image'`,
    )
    .action(async (path: string, options) => {
      const { explainPath } = await import("../explain/explain.ts");
      end(explainPath(path, options, context));
    });
};
