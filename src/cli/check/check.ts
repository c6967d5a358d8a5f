import { isAbsolute, relative, resolve } from "node:path";
import type { ClusterOptions } from "../cluster-options.ts";
import type { Context } from "../context.ts";
import { exitCode, messageOf } from "../exit.ts";
import { findFiles } from "../files.ts";
import { inputName, readInput } from "../input.ts";
import { excerpt } from "../source-frame.ts";
import { styleFor } from "../style.ts";
import { version } from "../version.ts";
import { checkText } from "./check-text.ts";
import type { FileReport, Finding, ObjectVerdict, Summary } from "./findings.ts";
import { githubAnnotation } from "./github.ts";
import { Progress } from "./progress.ts";
import { sarifLog } from "./sarif.ts";
import { findingText, summaryText } from "./text.ts";

export interface CheckCommandOptions extends ClusterOptions {
  readonly format: "text" | "json" | "sarif" | "github";
  readonly quiet?: boolean;
  readonly strict?: boolean;
  /** Globs of files that are not looked at. */
  readonly exclude?: readonly string[];
}

/** How many files are read ahead of the one that is checked. */
const ahead = 16;

function unreadable(file: string, message: string): FileReport {
  const finding: Finding = {
    severity: "error",
    rule: "UnreadableFile",
    file,
    line: 0,
    column: 0,
    source: "",
    document: 0,
    field: "",
    message,
  };
  return { findings: [finding], objects: [], others: 0, foreign: 0 };
}

/** A file's path from the root of the repository, which GitHub asks for, where its runner says where that is; else as it was given. */
function inRepository(file: string, { cwd, env }: Context): string {
  const root = env.GITHUB_WORKSPACE;
  if (!root || file === inputName("-")) return file;
  const path = relative(root, resolve(cwd, file));
  return path.startsWith("..") || isAbsolute(path) ? file : path;
}

/** The reports of all files, in their order. */
async function* reports(
  files: readonly string[],
  context: Context,
  options: CheckCommandOptions,
): AsyncGenerator<FileReport> {
  for (let start = 0; start < files.length; start += ahead) {
    const some = files.slice(start, start + ahead);
    const texts = await Promise.allSettled(some.map(file => readInput(file, context)));
    for (const [i, text] of texts.entries()) {
      const name = inputName(some[i] as string);
      if (text.status === "rejected") yield unreadable(name, messageOf(text.reason));
      // Of a pipe whose first program failed, nothing comes: that is no good news.
      else if (some[i] === "-" && text.value.trim() === "") yield unreadable(name, "is empty");
      else yield checkText(text.value, name, options);
    }
  }
}

/** `jobwright check`. */
export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  context: Context,
): Promise<number> {
  const { stdout, stderr } = context;
  const style = styleFor(stdout, context);
  const { files, faults } = await findFiles(paths, context, options.exclude);
  const progress = new Progress(stderr, files.length);
  const findings: Finding[] = [];
  const objects: ObjectVerdict[] = [];
  const sums = { files: 0, refused: 0, errors: 0, warnings: 0, others: 0, foreign: 0, unreadable: 0 };

  const take = (report: FileReport): void => {
    for (const finding of report.findings) {
      if (finding.severity === "error") sums.errors++;
      else sums.warnings++;
      if (options.quiet && finding.severity === "warning") continue;
      const { source, column, file } = finding;
      const placed = /^(sarif|github)$/.test(options.format)
        ? { ...finding, file: inRepository(file, context) }
        : finding;
      if (options.format === "json" || options.format === "sarif")
        findings.push({ ...placed, source: excerpt(source, column) });
      else {
        progress.clear();
        stdout.write(options.format === "text" ? findingText(finding, style) : githubAnnotation(placed));
      }
    }
    if (report.findings.some(({ rule }) => rule === "UnreadableFile" || rule === "UnreadableText"))
      sums.unreadable++;
    for (const object of report.objects) {
      objects.push(object);
      if (!object.accepted) sums.refused++;
    }
    sums.others += report.others;
    sums.foreign += report.foreign;
  };

  for (const { path, message } of faults) take(unreadable(path, message));
  for await (const report of reports(files, context, options)) {
    take(report);
    progress.at(++sums.files);
  }
  progress.clear();

  const summary: Summary = { ...sums, objects: objects.length };
  const ok = sums.errors === 0 && !(options.strict && sums.warnings > 0);
  if (options.format === "json")
    stdout.write(`${JSON.stringify({ ok, summary, findings, objects }, null, 2)}\n`);
  else if (options.format === "sarif")
    stdout.write(`${JSON.stringify(sarifLog(findings, version), null, 2)}\n`);
  else stdout.write(summaryText(summary, style));
  if (sums.unreadable > 0) return exitCode.unusable;
  return ok ? exitCode.fine : exitCode.refused;
}
