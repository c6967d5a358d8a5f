// Runs the guide's examples again and returns what they print.
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import ts from "typescript";
import { jobwright } from "../cli/run.ts";
import { typecheck } from "../typecheck.ts";
import { examplesFolder, type Mark, readExample } from "./pages.ts";

/** Runs an example in this process and returns its output. */
async function run(file: string, args: readonly string[]): Promise<string> {
  let printed = "";
  const { log } = console;
  const { argv } = process;
  const path = new URL(file, examplesFolder);
  console.log = (...values: unknown[]) => {
    printed += `${format(...values)}\n`;
  };
  process.argv = [argv[0] as string, fileURLToPath(path), ...args];
  try {
    await import(/* @vite-ignore */ path.href);
    return printed;
  } finally {
    console.log = log;
    process.argv = argv;
    process.exitCode = undefined;
  }
}

/** What the compiler says of an example whose `@ts-expect-error` is taken away. */
function compilerSays(file: string): string {
  const path = fileURLToPath(new URL(file, examplesFolder));
  const text = readExample(file)
    .replace(/^ *\/\/ @ts-expect-error.*\n/m, "")
    .replace('"jobwright"', JSON.stringify(fileURLToPath(new URL("../../src/index.ts", import.meta.url))));
  const { diagnostics } = typecheck(path, text);
  return diagnostics
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0])
    .join("\n");
}

/** Returns what the command prints in a folder of the examples. */
async function commandSays(folder: string, args: readonly string[]): Promise<string> {
  const cwd = fileURLToPath(new URL(`${folder}/`, examplesFolder));
  const { stdout, stderr } = await jobwright(
    args.map(arg => arg.replaceAll('"', "")),
    { cwd },
  );
  return stdout + stderr;
}

/** Runs the example of a mark again and returns what its golden file must contain. */
export const made = (wanted: Mark): Promise<string> | string =>
  wanted.kind === "command"
    ? commandSays(wanted.file, wanted.args)
    : wanted.kind === "compiler"
      ? `${compilerSays(wanted.file)}\n`
      : run(wanted.file, wanted.args);
