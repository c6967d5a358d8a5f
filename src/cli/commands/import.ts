import type { AddCommand } from "./command.ts";

export const addImport: AddCommand = (program, context, end) => {
  program
    .command("import")
    .summary("print the TypeScript that builds a manifest")
    .usage("[options] FILE")
    .description(
      "Prints a TypeScript module whose builders make exactly the Jobs, CronJobs, JobLists and CronJobLists of a " +
        "file. What the server would refuse of one stands above it in a comment. Of an object that comes from a " +
        "cluster (it has a uid), what the server set is left out: status, generated names, labels and selectors, " +
        "defaults.",
    )
    .argument("FILE", "YAML or JSON, with any number of documents; - reads the standard input")
    .option("--as-is", "leave nothing out")
    .addHelpText(
      "after",
      `
Objects of other kinds are skipped and counted. Comments of the file are not taken over.

Exit codes:
  0   the module was printed
  1   a manifest holds what no builder can say: unknown fields, values of wrong types
  2   wrong usage, or a file that cannot be read or holds no Job or CronJob

Examples:
  jobwright import job.yaml > job.ts
  kubectl get cronjob nightly -o yaml | jobwright import - > nightly.ts`,
    )
    .action(async (file: string, { asIs = false }: { asIs?: boolean }) => {
      const { importFile } = await import("../import/import.ts");
      end(await importFile(file, { asIs }, context));
    });
};
