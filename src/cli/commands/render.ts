import { Option } from "commander";
import type { RenderOptions } from "../render/render.ts";
import { clusterOptions, wholeNumber } from "./arguments.ts";
import type { AddCommand } from "./command.ts";

export const addRender: AddCommand = (program, context, end) => {
  const command = program
    .command("render")
    .summary("run a module and write the manifests that it exports")
    .usage("[options] FILE")
    .description(
      "Runs a TypeScript or JavaScript module, checks the manifests that it exports against every rule of the API " +
        "server, and prints them for `kubectl apply -f -`. If anything is refused, nothing is written.",
    )
    .argument(
      "FILE",
      "a module: .ts, .tsx, .mts, .cts, .js, .mjs or .cjs. It needs no flags, no tsconfig and no build. Types are not checked, and the `paths` of a tsconfig are not followed",
    )
    .option(
      "-o, --out <dir>",
      "write one file per object instead of one stream: KIND-NAME.yaml, or KIND-NAME.NAMESPACE.yaml if a name occurs twice",
    )
    .addOption(
      new Option("--format <format>", "YAML documents, or JSON (one List, or one file per object)")
        .choices(["yaml", "json"])
        .default("yaml"),
    );
  clusterOptions(command)
    .option("--watch", "write again whenever the module or a file that it imports changes")
    .option(
      "--timeout <seconds>",
      "give up if the module has not finished by then",
      wholeNumber(1, 86_400),
      60,
    )
    .addHelpText(
      "after",
      `
An export can be a builder, a plain object, an array or another iterable (of 100,000 items at most),
a promise, a function without parameters, another module, an object with a method toJSON(), or
toJson() as cdk8s makes them, an object of these, or any nesting of them. A List is written as its
items. Exports that are not manifests (a text, a number, a class, a function with parameters, a part
such as a container) are ignored, and named. Objects of other kinds, such as a ConfigMap, are
written as they are. Exports are sorted by name, with the default export first; an array keeps its
order. To render several modules, export them from one: export * as a from "./a.ts"

Types are not checked, but using a name that is imported from a module or a package which does not
export it is an error (not behind import * as). Not supported are JSX, accessor, decorators of
properties, variables that a namespace exports with let, and using at the top level; other
decorators work as with experimentalDecorators. A module gets no arguments: use environment
variables, or a module for each case.

The module runs in a process of its own, whose standard output goes to standard error: what it
prints, and what programs that it starts print, never gets between the manifests.

With --out, two objects with the same file name are an error. An existing file of that name is
overwritten, and files of earlier runs are never deleted. --namespace, --pod-security and
--kubernetes-version work as in jobwright check, and do not change a manifest.

Exit codes:
  0   everything was written
  1   something is refused, or two objects have the same file name; nothing was written
  2   wrong usage, or the module fails, never finishes, or exports no manifest

Examples:
  jobwright render jobs.ts | kubectl apply -f -
  jobwright render jobs.ts --out k8s --watch`,
    )
    .action(async (file: string, options: RenderOptions) => {
      const { render } = await import("../render/render.ts");
      end(await render(file, options, context));
    });
};
