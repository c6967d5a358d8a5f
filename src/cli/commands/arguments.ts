import { type Command, InvalidArgumentError, Option } from "commander";
import { dns1123Label } from "../../validation/formats/dns.ts";

/** The help for FILE... in commands that take any number of manifests. */
export const manifestFiles =
  "YAML or JSON files, directories (every *.yaml, *.yml and *.json in them, except in node_modules and .git) or quoted globs; - reads the standard input";

/** Returns a parser for an option that takes a whole number. */
export const wholeNumber =
  (from: number, to: number) =>
  (text: string): number => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < from || Number(text) > to)
      throw new InvalidArgumentError(`It takes a whole number from ${from} to ${to}.`);
    return Number(text);
  };

/** Parses an option's time: RFC 3339, or only a date. */
export function time(text: string): Date {
  const date = new Date(text);
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  // JavaScript reads February 30 as March 2.
  if (day === undefined || Number.isNaN(date.getTime()) || !new Date(day).toISOString().startsWith(day))
    throw new InvalidArgumentError("It takes a time such as 2026-03-29T00:00:00Z, or a date (in UTC).");
  return date;
}

/** Parses the name of a namespace. An empty one is refused with all other empty values. */
function namespace(text: string): string {
  const [fault] = text === "" ? [] : dns1123Label(text);
  if (fault !== undefined) throw new InvalidArgumentError(`No namespace can have that name: ${fault}.`);
  return text;
}

/** Adds the option that excludes files. */
export const excludeOption = (command: Command): Command =>
  command.option(
    "--exclude <glob>",
    'leave out the files that a glob matches, such as "charts/**"; can be repeated',
    (glob: string, others: readonly string[] = []) => [...others, glob],
  );

/** What the option that names the standard input gives to a command. */
export interface StdinOptions {
  readonly stdinFilename?: string;
}

/** Adds the option that names the standard input. */
export const stdinFilenameOption = (command: Command): Command =>
  command.option(
    "--stdin-filename <path>",
    "the path to report for the standard input; the file need not exist",
  );

/** Adds the options that describe the cluster. */
export const clusterOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--pod-security <level>",
        "also report Pods that violate this Pod Security Standard, as errors",
      ).choices(["baseline", "restricted"]),
    )
    .option(
      "--namespace <namespace>",
      "the namespace in which the objects are created; objects of another namespace are refused",
      namespace,
    )
    .option(
      "--kubernetes-version <version>",
      "the cluster's version, such as 1.31: also report fields that it does not know, as errors, and those that it takes only with a feature gate that is off by default, as warnings",
    );
