import { Option } from "commander";
import type { DiffOptions } from "../diff/diff.ts";
import { withStdinName } from "../input.ts";
import { excludeOption, type StdinOptions, stdinFilenameOption } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addDiff: AddCommand = (program, context, end) => {
  stdinFilenameOption(excludeOption(program.command("diff")))
    .summary("compare manifests as the API server would see them")
    .usage("[options] A B")
    .description(
      "Compares the Jobs and CronJobs of two files or two directories as the server would see them: defaults, the " +
        "spelling of quantities and fields that the server sets make no difference. For each change it tells what " +
        "`kubectl apply` of B would do where A is applied: change the object in place, or fail because it needs a new one.",
    )
    .argument("A", "the first file (YAML or JSON) or directory; - reads the standard input")
    .argument("B", "the second file or directory; - reads the standard input")
    .addOption(
      new Option("--format <format>", "the format of the differences")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      `
Objects are matched by kind, namespace and name. If both files contain a single object, these two
are compared whatever their names. In directories, objects in files of the same path are matched
first, then those that have moved; one of the directories may hold no Job or CronJob, and one of
the files may be empty, such as /dev/null. An object that cannot be decoded, a name that occurs
twice in a file, and anything that cannot be read are reported and not compared; everything else is
compared. If part of one side cannot be read, objects that only the other side has are not compared
either. A glob of --exclude starts in each of the two directories. What \`kubectl apply\` would do is
not told of patches of Kustomize. They are equal if their values are, and one that cannot be decoded
is compared as a whole.

Exit codes:
  0   nothing differs
  1   something differs
  2   wrong usage, a text that cannot be read, an object that cannot be decoded, or a name that
      occurs twice

Examples:
  jobwright diff old.yaml new.yaml
  jobwright diff k8s/ rendered/
  kubectl get job pi -o yaml | jobwright diff - job.yaml
  git show HEAD:job.yaml | jobwright diff - job.yaml --stdin-filename HEAD:job.yaml`,
    )
    .action(async (a: string, b: string, options: DiffOptions & StdinOptions) => {
      const { diffFiles } = await import("../diff/diff.ts");
      end(await diffFiles(a, b, options, withStdinName(options.stdinFilename, [a, b], context)));
    });
};
