import { Option } from "commander";
import { withStdinName } from "../input.ts";
import { stdinFilenameOption } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addDiff: AddCommand = (program, context, end) => {
  stdinFilenameOption(program.command("diff"))
    .summary("compare manifests as the API server would see them")
    .usage("[options] A B")
    .description(
      "Compares the Jobs and CronJobs of two files, or of two directories, as the server would see them: defaults, " +
        "the spellings of quantities and what the server itself sets make no difference. Of what has changed it says " +
        "what `kubectl apply` of B comes to where A was applied: whether it goes through in place, or needs a new object.",
    )
    .argument("A", "the first file, YAML or JSON, or directory; - reads the standard input")
    .argument("B", "the second file or directory; - reads the standard input")
    .addOption(
      new Option("--format <format>", "how differences are written")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      `
Objects are matched by kind, namespace and name; where each of two files has one, these two are
compared whatever they are called. In directories those of files of the same path are matched
first, and then those that have moved. An object that cannot be decoded, a name that stands twice
in one file, and what cannot be read of a side, are told and not compared; the others are. An object
that one side alone has is not compared either where something of the other side cannot be read.

Exit codes:
  0   nothing differs
  1   something differs
  2   wrong usage, a text that cannot be read, an object that cannot be decoded, or a name that
      stands twice

Examples:
  jobwright diff old.yaml new.yaml
  jobwright diff k8s/ rendered/
  kubectl get job pi -o yaml | jobwright diff - job.yaml
  git show HEAD:job.yaml | jobwright diff - job.yaml --stdin-filename HEAD:job.yaml`,
    )
    .action(async (a: string, b: string, options) => {
      const { diffFiles } = await import("../diff/diff.ts");
      end(await diffFiles(a, b, options, withStdinName(options.stdinFilename, [a, b], context)));
    });
};
