import { realpathSync } from "node:fs";
import { isAbsolute, normalize, relative, resolve } from "node:path";
import { harmlessJson } from "../../encoding/terminal.ts";
import type { Context } from "../context.ts";
import { findingText } from "../finding-text.ts";
import type { Finding, Rule } from "../findings.ts";
import { inputName } from "../input.ts";
import { excerpt } from "../source-frame.ts";
import { styleFor } from "../style.ts";
import { version } from "../version.ts";
import type { Format } from "./formats.ts";
import { githubAnnotation } from "./github.ts";
import { CodeQuality } from "./gitlab.ts";
import { jsonBlocks, Kept } from "./json.ts";
import { JUnit } from "./junit.ts";
import type { ObjectVerdict, Summary } from "./report.ts";
import { sarifLog } from "./sarif.ts";
import { summaryText } from "./summary-text.ts";

/** Returns a format's text for each object and finding as it comes, file by file, and the texts for the end. */
interface ReportWriter {
  object?(object: ObjectVerdict): string;
  finding(finding: Finding): string;
  end(ok: boolean, summary: Summary): Iterable<string>;
}

/**
 * Returns a function that makes a file relative to the root of the repository, as GitHub and GitLab require, if the runner says where that
 * is. Without that, the path only loses its detours.
 */
function inRepository({ cwd, env }: Context): <T extends { readonly file: string }>(inFile: T) => T {
  const named = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter(root => root !== undefined && root !== "");
  // The runner may name the folder by way of a link.
  const roots = (named as string[]).flatMap(root => [root, behindLinks(root)]);
  return inFile => {
    if (inFile.file === inputName("-", {})) return inFile;
    const files = roots.map(folder => relative(folder, resolve(cwd, inFile.file)));
    const file = files.find(one => !one.startsWith("..") && !isAbsolute(one));
    return { ...inFile, file: file ?? normalize(inFile.file) };
  };
}

function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Returns a finding as JSON shows it: with an excerpt if the line is long. */
const withExcerpt = (finding: Finding): Finding => ({
  ...finding,
  source: excerpt(finding.source, finding.column),
});

/** Writes one JSON object. It begins with the sums, so nothing is written before the end. */
function jsonWriter(): ReportWriter {
  const findings = new Kept<Finding>();
  const objects = new Kept<ObjectVerdict>();
  return {
    finding(finding) {
      findings.add(withExcerpt(finding));
      return "";
    },
    object(object) {
      objects.add(object);
      return "";
    },
    end: (ok, summary) => jsonBlocks({ ok, summary, findings, objects }),
  };
}

/** Writes a SARIF log. It begins with the rules that its results name, so nothing is written before the end. */
function sarifWriter(context: Context): ReportWriter {
  const findings = new Kept<Finding>();
  const used = new Set<Rule>();
  const placed = inRepository(context);
  return {
    finding(finding) {
      findings.add(placed(withExcerpt(finding)));
      used.add(finding.rule);
      return "";
    },
    end: () => jsonBlocks(sarifLog(findings, [...used].sort(), version)),
  };
}

/** Writes a Code Quality report, a JSON list, whose entries are written as they come. */
function gitlabWriter(context: Context): ReportWriter {
  const placed = inRepository(context);
  const report = new CodeQuality();
  let lead = "[";
  return {
    finding(finding) {
      const text = `${lead}\n  ${harmlessJson(JSON.stringify(report.entry(placed(finding))))}`;
      lead = ",";
      return text;
    },
    end: () => [lead === "[" ? "[]\n" : "\n]\n"],
  };
}

function junitWriter(context: Context, strict: boolean): ReportWriter {
  const placed = inRepository(context);
  const report = new JUnit(strict);
  let lead = JUnit.start;
  const next = (text: string) => {
    const all = lead + text;
    lead = "";
    return all;
  };
  return {
    object: object => next(report.object(placed(object))),
    finding: finding => next(report.finding(placed(finding))),
    end: () => [next(report.last() + JUnit.end)],
  };
}

/** @param strict whether a warning is a failure */
export function writerOf(format: Format, context: Context, strict: boolean): ReportWriter {
  const style = styleFor(context.stdout, context);
  const end = (_ok: boolean, summary: Summary) => [summaryText(summary, style)];
  switch (format) {
    case "text":
      return { finding: finding => findingText(finding, style), end };
    case "github": {
      const placed = inRepository(context);
      return { finding: finding => githubAnnotation(placed(finding)), end };
    }
    case "json":
      return jsonWriter();
    case "sarif":
      return sarifWriter(context);
    case "gitlab":
      return gitlabWriter(context);
    case "junit":
      return junitWriter(context, strict);
  }
}
