import type { ImportOptions } from "../import/import.ts";
import { withStdinName } from "../input.ts";
import { excludeOption, manifestFiles, stdinFilenameOption } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addImport: AddCommand = (program, context, end) => {
  stdinFilenameOption(excludeOption(program.command("import")))
    .summary("write the TypeScript that builds manifests")
    .usage("[options] FILE...")
    .description(
      "Prints a TypeScript module whose builders make exactly the Jobs, CronJobs, JobLists and CronJobLists of some " +
        "files, or writes a module for each file. What the server would refuse of one stands above it in a comment. " +
        "Of an object that comes from a cluster (it has a uid), what the server set is left out: status, generated " +
        "names, labels and selectors, defaults.",
    )
    .argument("FILE...", manifestFiles)
    .option("-o, --out <dir>", "write a module for each file into a directory, in folders as the files'")
    .option("--as-is", "leave nothing out")
    .addHelpText(
      "after",
      `
Objects of other kinds are skipped and counted. Comments of the files are not taken over. With
--out, the module of the standard input is stdin.ts, or of the name of --stdin-filename. A module
that is there already and differs is not overwritten. Nothing is written unless all can be.

Exit codes:
  0   the modules were written
  1   a manifest holds what no builder can say: unknown fields, values of wrong types
  2   wrong usage, a file that cannot be read or written, or no Job or CronJob in any

Examples:
  jobwright import job.yaml > job.ts
  jobwright import k8s/ --out src/jobs
  kubectl get cronjob nightly -o yaml | jobwright import - > nightly.ts`,
    )
    .action(
      async (files: string[], options: Partial<ImportOptions> & { readonly stdinFilename?: string }) => {
        const { importFiles } = await import("../import/import.ts");
        end(
          await importFiles(
            files,
            { asIs: false, ...options },
            withStdinName(options.stdinFilename, files, context),
          ),
        );
      },
    );
};
