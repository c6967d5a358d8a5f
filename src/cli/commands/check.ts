import { Option } from "commander";
import { manifestFiles } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addCheck: AddCommand = (program, context, end) => {
  program
    .command("check")
    .summary("say what the API server would say of manifests")
    .usage("[options] FILE...")
    .description(
      "Says what the API server of Kubernetes 1.37 would say of each Job and CronJob, with file, line and column. " +
        "Objects of other kinds are skipped and counted. No cluster is asked.",
    )
    .argument("FILE...", manifestFiles)
    .addOption(
      new Option("--format <format>", "how findings are written")
        .choices(["text", "json", "sarif", "github"])
        .default("text"),
    )
    .addOption(
      new Option(
        "--pod-security <level>",
        "also refuse Pods that would violate this Pod Security Standard",
      ).choices(["baseline", "restricted"]),
    )
    .option("--namespace <namespace>", "the namespace that the objects are created in; others are refused")
    .option("-q, --quiet", "errors only, no warnings")
    .addHelpText(
      "after",
      `
Beside what the server refuses, these are errors: text that kubectl cannot read; a key that stands
twice (kubectl takes the last in silence); text behind the end of a document (kubectl passes over
it); metadata and spec without apiVersion or kind.

Formats:
  text     file:line:column, the message, the line and a caret
  json     { ok, summary, findings, objects }: findings with their places, and the server's verdict
           on each object
  sarif    SARIF 2.1.0, for code scanning
  github   workflow commands, which GitHub shows beside the lines of a pull request

Exit codes:
  0   every Job and CronJob would be accepted (there may be warnings)
  1   there is an error
  2   wrong usage, or something cannot be read: a missing file, an empty standard input, text
      that is no YAML

Examples:
  jobwright check job.yaml
  jobwright check k8s/ 'charts/**/job*.yaml' --pod-security restricted
  helm template . | jobwright check -
  jobwright check k8s/ --format sarif > jobs.sarif`,
    )
    .action(async (files: string[], options) => {
      const { check } = await import("../check/check.ts");
      end(await check(files, options, context));
    });
};
