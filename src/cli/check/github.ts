import { type Finding, sentenceOf } from "../findings.ts";

/** Text behind the colons of a workflow command. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property's value, which a colon or a comma would end. */
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * A finding as a workflow command, which GitHub shows beside the line.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotation(finding: Finding): string {
  const { severity, rule, file, line, column, endLine, endColumn } = finding;
  // GitHub takes columns for what stands on one line alone.
  const end = endLine === line ? `,endLine=${line},endColumn=${endColumn}` : "";
  const place = line > 0 ? `,line=${line},col=${column}${end}` : "";
  return `::${severity} file=${property(file)}${place},title=${property(rule)}::${data(sentenceOf(finding))}\n`;
}
