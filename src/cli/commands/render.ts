import { Option } from "commander";
import { clusterOptions, wholeNumber } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addRender: AddCommand = (program, context, end) => {
  const command = program
    .command("render")
    .summary("run a module and write the manifests that it exports")
    .usage("[options] FILE")
    .description(
      "Runs a TypeScript or JavaScript module, takes the manifests that it exports, asks every rule of the API " +
        "server, and prints them for `kubectl apply -f -`. Nothing is written when anything is refused.",
    )
    .argument(
      "FILE",
      "a module: .ts, .tsx, .mts, .cts, .js, .mjs or .cjs; no flag, no tsconfig and no build is needed. Types are not checked, and a tsconfig's `paths` are not followed",
    )
    .option(
      "-o, --out <dir>",
      "write a file for each object, KIND-NAME.yaml (KIND-NAME.NAMESPACE.yaml where a name is there twice), instead of one stream",
    )
    .addOption(
      new Option("--format <format>", "YAML documents, or JSON (one List, or a file each)")
        .choices(["yaml", "json"])
        .default("yaml"),
    );
  clusterOptions(command)
    .option("--watch", "write again whenever the module, or a file that it imports, changes")
    .option(
      "--timeout <seconds>",
      "give up when the module has not finished by then",
      wholeNumber(1, 86_400),
      60,
    )
    .addHelpText(
      "after",
      `
Taken from each export: a builder, a plain object, an array or another iterable, a promise, a
function without parameters, an object of those, one inside the other. Lists are written as their
items. What is no manifest (a text, a number, a class, a function with parameters, a part such as
a container) is left alone. Objects of other kinds, such as a ConfigMap, are written as they are.
The module runs in a process whose standard output is the standard error: what it prints, and what
programs print that it starts, never comes between the manifests. Exports are written by their
names, the default one first; an array keeps its order. With --out, two objects that would have the
same file are an error; a file of that name is written over, and files of earlier runs are never
deleted. --namespace and --pod-security are those of jobwright check, and change no manifest.

Exit codes:
  0   everything was written
  1   something is refused, or two objects would have the same file; nothing was written
  2   wrong usage, or a module that fails, never finishes, or exports no manifest

Examples:
  jobwright render jobs.ts | kubectl apply -f -
  jobwright render jobs.ts --out k8s --watch`,
    )
    .action(async (file: string, options) => {
      const { render } = await import("../render/render.ts");
      end(await render(file, options, context));
    });
};
