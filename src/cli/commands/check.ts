import { Option } from "commander";
import { withStdinName } from "../input.ts";
import { clusterOptions, excludeOption, manifestFiles, stdinFilenameOption } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addCheck: AddCommand = (program, context, end) => {
  const command = program
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
    );
  stdinFilenameOption(excludeOption(clusterOptions(command)))
    .option("-q, --quiet", "errors only, no warnings")
    .option("--strict", "end with 1 for warnings too")
    .addHelpText(
      "after",
      `
Beside what the server refuses, these are errors: text that kubectl cannot read; text behind the end
of a document (kubectl passes over it); a second apiVersion in a document (kubectl loses the object
before it) and, where it has a Job or CronJob, any key that stands twice (kubectl takes the last in
silence); metadata and spec without apiVersion or kind; a list of objects at the top of a document;
a List whose items are no list, or with an item that has no apiVersion and kind.
Beside the server's warnings there is one for two objects of one name in a file, of which the
cluster keeps one, for a key that is no text to YAML, such as y, and for an object that comes from a
cluster and is refused as a new one.

Formats:
  text     file:line:column, the message, the line and a caret
  json     { ok, summary, findings, objects }: findings with their places, and the server's verdict
           on each object
  sarif    SARIF 2.1.0, for code scanning
  github   workflow commands, which GitHub shows beside the lines of a pull request

Paths in sarif and github are those from GITHUB_WORKSPACE, where that is set and holds the files.

Exit codes:
  0   every Job and CronJob would be accepted; there may be warnings, without --strict
  1   there is an error, or with --strict a warning
  2   wrong usage, or something cannot be read: a missing file, an empty standard input, text
      that is no YAML

Examples:
  jobwright check job.yaml
  jobwright check k8s/ 'charts/**/job*.yaml' --pod-security restricted
  jobwright check . --exclude 'charts/**' --exclude tsconfig.json --strict
  helm template . | jobwright check -
  git show :k8s/job.yaml | jobwright check - --stdin-filename k8s/job.yaml
  jobwright check k8s/ --format sarif > jobs.sarif`,
    )
    .action(async (files: string[], options) => {
      const { check } = await import("../check/check.ts");
      end(await check(files, options, withStdinName(options.stdinFilename, files, context)));
    });
};
