import { pointAt } from "../../read/manifests.ts";
import { type ClusterOptions, checkVersion } from "../cluster-options.ts";
import type { Context } from "../context.ts";
import { tellIdle } from "../exclude.ts";
import { exitCode, messageOf } from "../exit.ts";
import { findFiles } from "../files.ts";
import { type Finding, isFailure } from "../findings.ts";
import { inputName, readInput } from "../input.ts";
import { Patches } from "../patches.ts";
import { checkText } from "./check-text.ts";
import type { Format } from "./formats.ts";
import { writerOf } from "./output.ts";
import { Progress } from "./progress.ts";
import type { FileReport, Summary } from "./report.ts";

export interface CheckOptions extends ClusterOptions {
  readonly format: Format;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  /** Globs of files to skip. */
  readonly exclude?: readonly string[];
}

function unreadable(file: string, message: string): FileReport {
  const finding: Finding = {
    severity: "error",
    rule: "UnreadableFile",
    file,
    ...pointAt(0, 0),
    source: "",
    document: 0,
    field: "",
    message,
  };
  return { findings: [finding], objects: [], others: 0, foreign: 0, patches: 0 };
}

/** Returns a file's report without the objects that are patches of Kustomize, if there are any. */
async function withoutPatches(report: FileReport, file: string, patches: Patches): Promise<FileReport> {
  const { findings, objects } = report;
  if (objects.every(({ accepted }) => accepted) || !(await patches.has(file))) return report;
  const left = findings.filter(({ object }) => object === undefined);
  return { ...report, findings: left, objects: [], patches: objects.length };
}

/** Yields the report of each file, in the order of the files. */
async function* reports(
  files: readonly string[],
  context: Context,
  options: CheckOptions,
): AsyncGenerator<FileReport> {
  const patches = new Patches(files, context);
  for (const file of files) {
    const name = inputName(file, context);
    let text: string;
    try {
      text = await readInput(file, context);
    } catch (thrown) {
      yield unreadable(name, messageOf(thrown));
      continue;
    }
    // A pipe whose first program failed sends nothing. That must not look like success.
    if (file === "-" && text.trim() === "") yield unreadable(name, "is empty");
    else yield await withoutPatches(checkText(text, name, options), file, patches);
  }
}

type Sums = { -readonly [name in keyof Summary]: number };

function add(sums: Sums, { findings, objects, others, foreign, patches }: FileReport): void {
  for (const { severity } of findings) sums[`${severity}s`]++;
  sums.objects += objects.length;
  sums.refused += objects.filter(({ accepted }) => !accepted).length;
  sums.others += others;
  sums.foreign += foreign;
  sums.patches += patches;
  sums.unreadable += Number(
    findings.some(({ rule }) => rule === "UnreadableFile" || rule === "UnreadableText"),
  );
}

/** Runs `jobwright check`; returns the exit code. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { stdout, stderr } = context;
  checkVersion(options);
  const writer = writerOf(options.format, context, options.strict === true);
  const { files, faults, idle } = await findFiles(paths, context, options.exclude);
  tellIdle(idle, context);
  const progress = new Progress(stderr, files.length);
  const sums: Sums = {
    files: 0,
    objects: 0,
    refused: 0,
    errors: 0,
    warnings: 0,
    notes: 0,
    others: 0,
    foreign: 0,
    patches: 0,
    unreadable: 0,
  };
  const write = (text = ""): void => {
    if (text === "") return;
    progress.clear();
    stdout.write(text);
  };
  const take = (report: FileReport): void => {
    add(sums, report);
    for (const object of report.objects) write(writer.object?.(object));
    for (const finding of report.findings) {
      // With --strict a warning is what the exit code is about.
      if (options.quiet && !isFailure(finding, options.strict === true)) continue;
      write(writer.finding(finding));
    }
  };

  for (const { path, message } of faults) take(unreadable(path, message));
  for await (const report of reports(files, context, options)) {
    take(report);
    progress.at(++sums.files);
  }
  progress.clear();

  const ok = sums.errors === 0 && !(options.strict && sums.warnings > 0);
  for (const text of writer.end(ok, sums)) {
    stdout.write(text);
    await stdout.drained?.();
  }
  if (sums.unreadable > 0) return exitCode.unusable;
  return ok ? exitCode.fine : exitCode.refused;
}
