import { Option } from "commander";
import type { ExplainOptions } from "../explain/explain.ts";
import type { AddCommand } from "./command.ts";

export const addExplain: AddCommand = (program, context, end) => {
  program
    .command("explain")
    .summary("explain a field: type, default, limits, methods")
    .usage("[options] PATH")
    .description(
      "Explains a field or a type of the API: what it does, its type, values, unit, default and limits, and the " +
        "builder methods that set it.",
    )
    .argument("PATH", "a field, such as job.spec.backoffLimit, or a type, such as Container")
    .addOption(
      new Option("--format <format>", "the format of the explanation")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      `
A path can be in any letter case, with or without indexes, with dots or slashes, and as the server
prints it in an error. A builder's method stands for its field: job.ttl, container.sh. Types can
have kubectl's names: cj, jobs.batch, pod (here the PodTemplateSpec of a Job), pvc. For a part of a
name, and for a word such as timeout, retries or cpu, the fields are named that may be meant.

Exit codes:
  0   the path was explained
  2   there is no such field or type

Examples:
  jobwright explain job.spec.podFailurePolicy
  jobwright explain cronjob.spec.concurrencyPolicy
  jobwright explain 'spec.template.spec.containers[0].image'`,
    )
    .action(async (path: string, options: ExplainOptions) => {
      const { explainPath } = await import("../explain/explain.ts");
      end(explainPath(path, options, context));
    });
};
