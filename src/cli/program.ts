import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { Command, CommanderError } from "commander";
import { harmlessLine } from "../encoding/terminal.ts";
import { didYouMean } from "../faults/nearest.ts";
import { addCheck } from "./commands/check.ts";
import { addDiff } from "./commands/diff.ts";
import { addExplain } from "./commands/explain.ts";
import { addImport } from "./commands/import.ts";
import { addNext } from "./commands/next.ts";
import { addRender } from "./commands/render.ts";
import type { Context } from "./context.ts";
import { CommandError, exitCode } from "./exit.ts";
import { isModuleName, manifestName, placeOf } from "./place.ts";
import { severalHint } from "./render/several.ts";
import { styleFor } from "./style.ts";
import { errorText } from "./text.ts";
import { version } from "./version.ts";

/** Returns the program with its commands. */
export function newProgram(context: Context, end: (code: number) => void): Command {
  const { stdout, stderr } = context;
  const colours = styleFor(stderr, context);
  const errorsOf =
    (command?: Command) =>
    (text: string, write: (text: string) => void): void => {
      // What the user wrote is harmless only on one line, and a colour only if it is added after that.
      const [, message = text, rest = ""] =
        /^error: (.*?)((?:\n\(Did you mean [^\n]*\))?\n*)$/s.exec(text) ?? [];
      const hinted = message.replace(
        /^(\D+) '(.*?)'(?:\. Expected .*)?$/s,
        (all, fault: string, name: string) => all + hintOn(fault, name, command, program, context),
      );
      write(`${colours.red("error")}: ${harmlessLine(hinted)}${rest}`);
    };
  const program = new Command("jobwright")
    .usage("COMMAND [options]")
    .description(
      "Kubernetes Jobs and CronJobs: write them in code, and check them as the API server of Kubernetes 1.37 would.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help; jobwright COMMAND --help tells more about a command")
    .helpCommand("help [COMMAND]", "print help, or the help of a command")
    .addHelpText(
      "after",
      `
Exit codes:
  0   fine
  1   something is refused, or differs
  2   wrong usage, or something cannot be read

Only terminals get colours. NO_COLOR=1 turns them off, FORCE_COLOR=1 on, even with NO_COLOR.`,
    )
    .configureHelp({ helpWidth: 100 })
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: errorsOf(),
    })
    .showHelpAfterError("Try --help.")
    .hook("preAction", async (_, command) => {
      const options = command.opts();
      // Usually a variable that is not set: `--out "$DIR"`.
      for (const option of command.options)
        if (options[option.attributeName()] === "")
          throw new CommandError(`${option.long} has an empty value`);
      await checkOut(options.out, context);
    })
    .exitOverride();
  for (const add of [addRender, addCheck, addDiff, addImport, addExplain, addNext])
    add(program, context, end);
  for (const command of program.commands)
    command
      .copyInheritedSettings(program)
      .configureOutput({ outputError: errorsOf(command) })
      .helpOption("-h, --help", "print this help")
      .showHelpAfterError(`Try jobwright ${command.name()} --help.`);
  return program;
}

/** Whether there is a file or folder of a name. */
function isThere(name: string, context: Context): boolean {
  try {
    return name !== "" && existsSync(placeOf(name, context));
  } catch {
    // The current directory is gone.
    return false;
  }
}

/** Refuses a value of `--out` that is meant to be a file: a directory of that name would be made. */
async function checkOut(out: string | undefined, context: Context): Promise<void> {
  if (out === undefined || !(isModuleName(out) || manifestName.test(out))) return;
  const found = await stat(placeOf(out, context)).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new CommandError(
    `--out takes a directory, and ${out} is the name of a file: write > ${out} in its place, or --out ${out}/ for a directory of that name`,
  );
}

/** Returns what may have been meant by an argument that is missing or not known; `command` is undefined before one is named. */
function hintOn(
  fault: string,
  name: string,
  command: Command | undefined,
  program: Command,
  context: Context,
): string {
  const has = (one: Command, long: string) => one.options.some(option => option.long === long);
  switch (fault) {
    case "missing required argument":
      return command && has(command, "--stdin-filename") ? " (- is the standard input)" : "";
    case "unknown option":
      if (isThere(name, context)) return `: if it is a file, write ./${name}`;
      return command === undefined && program.commands.some(one => has(one, name.replace(/=.*/s, "")))
        ? ": it stands after the command"
        : "";
    case "unknown command":
      if (!isThere(name, context)) return "";
      return isModuleName(name)
        ? `: to run a module, write jobwright render ${name}`
        : `: to check a file, write jobwright check ${name}`;
    case "too many arguments for":
      return name === "render" ? ` ${severalHint}.` : "";
    default:
      return "";
  }
}

/**
 * Refuses an option that would take the next one as its value, as in `--out --as-is`, and a value for an option without one, as in
 * `--quiet=true`. Says how to name files without kubectl's `-f`.
 */
function checkArguments(args: readonly string[], program: Command, context: Context): void {
  const command = program.commands.find(one => one.name() === args[0]);
  const options = command?.options ?? [];
  // The shell has split a schedule (in cmd.exe, even one in single quotes), and put file names in place of each `*`.
  const [, first = "", second = "-"] = args;
  const isSplit = command?.name() === "next" && /^'?[\d*][\d*,/-]*$/.test(first) && !second.startsWith("-");
  if (isSplit && !existsSync(placeOf(first, context)))
    throw new CommandError('a schedule is one argument, in quotes: next "30 2 * * *"');
  const end = args.indexOf("--");
  args.slice(0, end < 0 ? undefined : end).forEach((arg, i) => {
    if (command !== undefined && /^(?:-f|--filename)(?:=|$)/.test(arg))
      throw new CommandError(
        `there is no ${arg.replace(/=.*/s, "")}: what is read is named without it (${command.name()} ${command.usage()})`,
      );
    const [, flag] = /^(--?[^=]+)=/s.exec(arg) ?? [];
    if (flag !== undefined && options.some(one => !one.required && (flag === one.long || flag === one.short)))
      throw new CommandError(`${flag} takes no value: write it alone, or leave it out`);
    const option = options.find(({ required, long, short }) => required && (arg === long || arg === short));
    const value = args[i + 1];
    if (option === undefined || value === undefined || !/^-./.test(value)) return;
    throw new CommandError(
      `${arg} has no value: ${value} begins as an option does; if it is meant, write ${option.long ?? arg}${option.long ? "=" : ""}${value}`,
    );
  });
}

/** Runs a command line, without the program's own name, and returns its exit code. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  let code: number = exitCode.fine;
  const program = newProgram(context, ended => {
    code = ended;
  });
  try {
    if (args.length === 0) program.help({ error: true });
    const [first = "", second = "-"] = args;
    const names = program.commands.map(one => one.name());
    // Help on a command may be asked for before the command is named: `--help check`.
    const isHelpOn = /^(?:help|--help|-h)$/.test(first) && !second.startsWith("-");
    if (isHelpOn && !names.includes(second))
      throw new CommandError(`unknown command '${second}': ${didYouMean(second, names)}`);
    checkArguments(args, program, context);
    await program.parseAsync(isHelpOn ? ["help", second] : [...args], { from: "user" });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCode.fine : exitCode.unusable;
    const isTooLong = thrown instanceof RangeError && /string length/i.test(thrown.message);
    if (!(thrown instanceof CommandError || isTooLong)) throw thrown;
    const message = isTooLong
      ? "the output is longer than a text can be: pass fewer files at once"
      : thrown.message;
    context.stderr.write(errorText(message, styleFor(context.stderr, context)));
    return exitCode.unusable;
  }
}
