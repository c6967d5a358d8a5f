import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import type { Context } from "../context.ts";
import { findingText } from "../finding-text.ts";
import type { Finding, Rule } from "../findings.ts";
import { inputName } from "../input.ts";
import { excerpt } from "../source-frame.ts";
import { styleFor } from "../style.ts";
import { version } from "../version.ts";
import { githubAnnotation } from "./github.ts";
import { jsonBlocks, Kept } from "./json.ts";
import type { ObjectVerdict, Summary } from "./report.ts";
import { sarifLog } from "./sarif.ts";
import { summaryText } from "./summary-text.ts";

export type Format = "text" | "json" | "sarif" | "github";

/** Returns a format's text for each finding as it comes, and the texts for the end. */
interface ReportWriter {
  finding(finding: Finding): string;
  object?(object: ObjectVerdict): void;
  end(ok: boolean, summary: Summary): Iterable<string>;
}

/**
 * Returns a function that makes a finding's file relative to the root of the repository, as GitHub requires, if the runner says where that
 * is.
 */
function inRepository({ cwd, env }: Context): (finding: Finding) => Finding {
  const root = env.GITHUB_WORKSPACE;
  if (!root) return finding => finding;
  // The runner may name the folder by way of a link.
  const roots = [root, behindLinks(root)];
  return finding => {
    if (finding.file === inputName("-", {})) return finding;
    const files = roots.map(folder => relative(folder, resolve(cwd, finding.file)));
    const file = files.find(one => !one.startsWith("..") && !isAbsolute(one));
    return file === undefined ? finding : { ...finding, file };
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
    object: object => objects.add(object),
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

export function writerOf(format: Format, context: Context): ReportWriter {
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
  }
}
