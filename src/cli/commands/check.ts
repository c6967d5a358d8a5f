import { Option } from "commander";
import type { CheckOptions } from "../check/check.ts";
import { formats } from "../check/formats.ts";
import { withStdinName } from "../input.ts";
import {
  clusterOptions,
  excludeOption,
  manifestFiles,
  type StdinOptions,
  stdinFilenameOption,
} from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addCheck: AddCommand = (program, context, end) => {
  const command = program
    .command("check")
    .summary("tell what the API server would answer to manifests")
    .usage("[options] FILE...")
    .description(
      "Tells what the API server of Kubernetes 1.37 would answer to each Job and CronJob, with file, line and column. " +
        "Objects of other kinds and patches of Kustomize are skipped and counted. It needs no cluster.",
    )
    .argument("FILE...", manifestFiles)
    .addOption(
      new Option("--format <format>", "the format of the findings").choices(formats).default("text"),
    );
  stdinFilenameOption(excludeOption(clusterOptions(command)))
    .option("-q, --quiet", "errors only; with --strict also warnings")
    .option("--strict", "exit with 1 for warnings too")
    .addHelpText(
      "after",
      `
Errors, besides everything that the server refuses:
  - text that kubectl cannot read
  - text after the end of a document, which kubectl ignores
  - a second apiVersion in a document: kubectl drops the object before it
  - in a document with a Job or CronJob, any other duplicate key: kubectl silently takes the last
  - metadata and spec without apiVersion or kind
  - a list of objects at the top of a document
  - an object that YAML reads as one text
  - a List whose items are not a list, or that has an item without apiVersion and kind

Warnings, besides the server's own:
  - two objects of the same name in a file, of which the cluster keeps one
  - a key that YAML does not read as text, such as y
  - a schedule that never comes, such as that of February 30, a startingDeadlineSeconds that no run
    can meet, and several times in one minute, unless the CronJob is suspended
  - a file mode such as 400, which is 0620 in octal
  - an object that comes from a cluster and would be refused as a new one

Notes, which never change the exit code:
  - both day fields in a schedule, of which either is enough
  - a variable that nothing replaces: $HOST without a shell, $(HOST) before HOST is set

--kubernetes-version looks at fields and values, and at rules that were stricter in that version.

Formats:
  text     file:line:column, the message, the line and a caret, and what to do
  json     { ok, summary, findings, objects }: the findings with their places, and the server's
           verdict on each object
  sarif    SARIF 2.1.0, for code scanning
  github   workflow commands, which GitHub shows next to the lines of a pull request
  gitlab   a Code Quality report, which GitLab shows in a merge request
  junit    the XML of JUnit, a test case for each Job and CronJob: for GitLab, Jenkins and others

Paths in the last four are relative to GITHUB_WORKSPACE or CI_PROJECT_DIR if one is set and
contains the files.

Exit codes:
  0   every Job and CronJob would be accepted; without --strict there can be warnings
  1   there is an error or, with --strict, a warning
  2   wrong usage, or something cannot be read: a missing file, an empty standard input, text
      that is not YAML

Examples:
  jobwright check job.yaml
  jobwright check k8s/ "charts/**/job*.yaml" --pod-security restricted
  jobwright check k8s/ --kubernetes-version 1.31
  jobwright check . --exclude "charts/**" --exclude tsconfig.json --strict
  helm template . | jobwright check -
  git show :k8s/job.yaml | jobwright check - --stdin-filename k8s/job.yaml
  jobwright check k8s/ --format sarif > jobs.sarif`,
    )
    .action(async (files: string[], options: CheckOptions & StdinOptions) => {
      const { check } = await import("../check/check.ts");
      end(await check(files, options, withStdinName(options.stdinFilename, files, context)));
    });
};
