import { isAbsolute, relative, resolve } from "node:path";
import type { Context } from "../context.ts";
import { inputName } from "../input.ts";
import { excerpt } from "../source-frame.ts";
import { styleFor } from "../style.ts";
import { version } from "../version.ts";
import type { Finding, ObjectVerdict, Summary } from "./findings.ts";
import { githubAnnotation } from "./github.ts";
import { sarifLog } from "./sarif.ts";
import { findingText, summaryText } from "./text.ts";

export type Format = "text" | "json" | "sarif" | "github";

/** The text that a format has for each finding as it comes, and the one for the end. */
export interface FindingsWriter {
  finding(finding: Finding): string;
  end(ok: boolean, summary: Summary, objects: readonly ObjectVerdict[]): string;
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A finding whose file is named from the root of the repository, which GitHub asks for, where its runner says where that is. */
function inRepository(finding: Finding, context: Context): Finding {
  const root = context.env.GITHUB_WORKSPACE;
  if (!root || finding.file === inputName("-", {})) return finding;
  const file = relative(root, resolve(context.cwd, finding.file));
  return file.startsWith("..") || isAbsolute(file) ? finding : { ...finding, file };
}

/** A format that is one JSON value: nothing is written before the end. */
function collected(
  last: (ok: boolean, findings: readonly Finding[], ...rest: [Summary, readonly ObjectVerdict[]]) => object,
): FindingsWriter {
  const findings: Finding[] = [];
  return {
    finding(finding) {
      findings.push({ ...finding, source: excerpt(finding.source, finding.column) });
      return "";
    },
    end: (ok, ...rest) => jsonText(last(ok, findings, ...rest)),
  };
}

/** How what was found is written. */
export function writerOf(format: Format, context: Context): FindingsWriter {
  const style = styleFor(context.stdout, context);
  const end = (_ok: boolean, summary: Summary) => summaryText(summary, style);
  switch (format) {
    case "text":
      return { finding: finding => findingText(finding, style), end };
    case "github":
      return { finding: finding => githubAnnotation(inRepository(finding, context)), end };
    case "json":
      return collected((ok, findings, summary, objects) => ({ ok, summary, findings, objects }));
    case "sarif":
      return collected((_ok, findings) =>
        sarifLog(
          findings.map(finding => inRepository(finding, context)),
          version,
        ),
      );
  }
}
