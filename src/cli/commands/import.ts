import type { ImportOptions } from "../import/import.ts";
import { withStdinName } from "../input.ts";
import { excludeOption, manifestFiles, type StdinOptions, stdinFilenameOption } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addImport: AddCommand = (program, context, end) => {
  stdinFilenameOption(excludeOption(program.command("import")))
    .summary("write the TypeScript that builds manifests")
    .usage("[options] FILE...")
    .description(
      "Prints a TypeScript module whose builders make exactly the Jobs, CronJobs, JobLists and CronJobLists in the " +
        "files, or writes one module per file. A comment above an object tells what the server would refuse. " +
        "For an object that comes from a cluster (it has a uid), what the cluster set is left out: status, the " +
        "controller that owns it, generated names, labels and selectors, and defaults.",
    )
    .argument("FILE...", manifestFiles)
    .option("-o, --out <dir>", "write one module per file into a directory, in the same folders as the files")
    .option("--as-is", "leave nothing out")
    .addHelpText(
      "after",
      `
Objects of other kinds and patches of Kustomize are skipped and counted. Comments in the files are
lost. A module has no types in it and can be saved as .mjs; only behind a value that the types do
not know stands "as never", to remove there. With --out, modules keep the folders of their files,
from the directory on that is given, or from the folder where a glob begins or a file is; of
several, from the folder on that they have in common. The module for the standard input is called
stdin.ts, or named after --stdin-filename. An existing module that differs is not overwritten.
Nothing is written unless everything can be written.

Exit codes:
  0   the modules were written, even if the server would refuse what they make
  1   a manifest contains something that no builder can make: unknown fields, values of wrong types
  2   wrong usage, a file that cannot be read or written, or no Job or CronJob in any file

Examples:
  jobwright import job.yaml > job.ts
  jobwright import k8s/ --out src/jobs
  kubectl get cronjob nightly -o yaml | jobwright import - > nightly.ts`,
    )
    .action(async (files: string[], options: Partial<ImportOptions> & StdinOptions) => {
      const { importFiles } = await import("../import/import.ts");
      end(
        await importFiles(
          files,
          { asIs: false, ...options },
          withStdinName(options.stdinFilename, files, context),
        ),
      );
    });
};
